// @ts-check
/** Where the form and what lies beside it differ: a hint at each field, and one line above the button that sends. */

import { labelsOf } from "../../fields/index.js";
import { write } from "../hint.js";
import { fieldsOf } from "./application.js";
import { showNote } from "./note.js";
import { createReplies } from "./replies.js";
import { showSummary } from "./summary.js";
import { at, said, written } from "./values.js";

/** @typedef {import("../../fields/index.js").Control} Control */
/** @typedef {import("./own.js").Difference} Difference */
/** @typedef {import("./application.js").Held} Held */

/** A name is said beside the file that has it, not at the form's own. */
const BESIDE_THE_FILE = "identity/name-differs";

/**
 * @param {import("./main.js").Context} context @param {import("../say.js").Say} say @param {AbortSignal} signal
 * @param {() => void} changed called when the application is another now
 */
export function createHints({ form, options }, say, signal, changed) {
  const replies = createReplies(form, say, signal);
  /** @type {Map<string, { key: string, remove: () => void, control: Control }>} */
  const hints = new Map();
  /** What a person called right on both sides. @type {Set<string>} */
  const settled = new Set();
  /** @type {import("./note.js").Note | undefined} */
  let summary;

  /** @param {Difference} difference @param {import("../../fields/source.js").Placed} field @param {Held | undefined} source */
  function hint(difference, { path, controls, control }, source) {
    const value = said(difference.other, say.language);
    const given = written(controls, path, difference.other, form, options);
    const leave = () => {
      hints.get(path)?.remove();
      hints.delete(path);
      control.focus();
      changed();
    };
    const use = () => {
      for (const [each, text] of given ?? []) write(each, text);
      leave();
    };
    const both = () => {
      settled.add(keyOf(difference));
      leave();
      replies.ask(control, difference);
    };
    const note = showNote(control, say, {
      kind: "difference",
      lines: [[source?.source.kind === "cover-letter" ? "letter-says" : "resume-says", { value }]],
      presses: [...(given ? [{ key: "use", values: { value }, main: true, press: use }] : []), { key: "both", press: both }],
    });
    hints.set(path, { key: keyOf(difference), control, remove: note.remove });
  }

  return {
    /** @param {Difference[]} differences @param {import("./own.js").LeftOver[]} leftOvers @param {Held[]} others @param {any} person the form's */
    show(differences, leftOvers, others, person) {
      const fields = fieldsOf(form, options);
      const open = new Map(differences.filter((difference) => !settled.has(keyOf(difference))).map((difference) => [difference.path, difference]));
      for (const [path, { key, control, remove }] of hints) {
        const still = open.get(path);
        if (still && keyOf(still) === key && control.isConnected) continue;
        remove();
        hints.delete(path);
      }
      const named = [];
      for (const [path, difference] of open) {
        const field = fields.find((placed) => placed.path === path);
        named.push({ label: labelOf(path, field?.control, person), control: field?.control });
        if (field && !hints.has(path) && difference.rule !== BESIDE_THE_FILE) hint(difference, field, others[difference.source - 1]);
      }
      const texts = leftOvers.map(({ source, quote, rule }) => ({ rule, quote, control: others[source - 1]?.control }));
      summary = showSummary(summary, form, say, named, texts);
    },
    /** The applicant's own words, where they are to go with the form. */
    reply: () => replies.json(),
    remove() {
      for (const { remove } of hints.values()) remove();
      hints.clear();
      summary?.remove();
      replies.remove();
    },
  };
}

/** What a person knows a value by: its job or school, and its field's label. @param {string} path @param {Control | undefined} control @param {any} person */
function labelOf(path, control, person) {
  const entry = /^\/(?:work|education)\/\d+/u.exec(path)?.[0];
  const owner = entry ? at(person, `${entry}/name`) || at(person, `${entry}/institution`) : "";
  const label = (control && labelsOf(control)[0]?.replace(/[\s*:：]+$/u, "")) || "";
  return [owner, label].filter((text, position, all) => text !== "" && all.indexOf(text) === position).join(" · ");
}

/** @param {Difference} difference */
function keyOf({ path, value, other }) {
  return JSON.stringify([path, value, other]);
}
