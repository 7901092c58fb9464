// @ts-check
/** From what a person pastes to a document, or to words about what is wrong with it. */

import { isApplication } from "../../kit/document.js";

/** Largest document that is taken as it is, in megabytes. */
export const LARGEST = 8;

/** A problem in the interface's own words. */
export class ReadingProblem extends Error {
  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  constructor(key, values = {}) {
    super(key);
    this.name = "ReadingProblem";
    this.key = key;
    this.values = values;
  }
}

/**
 * @param {string} text
 * @returns {unknown}
 */
export function parse(text) {
  if (text.trim() === "") throw new ReadingProblem("error.empty");
  let document;
  try {
    document = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (error) {
    throw new ReadingProblem("error.json", { detail: error instanceof Error ? error.message : "" });
  }
  if (Array.isArray(document)) throw new ReadingProblem("error.list");
  if (!isApplication(document)) throw new ReadingProblem("error.unknown");
  return document;
}
