// @ts-check
/** A source's whole text, set as a letter, with what findings quote marked in it. */

import { element } from "../element.js";
import { footnotes } from "../footnotes.js";
import { quotePath } from "../places.js";
import { LONGEST_TEXT, cut, visible } from "../text.js";

/** @typedef {import("../types.js").Reading} Reading */
/** @typedef {import("../element.js").Child} Child */

/**
 * A whole text with what findings quote marked in it.
 * @param {Reading} reading
 * @param {string} text
 * @param {number} source
 * @param {string} label
 */
export function wholeText(reading, text, source, label) {
  const { say, assessment } = reading;
  const shown = cut(text, LONGEST_TEXT);
  /** @type {{ start: number, end: number, numbers: Set<number>, evidence: import("../types.js").Evidence }[]} */
  const marks = [];
  const mark = (/** @type {import("../types.js").Evidence} */ evidence, /** @type {number | undefined} */ number) => {
    const span = evidence.source === source ? spanOf(evidence, shown) : null;
    if (!span) return;
    const same = marks.find(({ start, end }) => start === span.start && end === span.end);
    const entry = same ?? { ...span, numbers: new Set(), evidence };
    if (number !== undefined) entry.numbers.add(number);
    if (!same) marks.push(entry);
  };
  assessment.findings.forEach((finding, index) =>
    finding.evidence.forEach((evidence) => mark(evidence, reading.numbers.get(index))),
  );
  assessment.explanations.forEach((explanation) => explanation.supportedBy.forEach((evidence) => mark(evidence, undefined)));

  const edges = [...new Set([0, shown.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  /** @type {Child[]} */
  const runs = [];
  edges.slice(0, -1).forEach((from, position) => {
    const to = /** @type {number} */ (edges[position + 1]);
    const covering = marks.filter(({ start, end }) => start <= from && to <= end);
    const piece = visible(shown.slice(from, to));
    if (covering.length === 0) {
      runs.push(piece);
      return;
    }
    const supports = covering.every(({ numbers }) => numbers.size === 0);
    const node = element("mark", { class: supports ? "is-support" : null }, piece);
    for (const entry of covering) {
      if (entry.start !== from) continue;
      reading.places.registerSpan(source, entry, node);
      reading.places.register(source, quotePath(entry.evidence), node);
    }
    runs.push(node);
    const ending = new Set(covering.filter(({ end }) => end === to).flatMap(({ numbers }) => [...numbers]));
    runs.push(
      footnotes(
        reading,
        [...ending].sort((a, b) => a - b),
      ),
    );
  });
  if (shown.length < text.length) runs.push(` … (${say("sources.longer", { count: text.length - shown.length })})`);

  const heading = element("h4", { class: "letter-label" }, label);
  const body = element(
    "div",
    { class: "letter-text", dir: "auto", role: "group", tabindex: "0", "aria-label": label },
    runs,
  );
  reading.places.register(source, "", heading);
  reading.places.register(source, "/text", body);
  return element("div", { class: "letter" }, heading, body);
}

/**
 * Where evidence stands in a text: its span, or the first place of its quote.
 * @param {import("../types.js").Evidence} evidence
 * @param {string} text
 */
function spanOf(evidence, text) {
  if (evidence.span) {
    const { start, end } = evidence.span;
    return start >= 0 && start < end && end <= text.length ? { start, end } : null;
  }
  const quote = evidence.quote.replace(/…$/u, "");
  if (evidence.path !== "/text" || quote === "") return null;
  // A quote shows line ends and tabs as spaces, one for one.
  const start = text.replace(/[\n\r\t]/gu, " ").indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}
