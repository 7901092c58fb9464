// @ts-check
/** A reader whose parts a single-file page carries compressed and unpacks when they are first needed. */

import { createReader } from "./reader.js";

/** @param {(name: string) => Promise<ArrayBuffer>} asset */
export function carriedReader(asset) {
  const start = async (/** @type {string} */ name) => {
    const address = URL.createObjectURL(new Blob([await asset(name)], { type: "text/javascript" }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  };
  return createReader({
    worker: () => start("reading-worker"),
    pdfWorker: () => start("reading-pdf-worker"),
    engine: () => asset("files-engine"),
  });
}

/**
 * A reader whose parts are files beside the page, as an extension's are.
 * @param {string} folder the address of the folder with `worker.js`, `pdf.worker.js`, `files_bg.wasm` and `cmaps/`, with its last slash
 */
export function besideReader(folder) {
  return createReader({
    worker: () => new Worker(`${folder}worker.js`),
    pdfWorker: () => new Worker(`${folder}pdf.worker.js`),
    engine: async () => (await fetch(`${folder}files_bg.wasm`)).arrayBuffer(),
    table: async (name) => {
      const found = await fetch(`${folder}cmaps/${name}`);
      return found.ok ? found.arrayBuffer() : null;
    },
  });
}
