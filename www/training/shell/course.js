// @ts-check
/**
 * SCORM 1.2: where a learning system opened the page and offers its `API` object, the page tells it that it began, how far the
 * trainee is, and that it ends. What it keeps for the trainee is the answers themselves, shortened to what fits.
 * ADL, SCORM Run-Time Environment 1.2, 2001.
 */

import { isRight } from "../figures/calibration.js";
import { count, sensitivity } from "../figures/signal.js";
import { scheduled } from "../practice/schedule.js";
import { understood } from "../practice/store.js";

/** @typedef {import("../practice/store.js").Answer} Answer */
/**
 * @typedef {object} Api
 * @property {(empty: "") => string} LMSInitialize
 * @property {(empty: "") => string} LMSFinish
 * @property {(element: string) => string} LMSGetValue
 * @property {(element: string, value: string) => string} LMSSetValue
 * @property {(empty: "") => string} LMSCommit
 */

/** The course counts as done after this many answers: four rounds. */
export const DONE_AFTER = 12;
/** `cmi.suspend_data` holds at most this many characters. */
const MOST_KEPT = 4096;
const FRAMES_UP = 8;

/**
 * @param {Window} page
 * @param {import("../practice/store.js").Store} store
 * @param {() => number} [clock] milliseconds
 * @returns {{ progress: (answers: readonly Answer[]) => void } | null} null where no learning system is there
 */
export function createCourse(page, store, clock = () => Date.now()) {
  const api = find(page);
  if (api === null || api.LMSInitialize("") !== "true") return null;
  const began = clock();
  let open = true;

  const kept = understood(expanded(api.LMSGetValue("cmi.suspend_data")));
  // What the learning system kept goes before what another trainee left on this device.
  if (kept !== null) store.write({ ...kept, cards: kept.answers.reduce(scheduled, kept.cards) });
  else store.clear();
  if (!["completed", "passed"].includes(api.LMSGetValue("cmi.core.lesson_status"))) api.LMSSetValue("cmi.core.lesson_status", "incomplete");
  api.LMSCommit("");

  const finish = () => {
    if (!open) return;
    open = false;
    api.LMSSetValue("cmi.core.session_time", duration(clock() - began));
    api.LMSSetValue("cmi.core.exit", "suspend");
    api.LMSCommit("");
    api.LMSFinish("");
  };
  page.addEventListener("pagehide", finish);
  page.addEventListener("beforeunload", finish);

  return {
    progress(answers) {
      if (!open) return;
      const right = answers.filter(isRight).length;
      api.LMSSetValue("cmi.core.score.min", "0");
      api.LMSSetValue("cmi.core.score.max", "100");
      api.LMSSetValue("cmi.core.score.raw", String(Math.round((right / Math.max(1, answers.length)) * 100)));
      api.LMSSetValue("cmi.comments", `d' ${sensitivity(count(answers)).dPrime.toFixed(2)}`);
      if (answers.length >= DONE_AFTER) api.LMSSetValue("cmi.core.lesson_status", "completed");
      api.LMSSetValue("cmi.suspend_data", shortened(store.read()));
      api.LMSCommit("");
    },
  };
}

/** The API stands in a window above, or above the one that opened this. @param {Window} page @returns {Api | null} */
function find(page) {
  for (const start of [page, page.opener]) {
    let frame = start;
    for (let step = 0; frame && step <= FRAMES_UP; step += 1) {
      try {
        if (frame.API && typeof frame.API.LMSInitialize === "function") return frame.API;
      } catch {
        // A window of another origin has nothing to offer.
        break;
      }
      if (frame.parent === frame) break;
      frame = frame.parent;
    }
  }
  return null;
}

const CHOICES = ["clear", "ask", "verify"];

/**
 * The newest answers that fit, one short row each.
 * @param {import("../practice/store.js").Kept} kept
 */
export function shortened({ answers, seed }) {
  const rows = answers.map((answer) =>
    [answer.case, Math.round(Date.parse(answer.at) / 1000).toString(36), CHOICES.indexOf(answer.choice), Math.round(answer.sure * 100), answer.evidence, answer.found, answer.marked, answer.seconds].join("|"),
  );
  let first = 0;
  const text = () => [`1 ${seed}`, ...rows.slice(first)].join("\n");
  while (text().length > MOST_KEPT && first < rows.length) first += 1;
  return text();
}

/**
 * What `shortened` wrote, as the store's own text; the schedule follows from the answers when they go on.
 * @param {string} text
 * @returns {string}
 */
export function expanded(text) {
  const [head, ...rows] = String(text ?? "").split("\n");
  const match = /^1 (\d+)$/u.exec(head ?? "");
  if (match === null) return "null";
  const answers = rows.map((row) => {
    const [address = "", at = "0", choice, sure, evidence, found, marked, seconds] = row.split("|");
    const [kind, seed, variant, system] = address.split("~");
    return {
      case: address, at: new Date(Number.parseInt(at, 36) * 1000 || 0).toISOString(), kind, contradictory: variant === "contradiction",
      twin: `${kind}~${seed}~${variant}`, system, choice: CHOICES[Number(choice)], sure: Number(sure) / 100, level: "",
      evidence: Number(evidence), found: Number(found), marked: Number(marked), seconds: Number(seconds),
    };
  });
  return JSON.stringify({ schema: "corroborate/training/1", answers, cards: {}, seed: Number(match[1]) });
}

/** `HHHH:MM:SS`, as SCORM 1.2 writes a time span. @param {number} milliseconds */
function duration(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
