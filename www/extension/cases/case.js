// @ts-check
/**
 * One application under review: its sources, what was decided about findings, and how long it is kept. Plain data and
 * functions that give new data; nothing here knows the browser.
 */

import { DocumentError, isApplication } from "../../kit/document.js";
import { factsOf, formFromItems } from "./source.js";

/** @typedef {import("../reader/read.js").PageReading} PageReading */
/** @typedef {{ [field: string]: any }} Fields */

/** The version of what is stored; `migrate.js` brings older ones up to it. */
export const VERSION = 1;

/**
 * @typedef {object} Origin where a source came from
 * @property {"page" | "selection" | "file" | "pasted" | "typed"} kind
 * @property {number} [tab]
 * @property {string} [address] origin and path of the page
 * @property {string} [title]
 * @property {string} at RFC 3339
 * @property {string[]} [framed] other sites' frames that could not be read
 * @property {string[]} [files] résumé files that the page links to
 * @property {number} [refusedFields]
 * @property {boolean} [cut]
 * @property {string[]} [readings] the reader's names for what it read, by which the page knows whether it still shows that
 */
/**
 * @typedef {object} CaseSource
 * @property {string} id
 * @property {Origin} origin
 * @property {Fields} source as the contract has it
 * @property {Record<string, string>} items the page's item for each path
 * @property {import("./source.js").Unused[]} unused
 * @property {boolean} edited
 */
/** @typedef {"explained" | "confirmed" | "irrelevant" | "misread"} Verdict */
/** @typedef {{ verdict: Verdict, reason: string, at: string }} Outcome */
/**
 * @typedef {object} Case
 * @property {number} version
 * @property {string} id
 * @property {string} opened RFC 3339
 * @property {CaseSource[]} sources
 * @property {Fields} beside `job`, `session`, `submitted`, `route`, `external` of the submission
 * @property {Record<string, Outcome>} outcomes by {@link findingKey}
 * @property {string} [until] the last day on which it is kept; absent while it is not saved
 * @property {boolean} [example] the invented application of the first run
 * @property {string} [asked] when a mail to the applicant was written
 */

export const VERDICTS = /** @type {const} */ (["explained", "confirmed", "irrelevant", "misread"]);

/**
 * @param {string} id
 * @param {string} at RFC 3339
 * @returns {Case}
 */
export function newCase(id, at) {
  return { version: VERSION, id, opened: at, sources: [], beside: {}, outcomes: {} };
}

/**
 * The submission that is checked.
 * @param {Case} held
 * @param {string} asOf `YYYY-MM-DD`
 */
export function submissionOf(held, asOf) {
  return { id: held.id, asOf, ...held.beside, sources: held.sources.map(({ source }) => source) };
}

/**
 * The name that a case goes by.
 * @param {Case} held
 * @returns {string | undefined}
 */
export function nameOf(held) {
  for (const { source } of held.sources) {
    if (source.kind === "reference") continue;
    const name = source.person?.basics?.name;
    if (typeof name === "string" && name.trim() !== "") return name;
  }
  return undefined;
}

/**
 * A finding by what it rests on, the same after any change that leaves this alone.
 * @param {Case} held
 * @param {import("../../kit/types.js").Finding} finding
 */
export function findingKey(held, finding) {
  const rests = finding.evidence.map(({ source, path, quote }) => [held.sources[source ?? -1]?.id ?? "", path, quote]);
  return JSON.stringify([finding.rule, rests]);
}

/**
 * The sources that one reading of a page gives.
 * Where a frame is about one person, lists in other frames are menus.
 * @param {PageReading[]} all
 * @param {{ tab?: number, at: string, makeId: () => string }} how
 * @returns {{ sources: CaseSource[], beside: Fields, shown: Fields[], people: number }} `shown` also where a selection was read: what the page itself says of a person
 */
