// The answer on one screen: where it stands, how far the keyboard is from it, how rows settle, and what a re-read changed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { act, caught, desk, paste, reads, row, settle, unfold, until } from "./desk.mjs";
import { ANSWER, RESUME } from "./pages/answer.mjs";

const root = new URL("../../", import.meta.url);
const axe = readFileSync(createRequire(new URL("www/package.json", root)).resolve("axe-core/axe.min.js"), "utf8");

const place = desk(() => ANSWER);
const { alone, forget, reading } = place;

const DATES = "employment/sources-differ";
const settled = (panel) => panel.locator(".finding[data-settled]");

/** Waits until the folds are there: they come when what is in sight was painted. */
const whole = (panel) => panel.waitForSelector("#provenance");

/** Where things stand in the panel, in pixels from its top, and what the keyboard passes before them. */
const measured = (panel) =>
  panel.evaluate(() => {
    const box = (node) => node.getBoundingClientRect();
    const level = document.querySelector("#level");
    const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((node) => node.checkVisibility());
    return {
      level: box(level).bottom + scrollY,
      tally: box(document.querySelector("#tally")).bottom + scrollY,
      findings: [...document.querySelectorAll(".finding")].map((node) => box(node).bottom + scrollY),
      height: document.documentElement.scrollHeight,
      before: controls.filter((node) => node.compareDocumentPosition(level) & Node.DOCUMENT_POSITION_FOLLOWING).length,
      // Links within a sentence are as high as its line.
      small: controls
        .filter((node) => !node.closest(".line") && !node.matches(".visually-hidden, [aria-hidden]"))
        .flatMap((node) => (Math.min(box(node).height, box(node).width) < 24 ? [`${Math.round(box(node).width)}×${Math.round(box(node).height)} ${node.outerHTML.slice(0, 90)}`] : [])),
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });

async function accessible(panel, what) {
  await panel.evaluate(axe);
  const { violations } = await panel.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`), []);
}

reading("level, counts and the first three differences are on the first screen, and little is passed on the way", "/answer", async ({ panel }) => {
  await whole(panel);
  const found = await measured(panel);
  assert.ok(found.level < 900 && found.tally < 900, JSON.stringify(found));
  assert.ok(found.findings.length >= 3 && found.findings[2] < 900, JSON.stringify(found.findings));
  assert.ok(found.height < 2500, `${found.height} pixels high`);
  assert.ok(found.before <= 12, `${found.before} controls before the level`);
  assert.deepEqual(found.small, [], "targets of less than 24 pixels");
  let presses = 0;
  await panel.evaluate(() => document.body.focus());
  do {
    await panel.keyboard.press("Tab");
    presses += 1;
  } while (presses < 40 && !(await panel.evaluate(() => document.activeElement?.closest(".finding") !== null)));
  assert.ok(presses <= 6, `${presses} presses of Tab to the first difference`);
  console.log(`# at 400×900: level ends at ${Math.round(found.level)}, the third difference at ${Math.round(found.findings[2])}, the panel at ${found.height} pixels; ${found.before} controls before the level, ${presses} presses of Tab to the first difference`);
});

reading("a row holds what it is about and both values with their sources, as people say them, and nothing of the engine's names", "/answer", async ({ panel }) => {
  const employment = panel.locator(`.finding[data-rule='${DATES}']`);
  const words = (await employment.allInnerTexts()).map((text) => text.replace(/\s+/gu, " "));
  assert.match(words[0], /Tessellate Labs · end Form May 2015 – February 2019 Résumé May 2015 – May 2021/);
  assert.match(words[1], /Larkspur Analytics · start Form March 2019 – present Résumé June 2021 – present/);
  assert.match((await panel.locator(".finding[data-rule='email/domain-typo']").innerText()).replace(/\s+/gu, " "), /E-mail Form d\.kow@gmial\.com The address .* is close to gmail\.com/);
  const open = await row(panel, DATES);
  const place = (await open.locator(".in-place").innerText()).replace(/\s+/gu, " ");
  assert.match(place, /Form · Work 2 Data Engineer, Tessellate Labs, May 2015.* – February 2019/, "the form's entry, whole");
  assert.match(place, /Résumé · Work 2 Data Engineer, Tessellate Labs May 2015.* – May 2021/, "the line of the résumé that the quotes stand in");
  assert.deepEqual(await open.locator(".in-place mark").allInnerTexts(), ["May 2015", "February 2019", "May 2015", "May 2021"]);
  for (const fold of await panel.locator("details").all()) await fold.evaluate((node) => void (node.open = true));
  await panel.waitForTimeout(300);
  const text = await panel.innerText("body");
  const names = [...new Set(text.match(/\b(?:document|education|email|employment|identity|phone|place|profile|session)\/[a-z-]+/gu) ?? [])];
  assert.deepEqual(names, [], "names of rules belong in records");
});

