// Pictures of the panel as people see it, for looking at and for the stores; each is also held against the window's edges.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { act, desk, row, unfold } from "./desk.mjs";
import { LANGUAGES } from "../../www/kit/languages.js";
import { PAGES } from "./pages/index.mjs";

const pictures = new URL("../../target/screenshots/", import.meta.url);
const WIDTHS = [320, 390, 1280];

const place = desk(PAGES);
const { alone, forget } = place;
mkdirSync(pictures, { recursive: true });

/** Takes one picture of each width and look, and checks that nothing is wider than the window. */
async function picture(page, name, { whole = true } = {}) {
  for (const width of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(100);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(over, 0, `${name} is ${over} pixels wider than ${width}`);
      await page.screenshot({ path: fileURLToPath(new URL(`extension-${name}-${width}-${colorScheme}.png`, pictures)), fullPage: whole });
    }
  }
}

/** A picture of the window as it is: the usual way cuts a zoomed one at its size in CSS pixels. */
async function zoomed(page, name) {
  const session = await place.person.context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "png" });
  writeFileSync(new URL(name, pictures), Buffer.from(data, "base64"));
  await session.detach();
}

alone("the panel at every width, in light and dark", { timeout: 300_000 }, async () => {
  const tab = await place.person.tab(`${place.site.origin}/greenhouse`);
  await place.person.press(tab);
  const panel = await place.person.panel();
  await panel.waitForSelector("#level");
  await picture(panel, "result");
  await row(panel, "employment/date-order");
  await picture(panel, "row");
  await unfold(panel);
  await panel.locator(".source-actions button").first().click();
  await picture(panel, "edit");
  await panel.click("#do-ask");
  await picture(panel, "ask", { whole: false });
  await panel.keyboard.press("Escape");
  await act(panel, "save");
  await picture(panel, "save", { whole: false });
  await panel.keyboard.press("Escape");
  await panel.click("#add-profile");
  await picture(panel, "profile", { whole: false });
  await panel.keyboard.press("Escape");
  await act(panel, "record");
  await panel.waitForSelector("#record-json");
  await picture(panel, "record", { whole: false });
  await panel.keyboard.press("Escape");
  await panel.setInputFiles("#file", fileURLToPath(new URL("../files/one-column.pdf", import.meta.url)));
  await panel.click(".read-line button");
  await panel.waitForSelector("#reading-0-check");
  await picture(panel, "files", { whole: false });
  await panel.keyboard.press("Escape");
  await panel.click("#new-case");
  await picture(panel, "start");
  await forget();
  await tab.close();
});

alone("the settings at every width, in light and dark", { timeout: 300_000 }, async () => {
  const page = await place.person.tab(`chrome-extension://${place.person.id}/settings.html`);
  await page.waitForSelector(".rules");
  await picture(page, "settings");
  await page.close();
});

alone("at 200 % of the browser's own zoom nothing is wider than the panel, and the keyboard's focus stays in sight", { timeout: 300_000 }, async () => {
  const settings = await place.person.tab(`chrome-extension://${place.person.id}/settings.html`);
  await settings.waitForSelector(".rules");
  // The browser keeps one zoom for all of an extension's pages.
  const zoom = (factor) =>
    settings.evaluate(async (to) => {
      const { id } = await chrome.tabs.getCurrent();
      await chrome.tabs.setZoom(id, to);
    }, factor);
  const tab = await place.person.tab(`${place.site.origin}/greenhouse`);
  await place.person.press(tab);
  const panel = await place.person.panel();
  await panel.waitForSelector("#level");
  // As wide as the browser makes the panel at first.
  await panel.setViewportSize({ width: 360, height: 760 });
  const before = await panel.evaluate(() => [devicePixelRatio, innerWidth]);
  await zoom(2);
  try {
    for (const [page, name] of [[panel, "panel"], [settings, "settings"]]) {
      // A tab behind another is not drawn.
      if (page === settings) await settings.bringToFront();
      await page.waitForFunction((ratio) => devicePixelRatio === ratio * 2, before[0]);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.waitForTimeout(150);
        const [over, width] = await page.evaluate(() => [document.documentElement.scrollWidth - document.documentElement.clientWidth, innerWidth]);
        assert.equal(over, 0, `${name} is ${over} pixels wider than its ${width}`);
        await zoomed(page, `extension-zoomed-${name}-${colorScheme}.png`);
      }
    }
    for (let steps = 0; steps < 25; steps += 1) {
      await panel.keyboard.press("Tab");
      const seen = await panel.evaluate(() => {
        const box = document.activeElement.getBoundingClientRect();
        return document.activeElement === document.body || (box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight);
      });
      assert.ok(seen, `step ${steps}: ${await panel.evaluate(() => document.activeElement.outerHTML.slice(0, 160))}`);
    }
    console.log(`# the panel at 200 %: ${await panel.evaluate(() => innerWidth)} pixels wide, before ${before[1]}`);
  } finally {
    await zoom(1);
  }
  await forget();
  await settings.close();
  await tab.close();
});

