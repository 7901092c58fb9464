// @ts-check
/** The level, as what to do next. */

import { lacking, levelOf } from "./compared.js";
import { element } from "./element.js";
import { GRADES } from "./footnotes.js";

const LEVELS = /** @type {const} */ (["nothing", "context", "ask", "verify"]);

/**
 * @param {import("./types.js").Reading} reading
 * @returns {HTMLElement}
 */
export function renderLevel({ assessment, submission, say }) {
  const { findings, agreements, notChecked } = assessment;
  const level = levelOf(assessment);
  const missing = level === "uncompared" ? lacking(submission.sources) : [];
  const counts = [
    ...GRADES.map((grade) => ({
      key: `count.${grade}`,
      count: findings.filter((finding) => finding.grade === grade).length,
      to: "#findings",
    })),
    { key: "count.agreements", count: agreements.length, to: "#agreements" },
    { key: "count.notChecked", count: notChecked.length, to: "#not-checked" },
  ].filter(({ count }) => count > 0);
  return element(
    "section",
    { class: "level", id: "level", "data-level": level, "aria-labelledby": "level-label level-heading" },
    element("p", { class: "overline", id: "level-label" }, say("level.label")),
    element("h3", { class: "level-title", id: "level-heading" }, say(`level.${level}`)),
    element("p", { class: "level-text" }, say(`level.${level}.text`)),
    missing.length > 0 &&
      element("p", { class: "level-add" }, say("level.uncompared.add", { what: missing.map((kind) => say(`source.${kind}`)).join(", ") })),
    level !== "uncompared" && element(
      "ol",
      { class: "scale", "aria-label": say("level.scale") },
      LEVELS.map((step) =>
        element(
          "li",
          { "aria-current": step === level ? "step" : null, "data-level": step },
          element("span", null, say(`level.${step}.short`)),
        ),
      ),
    ),
    counts.length > 0 &&
      element(
        "ul",
        { class: "counts" },
        counts.map(({ key, count, to }) => element("li", null, element("a", { href: to }, say(key, { count })))),
      ),
  );
}
