// @ts-check
/** The panel beside the page: takes up what the button read, checks it, shows it, and keeps what the reviewer decides. */

import { isInputError } from "../../client/engine.js";
import { copyText } from "../../kit/copy.js";
import { element, fill, vector } from "../../kit/element.js";
import { numberFindings } from "../../kit/footnotes.js";
import { quoted, visible } from "../../kit/text.js";
import {
  findingKey, nameOf, newCase, sourcesFromPage, sourcesFromText, submissionOf, withFacts, withOutcome, withProfileCard,
  withSources, withoutSource,
} from "../cases/case.js";
import { dayOf, daysAfter } from "../cases/dates.js";
import { noteOf } from "../cases/letters.js";
import { createStore } from "../cases/store.js";
import { emailKey, nameParts } from "../memory/contacts.js";
import { deviceKey, keyedHash } from "../memory/keys.js";
import { MEMORY, WATCH, listed, remembered, seenBefore, stillKept } from "../memory/memory.js";
import {
  browserLanguage, buttonKeys, here, hideOnPage, lasting, managed, onTabShown, openSettings, passing, showOnPage,
} from "../platform.js";
import { KEY as SETTINGS, policyOf, settingsFrom } from "../settings/settings.js";
import { askDialog, pasteDialog, profileDialog, recordDialog, saveDialog } from "./dialogs.js";
import { download } from "./leave.js";
import { corroborate, engine, readPhones, readText, ready } from "./engine.js";
import { renderOutcome } from "./outcome.js";
import { renderSourceList } from "./reading.js";
import { renderAssessment } from "./result.js";
import { current, speak, state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("./state.js").Notice} Notice */

const store = createStore({ passing, lasting });
const now = () => new Date().toISOString();
const today = () => dayOf(new Date());
const makeId = () => crypto.randomUUID();
const DELIVERY = "delivery:";
/** Largest file that is read as text, in bytes. */
const LARGEST = 8_000_000;

const bar = element("header", { class: "bar" });
const notices = element("div", { id: "notices", role: "region" });
const head = element("div", { class: "case-head", id: "case-head" });
const readingPart = element("section", { class: "was-read", id: "was-read", "aria-labelledby": "was-read-heading", tabindex: "-1" });
const result = element("section", { class: "result", id: "result", "aria-labelledby": "result-heading" });
const main = element("main", { id: "main", tabindex: "-1" }, notices, head, readingPart, result);
const live = element("p", { class: "visually-hidden", id: "announcement", role: "status" });
const picker = element("input", {
  type: "file",
  id: "file",
  multiple: true,
  class: "visually-hidden",
  tabindex: "-1",
  "aria-hidden": "true",
  listen: {
    change: () => {
      const files = [...(picker.files ?? [])];
      picker.value = "";
      openFiles(files);
    },
  },
});

let stop = () => {};

/** @param {string} message */
function announce(message) {
  live.textContent = "";
  requestAnimationFrame(() => {
    live.textContent = message;
  });
}

/* ---------- what happens ---------- */

/**
 * Takes up what the button read. A page belongs to the case that already has its tab, to the open case of the same
 * person, or to a new one; the notice offers the other way.
 * @param {import("../platform.js").Delivery} delivery
 */
async function take(delivery) {
  state.notices = state.notices.filter(({ kind }) => kind === "problem");
  if (delivery.problem) {
    state.notices.push({ id: delivery.id, kind: delivery.problem, tabTitle: delivery.title });
    render();
    announce(state.say(`notice.${delivery.problem}.heading`));
    return;
  }
  const read = sourcesFromPage(delivery.frames, { tab: delivery.tab, at: delivery.at, makeId, readText });
  const ids = read.sources.map(({ id }) => id);
  const ofTab = state.cases.find(({ sources }) =>
    sources.some(({ origin }) => origin.tab === delivery.tab && origin.address === read.sources[0]?.origin.address),
  );
  const before = current();
  /** @type {Case} */
  let held;
  /** @type {Notice["kind"]} */
  let kind;
  if (ofTab) {
    const origin = read.sources[0]?.origin;
    const replaced = new Set(
      origin?.kind === "page"
        ? ofTab.sources
            .filter((source) => source.origin.kind === "page" && source.origin.tab === delivery.tab && source.origin.address === origin.address && !source.edited)
            .map(({ id }) => id)
        : [],
    );
    held = withSources({ ...ofTab, sources: ofTab.sources.filter(({ id }) => !replaced.has(id)) }, read.sources, read.beside);
    kind = "again";
  } else {
    const same = state.cases.find((open) => isSamePerson(open, read.sources));
    held = withSources(same ?? newCase(makeId(), delivery.at), read.sources, read.beside);
    kind = same ? "added" : "opened";
  }
  const nothing = read.sources.every(({ source }) => !source.person && !source.text && !source.answers);
  if (nothing) kind = "empty";
  if (kind === "empty" || kind === "added" || (kind === "opened" && before)) {
    state.notices.push({ id: delivery.id, kind, tabTitle: delivery.title, sources: ids, beside: read.beside });
  }
  await put(held);
  await open(held.id);
}

