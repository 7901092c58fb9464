// @ts-check
/** The panel beside the page: takes up what the button read, checks it, shows it, and keeps what the reviewer decides. */

import { isInputError } from "../../client/engine.js";
import { element, fill } from "../../kit/element.js";
import { numberFindings } from "../../kit/footnotes.js";
import { visible } from "../../kit/text.js";
import { findingKey, withOutcome, withProfileCard, withoutSource } from "../cases/case.js";
import { compareWith, corroborate, packs, ready } from "../engine/main.js";
import { COMPANY, buttonKeys, lasting, managed, onTabChanged, onTabShown, passing, windowHere } from "../platform.js";
import { PACKS, ownPacks } from "../settings/packs.js";
import { KEY as SETTINGS, policyOf, settingsFrom } from "../settings/settings.js";
import { sayIn } from "../words/say.js";
import { renderBar } from "./bar.js";
import { button } from "./controls.js";
import { add, announceResult, caseOn, change, check, findingsOpen, look, makeId, now, open, problem, put, store, take, today, view } from "./desk.js";
import { pasteDialog, profileDialog } from "./dialogs.js";
import { hideEvidence, showEvidence } from "./evidence.js";
import { filesDialog } from "./files.js";
import { ask, renderHead, renderSeen } from "./head.js";
import { renderNotices } from "./notices.js";
import { renderOutcome } from "./outcome.js";
import { renderSourceList } from "./reading.js";
import { renderAssessment } from "./result.js";
import { current, state } from "./state.js";
import { renderWhose } from "./whose.js";

/** @typedef {import("../cases/case.js").Case} Case */
const DELIVERY = "delivery:";
/** What is in sight has been painted after this, or is in nobody's sight. Milliseconds. */
const LONGEST_FRAME = 500;
/** How often the panel looks whether the page still shows whom it was read of, where nothing tells it. Milliseconds. */
const LOOK = 1500;

const bar = element("header", { class: "bar" });
const whose = element("section", { class: "whose", id: "whose", hidden: true });
const notices = element("div", { id: "notices", role: "region" });
const head = element("div", { class: "case-head", id: "case-head" });
const readingPart = element("section", { class: "was-read", id: "was-read", "aria-labelledby": "was-read-heading", tabindex: "-1" });
const result = element("section", { class: "result", id: "result", "aria-labelledby": "result-heading" });
const main = element("main", { id: "main", tabindex: "-1" }, notices, head, readingPart, result);
const live = element("p", { class: "visually-hidden", id: "announcement", role: "status" });
const picker = element("input", {
  type: "file",
  id: "file",
  multiple: true,
  hidden: true,
  listen: {
    change: () => {
      const files = [...(picker.files ?? [])];
      picker.value = "";
      filesDialog(files);
    },
  },
});

let stop = () => {};

/** @param {string} message */
function announce(message) {
  live.textContent = "";
  requestAnimationFrame(() => {
    live.textContent = message;
  });
}

/** Puts the panel on the page, once there is something to show: laying out what is empty would hold up what comes. */
function appear() {
  if (!main.isConnected) document.body.append(bar, whose, main, picker, live);
}

Object.assign(view, {
  announce,
  all: render,
  notices() {
    renderNotices(notices);
    appear();
  },
  seen: renderSeen,
  top: () => scrollTo({ top: 0 }),
  painted: () => new Promise((resolve) => afterPaint(() => resolve(undefined))),
  whose: () => renderWhose(whose),
  case() {
    renderWhose(whose);
    renderHead(head);
    renderReading();
    renderResult();
  },
});

