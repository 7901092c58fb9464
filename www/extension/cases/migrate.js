// @ts-check
/** Brings what an older version stored up to this one, and leaves alone what a newer one stored. */

import { VERSION } from "./case.js";

/** What turns a stored case of one version into the next one's, by the version that it starts from. */
const STEPS = /** @type {Record<number, (stored: any) => any>} */ ({});

/**
 * @param {any} stored
 * @param {{ version: number, steps: Record<number, (stored: any) => any> }} [to]
 * @returns {{ held: import("./case.js").Case } | { kept: "newer" | "unreadable" }}
 */
export function migrate(stored, { version, steps } = { version: VERSION, steps: STEPS }) {
  if (stored === null || typeof stored !== "object" || typeof stored.id !== "string" || !Number.isInteger(stored.version)) {
    return { kept: "unreadable" };
  }
  if (stored.version > version) return { kept: "newer" };
  let held = stored;
  while (held.version < version) {
    const step = steps[held.version];
    if (!step) return { kept: "unreadable" };
    held = { ...step(held), version: held.version + 1 };
  }
  return Array.isArray(held.sources) && held.outcomes !== null && typeof held.outcomes === "object" ? { held } : { kept: "unreadable" };
}
