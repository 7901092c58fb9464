// @ts-check
/** What of an application is remembered, in the one form in which the same contact is always the same text. */

import sites from "../../tables/sites.json" with { type: "json" };

/** @typedef {{ [field: string]: any }} Fields */
/** @typedef {{ kind: "email" | "phone" | "profile", value: string }} Contact */

/** Longest address, in bytes. Source: RFC 5321, section 4.5.3.1.3, as corrected by erratum 1690. */
const LONGEST = 254;
const LOCAL = /^(?!\.)(?!.*\.\.)(?!.*\.$)[a-z0-9!#$%&'*+\-/=?^_`{|}~.\u{a1}-\u{10ffff}]{1,64}$/u;
const LABEL = /^(?!-)(?!.*-$)[a-z0-9\u{a1}-\u{1fff}\u{2070}-\u{10ffff}-]{1,63}$/u;

/**
 * The mailbox that an address reaches, as the engine has it: without a tag after a plus, and at Gmail, which reads no dots and has two
 * domains, in one form.
 * @param {string} address
 * @returns {string | null} null where mail cannot be delivered as written
 */
export function emailKey(address) {
  const text = address
    .trim()
    .replace(/^mailto:/u, "")
    .replace(/^<(.*)>$/u, "$1");
  const at = text.lastIndexOf("@");
  const domain = text.slice(at + 1).replace(/\.$/u, "").toLowerCase();
  const local = text.slice(0, Math.max(at, 0)).toLowerCase();
  const labels = domain.split(".");
  const isLocal = /^".+"$/su.test(local) || (LOCAL.test(local) && !/\s/u.test(local));
  if (!isLocal || local.length > 64 || new TextEncoder().encode(text).length > LONGEST) return null;
  if (labels.length < 2 || /\s/u.test(domain) || !labels.every((label) => LABEL.test(label)) || /^\d+$/u.test(labels.at(-1) ?? "")) return null;
  const name = local.split("+")[0] || local;
  return domain === "gmail.com" || domain === "googlemail.com" ? `${name.replaceAll(".", "")}@gmail.com` : `${name}@${domain}`;
}

/** @typedef {{ name: string, hosts: string[], beforeAccount: string[], ownPages: string[], sharedPages: string[], deepAccounts: boolean }} Site */

/** Hosts beside a site's own whose accounts are the site's. */
const SAME_ACCOUNTS = ["gist.github.com"];

/**
 * The account to which a web address leads, as the engine has it: a person's on a known site, and no project, post or company of one.
 * @param {string} address
 * @returns {{ site: string, account: string, key: string } | null}
 */
export function profileOf(address) {
  const text = address.trim();
  if (/\s/u.test(text)) return null;
  const [, authority = "", path = ""] = /^([^/?#]*)(.*)$/su.exec(text.replace(/^[^:]*:\/\//u, "")) ?? [];
  const host = (authority.split("@").at(-1) ?? "").split(":")[0]?.toLowerCase().replace(/^www\./u, "").replace(/\.+$/u, "") ?? "";
  const site = /** @type {Site[]} */ (sites.sites).find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
  if (!site) return null;
  const parts = (path.split(/[?#]/u)[0] ?? "").split("/").filter(Boolean);
  const first = parts[0] ?? "";
  const small = first.toLowerCase();
  const isAlone = site.beforeAccount.includes("");
  const written = isAlone ? first : site.beforeAccount.includes(first) ? parts[1] : undefined;
  const account = written?.replace(/^@+/u, "").toLowerCase();
  const ofTheSite = site.hosts.some((known) => {
    const before = host.endsWith(known) ? host.slice(0, host.length - known.length).replace(/\.+$/u, "") : null;
    return before !== null && (before === "mobile" || before.length <= 2);
  });
  if (!account || (!ofTheSite && !SAME_ACCOUNTS.includes(host))) return null;
  if (ofTheSite && (site.ownPages.includes(small) || (account === "me" && small === "in"))) return null;
  if (site.name === "Medium" && !first.startsWith("@")) return null;
  if (!site.deepAccounts && parts.length > (isAlone ? 1 : 2)) return null;
  if (site.sharedPages.includes(small) || sites.organisations.includes(account)) return null;
  return { site: site.name, account, key: [site.hosts[0], site.beforeAccount[0], account].filter(Boolean).join("/") };
}

/** @param {string} address */
export function profileKey(address) {
  return profileOf(address)?.key ?? null;
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
