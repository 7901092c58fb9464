// @ts-check
/** Who an application is of, as far as its sources name anybody: what decides whether a page belongs to a case. */

import { emailKey, nameParts } from "../memory/contacts.js";

/** @typedef {{ [field: string]: any }} Fields */
/** @typedef {{ names: Set<string>, emails: Set<string> }} Person */

/**
 * Whom sources name; referees never.
 * @param {readonly { source: Fields }[]} sources
 * @returns {Person}
 */
export function personOf(sources) {
  const basics = sources.flatMap(({ source }) => (source.kind === "reference" || !source.person?.basics ? [] : [source.person.basics]));
  return {
    names: new Set(basics.flatMap(({ name }) => (typeof name === "string" ? [nameKey(name)] : []).filter((key) => key !== ""))),
    emails: new Set(basics.flatMap(({ email }) => (typeof email === "string" ? [emailKey(email)] : []).filter((key) => key !== null))),
  };
}

/** @param {string} name */
function nameKey(name) {
  return nameParts(name).join(" ") || name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** @param {Person} person */
export function isNamed({ names, emails }) {
  return names.size + emails.size > 0;
}

/**
 * Whether two are one person: a mailbox in common, or a name without two mailboxes beside it. With two mailboxes one name may be of two people.
 * @param {Person} one
 * @param {Person} other
 * @returns {"same" | "namesake" | "other"}
 */
export function compare(one, other) {
  if (shares(one.emails, other.emails)) return "same";
  if (!shares(one.names, other.names)) return "other";
  return one.emails.size > 0 && other.emails.size > 0 ? "namesake" : "same";
}

/**
 * @param {Set<unknown>} one
 * @param {Set<unknown>} other
 */
function shares(one, other) {
  return [...one].some((value) => other.has(value));
}
