// Builds pkg/dist/training.html, or the file named: one file with the style, the scripts, the examples and the WebAssembly inside, under a
// policy that names each by its hash and allows no connection.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ENGINE_LANGUAGE, LANGUAGES, primaryOf } from "../../www/kit/languages.js";
import { lettersOf } from "../../www/training/shell/letters.js";
import { readingAssets } from "./reading.mjs";

const root = new URL("../../", import.meta.url);
const esbuild = createRequire(new URL("www/package.json", root))("esbuild");

// A worker from the page's own memory is a classic script, and has no address of its own.
const CLASSIC = { format: "iife", define: { "import.meta.url": '""' } };

const page = readFileSync(new URL("www/training/index.html", root), "utf8");
const style = await bundle("www/training/style.css");
const script = await bundle("www/training/main.js", { plugins: [{ name: "english", setup: english }] });
// What stands in the page compressed, by the name that `www/training/shell/assets.js` unpacks it under.
const assets = {
  engine: readFileSync(new URL("pkg/corroborate_bg.wasm", root)),
  institutions: readFileSync(new URL("pkg/institutions.pack", root)),
  universities: readFileSync(new URL("pkg/universities.pack", root)),
};
for (const language of LANGUAGES.map(({ language }) => primaryOf(language)).filter((language) => language !== ENGINE_LANGUAGE)) {
  assets[`language-${language}`] = readFileSync(new URL(`data/languages/${language}.txt`, root));
  assets[`words-${language}`] = Buffer.from(JSON.stringify(await wordsOf(language)));
}
assets["batch-worker"] = Buffer.from(await bundle("www/batch/worker.js", CLASSIC));
Object.assign(assets, readingAssets());

// The terms of the libraries inside ask to be carried along with them.
const libraries = ["ts-fsrs", "pdfjs-dist"];
assets.licences = Buffer.from(libraries.map(licence).join("\n\n"));

const policy = [
  "default-src 'none'",
  `script-src '${hash(script)}' 'wasm-unsafe-eval'`,
  `style-src '${hash(style)}'`,
  "img-src data:",
  "worker-src blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

let built = page;
put(/<link rel="stylesheet" href="style\.css">/, `<style>${style}</style>`);
put(
  /<script type="module" src="main\.js"><\/script>/,
  Object.entries(assets)
    .map(([name, bytes]) => element(name, zipped(bytes)))
    .join("") + `<script type="module">${script}</script>`,
);
put(/<meta charset="utf-8">/, `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);

const place = process.argv[2] ?? fileURLToPath(new URL("pkg/dist/training.html", root));
mkdirSync(dirname(place), { recursive: true });
writeFileSync(place, built);

/** Bundles a script or a style with everything that it imports into one minified text that can stand inside HTML. `kind` are the bundler's own options. */
async function bundle(entry, kind = {}) {
  const result = await esbuild.build({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    charset: "utf8",
    format: "esm",
    legalComments: "none",
    loader: { ".json": "json", ".svg": "text" },
    logLevel: "warning",
    minify: true,
    target: "es2022",
    write: false,
    ...kind,
  });
  const text = result.outputFiles[0].text.trim();
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${entry} would end its own element`);
  return text;
}

/** The script has English; every other language's words are unpacked when somebody chooses it. */
function english(build) {
  build.onLoad({ filter: /www[/\\](?:batch|kit|reading|training)[/\\](?:words|learn[/\\]text)[/\\]index\.js$/ }, ({ path }) => {
    const name = /export const (\w+)/.exec(readFileSync(path, "utf8"))[1];
    return { contents: `import en from "./en.js"; export const ${name} = [en];`, loader: "js" };
  });
}

/** The words of a language, area by area, as `www/training/shell/words.js` takes them. */
async function wordsOf(language) {
  const areas = { batch: "batch/words", kit: "kit/words", learn: "training/learn/text", reading: "reading/words", training: "training/words" };
  const words = {};
  for (const [area, folder] of Object.entries(areas)) words[area] = (await import(new URL(`www/${folder}/${language}.js`, root))).default;
  return words;
}

/** A library's name, version and terms. */
function licence(name) {
  const read = (file) => readFileSync(new URL(`www/node_modules/${name}/${file}`, root), "utf8");
  return `${name} ${JSON.parse(read("package.json")).version}\n\n${read("LICENSE").trim()}\n`;
}

/** Gzip; the same on every machine. */
function zipped(bytes) {
  return execFileSync("cargo", ["xtask", "gzip"], { cwd: fileURLToPath(root), input: bytes, maxBuffer: bytes.length + 1024 });
}

/** An element that no browser runs, with bytes as letters. */
function element(name, bytes) {
  return `<script type="application/octet-stream" id="${name}" data-bytes="${bytes.length}">${lettersOf(bytes)}</script>\n`;
}

function hash(text) {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

/** Puts text in place of a tag that stands in the page exactly once. */
function put(tag, text) {
  const parts = built.split(tag);
  if (parts.length !== 2) throw new Error(`www/training/index.html must hold ${tag} exactly once`);
  built = parts.join(text);
}
