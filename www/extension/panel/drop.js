// @ts-check
/** Where more can be put: a place to drop a file that is seen, a file from the clipboard, a choice of files, pasted text. */

import { element, fill } from "../../kit/element.js";
import { button } from "./controls.js";
import { pasteDialog } from "./dialogs.js";
import { expectFiles, takeFiles } from "./files.js";
import { add } from "./intake.js";
import { renderFilesRead } from "./read.js";
import { pageNotes } from "./sourcelist.js";
import { current, state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */

/** Files that applications come in, for the browser's own choice of files. */
const ACCEPTED = ".pdf,.docx,.rtf,.html,.htm,.txt,.md,.zip,.csv,.json";
/** From this length on, pasted text is a source rather than a slip of the keys. */
const LEAST_TEXT = 40;

const picker = element("input", {
  type: "file",
  id: "file",
  multiple: true,
  hidden: true,
  accept: ACCEPTED,
  listen: {
    change: () => {
      const files = [...(picker.files ?? [])];
      picker.value = "";
      takeFiles(files);
    },
  },
});

/** Opens the browser's choice of files, in the folder of downloads where it can be said. */
async function choose() {
  expectFiles();
  const show = /** @type {any} */ (globalThis).showOpenFilePicker;
  if (!show) {
    picker.click();
    return;
  }
  try {
    /** @type {{ getFile: () => Promise<File> }[]} */
    const chosen = await show({ id: "applications", startIn: "downloads", multiple: true });
    await takeFiles(await Promise.all(chosen.map((one) => one.getFile())));
  } catch (error) {
    // Who closes the choice has chosen; a browser that forbids it here has another.
    if (!(error instanceof DOMException && error.name === "AbortError")) picker.click();
  }
}

/**
 * @param {HTMLElement} zone
 * @param {boolean} wanted whether a file is what is missing, so that the place is large
 */
export function renderDrop(zone, wanted) {
  const { say } = state;
  const held = current();
  zone.dataset.wanted = String(wanted);
  zone.setAttribute("aria-label", say("add.label"));
  fill(
    zone,
    held && [renderFilesRead(held), pageNotes(held, say)],
    element(
      "div",
      { class: "drop" },
      element("p", { class: "drop-text" }, say(wanted ? "drop.wanted" : "drop.more")),
      element(
        "p",
        { class: "actions" },
        button(say("add.file"), choose, { id: "add-file", look: wanted ? "is-main" : "" }),
        button(say("add.paste"), () => paste(), { id: "add-paste" }),
      ),
    ),
    held && element("p", { class: "hint" }, state.keys ? say("add.tab.keys", { keys: state.keys }) : say("add.tab")),
    picker,
  );
}

/** @param {string} [text] */
function paste(text) {
  pasteDialog({ ...(text !== undefined && { text }), add: (given, kind) => add(given, kind, { kind: "pasted" }) });
}

/** Whether a résumé is what an application lacks. @param {Case | null} held */
export function lacksResume(held) {
  return !held?.sources.some(({ source }) => source.kind === "resume" || source.kind === "profile");
}

/** Takes what is dropped anywhere in the panel, or pasted outside its fields. */
export function listenForFiles() {
  const mark = (/** @type {boolean} */ over) => document.documentElement.classList.toggle("is-dropping", over);
  addEventListener("dragover", (event) => {
    event.preventDefault();
    const files = event.dataTransfer?.types.includes("Files") ?? false;
    mark(files);
    if (files) expectFiles();
  });
  addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && mark(false));
  addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    takeFiles([...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener("paste", (event) => {
    if (document.querySelector("dialog") || (event.target instanceof Element && event.target.closest("input, textarea, select"))) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (files.length === 0 && text.trim().length < LEAST_TEXT) return;
    event.preventDefault();
    if (files.length > 0) takeFiles(files);
    else paste(text);
  });
}
