// @ts-check
/** The panel beside the page: takes up what the button read, checks it, shows it, and keeps what the reviewer decides. */

import { ENGINE_LANGUAGE } from "../../kit/languages.js";
import { compareWith, ready, speak } from "../engine/main.js";
import { COMPANY, buttonKeys, lasting, managed, onTabChanged, onTabShown, passing, windowHere } from "../platform.js";
import { PACKS, ownPacks } from "../settings/packs.js";
import { KEY as SETTINGS, settingsFrom } from "../settings/settings.js";
import { sayIn } from "../words/say.js";
import { check, open, problem, store, today } from "./desk.js";
import { listenForFiles } from "./drop.js";
import { hideEvidence } from "./evidence.js";
import { take } from "./intake.js";
import { listenForKeys } from "./keys.js";
import "./parts.js";
import { current, state } from "./state.js";
import { caseOn, look } from "./tabs.js";
import { view } from "./view.js";

const DELIVERY = "delivery:";
/** How often the panel looks whether the page still shows whom it was read of, where nothing tells it. Milliseconds. */
const LOOK = 1500;

/** @param {Record<string, any>} kept what is kept on this device */
async function takeSettings(kept) {
  state.managed = await managed(kept);
  state.settings = settingsFrom(kept[SETTINGS], state.managed).settings;
  compareWith({ institutions: state.settings.institutions, own: ownPacks(kept[PACKS]) }, (id, error) => problem(state.say("problem.pack", { id }), error));
  state.say = await sayIn(state.settings.language);
  document.documentElement.dataset["engineLanguage"] = (await speak(state.say.language)) ?? ENGINE_LANGUAGE;
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
  view.all();
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
  view.whose();
  if (state.whose === "changed" || state.whose === "other") view.announce(state.say(`whose.${state.whose}`));
}

/** Another window's panel may have changed what is shown here. */
async function refresh() {
  const { cases, ended, kept } = await store.load(today());
  if (JSON.stringify(cases) === JSON.stringify(state.cases)) return;
  Object.assign(state, { cases, ended, kept });
  if (!current()) state.current = null;
  await check();
  view.all();
}
addEventListener("focus", () => inTurn(refresh));
addEventListener("focus", watch);

addEventListener("keydown", ({ key }) => key === "Escape" && hideEvidence());
addEventListener("click", ({ target }) => target instanceof Element && target.closest(".way-back") && hideEvidence());
listenForFiles();
listenForKeys();

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
    view.all();
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
