// Practice as a trainee meets it: a full round from disk, figures, exports, what was missed coming back, every screen in every look.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { check, init } from "../../pkg/corroborate.js";
import { KINDS, caseOf } from "../../www/training/cases/cases.js";
import { isRight } from "../../www/training/figures/calibration.js";
import { figuresOf } from "../../www/training/figures/figures.js";
import { ROUND, due, dueOf, nextCase, scheduled } from "../../www/training/practice/schedule.js";
import { DONE_AFTER, expanded, shortened } from "../../www/training/shell/course.js";
import { SPOKEN } from "../../www/kit/spoken.js";
import { tables as kitTables } from "../../www/kit/words/index.js";
import { texts } from "../../www/training/learn/text/index.js";
import { tables } from "../../www/training/words/index.js";
import { launch, open } from "./browser.mjs";

const root = new URL("../../", import.meta.url);
const file = new URL("pkg/dist/training.html", root).href;
const tools = createRequire(new URL("www/package.json", root));
const axe = readFileSync(tools.resolve("axe-core/axe.min.js"), "utf8");
const pictures = new URL("target/screenshots/", root);
const LOOKS = [390, 1280].flatMap((width) => ["light", "dark"].map((scheme) => ({ width, scheme })));
const LANGUAGES = SPOKEN;
const KEY = "corroborate.training";

let browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  await init();
  browser = await launch();
});
after(() => browser?.close());

function pageTest(name, options, body) {
  test(name, { timeout: 480_000 }, async () => {
    const opened = await open(browser, `${file}${options.hash ?? ""}`, options);
    try {
      await body(opened.page, opened);
      assert.deepEqual([...new Set(opened.requests.filter((url) => !/^(data|blob):/.test(url)))], [file], "requests");
      assert.deepEqual(opened.complaints, [], "the console");
    } finally {
      await opened.context.close();
    }
  });
}

const kept = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), KEY);
const go = async (page, hash) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForTimeout(100);
};

/** Answers the open case; `rightly` decides by the case's own truth, which the page does not show. */
async function answer(page, { rightly, sure = 90, mark = false }) {
  const { answers, seed, cards } = await kept(page);
  const made = caseOf(nextCase({ answers, seed, cards }, new Date(await page.evaluate(() => Date.now()))));
  const contradictory = made.variant === "contradiction";
  if (mark) {
    const { findings } = check(made.submission, { policy: "demonstration" });
    const quote = findings[0]?.evidence.find((piece) => piece.quote.length > 3 && piece.source !== undefined && piece.path !== "/text")?.quote;
    if (quote) await page.locator(".statement-mark", { hasText: quote }).first().click();
  }
  await page.check(`input[name=choice][value=${contradictory === rightly ? "ask" : "clear"}]`);
  await page.check(`input[name=sure][value="${sure}"]`);
  await page.click("#practice-answer");
  await page.waitForSelector("#practice-next");
  return made;
}

pageTest("a full round: nothing is shown before the answer, everything after it, and it is kept", {}, async (page) => {
  await page.click("#start-practice");
  await page.click("#practice-start");
  for (let position = 1; position <= ROUND; position += 1) {
    assert.equal(await page.locator(".finding, #difference, [data-evidence]").count(), 0, "the engine speaks too early");
    await page.waitForSelector(".sheet.is-timeline");
    const sheets = await page.locator(".sheet").count();
    assert.match(await page.innerText(".case-head"), new RegExp(`${position} .* ${ROUND}`));
    const made = await answer(page, { rightly: position !== 2, mark: true });
    assert.equal(sheets, made.submission.sources.length + 1, "every source of the application, and its time line");
    const outcome = await page.getAttribute(".outcome", "data-outcome");
    const contradictory = made.variant === "contradiction";
    assert.equal(outcome, position === 2 ? (contradictory ? "miss" : "alarm") : contradictory ? "hit" : "rejection");
    assert.equal(await page.locator(".finding").count() > 0, contradictory);
    if (contradictory) {
      assert.ok(await page.locator(`[data-rule="${made.kind.rule}"]`).first().isVisible());
      assert.ok((await page.locator(".reasons li").count()) >= 2, "ordinary reasons");
      assert.ok((await page.locator("[data-evidence=found], [data-evidence=missed]").count()) > 0, "evidence in the documents");
    }
    assert.ok(await page.locator("#difference tbody tr").count() > 0, "the twin");
    await page.click("#practice-next");
  }
  assert.match(await page.innerText("h1"), new RegExp(`${ROUND - 1} of ${ROUND}`));
  const { answers } = await kept(page);
  assert.equal(answers.length, ROUND);
  assert.equal(answers.filter(isRight).length, ROUND - 1);
});

