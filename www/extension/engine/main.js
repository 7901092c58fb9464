// @ts-check
/**
 * The engine of the extension's pages: a script of its own, which starts the WebAssembly while the page's own script is on its way.
 */

import { check, clear, init, loadLanguage, loadPack, openPack, phone, report, rules } from "../../../pkg/corroborate.js";
import { createEngine } from "../../client/direct.js";
import { createLanguages } from "../../client/languages.js";
import { createPacks } from "../../client/packs.js";
import { createTexts } from "./texts.js";

const load = createPacks(openPack);
/** @type {{ id: string, pack: () => Promise<import("../../client/packs.js").LoadedPack> }[]} */
let wanted = [];
let cannot = (/** @type {string} */ _id, /** @type {unknown} */ _error) => {};

/** @type {Promise<string | undefined>} */
let spoken = Promise.resolve(undefined);

export const engine = createEngine({ init, check }, undefined, packs, () => spoken);
/** The package's functions that need no pack of their own. */
export const corroborate = { clear, loadPack, report, rules };

const module = compiled();

/** The WebAssembly beside this script, compiled once for this page and its worker. */
async function compiled() {
  const response = await fetch(new URL("corroborate_bg.wasm", import.meta.url));
  // A browser may not say of an extension's own file that it is WebAssembly.
  return WebAssembly.compileStreaming(response.clone()).catch(async () => WebAssembly.compile(await response.arrayBuffer()));
}

/** Resolves when the package's functions may be called. */
export const ready = module.then(init);

const languageOf = createLanguages(
  async (language, text) => {
    await ready;
    loadLanguage(language, text);
  },
  async (language) => (await fetch(new URL(`languages/${language}.txt`, import.meta.url))).text(),
);

/**
 * Makes checks to come say everything in a language of the interface. Its text is on its way before the first check asks.
 * @param {string} language
 * @returns {Promise<string | undefined>} what the engine calls it; nothing for English
 */
export function speak(language) {
  spoken = languageOf(language);
  return spoken;
}

/** A text as a submission, read in a worker. */
export const read = createTexts(() => new Worker(new URL("texts.worker.js", import.meta.url), { type: "module" }), module);

/** The institutions that are beside this page. */
export function institutions() {
  return load("institutions", async () => (await fetch(new URL("institutions.pack", import.meta.url))).arrayBuffer());
}
/** The world's universities that are beside this page: whether two names mean one school. */
function universities() {
  return load("universities", async () => (await fetch(new URL("universities.pack", import.meta.url))).arrayBuffer());
}
// What the reviewer chose is not known yet: nearly everybody compares with them, and they are the extension's own.
institutions().catch(() => {});
universities().catch(() => {});

/**
 * Chooses what checks to come compare with beside the built-in tables.
 * @param {{ institutions: boolean, own: readonly import("../settings/packs.js").OwnPack[] }} choice
 * @param {(id: string, error: unknown) => void} problem told of a pack that cannot be read; the check goes on without it
 */
export function compareWith(choice, problem) {
  cannot = problem;
  wanted = choice.own.map(({ id, digest, text }) => ({ id, pack: () => load(digest, () => new TextEncoder().encode(text)) }));
  wanted.unshift({ id: "universities", pack: universities });
  if (choice.institutions) wanted.unshift({ id: "institutions", pack: institutions });
  // They are on their way before the first check asks.
  packs();
}

/** What checks compare with, loaded. */
export async function packs() {
  const loaded = await Promise.all(
    wanted.map(({ id, pack }) =>
      pack().catch((error) => {
        cannot(id, error);
        return null;
      }),
    ),
  );
  return loaded.filter((pack) => pack !== null);
}

/**
 * Sources of an application, each résumé's text read into fields. What cannot be read stays text.
 * @template {{ source: { [field: string]: any } }} Held
 * @param {Held[]} sources
 * @returns {Promise<Held[]>}
 */
export function withTextsRead(sources) {
  return Promise.all(
    sources.map(async (held) => {
      const { kind, text, person, ...rest } = held.source;
      if (kind !== "resume" || typeof text !== "string" || person) return held;
      const submission = await read(text, { kind }).catch(() => null);
      return submission?.sources?.[0] ? { ...held, source: { ...submission.sources[0], ...rest } } : held;
    }),
  );
}

/**
 * @param {string[]} numbers
 * @param {string | undefined} region
 * @returns {(string | null)[]}
 */
export function readPhones(numbers, region) {
  const country = region && /^[A-Z]{2}$/u.test(region) ? region : undefined;
  return phone(numbers, country ? { region: country } : {}).map(({ e164 }) => e164);
}
