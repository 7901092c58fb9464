// Strict hosts: each policy is a page in Chromium with its outcome. On all of them the form is sent and nothing is thrown.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { POLICIES } from "./policies.mjs";
import { MODULE, built, fill, hinted, hints, posted, press, settle, start } from "./support.mjs";

const FORM = `<form data-corroborate action="/submit" method="post"><label>Email <input name="email"></label> <label>Resume <input type="file" name="resume"></label><button>Senden</button></form>`;

let host;
before(async () => {
  host = await start();
  for (const name of ["embed.iife.js", "assist_bg.wasm", "words/de.js", "assist.worker.js"]) {
    const body = readFileSync(new URL(name, built));
    host.server.routes.set(`/shared/${name}`, { body, headers: { "access-control-allow-origin": "*" } });
  }
});
after(() => host?.close());

for (const { name, policy, head = MODULE, frame, shared, outcome, english } of POLICIES) {
  test(`policy: ${name}`, { timeout: 60_000 }, async () => {
    const headers = policy ? { "content-security-policy": policy } : {};
    const script = shared ? '<script src="/shared/embed.iife.js" crossorigin="anonymous"></script>' : head;
    let opened;
    if (frame) {
      await host.open(FORM, { head: script, path: "/inner.html", language: "de" }).then(({ context }) => context.close());
      opened = await host.open(`<iframe title="Bewerbung" sandbox="${frame}" src="/inner.html" width="600" height="500"></iframe>`, { head: "", language: "de" });
    } else {
      opened = await host.open(FORM, { head: script, headers, language: "de" });
    }
    const { page, context, complaints } = opened;
    try {
      const at = frame ? page.frameLocator("iframe") : page;
      await at.locator("[name=email]").click();
      await at.locator("[name=email]").pressSequentially("maren@gmial.com");
      await page.keyboard.press("Tab");
      if (outcome === "main" || outcome === "worker") {
        const hint = at.locator('corroborate-hint[data-slip="mail-domain"]');
        await hint.waitFor({ timeout: 10_000 });
        assert.equal(await hint.getAttribute("lang"), english ? "en" : "de");
        const border = await hint.locator("[part~=hint]").evaluate((box) => getComputedStyle(box).borderInlineStartWidth);
        assert.equal(border, "3px", "dressed by an adopted style sheet");
        await hint.locator("[part~=accept]").click();
        assert.equal(await at.locator("[name=email]").inputValue(), "maren@gmail.com");
      } else {
        await settle(page);
        assert.equal(await at.locator("corroborate-hint").count(), 0);
      }
      if (!frame && outcome !== "blocked") {
        // Reading a file needs no WebAssembly.
        await page.locator("[name=resume]").setInputFiles({ name: "empty.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) });
        await hinted(page, "file-empty");
        if (outcome !== "nowhere") await press(page, "file-empty", "keep");
      }
      if (frame) await at.locator("button:has-text('Senden')").click();
      else await page.locator("button:has-text('Senden')").click();
      await at.locator("#thanks").waitFor();
      const arrived = new Map(posted(host.server.posts.at(-1)));
      assert.equal(arrived.get("email"), outcome === "main" || outcome === "worker" ? "maren@gmail.com" : "maren@gmial.com");
      assert.deepEqual(complaints.filter((text) => text.startsWith("thrown")), [], "nothing is thrown");
      void hints, fill;
    } finally {
      await context.close();
    }
  });
}

const COMPARED = `<form data-corroborate="compare" action="/submit" method="post"><label>Full name <input name="name" autocomplete="name"></label><label>Resume <input type="file" name="resume"></label><button>Senden</button></form>`;
const RESUME = "Daria Kowalczyk\nBerlin, Germany · daria.kowalczyk@example.com\n\nExperience\n\nLarkspur Analytics, Berlin\nData Engineer\nJune 2021 – present\n";

for (const { name, policy, head = MODULE, frame, compares = false } of POLICIES) {
  if (frame) continue;
  test(`policy, comparing: ${name}`, { timeout: 90_000 }, async () => {
    const { page, context, complaints } = await host.open(COMPARED, { head, headers: policy ? { "content-security-policy": policy } : {} });
    try {
      await page.locator("[name=name]").click();
      await page.locator("[name=name]").pressSequentially("Jonas Weidner");
      await page.locator("[name=resume]").setInputFiles({ name: "resume.txt", mimeType: "text/plain", buffer: Buffer.from(RESUME) });
      const note = page.locator('corroborate-hint[data-note="other-name"]');
      if (compares) await note.waitFor({ timeout: 30_000 });
      else await settle(page);
      assert.equal((await note.count()) > 0, compares);
      await page.locator("button:has-text('Senden')").click();
      await page.locator("#thanks").waitFor();
      assert.equal(new Map(posted(host.server.posts.at(-1))).get("name"), "Jonas Weidner");
      assert.deepEqual(complaints.filter((text) => text.startsWith("thrown")), [], "nothing is thrown");
    } finally {
      await context.close();
    }
  });
}

for (const [what, missing] of [["the WebAssembly is missing", ["/embed/assist_bg.wasm", "/embed/assist.worker.js"]], ["the script is missing", ["/embed/embed.js"]], ["the language is missing", ["/embed/words/de.js"]]]) {
  test(`when ${what}, the form is sent as before`, { timeout: 60_000 }, async () => {
    for (const path of missing) host.server.routes.set(path, { status: 404, body: "" });
    const { page, context, complaints } = await host.open(FORM, { language: "de" });
    try {
      await fill(page, "[name=email]", "maren@gmial.com");
      await settle(page);
      await page.locator("button:has-text('Senden')").click();
      await page.waitForSelector("#thanks");
      assert.equal(new Map(posted(host.server.posts.at(-1))).get("email"), "maren@gmial.com");
      assert.deepEqual(complaints.filter((text) => text.startsWith("thrown")), []);
    } finally {
      for (const path of missing) host.server.routes.delete(path);
      await context.close();
    }
  });
}
