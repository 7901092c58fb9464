// The package as a host uses it from Node.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import * as corroborate from "../../pkg/corroborate.js";

const { init, check } = corroborate;
const example = (name) => JSON.parse(readFileSync(new URL(`../../www/examples/${name}.json`, import.meta.url), "utf8"));
const asOf = "2026-11-22";
const demonstration = { asOf, policy: "demonstration" };

/** Runs `action`, which must throw an InputError, and returns it. */
function inputError(action) {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof Error, "a real Error");
    assert.equal(error.name, "InputError");
    assert.equal(typeof error.path, "string");
    assert.notEqual(error.message, "");
    return error;
  }
  assert.fail("nothing was thrown");
}

test("it is made usable once, however often and from whatever it is asked", async () => {
  const bytes = readFileSync(new URL("../../pkg/corroborate_bg.wasm", import.meta.url));
  await Promise.all([init(), corroborate.default(), init(bytes)]);
  assert.equal(init(), init());
  const apart = await import("../../pkg/corroborate.js?apart");
  await apart.init(bytes);
});

test("it exports free functions, and no class", () => {
  const names = Object.keys(corroborate).sort();
  assert.deepEqual(names, [
    "browserSession", "check", "clear", "default", "explain", "formSource", "init", "initSync", "link", "loadLanguage", "loadPack", "openPack", "phone",
    "read", "report", "rules", "unloadPack", "verifyAssessment", "version",
  ]);
  for (const name of names) assert.ok(!/^class/.test(String(corroborate[name])), name);
});

test("a language that was loaded says every sentence, and nothing but sentences", async () => {
  const folder = new URL("../../pkg/languages/", import.meta.url);
  const text = (name) => readFileSync(new URL(name, folder), "utf8");
  const files = readdirSync(folder);
  assert.ok(files.length >= 11 && files.every((name) => /^[a-z]{2}\.txt$/u.test(name)), String(files));
  assert.equal(inputError(() => check(example("contradictory"), { ...demonstration, language: "de" })).path, "/options/language");
  const english = check(example("contradictory"), demonstration);
  assert.deepEqual(check(example("contradictory"), { ...demonstration, language: "en" }), english);
  for (const name of files) {
    const language = name.replace(".txt", "");
    await corroborate.loadLanguage(language, text(name));
    const assessment = check(example("contradictory"), { ...demonstration, language });
    assert.equal(assessment.language, language);
    for (const key of ["policy", "packs", "input", "level", "score", "ledger", "dropped"]) assert.deepEqual(assessment[key], english[key], `${language} ${key}`);
    assessment.findings.forEach((finding, at) => {
      const before = english.findings[at];
      assert.deepEqual([finding.rule, finding.grade, finding.explanations], [before.rule, before.grade, before.explanations]);
      for (const key of ["noticed", "why", "question", "clearedBy", "step"]) assert.notEqual(finding[key], before[key], `${language} ${finding.rule} ${key}`);
    });
    const page = corroborate.report(assessment, "html");
    assert.ok(page.includes(`<html lang="${language}"${language === "ar" ? ' dir="rtl"' : ""}>`), language);
    assert.ok(!page.includes("Ordinary reasons") && !page.includes("Verify before interview"), language);
    assert.notEqual(corroborate.explain("phone/impossible", { language }).why, corroborate.explain("phone/impossible").why);
    assert.notEqual(corroborate.rules({ language })[0].sees, corroborate.rules()[0].sees);
    const pair = [{ id: "a", basics: { name: "Ada Example", phone: "+1 512 555 0143" } }, { id: "b", basics: { name: "Wren Alder", phone: "+1 512 555 0143" } }];
    const links = corroborate.link(pair, { policy: "demonstration", language });
    assert.equal(links.language, language);
    assert.ok(links.pairs.length > 0);
    assert.notEqual(links.pairs[0].noticed, corroborate.link(pair, { policy: "demonstration" }).pairs[0].noticed);
  }
});

