// @ts-check
/** The result as a comparison: one row a finding, value beside value with its source; what belongs to it on a press. */

import { comparisonOf } from "./comparison.js";
import { element, fill } from "./element.js";
import { familyName, question, words } from "./findings.js";
import { evidenceInPlace } from "./inplace.js";
import { GRADES } from "./footnotes.js";
import { renderWhy } from "./why.js";
import { visible } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./element.js").Child} Child */

/** Most lines of one row; the rest is in its details. */
const MOST_LINES = 4;
/** Signs before a row, for eyes alone: the grade stands beside them in words. */
const SIGNS = { verify: "◆", ask: "?", note: "i", support: "·" };

/**
 * The findings in the order of their numbers.
 * @param {Reading} reading
 * @returns {Child[]}
 */
export function renderRows(reading) {
  const { assessment, say } = reading;
  if (assessment.findings.length === 0) return [];
  const rows = GRADES.flatMap((grade) =>
    assessment.findings.flatMap((finding, index) => (finding.grade === grade ? [row(reading, finding, index)] : [])),
  );
  return [element("ol", { class: "rows", id: "rows", "aria-label": say("section.findings") }, rows)];
}

/**
 * @param {Reading} reading
 * @param {Finding} finding
 * @param {number} index
 */
function row(reading, finding, index) {
  const number = reading.numbers.get(index) ?? index + 1;
  const settled = reading.settled?.(finding, index) ?? null;
  const open = reading.unfolded?.(finding, index) ?? false;
  const body = element("div", { class: "row-body" });
  let drawn = false;
  const draw = () => {
    if (!drawn) fill(body, details(reading, finding, index, number));
    drawn = true;
  };
  if (open) draw();
  const holder = element(
    "details",
    {
      class: "row",
      open,
      listen: {
        // A press is remembered at once: the toggle's own event comes later, and the page may be drawn anew between the two.
        click: ({ target }) => {
          if (!(target instanceof Element) || target.closest("summary")?.parentElement !== holder) return;
          if (!holder.open) draw();
          reading.fold?.(finding, index, !holder.open);
        },
        toggle: () => {
          if (holder.open) draw();
          reading.fold?.(finding, index, holder.open);
        },
      },
    },
    settled === null ? openRow(reading, finding, index, number) : settledRow(reading, finding, number, settled),
    body,
  );
  return element(
    "li",
    {
      class: "finding",
      id: `finding-${number}`,
      tabindex: "-1",
      "data-rule": finding.rule,
      "data-grade": finding.grade,
      "data-settled": settled !== null,
      // A raised number elsewhere leads here.
      listen: {
        focus: () => {
          holder.open = true;
          holder.querySelector("summary")?.focus();
        },
      },
    },
    holder,
  );
}

/**
 * @param {Reading} reading
 * @param {Finding} finding
 * @param {number} index
 * @param {number} number
 */
function openRow(reading, finding, index, number) {
  const { say } = reading;
  const { subject, aspect, lines, alike } = comparisonOf(reading, finding);
  const more = lines.length - MOST_LINES;
  return element(
    "summary",
    { class: "row-head", id: `row-${number}` },
    sign(SIGNS[finding.grade], say(`grade.${finding.grade}`)),
    element(
      "span",
      { class: "row-about" },
      element("h3", { class: "row-title" }, element("bdi", { dir: "auto" }, visible(subject)), aspect !== "" && element("span", { class: "row-aspect" }, ` · ${aspect}`)),
      reading.fresh?.(finding, index) && element("span", { class: "tag is-new" }, say("row.new")),
    ),
    element(
      "span",
      { class: "row-lines", "data-alike": alike, variables: { "--lines": String(Math.min(lines.length, MOST_LINES)) } },
      lines.slice(0, MOST_LINES).map(({ label, parts }, at) =>
        element(
          "span",
          { class: "row-line" },
          element("span", { class: label === lines[at - 1]?.label ? "row-source is-again" : "row-source" }, `${label} `),
          element("bdi", { class: "row-value", dir: "auto" }, parts.map(({ text, same }) => element("span", { class: same ? "is-same" : null }, visible(text)))),
        ),
      ),
      more > 0 && element("span", { class: "row-more" }, say("sources.more", { count: more })),
    ),
    !alike && words("span", finding.noticed, "row-text"),
  );
}

/**
 * @param {Reading} reading
 * @param {Finding} finding
 * @param {number} number
 * @param {string} settled
 */
function settledRow(reading, finding, number, settled) {
  const { subject, aspect } = comparisonOf(reading, finding);
  return element(
    "summary",
    { class: "row-head is-settled", id: `row-${number}` },
    sign("✓", ""),
    element("span", { class: "row-about" }, element("h3", { class: "row-title" }, element("bdi", { dir: "auto" }, visible(subject)), aspect !== "" && ` · ${aspect}`)),
    element("span", { class: "row-outcome" }, settled),
  );
}

/**
 * @param {string} drawn
 * @param {string} said
 */
function sign(drawn, said) {
  return [element("span", { class: "row-sign", "aria-hidden": "true" }, drawn), said !== "" && element("span", { class: "visually-hidden" }, `${said}: `)];
}

/**
 * What stands in a row that is open.
 * @param {Reading} reading
 * @param {Finding} finding
 * @param {number} index
 * @param {number} number
 * @returns {Child[]}
 */
function details(reading, finding, index, number) {
  const { say } = reading;
  return [
    words("p", finding.noticed, "noticed"),
    evidenceInPlace(reading, finding.evidence, say("evidence.back", { number })),
    finding.question !== "" && question(reading, finding.question),
    reading.beneath?.(finding, index),
    renderWhy(reading, finding, index),
    finding.dataDate && element("p", { class: "hint" }, `${familyName(say, finding.family)} · ${say("finding.dataDate", { date: say.date(finding.dataDate) })}`),
  ];
}