export function sourcesFromPage(all, { tab, at, makeId }) {
  const top = all.find(({ top }) => top) ?? all[0];
  if (!top) return { sources: [], beside: {}, shown: [], people: 0 };
  const isListing = (/** @type {PageReading} */ frame) => (frame.people ?? 0) > 1;
  const about = all.filter((frame) => !isListing(frame));
  const frames = about.length > 0 ? about : [{ ...top, items: [], sections: [] }];
  const people = frames.some(({ items, sections }) => items.length + sections.length > 0) ? 0 : Math.max(...all.map((frame) => frame.people ?? 0));
  /** @type {Origin} */
  const origin = {
    kind: "page",
    ...(tab !== undefined && { tab }),
    address: top.address,
    title: top.title,
    at,
    framed: [...new Set(frames.flatMap(({ framed }) => framed))],
    files: [...new Set(frames.flatMap(({ files }) => files))],
    refusedFields: frames.reduce((sum, { refusedFields }) => sum + refusedFields, 0),
    cut: frames.some(({ cut }) => cut),
    readings: readingsOf(frames),
  };
  const selection = all.map((frame) => frame.selection).find((text) => text !== "");
  if (selection) {
    const source = { kind: "resume", text: selection };
    const shown = formFromItems(frames.flatMap(({ items }) => items)).source;
    return { sources: [{ id: makeId(), origin: { ...origin, kind: "selection" }, source, items: {}, unused: [], edited: false }], beside: {}, shown: [{ source: shown }], people: 0 };
  }
  // Items of different frames must not share a number or a group.
  const items = frames.flatMap((frame, at) =>
    frame.items.map((item) => ({ ...item, id: `${frame.frame ?? at}:${item.id}`, group: item.group + at * 100_000 })),
  );
  const { source, items: places, unused, beside } = formFromItems(items);
  /** @type {CaseSource[]} */
  const sources = [];
  if (source.person || source.answers) {
    sources.push({ id: makeId(), origin, source, items: places, unused, edited: false });
  } else if (unused.length > 0 || frames.every(({ sections }) => sections.length === 0)) {
    sources.push({ id: makeId(), origin, source, items: places, unused, edited: false });
  }
  const { letter, letterItem, facts, ...rest } = beside;
  if (typeof letter === "string") {
    sources.push({ id: makeId(), origin, source: { kind: "cover-letter", text: letter }, items: { "/text": letterItem }, unused: [], edited: false });
  }
  const sections = frames.flatMap((frame) => frame.sections);
  const text = sections.map(({ title, lines }) => [...(title === "" ? [] : [title]), ...lines].join("\n")).join("\n\n");
  if (text !== "") {
    sources.push({ id: makeId(), origin, source: { kind: "resume", text }, items: {}, unused: [], edited: false });
  }
  // What is to be said of the page is said once.
  const { framed: _framed, files: _files, refusedFields: _refusedFields, cut: _cut, ...plain } = origin;
  for (const source of sources.slice(1)) source.origin = plain;
  const merged = typeof facts === "string" ? factsOf(facts) : null;
  const form = sources[0];
  if (merged?.inputs && form?.source.kind === "form") form.source.inputs = merged.inputs;
  if (merged?.session) rest.session = { ...merged.session, ...rest.session };
  return { sources, beside: rest, shown: sources, people };
}

/**
 * The readings that a page has to stand by: those of the frames that said something.
 * @param {PageReading[]} frames
 */
function readingsOf(frames) {
  const said = frames.filter(({ items, sections }) => items.length + sections.length > 0);
  return (said.length > 0 ? said : frames.filter(({ top }) => top)).flatMap(({ reading }) => (reading ? [reading] : []));
}

/**
 * @param {Case} held
 * @param {CaseSource[]} sources
 * @param {Fields} [beside]
 * @returns {Case}
 */
export function withSources(held, sources, beside = {}) {
  const session = { ...held.beside.session, ...beside.session };
  return {
    ...held,
    sources: [...held.sources, ...sources],
    beside: { ...held.beside, ...beside, ...(Object.keys(session).length > 0 && { session }) },
  };
}

/**
 * A page that was read again: it takes the place of what was read of it before, and what was decided of that stays. What was corrected stays, too.
 * @param {Case} held
 * @param {CaseSource[]} sources
 * @param {Fields} [beside]
 * @returns {Case}
 */
export function withPageAgain(held, sources, beside = {}) {
  const [first] = sources;
  const isBefore = (/** @type {CaseSource} */ { origin, edited }) =>
    first?.origin.kind === "page" && origin.kind === "page" && origin.tab === first.origin.tab && origin.address === first.origin.address && !edited;
  const before = held.sources.filter(isBefore);
  const taken = new Set();
  const renewed = sources.map((source) => {
    const old = before.find(({ id, source: { kind } }) => kind === source.source.kind && !taken.has(id));
    if (!old) return source;
    taken.add(old.id);
    return { ...source, id: old.id };
  });
  return withSources({ ...held, sources: held.sources.filter((source) => !isBefore(source)) }, renewed, beside);
}