test("a language with a missing, unknown or changed line is not loaded", () => {
  const text = readFileSync(new URL("../../pkg/languages/de.txt", import.meta.url), "utf8");
  for (const [wrong, said] of [
    ["", /is missing/u],
    [text.replace(/^level\/ask = .*$/mu, ""), /level\/ask is due/u],
    [text.replaceAll("{start}", "{begin}"), /other gaps/u],
    [`${text}more/of-it = x\n`, /behind the last entry/u],
  ]) {
    const error = inputError(() => corroborate.loadLanguage("xx", wrong));
    assert.equal(error.path, "/text");
    assert.match(error.message, said);
  }
  for (const given of [null, 1, {}]) inputError(() => corroborate.loadLanguage("xx", given));
  assert.equal(inputError(() => corroborate.loadLanguage("en", text)).path, "/language");
  assert.equal(inputError(() => check(example("consistent"), { language: "xx" })).path, "/options/language");
  assert.equal(inputError(() => check(example("consistent"), { language: 1 })).path, "/options/language");
  const foreign = { ...check(example("consistent"), demonstration), language: "xx" };
  assert.equal(inputError(() => corroborate.report(foreign, "text")).path, "/language");
});

test("its version is the package's", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
  assert.equal(corroborate.version(), manifest.version);
  assert.equal(check(example("consistent"), demonstration).engine, manifest.version);
});

test("an assessment is plain data that can be cloned, and its score is the ledger's sum", () => {
  for (const name of ["consistent", "irregular", "contradictory"]) {
    const assessment = check(example(name), demonstration);
    assert.deepEqual(structuredClone(assessment), assessment);
    assert.deepEqual(JSON.parse(JSON.stringify(assessment)), assessment);
    assert.equal(assessment.score, assessment.ledger.reduce((sum, row) => sum + row.points, 0), name);
    for (const finding of assessment.findings) assert.ok(finding.ordinaryReasons.length > 0, finding.rule);
  }
});

test("the three built-in examples say what their names say", () => {
  const levels = Object.fromEntries(
    ["consistent", "irregular", "contradictory"].map((name) => [name, check(example(name), demonstration).level]),
  );
  assert.equal(levels.consistent, "nothing");
  assert.notEqual(levels.irregular, "verify");
  assert.equal(levels.contradictory, "verify");
});

test("today is the host's local date unless the caller says otherwise", () => {
  const now = new Date();
  const pad = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  assert.equal(check({ basics: { name: "Ada Example" } }).asOf, today);
  assert.equal(check({ basics: { name: "Ada Example" } }, { asOf }).asOf, asOf);
  assert.equal(check({ asOf: "2025-01-31", sources: [] }, { asOf }).asOf, "2025-01-31");
});

test("undefined fields are absent", () => {
  const resume = { basics: { name: "Ada Example", phone: undefined }, work: undefined };
  assert.deepEqual(check(resume, { asOf }), check({ basics: { name: "Ada Example" } }, { asOf }));
});

test("input that is no application is an error that names the path", () => {
  assert.equal(inputError(() => check("text")).path, "");
  assert.equal(inputError(() => check(undefined)).path, "");
  assert.equal(inputError(() => check([])).path, "");
  assert.equal(inputError(() => check({ basics: { name: [] } })).path, "/basics/name");
  assert.equal(inputError(() => check({ sources: [{ kind: "rumour" }] })).path, "/sources/0/kind");
  assert.equal(inputError(() => check({ work: [{ startDate: "2019-01" }, 7] })).path, "/work/1");
});

