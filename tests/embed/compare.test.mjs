// The form beside what its applicant added to it: a file, a letter, answers. What differs is shown to them, quietly, and the form is sent as before.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { OWN_RULES } from "../../www/embed/compare/own.js";
import { init, rules } from "../../pkg/corroborate.js";
import { faults, fill, posted, settle, start } from "./support.mjs";

let given;
before(async () => {
  given = await start();
});
after(() => given?.close());

const FORM = ({ mode = "compare", more = "" } = {}) => `
<h1>Data Engineer at Harbour Bank</h1>
<form action="/apply" method="post" enctype="multipart/form-data" data-corroborate="${mode}" data-corroborate-country="DE"
  data-corroborate-job='{"title":"Data Engineer","employer":"Harbour Bank"}'>
  <p><label>Full name <input name="name" autocomplete="name"></label></p>
  <p><label>Email <input name="email" type="email" autocomplete="email"></label></p>
  <p><label>Phone <input name="phone" type="tel" autocomplete="tel"></label></p>
  <p><label>City <input name="city" autocomplete="address-level2"></label></p>
  <fieldset><legend>Employment</legend>
    <p><label>Employer <input name="employment[0][employer]"></label></p>
    <p><label>Job title <input name="employment[0][title]"></label></p>
    <p><label>Start date <input name="employment[0][start_date]" placeholder="MM/YYYY"></label></p>
    <p><label>End date <input name="employment[0][end_date]" placeholder="MM/YYYY"></label></p>
  </fieldset>
  <p><label>Résumé <input name="resume" type="file" accept=".pdf,.docx,.txt"></label></p>
  <p><label>Cover letter <textarea name="cover_letter" rows="8"></textarea></label></p>
  ${more}
  <p><button>Send application</button></p>
</form>`;

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
const LETTER = `Dear Hiring Team,

I would be delighted to join Northgate Bank as a data engineer. I am applying for the position at Northgate Bank because I like its products, and I have built
loads and reports for many years.

Kind regards,
[Your Name]`;

