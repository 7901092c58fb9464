// @ts-check
/** What happens to cases on the reviewer's desk: taken up, checked, changed, moved, put away. It knows no element. */

import { levelOf } from "../../kit/compared.js";
import { DocumentError } from "../../kit/document.js";
import {
  nameOf, newCase, sourcesFromPage, sourcesFromText, submissionOf, withFacts, withPageAgain, withSources,
} from "../cases/case.js";
import { dayOf, daysAfter } from "../cases/dates.js";
import { compare, isNamed, personOf } from "../cases/identity.js";
import { createStore } from "../cases/store.js";
import { engine, readPhones, withTextsRead } from "../engine/main.js";
import { deviceKey, keyedHash } from "../memory/keys.js";
import { MEMORY, WATCH, listed, remembered, seenBefore, stillKept } from "../memory/memory.js";
import { lasting, passing, readingsOn, tabInFront } from "../platform.js";
import { policyOf } from "../settings/settings.js";
import { current, state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("./state.js").Notice} Notice */

export const store = createStore({ passing, lasting });
export const now = () => new Date().toISOString();
export const today = () => dayOf(new Date());
export const makeId = () => crypto.randomUUID();

/** What shows the desk; the panel puts its own functions here. */
export const view = {
  all(/** @type {{ arriving?: boolean }} */ _how = {}) {},
  /** The case that is shown, below its notices. */
  case() {},
  notices() {},
  seen() {},
  /** Brings what was just read into sight. */
  top() {},
  /** Whose case is shown, and which tab it is of. */
  whose() {},
  /** Resolves when what is shown has been painted. */
  painted: async () => {},
  announce: (/** @type {string} */ _message) => {},
};

/**
 * Takes up what the button read. A page belongs to the case that already has its tab, to the open case of the same
 * person, or to a new one; the notice offers the other way.
 * @param {import("../platform.js").Delivery} delivery
 */
export async function take(delivery) {
  state.notices = state.notices.filter(({ kind }) => kind === "problem");
  if (delivery.problem) {
    await look();
    state.notices.push({ id: delivery.id, kind: delivery.problem, tabTitle: delivery.title });
    view.all();
    view.top();
    view.announce(state.say(`notice.${delivery.problem}.heading`));
    return;
  }
  const given = sourcesFromPage(delivery.frames, { tab: delivery.tab, at: delivery.at, makeId });
  const read = { ...given, sources: await withTextsRead(given.sources) };
  if (read.people > 1) {
    await look();
    state.notices.push({ id: delivery.id, kind: "several", values: { count: read.people } });
    view.all();
    view.top();
    view.announce(state.say("notice.several.heading", { count: read.people }));
    return;
  }
  const before = current();
  const { held, kind, other } = placed(read, delivery);
  const ids = read.sources.map(({ id }) => id);
  const nothing = read.sources.every(({ source }) => !source.person && !source.text && !source.answers);
  /** @type {Notice["kind"]} */
  const said = nothing ? "empty" : kind;
  if (said !== "again" && (said !== "opened" || before)) {
    const values = other && { name: nameOf(other) ?? state.say("result.unnamed"), email: emailOf(other) ?? "" };
    state.notices.push({ id: delivery.id, kind: said, tabTitle: delivery.title, sources: ids, beside: read.beside, ...(other && { other: other.id }), ...(values && { values }) });
  }
  hold(held);
  await open(held.id, { justRead: true });
  view.top();
  if (said === "changed" || said === "namesake") view.announce(state.say(`notice.${said}.heading`));
  // Kept when it is seen, as it is then: the browser has one thread for its windows and for what it keeps.
  await view.painted();
  const latest = state.cases.find(({ id }) => id === held.id);
  if (latest) await put(latest);
}

/**
 * The case that a reading belongs to. A tab shows one person after another: its case is the same only while name or mailbox agree.
 * @param {ReturnType<typeof sourcesFromPage>} read
 * @param {import("../platform.js").Delivery} delivery
 * @returns {{ held: Case, kind: Notice["kind"], other?: Case }}
 */
function placed(read, delivery) {
  const person = personOf([...read.sources, .../** @type {any} */ (read.shown)]);
  const [first] = read.sources;
  const ofTab = state.cases.filter(({ sources }) =>
    sources.some(({ origin }) => origin.tab === delivery.tab && origin.address === first?.origin.address),
  );
  const relation = (/** @type {Case} */ held) => compare(personOf(held.sources), person);
  const again = ofTab.find((held) => relation(held) === "same") ?? ofTab.find((held) => isBlank(held) || repeats(held, read.sources));
  if (again) return { held: withPageAgain(again, read.sources, read.beside), kind: "again" };
  const same = state.cases.find((held) => relation(held) === "same");
  if (same) return { held: withSources(same, read.sources, read.beside), kind: "added" };
  const held = withSources(newCase(makeId(), delivery.at), read.sources, read.beside);
  const namesake = state.cases.find((open) => relation(open) === "namesake");
  if (namesake) return { held, kind: "namesake", other: namesake };
  if (!isNamed(person)) return { held, kind: state.cases.length > 0 ? "unnamed" : "opened" };
  const [last] = ofTab;
  return last ? { held, kind: "changed", other: last } : { held, kind: "opened" };
}

