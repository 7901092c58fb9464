// @ts-check
/** Whether a page is about one person or lists several: people who stand in parts of one shape, beside one another. */

import { around } from "./walk.js";

/**
 * @typedef {object} Trace something that tells one person from another
 * @property {string} key the mailbox, or the address of the person's own page
 * @property {string | null} name
 * @property {Element} element
 */
/** @typedef {{ key: string, name: string, part: Element }} Listed */

/** Two to five words of letters, the family name perhaps first, or a name in Chinese letters. */
const NAME = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*,?(?: \p{L}[\p{L}\p{M}.'’-]*){0,3} [\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|\p{Script=Han}{2,4})$/u;
/** Where recruiting systems keep what belongs to one person. */
const OWN_PAGE = /candidat|applicant|bewerb|kandidat|prospect|talent|postul|people|person/iu;
/** Most parts of a page that are looked at. */
const MOST = 400;

/** @param {string} text */
export function isName(text) {
  return text.length < 60 && NAME.test(text);
}

/**
 * Whether a link leads to one person's page and shows the name.
 * @param {string} address
 * @param {string} text
 */
export function isPersonsPage(address, text) {
  return isName(text) && OWN_PAGE.test(address);
}

/**
 * The largest group of people in parts of one shape.
 * @param {readonly Trace[]} traces of one sort
 * @param {(part: Element) => string | null} nameIn the first name that a part shows
 * @returns {Listed[]} each person once; none where fewer than two are listed
 */
export function listed(traces, nameIn) {
  /** @type {Map<Element, Set<string>>} whose traces stand in each part of the page */
  const holders = new Map();
  for (const { key, element } of traces.slice(0, MOST)) {
    for (let part = /** @type {Element | null} */ (element); part; part = around(part)) {
      const keys = holders.get(part) ?? new Set();
      keys.add(key);
      holders.set(part, keys);
    }
  }
  /** @type {Map<Element, Listed[]>} */
  const groups = new Map();
  for (const { key, name, element } of traces.slice(0, MOST)) {
    /** @type {Element | null} */
    let part = null;
    for (let next = /** @type {Element | null} */ (element); next && holders.get(next)?.size === 1; next = around(next)) part = next;
    const whole = part && around(part);
    if (!part || !whole) continue;
    const group = groups.get(whole) ?? [];
    groups.set(whole, group);
    if (group.some((one) => one.part === part)) continue;
    const shown = name ?? nameIn(part);
    if (shown !== null) group.push({ key, name: shown, part });
  }
  /** @type {Listed[]} */
  let most = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const shape = shapeOf(first.part);
    const alike = group.filter(({ part }) => part === first.part || areAlike(shape, shapeOf(part)));
    const people = alike.filter(({ key, name }, at) => alike.findIndex((one) => one.key === key || (one.name === name && !key.includes("@"))) === at);
    if (people.length > Math.max(1, most.length)) most = people;
  }
  return most;
}

/**
 * A part's tags down to the third level.
 * @param {Element} part
 */
function shapeOf(part) {
  /** @type {Set<string>} */
  const shape = new Set();
  const visit = (/** @type {Element} */ element, /** @type {string} */ path, /** @type {number} */ depth) => {
    shape.add(path);
    if (depth < 3) for (const child of [...element.children].slice(0, 40)) visit(child, `${path}/${child.localName}`, depth + 1);
  };
  visit(part, part.localName, 0);
  return shape;
}

/**
 * @param {Set<string>} one
 * @param {Set<string>} other
 */
function areAlike(one, other) {
  const shared = [...one].filter((path) => other.has(path)).length;
  return shared * 2 >= one.size + other.size - shared;
}
