// Two people, one panel: never. Whose application is shown, what belongs to whom, what is nobody's, and where mail may go.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { act, caught, desk, paste, reads, row, settle, sideBySide, unfold, until } from "./desk.mjs";
import { PEOPLE, FOUR, candidate } from "./pages/people.mjs";

const place = desk(() => PEOPLE);
const { alone, forget, reading } = place;

const whose = (panel, state) => panel.waitForSelector(`#whose[data-whose=${state}]`);
const named = (panel, name) => panel.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, name);
const finding = (panel) => panel.locator(".finding[data-rule='employment/date-order']");

/** Takes the reserved domains of these pages as ordinary. */
const reserved = (panel) => panel.evaluate(() => chrome.storage.local.set({ settings: { version: 1, reserved: true } }));

/** What a system of one page does when the next candidate is opened. */
const next = (tab, [name, email], address) =>
  tab.evaluate(
    ([markup, to]) => {
      if (to) history.pushState(null, "", to);
      document.querySelector("main").innerHTML = markup;
    },
    [candidate(name, email), address],
  );

for (const [how, address] of [["at the same address", undefined], ["at another address of the same page", "/single/candidates/8"]]) {
  reading(`the next candidate ${how} is an application of its own, and an outcome stays with its own`, "/single", async ({ panel, tab }) => {
    await settle(panel, "employment/date-order", "explained", "She told us.");
    await whose(panel, "here");
    await next(tab, FOUR[1], address);
    await whose(panel, "changed");
    assert.match(await panel.innerText("#whose"), /Mirela Kovacs.*has changed since it was read/su);
    await place.person.press(tab);
    await named(panel, "Tendai Moyo");
    if (!address) assert.match(await panel.innerText("[data-notice=changed]"), /Another person is on this page now.*Mirela Kovacs/su);
    else assert.match(await panel.innerText("[data-notice=opened]"), /another person/);
    await whose(panel, "here");
    await finding(panel).waitFor();
    assert.equal(await panel.locator(".finding[data-settled]").count(), 0, "another's outcome");
    await unfold(panel);
    await reads(panel, 1);
    assert.doesNotMatch(await panel.innerText("#was-read, #result"), /Mirela/);
    await panel.selectOption("#case-switch", { label: "Mirela Kovacs" });
    await named(panel, "Mirela Kovacs");
    await whose(panel, "changed");
    assert.equal(await (await row(panel, "employment/date-order")).getByLabel("Your reason").inputValue(), "She told us.");
    // A quote of hers is not looked for on his page.
    await (await row(panel, "employment/date-order")).locator("button.evidence-item").first().click();
    await panel.waitForFunction(() => /no longer shows it/.test(document.querySelector("#announcement").textContent));
    assert.equal(await tab.evaluate(() => CSS.highlights.has("corroborate")), false);
    // The system goes back to her: the same case, with what was decided.
    await next(tab, FOUR[0], address && "/single");
    await place.person.press(tab);
    await named(panel, "Mirela Kovacs");
    await whose(panel, "here");
    assert.equal(await panel.locator("#case-switch option").count(), 2);
    await reads(panel, 1);
    await finding(panel).waitFor();
    assert.equal(await (await row(panel, "employment/date-order")).getByLabel("Your reason").inputValue(), "She told us.");
  });
}

reading("a page that names nobody is no one's case by its address alone", "/single", async ({ panel, tab }) => {
  await tab.evaluate(() => {
    document.querySelector("main").innerHTML = "<dl><dt>Company</dt><dd>Oakline Systems</dd><dt>Title</dt><dd>Writer</dd></dl>";
  });
  await place.person.press(tab);
  await panel.waitForSelector("[data-notice=unnamed]");
  await unfold(panel);
  assert.doesNotMatch(await panel.innerText("#was-read"), /Mirela/);
  await panel.selectOption("#case-switch", { label: "Mirela Kovacs" });
  await reads(panel, "Larkfield Labs");
  assert.doesNotMatch(await sideBySide(panel), /Oakline/);
});

reading("a selection on a page that shows the next candidate is not added to the last one", "/single", async ({ panel, tab }) => {
  await next(tab, FOUR[1]);
  await tab.evaluate(() => {
    const letter = document.createElement("p");
    letter.textContent = "I joined Larkfield Labs in 2018.";
    document.querySelector("main").append(letter);
    getSelection().selectAllChildren(letter);
  });
  await place.person.press(tab);
  await reads(panel, "selected on the page");
  await reads(panel, 1);
  assert.equal(await panel.locator("#case-switch option").count(), 2);
});

