// @ts-check
/** The case at a glance: whose it is, the next step, what can be done with it, and what this device knows of it. */

import { levelOf } from "../../kit/compared.js";
import { copyText } from "../../kit/copy.js";
import { element, fill } from "../../kit/element.js";
import { quoted } from "../../kit/text.js";
import { nameOf } from "../cases/case.js";
import { noteOf } from "../cases/letters.js";
import { button } from "./controls.js";
import { findingsOpen, leave, now, open, put, today, view } from "./desk.js";
import { askDialog, recordDialog, saveDialog } from "./dialogs.js";
import { current, state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */

/** @param {HTMLElement} head */
export function renderHead(head) {
  const { say, assessment } = state;
  const held = current();
  if (!held) {
    fill(
      head,
      element("h1", { class: "case-name" }, say("start.heading")),
      element("p", { class: "lead" }, state.keys ? say("start.text.keys", { keys: state.keys }) : say("start.text")),
      element("p", { class: "silent" }, say("start.silent")),
    );
    return;
  }
  const name = nameOf(held);
  const job = held.beside.job?.title;
  const shown = assessment !== null && findingsOpen();
  fill(
    head,
    element("h1", { class: "case-name" }, name === undefined ? say("result.unnamed") : quoted(name, 90)),
    element(
      "p",
      { class: "case-sub" },
      typeof job === "string" && [quoted(job, 90), " · "],
      say("case.sources", { count: held.sources.length }),
      " · ",
      held.until ? say("case.until", { date: say.date(held.until) }) : say("case.passing"),
    ),
    shown &&
      element(
        "p",
        { class: "glance", "data-level": levelOf(assessment) },
        element("a", { href: "#level", elementtiming: "level" }, say(`level.${levelOf(assessment)}`)),
      ),
    element(
      "div",
      { class: "toolbar", role: "group", "aria-label": say("case.actions") },
      shown && action("ask", () => ask()),
      shown && action("note", () => copyNote(head)),
      action("save", () => saveDialog({ held: /** @type {Case} */ (current()), settings: state.settings, today: today(), keep })),
      assessment !== null && action("record", () => recordDialog({ held: /** @type {Case} */ (current()) })),
      action("close", close),
    ),
    element("div", { id: "seen" }),
  );
  renderSeen();
}

/**
 * @param {string} id
 * @param {() => void} run
 */
function action(id, run) {
  const words = current()?.until === undefined ? {} : { save: "do.saved", close: "do.delete" };
  return button(state.say(/** @type {any} */ (words)[id] ?? `do.${id}`), run, { id: `do-${id}` });
}

/** What this device knows of the same contact, both sides as far as it knows them. */
export function renderSeen() {
  const holder = document.getElementById("seen");
  if (!holder) return;
  const { say, seen, cases } = state;
  const show = findingsOpen();
  fill(
    holder,
    show &&
      seen.map(({ kind, value, before }) => {
        const known = cases.find(({ id }) => id === before.id);
        return element(
          "div",
          { class: "notice", "data-notice": "seen" },
          element("h2", null, say("seen.heading")),
          element(
            "dl",
            { class: "pairs both" },
            element("div", null, element("dt", null, say("seen.now")), element("dd", null, quoted(nameOf(/** @type {Case} */ (current())) ?? "", 90), " · ", value === "" ? say(`contact.${kind}`) : quoted(value, 120))),
            element(
              "div",
              null,
              element("dt", null, say("seen.before", { date: say.date(before.day) })),
              element("dd", null, known ? [quoted(nameOf(known) ?? say("result.unnamed"), 90)] : say("seen.unknown", { what: say(`contact.${kind}`) })),
            ),
          ),
          element("p", null, say("seen.text")),
          known &&
            element("p", { class: "actions" }, button(say("seen.open"), () => open(known.id))),
        );
      }),
    show &&
      state.listed.map(({ kind, value, entry }) =>
        element(
          "div",
          { class: "notice", "data-notice": "listed" },
          element("h2", null, say("listed.heading")),
          element("p", null, say(`contact.${kind}`), ": ", quoted(value, 120)),
          element("p", null, say("listed.reason"), " ", quoted(entry.reason, 500)),
          element("p", { class: "hint" }, say("listed.text", { added: say.date(entry.added), until: say.date(entry.until) })),
        ),
      ),
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
  if (!held || !state.assessment) return;
  const copied = await copyText(noteOf(state.say, held, state.assessment), head);
  view.announce(state.say(copied ? "copy.done" : "copy.selected"));
  const button = document.getElementById("do-note");
  if (!button || !copied) return;
  button.textContent = state.say("copy.done");
  setTimeout(() => {
    button.textContent = state.say("do.note");
  }, 2400);
}

/** @param {string | null} until the last day, or null to keep it no longer */
async function keep(until) {
  const held = current();
  if (!held) return;
  const { until: _until, ...rest } = held;
  await put(until === null ? rest : { ...rest, until });
  view.all();
  document.getElementById("do-save")?.focus();
  view.announce(state.say(until === null ? "save.stopped" : "save.done", { date: state.say.date(until ?? "") }));
}

/** Closes the case, or deletes a saved one; where there are outcomes, or something saved, its record is offered first. */
async function close() {
  const held = current();
  if (!held) return;
  if (held.until !== undefined || Object.keys(held.outcomes).length > 0) recordDialog({ held, leaving: () => leave(held.id) });
  else await leave(held.id);
}
