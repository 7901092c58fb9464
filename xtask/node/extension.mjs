// Builds the browser extension from www/extension and the package: `pkg/dist/extension/` for Chrome and `extension-firefox/`,
// each also as a zip, or all of it below the folder named. Nothing is minified, and the same sources give the same bytes.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ENGINE_LANGUAGE, LANGUAGES, primaryOf } from "../../www/kit/languages.js";
import { icon } from "./icons.mjs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tools = createRequire(join(root, "www/package.json"));
const esbuild = tools("esbuild");
const { zipSync } = tools("fflate");


const source = join(root, "www/extension");
const place = process.argv[2] ?? join(root, "pkg/dist");
const manifest = JSON.parse(readFileSync(join(source, "manifest.json"), "utf8"));
const version = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8")).version;
/** What the package's functions load from beside them. */
const ENGINE = ["corroborate_bg.wasm", "institutions.pack", "universities.pack"];

/** Scripts that a page's own script finds beside it, by what its sources call them. */
const BESIDE = { "/engine/main.js": "./engine/main.js", "/reading/index.js": "./reading/index.js", "/kit/further.js": "./kit/further.js" };

/** What a PDF in Chinese, Japanese or Korean may name without carrying it, in the encodings that the format knows, with the licence. */
const tables = join(dirname(tools.resolve("pdfjs-dist/package.json")), "cmaps");
const TABLES = readdirSync(tables).filter((file) => !/UTF8|UTF32/u.test(file));

build("extension", chrome());
build("extension-firefox", firefox());

function chrome() {
  return { ...manifest, version };
}

/** Firefox has a sidebar in the panel's place, an event page in the service worker's, and policies of its own. */
function firefox() {
  const { side_panel: panel, storage: _storage, minimum_chrome_version: _minimum, background, permissions, ...rest } = manifest;
  return {
    ...rest,
    version,
    permissions: permissions.filter((permission) => permission !== "sidePanel"),
    background: { scripts: [background.service_worker], type: background.type },
    sidebar_action: { default_panel: panel.default_path, default_title: "Corroborate", default_icon: manifest.action.default_icon, open_at_install: false },
    browser_specific_settings: {
      gecko: { id: "corroborate@example.com", strict_min_version: "128.0", data_collection_permissions: { required: ["none"] } },
    },
  };
}

function build(name, described) {
  const folder = join(place, name);
  rmSync(folder, { recursive: true, force: true });
  const write = (path, bytes) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  write("manifest.json", `${JSON.stringify(described, null, 2)}\n`);
  if (described.storage) cpSync(join(source, "managed_schema.json"), join(folder, "managed_schema.json"));
  for (const page of ["panel.html", "settings.html"]) write(page, readFileSync(join(source, page)));
  for (const file of ENGINE) write(`engine/${file}`, readFileSync(join(root, "pkg", file)));
  write("example.json", readFileSync(join(root, "www/examples/contradictory.json")));
  for (const size of Object.keys(described.icons)) write(`icons/${size}.png`, icon(Number(size)));
  const locales = JSON.parse(readFileSync(join(source, "_locales.json"), "utf8"));
  for (const [language, words] of Object.entries(locales)) {
    const messages = Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
    write(`_locales/${language}/messages.json`, `${JSON.stringify(messages, null, 2)}\n`);
  }
  write("reading/files_bg.wasm", readFileSync(join(root, "pkg/files_bg.wasm")));
  for (const file of TABLES) write(`reading/cmaps/${file}`, readFileSync(join(tables, file)));
  for (const terms of ["LICENSE", "NOTICE.md"]) write(terms, readFileSync(join(root, terms)));
  for (const [to, from, format] of [
    ["background.js", "background.js", "esm"],
    ["panel.js", "panel/main.js", "esm"],
    ["settings.js", "settings/main.js", "esm"],
    ["reader.js", "reader/main.js", "iife"],
    ["engine/main.js", "engine/main.js", "esm"],
    ["engine/texts.worker.js", "engine/texts.worker.js", "esm"],
    ["reading/index.js", "../reading/index.js", "esm"],
    ["kit/further.js", "../kit/further.js", "esm"],
    ["panel.css", "panel.css", undefined],
    ["settings.css", "settings.css", undefined],
    ["reading/worker.js", "../reading/worker.js", "iife"],
    ["reading/pdf.worker.js", "../reading/pdf.worker.js", "iife"],
  ]) {
    write(to, bundle(from, format));
  }
  for (const { language } of LANGUAGES) write(`words/${language}.js`, words(language));
  // What the engine says, but for English, which it carries.
  for (const language of LANGUAGES.map(({ language }) => primaryOf(language)).filter((language) => language !== ENGINE_LANGUAGE)) {
    write(`engine/languages/${language}.txt`, readFileSync(join(root, "data/languages", `${language}.txt`)));
  }
  const entries = Object.fromEntries(
    filesOf(folder).map((path) => [relative(folder, path).split(sep).join("/"), [readFileSync(path), { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o644 << 16 }]]),
  );
  writeFileSync(join(place, `${name}.zip`), zipSync(entries, { level: 9 }));
}

/** One file with everything that it imports, readable, under the comments of its sources. */
function bundle(from, format) {
  const { outputFiles } = esbuild.buildSync({
    absWorkingDir: root,
    entryPoints: [join(source, from)],
    bundle: true,
    charset: "utf8",
    external: Object.keys(BESIDE).map((path) => `*${path}`),
    ...(format && { format }),
    // A classic script has no address of its own; pdf.js asks for it only to fetch decoders, which it is told not to.
    ...(format === "iife" && { define: { "import.meta.url": '""' } }),
    // The last value of an injected file is what the extension gets back.
    ...(from === "reader/main.js" && { globalName: "corroborateReader", footer: { js: "corroborateReader.read();" } }),
    logLevel: "warning",
    minify: false,
    target: "es2022",
    write: false,
  });
  return Object.entries(BESIDE).reduce((text, [path, beside]) => text.replaceAll(new RegExp(`"(?:\\.\\./)+(?:\\w+/)*${path.slice(1)}"`, "gu"), `"${beside}"`), outputFiles[0].text);
}

/** The kit's words and the extension's in one language, as one table. */
function words(language) {
  const { outputFiles } = esbuild.buildSync({
    absWorkingDir: root,
    stdin: {
      contents: `import kit from "./kit/words/${primaryOf(language)}.js";
import own from "./extension/words/${primaryOf(language)}.js";
export default { language: kit.language, words: { ...kit.words, ...own.words } };`,
      resolveDir: join(root, "www"),
      sourcefile: `www/extension/words/${language}`,
    },
    bundle: true,
    charset: "utf8",
    format: "esm",
    logLevel: "warning",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

/** Every file of a folder, sorted. */
function filesOf(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesOf(join(folder, name)) : [join(folder, name)]));
}