reading("the panel says whose case it shows, and whether the tab in front is the one that it was read from", "/single", async ({ panel, tab }) => {
  await whose(panel, "here");
  assert.match(await panel.innerText("#whose"), /Mirela Kovacs.*Read from the tab in front/su);
  const other = await place.person.tab(`${place.site.origin}/elsewhere`);
  await other.bringToFront();
  await whose(panel, "other");
  assert.match(await panel.innerText("#whose"), /The tab in front was not read/);
  await panel.waitForFunction(() => /was not read/.test(document.querySelector("#announcement").textContent));
  await tab.bringToFront();
  await whose(panel, "here");
  await tab.goto(`${place.site.origin}/elsewhere`);
  await whose(panel, "changed");
  // It stays in view.
  await panel.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const box = await panel.locator("#whose").boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height < 200, JSON.stringify(box));
  await other.close();
});

reading("a tab that is left and opened again is not taken for what was read", "/single", async ({ panel, tab }) => {
  await tab.reload();
  await whose(panel, "changed");
  await place.person.press(tab);
  await whose(panel, "here");
  assert.equal(await panel.locator("#case-switch option").count(), 1);
});

reading("an application of pasted text alone is read from no tab, and the panel follows the tabs in front to their cases", "/single", async ({ panel, tab, more }) => {
  const second = await more("/throwaway");
  await named(panel, "Tendai Moyo");
  await tab.bringToFront();
  await named(panel, "Mirela Kovacs");
  await whose(panel, "here");
  await second.bringToFront();
  await named(panel, "Tendai Moyo");
  await panel.click("#new-case");
  await paste(panel, JSON.stringify({ basics: { name: "Ilse Brandt" } }));
  await named(panel, "Ilse Brandt");
  await whose(panel, "files");
});

reading("a press brings the top of the panel into sight", "/single", async ({ panel, tab }) => {
  await unfold(panel);
  await panel.evaluate(() => scrollTo(0, document.body.scrollHeight));
  assert.ok((await panel.evaluate(() => scrollY)) > 300);
  await next(tab, FOUR[2]);
  await place.person.press(tab);
  await named(panel, "Ilse Brandt");
  await panel.waitForFunction(() => scrollY === 0);
  await panel.waitForTimeout(300);
  assert.equal(await panel.evaluate(() => scrollY), 0);
  assert.ok(await panel.locator("[data-notice=changed]").isVisible());
});

reading("two people of one name and two mailboxes are asked about", "/single", async ({ panel, more }) => {
  await more("/namesake");
  await panel.waitForSelector("[data-notice=namesake]");
  assert.match(await panel.innerText("[data-notice=namesake]"), /One person, or two\?.*mirela\.kovacs@example\.com/su);
  assert.match(await sideBySide(panel), /m\.kovacs@post\.example/);
  assert.doesNotMatch(await sideBySide(panel), /mirela\.kovacs@example\.com/);
  await panel.click("#keep-apart");
  assert.equal(await panel.locator("[data-notice=namesake]").count(), 0);
  assert.equal(await panel.locator("#case-switch option").count(), 2);
  await act(panel, "close");
  await named(panel, "Mirela Kovacs");
  await more("/namesake");
  await panel.waitForSelector("[data-notice=namesake]");
  await panel.click("#join");
  await reads(panel, 2);
  assert.equal(await panel.locator("#case-switch option").count(), 1);
  await reads(panel, /mirela\.kovacs@example\.com.*m\.kovacs@post\.example/);
});

for (const [path, count] of [["/table", 4], ["/cards", 4], ["/candidates", 4], ["/compare", 2]]) {
  alone(`${path}: a page that lists ${count} people is read as none of them`, { timeout: 120_000 }, async () => {
    const tab = await place.person.tab(place.site.origin + path);
    await place.person.press(tab);
    const panel = await place.person.panel();
    await panel.waitForSelector("[data-notice=several]");
    assert.match(await panel.innerText("[data-notice=several]"), new RegExp(`This page lists ${count} people; open one`));
    for (const [name] of FOUR) assert.doesNotMatch(await panel.innerText("body"), new RegExp(name));
    assert.equal(await panel.locator("#case-switch").count(), 0);
    await until(panel, async () => !Object.keys(await chrome.storage.session.get(null)).some((key) => /^(?:delivery|case):/.test(key)));
    await forget();
    await tab.close();
  });
}

alone("that a page lists several people is said in every language of the interface", { timeout: 120_000 }, async () => {
  const tab = await place.person.tab(`${place.site.origin}/table`);
  await place.person.press(tab);
  const panel = await place.person.panel();
  await panel.waitForSelector("[data-notice=several]");
  for (const [language, words] of Object.entries({
    de: "Diese Seite führt 4 Personen auf; öffnen Sie eine",
    fr: "Cette page présente 4 personnes ; ouvrez-en une",
    es: "Esta página muestra 4 personas; abra una",
    pt: "Esta página lista 4 pessoas; abra uma",
    zh: "此页面列出了 4 人；请打开其中一人",
    en: "This page lists 4 people; open one",
  })) {
    await panel.evaluate((to) => chrome.storage.local.set({ settings: { version: 1, language: to } }), language);
    await panel.waitForFunction((text) => document.querySelector("[data-notice=several]")?.textContent.includes(text), words);
  }
  await forget();
  await tab.close();
});

