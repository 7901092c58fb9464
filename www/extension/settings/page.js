// @ts-check
/** What the settings page holds while it is open, and how a choice is kept. */

import { ENGINE_LANGUAGE } from "../../kit/languages.js";
import { createSay } from "../../kit/say.js";
import { element } from "../../kit/element.js";
import { dayOf } from "../cases/dates.js";
import { lasting } from "../platform.js";
import { DEFAULTS, KEY, settingsFrom } from "./settings.js";

export const page = {
  say: createSay(ENGINE_LANGUAGE),
  /** What the engine calls the language of the page; nothing for English. */
  spoken: /** @type {string | undefined} */ (undefined),
  company: /** @type {any} */ ({}),
  ...settingsFrom(null, null),
  /** Draws the page anew. */
  render: async () => {},
};

export const live = element("p", { class: "visually-hidden", id: "announcement", role: "status" });
export const today = () => dayOf(new Date());

/** @param {string} message */
export function announce(message) {
  live.textContent = "";
  requestAnimationFrame(() => {
    live.textContent = message;
  });
}

/** @param {Partial<import("./settings.js").Settings>} change */
export async function keep(change) {
  const stored = { ...((await lasting.get(KEY)) ?? DEFAULTS), ...change, version: 1 };
  await lasting.set(KEY, stored);
  Object.assign(page, settingsFrom(stored, page.company));
  announce(page.say("settings.done"));
}
