// @ts-check
/** What happens to cases on the reviewer's desk: opened, checked, changed, moved, put away. It knows no element. */

import { levelOf } from "../../kit/compared.js";
import { findingKey, nameOf, newCase, submissionOf, withPageAgain, withSources } from "../cases/case.js";
import { dayOf } from "../cases/dates.js";
import { createStore } from "../cases/store.js";
import { engine } from "../engine/main.js";
import { lasting, passing } from "../platform.js";
import { policyOf } from "../settings/settings.js";
import { recall } from "./recall.js";
import { current, state } from "./state.js";
import { look, whoseAtFirst } from "./tabs.js";
import { offerUndo } from "./undo.js";
import { view } from "./view.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("../../kit/types.js").Assessment} Assessment */
/** @typedef {import("./state.js").Notice} Notice */

export const store = createStore({ passing, lasting });
export const now = () => new Date().toISOString();
export const today = () => dayOf(new Date());
export const makeId = () => crypto.randomUUID();

/**
 * Keeps a case where it belongs.
 * @param {Case} held
 */
export async function put(held) {
  hold(held);
  try {
    await store.put(held);
  } catch (error) {
    problem(state.say("problem.storage"), error);
  }
}

/** @param {Case} held */
export function hold(held) {
  const at = state.cases.findIndex(({ id }) => id === held.id);
  if (at < 0) state.cases.unshift(held);
  else state.cases[at] = held;
}

/**
 * @param {string | null} id
 * @param {{ justRead?: boolean, before?: Set<string> | null }} [how] whether it was read this moment from the tab in front; what was found in it before
 */
export async function open(id, { justRead = false, before = null } = {}) {
  if (id !== state.current) state.unfolded.clear();
  state.current = id;
  state.editing.clear();
  state.changed = null;
  state.whose = whoseAtFirst(justRead);
  // A page may take its time to answer; what is shown does not wait for it.
  look().then((changed) => changed && view.whose());
  await check();
  if (before) compareWith(before);
  view.all({ arriving: true });
  await view.painted();
  await passing.set(`current:${state.window}`, state.current);
}

/**
 * What is found now and was not before, and the other way round.
 * @param {Set<string>} before
 */
function compareWith(before) {
  const held = current();
  if (!held || !state.assessment) return;
  const after = keysOf(held, state.assessment);
  state.changed = { fresh: new Set([...after].filter((key) => !before.has(key))), gone: [...before].filter((key) => !after.has(key)).length };
}

/**
 * @param {Case} held
 * @param {Assessment} assessment
 */
export function keysOf(held, assessment) {
  return new Set(assessment.findings.map((finding) => findingKey(held, finding)));
}

/**
 * What is found in a case as it is now; null where nothing could be checked.
 * @param {Case | undefined} held
 * @returns {Promise<Set<string> | null>}
 */
export async function foundIn(held) {
  if (!held || held.sources.length === 0) return null;
  const assessment = held.id === state.current && state.assessment ? state.assessment : await assess(held).catch(() => null);
  return assessment && keysOf(held, assessment);
}

/**
 * @param {Case} held
 * @returns {Promise<Assessment>}
 */
export function assess(held) {
  return engine.check(submissionOf(held, today()), { policy: /** @type {any} */ (policyFor(held)) });
}

/**
 * What is looked for in a case. Nobody can be reached at the example's numbers and domains, and that is no slip of its.
 * @param {Case} held
 */
export function policyFor(held) {
  return held.example ? "demonstration" : policyOf(state.settings, state.managed);
}

/**
 * @param {string} text
 * @param {unknown} [error]
 */
export function problem(text, error) {
  const detail = error instanceof Error && error.message !== "" ? ` (${error.message.slice(0, 300)})` : "";
  state.notices = [...state.notices.filter(({ kind }) => kind !== "problem"), { id: makeId(), kind: "problem", text: text + detail }];
  view.notices();
}

export async function check() {
  const held = current();
  Object.assign(state, { assessment: null, submission: null, error: null, seen: [], listed: [] });
  if (!held || held.sources.length === 0) return;
  const submission = submissionOf(held, today());
  try {
    const assessment = await assess(held);
    if (state.current !== held.id) return;
    Object.assign(state, { assessment, submission });
  } catch (error) {
    Object.assign(state, { error, submission });
  }
  recall(held);
}

/**
 * Changes the case that is shown, as it is at that moment.
 * @param {(held: Case) => Case} how
 */
export async function change(how) {
  const held = current();
  if (!held) return;
  await put(how(held));
  await check();
  view.case();
  announceResult();
}

export function announceResult() {
  const { say, assessment } = state;
  if (assessment && findingsOpen()) view.announce(say("result.announce", { level: say(`level.${levelOf(assessment)}`) }));
}

export function findingsOpen() {
  return !state.settings.reviewFirst || (state.current !== null && state.opened.has(state.current));
}

/** @param {Notice} notice @param {string | null} to a case, or null for a new one */
export async function move(notice, to) {
  const held = current();
  if (!held) return;
  const ids = new Set(notice.sources ?? []);
  const moved = held.sources.filter(({ id }) => ids.has(id));
  const left = { ...held, sources: held.sources.filter(({ id }) => !ids.has(id)) };
  const target = state.cases.find(({ id }) => id === to) ?? newCase(makeId(), now());
  if (left.sources.length === 0) await forget(held.id);
  else await put(left);
  // What was kept apart from an application was read where that was.
  await put(notice.other === target.id ? withPageAgain(target, moved, notice.beside) : withSources(target, moved, notice.beside));
  state.notices = state.notices.filter(({ id }) => id !== notice.id);
  await open(target.id);
}

/** @param {string} id */
export async function forget(id) {
  // Files go with what was read of them.
  for (const source of state.cases.find((held) => held.id === id)?.sources ?? []) state.files.delete(source.id);
  state.tallies.delete(id);
  state.cases = state.cases.filter((held) => held.id !== id);
  state.ended = state.ended.filter((held) => held.id !== id);
  await store.remove(id);
}

/**
 * Takes a case away; until something else is done it can be brought back.
 * @param {string} id
 */
export async function leave(id) {
  const held = state.cases.find((one) => one.id === id);
  await forget(id);
  await open(state.cases[0]?.id ?? null);
  document.getElementById("main")?.focus();
  if (!held) return;
  const name = nameOf(held) ?? state.say("result.unnamed");
  offerUndo(state.say("undo.closed", { name }), async () => {
    await put(held);
    await open(held.id);
  });
}
