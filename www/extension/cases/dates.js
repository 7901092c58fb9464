// @ts-check
/** Dates as people write them on pages, to the partial dates of the contract. What is not understood stays out. */

/** English names are written here, because most pages have them and a browser takes long to make its first ones. */
const ENGLISH = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const LANGUAGES = ["de", "es", "fr", "pt", "zh"];

/** A language's month names and their short forms, made when a name was in none before it. @type {Map<string, Map<string, number>>} */
const known = new Map();

/**
 * @param {string} name
 * @returns {number | undefined} from 1
 */
function monthOf(name) {
  const wanted = folded(name);
  const english = ENGLISH.findIndex((month) => wanted === month || wanted === month.slice(0, 3) || (wanted === "sept" && month === "september"));
  if (english >= 0) return english + 1;
  for (const language of LANGUAGES) {
    const month = monthNames(language).get(wanted);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** @param {string} language */
function monthNames(language) {
  const before = known.get(language);
  if (before) return before;
  /** @type {Map<string, number>} */
  const months = new Map();
  for (const style of /** @type {const} */ (["long", "short"])) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const name = folded(format.format(new Date(Date.UTC(2024, month, 1))));
      if (!months.has(name)) months.set(name, month + 1);
    }
  }
  known.set(language, months);
  return months;
}

/** @param {string} text */
function folded(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}|[.]/gu, "").trim();
}

/**
 * @param {string} written
 * @returns {string | null} `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function dateOf(written) {
  const text = written.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/u.exec(text);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[/.](\d{4})$/u.exec(text);
  if (numbers) return valid(numbers[2], numbers[1]);
  const chinese = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月)?$/u.exec(text);
  if (chinese) return valid(chinese[1], chinese[2]);
  const words = /^(?:(\d{1,2})[.,]?\s+)?(?:de\s+)?(\p{L}[\p{L}.]*)[.,]?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de\s+)?(\d{4})$/u.exec(text);
  if (words) {
    const month = monthOf(words[2] ?? "");
    if (month === undefined) return null;
    return valid(words[4], String(month), words[1] ?? words[3]);
  }
  return null;
}

/**
 * @param {string | undefined} year
 * @param {string} [month]
 * @param {string} [day]
 */
function valid(year, month, day) {
  const number = Number(year);
  if (number < 1900 || number > 2100) return null;
  if (month === undefined) return String(year);
  const inYear = Number(month);
  if (inYear < 1 || inYear > 12) return null;
  const partial = `${year}-${String(inYear).padStart(2, "0")}`;
  if (day === undefined) return partial;
  const inMonth = Number(day);
  if (inMonth < 1 || inMonth > new Date(Date.UTC(number, inYear, 0)).getUTCDate()) return null;
  return `${partial}-${String(inMonth).padStart(2, "0")}`;
}

/** Words for an end that has not come. */
const OPEN = /^(?:present|current|now|today|ongoing|heute|aktuell|jetzt|présent|aujourd['’]hui|actuel|en cours|presente|actualidad|actual|atual|hoje|至今|现在)$/iu;

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
  if (last === undefined || OPEN.test(last)) return { startDate: start };
  const end = dateOf(last);
  return end === null ? null : { startDate: start, endDate: end };
}

/** @param {string} written */
export function isOpenEnd(written) {
  return OPEN.test(written.trim());
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
