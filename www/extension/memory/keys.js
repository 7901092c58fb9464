// @ts-check
/**
 * Keyed hashes of contacts and names. The key is made on this device, cannot be read out of the browser, and goes with
 * the extension; without it the hashes say nothing.
 */

const DATABASE = "corroborate";
const STORE = "keys";
const NAME = "memory";

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * @template Result
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<Result>} ask
 * @returns {Promise<Result>}
 */
async function within(mode, ask) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

/** This device's key, made when it is first asked for. @returns {Promise<CryptoKey>} */
export async function deviceKey() {
  const known = await within("readonly", (store) => store.get(NAME));
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  await within("readwrite", (store) => store.put(made, NAME));
  return made;
}

/** Forgets the key: every hash made with it is from then on without meaning. */
export async function forgetKey() {
  await within("readwrite", (store) => store.delete(NAME));
}

/**
 * @param {CryptoKey} key
 * @param {string} kind keeps a telephone number and a name of the same letters apart
 * @param {string} value
 */
export async function keyedHash(key, kind, value) {
  const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`${kind}\n${value}`));
  return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
