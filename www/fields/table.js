// @ts-check
/** The one table of what form fields ask for, ready for looking up. It is prepared at the first look. */

import meanings from "./meanings.json" with { type: "json" };
import never from "../tables/never.json" with { type: "json" };
import { plain, squashed } from "./words.js";

/**
 * What a field asks for. `path` is where its value stands in a submission's form source (`*` an entry of a list), or null where it is
 * known and not read; `part` says that the value is one part of a date.
 * @typedef {{ path: string | null, autocomplete?: string[], names?: string[], types?: string[], labels?: Record<string, string[]>,
 *   network?: string, section?: string, part?: string, control?: string }} Meaning
 */

/** @type {Record<string, Meaning>} */
export const MEANINGS = meanings.meanings;

/** @typedef {{ autocomplete: Map<string, string>, names: Map<string, string>, types: Map<string, string>, labels: Map<string, string>,
 *   fillers: Set<string>, neverNames: Set<string>, others: Set<string>, neverWords: string[], neverRuns: string[], otherWords: string[], otherRuns: string[], groupWords: string[], groupRuns: string[] }} Table */

/** @type {Table | undefined} */
let prepared;

/** @returns {Table} */
export function table() {
  prepared ??= prepare();
  return prepared;
}

/** @returns {Table} */
function prepare() {
  const autocomplete = new Map();
  const names = new Map();
  const types = new Map();
  const labels = new Map();
  for (const [id, meaning] of Object.entries(MEANINGS)) {
    for (const token of meaning.autocomplete ?? []) autocomplete.set(token, id);
    for (const name of meaning.names ?? []) names.set(squashed(name), id);
    for (const type of meaning.types ?? []) types.set(type, id);
    for (const words of Object.values(meaning.labels ?? {})) {
      for (const words_ of words) {
        const label = plain(words_);
        if (!labels.has(label)) labels.set(label, id);
      }
    }
  }
  const [neverWords, neverRuns] = sorted(never.labels);
  const [otherWords, otherRuns] = sorted(never.otherLabels);
  const [groupWords, groupRuns] = sorted(never.groups);
  return {
    autocomplete,
    names,
    types,
    labels,
    fillers: new Set(meanings.fillers.words.map(plain)),
    neverNames: new Set(never.names),
    others: new Set(never.otherNames),
    neverWords,
    neverRuns,
    otherWords,
    otherRuns,
    groupWords,
    groupRuns,
  };
}

/** Splits words to find whole from those of scripts without spaces between words.
 * @param {string[]} words @returns {[string[], string[]]} */
function sorted(words) {
  const all = words.map(plain);
  const runs = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
  return [all.filter((word) => !runs.test(word)), all.filter((word) => runs.test(word))];
}

/** Control types, `autocomplete` tokens and beginnings of names that are never read. */
export const NEVER = { types: new Set(never.types), autocomplete: new Set(never.autocomplete), beginnings: never.beginnings };
