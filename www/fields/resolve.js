// @ts-check
/**
 * What each field of a form asks for. First what is never read; then the host's own word, the vendor's adapter, `autocomplete`, `name` and
 * `id`, the label, and last the type.
 */

import { adapterFor } from "./adapters.js";
import { groupsOf, labelsOf } from "./label.js";
import { asksForCode } from "./phone.js";
import { isSeen } from "./seen.js";
import { MEANINGS, NEVER, table } from "./table.js";
import { partsOf, plain, squashed, wordsOf } from "./words.js";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/** @typedef {"mapping" | "adapter" | "autocomplete" | "name" | "label" | "type"} By */
/**
 * A field that was understood. `meaning` is a key of the table; `index` the number of its entry where its name tells one; `section` `work`
 * or `education` where its name or adapter tells which list it is of.
 * @typedef {{ control: Control, meaning: string, by: By, index?: number, section?: string }} Field
 */
/**
 * @typedef {object} Options
 * @property {Record<string, string>} [mapping] selectors of the host's own fields to meanings; `none` for a field to leave alone
 * @property {string} [adapter] the id of a vendor's adapter, where neither the page's host nor the form itself tells it
 * @property {string} [host] the page's host, if not the document's own
 * @property {(element: Element) => ShadowRoot | null | undefined} [shadowOf] opens shadow roots that only an extension can see into
 * @property {{ has: (control: Control) => boolean }} [seen] fields that a person was in before, so that they count where a later step hides them
 * @property {boolean} [unseen] also fields that nobody can see, for tests of the table itself
 */

/** The host's own word on a field stands in this attribute. */
export const ATTRIBUTE = "data-corroborate-field";

/** Every control of a form, or of any part of a page, in document order and through open shadow roots.
 * @param {Element | Document | ShadowRoot} root @param {Options} [options] @returns {Control[]} */
export function controlsOf(root, options = {}) {
  /** @type {Set<Control>} */
  const found = new Set();
  /** @param {Element | Document | ShadowRoot} node */
  const walk = (node) => {
    for (const child of node.children) {
      if (isControl(child)) found.add(child);
      const shadow = child.shadowRoot ?? options.shadowOf?.(child);
      if (shadow) walk(shadow);
      walk(child);
    }
  };
  walk(root);
  if (root instanceof HTMLFormElement) for (const element of root.elements) if (isControl(element)) found.add(element);
  return [...found];
}

