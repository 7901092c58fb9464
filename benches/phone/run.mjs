// One run: payload, time to be ready, first answer and time a number of the phone part beside libphonenumber-js (min, max),
// google-libphonenumber and awesome-phonenumber, in Node and in Chromium.
//
//   node benches/phone/run.mjs [--json] [--no-browser] [--numbers 10000] [--rounds 7]
//
// Needs the built package, esbuild, playwright-core and the four libraries in www/node_modules, a Chromium, and the target
// wasm32-unknown-unknown.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { numbers as written } from "../../tests/phone/numbers.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const www = createRequire(new URL("../../www/package.json", import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option("numbers", 10_000);
const rounds = option("rounds", 7);

const ENGINES = [
  "corroborate", "corroborate-package", "libphonenumber-js-max", "libphonenumber-js-min", "google-libphonenumber", "awesome-phonenumber",
];
const folder = mkdtempSync(join(tmpdir(), "phone-bench-"));
const weigh = (bytes) => brotliCompressSync(bytes).length;

/** Builds the measuring wasm with some features; gives its bytes. */
function wasm(features) {
  const target = join(here, "../../target/measure");
  execFileSync("cargo", [
    "build", "--quiet", "--release", "--target", "wasm32-unknown-unknown",
    "--manifest-path", join(here, "wasm/Cargo.toml"), "--target-dir", target, ...(features ? ["--features", features] : []),
  ], { stdio: ["ignore", "inherit", "inherit"] });
  return readFileSync(join(target, "wasm32-unknown-unknown/release/phone_measure.wasm"));
}

/** Bundles a module as a page would load it. */
function bundle(entry, name) {
  const outfile = join(folder, `${name}.mjs`);
  www("esbuild").buildSync({
    entryPoints: [entry], outfile, bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022",
    nodePaths: [fileURLToPath(new URL("../../www/node_modules", import.meta.url))], logLevel: "error",
  });
  return outfile;
}

/** International numbers as people write them, all mixed. */
function mixed() {
  const all = written(www("google-libphonenumber")).filter(([, text]) => /^\+\d+ \d/.test(text)).map(([, text]) => text);
  const step = 7919;
  return Array.from({ length: count }, (_, index) => all[(index * step) % all.length]);
}

const list = mixed();
const bytes = { whole: wasm("whole"), validity: wasm("validity"), bare: wasm("") };
writeFileSync(join(folder, "whole.wasm"), bytes.whole);
const shipped = readFileSync(join(here, "../../pkg/corroborate_bg.wasm"));
writeFileSync(join(folder, "shipped.wasm"), shipped);
writeFileSync(join(folder, "numbers.json"), JSON.stringify(list));
writeFileSync(join(folder, "package.json"), '{"type":"module"}');
bundle(join(here, "measure.mjs"), "measure");
const table = Object.fromEntries(ENGINES.map((name) => {
  const file = bundle(join(here, `engines/${name}.mjs`), name);
  const script = weigh(readFileSync(file));
  const wasm = { corroborate: bytes.whole, "corroborate-package": shipped }[name];
  return [name, { payload: script + (wasm ? weigh(wasm) : 0), node: {}, chromium: {} }];
}));

// The same program in a process and in a page of its own for each engine.
const program = (name) => `
  const { firstAnswer, perNumber, validOnes } = await import("./measure.mjs");
  const start = performance.now();
  const { load } = await import(${JSON.stringify(`./${name}.mjs`)});
  const engine = await load(source, shipped);
  const ready = performance.now() - start;
  const first = firstAnswer(engine);
  const time = perNumber(engine, list, ${rounds});
  const inside = engine.inside ? engine.inside(list) : null;
  return { ready, first, time, inside, valid: validOnes(engine, list) };`;
