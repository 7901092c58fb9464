// @ts-check
/** What can be done less often, behind one button. */

import { element } from "../../kit/element.js";
import { button } from "./controls.js";
import { state } from "./state.js";

/** @typedef {{ id: string, words: string, run: () => unknown }} Action */

/**
 * @param {Action[]} actions
 * @returns {HTMLElement[]}
 */
export function moreMenu(actions) {
  const { say } = state;
  const list = element(
    "div",
    { class: "menu-list", id: "more", popover: "auto", role: "group", "aria-label": say("do.more") },
    actions.map(({ id, words, run }) =>
      button(words, () => {
        list.hidePopover();
        opener.focus();
        run();
      }, { id: `do-${id}`, look: "is-item" }),
    ),
  );
  const opener = element("button", { type: "button", class: "button is-icon", id: "do-more", popovertarget: "more", "aria-label": say("do.more"), title: say("do.more") }, "⋯");
  list.addEventListener("beforetoggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "open") return;
    const box = opener.getBoundingClientRect();
    list.style.setProperty("--top", `${Math.round(box.bottom + 4)}px`);
    list.style.setProperty("--end", `${Math.round(getComputedStyle(opener).direction === "rtl" ? box.left : innerWidth - box.right)}px`);
  });
  return [opener, list];
}
