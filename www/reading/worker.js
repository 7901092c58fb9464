// @ts-check
/** Reads files with the engine for files, off the page's own thread. It fetches nothing: the host hands it the WebAssembly. */

import { arrange, initSync, measured, open } from "../../pkg/files.js";

let ready = false;

addEventListener("message", ({ data }) => {
  const { id, task } = data;
  try {
    if (data.engine && !ready) {
      initSync({ module: data.engine });
      ready = true;
    }
    if (task === "open") {
      const mapping = data.mapping === undefined ? undefined : JSON.stringify(data.mapping);
      postMessage({ id, read: JSON.parse(open(new Uint8Array(data.bytes), data.name, mapping)) });
    } else if (task === "measure") {
      postMessage({ id, read: measured(new Uint8Array(data.bytes)) });
    } else if (task === "arrange") {
      postMessage({ id, read: JSON.parse(arranged(data.pages, data.name)) });
    }
  } catch {
    // After a panic the engine is unusable; the host starts another worker.
    postMessage({ id, failed: true });
  }
});

/**
 * @param {{ pages: { width: number, height: number, texts: string[], numbers: Float32Array, links: unknown[] }[], left: number, properties: object }} read
 * @param {string} name
 */
function arranged({ pages, left, properties }, name) {
  const numbers = new Float32Array(pages.reduce((sum, page) => sum + page.numbers.length, 0));
  let at = 0;
  for (const page of pages) {
    numbers.set(page.numbers, at);
    at += page.numbers.length;
  }
  const outline = pages.map(({ width, height, links, numbers: { length } }) => ({ width, height, links, length }));
  const texts = pages.flatMap((page) => page.texts).join("\0");
  return arrange(JSON.stringify({ name, left, properties, pages: outline }), texts, numbers);
}
