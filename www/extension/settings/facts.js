// @ts-check
/** Facts to compare with beside the built-in tables: the institutions' own, and those that the employer imports. */

import { isInputError } from "../../client/engine.js";
import { element } from "../../kit/element.js";
import { ENGINE_LANGUAGE } from "../../kit/languages.js";
import { visible } from "../../kit/text.js";
import { corroborate, institutions } from "../engine/main.js";
import { button } from "../panel/controls.js";
import { lasting } from "../platform.js";
import { option } from "./fields.js";
import { PACKS, ownPacks, withPack } from "./packs.js";
import { page } from "./page.js";

/** What became of the last pack that was opened. @type {{ id: string } | { name: string, path: string, message: string } | null} */
let imported = null;

/** What checks compare with beside the built-in tables. */
export async function facts() {
  const packs = ownPacks(await lasting.get(PACKS));
  const { date, source } = await institutions();
  const picker = element("input", {
    type: "file",
    id: "pack-file",
    accept: ".json,application/json",
    class: "visually-hidden",
    tabindex: "-1",
    "aria-hidden": "true",
    listen: { change: () => picker.files?.[0] && importPack(picker.files[0]) },
  });
  return [
    element("p", { class: "section-text" }, page.say("settings.packs.text")),
    option("institutions"),
    element("p", { class: "hint", lang: ENGINE_LANGUAGE }, `${date}. ${visible(source)}`),
    element("p", { class: "section-text" }, page.say("settings.packs.own")),
    packs.length > 0 && element("ul", { class: "plain", id: "packs" }, packs.map((pack) => packItem(pack, packs))),
    picker,
    element(
      "p",
      { class: "actions" },
      button(page.say("settings.packs.open"), () => picker.click(), { id: "pack-open" }),
    ),
    element(
      "div",
      { id: "pack-told", role: "status" },
      imported && "id" in imported && element("p", null, page.say("settings.packs.done", { id: visible(imported.id) })),
      imported &&
        "message" in imported &&
        element(
          "p",
          null,
          page.say("settings.packs.wrong", { name: visible(imported.name) }),
          " ",
          imported.path !== "" && [element("code", null, visible(imported.path)), ": "],
          element("span", { lang: ENGINE_LANGUAGE }, visible(imported.message)),
        ),
    ),
  ];
}

/**
 * @param {import("./packs.js").OwnPack} pack
 * @param {import("./packs.js").OwnPack[]} packs all of them
 */
function packItem({ id, date, source, entries }, packs) {
  const { say } = page;
  const remove = async () => {
    await lasting.set(PACKS, { version: 1, entries: packs.filter((pack) => pack.id !== id) });
    imported = null;
    await page.render();
    document.getElementById("pack-open")?.focus();
  };
  return element(
    "li",
    { class: "pack", "data-pack": id },
    element(
      "p",
      null,
      element("strong", { dir: "auto" }, visible(id)),
      ` · ${say("settings.packs.entries", { count: entries, date: say.date(date) })}`,
      element("span", { class: "rule-sees", dir: "auto" }, visible(source)),
    ),
    button(say("settings.packs.remove"), remove, { "aria-label": say("settings.packs.remove.one", { id: visible(id) }) }),
  );
}

/** @param {File} file */
async function importPack(file) {
  try {
    const { packs, added } = withPack(ownPacks(await lasting.get(PACKS)), await file.text(), corroborate.loadPack);
    await lasting.set(PACKS, { version: 1, entries: packs });
    imported = { id: added.id };
  } catch (error) {
    imported = { name: file.name, path: isInputError(error) ? error.path : "", message: error instanceof Error ? error.message : "" };
  }
  await page.render();
  document.getElementById("pack-open")?.focus();
}
