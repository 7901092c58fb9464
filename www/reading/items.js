// @ts-check
/** Files on their way to being an application: opened, understood, counted. Nothing here is shown. */

import { createSay } from "../kit/say.js";
import { tables as kitTables } from "../kit/words/index.js";
import { groupsOf } from "./values.js";
import { words } from "./words/index.js";

/** Confidence below which a value is shown as unsure. */
export const SURE = 0.6;

/**
 * @typedef {object} Item a file, or a text that was pasted
 * @property {string} name
 * @property {Blob | null} file
 * @property {"reading" | "read"} state
 * @property {import("./reader.js").Opened | null} opened
 * @property {any[]} submissions what can be checked: one for each record that could be read
 * @property {number} chosen which of them is shown
 * @property {string} kind what a document is: `resume`, `cover-letter` or `profile`
 * @property {(string | null)[] | null} mapping what the columns of a table are taken for
 * @property {Set<string>} corrections paths that a person corrected
 */
/** @typedef {{ read?: (text: string, options: object) => Promise<any> | any }} Engine reads text into a submission */

/** @param {string} name @param {Blob} file @returns {Item} */
export function fresh(name, file) {
  return {
    name,
    file,
    state: "reading",
    opened: null,
    submissions: [],
    chosen: 0,
    kind: /cover|letter|anschreiben|motivation/iu.test(name) ? "cover-letter" : /linkedin|profile/iu.test(name) ? "profile" : "resume",
    mapping: null,
    corrections: new Set(),
  };
}

/**
 * @param {Item} item
 * @param {import("./reader.js").Reader} reader
 * @param {Engine} engine
 */
export async function readItem(item, reader, engine) {
  if (item.file) item.opened = await reader.open(item.file, item.mapping ? { mapping: item.mapping } : {});
  item.chosen = 0;
  item.corrections.clear();
  await understand(item, engine);
  item.state = "read";
}

/**
 * @param {Item} item
 * @param {Engine} engine
 */
export async function understand(item, engine) {
  const { opened } = item;
  item.submissions = [];
  if (opened?.kind === "document") {
    const options = { kind: item.kind, fileName: opened.fileName || undefined, document: opened.document };
    try {
      const submission = await engine.read?.(opened.text, item.kind === "profile" ? { ...options, site: "linkedin" } : options);
      item.submissions = submission ? [submission] : [];
    } catch {
      item.opened = { kind: "unreadable", why: "broken" };
    }
  } else if (opened?.kind === "applications" || opened?.kind === "table") {
    item.submissions = opened.records.flatMap(({ submission }) => (submission ? [submission] : []));
  }
}

/**
 * One application of several: its sources one after another.
 * @param {Item[]} items
 */
export function merged(items) {
  const submissions = items.map((item) => item.submissions[0]);
  const { id, submitted } = Object.assign({}, ...submissions.filter((one) => one.sources).reverse());
  const sources = submissions.flatMap((one) => one.sources ?? [{ kind: "resume", person: one }]);
  return { ...(id !== undefined && { id }), ...(submitted !== undefined && { submitted }), sources };
}

/**
 * How many values were read of a source, and of how many the reader is not sure.
 * @param {any} source
 */
export function countsOf(source) {
  const values = groupsOf(source?.person).reduce((sum, group) => sum + group.values.length, 0);
  const located = /** @type {{ confidence?: number }[]} */ (source?.located ?? []);
  return { values, unsure: located.filter(({ confidence }) => confidence !== undefined && confidence < SURE).length };
}

/**
 * Reads files without asking anything: each that is one application as it is; those of several people are left to be chosen from.
 * @param {readonly File[]} files
 * @param {{ reader: import("./reader.js").Reader, engine: Engine, language: string }} context
 */
export async function readAtOnce(files, { reader, engine, language }) {
  const say = createSay(language, kitTables, words);
  /** @type {{ file: File, submission: any, values: number, unsure: number }[]} */
  const read = [];
  /** @type {File[]} */
  const several = [];
  /** @type {string[]} */
  const problems = [];
  for (const file of files) {
    const item = fresh(file.name, file);
    await readItem(item, reader, engine);
    const [submission] = item.submissions;
    if (item.opened?.kind === "table" || item.submissions.length > 1) several.push(file);
    else if (submission) read.push({ file, submission, ...countsOf(submission.sources?.[0] ?? { person: submission }) });
    else problems.push(`${file.name}: ${whyNot(say, item)}`);
  }
  return { read, several, problems };
}

/**
 * Why nothing of a file can be checked, in words.
 * @param {import("../kit/say.js").Say} say
 * @param {Item} item
 */
export function whyNot(say, { opened }) {
  if (opened?.kind !== "unreadable") return say("error.unknown");
  const key = `reading.unreadable.${opened.why}`;
  return say(say.has(key) ? key : "reading.unreadable.broken", { kind: opened.detail ?? "" });
}
