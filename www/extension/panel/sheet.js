// @ts-check
/** The interview sheet: the neutral questions alone, to take along. */

import { copyText } from "../../kit/copy.js";
import { element } from "../../kit/element.js";
import { questionsOf, sheetOf, titleOf } from "../cases/letters.js";
import { button, labelled } from "./controls.js";
import { showDialog } from "./dialog.js";
import { state } from "./state.js";
import { view } from "./view.js";

/** @param {import("../cases/case.js").Case} held */
export function sheetDialog(held) {
  const { say, assessment } = state;
  if (!assessment) return;
  const questions = questionsOf(held, assessment);
  const text = element("textarea", { id: "sheet-text", rows: 12, dir: "auto" });
  text.value = sheetOf(say, held, questions, new Date().toISOString().slice(0, 10));
  showDialog(
    "sheet",
    `${say("do.sheet")}: ${titleOf(say, held)}`,
    say("dialog.close"),
    element("p", { class: "section-text" }, say(questions.length > 0 ? "sheet.text" : "ask.none")),
    labelled(say("sheet.label"), text),
    element(
      "p",
      { class: "actions" },
      button(say("ask.copy"), async () => view.announce(say((await copyText(text.value, text)) ? "copy.done" : "copy.selected")), { id: "sheet-copy", look: "is-main" }),
    ),
  );
}
