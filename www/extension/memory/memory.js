// @ts-check
/**
 * What this device remembers across applications, when the reviewer asked for it: keyed hashes of contacts and of the
 * parts of a name, a day and an end. And the employer's own watch lists, kept the same way.
 */

import { contactsOf, isLatin, nameParts } from "./contacts.js";
import { runsOf, sharedRuns, textsOf } from "./passages.js";

/** @typedef {{ [field: string]: any }} Fields */
/**
 * @typedef {object} Remembered
 * @property {string} id of the application
 * @property {string} day on which it was checked
 * @property {string} until
 * @property {boolean} latin the script of the name
 * @property {string[]} name keyed hashes of its parts
 * @property {{ kind: string, hash: string }[]} contacts
 * @property {string[]} text the sketch of what the applicant wrote
 */
/** @typedef {{ kind: string, hash: string, reason: string, added: string, until: string }} Watched */
/** @typedef {{ kind: string, value: string, before: Remembered }} Seen */
/** @typedef {{ kind: string, value: string, entry: Watched }} Listed */

export const MEMORY = "memory";
export const WATCH = "watch";

/**
 * One application as it is remembered.
 * @param {{ id: string, name: string | undefined, sources: readonly Fields[], day: string, until: string }} application
 * @param {(kind: string, value: string) => Promise<string>} hash
 * @param {Parameters<typeof contactsOf>[1]} readPhones
 * @returns {Promise<Remembered & { values: string[] }>} `values` in the order of `contacts`, for showing and never for keeping
 */
export async function remembered({ id, name = "", sources, day, until }, hash, readPhones) {
  const contacts = contactsOf(sources, readPhones);
  return {
    id,
    day,
    until,
    latin: isLatin(name),
    name: await Promise.all(nameParts(name).map((part) => hash("name", part))),
    contacts: await Promise.all(contacts.map(async ({ kind, value }) => ({ kind, hash: await hash(kind, value) }))),
    text: await Promise.all(runsOf(textsOf(sources)).map(async (run) => (await hash("text", run)).slice(0, 16))),
    values: contacts.map(({ value }) => value),
  };
}

/**
 * The same contact under a completely different name, on another day's application.
 * @param {Remembered & { values: string[] }} now
 * @param {readonly Remembered[]} entries
 * @returns {Seen[]}
 */
export function seenBefore(now, entries) {
  if (now.name.length === 0) return [];
  return entries
    .filter(({ id, name, latin }) => id !== now.id && name.length > 0 && latin === now.latin && !name.some((part) => now.name.includes(part)))
    .flatMap((before) => {
      const contacts = now.contacts.flatMap(({ kind, hash }, at) =>
        before.contacts.some((contact) => contact.kind === kind && contact.hash === hash)
          ? [{ kind, value: now.values[at] ?? "", before }]
          : [],
      );
      const passages = sharedRuns(now.text, before.text ?? []);
      return passages > 0 ? [...contacts, { kind: "text", value: "", before }] : contacts;
    });
}

/**
 * @param {Remembered & { values: string[] }} now
 * @param {readonly Watched[]} entries
 * @returns {Listed[]}
 */
export function listed(now, entries) {
  return now.contacts.flatMap(({ kind, hash }, at) =>
    entries.filter((entry) => entry.kind === kind && entry.hash === hash).map((entry) => ({ kind, value: now.values[at] ?? "", entry })),
  );
}

/**
 * Without what has ended.
 * @template {{ until: string }} Entry
 * @param {readonly Entry[]} entries
 * @param {string} today
 * @returns {Entry[]}
 */
export function stillKept(entries, today) {
  return entries.filter(({ until }) => until >= today);
}
