// @ts-check
/** The record of a case in its forms, and the last offer of it before a case goes. */

import { element } from "../../kit/element.js";
import { submissionOf } from "../cases/case.js";
import { titleOf } from "../cases/letters.js";
import { fileName, recordOf } from "../cases/record.js";
import { corroborate, engine } from "../engine/main.js";
import { extensionVersion } from "../platform.js";
import { button } from "./controls.js";
import { policyFor } from "./desk.js";
import { showDialog } from "./dialog.js";
import { download } from "./leave.js";
import { printable } from "./printable.js";
import { state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */

/**
 * The record of a case in its forms; `leaving` makes it the last offer before the case goes.
 * @param {{ held: Case, leaving?: () => void | Promise<void> }} how
 */
export async function recordDialog({ held, leaving }) {
  const { say } = state;
  const title = titleOf(say, held);
  const forms = await formsOf(held, title);
  const text = leaving ? (Object.keys(held.outcomes).length > 0 ? "record.leaving.text" : "record.deleting.text") : "record.text";
  const dialog = showDialog(
    "record",
    `${say(leaving ? "record.leaving" : "record.title")}: ${title}`,
    say(leaving ? "record.stay" : "dialog.close"),
    element("p", { class: "section-text" }, say(text)),
    element(
      "ul",
      { class: "plain records" },
      Object.entries(forms).map(([id, run]) =>
        element("li", null, button(say(`record.${id}`), run, { id: `record-${id}` }), element("p", { class: "hint" }, say(`record.${id}.hint`))),
      ),
    ),
  );
  if (!leaving) return;
  // Keeping is what is done without a second thought; what cannot be done again is not the main thing to press.
  const stay = dialog.querySelector(".close");
  stay?.classList.replace("is-quiet", "is-main");
  stay?.before(
    button(say("record.leave"), async () => {
      dialog.close();
      await leaving();
    }, { id: "record-leave" }),
  );
}

/**
 * What each form gives to be kept.
 * @param {Case} held
 * @param {string} title
 * @returns {Promise<Record<string, () => void>>}
 */
async function formsOf(held, title) {
  const { say, settings } = state;
  const policy = policyFor(held);
  const asOf = state.current === held.id && state.submission ? state.submission.asOf : (held.until ?? held.opened.slice(0, 10));
  const submission = submissionOf(held, asOf);
  const assessment = await engine.check(submission, { policy: /** @type {any} */ (policy) });
  const sources = held.sources.map(({ source }) => source.kind);
  const record = () => recordOf(held, assessment, { policy, extension: extensionVersion(), made: new Date().toISOString() });
  const page = (/** @type {object} */ more) => corroborate.report(/** @type {any} */ (assessment), "html", { sources: /** @type {any} */ (sources), ...more });
  return {
    json: () => download(fileName("record", held, "json"), `${JSON.stringify(record(), null, 2)}\n`, "application/json"),
    html: () => download(fileName("record", held, "html"), printable(page({}), record(), say, title), "text/html"),
    applicant: () => download(fileName("applicant", held, "html"), page({ applicant: settings.contact }), "text/html"),
    input: () => download(fileName("application", held, "json"), `${JSON.stringify(submission, null, 2)}\n`, "application/json"),
  };
}
