// @ts-check
/** Finding numbers, set like footnotes beside whatever a finding quotes. */

import { element } from "./element.js";

/** @typedef {import("./types.js").Reading} Reading */

/** The order in which findings are printed. */
export const GRADES = /** @type {const} */ (["verify", "ask", "note", "support"]);

/**
 * Numbers findings in the order in which they are printed.
 * @param {import("./types.js").Assessment} assessment
 * @returns {Map<number, number>}
 */
export function numberFindings(assessment) {
  const numbers = new Map();
  for (const grade of GRADES) {
    assessment.findings.forEach((finding, index) => {
      if (finding.grade === grade) numbers.set(index, numbers.size + 1);
    });
  }
  return numbers;
}

/**
 * The numbers of the findings that rest on a statement.
 * @param {Reading} reading
 * @param {(evidence: import("./types.js").Evidence) => boolean} rests
 * @returns {number[]}
 */
export function numbersWhere(reading, rests) {
  const found = new Set();
  reading.assessment.findings.forEach((finding, index) => {
    if (finding.evidence.some(rests)) found.add(reading.numbers.get(index));
  });
  return [...found].sort((a, b) => a - b);
}

/**
 * @param {Reading} reading
 * @param {number[]} numbers
 * @returns {HTMLElement[]}
 */
export function footnotes({ say }, numbers) {
  return numbers.map((number) =>
    element(
      "sup",
      { class: "footnote" },
      element("a", { href: `#finding-${number}`, "aria-label": say("finding.number", { number }) }, String(number)),
    ),
  );
}
