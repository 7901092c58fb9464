// @ts-check
/** The evidence record of a case: what was compared by which engine, what was found, and what people decided. */

import { findingKey } from "./case.js";

/** @typedef {import("./case.js").Case} Case */
/** @typedef {import("../../kit/types.js").Assessment} Assessment */

/**
 * @param {Case} held
 * @param {Assessment} assessment
 * @param {{ policy: unknown, extension: string, made: string }} context `policy` as it was given to the check
 */
export function recordOf(held, assessment, { policy, extension, made }) {
  return {
    schema: "corroborate/record/1",
    application: held.id,
    opened: held.opened,
    made,
    extension,
    engine: assessment.engine,
    asOf: assessment.asOf,
    input: assessment.input,
    policy: { ...assessment.policy, given: policy },
    packs: assessment.packs,
    sources: held.sources.map(({ source, origin, edited }) => ({
      kind: source.kind,
      from: origin.kind,
      ...(origin.address !== undefined && { address: origin.address }),
      read: origin.at,
      edited,
    })),
    outcomes: outcomesOf(held, assessment),
    ...(held.asked !== undefined && { asked: held.asked }),
    assessment,
  };
}

/**
 * Outcomes in the order of the findings, with the findings that they are about.
 * @param {Case} held
 * @param {Assessment} assessment
 */
export function outcomesOf(held, assessment) {
  return assessment.findings.flatMap((finding, index) => {
    const outcome = held.outcomes[findingKey(held, finding)];
    return outcome ? [{ finding: index, rule: finding.rule, ...outcome }] : [];
  });
}

/**
 * A name for a file that says nothing of the applicant.
 * @param {string} what
 * @param {Case} held
 * @param {string} ending
 */
export function fileName(what, held, ending) {
  return `corroborate-${what}-${held.opened.slice(0, 10)}-${held.id.slice(0, 8)}.${ending}`;
}