reading("why, and what else it may be, is one list behind one press", "/answer", async ({ panel }) => {
  const open = await row(panel, "email/domain-typo");
  assert.equal(await open.locator(".why[open]").count(), 0);
  await open.locator(".why > summary").click();
  assert.equal(await open.locator(".why > ul").count(), 1);
  const list = await open.locator(".why > ul").innerText();
  for (const part of [/Two letters were swapped/, /What would clear it:/, /A step that checks this statement:/]) assert.match(list, part);
});

reading("an outcome folds its row to a line, the head counts down to the day, and each step can be taken back", "/answer", async ({ panel }) => {
  const tally = () => panel.innerText("#tally");
  assert.match(await tally(), /^4 open · 1 good to know/);
  await settle(panel, "email/domain-typo", "explained", "A slip of the keys.");
  assert.match(await tally(), /^3 open · 1 settled/);
  const line = panel.locator(".finding[data-rule='email/domain-typo'] summary");
  assert.match((await line.innerText()).replace(/\s+/gu, " "), /E-mail Explained by the applicant/);
  assert.ok((await line.boundingBox()).height < 48, "a line");
  assert.equal(await panel.evaluate(() => document.activeElement?.closest(".finding:not([data-settled])") !== null), true, "the next open row is at hand");
  assert.match(await panel.innerText("#undo"), /Explained by the applicant: E-mail/);
  await panel.click("#undo-do");
  await panel.waitForFunction(() => document.querySelector("#tally").textContent.startsWith("4 open"));
  assert.equal(await settled(panel).count(), 0);
  assert.equal(await panel.isVisible("#undo"), false);
  for (const rule of await panel.locator(".finding").evaluateAll((list) => list.filter(({ dataset }) => dataset.grade !== "note").map(({ dataset }) => dataset.rule))) await settle(panel, rule, "confirmed");
  assert.match(await tally(), /^All settled on [A-Z][a-z]{2} \d+, \d{4}/);
  assert.equal(await panel.getAttribute("#level", "data-settled"), "");
  // What was decided can be opened again, and its reason corrected where it stands.
  const again = await row(panel, "email/domain-typo");
  await again.getByLabel("Your reason").fill("Asked by telephone.");
  await again.getByLabel("Your reason").blur();
  await until(panel, async () => Object.values(await chrome.storage.session.get(null)).some(({ outcomes }) => Object.values(outcomes ?? {}).some(({ reason }) => reason === "Asked by telephone.")));
  await again.getByText("Open again").click();
  await panel.waitForFunction(() => document.querySelector("#tally").textContent.startsWith("1 open"));
});

reading("a source that was removed and an application that was closed come back by one press", "/answer", async ({ panel }) => {
  await reads(panel, 2);
  await panel.locator(".source-item[data-source]").nth(1).getByRole("button", { name: /^Remove/ }).click();
  await reads(panel, 1);
  assert.match(await panel.innerText("#undo"), /Removed: Résumé/);
  await panel.click("#undo-do");
  await reads(panel, 2);
  assert.equal(await panel.locator(".source-kind").nth(1).innerText(), "Résumé", "in its old place");
  await act(panel, "close");
  await panel.waitForSelector("#start:not([hidden])");
  await until(panel, async () => !Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith("case:")));
  await panel.click("#undo-do");
  await panel.waitForSelector("#level");
  assert.equal(await panel.innerText("h1"), "Daria Kowalczyk");
});

