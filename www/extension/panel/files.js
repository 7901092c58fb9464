// @ts-check
/** Files: opened in workers of their own, shown beside what was read of them, and sources of the case once the reviewer says so. */

import { element } from "../../kit/element.js";
import { read } from "../engine/main.js";
import { addSubmission, view } from "./desk.js";
import { showDialog } from "./dialog.js";
import { state } from "./state.js";

/** Where the build puts what reads files. */
const FOLDER = "reading/";

/** @param {File[]} files */
export async function filesDialog(files) {
  if (files.length === 0) return;
  // Loaded when the first file comes: most applications are pages.
  const { besideReader, mount } = await import("../../reading/index.js");
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
      addSubmission(submission);
    },
  });
  dialog.addEventListener("close", () => mounted.stop());
  mounted.open(files);
}