test("what is not plain data is an error that names the path", () => {
  const at = (value) => inputError(() => check({ basics: { name: value } }, { asOf })).path;
  for (const value of [() => 1, Symbol("s"), 1n, NaN, Infinity, new Date(), new Map(), new Set(), new Uint8Array(2)]) {
    assert.equal(at(value), "/basics/name", String(value));
  }
  const guarded = { get name() { throw new Error("guarded"); } };
  assert.equal(inputError(() => check({ basics: guarded })).path, "/basics/name");
  const refusing = new Proxy({}, { ownKeys() { throw new Error("refusing"); } });
  assert.equal(inputError(() => check({ basics: refusing })).path, "/basics");
  assert.equal(inputError(() => check({ "a/b~c": () => 1 })).path, "/a~1b~0c");
});

test("cycles, depth, multiplied and huge input are errors, and the engine goes on", () => {
  const cycle = { basics: {} };
  cycle.basics.location = cycle;
  inputError(() => check(cycle));
  let deep = [];
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  inputError(() => check({ work: deep }));
  let doubled = {};
  for (let level = 0; level < 40; level += 1) doubled = { left: doubled, right: doubled };
  inputError(() => check(doubled));
  inputError(() => check({ basics: { summary: "x".repeat(50_000_000) } }));
  assert.equal(check(example("consistent"), demonstration).level, "nothing");
});

test("the order of an object's fields makes no difference, however many there are", () => {
  for (const count of [2, 31, 32, 33, 300]) {
    const names = Array.from({ length: count }, (_, position) => `field-${String(position).padStart(3, "0")}-é`);
    const basics = (names) => ({ basics: { name: "Ada Example", ...Object.fromEntries(names.map((name) => [name, 0.5])) } });
    const sorted = check(basics(names), { asOf });
    assert.equal(sorted.dropped.length, count);
    assert.deepEqual(check(basics(names.toReversed()), { asOf }), sorted);
  }
});

test("hostile text neither traps nor hangs", () => {
  const texts = [
    "\u0000", "\ud800", "\udc00\ud800", "\u0301", "\u202eabc", "\ufeff", "9".repeat(200_000), "٠١٢٣٤٥٦٧٨٩", "@".repeat(10_000),
    "+".repeat(10_000), "🧑‍🧑‍🧒‍🧒".repeat(1000), "a\u0300".repeat(10_000), "-".repeat(10_000), "ﷺ".repeat(1000), "__proto__",
  ];
  for (const text of texts) {
    const person = {
      basics: {
        name: text, email: text, phone: text, url: text, summary: text,
        location: { city: text, region: text, countryCode: text }, profiles: [{ network: text, username: text, url: text }],
      },
      work: [{ name: text, position: text, startDate: text, endDate: text, location: text, summary: text }],
      education: [{ institution: text, area: text, studyType: text, startDate: text, endDate: text }],
    };
    const submission = {
      asOf, sources: [{ kind: "form", person }, { kind: "resume", person, text, fileName: text }],
      session: { timeZone: text, whereNow: text },
    };
    assert.equal(check(submission).schema, "corroborate/assessment/2");
  }
});

test("an own field named __proto__ is a field like any other", () => {
  const assessment = check(JSON.parse('{"basics":{"name":"Ada Example"},"__proto__":{"level":"verify"}}'), { asOf });
  assert.ok(assessment.dropped.some((field) => field.path === "/__proto__"));
});

test("a policy is read, and its errors name the path", () => {
  const policy = { schema: "corroborate/policy/1", id: "own", rules: {} };
  assert.equal(check(example("consistent"), { asOf, policy }).policy.id, "own");
  assert.match(inputError(() => check({}, { asOf, policy: "strict" })).path, /policy$/);
  assert.match(
    inputError(() => check({}, { asOf, policy: { ...policy, rules: { "phone/none": "off" } } })).path,
    /\/rules\/phone~1none$/,
  );
  inputError(() => check({}, { asOf: "yesterday" }));
  inputError(() => check({}, { policies: [] }));
});

