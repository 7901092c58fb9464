// What a company sets for its people, through the browser's own managed storage. Policies are files that only root may write; elsewhere
// this is skipped and says so, and `parts.test.mjs` tests the logic alone.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve, start } from "./browser.mjs";
import { PAGES } from "./pages/index.mjs";

/** Where Debian's Chromium looks. */
const FOLDER = "/etc/chromium/policies/managed";
const mayWrite = (() => {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const probe = mkdtempSync(join(FOLDER, ".probe-"));
    rmSync(probe, { recursive: true });
    return true;
  } catch {
    return false;
  }
})();

/** The id that Chromium gives an unpacked extension: its path's digest in the letters a to p. */
const idOf = (path) =>
  [...createHash("sha256").update(path).digest("hex").slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");

test("a company's policy fixes its settings, is named in the assessment, and is there when the browser starts again", { timeout: 120_000, skip: mayWrite ? false : `${FOLDER} cannot be written` }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "corroborate-company-"));
  const extension = join(folder, "extension");
  cpSync(fileURLToPath(new URL("../../pkg/dist/extension", import.meta.url)), extension, { recursive: true });
  const id = idOf(extension);
  const file = join(FOLDER, `corroborate-test-${id}.json`);
  const set = (settings) => writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [id]: settings } } }));
  const rules = { "employment/date-order": "note", "phone/fictional": "off", "phone/country-elsewhere": "verify" };
  const site = await serve(PAGES(() => site.other));
  let person;
  try {
    set({ rules, policyName: "larkfield-hr", keepDays: 7, memory: false, reviewFirst: true, institutions: false, contact: "hr@example.com", keepDayz: 3 });
    person = await start({ extension });
    assert.equal(person.id, id);
    const settings = await person.tab(`chrome-extension://${id}/settings.html`);
    await settings.waitForSelector("#institutions");
    for (const name of ["reviewFirst", "memory", "institutions", "contact"]) assert.ok(await settings.isDisabled(`#${name}`), name);
    assert.equal(await settings.isChecked("#reviewFirst"), true);
    assert.equal(await settings.isChecked("#institutions"), false);
    assert.equal(await settings.getAttribute("#keepDays", "max"), "7");
    assert.equal(await settings.inputValue("#contact"), "hr@example.com");
    assert.ok(await settings.isDisabled("[data-rule='phone/fictional']"));
    await settings.close();

    const read = async () => {
      const tab = await person.tab(`${site.origin}/greenhouse`);
      await person.press(tab);
      const panel = await person.panel();
      await panel.waitForSelector("#show-findings");
      assert.equal(await panel.locator(".finding").count(), 0, "the company's word that findings stay closed");
      await panel.click("#show-findings");
      await panel.waitForSelector("#level");
      return panel;
    };
    const panel = await read();
    assert.match(await panel.locator("#provenance").textContent(), /larkfield-hr/);
    assert.equal(await panel.getAttribute(".finding[data-rule='employment/date-order']", "data-grade"), "note");
    assert.equal(await panel.locator(".finding[data-rule='phone/fictional']").count(), 0);
    assert.match(await panel.locator("#not-checked").textContent(), /no institution pack loaded/);

    // What the company changes meanwhile comes by itself, to a panel that is open and to a browser that starts again.
    const { profile } = person;
    await person.stop({ keep: true });
    set({ rules, policyName: "larkfield-hr-2", reviewFirst: true });
    person = await start({ extension, profile });
    const again = await read();
    await again.waitForFunction(() => document.querySelector("#provenance")?.textContent.includes("larkfield-hr-2"), undefined, { timeout: 30_000 });
    assert.deepEqual(again.complaints, []);
  } finally {
    rmSync(file, { force: true });
    await person?.stop();
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
