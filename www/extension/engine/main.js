// @ts-check
/**
 * The engine of the extension's pages: a script of its own, which starts the WebAssembly while the page's own script is on its way.
 */

import { check, clear, init, loadPack, openPack, phone, read, report, rules } from "../../../pkg/corroborate.js";
import { createEngine } from "../../client/direct.js";
import { createPacks } from "../../client/packs.js";

const load = createPacks(openPack);
/** @type {{ id: string, pack: () => Promise<import("../../client/packs.js").LoadedPack> }[]} */
let wanted = [];
let cannot = (/** @type {string} */ _id, /** @type {unknown} */ _error) => {};

export const engine = createEngine({ init, check }, undefined, packs);
/** The package's functions that need no pack of their own. */
export const corroborate = { clear, loadPack, read, report, rules };

/** Resolves when the package's functions may be called. */
export const ready = init();

/** The institutions that are beside this page. */
export function institutions() {
  return load("institutions", async () => (await fetch(new URL("institutions.pack", import.meta.url))).arrayBuffer());
}
// What the reviewer chose is not known yet: nearly everybody compares with them, and they are the extension's own.
institutions().catch(() => {});

/**
 * Chooses what checks to come compare with beside the built-in tables.
 * @param {{ institutions: boolean, own: readonly import("../settings/packs.js").OwnPack[] }} choice
 * @param {(id: string, error: unknown) => void} problem told of a pack that cannot be read; the check goes on without it
 */
export function compareWith(choice, problem) {
  cannot = problem;
  wanted = choice.own.map(({ id, digest, text }) => ({ id, pack: () => load(digest, () => new TextEncoder().encode(text)) }));
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
 * Text as a source of an application, read into fields where the package reads text.
 * @param {string} text
 * @returns {{ [field: string]: any } | null}
 */
export function readText(text) {
  try {
    return read(text, { kind: "resume" }).sources?.[0] ?? null;
  } catch {
    return null;
  }
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
