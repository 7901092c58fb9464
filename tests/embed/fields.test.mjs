// The one table of form fields: every vendor's adapter on its own fixture, several languages, and what is never read.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../page/browser.mjs";
import { page, serve } from "./server.mjs";

const root = new URL("../../", import.meta.url);
const esbuild = createRequire(new URL("www/package.json", root))("esbuild");
const folder = new URL("www/fields/", root);
const adapters = readdirSync(new URL("adapters/", folder)).map((name) => JSON.parse(readFileSync(new URL(`adapters/${name}`, folder), "utf8")));
const { meanings } = JSON.parse(readFileSync(new URL("meanings.json", folder), "utf8"));

let browser;
let server;
before(async () => {
  const built = await esbuild.build({ entryPoints: [fileURLToPath(new URL("index.js", folder))], bundle: true, format: "iife", globalName: "fields", write: false, charset: "utf8" });
  server = await serve({ routes: { "/fields.js": built.outputFiles[0].text } });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page with the resolver and runs a function in it. */
async function inPage(body, run, given, options) {
  server.routes.set("/", page(body, { head: '<script src="/fields.js"></script>', ...options }));
  const context = await browser.newContext();
  try {
    const opened = await context.newPage();
    await opened.goto(server.origin);
    return await opened.evaluate(run, given);
  } finally {
    await context.close();
  }
}

/** What a page's form says when every control is given its own name as value. */
const controls = () =>
  fields.controlsOf(document).map((control) => {
    const field = fields.resolve(control, control.closest("form") ?? document.querySelector("form"));
    return { id: control.id || control.name, type: control.type, expected: control.getAttribute("data-expected"), found: field?.meaning ?? "", by: field?.by };
  });

for (const adapter of adapters) {
  test(`${adapter.vendor}: every field of its form is known, and what is not the applicant's to compare is not read`, async () => {
    const html = readFileSync(new URL(`fixtures/${adapter.fixture}`, folder), "utf8");
    const found = await inPage(html, controls);
    const judged = found.filter(({ expected }) => expected !== null);
    assert.ok(judged.length >= 7, `${judged.length} controls`);
    for (const { id, expected, found: meaning } of judged) assert.equal(meaning, expected, `${adapter.id}: ${id}`);
    assert.ok(judged.some(({ by }) => by === "adapter"), "the form was recognised on a host that is not the vendor's");
  });

  test(`${adapter.vendor}: the adapter is well-formed`, () => {
    assert.equal(adapter.schema, "corroborate/form-adapter/1");
    assert.match(adapter.version, /^\d{4}-\d\d-\d\d$/);
    assert.ok(adapter.hosts.length > 0 && adapter.recognise.length > 0 && adapter.source);
    for (const { meaning } of adapter.fields) assert.ok(meaning === "none" || meanings[meaning], meaning);
  });
}

test("labels alone are enough in ten languages", async () => {
  const wanted = ["name", "email", "phone", "city", "country", "linkedin", "employer", "school"];
  for (const language of ["en", "es", "fr", "de", "pt", "zh", "ja", "ko", "hi", "ar"]) {
    const asked = wanted.filter((meaning) => meanings[meaning].labels[language]);
    assert.ok(asked.length >= 6, `${language}: ${asked}`);
    const html = asked.map((meaning, at) => `<label for="q${at}x">${meanings[meaning].labels[language][0]} *</label><input id="q${at}x" name="q_${at}_x" data-expected="${meaning}">`).join("");
    const found = await inPage(`<form>${html}</form>`, controls);
    for (const { expected, found: meaning, by } of found) {
      assert.equal(meaning, expected, `${language} ${expected}`);
      assert.equal(by, "label");
    }
  }
});

test("the order of trust is mapping, adapter, autocomplete, name, label, type", async () => {
  const html = `<form>
    <label>E-mail <input name="phone" autocomplete="name" data-corroborate-field="city" data-expected="city"></label>
    <label>E-mail <input name="phone" autocomplete="section-a home tel" data-expected="phone"></label>
    <label>E-mail <input name="city" data-expected="city"></label>
    <label>E-mail <input name="x7" type="tel" data-expected="email"></label>
    <input name="x8" type="tel" data-expected="phone">
    <label>What is your phone number? (required) <input name="x9" data-expected="phone"></label>
    <label>Anything else? <input name="x10" data-expected=""></label>
    <div data-corroborate-field="none"><label>E-mail <input name="x11" data-expected=""></label></div>
  </form>`;
  const found = await inPage(html, controls);
  for (const { id, expected, found: meaning } of found) assert.equal(meaning, expected, id);
  assert.deepEqual(found.slice(0, 6).map(({ by }) => by), ["mapping", "autocomplete", "name", "label", "type", "label"]);
});

test("a host's word cannot make the resolver read what is never read", async () => {
  const html = `<form>
    <input type="password" data-corroborate-field="email" data-expected="">
    <input type="hidden" name="csrf_token" value="x" data-corroborate-field="email" data-expected="">
    <input name="eeo[gender]" data-corroborate-field="email" data-expected="">
    <label>Date of birth <input name="a1" data-corroborate-field="email" data-expected=""></label>
    <label>生年月日 <input name="a2" data-expected=""></label>
    <label>Staatsangehörigkeit <input name="a3" data-expected=""></label>
    <input name="zipCode" data-corroborate-field="city" data-expected="">
    <input autocomplete="bday" data-expected=""><input autocomplete="cc-number" data-expected="">
    <input name="h-captcha-response" data-corroborate-field="name" data-expected="">
    <label>Manager's email <input type="email" name="a4" data-expected=""></label>
    <label>Phone <input type="tel" name="emergencyContact[phone]" data-expected=""></label>
    <label>Trace <input name="embrace" data-expected=""></label>
  </form>`;
  for (const { id, expected, found: meaning } of await inPage(html, controls)) assert.equal(meaning, expected, id);
});

test("what stands under a heading for somebody else is not the applicant's", async () => {
  const html = `<form><h2>Your application as a team manager</h2>
    <fieldset><legend>Emergency contact</legend><label>Name <input name="b1" data-expected=""></label><label>Phone <input name="b2" autocomplete="tel" data-expected=""></label></fieldset>
    <div role="group" aria-label="Next of kin"><label>Full name <input name="b3" data-expected=""></label></div>
    <section><h3>Referee 1</h3><label>Full name <input name="b4" data-expected=""></label><div><label>E-mail <input name="b5" type="email" data-expected=""></label></div></section>
    <section><h3>緊急連絡先</h3><label>電話番号 <input name="b6" data-expected=""></label></section>
    <section><h3>About you</h3><label>Full name <input name="b7" data-expected="name"></label><label>Phone <input name="b8" data-expected="phone"></label></section>
    <label>City <input name="b9" data-expected="city"></label></form>`;
  for (const { id, expected, found: meaning } of await inPage(html, controls)) assert.equal(meaning, expected, id);
});

test("fields that nobody can see are traps and are not read", async () => {
  const traps = ["display:none", "visibility:hidden", "opacity:0", "position:absolute;left:-9999px", "width:1px;height:1px;padding:0;border:0"];
  const html = `<form>${traps.map((style) => `<input name="email" style="${style}" data-expected="">`).join("")}
    <div style="height:0;overflow:hidden"><input name="email" data-expected=""></div>
    <div aria-hidden="true"><input name="email" tabindex="-1" data-expected=""></div>
    <div hidden><input name="email" data-expected=""></div><fieldset inert><input name="email" data-expected=""></fieldset>
    <input name="email" data-expected="email"></form>`;
  for (const { id, expected, found: meaning } of await inPage(html, controls)) assert.equal(meaning, expected, id);
});

test("a form becomes a source whose values stand where JSON Resume has them", async () => {
  const html = `<form>
    <input name="candidate[last_name]" value="Holt"><input name="candidate[first_name]" value="Maren">
    <input name="candidate[email]" value="maren@example.com"><input type="tel" name="mobile" value="+44 7700 900123">
    <select name="country"><option value="">Choose</option><option value="GB" selected>United Kingdom</option></select>
    <input name="urls[GitHub]" value="github.com/marenholt"><input name="urls[LinkedIn]" value="linkedin.com/in/marenholt">
    <fieldset><input name="work[0][company]" value="Farnholm"><input name="work[0][jobTitle]" value="Engineer"><input name="work[0][startDate]" value="03/2019"><input name="work[0][endDate]" value="2021-05"></fieldset>
    <fieldset><input name="work[1][company]" value="Wexland"><input type="month" name="work[1][startDate]" value="2021-06"><input name="work[1][endDate]" value="2022"><label><input type="checkbox" name="work[1][current]" checked> Current role</label></fieldset>
    <label>School <input name="s1" value="Example College"></label>
    <label>Start date <input name="s2" value="September 2012"></label><label>End date <input name="s3" value="2015年6月"></label>
    <label>School <input name="s4" value="Second College"></label><label>Start date <input name="s5" value="2016"></label>
    <label>Where are you now? <input name="s6" value="Leeds"></label><label>Gender <input name="s7" value="x"></label>
    <textarea name="comments">Hello</textarea>
  </form>`;
  const source = await inPage(html, () => fields.formSource(document.forms[0]));
  assert.deepEqual(source, {
    kind: "form",
    person: {
      basics: {
        name: "Maren Holt",
        email: "maren@example.com",
        phone: "+44 7700 900123",
        location: { countryCode: "GB" },
        profiles: [{ url: "github.com/marenholt", network: "github" }, { url: "linkedin.com/in/marenholt", network: "linkedin" }],
      },
      work: [
        { name: "Farnholm", position: "Engineer", startDate: "2019-03", endDate: "2021-05" },
        { name: "Wexland", startDate: "2021-06" },
      ],
      education: [
        { institution: "Example College", startDate: "2012-09", endDate: "2015-06" },
        { institution: "Second College", startDate: "2016" },
      ],
    },
  });
});

test("a calling code beside a number belongs to it, and is no residence", async () => {
  const widget = (code, number) => `<form><label for=p>Phone</label><div class="tel"><div><button type="button" title="Country"><div>🏳</div><div class="code">${code}</div></button></div><input type="tel" id="p" name="phone" value="${number}"></div></form>`;
  const list = (name, label, attributes = "") => `<form><label>${label} <select name="${name}" ${attributes}><option value="">Choose</option><option value="+1">US (+1)</option><option value="+49" selected>Germany (+49)</option></select></label><label>Mobile number <input name="mobile" value="1555 0178"></label></form>`;
  for (const [html, expected] of [
    [widget("+44", "7700 900178"), { phone: "+44 7700 900178" }],
    [widget("(+1-809)", "555 0178"), { phone: "+1809 555 0178" }],
    [widget("+44", "+44 7700 900178"), { phone: "+44 7700 900178" }],
    [widget("+44", "0044 7700 900178"), { phone: "0044 7700 900178" }],
    [widget("Ext.", "7700 900178"), { phone: "7700 900178" }],
    [list("country_code", "Country code"), { phone: "+49 1555 0178" }],
    [list("countryCode", "Country"), { phone: "+49 1555 0178" }],
    [list("x1", "Dial code"), { phone: "+49 1555 0178" }],
    ['<form><input autocomplete="tel-country-code" value="+33"><input autocomplete="tel-national" value="6 65 55 01 78"></form>', { phone: "+33 6 65 55 01 78" }],
    ['<form><select autocomplete="tel-country-code"><option value="33" selected>France</option></select><input autocomplete="tel-national" value="6 65 55 01 78"></form>', { phone: "+33 6 65 55 01 78" }],
    ['<form><label>Country <select name="country"><option value="GB" selected>United Kingdom</option></select></label><input name="phone" value="07700 900178"></form>', { location: { countryCode: "GB" }, phone: "07700 900178" }],
    ['<form><label>Country code <input name="country_code" value="GB"></label><input name="phone" value="07700 900178"></form>', { location: { countryCode: "GB" }, phone: "07700 900178" }],
    ['<form><div><span>Call +49 only</span><input name="phone" value="07700 900178"></div></form>', { phone: "07700 900178" }],
    ['<form><div><ul><li>+93</li></ul><input name="phone" value="07700 900178"></div></form>', { phone: "07700 900178" }],
  ]) {
    const source = await inPage(html, () => fields.formSource(document.forms[0]));
    assert.deepEqual(source.person.basics, expected, html);
  }
});

test("a list's invitation to choose is no choice", async () => {
  for (const invitation of ["Select...", "-- Please select --", "Choose one", "Bitte wählen", "Veuillez sélectionner", "Seleccione", "请选择", "選択してください", "선택하세요"]) {
    const html = `<form><label>Country <select name=country><option value="${invitation}" selected>${invitation}</option><option>US</option></select></label><input name="city" value="Austin"></form>`;
    const source = await inPage(html, () => fields.formSource(document.forms[0]));
    assert.deepEqual(source.person.basics, { location: { city: "Austin" } }, invitation);
  }
  const html = '<form><select name="school"><option>Choose</option><option selected>Select College of Arts</option></select></form>';
  assert.deepEqual((await inPage(html, () => fields.formSource(document.forms[0]))).person.education, [{ institution: "Select College of Arts" }]);
});
