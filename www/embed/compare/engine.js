// @ts-check
/** The scoring core beside the form: a worker that is started when there is something to compare and ended with the form. */

import { answered } from "../../client/answered.js";
import { createReader } from "../../reading/reader.js";

/** Longest that one answer may take, in milliseconds. */
const LONGEST = 20_000;

/**
 * @typedef {object} Files where the parts lie; none is asked for before it is needed
 * @property {(name: string) => Promise<Worker>} worker starts the worker of that file, its bytes verified
 * @property {(name: string) => Promise<ArrayBuffer>} bytes the verified bytes of a file
 * @property {readonly (URL | string)[]} packs the host's own packs
 */
/**
 * @typedef {object} Core
 * @property {(text: string, options: object) => Promise<any>} read a text as a submission
 * @property {(submission: object, options: object) => Promise<any>} check an application as an assessment
 * @property {import("../../reading/reader.js").Reader} files opens what was chosen
 * @property {() => void} stop gives its memory back
 */

/** @param {Files} files @returns {Core} */
export function createCore(files) {
  /** @type {Promise<Worker> | undefined} */
  let started;
  let number = 0;

  /** @param {Worker} worker @param {string} task @param {object} given */
  async function ask(worker, task, given) {
    const id = (number += 1);
    const answer = await answered(worker, LONGEST, (data) => data.id === id, () => worker.postMessage({ id, task, given }));
    if (answer?.answer !== undefined) return answer.answer;
    // It may be at work still, or unusable; the next question starts another.
    worker.terminate();
    started = undefined;
    throw new Error(answer?.failed ?? "too slow");
  }

  const start = async () => {
    const [worker, engine, ...packs] = await Promise.all([
      files.worker("core.worker.js"), files.bytes("corroborate_bg.wasm"), files.bytes("universities.pack"),
      ...files.packs.map(async (address) => (await fetch(address)).arrayBuffer()),
    ]);
    await ask(worker, "start", { engine, packs });
    return worker;
  };
  const running = () => {
    started ??= start();
    started.catch(() => (started = undefined));
    return started;
  };
  const reader = createReader({
    worker: () => files.worker("files.worker.js"),
    pdfWorker: () => files.worker("pdf.worker.js"),
    engine: () => files.bytes("files_bg.wasm"),
  });
  return {
    read: async (text, options) => ask(await running(), "read", { text, options }),
    check: async (submission, options) => ask(await running(), "check", { submission, options }),
    files: reader,
    stop() {
      reader.stop();
      started?.then((worker) => worker.terminate(), () => {});
      started = undefined;
    },
  };
}
