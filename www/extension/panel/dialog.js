// @ts-check
/** One dialog at a time, over the panel; Escape closes it and the focus goes back. */

import { element } from "../../kit/element.js";

/** @typedef {import("../../kit/element.js").Child} Child */

/**
 * @param {string} id
 * @param {string} title
 * @param {string} closeWords
 * @param {...Child} content
 * @returns {HTMLDialogElement}
 */
export function showDialog(id, title, closeWords, ...content) {
  const from = /** @type {HTMLElement | null} */ (document.activeElement);
  const dialog = element(
    "dialog",
    { id, class: "sheet", "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title`, tabindex: "-1", autofocus: true }, title),
    ...content,
    element(
      "p",
      { class: "actions is-last" },
      element("button", { type: "button", class: "button is-quiet close", listen: { click: () => dialog.close() } }, closeWords),
    ),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    const again = from?.id ? document.getElementById(from.id) : from;
    again?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
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
