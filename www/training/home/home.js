// @ts-check
/** Where a reader arrives. */

import { element, fill } from "../../kit/element.js";

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
      fill(
        node,
        element("h1", null, say("home.heading")),
        element("p", { class: "lead" }, say("home.lead")),
        element(
          "p",
          { class: "actions" },
          element("a", { class: "button is-main", href: "#/try", id: "start-try" }, say("home.try")),
        ),
      );
    },
  };
}
