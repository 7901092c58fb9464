// @ts-check
/** Files that are no JSON, opened in the reader's own workers: tables, archives and documents. */

/**
 * @typedef {{ submission: any } | { text: string, fileName: string, document: any } | { error: { path: string, message: string } }} Item
 * @typedef {{ items: Item[], problems: { name: string, why: string, detail?: string }[] }} Others
 */

/**
 * Whether the batch's worker reads a file itself, however large.
 * @param {{ name: string }} file
 */
export const isLines = ({ name }) => /\.(json|jsonl|ndjson)$/iu.test(name);

/**
 * @param {readonly File[]} files
 * @param {import("../reading/reader.js").Reader | null} reader
 * @param {(done: number) => void} progress in files
 * @param {() => boolean} stopped
 * @returns {Promise<Others>}
 */
export async function openOthers(files, reader, progress, stopped) {
  /** @type {Others} */
  const others = { items: [], problems: [] };
  for (const [at, file] of files.entries()) {
    if (!reader || stopped()) break;
    const opened = await reader.open(file);
    if (opened.kind === "document") {
      others.items.push({ text: opened.text, fileName: opened.fileName, document: opened.document });
    } else if (opened.kind === "unreadable") {
      others.problems.push({ name: file.name, why: opened.why, detail: opened.detail });
    } else if (opened.kind === "table" && opened.records.length === 0) {
      others.problems.push({ name: file.name, why: "columns" });
    } else {
      for (const { submission, error } of opened.records) others.items.push(submission ? { submission } : { error: error ?? { path: "", message: "" } });
      const left = opened.notes.find(({ code }) => code === "files-left");
      if (left) others.problems.push({ name: file.name, why: "left", detail: String(left.count ?? "") });
    }
    progress(at + 1);
  }
  return others;
}
