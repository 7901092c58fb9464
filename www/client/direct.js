// @ts-check
/** The engine in the caller's own thread. */

/**
 * What this engine needs of the package.
 * @typedef {object} Package
 * @property {(source?: any) => Promise<unknown>} init
 * @property {(submission: any, options?: any) => any} check
 */

/**
 * @param {Package} engine the package's module
 * @param {() => Promise<BufferSource | undefined>} [bytes] the WebAssembly, asked for once, when the first check comes;
 *   without it the package finds its own
 * @returns {import("./engine.js").Engine}
 */
export function createEngine(engine, bytes) {
  /** @type {Promise<unknown> | undefined} */
  let ready;
  return {
    async check(submission, options) {
      ready ??= Promise.resolve(bytes?.()).then((source) => engine.init(source));
      await ready;
      return engine.check(submission, options ?? {});
    },
  };
}
