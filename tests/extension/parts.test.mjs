// The extension's parts by themselves: what is built, what it asks of the browser, and the decisions that need no browser.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { addressesOf } from "../../www/extension/cases/addresses.js";
import { compare, personOf } from "../../www/extension/cases/identity.js";
import { isOfColleagues } from "../../www/extension/reader/parts.js";
import { isName } from "../../www/extension/reader/people.js";
import { comparedOf, lacking, levelOf } from "../../www/kit/compared.js";
import { isApplication } from "../../www/kit/document.js";
import { newCase, findingKey, sourcesFromPage, withPageAgain, sourcesFromText, submissionOf, withFacts, withOutcome, withProfileCard, withSources } from "../../www/extension/cases/case.js";
import { countryCode, locationOf } from "../../www/extension/cases/countries.js";
import { dateOf, datesOf, daysAfter, hasPeriod } from "../../www/extension/cases/dates.js";
import { mailtoOf } from "../../www/extension/cases/letters.js";
import { migrate } from "../../www/extension/cases/migrate.js";
import { createStore } from "../../www/extension/cases/store.js";
import { factsOf, formFromItems } from "../../www/extension/cases/source.js";
import { emailKey, nameParts, profileKey } from "../../www/extension/memory/contacts.js";
import { runsOf, sharedRuns } from "../../www/extension/memory/passages.js";
import { readWatchList } from "../../www/extension/memory/watchlist.js";
import { createPacks } from "../../www/client/packs.js";
import { ownPacks, withPack } from "../../www/extension/settings/packs.js";
import { policyOf, settingsFrom } from "../../www/extension/settings/settings.js";
import { tables } from "../../www/extension/words/index.js";
import { LANGUAGES, primaryOf } from "../../www/kit/languages.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "pkg/dist");
const filesOf = (folder) =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesOf(join(folder, name)) : [join(folder, name)]));
const manifest = (name) => JSON.parse(readFileSync(join(dist, name, "manifest.json"), "utf8"));

