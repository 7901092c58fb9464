// @ts-check
/** Why a finding may matter and what else it may be, as one list: reasons, explanations, what clears it, a step. */

import { element } from "./element.js";
import { evidenceList, explanationName, words } from "./findings.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./element.js").Child} Child */

/** Most explanations that nothing supports; the first explain the most. */
const MOST_POSSIBLE = 3;

/**
 * @param {Reading} reading
 * @param {Finding} finding
 * @param {number} index
 */
export function renderWhy(reading, finding, index) {
  const { say } = reading;
  const of = reading.assessment.explanations.filter(({ id, explains }) => explains.includes(index) || finding.explanations.includes(id));
  const supported = of.filter(({ supportedBy }) => supportedBy.length > 0);
  const possible = of.filter(({ supportedBy }) => supportedBy.length === 0).sort((a, b) => b.explains.length - a.explains.length);
  const led = (/** @type {string} */ lead, /** @type {string} */ text) =>
    text !== "" && element("li", null, element("span", { class: "lead-in" }, `${say(lead)}: `), words("span", text));
  return element(
    "details",
    { class: "fold why" },
    element("summary", null, say("row.why")),
    finding.why !== "" && words("p", finding.why),
    element(
      "ul",
      { class: "reasons" },
      finding.ordinaryReasons.map((reason) => words("li", reason)),
      finding.baseRate && words("li", finding.baseRate),
      [...supported, ...possible.slice(0, MOST_POSSIBLE)].map((explanation) =>
        element(
          "li",
          { class: "explains", "data-explanation": explanation.id },
          element("span", { class: "lead-in" }, explanationName(say, explanation.id)),
          explanation.supportedBy.length > 0 ? [" ", element("span", { class: "tag" }, say("explanations.supported"))] : ": ",
          explanation.supportedBy.length > 0
            ? [explanation.tells && words("p", explanation.tells), evidenceList(reading, explanation.supportedBy, say("evidence.backToExplanation"))]
            : words("span", explanation.question),
        ),
      ),
      led("finding.clearedBy", finding.clearedBy),
      led("finding.step", finding.step),
    ),
    reading.further?.(finding, index),
  );
}
