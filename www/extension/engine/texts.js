// @ts-check
/** Reads texts in a worker, started when the first one comes: a long text must not hold up the page that shows it. */

import { answered } from "../../client/answered.js";

/** Longest that one text may take, in milliseconds. */
const LONGEST = 20_000;

/** @typedef {{ [field: string]: any }} Fields */

/**
 * @param {() => Worker} start starts the worker of `texts.worker.js`
 * @param {Promise<WebAssembly.Module>} module the engine, which is compiled once
 */
export function createTexts(start, module) {
  /** @type {Worker | null} */
  let worker = null;
  let number = 0;
  /**
   * The submission that a text makes. It rejects where the text cannot be read, or not in time; the next text has another worker then.
   * @param {string} text
   * @param {Fields} options
   * @returns {Promise<Fields>}
   */
  return async (text, options) => {
    const compiled = await module;
    worker ??= start();
    const mine = worker;
    const id = (number += 1);
    const answer = await answered(mine, LONGEST, (data) => data.id === id, () => mine.postMessage({ id, module: compiled, text, options }));
    if (answer?.submission) return answer.submission;
    mine.terminate();
    if (worker === mine) worker = null;
    throw new Error(answer === null ? "too-slow" : "broken");
  };
}
