// Telephone numbers, many in one call: the numbers cross to the core as one text and come back as one text, which is
// read here into plain objects.

const STATUSES = [
  "valid", "unassigned", "local-only", "country-unknown", "too-short", "too-long", "invalid-length",
  "unknown-calling-code", "not-a-number",
];
const TYPES = [
  "premium-rate", "toll-free", "shared-cost", "voip", "personal-number", "pager", "universal-access", "voicemail",
  "fixed-line", "mobile", "fixed-line-or-mobile",
];
const A = 65;

/**
 * What a number says by the plan.
 * @typedef {{ given: string, possible: boolean, valid: boolean, status: string, type: string | null, regions: string[],
 *   e164: string | null, national: string | null }} Reading
 */

/**
 * Regions as an array of codes from a row of two letters each.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function regionsOf(text, start, end) {
  if (end - start === 2) {
    const region = text.slice(start, end);
    return [region === "00" ? "001" : region];
  }
  const regions = [];
  for (let at = start; at < end; at += 2) {
    const region = text.slice(at, at + 2);
    regions.push(region === "00" ? "001" : region);
  }
  return regions;
}

/**
 * Reads numbers as written; `region` is the country for those without a calling code.
 * @param {readonly string[]} numbers
 * @param {{ region?: string | undefined }} options
 * @param {(numbers: string, region?: string) => string} batch the core's function
 * @returns {Reading[]}
 */
export function readPhones(numbers, { region }, batch) {
  const text = batch(numbers.join("\n"), region);
  /** @type {Reading[]} */
  const results = new Array(numbers.length);
  if (numbers.length === 0) return results;
  let at = 0;
  for (let count = 0; count < numbers.length && at < text.length; count += 1) {
    const firstTab = text.indexOf("\t", at + 2);
    const secondTab = text.indexOf("\t", firstTab + 1);
    const end = text.indexOf("\n", secondTab + 1);
    const status = text.charCodeAt(at) - A;
    const possible = status < 3;
    results[count] = {
      given: /** @type {string} */ (numbers[count]),
      possible,
      valid: status === 0,
      status: /** @type {string} */ (STATUSES[status]),
      type: (status === 0 && TYPES[text.charCodeAt(at + 1) - A]) || null,
      regions: regionsOf(text, at + 2, firstTab),
      e164: possible ? text.slice(firstTab + 1, secondTab) : null,
      national: possible ? text.slice(secondTab + 1, end) : null,
    };
    at = end + 1;
  }
  if (at === text.length) return results;
  // A line break inside a number would shift those after it; no number is written so.
  return readPhones(numbers.map((number) => number.replaceAll("\n", "\u0000")), { region }, batch)
    .map((result, index) => ({ ...result, given: /** @type {string} */ (numbers[index]) }));
}
