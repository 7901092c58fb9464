// @ts-check
/**
 * False alarms by how a name is formed. Only honest applications count that the trainee saw under two or more naming systems,
 * letter for letter the same but for the name: a difference between the rows is then a difference that the name made.
 */

import { SYSTEMS } from "../cases/cases.js";

/** @typedef {{ contradictory: boolean, choice: string, twin: string, system: string }} Named */
/** @typedef {{ system: string, seen: number, falseAlarms: number }} Row */

/**
 * @param {readonly Named[]} answers
 * @returns {Row[]} one for each naming system seen
 */
export function byNaming(answers) {
  const honest = answers.filter(({ contradictory }) => !contradictory);
  /** @type {Map<string, Set<string>>} */
  const systems = new Map();
  for (const { twin, system } of honest) systems.set(twin, (systems.get(twin) ?? new Set()).add(system));
  const paired = honest.filter(({ twin }) => (systems.get(twin)?.size ?? 0) > 1);
  return SYSTEMS.map((system) => {
    const own = paired.filter((answer) => answer.system === system);
    return { system, seen: own.length, falseAlarms: own.filter(({ choice }) => choice !== "clear").length };
  }).filter(({ seen }) => seen > 0);
}
