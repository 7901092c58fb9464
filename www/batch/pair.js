// @ts-check
/** One pair side by side: what each application says, shared passages marked in their texts. */

import { element } from "../kit/element.js";
import { LONGEST_TEXT, cut, quoted, visible } from "../kit/text.js";

/**
 * Where a piece of evidence stands in its submission: the value at the path, beginning with the source's person.
 * @param {any} submission
 * @param {any} evidence
 * @returns {unknown}
 */
export function valueAt(submission, evidence) {
  const steps = evidence.path.split("/").slice(1).map((/** @type {string} */ step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const source = submission?.sources ? submission.sources[evidence.source ?? -1] : { kind: "resume", person: submission };
  let value = evidence.source === undefined ? submission : OF_SOURCE.has(steps[0]) ? source : source?.person;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** First steps of paths that begin at the source itself. */
const OF_SOURCE = new Set(["text", "fileName", "document", "answers", "url", "site", "employer"]);

/**
 * A text with its shared stretches marked.
 * @param {string} text
 * @param {readonly { start: number, end: number, number: number }[]} spans
 * @param {import("../kit/say.js").Say} say
 */
function marked(text, spans, say) {
  const shown = cut(text, LONGEST_TEXT);
  /** @type {import("../kit/element.js").Child[]} */
  const pieces = [];
  let at = 0;
  for (const { start, end, number } of [...spans].sort((one, other) => one.start - other.start)) {
    if (start < at || end > shown.length) continue;
    pieces.push(visible(shown.slice(at, start)));
    pieces.push(
      element(
        "mark",
        { class: "batch-passage" },
        element("span", { class: "visually-hidden" }, `${say("batch.passage", { number })} `),
        visible(shown.slice(start, end)),
        element("sup", { "aria-hidden": "true" }, String(number)),
      ),
    );
    at = end;
  }
  pieces.push(visible(shown.slice(at)));
  return element("p", { class: "batch-text", dir: "auto" }, pieces);
}

/**
 * One side of a pair.
 * @param {string} id
 * @param {any} submission
 * @param {readonly any[]} evidence this side's, with the number of its couple
 * @param {boolean} passages
 * @param {import("../kit/say.js").Say} say
 */
function side(id, submission, evidence, passages, say) {
  /** @type {Map<string, { label: string, text: string | null, spans: { start: number, end: number, number: number }[], quotes: any[] }>} */
  const texts = new Map();
  for (const piece of evidence) {
    const key = `${piece.source ?? ""}${piece.path}`;
    const kind = submission?.sources?.[piece.source ?? -1]?.kind;
    const source = kind && say.has(`source.${kind}`) ? say(`source.${kind}`) : "";
    const value = passages ? valueAt(submission, piece) : undefined;
    const entry = texts.get(key) ?? { label: source, text: typeof value === "string" ? value : null, spans: [], quotes: [] };
    if (passages && piece.span && entry.text !== null) entry.spans.push({ ...piece.span, number: piece.number });
    else entry.quotes.push(piece);
    texts.set(key, entry);
  }
  return element(
    "div",
    // No landmark: several pairs may be open, each with a side of one application.
    { class: "batch-side", role: "group", "aria-label": say("batch.side", { id }) },
    element("h4", null, quoted(id, 80)),
    evidence.length === 0 && element("p", { class: "quiet" }, say("batch.kept")),
    [...texts].map(([, { label, text, spans, quotes }]) =>
      element(
        "div",
        { class: "batch-statement" },
        label && element("p", { class: "overline" }, label),
        text !== null && spans.length > 0 && marked(text, spans, say),
        quotes.map((piece) => element("blockquote", null, quoted(piece.quote, 400))),
      ),
    ),
  );
}

/**
 * Both sides.
 * @param {any} pair
 * @param {{ a: any, b: any }} submissions
 * @param {import("../kit/say.js").Say} say
 */
export function renderSides(pair, submissions, say) {
  const passages = pair.rule === "link/cloned-text";
  const numbers = new Map([
    [pair.a, 0],
    [pair.b, 0],
  ]);
  const numbered = pair.evidence.map((/** @type {any} */ piece) => {
    const number = (numbers.get(piece.application) ?? 0) + 1;
    numbers.set(piece.application, number);
    return { ...piece, number };
  });
  const of = (/** @type {string} */ id) => numbered.filter((/** @type {any} */ piece) => piece.application === id);
  return element(
    "div",
    { class: "batch-sides" },
    side(pair.a, submissions.a, of(pair.a), passages, say),
    side(pair.b, submissions.b, of(pair.b), passages, say),
  );
}
