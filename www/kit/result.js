// @ts-check
/** The whole result of one check, in the order in which a reader needs it. */

import { withoutDropped } from "./dropped.js";
import { element } from "./element.js";
import { renderExplanations } from "./findings.js";
import { numberFindings } from "./footnotes.js";
import { renderLedger } from "./ledger.js";
import { createPlaces } from "./places.js";
import { valueAt } from "./pointer.js";
import { renderAgreements, renderDropped, renderMisread, renderNotChecked, renderProvenance } from "./remainder.js";
import { renderRows } from "./rows.js";
import { renderSources } from "./sources.js";
import { renderAgreeing, renderSummary } from "./summary.js";
import { quoted } from "./text.js";
import { renderTimeline } from "./timeline.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./element.js").Child} Child */

/**
 * @param {unknown} given the document that was checked
 * @param {import("./types.js").Assessment} assessment
 * @param {import("./say.js").Say} say
 * @param {(message: string) => void} announce
 * @returns {{ nodes: HTMLElement[], stop: () => void }}
 */
export function renderResult(given, assessment, say, announce) {
  /** @type {Reading} */
  const reading = {
    submission: withoutDropped(given, assessment),
    assessment,
    numbers: numberFindings(assessment),
    places: createPlaces(),
    say,
    announce,
  };
  // The sources register the places that everything after them refers to.
  const sources = renderSources(reading);
  const timeline = renderTimeline(reading);

  /** @type {[id: string, words: string, text: boolean, content: Child[]][]} */
  const sections = [
    ["sources", "sources", true, [renderMisread(reading), sources]],
    ["timeline", "timeline", true, timeline.nodes],
    ["explanations", "explanations", assessment.explanations.length > 0, renderExplanations(reading)],
    ["agreements", "agreements", false, renderAgreements(reading)],
    ["not-checked", "notChecked", false, renderNotChecked(reading)],
    ["dropped", "dropped", false, renderDropped(reading)],
    ["ledger", "ledger", false, renderLedger(reading)],
    ["provenance", "provenance", false, [renderProvenance(reading)]],
  ];
  return {
    stop: timeline.stop,
    nodes: [
      element(
        "nav",
        { class: "contents", "aria-label": say("result.contents") },
        element(
          "ol",
          null,
          [["findings", "findings"], ...sections].map(([id, words]) => element("li", null, element("a", { href: `#${id}` }, say(`section.${words}`)))),
        ),
      ),
      element(
        "div",
        { class: "report" },
        heading(reading),
        element("div", { class: "answer", id: "findings", tabindex: "-1" }, renderSummary(reading), renderRows(reading), renderAgreeing(reading)),
        sections.map(([id, words, text, content]) =>
          element(
            "section",
            { class: "part", id, tabindex: "-1", "aria-labelledby": `${id}-heading` },
            element("h3", { class: "part-title", id: `${id}-heading` }, say(`section.${words}`)),
            text && element("p", { class: "section-text" }, say(`${words}.text`)),
            ...content,
          ),
        ),
      ),
    ],
  };
}

/** Longest stretch of a name or a job that a heading shows, in UTF-16 code units. */
const LONGEST_TITLE = 90;

/** @param {Reading} reading */
function heading({ submission, assessment, say }) {
  const name = submission.sources
    .map((source) => valueAt(source, "/person/basics/name"))
    .find((found) => typeof found === "string" && found !== "");
  const job = submission.job ?? {};
  const named = [job.title, job.employer]
    .filter((part) => typeof part === "string" && part !== "")
    .map((part) => quoted(part, LONGEST_TITLE));
  return element(
    "header",
    { class: "report-head" },
    element(
      "h2",
      { class: "report-title", id: "result-heading", tabindex: "-1" },
      name === undefined ? say("result.unnamed") : quoted(name, LONGEST_TITLE),
    ),
    element(
      "p",
      { class: "report-subtitle" },
      named.flatMap((part, position) => [position > 0 && " · ", part]),
      named.length > 0 && assessment.asOf && " · ",
      assessment.asOf && say("result.asOf", { date: say.date(assessment.asOf) }),
    ),
  );
}
