// @ts-check
/** Files to submissions, inside the worker: JSON, a list of JSON, and JSON Lines. One that cannot be read is kept as what it is, so that the engine names it. */

/** Files above this size, in bytes, are not opened. */
const LARGEST = 1024 * 1024 * 1024;

/**
 * @typedef {object} Problem
 * @property {string} name the file
 * @property {"large" | "other" | "unreadable"} why
 * @property {string} [detail]
 */

/**
 * Reads files one after another.
 * @param {readonly File[]} files
 * @param {(done: number, of: number) => void} progress in bytes
 * @returns {Promise<{ submissions: unknown[], problems: Problem[] }>}
 */
export async function readFiles(files, progress) {
  /** @type {unknown[]} */
  const submissions = [];
  /** @type {Problem[]} */
  const problems = [];
  const of = files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  for (const file of files) {
    if (file.size > LARGEST) {
      problems.push({ name: file.name, why: "large" });
    } else if (!/\.(json|jsonl|ndjson)$/iu.test(file.name)) {
      problems.push({ name: file.name, why: "other" });
    } else {
      try {
        for (const submission of parse(await file.text(), file.name)) submissions.push(submission);
      } catch (error) {
        problems.push({ name: file.name, why: "unreadable", detail: error instanceof Error ? error.message : "" });
      }
    }
    done += file.size;
    progress(done, of);
  }
  return { submissions, problems };
}

/**
 * The submissions of one text; a plain one without an id gets the file's name.
 * @param {string} text
 * @param {string} name
 * @returns {Iterable<unknown>}
 */
export function* parse(text, name) {
  const content = text.replace(/^\ufeff/u, "");
  let whole;
  try {
    whole = JSON.parse(content);
  } catch (error) {
    const lines = content.split("\n").filter((line) => line.trim() !== "");
    // A text of which no line is a document is no JSON Lines.
    if (lines.length < 2 || !lines.some(isDocument)) throw error;
    for (const line of lines) {
      try {
        yield JSON.parse(line);
      } catch {
        yield line;
      }
    }
    return;
  }
  if (Array.isArray(whole)) {
    yield* whole;
  } else {
    const unnamed = typeof whole === "object" && whole !== null && !("id" in whole);
    yield unnamed ? { ...whole, id: name.replace(/\.[^.]+$/u, "") } : whole;
  }
}

/** @param {string} line */
function isDocument(line) {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
