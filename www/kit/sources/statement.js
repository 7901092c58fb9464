// @ts-check
/** One statement of a source: registered at its path, with the numbers of the findings that rest on it. */

import { element } from "../element.js";
import { footnotes, numbersWhere } from "../footnotes.js";
import { quoted, visible } from "../text.js";

/** @typedef {import("../types.js").Reading} Reading */
/** @typedef {import("../types.js").Fields} Fields */
/** @typedef {import("../element.js").Child} Child */

/** Most entries of one section and one source that are shown. */
export const MOST_ENTRIES = 100;

/**
 * One statement, registered at its path, with the numbers of the findings that rest on it.
 * @param {Reading} reading
 * @param {number | undefined} source
 * @param {string} path relative to the source's person, or to the source
 * @param {unknown} value
 * @param {string} [className]
 * @returns {Child}
 */
export function statement(reading, source, path, value, className) {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "object") return null;
  const numbers = numbersWhere(reading, (evidence) => evidence.source === source && evidence.path === path);
  const node = element(
    "span",
    { class: ["statement", className, numbers.length > 0 && "is-evidence"].filter(Boolean).join(" ") },
    quoted(value),
  );
  reading.places.register(source, path, node);
  return [node, footnotes(reading, numbers)];
}

/**
 * @param {Reading} reading
 * @param {number | undefined} source
 * @param {string} path
 * @param {Child[]} parts
 * @param {string} className
 * @returns {Child}
 */
export function group(reading, source, path, parts, className) {
  const present = parts.filter((part) => part !== null);
  if (present.length === 0) return null;
  const numbers = numbersWhere(reading, (evidence) => evidence.source === source && evidence.path === path);
  const node = element(
    className === "statement-group" ? "span" : "div",
    { class: `${className}${numbers.length > 0 ? " is-evidence" : ""}` },
    ...present,
  );
  reading.places.register(source, path, node);
  return [node, footnotes(reading, numbers)];
}

/**
 * A place: a line of text, or city, region and country.
 * @param {Reading} reading
 * @param {number} source
 * @param {string} path
 * @param {unknown} location
 * @returns {Child}
 */
export function place(reading, source, path, location) {
  if (typeof location === "string") return statement(reading, source, path, location);
  if (location === null || typeof location !== "object") return null;
  const fields = /** @type {Fields} */ (location);
  const parts = ["address", "city", "region", "countryCode"]
    .map((field) => statement(reading, source, `${path}/${field}`, fields[field]))
    .filter((part) => part !== null);
  return group(reading, source, path, separated(parts, ", "), "statement-group");
}

/**
 * @param {Child[]} parts
 * @param {string} separator
 * @returns {Child[]}
 */
export function separated(parts, separator) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/**
 * @param {import("../say.js").Say} say
 * @param {string} family
 * @param {string} value
 */
export function tag(say, family, value) {
  return element("span", { class: "tag" }, say.has(`${family}.${value}`) ? say(`${family}.${value}`) : visible(value));
}

/** @param {unknown} value @returns {Fields[]} */
export function list(value) {
  return Array.isArray(value)
    ? value.slice(0, MOST_ENTRIES).map((item) => (item !== null && typeof item === "object" ? item : {}))
    : [];
}

/**
 * @param {Reading} reading
 * @param {number | undefined} source
 * @param {[field: string, path: string, value: unknown][]} fields
 * @returns {Child}
 */
export function pairs(reading, source, fields) {
  const present = fields.flatMap(([field, path, value]) => {
    const content = statement(reading, source, path, value);
    return content === null
      ? []
      : [element("div", null, element("dt", null, reading.say(`field.${field}`)), element("dd", null, content))];
  });
  return present.length > 0 ? element("dl", { class: "pairs" }, present) : null;
}
