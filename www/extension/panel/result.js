// @ts-check
/** The assessment in the panel: the next step first, what needs a word next, what it rests on folded below. */

import { element } from "../../kit/element.js";
import { renderFindings, renderExplanations } from "../../kit/findings.js";
import { numberFindings } from "../../kit/footnotes.js";
import { renderLedger } from "../../kit/ledger.js";
import { renderLevel } from "../../kit/level.js";
import { createPlaces } from "../../kit/places.js";
import { renderAgreements, renderDropped, renderMisread, renderNotChecked, renderProvenance } from "../../kit/remainder.js";
import { withoutDropped } from "../../kit/result.js";
import { renderSources } from "../../kit/sources.js";
import { renderTimeline } from "../../kit/timeline.js";

/** @typedef {import("../../kit/types.js").Assessment} Assessment */
/** @typedef {import("../../kit/types.js").Reading} Reading */
/** @typedef {import("../../kit/element.js").Child} Child */

/**
 * @param {object} given
 * @param {{ [field: string]: any }} given.submission
 * @param {Assessment} given.assessment
 * @param {import("../../kit/say.js").Say} given.say
 * @param {(message: string) => void} given.announce
 * @param {NonNullable<Reading["beneath"]>} given.beneath
 * @param {(evidence: import("../../kit/types.js").Evidence) => void} given.show shows a quote where it was read from
 * @param {boolean} given.open whether findings are shown
 * @returns {{ sources: Child[], parts: () => { parts: HTMLElement[], stop: () => void } }} the sources at once, the parts below them when asked
 */
export function renderAssessment({ submission, assessment, say, announce, beneath, show, open }) {
  const places = createPlaces();
  /** @type {Reading} */
  const reading = {
    submission: withoutDropped(submission, assessment),
    // While findings are closed, nothing in what was read may point at them.
    assessment: open ? assessment : { ...assessment, findings: [], explanations: [], ledger: [], misread: assessment.misread },
    numbers: numberFindings(assessment),
    places: {
      ...places,
      show: (evidence, from, label) => {
        places.show(evidence, from, label);
        show(evidence);
      },
    },
    say,
    announce,
    beneath,
  };
  const sources = [renderMisread(reading), ...renderSources(reading)];
  const part = (/** @type {string} */ id, /** @type {string} */ words, /** @type {Child[]} */ content, text = false) =>
    element(
      "section",
      { class: "part", id, tabindex: "-1", "aria-labelledby": `${id}-heading` },
      element("h3", { class: "part-title", id: `${id}-heading` }, say(`section.${words}`)),
      text && element("p", { class: "section-text" }, say(`${words}.text`)),
      ...content,
    );
  const folded = (/** @type {string} */ id, /** @type {string} */ words, /** @type {Child[]} */ content) =>
    element(
      "details",
      { class: "part is-folded", id },
      element("summary", { id: `${id}-heading` }, element("h3", { class: "part-title" }, say(`section.${words}`))),
      ...content,
    );
  return {
    sources,
    parts() {
      const timeline = renderTimeline(reading);
      return {
        stop: timeline.stop,
        parts: [
          renderLevel(reading),
          part("findings", "findings", renderFindings(reading)),
          ...(assessment.explanations.length > 0 ? [part("explanations", "explanations", renderExplanations(reading), true)] : []),
          part("agreements", "agreements", renderAgreements(reading)),
          part("timeline", "timeline", timeline.nodes, true),
          part("ledger", "ledger", renderLedger(reading)),
          folded("not-checked", "notChecked", renderNotChecked(reading)),
          folded("dropped", "dropped", renderDropped(reading)),
          folded("provenance", "provenance", [renderProvenance(reading)]),
        ],
      };
    },
  };
}