/**
 * @param {Case} held
 * @param {import("../cases/case.js").CaseSource[]} sources
 */
function isSamePerson(held, sources) {
  const of = (/** @type {readonly any[]} */ list, /** @type {"email" | "name"} */ field) =>
    list.flatMap(({ source }) => {
      const value = source.kind === "reference" ? undefined : source.person?.basics?.[field];
      return typeof value === "string" ? [value] : [];
    });
  const emails = new Set(of(held.sources, "email").map(emailKey));
  if (of(sources, "email").some((email) => emailKey(email) !== null && emails.has(emailKey(email)))) return true;
  const names = new Set(of(held.sources, "name").map((name) => nameParts(name).join(" ")));
  return of(sources, "name").some((name) => nameParts(name).length > 0 && names.has(nameParts(name).join(" ")));
}

/**
 * Keeps a case where it belongs.
 * @param {Case} held
 */
async function put(held) {
  const at = state.cases.findIndex(({ id }) => id === held.id);
  if (at < 0) state.cases.unshift(held);
  else state.cases[at] = held;
  try {
    await store.put(held);
  } catch (error) {
    problem(state.say("problem.storage"), error);
  }
}

/** @param {string | null} id */
async function open(id) {
  state.current = id;
  state.editing.clear();
  await passing.set(`current:${state.window}`, id);
  await check();
  render();
}

/**
 * @param {string} text
 * @param {unknown} [error]
 */
function problem(text, error) {
  const detail = error instanceof Error && error.message !== "" ? ` (${error.message.slice(0, 300)})` : "";
  state.notices = [...state.notices.filter(({ kind }) => kind !== "problem"), { id: makeId(), kind: "problem", text: text + detail }];
  renderNotices();
}

async function check() {
  const held = current();
  Object.assign(state, { assessment: null, submission: null, error: null, seen: [], listed: [] });
  if (!held || held.sources.length === 0) return;
  const submission = submissionOf(held, today());
  try {
    const assessment = await engine.check(submission, { policy: /** @type {any} */ (policyOf(state.settings, state.managed)) });
    if (state.current !== held.id) return;
    Object.assign(state, { assessment, submission });
  } catch (error) {
    Object.assign(state, { error, submission });
  }
  recall(held);
}

/**
 * What this device remembers of the same contacts, and what stands on the employer's own lists.
 * @param {Case} held
 */
async function recall(held) {
  /** @type {import("../memory/memory.js").Watched[]} */
  const watched = stillKept((await lasting.get(WATCH))?.entries ?? [], today());
  if (!state.settings.memory && watched.length === 0) return;
  const key = await deviceKey();
  const entry = await remembered(
    { id: held.id, name: nameOf(held), sources: held.sources.map(({ source }) => source), day: today(), until: daysAfter(today(), state.settings.memoryDays) },
    (kind, value) => keyedHash(key, kind, value),
    readPhones,
  );
  if (state.current !== held.id) return;
  state.listed = listed(entry, watched);
  if (state.settings.memory) {
    /** @type {import("../memory/memory.js").Remembered[]} */
    const entries = stillKept((await lasting.get(MEMORY))?.entries ?? [], today());
    state.seen = seenBefore(entry, entries);
    const { values: _values, ...kept } = entry;
    if (kept.contacts.length > 0 || kept.text.length > 0) {
      await lasting.set(MEMORY, { version: 1, entries: [...entries.filter(({ id }) => id !== held.id), kept] });
    }
  }
  renderSeen();
}

