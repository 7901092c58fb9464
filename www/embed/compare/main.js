// @ts-check
/**
 * The form beside what its applicant added to it: a file, a letter, answers. Two statements of theirs that differ are shown to them, and to
 * nobody else; nothing is sent, judged or held up. This is loaded when there is a second statement to compare with.
 */

import { createSay } from "../say.js";
import { formOf, lettersIn } from "./application.js";
import { createCore } from "./engine.js";
import { createFiles } from "./files.js";
import { createHints } from "./hints.js";
import { differencesOf, leftOversOf } from "./own.js";

/** @typedef {import("../../fields/index.js").Control} Control */
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

/** How long the form is left alone before it is compared anew, in milliseconds. */
const QUIET = 350;

/** @param {Context} context @returns {{ refresh: () => void, stop: () => void }} */
export function start(context) {
  const { form, options } = context;
  const adds = options.mode === "check";
  const say = createSay(context.table, options.words);
  const core = createCore({ worker: context.worker, bytes: context.bytes, packs: options.packs ?? [] });
  const ends = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const later = (wait = QUIET) => {
    clearTimeout(timer);
    // Nothing that goes wrong here reaches the form.
    timer = setTimeout(() => compare().catch(() => {}), wait);
  };
  const files = createFiles(context, core, say, later);
  const hints = createHints(context, say, ends.signal, later);
  /** The last assessment, and the application that it is of. @type {{ key: string, assessment: any } | undefined} */
  let last;
  let run = 0;

  /** The whole application as it stands. */
  function application() {
    const given = formOf(form, options, (controls) => (files.isFilled(controls) ? "parsed" : context.mannerOf(controls)));
    const others = [...files.sources(), ...lettersIn(form, options)];
    const sources = [given.source, ...others.map(({ source }) => source)];
    const submission = { ...(options.job && { job: options.job }), session: given.session, sources };
    return { submission, others, person: given.source.person, key: JSON.stringify(submission) };
  }

  async function compare() {
    const mine = (run += 1);
    await files.refresh();
    const { submission, others, person, key } = application();
    if (others.length === 0) {
      last = undefined;
      return hints.show([], [], others, person);
    }
    if (last?.key !== key) {
      const assessment = await core.check(submission, { ...(adds && options.policy && { policy: options.policy }) });
      if (mine !== run || ends.signal.aborted) return undefined;
      last = { key, assessment };
      if (adds && context.may()) form.dispatchEvent(new CustomEvent("corroborate:assessment", { bubbles: true, composed: true, detail: { assessment } }));
    }
    const differences = differencesOf(last.assessment);
    const names = differences.find(({ rule, other }) => rule === "identity/name-differs" && !files.isOwn(other));
    files.tell(names && { here: names.value, there: names.other });
    return hints.show(differences.filter(({ rule, other }) => rule !== "identity/name-differs" || !files.isOwn(other)), leftOversOf(last.assessment), others, person);
  }

  /** @param {FormData} formData */
  function add(formData) {
    const reply = hints.reply();
    if (reply) formData.set("corroborate_reply", reply);
    // An assessment of what no longer stands in the form says nothing of it.
    if (adds && last && context.may() && last.key === application().key) formData.set("corroborate_assessment", JSON.stringify(last.assessment));
  }

  const listening = { capture: true, passive: true, signal: ends.signal };
  for (const type of ["change", "focusout"]) form.addEventListener(type, () => later(), listening);
  form.addEventListener("reset", () => {
    files.forget();
    later();
  }, listening);
  form.addEventListener("formdata", (event) => {
    try {
      add(event.formData);
    } catch {
      // The form is sent without.
    }
  }, { signal: ends.signal });
  // Its memory is given back; a form that is not sent after all starts it anew.
  form.addEventListener("submit", () => setTimeout(() => core.stop()), listening);

  return {
    refresh: () => later(0),
    stop() {
      ends.abort();
      clearTimeout(timer);
      core.stop();
      files.forget();
      hints.remove();
    },
  };
}
