// @ts-check
/** Quotes shown where they stand: the line around each, with the quote marked, under its source. */

import { entryOf, groupsOf, periodOf, placeOf } from "./comparison.js";
import { element } from "./element.js";
import { sourceLabels } from "./labels.js";
import { spellPath, steps } from "./pointer.js";
import { cut, quoted, visible } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./types.js").Span} Span */
/** @typedef {import("./element.js").Child} Child */

/** Most of a line that stands on either side of a quote, in UTF-16 code units. */
const AROUND = 80;
/** Fewest signs beside a quote with which its line says what it is about. */
const LEAST = 8;
/** Longest quote that is shown whole. */
const LONGEST_QUOTE = 240;
/** Fields that say what an entry is, before what is quoted of it. */
const TITLES = ["position", "studyType", "name", "company", "institution", "organization"];

/**
 * @param {Reading} reading
 * @param {Evidence[]} evidence
 * @param {string} back what leads back to here is called
 */
export function evidenceInPlace(reading, evidence, back) {
  const labels = sourceLabels(reading.say, reading.submission.sources);
  return element(
    "ul",
    { class: "in-place" },
    groupsOf(evidence).map((group) => {
      const label = placeOf(reading.say, labels, group);
      const field = spellPath(reading.say, group.entry);
      const sure = group.evidence.find(({ confidence }) => confidence !== undefined && confidence < 0.9)?.confidence;
      return element(
        "li",
        null,
        element("span", { class: "evidence-place" }, label, field !== "" && field !== label && ` · ${field}`),
        lines(reading, group.evidence).map((line) => element("span", { class: "line", dir: "auto" }, line(back))),
        sure !== undefined && element("span", { class: "evidence-confidence" }, reading.say("evidence.confidence", { percent: Math.round(sure * 100) })),
      );
    }),
  );
}

/**
 * The lines of one source that hold these quotes: those of its text where it has one, else its entry in one line.
 * @param {Reading} reading
 * @param {Evidence[]} evidence
 * @returns {((back: string) => Child)[]}
 */
function lines(reading, evidence) {
  const source = reading.submission.sources[evidence[0]?.source ?? -1];
  const text = typeof source?.text === "string" ? source.text : "";
  const placed = evidence.map((piece) => ({ piece, span: spanIn(source, text, piece) }));
  if (placed.some(({ span }) => span === null)) return [(back) => entryLine(reading, evidence, back)];
  /** @type {Map<number, { piece: Evidence, span: Span }[]>} */
  const byLine = new Map();
  for (const { piece, span } of placed) {
    if (span === null) continue;
    const start = text.lastIndexOf("\n", span.start - 1) + 1;
    byLine.set(start, [...(byLine.get(start) ?? []), { piece, span }]);
  }
  return [...byLine.entries()].sort(([a], [b]) => a - b).map(([, marks]) => (back) => textLine(reading, text, marks, back));
}

/**
 * Where a quote stands in its source's text.
 * @param {import("./types.js").Source | undefined} source
 * @param {string} text
 * @param {Evidence} piece
 * @returns {Span | null}
 */
function spanIn(source, text, { span, path }) {
  const found = span ?? (Array.isArray(source?.located) ? source.located.find((/** @type {any} */ one) => one.path === path)?.span : undefined);
  return found && found.start >= 0 && found.start < found.end && found.end <= text.length ? found : null;
}

/**
 * @param {Reading} reading
 * @param {string} text
 * @param {{ piece: Evidence, span: Span }[]} marks in one line
 * @param {string} back
 * @returns {Child[]}
 */
function textLine(reading, text, marks, back) {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start);
  const first = ordered[0]?.span.start ?? 0;
  const last = Math.max(...ordered.map(({ span }) => span.end));
  const start = Math.max(text.lastIndexOf("\n", first - 1) + 1, first - AROUND);
  const end = Math.min(text.indexOf("\n", last) < 0 ? text.length : text.indexOf("\n", last), last + AROUND);
  /** @type {Child[]} */
  const runs = [];
  let at = start;
  for (const { piece, span } of ordered) {
    if (span.start < at) continue;
    runs.push(visible(text.slice(at, span.start)), mark(reading, piece, cut(text.slice(span.start, span.end), LONGEST_QUOTE), back));
    at = span.end;
  }
  const whole = start === 0 || text[start - 1] === "\n";
  const rest = text.slice(start, end).length - ordered.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return [whole ? rest < LEAST && lineBefore(text, start) : "… ", ...runs, visible(text.slice(at, end)), end < text.length && text[end] !== "\n" && " …"];
}

/**
 * The line above one that is nothing but what is quoted, such as the job above its dates.
 * @param {string} text
 * @param {number} start
 */
function lineBefore(text, start) {
  const before = text.slice(0, start).trimEnd();
  const line = cut(before.slice(before.lastIndexOf("\n") + 1).trim(), AROUND);
  return line !== "" && [visible(line), element("br", null)];
}

/**
 * A value of a form with what it belongs to.
 * @param {Reading} reading
 * @param {Evidence[]} evidence
 * @param {string} back
 * @returns {Child[]}
 */
function entryLine(reading, evidence, back) {
  const [group] = groupsOf(evidence);
  if (!group) return [];
  const entry = entryOf(reading, group);
  const named = evidence.map(({ path }) => steps(path).at(-1) ?? "");
  const titles = TITLES.flatMap((field) => (typeof entry[field] === "string" && entry[field] !== "" && !named.includes(field) ? [entry[field]] : []));
  const period = periodOf(reading, group);
  const [start, end] = ["startDate", "endDate"].map((field) => named.includes(field));
  const marks = evidence.map((piece, at) => {
    const one = mark(reading, piece, shown(reading, piece), back);
    if (named[at] === "endDate" && period && !start) return [period[0], " – ", one];
    if (named[at] === "startDate" && period && !end) return [one, " – ", period[1]];
    return one;
  });
  const joined = (/** @type {number} */ at) => (named[at] === "endDate" && named[at - 1] === "startDate" ? " – " : " · ");
  return [titles.map((title) => [quoted(title, AROUND), ", "]), marks.map((one, at) => [at > 0 && joined(at), one])];
}

/**
 * @param {Reading} reading
 * @param {Evidence} piece
 */
function shown(reading, { path, quote }) {
  const field = steps(path).at(-1) ?? "";
  return /Date$|^date$/u.test(field) ? reading.say.longDate(quote) : cut(quote, LONGEST_QUOTE);
}

/**
 * A quote, which leads to its place where that can be shown.
 * @param {Reading} reading
 * @param {Evidence} piece
 * @param {string} text
 * @param {string} back
 * @returns {HTMLElement}
 */
function mark(reading, piece, text, back) {
  const { say, places } = reading;
  const marked = element("mark", { dir: "auto" }, visible(text));
  if (!places.reaches(piece)) return marked;
  const button = element(
    "button",
    { type: "button", class: "evidence-item", title: say("evidence.show"), listen: { click: () => places.show(piece, button, back) } },
    marked,
    element("span", { class: "visually-hidden" }, `, ${say("evidence.show")}`),
  );
  return button;
}
