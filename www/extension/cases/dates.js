// @ts-check
/** Periods as people write them on pages, and days. Dates are read as those of forms are. */

import { dateOf, isUntilNow } from "../../tables/dates.js";

export { dateOf, isUntilNow };

/**
 * Two dates written as one value, "Jan 2020 – present".
 * @param {string} written
 * @returns {{ startDate?: string, endDate?: string } | null}
 */
export function datesOf(written) {
  const parts = written.split(/\s+(?:[-–—]|to|bis|until|hasta|até|à|至)\s+|\s*[–—]\s*|(?<=\d{4})\s*-\s*(?=\d{4}(?!-)|\p{L})/u).map((part) => part.trim());
  if (parts.length > 2 || parts[0] === undefined) return null;
  const start = dateOf(parts[0]);
  if (start === null) return null;
  const last = parts[1];
  if (last === undefined || isUntilNow(last)) return { startDate: start };
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
