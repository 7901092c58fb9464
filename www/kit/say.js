// @ts-check
/** The interface's own words in one language. What the engine says arrives as it is and keeps its own language. */

import { tables } from "./words/index.js";

/** @typedef {{ [form: string]: string }} Forms */
/** @typedef {{ language: string, name: string, direction: "ltr" | "rtl", words: Record<string, string | Forms> }} Table */

/** @typedef {{ language: string, words: Record<string, string | Forms> }} AreaTable */

/**
 * @callback Speak
 * @param {string} key
 * @param {Record<string, string | number>} [values] what stands in the braces; `count` also chooses the plural form
 * @returns {string}
 */
/**
 * @typedef {Speak & {
 *   language: string, direction: "ltr" | "rtl",
 *   has: (key: string) => boolean,
 *   date: (written: string) => string,
 *   list: (items: string[]) => string,
 *   number: (value: number) => string }} Say
 */

/** The language in which the engine words its findings. */
export const ENGINE_LANGUAGE = "en";

/** @returns {{ language: string, name: string }[]} */
export function languages() {
  return tables.map(({ language, name }) => ({ language, name }));
}

/**
 * The best language for a list of wishes, most wanted first.
 * @param {readonly string[]} wishes
 */
export function chooseLanguage(wishes) {
  for (const wish of wishes) {
    const primary = wish.toLowerCase().split("-")[0];
    const table = tables.find(({ language }) => language.toLowerCase().split("-")[0] === primary);
    if (table) return table.language;
  }
  return ENGINE_LANGUAGE;
}

/**
 * @param {string} language
 * @param {...readonly AreaTable[]} areas a surface's own words beside the kit's: one table a language, English among them
 * @returns {Say}
 */
export function createSay(language, ...areas) {
  const table = tables.find((candidate) => candidate.language === language) ?? /** @type {Table} */ (tables[0]);
  /** @type {(wanted: string) => Record<string, string | Forms>} */
  const wordsIn = (wanted) =>
    Object.assign({}, ...[tables, ...areas].map((area) => area.find((one) => one.language === wanted)?.words));
  const own = wordsIn(table.language);
  const english = wordsIn(ENGINE_LANGUAGE);
  const plural = new Intl.PluralRules(table.language);
  const numbers = new Intl.NumberFormat(table.language);
  const lists = new Intl.ListFormat(table.language, { type: "conjunction" });

  /** @type {Speak} */
  const speak = (key, values = {}) => {
    const entry = own[key] ?? english[key];
    if (entry === undefined) return key;
    const form = typeof entry === "string" ? entry : (entry[plural.select(Number(values.count))] ?? entry.other ?? key);
    return form.replace(/\{(\w+)\}/gu, (whole, name) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };

  return Object.assign(speak, {
    language: table.language,
    direction: table.direction,
    has: (/** @type {string} */ key) => key in english,
    date: (/** @type {string} */ written) => spellDate(table.language, written),
    list: (/** @type {string[]} */ items) => lists.format(items),
    number: (/** @type {number} */ value) => numbers.format(value),
  });
}

/**
 * A partial date in words, only as precise as it was written.
 * @param {string} language
 * @param {string} written
 */
function spellDate(language, written) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(written);
  if (!match) return written;
  const [, year, month, day] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: "short" }),
    ...(day && { day: "numeric" }),
  }).format(moment);
}
