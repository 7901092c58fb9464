// @ts-check
/**
 * Which case comes next. Each kind of contradiction is one card of FSRS, the open spaced-repetition scheduler: what was missed
 * comes back within minutes, what sits comes back after days. A kind returns as a new case from a new seed, so that it is
 * recognised and not remembered.
 */

import { Rating, createEmptyCard, fsrs } from "ts-fsrs";
import { KINDS, SYSTEMS, addressOf } from "../cases/cases.js";
import { createRandom } from "../cases/random.js";
import { isRight } from "../figures/calibration.js";

/** @typedef {import("./store.js").Answer} Answer */
/** @typedef {import("./store.js").Kept} Kept */

/**
 * Applications in one round. One holds some 340 words, much of it twice; comparing three takes two to four minutes.
 */
export const ROUND = 3;
/** Of this many applications in a row half are honest, in an order that cannot be counted off within a round. */
const BLOCK = 8;

// Without fuzz the same answers give the same days, and a test can know them.
const scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9 });

/**
 * The cards after an answer.
 * @param {Kept["cards"]} cards
 * @param {Answer} answer
 * @returns {Kept["cards"]}
 */
export function scheduled(cards, answer) {
  const now = new Date(answer.at);
  const before = cards[answer.kind] ? revived(cards[answer.kind]) : createEmptyCard(now);
  const { card } = scheduler.next(before, now, grade(answer));
  return { ...cards, [answer.kind]: JSON.parse(JSON.stringify(card)) };
}

/**
 * Wrong: again. Right by luck, or with none of the evidence marked: hard. Right: good; easy where sure and complete.
 * @param {Answer} answer
 */
export function grade(answer) {
  if (!isRight(answer)) return Rating.Again;
  if (answer.sure <= 0.6 || (answer.contradictory && answer.found === 0)) return Rating.Hard;
  const complete = answer.contradictory ? answer.found === answer.evidence : answer.marked === 0;
  return answer.sure >= 0.9 && complete ? Rating.Easy : Rating.Good;
}

/** @param {any} card as JSON wrote it */
function revived(card) {
  const date = (/** @type {unknown} */ value) => (value === undefined ? undefined : new Date(/** @type {string} */ (value)));
  return { ...card, due: date(card.due) ?? new Date(0), last_review: date(card.last_review) };
}

/**
 * When a kind comes back.
 * @param {Kept["cards"]} cards
 * @param {string} kind
 * @returns {Date | null} null for one that was never seen
 */
export function dueOf(cards, kind) {
  const due = new Date(cards[kind]?.due ?? Number.NaN);
  return Number.isNaN(due.getTime()) ? null : due;
}

/**
 * Kinds that were seen and are due, the longest waiting first.
 * @param {Kept["cards"]} cards
 * @param {Date} now
 */
export function due(cards, now) {
  return KINDS.map(({ id }) => ({ id, at: dueOf(cards, id) }))
    .filter(({ at }) => at !== null && at <= now)
    .sort((a, b) => Number(a.at) - Number(b.at))
    .map(({ id }) => id);
}

/**
 * The address of the next case: a kind that is due, else one never seen, else the one that is due first.
 * @param {Kept} kept
 * @param {Date} now
 * @returns {string}
 */
export function nextCase({ answers, cards, seed }, now) {
  const position = answers.length;
  const random = createRandom(`next ${seed} ${position}`);
  const block = createRandom(`block ${seed} ${Math.floor(position / BLOCK)}`);
  const contradictory = block.shuffled(Array.from({ length: BLOCK }, (_, index) => index < BLOCK / 2))[position % BLOCK];

  if (!contradictory && random.happens(0.4)) {
    const twin = otherName(answers, random);
    if (twin !== null) return twin;
  }
  const recent = new Set(answers.slice(-2).map(({ kind }) => kind));
  const unseen = createRandom(`order ${seed}`)
    .shuffled(KINDS)
    .map(({ id }) => id)
    .filter((id) => cards[id] === undefined);
  const waiting = KINDS.map(({ id }) => id)
    .filter((id) => cards[id] !== undefined)
    .sort((a, b) => Number(dueOf(cards, a)) - Number(dueOf(cards, b)));
  const order = [...due(cards, now), ...unseen, ...waiting];
  const kind = order.find((id) => !recent.has(id)) ?? /** @type {string} */ (order[0]);
  const variant = contradictory ? "contradiction" : random.happens(0.75) ? "twin" : "plain";
  return addressOf(kind, random.whole(1, 0x7fff_ffff), variant, random.pick(SYSTEMS));
}

/**
 * An honest case that was seen some time ago, under another kind of name, so that both can be compared.
 * @param {readonly Answer[]} answers
 * @param {import("../cases/random.js").Random} random
 * @returns {string | null}
 */
function otherName(answers, random) {
  const seen = new Map();
  for (const { twin, system, contradictory } of answers) {
    if (!contradictory) seen.set(twin, (seen.get(twin) ?? new Set()).add(system));
  }
  const old = new Set(answers.slice(0, -3).map(({ twin }) => twin));
  const single = [...seen].filter(([twin, systems]) => systems.size === 1 && old.has(twin));
  if (single.length === 0) return null;
  const [twin, systems] = random.pick(single);
  return `${twin}~${random.pick(SYSTEMS.filter((system) => !systems.has(system)))}`;
}
