// @ts-check
/** What happens to cases on the reviewer's desk: taken up, checked, changed, moved, put away. It knows no element. */

import {
  nameOf, newCase, sourcesFromPage, sourcesFromText, submissionOf, withFacts, withSources,
} from "../cases/case.js";
import { dayOf, daysAfter } from "../cases/dates.js";
import { createStore } from "../cases/store.js";
import { engine, readPhones, readText } from "../engine/main.js";
import { emailKey, nameParts } from "../memory/contacts.js";
import { deviceKey, keyedHash } from "../memory/keys.js";
import { MEMORY, WATCH, listed, remembered, seenBefore, stillKept } from "../memory/memory.js";
import { lasting, passing } from "../platform.js";
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
    state.notices.push({ id: delivery.id, kind: delivery.problem, tabTitle: delivery.title });
    view.all();
    view.announce(state.say(`notice.${delivery.problem}.heading`));
    return;
  }
  const read = sourcesFromPage(delivery.frames, { tab: delivery.tab, at: delivery.at, makeId, readText });
  const ids = read.sources.map(({ id }) => id);
  const ofTab = state.cases.find(({ sources }) =>
    sources.some(({ origin }) => origin.tab === delivery.tab && origin.address === read.sources[0]?.origin.address),
  );
  const before = current();
  /** @type {Case} */
  let held;
  /** @type {Notice["kind"]} */
  let kind;
  if (ofTab) {
    const origin = read.sources[0]?.origin;
    const replaced = new Set(
      origin?.kind === "page"
        ? ofTab.sources
            .filter((source) => source.origin.kind === "page" && source.origin.tab === delivery.tab && source.origin.address === origin.address && !source.edited)
            .map(({ id }) => id)
        : [],
    );
    held = withSources({ ...ofTab, sources: ofTab.sources.filter(({ id }) => !replaced.has(id)) }, read.sources, read.beside);
    kind = "again";
  } else {
    const same = state.cases.find((open) => isSamePerson(open, read.sources));
    held = withSources(same ?? newCase(makeId(), delivery.at), read.sources, read.beside);
    kind = same ? "added" : "opened";
  }
  const nothing = read.sources.every(({ source }) => !source.person && !source.text && !source.answers);
  if (nothing) kind = "empty";
  if (kind === "empty" || kind === "added" || (kind === "opened" && before)) {
    state.notices.push({ id: delivery.id, kind, tabTitle: delivery.title, sources: ids, beside: read.beside });
  }
  hold(held);
  await open(held.id);
  // Kept when it is seen, as it is then: the browser has one thread for its windows and for what it keeps.
  await view.painted();
  const latest = state.cases.find(({ id }) => id === held.id);
  if (latest) await put(latest);
}

/**
 * @param {Case} held
 * @param {import("../cases/case.js").CaseSource[]} sources
 */
function isSamePerson(held, sources) {
  const of = (/** @type {readonly any[]} */ list, /** @type {"email" | "name"} */ field) =>
    list.flatMap(({ source }) => {
      const value = source.kind === "reference" ? undefined : source.person?.basics?.[field];
      return typeof value === "string" ? [value] : [];
    });
  const emails = new Set(of(held.sources, "email").map(emailKey));
  if (of(sources, "email").some((email) => emailKey(email) !== null && emails.has(emailKey(email)))) return true;
  const names = new Set(of(held.sources, "name").map((name) => nameParts(name).join(" ")));
  return of(sources, "name").some((name) => nameParts(name).length > 0 && names.has(nameParts(name).join(" ")));
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

/** @param {string | null} id */
export async function open(id) {
  state.current = id;
  state.editing.clear();
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
  if (assessment && findingsOpen()) view.announce(say("result.announce", { level: say(`level.${assessment.level}`) }));
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
  await put(withSources(target, moved, notice.beside));
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
  let read;
  try {
    read = sourcesFromText(text, { at: now(), makeId, kind, readText });
  } catch (error) {
    problem(state.say("problem.json"), error);
    return;
  }
  for (const source of read.sources) {
    source.origin = { ...source.origin, kind: from.kind, ...(from.title && { title: from.title }) };
    if (from.title && source.source.kind === "resume") source.source.fileName = from.title;
  }
  const held = current() ?? newCase(makeId(), now());
  if (kind === "facts") {
    const inputs = read.sources[0]?.source.inputs;
    await put(withFacts(held, { ...(inputs && { inputs }), ...(read.beside.session && { session: read.beside.session }) }, now(), makeId));
  } else {
    await put(withSources(held, read.sources, read.beside));
  }
  await open(held.id);
  announceResult();
}
