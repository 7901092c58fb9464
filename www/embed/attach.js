// @ts-check
/** One form with its hints: what is listened to, when a field is looked at, and how it all goes away again. */

import { isControl, place, resolve, resolveAll } from "../fields/index.js";
import { createConsider } from "./consider.js";
import { createEngine } from "./engine.js";
import { gather, showPanel, whyNot } from "./facts.js";
import { createVoice, isInside, showHint, write } from "./hint.js";
import { FirstAutofill, Manners } from "./manner.js";
import { createSay, languageOf, tableOf } from "./say.js";

/** @typedef {import("../fields/index.js").Control} Control */
/** @typedef {import("./engine.js").Advice} Advice */
/** @typedef {import("./consider.js").Finding} Finding */
/**
 * @typedef {object} Options
 * @property {"assist" | "compare" | "attach" | "check"} [mode] `assist` sends nothing and adds nothing; `compare` shows where two statements of the person's own differ; `attach` adds facts if there is a notice
 *   and the person agrees; `check` does both and adds the assessment too
 * @property {{ title?: string, employer?: string }} [job] what the form applies for
 * @property {object | string} [policy] the host's policy for `check`
 * @property {readonly (URL | string)[]} [packs] the host's packs for `check`
 * @property {string} [language] a language tag; the form's own language otherwise
 * @property {Record<string, string>} [words] the host's words in place of ours, by their keys
 * @property {string} [country] ISO 3166-1 alpha-2 of the country in which numbers without a calling code are read, where the form states none
 * @property {Record<string, string>} [mapping] selectors of fields to what they ask for; `none` leaves a field alone
 * @property {string} [adapter] a vendor's adapter, by its id
 * @property {Element | string} [notice] the notice, or its selector
 * @property {HTMLInputElement | string} [agree] the host's own check box for agreeing, or its selector
 * @property {boolean} [firstAutofill] compare the name that the browser first filled in
 * @property {URL | string} [wasm] where the WebAssembly is, if not beside the script
 * @property {URL | string} [worker] where the worker's file is, if not beside the script
 * @property {"main" | "worker"} [thread] where to run it, if not wherever the page's policy lets it
 * @property {AbortSignal} [signal] detaches when aborted
 */
/**
 * @typedef {object} Handle
 * @property {HTMLFormElement} form
 * @property {() => Promise<number>} check looks at every field now; gives the number of hints shown
 * @property {() => import("./facts.js").Facts | undefined} facts what would be added now, or nothing when it may not be
 * @property {() => string} refused why nothing is added, or an empty text
 * @property {() => string} engine where the WebAssembly runs: `main`, `worker` or `nowhere`
 * @property {() => void} detach takes everything away again
 */
/** What the build knows. @typedef {{ version: string, wasm: URL | string | undefined, worker: URL | string | undefined, integrity: string | undefined, workerIntegrity: string | undefined,
 *   instantiate: (module: WebAssembly.Module) => import("./engine.js").Run, load: (language: string) => Promise<import("./say.js").Table>,
 *   compare: (context: object) => Promise<{ refresh: () => void, stop: () => void }> }} Build */

/** Forms that are attached, for every copy of the script on a page. @type {WeakMap<HTMLFormElement, Handle>} */
const attached = (/** @type {any} */ (globalThis)[Symbol.for("corroborate.attached")] ??= new WeakMap());

/** How long after a key a hint is asked whether it still holds, in milliseconds. */
const QUIET = 200;
/** Letters of a text that may be a letter. */
const LONG = 200;

