// @ts-check
/** In an open row: what came of the finding, in the reviewer's own words, and what would clear it. */

import { element, fill } from "../../kit/element.js";
import { spellPath } from "../../kit/pointer.js";
import { quoted, visible } from "../../kit/text.js";
import { VERDICTS } from "../cases/case.js";
import { button } from "./controls.js";

/** @typedef {import("../cases/case.js").Outcome} Outcome */
/** @typedef {import("../../kit/say.js").Say} Say */

/** Most ways to clear a finding that are shown. */
const MOST_WAYS = 6;

/**
 * @param {object} given
 * @param {Say} given.say
 * @param {number} given.number the finding's number in print
 * @param {Outcome | undefined} given.outcome
 * @param {(outcome: Outcome | null) => void} given.decide
 * @param {() => void} given.ask
 */
export function renderOutcome({ say, number, outcome, decide, ask }) {
  const name = `outcome-${number}`;
  const keep = (/** @type {Outcome["verdict"]} */ verdict) => decide({ verdict, reason: reason.value.trim(), at: new Date().toISOString() });
  const reason = element("textarea", {
    id: `${name}-reason`,
    rows: 1,
    dir: "auto",
    maxlength: 2000,
    listen: { change: () => outcome && keep(outcome.verdict) },
  });
  reason.value = outcome?.reason ?? "";
  return element(
    "div",
    { class: "beneath" },
    element("p", { class: "actions" }, button(say("outcome.ask"), ask, { id: `ask-${number}`, look: "is-quiet ask-one" })),
    element(
      "div",
      { class: "outcome", role: "group", "aria-labelledby": `${name}-legend` },
      element("p", { class: "outcome-legend", id: `${name}-legend` }, say("outcome.legend")),
      element("div", { class: "field reason" }, element("label", { for: reason.id }, say("outcome.reason")), reason),
      element(
        "p",
        { class: "verdicts" },
        VERDICTS.map((verdict) =>
          button(say(`outcome.${verdict}`), () => keep(verdict), { id: `${name}-${verdict}`, "data-verdict": verdict, "aria-pressed": String(outcome?.verdict === verdict), look: "is-verdict" }),
        ),
        outcome && button(say("outcome.reopen"), () => decide(null), { id: `${name}-open`, look: "is-quiet" }),
      ),
    ),
  );
}

/**
 * What would clear a finding, tried out when it is asked for.
 * @param {Say} say
 * @param {number} index the finding's place in the assessment
 * @param {() => Promise<any[]>} clear
 */
export function clearing(say, index, clear) {
  const holder = element("div", { class: "clearing", "aria-live": "polite" });
  let asked = false;
  const toggle = async () => {
    if (asked) return;
    asked = true;
    const ways = await clear().catch(() => null);
    if (ways === null) fill(holder, element("p", null, say("error.engine")));
    else if (ways.length === 0) fill(holder, element("p", { class: "quiet" }, say("clear.none")));
    else fill(holder, element("ul", { class: "ways" }, ways.slice(0, MOST_WAYS).map((each) => element("li", null, [each, ...(each.also ?? [])].map((step) => way(say, step))))));
  };
  return element(
    "details",
    { class: "fold", id: `clear-${index}`, listen: { toggle } },
    element("summary", null, say("clear.title")),
    element("p", { class: "hint" }, say("clear.text")),
    holder,
  );
}

/** @param {Say} say @param {any} step */
function way(say, { path, from, to }) {
  return element(
    "span",
    { class: "way" },
    visible(spellPath(say, path)),
    ": ",
    from !== undefined && [element("del", null, quoted(from, 200)), " "],
    to === undefined ? say("clear.leftOut") : element("ins", null, quoted(to, 200)),
  );
}