pageTest("an answer needs a step and how sure, and says so", { hash: "#/practice" }, async (page) => {
  await page.click("#practice-start");
  await page.click("#practice-answer");
  assert.notEqual(await page.innerText("#practice-missing"), "");
  assert.equal((await kept(page)).answers.length, 0);
});

pageTest("a round by keyboard alone", { hash: "#/practice" }, async (page) => {
  await tabTo(page, (element) => element.id === "practice-start");
  await page.keyboard.press("Enter");
  await tabTo(page, (element) => element.classList.contains("statement-mark"));
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".statement-mark[aria-pressed=true]").count(), 1);
  await page.keyboard.press(" ");
  assert.equal(await page.locator(".statement-mark[aria-pressed=true]").count(), 0);
  await tabTo(page, (element) => element.name === "choice");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, (element) => element.name === "sure");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, (element) => element.id === "practice-answer");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#practice-next");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "verdict-heading");
});

pageTest("another language keeps what was marked and chosen", { hash: "#/practice" }, async (page) => {
  await page.click("#practice-start");
  await page.locator(".statement-mark").nth(2).click();
  await page.check("input[name=choice][value=verify]");
  await page.selectOption("#language", "de");
  await page.waitForSelector("html[lang=de]");
  assert.equal(await page.locator(".statement-mark[aria-pressed=true]").count(), 1);
  assert.ok(await page.isChecked("input[name=choice][value=verify]"));
});

pageTest("the figures on the page are those of the answers, and the exports hold them", { hash: "#/practice" }, async (page) => {
  await page.click("#practice-start");
  for (let position = 0; position < ROUND; position += 1) {
    await answer(page, { rightly: position > 0, sure: [60, 80, 99][position] });
    await page.click("#practice-next");
  }
  await go(page, "#/figures");
  const { answers } = await kept(page);
  const figures = figuresOf(answers);
  const shown = async (id) => (await page.innerText(id)).replace("−", "-");
  assert.ok((await shown("#figure-d-prime")).includes(figures.dPrime.toFixed(2)));
  assert.ok((await shown("#figure-criterion")).includes(figures.criterion.toFixed(2)));
  assert.ok((await shown("#figure-hits")).includes(`${figures.hits} of ${figures.hits + figures.misses}`));
  assert.ok((await shown("#figure-brier")).includes(figures.brier.toFixed(2)));
  assert.equal(await page.locator("#reliability tbody tr").count(), ROUND);
  const percent = figures.precision["1 in 343"] * 100;
  assert.match(await shown("#figure-precision"), new RegExp(`1 in 343 .* ${percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)} in 100`));

  const [csv] = await Promise.all([page.waitForEvent("download"), page.click("#export-csv")]);
  const lines = readFileSync(await csv.path(), "utf8").trim().split("\r\n");
  assert.equal(lines.length, ROUND + 1);
  const [json] = await Promise.all([page.waitForEvent("download"), page.click("#export-json")]);
  const data = JSON.parse(readFileSync(await json.path(), "utf8"));
  assert.deepEqual(data.answers, answers);
  assert.equal(data.figures.dPrime, figures.dPrime);
});

