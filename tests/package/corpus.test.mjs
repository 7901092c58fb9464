// The package gives the bytes that the native build wrote beside each case.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { check } from "../../pkg/corroborate.js";
import { cases, same } from "../corpus/cases.mjs";

await init();

for (const { name, submission, options, expected } of cases()) {
  test(`corpus: ${name}`, () => {
    const given = JSON.stringify(submission);
    same(`${JSON.stringify(check(submission, options), null, 2)}\n`, expected, name);
    assert.equal(JSON.stringify(submission), given, "the submission was changed");
  });
}
