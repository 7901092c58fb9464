// @ts-check
/** Cases that the engine has looked at: what is shown as contradictory is found to be, and what is shown as honest is let be. */

import { addressOf, caseOf } from "./cases.js";

/** @typedef {import("./cases.js").Case} Case */
/** @typedef {{ level: string, findings: { rule: string }[] }} Judged */

/** Of ten thousand cases two were not what they should be; that many in a row never are. */
const MOST_TRIES = 8;

/**
 * Whether the engine sees in a case what the trainee is to see.
 * @param {Case} made
 * @param {Judged} judged
 */
export function isTrue({ kind, variant }, { level, findings }) {
  const flagged = level === "ask" || level === "verify";
  const found = findings.some(({ rule }) => rule === kind.rule);
  return variant === "contradiction" ? flagged && found : !flagged && !found;
}

/**
 * The case of an address, or of the next seed whose case is what it should be.
 * @param {string} address
 * @param {(submission: any) => Promise<Judged>} check
 * @returns {Promise<Case | null>} null where the address names no case
 */
export async function verifiedCase(address, check) {
  let made = caseOf(address);
  for (let tries = 0; made !== null && tries < MOST_TRIES; tries += 1) {
    if (isTrue(made, await check(made.submission))) return made;
    made = caseOf(addressOf(made.kind.id, made.seed + 1, made.variant, made.system));
  }
  return null;
}
