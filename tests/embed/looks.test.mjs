// How hints look on a host's page, and what they cost its main thread. Pictures go to target/screenshots.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { MODULE, faults, fill, hinted, press, root, start } from "./support.mjs";

const pictures = new URL("target/screenshots/", root);
let host;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  host = await start();
});
after(() => host?.close());

const STYLE = `<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --edge: light-dark(#888, #999); }
  body { margin: 0; background: light-dark(#fff, #16181d); color: light-dark(#1d2330, #e8eaf0); }
  main { max-inline-size: 34rem; margin-inline: auto; padding: 1.5rem; }
  label { display: block; font-weight: 600; margin-block-start: 1rem; }
  input:not([type=checkbox]) { font: inherit; color: inherit; background: transparent; inline-size: 100%; box-sizing: border-box; padding: 0.5rem; border: 1px solid var(--edge); border-radius: 6px; }
  button { font: inherit; margin-block-start: 1rem; padding: 0.5rem 1rem; }
</style>`;
const NOTICE = `<section id="notice"><h2>What your browser can add</h2><p>Questions: <a data-corroborate-contact href="mailto:privacy@example.com">privacy@example.com</a></p>
  <p data-corroborate-correct>Write to us and we correct it or take it out.</p><div data-corroborate-added></div></section>`;
const FORM = `<h1>Apply</h1><form data-corroborate="attach" data-corroborate-notice="#notice" data-corroborate-country="US" action="/submit" method="post">
  <label>Email <input name="email"></label><label>Phone <input name="phone" type="tel"></label><label>LinkedIn <input name="linkedin"></label>
  <label>Company <input name="company"></label><label>Start date <input name="work[0][startDate]"></label><label>End date <input name="work[0][endDate]"></label>
  ${NOTICE}<button>Send</button></form>`;

const LOOKS = [
  ["light", {}, {}],
  ["dark", {}, { colorScheme: "dark" }],
  ["forced", {}, { forcedColors: "active" }],
  ["rtl", { language: "ar", direction: "rtl" }, {}],
  ["phone-de", { language: "de" }, { viewport: { width: 390, height: 844 } }],
  ["zoomed", {}, { viewport: { width: 320, height: 640 } }],
];

for (const [name, page_, settings] of LOOKS) {
  test(`looks: ${name}`, { timeout: 60_000 }, async () => {
    const { page, context, complaints } = await host.open(FORM, { head: MODULE + STYLE, ...page_, settings: { viewport: { width: 900, height: 1000 }, ...settings } });
    try {
      await fill(page, "[name=email]", "maren.holt@gmial.com");
      await fill(page, "[name=phone]", "512-555-014");
      await fill(page, "[name=linkedin]", "@maren-holt");
      await fill(page, "[name='work[0][startDate]']", "03/2019");
      await fill(page, "[name='work[0][endDate]']", "05/2018");
      for (const slip of ["mail-domain", "phone-short", "link-form", "date-order"]) await hinted(page, slip);
      await page.screenshot({ path: fileURLToPath(new URL(`embed-${name}.png`, pictures)), fullPage: true });
      assert.deepEqual(await faults(page), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} pixels too wide`);
      await press(page, "mail-domain", "accept");
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}

test("the main thread's time up to the first hint is reported", { timeout: 120_000 }, async (context) => {
  /** What the same actions cost with a script, in milliseconds of the thread's own time. */
  const cost = async (src, shown) => {
    const { page, context: opened } = await host.open('<h1>Apply</h1><form data-corroborate><label>Email <input name="email"></label></form>', { head: "" });
    try {
      const client = await opened.newCDPSession(page);
      await client.send("Performance.enable", { timeDomain: "threadTicks" });
      const time = async () => {
        const { metrics } = await client.send("Performance.getMetrics");
        const of = (...names) => metrics.filter(({ name }) => names.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
        return { script: of("ScriptDuration", "V8CompileDuration"), all: of("ScriptDuration", "V8CompileDuration", "LayoutDuration", "RecalcStyleDuration") };
      };
      await page.locator("[name=email]").focus();
      await page.locator("[name=email]").blur();
      const begun = await time();
      await page.evaluate((address) => new Promise((done) => {
        document.head.append(Object.assign(document.createElement("script"), { type: "module", src: address, onload: done }));
      }), src);
      await page.locator("[name=email]").focus();
      await page.keyboard.insertText("maren@gmial.com");
      await page.keyboard.press("Tab");
      if (shown) await page.locator("corroborate-hint").waitFor();
      else await page.locator("input").waitFor();
      const ended = await time();
      return { script: ended.script - begun.script, all: ended.all - begun.all };
    } finally {
      await opened.close();
    }
  };
  host.server.routes.set("/nothing.js", "export {};");
  const sums = [];
  for (let run = 0; run < 7; run += 1) {
    // The test's own part of it is what the same actions cost with a script that does nothing.
    const [without, with_] = [await cost("/nothing.js", false), await cost("/embed/embed.js", true)];
    sums.push({ script: with_.script - without.script, all: with_.all - without.all });
  }
  const middle = (name) => sums.map((sum) => sum[name]).sort((one, other) => one - other)[3].toFixed(1);
  context.diagnostic(`median of seven, in milliseconds of the thread's own time: script ${middle("script")}, with style and layout ${middle("all")}`);
  assert.equal(sums.length, 7);
});