reading("one key each goes through the rows and settles them, none while something is typed", "/answer", async ({ panel }) => {
  const at = () => panel.evaluate(() => document.activeElement?.id);
  await panel.evaluate(() => document.activeElement?.blur());
  await panel.keyboard.press("j");
  assert.equal(await at(), "row-1");
  await panel.keyboard.press("j");
  await panel.keyboard.press("j");
  await panel.keyboard.press("k");
  assert.equal(await at(), "row-2");
  await panel.keyboard.press("Enter");
  await panel.waitForSelector("#finding-2 .row-body .question");
  await panel.locator("#outcome-2-reason").focus();
  await panel.keyboard.type("jecky?");
  assert.equal(await panel.inputValue("#outcome-2-reason"), "jecky?");
  assert.equal(await settled(panel).count() + (await panel.locator("dialog").count()), 0);
  await panel.locator("#row-2").focus();
  await panel.keyboard.press("e");
  await panel.waitForSelector("#finding-2[data-settled]");
  await panel.keyboard.press("Control+c");
  assert.equal(await settled(panel).count(), 1, "a key with another is the browser's");
  await panel.keyboard.press("c");
  await panel.waitForFunction(() => document.querySelectorAll(".finding[data-settled]").length === 2);
  const kept = await panel.evaluate(async () => Object.values(await chrome.storage.session.get(null)).flatMap(({ outcomes }) => Object.values(outcomes ?? {})));
  assert.deepEqual(kept.map(({ verdict, reason }) => `${verdict} ${reason}`).sort(), ["confirmed ", "explained jecky?"]);
  await panel.keyboard.press("?");
  assert.match((await panel.innerText("#keys")).replace(/\s+/gu, " "), /j Next row k Row before Enter Open or close the row e Explained by the applicant c Confirmed \? This list/);
  await panel.keyboard.press("c");
  assert.equal(await settled(panel).count(), 2, "no key acts behind a dialog");
});

reading("a page that is read again says what changed, and marks what is new", "/answer", async ({ panel, tab }) => {
  assert.equal(await panel.locator("#changed").count(), 0);
  await place.person.press(tab);
  await panel.waitForSelector("#changed");
  assert.equal(await panel.innerText("#changed"), "Compared with before: nothing changed");
  await tab.evaluate(() => {
    const cells = [...document.querySelectorAll("td")];
    cells.find(({ textContent }) => textContent === "February 2019").textContent = "May 2021";
    for (const value of document.querySelectorAll("dd")) if (value.textContent.includes("555")) value.textContent = "+1 512 55";
  });
  await place.person.press(tab);
  await panel.waitForFunction(() => /\d/.test(document.querySelector("#changed")?.textContent ?? ""));
  const words = await panel.innerText("#changed");
  const [, fresh, gone] = /Compared with before: (\d+) new, (\d+) gone/.exec(words) ?? assert.fail(words);
  assert.ok(Number(gone) >= 1 && Number(fresh) >= 1, words);
  assert.equal(await panel.locator(".tag.is-new").count(), Number(fresh));
  assert.equal(await panel.locator(`.finding[data-rule='${DATES}'] .row-title`, { hasText: "Tessellate Labs" }).count(), 0);
  // Another application carries none of it along.
  await panel.click("#new-case");
  await panel.locator("#list button").first().click();
  await panel.waitForSelector("#level");
  assert.equal(await panel.locator("#changed, .tag.is-new").count(), 0);
});

reading("two presses lead from an open application to its answer: the button, and a file that is dropped or pasted", "/answer-form", async ({ panel }) => {
  const zone = await panel.locator("#drop-zone .drop").boundingBox();
  assert.ok(zone.y + zone.height < 900 && zone.height > 60, `the place to drop a file is seen: ${JSON.stringify(zone)}`);
  assert.match(await panel.innerText("#drop-zone"), /Drop the résumé here, or paste the file with Ctrl\+V/);
  const give = (kind) =>
    panel.evaluate(
      ([type, text, name]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name, { type: "text/plain" }));
        performance.clearMarks();
        const event = type === "drop" ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }) : new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
        document.querySelector("#drop-zone").dispatchEvent(event);
      },
      [kind, RESUME, `${kind}-resume.txt`],
    );
  await give("drop");
  await panel.waitForSelector(`.finding[data-rule='${DATES}']`);
  assert.equal(await panel.locator("dialog").count(), 0, "nothing stands between the file and its answer");
  assert.match(await panel.innerText(".case-sub"), /Résumé \(drop-resume\.txt\)/);
  assert.match(await panel.innerText(".read-line"), /drop-resume\.txt: \d+ values read/);
  assert.match(await panel.innerText("#changed"), /\d+ new/);
  const below = await panel.locator("#drop-zone").boundingBox();
  assert.ok(below.y > (await panel.locator("#rows").boundingBox()).y, "what could be added as well stands below the rows");
  await give("paste");
  await reads(panel, 3);
  // A value is corrected beside the original, and the file stays one source.
  await panel.locator(".read-line button").first().click();
  await panel.waitForSelector("#reading-0-check");
  await panel.click("#reading-0-check");
  await panel.waitForSelector("dialog", { state: "detached" });
  await reads(panel, 3);
});

