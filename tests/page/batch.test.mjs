// A batch as a person opens it from disk: compared in a worker, read pair by pair, saved without formulas.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { asCsv, cell } from "../../www/batch/export.js";
import { parse } from "../../www/batch/intake.js";
import { launch, open } from "./browser.mjs";

const { strToU8, zipSync } = createRequire(new URL("../../www/package.json", import.meta.url))("fflate");

const address = `${new URL("../../pkg/dist/training.html", import.meta.url).href}#/try/batch`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function compared(page) {
  await page.waitForSelector("#batch-example");
  await page.click("#batch-example");
  await page.waitForFunction(
    () => document.getElementById("batch-result")?.hidden === false && document.getElementById("batch-running")?.hidden === true,
    null,
    { timeout: 60_000 },
  );
}

test("the invented batch is compared in a worker, without a request", { timeout: 120_000 }, async () => {
  const opened = await open(browser, address, {});
  try {
    const { page } = opened;
    await compared(page);
    const rules = await page.$$eval(".batch-pairs > li", (items) => items.map((item) => item.dataset.rule));
    for (const rule of ["link/phone", "link/cloned-history", "link/cloned-text", "link/reference-ring", "link/rewritten-history"]) {
      assert.ok(rules.includes(rule), rule);
    }
    await page.click('li[data-rule="link/cloned-text"] .batch-open');
    await page.waitForSelector(".batch-passage");
    assert.equal(await page.$$eval(".batch-sides .batch-side", (sides) => sides.length), 2);
    assert.equal(await page.$$eval(".batch-group", (groups) => groups.length), 2);
    assert.deepEqual(opened.requests.filter((url) => !/^(data|blob|file):/.test(url)), []);
    assert.deepEqual(opened.complaints, []);
  } finally {
    await opened.context.close();
  }
});

test("an outcome that is kept is there after the page was killed", { timeout: 120_000 }, async () => {
  const opened = await open(browser, address, {});
  try {
    const { page, context } = opened;
    await compared(page);
    await page.check("#batch-keep");
    await page.click(".batch-open");
    await page.waitForSelector('.batch-outcome input[value="explained"]');
    await page.check('.batch-outcome input[value="explained"]');
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(address);
    await compared(again);
    assert.notEqual(await again.textContent(".batch-decided"), "");
  } finally {
    await opened.context.close();
  }
});

test("tables, documents and archives are opened beside JSON, and a damaged one is named", { timeout: 120_000 }, async () => {
  const opened = await open(browser, address, {});
  try {
    const { page } = opened;
    await page.waitForSelector("#batch-example");
    const folder = new URL("../files/", import.meta.url).pathname;
    const table = "name,email,phone\nMaren Holt,maren@example.com,+1 512 555 0134\nPriya Raman,priya@example.com,+1 512 555 0134\n";
    const lines = '{"id":"x","basics":{"name":"Tomás Ortega","phone":"+15125550134"}}\n{"id":"y","basics":{"name":"Ines Duarte"}}\n';
    const packed = '{"id":"z","basics":{"name":"Lena Brandt","phone":"+1 (512) 555-0134"}}';
    const files = ["resume.docx", "one-column.pdf", "broken.pdf"].map((name) => ({ name, mimeType: "", buffer: readFileSync(folder + name) }));
    await page.setInputFiles("#batch-files", [
      { name: "batch.csv", mimeType: "text/csv", buffer: Buffer.from(table) },
      { name: "more.jsonl", mimeType: "", buffer: Buffer.from(lines) },
      { name: "packed.zip", mimeType: "application/zip", buffer: Buffer.from(zipSync({ "folder/z.json": strToU8(packed) })) },
      ...files,
    ]);
    await page.waitForFunction(() => document.getElementById("batch-result")?.hidden === false && document.getElementById("batch-running")?.hidden === true, null, { timeout: 60_000 });
    assert.match(await page.textContent("#batch-result-heading"), /^7\b/u);
    assert.match(await page.textContent("#batch-problem"), /broken\.pdf/u);
    assert.ok((await page.$$eval(".batch-pairs > li", (items) => items.map((item) => item.dataset.rule))).includes("link/phone"));
    assert.deepEqual(opened.complaints, []);
  } finally {
    await opened.context.close();
  }
});

test("one application, or other JSON, is no batch in which nothing was found", { timeout: 120_000 }, async () => {
  const opened = await open(browser, address, {});
  try {
    const { page } = opened;
    await page.waitForSelector("#batch-example");
    const given = async (text) => {
      await page.setInputFiles("#batch-files", [{ name: "one.json", mimeType: "application/json", buffer: Buffer.from(text) }]);
      await page.waitForFunction(() => document.getElementById("batch-result")?.hidden === false && document.getElementById("batch-running")?.hidden === true, null, { timeout: 60_000 });
      return page.innerText("#batch-result");
    };
    const one = await given('{"basics":{"name":"Maren Holt"}}');
    assert.match(one, /Nothing could be compared yet.*two or more/su);
    assert.equal(await page.locator("#batch-result .counts, #batch-csv").count(), 0);
    const other = await given('{"hello":1}');
    assert.match(other, /Nothing could be compared yet.*sources/su);
    assert.match(await given('[{"hello":1},{"basics":{"name":"Maren Holt"}},{"basics":{"name":"Ines Duarte"}}]'), /2 applications compared/u);
    assert.deepEqual(opened.complaints, []);
  } finally {
    await opened.context.close();
  }
});

test("no cell of a saved table is a formula", () => {
  for (const text of ["=1+1", "+1 512", "-2", "@SUM(A1)", "\t=1", "＝1", "|x"]) assert.match(cell(text), /^"?'/u);
  assert.equal(cell('a "b", c'), '"a ""b"", c"');
  const evidence = [{ application: "=a", quote: "=HYPERLINK(1)" }];
  const table = asCsv({ pairs: [{ grade: "ask", rule: "link/phone", a: "=a", b: "b", noticed: "n", evidence }] }, () => null);
  assert.ok(!/(^|,)"?=/u.test(table.replace("\ufeff", "")));
});

test("lists, lines and single documents are read, and a broken line loses nothing else", () => {
  assert.deepEqual([...parse('[{"id":1},2]', "x.json")], [{ id: 1 }, 2]);
  assert.deepEqual([...parse('{"id":1}\n{broken\n{"id":2}\n', "x.jsonl")], [{ id: 1 }, "{broken", { id: 2 }]);
  assert.deepEqual([...parse('{"basics":{}}', "maren.json")], [{ basics: {}, id: "maren" }]);
  assert.throws(() => [...parse("no json", "x.json")]);
});
