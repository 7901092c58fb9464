// @ts-check
/** Findings, grouped by what to do next, each with everything needed to judge it; and the ordinary explanations. */

import { copyText } from "./copy.js";
import { element } from "./element.js";
import { GRADES } from "./footnotes.js";
import { sourceLabels } from "./labels.js";
import { spellPath } from "./pointer.js";
import { ENGINE_LANGUAGE } from "./languages.js";
import { quoted, visible } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./element.js").Child} Child */

/** Quotes up to this many UTF-16 code units stand side by side. */
const SHORT_QUOTE = 16;

/**
 * @param {Reading} reading
 * @returns {Child[]}
 */
export function renderFindings(reading) {
  const { assessment, say } = reading;
  if (assessment.findings.length === 0) return [element("p", { class: "quiet" }, say("findings.none"))];
  return GRADES.flatMap((grade) => {
    const group = assessment.findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding }) => finding.grade === grade);
    if (group.length === 0) return [];
    return element(
      "div",
      { class: "grade", "data-grade": grade },
      element("h4", { class: "grade-title", id: `grade-${grade}` }, say(`grade.${grade}`)),
      element("p", { class: "grade-text" }, say(`grade.${grade}.text`)),
      group.map(({ finding, index }) => findingCard(reading, finding, index)),
    );
  });
}

/**
 * @param {Reading} reading
 * @param {Finding} finding
 * @param {number} index
 */
function findingCard(reading, finding, index) {
  const { say } = reading;
  const number = /** @type {number} */ (reading.numbers.get(index));
  const explanations = reading.assessment.explanations.filter(
    ({ id, explains }) => explains.includes(index) || finding.explanations.includes(id),
  );
  return element(
    "article",
    {
      class: "finding",
      id: `finding-${number}`,
      tabindex: "-1",
      "data-rule": finding.rule,
      "data-grade": finding.grade,
      "aria-labelledby": `finding-${number}-title`,
    },
    element(
      "header",
      null,
      element("span", { class: "finding-number", "aria-hidden": "true" }, String(number)),
      element(
        "h5",
        { id: `finding-${number}-title` },
        element("span", { class: "visually-hidden" }, `${say("finding.number", { number })}: `),
        words("span", finding.noticed),
      ),
      element("p", { class: "finding-kind" }, `${familyName(say, finding.family)} · ${say(`kind.${finding.kind}`)}`),
    ),
    element(
      "div",
      { class: "finding-body" },
      element(
        "div",
        { class: "finding-case" },
        finding.evidence.length > 0 && [
          element("h6", null, say("finding.evidence")),
          evidenceList(reading, finding.evidence, say("evidence.back", { number })),
        ],
        finding.ordinaryReasons.length > 0 && [
          element("h6", null, say("finding.reasons")),
          element(
            "ul",
            { class: "reasons" },
            finding.ordinaryReasons.map((reason) => words("li", reason)),
          ),
        ],
        finding.baseRate && words("p", finding.baseRate, "base-rate"),
        explanations.length > 0 &&
          element(
            "p",
            { class: "see-explanation" },
            `${say("finding.explanations")} `,
            explanations.map(({ id }, position) => [
              position > 0 && ", ",
              element("a", { href: `#explanation-${explanationNumber(reading, id)}` }, explanationName(say, id)),
            ]),
          ),
      ),
      element(
        "div",
        { class: "finding-step" },
        finding.question !== "" && question(reading, finding.question),
        told(say("finding.clearedBy"), finding.clearedBy),
        told(say("finding.step"), finding.step),
        told(say("finding.why"), finding.why),
      ),
    ),
    reading.beneath?.(finding, index),
    element(
      "footer",
      null,
      element("code", null, finding.rule),
      finding.dataDate && ` · ${say("finding.dataDate", { date: say.date(finding.dataDate) })}`,
    ),
  );
}

/**
 * @param {Reading} reading
 * @param {string} id
 */
function explanationNumber(reading, id) {
  return reading.assessment.explanations.findIndex((explanation) => explanation.id === id) + 1;
}

/**
 * @param {string} heading
 * @param {string} text
 * @returns {Child}
 */
function told(heading, text) {
  return text === "" ? null : [element("h6", null, heading), words("p", text)];
}

/**
 * The engine's own words, in the engine's own language.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} text
 * @param {string} [className]
 */
export function words(name, text, className) {
  return element(name, { lang: ENGINE_LANGUAGE, dir: "auto", class: className }, visible(text));
}

/**
 * @param {import("./say.js").Say} say
 * @param {string} family
 */
export function familyName(say, family) {
  return say.has(`family.${family}`) ? say(`family.${family}`) : family;
}

/**
 * @param {import("./say.js").Say} say
 * @param {string} id
 */
export function explanationName(say, id) {
  return say.has(`explanation.${id}`) ? say(`explanation.${id}`) : id.replaceAll("-", " ");
}

