// @ts-check
/** The result in one line or two: the level, how much is open, what agrees. */

import { comparedOf, lacking, levelOf } from "./compared.js";
import { element } from "./element.js";
import { words } from "./findings.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./element.js").Child} Child */

/** Grades that ask for something. */
const ASKING = new Set(["ask", "verify"]);

/**
 * How many findings ask for something and are open or settled, and how many are only good to know.
 * @param {Reading} reading
 */
export function tallyOf({ assessment, settled }) {
  const tally = { open: 0, settled: 0, notes: 0 };
  assessment.findings.forEach((finding, index) => {
    if ((settled?.(finding, index) ?? null) !== null) tally.settled += 1;
    else if (ASKING.has(finding.grade)) tally.open += 1;
    else if (finding.grade === "note") tally.notes += 1;
  });
  return tally;
}

/**
 * The level as a chip, and the counts beside it.
 * @param {Reading} reading
 * @param {{ settledOn?: string | undefined }} [how] the day of the last outcome
 * @returns {HTMLElement}
 */
export function renderSummary(reading, { settledOn } = {}) {
  const { assessment, submission, say } = reading;
  const level = levelOf(assessment);
  const { open, settled, notes } = tallyOf(reading);
  const done = settled > 0 && open === 0;
  const missing = level === "uncompared" ? lacking(submission.sources) : [];
  const compared = comparedOf(assessment);
  const counts = [
    open > 0 && say("count.open", { count: open }),
    done && settledOn !== undefined ? say("count.allSettled", { date: say.date(settledOn) }) : settled > 0 && say("count.settled", { count: settled }),
    notes > 0 && say("count.note", { count: notes }),
    open + settled + notes === 0 && compared > 0 && say("count.compared", { count: compared }),
  ].filter((part) => part !== false);
  return element(
    "div",
    { class: "summary", id: "level", "data-level": level, "data-settled": done },
    element("p", { class: "chip", id: "level-heading", elementtiming: "level" }, element("span", { class: "visually-hidden" }, `${say("level.label")}: `), say(`level.${level}`)),
    counts.length > 0 && element("p", { class: "tally", id: "tally" }, counts.join(" · ")),
    level === "uncompared" && element("p", { class: "level-text" }, say("level.uncompared.text")),
    missing.length > 0 &&
      element("p", { class: "level-add" }, say("level.uncompared.add", { what: missing.map((kind) => say(`source.${kind}`)).join(", ") })),
  );
}

/** What a topic is called, and the families of findings that are about it. */
const TOPICS = /** @type {Record<string, { words: string, families: string[] }>} */ ({
  name: { words: "field.name", families: ["identity"] },
  email: { words: "field.email", families: ["email"] },
  phone: { words: "field.phone", families: ["phone"] },
  residence: { words: "field.location", families: ["place"] },
  profile: { words: "family.profile", families: ["profile"] },
  employment: { words: "family.employment", families: ["employment"] },
  education: { words: "family.education", families: ["education"] },
});

/**
 * What agrees, in one quiet line: what was compared and has no finding; and what differs by little.
 * @param {Reading} reading
 * @returns {Child}
 */
export function renderAgreeing({ assessment, say }) {
  const found = new Set(assessment.findings.map(({ family }) => family));
  const agreeing = (assessment.coverage?.topics ?? []).flatMap(({ topic, compared }) => {
    const known = TOPICS[topic];
    return known && compared > 0 && !known.families.some((family) => found.has(family)) ? [say(known.words)] : [];
  });
  const small = assessment.differences ?? [];
  if (agreeing.length + small.length === 0) return null;
  return element(
    "p",
    { class: "agreeing" },
    agreeing.length > 0 && [element("span", { "aria-hidden": "true" }, "✓ "), say("agreeing.topics", { what: say.list(agreeing), count: agreeing.length })],
    small.length > 0 && [agreeing.length > 0 && " · ", say("agreeing.small"), " ", small.slice(0, 3).map(({ what }, at) => [at > 0 && ", ", words("span", what)])],
  );
}
