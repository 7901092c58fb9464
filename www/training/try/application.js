// @ts-check
/** One application: choose an example, paste, drop or choose a file; then the whole result. */

import consistent from "../../examples/consistent.json";
import contradictory from "../../examples/contradictory.json";
import irregular from "../../examples/irregular.json";
import { mount as mountReading } from "../../reading/index.js";
import { isInputError } from "../../client/engine.js";
import { levelOf } from "../../kit/compared.js";
import { element, fill } from "../../kit/element.js";
import { renderResult } from "../../kit/result.js";
import { visible } from "../../kit/text.js";
import { createMounted } from "./mounted.js";
import { LARGEST, ReadingProblem, parse } from "./read.js";

export const EXAMPLES = /** @type {const} */ ([
  ["consistent", consistent],
  ["irregular", irregular],
  ["contradictory", contradictory],
]);

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createApplication(app) {
  /** @type {{ example: string | null, given: unknown, assessment: import("../../kit/types.js").Assessment | null, error: unknown }} */
  const state = { example: null, given: null, assessment: null, error: null };

  const intro = element("header", { class: "intro" });
  const choose = element("section", { class: "choose", "aria-labelledby": "choose-heading" });
  const problem = element("div", { class: "problem", id: "problem", role: "alert" });
  const result = element("section", { class: "result", id: "result", "aria-labelledby": "result-heading", hidden: true });
  const pasted = element("textarea", {
    id: "application",
    rows: 7,
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    dir: "ltr",
    "aria-describedby": "application-hint",
  });
  const picker = element("input", {
    type: "file",
    id: "file",
    accept: ".pdf,.docx,.rtf,.html,.htm,.txt,.md,.zip,.csv,.json",
    multiple: true,
    class: "visually-hidden",
    tabindex: "-1",
    "aria-hidden": "true",
    listen: {
      change: () => {
        const files = [...(picker.files ?? [])];
        picker.value = "";
        if (files.length > 0) readFiles(files);
      },
    },
  });
  const demonstration = element("input", { type: "checkbox", id: "demonstration" });

  let stop = () => {};
  const readingHost = element("div", { class: "reading-host" });
  const reading = createMounted(app, mountReading, readingHost, (submission) => {
    show(submission, null);
  });

  function speak() {
    const { say } = app;
    fill(
      intro,
      element("h1", null, say("page.heading")),
      element("p", { class: "lead" }, say("page.lead")),
      element("p", { class: "silent" }, say("page.silent")),
    );
    reading.speak();
    renderChoose();
    renderOutcome();
    again();
  }

  /** What is shown in the language of the reader, where it was said in another. */
  async function again() {
    const { given, assessment } = state;
    if (!assessment) return;
    const spoken = await app.engine.check(given, { policy: demonstration.checked ? "demonstration" : "default" }).catch(() => null);
    if (!spoken || state.assessment !== assessment || spoken.language === assessment.language) return;
    state.assessment = spoken;
    renderOutcome();
  }

  function renderChoose() {
    const { say } = app;
    fill(
      choose,
      element("h2", { id: "choose-heading" }, say("choose.heading")),
      element(
        "div",
        { class: "examples", role: "group", "aria-label": say("choose.examples") },
        EXAMPLES.map(([name, document]) =>
          element(
            "button",
            {
              type: "button",
              class: "example",
              id: `example-${name}`,
              "aria-pressed": String(state.example === name),
              listen: { click: () => readExample(name, document) },
            },
            element("span", { class: "example-name" }, say(`choose.${name}`)),
            element("span", { class: "example-text" }, say(`choose.${name}.text`)),
          ),
        ),
      ),
      element(
        "form",
        {
          class: "own",
          listen: {
            submit: (/** @type {SubmitEvent} */ event) => {
              event.preventDefault();
              read(pasted.value, null);
            },
          },
        },
        element("h3", null, say("choose.own")),
        element("label", { for: "application" }, say("choose.paste")),
        pasted,
        element("p", { class: "hint", id: "application-hint" }, `${say("choose.hint")} ${say("page.silent")}`),
        element(
          "p",
          { class: "option" },
          demonstration,
          " ",
          element("label", { for: "demonstration" }, say("choose.demonstration")),
        ),
        element(
          "p",
          { class: "actions" },
          element("button", { type: "submit", class: "button is-main", id: "read" }, say("choose.read")),
          picker,
          element(
            "button",
            { type: "button", class: "button", id: "choose-file", listen: { click: () => picker.click() } },
            say("choose.file"),
          ),
          element(
            "button",
            { type: "button", class: "button is-quiet", id: "clear", listen: { click: clear } },
            say("choose.clear"),
          ),
        ),
      ),
    );
  }

  function clear() {
    reading.clear();
    pasted.value = "";
    demonstration.checked = false;
    Object.assign(state, { example: null, given: null, assessment: null, error: null });
    markExample();
    renderOutcome();
    pasted.focus();
  }

  /**
   * @param {string} name
   * @param {unknown} document
   */
  function readExample(name, document) {
    pasted.value = JSON.stringify(document, null, 2);
    pasted.scrollTop = 0;
    demonstration.checked = true;
    reading.clear();
    return read(pasted.value, name);
  }

  /**
   * A document that the engine takes as it is goes to the engine; everything else is read first and shown before it is judged.
   * @param {File[]} files
   */
  async function readFiles(files) {
    const [file] = files;
    demonstration.checked = false;
    if (files.length === 1 && file !== undefined && file.size <= LARGEST * 1_000_000) {
      const text = (await file.slice(0, 4).text()).trimStart().startsWith("{") ? await file.text() : "";
      if (isApplication(text)) {
        reading.clear();
        pasted.value = text;
        await read(text, null);
        return;
      }
    }
    Object.assign(state, { example: null, given: null, assessment: null, error: null });
    pasted.value = "";
    markExample();
    renderOutcome();
    reading.get().open(files);
    readingHost.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {string} text
   * @param {string | null} example
   */
  async function read(text, example) {
    // What is no JSON is somebody's own words.
    if (example === null && text.trim() !== "" && !/^\s*[{[]/u.test(text)) {
      Object.assign(state, { example: null, given: null, assessment: null, error: null });
      markExample();
      renderOutcome();
      reading.get().openText?.(text);
      readingHost.scrollIntoView({ block: "nearest" });
      return;
    }
    try {
      await show(parse(text), example);
    } catch (error) {
      fail(error, example);
    }
  }

  /**
   * @param {unknown} given
   * @param {string | null} example
   */
  async function show(given, example) {
    try {
      const assessment = await app.engine.check(given, { policy: demonstration.checked ? "demonstration" : "default" });
      Object.assign(state, { given, assessment, error: null, example });
    } catch (error) {
      fail(error, example);
      return;
    }
    markExample();
    renderOutcome();
    app.announce(app.say("result.announce", { level: app.say(`level.${state.assessment ? levelOf(state.assessment) : ""}`) }));
    const heading = document.getElementById("result-heading");
    heading?.focus({ preventScroll: true });
    result.scrollIntoView({
      block: "start",
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
    });
  }

  /**
   * @param {unknown} error
   * @param {string | null} example
   */
  function fail(error, example) {
    Object.assign(state, { given: null, assessment: null, error, example });
    markExample();
    renderOutcome();
    pasted.focus({ preventScroll: true });
  }

  function markExample() {
    for (const [name] of EXAMPLES) {
      document.getElementById(`example-${name}`)?.setAttribute("aria-pressed", String(state.example === name));
    }
  }

  function renderOutcome() {
    const { say } = app;
    const { assessment, error, given } = state;
    stop();
    stop = () => {};
    fill(problem, error !== null && [element("h2", null, say("error.heading")), problemText(error)]);
    pasted.setAttribute("aria-invalid", String(error !== null));
    result.hidden = assessment === null;
    if (assessment === null) {
      fill(result);
      return;
    }
    const rendered = renderResult(given, assessment, say, app.announce);
    stop = rendered.stop;
    fill(result, rendered.nodes);
  }

  /** @param {unknown} error */
  function problemText(error) {
    const { say } = app;
    if (error instanceof ReadingProblem) return element("p", null, visible(say(error.key, error.values)));
    if (isInputError(error)) {
      return element(
        "p",
        null,
        error.path !== "" && [
          say("error.path", { path: "" }).replace(/\s*:?\s*$/u, " "),
          element("code", null, visible(error.path)),
          ": ",
        ],
        element("span", { lang: "en" }, visible(error.message)),
      );
    }
    return element("p", null, say("error.engine"));
  }

  return {
    node: element("div", { class: "application" }, intro, choose, readingHost, problem, result),
    speak,
    enter([name]) {
      const example = EXAMPLES.find(([known]) => known === name);
      if (example) readExample(example[0], example[1]);
    },
    open(files) {
      readFiles(files);
    },
  };
}

/**
 * Whether a text is a JSON Resume or a submission, which the engine takes as it is.
 * @param {string} text
 */
function isApplication(text) {
  try {
    const document = JSON.parse(text);
    return document !== null && typeof document === "object" && ("sources" in document || "basics" in document);
  } catch {
    return false;
  }
}
