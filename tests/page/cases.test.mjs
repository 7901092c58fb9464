// Every practice case is what it says it is: the engine itself looks at each kind, variant and naming system over many seeds.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { check, init, loadPack, rules } from "../../pkg/corroborate.js";
import { KINDS, SYSTEMS, VARIANTS, addressOf, caseOf } from "../../www/training/cases/cases.js";
import { bytesOf, lettersOf } from "../../www/training/shell/letters.js";
import { isTrue, verifiedCase } from "../../www/training/cases/verified.js";

const SEEDS = Array.from({ length: 6 }, (_, index) => 1 + index * 7919);
// The page checks with the packs that it carries.
let packs;
before(async () => {
  await init();
  packs = ["institutions", "universities"].map((name) => loadPack(readFileSync(new URL(`../../pkg/${name}.pack`, import.meta.url))));
});

const judged = (made) => {
  const { level, findings } = check(made.submission, { policy: "demonstration", packs });
  return { level, flagged: level === "ask" || level === "verify", rules: findings.map(({ rule }) => rule) };
};

for (const kind of KINDS) {
  test(`${kind.id}: the contradiction is found, its twin and the plain life are not, under every kind of name`, () => {
    for (const seed of SEEDS) {
      for (const system of SYSTEMS) {
        for (const variant of VARIANTS) {
          const { address, submission } = caseOf(addressOf(kind.id, seed, variant, system));
          const { level, flagged, rules: found } = judged({ submission });
          if (variant === "contradiction") {
            assert.ok(found.includes(kind.rule), `${address} reaches ${found.join(", ") || "nothing"}`);
            // A file's name alone is worth knowing; it is asked about where the file's own text names somebody else too.
            assert.ok(flagged || (kind.id === "file-of-another" && level === "context"), `${address} is ${level}`);
          } else {
            assert.ok(!found.includes(kind.rule), `${address} reaches ${kind.rule}`);
            assert.ok(!flagged, `${address} is ${level}: ${found.join(", ")}`);
          }
        }
      }
    }
  });
}

test("a case that the engine sees otherwise is never shown: the next seed is taken", async () => {
  const address = addressOf("two-names", 3, "contradiction", "particle");
  const really = async (submission) => check(submission, { policy: "demonstration", packs });
  assert.equal((await verifiedCase(address, really)).address, address);
  let asked = 0;
  const blindOnce = async (submission) => ((asked += 1) === 1 ? { level: "nothing", findings: [] } : really(submission));
  const made = await verifiedCase(address, blindOnce);
  assert.equal(made.address, addressOf("two-names", 4, "contradiction", "particle"));
  assert.ok(isTrue(made, await really(made.submission)));
  assert.equal(await verifiedCase(address, async () => ({ level: "nothing", findings: [] })), null);
  assert.equal(await verifiedCase("none~1~twin~particle", really), null);
});

test("bytes come back from their letters, which no parser of HTML can mistake", () => {
  for (const length of [0, 1, 2, 3, 13, 1000, 65_537]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 197 + (index >> 8) * 31) & 0xff);
    const text = lettersOf(bytes);
    assert.match(text, /^[!-;=-~]*$/);
    assert.deepEqual(bytesOf(text, length), bytes);
    assert.ok(text.length <= Math.ceil((length * 16) / 13) + 1);
  }
});

test("there are at least sixty applications in pairs, half of them honest, across families, occupations and countries", () => {
  const made = KINDS.flatMap((kind) =>
    [1, 2].flatMap((seed) => ["contradiction", "twin"].map((variant) => caseOf(addressOf(kind.id, seed, variant, SYSTEMS[seed])))));
  assert.ok(made.length >= 60, `${made.length}`);
  assert.equal(made.filter(({ variant }) => variant === "contradiction").length * 2, made.length);
  const kinds = (of) => new Set(made.map(of)).size;
  assert.ok(kinds(({ kind }) => kind.family) >= 8, "families");
  assert.ok(kinds(({ submission }) => submission.job.title) >= 6, "occupations");
  assert.ok(kinds(({ submission }) => submission.job.location.countryCode) >= 6, "countries");
});

test("every kind expects a rule of its own family that the engine has", () => {
  const known = new Map(rules().map((rule) => [rule.id, rule]));
  for (const { id, rule, family } of KINDS) {
    assert.ok(known.has(rule), `${id} expects ${rule}`);
    assert.equal(rule.split("/")[0], family, id);
  }
});

test("the same address makes the same application, and another name changes the name alone", () => {
  for (const kind of KINDS) {
    const [one, other] = ["given-family", "particle"].map((system) => caseOf(addressOf(kind.id, 5, "plain", system)).submission);
    const again = caseOf(addressOf(kind.id, 5, "plain", "given-family")).submission;
    assert.deepEqual(again, one);
    const nameless = (submission) => {
      const { name } = submission.sources[0].person.basics;
      let text = JSON.stringify(submission);
      const letter = submission.sources.find((source) => source.kind === "cover-letter").text.split("\n").at(-1);
      const [local] = submission.sources[0].person.basics.email.split("@");
      for (const part of [name, letter, local, local.replace(".", "-")]) text = text.replaceAll(part, "NAME");
      return text;
    };
    assert.equal(nameless(one), nameless(other), kind.id);
  }
});

test("every number, address and link is reserved or invented", () => {
  for (const kind of KINDS) {
    for (const seed of SEEDS.slice(0, 4)) {
      for (const variant of VARIANTS) {
        const text = JSON.stringify(caseOf(addressOf(kind.id, seed, variant, "given-family")).submission);
        for (const [, phone] of text.matchAll(/"phone":"([^"]+)"/g)) {
          assert.match(phone.replace(/\D/g, ""), /^(1?(512|303|614|416)55501\d\d?|6135550\d{4}|(44|0)(161496|207946)0\d{3}|493023125\d{3})$/, phone);
        }
        for (const [, host] of text.matchAll(/@([a-z0-9.-]+)"/g)) {
          assert.match(host, /example(\.(com|org|net))?$|^(gmial|outlok|hotmial|yahooo|ymail|mail|gmx|rocketmail|gmail)\.com$/, host);
        }
      }
    }
  }
});

test("an address that names no case makes none", () => {
  for (const address of ["", "two-names", "two-names~x~twin~particle", "two-names~1~twins~particle", "none~1~twin~particle", "two-names~1~twin~none"]) {
    assert.equal(caseOf(address), null, address);
  }
});
