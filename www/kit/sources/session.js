// @ts-check
/** What the applicant's browser said of itself, and what the employer looked up. */

import { element } from "../element.js";
import { pairs } from "./statement.js";

/** @typedef {import("../types.js").Reading} Reading */

/**
 * What the applicant's browser said of itself, and what the employer looked up.
 * @param {Reading} reading
 */
export function sessionPanel(reading) {
  const { submission, say } = reading;
  const session = submission.session ?? {};
  const offsets = session.offsets ?? {};
  const clock = ["january", "july"]
    .filter((month) => Number.isFinite(offsets[month]))
    .map((month) => `${say(`field.${month}`)} ${offsetText(offsets[month])}`)
    .join(", ");
  const known = pairs(reading, undefined, [
    ["timeZone", "/session/timeZone", session.timeZone],
    ["offsets", "/session/offsets", clock],
    ["whereNow", "/session/whereNow", session.whereNow],
    ["travelling", "/session/travelling", session.travelling],
    ["firstAutofill", "/session/firstAutofill", session.firstAutofill],
    ["at", "/session/at", session.at],
  ]);
  const lookedUp = pairs(
    reading,
    undefined,
    Object.entries(submission.external ?? {}).map(([field, value]) => [field, `/external/${field}`, value]),
  );
  if (known === null && lookedUp === null) return null;
  return element(
    "div",
    { class: "session" },
    element("h4", { class: "letter-label" }, say("section.session")),
    known,
    lookedUp !== null && [element("h4", { class: "letter-label" }, say("section.external")), lookedUp],
  );
}

/** @param {number} minutes east of UTC */
function offsetText(minutes) {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? "\u2212" : "+";
  return `UTC${sign}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(Math.round(size % 60)).padStart(2, "0")}`;
}
