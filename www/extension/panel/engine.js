// @ts-check
/** The engine beside this page, started once, before it is first needed. */

import * as corroborate from "../../../pkg/corroborate.js";
import { createEngine } from "../../client/direct.js";

export const engine = createEngine(corroborate);
export { corroborate };

/** Resolves when the package's functions may be called. */
export const ready = corroborate.init();

/**
 * Text as a source of an application, read into fields where the package reads text.
 * @param {string} text
 * @returns {{ [field: string]: any } | null}
 */
export function readText(text) {
  const read = /** @type {any} */ (corroborate).read;
  if (typeof read !== "function") return null;
  try {
    return read(text, { kind: "resume" }).sources?.[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {string[]} numbers
 * @param {string | undefined} region
 * @returns {(string | null)[]}
 */
export function readPhones(numbers, region) {
  const country = region && /^[A-Z]{2}$/u.test(region) ? region : undefined;
  return corroborate.phone(numbers, country ? { region: country } : {}).map(({ e164 }) => e164);
}