test("the extension asks for what its page for reviewers names, for no site, and its policy allows its own files alone", () => {
  const asked = manifest("extension");
  assert.deepEqual(asked.permissions, ["activeTab", "contextMenus", "scripting", "sidePanel", "storage"]);
  for (const key of ["host_permissions", "optional_permissions", "optional_host_permissions", "content_scripts", "web_accessible_resources", "externally_connectable"]) {
    assert.ok(!(key in asked), key);
  }
  const policy = Object.fromEntries(asked.content_security_policy.extension_pages.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
  assert.deepEqual(policy["default-src"], ["'none'"]);
  for (const [directive, sources] of Object.entries(policy)) {
    for (const source of sources) assert.ok(["'none'", "'self'", "'wasm-unsafe-eval'"].includes(source), `${directive} ${source}`);
  }
  const page = readFileSync(join(root, "docs/extension.md"), "utf8");
  for (const permission of asked.permissions) assert.ok(page.includes(`\`${permission}\``), `docs/extension.md does not say what ${permission} is for`);
});

test("the Firefox build has a sidebar in the panel's place and nothing that Firefox does not know", () => {
  const asked = manifest("extension-firefox");
  assert.deepEqual(asked.permissions, ["activeTab", "contextMenus", "scripting", "storage"]);
  assert.equal(asked.sidebar_action.default_panel, "panel.html");
  assert.deepEqual(asked.background, { scripts: ["background.js"], type: "module" });
  assert.ok(!("side_panel" in asked) && !("minimum_chrome_version" in asked) && !("storage" in asked));
  assert.ok(asked.browser_specific_settings.gecko.id);
});

for (const name of ["extension", "extension-firefox"]) {
  test(`every file that ${name} names is in it, and no code can come from elsewhere`, () => {
    const folder = join(dist, name);
    const asked = manifest(name);
    for (const file of [...Object.values(asked.icons), "panel.html", "panel.js", "panel.css", "reader.js", "settings.html", "settings.js", "background.js", "engine/corroborate_bg.wasm", "engine/institutions.pack", "engine/universities.pack", "reading/worker.js", "reading/pdf.worker.js", "reading/files_bg.wasm"]) {
      assert.ok(existsSync(join(folder, file)), file);
    }
    for (const [language, words] of readdirSync(join(folder, "_locales")).map((one) => [one, JSON.parse(readFileSync(join(folder, "_locales", one, "messages.json"), "utf8"))])) {
      for (const key of ["name", "description", "action", "menu"]) assert.ok(words[key]?.message, `${language} ${key}`);
      assert.ok([...words.description.message].length <= 132, `${language}: stores cut a description after 132 characters`);
    }
    for (const file of filesOf(folder).filter((path) => /\.(?:js|html|css)$/.test(path))) {
      const text = readFileSync(file, "utf8");
      for (const way of [/\.innerHTML\s*=/, /\.outerHTML\s*=/, /insertAdjacentHTML/, /\beval\s*\(/, /new Function\b/, /document\.write/, /importScripts/, /<script[^>]+src="https?:/, /@import\s+(?:url\()?["']?https?:/, /url\(\s*["']?https?:/]) {
        assert.doesNotMatch(text, way, `${file} has ${way}`);
      }
      // Tables that a part carries as one long text are no sign of it; lines that are long throughout are.
      if (file.endsWith(".js")) assert.ok(text.length / text.split("\n").length < 120, `${file} looks minified`);
    }
  });
}

test("the same sources give the same bytes", () => {
  const places = [0, 1].map(() => mkdtempSync(join(tmpdir(), "corroborate-built-")));
  for (const [at, place] of places.entries()) {
    execFileSync("node", [join(root, "xtask/node/extension.mjs"), place], { env: { ...process.env, TZ: ["America/St_Johns", "Asia/Kolkata"][at] } });
  }
  const [first, second] = places;
  const names = filesOf(first).map((path) => path.slice(first.length)).sort();
  assert.deepEqual(filesOf(second).map((path) => path.slice(second.length)).sort(), names);
  for (const name of names) assert.ok(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name);
  assert.ok(names.includes("/extension.zip") && names.includes("/extension-firefox.zip"));
  for (const place of places) rmSync(place, { recursive: true });
});

test("every surface has its words in every language of the interface, and the build has a file of each", async () => {
  const wanted = LANGUAGES.map(({ language }) => language);
  for (const surface of ["batch", "extension", "kit", "reading", "training"]) {
    const { tables: own, words = own } = await import(`../../www/${surface}/words/index.js`);
    assert.deepEqual(words.map(({ language }) => language), wanted, surface);
  }
  for (const name of ["extension", "extension-firefox"]) {
    assert.deepEqual(readdirSync(join(dist, name, "words")).sort(), wanted.map((language) => `${language}.js`).sort());
    for (const language of wanted) {
      const { default: built } = await import(join(dist, name, `words/${language}.js`));
      const parts = await Promise.all(["kit", "extension"].map((surface) => import(`../../www/${surface}/words/${primaryOf(language)}.js`)));
      assert.deepEqual(built, { language, words: Object.assign({}, ...parts.map(({ default: { words } }) => words)) });
    }
  }
});

test("what the engine names by an id is worded in every language of the interface", async () => {
  const pages = readdirSync(join(root, "src/explanations")).filter((name) => name.endsWith(".md"));
  const schema = JSON.parse(readFileSync(join(root, "docs/schemas/submission.json"), "utf8")).$defs;
  const listed = (type) => type.oneOf.flatMap(({ enum: several, const: one }) => several ?? [one]);
  const ids = [
    ...pages.map((name) => `explanation.${name.replace(".md", "").replaceAll("_", "-")}`),
    ...listed(schema.SourceKind).map((kind) => `source.${kind}`),
    ...listed(schema.InputManner).map((manner) => `manner.${manner}`),
  ];
  assert.ok(ids.length >= 18 + 8 + 6, String(ids.length));
  for (const { language } of LANGUAGES) {
    const { default: { words } } = await import(`../../www/kit/words/${primaryOf(language)}.js`);
    for (const id of ids) assert.ok(words[id], `${language}: ${id}`);
  }
});

test("a first press loads one language, and nothing of what opens files", () => {
  const folder = join(dist, "extension");
  const size = (...names) => names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  for (const { language } of LANGUAGES) {
    // A letter of Arabic takes two bytes, and one of Hindi three.
    const words = size(`words/${language}.js`);
    assert.ok(words <= 60_000, `${language}: ${words} bytes of words`);
    const loaded = words + size("panel.html", "panel.css", "panel.js", "engine/main.js");
    assert.ok(loaded <= 306_000 + Math.max(0, words - size("words/de.js")), `${language}: ${loaded} bytes beside the WebAssembly, the institutions and what the engine says`);
    const said = primaryOf(language) === "en" ? 0 : size(`engine/languages/${primaryOf(language)}.txt`);
    assert.ok(said <= 260_000, `${language}: ${said} bytes of what the engine says`);
  }
  const panel = readFileSync(join(folder, "panel.js"), "utf8");
  for (const { words } of tables) assert.ok(!panel.includes(words["start.heading"]));
  assert.doesNotMatch(panel, /www\/reading\/|www\/fields\/|www\/kit\/(?:sources|timeline|ledger)/, "the panel's script begins its parts with their sources' paths");
});

test("every language has every word, with the same gaps", () => {
  const [english] = tables;
  const gaps = (entry) => [...new Set([...JSON.stringify(entry).matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap))].sort();
  assert.deepEqual(tables.map(({ language }) => language), LANGUAGES.map(({ language }) => language));
  for (const { language, words } of tables) {
    assert.deepEqual(Object.keys(words).sort(), Object.keys(english.words).sort(), language);
    for (const [key, entry] of Object.entries(words)) {
      if (key === "mail.opening") continue;
      assert.deepEqual(gaps(entry), gaps(english.words[key]), `${language} ${key}`);
      for (const text of typeof entry === "string" ? [entry] : Object.values(entry)) {
        assert.doesNotMatch(text, /\b(?:fake|fraud|suspicio|liar|reject|betrug|verdächtig|fraude|sospech|suspeit|imposteur)/iu, `${language} ${key}`);
      }
    }
  }
});

test("dates are read as people write them, and nothing is guessed", () => {
  for (const [written, date] of [
    ["2018", "2018"], ["2018-05", "2018-05"], ["2018-05-31", "2018-05-31"], ["05/2018", "2018-05"], ["May 2018", "2018-05"], ["Sept. 2018", "2018-09"],
    ["31 May 2018", "2018-05-31"], ["May 31, 2018", "2018-05-31"], ["März 2018", "2018-03"], ["marzo de 2018", "2018-03"], ["févr. 2018", "2018-02"], ["2018年5月", "2018-05"],
  ]) assert.equal(dateOf(written), date, written);
  for (const written of ["", "soon", "13/2018", "05/06/2018", "2018-13", "31 February 2018", "1 May", "0218-05"]) assert.equal(dateOf(written), null, written);
  assert.deepEqual(datesOf("Jan 2020 – Mar 2022"), { startDate: "2020-01", endDate: "2022-03" });
  assert.deepEqual(datesOf("2018-2020"), { startDate: "2018", endDate: "2020" });
  assert.deepEqual(datesOf("May 2018 - present"), { startDate: "2018-05" });
  assert.equal(datesOf("2018 – soon"), null);
  assert.deepEqual(datesOf("2015 bis heute"), { startDate: "2015" });
  assert.equal(datesOf("2015 – 2017 – 2019"), null);
  for (const [line, has] of [["Jan 2019 - Mar 2021", true], ["2015年至今", true], ["seit 2015 – laufend", true], ["Call 2019 now", false], ["120190 to 220210", false]]) {
    assert.equal(hasPeriod(line), has, line);
  }
  // Every word for "to" before every word for "now".
  const words = JSON.parse(readFileSync(join(root, "www/tables/dates.json"), "utf8"));
  const written = (word) => word.replace(/(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])/gu, "");
  for (const joining of ["–", ...words.joining]) {
    for (const open of words.open) {
      const period = `2015 ${written(joining)} ${written(open)}`;
      assert.deepEqual([hasPeriod(period), datesOf(period)], [true, { startDate: "2015" }], period);
    }
  }
  assert.equal(daysAfter("2026-12-20", 30), "2027-01-19");
});

