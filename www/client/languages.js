// @ts-check
/** Languages beside the engine: each is fetched and read when it is first spoken, and kept for every check after it. */

import { ENGINE_LANGUAGE, primaryOf } from "../kit/languages.js";

/**
 * @param {(language: string, text: string) => unknown} load the package's `loadLanguage`, once the engine is ready
 * @param {(language: string) => Promise<string>} text what is in a language's file
 * @returns {(language: string) => Promise<string | undefined>} what the engine calls a language of the interface; nothing for English, and where
 *   the language cannot be had: then everything that the engine says is English
 */
export function createLanguages(load, text) {
  /** @type {Map<string, Promise<unknown>>} */
  const loaded = new Map();
  return async (wanted) => {
    const language = primaryOf(wanted);
    if (language === ENGINE_LANGUAGE) return undefined;
    const known = loaded.get(language) ?? text(language).then((read) => load(language, read));
    loaded.set(language, known);
    try {
      await known;
      return language;
    } catch {
      loaded.delete(language);
      return undefined;
    }
  };
}
