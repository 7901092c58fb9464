// @ts-check
/** The extension's words in the language that is spoken: its own and the kit's, built as one file a language. */

import { chooseLanguage } from "../../kit/languages.js";
import { createSay } from "../../kit/say.js";
import { browserLanguage } from "../platform.js";

/**
 * @param {string} wanted a language's code, or `auto`
 * @returns {Promise<import("../../kit/say.js").Say>}
 */
export async function sayIn(wanted) {
  const browsers = [browserLanguage(), ...navigator.languages];
  const language = chooseLanguage(wanted === "auto" ? browsers : [wanted, ...browsers]);
  return createSay(language, [await wordsOf(language)]);
}

/** @param {string} language one of the interface's @returns {Promise<import("../../kit/say.js").Table>} */
async function wordsOf(language) {
  // The name is made here, so that no bundler puts every language in.
  return (await import(String(`./words/${language}.js`))).default;
}

// Most people read what their browser speaks: its words are on their way while the settings are.
sayIn("auto");
