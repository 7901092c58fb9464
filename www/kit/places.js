// @ts-check
/** Where each statement stands on the page, so that a quote can show its place and lead back. */

import { element } from "./element.js";

/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./say.js").Say} Say */

/**
 * @typedef {object} Places
 * @property {(source: number | undefined, path: string, node: HTMLElement) => void} register
 * @property {(source: number, span: import("./types.js").Span, node: HTMLElement) => void} registerSpan
 * @property {(evidence: Evidence) => HTMLElement | null} find
 * @property {(evidence: Evidence) => boolean} reaches whether its place can be shown
 * @property {(evidence: Evidence, from: HTMLElement, returnLabel: string) => void} show
 */

/**
 * A path of its own for a quote inside a longer statement.
 * @param {Evidence} evidence
 */
export function quotePath({ path, quote }) {
  return `${path} ${quote}`;
}

/**
 * @returns {Places}
 */
export function createPlaces() {
  /** @type {Map<string, HTMLElement>} */
  const nodes = new Map();
  /** @type {HTMLElement | null} */
  let shown = null;
  /** @type {HTMLElement | null} */
  let wayBack = null;

  const key = (/** @type {number | undefined} */ source, /** @type {string} */ path) => `${source ?? ""}|${path}`;
  const spanKey = (/** @type {number} */ source, /** @type {import("./types.js").Span} */ span) =>
    key(source, `@${span.start}-${span.end}`);

  /** @type {Places["find"]} */
  function find(evidence) {
    if (evidence.span && evidence.source !== undefined) {
      const node = nodes.get(spanKey(evidence.source, evidence.span));
      if (node) return node;
    }
    const quoted = nodes.get(key(evidence.source, quotePath(evidence)));
    if (quoted) return quoted;
    let path = evidence.path;
    for (;;) {
      const node = nodes.get(key(evidence.source, path));
      if (node) return node;
      if (path === "") return null;
      path = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    }
  }

  function leave() {
    shown?.classList.remove("is-shown");
    wayBack?.remove();
    shown = null;
    wayBack = null;
  }

  return {
    register: (source, path, node) => {
      if (!nodes.has(key(source, path))) nodes.set(key(source, path), node);
    },
    registerSpan: (source, span, node) => {
      if (!nodes.has(spanKey(source, span))) nodes.set(spanKey(source, span), node);
    },
    find,
    reaches: (evidence) => find(evidence) !== null,
    show: (evidence, from, returnLabel) => {
      const node = find(evidence);
      if (!node) return;
      leave();
      const goBack = () => {
        leave();
        from.focus({ preventScroll: true });
        bring(from);
      };
      for (let holder = node.closest("details"); holder; holder = holder.parentElement?.closest("details") ?? null) {
        holder.open = true;
      }
      shown = node;
      node.classList.add("is-shown");
      node.tabIndex = -1;
      node.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && shown === node) goBack();
      });
      wayBack = element("button", { type: "button", class: "way-back", listen: { click: goBack } }, returnLabel);
      node.after(wayBack);
      node.focus({ preventScroll: true });
      bring(node);
    },
  };
}

/** @param {HTMLElement} node */
function bring(node) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  node.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}
