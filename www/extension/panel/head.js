// @ts-check
/** The case at a glance: the level with its counts, what was read, the next step, and what this device knows of it. */

import { copyText } from "../../kit/copy.js";
import { element, fill } from "../../kit/element.js";
import { sourceLabels } from "../../kit/labels.js";
import { renderSummary } from "../../kit/summary.js";
import { quoted } from "../../kit/text.js";
import { nameOf } from "../cases/case.js";
import { noteOf, questionsOf } from "../cases/letters.js";
import { button } from "./controls.js";
import { findingsOpen, leave, now, open, put, today } from "./desk.js";
import { askDialog, saveDialog } from "./dialogs.js";
import { helpDialog } from "./help.js";
import { moreMenu } from "./menu.js";
import { recordDialog } from "./records.js";
import { sheetDialog } from "./sheet.js";
import { current, state } from "./state.js";
import { view } from "./view.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("../../kit/types.js").Reading} Reading */

/** Longest name of a file that is shown beside its source, in UTF-16 code units. */
const LONGEST_FILE = 40;

/**
 * @param {HTMLElement} head
 * @param {Reading | null} reading
 */
export function renderHead(head, reading) {
  const { say } = state;
  const held = current();
  head.hidden = held === null;
  if (!held) {
    fill(head);
    return;
  }
  const shown = reading !== null && findingsOpen();
  fill(
    head,
    shown && renderSummary(reading, { settledOn: lastOutcome(held) }),
    state.changed && element("p", { class: "changed", id: "changed" }, changedWords(say, state.changed)),
    element("p", { class: "case-sub" }, sourcesOf(held).flatMap((part) => [part, "\u00a0· "]), held.until ? say("case.until", { date: say.date(held.until) }) : say("case.passing")),
    element("div", { class: "toolbar", role: "group", "aria-label": say("case.actions") }, shown && askButton(held), moreMenu(actions(held, shown, reading !== null, head))),
    element("div", { id: "seen" }),
  );
  renderSeen();
}

/** @param {Case} held @returns {import("../../kit/element.js").Child[]} */
function sourcesOf({ sources }) {
  const labels = sourceLabels(state.say, sources.map(({ source }) => /** @type {any} */ (source)));
  return sources.map(({ origin, source }, at) => {
    const file = origin.kind === "file" ? (origin.title ?? source.fileName) : undefined;
    return typeof file === "string" ? [`${labels[at]} (`, quoted(file, LONGEST_FILE), ")"] : labels[at];
  });
}

/**
 * @param {import("../../kit/say.js").Say} say
 * @param {NonNullable<typeof state.changed>} changed
 */
export function changedWords(say, { fresh, gone }) {
  const parts = [fresh.size > 0 && say("changed.fresh", { count: fresh.size }), gone > 0 && say("changed.gone", { count: gone })].filter((part) => part !== false);
  return say("changed", { what: parts.length > 0 ? parts.join(", ") : say("changed.nothing") });
}

/** The day of the last outcome. @param {Case} held */
function lastOutcome({ outcomes }) {
  return Object.values(outcomes).map(({ at }) => at.slice(0, 10)).sort().at(-1);
}

/** @param {Case} held */
function askButton(held) {
  const { say, assessment } = state;
  const count = assessment ? questionsOf(held, assessment).length : 0;
  return button(count > 0 ? say("do.ask.count", { count }) : say("do.ask"), () => ask(), { id: "do-ask", look: count > 0 ? "is-main" : "" });
}

/**
 * @param {Case} held
 * @param {boolean} shown
 * @param {boolean} checked
 * @param {HTMLElement} head
 * @returns {import("./menu.js").Action[]}
 */
