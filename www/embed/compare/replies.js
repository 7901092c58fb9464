// @ts-check
/** The applicant's own word on a difference that is none, which goes with the form where the person says so. */

import { append, showNote } from "./note.js";

/** @typedef {import("../../fields/index.js").Control} Control */
/** Longest own word, in letters. */
const LONGEST = 280;

/** @param {HTMLFormElement} form @param {import("../say.js").Say} say @param {AbortSignal} signal */
export function createReplies(form, say, signal) {
  /** @type {Map<string, { rule: string, paths: string[], text: string, sends: boolean, note: { remove: () => void } }>} */
  const given = new Map();
  form.addEventListener("reset", () => remove(), { signal });

  function remove() {
    for (const { note } of given.values()) note.remove();
    given.clear();
  }

  return {
    /**
     * Asks for a line on a difference of which both sides are right; saying nothing is as good.
     * @param {Control} control @param {import("./own.js").Difference} difference
     */
    ask(control, difference) {
      const paths = [`/0${difference.path}`, `/${difference.source}${difference.otherPath}`];
      const entry = { rule: difference.rule, paths, text: "", sends: false, note: { remove() {} } };
      const note = showNote(control, say, {
        lines: [["both-noted"]],
        kind: "reply",
        presses: [{ key: "close", press: () => {
          note.remove();
          control.focus();
        } }],
        extra(document) {
          const text = document.createElement("input");
          text.type = "text";
          text.maxLength = LONGEST;
          const asked = document.createElement("label");
          asked.className = "column";
          append(document, asked, say, "both-why");
          asked.append(text);
          const box = document.createElement("input");
          box.type = "checkbox";
          const agreed = document.createElement("label");
          agreed.className = "row";
          const words = document.createElement("span");
          append(document, words, say, "both-send");
          agreed.append(box, words);
          text.addEventListener("input", () => (entry.text = text.value.trim()));
          box.addEventListener("change", () => (entry.sends = box.checked));
          return [asked, agreed];
        },
      });
      entry.note = note;
      given.get(difference.path)?.note.remove();
      given.set(difference.path, entry);
    },
    /** What goes with the form, as a submission's `reply` source; nothing where nobody said so. */
    json() {
      const answers = [...given.values()].filter(({ sends, text }) => sends && text !== "").map(({ rule, paths, text }) => ({ about: { rule, paths }, text }));
      return answers.length > 0 ? JSON.stringify({ kind: "reply", at: new Date().toISOString().slice(0, 10), answers }) : undefined;
    },
    remove,
  };
}
