// @ts-check
/** A batch of applications compared with one another: open files, watch it run, read the pairs by what to do next. */

import { element, fill } from "../kit/element.js";
import { ENGINE_LANGUAGE, primaryOf } from "../kit/languages.js";
import { createSay } from "../kit/say.js";
import { quoted, sentence, visible } from "../kit/text.js";
import { tables as kitTables } from "../kit/words/index.js";
import example from "./example.json";
import { GRADES, drawGroup } from "./drawing.js";
import { asCsv, asJson, save } from "./export.js";
import { DAYS, createOutcomes } from "./outcomes.js";
import { renderSides } from "./pair.js";
import { carriedReader } from "../reading/carried.js";
import { words as readingWords } from "../reading/words/index.js";
import { isLines, openOthers } from "./others.js";
import { tables } from "./words/index.js";

/** Pairs of one grade, groups and rows of a list that are shown before the reader asks for more. */
const SHOWN = 40;
/** What files the picker offers. */
const ACCEPT = ".json,.jsonl,.ndjson,.csv,.tsv,.zip,.pdf,.docx,.rtf,.txt,application/json";
const STEPS = ["open", "read", "compare"];
/** @type {("explained" | "confirmed" | "not-relevant")[]} */
const DECISIONS = ["explained", "confirmed", "not-relevant"];

/**
 * @param {HTMLElement} host an empty element
 * @param {{ language: string, announce: (message: string) => void, asset: (name: string) => Promise<ArrayBuffer> }} context
 * @returns {{ speak: (language: string) => void, open: (files: File[]) => void, stop: () => void }}
 */
