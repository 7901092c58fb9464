// How the helper behaves in a page: when hints come and go, what it never does, and how it leaves.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MODULE, faults, fill, gone, hinted, hints, posted, press, settle, start } from "./support.mjs";

let host;
before(async () => {
  host = await start();
});
after(() => host?.close());

const FORM = `<h1>Apply</h1><form data-corroborate action="/submit" method="post">
  <p><label>Full name <input name="name" autocomplete="name"></label></p>
  <p><label>Email <input name="email" type="email" autocomplete="email"></label></p>
  <p><label for="country">Country</label> <select id="country" name="country"><option value="">Choose</option><option>United Kingdom</option><option>United States</option></select></p>
  <p><label for="phone">Phone</label> <input id="phone" name="phone" type="tel"></p>
  <p><label for="site">Website</label> <input id="site" name="website"></p>
  <fieldset><legend>Work</legend>
    <label>Employer <input name="work[0][company]"></label>
    <label>Start date <input type="month" name="work[0][startDate]"></label>
    <label>End date <input type="month" name="work[0][endDate]"></label>
  </fieldset>
  <p><label>Resume <input type="file" name="resume"></label></p>
  <button>Send</button></form>`;

/** A test on an opened page, which must end without a complaint. */
function pageTest(name, body, run, options) {
  test(name, { timeout: 60_000 }, async () => {
    const opened = await host.open(body, options);
    try {
      await run(opened.page, opened);
      assert.deepEqual(opened.complaints, [], "the console");
    } finally {
      await opened.context.close();
    }
  });
}

pageTest("nothing is said while a person types; a hint comes on leaving and goes when the slip is mended", FORM, async (page) => {
  const email = page.locator("[name=email]");
  await email.click();
  await email.pressSequentially("maren@gmial.com", { delay: 10 });
  await settle(page);
  assert.deepEqual(await hints(page), [], "while typing");
  await page.keyboard.press("Tab");
  await hinted(page, "mail-domain");
  await email.click();
  await page.keyboard.press("End");
  for (let count = 0; count < "ial.com".length; count += 1) await page.keyboard.press("Backspace");
  await settle(page);
  assert.deepEqual(await hints(page), [], "gone while it is being mended");
  await email.pressSequentially("ial.com");
  await settle(page);
  assert.deepEqual(await hints(page), [], "and not back on a key");
  await page.keyboard.press("Tab");
  await hinted(page, "mail-domain");
  assert.equal(await email.getAttribute("aria-describedby").then(Boolean), true);
  await email.fill("maren@gmail.com");
  await gone(page);
  assert.equal(await email.getAttribute("aria-describedby"), null);
});

pageTest("what a person leaves as it is is not said again, and another slip is", FORM, async (page) => {
  await fill(page, "[name=email]", "maren@gmial.com");
  await hinted(page, "mail-domain");
  await press(page, "mail-domain", "keep");
  await gone(page);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "email");
  await page.keyboard.press("Tab");
  await settle(page);
  assert.deepEqual(await hints(page), []);
  await page.locator("[name=email]").fill("");
  await fill(page, "[name=email]", "maren@outlok.com");
  await hinted(page, "mail-domain");
});

pageTest("a form is sent at once, with its slips, whatever is hinted", FORM, async (page, { requests }) => {
  await fill(page, "[name=email]", "maren@gmial.com");
  await page.locator("[name=phone]").fill("+1 512-555-014");
  // The press that leaves the field is the one that sends: a hint must not move the button away under it.
  await page.locator("button:has-text('Send')").click();
  await page.waitForSelector("#thanks");
  const arrived = new Map(posted(host.server.posts.at(-1)));
  assert.equal(arrived.get("email"), "maren@gmial.com");
  assert.equal(arrived.get("phone"), "+1 512-555-014");
  assert.ok(requests.every((path) => path === "/form.html" || path === "/submit" || path.startsWith("/embed/")), requests.join(" "));
});

