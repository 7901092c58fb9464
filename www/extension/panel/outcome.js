// @ts-check
/** Under a finding: what came of it, in the reviewer's own words, and what would clear it. */

import { element, fill } from "../../kit/element.js";
import { quoted, visible } from "../../kit/text.js";
import { spellPath } from "../../kit/pointer.js";
import { VERDICTS } from "../cases/case.js";
import { button } from "./controls.js";

/** @typedef {import("../cases/case.js").Outcome} Outcome */
/** @typedef {import("../../kit/say.js").Say} Say */

/**
 * @param {object} given
 * @param {Say} given.say
 * @param {number} given.number the finding's number in print
 * @param {Outcome | undefined} given.outcome
 * @param {(outcome: Outcome | null) => void} given.decide
 * @param {() => void} given.ask
 * @param {(() => Promise<any[]>) | null} given.clear
 */
export function renderOutcome({ say, number, outcome, decide, ask, clear }) {
  const name = `outcome-${number}`;
  const reason = element("textarea", {
    id: `${name}-reason`,
    rows: 2,
    dir: "auto",
    maxlength: 2000,
    listen: { change: () => keep() },
  });
  reason.value = outcome?.reason ?? "";
  const reasonRow = element("div", { class: "field reason" }, element("label", { for: reason.id }, say("outcome.reason")), reason);
  reasonRow.hidden = outcome === undefined;
  let verdict = outcome?.verdict;
  const keep = () => {
    reasonRow.hidden = verdict === undefined;
    decide(verdict === undefined ? null : { verdict, reason: reason.value.trim(), at: new Date().toISOString() });
  };
  const choice = (/** @type {Outcome["verdict"] | undefined} */ value, /** @type {string} */ words) => {
    const id = `${name}-${value ?? "open"}`;
    return element(
      "span",
      { class: "choice" },
      element("input", {
        type: "radio",
        id,
        name,
        value: value ?? "",
        checked: verdict === value,
        listen: {
          change: () => {
            verdict = value;
            keep();
          },
        },
      }),
      element("label", { for: id }, words),
    );
  };
  return element(
    "div",
    { class: "beneath" },
    clear && clearing(say, number, clear),
    element(
      "p",
      { class: "actions" },
      button(say("outcome.ask"), ask, { id: `ask-${number}`, look: "is-quiet ask-one" }),
    ),
    element(
      "fieldset",
      { class: "outcome" },
      element("legend", null, say("outcome.legend", { number })),
      choice(undefined, say("outcome.open")),
      VERDICTS.map((value) => choice(value, say(`outcome.${value}`))),
    ),
    reasonRow,
  );
}

/**
 * @param {Say} say
 * @param {number} number
 * @param {() => Promise<any[]>} clear
 */
function clearing(say, number, clear) {
  const holder = element("div", { class: "clearing", "aria-live": "polite" });
  let asked = false;
  return element(
    "details",
    {
      class: "fold",
      id: `clear-${number}`,
      listen: {
        toggle: async () => {
          if (asked) return;
          asked = true;
          const ways = await clear().catch(() => null);
          fill(
            holder,
            ways === null
              ? element("p", null, say("error.engine"))
              : ways.length === 0
              ? element("p", { class: "quiet" }, say("clear.none"))
              : element(
                  "ul",
                  { class: "ways" },
                  ways.slice(0, 6).map((way) =>
                    element(
                      "li",
                      null,
                      [way, ...(way.also ?? [])].map((/** @type {any} */ step) =>
                        element(
                          "span",
                          { class: "way" },
                          visible(spellPath(say, step.path)),
                          ": ",
                          step.from !== undefined && [element("del", null, quoted(step.from, 200)), " "],
                          step.to === undefined ? say("clear.leftOut") : element("ins", null, quoted(step.to, 200)),
                        ),
                      ),
                    ),
                  ),
                ),
          );
        },
      },
    },
    element("summary", null, say("clear.title")),
    element("p", { class: "hint" }, say("clear.text")),
    holder,
  );
}
