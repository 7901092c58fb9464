// @ts-check
/** The ledger as a waterfall: what each family adds, and their sum. The table is the drawing. */

import { element } from "./element.js";
import { familyName, explanationName } from "./findings.js";
import { footnotes } from "./footnotes.js";

/**
 * @param {import("./types.js").Reading} reading
 * @returns {HTMLElement[]}
 */
export function renderLedger(reading) {
  const { assessment, say, numbers } = reading;
  const total = Math.max(1, assessment.score);
  let before = 0;
  const rows = assessment.ledger.map(({ family, points, findings, explanations }) => {
    const from = before;
    before += points;
    const rests = findings.map((index) => numbers.get(index)).filter((number) => number !== undefined);
    return element(
      "tr",
      null,
      element(
        "th",
        { scope: "row" },
        familyName(say, family),
        (explanations ?? []).length > 0 &&
          element(
            "span",
            { class: "tag" },
            say("ledger.merged", { explanation: say.list((explanations ?? []).map((id) => explanationName(say, id))) }),
          ),
      ),
      element(
        "td",
        { class: "ledger-findings" },
        footnotes(
          reading,
          rests.sort((a, b) => a - b),
        ),
      ),
      bar(from / total, points / total, ""),
      element("td", { class: "numeral" }, points === 0 ? say.number(0) : `+${say.number(points)}`),
    );
  });
  const heads = ["family", "findings", "steps", "points"].map((key) =>
    element("th", { scope: "col", class: key === "points" ? "numeral" : null }, say(`ledger.${key}`)),
  );
  return [
    element("p", { class: "section-text" }, say("ledger.text")),
    element("p", { class: "section-text" }, say(`ledger.because.${assessment.level}`)),
    element(
      "table",
      { class: "ledger", id: "ledger-table" },
      element("caption", { class: "visually-hidden" }, say("section.ledger")),
      element("thead", null, element("tr", null, heads)),
      element("tbody", null, rows),
      element(
        "tfoot",
        null,
        element(
          "tr",
          null,
          element("th", { scope: "row", colspan: 2 }, say("ledger.sum")),
          bar(0, assessment.score / total, "is-sum"),
          element("td", { class: "numeral", id: "ledger-sum" }, say.number(assessment.score)),
        ),
      ),
    ),
  ];
}

/**
 * @param {number} from share of the sum
 * @param {number} size share of the sum
 * @param {string} className
 */
function bar(from, size, className) {
  return element(
    "td",
    { class: "ledger-bar" },
    element("span", {
      class: `step-bar ${className}`,
      variables: { "--from": `${(from * 100).toFixed(2)}%`, "--size": `${(size * 100).toFixed(2)}%` },
    }),
  );
}