pageTest("on submit every field is looked at, and the host's own handler runs as before", FORM, async (page) => {
  await page.evaluate(() => {
    globalThis.sent = 0;
    document.forms[0].addEventListener("submit", (event) => {
      event.preventDefault();
      globalThis.sent += 1;
      globalThis.prevented = event.defaultPrevented;
    });
    document.querySelector("[name=email]").value = "maren@gmial.com";
    document.querySelector("[name=phone]").value = "on request";
  });
  await page.locator("button:has-text('Send')").click();
  await hinted(page, "mail-domain");
  await hinted(page, "phone-none");
  assert.equal(await page.evaluate(() => globalThis.sent), 1);
});

pageTest("a number is read in the country that the form states", FORM, async (page) => {
  await fill(page, "#phone", "512-555-014");
  await settle(page);
  assert.deepEqual(await hints(page), [], "no country, nothing to say");
  await page.locator("#country").selectOption("United States");
  await page.locator("#country").focus();
  await page.keyboard.press("Tab");
  await hinted(page, "phone-short");
  await page.locator("#country").selectOption("");
  await page.locator("#country").focus();
  await page.keyboard.press("Tab");
  await gone(page);
});

pageTest("dates of a job: the end before the start, a start to come, and both mended", FORM, async (page) => {
  await page.locator("[name='work[0][company]']").fill("Farnholm");
  await page.locator("[name='work[0][startDate]']").fill("2019-03");
  await page.locator("[name='work[0][endDate]']").fill("2018-03");
  await page.locator("[name='work[0][endDate]']").blur();
  await hinted(page, "date-order");
  assert.equal(await page.locator("[name='work[0][endDate]']").getAttribute("aria-describedby").then(Boolean), true);
  await page.locator("[name='work[0][startDate]']").fill("2017-03");
  await gone(page);
  await page.locator("[name='work[0][endDate]']").fill("");
  await page.locator("[name='work[0][startDate]']").fill("2102-01");
  await page.locator("[name='work[0][startDate]']").blur();
  await hinted(page, "date-future");
});

pageTest("files that cannot be read get a neutral hint", FORM, async (page) => {
  const choose = (name, content) => page.locator("[name=resume]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  for (const [name, content, slip] of [
    ["empty.pdf", "", "file-empty"],
    ["image.pdf", "\x89PNG\r\n", "file-type"],
    ["locked.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 5 0 R >>\n%%EOF", "file-locked"],
    ["page.docx", "<html>", "file-type"],
  ]) {
    await choose(name, Buffer.from(content, "latin1"));
    await hinted(page, slip);
  }
  for (const [name, content] of [["fine.pdf", "%PDF-1.7\n/EncryptMetadata? no\n%%EOF"], ["fine.docx", "PK\x03\x04rest"], ["fine.txt", "Maren Holt"], ["odd.xyz", "?"]]) {
    await choose("empty.pdf", "");
    await hinted(page, "file-empty");
    await choose(name, Buffer.from(content, "latin1"));
    await gone(page);
  }
});

pageTest("fields that come late, forms that come late, and forms that go", "<div id=app></div>", async (page) => {
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.setAttribute("data-corroborate", "");
    form.append(Object.assign(document.createElement("p"), { textContent: "Apply" }));
    document.getElementById("app").append(form);
  });
  await page.waitForTimeout(100);
  await page.evaluate(() => {
    const label = document.createElement("label");
    label.append("Email", Object.assign(document.createElement("input"), { name: "late" }));
    document.forms[0].append(label);
  });
  await fill(page, "[name=late]", "maren@gmial.com");
  await hinted(page, "mail-domain");
  // A framework renders the form anew.
  await page.evaluate(() => {
    const again = document.forms[0].cloneNode(true);
    again.querySelectorAll("corroborate-hint, corroborate-status").forEach((element) => element.remove());
    document.forms[0].replaceWith(again);
    again.querySelector("input").value = "";
  });
  await page.waitForTimeout(100);
  await fill(page, "[name=late]", "maren@hotmial.com");
  await hinted(page, "mail-domain");
  await page.evaluate(() => document.forms[0].removeAttribute("data-corroborate"));
  await gone(page);
  assert.equal(await page.evaluate(() => document.querySelectorAll("corroborate-hint, corroborate-status").length), 0);
});

