// @ts-check
/** Periods as people write them on pages, and days. Dates are read as those of forms are. */

import { dateOf, hasPeriod, isUntilNow, partsOfPeriod } from "../../tables/dates.js";

export { dateOf, hasPeriod, isUntilNow };

/**
 * Two dates written as one value, "Jan 2020 – present".
 * @param {string} written
 * @returns {{ startDate?: string, endDate?: string } | null}
 */
export function datesOf(written) {
  const whole = dateOf(written);
  if (whole !== null) return { startDate: whole };
  const parts = partsOfPeriod(written);
  if (parts === null) return null;
  const [first, last] = parts;
  const start = dateOf(first);
  if (start === null) return null;
  // A word for "to" may begin the words for "now": "até à data".
  if (isUntilNow(last) || isUntilNow(written.trim().slice(first.length))) return { startDate: start };
  const end = dateOf(last);
  return end === null ? null : { startDate: start, endDate: end };
}

/**
 * A date in the reader's own calendar day.
 * @param {Date} moment
 */
export function dayOf(moment) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * A day some days later.
 * @param {string} day `YYYY-MM-DD`
 * @param {number} days
 */
export function daysAfter(day, days) {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
