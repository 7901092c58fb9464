// The trainee's figures beside values that Python's standard library gives for the same counts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brier, overconfidence, reliability } from "../../www/training/figures/calibration.js";
import { cell, toCsv } from "../../www/training/figures/export.js";
import { byNaming } from "../../www/training/figures/naming.js";
import { normalQuantile, normalShare } from "../../www/training/figures/normal.js";
import { count, precision, precisionAt, sensitivity, wilson } from "../../www/training/figures/signal.js";
import { createStore, understood } from "../../www/training/practice/store.js";

const reference = JSON.parse(readFileSync(new URL("../fixtures/training/figures.json", import.meta.url), "utf8"));
const near = (given, expected, what) =>
  assert.ok(Math.abs(given - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${what}: ${given}, expected ${expected}`);

test("quantiles of the normal distribution", () => {
  for (const { share, value } of reference.quantiles) {
    near(normalQuantile(share), value, `at ${share}`);
    near(normalShare(value), share, `below ${value}`);
  }
  for (const share of [0, 1, -1, NaN]) assert.throws(() => normalQuantile(share), RangeError);
});

test("d′, criterion and precision, with the log-linear correction", () => {
  for (const { counts, dPrime, criterion, precision: expected } of reference.signal) {
    const given = sensitivity(counts);
    near(given.dPrime, dPrime, `d′ of ${JSON.stringify(counts)}`);
    near(given.criterion, criterion, `criterion of ${JSON.stringify(counts)}`);
    reference.baseRates.forEach((rate, index) => near(precisionAt(counts, rate), expected[index], `precision at ${rate}`));
  }
});

test("a test that is right 97 times in 100 is right 8.6 times in 100 flags at one in 343", () => {
  assert.equal((100 * precision(0.97, 0.03, 1 / 343)).toFixed(1), "8.6");
});

test("intervals", () => {
  for (const { count: some, all, low, high } of reference.wilson) {
    const [a, b] = wilson(some, all);
    near(a, low, `${some} of ${all}`);
    near(b, high, `${some} of ${all}`);
  }
  assert.deepEqual(wilson(0, 0), [0, 1]);
});

test("Brier's score and the reliability table", () => {
  for (const { answers, brier: expected, overconfidence: over, rows } of reference.calibration) {
    const given = answers.map(({ sure, right }) => ({ sure, contradictory: true, choice: right ? "ask" : "clear" }));
    near(brier(given), expected, "Brier");
    near(overconfidence(given), over, "overconfidence");
    assert.deepEqual(reliability(given).map(({ sure, count: many }) => [sure, many]), rows.map(({ sure, count: many }) => [sure, many]));
    reliability(given).forEach((row, index) => near(row.right, rows[index].right, `at ${row.sure}`));
  }
  assert.equal(brier([]), null);
});

test("answers are counted by what was so and what was said", () => {
  const answers = [[true, "ask"], [true, "verify"], [true, "clear"], [false, "clear"], [false, "verify"]];
  assert.deepEqual(count(answers.map(([contradictory, choice]) => ({ contradictory, choice }))), { hits: 2, misses: 1, falseAlarms: 1, rejections: 1 });
});

test("false alarms by naming count honest twins that differ in the name alone, and nothing else", () => {
  const answer = (twin, system, choice, contradictory = false) => ({ twin, system, choice, contradictory });
  const rows = byNaming([
    answer("a", "given-family", "clear"), answer("a", "particle", "ask"), answer("b", "particle", "verify"),
    answer("c", "particle", "ask", true), answer("c", "given-family", "ask", true), answer("d", "given-family", "ask"), answer("d", "given-family", "ask"),
  ]);
  assert.deepEqual(rows, [{ system: "given-family", seen: 1, falseAlarms: 0 }, { system: "particle", seen: 1, falseAlarms: 1 }]);
});

test("no cell of the table is a formula", () => {
  for (const hostile of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"]) assert.ok(cell(hostile).replace(/^"/, "").startsWith("'"), hostile);
  assert.equal(cell('a,"b"'), '"a,""b"""');
  assert.equal(cell(-1.5), "-1.5");
  const row = { at: "2026-11-20T10:00:00Z", case: "=HYPERLINK(1)", kind: "two-names", contradictory: true, choice: "ask", sure: 0.9 };
  assert.match(toCsv([row]), /\r\n2026-11-20T10:00:00Z,'=HYPERLINK\(1\),two-names,/);
});

test("a browser that refuses storage does not stop the practice", () => {
  const store = createStore(() => {
    throw new Error("refused");
  }, () => 0.5);
  assert.equal(store.lasts(), false);
  store.write({ ...store.read(), seed: 7 });
  assert.equal(store.read().seed, 7);
});

test("what stands in the storage is not believed", () => {
  for (const text of ["", "null", "[]", "{", '{"schema":"other"}', '{"schema":"corroborate/training/1"}']) assert.equal(understood(text), null, text);
  const kept = understood(JSON.stringify({ schema: "corroborate/training/1", answers: [{ case: 1 }, null], cards: 3, seed: "x" }));
  assert.deepEqual(kept, { schema: "corroborate/training/1", answers: [], cards: {}, seed: 1 });
});