pageTest("several forms keep to themselves, and a form in a shadow root is helped by an element in it", `
  <form id="one" data-corroborate><label>Email <input name="email"></label></form>
  <form id="two"><label>Email <input name="email"></label></form><corroborate-form for="two"></corroborate-form>
  <form id="three"><label>Email <input name="email"></label></form>
  <div id="host"><template shadowrootmode="open"><form><label>Email <input id="inner"></label><corroborate-form country="US"></corroborate-form></form></template></div>`,
async (page) => {
  for (const form of ["#one", "#two", "#three"]) await fill(page, `${form} input`, "maren@gmial.com");
  await settle(page);
  assert.deepEqual(await page.evaluate(() => [...document.forms].map((form) => form.querySelectorAll("corroborate-hint").length)), [1, 1, 0]);
  await fill(page, "#inner", "maren@gmial.com");
  await settle(page);
  assert.equal(await page.evaluate(() => document.getElementById("host").shadowRoot.querySelectorAll("corroborate-hint").length), 1);
});

pageTest("attaching twice gives the same handle, from either build, and detaching leaves nothing", "<form><label>Email <input name=email aria-describedby=own></label><span id=own>Own help</span></form>", async (page) => {
  const same = await page.evaluate(async () => {
    const { attach } = await import("/embed/embed.js");
    const form = document.forms[0];
    globalThis.before = document.body.outerHTML;
    globalThis.handle = attach(form);
    return globalThis.handle === attach(form, { country: "US" }) && globalThis.handle === globalThis.corroborate.attach(form);
  });
  assert.equal(same, true);
  await fill(page, "[name=email]", "maren@gmial.com");
  await hinted(page, "mail-domain");
  assert.match((await page.locator("[name=email]").getAttribute("aria-describedby")) ?? "", /^own corroborate-hint-/);
  await page.evaluate(() => globalThis.handle.detach());
  assert.equal(await page.evaluate(() => document.body.outerHTML), await page.evaluate(() => globalThis.before));
  await page.locator("[name=email]").fill("");
  await fill(page, "[name=email]", "maren@gmial.com");
  await settle(page);
  assert.deepEqual(await hints(page), []);
}, { head: '<script src="/embed/embed.iife.js"></script>' });

pageTest("a framework hears of an accepted hint", FORM, async (page) => {
  await page.evaluate(() => {
    // As React does it: the element's own property hides what scripts set, and events are listened to at the root.
    const field = document.querySelector("[name=email]");
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    let known = field.value;
    Object.defineProperty(field, "value", { configurable: true, get() { return get.call(this); }, set(value) { known = value; set.call(this, value); } });
    globalThis.heard = [];
    document.addEventListener("input", (event) => {
      if (event.target === field && get.call(field) !== known) {
        known = get.call(field);
        globalThis.heard.push(known);
      }
    });
  });
  await fill(page, "[name=email]", "maren@gmial.com");
  await hinted(page, "mail-domain");
  await press(page, "mail-domain", "accept");
  assert.equal(await page.evaluate(() => globalThis.heard.at(-1)), "maren@gmail.com");
});

for (const [language, direction] of [["ar", "rtl"], ["de"], ["en"], ["es"], ["fr"], ["hi"], ["ja"], ["ko"], ["pt"], ["zh"]]) {
  pageTest(`in ${language} one language is loaded, and hints are in it`, FORM, async (page, { requests }) => {
    await fill(page, "[name=email]", "maren@gmial.com");
    await hinted(page, "mail-domain");
    const hint = page.locator("corroborate-hint");
    assert.equal(await hint.getAttribute("lang"), language);
    assert.equal(await hint.getAttribute("dir"), direction ?? "ltr");
    assert.match((await hint.textContent()) ?? "", /maren@gmail\.com/);
    const loaded = requests.filter((path) => path.includes("/words/"));
    assert.equal(new Set(loaded).size, language === "en" ? 0 : 1, loaded.join(" "));
    assert.deepEqual(await faults(page), []);
  }, { language, direction });
}

