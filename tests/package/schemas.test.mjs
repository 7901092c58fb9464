// The published schemas hold for what goes in and comes out, and say of the small formats what the reader says of them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { check, init } from "../../pkg/corroborate.js";

const www = createRequire(new URL("../../www/package.json", import.meta.url));
const Ajv = www("ajv/dist/2020").default;
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const names = (folder, ending) => readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(ending));

/** A check of values by a published schema; formats name sizes of numbers and are not checked. */
function schema(name) {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(read(`../../pkg/schemas/${name}.json`));
  return (value) => ({ holds: validate(value), errors: validate.errors });
}

test("every schema is in the package", () => {
  assert.deepEqual(names("../../pkg/schemas/", ".json"), names("../../docs/schemas/", ".json"));
});

test("a submission and its assessment hold to their schemas", () => {
  const [submission, assessment] = [schema("submission"), schema("assessment")];
  const cases = names("../corpus/", ".expected.json").map((name) => name.replace(".expected.json", ""));
  assert.ok(cases.length > 5);
  let submissions = 0;
  for (const name of cases) {
    const given = read(`../corpus/${name}.json`).submission;
    // Some cases hold fields of the wrong kind on purpose; a plain résumé is no submission.
    if (name.startsWith("example")) {
      submissions += 1;
      assert.deepEqual(submission(given), { holds: true, errors: null }, name);
    }
    assert.deepEqual(assessment(read(`../corpus/${name}.expected.json`)), { holds: true, errors: null }, name);
  }
  assert.ok(submissions >= 3);
  assert.equal(submission({ sources: [{ kind: "diary" }] }).holds, false);
  assert.equal(assessment({ schema: "corroborate/assessment/2" }).holds, false);
});

test("the schema of policies and the reader accept the same", async () => {
  await init();
  const policy = schema("policy");
  const whole = { schema: "corroborate/policy/1", id: "own" };
  for (const [given, holds] of [
    [whole, true],
    [{ ...whole, rules: { "phone/service-line": "off", "phone/fictional": "note" }, accept: ["reserved-ranges"] }, true],
    [{ ...whole, schema: "corroborate/policy/2" }, false],
    [{ schema: "corroborate/policy/1" }, false],
    [{ ...whole, id: "" }, false],
    [{ ...whole, rules: { "phone/service-line": "loud" } }, false],
    [{ ...whole, accept: ["everything"] }, false],
    [{ ...whole, more: true }, false],
  ]) {
    assert.equal(policy(given).holds, holds, JSON.stringify(given));
    const checked = () => check({ sources: [] }, { policy: given, asOf: "2026-11-22" });
    if (holds) checked();
    else assert.throws(checked, { name: "InputError" }, JSON.stringify(given));
  }
});

test("committed packs and expectations hold to their schemas", () => {
  const [pack, expectation] = [schema("pack"), schema("expectation")];
  const packs = names("../packs/", ".json");
  assert.ok(packs.length > 0);
  for (const name of packs) assert.deepEqual(pack(read(`../packs/${name}`)), { holds: true, errors: null }, name);
  assert.equal(pack({ ...read(`../packs/${packs[0]}`), extra: 1 }).holds, false);
  const expected = ["contradictory", "honest"].flatMap((kind) =>
    names(`../cases/${kind}/`, ".expect.json").map((name) => `../cases/${kind}/${name}`),
  );
  assert.ok(expected.length > 100);
  for (const name of expected) assert.deepEqual(expectation(read(name)), { holds: true, errors: null }, name);
});
