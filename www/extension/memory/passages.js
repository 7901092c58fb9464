// @ts-check
/**
 * A sketch of a text: keyed hashes of a few of its runs of words, always the same few for the same text. Two sketches that
 * share many of them come from texts that share many passages; neither can be read back.
 */

/** Words of a run. Eight in a row are seldom the same by chance. */
const RUN = 8;
/** Runs that a sketch keeps. */
export const KEPT = 96;
/** Share of the smaller sketch that must be in the other before anything is said: phrases of templates are far fewer. */
const SHARED = 0.25;
/** Fewest runs that two texts must share. */
const LEAST = 12;

/**
 * The runs that stand for the texts, the same for the same words however they are set.
 * @param {readonly string[]} texts
 * @returns {string[]}
 */
export function runsOf(texts) {
  /** @type {Map<string, number>} */
  const runs = new Map();
  for (const text of texts) {
    const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const run = words.slice(at, at + RUN).join(" ");
      runs.set(run, order(run));
    }
  }
  return [...runs]
    .sort(([, a], [, b]) => a - b)
    .slice(0, KEPT)
    .map(([run]) => run);
}

/**
 * The texts that an applicant wrote, without what forms and adverts put around them.
 * @param {readonly { [field: string]: any }[]} sources
 * @returns {string[]}
 */
export function textsOf(sources) {
  return sources
    .filter(({ kind }) => kind === "resume" || kind === "cover-letter" || kind === "form" || kind === "profile")
    .flatMap(({ text, person }) => {
      const work = Array.isArray(person?.work) ? person.work : [];
      const own = work.flatMap((/** @type {any} */ job) => [job?.summary, job?.description, ...(Array.isArray(job?.highlights) ? job.highlights : [])]);
      return typeof text === "string" ? [text] : [person?.basics?.summary, ...own];
    })
    .filter((text) => typeof text === "string");
}

/**
 * How many runs two sketches share, where it is enough to speak of it; otherwise none.
 * @param {readonly string[]} one
 * @param {readonly string[]} other
 */
export function sharedRuns(one, other) {
  const known = new Set(other);
  const shared = one.filter((run) => known.has(run)).length;
  return shared >= LEAST && shared >= SHARED * Math.min(one.length, other.length) ? shared : 0;
}

/**
 * Any order will do that has nothing to do with what a run says (FNV-1a).
 * @param {string} run
 */
function order(run) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at += 1) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
