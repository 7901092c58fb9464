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

/** What axe-core finds on a page. */
async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

/** Keeps a picture of the whole page, which must not scroll sideways. */
async function shoot(page, name) {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  assert.ok(content <= room, `${name}: ${content} pixels of content in ${room}`);
  await page.screenshot({ path: new URL(`report-${name}.png`, pictures).pathname, fullPage: true });
}

for (const reader of Object.keys(READERS)) {
  for (const name of Object.keys(SUBMISSIONS)) {
    test(`the ${reader} page of ${name} reads well everywhere`, { timeout: 120_000 }, async () => {
      const address = written(name, reader);
      const { page, context, requests, complaints } = await open(browser, address);
      try {
        assert.deepEqual(await violations(page), [], "in light");
        assert.equal(await page.locator("script, img, a, iframe").count(), 0);
        await shoot(page, `${name}-${reader}-1280`);
        // At 200 per cent a page has half the room.
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await shoot(page, `${name}-${reader}-${width}`);
        }
        await page.setViewportSize({ width: 390, height: 844 });
        await page.emulateMedia({ colorScheme: "dark" });
        assert.deepEqual(await violations(page), [], "in dark, on a phone");
        await shoot(page, `${name}-${reader}-390-dark`);
        await page.emulateMedia({ media: "print", colorScheme: "light" });
        await shoot(page, `${name}-${reader}-print`);
        assert.deepEqual(requests, [address]);
        assert.deepEqual(complaints, []);
      } finally {
        await context.close();
      }
    });
  }
}

test("the applicant's copy has no grade, no level and no points", () => {
  const copy = readFileSync(new URL(written("contradictory", "copy")), "utf8");
  for (const word of ["Verify before interview", "Ask the applicant", "Worth knowing", "verify", "contradiction", "mismatch"]) {
    assert.ok(!copy.includes(word), word);
  }
});
