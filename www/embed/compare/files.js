// @ts-check
/** The files that were chosen in a form: each is read, said to be read, and can fill in what is still empty. */

import { controlsOf } from "../../fields/index.js";
import { asksForLetter } from "./application.js";
import { fillIn, fillable } from "./fill.js";
import { showInstead, showNote } from "./note.js";
import { at } from "./values.js";

/** @typedef {import("../../fields/index.js").Control} Control */
/** @typedef {import("./note.js").Line} Line */
/** @typedef {import("./note.js").Press} Press */
/**
 * A file that was chosen, and what became of it.
 * @typedef {object} Chosen
 * @property {File} file
 * @property {any} source its source, or nothing while it is read and where it cannot be
 * @property {string} why why it cannot be read, or an empty text
 * @property {number} pages
 * @property {import("./note.js").Note | undefined} note
 * @property {boolean} mine the person said that the name in it is theirs
 */

/** Reasons for which a file could not be read that have words of their own. */
const WHY = new Set(["picture", "locked", "too-large"]);

/**
 * @param {import("./main.js").Context} context @param {import("./engine.js").Core} core @param {import("../say.js").Say} say
 * @param {() => void} changed called when the application is another now
 */
export function createFiles({ form, options, aloud }, core, say, changed) {
  /** @type {Map<HTMLInputElement, Chosen>} */
  const chosen = new Map();
  /** What was filled in, by path. @type {Map<string, import("./fill.js").Filled & { note: import("./note.js").Note | undefined }>} */
  const filled = new Map();
  /** The form's name where it differs from a file's. @type {{ here: string, there: string } | undefined} */
  let names;

  /** @param {HTMLInputElement} input */
  async function open(input) {
    const file = input.files?.[0];
    const before = chosen.get(input);
    if (before?.file === file) return;
    if (before) forget(input, before);
    if (!file) return;
    /** @type {Chosen} */
    const held = { file, source: undefined, why: "", pages: 0, note: undefined, mine: false };
    chosen.set(input, held);
    const opened = await core.files.open(file);
    if (chosen.get(input) !== held) return;
    if (opened.kind === "document" && opened.text.trim() !== "") {
      held.pages = opened.text.split("\f").length;
      const kind = asksForLetter(input, form, options) ? "cover-letter" : "resume";
      const submission = await core.read(opened.text, { kind, fileName: file.name, document: opened.document });
      if (chosen.get(input) !== held) return;
      [held.source] = submission.sources;
    } else {
      held.why = opened.kind === "unreadable" ? opened.why : opened.kind === "document" ? "picture" : "other";
    }
    tell(input, held);
  }

  /** @param {HTMLInputElement} input @param {Chosen} held */
  function forget(input, held) {
    held.note?.remove();
    undoAll();
    chosen.delete(input);
  }

  /** What was made of a file, beside its field. @param {HTMLInputElement} input @param {Chosen} held */
  function tell(input, held) {
    if (!input.isConnected || (!held.source && !held.why)) return;
    const { lines, presses, kind } = wordsOf(input, held);
    const note = showInstead(held.note, input, say, { lines, presses, kind });
    if (note !== held.note) aloud(note.text);
    held.note = note;
  }

  /** @param {HTMLInputElement} input @param {Chosen} held @returns {import("./note.js").Content} */
  function wordsOf(input, held) {
    const another = { key: "another-file", press: () => again(input) };
    if (held.why) return { kind: "unread", lines: [[WHY.has(held.why) ? `unread-${held.why}` : "unread-other"]], presses: [another] };
    const pages = String(held.pages);
    if (held.source.kind !== "resume") return { kind: "read", lines: [["read-letter", { pages }]], presses: [] };
    const name = at(held.source.person, "/basics/name");
    /** @type {Line} */
    const line = name ? ["read-as", { name, pages }] : ["read-nameless", { pages }];
    if (!held.mine && names?.there === name) {
      const mine = () => {
        held.mine = true;
        tell(input, held);
        changed();
      };
      return { kind: "other-name", lines: [line, ["form-says", { name: names.here }]], presses: [{ ...another, main: true }, { key: "mine", press: mine }] };
    }
    const { lines, presses } = offerOf(input, held);
    return { kind: "read", lines: [line, ...lines], presses };
  }

  /** What the form can take from a file, or has taken. @param {HTMLInputElement} input @param {Chosen} held @returns {{ lines: Line[], presses: Press[] }} */
  function offerOf(input, held) {
    const done = (/** @type {() => void} */ act) => () => {
      act();
      tell(input, held);
      changed();
    };
    if (filled.size > 0) return { lines: [["filled-count", { count: String(filled.size) }]], presses: [{ key: "undo-all", press: done(undoAll) }] };
    const values = { count: String(fillable(form, options, held.source.person).length) };
    if (values.count === "0") return { lines: [], presses: [] };
    const fill = () => {
      for (const [path, entry] of fillIn(fillable(form, options, held.source.person))) {
        const [control] = entry.controls;
        const one = done(() => {
          undo(path);
          control?.focus();
        });
        filled.set(path, { ...entry, note: control && showNote(control, say, { lines: [["filled"]], kind: "filled", presses: [{ key: "undo", press: one }] }) });
      }
    };
    return { lines: [["fill-offer", values]], presses: [{ key: "fill", values, main: true, press: done(fill) }] };
  }

  /** @param {string} path */
  function undo(path) {
    const entry = filled.get(path);
    entry?.note?.remove();
    entry?.undo();
    filled.delete(path);
  }

  function undoAll() {
    for (const path of [...filled.keys()]) undo(path);
  }

  return {
    /** Reads what was chosen since, and lets go of what a person has changed since it was filled in. */
    async refresh() {
      for (const [path, { holds, note }] of filled) {
        if (holds()) continue;
        note?.remove();
        filled.delete(path);
      }
      for (const input of controlsOf(form, options)) if (input instanceof HTMLInputElement && input.type === "file") await open(input);
    },
    /** Each file's source with its field. @returns {import("./application.js").Held[]} */
    sources: () => [...chosen].flatMap(([control, { source }]) => (source ? [{ control, source }] : [])),
    /** Whether a value was filled in, so that it is no second statement. @param {readonly Control[]} controls */
    isFilled: (controls) => [...filled.values()].some((entry) => entry.controls.some((control) => controls.includes(control))),
    /** Whether the person said that the name in a file is theirs. @param {string} name */
    isOwn: (name) => [...chosen.values()].some(({ mine, source }) => mine && at(source?.person, "/basics/name") === name),
    /** Says of each file what was made of it. @param {{ here: string, there: string } | undefined} differing the form's name beside a file's, where they differ */
    tell(differing) {
      names = differing;
      for (const [input, held] of chosen) tell(input, held);
    },
    forget() {
      for (const [, { note }] of chosen) note?.remove();
      for (const { note } of filled.values()) note?.remove();
      chosen.clear();
      filled.clear();
    },
  };
}

/** @param {HTMLInputElement} input */
function again(input) {
  input.focus();
  input.click();
}
