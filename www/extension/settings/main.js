// @ts-check
/** The settings page: how it looks, reads, keeps and weighs, within what the company set; all of it can be searched. */

import { element, fill } from "../../kit/element.js";
import { LANGUAGES } from "../../kit/languages.js";
import { createStore } from "../cases/store.js";
import { ready, speak as speakIn } from "../engine/main.js";
import { forgetKey } from "../memory/keys.js";
import { MEMORY, WATCH, stillKept } from "../memory/memory.js";
import { button } from "../panel/controls.js";
import { lasting, managed, passing } from "../platform.js";
import { sayIn } from "../words/say.js";
import { facts } from "./facts.js";
import { choice, days, option, text } from "./fields.js";
import { announce, live, page, today } from "./page.js";
import { rules } from "./rules.js";
import { KEY, settingsFrom } from "./settings.js";
import { watchList } from "./watch.js";

/** @typedef {import("../../kit/element.js").Child} Child */

const main = element("main", { id: "main" });
const store = createStore({ passing, lasting });
/** What is searched for stays so while the page is drawn anew. */
let sought = "";

async function speak() {
  const { settings } = page;
  page.say = await sayIn(settings.language);
  page.spoken = await speakIn(page.say.language);
  document.documentElement.lang = page.say.language;
  document.documentElement.dir = page.say.direction;
  document.title = `Corroborate: ${page.say("settings.title")}`;
  if (settings.theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
}

/**
 * @param {string} title
 * @param {...Child} content
 */
function group(title, ...content) {
  return element("section", { class: "group" }, element("h2", null, page.say(title)), ...content);
}

page.render = async () => {
  await Promise.all([speak(), ready]);
  const { say } = page;
  const search = element("input", { type: "search", id: "search", autocomplete: "off", placeholder: say("settings.search"), "aria-label": say("settings.search"), listen: { input: () => filter(search.value) } });
  search.value = sought;
  fill(
    main,
    element("h1", null, say("settings.title")),
    element("p", { class: "search" }, search),
    element("p", { class: "quiet", id: "search-none", hidden: true }, say("settings.search.none")),
    group("settings.look", look()),
    group("settings.reading", option("reviewFirst"), option("reserved")),
    group("settings.letters", text("employer"), text("contact")),
    group("settings.keeping", await keeping()),
    group("settings.watch", await watchList()),
    group("settings.saved", await saved()),
    group("settings.packs", await facts()),
    group("settings.rules", rules()),
  );
  if (sought !== "") filter(sought);
};

/**
 * Leaves in sight what has every word that is searched for: a whole group by its title, else its own lines.
 * @param {string} words
 */
function filter(words) {
  sought = words;
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  const has = (/** @type {Element | null} */ node) => wanted.every((word) => folded(node?.textContent ?? "").includes(word));
  const groups = [.../** @type {NodeListOf<HTMLElement>} */ (main.querySelectorAll(".group"))];
  for (const each of groups) {
    const whole = has(each.querySelector("h2"));
    const rows = [.../** @type {NodeListOf<HTMLElement>} */ (each.querySelectorAll(".rules tr"))];
    for (const row of rows) row.hidden = !whole && !has(row);
    each.hidden = !whole && (rows.length > 0 ? rows.every(({ hidden }) => hidden) : !has(each));
  }
  const none = document.getElementById("search-none");
  if (none) none.hidden = groups.some(({ hidden }) => !hidden);
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function look() {
  const { say } = page;
  return [
    choice("language", [["auto", say("settings.language.auto")], ...LANGUAGES.map(({ language, name }) => /** @type {[string, string, string]} */ ([language, name, language]))]),
    choice("theme", [
      ["auto", say("settings.theme.auto")],
      ["light", say("settings.theme.light")],
      ["dark", say("settings.theme.dark")],
    ]),
  ];
}

async function keeping() {
  const { say } = page;
  const memory = stillKept((await lasting.get(MEMORY))?.entries ?? [], today());
  const forget = async () => {
    // The key hashes the watch list too, so the list goes with it.
    await lasting.remove([MEMORY, WATCH]);
    await forgetKey();
    await page.render();
    announce(page.say("settings.forgotten"));
  };
  return [
    days("keepDays"),
    option("memory", page.render),
    element("p", { class: "hint" }, say("settings.memory.text")),
    days("memoryDays"),
    element("p", { class: "hint", id: "remembered" }, say("settings.remembered", { count: memory.length })),
    element("p", { class: "actions" }, button(say("settings.forget"), forget, { id: "forget" })),
  ];
}

async function saved() {
  const { say } = page;
  const cases = (await store.load(today())).cases.filter(({ until }) => until !== undefined);
  const remove = async () => {
    const plain = cases.filter(({ outcomes }) => Object.keys(outcomes).length === 0);
    for (const { id } of plain) await store.remove(id);
    await page.render();
    announce(page.say("settings.saved.left", { count: cases.length - plain.length }));
  };
  return [
    element("p", { class: "hint", id: "saved-count" }, say("settings.saved.count", { count: cases.length })),
    element("p", { class: "actions" }, button(say("settings.saved.delete"), remove, { id: "delete-saved" })),
  ];
}

document.body.append(main, live);
const [stored, set] = await lasting.all().then((kept) => Promise.all([kept[KEY], managed(kept)]));
page.company = set;
Object.assign(page, settingsFrom(stored, page.company));
await page.render();
