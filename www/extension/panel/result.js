// @ts-check
/** The answer in the panel: rows that settle, what agrees in a line, and what it rests on folded below. */

import { comparisonOf } from "../../kit/comparison.js";
import { withoutDropped } from "../../kit/dropped.js";
import { element, fill } from "../../kit/element.js";
import { renderRows } from "../../kit/rows.js";
import { numberFindings } from "../../kit/footnotes.js";
import { createPlaces } from "../../kit/places.js";
import { renderAgreements, renderDropped, renderMisread, renderNotChecked, renderProvenance } from "../../kit/remainder.js";
import { renderAgreeing } from "../../kit/summary.js";
import { findingKey, withOutcome } from "../cases/case.js";
import { corroborate, packs } from "../engine/main.js";
import { findingsOpen, policyFor, put } from "./desk.js";
import { showEvidence } from "./evidence.js";
import { ask } from "./head.js";
import { clearing, renderOutcome } from "./outcome.js";
import { renderRead } from "./read.js";
import { current, state } from "./state.js";
import { offerUndo } from "./undo.js";
import { view } from "./view.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("../cases/case.js").Outcome} Outcome */
/** @typedef {import("../../kit/types.js").Reading} Reading */
/** @typedef {import("../../kit/types.js").Finding} Finding */
/** @typedef {import("../../kit/element.js").Child} Child */

/**
 * The assessment of the case that is shown, with what the reviewer decided of it.
 * @param {Case} held
 * @returns {Reading | null}
 */
export function readingOf(held) {
  const { say, assessment, submission } = state;
  if (!assessment || !submission) return null;
  const places = createPlaces();
  const outcomeOf = (/** @type {Finding} */ finding) => current()?.outcomes[findingKey(held, finding)];
  const open = findingsOpen();
  return {
    submission: withoutDropped(submission, assessment),
    // While findings are closed, nothing in what was read may point at them.
    assessment: open ? assessment : { ...assessment, findings: [], explanations: [], ledger: [] },
    numbers: numberFindings(assessment),
    places: {
      ...places,
      reaches: ({ source }) => held.sources[source ?? -1] !== undefined,
      show: (evidence, from, back) => {
        if (held.sources[evidence.source ?? -1]?.origin.tab !== undefined) showEvidence(evidence);
        else toSource(() => places.show(evidence, from, back));
      },
    },
    say,
    announce: view.announce,
    settled: (finding) => {
      const outcome = outcomeOf(finding);
      return outcome ? say(`outcome.${outcome.verdict}`) : null;
    },
    fresh: (finding) => state.changed?.fresh.has(findingKey(held, finding)) ?? false,
    unfolded: (finding) => state.unfolded.has(findingKey(held, finding)),
    fold: (finding, _index, isOpen) => remember(findingKey(held, finding), isOpen),
    beneath: (finding, index) => renderOutcome({ say, number: numberFindings(assessment).get(index) ?? index + 1, outcome: outcomeOf(finding), decide: (outcome) => settle(finding, outcome), ask: () => ask(index) }),
    further: (_finding, index) => clearing(say, index, async () => corroborate.clear(/** @type {any} */ (submission), { policy: /** @type {any} */ (policyFor(held)), packs: await packs() }, index)),
  };
}

/** @param {string} key @param {boolean} isOpen */
function remember(key, isOpen) {
  if (isOpen) state.unfolded.add(key);
  else state.unfolded.delete(key);
}

/**
 * Shows where something stands among what was read, which is drawn when it is first opened.
 * @param {() => void} show
 */
function toSource(show) {
  const fold = /** @type {HTMLDetailsElement | null} */ (document.getElementById("was-read"));
  if (!fold) return;
  if (document.querySelector("#side-by-side > *")) {
    fold.open = true;
    show();
    return;
  }
  fold.addEventListener("drawn", show, { once: true });
  fold.open = true;
}

/**
 * Notes what came of a finding: its row folds, the next open one is at hand, and the step can be taken back.
 * @param {Finding} finding
 * @param {Outcome | null} outcome null opens it again
 */
