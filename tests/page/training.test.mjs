// The training page as a person opens it: from disk, by keyboard, in light and dark, wide and narrow.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cases, packs, same } from "../corpus/cases.mjs";
import { launch, open } from "./browser.mjs";

const root = new URL("../../", import.meta.url);
const file = new URL("pkg/dist/training.html", root).href;
const address = `${file}#/try`;
const html = readFileSync(new URL(file), "utf8");
const tools = createRequire(new URL("www/package.json", root));
const axe = readFileSync(tools.resolve("axe-core/axe.min.js"), "utf8");
const pictures = new URL("target/screenshots/", root);
const example = (name) => readFileSync(new URL(`www/examples/${name}.json`, root), "utf8");
const EXAMPLES = ["consistent", "irregular", "contradictory"];
const LOOKS = [390, 1280].flatMap((width) => ["light", "dark"].map((scheme) => ({ width, scheme })));

let browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

/** A test on the opened page, which must end without a request or a complaint. */
function pageTest(name, options, body) {
  test(name, { timeout: 120_000 }, async () => {
    const opened = await open(browser, address, options);
    try {
      await body(opened.page, opened);
      assert.deepEqual(opened.requests.filter((url) => !/^(data|blob):/.test(url)), [file], "requests");
      assert.deepEqual(opened.complaints, [], "the console");
    } finally {
      await opened.context.close();
    }
  });
}

async function check(page, name) {
  await page.click(`#example-${name}`);
  await settled(page);
}

/** Waits until there is a result or a problem. */
async function settled(page) {
  await page.waitForFunction(() => {
    const result = document.getElementById("result");
    return (result && !result.hidden) || document.getElementById("problem")?.textContent !== "";
  });
}

async function paste(page, text) {
  await page.focus("#application");
  await page.evaluate(() => document.getElementById("application").select());
  await page.keyboard.insertText(text);
}