pageTest("what was missed comes back, as a new case of the same kind", { hash: "#/practice" }, async (page) => {
  await page.click("#practice-start");
  const missed = await answer(page, { rightly: false });
  for (let position = 1; position < ROUND; position += 1) {
    await page.click("#practice-next");
    await answer(page, { rightly: true, sure: 90 });
  }
  const before = await kept(page);
  // Two minutes later it is due again, before anything new.
  const later = new Date(Date.parse(before.answers.at(-1).at) + 120_000);
  assert.equal(due(before.cards, later)[0], missed.kind.id);
  let state = before;
  let kind;
  for (let step = 0; step < 3 && kind !== missed.kind.id; step += 1) {
    const made = caseOf(nextCase(state, later));
    kind = made.kind.id;
    state = { ...state, answers: [...state.answers, { ...before.answers[0], kind, twin: made.twins, case: made.address }] };
  }
  assert.equal(kind, missed.kind.id);
  // And in the page itself, whose clock is put on.
  await page.clock.install({ time: later });
  await page.reload();
  await go(page, "#/practice");
  assert.match(await page.innerText("#practice-due"), /due again/);
  await page.click("#practice-start");
  const shown = [];
  for (let position = 0; position < ROUND && !shown.includes(missed.kind.id); position += 1) {
    const made = await answer(page, { rightly: true });
    shown.push(made.kind.id);
    assert.notEqual(made.address, missed.address, "the same case again");
    await page.click("#practice-next");
  }
  assert.ok(shown.includes(missed.kind.id), `${missed.kind.id} did not come back: ${shown}`);
  assert.ok(dueOf((await kept(page)).cards, missed.kind.id) > later, "answered rightly, it comes later");
});

test("kinds that sit come back after days, missed ones within minutes", () => {
  const at = "2026-11-20T10:00:00.000Z";
  const base = { kind: "two-names", at, contradictory: true, sure: 0.9, evidence: 2, found: 2, marked: 2 };
  const days = (cards) => (Date.parse(cards["two-names"].due) - Date.parse(at)) / 86_400_000;
  assert.ok(days(scheduled({}, { ...base, choice: "clear" })) < 0.01);
  assert.ok(days(scheduled({}, { ...base, choice: "ask" })) >= 1);
  const lucky = days(scheduled({}, { ...base, choice: "ask", sure: 0.5 }));
  assert.ok(lucky < 0.1, "a lucky guess does not sit");
});

test("half of what is practised is honest, over every kind, and honest cases return under other names", () => {
  let state = { answers: [], cards: {}, seed: 11 };
  let now = Date.parse("2026-11-20T10:00:00.000Z");
  for (let count = 0; count < 160; count += 1) {
    const made = caseOf(nextCase(state, new Date(now)));
    const contradictory = made.variant === "contradiction";
    const answer = { case: made.address, at: new Date(now).toISOString(), kind: made.kind.id, contradictory, twin: made.twins, system: made.system, choice: contradictory ? "ask" : "clear", sure: 0.8, evidence: 1, found: 1, marked: 1, seconds: 40 };
    state = { ...state, answers: [...state.answers, answer], cards: scheduled(state.cards, answer) };
    now += 60_000;
  }
  assert.equal(state.answers.filter(({ contradictory }) => contradictory).length, 80);
  assert.equal(new Set(state.answers.map(({ kind }) => kind)).size, KINDS.length);
  assert.equal(new Set(state.answers.map(({ case: address }) => address)).size, 160, "no case is the same twice");
  const figures = figuresOf(state.answers);
  assert.ok(figures.falseAlarmsByNaming.reduce((sum, { seen }) => sum + seen, 0) >= 20, "pairs that differ in the name alone");
});

pageTest("the certificate prints alone", { hash: "#/practice" }, async (page) => {
  await page.click("#practice-start");
  for (let position = 0; position < ROUND; position += 1) {
    await answer(page, { rightly: true });
    await page.click("#practice-next");
  }
  await go(page, "#/figures");
  await page.fill("#certificate-name", "Ada Example");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.isVisible("#certificate"));
  assert.match(await page.innerText("#certificate"), /Ada Example/);
  assert.equal(await page.isVisible("#part-calibration"), false);
  assert.equal(await page.isVisible("#export-csv"), false);
  writeFileSync(new URL("certificate-print.png", pictures), await page.screenshot({ fullPage: true }));
});

pageTest("answers are deleted at the second press", { hash: "#/practice" }, async (page) => {
  await page.click("#practice-start");
  await answer(page, { rightly: true });
  await go(page, "#/figures");
  await page.click("#forget");
  assert.equal((await kept(page)).answers.length, 1);
  await page.click("#forget");
  assert.equal((await kept(page)).answers.length, 0);
});

