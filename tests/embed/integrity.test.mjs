// Files that are not the ones that were built, and addresses that are not the host's own: nothing of them runs, and the form is sent as before.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { built, fill, posted, settle, start } from "./support.mjs";

const form = (attributes = "") =>
  `<form data-corroborate ${attributes} action="/submit" method="post"><label>Email <input name="email"></label> <button>Senden</button></form>`;
/** A page on which WebAssembly may run in a worker alone. */
const IN_WORKER = { "content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'" };

let host;
before(async () => {
  host = await start();
});
after(() => host?.close());

/** The same file with a section of its own at its end: it runs as before, and its bytes are others. */
const changedEngine = () => Buffer.concat([readFileSync(new URL("assist_bg.wasm", built)), Buffer.from([0, 2, 1, 97])]);
const changedScript = (name) => Buffer.concat([readFileSync(new URL(name, built)), Buffer.from("\nglobalThis.changed = true;\n")]);

/** What a page with these changed files shows for a mailbox with a slip. */
async function shown({ changed = {}, headers = {}, attributes = "", thread }) {
  for (const [path, body] of Object.entries(changed)) host.server.routes.set(path, { body });
  const from = host.server.asked.length;
  const { page, context, complaints } = await host.open(form(thread ? `${attributes} data-corroborate-thread="${thread}"` : attributes), { headers, language: "de" });
  try {
    await fill(page, "[name=email]", "maren@gmial.com");
    await settle(page);
    const hint = page.locator("corroborate-hint");
    await hint.first().waitFor({ timeout: 3_000 }).catch(() => {});
    const count = await hint.count();
    const language = count > 0 ? await hint.first().getAttribute("lang") : undefined;
    await page.locator("button:has-text('Senden')").click();
    await page.waitForSelector("#thanks");
    assert.equal(new Map(posted(host.server.posts.at(-1))).get("email"), "maren@gmial.com");
    assert.deepEqual(complaints.filter((text) => text.startsWith("thrown")), []);
    return { count, language, asked: host.server.asked.slice(from).map((line) => line.replace(/^GET |\?.*$/gu, "")) };
  } finally {
    for (const path of Object.keys(changed)) host.server.routes.delete(path);
    await context.close();
  }
}

test("the files that were built give a hint, on either thread", { timeout: 60_000 }, async () => {
  for (const given of [{}, { headers: IN_WORKER }, { thread: "worker" }]) {
    const { count, language } = await shown(given);
    assert.deepEqual([count, language], [1, "de"]);
  }
});

test("a changed WebAssembly runs nowhere", { timeout: 60_000 }, async () => {
  const changed = { "/embed/assist_bg.wasm": changedEngine() };
  for (const given of [{}, { headers: IN_WORKER }, { thread: "worker" }]) {
    const { count, asked } = await shown({ ...given, changed });
    assert.equal(count, 0);
    assert.ok(asked.includes("/embed/assist_bg.wasm"));
    assert.ok(!asked.includes("/embed/assist.worker.js"), "no worker is started for it");
  }
});

test("a changed worker does not run", { timeout: 60_000 }, async () => {
  const changed = { "/embed/assist.worker.js": changedScript("assist.worker.js") };
  const { count } = await shown({ changed, headers: IN_WORKER });
  assert.equal(count, 0);
});

test("changed words are not loaded", { timeout: 60_000 }, async () => {
  const { count, language } = await shown({ changed: { "/embed/words/de.js": changedScript("words/de.js") } });
  assert.deepEqual([count, language], [1, "en"]);
});

test("attributes do not say where code comes from", { timeout: 60_000 }, async () => {
  const attributes = 'data-corroborate-worker="/stranger.js" data-corroborate-wasm="/stranger.wasm"';
  for (const given of [{}, { headers: IN_WORKER }, { thread: "worker" }]) {
    const { count, asked } = await shown({ ...given, attributes });
    assert.equal(count, 1, "the host's own files run");
    assert.deepEqual(asked.filter((path) => path.startsWith("/stranger")), []);
  }
});