/** @param {{ arriving?: boolean }} [how] whether a case comes into view, whose findings may wait until what is in sight was painted */
function render({ arriving = false } = {}) {
  const { say, settings } = state;
  appear();
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
  if (settings.theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
  notices.setAttribute("aria-label", say("notice.region"));
  renderBar(bar);
  renderWhose(whose);
  renderNotices(notices);
  renderHead(head);
  renderReading();
  renderResult(arriving);
}

function renderReading() {
  const { say } = state;
  const held = current();
  const addButton = (/** @type {string} */ id, /** @type {() => void} */ run) =>
    button(say(`add.${id}`), run, { id: `add-${id}` });
  const adding = element(
    "div",
    { class: "adding" },
    held && element("p", { class: "hint" }, state.keys ? say("add.tab.keys", { keys: state.keys }) : say("add.tab")),
    element(
      "div",
      { class: "toolbar", role: "group", "aria-label": say("add.label") },
      addButton("paste", () => pasteDialog({ add: (text, kind) => add(text, kind, { kind: "pasted" }) })),
      addButton("file", () => picker.click()),
      held && addButton("profile", () => profileDialog({ held: /** @type {Case} */ (current()), keep: (card) => change((held) => withProfileCard(held, card, now(), makeId)) })),
      held && addButton("facts", () => pasteDialog({ facts: true, add: (text) => add(text, "facts", { kind: "pasted" }) })),
    ),
  );
  if (!held) {
    fill(readingPart, element("h2", { id: "was-read-heading", class: "visually-hidden" }, say("add.label")), adding);
    return;
  }
  fill(
    readingPart,
    element("h2", { id: "was-read-heading" }, say("section.sources")),
    element("p", { class: "section-text" }, say("reading.text")),
    renderSourceList(held, say, state.editing, {
      change,
      remove: async (id) => {
        await change((held) => withoutSource(held, id));
        document.getElementById("was-read")?.focus();
      },
      edit: (id, isOpen) => {
        if (isOpen) state.editing.add(id);
        else state.editing.delete(id);
        renderReading();
        renderResult();
        document.getElementById(`edit-${id}`)?.focus();
      },
    }),
    adding,
    element("div", { id: "side-by-side" }),
  );
}

/** Which drawing of the result is the present one: an earlier one's rest is left. */
let drawing = 0;

function renderResult(arriving = false) {
  const { say, assessment, submission, error } = state;
  const held = current();
  const mine = (drawing += 1);
  stop();
  stop = () => {};
  result.hidden = true;
  if (!held || held.sources.length === 0) {
    fill(result);
    return;
  }
  if (error !== null) {
    result.hidden = false;
    fill(result, element("h2", { id: "result-heading" }, say("error.heading")), errorText(error));
    return;
  }
  if (!assessment || !submission) return;
  const isOpen = findingsOpen();
  const rendered = renderAssessment({
    submission,
    assessment,
    say,
    announce,
    open: isOpen,
    show: showEvidence,
    beneath: (finding, index) => {
      const key = findingKey(held, finding);
      return renderOutcome({
        say,
        number: numberFindings(assessment).get(index) ?? index + 1,
        outcome: current()?.outcomes[key],
        decide: (outcome) => {
          const latest = current();
          if (latest) put(withOutcome(latest, key, outcome));
        },
        ask: () => ask(index),
        clear: clearing(submission, index),
      });
    },
  });
  const side = document.getElementById("side-by-side");
  if (side) fill(side, rendered.sources);
  result.hidden = false;
  if (!isOpen) {
    fill(
      result,
      element("h2", { id: "result-heading" }, say("first.heading")),
      element("p", { class: "section-text" }, say("first.text")),
      element(
        "p",
        { class: "actions" },
        button(say("first.show"), () => {
          state.opened.add(held.id);
          renderHead(head);
          renderReading();
          renderResult();
          announceResult();
          result.querySelector("h2")?.focus();
        }, { id: "show-findings", look: "is-main" }),
      ),
    );
    return;
  }
  const drawParts = () => {
    if (mine !== drawing) return;
    const { parts, stop: stopParts } = rendered.parts();
    stop = stopParts;
    fill(result, element("h2", { id: "result-heading", class: "visually-hidden", tabindex: "-1" }, say("result.heading")), parts);
    performance.mark("shown");
  };
  if (arriving) afterPaint(drawParts);
  else drawParts();
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

/**
 * @param {any} submission
 * @param {number} index
 * @returns {() => Promise<any[]>}
 */
function clearing(submission, index) {
  return async () => corroborate.clear(submission, { policy: policyOf(state.settings, state.managed), packs: await packs() }, index);
}

/** @param {unknown} error */
function errorText(error) {
  if (!isInputError(error)) return element("p", null, state.say("error.engine"));
  return element("p", null, error.path !== "" && [element("code", null, visible(error.path)), ": "], element("span", { lang: "en" }, visible(error.message)));
}

/** @param {Record<string, any>} kept what is kept on this device */
async function takeSettings(kept) {
  state.managed = await managed(kept);
  state.settings = settingsFrom(kept[SETTINGS], state.managed).settings;
  compareWith({ institutions: state.settings.institutions, own: ownPacks(kept[PACKS]) }, (id, error) => problem(state.say("problem.pack", { id }), error));
  state.say = await sayIn(state.settings.language);
}

/**
 * @param {Record<string, any>} passed what is passing at this moment
 * @returns {Promise<boolean>} whether anything was waiting
 */
async function takeDeliveries(passed) {
  const waiting = Object.entries(passed)
    .filter(([key, delivery]) => key.startsWith(DELIVERY) && delivery.window === state.window)
    .sort(([, a], [, b]) => a.pressed - b.pressed);
  for (const [key, delivery] of waiting) {
    await take(delivery);
    // It waits until it is kept as a case: a panel may be closed at any moment.
    await passing.remove(key);
  }
  return waiting.length > 0;
}

/** @type {Promise<void>} */
let queue = Promise.resolve();
const inTurn = (/** @type {() => Promise<void>} */ work) => {
  queue = queue.then(work).catch((error) => problem(state.say("error.engine"), error));
};

async function begin() {
  const [here, keys, open, saved] = await Promise.all([windowHere(), buttonKeys(), passing.all(), lasting.all(), ready]);
  const [{ cases, ended, kept }] = await Promise.all([store.load(today(), [open, saved]), takeSettings(saved)]);
  Object.assign(state, { window: here, keys, cases, ended, kept });
  const wanted = open[`current:${state.window}`];
  state.current = cases.find(({ id }) => id === wanted)?.id ?? null;
  // What was just read is shown at once, and not after what was shown last.
  const took = await takeDeliveries(open).catch((error) => problem(state.say("error.engine"), error));
  if (took === true) return;
  await check();
  render();
  watch();
}

let watching = false;

/** Says so when the tab in front is no longer the one that the case was read from, or is it again. Nothing waits for it. */
async function watch() {
  if (watching) return;
  watching = true;
  const changed = await look().catch(() => false);
  watching = false;
  if (!changed) return;
  renderWhose(whose);
  if (state.whose === "changed" || state.whose === "other") announce(state.say(`whose.${state.whose}`));
}

/** Another window's panel may have changed what is shown here. */
async function refresh() {
  const { cases, ended, kept } = await store.load(today());
  if (JSON.stringify(cases) === JSON.stringify(state.cases)) return;
  Object.assign(state, { cases, ended, kept });
  if (!current()) state.current = null;
  await check();
  render();
}
addEventListener("focus", () => inTurn(refresh));
addEventListener("focus", watch);

addEventListener("keydown", ({ key }) => key === "Escape" && hideEvidence());
addEventListener("click", ({ target }) => target instanceof Element && target.closest(".way-back") && hideEvidence());
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  filesDialog([...(event.dataTransfer?.files ?? [])]);
});

