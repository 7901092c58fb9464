// A file that takes too long is stopped where it runs, says so, and costs no other: in Chromium, with workers that never end.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch, open } from "../page/browser.mjs";

const www = createRequire(new URL("../../www/package.json", import.meta.url));
const reader = fileURLToPath(new URL("../../www/reading/reader.js", import.meta.url));

// Ticks show whether a worker is still at work; only a termination ends this loop.
const script = `
import { createReader } from ${JSON.stringify(reader)};
const ENDLESS = "onmessage = () => { for (;;) { const start = Date.now(); while (Date.now() - start < 20); postMessage({ tick: true }); } }";
const READS = "onmessage = ({ data }) => { const read = data.task === 'measure' ? true : { kind: 'document', text: data.name ?? '' }; if (data.id) postMessage({ id: data.id, read }); }";
window.ticks = 0;
window.started = [];
const start = (source, name) => {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.addEventListener("message", ({ data }) => { if (data?.tick) window.ticks += 1; });
  window.started.push(name);
  return worker;
};
window.readerOf = (files) => {
  let at = 0;
  window.started = [];
  window.reader = createReader({
    longest: 400,
    engine: async () => new ArrayBuffer(8),
    worker: () => start(files[Math.min(at++, files.length - 1)] === "endless" ? ENDLESS : READS, "files"),
    pdfWorker: () => start(ENDLESS, "pdf"),
  });
};
window.open_ = (name, text) => window.reader.open(new File([text], name));
`;

let folder;
let browser;
let page;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "corroborate-limits-"));
  const bundled = await www("esbuild").build({
    stdin: { contents: script, resolveDir: fileURLToPath(new URL("../../", import.meta.url)) },
    bundle: true, format: "esm", logLevel: "warning", target: "es2022", write: false,
  });
  const file = join(folder, "limits.html");
  writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Limits</title><script type="module">${bundled.outputFiles[0].text}</script></html>`);
  browser = await launch();
  ({ page } = await open(browser, pathToFileURL(file).href));
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Ticks that come while nothing should be at work. */
async function ticksAfterwards() {
  return page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100));
    const before = window.ticks;
    await new Promise((done) => setTimeout(done, 500));
    return window.ticks - before;
  });
}

test("a file whose reading never ends is stopped, and the next one is read by a fresh worker", async () => {
  const [slow, next, started, ticked] = await page.evaluate(async () => {
    window.readerOf(["endless", "reads"]);
    const both = await Promise.all([window.open_("slow.docx", "x"), window.open_("next.txt", "y")]);
    return [...both, window.started, window.ticks];
  });
  assert.deepEqual(slow, { kind: "unreadable", why: "too-slow" });
  assert.equal(next.text, "next.txt");
  assert.deepEqual(started, ["files", "files"]);
  assert.ok(ticked > 0, "the endless worker was at work");
  assert.equal(await ticksAfterwards(), 0);
});

test("a PDF whose reading never ends is stopped, and costs the others nothing", async () => {
  const [slow, next, started] = await page.evaluate(async () => {
    window.readerOf(["reads"]);
    const both = await Promise.all([window.open_("slow.pdf", "%PDF-1.7"), window.open_("next.txt", "y")]);
    return [...both, window.started];
  });
  assert.deepEqual(slow, { kind: "unreadable", why: "too-slow" });
  assert.equal(next.text, "next.txt");
  assert.deepEqual(started, ["files", "pdf"]);
  assert.equal(await ticksAfterwards(), 0);
});