test("the page is one file whose policy names its parts and allows no connection", () => {
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
  const rules = Object.fromEntries(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
  assert.deepEqual(rules["default-src"], ["'none'"]);
  assert.deepEqual(rules["connect-src"], ["'none'"]);
  assert.deepEqual(rules["worker-src"], ["blob:"]);
  assert.deepEqual(rules["form-action"], ["'none'"]);
  assert.deepEqual(rules["base-uri"], ["'none'"]);
  assert.match(rules["script-src"].join(" "), /^'sha256-[A-Za-z0-9+/=]{44}' 'wasm-unsafe-eval'$/);
  assert.match(rules["style-src"].join(" "), /^'sha256-[A-Za-z0-9+/=]{44}'$/);
  assert.ok(html.indexOf("Content-Security-Policy") < html.search(/<(script|style|link)/), "the policy comes first");
  const references = [...html.matchAll(/<[a-z]+[^>]*\s(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  assert.deepEqual(references.filter((reference) => !/^(data:|#)/.test(reference)), []);
});

test("the page's own policy refuses every way out, whoever tries", { timeout: 60_000 }, async () => {
  let asked = 0;
  const outside = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  outside.on("upgrade", (_, socket) => {
    asked += 1;
    socket.destroy();
  });
  await new Promise((resolve) => outside.listen(0, "127.0.0.1", resolve));
  const { page, context } = await open(browser, address);
  const refused = await page.evaluate(async (host) => {
    const seen = new Set();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.add(effectiveDirective));
    const outside = `http://${host}/`;
    const add = (tag, fields) => document.body.append(Object.assign(document.createElement(tag), fields));
    const failed = await fetch(outside).then(() => false, () => true);
    add("img", { src: `${outside}pixel.png` });
    add("script", { src: `${outside}script.js` });
    add("link", { rel: "stylesheet", href: `${outside}style.css` });
    add("iframe", { src: outside });
    add("script", { textContent: "globalThis.ran = true" });
    navigator.sendBeacon(outside, "one");
    try {
      new WebSocket(`ws://${host}/`);
    } catch {
      // Some browsers throw, others refuse later.
    }
    const form = Object.assign(document.createElement("form"), { action: outside, method: "post" });
    document.body.append(form);
    form.submit();
    for (let tries = 0; tries < 100 && seen.size < 6; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    return { seen: [...seen].sort(), failed, ran: globalThis.ran === true };
  }, `127.0.0.1:${outside.address().port}`);
  assert.ok(refused.failed, "fetch");
  assert.equal(refused.ran, false, "a script that is not the page's");
  for (const directive of ["connect-src", "form-action", "frame-src", "img-src", "script-src-elem", "style-src-elem"]) {
    assert.ok(refused.seen.includes(directive), `${directive} refused nothing: ${refused.seen}`);
  }
  assert.equal(asked, 0, "something reached a server");
  await context.close();
  outside.close();
});

for (const name of EXAMPLES) {
  pageTest(`the built-in example "${name}" is checked`, {}, async (page) => {
    const start = Date.now();
    await check(page, name);
    const took = Date.now() - start;
    assert.equal(await page.isVisible("#result-heading"), true);
    assert.equal(await page.getAttribute(`#example-${name}`, "aria-pressed"), "true");
    assert.equal(JSON.parse(await page.inputValue("#application")).id, JSON.parse(example(name)).id);
    const shown = await page.innerText("#result");
    if (name === "contradictory") {
      for (const evidence of ["2009-05", "2013-08"]) assert.ok(shown.includes(evidence), `the result does not quote ${evidence}`);
    }
    assert.ok(took < 5000, `${took} ms`);
  });
}

pageTest("the corpus gives the same bytes with this page's own engine, under its own policy", {}, async (page) => {
  const bundle = await tools("esbuild").build({
    stdin: {
      contents: `
        import { init, check } from "./pkg/corroborate.js";
        import { asset } from "./www/training/shell/assets.js";
        globalThis.corpusCheck = async (cases, packs) => {
          await init(await asset("engine"));
          const given = ({ packs: names = [], options }) => ({ ...options, packs: names.map((name) => Uint8Array.fromBase64(packs[name])) });
          return cases.map((text) => JSON.parse(text)).map((one) => JSON.stringify(check(one.submission, given(one)), null, 2) + "\\n");
        };`,
      resolveDir: fileURLToPath(root),
    },
    bundle: true,
    format: "iife",
    define: { "import.meta.url": "document.baseURI" },
    write: false,
  });
  await page.evaluate(bundle.outputFiles[0].text);
  const all = cases();
  const carried = Object.fromEntries(Object.entries(packs()).map(([name, bytes]) => [name, bytes.toString("base64")]));
  const given = await page.evaluate(([list, named]) => globalThis.corpusCheck(list, named), [all.map(({ text }) => text), carried]);
  for (const [position, { name, expected }] of all.entries()) same(given[position], expected, name);
});

pageTest("the keyboard alone runs a check and reaches everything in the result", {}, async (page) => {
  await tabTo(page, "example-contradictory");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "result-heading");
  const reached = new Set();
  const focusable = await page.locator("#result :is(button, a[href], summary, select, input, textarea, [tabindex='0']):visible").count();
  for (let step = 0; step < focusable + 5; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest("#result")) return null;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        key: `${element.tagName}#${element.id}.${element.className}:${element.textContent?.slice(0, 40)}@${Math.round(box.top + scrollY)}`,
        seen: style.outlineStyle !== "none" || style.boxShadow !== "none",
      };
    });
    if (stop === null) break;
    assert.ok(stop.seen, `no mark of focus on ${stop.key}`);
    reached.add(stop.key);
  }
  assert.ok(reached.size > 0, "nothing in the result can be reached");
});

for (const language of ["en", "ar"]) {
  pageTest(`a row's name has a column of its own, and values keep their direction without a mark that is seen: ${language}`, { width: 1280 }, async (page) => {
    await page.selectOption("#language", language);
    await page.waitForSelector(`html[lang=${language}]`);
    await check(page, "contradictory");
    const rows = await page.locator(".row-head").evaluateAll((heads) => heads.map((head) => ["sign", "title", "lines"].map((part) => head.querySelector(`.row-${part}`)?.getBoundingClientRect())));
    assert.ok(rows.length > 3);
    for (const [sign, title, lines] of rows) {
      const [before, after] = language === "ar" ? [title, sign] : [sign, title];
      assert.ok(before.right <= after.left + 1 && title.height < 80, "sign, then name");
      if (lines) assert.ok(language === "ar" ? lines.right <= title.left : title.right <= lines.left, "name, then values");
    }
    assert.doesNotMatch(await page.innerText("#result"), /FSI|PDI/);
  });
}

/** Words that no sentence of English goes without, between words that are no names: an institute of technology keeps its own. */
const ENGLISH = / [a-z]{2,} (?:the|and|of|is|are|was|with|that|this|which|not|your|from|to|in|for) [a-z]{2,}/u;

for (const language of ["ar", "hi", "ja", "ko", "zh-Hans"]) {
  pageTest(`no English is left outside what applicants wrote: ${language}`, { width: 1280 }, async (page) => {
    await page.selectOption("#language", language);
    await page.waitForSelector(`html[lang=${language}]`);
    const left = () =>
      page.evaluate((pattern) => {
        const found = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const { parentElement: around, textContent: text } = walk.currentNode;
          // Documents, quotations and names stay as they were written; so do titles of sources.
          if (around.closest("script, style, noscript, svg, bdi, mark, code, pre, textarea, [lang=en], .letter-text, .line, .statement-mark, .evidence-item, .sources")) continue;
          if (new RegExp(pattern, "u").test(` ${text} `)) found.push(`${around.localName}.${around.className}: ${text.trim().slice(0, 80)}`);
        }
        return found;
      }, ENGLISH.source);
    for (const hash of ["#/start", "#/practice", "#/learn", "#/learn/law", "#/figures", "#/try/rules", "#/try/rules/education/date-order", "#/try/batch", "#/try/rates"]) {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.waitForTimeout(400);
      assert.deepEqual(await left(), [], hash);
    }
    await page.evaluate(() => (location.hash = "#/try"));
    await page.waitForSelector("#example-contradictory");
    await check(page, "contradictory");
    for (const head of await page.locator(".row-head").all()) await head.click();
    assert.deepEqual(await left(), [], "a result with every row open");
  });
}

pageTest("own text is typed, read and corrected by keyboard alone", {}, async (page) => {
  await tabTo(page, "application");
  await page.keyboard.insertText('{ "basics": { "name": [] } }');
  await tabTo(page, "read");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await page.innerText("#problem"), /\/basics\/name/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "application");
  await paste(page, '{ "basics": { "name": "Ada Example" } }');
  await tabTo(page, "read");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#result:not([hidden])");
  assert.equal(await page.innerText("#problem"), "");
});

