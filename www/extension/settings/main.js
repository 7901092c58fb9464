// @ts-check
/** The settings page: how it looks, reads, keeps and weighs, within what the company set. */

import { isInputError } from "../../client/engine.js";
import { element, fill } from "../../kit/element.js";
import { ENGINE_LANGUAGE, LANGUAGES } from "../../kit/languages.js";
import { createSay } from "../../kit/say.js";
import { visible } from "../../kit/text.js";
import { dayOf } from "../cases/dates.js";
import { createStore } from "../cases/store.js";
import { corroborate, institutions, readPhones, ready, speak as speakIn } from "../engine/main.js";
import { deviceKey, forgetKey, keyedHash } from "../memory/keys.js";
import { MEMORY, WATCH, stillKept } from "../memory/memory.js";
import { readWatchList } from "../memory/watchlist.js";
import { button, labelled } from "../panel/controls.js";
import { browserLanguage, lasting, managed, passing } from "../platform.js";
import { sayIn } from "../words/say.js";
import { PACKS, ownPacks, withPack } from "./packs.js";
import { BOUNDS, DEFAULTS, GRADES, KEY, settingsFrom } from "./settings.js";

const main = element("main", { id: "main" });
const live = element("p", { class: "visually-hidden", id: "announcement", role: "status" });
const store = createStore({ passing, lasting });
const today = () => dayOf(new Date());

let say = createSay(ENGINE_LANGUAGE);
/** What the engine calls the language of the page; nothing for English. @type {string | undefined} */
let spoken;
let company = /** @type {any} */ ({});
let { settings, fixed } = settingsFrom(null, null);
/** @type {import("../memory/watchlist.js").Entry[] | any[]} */
let problems = [];
let taken = -1;
/** What became of the last pack that was opened. @type {{ id: string } | { name: string, path: string, message: string } | null} */
let imported = null;

/** @param {string} message */
function announce(message) {
  live.textContent = "";
  requestAnimationFrame(() => {
    live.textContent = message;
  });
}

/** @param {Partial<import("./settings.js").Settings>} change */
async function keep(change) {
  const stored = { ...((await lasting.get(KEY)) ?? DEFAULTS), ...change, version: 1 };
  await lasting.set(KEY, stored);
  ({ settings, fixed } = settingsFrom(stored, company));
  announce(say("settings.done"));
}

