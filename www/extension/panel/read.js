// @ts-check
/** What was read, folded: each source with its statements open to correction, and all of them side by side. */

import { element, fill } from "../../kit/element.js";
import { withProfileCard, withSource, withoutSource } from "../cases/case.js";
import { button } from "./controls.js";
import { change, makeId, now, put } from "./desk.js";
import { pasteDialog, profileDialog } from "./dialogs.js";
import { openedFile } from "./files.js";
import { add } from "./intake.js";
import { further } from "./result.js";
import { renderSourceList } from "./sourcelist.js";
import { current, state } from "./state.js";
import { offerUndo } from "./undo.js";
import { view } from "./view.js";

/** @typedef {import("../cases/case.js").Case} Case */

/**
 * @param {HTMLElement} body
 * @param {import("../../kit/types.js").Reading | null} reading null where nothing could be checked
 */
export async function renderRead(body, reading) {
  const { say } = state;
  const held = current();
  if (!held) return;
  const side = element("div", { id: "side-by-side" });
  fill(
    body,
    element("p", { class: "section-text" }, say("reading.text")),
    renderSourceList(held, say, state.editing, { change, remove, edit }),
    element(
      "div",
      { class: "toolbar", role: "group", "aria-label": say("add.label") },
      button(say("add.profile"), () => profileDialog({ held: /** @type {Case} */ (current()), keep: (card) => change((latest) => withProfileCard(latest, card, now(), makeId)) }), { id: "add-profile" }),
      button(say("add.facts"), () => pasteDialog({ facts: true, add: (text) => add(text, "facts", { kind: "pasted" }) }), { id: "add-facts" }),
    ),
    side,
  );
  if (reading) fill(side, (await further()).renderSources(reading));
}

/** @param {string} id */
async function remove(id) {
  const held = current();
  const at = held?.sources.findIndex((source) => source.id === id) ?? -1;
  const gone = held?.sources[at];
  if (!held || !gone) return;
  await change((latest) => withoutSource(latest, id));
  document.getElementById("was-read")?.focus();
  offerUndo(state.say("undo.removed", { what: state.say(`source.${gone.source.kind}`) }), async () => {
    const latest = state.cases.find((one) => one.id === held.id);
    if (!latest) return;
    await put({ ...latest, sources: [...latest.sources.slice(0, at), gone, ...latest.sources.slice(at)] });
    if (state.current === held.id) await change((one) => one);
  });
}

/** @param {string} id @param {boolean} isOpen */
function edit(id, isOpen) {
  if (isOpen) state.editing.add(id);
  else state.editing.delete(id);
  view.case();
  document.getElementById(`edit-${id}`)?.focus();
}

/**
 * How much was read of the case's files: a way to look at them, and nothing that has to be passed.
 * @param {Case} held
 */
export function renderFilesRead({ sources }) {
  const { say } = state;
  return sources.flatMap(({ id }) => {
    const read = state.files.get(id);
    if (!read) return [];
    const { file, values, unsure } = read;
    const words = unsure > 0 ? say("files.read.unsure", { count: values, unsure }) : say("files.read", { count: values });
    const use = (/** @type {any} */ submission) =>
      change((held) => withSource(held, id, (before) => ({ ...before, edited: true, source: { ...submission.sources?.[0] } })));
    return element("p", { class: "read-line" }, element("bdi", { dir: "auto" }, file.name.slice(0, 60)), ": ", button(words, () => openedFile(file, use), { look: "is-link", id: `read-${id}` }));
  });
}
