// @ts-check
/** What the form's script loads when there is something to compare: the parts lie beside this file, and are the ones that were built with it. */

import { start } from "./main.js";

/**
 * @typedef {object} Host what only the form's own script has
 * @property {(name: string) => URL | undefined} beside the address of a file of the embed
 * @property {typeof import("../engine.js").verified} verified
 * @property {(name: string, integrity: string | undefined) => Promise<import("../say.js").Table>} loaded what a script of the embed exports
 * @property {string} language
 * @property {(address: URL) => Worker} worker starts a worker that is a file of the same origin
 */

/** @param {Omit<import("./main.js").Context, "worker" | "bytes" | "table"> & Host} context */
export default async function compare(context) {
  const words = `words/${context.language}.js`;
  const table = await context.loaded(`compare/${words}`, INTEGRITY[words]);
  const bytes = async (/** @type {string} */ name) => {
    const address = context.beside(`compare/${name}`);
    const found = address && (await context.verified(address, INTEGRITY[name]));
    if (!found) throw new Error(`${name} is not there, or not the one that was built`);
    return found;
  };
  const worker = async (/** @type {string} */ name) => {
    await bytes(name);
    return context.worker(/** @type {URL} */ (context.beside(`compare/${name}`)));
  };
  return start({ ...context, table, bytes, worker });
}
