// @ts-check
/** One quiet line above the button that sends: what differs, and where to look. It never holds the form up. */

import { showInstead } from "./note.js";

/** Longest quotation of a letter, in letters. */
const LONGEST = 90;

/**
 * @param {import("./note.js").Note | undefined} shown the one that stands there now
 * @param {HTMLFormElement} form
 * @param {import("../say.js").Say} say
 * @param {{ label: string, control: import("../../fields/index.js").Control | undefined }[]} differences
 * @param {{ rule: string, quote: string, control: import("../../fields/index.js").Control | undefined }[]} leftOvers
 */
export function showSummary(shown, form, say, differences, leftOvers) {
  const button = form.querySelector('button[type="submit"], button:not([type]), input[type="submit"]');
  if (!button || differences.length + leftOvers.length === 0) {
    shown?.remove();
    return undefined;
  }
  /** @type {import("./note.js").Line[]} */
  const lines = [];
  const labels = differences.map(({ label }) => label).filter(Boolean);
  if (labels.length > 0) lines.push(["differs", { list: new Intl.ListFormat(say.language, { type: "conjunction" }).format(labels) }]);
  for (const { rule, quote } of leftOvers.slice(0, 3)) {
    lines.push([rule === "document/placeholder-text" ? "letter-gap" : "letter-employer", { quote: cut(quote) }]);
  }
  const first = [...differences, ...leftOvers].find(({ control }) => control)?.control;
  const presses = first ? [{ key: "look", press: () => {
    // A form of several steps shows the one that the field is in.
    first.dispatchEvent(new CustomEvent("corroborate:look", { bubbles: true, composed: true }));
    first.scrollIntoView({ block: "center" });
    first.focus();
  } }] : [];
  return showInstead(shown, button, say, { lines, presses, kind: "summary", before: true });
}

/** @param {string} text */
function cut(text) {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : flat;
}
