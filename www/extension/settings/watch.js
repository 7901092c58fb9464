// @ts-check
/** The employer's own watch list: kept as keyed hashes, each with its reason and end. */

import { element } from "../../kit/element.js";
import { readPhones, ready } from "../engine/main.js";
import { deviceKey, keyedHash } from "../memory/keys.js";
import { WATCH, stillKept } from "../memory/memory.js";
import { readWatchList } from "../memory/watchlist.js";
import { button } from "../panel/controls.js";
import { lasting } from "../platform.js";
import { page, today } from "./page.js";

/** Most lines that are named as not taken. */
const MOST_NAMED = 20;
/** @type {{ line: number, why: string }[]} */
let problems = [];
let taken = -1;

export async function watchList() {
  const { say } = page;
  const watched = stillKept((await lasting.get(WATCH))?.entries ?? [], today());
  const picker = element("input", {
    type: "file",
    id: "watch-file",
    accept: ".csv,text/csv",
    class: "visually-hidden",
    tabindex: "-1",
    "aria-hidden": "true",
    listen: { change: () => picker.files?.[0] && importList(picker.files[0]) },
  });
  const clear = async () => {
    await lasting.remove(WATCH);
    taken = -1;
    problems = [];
    await page.render();
  };
  return [
    element("p", { class: "section-text" }, say("settings.watch.text")),
    element("p", { class: "hint", id: "watched" }, say("settings.watch.count", { count: watched.length })),
    picker,
    element("p", { class: "actions" }, button(say("settings.watch.open"), () => picker.click(), { id: "watch-open" }), button(say("settings.watch.clear"), clear, { id: "watch-clear" })),
    element(
      "div",
      { id: "watch-told", role: "status" },
      taken >= 0 && element("p", null, say("settings.watch.done", { count: taken })),
      problems.length > 0 &&
        element("ul", { class: "hint" }, problems.slice(0, MOST_NAMED).map(({ line, why }) => element("li", null, say("settings.watch.line", { line, why: say(`settings.watch.${why}`) })))),
    ),
  ];
}

/** @param {File} file */
async function importList(file) {
  await ready;
  const read = readWatchList(await file.text(), (number) => readPhones([number], undefined)[0] ?? null);
  const key = await deviceKey();
  const before = stillKept((await lasting.get(WATCH))?.entries ?? [], today());
  const entries = await Promise.all(
    read.entries.map(async ({ kind, value, reason, added, until }) => ({ kind, hash: await keyedHash(key, kind, value), reason, added, until })),
  );
  const fresh = new Set(entries.map(({ kind, hash }) => `${kind} ${hash}`));
  await lasting.set(WATCH, { version: 1, entries: [...before.filter((/** @type {any} */ { kind, hash }) => !fresh.has(`${kind} ${hash}`)), ...entries] });
  taken = entries.length;
  problems = read.problems;
  await page.render();
}
