// @ts-check
/** The assist WebAssembly in a worker: it answers one question a message. A file of the same origin may compile where a page may not. */
import { compile } from "./engine.js";
import { instantiate } from "./instantiate.js";

const scope = /** @type {{ location: Location, postMessage: (message: unknown) => void, onmessage: unknown }} */ (/** @type {unknown} */ (globalThis));
const run = compile(new URL("assist_bg.wasm", scope.location.href), undefined).then(instantiate);
run.then(() => scope.postMessage("ready"), () => scope.postMessage("failed"));

/** @param {MessageEvent} event */
scope.onmessage = async ({ data: [number, question, ...given] }) => {
  let line = "";
  try {
    line = (await run)(question, given);
  } catch {
    // An answer that says nothing.
  }
  scope.postMessage([number, line]);
};
