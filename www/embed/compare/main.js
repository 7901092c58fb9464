// @ts-check
/**
 * The form beside what its applicant added to it: a file, a letter, answers. Two statements of theirs that differ are shown to them, and to
 * nobody else; nothing is sent, judged or held up. The file is loaded when there is a second statement to compare with.
 */

import { controlsOf, labelsOf } from "../../fields/index.js";
import { createSay } from "../say.js";
import { asksForLetter, fieldsOf, formOf, lettersIn } from "./application.js";
import { createCore } from "./engine.js";
import { fillIn, fillable } from "./fill.js";
import { showNote } from "./note.js";
import { differencesOf, leftOversOf } from "./own.js";
import { createReplies } from "./replies.js";
import { showSummary } from "./summary.js";
import { at, put, said, written } from "./values.js";

/** @typedef {import("../../fields/index.js").Control} Control */
/** @typedef {import("./own.js").Difference} Difference */
/**
 * @typedef {object} Context what the form's own script hands over
 * @property {HTMLFormElement} form
 * @property {import("../attach.js").Options} options
 * @property {import("../say.js").Table} table the words of the reader's language
 * @property {(controls: Control[]) => string | undefined} mannerOf how a value came into its field
 * @property {(text: string) => void} aloud says a text to who listens
 * @property {() => boolean} may whether the assessment may be added: a notice that says so, and the person's agreement
 * @property {import("./engine.js").Files["worker"]} worker
 * @property {import("./engine.js").Files["bytes"]} bytes
 */
/**
 * A file that was chosen, and what became of it.
 * @typedef {object} Chosen
 * @property {File} file
 * @property {any} source its source, or nothing while it is read and where it cannot be
 * @property {string} why why it cannot be read, or an empty text
 * @property {number} pages
 * @property {{ remove: () => void } | undefined} note
 * @property {boolean} mine the person said that the name in it is theirs
 */

/** How long the form is left alone before it is compared anew, in milliseconds. */
const QUIET = 350;

