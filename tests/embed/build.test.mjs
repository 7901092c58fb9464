// What is built for a form: how much it weighs, that it carries no rule, and that its files are what their hashes say.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { init, rules, explain } from "../../pkg/corroborate.js";
import { built } from "./support.mjs";

const read = (name) => readFileSync(new URL(name, built));
const { version, files } = JSON.parse(read("sri.json"));
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
const LANGUAGES = readdirSync(new URL("words/", built)).map((name) => `words/${name}`);

/** Bytes of a file after brotli. */
const weights = new Map();
function weight(name) {
  if (!weights.has(name)) weights.set(name, brotli(read(name)));
  return weights.get(name);
}

test("script, WebAssembly and one language are at most 60 kB after brotli", (context) => {
  for (const script of ["embed.js", "embed.iife.js"]) {
    for (const language of LANGUAGES) {
      const sum = [script, "assist_bg.wasm", language].map(weight).reduce((one, other) => one + other);
      assert.ok(sum <= 60_000, `${script} with ${language}: ${sum}`);
    }
    context.diagnostic(`${script} ${weight(script)}, assist_bg.wasm ${weight("assist_bg.wasm")}, ${LANGUAGES[0]} ${weight(LANGUAGES[0])} bytes`);
  }
});

test("sri.json names every file, with its size and what its bytes hash to", () => {
  const names = readdirSync(built, { recursive: true }).map((name) => name.replaceAll("\\", "/")).filter((name) => /\.\w+$/.test(name) && !["sri.json", "NOTICE.md"].includes(name));
  assert.deepEqual(Object.keys(files).sort(), names.sort());
  for (const [name, { bytes, integrity }] of Object.entries(files)) {
    assert.equal(read(name).length, bytes, name);
    assert.equal(integrity, `sha384-${createHash("sha384").update(read(name)).digest("base64")}`, name);
  }
  assert.equal(version, JSON.parse(readFileSync(new URL("../../package.json", built), "utf8")).version);
  for (const script of ["embed.js", "embed.iife.js"]) {
    for (const name of ["assist_bg.wasm", "assist.worker.js", ...LANGUAGES.filter((name) => name !== "words/en.js")]) {
      assert.ok(read(script).includes(files[name].integrity.slice(7, 27)), `${script} knows the hash of ${name}`);
    }
  }
});

test("neither the WebAssembly nor the scripts carry a rule, a word of one, or a level", async () => {
  await init();
  const texts = new Map(["assist_bg.wasm", "embed.js", "embed.iife.js", "assist.worker.js"].map((name) => [name, read(name).toString("latin1")]));
  const all = rules();
  assert.ok(all.length > 50, "rules are there to look for");
  let looked = 0;
  for (const { id } of all) {
    const explained = explain(id);
    const sentences = [id, ...strings(explained)].filter((text) => text === id || (text.length >= 24 && text.includes(" ")));
    for (const [name, text] of texts) {
      for (const sentence of sentences) {
        // The fixed parts of a sentence, between its gaps.
        for (const part of sentence.split(/\{\w+\}/)) {
          if (part !== id && part.trim().length < 24) continue;
          looked += 1;
          assert.ok(!text.includes(Buffer.from(part, "utf8").toString("latin1")), `${name} holds “${part}” of ${id}`);
        }
      }
    }
  }
  assert.ok(looked > 1000, `${looked} texts`);
  for (const [name, text] of texts) assert.doesNotMatch(text, /corroborate\/assessment|"?ledger"?|notChecked|ordinaryReasons|clearedBy/u, name);
});

/** Every text in a value. */
function strings(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

test("no script makes markup or code from text, or keeps anything", () => {
  for (const name of ["embed.js", "embed.iife.js", "assist.worker.js"]) {
    assert.doesNotMatch(read(name).toString(), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage|sessionStorage|indexedDB|cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource/u, name);
  }
});