reading("text that is pasted outside a field is offered as a source", "/answer-form", async ({ panel }) => {
  await panel.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, RESUME);
  await panel.waitForSelector("#paste");
  assert.equal(await panel.inputValue("#paste-text"), RESUME);
  await panel.click("#paste-add");
  await panel.waitForSelector(`.finding[data-rule='${DATES}']`);
});

alone("the first run shows an example, and the desk lists what was read in its order, to be searched", { timeout: 120_000 }, async () => {
  const tab = await place.person.tab("about:blank");
  await place.person.press(tab);
  const panel = await place.person.panel();
  await panel.waitForSelector("#start-example");
  const before = place.site.requests.length;
  await panel.click("#start-example");
  await panel.waitForSelector("#level[data-level=verify]");
  assert.ok((await panel.locator(".finding").count()) >= 3);
  assert.equal(place.site.requests.length, before, "the example is the extension's own");
  for (const name of ["Mirela Kovacs", "Tendai Moyo", "Ilse Brandt", "Ana Quintero"]) {
    await panel.click("#new-case");
    await paste(panel, JSON.stringify({ job: { title: name === "Ilse Brandt" ? "Data Engineer" : "Writer" }, sources: [{ kind: "form", person: { basics: { name, email: "a@gmial.com" } } }] }));
    await panel.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, name);
  }
  await panel.evaluate(async () => {
    const [key, held] = Object.entries(await chrome.storage.session.get(null)).find(([, { sources }]) => sources?.[0].source.person.basics.name === "Tendai Moyo");
    await chrome.storage.session.set({ [key]: { ...held, asked: new Date(Date.now() - 5 * 86_400_000).toISOString() } });
  });
  await panel.reload();
  await panel.waitForSelector("#new-case");
  await panel.click("#new-case");
  await panel.waitForSelector("#list");
  const names = await panel.locator(".desk-name").allInnerTexts();
  assert.deepEqual(names.slice(0, 4), ["Ana Quintero", "Ilse Brandt", "Tendai Moyo", "Mirela Kovacs"], "the last that was read first, whatever was found");
  await panel.waitForFunction(() => [...document.querySelectorAll(".desk-state")].every(({ textContent }) => /open|nothing/.test(textContent)));
  assert.match(await panel.locator("#list li", { hasText: "Tendai Moyo" }).innerText(), /asked 5 days ago/);
  await panel.fill("#list-search", "data eng");
  assert.deepEqual(await panel.locator("#list li:not([hidden]) .desk-name").allInnerTexts(), ["Ilse Brandt"]);
  await panel.fill("#list-search", "nobody");
  assert.match(await panel.innerText("#desk"), /None of these/);
  assert.doesNotMatch(await panel.innerText("#desk"), /verify|ask the applicant|score|rank/iu);
  await accessible(panel, "the desk");
  await panel.fill("#list-search", "");
  await panel.locator("#list button").first().click();
  await panel.waitForFunction(() => document.querySelector("h1")?.textContent === "Ana Quintero");
  await forget();
  await tab.close();
});

reading("before an application with an outcome goes, keeping it is the main thing to press, and papers are known by name, job and day", "/answer", async ({ panel }) => {
  await unfold(panel);
  await panel.click("#edit-application");
  await panel.fill("[data-path='/job/title']", "Senior Data Engineer");
  await panel.locator("[data-path='/job/title']").blur();
  await panel.waitForSelector(".whose-job");
  await settle(panel, "email/domain-typo", "explained");
  await act(panel, "close");
  await panel.waitForSelector("#record");
  assert.match(await panel.innerText("#record h2"), /Before it goes: Daria Kowalczyk · Senior Data Engineer · [A-Z][a-z]{2} \d/);
  assert.equal(await panel.locator("#record .is-main").innerText(), "Keep it here");
  const kept = await caught(panel);
  const paper = await kept.file("#record-html");
  assert.match(paper.text, /<title>Daria Kowalczyk · Senior Data Engineer · /);
  assert.doesNotMatch(paper.name, /daria/iu, "a file's name says nothing of the applicant");
  await panel.locator("#record .is-main").click();
  assert.ok(await panel.isVisible("#level"));
});

reading("the interview sheet holds the neutral questions alone", "/answer", async ({ panel }) => {
  await act(panel, "sheet");
  const text = await panel.inputValue("#sheet-text");
  assert.match(text, /^Daria Kowalczyk · /);
  assert.equal(text.split("\n").filter((line) => /^\d\. /u.test(line)).length, await panel.locator(".finding:is([data-grade=ask], [data-grade=verify])").count());
  assert.doesNotMatch(text, /verify|ask the applicant|finding|level|record|settled|gmail\.com is close/iu);
});