test("places are split at their own commas, and a street is left out", () => {
  assert.deepEqual(locationOf("Austin, TX, United States"), { city: "Austin", region: "TX", countryCode: "US" });
  assert.deepEqual(locationOf("12 Any Street, Köln, Deutschland"), { city: "Köln", countryCode: "DE" });
  assert.deepEqual(locationOf("Tbilisi, Georgia"), { city: "Tbilisi", countryCode: "GE" });
  assert.deepEqual(locationOf("中国"), { countryCode: "CN" });
  assert.deepEqual(locationOf("Remote"), { city: "Remote" });
  assert.equal(countryCode("usa"), "US");
  assert.equal(countryCode("Nowhere"), null);
  // Browsers know older codes of countries by the same names: none may come in the place of today's.
  for (const [name, code] of [["Vietnam", "VN"], ["Zimbabwe", "ZW"], ["Vanuatu", "VU"], ["Simbabwe", "ZW"], ["越南", "VN"]]) assert.equal(countryCode(name), code, name);
  const listed = readFileSync(join(root, "xtask/places/countries.tsv"), "utf8").split("\n").map((line) => line.split("\t")[0]).filter((code) => /^[A-Z]{2}$/.test(code));
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language.language, { type: "region", fallback: "none" });
    for (const code of listed) assert.equal(countryCode(names.of(code) ?? ""), names.of(code) ? code : null, `${code} in ${language.name}`);
  }
});