/** @param {unknown} element @returns {element is Control} */
export function isControl(element) {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

/** Every field of a form that is understood, in document order.
 * @param {Element | Document | ShadowRoot} root @param {Options} [options] @returns {Field[]} */
export function resolveAll(root, options = {}) {
  const fields = [];
  const types = new Set();
  const adapter = adapterFor(root, options);
  for (const control of controlsOf(root, options)) {
    const field = resolve(control, root, options, adapter);
    // A bare type says little: only the first field of a type is taken for what the type says.
    if (!field || (field.by === "type" && types.has(field.meaning))) continue;
    types.add(field.meaning);
    fields.push(field);
  }
  return fields;
}

/** What one control asks for; nothing if it is never read or not understood.
 * @param {Control} control @param {Element | Document | ShadowRoot} root @param {Options} [options]
 * @param {import("./adapters.js").Adapter} [adapter] @returns {Field | undefined} */
export function resolve(control, root, options = {}, adapter = adapterFor(root, options)) {
  const labels = labelsOf(control);
  if (isNever(control, labels)) return undefined;
  const isFile = control.type === "file";
  const found = meaningOf(control, labels, options, adapter);
  if (!found || found.meaning === "none" || !MEANINGS[found.meaning]) return undefined;
  // A "country code" beside a telephone number is no residence.
  if (found.meaning === "country" && found.by !== "mapping" && asksForCode(control)) found.meaning = "phone-country";
  const kind = MEANINGS[found.meaning]?.control;
  if (kind === "file" ? control.type !== "file" && control.tagName !== "TEXTAREA" : kind ? control.type !== kind : isFile || control.type === "checkbox") {
    return undefined;
  }
  // Fields for files are often hidden behind a button of the page's own.
  if (!isFile && !options.unseen && !options.seen?.has(control) && !isSeen(control)) return undefined;
  return { control, ...found };
}

/** Whether a control is one of those that are never read, whatever anybody says of it.
 * @param {Control} control @param {string[]} [labels] */
export function isNever(control, labels = labelsOf(control)) {
  if (NEVER.types.has(control.type)) return true;
  const { neverNames, neverWords, neverRuns } = table();
  const tokens = (control.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/u);
  if (tokens.some((token) => NEVER.autocomplete.has(token) || token.startsWith("cc-"))) return true;
  for (const name of [control.name, control.id, control.getAttribute("data-automation-id") ?? ""]) {
    const small = name.toLowerCase();
    if (NEVER.beginnings.some((start) => small.startsWith(start))) return true;
    const words = wordsOf(name);
    if (words.some((word) => neverNames.has(word))) return true;
    if (words.some((word, at) => neverNames.has(word + (words[at + 1] ?? "")))) return true;
  }
  return labels.some((label) => mentions(plain(label), neverWords, neverRuns));
}

/** Whether a text holds one of some words whole, or one of some runs of a script without spaces.
 * @param {string} text @param {string[]} words @param {string[]} runs */
export function mentions(text, words, runs) {
  const padded = ` ${text.replace(/[^\p{L}\p{M}\d]+/gu, " ")} `;
  return words.some((word) => padded.includes(` ${word} `)) || runs.some((run) => text.includes(run));
}

/** @param {Control} control @param {string[]} labels @param {Options} options @param {import("./adapters.js").Adapter | undefined} adapter
 * @returns {{ meaning: string, by: By, index?: number, section?: string } | undefined} */
function meaningOf(control, labels, options, adapter) {
  const place = placeOf(control);
  const own = control.closest(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE) ?? mapped(control, options.mapping);
  if (own) return { meaning: own, by: "mapping", ...place };
  const adapted = adapter?.fields.find(({ selector }) => control.matches(selector));
  if (adapted) return { meaning: adapted.meaning, by: "adapter", ...place, ...(adapted.section && { section: adapted.section }) };
  const known = table();
  // Under a heading for somebody else, a browser's word for a field says whose own it would fill in, not whom it is about.
  if (groupsOf(control).some((group) => mentions(plain(group), known.groupWords, known.groupRuns))) return undefined;
  for (const token of (control.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/u)) {
    const meaning = known.autocomplete.get(token);
    if (meaning) return { meaning, by: "autocomplete", ...place };
  }
  // A referee's or a former manager's name and number are not the applicant's.
  const names = [control.name, control.id].filter(Boolean);
  if (names.some((name) => wordsOf(name).some((word) => known.others.has(word)))) return undefined;
  if (labels.some((label) => mentions(plain(label), known.otherWords, known.otherRuns))) return undefined;
  for (const name of names) {
    const meaning = named(name, known.names);
    if (meaning) return { meaning, by: "name", ...place };
  }
  for (const label of labels) {
    const meaning = labelled(label, known);
    if (meaning) return { meaning, by: "label", ...place };
  }
  const meaning = known.types.get(control.type);
  return meaning ? { meaning, by: "type", ...place } : undefined;
}

/** @param {Control} control @param {Record<string, string> | undefined} mapping */
function mapped(control, mapping) {
  for (const [selector, meaning] of Object.entries(mapping ?? {})) if (control.matches(selector)) return meaning;
  return undefined;
}

/** `candidate[first_name]` and `PersonProfileFields.FirstName` end in the word that counts.
 * @param {string} name @param {Map<string, string>} names */
function named(name, names) {
  const parts = partsOf(name);
  const last = squashed(parts.at(-1) ?? "").replace(/\d+$/u, "");
  return names.get(squashed(parts.at(-1) ?? "")) ?? names.get(last) ?? names.get(squashed(parts.slice(-2).join("")));
}

/** What a label asks for by itself.
 * @param {string} label @param {import("./table.js").Table} [known] */
export function labelled(label, known = table()) {
  const text = plain(label);
  const meaning = known.labels.get(text);
  if (meaning) return meaning;
  // Without a remark in brackets, and without words that say nothing of what is asked.
  const shorter = plain(text.replace(/[(（[][^)）\]]*[)）\]]/gu, " "));
  const words = shorter.split(" ").filter((word) => !known.fillers.has(word));
  return known.labels.get(shorter) ?? known.labels.get(words.join(" "));
}

const SECTIONS = /** @type {const} */ ([["education", /educat|school|degree|universit/iu], ["work", /employment|work|experience|position/iu]]);

/** The list that a control's name says it is of, and the entry's number. @param {Control} control */
function placeOf(control) {
  /** @type {{ index?: number, section?: string }} */
  const place = {};
  for (const name of [control.name, control.id]) {
    const number = /(?:--|[-_[])(\d{1,2})(?:\]|$|[-_])/u.exec(name)?.[1];
    if (number !== undefined && place.index === undefined) place.index = Number(number);
    const section = SECTIONS.find(([, words]) => words.test(name))?.[0];
    if (section && !place.section) place.section = section;
  }
  return place;
}
