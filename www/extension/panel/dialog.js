// @ts-check
/** One dialog at a time, over the panel; Escape closes it and the focus goes back. */

import { element } from "../../kit/element.js";
import { button } from "./controls.js";

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
  /** @type {HTMLDialogElement} */
  const dialog = element(
    "dialog",
    { id, class: "sheet", "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title`, tabindex: "-1", autofocus: true }, title),
    ...content,
    element(
      "p",
      { class: "actions is-last" },
      button(closeWords, () => dialog.close(), { look: "is-quiet close" }),
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