export async function settle(finding, outcome) {
  const held = current();
  const reading = held && readingOf(held);
  if (!held || !reading) return;
  const key = findingKey(held, finding);
  const before = held.outcomes[key] ?? null;
  const only = before !== null && outcome !== null && before.verdict === outcome.verdict;
  await put(withOutcome(held, key, outcome));
  // A reason that is written under an outcome moves nothing.
  if (only) return;
  state.unfolded.delete(key);
  view.case();
  afterSettling(finding, outcome);
  const { subject } = comparisonOf(reading, finding);
  offerUndo(outcome ? `${state.say(`outcome.${outcome.verdict}`)}: ${subject}` : state.say("undo.opened", { what: subject }), async () => {
    const latest = state.cases.find(({ id }) => id === held.id);
    if (latest) await put(withOutcome(latest, key, before));
    view.case();
    focusRow(finding);
  });
}

/** @param {Finding} finding @param {Outcome | null} outcome */
function afterSettling(finding, outcome) {
  const open = [...document.querySelectorAll("#rows .finding:not([data-settled]):is([data-grade=ask], [data-grade=verify])")];
  view.announce(document.getElementById("tally")?.textContent ?? "");
  const next = outcome === null ? undefined : open[0];
  if (next) /** @type {HTMLElement | null} */ (next.querySelector("summary"))?.focus();
  else focusRow(finding);
}

/** @param {Finding} finding */
function focusRow(finding) {
  const { assessment } = state;
  const index = assessment?.findings.findIndex((one) => JSON.stringify(one.evidence) === JSON.stringify(finding.evidence) && one.rule === finding.rule) ?? -1;
  if (assessment && index >= 0) document.getElementById(`row-${numberFindings(assessment).get(index)}`)?.focus();
}

/**
 * What stands below the head: rows, what agrees, folds.
 * @param {Reading} reading
 * @returns {{ rows: Child[], folds: Child }}
 */
export function renderAnswer(reading) {
  const open = findingsOpen();
  const { say, assessment } = reading;
  return {
    rows: [renderMisread(reading), open && renderRows(reading), open && renderAgreeing(reading)],
    folds: element(
      "div",
      { class: "folds" },
      fold("was-read", say("section.sources"), (body) => renderRead(body, reading)),
      open && [
        fold("not-checked", `${say("section.notChecked")} (${say.number(new Set(assessment.notChecked.map(({ reason }) => reason)).size)})`, (body) => fill(body, renderNotChecked(reading)), true),
        fold("agreements", say("section.agreements"), (body) => fill(body, renderAgreements(reading)), true),
        fold("timeline", say("section.timeline"), timeline(reading)),
        fold("ledger", say("section.ledger"), async (body) => fill(body, (await further()).renderLedger(reading))),
        assessment.dropped.length > 0 && fold("dropped", say("section.dropped"), (body) => fill(body, renderDropped(reading)), true),
        fold("provenance", say("section.provenance"), (body) => fill(body, renderProvenance(reading)), true),
      ],
    ),
  };
}

/** What only some look at is loaded when they do. */
export const further = () => import("../../kit/further.js");

/** Ends what a drawing of the time line listens to. */
let stopTimeline = () => {};

/** @param {Reading} reading */
function timeline(reading) {
  stopTimeline();
  stopTimeline = () => {};
  return async (/** @type {HTMLElement} */ body) => {
    const drawn = (await further()).renderTimeline(reading);
    stopTimeline = drawn.stop;
    fill(body, element("p", { class: "section-text" }, reading.say("timeline.text")), drawn.nodes);
  };
}

/**
 * A part that is drawn when it is first opened, and stays open while its case is shown.
 * @param {string} id
 * @param {string} title
 * @param {(body: HTMLElement) => void | Promise<void>} draw
 * @param {boolean} [atOnce] whether it is drawn before it is opened: it costs nothing, and a page's search finds it
 */
function fold(id, title, draw, atOnce = false) {
  const body = element("div", { class: "fold-body" });
  let drawn = false;
  const show = async () => {
    if (drawn) return;
    drawn = true;
    await draw(body);
    holder.dispatchEvent(new Event("drawn"));
  };
  const holder = element(
    "details",
    {
      class: "fold-part",
      id,
      tabindex: "-1",
      open: state.unfolded.has(`fold ${id}`),
      listen: {
        toggle: () => {
          remember(`fold ${id}`, holder.open);
          if (holder.open) show();
        },
      },
    },
    element("summary", { id: `${id}-heading` }, element("h2", null, title)),
    body,
  );
  if (atOnce || state.unfolded.has(`fold ${id}`)) show();
  return holder;
}
