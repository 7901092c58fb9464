// Every example of the guide, taken from the guide and run; what goes to vendors goes to a stand-in on this machine.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { POLICIES } from "./policies.mjs";
import { built, fill, gone, hinted, posted, press, root, start } from "./support.mjs";

const guide = readFileSync(new URL("docs/embedding.md", root), "utf8");
const require = createRequire(new URL("www/package.json", root));
const examples = new Map([...guide.matchAll(/<!-- example: (\w+) -->\n```(\w+)\n([\s\S]*?)```/g)].map(([, name, , code]) => [name, code]));

let host;
let folder;
before(async () => {
  host = await start();
  for (const name of ["embed.js", "embed.iife.js", "assist_bg.wasm", "assist.worker.js"]) {
    for (const place of ["/corroborate/", "/wp-content/uploads/corroborate/"]) host.server.routes.set(place + name, { body: readFileSync(new URL(name, built)) });
  }
  folder = mkdtempSync(join(tmpdir(), "corroborate-guide-"));
});
after(async () => {
  await host?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test("the guide has the examples that are run here", () => {
  assert.deepEqual([...examples.keys()].sort(), ["facts", "greenhouse", "lever", "plain", "react", "vue", "wordpress"]);
});

async function opened(body, run, head = "") {
  const given = await host.open(`<h1>Apply</h1>${body}`, { head });
  try {
    await run(given.page, given);
    assert.deepEqual(given.complaints, []);
  } finally {
    await given.context.close();
  }
}

const arrived = () => new Map(posted(host.server.posts.at(-1)));

test("the plain form", { timeout: 60_000 }, async () => {
  await opened(examples.get("plain"), async (page) => {
    await fill(page, "[name=name]", "Maren Holt");
    await fill(page, "[name=email]", "maren@gmial.com");
    await hinted(page, "mail-domain");
    await press(page, "mail-domain", "accept");
    await fill(page, "[name=phone]", "512-555-014");
    await hinted(page, "phone-short");
    await page.locator("[name=phone]").fill("512-555-0142");
    await gone(page);
    await page.locator("[name=resume]").setInputFiles({ name: "empty.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) });
    await hinted(page, "file-empty");
    await page.click("button:has-text('Send')");
    await page.waitForSelector("#thanks");
    assert.equal(arrived().get("email"), "maren@gmail.com");
    assert.equal(arrived().get("phone"), "512-555-0142");
  });
});

/** A form made by a framework: a slip in a field, one in a field that came later, what arrives, and the leaving. */
async function framework(contents, loader) {
  const bundle = await require("esbuild").build({
    stdin: { contents, loader, resolveDir: new URL("www/", root).pathname },
    bundle: true, format: "esm", jsx: "automatic", write: false, external: ["/corroborate/*"], nodePaths: [new URL("www/node_modules", root).pathname],
    define: {
      "process.env.NODE_ENV": '"development"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    logLevel: "error",
  });
  host.server.routes.set("/app.js", bundle.outputFiles[0].text);
  await opened('<div id="app"></div><script type="module" src="/app.js"></script>', async (page) => {
    await fill(page, "[name=email]", "maren@gmial.com");
    await hinted(page, "mail-domain");
    await press(page, "mail-domain", "accept");
    assert.equal(await page.locator("button:has-text('maren@gmail.com')").count(), 1, "the state heard of it");
    await page.click("button:has-text('Add')");
    await fill(page, "[name=linkedin]", "https//linkedin.com/in/maren-holt");
    await hinted(page, "link-form");
    await press(page, "link-form", "accept");
    await page.click("button:has-text('Send')");
    await page.waitForSelector("#thanks");
    assert.deepEqual(arrived(), new Map([["email", "maren@gmail.com"], ["linkedin", "https://linkedin.com/in/maren-holt"]]));
    await page.goBack();
    await page.waitForSelector("[name=email]");
    await page.evaluate(() => globalThis.mounted.unmount());
    assert.equal(await page.locator("corroborate-hint, corroborate-status").count(), 0);
  });
}

test("the React form", { timeout: 60_000 }, async () => {
  const entry = join(folder, "apply.jsx");
  writeFileSync(entry, examples.get("react"));
  await framework(`import { createRoot } from "react-dom/client"; import { StrictMode } from "react"; import Apply from ${JSON.stringify(entry)};
    globalThis.mounted = createRoot(document.getElementById("app")); globalThis.mounted.render(<StrictMode><Apply /></StrictMode>);`, "jsx");
});

test("the Vue form", { timeout: 60_000 }, async () => {
  const entry = join(folder, "apply.js");
  writeFileSync(entry, examples.get("vue"));
  await framework(`import { createApp } from "vue"; import Apply from ${JSON.stringify(entry)};
    globalThis.mounted = createApp(Apply); globalThis.mounted.mount("#app");`, "js");
});

test("the WordPress page", { timeout: 60_000 }, async () => {
  const page_ = `<div class="entry-content">${examples.get("wordpress")}
    <div class="wpcf7 no-js" lang="en-US" dir="ltr"><form action="/apply" method="post" class="wpcf7-form init" novalidate>
      <p><label> Your name<br><span class="wpcf7-form-control-wrap"><input class="wpcf7-form-control wpcf7-text" name="your-name" autocomplete="name"></span> </label></p>
      <p><label> Your email<br><span class="wpcf7-form-control-wrap"><input class="wpcf7-form-control wpcf7-email" type="email" name="your-email" autocomplete="email"></span> </label></p>
      <p><label> Your profile<br><span class="wpcf7-form-control-wrap"><input class="wpcf7-form-control wpcf7-text" name="your-profile"></span> </label></p>
      <p><input class="wpcf7-submit" type="submit" value="Submit"></p></form></div></div>`;
  await opened(page_, async (page) => {
    await fill(page, "[name=your-email]", "maren@hotmial.com");
    await hinted(page, "mail-domain");
    await press(page, "mail-domain", "accept");
    await fill(page, "[name=your-profile]", "@marenholt");
    await hinted(page, "link-form");
    await press(page, "link-form", "accept");
    await page.click(".wpcf7-submit");
    await page.waitForSelector("#thanks");
    assert.equal(arrived().get("your-email"), "maren@hotmail.com");
    assert.equal(arrived().get("your-profile"), "https://linkedin.com/in/marenholt");
  });
});

test("the form with facts", { timeout: 60_000 }, async () => {
  await opened(examples.get("facts"), async (page) => {
    await fill(page, "[name=name]", "Maren Holt");
    await fill(page, "[name=where_now]", "Leeds, United Kingdom");
    await page.locator("corroborate-facts input[type=checkbox]").check();
    await page.click("button:has-text('Send')");
    await page.waitForSelector("#thanks");
    const facts = JSON.parse(arrived().get("corroborate_facts"));
    assert.deepEqual(facts.inputs, { "/basics/name": "typed" });
    assert.equal(facts.session.whereNow, "Leeds, United Kingdom");
  });
});

/** Runs an example's module. */
async function module_(name) {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, examples.get(name));
  return import(pathToFileURL(path));
}

const application = () => {
  const form = new FormData();
  for (const [name, value] of [
    ["first_name", "Maren"], ["last_name", "Holt"], ["name", "Maren Holt"], ["email", "maren@example.com"], ["phone", "+44 7700 900123"], ["urls[LinkedIn]", "https://linkedin.com/in/maren-holt"],
    ["gender", "not sent on"], ["corroborate_facts", '{"schema":"corroborate/facts/1"}'],
  ]) form.set(name, value);
  form.set("resume", new File(["%PDF-1.7"], "maren.pdf", { type: "application/pdf" }));
  return form;
};

test("posting to Greenhouse", async () => {
  const { sendToGreenhouse } = await module_("greenhouse");
  await sendToGreenhouse(application(), { board: "farnholm", job: "4012345", key: "k", factsQuestion: "4012399", origin: host.server.origin });
  const { path, headers } = host.server.posts.at(-1);
  assert.equal(path, "/v1/boards/farnholm/jobs/4012345");
  assert.equal(headers.authorization, `Basic ${Buffer.from("k:").toString("base64")}`);
  assert.deepEqual([...arrived().keys()], ["first_name", "last_name", "email", "phone", "resume", "question_4012399"]);
  assert.equal(arrived().get("question_4012399"), '{"schema":"corroborate/facts/1"}');
  host.server.routes.set("/v1/boards/farnholm/jobs/1", { status: 422, body: "" });
  await assert.rejects(sendToGreenhouse(application(), { board: "farnholm", job: "1", key: "k", origin: host.server.origin }), /422/);
});

test("posting to Lever", async () => {
  const { sendToLever } = await module_("lever");
  const kept = [];
  await sendToLever(application(), { site: "farnholm", posting: "5ac2", key: "k&1", keepFacts: async (...given) => kept.push(given), origin: host.server.origin });
  assert.equal(host.server.posts.at(-1).path, "/v0/postings/farnholm/5ac2?key=k%261");
  assert.deepEqual([...arrived().keys()], ["name", "email", "phone", "resume", "urls[LinkedIn]"]);
  assert.deepEqual(kept, [["maren@example.com", '{"schema":"corroborate/facts/1"}']]);
});

test("the guide's table of policies says what the test pages found", () => {
  const rows = guide.split("| policy | hints | how |")[1].split("\n\n")[0].trim().split("\n").slice(1);
  assert.equal(rows.length, 11);
  assert.ok(POLICIES.length >= rows.length);
  const outcome = (name) => POLICIES.find((policy) => policy.name === name).outcome;
  assert.deepEqual(["self with wasm", "nonce", "hashes", "Trusted Types", "style-src 'none'"].map(outcome), ["main", "main", "main", "main", "main"]);
  assert.deepEqual(["no wasm on the main thread", "connect-src 'none'"].map(outcome), ["worker", "worker"]);
  assert.deepEqual(["no wasm at all", "no script", "sandboxed frame"].map(outcome), ["nowhere", "blocked", "nowhere"]);
});