export function mount(host, { language, announce, asset }) {
  const outcomes = createOutcomes();
  let say = createSay(language, kitTables, tables, readingWords);
  /** @type {{ phase: "idle" | "working" | "done", links: any, early: boolean, problems: any[], failed: any, open: string | null,
   *   more: Set<string>, count: number, step: string, done: number, of: number }} */
  const state = { phase: "idle", links: null, early: false, problems: [], failed: null, open: null, more: new Set(), count: 0, step: "open", done: 0, of: 1 };
  /** What the engine is to say, in the language of the reader; nothing for English, and where it cannot be had. */
  async function spokenText() {
    const spoken = primaryOf(say.language);
    if (spoken === ENGINE_LANGUAGE) return null;
    const text = await asset(`language-${spoken}`).catch(() => null);
    return text && { language: spoken, text: new TextDecoder().decode(text) };
  }
  /** @type {Worker | null} */
  let worker = null;
  /** @type {import("../reading/reader.js").Reader | null} */
  let reader = null;
  /** Which start is the present one: what an earlier one opened late is left. */
  let run = 0;
  let asked = 0;
  /** @type {Map<number, (answer: { a: any, b: any }) => void>} */
  const waiting = new Map();

  const intro = element("header", { class: "intro" });
  const choose = element("section", { class: "batch-choose", "aria-labelledby": "batch-choose-heading" });
  const problem = element("div", { class: "problem", id: "batch-problem", role: "alert" });
  const running = element("section", { class: "batch-running", id: "batch-running", "aria-labelledby": "batch-running-heading", hidden: true });
  const result = element("section", { class: "batch-result", id: "batch-result", hidden: true });
  const hubs = element("textarea", { id: "batch-hubs", rows: 3, spellcheck: "false", autocomplete: "off", dir: "ltr", "aria-describedby": "batch-hubs-hint" });
  const demonstration = element("input", { type: "checkbox", id: "batch-exact" });
  const bar = element("progress", { id: "batch-progress", max: 1000, value: 0, "aria-labelledby": "batch-running-heading" });
  const told = element("p", { class: "batch-told", id: "batch-told" });
  const picker = filePicker("batch-files", { multiple: true, accept: ACCEPT });
  const folder = filePicker("batch-folder", { webkitdirectory: true, multiple: true });
  host.append(element("div", { class: "batch" }, intro, choose, problem, running, result));

  /**
   * @param {string} id
   * @param {Record<string, any>} kind
   */
  function filePicker(id, kind) {
    /** @type {HTMLInputElement} */
    const input = element("input", {
      type: "file", id, class: "visually-hidden", tabindex: "-1", "aria-hidden": "true", ...kind,
      listen: {
        change: () => {
          const files = [...(input.files ?? [])];
          input.value = "";
          if (files.length > 0) open(files);
        },
      },
    });
    return input;
  }

  /** @param {File[]} files */
  function open(files) {
    // A folder holds other things too; they are named only where nothing else was given.
    const known = files.filter((file) => /\.(json|jsonl|ndjson|csv|tsv|zip|pdf|docx|rtf|txt)$/iu.test(file.name));
    start({ files: known.length > 0 ? known : files });
  }

  /** @param {{ files?: File[], submissions?: unknown[] }} input */
  async function start(input) {
    cancel();
    const mine = run;
    Object.assign(state, { phase: "working", links: null, early: false, problems: [], failed: null, open: null, count: 0, step: "open", done: 0, of: 1 });
    state.more.clear();
    renderAll();
    document.getElementById("batch-cancel")?.focus();
    announce(say("batch.started"));
    try {
      const [script, engine, spoken] = await Promise.all([asset("batch-worker"), asset("engine"), spokenText()]);
      const others = (input.files ?? []).filter((file) => !isLines(file));
      if (others.length > 0) reader ??= carriedReader(asset);
      const opened = await openOthers(others, reader, (done) => receive({ type: "progress", step: "open", done, of: others.length }), () => run !== mine);
      if (run !== mine) return;
      const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
      const started = new Worker(address);
      worker = started;
      started.addEventListener("message", ({ data }) => {
        if (worker === started) receive(data);
      });
      started.addEventListener("error", (event) => {
        event.preventDefault();
        if (worker === started) fail({ name: "Error", message: event.message });
      });
      started.postMessage({
        type: "start",
        spoken,
        engine,
        ...input,
        files: input.files?.filter(isLines),
        opened,
        hubs: hubs.value.split("\n").map((line) => line.trim()).filter(Boolean),
        exact: demonstration.checked,
        policy: "default",
      });
    } catch (error) {
      fail(error);
    }
  }

  function cancel() {
    run += 1;
    worker?.terminate();
    worker = null;
    reader?.stop();
    waiting.clear();
  }

  /** @param {any} error */
  function fail(error) {
    cancel();
    Object.assign(state, { phase: state.links && !state.early ? "done" : "idle", failed: error });
    renderAll();
  }

  /** @param {any} message */
  function receive(message) {
    if (message.type === "progress") {
      Object.assign(state, { step: message.step, done: message.done, of: message.of });
      renderProgress();
    } else if (message.type === "opened") {
      Object.assign(state, { count: message.count, problems: message.problems });
      renderProblem();
    } else if (message.type === "partial") {
      Object.assign(state, { links: message.links, early: true });
      renderResult();
    } else if (message.type === "result") {
      Object.assign(state, { links: message.links, early: false, phase: "done" });
      renderAll();
      announce(say("batch.finished", { count: message.links.pairs.length }));
      const heading = document.getElementById("batch-result-heading");
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: "start" });
    } else if (message.type === "shown") {
      waiting.get(message.ask)?.(message);
      waiting.delete(message.ask);
    } else if (message.type === "failed") {
      fail(message);
    }
  }

  /**
   * @param {any} pair
   * @returns {Promise<{ a: any, b: any }>}
   */
  function submissionsOf({ a, b }) {
    if (!worker) return Promise.resolve({ a: null, b: null });
    asked += 1;
    const ask = asked;
    worker.postMessage({ type: "show", a, b, ask });
    return new Promise((resolve) => waiting.set(ask, resolve));
  }

  function renderAll() {
    fill(
      intro,
      element("h1", null, say("batch.heading")),
      element("p", { class: "lead" }, say("batch.lead")),
      element("p", { class: "silent" }, say("page.silent")),
    );
    renderChoose();
    renderProblem();
    renderRunning();
    renderResult();
  }

  function renderChoose() {
    const button = (/** @type {string} */ id, /** @type {string} */ look, /** @type {string} */ word, /** @type {() => void} */ click) =>
      element("button", { type: "button", id, class: `button ${look}`, listen: { click } }, say(word));
    fill(
      choose,
      element("h2", { id: "batch-choose-heading" }, say("batch.choose")),
      element("p", { class: "hint" }, say("batch.choose.text")),
      element(
        "p",
        { class: "actions" },
        picker,
        folder,
        button("batch-choose-files", "is-main", "batch.files", () => picker.click()),
        button("batch-choose-folder", "", "batch.folder", () => folder.click()),
        button("batch-example", "is-quiet", "batch.example", () => start({ submissions: example })),
      ),
      element(
        "details",
        { class: "fold batch-options" },
        element("summary", null, say("batch.options")),
        element("label", { for: "batch-hubs" }, say("batch.hubs")),
        hubs,
        element("p", { class: "hint", id: "batch-hubs-hint" }, say("batch.hubs.hint")),
        element("p", { class: "option" }, demonstration, " ", element("label", { for: "batch-exact" }, say("batch.exact"))),
      ),
    );
  }

  function renderProblem() {
    const { failed, problems } = state;
    const list = problems.map((one) => element("li", null, quoted(one.name, 120), ": ", say(say.has(`batch.problem.${one.why}`) ? `batch.problem.${one.why}` : `reading.unreadable.${one.why}`, { kind: one.detail ?? "" }), one.detail && one.why !== "unsupported" ? element("span", { lang: "en" }, ` ${visible(one.detail)}`) : null));
    fill(
      problem,
      failed !== null && [
        element("h2", null, say("error.heading")),
        element("p", null, failed.path ? [element("code", null, visible(failed.path)), " "] : null, element("span", { lang: "en" }, visible(String(failed.message ?? "")))),
      ],
      list.length > 0 && [element("h2", null, say("batch.problems")), element("ul", null, list.slice(0, SHOWN))],
    );
  }

  function renderRunning() {
    running.hidden = state.phase !== "working";
    fill(
      running,
      element("h2", { id: "batch-running-heading" }, say("batch.running")),
      bar,
      told,
      element(
        "button",
        {
          type: "button",
          id: "batch-cancel",
          class: "button",
          listen: {
            click: () => {
              cancel();
              state.phase = state.links ? "done" : "idle";
              renderAll();
              announce(say("batch.cancelled"));
              document.getElementById("batch-choose-files")?.focus();
            },
          },
        },
        say("batch.cancel"),
      ),
    );
    renderProgress();
  }

  function renderProgress() {
    const { step, done, of } = state;
    const at = Math.max(0, STEPS.indexOf(step));
    // Reading is most of the work.
    const parts = /** @type {const} */ ([[0, 100], [100, 850], [850, 1000]]);
    const [from, to] = parts[at] ?? [0, 1000];
    bar.value = from + (to - from) * Math.min(1, of > 0 ? done / of : 1);
    const counted = step === "open" ? "" : say("batch.of", { done, of });
    told.textContent = `${say(`batch.step.${step}`)} ${counted}`;
  }

  function renderResult() {
    const { links, early } = state;
    result.hidden = links === null;
    if (links === null) {
      fill(result);
      return;
    }
    // One application has nothing to be held against: that is no good news, and no level.
    const compared = links.applications > 1;
    fill(
      result,
      element("h2", { id: "batch-result-heading", tabindex: "-1" }, compared ? say("batch.result", { count: links.applications }) : say("batch.uncompared")),
      early && element("p", { class: "batch-early" }, state.phase === "working" ? say("batch.early") : say("batch.unfinished")),
      compared ? summary(links) : element("p", { class: "quiet", "data-level": "uncompared" }, say("batch.uncompared.text")),
      compared && links.pairs.length === 0 && element("p", { class: "quiet" }, say("batch.nothing")),
      GRADES.map((grade) => gradePart(links, grade)),
      groupsPart(links),
      listPart("hints", links.mergeHints, (/** @type {any} */ hint) => [quoted(hint.a, 80), " · ", quoted(hint.b, 80), ": ", hint.on.map((/** @type {string} */ on) => say(`batch.on.${on}`)).join(", ")]),
      listPart("hubs", links.hubs, (/** @type {any} */ hub) => [quoted(hub.value, 120), ": ", say("batch.shared", { count: hub.applications }), ", ", say(`batch.hub.${hub.because}`)]),
      listPart("excused", links.excused, (/** @type {any} */ excused) => [quoted(excused.a, 80), " · ", quoted(excused.b, 80), ": ", ruleName(excused.rule), ", ", say(`batch.excuse.${excused.because}`)]),
      listPart("errors", links.errors, (/** @type {any} */ error) => [say("batch.record", { number: error.record + 1 }), ": ", error.path && element("code", null, visible(error.path)), " ", element("span", { lang: "en" }, visible(error.message))]),
      element("p", { class: "section-text" }, say("batch.limits")),
    );
  }

  /** @param {string} rule */
  const ruleName = (rule) => say(`batch.rule.${rule.slice(rule.indexOf("/") + 1)}`);

  /** @param {any} links */
  function summary(links) {
    const of = (/** @type {string} */ level) => links.perApplication.filter((/** @type {any} */ application) => application.level === level).length;
    const keep = element("input", {
      type: "checkbox",
      id: "batch-keep",
      checked: outcomes.kept,
      listen: { change: () => announce(say(outcomes.keep(keep.checked) ? (keep.checked ? "batch.kept.on" : "batch.kept.off") : "batch.kept.failed")) },
    });
    const decided = (/** @type {any} */ pair) => outcomes.of(outcomes.key(pair));
    return element(
      "div",
      { class: "batch-summary" },
      element(
        "ul",
        { class: "counts" },
        ["verify", "ask", "context", "nothing"].map((level) => element("li", { "data-level": level }, say(`batch.level.${level}`, { count: of(level) }))),
      ),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "button", class: "button", id: "batch-csv", listen: { click: () => save("links.csv", "text/csv;charset=utf-8", asCsv(links, decided)) } }, say("batch.csv")),
        element("button", { type: "button", class: "button", id: "batch-json", listen: { click: () => save("links.json", "application/json", asJson(links, decided)) } }, say("batch.json")),
      ),
      element("p", { class: "option" }, keep, " ", element("label", { for: "batch-keep" }, say("batch.keep", { count: DAYS }))),
    );
  }

  /**
   * @param {any} links
   * @param {string} grade
   */
  function gradePart(links, grade) {
    const pairs = links.pairs.map((/** @type {any} */ pair, /** @type {number} */ position) => ({ pair, position })).filter((/** @type {any} */ one) => one.pair.grade === grade);
    if (pairs.length === 0) return null;
    const shown = state.more.has(grade) ? pairs.slice(0, 1000) : pairs.slice(0, SHOWN);
    return element(
      "section",
      { class: "batch-grade", "data-grade": grade },
      element("h3", { class: "grade-title" }, say(`batch.grade.${grade}`), " ", element("span", { class: "batch-count" }, say.number(pairs.length))),
      element("ol", { class: "batch-pairs" }, shown.map((/** @type {any} */ one) => pairItem(one.pair, one.position, links))),
      more(grade, pairs.length, shown.length),
    );
  }

  /**
   * @param {string} key
   * @param {number} all
   * @param {number} shown
   */
  function more(key, all, shown) {
    if (all <= shown) return null;
    if (state.more.has(key)) return element("p", { class: "hint" }, say("batch.inExport", { count: all - shown }));
    return element(
      "button",
      {
        type: "button",
        class: "button is-quiet",
        listen: {
          click: () => {
            state.more.add(key);
            renderResult();
          },
        },
      },
      say("batch.more", { count: all - shown }),
    );
  }

  /**
   * @param {any} pair
   * @param {number} position
   * @param {any} links
   */
  function pairItem(pair, position, links) {
    const key = outcomes.key(pair);
    const shown = state.open === key;
    const detail = element("div", { class: "batch-detail", id: `batch-detail-${position}`, hidden: !shown });
    const mark = element("span", { class: "batch-decided" });
    const renderMark = () => {
      const decision = outcomes.of(key)?.decision;
      mark.textContent = decision ? say(`batch.decision.${decision}`) : "";
    };
    renderMark();
    const opener = element(
      "button",
      {
        type: "button",
        class: "batch-open",
        "aria-expanded": String(shown),
        "aria-controls": `batch-detail-${position}`,
        listen: {
          click: () => {
            const opening = detail.hidden;
            detail.hidden = !opening;
            opener.setAttribute("aria-expanded", String(opening));
            state.open = opening ? key : null;
            if (opening) fillDetail();
          },
        },
      },
      element("span", { class: "batch-names" }, quoted(pair.a, 60), element("span", { "aria-hidden": "true" }, " – "), element("span", { class: "visually-hidden" }, " · "), quoted(pair.b, 60)),
      element("span", { class: "batch-rule" }, ruleName(pair.rule)),
      mark,
    );
    const fillDetail = async () => {
      const submissions = await submissionsOf(pair);
      const words = links.rules.find((/** @type {any} */ one) => one.rule === pair.rule);
      fill(
        detail,
        element("p", { class: "batch-noticed", lang: state.links?.language ?? ENGINE_LANGUAGE }, sentence(pair.noticed)),
        renderSides(pair, submissions, say),
        words && [
          element("h4", null, say("finding.reasons")),
          element("ul", { lang: state.links?.language ?? ENGINE_LANGUAGE, class: "batch-reasons" }, words.ordinaryReasons.map((/** @type {string} */ reason) => element("li", null, reason))),
          words.baseRate && element("p", { class: "hint", lang: state.links?.language ?? ENGINE_LANGUAGE }, words.baseRate),
          element(
            "dl",
            { class: "batch-words" },
            [
              ["finding.question", words.question],
              ["finding.why", words.why],
              ["finding.clearedBy", words.clearedBy],
              ["finding.step", words.step],
            ].map(([label, text]) => element("div", null, element("dt", null, say(String(label))), element("dd", { lang: state.links?.language ?? ENGINE_LANGUAGE }, text))),
          ),
        ],
        outcomeForm(pair, key, position, renderMark),
      );
    };
    if (shown) fillDetail();
    return element("li", { id: `batch-pair-${position}`, "data-rule": pair.rule, "data-grade": pair.grade }, opener, detail);
  }

  /**
   * @param {any} pair
   * @param {string} key
   * @param {number} position
   * @param {() => void} changed
   */
  function outcomeForm(pair, key, position, changed) {
    const before = outcomes.of(key);
    const reason = element("input", { type: "text", id: `batch-reason-${position}`, maxlength: 500, value: before?.reason ?? "", autocomplete: "off", listen: { change: () => store() } });
    const choices = DECISIONS.map((decision) =>
      element("input", { type: "radio", name: `batch-decision-${position}`, id: `batch-${decision}-${position}`, value: decision, checked: before?.decision === decision, listen: { change: () => store() } }),
    );
    const store = () => {
      const chosen = /** @type {any} */ (choices.find((choice) => choice.checked)?.value ?? "");
      if (!outcomes.set(key, chosen, reason.value.trim())) announce(say("batch.kept.failed"));
      changed();
    };
    return element(
      "fieldset",
      { class: "batch-outcome" },
      element("legend", null, say("batch.outcome")),
      DECISIONS.map((decision, at) => element("span", { class: "option" }, choices[at], " ", element("label", { for: `batch-${decision}-${position}` }, say(`batch.decision.${decision}`)))),
      element("label", { for: `batch-reason-${position}` }, say("batch.reason")),
      reason,
    );
  }

  /** @param {any} links */
  function groupsPart(links) {
    const groups = links.groups.filter((/** @type {any} */ group) => group.members.length > 2);
    if (groups.length === 0) return null;
    const shown = state.more.has("groups") ? groups.slice(0, 200) : groups.slice(0, 6);
    return element(
      "section",
      { class: "batch-groups" },
      element("h3", null, say("batch.groups")),
      element("p", { class: "section-text" }, say("batch.groups.text")),
      shown.map((/** @type {any} */ group, /** @type {number} */ number) =>
        element(
          "div",
          { class: "batch-group", id: `batch-group-${number + 1}` },
          drawGroup(group, links.pairs, say("batch.group.title", { count: group.members.length })),
          element(
            "div",
            { class: "scroller", tabindex: "0", role: "group", "aria-label": say("batch.group.title", { count: group.members.length }) },
            element(
              "table",
              { class: "plain-table" },
              element("thead", null, element("tr", null, [say("batch.column.one"), say("batch.column.other"), say("batch.column.shared")].map((text) => element("th", { scope: "col" }, text)))),
              element(
                "tbody",
                null,
                group.pairs.slice(0, SHOWN).map((/** @type {number} */ position) => {
                  const pair = links.pairs[position];
                  return element("tr", { "data-grade": pair.grade }, element("th", { scope: "row" }, quoted(pair.a, 60)), element("td", null, quoted(pair.b, 60)), element("td", null, ruleName(pair.rule)));
                }),
              ),
            ),
          ),
        ),
      ),
      more("groups", groups.length, shown.length),
    );
  }

  /**
   * @param {string} name
   * @param {any[]} items
   * @param {(item: any) => import("../kit/element.js").Child[]} row
   */
  function listPart(name, items, row) {
    if (items.length === 0) return null;
    const shown = items.slice(0, 200);
    return element(
      "details",
      { class: "fold batch-list", id: `batch-${name}`, open: name === "errors" },
      element("summary", null, say(`batch.list.${name}`), " ", say.number(items.length)),
      element("p", { class: "section-text" }, say(`batch.list.${name}.text`)),
      element("ul", null, shown.map((item) => element("li", null, row(item)))),
      items.length > shown.length && element("p", { class: "hint" }, say("batch.inExport", { count: items.length - shown.length })),
    );
  }

  renderAll();
  return {
    speak(wanted) {
      say = createSay(wanted, kitTables, tables, readingWords);
      renderAll();
    },
    open,
    stop() {
      cancel();
      if (state.phase === "working") state.phase = state.links ? "done" : "idle";
    },
  };
}