/**
 * @param {Reading} reading
 * @param {string} text
 * @returns {HTMLElement}
 */
function question(reading, text) {
  const { say, announce } = reading;
  const asked = words("p", text, "question-text");
  const button = element(
    "button",
    {
      type: "button",
      class: "button is-quiet copy",
      listen: {
        click: async () => {
          const copied = await copyText(text, asked);
          announce(say(copied ? "copy.done" : "copy.selected"));
          button.textContent = say(copied ? "copy.done" : "copy.selected");
          setTimeout(() => {
            button.textContent = say("copy.question");
          }, 2400);
        },
      },
    },
    say("copy.question"),
  );
  return element("div", { class: "question" }, element("h6", null, say("finding.question")), asked, button);
}

/**
 * Quotes with the source and field that they stand in; each shows its place.
 * @param {Reading} reading
 * @param {Evidence[]} evidence
 * @param {string} back what leads back to here is called
 */
export function evidenceList(reading, evidence, back) {
  const { say, places, submission } = reading;
  const labels = sourceLabels(say, submission.sources);
  return element(
    "ul",
    { class: "evidence" },
    evidence.map((piece) => {
      const source = piece.source === undefined ? say("section.session") : (labels[piece.source] ?? "");
      const field = spellPath(say, piece.path);
      const content = [
        element("span", { class: "evidence-place" }, source, field && field !== source && ` · ${field}`),
        " ",
        element("span", { class: "evidence-quote" }, quoted(piece.quote)),
        piece.confidence !== undefined &&
          element(
            "span",
            { class: "evidence-confidence" },
            ` ${say("evidence.confidence", { percent: Math.round(piece.confidence * 100) })}`,
          ),
      ];
      const size = piece.quote.length > SHORT_QUOTE ? "is-long" : null;
      if (!places.find(piece))
        return element("li", { class: size }, element("div", { class: "evidence-item" }, content));
      const button = element(
        "button",
        {
          type: "button",
          class: "evidence-item",
          title: say("evidence.show"),
          listen: { click: () => places.show(piece, button, back) },
        },
        content,
        element("span", { class: "visually-hidden" }, `, ${say("evidence.show")}`),
      );
      return element("li", { class: size }, button);
    }),
  );
}

/** So many explanations that nothing supports are in view; the others are one press away. */
const IN_VIEW = 3;

/**
 * Ordinary explanations: those that the application itself supports first, then by how much they would explain.
 * @param {Reading} reading
 * @returns {Child[]}
 */
export function renderExplanations(reading) {
  const { assessment, say } = reading;
  if (assessment.explanations.length === 0) return [element("p", { class: "quiet" }, say("explanations.none"))];
  const explanations = assessment.explanations
    .map((explanation, index) => ({ explanation, number: index + 1 }))
    .sort((a, b) => b.explanation.explains.length - a.explanation.explains.length);
  const supported = explanations.filter(({ explanation }) => explanation.supportedBy.length > 0);
  const possible = explanations.filter(({ explanation }) => explanation.supportedBy.length === 0);
  const further = possible.slice(IN_VIEW);
  return [
    ...[...supported, ...possible.slice(0, IN_VIEW)].map((told) => renderExplanation(reading, told)),
    further.length > 0 &&
      element(
        "details",
        { class: "fold" },
        element("summary", null, say("explanations.more", { count: further.length })),
        further.map((told) => renderExplanation(reading, told)),
      ),
  ];
}

/**
 * One explanation: at length where something supports it, else its question.
 * @param {Reading} reading
 * @param {{ explanation: Reading["assessment"]["explanations"][number], number: number }} told
 */
function renderExplanation(reading, { explanation, number }) {
  const { say } = reading;
  const supported = explanation.supportedBy.length > 0;
  const explained = explanation.explains.map((index) => reading.numbers.get(index)).filter((found) => found !== undefined);
  return element(
    "article",
    {
      class: "explanation",
      id: `explanation-${number}`,
      tabindex: "-1",
      "data-explanation": explanation.id,
      "aria-labelledby": `explanation-${number}-title`,
    },
    element("h4", { id: `explanation-${number}-title` }, explanationName(say, explanation.id)),
    element("p", { class: "explanation-kind" }, say(supported ? "explanations.supported" : "explanations.unsupported")),
    supported && explanation.tells && words("p", explanation.tells),
    explained.length > 0 &&
      element(
        "p",
        null,
        `${say("explanations.explains")} `,
        explained.map((found, position) => [
          position > 0 && ", ",
          element("a", { href: `#finding-${found}` }, say("finding.number", { number: found })),
        ]),
      ),
    supported
      ? evidenceList(reading, explanation.supportedBy, say("evidence.backToExplanation"))
      : element("p", { class: "explanation-question" }, `${say("explanations.question")} `, words("span", explanation.question)),
  );
}