alone("in every language long words break: nothing is wider than a panel of 180 pixels, nor than a dialog in it", { timeout: 300_000 }, async () => {
  const tab = await place.person.tab(`${place.site.origin}/greenhouse`);
  await place.person.press(tab);
  const panel = await place.person.panel();
  await panel.waitForSelector("#level");
  await panel.setViewportSize({ width: 180, height: 760 });
  const fits = async (what) => {
    const over = await panel.evaluate(() => [document.documentElement, ...document.querySelectorAll("dialog")].map((box) => box.scrollWidth - box.clientWidth));
    assert.ok(over.every((pixels) => pixels <= 0), `${what}: ${over.join(" and ")} pixels too wide`);
  };
  for (const { language } of LANGUAGES) {
    await panel.evaluate((to) => chrome.storage.local.set({ settings: { version: 1, language: to } }), language);
    await panel.waitForFunction((to) => document.documentElement.lang === to && document.querySelector("#provenance"), language);
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await fits(`${language}, the result`);
    await unfold(panel);
    for (const press of ["#do-ask", "#do-save", "#do-record", "#do-sheet", "#add-paste", "#add-profile"]) {
      if (/save|record|sheet/u.test(press)) await panel.click("#do-more");
      await panel.click(press);
      await panel.waitForSelector("dialog");
      await fits(`${language}, ${press}`);
      await panel.keyboard.press("Escape");
      await panel.waitForSelector("dialog", { state: "detached" });
    }
    await panel.locator(".source-actions button").first().click();
    await panel.waitForSelector(".editor");
    await fits(`${language}, corrections`);
    await panel.locator(".source-actions button").first().click();
  }
  await forget();
  await tab.close();
});

alone("a picture for the stores: the page and the panel beside it", { timeout: 60_000 }, async () => {
  const tab = await place.person.tab(`${place.site.origin}/calm`);
  await place.person.press(tab);
  const panel = await place.person.panel();
  await panel.waitForSelector("#level");
  await panel.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await panel.setViewportSize({ width: 440, height: 800 });
  await tab.setViewportSize({ width: 840, height: 800 });
  await (await row(panel, "employment/date-order")).locator("button.evidence-item").first().click();
  await tab.waitForFunction(() => CSS.highlights.has("corroborate"));
  await panel.evaluate(() => document.querySelector("[data-rule='employment/date-order']").scrollIntoView({ block: "start" }));
  const [left, right] = await Promise.all([tab, panel].map((page) => page.screenshot({ type: "png" })));
  const sheet = await place.person.context.newPage();
  await sheet.setViewportSize({ width: 1280, height: 800 });
  await sheet.setContent('<body style="margin:0;display:flex"><img width="840" height="800"><img width="440" height="800"></body>');
  await sheet.evaluate(([a, b]) => {
    const [first, second] = document.images;
    first.src = a;
    second.src = b;
    return Promise.all([first.decode(), second.decode()]);
  }, [left, right].map((bytes) => `data:image/png;base64,${bytes.toString("base64")}`));
  await sheet.screenshot({ path: fileURLToPath(new URL("extension-store.png", pictures)) });
  await sheet.close();
  await forget();
  await tab.close();
});
