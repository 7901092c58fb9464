// @ts-check
/** What the page carries compressed: gzip as letters in script elements that no browser runs, unpacked on first use. */

import { bytesOf } from "./letters.js";

/** @type {Map<string, Promise<ArrayBuffer>>} */
const unpacked = new Map();

/**
 * @param {string} name the element's id, as the page's builder wrote it
 * @returns {Promise<ArrayBuffer>}
 */
export function asset(name) {
  const before = unpacked.get(name);
  if (before) return before;
  const bytes = unpack(name);
  unpacked.set(name, bytes);
  bytes.catch(() => unpacked.delete(name));
  return bytes;
}

/** @param {string} name */
export function carries(name) {
  return document.getElementById(name) !== null;
}

/** @param {string} name */
async function unpack(name) {
  const packed = document.getElementById(name);
  if (!packed?.textContent) throw new Error(`The page carries no ${name}.`);
  const bytes = bytesOf(packed.textContent, Number(packed.dataset.bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
