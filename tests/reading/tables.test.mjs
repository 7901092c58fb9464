// A PDF in Chinese whose font names its letters by a table that the file does not carry: read in Chromium where the host has pdf.js's
// tables, as the extension has, and said to be unreadable where it has not.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch, open } from "../page/browser.mjs";

const root = new URL("../../", import.meta.url);
const www = createRequire(new URL("www/package.json", root));
const tables = join(dirname(www.resolve("pdfjs-dist/package.json")), "cmaps");
const path = (name) => fileURLToPath(new URL(name, root));

const TEXT = "林雨 软件工程师 上海 2019年4月 至今";

/** A page with Chinese text in a font without tables of its own; with `latin`, also a line in an ordinary font. */
function pdf({ latin = false } = {}) {
  const hex = Buffer.from(TEXT, "utf16le").swap16().toString("hex");
  const line = latin ? "BT /F2 12 Tf 60 680 Td (Northwind, Austin) Tj ET\n" : "";
  const content = `BT /F1 14 Tf 60 720 Td <${hex}> Tj ET\n${line}`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 8 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let out = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = out.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, "latin1").toString("base64");
}

// The engine's part is stood in for: the letters of the pages one after the other.
const script = (worker) => `
import { createReader } from ${JSON.stringify(path("www/reading/reader.js"))};
const PDF = ${JSON.stringify(worker)};
const ENGINE = "onmessage = ({ data }) => { const read = data.task === 'measure' ? true : { kind: 'document', notes: [], text: data.pages.pages.flatMap((page) => page.texts).join('') }; postMessage({ id: data.id, read }); }";
const start = (source) => new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
window.asked = [];
window.open_ = (base64, given) => {
  const table = given && (async (name) => { window.asked.push(name); return given[name] ? bytes(given[name]).buffer : null; });
  const reader = createReader({ worker: () => start(ENGINE), pdfWorker: () => start(PDF), engine: async () => new ArrayBuffer(8), table });
  return reader.open(new File([bytes(base64)], "resume.pdf"));
};
`;

const carried = Object.fromEntries(
  ["UniGB-UCS2-H.bcmap", "Adobe-GB1-UCS2.bcmap"].map((name) => [name, readFileSync(join(tables, name)).toString("base64")]),
);

let folder;
let browser;
let page;
let requests;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "corroborate-tables-"));
  const build = (options) => www("esbuild").build({ bundle: true, charset: "ascii", define: { "import.meta.url": '""' }, logLevel: "error", target: "es2022", write: false, ...options });
  const worker = await build({ entryPoints: [path("www/reading/pdf.worker.js")], format: "iife", minify: true });
  const bundled = await build({ stdin: { contents: script(worker.outputFiles[0].text), resolveDir: path(".") }, format: "esm" });
  const file = join(folder, "tables.html");
  const safe = bundled.outputFiles[0].text.replaceAll("</script", "<\\/script");
  writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tables</title><script type="module">${safe}</script></html>`);
  browser = await launch();
  ({ page, requests } = await open(browser, pathToFileURL(file).href));
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test("with the tables the letters are read, and only the tables that the file names are asked for", async () => {
  const read = await page.evaluate(([file, given]) => window.open_(file, given), [pdf(), carried]);
  assert.equal(read.text, TEXT);
  assert.deepEqual(read.notes, []);
  assert.deepEqual(await page.evaluate(() => window.asked), ["UniGB-UCS2-H.bcmap", "Adobe-GB1-UCS2.bcmap"]);
});

test("without the tables the file is said to be unreadable, not scanned", async () => {
  assert.deepEqual(await page.evaluate((file) => window.open_(file, null), pdf()), { kind: "unreadable", why: "tables" });
  // A host that has other tables says the same.
  assert.deepEqual(await page.evaluate((file) => window.open_(file, {}), pdf()), { kind: "unreadable", why: "tables" });
});

test("what can be read is read, and the rest is said", async () => {
  const read = await page.evaluate((file) => window.open_(file, null), pdf({ latin: true }));
  assert.equal(read.text, "Northwind, Austin");
  assert.deepEqual(read.notes, [{ code: "tables" }]);
});

test("nothing is fetched", () => {
  assert.deepEqual(requests.filter((address) => !address.startsWith("file:") && !address.startsWith("blob:")), []);
});