reading("beside a list of others, the one that was opened is read, and nothing of the others", "/opened", async ({ panel }) => {
  assert.equal(await panel.innerText("h1"), "Tendai Moyo");
  assert.match(await sideBySide(panel), /tendai\.moyo@example\.com/);
  assert.doesNotMatch(await panel.innerText("body"), /Kovacs|Brandt|Quintero/);
});

reading("beside others who are like them, whom the page is about is read", "/similar", async ({ panel }) => {
  assert.equal(await panel.innerText("h1"), "Mirela Kovacs");
  const shown = await sideBySide(panel);
  for (const value of ["mirela.kovacs@example.com", "Cedar Fork Systems"]) assert.ok(shown.includes(value), shown);
  assert.doesNotMatch(await panel.innerText("body"), /Moyo|Brandt|Quintero/);
});

reading("two mailboxes, two applications and a hiring team make no list of people", "/innocent", async ({ panel }) => {
  assert.equal(await panel.innerText("h1"), "Mirela Kovacs");
  assert.doesNotMatch(await panel.innerText("body"), /trap/iu);
});

reading("what colleagues wrote and the system's own menus are in no source", "/colleagues", async ({ panel }) => {
  const shown = await sideBySide(panel);
  for (const value of ["Mirela Kovacs", "mirela.kovacs@example.com", "Cedar Fork Systems", "2021-03", "Hill Country Institute of Technology"]) {
    assert.ok(shown.includes(value), `${value} is not in what was read:\n${shown}`);
  }
  const kept = await panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  assert.doesNotMatch(kept, /trap/iu);
  assert.doesNotMatch(await panel.innerText("body"), /trap/iu);
});

reading("what colleagues wrote is left out in another language, too", "/kollegen", async ({ panel }) => {
  const shown = await sideBySide(panel);
  for (const value of ["Cedar Fork Systems", "Hochschule am Hügel"]) assert.ok(shown.includes(value), `${value} is not in what was read:\n${shown}`);
  const kept = await panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  assert.doesNotMatch(kept, /trap/iu);
});

for (const [path, address] of [["/mistyped", "mirela.kovacs@gmial.com"], ["/throwaway", "tendai@mailinator.com"], ["/malformed", "ilse.brandt@example"]]) {
  reading(`${path}: no mail goes to an address that has a finding`, path, async ({ panel }) => {
    const kept = await caught(panel);
    await panel.waitForSelector(".finding[data-rule^='email/']");
    await panel.click("#do-ask");
    assert.equal(await panel.inputValue("#mail-to"), "");
    const why = await panel.innerText("#mail-addresses");
    assert.ok(why.includes(address) && /No mail goes to.*No other address is stated/su.test(why), why);
    await panel.click("#mail-open");
    assert.match(await panel.innerText("#mail-told"), /No other address/);
    await panel.fill("#mail-to", ` ${address.toUpperCase()} `);
    await panel.click("#mail-open");
    assert.match(await panel.innerText("#mail-told"), /No mail goes to/);
    assert.deepEqual(await kept.links(), []);
    await panel.fill("#mail-to", "someone@example.com");
    await panel.click("#mail-open");
    assert.equal((await kept.links()).length, 1);
  });
}

reading("another address that is stated is written to, and of two that are stated one is chosen", "/mistyped", async ({ panel }) => {
  await reserved(panel);
  await paste(panel, JSON.stringify({ basics: { name: "Mirela Kovacs", email: "mirela.kovacs@example.com" } }));
  await panel.waitForSelector(".finding[data-rule='email/domain-typo']");
  await reads(panel, 2);
  await panel.click("#do-ask");
  assert.equal(await panel.inputValue("#mail-to"), "mirela.kovacs@example.com");
  assert.match(await panel.innerText("#mail-addresses"), /No mail goes to mirela\.kovacs@gmial\.com/);
  await panel.keyboard.press("Escape");
  await paste(panel, JSON.stringify({ basics: { name: "Mirela Kovacs", email: "mk@post.example" } }), "profile");
  await reads(panel, 3);
  await panel.waitForSelector("#level");
  await panel.click("#do-ask");
  assert.equal(await panel.inputValue("#mail-to"), "");
  assert.match(await panel.innerText("#mail-addresses"), /Several addresses are stated/);
  assert.deepEqual(await panel.locator("#mail-addresses button").allInnerTexts(), ["mirela.kovacs@example.com", "mk@post.example"]);
  await panel.locator("#mail-addresses button").last().click();
  assert.equal(await panel.inputValue("#mail-to"), "mk@post.example");
});

