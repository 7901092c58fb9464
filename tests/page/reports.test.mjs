// Reports as pages, the reviewer's and the applicant's copy: read by axe-core, on a phone and a desk, in light, dark and print.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { check, init, report } from "../../pkg/corroborate.js";
import { launch, open } from "./browser.mjs";

const root = new URL("../../", import.meta.url);
const axe = readFileSync(createRequire(new URL("www/package.json", root)).resolve("axe-core/axe.min.js"), "utf8");
const pages = new URL("target/reports/", root);
const pictures = new URL("target/screenshots/", root);

/** One of the examples with a name that tries to be markup, and with letters that run from right to left. */
function hostile() {
  const submission = example("contradictory");
  submission.sources[0].person.basics.name = "</title><img src=x onerror=alert(1)> شادي منصور";
  return submission;
}
const example = (name) => JSON.parse(readFileSync(new URL(`www/examples/${name}.json`, root), "utf8"));
const SUBMISSIONS = {
  consistent: () => example("consistent"),
  irregular: () => example("irregular"),
  contradictory: () => example("contradictory"),
  hostile,
};
const READERS = { review: {}, copy: { applicant: "jobs@example.com" } };

let browser;
before(async () => {
  mkdirSync(pages, { recursive: true });
  mkdirSync(pictures, { recursive: true });
  await init();
  browser = await launch();
});
after(() => browser?.close());

/** Writes a report as a file, as somebody would keep it, and returns its address. */
function written(name, reader) {
  const submission = SUBMISSIONS[name]();
  const assessment = check(submission, { asOf: "2026-11-22", policy: "demonstration" });
  const sources = submission.sources?.map((source) => source.kind) ?? ["resume"];
  const file = new URL(`${name}-${reader}.html`, pages);
  writeFileSync(file, report(assessment, "html", { sources, ...READERS[reader] }));
  return pathToFileURL(file.pathname).href;
}

for (const reader of Object.keys(READERS)) {
  test(`the ${reader} page reads well everywhere`, { timeout: 120_000 }, async () => {
    for (const name of Object.keys(SUBMISSIONS)) {
      const address = written(name, reader);
      // A page at 200 per cent has half the room.
      for (const [width, scheme] of [[1280, "light"], [390, "dark"], [640, "light"], [320, "light"]]) {
        const look = `${name}-${reader} at ${width} in ${scheme}`;
        const { page, context, requests, complaints } = await open(browser, address, { width, scheme });
        try {
          await page.evaluate(axe);
          const found = await page.evaluate(async () => {
            const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
          });
          assert.deepEqual(found, [], look);
          const { content, room } = await page.evaluate(() => ({
            content: document.documentElement.scrollWidth,
            room: document.documentElement.clientWidth,
          }));
          assert.ok(content <= room, `${look}: ${content} pixels of content in ${room}`);
          assert.equal(await page.locator("script, img, a, iframe").count(), 0, look);
          await page.screenshot({ path: new URL(`report-${name}-${reader}-${width}.png`, pictures).pathname, fullPage: true });
          if (width === 1280) {
            await page.emulateMedia({ media: "print" });
            await page.screenshot({ path: new URL(`report-${name}-${reader}-print.png`, pictures).pathname, fullPage: true });
          }
          assert.deepEqual(requests, [address], look);
          assert.deepEqual(complaints, [], look);
        } finally {
          await context.close();
        }
      }
    }
  });
}

test("the applicant's copy has no grade, no level and no points", () => {
  const copy = readFileSync(new URL(written("contradictory", "copy")), "utf8");
  for (const word of ["Verify before interview", "Ask the applicant", "Worth knowing", "verify", "contradiction", "mismatch"]) {
    assert.ok(!copy.includes(word), word);
  }
});
