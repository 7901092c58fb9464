// @ts-check
/** What was read, before anything is judged: each source with where it came from, each statement open to correction. */

import { element } from "../../kit/element.js";
import { sourceLabels } from "../../kit/labels.js";
import { spellPath, valueAt } from "../../kit/pointer.js";
import { quoted, visible } from "../../kit/text.js";
import { button } from "./controls.js";
import { editor, leaves } from "./editor.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("../cases/case.js").CaseSource} CaseSource */
/** @typedef {import("../../kit/say.js").Say} Say */
/** @typedef {import("../../kit/element.js").Child} Child */
/** @typedef {{ [field: string]: any }} Fields */

/**
 * @typedef {object} Actions
 * @property {(how: (held: Case) => Case) => void} change
 * @property {(id: string) => void} remove
 * @property {(id: string, open: boolean) => void} edit
 */

/**
 * @param {Case} held
 * @param {Say} say
 * @param {Set<string>} editing
 * @param {Actions} actions
 */
export function renderSourceList(held, say, editing, actions) {
  const labels = sourceLabels(say, held.sources.map(({ source }) => /** @type {any} */ (source)));
  return element(
    "ul",
    { class: "source-list" },
    held.sources.map((source, index) => sourceItem(source, labels[index] ?? "", say, editing.has(source.id), actions)),
    applicationItem(held, say, editing.has(APPLICATION), actions),
  );
}

/** What belongs to the application and to no source of it, under this id among those that are open. */
const APPLICATION = "application";
/** Its fields that a reviewer can give or correct. */
const BESIDE = ["/job/title", "/job/employer", "/submitted", "/session/whereNow", "/session/travelling", "/session/timeZone"];

/**
 * @param {Case} held
 * @param {Say} say
 * @param {boolean} open
 * @param {Actions} actions
 */
function applicationItem(held, say, open, actions) {
  const values = BESIDE.map((path) => ({ path, value: valueAt(held.beside, path) }));
  return element(
    "li",
    { class: "source-item", "data-source": APPLICATION },
    sourceHead(
      say("reading.application"),
      values
        .filter(({ value }) => typeof value === "string")
        .map(({ path, value }, at) => [at > 0 && " · ", spellPath(say, path), ": ", quoted(value, 80)]),
      editButton(APPLICATION, say("reading.application"), say, open, actions),
    ),
    open &&
      element(
        "div",
        { class: "editor" },
        values.map(({ path, value }, at) => {
          const control = element("input", {
            type: "text",
            id: `${APPLICATION}-${at}`,
            dir: "auto",
            autocomplete: "off",
            "data-path": path,
            listen: {
              change: () =>
                actions.change((before) => {
                  const beside = structuredClone(before.beside);
                  const [, part, field] = path.split("/");
                  const written = control.value.trim();
                  const holder = field === undefined ? beside : (beside[/** @type {string} */ (part)] ??= {});
                  if (written === "") delete holder[field ?? part ?? ""];
                  else holder[field ?? part ?? ""] = written;
                  if (field !== undefined && Object.keys(holder).length === 0) delete beside[/** @type {string} */ (part)];
                  return { ...before, beside };
                }),
            },
          });
          control.value = typeof value === "string" ? value : "";
          return element("div", { class: "edit-row" }, element("label", { for: control.id }, spellPath(say, path)), control);
        }),
      ),
  );
}

/**
 * @param {string} id
 * @param {string} label
 * @param {Say} say
 * @param {boolean} open
 * @param {Actions} actions
 */
function editButton(id, label, say, open, actions) {
  const words = say(open ? "reading.done" : "reading.edit");
  return button(words, () => actions.edit(id, !open), { id: `edit-${id}`, "aria-expanded": String(open), "aria-label": `${words}: ${label}`, look: "is-quiet" });
}

/**
 * @param {string} name
 * @param {import("../../kit/element.js").Child} origin where it is from
 * @param {...HTMLElement} buttons
 */
function sourceHead(name, origin, ...buttons) {
  return element(
    "div",
    { class: "source-head" },
    element("p", { class: "source-name" }, element("span", { class: "source-kind" }, name), element("span", { class: "source-origin" }, origin)),
    element("p", { class: "source-actions" }, ...buttons),
  );
}

/**
 * @param {CaseSource} source
 * @param {string} label
 * @param {Say} say
 * @param {boolean} open
 * @param {Actions} actions
 */
function sourceItem(source, label, say, open, actions) {
  const { origin, id } = source;
  const statements = leaves(source.source);
  const where = origin.address ? hostOf(origin.address) : "";
  return element(
    "li",
    { class: "source-item", "data-source": id },
    sourceHead(
      label,
      [say(`origin.${origin.kind}`), where !== "" && [" · ", quoted(where, 80)], source.edited && ` · ${say("reading.edited")}`],
      editButton(id, label, say, open, actions),
      button(say("reading.remove"), () => actions.remove(id), { "aria-label": `${say("reading.remove")}: ${label}`, look: "is-quiet" }),
    ),
    !open && statements.length === 0 && element("p", { class: "quiet" }, say("reading.nothing")),
    notes(source, say),
    open && editor(source, statements, say, actions),
  );
}

/**
 * @param {CaseSource} source
 * @param {Say} say
 * @returns {Child[]}
 */
function notes({ origin, unused }, say) {
  const { refusedFields = 0 } = origin;
  return [
    unused.length > 0 && element("p", { class: "note-line" }, say("reading.unused", { count: unused.length })),
    refusedFields > 0 && element("p", { class: "note-line" }, say("reading.refused", { count: refusedFields })),
  ];
}

/**
 * What a page holds and could not be read from here: it belongs where more can be added.
 * @param {Case} held
 * @param {Say} say
 * @returns {Child[]}
 */
export function pageNotes({ sources }, say) {
  return sources.flatMap(({ origin: { framed = [], files = [], cut = false } }) => [
    framed.length > 0 && element("p", { class: "note-line", "data-note": "framed" }, say("reading.framed", { site: visible(framed.map(hostOf).join(", ")) })),
    files.length > 0 && element("p", { class: "note-line", "data-note": "files" }, say("reading.files", { name: visible(files.slice(0, 3).join(", ")) })),
    cut && element("p", { class: "note-line" }, say("reading.cut")),
  ]);
}

/** @param {string} address */
function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