reading("an address whose finding was explained may be written to", "/mistyped", async ({ panel }) => {
  await settle(panel, "email/domain-typo", "explained");
  await panel.click("#do-ask");
  assert.equal(await panel.inputValue("#mail-to"), "mirela.kovacs@gmial.com");
});

reading("JSON of something else is an error that says what was expected, pasted or as a file", "/elsewhere", async ({ panel }) => {
  await act(panel, "close");
  for (const [text, words] of [['{"hello":1}', /no application.*sources.*basics/su], ['{"name":"Ada Example","email":"ada@example.com"}', /no application/], ['[{"basics":{}}]', /list of applications/]]) {
    await paste(panel, text);
    await panel.waitForSelector("[data-notice=problem]");
    assert.match(await panel.innerText("[data-notice=problem]"), words);
    assert.equal(await panel.locator("#level, #case-switch").count(), 0);
    await panel.locator("[data-notice=problem] button").click();
  }
  await panel.setInputFiles("#file", { name: "other.json", mimeType: "application/json", buffer: Buffer.from('{"hello":1}') });
  await panel.waitForSelector("[data-notice=problem]");
  assert.match(await panel.innerText("[data-notice=problem]"), /other\.json: .*no application.*sources/su);
  assert.equal(await panel.locator("#level, #case-switch").count(), 0);
  // A whole, empty document is taken as it is, and is no good news.
  await paste(panel, '{"sources":[{"kind":"resume","person":{}}]}');
  await panel.waitForSelector("#level[data-level=uncompared]");
}, "[data-notice=empty]");

reading("a résumé's text is read in a worker, and stays text where there is none", "/elsewhere", async ({ panel }) => {
  await act(panel, "close");
  const text = "MIRELA KOVACS\nmirela.kovacs@example.com\n\nEXPERIENCE\nEngineer, Northwind Freight\tMar 2019 – present\nAnalyst, Contoso Books\tJan 2015 – Feb 2019\n";
  await paste(panel, text, "resume");
  await panel.waitForSelector("#level");
  assert.match(await sideBySide(panel), /Northwind Freight/u);
  assert.deepEqual(panel.workers().map((worker) => new URL(worker.url()).pathname), ["/engine/texts.worker.js"]);
  await act(panel, "close");
  // A page that may start no worker reads nothing itself.
  await panel.reload();
  await panel.waitForSelector("#add-paste");
  await panel.evaluate(() => {
    globalThis.Worker = class {
      constructor() {
        throw new Error("no worker");
      }
    };
  });
  await paste(panel, text, "resume");
  await panel.waitForSelector("#level");
  const sources = await panel.evaluate(async () => Object.values(await chrome.storage.session.get(null)).flatMap(({ sources }) => sources ?? []));
  assert.deepEqual(sources.map(({ source }) => source), [{ kind: "resume", text: text.trim() }]);
}, "[data-notice=empty]");

reading("one source alone is grey: nothing was compared, with what to add", "/right", async ({ panel }) => {
  await reserved(panel);
  await panel.waitForSelector("#level[data-level=uncompared]");
  assert.match(await panel.innerText("#level"), /Nothing to compare yet.*add one of these: Résumé, Profile, Cover letter/su);
  assert.doesNotMatch(await panel.innerText("#main"), /Nothing differs/);
  const colour = (selector) => panel.locator(selector).evaluate((node) => getComputedStyle(node).color);
  assert.equal(await colour("#level-heading"), await colour(".case-sub"), "as grey as what is beside the point");
  await panel.evaluate(() => {
    globalThis.copied = [];
    navigator.clipboard.writeText = async (text) => void globalThis.copied.push(text);
  });
  await act(panel, "note");
  await panel.waitForFunction(() => globalThis.copied.length > 0);
  assert.match(await panel.evaluate(() => globalThis.copied[0]), /Nothing to compare yet/);
  // A second source that says the same is compared.
  await paste(panel, JSON.stringify({ basics: { name: "Mirela Kovacs", phone: "+1 512 555 0143" } }));
  await panel.waitForSelector("#level[data-level=nothing]");
});

reading("the examples say the same as ever", "/elsewhere", async ({ panel }) => {
  await act(panel, "close");
  await reserved(panel);
  await paste(panel, readFileSync(new URL("../../www/examples/consistent.json", import.meta.url), "utf8"));
  await panel.waitForSelector("#level[data-level=nothing]");
}, "[data-notice=empty]");
