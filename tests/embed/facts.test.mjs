// `attach`: facts are added only when a visible notice says what it must and the person agrees; they say how, never what, and a check takes them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { init, check } from "../../pkg/corroborate.js";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { faults, fill, posted, root, start } from "./support.mjs";

const Ajv = createRequire(new URL("www/package.json", root))("ajv/dist/2020").default;
const holds = new Ajv().compile(JSON.parse(readFileSync(new URL("docs/schemas/facts.json", root), "utf8")));
let host;
before(async () => {
  host = await start();
  await init();
});
after(() => host?.close());

const NOTICE = `<section id="notice"><h2>What your browser can add</h2>
  <p>If you agree, a few facts from your browser go with your application. Questions: <a data-corroborate-contact href="mailto:privacy@example.com">privacy@example.com</a>.</p>
  <p data-corroborate-correct>You can have them corrected or taken out: write to us, or use the page “My application”.</p>
  <div data-corroborate-added></div></section>`;
const form = (attributes = "", notice = NOTICE) => `<h1>Apply</h1><form data-corroborate="attach" data-corroborate-notice="#notice" ${attributes} action="/submit" method="post">
  <p><label>First name <input name="first_name" autocomplete="given-name"></label></p><p><label>Last name <input name="last_name" autocomplete="family-name"></label></p>
  <p><label>Email <input name="email"></label></p><p><label>Phone <input name="phone"></label></p><p><label>City <input name="city" value="Leeds"></label></p>
  <p><label>Website <input name="website"></label></p><p><label>Where are you now? <input name="where"></label></p>
  <p><label>Gender <input name="gender"></label></p>
  ${notice}<button>Send</button></form>`;

async function opened(body, run, options) {
  const given = await host.open(body, options);
  try {
    await run(given.page, given);
    assert.deepEqual(given.complaints, []);
  } finally {
    await given.context.close();
  }
}

const send = async (page) => {
  await page.locator("button:has-text('Send')").click();
  await page.waitForSelector("#thanks");
  return new Map(posted(host.server.posts.at(-1)));
};
const agree = (page) => page.locator("corroborate-facts input[type=checkbox]").check();

test("nothing is added until the person agrees, and declining changes nothing else", async () => {
  await opened(form(), async (page) => {
    await fill(page, "[name=email]", "maren@example.com");
    await page.locator("corroborate-facts").waitFor();
    assert.deepEqual(await faults(page), []);
    const arrived = await send(page);
    assert.ok(!arrived.has("corroborate_facts"));
    assert.deepEqual([...arrived.keys()], ["first_name", "last_name", "email", "phone", "city", "website", "where", "gender"]);
  });
  await opened(form(), async (page) => {
    await agree(page);
    await page.locator("corroborate-facts input[type=checkbox]").uncheck();
    assert.ok(!(await send(page)).has("corroborate_facts"), "taken back");
  });
});

