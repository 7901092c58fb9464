// The phone part of the core behind a bare boundary, read by the package's own reader. `source` is the wasm's bytes.
import { readPhones } from "../../../www/client/phone.js";
import { core } from "../core.mjs";

export async function load(source) {
  const calls = core(await WebAssembly.compile(source));
  // As the package's `init` does.
  calls.batch("+12015550123");
  return {
    all: (numbers) => readPhones(numbers, {}, calls.batch),
    /** Microseconds a number without the boundary: read only, and with E.164 and national layout written. */
    inside(numbers) {
      const text = numbers.join("\n");
      return [false, true].map((write) => {
        calls.inside(text, undefined, 2, write);
        const start = performance.now();
        calls.inside(text, undefined, 5, write);
        return ((performance.now() - start) * 1000) / (5 * numbers.length);
      });
    },
  };
}