const merge = (into, found) => {
  into.ready = Math.min(into.ready ?? Infinity, found.ready);
  into.first = Math.min(into.first ?? Infinity, found.first);
  into.time = Math.min(into.time ?? Infinity, found.time);
  into.valid = found.valid;
  if (found.inside) into.inside = (into.inside ?? found.inside).map((value, index) => Math.min(value, found.inside[index]));
};

const REPEATS = 3;
for (let repeat = 0; repeat < REPEATS; repeat += 1) {
  for (const name of ENGINES) {
    const file = join(folder, `node-${name}.mjs`);
    writeFileSync(file, `import { readFileSync } from "node:fs";
      const source = readFileSync(new URL("./whole.wasm", import.meta.url));
      const shipped = readFileSync(new URL("./shipped.wasm", import.meta.url));
      const list = JSON.parse(readFileSync(new URL("./numbers.json", import.meta.url), "utf8"));
      const run = async () => { ${program(name)} };
      console.log(JSON.stringify(await run()));`);
    merge(table[name].node, JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" })));
  }
}

if (!process.argv.includes("--no-browser")) {
  const kinds = { mjs: "text/javascript", wasm: "application/wasm", json: "application/json", html: "text/html" };
  const server = createServer((request, response) => {
    const name = request.url.slice(1) || "index.html";
    if (name === "favicon.ico") return response.writeHead(404).end();
    const found = name === "index.html" ? "<!doctype html><title>Phone</title>" : readFileSync(join(folder, name));
    response.writeHead(200, { "content-type": kinds[name.split(".").pop()] ?? "text/plain" }).end(found);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    for (const name of ENGINES) {
      const browser = await www("playwright-core").chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
      const page = await browser.newPage();
      await page.goto(address);
      merge(table[name].chromium, await page.evaluate(`(async () => {
        const source = await (await fetch("/whole.wasm")).arrayBuffer();
        const shipped = await (await fetch("/shipped.wasm")).arrayBuffer();
        const list = await (await fetch("/numbers.json")).json();
        ${program(name).replaceAll('"./', '"/')}
      })()`));
      await browser.close();
    }
  }
  server.close();
}

const result = {
  numbers: list.length,
  weight: {
    whole: weigh(bytes.whole), validity: weigh(bytes.validity), bare: weigh(bytes.bare),
    plan: weigh(readFileSync(join(here, "../../src/data/numbering_plan/plan.bin"))),
    formats: weigh(readFileSync(join(here, "../../src/data/numbering_plan/formats.bin"))),
  },
  engines: table,
};
if (process.argv.includes("--json")) console.log(JSON.stringify(result, null, 2));
else {
  const { weight } = result;
  console.log(`phone part, brotli: ${weight.whole - weight.bare} bytes added (${weight.whole} with a bare boundary of ${weight.bare})`);
  console.log(`validity alone: ${weight.validity - weight.bare} bytes added (${weight.validity}); tables ${weight.plan} + ${weight.formats}`);
  for (const host of ["node", "chromium"]) {
    console.log(`\n${host}, ${list.length} numbers: payload (brotli bytes) · ready (ms) · first answer (ms) · µs a number · valid`);
    for (const name of ENGINES) {
      const { payload, [host]: of } = table[name];
      if (of.time === undefined) continue;
      const ratio = of.time / table["libphonenumber-js-max"][host].time;
      console.log(`  ${name.padEnd(22)} ${String(payload).padStart(7)} ${of.ready.toFixed(1).padStart(7)} ${of.first.toFixed(2).padStart(8)} ${of.time.toFixed(3).padStart(8)} ` +
        `(1/${(1 / ratio).toFixed(1)} of max) ${of.valid}`);
      if (of.inside) {
        const [read, write] = of.inside;
        const max = table["libphonenumber-js-max"][host].time;
        console.log(`  ${"inside the core".padEnd(22)} read ${read.toFixed(3)} (1/${(max / read).toFixed(0)}), with layouts ${write.toFixed(3)} (1/${(max / write).toFixed(0)})`);
      }
    }
  }
}
