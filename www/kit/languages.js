// @ts-check
/** The languages of the interface, English first, and the choice among them. Their words are tables beside it. */

import { SPOKEN } from "./spoken.js";

/** @typedef {{ language: string, name: string, direction: "ltr" | "rtl" }} Language `name` in the language itself */

/** The language that the engine carries, and in which it says everything where another cannot be had. */
export const ENGINE_LANGUAGE = "en";

/** Languages by their own names. @type {readonly Language[]} */
const NAMED = [
  { language: "en", name: "English", direction: "ltr" },
  { language: "ar", name: "العربية", direction: "rtl" },
  { language: "de", name: "Deutsch", direction: "ltr" },
  { language: "es", name: "Español", direction: "ltr" },
  { language: "fr", name: "Français", direction: "ltr" },
  { language: "hi", name: "हिन्दी", direction: "ltr" },
  { language: "it", name: "Italiano", direction: "ltr" },
  { language: "ja", name: "日本語", direction: "ltr" },
  { language: "ko", name: "한국어", direction: "ltr" },
  { language: "pl", name: "Polski", direction: "ltr" },
  { language: "pt", name: "Português", direction: "ltr" },
  { language: "zh-Hans", name: "简体中文", direction: "ltr" },
];

/** The languages that are spoken, in the order of {@link NAMED}. @type {readonly Language[]} */
export const LANGUAGES = NAMED.filter(({ language }) => SPOKEN.includes(primaryOf(language)));

/** @param {string} language a language tag */
export function primaryOf(language) {
  return language.toLowerCase().split("-")[0] ?? "";
}

/**
 * The best language for a list of wishes, most wanted first.
 * @param {readonly string[]} wishes language tags
 * @returns {string} one of {@link LANGUAGES}
 */
export function chooseLanguage(wishes) {
  for (const wish of wishes) {
    const found = LANGUAGES.find(({ language }) => primaryOf(language) === primaryOf(wish));
    if (found) return found.language;
  }
  return ENGINE_LANGUAGE;
}
