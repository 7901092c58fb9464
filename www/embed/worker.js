// @ts-check
/** The assist WebAssembly in a worker: it answers one question a message. A file of the same origin may compile where a page may not. */
import { verified } from "./engine.js";
import { instantiate } from "./instantiate.js";

const scope = /** @type {{ location: Location, postMessage: (message: unknown) => void, onmessage: unknown }} */ (/** @type {unknown} */ (globalThis));
/** @type {Promise<import("./engine.js").Run> | undefined} */
let run;

/** @param {ArrayBuffer | undefined} given the page's own bytes, where it may ask for them @param {string | undefined} integrity */
async function start(given, integrity) {
  const bytes = given ?? (await verified(new URL(`assist_bg.wasm${scope.location.search}`, scope.location.href), integrity));
  if (!bytes) throw new Error("not there, or not the one that was built");
  return instantiate(await WebAssembly.compile(bytes));
}

/** @param {MessageEvent} event */
scope.onmessage = async ({ data: [number, question, ...given] }) => {
  if (!run) {
    run = start(number, question);
    run.then(() => scope.postMessage("ready"), () => scope.postMessage("failed"));
    return;
  }
  let line = "";
  try {
    line = (await run)(question, given);
  } catch {
    // An answer that says nothing.
  }
  scope.postMessage([number, line]);
};
