// @ts-check
/** The engine that this page carries: gzip in base64 in a script element that no browser runs, unpacked on first use. */

import * as corroborate from "../../pkg/corroborate.js";
import { createEngine } from "../client/direct.js";

export const engine = createEngine(corroborate, async () => {
  const packed = document.getElementById("engine")?.textContent;
  if (!packed) return undefined;
  const letters = atob(packed.trim());
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
});
