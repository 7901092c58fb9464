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
  const stories = reading.assessment.stories.filter(
    ({ id, explains }) => explains.includes(index) || finding.stories.includes(id),
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
        stories.length > 0 &&
          element(
            "p",
            { class: "see-story" },
            `${say("finding.stories")} `,
            stories.map(({ id }, position) => [
              position > 0 && ", ",
              element("a", { href: `#story-${storyNumber(reading, id)}` }, storyName(say, id)),
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
function storyNumber(reading, id) {
  return reading.assessment.stories.findIndex((story) => story.id === id) + 1;
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
export function storyName(say, id) {
  return say.has(`story.${id}`) ? say(`story.${id}`) : id.replaceAll("-", " ");
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
export function renderStories(reading) {
  const { assessment, say } = reading;
  if (assessment.stories.length === 0) return [element("p", { class: "quiet" }, say("stories.none"))];
  const stories = assessment.stories
    .map((story, index) => ({ story, number: index + 1 }))
    .sort((a, b) => b.story.explains.length - a.story.explains.length);
  const supported = stories.filter(({ story }) => story.supportedBy.length > 0);
  const possible = stories.filter(({ story }) => story.supportedBy.length === 0);
  const further = possible.slice(IN_VIEW);
  return [
    ...[...supported, ...possible.slice(0, IN_VIEW)].map((told) => renderStory(reading, told)),
    further.length > 0 &&
      element(
        "details",
        { class: "fold" },
        element("summary", null, say("stories.more", { count: further.length })),
        further.map((told) => renderStory(reading, told)),
      ),
  ];
}

/**
 * One explanation: at length where something supports it, else its question.
 * @param {Reading} reading
 * @param {{ story: Reading["assessment"]["stories"][number], number: number }} told
 */
function renderStory(reading, { story, number }) {
  const { say } = reading;
  const supported = story.supportedBy.length > 0;
  const explained = story.explains.map((index) => reading.numbers.get(index)).filter((found) => found !== undefined);
  return element(
    "article",
    {
      class: "story",
      id: `story-${number}`,
      tabindex: "-1",
      "data-story": story.id,
      "aria-labelledby": `story-${number}-title`,
    },
    element("h4", { id: `story-${number}-title` }, storyName(say, story.id)),
    element("p", { class: "story-kind" }, say(supported ? "stories.supported" : "stories.unsupported")),
    supported && story.tells && words("p", story.tells),
    explained.length > 0 &&
      element(
        "p",
        null,
        `${say("stories.explains")} `,
        explained.map((found, position) => [
          position > 0 && ", ",
          element("a", { href: `#finding-${found}` }, say("finding.number", { number: found })),
        ]),
      ),
    supported
      ? evidenceList(reading, story.supportedBy, say("evidence.backToStory"))
      : element("p", { class: "story-question" }, `${say("stories.question")} `, words("span", story.question)),
  );
}