pageTest("every module has its text, its sources and a way on", {}, async (page) => {
  for (const id of ["pattern", "irregular", "law", "ask", "after"]) {
    await go(page, `#/learn/${id}`);
    assert.ok((await page.locator(".prose h2").count()) >= 3, id);
    assert.ok((await page.locator(".sources-list li").count()) >= 1, id);
    assert.match(await page.innerText(".prose"), /not legal advice/i, id);
  }
  await page.fill("#report-noticed", "The form says 2013, the profile 2015.");
  assert.match(await page.inputValue("#report-draft"), /The form says 2013, the profile 2015\./);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#report-save")]);
  assert.match(readFileSync(await saved.path(), "utf8"), /possible victim/);
});

pageTest("the calculator follows Bayes' rule and the catalogue is the engine's own", { hash: "#/try/rates" }, async (page) => {
  assert.match(await page.innerText("#rates-result"), /8\.6/);
  await page.fill("#rates-oneIn", "2");
  assert.match(await page.innerText("#rates-result"), /97/);
  await go(page, "#/try/rules");
  await page.waitForSelector(".rule-list li");
  const all = await page.locator(".rule-list li").count();
  assert.ok(all >= 50, `${all} rules`);
  await page.fill("#rules-search", "dormant");
  assert.ok((await page.locator(".rule-list li").count()) < all);
  await go(page, "#/try/rules/education/date-order");
  await page.waitForSelector(".prose li");
  assert.match(await page.innerText("h1"), /education\/date-order/);
  await go(page, "#/try/rules/none/such");
  await page.waitForSelector(".rule-list li");
});

const fixture = (name) => fileURLToPath(new URL(`../files/${name}`, import.meta.url));

for (const [name, words] of [["one-column.pdf", /maren@example\.com/], ["resume.docx", /@example/]]) {
  pageTest(`${name} is shown as it was read before it is judged, in the page's own blob worker`, { hash: "#/try" }, async (page) => {
    await page.setInputFiles("#file", fixture(name));
    await page.waitForSelector("#reading-0-check");
    assert.match(await page.innerText(".reading-host"), words);
    assert.equal(await page.isVisible("#result"), false);
    await page.click("#reading-0-check");
    await page.waitForSelector("#result:not([hidden])");
    await page.selectOption("#language", "fr");
    await page.waitForSelector("html[lang=fr]");
    assert.match(await page.innerText(".reading-host"), words, "another language keeps what was read");
    assert.equal(await page.isVisible("#result"), true);
  });
}

pageTest("a résumé that is pasted as text is read, and a JSON document goes to the engine as it is", { hash: "#/try" }, async (page) => {
  await page.fill("#application", "Maren Holt\nmaren@example.com\n\nEducation\nBSc Biology, Harbour University, 2015 – 2011\n");
  await page.click("#read");
  await page.waitForSelector("#reading-0-check");
  await page.click("#reading-0-check");
  await page.waitForSelector("#result:not([hidden])");
  await page.click("#clear");
  assert.equal(await page.isVisible("#result"), false);
});

pageTest("a batch is compared in the page's own blob worker", { hash: "#/try/batch" }, async (page) => {
  await page.click("#batch-example");
  await page.waitForSelector("#batch-result:not([hidden])", { timeout: 60_000 });
  assert.notEqual(await page.innerText("#batch-result-heading"), "");
  await looked(page, "batch-compared-1280-light");
  await page.selectOption("#language", "es");
  await page.waitForSelector("html[lang=es]");
  assert.equal(await page.isVisible("#batch-result"), true, "another language keeps the result");
});

pageTest("addresses of screens work from disk, backwards too, and an unknown one leads to the start", { hash: "#/learn/law" }, async (page) => {
  assert.match(await page.title(), /law/i);
  await page.click("#tab-figures");
  await page.waitForSelector(".figures");
  await page.goBack();
  await page.waitForSelector(".prose");
  await go(page, "#/nowhere");
  assert.ok(await page.isVisible(".hero"));
});

