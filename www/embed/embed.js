// @ts-check
/**
 * The helper for a career site's own form. Loading it attaches every form that asks for it; `attach` attaches one by hand.
 *
 * It never sends anything, never holds a form up and never throws: without it the form works as before.
 */

import { attachTo } from "./attach.js";
import { watch } from "./auto.js";
import { startWorker, verified } from "./engine.js";
import { instantiate } from "./instantiate.js";

/** @typedef {import("./attach.js").Options} Options */
/** @typedef {import("./attach.js").Handle} Handle */

const built = { version: VERSION, integrity: INTEGRITY, base: BASE };

/** @param {string} name */
function beside(name) {
  const { base } = built;
  try {
    return base ? new URL(`${name}?v=${encodeURIComponent(built.version)}`, base) : undefined;
  } catch {
    return undefined;
  }
}

/** The version of the script. */
export const version = built.version;

/** Attaches one form. Attaching it again gives the same handle.
 * @param {HTMLFormElement} form @param {Options} [options] @returns {Handle} */
export function attach(form, options = {}) {
  return attachTo(form, options, {
    version,
    wasm: beside("assist_bg.wasm"),
    worker: beside("assist.worker.js"),
    integrity: built.integrity["wasm"],
    workerIntegrity: built.integrity["worker"],
    instantiate,
    load: (language) => loaded(`words/${language}.js`, built.integrity[language]),
    compare: async (context) => (await loaded("compare/compare.js", built.integrity["compare"]))({ ...context, beside, verified, loaded, worker: startWorker }),
  });
}

/** What a script beside this one exports, if it is the one that was built. @param {string} name @param {string | undefined} integrity */
async function loaded(name, integrity) {
  const address = String(beside(name));
  if ((await verified(address, integrity)) === null) throw new Error();
  return (await import(address)).default;
}

if (globalThis.document) {
  const start = () => {
    try {
      watch(attach, document);
    } catch {
      // The page goes on without.
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
  else start();
}
