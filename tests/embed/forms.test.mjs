// Forms with the field names of the vendors' own: a slip is typed, its hint is seen and accepted, the form is sent, and what arrives is read.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { MODULE, faults, fill, fixtures, gone, hinted, hints, posted, press, root, start } from "./support.mjs";

/** Components of a vendor's that carry their inner field's value into the form. */
const COMPONENTS = `<script>
  for (const name of ["spl-input", "spl-phone-field"]) customElements.define(name, class extends HTMLElement {
    static formAssociated = true;
    connectedCallback() {
      const internals = this.attachInternals();
      this.addEventListener("input", (event) => internals.setFormValue(event.composedPath()[0].value));
    }
  });
</script>`;

const FORMS = readdirSync(new URL("www/fields/adapters/", root)).map((name) => JSON.parse(readFileSync(new URL(`www/fields/adapters/${name}`, root), "utf8")));

let host;
before(async () => {
  host = await start();
});
after(() => host?.close());

/** The field of a form that asks for something, and the name under which it is sent. */
async function fieldOf(page, meaning) {
  const field = page.locator(`[data-expected="${meaning}"]`).first();
  const name = await field.evaluate((element) => element.name || element.getRootNode().host?.getAttribute("name"));
  return { selector: `[data-expected="${meaning}"] >> nth=0`, name };
}

assert.ok(new Set(FORMS.map(({ vendor }) => vendor.split(",")[0])).size >= 9, "nine vendors");

for (const { id, vendor, fixture } of FORMS) {
  test(`${vendor}: a slip is helped and the form arrives`, { timeout: 60_000 }, async () => {
    const html = readFileSync(new URL(fixture, fixtures), "utf8").replace("<form", '<form data-corroborate data-corroborate-country="GB"');
    const { page, context, requests, complaints } = await host.open(`<h1>Apply</h1>${html}`, { head: MODULE + (id === "smartrecruiters" ? COMPONENTS : ""), path: `/${id}.html` });
    try {
      const email = await fieldOf(page, "email");
      await fill(page, email.selector, "maren.holt@gmial.com");
      await hinted(page, "mail-domain");
      const described = await page.locator(email.selector).evaluate((field) => {
        const id_ = field.getAttribute("aria-describedby")?.split(" ").at(-1);
        return field.getRootNode().getElementById(id_)?.textContent;
      });
      assert.match(described ?? "", /maren\.holt@gmail\.com/);
      assert.deepEqual(await faults(page), [], "axe, with a hint");
      await press(page, "mail-domain", "accept");
      await gone(page);
      assert.equal(await page.locator(email.selector).inputValue(), "maren.holt@gmail.com");

      const phone = await fieldOf(page, "phone");
      await fill(page, phone.selector, "+1 512-555-014");
      await page.waitForTimeout(50);
      assert.match((await waitForHint(page)) ?? "", /^phone-/);
      await page.locator(phone.selector).fill("+44 7700 900123");
      await gone(page);

      const link = await page.locator('[data-expected="linkedin"]').count();
      const linkedin = link > 0 ? await fieldOf(page, "linkedin") : undefined;
      if (linkedin) {
        await fill(page, linkedin.selector, "https//linkedin.com/in/maren-holt");
        await hinted(page, "link-form");
        await press(page, "link-form", "accept");
      }
      if ((await page.locator('[data-expected="start-year"]').count()) > 0) await reversedYears(page);

      await page.locator('form [type="submit"]').click();
      await page.waitForSelector("#thanks");
      const arrived = new Map(posted(host.server.posts.at(-1)));
      assert.equal(arrived.get(email.name), "maren.holt@gmail.com");
      assert.equal(arrived.get(phone.name), "+44 7700 900123");
      if (linkedin) assert.equal(arrived.get(linkedin.name), "https://linkedin.com/in/maren-holt");
      assert.ok(!arrived.has("corroborate_facts"), "assist adds nothing");
      assert.ok(![...arrived.keys()].some((name) => /corroborate/.test(name)));
      const own = requests.filter((path) => path !== `/${id}.html` && path !== "/submit");
      assert.ok(own.every((path) => path.startsWith("/embed/")), own.join(" "));
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}

/** Years in the wrong order, and then in the right one. */
async function reversedYears(page) {
  const start = (await fieldOf(page, "start-year")).selector;
  const end = (await fieldOf(page, "end-year")).selector;
  await fill(page, start, "2019");
  await fill(page, end, "2015");
  await hinted(page, "date-order");
  await page.locator(end).fill("2021");
  await gone(page);
}

async function waitForHint(page) {
  for (let tries = 0; tries < 100; tries += 1) {
    const [first] = await hints(page);
    if (first) return first;
    await page.waitForTimeout(50);
  }
  return undefined;
}
