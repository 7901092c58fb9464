// @ts-check
/** What findings are made of: the engine's words, quotes with their places, questions; and the ordinary explanations. */

import { copyText } from "./copy.js";
import { element } from "./element.js";
import { sourceLabels } from "./labels.js";
import { spellPath } from "./pointer.js";
import { ENGINE_LANGUAGE } from "./languages.js";
import { spellDate } from "./say.js";
import { quoted, sentence } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./element.js").Child} Child */

/** Quotes up to this many UTF-16 code units stand side by side. */
const SHORT_QUOTE = 16;

/**
 * The language of the engine's words. A page notes it at its root, where every script that it is made of finds it.
 * @returns {string}
 */
export function engineLanguage() {
  return globalThis.document?.documentElement.dataset["engineLanguage"] ?? ENGINE_LANGUAGE;
}

/**
 * The engine's own words, in the language in which it said them.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} text
 * @param {string} [className]
 * @param {string} [language] English for what is documentation
 */
export function words(name, text, className, language = engineLanguage()) {
  return element(name, { lang: language, dir: "auto", class: className }, sentence(spoken(text)));
}

/** A month or a day as the engine writes it, and nothing that goes on as an address, a number or a time does. */
const WRITTEN = /(?<![\w/.:@-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![\w/:@-])(?!\.\w)/gu;

/**
 * A sentence of the engine with its dates as people say them.
 * @param {string} text
 */
export function spoken(text) {
  return text.replace(WRITTEN, (written) => spellDate(engineLanguage(), written, "long"));
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
export function question(reading, text) {
  const { say, announce } = reading;
  const asked = words("p", text, "question-text");
  const button = element(
    "button",
    {
      type: "button",
      class: "button is-quiet copy",
      listen: {
        click: async () => {
          const copied = await copyText(spoken(text), asked);
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
  return element("div", { class: "question" }, element("p", { class: "question-label" }, say("finding.question")), asked, button);
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
      if (!places.reaches(piece))
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