test("labels that come again begin another entry, parts of a date come together, unknown ones are kept apart", () => {
  const item = (id, label, value, meaning, group = 1, kind = "pair") => ({ id, label, value, meaning, group, kind });
  const { source, unused, items } = formFromItems([
    item("1", "Company", "A", "work.name"), item("2", "Start month", "March", "entry.startMonth"), item("3", "Start year", "2020", "entry.startYear"),
    item("4", "Company", "B", "work.name"), item("5", "Dates", "2015 – 2019", "entry.dates"),
    item("6", "School", "C", "education.institution", 2), item("7", "End", "one day", "entry.endDate", 2),
    item("8", "Shirt size", "M", null, 3), item("9", "Where would you like to work most?", "Here", null, 3),
    item("10", "mailto", "a@example.com", "basics.email", 0, "link"), item("11", "mailto", "b@example.com", "basics.email", 0, "link"),
  ]);
  assert.deepEqual(source.person.work, [{ name: "A", startDate: "2020-03" }, { name: "B", startDate: "2015", endDate: "2019" }]);
  assert.deepEqual(source.person.education, [{ institution: "C" }]);
  assert.deepEqual(source.answers, [{ question: "Where would you like to work most?", answer: "Here" }]);
  assert.equal(source.person.basics, undefined, "of two addresses none is taken for the applicant's");
  assert.deepEqual(unused.map(({ value }) => value).sort(), ["M", "a@example.com", "b@example.com", "one day"]);
  assert.equal(items["/work/1/startDate"], "5");
});

test("what is pasted is known for what it is", () => {
  let number = 0;
  const how = { at: "2026-11-25T10:00:00Z", makeId: () => String((number += 1)), kind: "resume" };
  assert.equal(sourcesFromText('{"basics":{"name":"Ada Example"}}', how).sources[0].source.person.basics.name, "Ada Example");
  const whole = sourcesFromText('{"id":"a","asOf":"2020-01-01","job":{"title":"T"},"sources":[{"kind":"form"},{"kind":"resume"}]}', how);
  assert.deepEqual(whole.sources.map(({ source }) => source.kind), ["form", "resume"]);
  assert.deepEqual(whole.beside, { job: { title: "T" } });
  assert.equal(sourcesFromText("Some text", { ...how, kind: "cover-letter" }).sources[0].source.text, "Some text");
  assert.throws(() => sourcesFromText('{"basics":', how), SyntaxError);
  assert.deepEqual(factsOf('{"inputs":{"/basics/email":"typed"},"session":{"timeZone":"UTC"},"level":"verify"}'), { inputs: { "/basics/email": "typed" }, session: { timeZone: "UTC" } });
  assert.deepEqual(factsOf('{"schema":"corroborate/facts/1","engine":"0.1.0","inputs":{},"session":{}}'), { inputs: {}, session: {} });
  for (const other of ["", "[]", '{"schema":"corroborate/facts/9","inputs":{}}', "null", '"x"', "{}", '{"inputs":[]}']) assert.equal(factsOf(other), null, other);
});

test("a case keeps its outcomes by what findings rest on, and facts join the form that is there", () => {
  let held = newCase("c", "2026-11-25T10:00:00Z");
  let number = 0;
  const makeId = () => String((number += 1));
  held = withSources(held, sourcesFromText('{"basics":{"name":"Ada Example"}}', { at: held.opened, makeId, kind: "form" }).sources);
  held = withFacts(held, { inputs: { "/basics/name": "typed" }, session: { timeZone: "UTC" } }, held.opened, makeId);
  held = withProfileCard(held, { url: "https://example.com/in/x", facts: { accountCreated: "2014-03", silentFrom: "" } }, held.opened, makeId);
  const submission = submissionOf(held, "2026-11-25");
  assert.deepEqual(submission.sources.map(({ kind }) => kind), ["form", "profile"]);
  assert.deepEqual(submission.sources[0].inputs, { "/basics/name": "typed" });
  assert.deepEqual(submission.sources[1].facts, { accountCreated: "2014-03" });
  assert.equal(withProfileCard(held, { url: "", facts: { accountCreated: "" } }, held.opened, makeId).sources.length, 1, "an empty card takes itself away");
  const finding = { rule: "a/b", evidence: [{ source: 0, path: "/basics/name", quote: "Ada Example" }] };
  const key = findingKey(held, finding);
  held = withOutcome(held, key, { verdict: "explained", reason: "said so", at: held.opened });
  assert.notEqual(findingKey(held, { ...finding, evidence: [{ source: 0, path: "/basics/name", quote: "Another" }] }), key);
  assert.deepEqual(withOutcome(held, key, null).outcomes, {});
});

