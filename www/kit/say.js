// @ts-check
/** The interface's own words in one language. What the engine says arrives as it is and keeps its own language. */

import { ENGINE_LANGUAGE, LANGUAGES } from "./languages.js";

/** @typedef {{ [form: string]: string }} Forms */
/** @typedef {{ language: string, words: Record<string, string | Forms> }} Table the words of one language */

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
 *   longDate: (written: string) => string,
 *   list: (items: string[]) => string,
 *   number: (value: number) => string }} Say
 */

/**
 * @param {string} language one of the interface's
 * @param {...readonly Table[]} areas the kit's tables and the surface's own; a table in English fills what another lacks
 * @returns {Say}
 */
export function createSay(language, ...areas) {
  const spoken = LANGUAGES.find((one) => one.language === language) ?? /** @type {import("./languages.js").Language} */ (LANGUAGES[0]);
  /** @type {(wanted: string) => Record<string, string | Forms>} */
  const wordsIn = (wanted) => Object.assign({}, ...areas.map((area) => area.find((one) => one.language === wanted)?.words));
  const own = wordsIn(spoken.language);
  const english = spoken.language === ENGINE_LANGUAGE ? own : wordsIn(ENGINE_LANGUAGE);
  const plural = once(() => new Intl.PluralRules(spoken.language));
  const numbers = once(() => new Intl.NumberFormat(spoken.language));
  const lists = once(() => new Intl.ListFormat(spoken.language, { type: "conjunction" }));

  // Small counts are their digits in every language of the interface.
  const spelled = (/** @type {number} */ value) => (Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers().format(value));

  /** @type {Speak} */
  const speak = (key, values = {}) => {
    const entry = own[key] ?? english[key];
    if (entry === undefined) return key;
    const form = typeof entry === "string" ? entry : (entry[plural().select(Number(values.count))] ?? entry.other ?? key);
    return form.replace(/\{(\w+)\}/gu, (whole, name) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? spelled(value) : value;
    });
  };

  return Object.assign(speak, {
    language: spoken.language,
    direction: spoken.direction,
    has: (/** @type {string} */ key) => key in own || key in english,
    date: (/** @type {string} */ written) => spellDate(spoken.language, written),
    longDate: (/** @type {string} */ written) => spellDate(spoken.language, written, "long"),
    list: (/** @type {string[]} */ items) => lists().format(items),
    number: spelled,
  });
}

/**
 * Browsers take milliseconds for a language's first formatter: each is made when it is first needed.
 * @template Made
 * @param {() => Made} make
 * @returns {() => Made}
 */
function once(make) {
  /** @type {Made | undefined} */
  let made;
  return () => (made ??= make());
}

/**
 * A partial date in words, only as precise as it was written.
 * @param {string} language
 * @param {string} written
 * @param {"short" | "long"} [months]
 */
export function spellDate(language, written, months = "short") {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(written);
  if (!match) return written;
  const [, year, month, day] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: months }),
    ...(day && { day: "numeric" }),
  }).format(moment);
}