test("every rule is listed and explained", () => {
  const rules = corroborate.rules();
  assert.ok(rules.length >= 12);
  for (const { id } of rules) {
    const explained = corroborate.explain(id);
    assert.equal(explained.listed.id, id);
    assert.ok(explained.ordinaryReasons.length >= 2, id);
  }
  inputError(() => corroborate.explain("phone/none"));
});

test("a report is written in each format, also from a stored assessment", () => {
  const assessment = check(example("contradictory"), demonstration);
  const stored = JSON.parse(JSON.stringify(assessment));
  for (const format of ["text", "markdown", "html", "json"]) {
    const report = corroborate.report(assessment, format);
    assert.ok(report.includes(assessment.findings[0].evidence[0].quote), format);
    assert.equal(corroborate.report(stored, format), report);
  }
  assert.deepEqual(JSON.parse(corroborate.report(assessment, "json")), assessment);
  const named = corroborate.report(assessment, "text", { sources: example("contradictory").sources.map(({ kind }) => kind) });
  assert.notEqual(named, corroborate.report(assessment, "text"));
  assert.equal(inputError(() => corroborate.report(assessment, "text", { sources: ["form", "rumour"] })).path, "/options/sources/1");
  const copy = corroborate.report(assessment, "text", { applicant: "people@example.com" });
  assert.ok(copy.includes("people@example.com"));
  assert.doesNotMatch(copy, /verify before interview/i);
  inputError(() => corroborate.report(assessment, "pdf"));
  inputError(() => corroborate.report({}, "text"));
});

test("phone numbers are looked up one by one", () => {
  const [first, second] = corroborate.phone(["+44 20 7946 0018", "call me"], { region: "US" });
  assert.equal(first.given, "+44 20 7946 0018");
  assert.equal(first.e164, "+442079460018");
  assert.equal(second.given, "call me");
  assert.equal(second.valid, false);
  assert.equal(corroborate.phone(["512 555 0143"], { region: "US" })[0].e164, "+15125550143");
  assert.equal(inputError(() => corroborate.phone(["+1", 5])).path, "/1");
  inputError(() => corroborate.phone("+1 512 555 0143"));
});

