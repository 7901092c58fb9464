// @ts-check
/** Reads and compares a batch away from the page, which goes on answering. Cancelling ends the worker. */

import * as corroborate from "../../pkg/corroborate.js";
import { readFiles } from "./intake.js";

/** @type {unknown[]} */
let submissions = [];
/** @type {Map<string, number>} */
let places = new Map();

const post = (/** @type {any} */ message) => /** @type {any} */ (self).postMessage(message);

self.addEventListener("message", async (/** @type {MessageEvent} */ { data }) => {
  try {
    if (data.type === "start") await start(data);
    else if (data.type === "show") show(data);
  } catch (error) {
    const { name, path, message } = /** @type {any} */ (error);
    post({ type: "failed", name, path, message });
  }
});

/** @param {{ engine: ArrayBuffer, spoken: { language: string, text: string } | null, files?: File[], opened?: import("./others.js").Others, submissions?: unknown[], hubs: string[], exact: boolean, policy: string }} order */
async function start({ engine, spoken, files, opened, submissions: given, hubs, exact, policy }) {
  await corroborate.init(engine);
  if (spoken) corroborate.loadLanguage(spoken.language, spoken.text);
  /** @type {any[]} */
  let problems = [];
  submissions = given ?? [];
  if (files) {
    const read = await readFiles(files, (done, of) => post({ type: "progress", step: "open", done, of }));
    submissions = read.submissions;
    problems = read.problems;
  }
  for (const item of opened?.items ?? []) submissions.push(submissionOf(item));
  problems = [...(opened?.problems ?? []), ...problems];
  post({ type: "opened", count: submissions.length, problems });
  const links = /** @type {any} */ (corroborate).link(submissions, {
    hubs,
    exact,
    policy,
    ...(spoken && { language: spoken.language }),
    progress: (/** @type {string} */ step, /** @type {number} */ done, /** @type {number} */ of) =>
      post({ type: "progress", step, done, of }),
    partial: (/** @type {any} */ early) => {
      label(early);
      post({ type: "partial", links: early });
    },
  });
  label(links);
  post({ type: "result", links });
}

/**
 * A record of an opened file as the engine takes it. One that could not be read is kept as what was wrong, so that the engine names its place.
 * @param {import("./others.js").Item} item
 */
function submissionOf(item) {
  if ("submission" in item) return item.submission;
  if ("error" in item) return item.error.message;
  const document = Object.keys(item.document ?? {}).length > 0 ? item.document : undefined;
  const { text, fileName } = item;
  return { ...corroborate.read(text, { fileName, document }), id: fileName };
}

/**
 * Remembers which submission the engine calls by which name.
 * @param {any} links
 */
function label(links) {
  const bad = new Set(links.errors.map((/** @type {any} */ error) => error.record));
  places = new Map();
  let at = 0;
  for (let place = 0; place < submissions.length; place += 1) {
    if (bad.has(place)) continue;
    const application = links.perApplication[at];
    if (application) places.set(application.id, place);
    at += 1;
  }
}

/** @param {{ a: string, b: string, ask: number }} order */
function show({ a, b, ask }) {
  const of = (/** @type {string} */ id) => submissions[places.get(id) ?? -1] ?? null;
  post({ type: "shown", ask, a: of(a), b: of(b) });
}
