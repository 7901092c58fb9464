// @ts-check
/** The trainee's answers as a table and as data, for files of their own. */

/** @typedef {import("../practice/store.js").Answer} Answer */

const COLUMNS = /** @type {const} */ ([
  "at", "case", "kind", "system", "contradictory", "choice", "sure", "level", "evidence", "found", "marked", "seconds",
]);

/**
 * RFC 4180, with cells that a spreadsheet would take for a formula made into text.
 * @param {readonly Answer[]} answers
 */
export function toCsv(answers) {
  const rows = [COLUMNS, ...answers.map((answer) => COLUMNS.map((column) => answer[column]))];
  return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/**
 * @param {unknown} value
 * @returns {string}
 */
export function cell(value) {
  const text = String(value ?? "");
  const harmless = typeof value !== "number" && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * @param {readonly Answer[]} answers
 * @param {Record<string, unknown>} figures
 */
export function toJson(answers, figures) {
  return `${JSON.stringify({ schema: "corroborate/training/1", figures, answers }, null, 2)}\n`;
}
