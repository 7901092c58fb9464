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
        // As in `perNumber`: the best of several rounds, after the engine has warmed up.
        calls.inside(text, undefined, 2, write);
        let best = Infinity;
        for (let round = 0; round < 7; round += 1) {
          const start = performance.now();
          calls.inside(text, undefined, 2, write);
          best = Math.min(best, ((performance.now() - start) * 1000) / (2 * numbers.length));
        }
        return best;
      });
    },
  };
}
