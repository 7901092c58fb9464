// @ts-check
/** The sheet of keys. */

import { element } from "../../kit/element.js";
import { showDialog } from "./dialog.js";
import { state } from "./state.js";

/** Keys in the order in which the sheet lists them; Enter is the browser's own. */
const KEYS = /** @type {const} */ ([["j", "next"], ["k", "previous"], ["Enter", "open"], ["e", "explained"], ["c", "confirmed"], ["?", "help"]]);

export function helpDialog() {
  const { say } = state;
  showDialog(
    "keys",
    say("keys.title"),
    say("dialog.close"),
    element("dl", { class: "keys" }, KEYS.map(([key, words]) => element("div", null, element("dt", null, element("kbd", null, key)), element("dd", null, say(`keys.${words}`))))),
    state.keys !== "" && element("p", { class: "hint" }, say("start.text.keys", { keys: state.keys })),
  );
}