/**
 * Whether nothing is known in a case that could be somebody else's.
 * @param {Case} held
 */
function isBlank(held) {
  return held.sources.every(({ source: { person, text, answers } }) => !person && !text && !answers);
}

/**
 * Whether a page that names nobody says word for word what it said before.
 * @param {Case} held
 * @param {import("../cases/case.js").CaseSource[]} sources
 */
function repeats(held, sources) {
  const known = new Set(held.sources.map(({ source }) => JSON.stringify(source)));
  return !isNamed(personOf(held.sources)) && sources.every(({ source }) => known.has(JSON.stringify(source)));
}

/** @param {Case} held */
function emailOf(held) {
  return held.sources.map(({ source }) => (source.kind === "reference" ? undefined : source.person?.basics?.email)).find((email) => typeof email === "string");
}

/**
 * Keeps a case where it belongs.
 * @param {Case} held
 */
export async function put(held) {
  hold(held);
  try {
    await store.put(held);
  } catch (error) {
    problem(state.say("problem.storage"), error);
  }
}

/** @param {Case} held */
function hold(held) {
  const at = state.cases.findIndex(({ id }) => id === held.id);
  if (at < 0) state.cases.unshift(held);
  else state.cases[at] = held;
}

/**
 * @param {string | null} id
 * @param {{ justRead?: boolean }} [how] whether it was read this moment from the tab in front
 */
export async function open(id, { justRead = false } = {}) {
  state.current = id;
  state.editing.clear();
  state.whose = whoseAtFirst(justRead);
  // A page may take its time to answer; what is shown does not wait for it.
  look().then((changed) => changed && view.whose());
  await check();
  view.all({ arriving: true });
  await view.painted();
  await passing.set(`current:${state.window}`, state.current);
}

/**
 * @param {string} text
 * @param {unknown} [error]
 */
export function problem(text, error) {
  const detail = error instanceof Error && error.message !== "" ? ` (${error.message.slice(0, 300)})` : "";
  state.notices = [...state.notices.filter(({ kind }) => kind !== "problem"), { id: makeId(), kind: "problem", text: text + detail }];
  view.notices();
}

export async function check() {
  const held = current();
  Object.assign(state, { assessment: null, submission: null, error: null, seen: [], listed: [] });
  if (!held || held.sources.length === 0) return;
  const submission = submissionOf(held, today());
  try {
    const assessment = await engine.check(submission, { policy: /** @type {any} */ (policyOf(state.settings, state.managed)) });
    if (state.current !== held.id) return;
    Object.assign(state, { assessment, submission });
  } catch (error) {
    Object.assign(state, { error, submission });
  }
  recall(held);
}

/**
 * Finds whether the tab in front is the one that the case was read from.
 * @returns {Promise<boolean>} whether that is otherwise than before
 */
export async function look() {
  const held = current();
  const before = state.whose;
  const whose = await whoseTab(held);
  if (current()?.id !== held?.id) return false;
  state.whose = whose;
  return whose !== before;
}

/**
 * What is said until the tab has been looked at.
 * @param {boolean} justRead
 */
function whoseAtFirst(justRead) {
  const held = current();
  if (!held) return "none";
  if (!held.sources.some(({ origin }) => origin.tab !== undefined)) return "files";
  return justRead ? "here" : "other";
}

/**
 * @param {Case | null} held
 * @returns {Promise<typeof state.whose>}
 */
async function whoseTab(held) {
  if (!held) return "none";
  const read = held.sources.filter(({ origin }) => origin.tab !== undefined);
  if (read.length === 0) return "files";
  const front = await tabInFront(state.window);
  const here = read.filter(({ origin }) => origin.tab === front);
  if (front === null || here.length === 0) return "other";
  const standing = await readingsOn(front);
  return here.some(({ origin: { readings = [] } }) => readings.length > 0 && readings.every((reading) => standing.includes(reading))) ? "here" : "changed";
}

/**
 * The case that a tab still shows.
 * @param {number} tab
 * @returns {Promise<Case | undefined>}
 */
export async function caseOn(tab) {
  const cases = state.cases.filter(({ sources }) => sources.some(({ origin }) => origin.tab === tab));
  if (cases.length === 0) return undefined;
  const standing = await readingsOn(tab);
  return cases.find(({ sources }) => sources.some(({ origin }) => origin.tab === tab && origin.readings?.some((reading) => standing.includes(reading))));
}