test("stored cases of older versions are brought up, those of newer ones and damaged ones are left alone", async () => {
  const steps = { 1: (held) => ({ ...held, sources: held.list, list: undefined }), 2: (held) => ({ ...held, outcomes: {} }) };
  const { held } = migrate({ version: 1, id: "a", list: [] }, { version: 3, steps });
  assert.equal(held.version, 3);
  assert.deepEqual([held.sources, held.outcomes], [[], {}]);
  assert.deepEqual(migrate({ version: 9, id: "a" }), { kept: "newer" });
  for (const bad of [null, 1, {}, { version: 0, id: "a" }, { version: 1, id: "a", sources: 1 }]) assert.deepEqual(migrate(bad), { kept: "unreadable" });

  const area = (content) => ({
    content,
    all: async () => structuredClone(content),
    set: async (key, value) => void (content[key] = value),
    remove: async (keys) => [keys].flat().forEach((key) => delete content[key]),
  });
  const areas = { passing: area({}), lasting: area({ settings: { version: 1 }, "case:new": { version: 9, id: "new" }, "case:bad": "?" }) };
  const store = createStore(areas);
  const open = { ...newCase("open", "2026-11-25T10:00:00Z") };
  await store.put(open);
  await store.put({ ...newCase("saved", "2026-11-24T10:00:00Z"), until: "2026-12-24" });
  await store.put({ ...newCase("over", "2026-11-01T10:00:00Z"), until: "2026-11-02" });
  await store.put({ ...newCase("decided", "2026-11-01T10:00:00Z"), until: "2026-11-02", outcomes: { x: { verdict: "confirmed", reason: "", at: "" } } });
  const loaded = await store.load("2026-11-25");
  assert.deepEqual(loaded.cases.map(({ id }) => id), ["open", "saved"]);
  assert.deepEqual(loaded.ended.map(({ id }) => id), ["decided"]);
  assert.deepEqual(loaded.kept.map(({ why }) => why).sort(), ["newer", "unreadable"]);
  assert.ok(!("case:over" in areas.lasting.content) && "case:bad" in areas.lasting.content && "settings" in areas.lasting.content);
  // Saving moves a case to the device, keeping it no longer moves it back.
  await store.put({ ...open, until: "2026-12-25" });
  assert.deepEqual([Object.keys(areas.passing.content), "case:open" in areas.lasting.content], [[], true]);
  await store.put(open);
  assert.deepEqual([Object.keys(areas.passing.content), "case:open" in areas.lasting.content], [["case:open"], false]);
});

test("a mail's link has one recipient and nothing that an address or a text could add", () => {
  const mail = { subject: "A & B?\r\nBcc: x@example.com", text: "One\nTwo & three = %0A" };
  const link = new URL(mailtoOf("ada.example+jobs@example.com", mail));
  assert.equal(decodeURIComponent(link.pathname), "ada.example+jobs@example.com");
  assert.deepEqual([...link.searchParams.keys()], ["subject", "body"]);
  assert.equal(link.searchParams.get("body"), "One\r\nTwo & three = %0A");
  for (const bad of ["", "ada", "a@b", "a@example.com, b@example.com", "a@example.com?cc=b@example.com", "a@example.com\r\nbcc:b@example.com", "<a@example.com>", "a@exa mple.com"]) {
    assert.equal(mailtoOf(bad, mail), null, bad);
  }
  assert.equal(mailtoOf("a@example.com", { subject: "s", text: "x".repeat(3000) }), null, "a link that programs would cut is not made");
});

test("contacts have one form in which the same is always the same", () => {
  assert.equal(emailKey(" Ada@Example.com "), "ada@example.com");
  assert.equal(emailKey("ada"), null);
  for (const address of ["https://www.linkedin.com/in/Ada-Example/?x=1", "linkedin.com/in/ada-example", "https://de.linkedin.com/in/ada-example"]) {
    assert.equal(profileKey(address), "linkedin.com/in/ada-example");
  }
  assert.equal(profileKey("https://github.com/"), null);
  assert.deepEqual(nameParts("José  María NÚÑEZ"), ["jose", "maria", "nunez"]);
  assert.deepEqual(nameParts("Cher"), [], "one word is no complete name");
});

test("a watch list's bad lines are named and leave the others alone", () => {
  const read = (text) => readWatchList(text, (number) => (/^\+?\d+$/.test(number) ? number : null));
  const { entries, problems } = read('\ufeffkind,value,reason,added,expires\r\nemail,A@example.com,"quoted, ""twice""",2026-01-01,2027-01-01\r\nphone,none,r,2026-01-01,2027-01-01\r\n\r\nemail,b@example.com,r,2026-02-30,2027-01-01\r\n');
  assert.deepEqual(entries, [{ kind: "email", value: "a@example.com", reason: 'quoted, "twice"', added: "2026-01-01", until: "2027-01-01" }]);
  assert.deepEqual(problems, [{ line: 3, why: "value" }, { line: 5, why: "date" }]);
  assert.deepEqual(read("a,b\n1,2").problems, [{ line: 1, why: "columns" }]);
  assert.deepEqual(read("").problems, [{ line: 1, why: "columns" }]);
});

