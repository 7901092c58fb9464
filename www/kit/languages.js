// @ts-check
/** The languages of the interface, English first, and the choice among them. Their words are tables beside it. */

/** @typedef {{ language: string, name: string, direction: "ltr" | "rtl" }} Language `name` in the language itself */

/** The language in which the engine words its findings. */
export const ENGINE_LANGUAGE = "en";

/** @type {readonly Language[]} */
export const LANGUAGES = [
  { language: "en", name: "English", direction: "ltr" },
  { language: "de", name: "Deutsch", direction: "ltr" },
  { language: "es", name: "Español", direction: "ltr" },
  { language: "fr", name: "Français", direction: "ltr" },
  { language: "pt", name: "Português", direction: "ltr" },
  { language: "zh-Hans", name: "简体中文", direction: "ltr" },
];

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