/**
 * @param {Case} held
 * @param {string} id
 * @param {(source: CaseSource) => CaseSource} change
 * @returns {Case}
 */
export function withSource(held, id, change) {
  return { ...held, sources: held.sources.map((source) => (source.id === id ? change(source) : source)) };
}

/**
 * @param {Case} held
 * @param {string} id
 * @returns {Case}
 */
export function withoutSource(held, id) {
  return { ...held, sources: held.sources.filter((source) => source.id !== id) };
}

/**
 * @param {Case} held
 * @param {string} key
 * @param {Outcome | null} outcome
 * @returns {Case}
 */
export function withOutcome(held, key, outcome) {
  const outcomes = { ...held.outcomes };
  if (outcome === null) delete outcomes[key];
  else outcomes[key] = outcome;
  return { ...held, outcomes };
}

/**
 * What was pasted: a whole submission, a JSON Resume, a form's facts, or text.
 * @param {string} text
 * @param {{ at: string, makeId: () => string, kind: string }} how
 * @returns {{ sources: CaseSource[], beside: Fields }}
 */
export function sourcesFromText(text, { at, makeId, kind }) {
  const origin = /** @type {Origin} */ ({ kind: "pasted", at });
  const held = (/** @type {Fields} */ source) => ({ id: makeId(), origin, source, items: {}, unused: [], edited: false });
  const trimmed = text.replace(/^\ufeff/u, "").trim();
  if (trimmed.startsWith("{")) {
    let given;
    try {
      given = JSON.parse(trimmed);
    } catch (error) {
      throw new SyntaxError(error instanceof Error ? error.message : "");
    }
    const facts = factsOf(trimmed);
    if (facts && given.sources === undefined && given.basics === undefined) {
      return { sources: facts.inputs ? [held({ kind: "form", inputs: facts.inputs })] : [], beside: facts.session ? { session: facts.session } : {} };
    }
    if (!isApplication(given)) throw new DocumentError("error.unknown");
    if (Array.isArray(given.sources)) {
      const { sources, id: _id, asOf: _asOf, ...beside } = given;
      return { sources: sources.map(held), beside };
    }
    return { sources: [held({ kind: kind === "form" ? "form" : "resume", person: given })], beside: {} };
  }
  if (isList(trimmed)) throw new DocumentError("error.list");
  return { sources: [held({ kind, text: trimmed })], beside: {} };
}

/** @param {string} text */
function isList(text) {
  try {
    return text.startsWith("[") && Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/**
 * A form's facts, put with the form source that there is.
 * @param {Case} held
 * @param {{ inputs?: Fields, session?: Fields }} facts
 * @param {string} at
 * @param {() => string} makeId
 * @returns {Case}
 */
export function withFacts(held, { inputs, session }, at, makeId) {
  let sources = held.sources;
  if (inputs) {
    const form = sources.find(({ source }) => source.kind === "form");
    sources = form
      ? sources.map((source) => (source === form ? { ...source, source: { ...source.source, inputs } } : source))
      : [...sources, { id: makeId(), origin: { kind: "pasted", at }, source: { kind: "form", inputs }, items: {}, unused: [], edited: false }];
  }
  return { ...held, sources, beside: session ? { ...held.beside, session: { ...held.beside.session, ...session } } : held.beside };
}

/** Fields of the profile card, months as `YYYY-MM`. */
export const PROFILE_FACTS = /** @type {const} */ (["accountCreated", "silentFrom", "activeAgain"]);

/**
 * What the reviewer typed from a profile's own page; all of it empty takes the source away.
 * @param {Case} held
 * @param {{ url: string, facts: Record<string, string> }} card
 * @param {string} at
 * @param {() => string} makeId
 * @returns {Case}
 */
export function withProfileCard(held, { url, facts }, at, makeId) {
  const known = Object.fromEntries(Object.entries(facts).filter(([, month]) => month !== ""));
  const others = held.sources.filter(({ origin, source }) => !(origin.kind === "typed" && source.kind === "profile"));
  const before = held.sources.find(({ origin, source }) => origin.kind === "typed" && source.kind === "profile");
  if (url === "" && Object.keys(known).length === 0) return { ...held, sources: others };
  const source = { kind: "profile", ...(url !== "" && { url }), facts: known };
  return {
    ...held,
    sources: [...others, { id: before?.id ?? makeId(), origin: { kind: "typed", at }, source, items: {}, unused: [], edited: false }],
  };
}
