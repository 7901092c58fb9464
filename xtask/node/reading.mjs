// Bundles the two workers that read files, each into one classic script without imports: `pkg/reading/worker.js` with the engine for
// files, and `pkg/reading/pdf.worker.js` with pdf.js. Pages load them as files, or carry them compressed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const esbuild = createRequire(new URL("www/package.json", root))("esbuild");

mkdirSync(new URL("pkg/reading/", root), { recursive: true });
for (const name of ["worker.js", "pdf.worker.js"]) {
  const result = await esbuild.build({
    entryPoints: [fileURLToPath(new URL(`www/reading/${name}`, root))],
    bundle: true,
    charset: "ascii",
    // A classic script has no address of its own; pdf.js asks for it only to fetch decoders, which it is told not to.
    define: { "import.meta.url": '""' },
    format: "iife",
    legalComments: "none",
    logLevel: "error",
    minify: true,
    target: "es2022",
    write: false,
  });
  writeFileSync(new URL(`pkg/reading/${name}`, root), result.outputFiles[0].contents);
}

/** What a page carries to read files, by the names under which it unpacks them. */
export function readingAssets() {
  const built = (path) => readFileSync(new URL(`pkg/${path}`, root));
  return {
    "files-engine": built("files_bg.wasm"),
    "reading-worker": built("reading/worker.js"),
    "reading-pdf-worker": built("reading/pdf.worker.js"),
  };
}
