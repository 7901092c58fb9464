// @ts-check
/** The page's shell: its head, the screens by address, language, appearance, files that are dropped, printing. */

import { element, fill, vector } from "../kit/element.js";
import { LANGUAGES, chooseLanguage } from "../kit/languages.js";
import { createSay } from "../kit/say.js";
import { tables as kitTables } from "../kit/words/index.js";
import { createFigures } from "./figures/figures.js";
import { createHome } from "./home/home.js";
import { createLearn } from "./learn/learn.js";
import { createPractice } from "./practice/practice.js";
import { createStore } from "./practice/store.js";
import { asset } from "./shell/assets.js";
import { createCourse } from "./shell/course.js";
import { engine, speak as speakIn } from "./shell/engine.js";
import { routeOf } from "./shell/routes.js";
import { unpackWords } from "./shell/words.js";
import { createTry } from "./try/try.js";
import { tables } from "./words/index.js";

/** @typedef {import("./shell/app.js").Screen} Screen */

/** In the order of the head; the first is where a reader arrives. */
const SCREENS = /** @type {const} */ ({
  start: createHome,
  practice: createPractice,
  figures: createFigures,
  learn: createLearn,
  try: createTry,
});
const NAMES = Object.keys(SCREENS);

const dark = matchMedia("(prefers-color-scheme: dark)");
let theme = dark.matches ? "dark" : "light";

const head = element("header", { class: "page-head" });
const main = element("main", { id: "main", tabindex: "-1" });
const foot = element("footer", { class: "page-foot" });
const live = element("p", { class: "visually-hidden", id: "announcement", role: "status" });
const skip = element("a", { class: "skip", href: "#main" });
const drop = element("div", { class: "drop-here", "aria-hidden": "true" });

const wished = chooseLanguage(navigator.languages);
// Without them the page speaks English.
await unpackWords(wished).catch(() => {});

/** @type {import("./shell/app.js").App} */
const app = {
  say: createSay(wished, kitTables, tables),
  announce(message) {
    live.textContent = "";
    requestAnimationFrame(() => {
      live.textContent = message;
    });
  },
  go(address) {
    if (location.hash === address) arrive();
    else location.hash = address;
  },
  engine,
  store: createStore(() => localStorage),
  progress: (answers) => course?.progress(answers),
};
/** The learning system that opened the page, where one did. */
const course = createCourse(window, app.store);

/** @type {Map<string, Screen>} */
const made = new Map();
/** @type {{ name: string, screen: Screen } | null} */
let open = null;

/** Opens the screen that the address names; a place inside the open screen is left to the browser. */
function arrive() {
  const route = routeOf(location.hash, NAMES);
  if (route === null) {
    if (open === null) show({ screen: /** @type {string} */ (NAMES[0]), rest: [] }, false);
    return;
  }
  show(route, true);
}

/**
 * @param {import("./shell/routes.js").Route} route
 * @param {boolean} moves whether the reader moved here, so that the focus goes along
 */
function show({ screen: name, rest }, moves) {
  let screen = made.get(name);
  if (screen === undefined) {
    screen = SCREENS[/** @type {keyof typeof SCREENS} */ (name)](app);
    made.set(name, screen);
  }
  const first = open === null;
  const changes = open?.name !== name;
  if (changes) {
    open?.screen.leave?.();
    open = { name, screen };
    document.documentElement.dataset.screen = name;
    fill(main, screen.node);
  }
  screen.speak();
  screen.enter?.(rest);
  renderHead();
  retitle();
  if (first || !moves) return;
  const heading = main.querySelector("h1");
  if (changes || rest.length > 0) scrollTo(0, 0);
  if (heading instanceof HTMLElement && changes) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

function retitle() {
  const heading = main.querySelector("h1")?.textContent;
  document.title = heading ? `${heading} · Corroborate` : "Corroborate";
}

function speak() {
  const { say } = app;
  speakIn(say.language);
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
  skip.textContent = say("shell.skip");
  drop.textContent = say("choose.drop");
  fill(
    foot,
    element("p", null, say("page.footer")),
    element("p", null, say("shell.silent")),
    licences(say("shell.libraries")),
  );
}

/**
 * The terms of the libraries inside this file, unpacked when somebody wants to read them.
 * @param {string} label
 */
function licences(label) {
  const text = element("pre", { class: "licences", lang: "en" });
  return element(
    "details",
    {
      class: "fold",
      listen: {
        toggle: async () => {
          if (text.textContent === "") text.textContent = new TextDecoder().decode(await asset("licences"));
        },
      },
    },
    element("summary", null, label),
    text,
  );
}

function renderHead() {
  const { say } = app;
  const language = element(
    "select",
    {
      id: "language",
      "aria-label": say("page.language"),
      listen: {
        change: async () => {
          await unpackWords(language.value).catch(() => {});
          app.say = createSay(language.value, kitTables, tables);
          speak();
          renderHead();
          open?.screen.speak();
          retitle();
          document.getElementById("language")?.focus();
        },
      },
    },
    LANGUAGES.map(({ language: code, name }) =>
      element("option", { value: code, lang: code, selected: code === say.language }, name),
    ),
  );
  const appearance = element(
    "button",
    {
      type: "button",
      id: "theme",
      class: "button is-quiet",
      "aria-pressed": String(theme === "dark"),
      listen: {
        click: () => {
          theme = theme === "dark" ? "light" : "dark";
          document.documentElement.dataset.theme = theme;
          appearance.setAttribute("aria-pressed", String(theme === "dark"));
        },
      },
    },
    say("page.dark"),
  );
  fill(
    head,
    element(
      "a",
      { class: "wordmark", href: "#/start", "aria-label": `Corroborate: ${say("shell.start")}` },
      mark(),
      element("span", { lang: "en", translate: "no" }, "Corroborate"),
    ),
    element("div", { class: "settings", role: "group", "aria-label": say("page.theme") }, language, appearance),
    element(
      "nav",
      { class: "tabs", "aria-label": say("shell.screens") },
      element(
        "ul",
        null,
        NAMES.slice(1).map((name) =>
          element(
            "li",
            null,
            element(
              "a",
              { href: `#/${name}`, id: `tab-${name}`, "aria-current": open?.name === name ? "page" : null },
              say(`shell.${name}`),
            ),
          ),
        ),
      ),
    ),
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

/** A file may be dropped anywhere; the browser must not open it in the page's place. */
function listenForFiles() {
  let depth = 0;
  const carriesFile = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") === true;
  const over = (/** @type {boolean} */ yes) => document.body.classList.toggle("is-dropping", yes);
  addEventListener("dragenter", (event) => {
    if (!carriesFile(event)) return;
    depth += 1;
    over(true);
  });
  addEventListener("dragleave", (event) => {
    if (!carriesFile(event)) return;
    depth = Math.max(0, depth - 1);
    over(depth > 0);
  });
  addEventListener("dragover", (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    depth = 0;
    over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    if (open?.screen.open === undefined) show({ screen: "try", rest: [] }, true);
    open?.screen.open?.(files);
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
  theme = dark.matches ? "dark" : "light";
  document.getElementById("theme")?.setAttribute("aria-pressed", String(dark.matches));
});

document.body.append(skip, head, main, foot, live, drop);
listenForFiles();
listenForPrinting();
addEventListener("hashchange", arrive);
speak();
arrive();
