// @ts-check
/** What the panel holds while it is open. Everything that must outlast it is in the store. */

import { ENGINE_LANGUAGE } from "../../kit/languages.js";
import { createSay } from "../../kit/say.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {{ [field: string]: any }} Fields */

/**
 * @typedef {object} Notice something to say above the case, until it is put away
 * @property {string} id
 * @property {"linkedin" | "file" | "closed" | "opened" | "unnamed" | "changed" | "namesake" | "several" | "added" | "again" | "empty" | "problem"} kind
 * @property {string} [text] for a problem
 * @property {string} [tabTitle]
 * @property {string[]} [sources] ids of what was read
 * @property {string} [of] the case that it is about; it is said of no other
 * @property {string} [other] the case that it was kept apart from
 * @property {Record<string, string | number>} [values] what its words name
 * @property {Fields} [beside]
 */

export const state = {
  say: createSay(ENGINE_LANGUAGE),
  settings: /** @type {import("../settings/settings.js").Settings} */ (/** @type {unknown} */ (null)),
  managed: /** @type {Fields} */ ({}),
  cases: /** @type {Case[]} */ ([]),
  ended: /** @type {Case[]} */ ([]),
  kept: /** @type {{ key: string, why: string, stored: any }[]} */ ([]),
  current: /** @type {string | null} */ (null),
  window: -1,
  notices: /** @type {Notice[]} */ ([]),
  /** @type {Set<string>} sources that are open for editing */
  editing: new Set(),
  /** @type {Set<string>} rows and folds that are open in the case that is shown */
  unfolded: new Set(),
  /** What the last reading of the case changed. @type {{ fresh: Set<string>, gone: number } | null} */
  changed: null,
  /** What was done last and can be taken back. @type {{ words: string, run: () => Promise<void> | void } | null} */
  undo: null,
  /** Files that sources of open cases were read from, by the source, while the panel is open. @type {Map<string, { file: File, values: number, unsure: number }>} */
  files: new Map(),
  /** How much is open in each case, as far as it is known. @type {Map<string, { open: number, settled: number }>} */
  tallies: new Map(),
  /** @type {Set<string>} cases whose findings the reviewer has opened */
  opened: new Set(),
  assessment: /** @type {import("../../kit/types.js").Assessment | null} */ (null),
  submission: /** @type {Fields | null} */ (null),
  error: /** @type {unknown} */ (null),
  seen: /** @type {import("../memory/memory.js").Seen[]} */ ([]),
  listed: /** @type {import("../memory/memory.js").Listed[]} */ ([]),
  keys: "",
  /** Whether the tab in front is the one that the case was read from, and still shows that. @type {"here" | "changed" | "other" | "files" | "none"} */
  whose: "none",
};

/** @returns {Case | null} */
export function current() {
  return state.cases.find(({ id }) => id === state.current) ?? null;
}
