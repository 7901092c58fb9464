// @ts-check
/**
 * How each field came to be filled in, as one word: typed, pasted, autofilled, widget (a script of the page) or mixed. Neither contents nor
 * times nor single keys are kept.
 */

import { isControl } from "../fields/index.js";

/** @typedef {import("../fields/index.js").Control} Control */
/** @typedef {"typed" | "pasted" | "autofilled" | "widget" | "mixed"} Manner */
/** `length` is how much the field held when its person last touched it: a change since was a script's. */
/** @typedef {{ ways: Set<Manner>, length: number, begun: boolean }} State */

const PASTED = new Set(["insertFromPaste", "insertFromDrop", "insertFromYank", "insertFromPasteAsQuotation"]);

export class Manners {
  /** @type {WeakMap<Control, State>} */
  #states = new WeakMap();

  /** A person begins, or something looks at a field: what changed since the last time without them is a script's.
   * @param {Control} control */
  look(control) {
    const state = this.#state(control);
    if (control.value.length !== state.length) {
      if (control.value === "") state.ways.clear();
      else state.ways.add(this.#isAutofilled(control) ? "autofilled" : "widget");
      state.length = control.value.length;
    }
    return state;
  }

  /** Before a change that replaces everything in the field, what was known of it is forgotten. @param {Event} event @param {Control} control */
  before(event, control) {
    const state = this.#state(control);
    const whole = "selectionStart" in control && control.selectionStart === 0 && control.selectionEnd === control.value.length;
    if (control.value === "" || whole) state.ways.clear();
  }

  /** @param {Event} event @param {Control} control */
  input(event, control) {
    const state = this.#state(control);
    if (control.value === "") state.ways.clear();
    else state.ways.add(this.#way(event, control));
    state.length = control.value.length;
  }

  /** @param {Event} event @param {Control} control @returns {Manner} */
  #way(event, control) {
    if (!event.isTrusted) return "widget";
    if (this.#isAutofilled(control)) return "autofilled";
    const kind = event instanceof InputEvent ? event.inputType : "";
    if (PASTED.has(kind)) return "pasted";
    // A list or a date has no kinds of input; a text without one was filled in by the browser.
    if (kind === "" && control instanceof HTMLInputElement && /^(?:email|search|tel|text|url)$/u.test(control.type)) return "autofilled";
    return "typed";
  }

  /** @param {Control} control */
  #isAutofilled(control) {
    for (const selector of [":autofill", ":-webkit-autofill"]) {
      try {
        if (control.matches(selector)) return true;
      } catch {
        // A browser that does not know the one knows the other.
      }
    }
    return false;
  }

  /** @param {Control} control @returns {State} */
  #state(control) {
    let state = this.#states.get(control);
    if (!state) {
      // What the server put in was there before anybody came.
      const given = "defaultValue" in control ? control.defaultValue.length : 0;
      state = { ways: new Set(), length: given, begun: false };
      if (control instanceof HTMLSelectElement) state.length = control.value.length;
      this.#states.set(control, state);
    }
    return state;
  }

  /** The word for the controls that make up one value; nothing for one that nobody touched.
   * @param {Control[]} controls @returns {Manner | undefined} */
  of(controls) {
    const ways = new Set(controls.flatMap((control) => (isControl(control) ? [...this.look(control).ways] : [])));
    return ways.size > 1 ? "mixed" : [...ways][0];
  }

  /** @param {Control[]} controls */
  forget(controls) {
    for (const control of controls) this.#states.delete(control);
  }
}

/** Compares the name that the browser first filled in with the one that is sent. Only salted sums of its words are held, for this page's life;
 * what leaves is one word. */
export class FirstAutofill {
  #salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  /** @type {Map<string, Set<number>>} */
  #first = new Map();

  /** @param {string} meaning @param {string} value */
  note(meaning, value) {
    if (/^(?:name|given-name|family-name)$/u.test(meaning) && !this.#first.has(meaning)) this.#first.set(meaning, this.#sums(value));
  }

  /** @param {{ meaning: string, value: string }[]} now @returns {"same" | "compatible" | "different" | undefined} */
  word(now) {
    const then = new Set([...this.#first.values()].flatMap((sums) => [...sums]));
    if (then.size === 0) return undefined;
    const sums = new Set(now.filter(({ meaning }) => this.#first.has(meaning)).flatMap(({ value }) => [...this.#sums(value)]));
    if (sums.size === 0) return undefined;
    const shared = [...sums].filter((sum) => then.has(sum)).length;
    return shared === sums.size && shared === then.size ? "same" : shared > 0 ? "compatible" : "different";
  }

  /** @param {string} text */
  #sums(text) {
    const words = text.normalize("NFKD").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    return new Set(words.map((word) => [...word].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, this.#salt)));
  }
}
