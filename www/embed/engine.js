// @ts-check
/**
 * The assist WebAssembly: on the main thread where the page's policy lets it compile there, else in a worker that is a file of the same
 * origin, else not at all. It never throws and never rejects: without it there are fewer hints.
 *
 * A file that is not the one that was built ends it: only what a policy refuses is tried in another way, and a worker gets the bytes that were
 * looked at.
 */

/** @typedef {"mail" | "phone" | "link" | "dates"} Question */
/** @typedef {(question: Question, given: (string | boolean)[]) => string} Run answers synchronously, in one realm */
/** What may be a slip, what was probably meant, and what its words need. @typedef {{ slip: string, instead: string, detail: string }} Advice */
/** @typedef {{ ask: (question: Question, ...given: (string | boolean)[]) => Promise<Advice | undefined>, warm: () => void, where: () => string, close: () => void }} Engine */
/**
 * @typedef {object} Place
 * @property {URL | string | undefined} wasm the address of the WebAssembly
 * @property {URL | string | undefined} worker the address of the worker's file
 * @property {string | undefined} integrity how the hash of the WebAssembly's bytes begins
 * @property {string | undefined} workerIntegrity how that of the worker's bytes does
 * @property {"main" | "worker" | undefined} thread where to run it, if not wherever it can
 */

const PATIENCE = 15_000;

/** @param {Place} place @param {(module: WebAssembly.Module) => Run} instantiate @returns {Engine} */
export function createEngine(place, instantiate) {
  /** @type {Promise<((question: Question, given: (string | boolean)[]) => string | Promise<string>) | undefined> | undefined} */
  let started;
  let where = "nowhere";
  const closes = new AbortController();
  const start = async () => {
    const bytes = place.wasm ? await verified(place.wasm, place.integrity) : undefined;
    if (bytes === null) return undefined;
    if (place.thread !== "worker" && bytes) {
      try {
        const run = instantiate(await WebAssembly.compile(bytes));
        where = "main";
        return run;
      } catch {
        // Forbidden here.
      }
    }
    if (place.thread !== "main" && place.worker) {
      try {
        if ((await verified(place.worker, place.workerIntegrity)) === null) return undefined;
        const run = await inWorker(place.worker, [bytes, place.integrity], closes.signal);
        where = "worker";
        return run;
      } catch {
        // The form goes on without.
      }
    }
    return undefined;
  };
  return {
    warm: () => void (started ??= start()),
    where: () => where,
    close: () => closes.abort(),
    ask: async (question, ...given) => {
      started ??= start();
      try {
        const run = await started;
        const [slip, instead = "", detail = ""] = ((await run?.(question, given)) ?? "").split("\t");
        return slip ? { slip, instead, detail } : undefined;
      } catch {
        started = Promise.resolve(undefined);
        where = "nowhere";
        return undefined;
      }
    },
  };
}

/**
 * The bytes of a file whose hash fits, null where it does not; undefined where a policy forbids to ask for it or it is not there. A page without TLS cannot hash, and cannot
 * be sure of its own script either.
 * @param {URL | string} address @param {string | undefined} integrity how the SHA-384 of its bytes begins, in Base64
 * @returns {Promise<ArrayBuffer | null | undefined>}
 */
export async function verified(address, integrity) {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    const digest = integrity && (await globalThis.crypto?.subtle?.digest("SHA-384", bytes));
    return digest && !btoa(String.fromCharCode(...new Uint8Array(digest))).startsWith(integrity) ? null : bytes;
  } catch {
    return undefined;
  }
}

/** @param {URL | string} address @param {[ArrayBuffer | undefined, string | undefined]} given the WebAssembly, or what it must hash to @param {AbortSignal} closed @returns {Promise<(question: Question, given: (string | boolean)[]) => Promise<string>>} */
function inWorker(address, given, closed) {
  return new Promise((resolve, reject) => {
    const worker = startWorker(address);
    worker.postMessage(given);
    /** @type {Map<number, (line: string) => void>} */
    const waiting = new Map();
    let asked = 0;
    const late = setTimeout(() => fail(), PATIENCE);
    const fail = () => {
      clearTimeout(late);
      worker.terminate();
      waiting.forEach((answer) => answer(""));
      waiting.clear();
      reject(new Error("no worker"));
    };
    closed.addEventListener("abort", fail, { once: true });
    worker.onerror = (event) => {
      event.preventDefault();
      fail();
    };
    worker.onmessage = ({ data }) => {
      if (data === "ready") {
        clearTimeout(late);
        resolve((question, given) => new Promise((answer) => {
          asked += 1;
          waiting.set(asked, answer);
          worker.postMessage([asked, question, ...given]);
        }));
      } else if (data === "failed") {
        fail();
      } else {
        waiting.get(data[0])?.(data[1]);
        waiting.delete(data[0]);
      }
    };
  });
}

/** @type {{ createScriptURL: (address: string) => unknown } | undefined} */
let policy;
/** Addresses of this script's own workers: the policy passes no other. @type {Set<string>} */
const own = new Set();

/** Starts a worker that is a file of the page's own origin, as a page under Trusted Types wants its address. @param {URL | string} given */
export function startWorker(given) {
  const address = String(given);
  if (new URL(address, location.href).origin === location.origin) own.add(address);
  /** @type {unknown} */
  let trusted = address;
  try {
    policy ??= /** @type {any} */ (globalThis).trustedTypes.createPolicy("corroborate", { createScriptURL: (/** @type {string} */ asked) => (own.has(asked) ? asked : "") });
    trusted = policy?.createScriptURL(address);
  } catch {
    // The page has no such rules.
  }
  return new Worker(/** @type {string} */ (trusted));
}
