// The career site that the demo serves, driven as an applicant does it: steps, an upload, three modes, and what the server shows that arrived.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../page/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const RESUME = `Daria Kowalczyk
Berlin, Germany · daria.kowalczyk@example.com · +49 30 23125 0199

Experience

Larkspur Analytics, Berlin
Data Engineer
June 2021 – present
- Built the nightly loads of the warehouse

Tessellate Labs, Berlin
Analyst
January 2016 – May 2021

Education

Harz Institute of Technology
Bachelor of Science, Mathematics
2012 – 2015
`;

let server;
let origin;
let browser;
before(async () => {
  server = spawn("cargo", ["xtask", "serve", "--port", "0"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  origin = await new Promise((found, lost) => {
    let said = "";
    server.stdout.on("data", (part) => {
      said += part;
      const address = /at (http:\/\/[\d.:]+)\//.exec(said)?.[1];
      if (address) found(address);
    });
    server.on("exit", () => lost(new Error(`no server: ${said}`)));
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.kill();
});

async function apply(mode, run) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints = [];
  const strangers = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => !request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()) && strangers.push(request.url()));
  try {
    await page.goto(`${origin}/career/index.html?mode=${mode}`);
    await run(page);
    assert.deepEqual(strangers, [], "requests elsewhere");
    assert.deepEqual(complaints, [], "the console");
  } finally {
    await context.close();
  }
}

const note = (page, kind) => page.locator(`corroborate-hint[data-note="${kind}"]`);
const next = (page) => page.click("#next");
const choose = (page) => page.setInputFiles("[name=resume]", { name: "resume.txt", mimeType: "text/plain", buffer: Buffer.from(RESUME) });

test("filled in from the file, nothing differs, and what the server shows is what was in the form", { timeout: 120_000 }, () =>
  apply("compare", async (page) => {
    await next(page);
    await choose(page);
    await note(page, "read").waitFor({ timeout: 30_000 });
    await page.click("#back");
    assert.equal(await page.inputValue("[name=first_name]"), "");
    await next(page);
    await next(page);
    await page.fill("[name='employment[0][employer]']", "Larkspur Analytics");
    await page.fill("[name='employment[0][title]']", "Data Engineer");
    await page.fill("[name='employment[0][start_date]']", "06/2021");
    await next(page);
    await page.fill("[name=question_warehouses]", "5");
    await page.click("#send");
    await page.waitForSelector("html[data-ready]", { timeout: 30_000 });
    const shown = await page.innerText("#parts");
    for (const value of ["06/2021", "Larkspur Analytics", "resume.txt · text/plain", "question_warehouses"]) assert.ok(shown.includes(value), `${value} in ${shown}`);
    assert.ok(!shown.includes("corroborate_"), "nothing was added");
    assert.equal(await page.locator("#verification").isVisible(), false);
  }));

test("another's file: an earlier step counts though it is hidden, the summary leads to it, and the assessment is computed again", { timeout: 120_000 }, () =>
  apply("check", async (page) => {
    await page.locator("[name=first_name]").pressSequentially("Jonas");
    await page.locator("[name=last_name]").pressSequentially("Weidner");
    await page.locator("[name=phone]").pressSequentially("+49 30 23125 0123");
    await next(page);
    await choose(page);
    await note(page, "other-name").waitFor({ timeout: 30_000 });
    await next(page);
    await next(page);
    await note(page, "summary").waitFor();
    assert.match(await note(page, "summary").innerText(), /Phone/);
    await note(page, "summary").locator('[part~="look"]').click();
    assert.ok(await page.isVisible("[name=first_name]"), "the step of the field");
    for (let step = 0; step < 3; step += 1) await next(page);
    await page.locator("corroborate-facts input[type=checkbox]").check();
    await page.waitForFunction(() => new FormData(document.querySelector("form")).has("corroborate_assessment"));
    const facts = JSON.parse(await page.evaluate(() => new FormData(document.querySelector("form")).get("corroborate_facts")));
    assert.equal(facts.inputs["/basics/phone"], "typed", "a field of an earlier step");
    await page.click("#send");
    await page.waitForSelector("html[data-ready]", { timeout: 30_000 });
    assert.match(await page.innerText("#assessment"), /Two names are given: Jonas Weidner and Daria Kowalczyk/);
    assert.match(await page.innerText("#verified"), /notices the same/);
  }));

test("in the quiet mode nothing of the comparison is loaded", { timeout: 120_000 }, () =>
  apply("assist", async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await next(page);
    await choose(page);
    await page.waitForTimeout(800);
    assert.ok(!asked.some((url) => url.includes("/compare/")));
  }));
