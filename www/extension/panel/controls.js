// @ts-check
/** What people press and fill in, as every part of the extension shows it. */

import { element } from "../../kit/element.js";

/** @typedef {import("../../kit/element.js").Child} Child */

/**
 * A button.
 * @param {Child} words
 * @param {(event: any) => unknown} click
 * @param {{ look?: string, [attribute: string]: any }} [how] `look` are classes beside `button`, the rest attributes
 * @returns {HTMLButtonElement}
 */
export function button(words, click, { look, ...attributes } = {}) {
  return element("button", { type: "button", class: look ? `button ${look}` : "button", ...attributes, listen: { click } }, words);
}

/**
 * A labelled control.
 * @param {string} label
 * @param {HTMLElement} control with an id
 * @param {string} [hint]
 */
export function labelled(label, control, hint) {
  if (hint) control.setAttribute("aria-describedby", `${control.id}-hint`);
  return element(
    "div",
    { class: "field" },
    element("label", { for: control.id }, label),
    control,
    hint && element("p", { class: "hint", id: `${control.id}-hint` }, hint),
  );
}
