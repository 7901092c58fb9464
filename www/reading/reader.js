// @ts-check
/** Opens files in workers: at most so large, for at most so long, each on its own, so that a broken one costs no other. */

import { answered } from "../client/answered.js";

/** Largest file, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Longest that each step of one file may take, in milliseconds. */
const LONGEST = 20_000;

/**
 * @typedef {{ path: string, reason: "refused" | "unused" | "unknown" | "filler" }} Dropped
 * @typedef {{ code: string, count?: number }} Note
 * @typedef {{ format?: string, submission?: any, dropped?: Dropped[], error?: { path: string, message: string } }} Entry
 * @typedef {{ header: string, field?: string, refused: boolean, samples: string[] }} Column
 */
/**
 * @typedef {{ kind: "document", text: string, fileName: string, document: any, notes: Note[] }} OpenedDocument
 * @typedef {{ kind: "applications", records: Entry[], notes: Note[] }} OpenedApplications
 * @typedef {{ kind: "table", separator: string, columns: Column[], fields: string[], rows: number, records: Entry[],
 *   dropped: Dropped[], notes: Note[] }} OpenedTable
 * @typedef {{ kind: "unreadable", why: string, detail?: string, path?: string }} Unreadable
 * @typedef {OpenedDocument | OpenedApplications | OpenedTable | Unreadable} Opened
 */
/**
 * @typedef {object} Host where a reader finds its parts; none is asked for before it is needed
 * @property {() => Promise<Worker> | Worker} worker the worker of `worker.js`
 * @property {() => Promise<Worker> | Worker} pdfWorker the worker of `pdf.worker.js`, asked for when a PDF comes
 * @property {() => Promise<BufferSource>} engine the WebAssembly `files_bg.wasm`
 * @property {(name: string) => Promise<ArrayBuffer | null>} [table] a table of letters of pdf.js, such as `UniGB-UCS2-H.bcmap`, asked for
 *   when a PDF in Chinese, Japanese or Korean names it and does not carry it; without it such text stays unread, and is said to
 * @property {number} [longest] longest that each step of one file may take, in milliseconds; 20 seconds where it is not given
 */
/** @typedef {ReturnType<typeof createReader>} Reader */

/** @param {Host} host */
export function createReader(host) {
  const longest = host.longest ?? LONGEST;
  /** @type {{ worker: Worker, sent: boolean } | null} */
  let files = null;
  let number = 0;
  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();

  /** @param {Record<string, unknown>} message @returns {Promise<any>} */
  async function ask(message) {
    files ??= { worker: await host.worker(), sent: false };
    const { worker, sent } = files;
    const engine = sent ? undefined : await host.engine();
    files.sent = true;
    const id = (number += 1);
    const answer = await answered(worker, longest, (data) => data.id === id, () => worker.postMessage({ ...message, id, engine }));
    if (answer && answer.read !== undefined) return answer.read;
    worker.terminate();
    files = null;
    return { kind: "unreadable", why: answer === null ? "too-slow" : "broken" };
  }

  /** @param {ArrayBuffer} bytes @param {string} name @returns {Promise<Opened>} */
  async function paged(bytes, name) {
    const fits = await ask({ task: "measure", bytes });
    if (fits !== true) return fits === false ? { kind: "unreadable", why: "inflates" } : fits;
    // Each PDF has a worker of its own: what it leaves behind goes with it.
    const worker = await host.pdfWorker();
    worker.addEventListener("message", ({ data }) => {
      if (data?.task !== "table" || !/^[\w-]+\.bcmap$/u.test(data.name)) return;
      const found = host.table ? host.table(data.name).catch(() => null) : Promise.resolve(null);
      found.then((bytes) => worker.postMessage({ task: "table", name: data.name, bytes }));
    });
    const answer = await answered(
      worker,
      longest,
      (data) => data.task === "pdf",
      () => worker.postMessage({ task: "pdf", bytes }, [bytes]),
    );
    worker.terminate();
    if (answer === null) return { kind: "unreadable", why: "too-slow" };
    if (!answer.read) return { kind: "unreadable", why: answer.failed ?? "broken" };
    const opened = await ask({ task: "arrange", pages: answer.read, name });
    if (answer.read.lacking) opened.notes?.push({ code: "tables" });
    return opened;
  }

  return {
    /**
     * What a file holds. It never rejects: a file that cannot be read is `unreadable`, with the reason.
     * @param {Blob & { name?: string }} file
     * @param {{ mapping?: (string | null)[] }} [options] what the columns of a table are to be taken for
     * @returns {Promise<Opened>}
     */
    open(file, options = {}) {
      const opened = queue.then(async () => {
        if (file.size > MOST_BYTES) return /** @type {Opened} */ ({ kind: "unreadable", why: "too-large" });
        try {
          const bytes = await file.arrayBuffer();
          const name = file.name ?? "";
          if (isPdf(bytes)) return await paged(bytes, name);
          return await ask({ task: "open", bytes, name, mapping: options.mapping });
        } catch {
          return /** @type {Opened} */ ({ kind: "unreadable", why: "broken" });
        }
      });
      queue = opened;
      return opened;
    },

    /** Ends the reader's worker; the next file starts another. */
    stop() {
      files?.worker.terminate();
      files = null;
    },
  };
}

/** @param {ArrayBuffer} bytes */
function isPdf(bytes) {
  const head = new Uint8Array(bytes, 0, Math.min(1024, bytes.byteLength));
  return String.fromCharCode(...head).includes("%PDF-");
}
