// @ts-check
/** The words of one language, with the host's own in their place. */

import english from "./words/en.js";

/** @typedef {{ language: string, direction: string, words: Record<string, string> }} Table */
/** @typedef {{ language: string, direction: string, parts: (key: string, values?: Record<string, string>) => (string | { value: string })[], text: (key: string, values?: Record<string, string>) => string, uses: (key: string, value: string) => boolean }} Say */

/** Languages that have a file of their own. */
export const LANGUAGES = ["ar", "de", "en", "es", "fr", "hi", "ja", "ko", "pt", "zh"];

/** @param {string | undefined | null} wish a language tag, such as `pt-BR` */
export function languageOf(wish) {
  const primary = (wish ?? "").toLowerCase().split("-")[0] ?? "";
  return LANGUAGES.includes(primary) ? primary : "en";
}

/** @param {Table} table @param {Record<string, string> | undefined} own @returns {Say} */
export function createSay(table, own) {
  /** @param {string} key */
  const words = (key) => own?.[key] ?? table.words[key] ?? english.words[key] ?? "";
  /** @type {Say["parts"]} */
  const parts = (key, values = {}) =>
    words(key)
      .split(/(\{\w+\})/u)
      .filter(Boolean)
      .map((part) => (/^\{\w+\}$/u.test(part) ? { value: values[part.slice(1, -1)] ?? "" } : part));
  return {
    language: table.language,
    direction: table.direction,
    parts,
    text: (key, values) => parts(key, values).map((part) => (typeof part === "string" ? part : part.value)).join(""),
    uses: (key, value) => words(key).includes(`{${value}}`),
  };
}

/** The table of a language: English is always there; another is one file, loaded when it is needed.
 * @param {string} language @param {(language: string) => Promise<Table>} load @returns {Promise<Table>} */
export async function tableOf(language, load) {
  if (language === "en") return english;
  try {
    return await load(language);
  } catch {
    return english;
  }
}
