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
 * @param {() => Promise<readonly import("./packs.js").LoadedPack[]>} [packs] what to compare with where a check names no packs itself;
 *   asked at every check, once the engine is ready
 * @param {() => Promise<string | undefined>} [language] in which it is said where a check names no language itself; asked at every check too
 * @returns {import("./engine.js").Engine}
 */
export function createEngine(engine, bytes, packs, language) {
  /** @type {Promise<unknown> | undefined} */
  let ready;
  return {
    async check(submission, options) {
      ready ??= Promise.resolve(bytes?.()).then((source) => engine.init(source));
      await ready;
      const [beside, spoken] = await Promise.all([options?.packs ?? packs?.(), options?.language ?? language?.()]);
      return engine.check(submission, { ...options, ...(beside && { packs: beside }), ...(spoken && { language: spoken }) });
    },
  };
}
