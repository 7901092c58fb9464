// @ts-check
/** The engine beside this page, started once, before it is first needed. */

import * as corroborate from "../../../pkg/corroborate.js";
import { createEngine } from "../../client/direct.js";
import { createPacks } from "../../client/packs.js";

const load = createPacks((bytes) => corroborate.loadPack(bytes));
/** @type {{ id: string, pack: () => Promise<import("../../client/packs.js").LoadedPack> }[]} */
let wanted = [];
let cannot = (/** @type {string} */ _id, /** @type {unknown} */ _error) => {};

export const engine = createEngine(corroborate, undefined, packs);
export { corroborate };

/** Resolves when the package's functions may be called. */
export const ready = corroborate.init();

/** The institutions that are beside this page; nothing is fetched before they are first compared with. */
export function institutions() {
  return load("institutions", async () => {
    const bytes = await (await fetch(new URL("engine/institutions.pack", location.href))).arrayBuffer();
    await ready;
    return bytes;
  });
}

/**
 * Chooses what checks to come compare with beside the built-in tables.
 * @param {{ institutions: boolean, own: readonly import("../settings/packs.js").OwnPack[] }} choice
 * @param {(id: string, error: unknown) => void} problem told of a pack that cannot be read; the check goes on without it
 */
export function compareWith(choice, problem) {
  cannot = problem;
  wanted = choice.own.map(({ id, digest, text }) => ({ id, pack: () => load(digest, () => ready.then(() => new TextEncoder().encode(text))) }));
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
  const read = /** @type {any} */ (corroborate).read;
  if (typeof read !== "function") return null;
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
  return corroborate.phone(numbers, country ? { region: country } : {}).map(({ e164 }) => e164);
}
