// @ts-check
/** What was given, without what the engine left out at the door. */

import { removeAt } from "./pointer.js";

/** @typedef {import("./types.js").Submission} Submission */

/**
 * What was given as a submission, without what the engine left out: the page shows nothing that the engine refused.
 * @param {unknown} given
 * @param {import("./types.js").Assessment} assessment
 * @returns {Submission}
 */
export function withoutDropped(given, assessment) {
  const copy = structuredClone(given);
  for (const { path } of assessment.dropped) removeAt(copy, path);
  const document = /** @type {any} */ (copy);
  if (Array.isArray(document.sources)) {
    return {
      ...document,
      sources: document.sources.map((/** @type {unknown} */ source) =>
        source !== null && typeof source === "object" ? source : { kind: "" },
      ),
    };
  }
  return { sources: [{ kind: "resume", person: document }] };
}