test("what is added is one word a field, the clock's zone and the person's own answers, and the person can read it first", async () => {
  await opened(form(), async (page, { context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await fill(page, "[name=first_name]", "Maren");
    await fill(page, "[name=last_name]", "Holt");
    await page.locator("[name=email]").focus();
    await page.evaluate(() => navigator.clipboard.writeText("maren@example.com"));
    await page.keyboard.press("Control+V");
    await page.evaluate(() => {
      document.querySelector("[name=phone]").value = "+44 7700 900123";
    });
    await page.locator("[name=website]").focus();
    await page.evaluate(() => navigator.clipboard.writeText("maren.example"));
    await page.keyboard.press("Control+V");
    await page.keyboard.type(".com");
    await fill(page, "[name=where]", "Leeds, United Kingdom");
    await fill(page, "[name=gender]", "not read");
    await agree(page);
    await page.locator("corroborate-facts summary").click();
    await page.locator("corroborate-facts pre", { hasText: "schema" }).waitFor();
    const shown = JSON.parse((await page.locator("corroborate-facts pre").textContent()) ?? "");
    const list = await page.locator("corroborate-facts li").allTextContents();
    assert.equal(list.length, 4, list.join("; "));
    const arrived = await send(page);
    const facts = JSON.parse(arrived.get("corroborate_facts"));
    assert.deepEqual(shown, facts, "what is shown is what is sent");
    assert.deepEqual(facts, {
      schema: "corroborate/facts/1",
      engine: facts.engine,
      inputs: { "/basics/name": "typed", "/basics/email": "pasted", "/basics/phone": "widget", "/basics/url": "mixed" },
      session: { timeZone: "America/Chicago", offsets: { january: -360, july: -300 }, whereNow: "Leeds, United Kingdom" },
    });
    assert.match(facts.engine, /^\d+\.\d+\.\d+$/);
    assert.ok(holds(facts), JSON.stringify(holds.errors));
    assert.ok(!holds({ ...facts, level: "ask" }) && !holds({ ...facts, inputs: { "/basics/name": "Maren" } }));
    const text = JSON.stringify(facts);
    for (const content of ["Maren", "Holt", "example.com", "7700", "not read", "gender"]) assert.ok(!text.includes(content), content);
    assert.ok(!/"(?:level|score|grade|findings|rule)"/.test(text), "no assessment");

    // The recruiter's side takes them as the form source's `inputs` and the `session`.
    const submission = {
      sources: [{ kind: "form", inputs: facts.inputs, person: { basics: { name: "Maren Holt", email: arrived.get("email"), phone: arrived.get("phone"), location: { city: "Leeds", countryCode: "GB" } } } }],
      session: facts.session,
    };
    const assessment = check(submission, { asOf: "2026-11-25" });
    assert.deepEqual(assessment.dropped, []);
    assert.ok(assessment.findings.some(({ rule }) => rule.startsWith("place/")), "the clock's zone is compared with the residence");
  }, { settings: { timezoneId: "America/Chicago" } });
});

test("it refuses to add anything without a visible notice that names a contact and a way to correct", async () => {
  for (const [why, notice] of [
    ["no-notice", ""],
    ["not-visible", NOTICE.replace("<section", "<section style='display:none'")],
    ["not-visible", NOTICE.replace("<section", "<section style='opacity:0'")],
    ["not-visible", NOTICE.replace("<section", "<section style='position:absolute;left:-9999px'")],
    ["not-visible", NOTICE.replace("<section", "<section style='font-size:1px'")],
    ["no-contact", NOTICE.replace(/<a data-corroborate-contact.*?<\/a>/, "us")],
    ["no-contact", NOTICE.replace(/(<a data-corroborate-contact) href="[^"]*">[^<]*/, "$1>us")],
    ["no-correction", NOTICE.replace(/<p data-corroborate-correct>.*?<\/p>/, "")],
    ["no-list", NOTICE.replace("data-corroborate-added", "")],
  ]) {
    await opened(form("", notice), async (page) => {
      await page.waitForFunction(() => customElements.get("corroborate-form"));
      const refused = await page.evaluate(async () => {
        const { attach } = await import("/embed/embed.js");
        return attach(document.forms[0]).refused();
      });
      assert.equal(refused, why);
      assert.equal(await page.locator("corroborate-facts").count(), 0);
      assert.ok(!(await send(page)).has("corroborate_facts"));
    });
  }
});

test("a notice that is hidden later ends it, and a host's own check box is taken", async () => {
  await opened(form('data-corroborate-agree="#own"', `${NOTICE}<label><input id="own" type="checkbox"> I agree</label>`), async (page) => {
    await page.locator("corroborate-facts").waitFor();
    assert.equal(await page.locator("corroborate-facts input").count(), 0);
    await page.locator("#own").check();
    assert.ok((await send(page)).has("corroborate_facts"));
    await page.goBack();
  });
  await opened(form(), async (page) => {
    await agree(page);
    await page.evaluate(() => document.getElementById("notice").style.setProperty("visibility", "hidden"));
    assert.ok(!(await send(page)).has("corroborate_facts"));
  });
});

test("a script that sends the form itself gets them with FormData or by the event", async () => {
  await opened(form(), async (page) => {
    await agree(page);
    const [json, data] = await page.evaluate(() => {
      const form_ = document.forms[0];
      let heard;
      form_.addEventListener("corroborate:facts", ({ detail }) => (heard = detail.json));
      form_.addEventListener("submit", (event) => event.preventDefault());
      form_.requestSubmit();
      return [heard, new FormData(form_).get("corroborate_facts")];
    });
    assert.equal(json, data);
    assert.equal(JSON.parse(json).schema, "corroborate/facts/1");
  });
});

test("the first autofill is compared only where the host asks for it, and one word is kept", async () => {
  // As Chromium tells of it: the field matches :autofill when a trusted input event comes.
  const autofill = async (page, name, value) => {
    await page.locator(`[name=${name}]`).evaluate((field) => {
      const matches = field.matches;
      field.matches = (selector) => selector === ":autofill" || matches.call(field, selector);
    });
    await page.locator(`[name=${name}]`).focus();
    await page.keyboard.insertText(value);
  };
  for (const [first, second, word] of [[["Maren", "Holt"], ["Maren", "Holt"], "same"], [["Maren", "Holt"], ["Maren", "Lind"], "compatible"], [["Ada", "Example"], ["Maren", "Holt"], "different"]]) {
    await opened(form("data-corroborate-first-autofill"), async (page) => {
      await agree(page);
      await page.locator("[name=first_name]").focus();
      await autofill(page, "first_name", first[0]);
      await page.locator("[name=last_name]").focus();
      await autofill(page, "last_name", first[1]);
      await page.evaluate((names) => {
        document.querySelector("[name=first_name]").value = names[0];
        document.querySelector("[name=last_name]").value = names[1];
      }, second);
      const facts = JSON.parse((await send(page)).get("corroborate_facts"));
      assert.equal(facts.session.firstAutofill, word);
      assert.ok(!JSON.stringify(facts).includes(first[1]));
    });
  }
  await opened(form(), async (page) => {
    await agree(page);
    await page.locator("[name=first_name]").focus();
    await autofill(page, "first_name", "Ada");
    assert.equal(JSON.parse((await send(page)).get("corroborate_facts")).session.firstAutofill, undefined);
  });
});
