// @ts-check
/**
 * Facts that only the browser knows, added to a form when the host asks for it, tells of it in a visible notice, and the person agrees. It is
 * never an assessment.
 */

import { MEANINGS } from "../fields/index.js";
import { dress } from "./style.js";

/** @typedef {import("../fields/index.js").Control} Control */
/** @typedef {{ schema: "corroborate/facts/1", engine: string, inputs: Record<string, string>, session: Record<string, unknown> }} Facts */

/** Why facts are not added, or an empty text: `no-notice`, `not-visible`, `no-contact`, `no-correction` or `no-list`.
 * @param {Element | null | undefined} notice */
export function whyNot(notice) {
  if (!notice) return "no-notice";
  if (!isVisible(notice)) return "not-visible";
  const contact = notice.querySelector("[data-corroborate-contact]");
  if (!contact || !isVisible(contact) || !names(contact)) return "no-contact";
  const correction = notice.querySelector("[data-corroborate-correct]");
  if (!correction || !isVisible(correction) || (correction.textContent ?? "").trim().length < 12) return "no-correction";
  if (!notice.querySelector("[data-corroborate-added]")) return "no-list";
  return "";
}

/** @param {Element} element */
function isVisible(element) {
  const box = element.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1 || box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false && Number.parseFloat(getComputedStyle(element).fontSize) >= 8;
}

/** Whether an element names somebody who can be reached: a link, an address or a number. @param {Element} contact */
function names(contact) {
  const link = contact.matches("a[href]") ? contact : contact.querySelector("a[href]");
  const text = contact.textContent ?? "";
  return /^(?:mailto|tel|https):/u.test(/** @type {HTMLAnchorElement | null} */ (link)?.href ?? "") || /[^\s@]+@[^\s@]+\.[^\s@]+|\d[\d ().-]{5,}\d/u.test(text);
}

/** What this browser's clock says of its zone. @param {Date} now */
export function clock(now) {
  const year = now.getFullYear();
  const east = (/** @type {number} */ month) => -new Date(year, month, 1).getTimezoneOffset() || 0;
  return { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, offsets: { january: east(0), july: east(6) } };
}

/**
 * @param {import("../fields/source.js").Placed[]} placed @param {import("./manner.js").Manners} manners
 * @param {import("./manner.js").FirstAutofill | undefined} first @param {string} engine @returns {Facts}
 */
export function gather(placed, manners, first, engine) {
  /** @type {Record<string, string>} */
  const inputs = {};
  /** @type {Record<string, unknown>} */
  const session = { ...clock(new Date()) };
  for (const { path, value, controls, completed } of placed) {
    if (path.startsWith("/session/")) {
      session[path.slice("/session/".length)] = value;
      continue;
    }
    const manner = manners.of(controls);
    // The code beside a number is the widget's.
    if (manner) inputs[path] = completed ? "widget" : manner;
  }
  const names = placed.filter(({ path }) => path === MEANINGS["name"]?.path).flatMap(({ controls, meaning, value }) =>
    controls.length > 1 ? [{ meaning: "given-name", value }, { meaning: "family-name", value }] : [{ meaning, value }],
  );
  const word = first?.word(names);
  if (word) session["firstAutofill"] = word;
  return { schema: "corroborate/facts/1", engine, inputs, session };
}

/**
 * The list of what is added, what exactly, and the person's own choice, inside the host's notice.
 * @param {Element} notice @param {import("./say.js").Say} say @param {{ asks: Set<string>, first: boolean, ownBox: boolean, assessment: boolean, read: () => Facts }} options
 */
export function showPanel(notice, say, { asks, first, ownBox, assessment, read }) {
  const document = notice.ownerDocument;
  const element = document.createElement("corroborate-facts");
  element.dir = say.direction;
  element.lang = say.language;
  const shadow = element.attachShadow({ mode: "open" });
  dress(shadow);
  /** @param {string} tag @param {(string | Node)[]} children */
  const make = (tag, ...children) => {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  };
  const listed = ["inputs", "zone", ...(asks.has("where-now") ? ["where"] : []), ...(asks.has("travelling") ? ["travelling"] : []), ...(first ? ["autofill"] : []), ...(assessment ? ["assessment"] : []), "engine"];
  const list = make("ul", ...listed.map((name) => make("li", say.text(`facts.${name}`))));
  const exact = make("pre");
  exact.tabIndex = 0;
  const details = make("details", make("summary", say.text("facts.show")), exact);
  const show = () => {
    exact.textContent = JSON.stringify(read(), undefined, 2);
  };
  details.addEventListener("toggle", show);
  const box = make("div", make("p", say.text("facts.heading")), list, details);
  box.className = "box";
  box.setAttribute("part", "facts");
  const choice = /** @type {HTMLInputElement} */ (make("input"));
  choice.type = "checkbox";
  if (!ownBox) box.append(make("label", choice, make("span", say.text("facts.agree"))));
  box.append(make("p", say.text("facts.free")));
  shadow.append(box);
  (notice.querySelector("[data-corroborate-added]") ?? notice).append(element);
  return { element, refresh: () => void (/** @type {HTMLDetailsElement} */ (details).open && show()), agreed: () => choice.checked, remove: () => element.remove() };
}
