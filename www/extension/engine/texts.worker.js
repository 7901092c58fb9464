// @ts-check
/** The reading of texts, off the page's own thread. It fetches nothing: the page hands it the WebAssembly. */

import { init, read } from "../../../pkg/corroborate.js";

addEventListener("message", async ({ data: { id, module, text, options } }) => {
  try {
    await init(module);
    postMessage({ id, submission: read(text, options) });
  } catch {
    // After a panic the engine is unusable; the page starts another worker.
    postMessage({ id, failed: true });
  }
});