/** @param {Context} context */
export function start(context) {
  const { form, options, table } = context;
  const say = createSay(table, options.words);
  const core = createCore({ worker: context.worker, bytes: context.bytes, packs: options.packs ?? [] });
  const ends = new AbortController();
  const replies = createReplies(form, say, ends.signal);
  /** @type {Map<HTMLInputElement, Chosen>} */
  const chosen = new Map();
  /** @type {Map<string, { key: string, remove: () => void, control: Control }>} */
  const hints = new Map();
  /** @type {Map<string, { controls: Control[], undo: () => void, note: { remove: () => void } | undefined }>} */
  const filled = new Map();
  /** What a person called right on both sides, by path and both values. @type {Set<string>} */
  const settled = new Set();
  /** @type {{ key: string, assessment: any } | undefined} */
  let last;
  /** @type {ReturnType<typeof showSummary> | undefined} */
  let summary;
  let run = 0;

  /** @param {HTMLInputElement} input */
  async function open(input) {
    const file = input.files?.[0];
    const before = chosen.get(input);
    if (before?.file === file) return;
    before?.note?.remove();
    if (before) undoAll();
    chosen.delete(input);
    if (!file) return;
    /** @type {Chosen} */
    const held = { file, source: undefined, why: "", pages: 0, note: undefined, mine: false };
    chosen.set(input, held);
    const opened = await core.files.open(file);
    if (chosen.get(input) !== held) return;
    if (opened.kind !== "document" || opened.text.trim() === "") {
      held.why = opened.kind === "unreadable" ? opened.why : opened.kind === "document" ? "picture" : "other";
    } else {
      const kind = asksForLetter(input, form, options) ? "cover-letter" : "resume";
      held.pages = opened.text.split("\f").length;
      const submission = await core.read(opened.text, { kind, fileName: file.name, document: opened.document });
      if (chosen.get(input) !== held) return;
      [held.source] = submission.sources;
    }
    tell(input, held);
  }

  /** What was made of a file, beside its field. @param {HTMLInputElement} input @param {Chosen} held */
  function tell(input, held) {
    held.note?.remove();
    if (ends.signal.aborted || !input.isConnected) return;
    /** @type {import("./note.js").Line[]} */
    const lines = [];
    /** @type {import("./note.js").Press[]} */
    const presses = [];
    const person = held.source?.person;
    const name = at(person, "/basics/name");
    const given = formOf(form, options, context.mannerOf).source.person;
    const mine = at(given, "/basics/name");
    const differs = !held.mine && last?.assessment.findings.some((/** @type {any} */ { rule, evidence }) =>
      rule === "identity/name-differs" && evidence.some((/** @type {any} */ { source, quote }) => source !== 0 && quote === name));
    if (held.why) {
      lines.push([["picture", "locked", "too-large"].includes(held.why) ? `unread-${held.why}` : "unread-other"]);
      presses.push({ key: "another-file", press: () => again(input) });
    } else if (held.source?.kind === "resume") {
      lines.push(name ? ["read-as", { name, pages: String(held.pages) }] : ["read-nameless", { pages: String(held.pages) }]);
      if (differs) {
        lines.push(["form-says", { name: mine }]);
        presses.push({ key: "another-file", press: () => again(input), main: true });
        presses.push({ key: "mine", press: () => {
          held.mine = true;
          tell(input, held);
        } });
      } else {
        offer(held, lines, presses, () => tell(input, held));
      }
    } else {
      lines.push(["read-letter", { pages: String(held.pages) }]);
    }
    const note = showNote(input, say, { lines, presses, kind: held.why ? "unread" : differs ? "other-name" : "read" });
    held.note = note;
    context.aloud(note.text);
  }

  /** What the form can take from a file. @param {Chosen} held @param {import("./note.js").Line[]} lines @param {import("./note.js").Press[]} presses @param {() => void} tellAgain */
  function offer(held, lines, presses, tellAgain) {
    if (filled.size > 0) {
      lines.push(["filled-count", { count: String(filled.size) }]);
      presses.push({ key: "undo-all", press: () => {
        undoAll();
        tellAgain();
      } });
      return;
    }
    const values = fillable(form, options, held.source.person);
    if (values.length === 0) return;
    lines.push(["fill-offer", { count: String(values.length) }]);
    presses.push({ key: "fill", values: { count: String(values.length) }, main: true, press: () => {
      for (const [path, entry] of fillIn(values)) {
        const [control] = entry.controls;
        const one = { ...entry, note: control && showNote(control, say, { lines: [["filled"]], kind: "filled", presses: [{ key: "undo", press: () => {
          undo(path);
          control.focus();
          tellAgain();
        } }] }) };
        filled.set(path, one);
      }
      tellAgain();
      later();
    } });
  }

  /** @param {string} path */
  function undo(path) {
    const entry = filled.get(path);
    entry?.note?.remove();
    entry?.undo();
    filled.delete(path);
  }

  function undoAll() {
    for (const path of [...filled.keys()]) undo(path);
  }

  /** @param {HTMLInputElement} input */
  function again(input) {
    input.focus();
    input.click();
  }

  /** The whole application as it stands. */
  function application() {
    const given = formOf(form, options, (controls) => (isFilled(controls) ? "parsed" : context.mannerOf(controls)));
    const files = [...chosen].flatMap(([control, held]) => (held.source ? [{ control, source: held.source }] : []));
    const others = [...files, ...lettersIn(form, options)];
    const submission = {
      ...(options.job && { job: options.job }),
      session: given.session,
      sources: [given.source, ...others.map(({ source }) => source)],
    };
    return { submission, others, person: given.source.person };
  }

  /** @param {readonly Control[]} controls */
  function isFilled(controls) {
    return [...filled.values()].some((entry) => entry.controls.some((control) => controls.includes(control)));
  }

  async function compare() {
    const mine = (run += 1);
    for (const input of controlsOf(form, options)) if (input instanceof HTMLInputElement && input.type === "file") await open(input);
    // What a person changed since is theirs again.
    for (const [path, { controls, note }] of filled) {
      const [control] = controls;
      if (control && context.mannerOf([control]) === "typed") {
        note?.remove();
        filled.delete(path);
      }
    }
    const { submission, others } = application();
    if (others.length === 0) {
      show([], [], others);
      last = undefined;
      return;
    }
    const key = JSON.stringify(submission);
    if (last?.key !== key) {
      const assessment = await core.check(submission, { ...(options.mode === "check" && options.policy && { policy: options.policy }) });
      if (mine !== run || ends.signal.aborted) return;
      last = { key, assessment };
      for (const [input, held] of chosen) tell(input, held);
      if (options.mode === "check" && context.may()) announce("corroborate:assessment", { assessment });
    }
    show(differencesOf(last.assessment), leftOversOf(last.assessment), others);
  }

  /** @param {Difference[]} differences @param {import("./own.js").LeftOver[]} leftOvers @param {import("./application.js").Held[]} others */
  function show(differences, leftOvers, others) {
    const fields = fieldsOf(form, options);
    /** @type {Map<string, Difference>} */
    const open = new Map();
    for (const difference of differences) {
      if (settled.has(keyOf(difference))) continue;
      const isName = difference.rule === "identity/name-differs";
      if (isName && [...chosen.values()].some(({ mine, source }) => mine && at(source?.person, "/basics/name") === difference.other)) continue;
      open.set(difference.path, difference);
    }
    for (const [path, hint] of hints) {
      const still = open.get(path);
      if (still && keyOf(still) === hint.key && hint.control.isConnected) continue;
      hint.remove();
      hints.delete(path);
    }
    const named = [];
    for (const [path, difference] of open) {
      const field = fields.find((placed) => placed.path === path);
      named.push({ label: labelOf(path, field?.control), control: field?.control });
      if (field && !hints.has(path) && difference.rule !== "identity/name-differs") hint(difference, field, others);
    }
    const texts = leftOvers.map(({ source, quote, rule }) => ({ rule, quote, control: others[source - 1]?.control }));
    summary?.remove();
    summary = showSummary(form, say, named, texts);
  }

  /** @param {Difference} difference @param {import("../../fields/source.js").Placed} field @param {import("./application.js").Held[]} others */
  function hint(difference, { path, controls, control }, others) {
    const other = said(difference.other, say.language);
    const source = others[difference.source - 1];
    const given = written(controls, path, difference.other, form, options);
    const leave = () => {
      hints.get(path)?.remove();
      hints.delete(path);
      control.focus();
    };
    /** @type {import("./note.js").Press[]} */
    const presses = [];
    if (given) presses.push({ key: "use", values: { value: other }, main: true, press: () => {
      for (const [each, value] of given) put(each, value);
      leave();
      later();
    } });
    presses.push({ key: "both", press: () => {
      settled.add(keyOf(difference));
      leave();
      replies.ask(control, difference);
      later();
    } });
    const key = source?.source.kind === "cover-letter" ? "letter-says" : "resume-says";
    const note = showNote(control, say, { lines: [[key, { value: other }]], presses, kind: "difference" });
    hints.set(path, { key: keyOf(difference), control, remove: note.remove });
  }

  /** What a person knows a value by: its field's label, and its job or school. @param {string} path @param {Control | undefined} control */
  function labelOf(path, control) {
    const person = formOf(form, options, context.mannerOf).source.person;
    const entry = /^\/(?:work|education)\/\d+/u.exec(path)?.[0];
    const owner = entry ? at(person, `${entry}/name`) || at(person, `${entry}/institution`) : "";
    const label = (control && labelsOf(control)[0]?.replace(/[\s*:：]+$/u, "")) || "";
    return [owner, label].filter((text, position, all) => text !== "" && all.indexOf(text) === position).join(" · ");
  }

  /** @param {string} name @param {object} detail */
  function announce(name, detail) {
    form.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  function later(wait = QUIET) {
    clearTimeout(timer);
    // Nothing that goes wrong here reaches the form.
    timer = setTimeout(() => compare().catch(() => {}), wait);
  }

  const listening = { capture: true, passive: true, signal: ends.signal };
  for (const type of ["change", "focusout"]) form.addEventListener(type, () => later(), listening);
  form.addEventListener("reset", () => {
    for (const [, held] of chosen) held.note?.remove();
    chosen.clear();
    later();
  }, listening);
  form.addEventListener("formdata", (event) => {
    try {
      const { formData } = /** @type {FormDataEvent} */ (event);
      const said = replies.json();
      if (said) formData.set("corroborate_reply", said);
      // An assessment of what no longer stands in the form says nothing of it.
      if (options.mode === "check" && last && context.may() && last.key === JSON.stringify(application().submission)) {
        formData.set("corroborate_assessment", JSON.stringify(last.assessment));
      }
    } catch {
      // The form is sent without.
    }
  }, { signal: ends.signal });
  form.addEventListener("submit", () => setTimeout(() => core.stop()), listening);

  return {
    refresh: () => later(0),
    /** The differences that are shown now, for the host: how many, never which. */
    count: () => hints.size,
    /** What would be added now; nothing when it may not be. */
    assessment: () => (options.mode === "check" && context.may() ? last?.assessment : undefined),
    stop() {
      ends.abort();
      clearTimeout(timer);
      core.stop();
      for (const { remove } of hints.values()) remove();
      for (const { note } of filled.values()) note?.remove();
      for (const { note } of chosen.values()) note?.remove();
      summary?.remove();
      replies.remove();
    },
  };
}

/** @param {Difference} difference */
function keyOf({ path, value, other }) {
  return JSON.stringify([path, value, other]);
}
