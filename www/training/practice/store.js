// @ts-check
/**
 * What the trainee answered, kept on this device alone. A browser may refuse storage to a file opened from disk; then
 * everything works until the page is closed, and the page says so.
 */

/**
 * One answer.
 * @typedef {object} Answer
 * @property {string} case the case's address: kind, seed, variant and naming system
 * @property {string} at when, ISO 8601
 * @property {string} kind what the case is about
 * @property {boolean} contradictory whether its statements contradict one another, as the engine verified
 * @property {string} twin what is the same for cases that differ in the name alone
 * @property {string} system how the name is formed
 * @property {"clear" | "ask" | "verify"} choice
 * @property {number} sure stated probability that the choice between clear and not clear is right, 0.5–1
 * @property {string} level the engine's level
 * @property {number} evidence statements that the findings rest on
 * @property {number} found of them, marked by the trainee
 * @property {number} marked statements that the trainee marked
 * @property {number} seconds from the first sight to the answer
 */
/**
 * @typedef {object} Kept
 * @property {"corroborate/training/1"} schema
 * @property {Answer[]} answers oldest first
 * @property {Record<string, any>} cards when each kind comes back, as the spacing library writes it
 * @property {number} seed what the next cases are made from
 */
/**
 * @typedef {object} Store
 * @property {() => Kept} read
 * @property {(kept: Kept) => void} write
 * @property {() => void} clear
 * @property {() => boolean} lasts whether what is written is still there when the page is opened again
 */

const KEY = "corroborate.training";
/** The oldest answers make room for new ones beyond this many. */
export const MOST_ANSWERS = 2000;

/**
 * @param {() => Storage} storage throws where the browser refuses it
 * @param {() => number} chance where the first seed comes from, 0–1
 * @returns {Store}
 */
export function createStore(storage, chance = Math.random) {
  let lasting = true;
  /** @type {Kept} */
  let kept = empty(chance);
  try {
    const text = storage().getItem(KEY);
    kept = (text !== null && understood(text)) || kept;
    storage().setItem(KEY, JSON.stringify(kept));
  } catch {
    lasting = false;
  }
  return {
    read: () => kept,
    write(next) {
      kept = { ...next, answers: next.answers.slice(-MOST_ANSWERS) };
      try {
        storage().setItem(KEY, JSON.stringify(kept));
      } catch {
        lasting = false;
      }
    },
    clear() {
      this.write(empty(chance));
    },
    lasts: () => lasting,
  };
}

/** @param {() => number} chance @returns {Kept} */
function empty(chance) {
  return { schema: "corroborate/training/1", answers: [], cards: {}, seed: Math.floor(chance() * 0xffff_ffff) };
}

/**
 * What was kept before, where it is what this page writes; whatever else stands there is started anew.
 * @param {string} text
 * @returns {Kept | null}
 */
export function understood(text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (given?.schema !== "corroborate/training/1" || !Array.isArray(given.answers)) return null;
  const answers = given.answers.filter(isAnswer);
  const cards = given.cards !== null && typeof given.cards === "object" ? given.cards : {};
  return { schema: given.schema, answers, cards, seed: Number.isInteger(given.seed) ? given.seed : 1 };
}

/** @param {any} answer @returns {answer is Answer} */
function isAnswer(answer) {
  return (
    typeof answer?.case === "string" &&
    typeof answer.kind === "string" &&
    typeof answer.contradictory === "boolean" &&
    ["clear", "ask", "verify"].includes(answer.choice) &&
    Number.isFinite(answer.sure) &&
    Number.isFinite(Date.parse(answer.at))
  );
}
