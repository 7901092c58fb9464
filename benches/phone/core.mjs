// Loads the measuring build of the phone part (benches/phone/wasm), in Node or in a browser.

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const letters = (region) => (region ? region.charCodeAt(0) | (region.charCodeAt(1) << 8) : 0);

/** Instantiates compiled bytes and gives the calls of the core. */
export function core(module) {
  const { exports } = new WebAssembly.Instance(module, {});
  const put = (text) => {
    // At most three bytes for each UTF-16 unit; unused bytes are cut off by writing again into the exact length.
    const bytes = encoder.encode(text);
    const place = exports.room(bytes.length);
    new Uint8Array(exports.memory.buffer, place, bytes.length).set(bytes);
  };
  return {
    batch(text, region) {
      put(text);
      const length = exports.batch(letters(region));
      return decoder.decode(new Uint8Array(exports.memory.buffer, exports.place(), length));
    },
    inside(text, region, times, write) {
      put(text);
      return exports.inside(letters(region), times, write ? 1 : 0);
    },
  };
}
