// The package against google-libphonenumber, on numbers as people write them. Every difference must be one of those
// explained here.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import init, { phone } from "../../pkg/corroborate.js";
import { numbers } from "./numbers.mjs";

const google = createRequire(new URL("../../www/package.json", import.meta.url))("google-libphonenumber");

// google-libphonenumber 3.2.47 carries a plan of August 2026 or later; ours is 9.0.33 of 17 June 2026. Each entry is a
// calling code and the release whose notes name its region. (Two faults of the JavaScript port are kept out of the list of numbers: without
// a region it refuses "tel:+…" and a full-width plus, which its Java original and we read.)
const EXPLAINED = [
  { code: "47", fields: ["valid", "type", "region"], why: "plan's age: NO and SJ changed in 9.0.36 and 9.0.37" },
  { code: "963", fields: ["valid", "type", "region"], why: "plan's age: SY changed in 9.0.37" },
  { code: "220", fields: ["possible"], why: "plan's age: GM changed in 9.0.37 and 9.0.38" },
  { code: "263", fields: ["possible", "e164", "national"], why: "plan's age: ZW changed in 9.0.35 and 9.0.38" },
  { code: "298", fields: ["national"], why: "plan's age: FO's layout changed in 9.0.35 and 9.0.36" },
];

const util = google.PhoneNumberUtil.getInstance();
const { E164, NATIONAL } = google.PhoneNumberFormat;
const TYPES = [
  "fixed-line", "mobile", "fixed-line-or-mobile", "toll-free", "premium-rate", "shared-cost", "voip", "personal-number",
  "pager", "universal-access", "voicemail",
];

function theirs(region, text) {
  try {
    const number = util.parseAndKeepRawInput(text, region || undefined);
    const valid = util.isValidNumber(number);
    const possible = util.isPossibleNumber(number);
    return {
      code: String(number.getCountryCode()),
      possible,
      valid,
      type: valid ? TYPES[util.getNumberType(number)] : null,
      region: valid ? util.getRegionCodeForNumber(number) : null,
      e164: possible ? util.format(number, E164) : null,
      national: possible ? util.format(number, NATIONAL) : null,
    };
  } catch {
    return { code: "", possible: false, valid: false, type: null, region: null, e164: null, national: null };
  }
}

const FIELDS = ["possible", "valid", "type", "region", "e164", "national"];

test("validity, type, region, E.164 and national layout agree", async (t) => {
  await init();
  const list = numbers(google);
  const byRegion = new Map();
  for (const [region, text] of list) byRegion.set(region, [...(byRegion.get(region) ?? []), text]);
  const same = Object.fromEntries(FIELDS.map((field) => [field, 0]));
  const differences = [];
  let count = 0;
  let valid = 0;
  for (const [region, texts] of byRegion) {
    const ours = phone(texts, region ? { region } : {});
    texts.forEach((text, index) => {
      const mine = { ...ours[index], region: ours[index].valid ? ours[index].regions[0] : null };
      const other = theirs(region, text);
      count += 1;
      valid += other.valid ? 1 : 0;
      for (const field of FIELDS) {
        // A number that only one of both holds possible differs in that, not in how it would be written.
        const written = field === "e164" || field === "national";
        if (mine[field] === other[field] || (written && mine.possible !== other.possible)) same[field] += 1;
        else differences.push({ region, text, field, ours: mine[field], theirs: other[field], code: other.code || mine.e164 });
      }
    });
  }
  const explained = new Map();
  const unexplained = differences.filter((difference) => {
    const entry = EXPLAINED.find(({ code, fields }) =>
      fields.includes(difference.field) && (difference.code === code || difference.code?.startsWith?.(`+${code}`)));
    if (entry) explained.set(entry.why, (explained.get(entry.why) ?? 0) + 1);
    return !entry;
  });
  t.diagnostic(`${count} numbers, ${valid} of them valid`);
  for (const field of FIELDS) t.diagnostic(`${field}: ${((100 * same[field]) / count).toFixed(4)} %`);
  for (const [why, times] of explained) t.diagnostic(`${times} differences: ${why}`);
  assert.deepEqual(unexplained.slice(0, 20), []);
  for (const field of ["valid", "type", "region", "e164"]) assert.ok(same[field] / count >= 0.9998, field);
  assert.ok(count > 80_000 && valid > 40_000, "the list is as long as it should be");
});