test("settings keep within their bounds, and a company's word comes last", () => {
  const { settings } = settingsFrom({ keepDays: 99999, rules: { "phone/impossible": "off", "x": "off", "a/b": "shout" }, theme: "pink", memory: true, contact: 7 }, null);
  assert.deepEqual([settings.keepDays, settings.theme, settings.memory, settings.contact], [365, "auto", true, ""]);
  assert.deepEqual(settings.rules, { "phone/impossible": "off" });
  const company = settingsFrom({ keepDays: 60, memory: true, reviewFirst: false }, { keepDays: 14, memory: false, reviewFirst: true, rules: { "phone/fictional": "note" }, policyName: "Example Ltd" });
  assert.deepEqual([company.settings.keepDays, company.settings.memory, company.settings.reviewFirst], [14, false, true]);
  assert.ok(company.fixed.has("memory") && company.fixed.has("reviewFirst") && company.fixed.has("rules/phone/fictional"));
  assert.equal(settingsFrom({ memory: false }, { memory: true }).settings.memory, false, "a company does not switch the memory on for its people");
  assert.deepEqual(policyOf(company.settings, { policyName: "Example Ltd" }), { schema: "corroborate/policy/1", id: "Example Ltd", rules: { "phone/fictional": "note" } });
  assert.equal(policyOf(settingsFrom(null, null).settings), "default");
  assert.equal(policyOf(settingsFrom({ reserved: true }, null).settings), "demonstration");
});

test("an employer's facts replace those of the same id, and what is stored is trusted in nothing", () => {
  const load = (bytes) => {
    const { id, date } = JSON.parse(new TextDecoder().decode(bytes));
    return { kind: id === "schools" ? "institutions" : "facts", id, date, source: "s", digest: `${id} ${date}`, entries: 1 };
  };
  const text = (id, date) => JSON.stringify({ id, date });
  const first = withPack([], text("own", "2025"), load);
  const second = withPack(first.packs, text("a", "2024"), load);
  const third = withPack(second.packs, text("own", "2026"), load);
  assert.deepEqual(third.packs.map(({ id, date }) => [id, date]), [["a", "2024"], ["own", "2026"]]);
  assert.equal(third.added.text, text("own", "2026"));
  assert.deepEqual(ownPacks({ version: 1, entries: third.packs }), third.packs);
  assert.throws(() => withPack([], text("schools", "2024"), load), { name: "InputError" });
  assert.throws(() => withPack([], " ".repeat(4_000_001), load), { name: "InputError" });
  for (const stored of [undefined, null, 7, {}, { entries: 7 }, { entries: [null, 7, { id: "own" }] }]) assert.deepEqual(ownPacks(stored), []);
});

test("a pack is fetched when it is first asked for, once, and again only after it did not come", async () => {
  let fetched = 0;
  const pack = createPacks((bytes) => ({ digest: String(bytes) }));
  const bytes = async () => {
    fetched += 1;
    if (fetched === 1) throw new Error("offline");
    return "bytes";
  };
  assert.equal(fetched, 0);
  await assert.rejects(pack("institutions", bytes), /offline/);
  const [one, two] = await Promise.all([pack("institutions", bytes), pack("institutions", bytes)]);
  assert.equal(one, two);
  assert.equal(fetched, 2);
  await assert.rejects(createPacks(() => assert.fail("no pack"))("own", () => "x"), /no pack/);
});

test("sketches of the same text meet, of texts that share a template's phrases they do not", () => {
  const sentence = (seed) => Array.from({ length: 14 }, (_, at) => `w${(seed * 7919 + at * 104729) % 5003}`).join(" ");
  const letter = (from, to) => Array.from({ length: to - from }, (_, at) => sentence(from + at)).join(". ");
  const phrase = "I am writing to apply for the position that you have advertised on your site and I look forward to hearing from you soon. ";
  const one = runsOf([letter(0, 60)]);
  assert.equal(one.length, 96);
  assert.equal(sharedRuns(one, runsOf([letter(0, 60).toUpperCase().replaceAll(". ", "\n• ")])), 96);
  assert.ok(sharedRuns(one, runsOf([letter(0, 40) + letter(100, 120)])) > 20, "two thirds copied");
  assert.equal(sharedRuns(runsOf([phrase + letter(0, 40)]), runsOf([phrase + letter(200, 240)])), 0);
  assert.equal(sharedRuns(runsOf(["too short"]), runsOf(["too short"])), 0);
});

const source = (name, email, kind = "form") => ({ source: { kind, person: { basics: { ...(name && { name }), ...(email && { email }) } } } });