pageTest("a pasted application is read", {}, async (page) => {
  await paste(page, example("consistent"));
  await page.check("#demonstration");
  await page.click("#read");
  await settled(page);
  assert.equal(await page.innerText("#problem"), "");
  assert.equal(await page.isVisible("#result-heading"), true);
});

pageTest("what the carried pack of institutions knows is compared, and the result names the pack", {}, async (page) => {
  const { submission } = JSON.parse(readFileSync(new URL("tests/corpus/with-packs.json", root), "utf8"));
  await paste(page, JSON.stringify(submission));
  await page.check("#demonstration");
  await page.click("#read");
  await settled(page);
  assert.ok(await page.locator('[data-rule="education/programme-not-awarded"]').first().isVisible());
  assert.match(await page.innerText("#provenance"), /institutions/);
});

pageTest("a dropped file is read, and a chosen one", {}, async (page) => {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "application.json", { type: "application/json" }));
    return data;
  }, example("contradictory"));
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await settled(page);
  assert.equal(await page.isVisible("#result-heading"), true);
  await page.click("#clear");
  assert.equal(await page.isVisible("#result"), false);
  await page.setInputFiles("#file", { name: "one.json", mimeType: "application/json", buffer: Buffer.from(example("irregular")) });
  await settled(page);
  assert.equal(await page.isVisible("#result-heading"), true);
});

pageTest("what is no application is an error in words", {}, async (page) => {
  const problems = [
    ["", /./],
    ["{ not json", /./],
    ["[]", /./],
    ['{ "basics": { "name": [] } }', /\/basics\/name/],
    ['{ "sources": [ { "kind": "rumour" } ] }', /\/sources\/0\/kind/],
    ['{"hello":1}', /no application.*sources.*basics/],
    ['{"id":"7","name":"Ada Example"}', /no application/],
    [`${"[".repeat(100)}${"]".repeat(100)}`, /./],
    [`{"basics":${'{"location":'.repeat(60)}{}${"}".repeat(61)}`, /\/basics/],
  ];
  for (const [text, words] of problems) {
    await page.click("#clear");
    await paste(page, text);
    await page.click("#read");
    await settled(page);
    assert.match(await page.innerText("#problem"), words, text);
    assert.equal(await page.isVisible("#result"), false);
  }
});

pageTest("a file of other JSON says what was expected", {}, async (page) => {
  await page.setInputFiles("#file", { name: "other.json", mimeType: "application/json", buffer: Buffer.from('{"hello":1}') });
  await page.waitForSelector(".reading-problem");
  assert.match(await page.innerText(".reading-problem"), /no application.*sources/);
  assert.equal(await page.locator("[id$=-check]").count(), 0);
  assert.equal(await page.isVisible("#result"), false);
});

