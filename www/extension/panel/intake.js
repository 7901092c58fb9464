// @ts-check
/** What comes onto the desk: pages by the button, files, pasted text. Each goes to the case that it belongs to. */

import { DocumentError } from "../../kit/document.js";
import { nameOf, newCase, sourcesFromPage, sourcesFromText, withFacts, withPageAgain, withSources } from "../cases/case.js";
import { compare, isNamed, personOf } from "../cases/identity.js";
import { withTextsRead } from "../engine/main.js";
import { announceResult, foundIn, hold, makeId, now, open, problem, put } from "./desk.js";
import { current, state } from "./state.js";
import { look } from "./tabs.js";
import { forgetUndo } from "./undo.js";
import { view } from "./view.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("../cases/case.js").CaseSource} CaseSource */
/** @typedef {import("./state.js").Notice} Notice */
/** @typedef {import("../platform.js").Delivery} Delivery */

/**
 * Takes up what the button read. A page belongs to the case that already has its tab, to the open case of the same
 * person, or to a new one; the notice offers the other way.
 * @param {Delivery} delivery
 */
export async function take(delivery) {
  state.notices = state.notices.filter(({ kind }) => kind === "problem");
  forgetUndo();
  if (delivery.problem) {
    await refused(delivery, { kind: delivery.problem, tabTitle: delivery.title }, {});
    return;
  }
  const given = sourcesFromPage(delivery.frames, { tab: delivery.tab, at: delivery.at, makeId });
  const read = { ...given, sources: await withTextsRead(given.sources) };
  if (read.people > 1) {
    await refused(delivery, { kind: "several", values: { count: read.people } }, { count: read.people });
    return;
  }
  const { held, kind, other } = placed(read, delivery);
  const nothing = read.sources.every(({ source }) => !source.person && !source.text && !source.answers);
  /** @type {Notice["kind"]} */
  const said = nothing ? "empty" : kind;
  tell(said, { delivery, read, other, held });
  const before = await foundIn(state.cases.find(({ id }) => id === held.id));
  hold(held);
  await open(held.id, { justRead: true, before });
  view.top();
  if (said === "changed" || said === "namesake") view.announce(state.say(`notice.${said}.heading`));
  // Kept when it is seen, as it is then: the browser has one thread for its windows and for what it keeps.
  await view.painted();
  const latest = state.cases.find(({ id }) => id === held.id);
  if (latest) await put(latest);
}

/**
 * A page of which nothing is taken, and why.
 * @param {Delivery} delivery
 * @param {Omit<Notice, "id">} notice
 * @param {Record<string, number>} values
 */
async function refused(delivery, notice, values) {
  await look();
  state.notices.push({ id: delivery.id, ...notice });
  view.all();
  view.top();
  view.announce(state.say(`notice.${notice.kind}.heading`, values));
}

/**
 * @param {Notice["kind"]} said
 * @param {{ delivery: Delivery, read: ReturnType<typeof sourcesFromPage>, other: Case | undefined, held: Case }} about
 */
function tell(said, { delivery, read, other, held }) {
  if (said === "again" || (said === "opened" && !current())) return;
  const values = other && { name: nameOf(other) ?? state.say("result.unnamed"), email: emailOf(other) ?? "" };
  const sources = read.sources.map(({ id }) => id);
  state.notices.push({ id: delivery.id, kind: said, of: held.id, tabTitle: delivery.title, sources, beside: read.beside, ...(other && { other: other.id }), ...(values && { values }) });
}

/**
 * The case that a reading belongs to. A tab shows one person after another: its case is the same only while name or mailbox agree.
 * @param {ReturnType<typeof sourcesFromPage>} read
 * @param {Delivery} delivery
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
 * @param {CaseSource[]} sources
 */
function repeats(held, sources) {
  const known = new Set(held.sources.map(({ source }) => JSON.stringify(source)));
  return !isNamed(personOf(held.sources)) && sources.every(({ source }) => known.has(JSON.stringify(source)));
}

/** What was said about a page of which nothing was taken is old once something is. */
export function forgetAdvice() {
  const old = new Set(["problem", "empty", "file", "closed", "linkedin", "several"]);
  state.notices = state.notices.filter(({ kind }) => !old.has(kind));
}

/** @param {Case} held */
function emailOf(held) {
  return held.sources.map(({ source }) => (source.kind === "reference" ? undefined : source.person?.basics?.email)).find((email) => typeof email === "string");
}

/**
 * Adds the sources of a file to the current case, or to a new one, and checks it at once.
 * @param {any} submission
 * @param {{ file: File, values: number, unsure: number }} [read] the file, with how much was read of it
 */
export async function addSubmission(submission, read) {
  const { sources = [], id: _id, asOf: _asOf, ...beside } = submission;
  const held = current() ?? newCase(makeId(), now());
  const before = await foundIn(current() ?? undefined);
  /** @type {CaseSource[]} */
  const added = sources.map((/** @type {any} */ source) => ({
    id: makeId(),
    origin: { kind: "file", at: now(), ...(source.fileName && { title: source.fileName }) },
    source,
    items: {},
    unused: [],
    edited: false,
  }));
  const [first] = added;
  if (first && read) state.files.set(first.id, read);
  await put(withSources(held, added, beside));
  await open(held.id, { before });
  announceResult();
}

/**
 * Adds what was pasted or opened to the current case, or to a new one.
 * @param {string} text
 * @param {string} kind
 * @param {{ kind: "file" | "pasted", title?: string }} from
 */
export async function add(text, kind, from) {
  forgetAdvice();
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
  const before = await foundIn(current() ?? undefined);
  if (kind === "facts") {
    const inputs = sources[0]?.source.inputs;
    await put(withFacts(held, { ...(inputs && { inputs }), ...(read.beside.session && { session: read.beside.session }) }, now(), makeId));
  } else {
    await put(withSources(held, sources, read.beside));
  }
  await open(held.id, { before });
  announceResult();
}
