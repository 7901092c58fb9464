// @ts-check
/**
 * Signal detection: how well contradictions are told from what only looks odd (d′), and how ready somebody is to see one (criterion).
 * Green and Swets, Signal Detection Theory and Psychophysics, 1966; the log-linear correction is Hautus's, Behavior
 * Research Methods, Instruments, & Computers 27, 1995: half a case is added to each count and one to each sum, so that
 * rates of none and all have a place too.
 */

import { normalQuantile } from "./normal.js";

/**
 * @typedef {object} Counts
 * @property {number} hits contradictions that were not cleared
 * @property {number} misses contradictions that were cleared
 * @property {number} falseAlarms honest applications that were not cleared
 * @property {number} rejections honest applications that were cleared
 */

/**
 * @param {readonly { contradictory: boolean, choice: string }[]} answers
 * @returns {Counts}
 */
export function count(answers) {
  const counts = { hits: 0, misses: 0, falseAlarms: 0, rejections: 0 };
  for (const { contradictory, choice } of answers) {
    const flagged = choice !== "clear";
    if (contradictory) counts[flagged ? "hits" : "misses"] += 1;
    else counts[flagged ? "falseAlarms" : "rejections"] += 1;
  }
  return counts;
}

/** Corrected rates, each strictly between 0 and 1. @param {Counts} counts */
export function rates({ hits, misses, falseAlarms, rejections }) {
  return { hit: (hits + 0.5) / (hits + misses + 1), falseAlarm: (falseAlarms + 0.5) / (falseAlarms + rejections + 1) };
}

/**
 * d′ (0: chance; 1: fair; 2 and more: good) and the criterion c (0: neutral; above: slow to flag; below: quick to flag),
 * both in standard deviations.
 * @param {Counts} counts
 */
export function sensitivity(counts) {
  const { hit, falseAlarm } = rates(counts);
  const [z, noise] = [normalQuantile(hit), normalQuantile(falseAlarm)];
  return { dPrime: z - noise, criterion: -(z + noise) / 2 };
}

/**
 * Of all flags that would be raised where one application in so many is contradictory, the share that would be right.
 * @param {Counts} counts
 * @param {number} baseRate share of contradictory applications, 0–1
 */
export function precisionAt(counts, baseRate) {
  const { hit, falseAlarm } = rates(counts);
  return precision(hit, falseAlarm, baseRate);
}

/**
 * Bayes' rule.
 * @param {number} hit share of contradictory applications that are flagged
 * @param {number} falseAlarm share of honest applications that are flagged
 * @param {number} baseRate
 */
export function precision(hit, falseAlarm, baseRate) {
  const flagged = hit * baseRate + falseAlarm * (1 - baseRate);
  return flagged === 0 ? 0 : (hit * baseRate) / flagged;
}

/**
 * Wilson's interval for a share, 95 %.
 * @param {number} count
 * @param {number} all
 * @returns {[low: number, high: number]}
 */
export function wilson(count, all) {
  if (all === 0) return [0, 1];
  const z = normalQuantile(0.975);
  const share = count / all;
  const centre = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