pageTest("with nothing compared the result is grey and says what to add; with something compared it is not", {}, async (page) => {
  const alone = { basics: { name: "Ada Example", email: "ada@example.com" }, work: [{ name: "Karoo Logistics", startDate: "2015-01", endDate: "2019-06" }] };
  for (const [document, level] of [
    [alone, "uncompared"],
    [{ sources: [] }, "uncompared"],
    [{ sources: [{ kind: "form", person: alone }] }, "uncompared"],
    [{ sources: [{ kind: "form", person: { basics: { name: "Ada Example" } } }, { kind: "resume", person: { work: alone.work } }] }, "uncompared"],
    [{ sources: [{ kind: "form", person: alone }, { kind: "resume", person: alone }] }, "nothing"],
  ]) {
    await page.click("#clear");
    await paste(page, JSON.stringify(document));
    await page.check("#demonstration");
    await page.click("#read");
    await settled(page);
    assert.equal(await page.getAttribute("#level", "data-level"), level, JSON.stringify(document));
  }
  await page.click("#clear");
  await paste(page, JSON.stringify(alone));
  await page.check("#demonstration");
  await page.click("#read");
  await settled(page);
  assert.match(await page.innerText("#level"), /Nothing to compare yet.*add one of these: Form, Profile, Cover letter/su);
  assert.equal(await page.locator("#level .scale").count(), 0);
});

pageTest("markup in an application stays text", {}, async (page) => {
  const hostile = '<img src="https://example.com/pixel.png" onerror="document.title=1"><style>*{display:none}</style><script>1</script>';
  const submission = JSON.parse(example("contradictory"));
  for (const source of submission.sources) {
    if (source.person?.basics) source.person.basics.name = hostile;
    for (const job of source.person?.work ?? []) Object.assign(job, { name: hostile, summary: hostile });
    for (const school of source.person?.education ?? []) school.institution = hostile;
  }
  submission[hostile] = 1;
  await paste(page, JSON.stringify(submission));
  await page.click("#read");
  await settled(page);
  assert.equal(await page.isVisible("#result-heading"), true);
  assert.equal(await page.locator("#result :is(img, style, script, iframe)").count(), 0);
});

for (const { width, scheme } of LOOKS) {
  pageTest(`axe-core finds nothing at ${width} pixels in ${scheme}`, { width, scheme }, async (page) => {
    await accessible(page, "at the start");
    await paste(page, '{ "basics": { "name": [] } }');
    await page.click("#read");
    await settled(page);
    await accessible(page, "with an error");
    for (const name of EXAMPLES) {
      await check(page, name);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      await accessible(page, name);
    }
  });
}

const VIEWS = [
  ...LOOKS.map((look) => ({ ...look, name: `${look.width}-${look.scheme}`, scale: 1 })),
  // Zooming a 1280-pixel window to 200 % leaves 640 pixels of layout; to 400 %, 320.
  { width: 640, height: 450, scheme: "light", scale: 2, name: "1280-light-zoom-200" },
  { width: 320, height: 225, scheme: "dark", scale: 4, name: "1280-dark-zoom-400" },
];
for (const { name, ...view } of VIEWS) {
  pageTest(`nothing is cut off: ${name}`, view, async (page) => {
    await shoot(page, `start-${name}`);
    for (const kind of EXAMPLES) {
      await check(page, kind);
      await shoot(page, `${kind}-${name}`);
    }
  });
}

test("two builds of the same sources are the same bytes", () => {
  const again = new URL("target/again.html", root);
  const run = spawnSync(process.execPath, ["xtask/node/page.mjs", fileURLToPath(again)], { cwd: fileURLToPath(root), encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  assert.ok(readFileSync(again, "utf8") === html, "the second build differs");
});

/** Presses Tab until the element with this id has the focus. */
async function tabTo(page, id) {
  for (let step = 0; step < 60; step += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`#${id} cannot be reached by keyboard`);
}

async function accessible(page, where) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" | ")}`);
  });
  assert.deepEqual(violations, [], where);
}

/** Keeps a picture of the whole page, which must not scroll sideways. */
async function shoot(page, name) {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  assert.ok(content <= window, `${name}: ${content} pixels of content in ${window}`);
  writeFileSync(new URL(`${name}.png`, pictures), await page.screenshot({ fullPage: true }));
}
