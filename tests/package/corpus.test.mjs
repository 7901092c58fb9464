// The package gives the bytes that the native build wrote beside each case.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { check } from "../../pkg/corroborate.js";
import { cases, packs, same } from "../corpus/cases.mjs";

await init();
const bytes = packs();

for (const { name, submission, options, packs: named, expected } of cases()) {
  test(`corpus: ${name}`, () => {
    const given = JSON.stringify(submission);
    same(`${JSON.stringify(check(submission, { ...options, packs: (named ?? []).map((pack) => bytes[pack]) }), null, 2)}\n`, expected, name);
    assert.equal(JSON.stringify(submission), given, "the submission was changed");
  });
}