async function speak() {
  say = await sayIn(settings.language);
  spoken = await speakIn(say.language);
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
  document.title = `Corroborate: ${say("settings.title")}`;
  if (settings.theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
}

/**
 * @param {string} title
 * @param {...import("../../kit/element.js").Child} content
 */
function group(title, ...content) {
  return element("section", { class: "group" }, element("h2", null, say(title)), ...content);
}

/** @param {string} name */
function byCompany(name) {
  return fixed.has(name) && element("span", { class: "company" }, ` (${say("settings.company")})`);
}

/**
 * @param {"reviewFirst" | "reserved" | "institutions" | "memory"} name
 * @param {() => void} [after]
 */
function option(name, after) {
  const box = element("input", {
    type: "checkbox",
    id: name,
    checked: settings[name],
    disabled: fixed.has(name),
    listen: { change: () => keep({ [name]: box.checked }).then(after) },
  });
  return element("p", { class: "option" }, box, element("label", { for: name }, say(`settings.${name}`), byCompany(name)));
}

/** @param {"employer" | "contact"} name */
function text(name) {
  const input = element("input", {
    type: "text",
    id: name,
    dir: "auto",
    maxlength: 200,
    disabled: fixed.has(name),
    listen: { change: () => keep({ [name]: input.value.trim() }) },
  });
  input.value = settings[name];
  return labelled(say(`settings.${name}`), input);
}

/** @param {"keepDays" | "memoryDays"} name */
function days(name) {
  const most = Number.isInteger(company[name]) ? Math.min(BOUNDS[name].most, company[name]) : BOUNDS[name].most;
  const input = element("input", {
    type: "number",
    id: name,
    min: BOUNDS[name].least,
    max: most,
    listen: {
      change: async () => {
        await keep({ [name]: Math.min(most, Math.max(BOUNDS[name].least, Math.round(Number(input.value)) || DEFAULTS[name])) });
        input.value = String(settings[name]);
      },
    },
  });
  input.value = String(settings[name]);
  return labelled(say(`settings.${name}`), input);
}

/**
 * @param {"language" | "theme"} name
 * @param {[value: string, words: string, language?: string][]} choices
 */
function choice(name, choices) {
  const select = element(
    "select",
    {
      id: name,
      disabled: fixed.has(name),
      listen: {
        change: async () => {
          await keep(/** @type {any} */ ({ [name]: select.value }));
          await render();
          document.getElementById(name)?.focus();
        },
      },
    },
    choices.map(([value, words, lang]) => element("option", { value, lang, selected: settings[name] === value }, words)),
  );
  return labelled(say(`settings.${name}`), select);
}

async function render() {
  await Promise.all([speak(), ready]);
  const memory = stillKept((await lasting.get(MEMORY))?.entries ?? [], today());
  const watched = stillKept((await lasting.get(WATCH))?.entries ?? [], today());
  const saved = (await store.load(today())).cases.filter(({ until }) => until !== undefined);
  const picker = element("input", {
    type: "file",
    id: "watch-file",
    accept: ".csv,text/csv",
    class: "visually-hidden",
    tabindex: "-1",
    "aria-hidden": "true",
    listen: { change: () => picker.files?.[0] && importList(picker.files[0]) },
  });
  const press = (/** @type {string} */ id, /** @type {string} */ words, /** @type {() => void} */ run) =>
    button(say(words), run, { id });
  fill(
    main,
    element("h1", null, say("settings.title")),
    group(
      "settings.look",
      choice("language", [["auto", say("settings.language.auto")], ...LANGUAGES.map(({ language, name }) => /** @type {[string, string, string]} */ ([language, name, language]))]),
      choice("theme", [
        ["auto", say("settings.theme.auto")],
        ["light", say("settings.theme.light")],
        ["dark", say("settings.theme.dark")],
      ]),
    ),
    group("settings.reading", option("reviewFirst"), option("reserved")),
    group("settings.letters", text("employer"), text("contact")),
    group(
      "settings.keeping",
      days("keepDays"),
      option("memory", render),
      element("p", { class: "hint" }, say("settings.memory.text")),
      days("memoryDays"),
      element("p", { class: "hint", id: "remembered" }, say("settings.remembered", { count: memory.length })),
      element(
        "p",
        { class: "actions" },
        press("forget", "settings.forget", async () => {
          // The key hashes the watch list too, so the list goes with it.
          await lasting.remove([MEMORY, WATCH]);
          await forgetKey();
          await render();
          announce(say("settings.forgotten"));
        }),
      ),
    ),
    group(
      "settings.watch",
      element("p", { class: "section-text" }, say("settings.watch.text")),
      element("p", { class: "hint", id: "watched" }, say("settings.watch.count", { count: watched.length })),
      picker,
      element(
        "p",
        { class: "actions" },
        press("watch-open", "settings.watch.open", () => picker.click()),
        press("watch-clear", "settings.watch.clear", async () => {
          await lasting.remove(WATCH);
          taken = -1;
          problems = [];
          await render();
        }),
      ),
      element(
        "div",
        { id: "watch-told", role: "status" },
        taken >= 0 && element("p", null, say("settings.watch.done", { count: taken })),
        problems.length > 0 &&
          element(
            "ul",
            { class: "hint" },
            problems.slice(0, 20).map(({ line, why }) => element("li", null, say("settings.watch.line", { line, why: say(`settings.watch.${why}`) }))),
          ),
      ),
    ),
    group(
      "settings.saved",
      element("p", { class: "hint", id: "saved-count" }, say("settings.saved.count", { count: saved.length })),
      element(
        "p",
        { class: "actions" },
        press("delete-saved", "settings.saved.delete", async () => {
          const plain = saved.filter(({ outcomes }) => Object.keys(outcomes).length === 0);
          for (const { id } of plain) await store.remove(id);
          await render();
          announce(say("settings.saved.left", { count: saved.length - plain.length }));
        }),
      ),
    ),
    await facts(),
    rules(),
  );
}

/** What checks compare with beside the built-in tables. */
async function facts() {
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
  const told = (/** @type {import("./packs.js").OwnPack} */ { id, date: from, source: whence, entries }) => [
    element("strong", { dir: "auto" }, visible(id)),
    ` · ${say("settings.packs.entries", { count: entries, date: say.date(from) })}`,
    element("span", { class: "rule-sees", dir: "auto" }, visible(whence)),
  ];
  return group(
    "settings.packs",
    element("p", { class: "section-text" }, say("settings.packs.text")),
    option("institutions"),
    element("p", { class: "hint", lang: ENGINE_LANGUAGE }, `${date}. ${visible(source)}`),
    element("p", { class: "section-text" }, say("settings.packs.own")),
    packs.length > 0 &&
      element(
        "ul",
        { class: "plain", id: "packs" },
        packs.map((pack) =>
          element(
            "li",
            { class: "pack", "data-pack": pack.id },
            element("p", null, told(pack)),
            button(say("settings.packs.remove"), async () => {
              await lasting.set(PACKS, { version: 1, entries: packs.filter(({ id }) => id !== pack.id) });
              imported = null;
              await render();
              document.getElementById("pack-open")?.focus();
            }, { "aria-label": say("settings.packs.remove.one", { id: visible(pack.id) }) }),
          ),
        ),
      ),
    picker,
    element(
      "p",
      { class: "actions" },
      button(say("settings.packs.open"), () => picker.click(), { id: "pack-open" }),
    ),
    element(
      "div",
      { id: "pack-told", role: "status" },
      imported && "id" in imported && element("p", null, say("settings.packs.done", { id: visible(imported.id) })),
      imported &&
        "message" in imported &&
        element(
          "p",
          null,
          say("settings.packs.wrong", { name: visible(imported.name) }),
          " ",
          imported.path !== "" && [element("code", null, visible(imported.path)), ": "],
          element("span", { lang: ENGINE_LANGUAGE }, visible(imported.message)),
        ),
    ),
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
  await render();
  document.getElementById("pack-open")?.focus();
}

function rules() {
  return group(
    "settings.rules",
    element("p", { class: "section-text" }, say("settings.rules.text")),
    element(
      "p",
      { class: "actions" },
      button(say("settings.rules.reset"), async () => {
        await keep({ rules: {} });
        await render();
      }, { id: "rules-reset" }),
    ),
    element(
      "table",
      { class: "rules" },
      element("caption", { class: "visually-hidden" }, say("settings.rules")),
      element(
        "tbody",
        null,
        corroborate.rules(spoken && { language: spoken }).map(({ id, grade, on, sees }) => {
          const own = on ? grade : "off";
          const highest = GRADES.indexOf(/** @type {any} */ (grade));
          const chosen = settings.rules[id] ?? own;
          const select = element(
            "select",
            {
              "aria-label": say("settings.rule", { rule: id }),
              "data-rule": id,
              disabled: fixed.has(`rules/${id}`),
              listen: {
                change: async () => {
                  const { [id]: _before, ...others } = settings.rules;
                  const value = /** @type {import("./settings.js").Choice} */ (select.value);
                  await keep({ rules: value === own ? others : { ...others, [id]: value } });
                  row.classList.toggle("is-changed", value !== own);
                },
              },
            },
            ["off", ...GRADES.slice(0, highest + 1)].map((value) =>
              element("option", { value, selected: value === chosen }, say(`settings.grade.${value}`)),
            ),
          );
          const row = element(
            "tr",
            { class: chosen === own ? null : "is-changed" },
            element("th", { scope: "row" }, element("code", null, id), byCompany(`rules/${id}`), element("span", { class: "rule-sees", lang: spoken ?? ENGINE_LANGUAGE }, visible(sees))),
            element("td", null, select),
          );
          return row;
        }),
      ),
    ),
  );
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
  await render();
}

document.body.append(main, live);
const [stored, set] = await lasting.all().then((kept) => Promise.all([kept[KEY], managed(kept)]));
company = set;
({ settings, fixed } = settingsFrom(stored, company));
await render();
