// @ts-check
/** The modules: short pages to read between rounds, each followed by a round of practice. */

import { copyText } from "../../kit/copy.js";
import { element, fill } from "../../kit/element.js";
import { save } from "../shell/save.js";
import { SOURCES } from "./sources.js";
import { texts } from "./text/index.js";

/**
 * @typedef {object} Part
 * @property {string} heading
 * @property {string[]} [paragraphs]
 * @property {string[]} [points]
 * @property {{ head: string[], rows: string[][] }} [table]
 */
/** @typedef {{ title: string, lead: string, parts: Part[], sources: string[] }} Module */
/** @typedef {{ language: string, modules: Record<string, Module> }} Text */

/** In the order in which they are best read. */
export const MODULES = ["pattern", "irregular", "law", "ask", "after"];

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createLearn(app) {
  const node = element("div", { class: "learn" });
  /** @type {string | null} */
  let open = null;
  /** What the reader wrote into the report's draft. */
  const draft = { employer: "", contact: "", reference: "", noticed: "", verified: "", steps: "" };

  /** @param {string} id @returns {Module} */
  const moduleOf = (id) => {
    const own = texts.find(({ language }) => language === app.say.language);
    return /** @type {Module} */ (own?.modules[id] ?? texts[0]?.modules[id]);
  };

  function render() {
    if (open === null) renderIndex();
    else renderModule(open);
  }

  function renderIndex() {
    const { say } = app;
    fill(
      node,
      element("h1", null, say("shell.learn")),
      element("p", { class: "lead" }, say("learn.lead")),
      element(
        "ol",
        { class: "modules" },
        MODULES.map((id, index) => {
          const { title, lead } = moduleOf(id);
          return element("li", null, element("a", { href: `#/learn/${id}`, id: `module-${id}` }, element("span", { class: "module-number", "aria-hidden": "true" }, say.number(index + 1)), element("span", { class: "module-title" }, title), element("span", { class: "module-lead" }, lead)));
        }),
      ),
    );
  }

  /** @param {string} id */
  function renderModule(id) {
    const { say } = app;
    const { title, lead, parts, sources } = moduleOf(id);
    const position = MODULES.indexOf(id);
    const following = MODULES[position + 1];
    fill(
      node,
      element("p", { class: "overline" }, element("a", { href: "#/learn" }, say("shell.learn")), ` · ${say("learn.position", { position: position + 1, count: MODULES.length })}`),
      element("h1", null, title),
      element("p", { class: "lead" }, lead),
      element(
        "article",
        { class: "prose" },
        parts.map(({ heading, paragraphs, points, table }) => [
          element("h2", null, heading),
          paragraphs?.map((text) => element("p", null, text)),
          points && element("ul", null, points.map((text) => element("li", null, text))),
          table && decisionTable(heading, table),
        ]),
        id === "after" && reportDraft(),
        element(
          "section",
          { class: "prose-aside", "aria-labelledby": "module-sources" },
          element("h2", { id: "module-sources" }, say("learn.sources")),
          element("ul", { class: "sources-list", lang: "en" }, sources.map((name) => SOURCES[name]).filter((source) => source !== undefined).map((source) => element("li", null, source.title, ". ", element("span", { class: "unbroken" }, source.date), ". ", element("span", { class: "hint" }, source.where)))),
          element("p", { class: "hint" }, say("learn.notAdvice")),
        ),
      ),
      element(
        "p",
        { class: "actions" },
        element("a", { class: "button is-main is-large", href: "#/practice" }, say("practice.start")),
        following && element("a", { class: "button is-large", href: `#/learn/${following}` }, `${say("learn.next")} ${moduleOf(following).title}`),
      ),
    );
  }

  /** @param {string} label @param {{ head: string[], rows: string[][] }} table */
  function decisionTable(label, { head, rows }) {
    return element(
      "div",
      { class: "scroller", tabindex: "0", role: "group", "aria-label": label },
      element(
        "table",
        { class: "plain-table" },
        element("caption", { class: "visually-hidden" }, label),
        element("thead", null, element("tr", null, head.map((cell) => element("th", { scope: "col" }, cell)))),
        element("tbody", null, rows.map(([first, ...rest]) => element("tr", null, element("th", { scope: "row" }, first), rest.map((cell) => element("td", null, cell))))),
      ),
    );
  }

  /** A letter to the authorities in plain words, which the reader sends. */
  function reportDraft() {
    const { say } = app;
    const output = element("textarea", { id: "report-draft", rows: 18, readonly: true, "aria-label": say("report.draft"), lang: "en", spellcheck: "false" });
    const write = () => {
      output.value = reportText(draft);
    };
    const field = (/** @type {keyof typeof draft} */ name, /** @type {boolean} */ long) => {
      const listen = { input: (/** @type {any} */ event) => { draft[name] = event.target.value; write(); } };
      const input = long
        ? element("textarea", { id: `report-${name}`, rows: 3, autocomplete: "off", listen })
        : element("input", { type: "text", id: `report-${name}`, autocomplete: "off", listen });
      input.value = draft[name];
      return element("p", { class: "field" }, element("label", { for: `report-${name}` }, say(`report.${name}`)), input);
    };
    write();
    return [
      element("h2", null, say("report.heading")),
      element("p", null, say("report.text")),
      element("form", { class: "report-form", listen: { submit: (/** @type {Event} */ event) => event.preventDefault() } }, field("employer", false), field("contact", false), field("reference", false), field("noticed", true), field("verified", true), field("steps", true), element("label", { for: "report-draft" }, say("report.draft")), output, element("p", { class: "actions" }, element("button", { type: "button", class: "button", id: "report-copy", listen: { click: async () => app.announce(say((await copyText(output.value, output)) ? "copy.done" : "copy.selected")) } }, say("report.copy")), element("button", { type: "button", class: "button", id: "report-save", listen: { click: () => save("report-draft.txt", "text/plain", output.value) } }, say("report.save")))),
    ];
  }

  return {
    node,
    speak: render,
    enter([id]) {
      open = id !== undefined && MODULES.includes(id) ? id : null;
      render();
    },
  };
}

/**
 * The draft, in English, which the authorities named on the page read.
 * @param {Record<string, string>} draft
 */
function reportText({ employer, contact, reference, noticed, verified, steps }) {
  const or = (/** @type {string | undefined} */ text, /** @type {string} */ otherwise) => (text?.trim() ? text.trim() : `[${otherwise}]`);
  return [
    "Report on an application for employment",
    "",
    `Reporting employer: ${or(employer, "name, country")}`,
    `Contact for questions: ${or(contact, "name, telephone, e-mail")}`,
    `Our reference: ${or(reference, "number of the application, dates")}`,
    "",
    "1. What was stated, and what could not be true together",
    or(noticed, "quote each statement, with its document and date"),
    "",
    "2. How it was verified, by whom, and with which independent source",
    or(verified, "for example: the registrar of the school, asked on a number from its own site, on which day"),
    "",
    "3. What we did, and what we kept",
    or(steps, "for example: application paused, access closed, logs and equipment kept"),
    "",
    "The name in the application may belong to a person who knows nothing of it. We ask that this person be treated as a possible victim.",
    "We report facts that we verified. We draw no conclusion about anybody's nationality.",
    "",
  ].join("\n");
}
