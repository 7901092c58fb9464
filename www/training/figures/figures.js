// @ts-check
/** The trainee's own figures: kept on this device, to take along as CSV, JSON or a certificate on paper. */

import { element, fill } from "../../kit/element.js";
import { KINDS } from "../cases/cases.js";
import { dueOf } from "../practice/schedule.js";
import { whenOf } from "../practice/practice.js";
import { save } from "../shell/save.js";
import { brier, isRight, overconfidence, reliability } from "./calibration.js";
import { calibrationChart } from "./chart.js";
import { dots } from "./dots.js";
import { toCsv, toJson } from "./export.js";
import { byNaming } from "./naming.js";
import { count, precisionAt, sensitivity, wilson } from "./signal.js";

/** Published shares of applications: linked to one state's operatives, in a hundred, with any sign of fraud. See the page Learn. */
export const BASE_RATES = [343, 100, 6];
/** Answers below this many say little. */
const ENOUGH = 20;

/**
 * All figures of some answers, as they are shown and exported.
 * @param {readonly import("../practice/store.js").Answer[]} answers
 */
export function figuresOf(answers) {
  const counts = count(answers);
  return {
    answers: answers.length,
    ...counts,
    ...sensitivity(counts),
    brier: brier(answers),
    overconfidence: overconfidence(answers),
    reliability: reliability(answers),
    precision: Object.fromEntries(BASE_RATES.map((many) => [`1 in ${many}`, precisionAt(counts, 1 / many)])),
    falseAlarmsByNaming: byNaming(answers),
  };
}

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createFigures(app) {
  const node = element("div", { class: "figures" });
  let oneIn = /** @type {number} */ (BASE_RATES[0]);
  let name = "";
  let sureToClear = false;

  function render() {
    const { say } = app;
    const { answers, cards } = app.store.read();
    if (answers.length === 0) {
      fill(
        node,
        element("h1", null, say("shell.figures")),
        element("p", { class: "lead" }, say("figures.none")),
        element("p", { class: "actions" }, element("a", { class: "button is-main is-large", href: "#/practice" }, say("practice.start"))),
      );
      return;
    }
    const counts = count(answers);
    const { dPrime, criterion } = sensitivity(counts);
    const right = answers.filter(isRight).length;
    fill(
      node,
      element("h1", null, say("shell.figures")),
      element("p", { class: "lead" }, say("figures.lead", { count: answers.length })),
      element("p", { class: "hint", id: "figures-kept" }, say(app.store.lasts() ? "store.kept" : "store.lost"), answers.length < ENOUGH && ` ${say("figures.few", { count: ENOUGH })}`),
      element(
        "dl",
        { class: "numbers" },
        number("hits", say("figures.of", { count: counts.hits, all: counts.hits + counts.misses }), say("figures.hits"), say("figures.hits.text")),
        number("false-alarms", say("figures.of", { count: counts.falseAlarms, all: counts.falseAlarms + counts.rejections }), say("figures.falseAlarms"), say("figures.falseAlarms.text")),
        number("d-prime", decimal(dPrime), say("figures.dPrime"), say("figures.dPrime.text")),
        number("criterion", decimal(criterion), say("figures.criterion"), say(criterion > 0.2 ? "figures.criterion.slow" : criterion < -0.2 ? "figures.criterion.quick" : "figures.criterion.even")),
      ),
      precisionPart(counts),
      calibrationPart(answers),
      namingPart(answers),
      comingPart(cards),
      exportPart(answers, right),
    );
  }

  /** @param {string} id @param {string} value @param {string} title @param {string} text */
  function number(id, value, title, text) {
    return element("div", { class: "number", id: `figure-${id}` }, element("dt", null, title), element("dd", null, element("span", { class: "number-value" }, value), element("span", { class: "number-text" }, text)));
  }

  /** @param {number} value */
  function decimal(value) {
    return new Intl.NumberFormat(app.say.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Math.abs(value) < 0.005 ? 0 : value).replace("-", "−");
  }

  /** @param {import("./signal.js").Counts} counts */
  function precisionPart(counts) {
    const { say } = app;
    const holder = element("div", { class: "beside is-even is-centred", "aria-live": "polite" });
    const draw = () => {
      const share = precisionAt(counts, 1 / oneIn);
      const words = say("figures.precision.text", { many: oneIn, count: say.number(share < 0.1 ? Math.round(share * 1000) / 10 : Math.round(share * 100)) });
      fill(holder, element("p", { class: "statement-large", id: "figure-precision" }, words), dots(share, words));
    };
    draw();
    return part(
      "precision",
      element(
        "div",
        { class: "segments", role: "group", "aria-label": say("figures.precision.rate") },
        BASE_RATES.map((many) =>
          element("label", { class: "segment" }, element("input", { type: "radio", name: "base-rate", value: many, checked: many === oneIn, listen: { change: () => { oneIn = many; draw(); } } }), element("span", null, say("figures.oneIn", { many }))),
        ),
      ),
      holder,
      element("p", { class: "hint" }, say("figures.precision.hint")),
    );
  }

  /** @param {readonly import("../practice/store.js").Answer[]} answers */
  function calibrationPart(answers) {
    const { say } = app;
    const rows = reliability(answers);
    const score = brier(answers) ?? 0;
    const over = Math.round((overconfidence(answers) ?? 0) * 100);
    return part(
      "calibration",
      element("p", { class: "statement-large", id: "figure-calibration" }, answers.length < ENOUGH ? say("figures.few", { count: ENOUGH }) : say(over > 4 ? "figures.calibration.over" : over < -4 ? "figures.calibration.under" : "figures.calibration.even", { points: Math.abs(over) })),
      element("p", { class: "hint", id: "figure-brier" }, say("figures.brier", { score: decimal(score) })),
      element(
        "div",
        { class: "beside" },
        calibrationChart(rows, say),
        element(
          "table",
          { class: "plain-table", id: "reliability" },
          element("caption", { class: "visually-hidden" }, say("figures.calibration")),
          element("thead", null, element("tr", null, ["figures.calibration.sure", "figures.answers", "figures.calibration.right"].map((key) => element("th", { scope: "col" }, say(key))))),
          element("tbody", null, rows.map((row) => element("tr", null, element("th", { scope: "row" }, say("percent", { percent: Math.round(row.sure * 100) })), element("td", { class: "numeral" }, say.number(row.count)), element("td", { class: "numeral" }, say("percent", { percent: Math.round(row.right * 100) }))))),
        ),
      ),
    );
  }

  /** @param {readonly import("../practice/store.js").Answer[]} answers */
  function namingPart(answers) {
    const { say } = app;
    const rows = byNaming(answers);
    if (rows.length === 0) return part("naming", element("p", { class: "quiet" }, say("figures.naming.none")));
    return part(
      "naming",
      element(
        "div",
        { class: "scroller", tabindex: "0", role: "group", "aria-label": say("figures.naming") },
        element(
          "table",
          { class: "plain-table", id: "naming" },
          element("caption", { class: "visually-hidden" }, say("figures.naming")),
          element("thead", null, element("tr", null, ["figures.naming.system", "figures.naming.seen", "figures.falseAlarms", "figures.interval"].map((key) => element("th", { scope: "col" }, say(key))))),
          element(
            "tbody",
            null,
            rows.map(({ system, seen, falseAlarms }) => {
              const [low, high] = wilson(falseAlarms, seen).map((share) => Math.round(share * 100));
              return element("tr", null, element("th", { scope: "row" }, say(`system.${system}`)), element("td", { class: "numeral" }, say.number(seen)), element("td", { class: "numeral" }, say.number(falseAlarms)), element("td", { class: "numeral" }, `${low}–${say("percent", { percent: /** @type {number} */ (high) })}`));
            }),
          ),
        ),
      ),
    );
  }

  /** @param {Record<string, any>} cards */
  function comingPart(cards) {
    const { say } = app;
    const now = new Date();
    const coming = KINDS.map(({ id }) => ({ id, at: dueOf(cards, id) }))
      .filter((each) => each.at !== null)
      .sort((a, b) => Number(a.at) - Number(b.at));
    return part(
      "coming",
      element("ul", { class: "coming" }, coming.slice(0, 8).map(({ id, at }) => element("li", null, element("span", null, say(`case.${id}.name`)), element("span", { class: "hint" }, at !== null && at <= now ? say("figures.coming.now") : whenOf(say, /** @type {Date} */ (at), now))))),
      coming.length > 8 && element("p", { class: "hint" }, say("sources.more", { count: coming.length - 8 })),
    );
  }

  /**
   * @param {readonly import("../practice/store.js").Answer[]} answers
   * @param {number} right
   */
  function exportPart(answers, right) {
    const { say } = app;
    const named = element("input", { type: "text", id: "certificate-name", autocomplete: "off", maxlength: 80, value: name, listen: { input: () => { name = named.value; whose.textContent = name; } } });
    const whose = element("p", { class: "certificate-name" }, name);
    const { dPrime, criterion } = sensitivity(count(answers));
    return part(
      "export",
      element(
        "p",
        { class: "actions" },
        element("button", { type: "button", class: "button", id: "export-csv", listen: { click: () => save("corroborate-practice.csv", "text/csv", toCsv(answers)) } }, say("figures.csv")),
        element("button", { type: "button", class: "button", id: "export-json", listen: { click: () => save("corroborate-practice.json", "application/json", toJson(answers, figuresOf(answers))) } }, say("figures.json")),
        element("button", { type: "button", class: "button is-quiet", id: "forget", listen: { click: forget } }, say(sureToClear ? "figures.forgetSure" : "figures.forget")),
      ),
      element("p", { class: "field" }, element("label", { for: "certificate-name" }, say("certificate.name")), named),
      element("p", { class: "actions" }, element("button", { type: "button", class: "button is-main", id: "certificate-print", listen: { click: () => print() } }, say("certificate.print"))),
      element(
        "section",
        { class: "certificate", id: "certificate", "aria-labelledby": "certificate-heading" },
        element("p", { class: "overline", lang: "en", translate: "no" }, "Corroborate"),
        element("h3", { id: "certificate-heading" }, say("certificate.heading")),
        whose,
        element("p", null, say("certificate.text", { count: answers.length, right })),
        element("p", { class: "hint" }, say("certificate.figures", { dPrime: decimal(dPrime), criterion: decimal(criterion), brier: decimal(brier(answers) ?? 0) })),
        element("p", { class: "hint" }, say.date(localDay(new Date()))),
        element("p", { class: "hint" }, say("certificate.honest")),
      ),
    );
  }

  /** Two presses, so that nothing goes by accident. */
  function forget() {
    if (!sureToClear) {
      sureToClear = true;
      const button = document.getElementById("forget");
      if (button) button.textContent = app.say("figures.forgetSure");
      return;
    }
    sureToClear = false;
    app.store.clear();
    app.announce(app.say("figures.forgotten"));
    render();
    const heading = node.querySelector("h1");
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  /** @param {string} id @param {...import("../../kit/element.js").Child} content */
  function part(id, ...content) {
    const { say } = app;
    return element("section", { class: "part", id: `part-${id}`, "aria-labelledby": `part-${id}-heading` }, element("h2", { class: "part-title", id: `part-${id}-heading` }, say(`figures.${id}`)), element("p", { class: "section-text" }, say(`figures.${id}.about`)), content);
  }

  return {
    node,
    speak: render,
    leave() {
      sureToClear = false;
    },
  };
}

/** @param {Date} moment */
function localDay(moment) {
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, "0")}-${String(moment.getDate()).padStart(2, "0")}`;
}