const choose = (page, name, text) => page.setInputFiles("[type=file]", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
const note = (page, kind) => page.locator(`corroborate-hint[data-note="${kind}"]`);
const shown = (page, kind) => note(page, kind).first().waitFor({ timeout: 20_000 });
const pressed = (page, kind, part, at = 0) => note(page, kind).nth(at).locator(`[part~="${part}"]`).click();

/** Fills in the form of another person than the résumé's, with other dates. */
async function fillAsAnother(page) {
  await fill(page, "[name=name]", "Jonas Weidner");
  await fill(page, "[name=email]", "jonas.weidner@example.com");
  await fill(page, "[name=phone]", "+49 30 23125 0123");
  await fill(page, "[name='employment[0][employer]']", "Larkspur Analytics");
  await fill(page, "[name='employment[0][title]']", "Data Engineer");
  await fill(page, "[name='employment[0][start_date]']", "03/2019");
}

function compareTest(name, run, options = {}) {
  test(name, { timeout: 90_000 }, async () => {
    const opened = await given.open(FORM(options), { path: `/${encodeURIComponent(name)}.html`, ...options.open });
    try {
      await run(opened.page, opened);
      assert.deepEqual(opened.complaints, [], "the console");
    } finally {
      await opened.context.close();
    }
  });
}

compareTest("the wrong file, another phone, another date, and a letter to another bank are shown", async (page) => {
  await fillAsAnother(page);
  await choose(page, "resume.txt", RESUME);
  await shown(page, "other-name");
  assert.match(await note(page, "other-name").innerText(), /résumé of Daria Kowalczyk.*The form says Jonas Weidner/s);
  await page.fill("[name=cover_letter]", LETTER);
  await page.keyboard.press("Tab");
  await shown(page, "summary");
  await page.waitForFunction(() => /Northgate/.test(document.querySelector('corroborate-hint[data-note="summary"]')?.textContent ?? ""));
  const summary = await note(page, "summary").innerText();
  for (const said of ["Full name", "Phone", "Larkspur Analytics · Start date", "[Your Name]", "Northgate Bank"]) assert.ok(summary.includes(said), `${said} in ${summary}`);
  const hints = await note(page, "difference").allInnerTexts();
  assert.ok(hints.some((text) => text.includes("June 2021")), hints.join("\n"));
  assert.ok(hints.some((text) => text.includes("+49 30 23125 0199")));
  assert.deepEqual(await faults(page), []);
});

compareTest("a value of the résumé is taken with one press, and the difference is gone", async (page) => {
  await fillAsAnother(page);
  await choose(page, "resume.txt", RESUME);
  await shown(page, "difference");
  const date = note(page, "difference").filter({ hasText: "June 2021" });
  await date.locator('[part~="use"]').click();
  assert.equal(await page.inputValue("[name='employment[0][start_date]']"), "06/2021");
  await page.waitForFunction(() => !/Start date/.test(document.querySelector('corroborate-hint[data-note="summary"]')?.textContent ?? ""));
});

compareTest("both may be right, and a word on it goes with the form only where the person says so", async (page) => {
  await fillAsAnother(page);
  await choose(page, "resume.txt", RESUME);
  await shown(page, "difference");
  await note(page, "difference").filter({ hasText: "June 2021" }).locator('[part~="both"]').click();
  await shown(page, "reply");
  await note(page, "reply").locator('input[type="text"]').fill("Two contracts there");
  let sent = await page.evaluate(() => [...new FormData(document.querySelector("form")).keys()]);
  assert.ok(!sent.includes("corroborate_reply"), "nothing without agreement");
  await note(page, "reply").locator('input[type="checkbox"]').check();
  sent = await page.evaluate(() => new FormData(document.querySelector("form")).get("corroborate_reply"));
  const reply = JSON.parse(sent);
  assert.equal(reply.kind, "reply");
  assert.equal(reply.answers[0].text, "Two contracts there");
  assert.deepEqual(reply.answers[0].about, { rule: "employment/sources-differ", paths: ["/0/work/0/startDate", "/1/work/0/startDate"] });
});

compareTest("empty fields are filled in with one press and undone alone or together, and count as no second statement", async (page) => {
  await choose(page, "resume.txt", RESUME);
  await shown(page, "read");
  assert.match(await note(page, "read").innerText(), /résumé of Daria Kowalczyk/);
  await pressed(page, "read", "fill");
  assert.equal(await page.inputValue("[name=name]"), "Daria Kowalczyk");
  assert.equal(await page.inputValue("[name=email]"), "daria.kowalczyk@example.com");
  assert.equal(await page.inputValue("[name='employment[0][employer]']"), "Larkspur Analytics");
  assert.equal(await page.inputValue("[name='employment[0][start_date]']"), "06/2021");
  await settle(page);
  assert.equal(await note(page, "difference").count(), 0);
  const before = await note(page, "filled").count();
  assert.ok(before >= 5);
  await pressed(page, "filled", "undo");
  assert.equal(await page.inputValue("[name=name]"), "");
  assert.equal(await note(page, "filled").count(), before - 1);
  await pressed(page, "read", "undo-all");
  assert.equal(await page.inputValue("[name=email]"), "");
  assert.equal(await note(page, "filled").count(), 0);
});

compareTest("what a person changed after it was filled in is theirs: it is a statement of its own, and no undoing takes it", async (page) => {
  await choose(page, "resume.txt", RESUME);
  await shown(page, "read");
  await pressed(page, "read", "fill");
  await page.locator("[name='employment[0][start_date]']").fill("03/2019");
  await page.keyboard.press("Tab");
  await shown(page, "difference");
  assert.match(await note(page, "difference").innerText(), /June 2021/);
  await pressed(page, "read", "undo-all");
  assert.equal(await page.inputValue("[name='employment[0][start_date]']"), "03/2019");
  assert.equal(await page.inputValue("[name=email]"), "");
});

compareTest("a note that says the same stays where it is, and keeps the focus", async (page) => {
  await fillAsAnother(page);
  await choose(page, "resume.txt", RESUME);
  await shown(page, "summary");
  const before = await note(page, "summary").elementHandle();
  const said = await page.evaluate(() => {
    globalThis.said = 0;
    new MutationObserver(() => (globalThis.said += 1)).observe(document.querySelector("corroborate-status"), { childList: true, characterData: true, subtree: true });
    return document.querySelector("corroborate-status") !== null;
  });
  assert.ok(said);
  await note(page, "summary").locator('[part~="look"]').focus();
  await page.fill("[name=city]", "Berlin");
  await note(page, "summary").locator('[part~="look"]').focus();
  await page.waitForTimeout(1200);
  assert.ok(await before.evaluate((node) => node.isConnected), "the same element");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-note")), "summary");
  assert.equal(await page.evaluate(() => globalThis.said), 0, "nothing is said twice");
});

compareTest("a file without text says so, and what to do", async (page) => {
  await choose(page, "empty.txt", " \n ");
  await shown(page, "unread");
});

compareTest("nothing is loaded before there is a second statement, nothing is sent but the form, and the form arrives", async (page, { requests }) => {
  await fillAsAnother(page);
  await settle(page);
  assert.ok(!requests.some((path) => path.includes("/compare/")), requests.join("\n"));
  await choose(page, "resume.txt", RESUME);
  await shown(page, "other-name");
  const asked = [...new Set(requests.filter((path) => path.includes("/compare/")).map((path) => path.replace(/\?.*/, "")))].sort();
  assert.deepEqual(asked, ["compare.js", "core.worker.js", "corroborate_bg.wasm", "files.worker.js", "files_bg.wasm", "universities.pack", "words/en.js"].map((name) => `/embed/compare/${name}`));
  await page.click("button:has-text('Send application')");
  await page.waitForSelector("#thanks");
  const form = new Map(posted(given.server.posts.at(-1)));
  assert.equal(form.get("name"), "Jonas Weidner");
  assert.ok(![...form.keys()].some((name) => /corroborate/.test(name)), "nothing is added");
});

const NOTICE = `<section id="browser-facts">
  <p>If you agree, a comparison of your own statements goes with your application, and a person looks at it.
    Questions: <a data-corroborate-contact href="mailto:privacy@example.com">privacy@example.com</a>.</p>
  <p data-corroborate-correct>You can have it corrected or taken out at any time: write to us and name your application.</p>
  <div data-corroborate-added></div></section>`;

compareTest("the whole assessment goes with the form where the notice says so and the person agrees, and only as the form then stands", async (page) => {
  const added = () => page.evaluate(() => new FormData(document.querySelector("form")).get("corroborate_assessment"));
  await fillAsAnother(page);
  await choose(page, "resume.txt", RESUME);
  await shown(page, "difference");
  assert.equal(await added(), null, "nothing without agreement");
  assert.match(await page.locator("corroborate-facts li").allInnerTexts().then((all) => all.join("\n")), /comparison of your own statements/);
  await page.locator("corroborate-facts input[type=checkbox]").check();
  const assessment = JSON.parse(await added());
  assert.match(assessment.schema, /^corroborate\/assessment\//);
  assert.ok(assessment.findings.some(({ rule }) => rule === "identity/name-differs"));
  await page.fill("[name=phone]", "+49 30 23125 0177");
  assert.equal(await added(), null, "what no longer stands in the form");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => new FormData(document.querySelector("form")).get("corroborate_assessment") !== null);
  const later = JSON.parse(await added());
  assert.ok(JSON.stringify(later).includes("0177"));
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("corroborate-hint")].filter((hint) => /verify|level|worth knowing/i.test(hint.textContent)).length), 0);
}, { mode: "check", more: `${NOTICE}<script>document.querySelector("form").setAttribute("data-corroborate-notice", "#browser-facts")</script>` });

compareTest("declined, nothing of it is added, and the comparison still helps", async (page) => {
  await fillAsAnother(page);
  await choose(page, "resume.txt", RESUME);
  await shown(page, "difference");
  const keys = await page.evaluate(() => [...new FormData(document.querySelector("form")).keys()].filter((key) => /corroborate/.test(key)));
  assert.deepEqual(keys, []);
}, { mode: "check" });

test("what is shown to an applicant rests on their own statements alone", async () => {
  await init();
  const known = new Set(rules().map(({ id }) => id));
  for (const rule of OWN_RULES) assert.ok(known.has(rule), rule);
});
