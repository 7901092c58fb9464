// @ts-check
/** What was done last and can be taken back: a line that stays until something else is done. */

import { element, fill } from "../../kit/element.js";
import { visible } from "../../kit/text.js";
import { button } from "./controls.js";
import { state } from "./state.js";
import { view } from "./view.js";

/**
 * @param {string} words what was done
 * @param {() => Promise<void> | void} run takes it back
 */
export function offerUndo(words, run) {
  state.undo = { words, run };
  view.undo();
}

export function forgetUndo() {
  if (!state.undo) return;
  state.undo = null;
  view.undo();
}

/** @param {HTMLElement} line */
export function renderUndo(line) {
  const { say, undo } = state;
  line.hidden = undo === null;
  fill(
    line,
    undo && [
      element("span", { class: "undo-words" }, visible(undo.words).slice(0, 160)),
      button(say("undo.do"), async () => {
        state.undo = null;
        view.undo();
        await undo.run();
        view.announce(say("undo.done"));
      }, { id: "undo-do", look: "is-quiet" }),
      button("×", forgetUndo, { id: "undo-away", "aria-label": say("notice.away"), look: "is-quiet is-icon" }),
    ],
  );
}
