// @ts-check
/** Dates as people write them in fields and on pages, to the partial dates of the contract. What is not understood stays out. */

import words from "./dates.json" with { type: "json" };

/** Letters of Han and Kana are words of their own. */
const ALONE = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;

/** Words in small letters, apart by one space. @param {string} text */
function spaced(text) {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(ALONE, " $& ")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, " ")
    .trim();
}

/** A month's number, two digits, from its number or its name in any language of the table. @param {string} text */
export function monthOf(text) {
  const written = spaced(text);
  if (/^\d{1,2}$/u.test(written)) return Number(written) >= 1 && Number(written) <= 12 ? written.padStart(2, "0") : undefined;
  const month = words.months.findIndex((names) => names.includes(written)) + 1;
  return month > 0 ? String(month).padStart(2, "0") : undefined;
}

/** Whether a text as a whole says "until now". @param {string} text */
export function isUntilNow(text) {
  const written = spaced(text);
  return words.open.includes(written) || words.joining.some((word) => written.startsWith(`${word} `) && words.open.includes(written.slice(word.length + 1)));
}

/** One of some words of the table, as a pattern: whole, where their script has spaces between words. @param {string[]} list */
function oneOf(list) {
  const escaped = (/** @type {string} */ word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll("'", "['’]");
  const isJoined = (/** @type {string} */ word) => word.search(ALONE) >= 0;
  const joined = list.filter(isJoined).map((word) => escaped(word.replaceAll(" ", "")));
  const spaced = list.filter((word) => !isJoined(word)).map((word) => escaped(word).replaceAll(" ", "\\s+"));
  const longest = (/** @type {string[]} */ words) => words.sort((one, other) => other.length - one.length).join("|");
  return `(?:(?<![\\p{L}\\p{M}\\p{N}])(?:${longest(spaced)})(?![\\p{L}\\p{M}\\p{N}])|${longest(joined)})`;
}

const YEAR = "(?<!\\d)(?:19|20)\\d\\d(?!\\d)";

/** @type {RegExp | undefined} */
let period;

/** Whether a line goes from one year to another, or until now. @param {string} line */
export function hasPeriod(line) {
  period ??= new RegExp(`${YEAR}.{0,12}?(?:[-–—~]|${oneOf(words.joining)}).{0,16}?(?:${YEAR}|${oneOf(words.open)})`, "iu");
  return period.test(line);
}

/** @type {RegExp | undefined} */
let between;

/** What stands before and behind the first "to", dash, or hyphen after a year. @param {string} text @returns {[string, string] | null} */
export function partsOfPeriod(text) {
  between ??= new RegExp(`\\s+(?:[-–—]|${oneOf(words.joining)})\\s+|\\s*[–—]\\s*|(?<=\\d{4})\\s*-\\s*(?=\\d{4}(?!-)|\\p{L})`, "iu");
  const found = between.exec(text);
  return found && [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()];
}

/**
 * A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param {string} written @returns {string | null}
 */
export function dateOf(written) {
  const text = written.normalize("NFKC").trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/u.exec(text);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const monthFirst = /^(\d{1,2})\s*[./-]\s*(\d{4})$/u.exec(text);
  if (monthFirst) return valid(monthFirst[2], monthFirst[1]);
  const yearFirst = /^(\d{4})\s*[./年-]\s*(?:(\d{1,2})\s*月?)?$/u.exec(text);
  if (yearFirst) return valid(yearFirst[1], yearFirst[2]);
  return worded(text);
}

/** Words between the parts of a date, and what stands behind the number of a day. */
const PARTICLES = ["de", "del", "do", "of"];
const ORDINALS = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)$/u;

/** A date whose month is a word. @param {string} text */
function worded(text) {
  if (!/^[\p{L}\p{M}\d\s.,،/-]{4,60}$/u.test(text)) return null;
  /** @type {{ year?: string, month?: string, day?: string }} */
  const found = {};
  for (const word of text.toLowerCase().split(/[\s.,،/-]+/u).filter(Boolean)) {
    const number = (ORDINALS.exec(word)?.[1] ?? word);
    const part = /^\d{4}$/u.test(number) ? "year" : /^\d{1,2}$/u.test(number) ? "day" : "month";
    if (part === "month" && PARTICLES.includes(word)) continue;
    const value = part === "month" ? (/\d/u.test(word) ? undefined : monthOf(word)) : number;
    if (value === undefined || found[part] !== undefined) return null;
    found[part] = value;
  }
  return found.month === undefined ? null : valid(found.year, found.month, found.day);
}

/**
 * @param {string | undefined} year
 * @param {string} [month]
 * @param {string} [day]
 */
function valid(year, month, day) {
  const number = Number(year);
  if (!(number >= 1900 && number <= 2100)) return null;
  if (month === undefined) return String(year);
  const inYear = Number(month);
  if (inYear < 1 || inYear > 12) return null;
  const partial = `${year}-${String(inYear).padStart(2, "0")}`;
  if (day === undefined) return partial;
  const inMonth = Number(day);
  if (inMonth < 1 || inMonth > new Date(Date.UTC(number, inYear, 0)).getUTCDate()) return null;
  return `${partial}-${String(inMonth).padStart(2, "0")}`;
}
