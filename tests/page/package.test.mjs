// The package as a site uses it: in a page, a worker and a service worker, under a strict policy, and on a form.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { cases, packs, same } from "../corpus/cases.mjs";
import { launch, open } from "./browser.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:";
const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", wasm: "application/wasm" };

const answering = (answer) => `
  import { init, check, loadPack } from "/corroborate.js";
  ${answer}(async (cases) => {
    await init();
    const loaded = {};
    const answers = [];
    for (const { submission, options, packs = [] } of cases.map((text) => JSON.parse(text))) {
      for (const name of packs) loaded[name] ??= loadPack(await (await fetch("/packs/" + name)).arrayBuffer());
      answers.push(JSON.stringify(check(submission, { ...options, packs: packs.map((name) => loaded[name]) }), null, 2) + "\\n");
    }
    return answers;
  });`;

const FILES = {
  "/page.html": '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
  "/page.js": answering("globalThis.run = "),
  "/worker.js": answering("((run) => { onmessage = async ({ data }) => postMessage(await run(data)); })"),
  "/service.js": answering("((run) => { onmessage = ({ data, ports }) => run(data).then((given) => ports[0].postMessage(given)); })"),
  "/form.html": `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/form.js"></script><form>
    <input name="job_application[first_name]" value=" Ada "><input name="job_application[last_name]" value="Example">
    <input name="q1" autocomplete="section-a home email" type="email" value="ada@example.com">
    <input name="phone" type="tel" value="(512) 555-0143"><input name="city" value="Austin">
    <select name="country"><option value="">–</option><option value="US" selected>United States</option></select>
    <input name="urls[LinkedIn]" value="https://www.linkedin.com/in/ada-example">
    <input name="website" value="http://trap.example" tabindex="-1"><input name="portfolio" id="unseen" value="http://trap.example">
    <div aria-hidden="true"><input name="url" autocomplete="url" value="http://trap.example"></div>
    <input name="password" autocomplete="name" type="password" value="secret"><input name="state" type="hidden" value="TX">
    <input name="eeo[name]" value="no"><input name="nickname" value="no"><input name="address" value="   ">
    <input name="name" type="checkbox" value="no" checked></form>`,
  "/form.js": `
    import { init, formSource, browserSession, check } from "/corroborate.js";
    globalThis.readForm = async () => {
      await init();
      document.getElementById("unseen").style.display = "none";
      const source = formSource(document.querySelector("form"));
      const session = browserSession();
      return { source, session, assessment: check({ sources: [source], session }) };
    };`,
};

const PACKS = packs();

let browser;
let server;
let origin;
before(async () => {
  server = createServer(({ url }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    let body = FILES[path];
    if (path.startsWith("/packs/")) body = PACKS[path.slice("/packs/".length)];
    if (body === undefined && /^\/[a-z_]+\.(js|wasm)$/.test(path)) {
      body = readFileSync(new URL(`../../pkg${path}`, import.meta.url));
    }
    const type = TYPES[path.split(".").at(-1)];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type ?? "text/plain", "content-security-policy": POLICY });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const HOSTS = {
  "a page": (list) => globalThis.run(list),
  "a worker": (list) =>
    new Promise((resolve, reject) => {
      const worker = new Worker("/worker.js", { type: "module" });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(list);
    }),
  "a service worker": async (list) => {
    await navigator.serviceWorker.register("/service.js", { type: "module" });
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      active.postMessage(list, [port2]);
    });
  },
};

for (const [host, run] of Object.entries(HOSTS)) {
  test(`the corpus gives the same bytes in ${host}`, { timeout: 60_000 }, async () => {
    const { page, context, requests, complaints } = await open(browser, `${origin}/page.html`);
    const all = cases();
    await page.waitForFunction(() => "run" in globalThis);
    const given = await page.evaluate(run, all.map(({ text }) => text));
    for (const [position, { name, expected }] of all.entries()) same(given[position], expected, name);
    assert.deepEqual(requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:")), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

test("a form gives its known fields, and never what people cannot see", { timeout: 60_000 }, async () => {
  const { page, context } = await open(browser, `${origin}/form.html`, { zone: "America/Chicago" });
  await page.waitForFunction(() => "readForm" in globalThis);
  const { source, session, assessment } = await page.evaluate(() => globalThis.readForm());
  assert.deepEqual(source, {
    kind: "form",
    person: {
      basics: {
        name: "Ada Example",
        email: "ada@example.com",
        phone: "(512) 555-0143",
        location: { city: "Austin", countryCode: "US" },
        profiles: [{ network: "linkedin", url: "https://www.linkedin.com/in/ada-example" }],
      },
    },
  });
  assert.equal(session.timeZone, "America/Chicago");
  assert.deepEqual(session.offsets, { january: -360, july: -300 });
  assert.match(session.at, /-0[56]:00$/);
  assert.equal(assessment.schema, "corroborate/assessment/2");
  await context.close();
});
