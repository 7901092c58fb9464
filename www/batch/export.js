// @ts-check
/** Saving what was found: JSON as the engine gives it with the outcomes, or a table that no spreadsheet takes for formulas. */

/**
 * A cell of a CSV table. One that begins like a formula gets an apostrophe before it; what applications say is often such a cell.
 * @param {unknown} value
 */
export function cell(value) {
  const text = String(value ?? "").replace(/[\r\n\t]+/gu, " ");
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u.test(text) ? `'${text}` : text;
  return /[",;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * @param {any} links
 * @param {(pair: any) => { decision: string, reason: string } | null} outcome
 */
export function asCsv(links, outcome) {
  const rows = [["grade", "rule", "a", "b", "noticed", "a says", "b says", "outcome", "reason"]];
  for (const pair of links.pairs) {
    const says = (/** @type {string} */ id) =>
      pair.evidence
        .filter((/** @type {any} */ evidence) => evidence.application === id)
        .map((/** @type {any} */ evidence) => evidence.quote)
        .join(" | ");
    const decided = outcome(pair);
    rows.push([
      pair.grade, pair.rule, pair.a, pair.b, pair.noticed, says(pair.a), says(pair.b), decided?.decision ?? "", decided?.reason ?? "",
    ]);
  }
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * @param {any} links
 * @param {(pair: any) => { decision: string, reason: string } | null} outcome
 */
export function asJson(links, outcome) {
  const pairs = links.pairs.map((/** @type {any} */ pair) => ({ ...pair, outcome: outcome(pair) ?? undefined }));
  return `${JSON.stringify({ ...links, pairs }, null, 1)}\n`;
}

/**
 * Hands a text to the browser as a file; nothing is sent.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
