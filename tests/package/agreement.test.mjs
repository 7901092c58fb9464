// One fact is read in one way wherever it stands: the browser's part. `tests/integration/agreement.rs` reads the same inputs with the engine.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { datesOf } from "../../www/extension/cases/dates.js";
import { emailKey, profileOf } from "../../www/extension/memory/contacts.js";
import { csv, readWatchList } from "../../www/extension/memory/watchlist.js";
import { isRefused, isResumeHeading, squeezed } from "../../www/extension/reader/meanings.js";
import { dateOf, isUntilNow, monthOf } from "../../www/tables/dates.js";
import kit from "../../www/kit/words/en.js";

const inputs = JSON.parse(readFileSync(new URL("../fixtures/agreement.json", import.meta.url), "utf8"));

test("dates of fields and pages are read as the engine reads them", () => {
  for (const { written, date, but } of inputs.dates) {
    const expected = but?.browser === undefined ? date : but.browser;
    assert.equal(dateOf(written), expected, written);
    const period = datesOf(`${written} – 2024`);
    assert.equal(period?.startDate ?? null, expected, `${written} – 2024`);
  }
});

test("every month of the table is one month", () => {
  const { months } = JSON.parse(readFileSync(new URL("../../www/tables/dates.json", import.meta.url), "utf8"));
  assert.equal(months.length, 12);
  assert.ok(months.flat().length > 300);
  for (const [at, names] of months.entries()) for (const name of names) assert.equal(Number(monthOf(name)), at + 1, name);
  assert.equal(monthOf("mayor"), undefined);
});

test("words for until now are read in every language", () => {
  for (const written of inputs.untilNow) {
    assert.ok(isUntilNow(written), written);
    assert.deepEqual(datesOf(`March 2019 – ${written}`), { startDate: "2019-03" }, written);
  }
  for (const written of inputs.notUntilNow) assert.ok(!isUntilNow(written), written);
});

test("mailboxes and profiles have the engine's form", () => {
  for (const { written, mailbox } of inputs.mailboxes) assert.equal(emailKey(written), mailbox, written);
  for (const { written, site, account } of inputs.profiles) {
    const found = profileOf(written);
    assert.deepEqual(found && [found.site, found.account], site && [site, account], written);
  }
});

test("a watch list has the engine's entries and problems", () => {
  for (const { text, listed, problem } of inputs.watchLists) {
    const { entries, problems } = readWatchList(text, () => null);
    assert.deepEqual(problems.map(({ why }) => why), problem ? [problem] : [], text);
    for (const [kind, value] of Object.entries(listed ?? {})) {
      const key = kind === "email" ? emailKey(value) : profileOf(value)?.key;
      assert.equal(entries.filter((entry) => entry.kind === kind && entry.value === key).length, 1, text);
    }
  }
});

test("what the engine refuses is not read of a page", () => {
  for (const label of inputs.refused) assert.ok(isRefused(label), label);
  for (const label of inputs.notRefused) assert.ok(!isRefused(label), label);
});

test("labels are folded as the engine folds them", () => {
  const { labels } = JSON.parse(readFileSync(new URL("../../www/tables/refused.json", import.meta.url), "utf8"));
  const parts = readFileSync(new URL("../../data/refused.txt", import.meta.url), "utf8").split("\n[").slice(1);
  const others = /^(?:loose|paper|other|alone|value|asking|question|ending|column-word|joined-question)\b/u;
  const written = parts.filter((part) => !others.test(part)).flatMap((part) => part.split("\n").slice(1).filter(Boolean));
  assert.deepEqual([...new Set(written.map(squeezed))].sort(), labels.toSorted());
});

test("rows of comma-separated files are cut as the engine cuts them", () => {
  for (const { text, rows } of inputs.csv) {
    const found = csv(text).map(({ cells }) => cells);
    assert.deepEqual(found.filter((cells) => cells.some((cell) => cell.trim() !== "")), rows, text);
  }
});

test("headings of a résumé's parts are known on pages", () => {
  for (const heading of [...inputs.headings.work, ...inputs.headings.education]) assert.ok(isResumeHeading(heading), heading);
  for (const heading of inputs.headings.none) assert.ok(!isResumeHeading(heading), heading);
});

test("levels have the report's names", () => {
  const words = kit.words ?? kit;
  for (const [level, name] of Object.entries(inputs.levels)) assert.equal(words[`level.${level}`], name);
});
