// @ts-check
/** The line that stays in view: whose application is shown, and whether the tab in front is the one that it was read from. */

import { element, fill } from "../../kit/element.js";
import { quoted } from "../../kit/text.js";
import { nameOf } from "../cases/case.js";
import { current, state } from "./state.js";

/** Longest stretch of a name or a job that is shown, in UTF-16 code units. */
const LONGEST_NAME = 60;

/** @param {HTMLElement} line */
export function renderWhose(line) {
  const { say, whose } = state;
  const held = current();
  line.hidden = held === null;
  if (!held) {
    fill(line);
    return;
  }
  const name = nameOf(held);
  const job = held.beside.job?.title;
  line.dataset.whose = whose;
  line.setAttribute("aria-label", say("whose.label"));
  fill(
    line,
    element(
      "div",
      { class: "whose-line" },
      element("h1", { class: "whose-name" }, name === undefined ? say("result.unnamed") : quoted(name, LONGEST_NAME)),
      typeof job === "string" && job !== "" && element("p", { class: "whose-job" }, quoted(job, LONGEST_NAME)),
    ),
    element("p", { class: "whose-tab" }, say(`whose.${whose}`)),
  );
}