reading("a mail names both values and where each stands, in dates as people say them", "/answer", async ({ panel }) => {
  await panel.click("#do-ask");
  const mail = await panel.inputValue("#mail-text");
  assert.match(mail, /\(Form: May 2015 – February 2019; Résumé: May 2015 – May 2021\)/);
  assert.doesNotMatch(mail, /\b\d{4}-\d{2}\b/);
});

alone("settings are found by their plain names", { timeout: 60_000 }, async () => {
  const page = await place.person.tab(`chrome-extension://${place.person.id}/settings.html`);
  await page.waitForSelector(".rules");
  assert.doesNotMatch(await page.innerText("#main"), /\b(?:education|email|employment|phone|profile)\/[a-z-]+/u, "no name of the engine's");
  await page.fill("#search", "appearance");
  assert.deepEqual(await page.locator(".group:visible h2").allInnerTexts(), ["Look and language"]);
  await page.fill("#search", "mailboxes minutes");
  assert.equal(await page.locator(".rules tr:visible").count(), 1);
  await page.locator(".rules tr:visible select").selectOption("off");
  await page.locator(".rules tr.is-changed").waitFor();
  await page.fill("#search", "xyzzy");
  assert.ok(await page.isVisible("#search-none"));
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
});

for (const [what, prepare] of [
  ["right to left", (panel) => panel.evaluate(() => void (document.documentElement.dir = "rtl"))],
  ["in forced colours", (panel) => panel.emulateMedia({ forcedColors: "active" })],
]) {
  reading(`axe-core finds nothing ${what}, and nothing is wider than the panel`, "/answer", async ({ panel }) => {
    await whole(panel);
    await prepare(panel);
    await row(panel, DATES);
    for (const width of [320, 400]) {
      await panel.setViewportSize({ width, height: 900 });
      await accessible(panel, String(width));
      assert.equal((await measured(panel)).over, 0, `${width} pixels`);
    }
    await panel.click("#do-more");
    const box = await panel.locator("#more").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 400, JSON.stringify(box));
    await panel.emulateMedia({ forcedColors: "none" });
  });
}

/** Words that no sentence of English goes without, between words that are no names. */
const ENGLISH = / [a-z]{2,} (?:the|and|of|is|are|with|that|this|which|your|from) [a-z]{2,}/u;

for (const language of ["ar", "de", "ja", "zh-Hans"]) {
  reading(`no English is left outside what the applicant wrote, in the panel and in the mail: ${language}`, "/answer", async ({ panel }) => {
    await panel.evaluate((wanted) => chrome.storage.local.set({ settings: { version: 1, language: wanted } }), language);
    await panel.waitForSelector(`html[lang=${language}]`);
    await whole(panel);
    const left = () =>
      panel.evaluate((pattern) => {
        const found = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const { parentElement: around, textContent: text } = walk.currentNode;
          if (around.closest("script, style, svg, bdi, mark, code, [lang=en], .line, .letter-text, .evidence-item")) continue;
          if (new RegExp(pattern, "u").test(` ${text} `)) found.push(`${around.localName}.${around.className}: ${text.trim().slice(0, 80)}`);
        }
        for (const box of document.querySelectorAll("textarea")) if (new RegExp(pattern, "u").test(` ${box.value} `)) found.push(`mail: ${box.value.slice(0, 200)}`);
        return found;
      }, ENGLISH.source);
    for (const head of await panel.locator(".row-head").all()) await head.click();
    for (const fold of await panel.locator("details:not([open]) > summary").all()) if (await fold.isVisible()) await fold.click();
    await panel.waitForTimeout(300);
    assert.deepEqual(await left(), [], "the answer, with everything open");
    for (const [width, colorScheme] of [[390, "light"], [1280, "dark"]]) {
      await panel.setViewportSize({ width, height: 900 });
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: fileURLToPath(new URL(`target/screenshots/extension-${language}-${width}-${colorScheme}.png`, root)), fullPage: true });
      assert.equal(await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `scrolls sideways at ${width}`);
    }
    assert.equal(await panel.evaluate(() => document.documentElement.dir), language === "ar" ? "rtl" : "ltr");
    await panel.click("#do-ask");
    await panel.waitForSelector("dialog[open]");
    await panel.waitForTimeout(300);
    assert.deepEqual(await left(), [], "the mail");
  });
}
