// What was read is shown beside the original, each value leads to its place, a correction checks again, columns can be corrected.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch, open } from "../page/browser.mjs";
import { hostPage } from "./host.mjs";

const folder = new URL("../files/", import.meta.url);
const shots = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
const axe = readFileSync(createRequire(new URL("../../www/package.json", import.meta.url)).resolve("axe-core"), "utf8");
const file = (name) => [name, readFileSync(new URL(name, folder)).toString("base64")];

let host;
let browser;
before(async () => {
  mkdirSync(shots, { recursive: true });
  host = await hostPage();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  host?.remove();
});

async function shown(files, { language = "en", ...view } = {}) {
  const opened = await open(browser, host.address, view);
  await opened.page.evaluate((wanted) => window.show(wanted), language);
  await opened.page.evaluate((given) => window.openAll(given), files);
  return opened;
}

async function violations(page) {
  await page.evaluate(axe.replace(/^"use strict";/u, ""));
  const { violations } = await page.evaluate(() => window.axe.run(document.querySelector("main"), { rules: { region: { enabled: false } } }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

test("a value leads to its place, and nothing is judged before it is asked for", async () => {
  const { page, complaints } = await shown([file("one-column.pdf")]);
  const email = page.getByRole("button", { name: /maren@example\.com\. Show its place/u });
  await email.click();
  assert.equal(await page.locator(".reading-text mark").textContent(), "maren@example.com");
  assert.deepEqual(await page.evaluate(() => window.used), []);
  await page.screenshot({ path: `${shots}reading-1280.png`, fullPage: true });
  await page.locator("#reading-0-check").click();
  const [used] = await page.evaluate(() => window.used);
  assert.equal(used.sources[0].person.basics.email, "maren@example.com");
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("JSON of something else says what was expected, and offers nothing to check", async () => {
  for (const text of ['{"hello":1}', '[{"hello":1},{"hello":2}]']) {
    const { page, complaints } = await shown([["other.json", Buffer.from(text).toString("base64")]]);
    assert.match(await page.locator(".reading-problem").textContent(), /no application.*sources.*basics/u);
    assert.equal(await page.locator(".reading-unread[open] li").count(), text.startsWith("[") ? 2 : 1);
    assert.equal(await page.locator("[id$=-check]").count(), 0);
    assert.deepEqual(complaints, []);
  }
});

test("a correction stays, and the check runs again", async () => {
  const { page } = await shown([file("one-column.pdf")]);
  await page.locator("#reading-0-check").click();
  await page.getByRole("button", { name: "Correct: E-mail" }).click();
  const box = page.getByRole("textbox", { name: "E-mail" });
  await box.fill("maren.holt@example.com");
  await box.press("Enter");
  const used = await page.evaluate(() => window.used);
  assert.equal(used.length, 2);
  assert.equal(used[1].sources[0].person.basics.email, "maren.holt@example.com");
  assert.equal(used[1].sources[0].located.some(({ path }) => path === "/basics/email"), false);
  assert.equal(await page.locator(".reading-row .tag").first().textContent(), "corrected");
  assert.match(await page.locator("#said").textContent(), /checked again/u);
  await page.getByRole("button", { name: "Correct: E-mail" }).click();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.className), "reading-value is-unplaced");
  await page.context().close();
});

test("files of one person are checked together, and what cannot be read says why", async () => {
  const { page } = await shown([file("one-column.pdf"), file("linkedin.zip"), file("scan.pdf"), file("old.doc"), file("encrypted.pdf")]);
  const text = await page.locator("main").textContent();
  for (const said of ["The pages are pictures", "a .doc file of before 2007", "needs a password"]) assert.match(text, new RegExp(said, "u"));
  await page.locator("#reading-together").click();
  const [used] = await page.evaluate(() => window.used);
  assert.deepEqual(used.sources.map(({ kind }) => kind), ["resume", "profile"]);
  assert.doesNotMatch(JSON.stringify(used), /78701|Elm Court/u);
  assert.match(text, /Birth Date/u);
  await page.screenshot({ path: `${shots}reading-several.png`, fullPage: true });
  await page.context().close();
});

test("columns can be corrected, and refused ones cannot be chosen", async () => {
  const { page } = await shown([file("candidates.csv")]);
  assert.equal(await page.locator("#reading-0-mapping-4").isDisabled(), true);
  await page.locator("#reading-0-mapping-2").selectOption("");
  await page.waitForFunction(() => document.querySelector("#said").textContent.includes("2 applications"));
  await page.locator("#reading-0-record").selectOption("1");
  await page.locator("#reading-0-check").click();
  const [used] = await page.evaluate(() => window.used);
  assert.equal(used.sources[0].person.basics.name, "Ari Vance");
  assert.equal(used.sources[0].person.basics.phone, undefined);
  await page.screenshot({ path: `${shots}reading-columns.png`, fullPage: true });
  await page.context().close();
});

test("it is accessible, in the dark, on a phone and in every language", async () => {
  for (const [language, view] of [["en", {}], ["de", { width: 390, height: 844 }], ["es", { scheme: "dark" }], ["fr", {}], ["pt", {}], ["zh-Hans", { width: 390, height: 844, scheme: "dark" }]]) {
    const { page, complaints } = await shown([file("one-column.pdf"), file("hidden.pdf"), file("candidates.csv")], { language, ...view });
    assert.deepEqual(await violations(page), [], language);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${language}: ${wide} pixels too wide`);
    assert.equal(await page.locator("#reading-0-check").textContent() === "Check this application", language === "en", language);
    assert.doesNotMatch(await page.locator("main").textContent(), /reading\.[a-z]|\{\w+\}/u, language);
    await page.screenshot({ path: `${shots}reading-${language}.png`, fullPage: true });
    assert.deepEqual(complaints, [], language);
    await page.context().close();
  }
});

test("words are the same keys in every language", async () => {
  const { words } = await import("../../www/reading/words/index.js");
  const keys = ({ words: table }) => Object.keys(table).sort();
  for (const table of words) assert.deepEqual(keys(table), keys(words[0]), table.language);
});