/**
 * Changes the case that is shown, as it is at that moment.
 * @param {(held: Case) => Case} how
 */
async function change(how) {
  const held = current();
  if (!held) return;
  await put(how(held));
  await check();
  renderHead();
  renderReading();
  renderResult();
  announceResult();
}

function announceResult() {
  const { say, assessment } = state;
  if (assessment && findingsOpen()) announce(say("result.announce", { level: say(`level.${assessment.level}`) }));
}

function findingsOpen() {
  return !state.settings.reviewFirst || (state.current !== null && state.opened.has(state.current));
}

/** @param {Notice} notice @param {string | null} to a case, or null for a new one */
async function move(notice, to) {
  const held = current();
  if (!held) return;
  const ids = new Set(notice.sources ?? []);
  const moved = held.sources.filter(({ id }) => ids.has(id));
  const left = { ...held, sources: held.sources.filter(({ id }) => !ids.has(id)) };
  const target = state.cases.find(({ id }) => id === to) ?? newCase(makeId(), now());
  if (left.sources.length === 0) await forget(held.id);
  else await put(left);
  await put(withSources(target, moved, notice.beside));
  state.notices = state.notices.filter(({ id }) => id !== notice.id);
  await open(target.id);
}

/** @param {string} id */
async function forget(id) {
  state.cases = state.cases.filter((held) => held.id !== id);
  state.ended = state.ended.filter((held) => held.id !== id);
  await store.remove(id);
}

/** Closes the case; one with an outcome offers its record first. */
async function close() {
  const held = current();
  if (!held) return;
  if (Object.keys(held.outcomes).length > 0) {
    recordDialog({ held, leaving: async () => void (await leave(held.id)) });
    return;
  }
  await leave(held.id);
}

/** @param {string} id */
async function leave(id) {
  await forget(id);
  await open(state.cases[0]?.id ?? null);
  document.getElementById("main")?.focus();
}

/** @param {File[]} files */
async function openFiles(files) {
  for (const file of files) {
    if (file.size > LARGEST) {
      problem(state.say("problem.large", { name: file.name }));
      continue;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      problem(state.say("problem.file", { name: file.name }));
      continue;
    }
    if (text.startsWith("%PDF") || text.includes("\u0000")) {
      problem(state.say("problem.file", { name: file.name }));
      continue;
    }
    await add(text, "resume", { kind: "file", title: file.name });
  }
}

/**
 * Adds what was pasted or opened to the current case, or to a new one.
 * @param {string} text
 * @param {string} kind
 * @param {{ kind: "file" | "pasted", title?: string }} from
 */
async function add(text, kind, from) {
  let read;
  try {
    read = sourcesFromText(text, { at: now(), makeId, kind, readText });
  } catch (error) {
    problem(state.say("problem.json"), error);
    return;
  }
  for (const source of read.sources) {
    source.origin = { ...source.origin, kind: from.kind, ...(from.title && { title: from.title }) };
    if (from.title && source.source.kind === "resume") source.source.fileName = from.title;
  }
  const held = current() ?? newCase(makeId(), now());
  if (kind === "facts") {
    const inputs = read.sources[0]?.source.inputs;
    await put(withFacts(held, { ...(inputs && { inputs }), ...(read.beside.session && { session: read.beside.session }) }, now(), makeId));
  } else {
    await put(withSources(held, read.sources, read.beside));
  }
  await open(held.id);
  announceResult();
}

/**
 * Shows where a quote stands on the page that it came from.
 * @param {import("../../kit/types.js").Evidence} evidence
 */
async function showEvidence(evidence) {
  const source = current()?.sources[evidence.source ?? -1];
  if (!source || source.origin.tab === undefined) return;
  let path = evidence.path;
  let item = source.items[path];
  while (item === undefined && path.includes("/")) {
    path = path.slice(0, path.lastIndexOf("/"));
    item = source.items[path] ?? Object.entries(source.items).find(([known]) => path !== "" && known.startsWith(`${path}/`))?.[1];
  }
  // What was read from a text stands on the page as it was written there.
  const span = evidence.span ?? source.source.located?.find((/** @type {any} */ entry) => entry.path === evidence.path)?.span;
  const quote = span && typeof source.source.text === "string" ? source.source.text.slice(span.start, span.end) : evidence.quote;
  shownOn = source.origin.tab;
  const found = await showOnPage(source.origin.tab, { ...(item !== undefined && { item }), quote });
  announce(state.say(found ? "show.done" : "show.gone"));
}

