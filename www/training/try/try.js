// @ts-check
/** Try your own: one application, a batch, base rates, the rules; each a part with an address of its own. */

import { element, fill } from "../../kit/element.js";
import { createApplication } from "./application.js";
import { createBatch } from "./batch.js";
import { createRates } from "./rates.js";
import { createRules } from "./rules.js";

/** @typedef {import("../shell/app.js").Screen} Screen */

/** In the order of the menu; the first has the screen's plain address. */
const PARTS = { application: createApplication, batch: createBatch, rates: createRates, rules: createRules };

/**
 * @param {import("../shell/app.js").App} app
 * @returns {Screen}
 */
export function createTry(app) {
  const menu = element("nav", { class: "menu" });
  const holder = element("div");
  const node = element("div", { class: "try" }, menu, holder);
  /** @type {Map<string, Screen>} */
  const made = new Map();
  let name = "application";

  const part = () => {
    let found = made.get(name);
    if (found === undefined) {
      found = PARTS[/** @type {keyof typeof PARTS} */ (name)](app);
      made.set(name, found);
    }
    return found;
  };
  const renderMenu = () => {
    const { say } = app;
    menu.setAttribute("aria-label", say("shell.try"));
    fill(
      menu,
      element(
        "ul",
        null,
        Object.keys(PARTS).map((each) =>
          element(
            "li",
            null,
            element(
              "a",
              {
                href: each === "application" ? "#/try" : `#/try/${each}`,
                "aria-current": each === name ? "page" : null,
              },
              say(`try.${each}`),
            ),
          ),
        ),
      ),
    );
  };

  return {
    node,
    speak() {
      renderMenu();
      part().speak();
    },
    enter([first, ...rest]) {
      const wanted = first !== undefined && Object.hasOwn(PARTS, first) ? first : "application";
      if (wanted !== name) made.get(name)?.leave?.();
      name = wanted;
      const shown = part();
      fill(holder, shown.node);
      shown.speak();
      shown.enter?.(rest);
      renderMenu();
    },
    leave() {
      made.get(name)?.leave?.();
    },
    open(files) {
      part().open?.(files);
    },
  };
}
