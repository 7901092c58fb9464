// @ts-check
/** Files: opened in workers of their own, checked at once, and shown beside what was read of them when the reviewer wants to see it. */

import { element } from "../../kit/element.js";
import { read } from "../engine/main.js";
import { problem } from "./desk.js";
import { showDialog } from "./dialog.js";
import { addSubmission, forgetAdvice } from "./intake.js";
import { state } from "./state.js";
import { view } from "./view.js";

/** Where the build puts what reads files. */
const FOLDER = "reading/";

/** Loaded when the first file comes: most applications are pages. */
const reading = () => import("../../reading/index.js");
/** What opens files, kept for the next one. @type {Promise<import("../../reading/reader.js").Reader> | null} */
let reader = null;

/** Starts what opens files, as a file is on its way. */
export function expectFiles() {
  return (reader ??= reading().then(({ besideReader }) => besideReader(FOLDER)));
}

/**
 * Reads files and checks them, each as a source of the application that is shown. Files of several people are shown to be chosen from.
 * @param {readonly File[]} files
 */
export async function takeFiles(files) {
  if (files.length === 0) return;
  const { say } = state;
  view.announce(say("files.reading", { count: files.length }));
  document.documentElement.classList.add("is-reading");
  try {
    const { readAtOnce } = await reading();
    const found = await readAtOnce(files, { reader: await expectFiles(), engine: { read }, language: say.language });
    forgetAdvice();
    for (const { submission, ...of } of found.read) await addSubmission(submission, of);
    if (found.problems.length > 0) problem(found.problems.join("\n"));
    if (found.several.length > 0) await openedFile(found.several, (submission) => addSubmission(submission));
  } finally {
    document.documentElement.classList.remove("is-reading");
  }
}

/**
 * Files beside what was read of them.
 * @param {File | readonly File[]} files
 * @param {(submission: any) => unknown} use
 */
export async function openedFile(files, use) {
  const { besideReader, mount } = await reading();
  const { say } = state;
  const host = element("div", { class: "files" });
  const dialog = showDialog("files", say("files.title"), say("dialog.close"), host);
  const mounted = mount(host, {
    language: say.language,
    announce: view.announce,
    engine: { read },
    reader: besideReader(FOLDER),
    use: (submission) => {
      dialog.close();
      use(submission);
    },
  });
  dialog.addEventListener("close", () => mounted.stop());
  mounted.open([files].flat());
}
