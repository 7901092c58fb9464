// @ts-check
/** What of an application is remembered, in the one form in which the same contact is always the same text. */

/** @typedef {{ [field: string]: any }} Fields */
/** @typedef {{ kind: "email" | "phone" | "profile", value: string }} Contact */

/** @param {string} address */
export function emailKey(address) {
  const folded = address.normalize("NFKC").trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(folded) ? folded : null;
}

/** @param {string} address */
export function profileKey(address) {
  try {
    const url = new URL(/^[a-z]+:\/\//iu.test(address) ? address : `https://${address}`);
    const path = decodeURIComponent(url.pathname).replace(/\/+$/u, "");
    return path === "" ? null : `${url.hostname.replace(/^(?:www|m|[a-z]{2})\./u, "")}${path}`.toLowerCase();
  } catch {
    return null;
  }
}

/**
 * The parts of a name, folded: two names that share one part may be the same person's.
 * @param {string} name
 * @returns {string[]} empty when it is no complete name
 */
export function nameParts(name) {
  const parts = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => [...part].length > 1);
  return parts.length > 1 ? [...new Set(parts)].sort() : [];
}

/**
 * Whether a name is written in Latin letters: names in two scripts are not compared by their letters.
 * @param {string} name
 */
export function isLatin(name) {
  return !/[^\p{Script=Latin}\p{P}\p{M}\s\d]/u.test(name);
}

/**
 * The applicant's own contacts, referees' never.
 * @param {readonly Fields[]} sources
 * @param {(numbers: string[], region: string | undefined) => (string | null)[]} readPhones E.164 where it is a number
 * @returns {Contact[]}
 */
export function contactsOf(sources, readPhones) {
  /** @type {Contact[]} */
  const found = [];
  const add = (/** @type {Contact["kind"]} */ kind, /** @type {string | null} */ value) => {
    if (value && !found.some((other) => other.kind === kind && other.value === value)) found.push({ kind, value });
  };
  for (const source of sources) {
    if (source.kind === "reference" || source.kind === "delivery") continue;
    const basics = source.person?.basics ?? {};
    if (typeof basics.email === "string") add("email", emailKey(basics.email));
    if (typeof basics.phone === "string") add("phone", readPhones([basics.phone], basics.location?.countryCode)[0] ?? null);
    for (const profile of Array.isArray(basics.profiles) ? basics.profiles : []) {
      if (typeof profile?.url === "string") add("profile", profileKey(profile.url));
    }
    if (typeof source.url === "string") add("profile", profileKey(source.url));
  }
  return found;
}
