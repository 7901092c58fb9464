// @ts-check
/** Where a reader arrives: what this is for, one pair, one number, four ways in, and the engine on three invented applications. */

import { element, fill } from "../../kit/element.js";
import { dots } from "../figures/dots.js";
import { precision } from "../figures/signal.js";
import { EXAMPLES } from "../try/application.js";

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createHome(app) {
  const node = element("div", { class: "home" });

  /** @param {"left" | "right"} side @param {string} level */
  const twin = (side, level) => {
    const [what, ...dates] = app.say(`home.pair.${side}`).split(", ");
    return element(
      "figure",
      { class: "twin", "data-level": level },
      element("p", { class: "twin-quote", lang: "en" }, `${what}, `, element("span", { class: "unbroken" }, dates.join(", "))),
      element("figcaption", null, app.say(`home.pair.${side}.text`)),
    );
  };

  function hero() {
    const { say } = app;
    return element(
      "section",
      { class: "hero" },
      element(
        "div",
        null,
        element("h1", null, say("home.heading")),
        element("p", { class: "lead" }, say("home.lead")),
        element(
          "p",
          { class: "actions" },
          element("a", { class: "button is-main is-large", href: "#/practice", id: "start-practice" }, say("home.start")),
          element("a", { class: "button is-large", href: "#/try", id: "start-try" }, say("shell.try")),
        ),
        element("p", { class: "hint" }, say("home.minutes")),
      ),
      element(
        "section",
        { class: "pair", "aria-labelledby": "home-pair" },
        element("h2", { id: "home-pair" }, say("home.pair")),
        element("div", { class: "twins" }, twin("left", "verify"), twin("right", "nothing")),
        element("p", { class: "section-text" }, say("home.pair.text")),
      ),
    );
  }

  /** @param {string} id @param {string} heading @param {{ address: string, title: string, text: string, id?: string }[]} links */
  const ways = (id, heading, links) =>
    element(
      "section",
      { class: "home-part", "aria-labelledby": id },
      element("h2", { id }, heading),
      element(
        "ul",
        { class: "ways" },
        links.map(({ address, title, text, id: own }) =>
          element(
            "li",
            null,
            element(
              "a",
              { href: address, id: own },
              element("span", { class: "way-title" }, title),
              element("span", { class: "way-text" }, text),
            ),
          ),
        ),
      ),
    );

  return {
    node,
    speak() {
      const { say } = app;
      const rare = say("home.rare.text");
      fill(
        node,
        hero(),
        element(
          "section",
          { class: "home-part is-rare", "aria-labelledby": "home-rare" },
          element(
            "div",
            null,
            element("h2", { id: "home-rare" }, say("home.rare")),
            element("p", null, rare),
            element("p", { class: "hint" }, say("home.rare.source")),
          ),
          dots(precision(0.97, 0.03, 1 / 343), rare),
        ),
        ways(
          "home-ways",
          say("home.ways"),
          ["practice", "learn", "figures", "try"].map((name) => ({
            address: `#/${name}`,
            title: say(`shell.${name}`),
            text: say(`home.${name}.text`),
          })),
        ),
        ways(
          "home-examples",
          say("home.examples"),
          EXAMPLES.map(([name]) => ({
            address: `#/try/application/${name}`,
            title: say(`choose.${name}`),
            text: say(`choose.${name}.text`),
            id: `example-${name}`,
          })),
        ),
      );
    },
  };
}