const takeWaiting = async () => void (await takeDeliveries(await passing.all()));
passing.onChanged((changes) => {
  if (Object.entries(changes).some(([key, { newValue }]) => key.startsWith(DELIVERY) && newValue?.window === state.window)) inTurn(takeWaiting);
});
lasting.onChanged((changes) => {
  const { oldValue: before, newValue: after } = changes[COMPANY] ?? {};
  // Some browsers tell of a value that was put where the same was.
  const companyChanged = before !== undefined && JSON.stringify(before) !== JSON.stringify(after);
  if (changes[SETTINGS] || changes[PACKS] || companyChanged) inTurn(async () => {
    await takeSettings(await lasting.all());
    await check();
    render();
  });
});
inTurn(begin);
// What came after the beginning had looked, and before the browser knew of the listener, is told by nobody.
inTurn(takeWaiting);
// Only now: a browser takes its time to make what an extension knows of tabs.
inTurn(async () => {
  onTabShown((tab, window) => {
    if (window !== state.window) return;
    inTurn(async () => {
      const held = await caseOn(tab);
      if (held && held.id !== state.current) await open(held.id);
      else await watch();
    });
  });
  onTabChanged(watch);
});
// A page that puts another person into its place tells nobody.
setInterval(() => {
  if (!document.hidden && state.whose !== "files" && state.whose !== "none") watch();
}, LOOK);
