// @ts-check
/** The training page's shell: choose an application, read it, show the result. */

import consistent from "../examples/consistent.json";
import contradictory from "../examples/contradictory.json";
import irregular from "../examples/irregular.json";
import { isInputError } from "../client/engine.js";
import { element, fill, vector } from "../kit/element.js";
import { renderResult } from "../kit/result.js";
import { chooseLanguage, createSay, languages } from "../kit/say.js";
import { visible } from "../kit/text.js";
import { engine } from "./engine.js";
import { ReadingProblem, parse, textOf } from "./read.js";

const EXAMPLES = /** @type {const} */ ([
  ["consistent", consistent],
  ["irregular", irregular],
  ["contradictory", contradictory],
]);

const dark = matchMedia("(prefers-color-scheme: dark)");
/** @type {{ say: import("../kit/say.js").Say, theme: "light" | "dark", example: string | null, demonstration: boolean,
 *   given: unknown, assessment: import("../kit/types.js").Assessment | null, error: unknown }} */
const state = {
  say: createSay(chooseLanguage(navigator.languages)),
  theme: dark.matches ? "dark" : "light",
  example: null,
  demonstration: false,
  given: null,
  assessment: null,
  error: null,
};

const head = element("header", { class: "page-head" });
const choose = element("section", { class: "choose", "aria-labelledby": "choose-heading" });
const problem = element("div", { class: "problem", id: "problem", role: "alert" });
const result = element("section", { class: "result", id: "result", "aria-labelledby": "result-heading", hidden: true });
const main = element("main", { id: "main", tabindex: "-1" }, choose, problem, result);
const foot = element("footer", { class: "page-foot" });
const live = element("p", { class: "visually-hidden", id: "announcement", role: "status" });
const skip = element("a", { class: "skip", href: "#main" });
const drop = element("div", { class: "drop-here", "aria-hidden": "true" });

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
  accept: ".json,application/json",
  class: "visually-hidden",
  tabindex: "-1",
  "aria-hidden": "true",
  listen: {
    change: () => {
      const file = picker.files?.[0];
      picker.value = "";
      if (file) readFile(file);
    },
  },
});
const demonstration = element("input", { type: "checkbox", id: "demonstration" });

let stop = () => {};

/** @param {string} message */
function announce(message) {
  live.textContent = "";
  requestAnimationFrame(() => {
    live.textContent = message;
  });
}

function renderFrame() {
  const { say } = state;
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
  document.title = say("page.title");
  skip.textContent = say("page.skip");
  drop.textContent = say("choose.drop");
  renderHead();
  renderChoose();
  fill(foot, element("p", null, say("page.footer")), element("p", null, say("page.silent")));
}

function renderHead() {
  const { say } = state;
  const language = element(
    "select",
    {
      id: "language",
      "aria-label": say("page.language"),
      listen: {
        change: () => {
          state.say = createSay(language.value);
          renderFrame();
          renderOutcome();
          document.getElementById("language")?.focus();
        },
      },
    },
    languages().map(({ language: code, name }) =>
      element("option", { value: code, lang: code, selected: code === say.language }, name),
    ),
  );
  const theme = element(
    "button",
    {
      type: "button",
      id: "theme",
      class: "button is-quiet",
      "aria-pressed": String(state.theme === "dark"),
      listen: {
        click: () => {
          state.theme = state.theme === "dark" ? "light" : "dark";
          document.documentElement.dataset.theme = state.theme;
          theme.setAttribute("aria-pressed", String(state.theme === "dark"));
        },
      },
    },
    say("page.dark"),
  );
  fill(
    head,
    element("p", { class: "wordmark" }, mark(), element("span", { lang: "en", translate: "no" }, "Corroborate")),
    element("div", { class: "settings", role: "group", "aria-label": say("page.theme") }, language, theme),
    element("h1", null, say("page.heading")),
    element("p", { class: "lead" }, say("page.lead")),
    element("p", { class: "silent" }, say("page.silent")),
  );
}

/** Two statements, one shared moment. */
function mark() {
  return vector(
    "svg",
    { class: "mark", width: 26, height: 22, viewBox: "0 0 26 22", "aria-hidden": "true" },
    vector("rect", { class: "mark-first", x: 1, y: 4, width: 17, height: 5, rx: 1 }),
    vector("rect", { class: "mark-second", x: 8, y: 13, width: 17, height: 5, rx: 1 }),
    vector("line", { class: "mark-moment", x1: 13, x2: 13, y1: 0, y2: 22 }),
  );
}

function renderChoose() {
  const { say } = state;
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
  return read(pasted.value, name);
}

/** @param {File} file */
async function readFile(file) {
  try {
    pasted.value = await textOf(file);
  } catch (error) {
    fail(error, null);
    return;
  }
  demonstration.checked = false;
  await read(pasted.value, null);
}

/**
 * @param {string} text
 * @param {string | null} example
 */
async function read(text, example) {
  try {
    const given = parse(text);
    const assessment = await engine.check(given, { policy: demonstration.checked ? "demonstration" : "default" });
    Object.assign(state, { given, assessment, error: null, example });
  } catch (error) {
    fail(error, example);
    return;
  }
  markExample();
  renderOutcome();
  announce(state.say("result.announce", { level: state.say(`level.${state.assessment?.level}`) }));
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
  const { say, assessment, error, given } = state;
  stop();
  stop = () => {};
  fill(problem, error !== null && [element("h2", null, say("error.heading")), problemText(error)]);
  pasted.setAttribute("aria-invalid", String(error !== null));
  result.hidden = assessment === null;
  if (assessment === null) {
    fill(result);
    return;
  }
  const rendered = renderResult(given, assessment, say, announce);
  stop = rendered.stop;
  fill(result, rendered.nodes);
}

/** @param {unknown} error */
function problemText(error) {
  const { say } = state;
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

/** A file may be dropped anywhere; the browser must not open it in the page's place. */
function listenForFiles() {
  let depth = 0;
  const carriesFile = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") === true;
  const show = (/** @type {boolean} */ over) => document.body.classList.toggle("is-dropping", over);
  addEventListener("dragenter", (event) => {
    if (!carriesFile(event)) return;
    depth += 1;
    show(true);
  });
  addEventListener("dragleave", (event) => {
    if (!carriesFile(event)) return;
    depth = Math.max(0, depth - 1);
    show(depth > 0);
  });
  addEventListener("dragover", (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    depth = 0;
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file) readFile(file);
  });
}

/** Paper has nothing to press: everything folded is opened for it, and folded again. */
function listenForPrinting() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details")].filter((fold) => !fold.open);
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
}

dark.addEventListener("change", () => {
  if (document.documentElement.dataset.theme) return;
  state.theme = dark.matches ? "dark" : "light";
  document.getElementById("theme")?.setAttribute("aria-pressed", String(dark.matches));
});

document.body.append(skip, head, main, foot, live, drop);
listenForFiles();
listenForPrinting();
renderFrame();
