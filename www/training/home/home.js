// @ts-check
/** Where a reader arrives: what this is for, one pair, one number, four ways in. */

import { element, fill } from "../../kit/element.js";
import { dots } from "../figures/dots.js";
import { precision } from "../figures/signal.js";

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createHome(app) {
  const node = element("div", { class: "home" });
  return {
    node,
    speak() {
      const { say } = app;
      const twin = (/** @type {"left" | "right"} */ side, /** @type {string} */ level) =>
        element(
          "figure",
          { class: "twin", "data-level": level },
          element("p", { class: "twin-quote", lang: "en" }, say(`home.pair.${side}`)),
          element("figcaption", null, say(`home.pair.${side}.text`)),
        );
      fill(
        node,
        element(
          "section",
          { class: "hero" },
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
          { class: "home-part", "aria-labelledby": "home-pair" },
          element("h2", { id: "home-pair" }, say("home.pair")),
          element("p", { class: "section-text" }, say("home.pair.text")),
          element("div", { class: "twins" }, twin("left", "verify"), twin("right", "nothing")),
        ),
        element(
          "section",
          { class: "home-part is-rare", "aria-labelledby": "home-rare" },
          element("div", null, element("h2", { id: "home-rare" }, say("home.rare")), element("p", null, say("home.rare.text")), element("p", { class: "hint" }, say("home.rare.source"))),
          dots(precision(0.97, 0.03, 1 / 343), say("home.rare.text")),
        ),
        element(
          "section",
          { class: "home-part", "aria-labelledby": "home-ways" },
          element("h2", { id: "home-ways" }, say("home.ways")),
          element(
            "ul",
            { class: "ways" },
            ["practice", "learn", "figures", "try"].map((name) =>
              element("li", null, element("a", { href: `#/${name}` }, element("span", { class: "way-title" }, say(`shell.${name}`)), element("span", { class: "way-text" }, say(`home.${name}.text`)))),
            ),
          ),
        ),
      );
    },
  };
}
