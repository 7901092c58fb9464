// @ts-check
/** Where a mail to the applicant may go: never to an address that a finding rests on alone. */

import { emailKey } from "../memory/contacts.js";
import { findingKey } from "./case.js";

/** @typedef {import("./case.js").Case} Case */
/** @typedef {import("../../kit/types.js").Assessment} Assessment */

/** Outcomes by which the address is right as it stands. */
const SETTLED = new Set(["explained", "irrelevant"]);

/**
 * Each mailbox that the sources state, once, and whether mail may go there.
 * @param {Case} held
 * @param {Assessment} assessment
 * @returns {{ address: string, found: boolean }[]}
 */
export function addressesOf(held, assessment) {
  /** @type {Map<string, { address: string, found: boolean }>} */
  const addresses = new Map();
  for (const { source } of held.sources) {
    const address = source.kind === "reference" ? undefined : source.person?.basics?.email;
    if (typeof address !== "string" || address.trim() === "") continue;
    const key = keyOf(address);
    if (!addresses.has(key)) addresses.set(key, { address: address.trim(), found: false });
  }
  for (const finding of assessment.findings) {
    if (SETTLED.has(held.outcomes[findingKey(held, finding)]?.verdict ?? "")) continue;
    const rests = new Set(finding.evidence.flatMap(({ source, path, quote }) => statedAt(held, source, path) ?? (addresses.has(keyOf(quote)) ? [keyOf(quote)] : [])));
    // That two differ says of neither that it is wrong.
    if (rests.size !== 1) continue;
    const address = addresses.get(/** @type {string} */ ([...rests][0]));
    if (address) address.found = true;
  }
  return [...addresses.values()];
}

/**
 * @param {string} address
 */
export function keyOf(address) {
  return emailKey(address) ?? address.trim().toLowerCase();
}

/**
 * The mailbox that a place in a source holds.
 * @param {Case} held
 * @param {number | undefined} source
 * @param {string} path
 */
function statedAt(held, source, path) {
  const address = path.endsWith("/basics/email") ? held.sources[source ?? -1]?.source.person?.basics?.email : undefined;
  return typeof address === "string" ? [keyOf(address)] : undefined;
}
