// @ts-check
/** The panel's head: the mark, the open cases, the way to a new one and to the settings. */

import { element, fill, vector } from "../../kit/element.js";
import { visible } from "../../kit/text.js";
import { nameOf } from "../cases/case.js";
import { openSettings } from "../platform.js";
import { button } from "./controls.js";
import { open } from "./desk.js";
import { state } from "./state.js";

/** @param {HTMLElement} bar */
export function renderBar(bar) {
  const { say, cases } = state;
  const select = element(
    "select",
    {
      id: "case-switch",
      "aria-label": say("bar.switch"),
      // With one application there is nothing to choose, and its name stands below.
      hidden: state.current !== null && cases.length === 1,
      listen: { change: () => void open(select.value === "" ? null : select.value).then(() => document.getElementById("case-switch")?.focus()) },
    },
    state.current === null && element("option", { value: "", selected: true }, say("bar.none")),
    cases.map((held) =>
      element(
        "option",
        { value: held.id, selected: held.id === state.current },
        `${visible(nameOf(held) ?? say("result.unnamed")).slice(0, 60)}${held.until ? ` · ${say("bar.saved")}` : ""}`,
      ),
    ),
  );
  fill(
    bar,
    element("p", { class: "wordmark" }, mark(), element("span", { lang: "en", translate: "no", class: "word" }, "Corroborate")),
    cases.length > 0 && select,
    element(
      "span",
      { class: "bar-actions" },
      cases.length > 0 &&
        button(say("bar.list"), () => open(null), { id: "new-case", look: "is-quiet", "aria-pressed": String(state.current === null) }),
      button(say("bar.settings"), openSettings, { id: "open-settings", look: "is-quiet" }),
    ),
  );
}

/** Two statements, one shared moment. */
function mark() {
  return vector(
    "svg",
    { class: "mark", width: 22, height: 19, viewBox: "0 0 26 22", "aria-hidden": "true" },
    vector("rect", { class: "mark-first", x: 1, y: 4, width: 17, height: 5, rx: 1 }),
    vector("rect", { class: "mark-second", x: 8, y: 13, width: 17, height: 5, rx: 1 }),
    vector("line", { class: "mark-moment", x1: 13, x2: 13, y1: 0, y2: 22 }),
  );
}
