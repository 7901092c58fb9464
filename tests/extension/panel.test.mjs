// The extension as a recruiter uses it: a real press on real pages, the real panel, a browser that is closed and opened again.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { serve, start } from "./browser.mjs";
import { PAGES, PARTS } from "./pages/index.mjs";

const root = new URL("../../", import.meta.url);
const tools = createRequire(new URL("www/package.json", root));
const axe = readFileSync(tools.resolve("axe-core/axe.min.js"), "utf8");
const pictures = new URL("target/screenshots/", root);

let site;
let person;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await serve(PAGES(() => site.other));
  person = await start();
});
after(async () => {
  await person?.stop();
  site?.stop();
});

const text = (panel, selector = "#side-by-side") => panel.innerText(selector);

/** A test that reads a page by a press of the button; afterwards every case and tab is gone, and nothing was complained about. */
function reading(name, path, body, { options = {}, first = "#level" } = {}) {
  test(name, { timeout: 60_000, ...options }, async () => {
    const tab = await person.tab(site.origin + path);
    const tabs = [tab];
    const pressed = await person.press(tab);
    const panel = await person.panel();
    try {
      await panel.waitForSelector(first);
      await body({
        panel,
        tab,
        pressed,
        /** Reads one more page. */
        more: async (next) => {
          const opened = await person.tab(site.origin + next);
          tabs.push(opened);
          await person.press(opened);
          return opened;
        },
      });
      assert.deepEqual(panel.complaints, [], "the panel's console");
    } finally {
      panel.complaints.length = 0;
      await panel.evaluate(async () => {
        await chrome.storage.session.clear();
        await chrome.storage.local.clear();
      });
      await panel.setViewportSize({ width: 400, height: 900 });
      await panel.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await panel.reload();
      await panel.waitForSelector("#add-paste");
      for (const opened of tabs) await opened.close();
    }
  });
}

for (const [path, has] of Object.entries({
  "/greenhouse": [PARTS.name, PARTS.email, PARTS.phone, "Cedar Fork Systems", "2018-06", "2017-02", "Hill Country Institute of Technology"],
  "/lever": [PARTS.name, PARTS.email, PARTS.phone, "Austin", "Cedar Fork Systems"],
  "/teamtailor": [PARTS.name, PARTS.email, PARTS.phone, "Austin", "I have built platforms", "typed"],
  "/smartrecruiters": [PARTS.name, PARTS.email, PARTS.phone, "Austin"],
  "/icims": [PARTS.name, PARTS.email, PARTS.phone, "Austin"],
  "/forbidding": [PARTS.name, PARTS.email, "Cedar Fork Systems"],
})) {
  reading(`${path}: one press reads the page, checks it and shows it`, path, async ({ panel }) => {
    const shown = await text(panel);
    for (const value of has) assert.ok(shown.includes(value), `${value} is not in what was read:\n${shown}`);
    assert.doesNotMatch(await panel.innerText("body"), /trap/iu, "something was read that must not be");
  });
}
