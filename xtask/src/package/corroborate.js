// The package's entry. It finds the WebAssembly wherever it runs; everything else is generated from the Rust sources.
import instantiate from "./glue.js";

export * from "./glue.js";

let ready;

/**
 * Makes the functions usable; call it once before them, as often as you like.
 * Without an argument it reads the file beside this module: from disk in Node, by a request to the module's own
 * origin elsewhere. Given bytes, a compiled module, a response or an address, it makes no other request.
 */
export function init(source) {
  ready ??= start(source).catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

export default init;

async function start(source) {
  await instantiate({ module_or_path: source ?? beside() });
}

function beside() {
  const address = new URL("corroborate_bg.wasm", import.meta.url);
  // Node's fetch does not read files. Asked for this way, no bundler looks for the module.
  const files = address.protocol === "file:" && globalThis.process?.getBuiltinModule?.("node:fs");
  return files ? files.readFileSync(address) : address;
}