test("two readings are of one person by a mailbox in common, or by a name that no two mailboxes put in doubt", () => {
  const of = (...sources) => personOf(sources);
  for (const [one, other, wanted] of [
    [of(source("Mirela Kovacs", "m@example.com")), of(source("Mirela Kovács", "m@example.com")), "same"],
    [of(source("Mirela Kovacs", "m@example.com")), of(source("Mirela Lind", "M@EXAMPLE.com ")), "same"],
    [of(source("Mirela Kovacs", "m@example.com")), of(source("Kovacs, Mirela")), "same"],
    [of(source("Mirela Kovacs", "m@example.com")), of(source("Mirela Kovacs", "k@example.com")), "namesake"],
    [of(source("Mirela Kovacs", "m@example.com")), of(source("Tendai Moyo", "t@example.com")), "other"],
    [of(source("Mirela Kovacs")), of(source(undefined, "m@example.com")), "other"],
    [of(source("Mirela Kovacs")), of(), "other"],
    [of(), of(), "other"],
    [of(source("王小明")), of(source("王小明")), "same"],
    [of(source("Mirela Kovacs", "m@example.com"), source("Tendai Moyo", "t@example.com", "reference")), of(source("Tendai Moyo", "t@example.com")), "other"],
  ]) {
    assert.equal(compare(one, other), wanted, JSON.stringify([[...one.names, ...one.emails], [...other.names, ...other.emails]]));
    assert.equal(compare(other, one), wanted);
  }
});

test("a page that is read again keeps the ids of its sources, and with them what was decided", () => {
  const origin = { kind: "page", tab: 3, address: "https://example.com/a", at: "2026-11-22T10:00:00Z" };
  const held = withSources(newCase("c", "2026-11-22T10:00:00Z"), [
    { id: "form", origin, source: { kind: "form" }, items: {}, unused: [], edited: false },
    { id: "letter", origin, source: { kind: "cover-letter", text: "a" }, items: {}, unused: [], edited: false },
    { id: "fixed", origin, source: { kind: "resume" }, items: {}, unused: [], edited: true },
    { id: "file", origin: { kind: "file", at: origin.at }, source: { kind: "resume" }, items: {}, unused: [], edited: false },
  ]);
  const again = withPageAgain(held, [
    { id: "new-form", origin, source: { kind: "form" }, items: {}, unused: [], edited: false },
    { id: "new-resume", origin, source: { kind: "resume" }, items: {}, unused: [], edited: false },
  ]);
  assert.deepEqual(again.sources.map(({ id }) => id), ["fixed", "file", "form", "new-resume"]);
});

test("a frame that lists people is nobody's where another frame is about one, and a reading of its own where none is", () => {
  const frame = (more) => ({ top: false, address: "https://example.com/", title: "", refused: null, selection: "", items: [], sections: [], framed: [], files: [], refusedFields: 0, cut: false, people: 0, reading: "r", ...more });
  const items = [{ id: "0", kind: "pair", label: "Name", value: "Mirela Kovacs", meaning: "basics.name", group: 1 }];
  let ids = 0;
  const how = { tab: 1, at: "2026-11-22T10:00:00Z", makeId: () => String((ids += 1)) };
  assert.equal(sourcesFromPage([frame({ top: true, people: 4 })], how).people, 4);
  assert.equal(sourcesFromPage([frame({ top: true, people: 0 }), frame({ people: 3 })], how).people, 3);
  const one = sourcesFromPage([frame({ top: true, people: 4, reading: "list" }), frame({ items, reading: "one" })], how);
  assert.equal(one.people, 0);
  assert.equal(one.sources[0].source.person.basics.name, "Mirela Kovacs");
  assert.deepEqual(one.sources[0].origin.readings, ["one"]);
});

test("mail may go to a stated address unless a finding rests on it alone", () => {
  const held = {
    ...newCase("c", "2026-11-22T10:00:00Z"),
    sources: [source("A B", "a@gmial.com"), source("A B", "A@gmial.com", "profile"), source("A B", "a@example.com", "resume"), source("C D", "c@example.com", "reference")].map((one, at) => ({ id: String(at), origin: { kind: "pasted", at: "" }, items: {}, unused: [], edited: false, ...one })),
  };
  const at = (index, quote) => ({ source: index, path: "/person/basics/email", quote });
  const finding = (rule, ...evidence) => ({ rule, evidence });
  const free = (...findings) => addressesOf(held, { findings }).map(({ address, found }) => `${address}${found ? " found" : ""}`);
  assert.deepEqual(free(), ["a@gmial.com", "a@example.com"]);
  assert.deepEqual(free(finding("email/domain-typo", at(1, "A@gmial.com"))), ["a@gmial.com found", "a@example.com"]);
  assert.deepEqual(free(finding("email/sources-differ", at(0, "a@gmial.com"), at(2, "a@example.com"))), ["a@gmial.com", "a@example.com"]);
  assert.deepEqual(free(finding("email/other-person", at(2, "a@exam…"), { source: 0, path: "/person/basics/name", quote: "A B" })), ["a@gmial.com", "a@example.com found"]);
  assert.deepEqual(free(finding("identity/left-over-contact", { source: 2, path: "/text", quote: "a@example.com" })), ["a@gmial.com", "a@example.com found"]);
  assert.deepEqual(free(finding("phone/fictional", { source: 0, path: "/person/basics/phone", quote: "+1" })), ["a@gmial.com", "a@example.com"]);
  const typo = finding("email/domain-typo", at(0, "a@gmial.com"));
  for (const [verdict, found] of [["explained", false], ["irrelevant", false], ["confirmed", true], ["misread", true]]) {
    const decided = { ...held, outcomes: { [findingKey(held, typo)]: { verdict, reason: "", at: "" } } };
    assert.equal(addressesOf(decided, { findings: [typo] })[0].found, found, verdict);
  }
});