test("the clock is given as the contract has it", () => {
  const session = corroborate.browserSession();
  const year = new Date().getFullYear();
  assert.equal(session.timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone);
  assert.equal(session.offsets.january, 0 - new Date(year, 0, 1).getTimezoneOffset());
  assert.equal(session.offsets.july, 0 - new Date(year, 6, 1).getTimezoneOffset());
  assert.match(session.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  assert.equal(check({ asOf, session, sources: [] }).asOf, asOf);
});

const PACK = readFileSync(new URL("../../pkg/institutions.pack", import.meta.url));
const OWN = readFileSync(new URL("../packs/example-facts.json", import.meta.url));
const graduate = {
  asOf,
  education: [{ institution: "The Juilliard School", studyType: "BS", area: "Computer Science", endDate: "2022-05", location: "New York, NY, US" }],
};
const noticed = (packs) => check(graduate, packs && { packs }).findings.map(({ rule }) => rule);
const unchecked = (packs) =>
  check(graduate, packs && { packs }).notChecked.find(({ rule }) => rule === "education/programme-not-awarded")?.reason;

test("a loaded pack is compared with where a check names it, and is named in the assessment", () => {
  assert.equal(unchecked(), "no institution pack loaded");
  const pack = corroborate.loadPack(PACK);
  assert.deepEqual({ ...pack, source: "", digest: "" }, {
    kind: "institutions", id: "institutions-us", date: "2020 to 2024", source: "", digest: "", entries: 2874,
  });
  assert.equal(pack.digest, createHash("sha256").update(PACK).digest("hex"));
  assert.match(pack.source, /IPEDS/);
  assert.deepEqual(noticed([pack]), ["education/programme-not-awarded"]);
  assert.equal(unchecked([pack]), undefined);
  const { packs } = check(graduate, { packs: [pack] });
  assert.deepEqual(packs.filter(({ digest }) => digest), [{ id: pack.id, date: pack.date, digest: pack.digest }]);
  assert.deepEqual(noticed(), [], "a pack that is not named changes nothing");
  assert.ok(corroborate.clear(graduate, { packs: [pack] }, 0).length > 0);
  assert.deepEqual(structuredClone(corroborate.loadPack(new Uint8Array(PACK).buffer)), pack, "the same again");
  assert.equal(corroborate.unloadPack(pack), true);
  assert.equal(corroborate.unloadPack(pack), false);
  assert.equal(inputError(() => check(graduate, { packs: [pack] })).path, "/options/packs/0");
  assert.deepEqual(noticed([PACK]), ["education/programme-not-awarded"], "bytes are taken as they are");
});

test("a pack that the host's cryptography digests is the same pack, and what is none is the same error", async () => {
  const opened = await corroborate.openPack(PACK);
  assert.deepEqual(opened, corroborate.loadPack(PACK));
  assert.deepEqual(noticed([opened]), ["education/programme-not-awarded"]);
  const bytes = new Uint8Array(PACK);
  const opening = corroborate.openPack(bytes.buffer);
  bytes.fill(0);
  assert.deepEqual(await opening, opened, "what becomes of the bytes meanwhile is nothing to it");
  assert.deepEqual(await corroborate.openPack(OWN), corroborate.loadPack(OWN));
  const damaged = Buffer.from(PACK);
  damaged[5000] ^= 1;
  for (const given of [damaged, Buffer.from("{}"), new Uint8Array(), null, "text"]) {
    const expected = inputError(() => corroborate.loadPack(given));
    await assert.rejects(corroborate.openPack(given), { name: "InputError", path: expected.path, message: expected.message });
  }
  for (const pack of [opened, corroborate.loadPack(OWN)]) corroborate.unloadPack(pack);
});

test("an employer's own facts load the same way, with a byte order mark or without", () => {
  const own = corroborate.loadPack(OWN);
  assert.deepEqual({ ...own, digest: "" }, {
    kind: "facts", id: "example-facts", date: "2026-11-01", source: "Invented for the examples.", digest: "", entries: 4,
  });
  assert.deepEqual(corroborate.loadPack(Buffer.concat([Buffer.from("\ufeff  "), OWN])), own);
  const early = { asOf, work: [{ name: "Karoo Logistics", startDate: "2008-03", endDate: "2012-01" }] };
  const found = check(early, { packs: [own] });
  assert.deepEqual(found.findings.map(({ rule, dataDate }) => [rule, dataDate]), [["employment/employer-not-founded", "2026-11-01"]]);
  assert.ok(found.packs.some(({ id, digest }) => id === "example-facts" && digest === own.digest));
});

test("bytes that are no pack are an error that names where, whatever they are", () => {
  const damaged = Buffer.from(PACK);
  damaged[5000] ^= 1;
  const wrong = (text) => Buffer.from(text);
  const pack = { schema: "corroborate/pack/1", id: "own", date: "2026", source: "x" };
  for (const [bytes, path, message] of [
    [new Uint8Array(), "", /not an institution pack/],
    [damaged, "", /checksum/],
    [PACK.subarray(0, 2000), "", /damaged/],
    [wrong("{"), "", /not JSON/],
    [Buffer.from([0x7b, 0xff]), "", /UTF-8/],
    [wrong("{}"), "/schema", /corroborate\/pack\/1/],
    [wrong(JSON.stringify({ ...pack, employers: [{ name: "A", citation: "b" }] })), "/employers/0/founded", /missing/],
    [wrong(JSON.stringify({ ...pack, schools: [{ name: "A", citation: "b", opened: "soon" }] })), "/schools/0/opened", /date/],
    [wrong(`{"schema":${"[".repeat(300)}${"]".repeat(300)}}`), /^\/schema/, /./],
    [new Uint8Array(17 << 20), "", /bytes/],
  ]) {
    for (const [within, call] of [
      ["", () => corroborate.loadPack(bytes)],
      ["/options/packs/1", () => check(graduate, { packs: [PACK, bytes] })],
      ["/options/packs/0", () => corroborate.clear(graduate, { packs: [bytes] }, 0)],
    ]) {
      const error = inputError(call);
      if (typeof path === "string") assert.equal(error.path, within + path, String(message));
      assert.match(error.message, message);
    }
  }
  for (const given of [null, undefined, "text", 7, {}, [1], new Map(), { digest: "none" }]) {
    assert.equal(inputError(() => corroborate.loadPack(given)).path, "");
    assert.equal(inputError(() => check(graduate, { packs: [given] })).path, "/options/packs/0");
  }
  for (const given of [null, "text", 7, {}, PACK]) assert.equal(inputError(() => check(graduate, { packs: given })).path, "/options/packs");
  // Whatever one byte is, it is read or refused, and never stops the engine.
  for (let at = 16; at < PACK.length; at += 2503) {
    const bytes = Buffer.from(PACK);
    bytes[at] ^= 0x55;
    inputError(() => corroborate.loadPack(bytes));
  }
  assert.equal(unchecked(), "no institution pack loaded");
});

test("arguments of the wrong type are InputErrors, whatever they are", async () => {
  const strange = [undefined, null, 0, -1, 1.5, Number.NaN, Infinity, 1e300, "", "x", true, 10n, Symbol("x"), () => "x", [], [[]], {}, new Map(), new Date(0),
    new Uint8Array(3), new ArrayBuffer(2), Object.create(null), new Proxy({}, { ownKeys: () => { throw new Error("no"); } })];
  const submission = example("consistent");
  const assessment = corroborate.check(submission, { policy: "demonstration" });
  const calls = {
    check: [submission, undefined],
    clear: [submission, undefined, 0],
    explain: ["phone/none"],
    link: [[], undefined],
    loadPack: [undefined],
    phone: [["+1 512 555 0134"], undefined],
    read: ["Maren Holt", undefined],
    report: [assessment, "text", undefined],
    unloadPack: [undefined],
  };
  let refused = 0;
  for (const [name, given] of Object.entries(calls)) {
    for (let place = 0; place < given.length; place += 1) {
      for (const value of strange) {
        try {
          corroborate[name](...given.with(place, value));
        } catch (error) {
          refused += 1;
          const said = `${name}, argument ${place + 1}, ${typeof value}: ${error}`;
          assert.equal(error.name, "InputError", said);
          assert.equal(typeof error.path, "string", said);
        }
      }
    }
  }
  assert.ok(refused > 150, `${refused}`);
  // The engine answers as before.
  assert.deepEqual(corroborate.check(submission, { policy: "demonstration" }), assessment);
});

test("an assessment that was sent is verified by computing it again, whatever its language or the order of its keys", async () => {
  await init();
  const submission = example("irregular");
  const sent = JSON.parse(JSON.stringify(check(submission, demonstration)));
  assert.deepEqual(corroborate.verifyAssessment(submission, sent, demonstration), { same: true, differences: [] });
  const reordered = Object.fromEntries(Object.entries(sent).reverse());
  reordered.findings = sent.findings.map((finding) => ({ ...finding, noticed: "In other words." }));
  assert.ok(corroborate.verifyAssessment(submission, reordered, demonstration).same);
  const silenced = { ...sent, level: "nothing", findings: sent.findings.slice(1) };
  const { same, differences } = corroborate.verifyAssessment(submission, silenced, demonstration);
  assert.equal(same, false);
  assert.deepEqual(differences.find(({ path }) => path === "/level"), { path: "/level", given: "nothing", computed: sent.level });
  assert.ok(differences.some(({ path }) => path.startsWith("/findings/")));
  assert.equal(inputError(() => corroborate.verifyAssessment(submission, {}, demonstration)).path, "/assessment/findings");
});
