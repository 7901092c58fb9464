// @ts-check
/** Finds forms to attach: those with `data-corroborate`, and those around, in or named by a `corroborate-form` element. */

import { formOf } from "./hint.js";

/** @typedef {import("./attach.js").Options} Options */
/** @typedef {import("./attach.js").Handle} Handle */

// Where code comes from is for `attach()` alone: an attribute may be somebody else's.
const OPTIONS = /** @type {const} */ (["mode", "language", "country", "adapter", "notice", "agree", "thread"]);

/** What the attributes of an element say; `prefix` stands before their names. @param {Element} element @param {string} prefix @returns {Options} */
function optionsOf(element, prefix) {
  /** @type {Record<string, unknown>} */
  const options = {};
  for (const name of OPTIONS) {
    const value = element.getAttribute(prefix + name);
    if (value) options[name] = value;
  }
  if (element.hasAttribute(`${prefix}first-autofill`)) options["firstAutofill"] = true;
  // Words and mappings are JSON; what is none is as if it were not there.
  for (const name of ["words", "mapping", "job"]) {
    try {
      const given = JSON.parse(element.getAttribute(prefix + name) ?? "null");
      if (given) options[name] = given;
    } catch {
      // Left out.
    }
  }
  const mode = element.getAttribute("data-corroborate");
  if (mode) options["mode"] = mode;
  return options;
}

/** @param {(form: HTMLFormElement, options: Options) => Handle} attach @param {Document} document */
export function watch(attach, document) {
  /** Forms that were attached here. @type {Map<HTMLFormElement, Handle>} */
  const found = new Map();
  const look = () => {
    for (const [form, handle] of found) {
      if (form.isConnected && form.hasAttribute("data-corroborate")) continue;
      handle.detach();
      found.delete(form);
    }
    for (const form of document.querySelectorAll("form[data-corroborate]")) {
      if (form instanceof HTMLFormElement && !found.has(form)) found.set(form, attach(form, optionsOf(form, "data-corroborate-")));
    }
  };
  let due = false;
  new MutationObserver(() => {
    if (due) return;
    due = true;
    // Once a frame, however much a framework renders.
    (document.defaultView?.requestAnimationFrame ?? queueMicrotask)(() => {
      due = false;
      look();
    });
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-corroborate"] });
  look();
  define(attach);
}

/** @param {(form: HTMLFormElement, options: Options) => Handle} attach */
function define(attach) {
  if (!globalThis.customElements || customElements.get("corroborate-form")) return;
  customElements.define(
    "corroborate-form",
    class extends HTMLElement {
      /** @type {Handle | undefined} */
      #handle;
      /** @type {MutationObserver | undefined} */
      #observer;

      connectedCallback() {
        this.#find();
        const around = /** @type {Document | ShadowRoot} */ (this.getRootNode());
        this.#observer = new MutationObserver(() => this.#find());
        this.#observer.observe(around, { childList: true, subtree: true });
      }

      disconnectedCallback() {
        this.#observer?.disconnect();
        this.#handle?.detach();
        this.#handle = undefined;
      }

      #find() {
        const named = this.getAttribute("for");
        const root = /** @type {Document | ShadowRoot} */ (this.getRootNode());
        const form = named ? root.getElementById(named) : (formOf(this) ?? this.querySelector("form"));
        if (form === this.#handle?.form) return;
        this.#handle?.detach();
        this.#handle = form instanceof HTMLFormElement ? attach(form, optionsOf(this, "")) : undefined;
      }
    },
  );
}
