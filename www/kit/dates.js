// @ts-check
/** Partial dates as intervals, in whole days. A year is the interval of its days; nothing is rounded to its first one. */

/** @typedef {{ first: number, last: number, written: string }} PartialDate days since 1 January 1970, both included */

const DAY = 86_400_000;

/**
 * @param {unknown} written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, anything after it (a time) set aside
 * @returns {PartialDate | null}
 */
export function partialDate(written) {
  if (typeof written !== "string") return null;
  const match = /^\s*(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?=$|[T\s])/u.exec(written);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (year < 1900 || year > 2100) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (month === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1, written };
  if (day === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1, written };
  const exact = dayOf(year, month, day);
  if (day < 1 || exact >= dayOf(year, month + 1, 1)) return null;
  return { first: exact, last: exact, written };
}

/**
 * @param {number} year
 * @param {number} month 1 to 12; 13 is January of the next year
 * @param {number} day
 */
export function dayOf(year, month, day) {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** @param {number} day */
export function yearOf(day) {
  return new Date(day * DAY).getUTCFullYear();
}
