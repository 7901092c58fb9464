// @ts-check
/**
 * What of an assessment is the applicant's own to see: two statements of theirs that differ, and what was left over in a letter. Rules about
 * the world, and whatever else the core may notice, are never told to a page that shows them to the applicant.
 */

/** Rules on two statements of one person that name both. */
const DIFFERENCES = new Set([
  "education/sources-differ", "email/sources-differ", "employment/sources-differ", "identity/name-differs", "phone/sources-differ", "place/sources-differ",
  "profile/sources-differ",
]);
/** Rules on what stands in a letter or file by oversight. */
const LEFT_OVER = new Set(["document/other-employer", "document/placeholder-text"]);

export const OWN_RULES = [...DIFFERENCES, ...LEFT_OVER];

/**
 * One difference: the form's value beside another source's, of the same kind.
 * @typedef {object} Difference
 * @property {string} path a JSON Pointer into the form's `person`
 * @property {string} value what the form has
 * @property {number} source the other source's position
 * @property {string} otherPath where the other value stands in its source
 * @property {string} other what that has
 * @property {string} rule
 */
/** What was left over in a text. @typedef {{ source: number, quote: string, rule: string }} LeftOver */

/** @param {any} assessment @returns {Difference[]} */
export function differencesOf(assessment) {
  /** @type {Difference[]} */
  const found = [];
  for (const { rule, grade, evidence } of assessment.findings) {
    // A school that may be a college of the other is no slip.
    if (!DIFFERENCES.has(rule) || (rule === "education/sources-differ" && grade === "note")) continue;
    for (const mine of evidence) {
      if (mine.source !== 0 || !mine.path) continue;
      const field = lastOf(mine.path);
      const others = evidence.filter((/** @type {any} */ piece) => piece.source !== undefined && piece.source !== 0);
      const other = others.find((/** @type {any} */ piece) => lastOf(piece.path) === field) ?? (others.length === 1 ? others[0] : undefined);
      // Of a period, only the end that differs.
      if (!other || other.quote === mine.quote || found.some(({ path }) => path === mine.path)) continue;
      found.push({ path: mine.path, value: mine.quote, source: other.source, otherPath: other.path, other: other.quote, rule });
    }
  }
  return found;
}

/** @param {any} assessment @returns {LeftOver[]} */
export function leftOversOf(assessment) {
  return assessment.findings
    .filter((/** @type {any} */ { rule }) => LEFT_OVER.has(rule))
    .flatMap((/** @type {any} */ { rule, evidence, noticed }) => {
      const [piece] = evidence;
      if (piece?.source === undefined) return [];
      const gap = /\[[^\]]{2,60}\]|\{[^}]{2,60}\}|<[^>]{2,60}>/u.exec(noticed)?.[0];
      return [{ source: piece.source, quote: gap ?? piece.quote, rule }];
    });
}

/** @param {string} path */
function lastOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