/**
 * What this device remembers of the same contacts, and what stands on the employer's own lists.
 * @param {Case} held
 */
async function recall(held) {
  /** @type {import("../memory/memory.js").Watched[]} */
  const watched = stillKept((await lasting.get(WATCH))?.entries ?? [], today());
  if (!state.settings.memory && watched.length === 0) return;
  const key = await deviceKey();
  const entry = await remembered(
    { id: held.id, name: nameOf(held), sources: held.sources.map(({ source }) => source), day: today(), until: daysAfter(today(), state.settings.memoryDays) },
    (kind, value) => keyedHash(key, kind, value),
    readPhones,
  );
  if (state.current !== held.id) return;
  state.listed = listed(entry, watched);
  if (state.settings.memory) {
    /** @type {import("../memory/memory.js").Remembered[]} */
    const entries = stillKept((await lasting.get(MEMORY))?.entries ?? [], today());
    state.seen = seenBefore(entry, entries);
    const { values: _values, ...kept } = entry;
    if (kept.contacts.length > 0 || kept.text.length > 0) {
      await lasting.set(MEMORY, { version: 1, entries: [...entries.filter(({ id }) => id !== held.id), kept] });
    }
  }
  view.seen();
}

/**
 * Changes the case that is shown, as it is at that moment.
 * @param {(held: Case) => Case} how
 */
export async function change(how) {
  const held = current();
  if (!held) return;
  await put(how(held));
  await check();
  view.case();
  announceResult();
}

/**
 * Adds the sources of a file to the current case, or to a new one.
 * @param {any} submission
 */
export async function addSubmission(submission) {
  const { sources = [], id: _id, asOf: _asOf, ...beside } = submission;
  const held = current() ?? newCase(makeId(), now());
  const origin = (/** @type {any} */ source) => ({ kind: /** @type {const} */ ("file"), at: now(), ...(source.fileName && { title: source.fileName }) });
  await put(
    withSources(
      held,
      sources.map((/** @type {any} */ source) => ({ id: makeId(), origin: origin(source), source, items: {}, unused: [], edited: false })),
      beside,
    ),
  );
  await open(held.id);
  announceResult();
}

export function announceResult() {
  const { say, assessment } = state;
  if (assessment && findingsOpen()) view.announce(say("result.announce", { level: say(`level.${levelOf(assessment)}`) }));
}

export function findingsOpen() {
  return !state.settings.reviewFirst || (state.current !== null && state.opened.has(state.current));
}

/** @param {Notice} notice @param {string | null} to a case, or null for a new one */
export async function move(notice, to) {
  const held = current();
  if (!held) return;
  const ids = new Set(notice.sources ?? []);
  const moved = held.sources.filter(({ id }) => ids.has(id));
  const left = { ...held, sources: held.sources.filter(({ id }) => !ids.has(id)) };
  const target = state.cases.find(({ id }) => id === to) ?? newCase(makeId(), now());
  if (left.sources.length === 0) await forget(held.id);
  else await put(left);
  // What was kept apart from an application was read where that was.
  await put(notice.other === target.id ? withPageAgain(target, moved, notice.beside) : withSources(target, moved, notice.beside));
  state.notices = state.notices.filter(({ id }) => id !== notice.id);
  await open(target.id);
}

/** @param {string} id */
export async function forget(id) {
  state.cases = state.cases.filter((held) => held.id !== id);
  state.ended = state.ended.filter((held) => held.id !== id);
  await store.remove(id);
}

/** @param {string} id */
export async function leave(id) {
  await forget(id);
  await open(state.cases[0]?.id ?? null);
  document.getElementById("main")?.focus();
}

/**
 * Adds what was pasted or opened to the current case, or to a new one.
 * @param {string} text
 * @param {string} kind
 * @param {{ kind: "file" | "pasted", title?: string }} from
 */
export async function add(text, kind, from) {
  state.notices = state.notices.filter((notice) => notice.kind !== "problem");
  let read;
  try {
    read = sourcesFromText(text, { at: now(), makeId, kind });
  } catch (error) {
    if (error instanceof DocumentError) problem(state.say(error.key));
    else problem(state.say("problem.json"), error);
    return;
  }
  const sources = await withTextsRead(read.sources);
  for (const source of sources) {
    source.origin = { ...source.origin, kind: from.kind, ...(from.title && { title: from.title }) };
    if (from.title && source.source.kind === "resume") source.source.fileName = from.title;
  }
  const held = current() ?? newCase(makeId(), now());
  if (kind === "facts") {
    const inputs = sources[0]?.source.inputs;
    await put(withFacts(held, { ...(inputs && { inputs }), ...(read.beside.session && { session: read.beside.session }) }, now(), makeId));
  } else {
    await put(withSources(held, sources, read.beside));
  }
  await open(held.id);
  announceResult();
}