test("a learning system is told of the beginning, the answers and the end, and gives back what it kept", { timeout: 60_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  // A small stand-in for a learning system: it keeps what it is told and what was asked of it.
  await context.addInitScript(() => {
    // Read anew at each call: a page that is left may speak after the next one has begun.
    const told = () => JSON.parse(sessionStorage.getItem("lms") ?? '{"calls":[],"values":{}}');
    const note = (...call) => {
      const data = told();
      data.calls.push(call);
      if (call[0] === "LMSSetValue") data.values[call[1]] = call[2];
      sessionStorage.setItem("lms", JSON.stringify(data));
      return "true";
    };
    globalThis.API = {
      LMSInitialize: () => note("LMSInitialize"),
      LMSGetValue: (element) => told().values[element] ?? "",
      LMSSetValue: (element, value) => note("LMSSetValue", element, value),
      LMSCommit: () => note("LMSCommit"),
      LMSFinish: () => note("LMSFinish"),
      LMSGetLastError: () => "0",
    };
  });
  const page = await context.newPage();
  await page.goto(file);
  const told = () => page.evaluate(() => JSON.parse(sessionStorage.getItem("lms")));
  await page.click("#start-practice");
  await page.click("#practice-start");
  for (let position = 0; position < ROUND; position += 1) {
    await answer(page, { rightly: true });
    await page.click("#practice-next");
  }
  const first = await told();
  assert.deepEqual(first.calls[0], ["LMSInitialize"]);
  assert.equal(first.values["cmi.core.lesson_status"], "incomplete");
  assert.equal(first.values["cmi.core.score.raw"], "100");
  assert.ok(first.values["cmi.suspend_data"].length <= 4096);
  // The system opens the page again: what it kept is there, whatever the device kept meanwhile.
  await page.evaluate((key) => localStorage.removeItem(key), KEY);
  await page.reload();
  const finishes = async () => (await told()).calls.filter(([name]) => name === "LMSFinish").length;
  for (let tries = 0; tries < 50 && (await finishes()) === 0; tries += 1) await page.waitForTimeout(100);
  assert.equal(await finishes(), 1);
  assert.match((await told()).values["cmi.core.session_time"], /^\d{4}:\d\d:\d\d$/);
  assert.equal((await kept(page)).answers.length, ROUND);
  await go(page, "#/practice");
  for (let answers = ROUND; answers < DONE_AFTER; answers += ROUND) {
    assert.equal((await told()).values["cmi.core.lesson_status"], "incomplete");
    await page.click(answers === ROUND ? "#practice-start" : "#practice-again");
    for (let position = 0; position < ROUND; position += 1) {
      await answer(page, { rightly: true });
      await page.click("#practice-next");
    }
  }
  assert.equal((await told()).values["cmi.core.lesson_status"], "completed");
  await context.close();
});

test("what a learning system keeps fits and comes back", () => {
  const made = caseOf("number-and-clock-elsewhere~2147483647~contradiction~several-given");
  const one = { case: made.address, at: "2026-11-20T10:00:00.000Z", kind: made.kind.id, contradictory: true, twin: made.twins, system: made.system, choice: "verify", sure: 0.99, level: "", evidence: 4, found: 3, marked: 5, seconds: 61 };
  const text = shortened({ answers: Array.from({ length: 300 }, () => one), seed: 5, cards: {} });
  assert.ok(text.length <= 4096);
  const back = JSON.parse(expanded(text));
  assert.ok(back.answers.length > 20);
  assert.deepEqual(back.answers[0], one);
  for (const other of ["", "null", "2 1", "<script>"]) assert.equal(expanded(other), "null");
});

test("the course package holds a manifest and the same page", () => {
  const { unzipSync, strFromU8 } = tools("fflate");
  const files = unzipSync(readFileSync(new URL("pkg/dist/training-scorm12.zip", root)));
  assert.deepEqual(Object.keys(files).sort(), ["LICENSE", "NOTICE.md", "imsmanifest.xml", "training.html"]);
  const manifest = strFromU8(files["imsmanifest.xml"]);
  assert.match(manifest, /<schemaversion>1\.2<\/schemaversion>/);
  assert.match(manifest, /adlcp:scormtype="sco" href="training\.html"/);
  assert.ok(Buffer.from(files["training.html"]).equals(readFileSync(new URL(file))));
});

test("the page is at most 4.4 MB", () => {
  assert.ok(statSync(new URL(file)).size <= 4_400_000);
});

