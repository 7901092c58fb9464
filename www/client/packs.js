// @ts-check
/** Packs beside the engine: each is fetched and read when it is first needed, and kept for every check after it. */

/**
 * A pack that the engine keeps, as `loadPack` gives it; the engine knows it by its digest.
 * @typedef {object} LoadedPack
 * @property {"institutions" | "universities" | "facts"} kind
 * @property {string} id
 * @property {string} date
 * @property {string} source
 * @property {string} digest
 * @property {number} entries
 */

/**
 * @param {(bytes: Uint8Array | ArrayBuffer) => LoadedPack | Promise<LoadedPack>} load the package's `loadPack` or `openPack`, called once
 *   the engine is ready
 * @returns {(name: string, bytes: () => Promise<Uint8Array | ArrayBuffer> | Uint8Array) => Promise<LoadedPack>} the pack of a name of
 *   the caller's; its bytes are asked for once, and again only after they did not come or could not be read
 */
export function createPacks(load) {
  /** @type {Map<string, Promise<LoadedPack>>} */
  const loaded = new Map();
  return (name, bytes) => {
    const before = loaded.get(name);
    if (before) return before;
    const pack = Promise.resolve(bytes()).then(load);
    loaded.set(name, pack);
    pack.catch(() => loaded.delete(name));
    return pack;
  };
}
