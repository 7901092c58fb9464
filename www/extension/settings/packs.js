// @ts-check
/** An employer's own facts, as the reviewer imported them: dated, cited, and compared with at every check until they are removed. */

export const PACKS = "packs";
/** Most characters of one pack; the browser gives an extension 10 MB for everything that it keeps. */
const MOST = 4_000_000;

/**
 * @typedef {object} OwnPack
 * @property {string} text its JSON, as it was imported
 * @property {string} id
 * @property {string} date
 * @property {string} source
 * @property {string} digest
 * @property {number} entries
 */

/**
 * Packs from whatever is stored, each checked by itself.
 * @param {any} stored
 * @returns {OwnPack[]}
 */
export function ownPacks(stored) {
  const entries = Array.isArray(stored?.entries) ? stored.entries : [];
  return entries.filter(
    (/** @type {any} */ entry) => ["text", "id", "date", "source", "digest"].every((field) => typeof entry?.[field] === "string"),
  );
}

/**
 * The packs with one more, which takes the place of one of the same id.
 * @param {readonly OwnPack[]} packs
 * @param {string} text
 * @param {(bytes: Uint8Array) => import("../../client/packs.js").LoadedPack} load the package's `loadPack`
 * @returns {{ packs: OwnPack[], added: OwnPack }}
 * @throws an `InputError` that names the path of what cannot be read
 */
export function withPack(packs, text, load) {
  const wrong = (/** @type {string} */ message) => Object.assign(new Error(message), { name: "InputError", path: "" });
  if (text.length > MOST) throw wrong(`has more than ${MOST} letters`);
  const { kind, id, date, source, digest, entries } = load(new TextEncoder().encode(text));
  if (kind !== "facts") throw wrong("is no pack of facts");
  const added = { text, id, date, source, digest, entries };
  return { packs: [...packs.filter((pack) => pack.id !== id), added].sort((a, b) => (a.id < b.id ? -1 : 1)), added };
}
