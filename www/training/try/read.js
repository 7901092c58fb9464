// @ts-check
/** From what a person pastes or drops to a document, or to words about what is wrong with it. */

/** Largest file that is read, in megabytes. */
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
  return document;
}

/**
 * @param {File} file
 * @returns {Promise<string>}
 */
export async function textOf(file) {
  if (file.size > LARGEST * 1_000_000) throw new ReadingProblem("error.large", { count: LARGEST });
  const text = await file.text();
  if (!/^\s*[{[]/u.test(text.replace(/^\ufeff/u, ""))) throw new ReadingProblem("error.notJson", { name: file.name });
  return text;
}