test("every language has every word, and none of them judges", async () => {
  const { readdirSync } = await import("node:fs");
  const folder = new URL("../../www/embed/words/", import.meta.url);
  const { default: english } = await import(new URL("en.js", folder));
  const files = readdirSync(folder);
  assert.equal(files.length, 10);
  for (const file of files) {
    const { default: table } = await import(new URL(file, folder));
    assert.deepEqual(Object.keys(table.words), Object.keys(english.words), file);
    for (const [key, words] of Object.entries(table.words)) {
      assert.ok(words.trim() !== "", `${file} ${key}`);
      const gaps = (text) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
      assert.deepEqual(gaps(words), gaps(english.words[key]), `${file} ${key}`);
      assert.doesNotMatch(words, /\b(?:fake|fraud|suspicious|liar|lying|reject|invalid|wrong|error|false|betrug|falsch|fraude|sospech|suspect)/iu, `${file} ${key}`);
    }
  }
});

pageTest("the host's words stand in place of ours", `<form data-corroborate data-corroborate-words='{"mail-domain": "Is it {instead}?", "accept": "Yes"}'><label>Email <input name="email"></label></form>`, async (page) => {
  await fill(page, "[name=email]", "maren@gmial.com");
  await hinted(page, "mail-domain");
  assert.equal(await page.locator("corroborate-hint > span").textContent(), "Is it maren@gmail.com?");
  assert.equal(await page.locator("[part~=accept]").textContent(), "Yes");
});

pageTest("targets have 24 pixels, the voice speaks, keys alone are enough, and what was typed never becomes markup", FORM, async (page) => {
  await fill(page, "[name=email]", 'maren"<img/src=x>@gmial.com');
  await page.locator("[name=email]").fill("maren@gmial.com");
  await page.locator("[name=email]").blur();
  await hinted(page, "mail-domain");
  for (const part of ["accept", "keep"]) {
    const box = await page.locator(`[part~=${part}]`).boundingBox();
    assert.ok(box && box.width >= 24 && box.height >= 24, `${part} ${JSON.stringify(box)}`);
  }
  assert.match((await page.locator("corroborate-status").textContent()) ?? "", /maren@gmail\.com/);
  assert.equal(await page.locator("corroborate-status").getAttribute("role"), "status");
  await page.locator("[name=email]").focus();
  await page.keyboard.press("Tab");
  await hinted(page, "mail-domain");
  await page.locator("[part~=accept]").focus();
  await page.keyboard.press("Enter");
  await gone(page);
  assert.equal(await page.locator("[name=email]").inputValue(), "maren@gmail.com");
  assert.equal(await page.locator("img").count(), 0);
});

pageTest("hints take the host's font, colours and custom properties", FORM, async (page) => {
  await fill(page, "[name=email]", "maren@gmial.com");
  await hinted(page, "mail-domain");
  const look = await page.locator("[part~=hint]").evaluate((hint) => {
    const { color, fontFamily, borderInlineStartColor, fontSize } = getComputedStyle(hint);
    return { color, fontFamily, borderInlineStartColor, fontSize, underlined: getComputedStyle(hint.querySelector("[part~=keep]")).textDecorationLine };
  });
  assert.deepEqual(look, { color: "rgb(20, 60, 90)", fontFamily: "Georgia, serif", borderInlineStartColor: "rgb(200, 100, 0)", fontSize: "18px", underlined: "underline" });
}, { head: `${MODULE}<style>form { font: 18px Georgia, serif; color: rgb(20 60 90); --corroborate-accent: rgb(200 100 0) } corroborate-hint::part(keep) { text-decoration: underline }</style>` });
