// @ts-check
/** Where a quote stands on the page that it was read from. */

import { hideOnPage, showOnPage } from "../platform.js";
import { current, state } from "./state.js";
import { view } from "./view.js";

/** The tab on which a quote is shown. @type {number | null} */
let shownOn = null;

/**
 * Shows where a quote stands on the page that it came from.
 * @param {import("../../kit/types.js").Evidence} evidence
 */
export async function showEvidence(evidence) {
  const source = current()?.sources[evidence.source ?? -1];
  if (!source || source.origin.tab === undefined) return;
  let path = evidence.path;
  let item = source.items[path];
  while (item === undefined && path.includes("/")) {
    path = path.slice(0, path.lastIndexOf("/"));
    item = source.items[path] ?? Object.entries(source.items).find(([known]) => path !== "" && known.startsWith(`${path}/`))?.[1];
  }
  // What was read from a text stands on the page as it was written there.
  const span = evidence.span ?? source.source.located?.find((/** @type {any} */ entry) => entry.path === evidence.path)?.span;
  const quote = span && typeof source.source.text === "string" ? source.source.text.slice(span.start, span.end) : evidence.quote;
  shownOn = source.origin.tab;
  const found = await showOnPage(source.origin.tab, { ...(item !== undefined && { item }), quote, readings: source.origin.readings ?? [] });
  view.announce(state.say(found ? "show.done" : "show.gone"));
}

export function hideEvidence() {
  if (shownOn !== null) hideOnPage(shownOn);
  shownOn = null;
}
