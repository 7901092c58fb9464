// The extension as a recruiter uses it: a real press on real pages, the real panel, a browser that is closed and opened again.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { serve, start } from "./browser.mjs";
import { HOSTILE, PAGES, PARTS } from "./pages/index.mjs";

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
function reading(name, path, body, first = "#level") {
  test(name, { timeout: 60_000 }, async () => {
    const tab = await person.tab(site.origin + path);
    const pressed = await person.press(tab);
    const panel = await person.panel();
    const tabs = [tab];
    try {
      await panel.waitForSelector(first, { timeout: 10_000 }).catch(async (error) => {
        throw new Error(`${error.message}\n${await panel.innerText("body")}\n${JSON.stringify(await panel.evaluate(() => chrome.storage.session.get(null)), null, 1).slice(0, 1500)}`);
      });
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
      await forget();
      for (const opened of tabs) await opened.close().catch(() => {});
    }
  });
}

/** Puts the panel back to its beginning, as if the extension had just been installed. */
async function forget() {
  const panel = await person.panel();
  panel.complaints.length = 0;
  await panel.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
  });
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await panel.reload();
  await panel.waitForSelector("#add-paste");
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

reading("a frame of another site gets a word on what to do", "/icims", async ({ panel }) => {
  assert.match(await panel.innerText("[data-note=framed]"), /localhost.*tab of its own/su);
});

reading("a file that the page links to is named, and not fetched", "/lever", async ({ panel }) => {
  assert.match(await panel.innerText("[data-note=files]"), /noor-halvorsen\.pdf/);
  assert.ok(!site.requests.some(({ path }) => path.endsWith(".pdf")));
});

reading("cards about other people are not the applicant's", "/references", async ({ panel }) => {
  assert.doesNotMatch(await panel.innerText("body"), /trap/iu);
});

reading("a quote is shown on the page without touching it, and Escape leads back", "/forbidding", async ({ panel, tab }) => {
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const quote = panel.locator("[data-rule='employment/date-order'] button.evidence-item").first();
  await quote.click();
  await tab.waitForFunction(() => CSS.highlights.has("corroborate"));
  const marked = await tab.evaluate(() => [...CSS.highlights.get("corroborate")].map((range) => range.toString()));
  assert.deepEqual(marked, ["June 2018"]);
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
  assert.match(await panel.innerText("#announcement"), /Shown on the page/);
  await panel.keyboard.press("Escape");
  assert.equal(await quote.evaluate((button) => document.activeElement === button), true);
});

reading("a value in a field is shown where it stands", "/teamtailor", async ({ panel, tab }) => {
  await panel.locator("[data-rule='phone/fictional'] button.evidence-item").first().click();
  await tab.waitForFunction(() => document.getAnimations().length > 0);
  assert.equal(await tab.evaluate(() => document.getAnimations()[0].effect.target.name), "candidate[phone]");
});

reading("what was read can be corrected, and the assessment follows", "/greenhouse", async ({ panel }) => {
  assert.equal(await panel.locator("[data-rule='employment/date-order']").count(), 1);
  await panel.locator(".source-actions button").first().click();
  const end = panel.locator("[data-path='/person/work/1/endDate']");
  await end.fill("2021-02");
  await end.blur();
  await panel.waitForFunction(() => document.querySelector("[data-rule='employment/date-order']") === null);
  assert.match(await panel.innerText(".source-origin >> nth=0"), /corrected by hand/);
});

reading("a value whose label is not known can be put to use", "/greenhouse", async ({ panel }) => {
  await panel.locator(".source-actions button").first().click();
  const rows = await panel.locator(".unused").allInnerTexts();
  assert.deepEqual(rows, []);
});

reading("pages of the same person come together, of another person apart, and the switcher goes between them", "/greenhouse", async ({ panel, tab, more }) => {
  await more("/again");
  await panel.waitForSelector("[data-notice=added]");
  assert.match(await panel.innerText("#side-by-side"), /\+44 20 7946 0018/);
  await more("/other");
  await panel.waitForSelector("[data-notice=opened]");
  assert.equal(await panel.innerText("h1"), "Tomas Iversen");
  assert.deepEqual((await panel.locator("#case-switch option").allInnerTexts()).sort(), ["Noor Halvorsen", "Tomas Iversen"]);
  await panel.selectOption("#case-switch", { label: "Noor Halvorsen" });
  await panel.waitForFunction(() => document.querySelector("h1").textContent === "Noor Halvorsen");
  assert.equal(await panel.locator(".source-item").count(), 2);
  // A page that was put elsewhere than meant is moved by one press.
  await panel.selectOption("#case-switch", { label: "Tomas Iversen" });
  await panel.click("#move-0");
  await panel.waitForFunction(() => document.querySelectorAll(".source-item").length === 3);
  assert.equal(await panel.locator("#case-switch option").count(), 1);
  // The panel follows the tab in front to the case that it belongs to.
  await tab.bringToFront();
  assert.equal(await panel.innerText("h1"), "Noor Halvorsen");
});

reading("reading a page again replaces what was read before, and keeps what was corrected", "/greenhouse", async ({ panel, tab }) => {
  await tab.evaluate(() => {
    document.querySelector("dd").textContent = "Noor Halvorsen-Lind";
  });
  await person.press(tab);
  await panel.waitForFunction(() => document.querySelector("h1").textContent === "Noor Halvorsen-Lind");
  assert.equal(await panel.locator(".source-item").count(), 1);
});

reading("an outcome with its reason stays, in the note too, and the case is found again after a restart of the browser", "/greenhouse", async ({ panel }) => {
  const finding = panel.locator("[data-rule='employment/date-order']");
  await finding.getByLabel("Explained by the applicant").check();
  await finding.getByLabel("Your reason").fill("The years were swapped.");
  await finding.getByLabel("Your reason").blur();
  await panel.evaluate(() => {
    globalThis.copied = [];
    navigator.clipboard.writeText = async (text) => void globalThis.copied.push(text);
  });
  await panel.click("#do-note");
  await panel.waitForFunction(() => globalThis.copied.length > 0);
  const [note] = await panel.evaluate(() => globalThis.copied);
  assert.match(note, /Explained by the applicant: The years were swapped\./);
  assert.match(note, /Ask the applicant/);
  assert.doesNotMatch(note, /score|points|fake|fraud|suspicious|reject/iu);

  const stored = () => panel.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith("case:")).length);
  assert.equal(await stored(), 0, "nothing is stored before save");
  await panel.click("#do-save");
  assert.match(await panel.inputValue("#save-until"), /^\d{4}-\d{2}-\d{2}$/);
  await panel.click("#save-keep");
  await panel.waitForFunction(() => document.querySelector(".case-sub").textContent.includes("kept until"));
  assert.equal(await stored(), 1);

  const { profile } = person;
  await person.stop({ keep: true });
  person = await start({ profile });
  const tab = await person.tab(`${site.origin}/empty`);
  await person.press(tab);
  const again = await person.panel();
  await again.waitForSelector("#case-switch");
  await again.selectOption("#case-switch", { label: "Noor Halvorsen · saved" });
  await again.waitForSelector("[data-rule='employment/date-order']");
  assert.equal(await again.locator("[data-rule='employment/date-order']").getByLabel("Your reason").inputValue(), "The years were swapped.");
  // Before a case with an outcome goes, its record is offered.
  await again.click("#do-close");
  await again.waitForSelector("#record-json");
  await again.click("#record-leave");
  await again.waitForFunction(async () => !Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith("case:")));
  await tab.close();
});
