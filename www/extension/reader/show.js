// @ts-check
/**
 * Shows on the page where a quote stands, without changing the page's own elements: a highlight of the browser for text, a
 * short animation for a field. Nothing that the page could read is added.
 */

import { marks } from "./read.js";
import { insideOf, isMute, isShown } from "./walk.js";

const NAME = "corroborate";
const LONGEST = 40_000;

/** Takes every highlight away. */
export function hide() {
  CSS.highlights?.delete(NAME);
}

/**
 * @param {{ item?: string, quote: string }} wanted
 * @returns {boolean} whether the quote was found
 */
export function show({ item, quote }) {
  hide();
  const place = item === undefined ? undefined : marks.get(item);
  const within = place instanceof Range ? place.commonAncestorContainer : place;
  if (place && within?.isConnected) {
    if (place instanceof Element && /^(?:input|select|textarea)$/u.test(place.localName)) return pulse(place);
    const root = within instanceof Element ? within : within.parentElement;
    return mark((root && find(root, quote)) ?? (place instanceof Range ? place : rangeOf(place)));
  }
  const found = document.body && find(document.body, quote);
  if (found) return mark(found);
  const field = [...document.querySelectorAll("input, textarea")].find((element) =>
    /** @type {HTMLInputElement} */ (element).value.includes(quote),
  );
  return field ? pulse(field) : false;
}

/** @param {Element} element */
function rangeOf(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** @param {Range} range */
function mark(range) {
  if (CSS.highlights) CSS.highlights.set(NAME, new Highlight(range));
  const holder = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  bring(holder);
  return true;
}

/** @param {Element} element */
function pulse(element) {
  bring(element);
  element.animate(
    [{ outline: "3px solid #b8860b", outlineOffset: "2px" }, { outline: "3px solid #b8860b", outlineOffset: "2px" }],
    { duration: 4000 },
  );
  return true;
}

/** @param {Element | null} element */
function bring(element) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}

/**
 * The first place of a quote in the visible text, whatever spaces and line ends stand between its words.
 * @param {Element} root
 * @param {string} quote
 * @returns {Range | null}
 */
function find(root, quote) {
  const wanted = quote.replace(/…$/u, "").replace(/\s+/gu, " ").trim().toLowerCase();
  if (wanted === "") return null;
  /** @type {{ node: Text, at: number }[]} one entry for each character of `text` */
  const origins = [];
  let text = "";
  const visit = (/** @type {Element} */ element) => {
    for (const node of insideOf(element)) {
      if (text.length > LONGEST * 10) return;
      if (node instanceof Text) {
        for (let at = 0; at < node.data.length; at += 1) {
          const letter = /** @type {string} */ (node.data[at]);
          if (/\s/u.test(letter)) {
            if (text.endsWith(" ") || text === "") continue;
            text += " ";
          } else {
            text += letter;
          }
          origins.push({ node, at });
        }
      } else if (node instanceof Element && !isMute(node) && isShown(node)) {
        visit(node);
        if (text !== "" && !text.endsWith(" ") && origins.length > 0) {
          text += " ";
          origins.push(/** @type {{ node: Text, at: number }} */ (origins.at(-1)));
        }
      }
    }
  };
  visit(root);
  const lower = [...text].length === text.length ? text.toLowerCase() : text;
  const start = lower.length === text.length ? lower.indexOf(wanted) : text.indexOf(quote);
  if (start < 0) return null;
  const first = origins[start];
  const last = origins[Math.min(origins.length, start + wanted.length) - 1];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}
