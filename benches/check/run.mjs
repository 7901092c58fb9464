// Times the check of a two-page application in WebAssembly, beside libphonenumber-js reading its two numbers in the same
// process.
//
//   node benches/check/run.mjs [FOLDER]
//
// FOLDER holds the generated glue and the WebAssembly: target/core, which `cargo xtask budgets` builds, unless another is named.
// Needs libphonenumber-js in www/node_modules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const folder = new URL(process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL("target/core/", root));
const application = JSON.parse(readFileSync(new URL("application.json", import.meta.url), "utf8"));
const { parsePhoneNumberFromString } = createRequire(new URL("www/package.json", root))("libphonenumber-js/max");

// The same with the résumé as its text alone, which the check reads first.
const asText = {
  ...application,
  sources: application.sources.map(({ person, located, reading, ...source }) =>
    source.kind === "resume" && source.text ? source : { ...source, person, located, reading },
  ),
};

const WARM = 400;
const ROUNDS = 8;
const TIMES = 50;

const begin = performance.now();
const glue = await import(new URL("corroborate.js", folder));
glue.initSync({ module: readFileSync(new URL("corroborate_bg.wasm", folder)) });
const ready = performance.now();
const assessment = glue.check(application, {});
const first = performance.now() - ready;

const numbers = application.sources.map((source) => source.person?.basics?.phone).filter(Boolean);
const rows = [
  ["load and compile", ready - begin],
  ["first check", first],
  ["check", ...timed(() => glue.check(application, {}))],
  ["check, the résumé as text", ...timed(() => glue.check(asText, {}))],
];
for (const [position, finding] of assessment.findings.entries()) {
  rows.push([`what clears ${finding.rule}`, ...timed(() => glue.clear(application, {}, position), 10, 2)]);
}
rows.push([
  `libphonenumber-js/max, ${numbers.length} numbers`,
  ...timed(() => numbers.map((number) => parsePhoneNumberFromString(number, "US")?.isValid())),
]);

console.log(`Node ${process.version}, ${cpus()[0].model}\n`);
console.log("| what | shortest, ms | median, ms | processor time each, ms |\n| --- | ---: | ---: | ---: |");
for (const [what, ...times] of rows) {
  console.log(`| ${[what, ...[0, 1, 2].map((at) => times[at]?.toFixed(3) ?? "")].join(" | ")} |`);
}

/** The shortest time of many, the median, and the processor time of each in the best round: other programs do not count in it. */
function timed(work, warm = WARM, times = TIMES) {
  for (let time = 0; time < warm; time += 1) work();
  const each = [];
  let processor = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) {
      const start = performance.now();
      work();
      each.push(performance.now() - start);
    }
    const used = process.cpuUsage(before);
    processor = Math.min(processor, (used.user + used.system) / 1000 / times);
  }
  each.sort((one, other) => one - other);
  return [each[0], each[each.length >> 1], processor];
}