test("what was compared is counted between sources, and nothing compared is a state of its own", () => {
  const assessment = (more) => ({ level: "nothing", agreements: [], findings: [], ...more });
  for (const [given, count, level] of [
    [assessment({}), 0, "uncompared"],
    [assessment({ agreements: [{ what: "place", sources: [0] }, { what: "place", sources: [1, 1] }] }), 0, "uncompared"],
    [assessment({ agreements: [{ what: "name", sources: [0, 1] }] }), 1, "nothing"],
    [assessment({ findings: [{ evidence: [{ source: 0 }, { source: 2 }] }] }), 1, "nothing"],
    [assessment({ findings: [{ evidence: [{ source: 0 }, {}] }] }), 1, "nothing"],
    [assessment({ level: "ask", findings: [{ evidence: [{ source: 0 }] }] }), 0, "ask"],
    [assessment({ coverage: { compared: 3 } }), 3, "nothing"],
    [assessment({ coverage: { compared: 0 }, agreements: [{ what: "name", sources: [0, 1] }] }), 0, "uncompared"],
  ]) {
    assert.equal(comparedOf(given), count);
    assert.equal(levelOf(given), level);
  }
  assert.deepEqual(lacking([{ kind: "resume" }]), ["form", "profile", "cover-letter"]);
});

test("the interface and the engine take the same documents for applications", async () => {
  const { check, init } = await import("../../pkg/corroborate.js");
  await init();
  for (const document of [
    {}, { id: "7" }, { asOf: "2026-11-22" }, { sources: [] }, { basics: {} }, { hello: 1 }, { id: "7", hello: 1 }, { hello: null }, { name: "Ada Example" }, { gender: "x" },
    { work: [], hello: 1 }, { certifications: [] }, { hobbies: [] }, { certificates: [] }, { $schema: "x" }, { meta: {} }, { sources: null, hello: 1 }, { job: { title: "x" } },
    { skills: [] }, { languages: [] }, { interests: [] }, { awards: [] }, { volunteer: [] }, { projects: [] }, { publications: [] }, { references: [] }, { education: [] },
  ]) {
    let taken = true;
    try {
      check(document);
    } catch {
      taken = false;
    }
    assert.equal(isApplication(document), taken, JSON.stringify(document));
  }
  for (const [text, key] of [['{"hello":1}', "error.unknown"], ['\ufeff [{"basics":{}}]', "error.list"], ['{"id":"x","foo":{}}', "error.unknown"]]) {
    assert.throws(() => sourcesFromText(text, { at: "", makeId: () => "1", kind: "resume" }), { key });
  }
  assert.equal(sourcesFromText("[Engineer] at Karoo Logistics", { at: "", makeId: () => "1", kind: "resume" }).sources.length, 1);
});

test("headings of what colleagues write are known in every language, a résumé's own are not", () => {
  for (const heading of [
    "Notes", "Notes (3)", "Team notes", "Interview feedback", "Activity feed", "Recent activity", "Feed", "Scorecards", "Feedback & notes", "Interviews", "Referral", "Comments:", "Hiring team", "Candidate’s timeline",
    "Notizen", "Interne Notizen 2", "Bewertungen", "Kommentare", "Commentaires", "Activité récente", "Entretiens", "Notas internas", "Comentarios", "Actividad", "Avaliações", "Histórico", "Comentários", "面试评价", "备注", "内部备注 (2)",
  ]) {
    assert.ok(isOfColleagues(heading), heading);
  }
  for (const heading of [
    "Experience", "Work history", "Employment history", "Education", "Activities", "Activities and interests", "Skills", "Notable projects", "Feedback Systems Ltd", "Interview Kickstart, Mentor", "Reviewer", "Publications", "References",
    "Berufserfahrung", "Ausbildung", "Formation", "Experiencia", "Formação", "工作经历", "教育背景", "Communications", "Message Brokers Inc", "Noteworthy", "Task Force Lead", "Loggers",
  ]) {
    assert.ok(!isOfColleagues(heading), heading);
  }
  for (const name of ["Noor Halvorsen", "Halvorsen, Noor", "Ana de la Cruz", "王小明", "김 민준", "PRIYA SHARMA", "Đặng Thùy"]) assert.ok(isName(name), name);
  for (const other of ["Applied 3 days ago", "applied today", "Phone screen", "Priya", "12 Nov 2026", "x@example.com"]) assert.ok(!isName(other), other);
});
