// @ts-check
/** Text that others wrote: bounded, its direction kept to itself, its invisible characters made visible. */

import { element } from "./element.js";
import { revealed } from "./invisible.js";

/** Longest stretch of one value that is shown, in UTF-16 code units. */
export const LONGEST_VALUE = 4000;
/** Longest stretch of a whole text that is shown, in UTF-16 code units. */
export const LONGEST_TEXT = 60000;

/** Characters that could reorder or hide what stands around them, with the names that Unicode gives them. */
const NAMED = new Map([
  ["\u202a", "LRE"],
  ["\u202b", "RLE"],
  ["\u202c", "PDF"],
  ["\u202d", "LRO"],
  ["\u202e", "RLO"],
  ["\u2066", "LRI"],
  ["\u2067", "RLI"],
  ["\u2068", "FSI"],
  ["\u2069", "PDI"],
  ["\u200b", "ZWSP"],
  ["\u2060", "WJ"],
  ["\ufeff", "BOM"],
  ["\u00ad", "SHY"],
]);

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/**
 * The same text with control characters and what nobody sees replaced by visible names. Joiners stay where Persian, Indic scripts and emoji need
 * them, and so do direction marks.
 * @param {string} text
 */
export function visible(text) {
  const lines = text.replace(/\r\n?/gu, "\n").replace(CONTROL, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
  return revealed(lines, NAMED);
}

/**
 * Cuts at a character, not inside a surrogate pair.
 * @param {string} text
 * @param {number} longest
 */
export function cut(text, longest) {
  if (text.length <= longest) return text;
  const code = text.charCodeAt(longest - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest);
}

/**
 * A value from an application, isolated from the direction of the text around it.
 * @param {unknown} value
 * @param {number} [longest] UTF-16 code units that are shown of it
 */
export function quoted(value, longest = LONGEST_VALUE) {
  const text = typeof value === "string" ? value : String(value);
  const short = cut(text, longest);
  return element("bdi", { dir: "auto" }, visible(short) + (short.length < text.length ? " …" : ""));
}

/**
 * A sentence of the engine, whose values keep their own direction: where it is written from right to left it marks each with U+2068 and U+2069.
 * @param {string} text
 * @returns {(string | HTMLElement)[]}
 */
export function sentence(text) {
  return text.split(/\u2068([^\u2068\u2069]*)\u2069/u).map((part, at) => (at % 2 === 1 ? element("bdi", { dir: "auto" }, visible(part)) : visible(part)));
}
