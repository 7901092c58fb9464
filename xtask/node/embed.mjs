// Builds pkg/fields.js from www/fields and pkg/dist/embed/ from www/embed and the folder named: what a career site's form loads.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const esbuild = createRequire(new URL("www/package.json", root))("esbuild");
const glue = new URL("./", pathToFileURL(`${process.argv[2]}/`));
const embed = new URL("pkg/dist/embed/", root);
const { version } = JSON.parse(readFileSync(new URL("pkg/package.json", root), "utf8"));
const LANGUAGES = ["ar", "de", "en", "es", "fr", "hi", "ja", "ko", "pt", "zh"];

writeFileSync(new URL("pkg/fields.js", root), await bundle("www/fields/index.js", { format: "esm", minify: false, plugins: [] }));

rmSync(embed, { recursive: true, force: true });
mkdirSync(new URL("words/", embed), { recursive: true });
mkdirSync(new URL("compare/words/", embed), { recursive: true });
const files = {};
put("assist_bg.wasm", readFileSync(new URL("assist_bg.wasm", glue)));
put("assist.worker.js", await bundle("www/embed/worker.js", { format: "iife" }));
for (const language of LANGUAGES) put(`words/${language}.js`, await bundle(`www/embed/words/${language}.js`, { format: "esm" }));
// What compares is loaded when there is something to compare: the scoring core in a worker, the readers of files, and their words.
const parts = {};
for (const [name, from] of Object.entries({
  "corroborate_bg.wasm": "pkg/corroborate_bg.wasm", "universities.pack": "pkg/universities.pack", "files_bg.wasm": "pkg/files_bg.wasm",
  "files.worker.js": "pkg/reading/worker.js", "pdf.worker.js": "pkg/reading/pdf.worker.js",
})) put(`compare/${name}`, readFileSync(new URL(from, root)));
put("compare/core.worker.js", await bundle("www/embed/compare/worker.js", { format: "iife", define: { "import.meta.url": '""' } }));
for (const language of LANGUAGES) put(`compare/words/${language}.js`, await bundle(`www/embed/compare/words/${language}.js`, { format: "esm" }));
for (const name of Object.keys(files).filter((name) => name.startsWith("compare/"))) parts[name.slice("compare/".length)] = beginning(name);
put("compare/compare.js", await bundle("www/embed/compare/index.js", { format: "esm", define: { INTEGRITY: JSON.stringify(parts) } }));
// The script has English and knows how the hash of every file that it loads begins: 120 bits, which nobody finds another file for.
const short = (name) => /words\/(\w+)|worker|wasm/.exec(name).reduce((whole, language) => language ?? whole);
const loaded = Object.keys(files).filter((name) => name !== "words/en.js" && !name.startsWith("compare/"));
const hashes = {
  ...Object.fromEntries(loaded.map((name) => [short(name), beginning(name)])),
  compare: beginning("compare/compare.js"),
};
const define = { VERSION: JSON.stringify(version), INTEGRITY: JSON.stringify(hashes) };
put("embed.js", await bundle("www/embed/embed.js", { format: "esm", define: { ...define, BASE: "import.meta.url" } }));
put("embed.iife.js", await bundle("www/embed/embed.js", {
  format: "iife",
  globalName: "corroborate",
  define: { ...define, BASE: "CORROBORATE_BASE" },
  // A classic script knows its own address only while it is first run.
  banner: { js: "var CORROBORATE_BASE=document.currentScript?.src;" },
}));
put("embed.d.ts", readFileSync(new URL("www/embed/embed.d.ts", root)));
for (const terms of ["LICENSE", "NOTICE.md"]) writeFileSync(new URL(terms, embed), readFileSync(new URL(terms, root)));
writeFileSync(new URL("sri.json", embed), `${JSON.stringify({ version, files }, undefined, 2)}\n`);

/** How the hash of a file's bytes begins. */
function beginning(name) {
  return files[name].integrity.slice("sha384-".length).slice(0, 20);
}

// A career site to try, beside the embed whose files it loads.
const career = new URL("pkg/dist/career/", root);
rmSync(career, { recursive: true, force: true });
mkdirSync(career, { recursive: true });
for (const name of ["index.html", "received.html", "style.css", "career.js"]) writeFileSync(new URL(name, career), readFileSync(new URL(`www/career/${name}`, root)));
writeFileSync(new URL("received.js", career), await bundle("www/career/received.js", { format: "esm" }));

/**
 * What a form needs: of a vendor's adapter and of the table of fields, the rest of which is for whoever keeps them, and style sheets without
 * their spaces.
 */
function lean(build) {
  build.onLoad({ filter: /fields[/\\]meanings\.json$/ }, ({ path }) => {
    const { meanings, fillers } = JSON.parse(readFileSync(path, "utf8"));
    // Which language a label is of tells nothing of the field, and many are of several.
    const once = Object.entries(meanings).map(([id, { labels, ...meaning }]) => [id, { ...meaning, ...(labels && { labels: { all: [...new Set(Object.values(labels).flat())] } }) }]);
    return { contents: JSON.stringify({ meanings: Object.fromEntries(once), fillers }), loader: "json" };
  });
  build.onLoad({ filter: /embed[/\\]style\.js$/ }, async ({ path }) => {
    const parts = readFileSync(path, "utf8").split("`");
    const sheet = async (text) => (await esbuild.transform(text, { loader: "css", minify: true, target: "es2022" })).code.trim();
    return { contents: `${parts[0]}\`${await sheet(parts[1])}\`${parts.slice(2).join("`")}`, loader: "js" };
  });
  build.onLoad({ filter: /fields[/\\]adapters[/\\]\w[^/\\]*\.json$/ }, ({ path }) => {
    const { id, hosts, recognise, fields } = JSON.parse(readFileSync(path, "utf8"));
    return { contents: JSON.stringify({ id, hosts, recognise, fields }), loader: "json" };
  });
}

/** Bundles a script with everything that it imports. */
async function bundle(entry, options) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    alias: { "assist-glue": fileURLToPath(new URL("assist.js", glue)) },
    bundle: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    minify: true,
    target: "es2022",
    write: false,
    plugins: [{ name: "lean", setup: lean }],
    ...options,
  });
  return outputFiles[0].text;
}

/** Writes a file, with its size and what its bytes hash to, as `integrity` attributes have it. */
function put(name, content) {
  const bytes = Buffer.from(content);
  writeFileSync(new URL(name, embed), bytes);
  files[name] = { bytes: bytes.length, integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}` };
}
