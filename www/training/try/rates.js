// @ts-check
/** The base-rate calculator: what a flag means depends on how rare the thing is. */

import { element, fill } from "../../kit/element.js";
import { dots } from "../figures/dots.js";
import { precision } from "../figures/signal.js";

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createRates(app) {
  const node = element("div", { class: "rates" });
  const given = { oneIn: 343, hit: 97, alarm: 3, many: 1000 };

  function render() {
    const { say } = app;
    const holder = element("div", { class: "rates-result", "aria-live": "polite" });
    const draw = () => {
      const base = 1 / Math.max(1, given.oneIn);
      const share = precision(given.hit / 100, given.alarm / 100, base);
      const found = given.many * base * (given.hit / 100);
      const honest = given.many * (1 - base) * (given.alarm / 100);
      const round = (/** @type {number} */ value) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
      const words = say("rates.result", { percent: say.number(round(share * 100)) });
      fill(
        holder,
        element("p", { class: "statement-large", id: "rates-result" }, words),
        dots(share, words),
        element("p", null, say("rates.people", { many: given.many, found: round(found), honest: round(honest), missed: round(given.many * base - found) })),
      );
    };
    /** @param {keyof typeof given} name @param {number} least @param {number} most @param {number} step */
    const field = (name, least, most, step) => {
      const input = element("input", { type: "number", id: `rates-${name}`, min: least, max: most, step, value: given[name], inputmode: "decimal", listen: { input: () => { const value = Number(input.value); if (input.value !== "" && value >= least && value <= most) { given[name] = value; draw(); } } } });
      return element("p", { class: "field" }, element("label", { for: `rates-${name}` }, say(`rates.${name}`)), input);
    };
    draw();
    fill(
      node,
      element("h1", null, say("rates.heading")),
      element("p", { class: "lead" }, say("rates.lead")),
      element("div", { class: "beside is-even" }, element("div", null, field("oneIn", 1, 1_000_000, 1), field("hit", 0, 100, 0.1), field("alarm", 0, 100, 0.1), field("many", 1, 10_000_000, 1), element("p", { class: "hint" }, say("rates.source"))), holder),
    );
  }
  return { node, speak: render };
}