/** @param {HTMLFormElement} form @param {Options} options @param {Build} build @returns {Handle} */
export function attachTo(form, options, build) {
  const known = attached.get(form);
  if (known) return known;
  const root = form.getRootNode();
  const document = form.ownerDocument;
  const ends = new AbortController();
  const engine = createEngine(
    {
      wasm: options.wasm ?? build.wasm,
      worker: options.worker ?? build.worker,
      integrity: options.wasm ? undefined : build.integrity,
      workerIntegrity: options.worker ? undefined : build.workerIntegrity,
      thread: options.thread,
    },
    build.instantiate,
  );
  const consider = createConsider(form, options, engine);
  const manners = new Manners();
  const adds = options.mode === "attach" || options.mode === "check";
  const compares = options.mode === "compare" || options.mode === "check";
  const first = adds && options.firstAutofill ? new FirstAutofill() : undefined;
  const voice = createVoice(form);

  /** @type {Promise<import("./say.js").Say> | undefined} */
  let speaking;
  const language = () => languageOf(options.language ?? form.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang ?? navigator.language);
  const speak = () => (speaking ??= tableOf(language(), build.load).then((table) => createSay(table, options.words)));

  /** Fields that a person was in, which a later step may hide. @type {WeakSet<Control>} */
  const seen = new WeakSet();
  /** @type {ReturnType<Build["compare"]> | undefined} */
  let comparing;
  /** Loads the comparison when there is a second statement: a file, or a long text. */
  const compare = () => {
    if (!compares || comparing) return;
    comparing = build.compare({
      language: language(),
      form,
      options: { ...options, seen },
      mannerOf: (/** @type {Control[]} */ controls) => manners.of(controls),
      may,
      aloud: async (/** @type {string} */ text) => voice.say(text, await speak()),
    });
    comparing.then((started) => (ends.signal.aborted ? started.stop() : started.refresh()), () => {});
  };

  /** The control that an event is of, if it is one of this form's. @param {Event} event */
  const controlOf = (event) => {
    const target = event.composedPath()[0];
    return isControl(target) && isInside(target, form) ? target : undefined;
  };

  // A hint that moves the page under a pressed button would lose the press: it waits for the release.
  let pressed = false;
  /** @type {(() => void)[]} */
  let waiting = [];
  /** @returns {Promise<void>} */
  const released = () => (pressed ? new Promise((done) => waiting.push(done)) : Promise.resolve());

  /** @type {Map<Control, { slip: string, instead: string, element: HTMLElement, remove: () => void }>} */
  const hints = new Map();
  /** What a person chose to leave as it is. @type {WeakMap<Control, string>} */
  const kept = new WeakMap();

  /** @param {Control} control */
  const withdraw = (control) => {
    hints.get(control)?.remove();
    hints.delete(control);
  };

  /** Frameworks take elements away, with or without the hint beside them. */
  const sweep = () => {
    for (const [control, hint] of hints) if (!control.isConnected || !hint.element.isConnected) withdraw(control);
  };

  /** @param {Finding} finding */
  const isShown = ({ about, advice }) => {
    const shown = hints.get(about);
    return shown?.slip === advice?.slip && shown?.instead === advice?.instead;
  };

  /** Looks at a control that was left: says what there is to say, and takes back what no longer holds. @param {Control} control */
  const look = async (control) => {
    for (const finding of await consider(control)) {
      if (ends.signal.aborted) return;
      const { about, key, advice } = finding;
      if (!advice || kept.get(about) === `${advice.slip} ${key}`) withdraw(about);
      else if (!isShown(finding)) await show(finding);
    }
  };

  /** @param {Finding} finding */
  const show = async ({ about, key, advice }) => {
    if (!advice) return;
    const words = await speak();
    if (pressed) {
      await released();
      // Meanwhile it may have been mended.
      const now = (await consider(about)).find((finding) => finding.about === about);
      if (now?.key !== key) return;
    }
    if (ends.signal.aborted || !about.isConnected) return;
    withdraw(about);
    const leave = () => {
      withdraw(about);
      about.focus();
    };
    const hint = showHint(about, advice, words, {
      accept: () => {
        write(about, advice.instead);
        leave();
      },
      keep: () => {
        kept.set(about, `${advice.slip} ${key}`);
        leave();
      },
    });
    hints.set(about, { slip: advice.slip, instead: advice.instead, element: hint.element, remove: hint.remove });
    voice.say(hint.text, words);
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** While a person mends a field, hints may only go, never come or change. */
  const maybeGone = () => {
    clearTimeout(timer);
    if (hints.size === 0) return;
    timer = setTimeout(async () => {
      sweep();
      for (const shown of [...hints.keys()]) {
        const now = (await consider(shown)).find(({ about }) => about === shown);
        if (!now?.advice || !isShown(now)) withdraw(shown);
      }
    }, QUIET);
  };

  const check = async () => {
    sweep();
    let dates = false;
    for (const { control, meaning } of resolveAll(form, options)) {
      const isDate = /^(?:start|end)/u.test(meaning);
      // The dates of all entries are looked at together.
      if (!isDate || !dates) await look(control);
      dates ||= isDate;
    }
    return hints.size;
  };

  /** @param {string} type @param {(event: any) => void} listener @param {EventTarget} [on] */
  const listen = (type, listener, on = root) => {
    const guarded = (/** @type {Event} */ event) => {
      // Whatever goes wrong here must not reach the host's form.
      try {
        listener(event);
      } catch {
        // Nothing to say.
      }
    };
    on.addEventListener(type, guarded, { capture: true, passive: true, signal: ends.signal });
  };

  /** @param {Event} event */
  const changed = (event) => {
    const control = controlOf(event);
    if (!control) return;
    const isFile = control.type === "file";
    if (!isFile && !(control instanceof HTMLSelectElement) && control.type !== "checkbox") return;
    manners.input(event, control);
    if (isFile) {
      quietly(look(control));
      compare();
    } else maybeGone();
  };

  const within = new WeakSet();
  /** Changes do not leave a shadow root: they are listened to inside it. @param {Control} control */
  const listenWithin = (control) => {
    for (let at = control.getRootNode(); at instanceof ShadowRoot && at !== root; at = at.host.getRootNode()) {
      if (!within.has(at)) listen("change", changed, at);
      within.add(at);
    }
  };

  listen("focusin", (event) => {
    const control = controlOf(event);
    if (!control) return;
    seen.add(control);
    voice.prepare();
    listenWithin(control);
    manners.look(control);
    engine.warm();
    quietly(speak());
    quietly(arm());
  });
  listen("focusout", (event) => {
    const control = controlOf(event);
    if (!control || control.type === "file") return;
    manners.look(control);
    sweep();
    quietly(look(control));
    panel?.refresh();
    if (control.value.length > LONG) compare();
  });
  listen("beforeinput", (event) => {
    const control = controlOf(event);
    if (control) manners.before(event, control);
  });
  listen("input", (event) => {
    const control = controlOf(event);
    if (!control) return;
    manners.input(event, control);
    if (first && manners.of([control]) === "autofilled") first.note(resolve(control, form, options)?.meaning ?? "", control.value);
    maybeGone();
    panel?.refresh();
  });
  listen("change", changed);
  listen("submit", (event) => {
    if (event.composedPath()[0] !== form) return;
    quietly(check());
    const facts = handle.facts();
    if (!facts) return;
    form.dispatchEvent(new CustomEvent("corroborate:facts", { bubbles: true, composed: true, detail: { facts, json: JSON.stringify(facts) } }));
  });
  listen("reset", (event) => {
    if (event.composedPath()[0] !== form) return;
    [...hints.keys()].forEach(withdraw);
    manners.forget([...form.elements].filter(isControl));
  });
  listen("formdata", (event) => {
    const facts = event.target === form && handle.facts();
    if (facts) event.formData.set("corroborate_facts", JSON.stringify(facts));
  }, form);
  // A press may show the step that the notice is in.
  listen("click", () => setTimeout(() => quietly(arm())));
  listen("pointerdown", () => void (pressed = true), document);
  for (const type of ["pointerup", "pointercancel"]) {
    listen(type, () => {
      pressed = false;
      const now = waiting;
      waiting = [];
      // The click comes after the release, and what it presses must still be where it was.
      setTimeout(() => now.forEach((done) => done()));
    }, document);
  }

  /** @type {ReturnType<typeof showPanel> | undefined} */
  let panel;
  let told = "";
  let refusal = adds ? "no-notice" : "assist";
  const notice = () => {
    const { notice: given } = options;
    if (typeof given !== "string") return given;
    return /** @type {Document | ShadowRoot} */ (root).querySelector?.(given) ?? document.querySelector(given);
  };
  const read = () => gather(place(resolveAll(form, { ...options, seen })), manners, first, build.version);
  const agreed = () => {
    if (options.agree === undefined) return panel?.agreed() ?? false;
    const box = typeof options.agree === "string" ? document.querySelector(options.agree) : options.agree;
    return box instanceof HTMLInputElement && box.checked;
  };
  /** Shows what can be added, once the notice says what it must. */
  const arm = async () => {
    if (!adds || panel?.element.isConnected) return;
    const element = notice();
    const why = whyNot(element);
    if (why && why !== told) form.dispatchEvent(new CustomEvent("corroborate:refused", { bubbles: true, composed: true, detail: { reason: why } }));
    refusal = told = why;
    if (why || !element) return;
    const words = await speak();
    if (ends.signal.aborted || panel?.element.isConnected) return;
    const asks = new Set(resolveAll(form, options).map(({ meaning }) => meaning));
    panel?.remove();
    panel = showPanel(element, words, { asks, first: first !== undefined, ownBox: options.agree !== undefined, assessment: compares, read });
  };
  const may = () => adds && Boolean(panel?.element.isConnected) && whyNot(notice()) === "" && agreed();

  /** @type {Handle} */
  const handle = {
    form,
    check: () => check().catch(() => 0),
    refused: () => refusal,
    engine: engine.where,
    facts: () => (may() ? read() : undefined),
    detach: () => {
      if (ends.signal.aborted) return;
      ends.abort();
      attached.delete(form);
      [...hints.keys()].forEach(withdraw);
      clearTimeout(timer);
      comparing?.then(({ stop }) => stop(), () => {});
      panel?.remove();
      voice.remove();
      engine.close();
    },
  };
  options.signal?.addEventListener("abort", handle.detach, { once: true });
  attached.set(form, handle);
  quietly(arm());
  return handle;
}

/** Nothing that goes wrong here reaches the page. @param {Promise<unknown>} work */
function quietly(work) {
  work.catch(() => {});
}
