// @ts-check
/** The engine that this page carries, in the page's own thread, with the pack of institutions that it carries too. */

import * as corroborate from "../../../pkg/corroborate.js";
import { createEngine } from "../../client/direct.js";
import { createLanguages } from "../../client/languages.js";
import { ENGINE_LANGUAGE } from "../../kit/languages.js";
import { createPacks } from "../../client/packs.js";
import { asset } from "./assets.js";

/** @typedef {{ id: string, family: string, kind: string, title?: string, [field: string]: any }} RuleEntry */

const packs = createPacks(corroborate.openPack);
const languageOf = createLanguages(later("loadLanguage"), async (language) => new TextDecoder().decode(await asset(`language-${language}`)));
/** @type {Promise<string | undefined>} */
let spoken = Promise.resolve(undefined);

/**
 * Makes the engine say everything in a language of the interface from now on.
 * @param {string} language
 */
export function speak(language) {
  spoken = languageOf(language);
  spoken.then((language) => (document.documentElement.dataset["engineLanguage"] = language ?? ENGINE_LANGUAGE));
}

/** What the engine calls the language that is spoken; nothing for English. */
async function inLanguage() {
  const language = await spoken;
  return language && { language };
}

const direct = createEngine(
  corroborate,
  () => asset("engine"),
  () => Promise.all(["institutions", "universities"].map((name) => packs(name, () => asset(name)))),
  () => spoken,
);
/** @type {Promise<unknown> | undefined} */
let ready;

/**
 * A function of the package, once the engine is there.
 * @param {string} name
 * @returns {(...given: any[]) => Promise<any>}
 */
function later(name) {
  return async (...given) => {
    ready ??= asset("engine").then((bytes) => corroborate.init(bytes));
    await ready;
    return /** @type {any} */ (corroborate)[name](...given);
  };
}

export const engine = {
  check: direct.check,
  link: later("link"),
  read: later("read"),
  rules: async () => later("rules")(await inLanguage()),
  explain: async (/** @type {string} */ rule) => later("explain")(rule, await inLanguage()),
};