/** The tab on which a quote is shown. @type {number | null} */
let shownOn = null;

function hideEvidence() {
  if (shownOn !== null) hideOnPage(shownOn);
  shownOn = null;
}

/* ---------- what is shown ---------- */

function render() {
  const { say, settings } = state;
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
  if (settings.theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
  notices.setAttribute("aria-label", say("notice.region"));
  renderBar();
  renderNotices();
  renderHead();
  renderReading();
  renderResult();
}

function renderBar() {
  const { say, cases } = state;
  const select = element(
    "select",
    {
      id: "case-switch",
      "aria-label": say("bar.switch"),
      listen: { change: () => void open(select.value === "" ? null : select.value).then(() => document.getElementById("case-switch")?.focus()) },
    },
    state.current === null && element("option", { value: "", selected: true }, say("bar.none")),
    cases.map((held) =>
      element(
        "option",
        { value: held.id, selected: held.id === state.current },
        `${visible(nameOf(held) ?? say("case.unnamed")).slice(0, 60)}${held.until ? ` · ${say("bar.saved")}` : ""}`,
      ),
    ),
  );
  fill(
    bar,
    element("p", { class: "wordmark" }, mark(), element("span", { lang: "en", translate: "no", class: "word" }, "Corroborate")),
    cases.length > 0 && select,
    element(
      "span",
      { class: "bar-actions" },
      cases.length > 0 &&
        element("button", { type: "button", class: "button is-quiet", id: "new-case", listen: { click: () => open(null) } }, say("bar.new")),
      element("button", { type: "button", class: "button is-quiet", id: "open-settings", listen: { click: openSettings } }, say("bar.settings")),
    ),
  );
}

/** Two statements, one shared moment. */
function mark() {
  return vector(
    "svg",
    { class: "mark", width: 22, height: 19, viewBox: "0 0 26 22", "aria-hidden": "true" },
    vector("rect", { class: "mark-first", x: 1, y: 4, width: 17, height: 5, rx: 1 }),
    vector("rect", { class: "mark-second", x: 8, y: 13, width: 17, height: 5, rx: 1 }),
    vector("line", { class: "mark-moment", x1: 13, x2: 13, y1: 0, y2: 22 }),
  );
}

function renderNotices() {
  const { say } = state;
  const away = (/** @type {Notice} */ notice) =>
    element(
      "button",
      {
        type: "button",
        class: "button is-quiet",
        listen: {
          click: () => {
            state.notices = state.notices.filter(({ id }) => id !== notice.id);
            renderNotices();
            main.focus();
          },
        },
      },
      say("notice.away"),
    );
  const ways = (/** @type {Notice} */ notice) => {
    const held = current();
    const others = state.cases.filter(({ id }) => id !== state.current).slice(0, 4);
    return [
      notice.kind === "added" &&
        element("button", { type: "button", class: "button", id: "move-new", listen: { click: () => move(notice, null) } }, say("notice.moveNew")),
      notice.kind === "opened" &&
        others.map(({ id }, at) =>
          element(
            "button",
            { type: "button", class: "button", id: `move-${at}`, listen: { click: () => move(notice, id) } },
            say("notice.moveTo", { name: visible(nameOf(/** @type {Case} */ (state.cases.find((other) => other.id === id))) ?? say("case.unnamed")).slice(0, 40) }),
          ),
        ),
      notice.kind === "empty" && held?.sources.length === 0 && null,
    ];
  };
  fill(
    notices,
    state.ended.map((held) =>
      element(
        "div",
        { class: "notice", "data-notice": "ended" },
        element("h2", null, say("ended.heading", { name: nameOf(held) ?? say("case.unnamed") })),
        element("p", null, say("ended.text", { date: say.date(held.until ?? "") })),
        element(
          "p",
          { class: "actions" },
          element("button", { type: "button", class: "button", listen: { click: () => recordDialog({ held, leaving: () => forget(held.id).then(render) }) } }, say("ended.record")),
        ),
      ),
    ),
    state.kept.map(({ key, why, stored }) =>
      element(
        "div",
        { class: "notice", "data-notice": "kept" },
        element("h2", null, say("kept.heading")),
        element("p", null, say(`kept.${why}`)),
        element(
          "p",
          { class: "actions" },
          element(
            "button",
            {
              type: "button",
              class: "button",
              listen: { click: () => download("corroborate-stored.json", JSON.stringify(stored, null, 2), "application/json") },
            },
            say("kept.download"),
          ),
          element(
            "button",
            {
              type: "button",
              class: "button is-quiet",
              listen: {
                click: async () => {
                  await store.removeKept(key);
                  state.kept = state.kept.filter((other) => other.key !== key);
                  renderNotices();
                },
              },
            },
            say("kept.delete"),
          ),
        ),
      ),
    ),
    state.notices.map((notice) =>
      element(
        "div",
        { class: "notice", "data-notice": notice.kind, role: notice.kind === "problem" ? "alert" : null },
        element("h2", null, say(`notice.${notice.kind}.heading`)),
        element("p", null, notice.text ? visible(notice.text) : say(`notice.${notice.kind}`, { keys: state.keys })),
        element("p", { class: "actions" }, ways(notice), away(notice)),
      ),
    ),
  );
  notices.hidden = notices.childElementCount === 0;
}

function renderHead() {
  const { say, assessment } = state;
  const held = current();
  if (!held) {
    fill(
      head,
      element("h1", { class: "case-name" }, say("start.heading")),
      element("p", { class: "lead" }, state.keys ? say("start.text.keys", { keys: state.keys }) : say("start.text")),
      element("p", { class: "silent" }, say("start.silent")),
    );
    return;
  }
  const name = nameOf(held);
  const job = held.beside.job?.title;
  const shown = assessment !== null && findingsOpen();
  fill(
    head,
    element("h1", { class: "case-name" }, name === undefined ? say("case.unnamed") : quoted(name, 90)),
    element(
      "p",
      { class: "case-sub" },
      typeof job === "string" && [quoted(job, 90), " · "],
      say("case.sources", { count: held.sources.length }),
      " · ",
      held.until ? say("case.until", { date: say.date(held.until) }) : say("case.passing"),
    ),
    shown &&
      element(
        "p",
        { class: "glance", "data-level": assessment.level },
        element("a", { href: "#level" }, say(`level.${assessment.level}`)),
      ),
    element(
      "div",
      { class: "toolbar", role: "group", "aria-label": say("case.actions") },
      shown && action("ask", () => ask()),
      shown && action("note", copyNote),
      action("save", () => saveDialog({ held: /** @type {Case} */ (current()), settings: state.settings, today: today(), keep })),
      assessment !== null && action("record", () => recordDialog({ held: /** @type {Case} */ (current()) })),
      action("close", close),
    ),
    element("div", { id: "seen" }),
  );
  renderSeen();
}

/**
 * @param {string} id
 * @param {() => void} run
 */
function action(id, run) {
  const saved = id === "save" && current()?.until !== undefined;
  return element("button", { type: "button", class: "button", id: `do-${id}`, listen: { click: run } }, state.say(saved ? "do.saved" : `do.${id}`));
}

/** What this device knows of the same contact, both sides as far as it knows them. */
function renderSeen() {
  const holder = document.getElementById("seen");
  if (!holder) return;
  const { say, seen, cases } = state;
  const show = findingsOpen();
  fill(
    holder,
    show &&
      seen.map(({ kind, value, before }) => {
        const known = cases.find(({ id }) => id === before.id);
        return element(
          "div",
          { class: "notice", "data-notice": "seen" },
          element("h2", null, say("seen.heading")),
          element(
            "dl",
            { class: "pairs both" },
            element("div", null, element("dt", null, say("seen.now")), element("dd", null, quoted(nameOf(/** @type {Case} */ (current())) ?? "", 90), " · ", value === "" ? say(`contact.${kind}`) : quoted(value, 120))),
            element(
              "div",
              null,
              element("dt", null, say("seen.before", { date: say.date(before.day) })),
              element("dd", null, known ? [quoted(nameOf(known) ?? say("case.unnamed"), 90)] : say("seen.unknown", { what: say(`contact.${kind}`) })),
            ),
          ),
          element("p", null, say("seen.text")),
          known &&
            element("p", { class: "actions" }, element("button", { type: "button", class: "button", listen: { click: () => open(known.id) } }, say("seen.open"))),
        );
      }),
    show &&
      state.listed.map(({ kind, value, entry }) =>
        element(
          "div",
          { class: "notice", "data-notice": "listed" },
          element("h2", null, say("listed.heading")),
          element("p", null, say(`contact.${kind}`), ": ", quoted(value, 120)),
          element("p", null, say("listed.reason"), " ", quoted(entry.reason, 500)),
          element("p", { class: "hint" }, say("listed.text", { added: say.date(entry.added), until: say.date(entry.until) })),
        ),
      ),
  );
}

function renderReading() {
  const { say } = state;
  const held = current();
  const addButton = (/** @type {string} */ id, /** @type {() => void} */ run) =>
    element("button", { type: "button", class: "button", id: `add-${id}`, listen: { click: run } }, say(`add.${id}`));
  const adding = element(
    "div",
    { class: "adding" },
    held && element("p", { class: "hint" }, state.keys ? say("add.tab.keys", { keys: state.keys }) : say("add.tab")),
    element(
      "div",
      { class: "toolbar", role: "group", "aria-label": say("add.label") },
      addButton("paste", () => pasteDialog({ add: (text, kind) => add(text, kind, { kind: "pasted" }) })),
      addButton("file", () => picker.click()),
      held && addButton("profile", () => profileDialog({ held: /** @type {Case} */ (current()), keep: (card) => change((held) => withProfileCard(held, card, now(), makeId)) })),
      held && addButton("facts", () => pasteDialog({ facts: true, add: (text) => add(text, "facts", { kind: "pasted" }) })),
    ),
  );
  if (!held) {
    fill(readingPart, element("h2", { id: "was-read-heading", class: "visually-hidden" }, say("add.label")), adding);
    return;
  }
  fill(
    readingPart,
    element("h2", { id: "was-read-heading" }, say("section.sources")),
    element("p", { class: "section-text" }, say("reading.text")),
    renderSourceList(held, say, state.editing, {
      change,
      remove: async (id) => {
        await change((held) => withoutSource(held, id));
        document.getElementById("was-read")?.focus();
      },
      edit: (id, isOpen) => {
        if (isOpen) state.editing.add(id);
        else state.editing.delete(id);
        renderReading();
        renderResult();
        document.getElementById(`edit-${id}`)?.focus();
      },
    }),
    adding,
    element("div", { id: "side-by-side" }),
  );
}

function renderResult() {
  const { say, assessment, submission, error } = state;
  const held = current();
  stop();
  stop = () => {};
  result.hidden = true;
  if (!held || held.sources.length === 0) {
    fill(result);
    return;
  }
  if (error !== null) {
    result.hidden = false;
    fill(result, element("h2", { id: "result-heading" }, say("error.heading")), errorText(error));
    return;
  }
  if (!assessment || !submission) return;
  const isOpen = findingsOpen();
  const rendered = renderAssessment({
    submission,
    assessment,
    say,
    announce,
    open: isOpen,
    show: showEvidence,
    beneath: (finding, index) => {
      const key = findingKey(held, finding);
      return renderOutcome({
        say,
        number: numberFindings(assessment).get(index) ?? index + 1,
        outcome: current()?.outcomes[key],
        decide: (outcome) => {
          const latest = current();
          if (latest) put(withOutcome(latest, key, outcome));
        },
        ask: () => ask(index),
        clear: clearing(submission, index),
      });
    },
  });
  stop = rendered.stop;
  const side = document.getElementById("side-by-side");
  if (side) fill(side, rendered.sources);
  result.hidden = false;
  if (!isOpen) {
    fill(
      result,
      element("h2", { id: "result-heading" }, say("first.heading")),
      element("p", { class: "section-text" }, say("first.text")),
      element(
        "p",
        { class: "actions" },
        element(
          "button",
          {
            type: "button",
            class: "button is-main",
            id: "show-findings",
            listen: {
              click: () => {
                state.opened.add(held.id);
                renderHead();
                renderReading();
                renderResult();
                announceResult();
                result.querySelector("h2")?.focus();
              },
            },
          },
          say("first.show"),
        ),
      ),
    );
    return;
  }
  fill(result, element("h2", { id: "result-heading", class: "visually-hidden", tabindex: "-1" }, say("result.heading")), rendered.parts);
  performance.mark("shown");
}

/**
 * @param {any} submission
 * @param {number} index
 * @returns {(() => Promise<any[]>) | null}
 */
function clearing(submission, index) {
  const { clear } = /** @type {any} */ (corroborate);
  if (typeof clear !== "function") return null;
  return async () => clear(submission, { policy: policyOf(state.settings, state.managed) }, index);
}

/** @param {unknown} error */
function errorText(error) {
  if (!isInputError(error)) return element("p", null, state.say("error.engine"));
  return element("p", null, error.path !== "" && [element("code", null, visible(error.path)), ": "], element("span", { lang: "en" }, visible(error.message)));
}

/** @param {number} [only] */
function ask(only) {
  const held = current();
  if (!held || !state.assessment) return;
  askDialog({ held, assessment: state.assessment, only, announce, asked: () => put({ .../** @type {Case} */ (current()), asked: now() }) });
}

async function copyNote() {
  const held = current();
  if (!held || !state.assessment) return;
  const copied = await copyText(noteOf(state.say, held, state.assessment), head);
  announce(state.say(copied ? "copy.done" : "copy.selected"));
  const button = document.getElementById("do-note");
  if (!button || !copied) return;
  button.textContent = state.say("copy.done");
  setTimeout(() => {
    button.textContent = state.say("do.note");
  }, 2400);
}

/** @param {string | null} until the last day, or null to keep it no longer */
async function keep(until) {
  const held = current();
  if (!held) return;
  const { until: _until, ...rest } = held;
  await put(until === null ? rest : { ...rest, until });
  renderBar();
  renderHead();
  document.getElementById("do-save")?.focus();
  announce(state.say(until === null ? "save.stopped" : "save.done", { date: state.say.date(until ?? "") }));
}

/* ---------- beginning ---------- */

async function loadSettings() {
  const [stored, company] = await Promise.all([lasting.get(SETTINGS), managed()]);
  state.managed = company;
  state.settings = settingsFrom(stored, company).settings;
  speak(state.settings.language, [browserLanguage(), ...navigator.languages]);
}

async function takeDeliveries() {
  const all = await passing.all();
  const waiting = Object.entries(all)
    .filter(([key, delivery]) => key.startsWith(DELIVERY) && delivery.window === state.window)
    .sort(([, a], [, b]) => a.pressed - b.pressed);
  for (const [key, delivery] of waiting) {
    await passing.remove(key);
    await take(delivery);
  }
}

/** @type {Promise<void>} */
let queue = Promise.resolve();
const inTurn = (/** @type {() => Promise<void>} */ work) => {
  queue = queue.then(work).catch((error) => problem(state.say("error.engine"), error));
};

async function begin() {
  const [place, keys] = await Promise.all([here(), buttonKeys(), loadSettings()]);
  state.window = place.window;
  state.keys = keys;
  const { cases, ended, kept } = await store.load(today());
  Object.assign(state, { cases, ended, kept });
  const wanted = await passing.get(`current:${state.window}`);
  state.current = cases.find(({ id }) => id === wanted)?.id ?? null;
  await ready;
  await check();
  render();
  await takeDeliveries();
}

addEventListener("keydown", ({ key }) => key === "Escape" && hideEvidence());
addEventListener("click", ({ target }) => target instanceof Element && target.closest(".way-back") && hideEvidence());
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  openFiles([...(event.dataTransfer?.files ?? [])]);
});

document.body.append(bar, main, picker, live);
inTurn(begin);
passing.onChanged((changes) => {
  if (Object.entries(changes).some(([key, { newValue }]) => key.startsWith(DELIVERY) && newValue?.window === state.window)) inTurn(takeDeliveries);
});
lasting.onChanged((changes) => {
  if (changes[SETTINGS]) inTurn(async () => {
    await loadSettings();
    await check();
    render();
  });
});
onTabShown((tab, window) => {
  if (window !== state.window) return;
  const held = state.cases.find(({ sources }) => sources.some(({ origin }) => origin.tab === tab));
  if (held && held.id !== state.current) inTurn(() => open(held.id));
});
