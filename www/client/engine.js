// @ts-check
/**
 * One contract for whoever checks: an engine takes a submission and gives an assessment. Callers never know where it runs.
 */

/**
 * @typedef {object} Options
 * @property {string} [asOf] today, `YYYY-MM-DD`; the submission's own comes first, and without either the local date is taken
 * @property {"default" | "demonstration"} [policy]
 * @property {readonly (import("./packs.js").LoadedPack | Uint8Array | ArrayBuffer)[]} [packs] what to compare with beside the built-in tables
 * @property {string} [language] in which everything is said; one that was loaded
 */
/**
 * @typedef {object} Engine
 * @property {(submission: unknown, options?: Options) => Promise<import("../kit/types.js").Assessment>} check
 *   rejects with an `InputError` that names the path when the submission cannot be read
 */
/** @typedef {Error & { path: string }} InputError */

/**
 * @param {unknown} error
 * @returns {error is InputError}
 */
export function isInputError(error) {
  return error instanceof Error && error.name === "InputError" && typeof (/** @type {any} */ (error).path) === "string";
}
