// The corpus: NAME.json holds { submission, options, packs }, the packs by name; NAME.expected.json the assessment that the native build gives.
// `cargo xtask generate` writes the expected files.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("./", import.meta.url);

/** Every case, sorted by name; `text` is the file, for where values would lose something on the way (-0, `__proto__`). */
export function cases() {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !file.endsWith(".expected.json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
  if (names.length === 0) throw new Error("the corpus is empty");
  return names.map((name) => {
    const text = read(`${name}.json`);
    return { name, text, ...JSON.parse(text), expected: read(`${name}.expected.json`) };
  });
}

/** The bytes of the packs that cases name, by name. */
export function packs() {
  const names = [...new Set(cases().flatMap(({ packs: named }) => named ?? []))];
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(place(name), folder))]));
}

function place(name) {
  return ["institutions", "universities"].includes(name) ? `../../pkg/${name}.pack` : `../packs/${name}.json`;
}

function read(file) {
  return readFileSync(new URL(file, folder), "utf8");
}

/** Compares texts byte for byte; a difference is told by its first line. */
export function same(given, expected, name) {
  if (given === expected) return;
  const [there, wanted] = [given.split("\n"), expected.split("\n")];
  const line = wanted.findIndex((text, position) => there[position] !== text);
  assert.fail(`${name}, line ${line + 1}: given ${there[line]}, expected ${wanted[line]}`);
}
