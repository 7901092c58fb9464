// @ts-check
/** Values as people say them, and as fields take them. */

import { dateOf, monthOf } from "../../tables/dates.js";
import { MEANINGS, resolve } from "../../fields/index.js";

/** @typedef {import("../../fields/index.js").Control} Control */

/** A month that a person gave, or a year, in the reader's language; anything else as it is written. @param {string} value @param {string} language */
export function said(value, language) {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(value);
  if (!parts) return value;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  try {
    return new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC", ...(day && { day: "numeric" }) }).format(date);
  } catch {
    return value;
  }
}

/**
 * What each control of a value is to hold so that together they say it; nothing where one of them cannot.
 * @param {readonly Control[]} controls @param {string} path @param {string} value @param {HTMLFormElement} form @param {object} options
 * @returns {[Control, string][] | undefined}
 */
export function written(controls, path, value, form, options) {
  const isDate = path.endsWith("Date");
  const date = isDate ? (dateOf(value) ?? value) : value;
  if (isDate && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date)) return undefined;
  /** @type {[Control, string][]} */
  const found = [];
  for (const control of controls) {
    const meaning = resolve(control, form, options)?.meaning ?? "";
    const part = MEANINGS[meaning]?.part;
    const name = meaning === "given-name" || meaning === "family-name";
    const wanted = name ? half(value, meaning) : isDate ? ofDate(control, date, part) : value;
    const held = wanted === undefined ? undefined : control instanceof HTMLSelectElement ? choice(control, wanted, path) : wanted;
    if (held === undefined) return undefined;
    found.push([control, held]);
  }
  return found.length > 0 ? found : undefined;
}

/** A name of two words goes into two fields; one of more does not say where it is parted. @param {string} name @param {string} meaning */
function half(name, meaning) {
  const words = name.trim().split(/\s+/u);
  return words.length === 2 ? words[meaning === "given-name" ? 0 : 1] : undefined;
}

/** @param {Control} control @param {string} date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` @param {string | undefined} part @returns {string | undefined} */
function ofDate(control, date, part) {
  const [year = "", month, day] = date.split("-");
  if (part === "year") return year;
  if (part === "month") return month;
  if (control.type === "month") return month ? `${year}-${month}` : undefined;
  // A day that nobody stated is not made up.
  if (control.type === "date") return day ? date : undefined;
  if (control.type === "number") return year;
  if (!month) return year;
  const pattern = (control.getAttribute("placeholder") ?? "").toLowerCase();
  if (/^yyyy-mm$/u.test(pattern)) return `${year}-${month}`;
  return `${month}/${year}`;
}

/** The choice of a list that says a value. @param {HTMLSelectElement} list @param {string} wanted @param {string} path */
function choice(list, wanted, path) {
  const same = (/** @type {string} */ text) => text.trim().toLowerCase() === wanted.trim().toLowerCase();
  const options = [...list.options].filter(({ disabled, value }) => !disabled && value !== "");
  const exact = options.find(({ value, text }) => same(value) || same(text));
  if (exact) return exact.value;
  if (path.endsWith("Date")) return options.find(({ value, text }) => Number(value) === Number(wanted) || monthOf(text) === wanted)?.value;
  if (path.endsWith("countryCode")) {
    for (const language of ["en", list.closest("[lang]")?.getAttribute("lang") ?? "en"]) {
      const name = new Intl.DisplayNames([language], { type: "region" }).of(wanted.toUpperCase())?.toLowerCase();
      const named = options.find(({ text }) => text.trim().toLowerCase() === name);
      if (named) return named.value;
    }
  }
  return undefined;
}

/** The value at a JSON Pointer, where it is text. @param {any} whole @param {string} path @returns {string} */
export function at(whole, path) {
  const found = path.split("/").slice(1).reduce((inner, step) => inner?.[step], whole);
  return typeof found === "string" ? found : "";
}
