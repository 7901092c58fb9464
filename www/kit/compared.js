// @ts-check
/** How much of an application was compared, and what follows from it: where nothing was, silence is no good news. */

/** @typedef {import("./types.js").Assessment} Assessment */

/**
 * How many statements of one source were held against those of another. The engine's own count goes before what can be told from
 * what it found.
 * @param {Assessment} assessment
 * @returns {number}
 */
export function comparedOf(assessment) {
  const counted = assessment.coverage?.compared;
  if (typeof counted === "number") return counted;
  const agreed = assessment.agreements.filter(({ sources }) => new Set(sources).size > 1);
  const differing = assessment.findings.filter(({ evidence }) => new Set(evidence.map(({ source }) => source ?? -1)).size > 1);
  return agreed.length + differing.length;
}

/**
 * The level that people are shown: "nothing to ask" is said of what was compared alone.
 * @param {Assessment} assessment
 * @returns {import("./types.js").Level | "uncompared"}
 */
export function levelOf(assessment) {
  return assessment.level === "nothing" && comparedOf(assessment) === 0 ? "uncompared" : assessment.level;
}

/** Sources that are worth adding, in the order in which they help. */
const HELPFUL = ["form", "resume", "profile", "cover-letter"];

/**
 * Kinds of sources that an application lacks.
 * @param {readonly { kind: string }[]} sources
 * @returns {string[]}
 */
export function lacking(sources) {
  return HELPFUL.filter((kind) => !sources.some((source) => source.kind === kind));
}