function actions({ until }, shown, checked, head) {
  const { say } = state;
  const here = () => /** @type {Case} */ (current());
  return [
    ...(shown ? [{ id: "note", words: say("do.note"), run: () => copyNote(head) }, { id: "sheet", words: say("do.sheet"), run: () => sheetDialog(here()) }] : []),
    { id: "save", words: say(until ? "do.saved" : "do.save"), run: () => saveDialog({ held: here(), settings: state.settings, today: today(), keep }) },
    ...(checked ? [{ id: "record", words: say("do.record"), run: () => recordDialog({ held: here() }) }] : []),
    { id: "keys", words: say("keys.title"), run: helpDialog },
    { id: "close", words: say(until ? "do.delete" : "do.close"), run: close },
  ];
}

/** What this device knows of the same contact, both sides as far as it knows them. */
export function renderSeen() {
  const holder = document.getElementById("seen");
  if (!holder) return;
  fill(holder, findingsOpen() && [state.seen.map(seenNotice), state.listed.map(listedNotice)]);
}

/** @param {import("../memory/memory.js").Seen} seen */
function seenNotice({ kind, value, before }) {
  const { say, cases } = state;
  const known = cases.find(({ id }) => id === before.id);
  const now = [quoted(nameOf(/** @type {Case} */ (current())) ?? "", 90), " · ", value === "" ? say(`contact.${kind}`) : quoted(value, 120)];
  const then = known ? quoted(nameOf(known) ?? say("result.unnamed"), 90) : say("seen.unknown", { what: say(`contact.${kind}`) });
  const pair = (/** @type {string} */ name, /** @type {import("../../kit/element.js").Child} */ value) => element("div", null, element("dt", null, name), element("dd", null, value));
  return element(
    "div",
    { class: "notice", "data-notice": "seen" },
    element("h2", null, say("seen.heading")),
    element("dl", { class: "pairs both" }, pair(say("seen.now"), now), pair(say("seen.before", { date: say.date(before.day) }), then)),
    element("p", null, say("seen.text")),
    known && element("p", { class: "actions" }, button(say("seen.open"), () => open(known.id))),
  );
}

/** @param {import("../memory/memory.js").Listed} listed */
function listedNotice({ kind, value, entry }) {
  const { say } = state;
  return element(
    "div",
    { class: "notice", "data-notice": "listed" },
    element("h2", null, say("listed.heading")),
    element("p", null, say(`contact.${kind}`), ": ", quoted(value, 120)),
    element("p", null, say("listed.reason"), " ", quoted(entry.reason, 500)),
    element("p", { class: "hint" }, say("listed.text", { added: say.date(entry.added), until: say.date(entry.until) })),
  );
}

/** @param {number} [only] */
export function ask(only) {
  const held = current();
  if (!held || !state.assessment) return;
  askDialog({ held, assessment: state.assessment, only, announce: view.announce, asked: () => put({ .../** @type {Case} */ (current()), asked: now() }) });
}

/** @param {HTMLElement} head */
async function copyNote(head) {
  const held = current();
  if (!held || !state.assessment || !state.submission) return;
  const copied = await copyText(noteOf(state.say, held, /** @type {any} */ (state.submission), state.assessment), head);
  view.announce(state.say(copied ? "copy.done" : "copy.selected"));
  const button = document.getElementById("do-more");
  if (!button || !copied) return;
  const before = button.textContent;
  button.textContent = "✓";
  setTimeout(() => {
    button.textContent = before;
  }, 2400);
}

/** @param {string | null} until the last day, or null to keep it no longer */
async function keep(until) {
  const held = current();
  if (!held) return;
  const { until: _until, ...rest } = held;
  await put(until === null ? rest : { ...rest, until });
  view.all();
  document.getElementById("do-more")?.focus();
  view.announce(state.say(until === null ? "save.stopped" : "save.done", { date: state.say.date(until ?? "") }));
}

/** Closes the case, or deletes a saved one; where there are outcomes, or something saved, its record is offered first. */
async function close() {
  const held = current();
  if (!held) return;
  if (held.until !== undefined || Object.keys(held.outcomes).length > 0) recordDialog({ held, leaving: () => leave(held.id) });
  else await leave(held.id);
}
