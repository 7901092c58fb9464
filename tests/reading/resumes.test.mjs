// The résumés of the collection that CORROBORATE_DATA names, read in Chromium and on the command line: the same contacts, dates and
// counts of entries. The differences are printed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, open } from "../page/browser.mjs";
import { hostPage } from "./host.mjs";

const data = process.env.CORROBORATE_DATA && join(process.env.CORROBORATE_DATA, "resumes");
const present = data && existsSync(data);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** What must be the same of both. */
function facts({ person = {} }) {
  const { basics = {}, work = [], education = [] } = person;
  const dates = [...work, ...education].map(({ startDate, endDate }) => `${startDate ?? ""}/${endDate ?? ""}`);
  return { email: basics.email, phone: basics.phone, name: basics.name, profiles: (basics.profiles ?? []).map(({ url }) => url), work: work.length, education: education.length, dates };
}

function overlap(one, other) {
  const count = (text) => {
    const counts = new Map();
    for (const word of text.split(/\s+/u).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const [left, right] = [count(one), count(other)];
  const sum = (counts) => [...counts.values()].reduce((total, each) => total + each, 0);
  const shared = [...left].reduce((total, [word, each]) => total + Math.min(each, right.get(word) ?? 0), 0);
  return (2 * shared) / Math.max(1, sum(left) + sum(right));
}

test("résumés are the same in Chromium and on the command line", { skip: !present && "61 résumés are skipped without CORROBORATE_DATA" }, async (t) => {
  if (!process.env.CORROBORATE) execFileSync("cargo", ["build", "--quiet", "--features", "cli", "--bin", "corroborate"], { cwd: root, stdio: "inherit" });
  const program = process.env.CORROBORATE ?? join(root, "target/debug/corroborate");
  const host = await hostPage();
  const browser = await launch();
  try {
    const { page, requests } = await open(browser, host.address);
    const names = readdirSync(data).filter((name) => name.endsWith(".pdf")).sort();
    let same = 0;
    let least = 1;
    let total = 0;
    for (const name of names) {
      const native = JSON.parse(execFileSync(program, ["read", join(data, name)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })).sources[0];
      const opened = await page.evaluate(([n, b]) => window.open_(n, b), [name, readFileSync(join(data, name)).toString("base64")]);
      assert.equal(opened.kind, "document", name);
      const read = await page.evaluate(([text, options]) => window.read(text, options), [opened.text, { fileName: name, document: opened.document }]);
      const [mine, theirs] = [facts(read.sources[0]), facts(native)];
      const shared = overlap(opened.text, native.text);
      least = Math.min(least, shared);
      total += shared;
      if (JSON.stringify(mine) === JSON.stringify(theirs)) same += 1;
      else {
        const differing = Object.keys(mine).filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]));
        t.diagnostic(`${name}: ${differing.map((key) => `${key}: ${JSON.stringify(mine[key])} in Chromium, ${JSON.stringify(theirs[key])} natively`).join("; ")}`);
      }
      if (opened.text !== native.text) t.diagnostic(`${name}: ${(100 * shared).toFixed(2)} % of words shared`);
    }
    t.diagnostic(`${same} of ${names.length} the same; words shared: ${(100 * total / names.length).toFixed(2)} % on average, ${(100 * least).toFixed(2)} % at least`);
    assert.ok(same >= 0.95 * names.length, `${same} of ${names.length} are the same`);
    assert.ok(total / names.length >= 0.97 && least >= 0.9, `words shared: ${total / names.length}, at least ${least}`);
    assert.deepEqual(requests.filter((address) => !address.startsWith("file:") && !address.startsWith("blob:")), []);
  } finally {
    await browser.close();
    host.remove();
  }
});
