// @ts-check
/** What was read: every source in its own column, the same statement on the same line, whole texts below. */

import { sourceLabels } from "./labels.js";
import { wholeText } from "./sources/letter.js";
import { sessionPanel } from "./sources/session.js";
import { comparison } from "./sources/table.js";

/** @typedef {import("./types.js").Reading} Reading */

/**
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
export function renderSources(reading) {
  const { submission, say } = reading;
  const labels = sourceLabels(say, submission.sources);
  const columns = submission.sources
    .map((source, index) => ({ source, index, label: /** @type {string} */ (labels[index]) }))
    .filter(({ source }) => Object.keys(source).some((field) => field !== "kind" && field !== "text"));

  /** @type {HTMLElement[]} */
  const parts = [];
  if (columns.length > 0) parts.push(comparison(reading, columns));
  submission.sources.forEach((source, index) => {
    if (typeof source.text === "string" && source.text !== "") {
      parts.push(wholeText(reading, source.text, index, /** @type {string} */ (labels[index])));
    }
  });
  const session = sessionPanel(reading);
  if (session) parts.push(session);
  return parts;
}
