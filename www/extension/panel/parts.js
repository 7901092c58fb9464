// @ts-check
/** The panel's parts from top to bottom, and what draws each. */

import { isInputError } from "../../client/engine.js";
import { element, fill } from "../../kit/element.js";
import { visible } from "../../kit/text.js";
import { renderBar } from "./bar.js";
import { button } from "./controls.js";
import { announceResult, findingsOpen } from "./desk.js";
import { lacksResume, renderDrop } from "./drop.js";
import { renderHead, renderSeen } from "./head.js";
import { renderList, renderStart } from "./list.js";
import { renderNotices } from "./notices.js";
import { readingOf, renderAnswer } from "./result.js";
import { current, state } from "./state.js";
import { renderUndo } from "./undo.js";
import { view } from "./view.js";
import { renderWhose } from "./whose.js";

/** What is in sight has been painted after this, or is in nobody's sight. Milliseconds. */
const LONGEST_FRAME = 500;

const bar = element("header", { class: "bar" });
const whose = element("section", { class: "whose", id: "whose", hidden: true });
const notices = element("div", { id: "notices", role: "region" });
const start = element("div", { class: "start", id: "start" });
const head = element("div", { class: "case-head", id: "case-head" });
const zone = element("section", { class: "drop-zone", id: "drop-zone" });
const result = element("section", { class: "result", id: "result" });
const folds = element("div", { id: "folds" });
const list = element("section", { class: "desk", id: "desk", "aria-labelledby": "list-heading" });
const main = element("main", { id: "main", tabindex: "-1" }, notices, start, head, zone, result, folds, list);
const live = element("p", { class: "visually-hidden", id: "announcement", role: "status" });
const undo = element("div", { class: "undo", id: "undo", role: "status", hidden: true });

/** @param {string} message */
function announce(message) {
  live.textContent = "";
  requestAnimationFrame(() => {
    live.textContent = message;
  });
}

/** Puts the panel on the page, once there is something to show: laying out what is empty would hold up what comes. */
function appear() {
  if (!main.isConnected) document.body.append(bar, whose, main, undo, live);
}

Object.assign(view, {
  announce,
  all: render,
  notices() {
    renderNotices(notices);
    appear();
  },
  seen: renderSeen,
  undo: () => renderUndo(undo),
  top: () => scrollTo({ top: 0 }),
  painted: () => new Promise((resolve) => afterPaint(() => resolve(undefined))),
  whose: () => renderWhose(whose),
  case: () => renderCase(),
});

/** @param {{ arriving?: boolean }} [how] whether a case comes into view, whose folds may wait until what is in sight was painted */
function render({ arriving = false } = {}) {
  const { say, settings } = state;
  appear();
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
  if (settings.theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
  notices.setAttribute("aria-label", say("notice.region"));
  renderBar(bar);
  renderNotices(notices);
  renderUndo(undo);
  renderStart(start);
  renderList(list);
  renderCase(arriving);
}

/** Which drawing of the result is the present one: an earlier one's rest is left. */
let drawing = 0;

function renderCase(arriving = false) {
  const held = current();
  const reading = held && readingOf(held);
  const mine = (drawing += 1);
  renderWhose(whose);
  renderHead(head, reading);
  // What is missing is asked for before the rows, what could be added as well after them.
  const wanted = lacksResume(held);
  if (wanted) result.before(zone);
  else folds.before(zone);
  renderDrop(zone, wanted);
  result.hidden = !held || held.sources.length === 0 || (!reading && state.error === null);
  folds.hidden = result.hidden;
  if (!held || result.hidden) {
    fill(result);
    fill(folds);
    return;
  }
  if (!reading) {
    fill(result, element("h2", { id: "result-heading" }, state.say("error.heading")), errorText(state.error));
    fill(folds);
    return;
  }
  const answer = renderAnswer(reading);
  fill(result, findingsOpen() ? [heading(), answer.rows] : closed(held.id));
  const rest = () => {
    if (mine !== drawing) return;
    fill(folds, answer.folds);
    performance.mark("shown");
  };
  if (arriving) {
    fill(folds);
    afterPaint(rest);
  } else rest();
}

function heading() {
  return element("h2", { id: "result-heading", class: "visually-hidden", tabindex: "-1" }, state.say("result.heading"));
}

/**
 * The reviewer's own reading first: findings open when they are asked for.
 * @param {string} id
 */
function closed(id) {
  const { say } = state;
  const show = () => {
    state.opened.add(id);
    renderCase();
    announceResult();
    document.getElementById("result-heading")?.focus();
  };
  return [
    element("h2", { id: "result-heading" }, say("first.heading")),
    element("p", { class: "section-text" }, say("first.text")),
    element("p", { class: "actions" }, button(say("first.show"), show, { id: "show-findings", look: "is-main" })),
  ];
}

/**
 * Does something when what is on the page now has been painted, or at once where nobody sees it.
 * @param {() => void} work
 */
function afterPaint(work) {
  if (document.hidden) {
    work();
    return;
  }
  let waiting = true;
  const once = () => {
    if (waiting) work();
    waiting = false;
  };
  // A frame is drawn by others when the next one begins; before that they would share the processor.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  // A panel that is put away meanwhile has no frames.
  setTimeout(once, LONGEST_FRAME);
}

/** @param {unknown} error */
function errorText(error) {
  if (!isInputError(error)) return element("p", null, state.say("error.engine"));
  return element("p", null, error.path !== "" && [element("code", null, visible(error.path)), ": "], element("span", { lang: "en" }, visible(error.message)));
}