test("every language has every word and every module, with the same gaps to fill", () => {
  const [english, ...others] = tables;
  const gaps = (words) => JSON.stringify([...JSON.stringify(words).matchAll(/\{\w+\}/g)].map(String).filter((gap, index, all) => all.indexOf(gap) === index).sort());
  // A quotation from a document stays as it was written.
  const quoted = new Set(["home.pair.left", "home.pair.right"]);
  for (const { language, words } of others) {
    assert.ok(kitTables.some((table) => table.language === language), language);
    for (const [key, value] of Object.entries(english.words)) {
      if (quoted.has(key)) continue;
      assert.ok(key in words, `${language} lacks ${key}`);
      assert.equal(gaps(words[key]), gaps(value), `${language}: ${key}`);
    }
    assert.deepEqual(Object.keys(words).filter((key) => !(key in english.words)), [], language);
  }
  for (const kind of KINDS) for (const key of [`case.${kind.id}`, `case.${kind.id}.twin`, `case.${kind.id}.name`]) assert.ok(key in english.words, key);
  const [first, ...translated] = texts;
  for (const { language, modules } of translated) {
    const shape = (text) => Object.entries(text).map(([id, { parts, sources }]) => [id, parts.map(({ paragraphs, points, table }) => [paragraphs?.length, points?.length, table?.rows.map((row) => row.length)]), sources]);
    assert.deepEqual(shape(modules), shape(first.modules), language);
  }
});

/** Every screen, with what makes it appear. */
const SCREENS = [
  ["start", "#/start"], ["practice", "#/practice"], ["learn", "#/learn"], ["module-pattern", "#/learn/pattern"], ["module-irregular", "#/learn/irregular"],
  ["module-law", "#/learn/law"], ["module-ask", "#/learn/ask"], ["module-after", "#/learn/after"], ["batch", "#/try/batch"], ["rates", "#/try/rates"], ["rules", "#/try/rules"],
  ["rule", "#/try/rules/education/date-order"], ["figures-empty", "#/figures"],
];

for (const { width, scheme } of LOOKS) {
  pageTest(`every screen passes axe-core and fits: ${width} pixels in ${scheme}`, { width, scheme }, async (page) => {
    for (const [name, hash] of SCREENS) {
      await go(page, hash);
      if (name.startsWith("rule")) await page.waitForSelector(".rule-list li, .prose li");
      await looked(page, `${name}-${width}-${scheme}`);
    }
    await go(page, "#/practice");
    await page.click("#practice-start");
    await page.locator(".statement-mark").nth(1).click();
    await looked(page, `case-${width}-${scheme}`);
    for (let position = 0; position < ROUND; position += 1) {
      await answer(page, { rightly: position % 2 === 0, sure: [60, 80, 90, 99][position] });
      // One that was answered rightly and one that was not are enough to look at.
      if (position < 2) await looked(page, `reveal-${position + 1}-${width}-${scheme}`);
      await page.click("#practice-next");
    }
    await looked(page, `round-${width}-${scheme}`);
    await go(page, "#/figures");
    await looked(page, `figures-${width}-${scheme}`);
  });
}

for (const language of LANGUAGES) {
  pageTest(`every screen is worded in "${language}" and fits a phone at 200 %`, { width: 320, height: 600, scale: 2, locale: language }, async (page) => {
    for (const [name, hash] of SCREENS) {
      await go(page, hash);
      const left = await page.evaluate(() => document.body.innerText.match(/\b(home|practice|figures|learn|try|rates|rules|case|shell|store|report|certificate|system)\.[a-zA-Z-]+/g));
      assert.deepEqual((left ?? []).filter((key) => key !== "rules.md"), [], `${name} shows a key`);
      await fits(page, `${name} in ${language}`);
    }
    assert.ok((await page.getAttribute("html", "lang")).startsWith(language));
  });
}

async function looked(page, name) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" | ")}`);
  });
  assert.deepEqual(violations, [], name);
  await fits(page, name);
  writeFileSync(new URL(`${name}.png`, pictures), await page.screenshot({ fullPage: true }));
}

async function fits(page, name) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(content <= window, `${name}: ${content} pixels of content in ${window}`);
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page, wanted) {
  for (let step = 0; step < 200; step += 1) {
    if (await page.evaluate(`(${wanted})(document.activeElement)`)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail("cannot be reached by keyboard");
}
