// @ts-check
/** Which tab a case was read from, and whether that still shows the same. */

import { readingsOn, tabInFront } from "../platform.js";
import { current, state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */

/**
 * Finds whether the tab in front is the one that the case was read from.
 * @returns {Promise<boolean>} whether that is otherwise than before
 */
export async function look() {
  const held = current();
  const before = state.whose;
  const whose = await whoseTab(held);
  if (current()?.id !== held?.id) return false;
  state.whose = whose;
  return whose !== before;
}

/**
 * What is said until the tab has been looked at.
 * @param {boolean} justRead
 */
export function whoseAtFirst(justRead) {
  const held = current();
  if (!held) return "none";
  if (!held.sources.some(({ origin }) => origin.tab !== undefined)) return "files";
  return justRead ? "here" : "other";
}

/**
 * @param {Case | null} held
 * @returns {Promise<typeof state.whose>}
 */
async function whoseTab(held) {
  if (!held) return "none";
  const read = held.sources.filter(({ origin }) => origin.tab !== undefined);
  if (read.length === 0) return "files";
  const front = await tabInFront(state.window);
  const here = read.filter(({ origin }) => origin.tab === front);
  if (front === null || here.length === 0) return "other";
  const standing = await readingsOn(front);
  return here.some(({ origin: { readings = [] } }) => readings.length > 0 && readings.every((reading) => standing.includes(reading))) ? "here" : "changed";
}

/**
 * The case that a tab still shows.
 * @param {number} tab
 * @returns {Promise<Case | undefined>}
 */
export async function caseOn(tab) {
  const cases = state.cases.filter(({ sources }) => sources.some(({ origin }) => origin.tab === tab));
  if (cases.length === 0) return undefined;
  const standing = await readingsOn(tab);
  return cases.find(({ sources }) => sources.some(({ origin }) => origin.tab === tab && origin.readings?.some((reading) => standing.includes(reading))));
}
