// @ts-check
/** Which of the statements that can be marked the engine's findings rest on. */

/** @typedef {import("../../kit/types.js").Assessment} Assessment */
/** @typedef {import("../../kit/types.js").Evidence} Evidence */
/**
 * A statement in a document.
 * @typedef {object} Statement
 * @property {number | undefined} source
 * @property {string} path
 * @property {import("../../kit/types.js").Span} [span] in the source's text
 * @property {HTMLElement} node
 */

/**
 * @param {readonly Statement[]} statements
 * @param {Assessment} assessment
 * @returns {Set<Statement>}
 */
export function restedOn(statements, assessment) {
  const pieces = assessment.findings.filter(({ grade }) => grade !== "support").flatMap(({ evidence }) => evidence);
  return new Set(statements.filter((statement) => pieces.some((piece) => covers(statement, piece))));
}

/**
 * @param {Pick<Statement, "source" | "path" | "span">} statement
 * @param {Evidence} piece
 */
export function covers({ source, path, span }, piece) {
  if (source !== piece.source) return false;
  if (span) {
    if (piece.path !== path) return false;
    return piece.span === undefined || (piece.span.start < span.end && span.start < piece.span.end);
  }
  return path === piece.path || path.startsWith(`${piece.path}/`) || piece.path.startsWith(`${path}/`);
}

/**
 * Sentences of a text, and the lines that are none, each with its span.
 * @param {string} text
 * @returns {{ start: number, end: number, text: string }[]}
 */
export function sentences(text) {
  const found = [];
  for (const match of text.matchAll(/[^\s](?:[^\n]*?[.!?](?=\s|$)|[^\n]*)/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}
