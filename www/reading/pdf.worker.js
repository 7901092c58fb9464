// @ts-check
/**
 * Reads a PDF with pdf.js, all of it in this worker: its interface and its own worker's part. Nothing is fetched, no font is
 * shown, no picture is unpacked.
 */

import * as pdf from "pdfjs-dist";
import "pdfjs-dist/build/pdf.worker.mjs";
import { bounds, marksOf } from "./pdf/marks.js";

/** Most pages that are read. */
const MOST_PAGES = 20;
/** Most links of a page. */
const MOST_LINKS = 200;

// Fonts are measured and never shown, so that none has to be loaded.
Object.assign(globalThis, {
  FontFace: class {
    loaded = Promise.resolve();
  },
});

/** pdf.js says only in its warnings that a picture was left out. */
let pictures = 0;
console.warn = console.log = (/** @type {unknown[]} */ ...words) => {
  if (String(words[0]).includes("maximum allowed size")) pictures += 1;
};

/** Tables that were asked of the host, by name. @type {Map<string, (bytes: ArrayBuffer | null) => void>} */
const asked = new Map();

/** Whether a table was not there. What is written with it has no letters, and pdf.js leaves it out. */
let lacking = false;

/** Tables of letters that a file in Chinese, Japanese or Korean may name without carrying them: the host has them or not. */
class Tables {
  /** @param {{ kind: string, filename: string }} wanted @returns {Promise<Uint8Array>} */
  async fetch({ kind, filename }) {
    const bytes =
      kind === "cMapUrl"
        ? await new Promise((/** @type {(bytes: ArrayBuffer | null) => void} */ resolve) => {
            asked.set(filename, resolve);
            postMessage({ task: "table", name: filename });
          })
        : null;
    if (!bytes) {
      lacking ||= kind === "cMapUrl";
      throw new Error(`${filename} is not there`);
    }
    return new Uint8Array(bytes);
  }
}

addEventListener("message", ({ data }) => {
  if (data?.task === "table") asked.get(data.name)?.(data.bytes);
});

addEventListener("message", async ({ data }) => {
  // pdf.js's own messages pass through the same worker.
  if (data?.task !== "pdf") return;
  try {
    const read = await pages(new Uint8Array(data.bytes));
    if (lacking && read.pages.every(({ texts }) => texts.every((text) => text.trim() === ""))) {
      postMessage({ task: "pdf", failed: "tables" });
      return;
    }
    postMessage({ task: "pdf", read }, /** @type {any} */ (read.pages.map(({ numbers }) => numbers.buffer)));
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    postMessage({ task: "pdf", failed: name === "PasswordException" ? "encrypted" : "broken" });
  }
});

/** @param {Uint8Array} bytes */
async function pages(bytes) {
  const opened = await pdf.getDocument(
    /** @type {any} */ ({
      BinaryDataFactory: Tables,
      cMapPacked: true,
      cMapUrl: "cmaps/",
      data: bytes,
      disableAutoFetch: true,
      disableRange: true,
      disableStream: true,
      enableXfa: false,
      isEvalSupported: false,
      isOffscreenCanvasSupported: false,
      maxImageSize: 0,
      ownerDocument: { fonts: { add() {}, delete() {} }, documentElement: {}, createElement: () => ({ style: {} }) },
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      verbosity: 1,
    }),
  ).promise;
  const { info } = /** @type {{ info: Record<string, any> }} */ (await opened.getMetadata().catch(() => ({ info: {} })));
  const text = (/** @type {unknown} */ value) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
  const read = [];
  for (let number = 1; number <= Math.min(opened.numPages, MOST_PAGES); number += 1) {
    const page = await opened.getPage(number);
    const view = page.getViewport({ scale: 1 });
    pictures = 0;
    const operators = await page.getOperatorList({ annotationMode: pdf.AnnotationMode.DISABLE });
    const fontOf = (/** @type {string} */ name) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
    const marks = marksOf(operators, pdf.OPS, /** @type {any} */ (view.transform), fontOf, pictures > 0);
    const notes = /** @type {any[]} */ (await page.getAnnotations().catch(() => []));
    const links = notes
      .filter(({ subtype, unsafeUrl, url }) => subtype === "Link" && (unsafeUrl || url))
      .slice(0, MOST_LINKS)
      .map(({ rect, unsafeUrl, url }) => ({ area: bounds(/** @type {any} */ (view.transform), rect), target: unsafeUrl ?? url }));
    read.push({ width: view.width, height: view.height, texts: marks.texts, numbers: marks.numbers, links });
    page.cleanup();
  }
  return {
    pages: read,
    lacking,
    left: Math.max(0, opened.numPages - MOST_PAGES),
    properties: {
      producer: text(info.Producer),
      author: text(info.Author),
      created: text(info.CreationDate),
      modified: text(info.ModDate),
    },
  };
}
