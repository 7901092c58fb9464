// A page like the training page for the tests of reading: one file from disk, everything inside, the same policy.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { readingAssets } from "../../xtask/node/reading.mjs";

const root = new URL("../../", import.meta.url);
const esbuild = createRequire(new URL("www/package.json", root))("esbuild");

const script = `
import * as corroborate from ${JSON.stringify(fileURLToPath(new URL("pkg/corroborate.js", root)))};
import { carriedReader, mount } from ${JSON.stringify(fileURLToPath(new URL("www/reading/index.js", root)))};
async function asset(name) {
  const letters = atob(document.getElementById(name).textContent.trim());
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
let ready;
const engine = {
  async read(text, options) {
    ready ??= asset("engine").then((engine) => corroborate.init(engine));
    await ready;
    return corroborate.read(text, options);
  },
};
const reader = carriedReader(asset);
window.used = [];
window.open_ = (name, base64, options) => reader.open(new File([bytes(base64)], name), options);
window.read = (text, options) => engine.read(text, options);
window.show = (language) => {
  window.part?.stop();
  window.part = mount(document.querySelector("main"), {
    language, engine, reader, announce: (message) => { document.querySelector("#said").textContent = message; },
    use: (submission) => window.used.push(submission),
  });
};
window.openAll = (files) => window.part.open(files.map(([name, base64]) => new File([bytes(base64)], name)));
`;

/** Writes the page to a folder of its own. */
export async function hostPage() {
  const bundled = await esbuild.build({
    stdin: { contents: script, resolveDir: fileURLToPath(root) },
    bundle: true, charset: "utf8", format: "esm", legalComments: "none", logLevel: "warning", minify: true, target: "es2022", write: false,
  });
  const styled = await esbuild.build({
    stdin: { contents: `@import "./www/kit/kit.css"; @import "./www/reading/style.css"; main { max-width: 72rem; margin: auto; padding: 1.5rem; }`, loader: "css", resolveDir: fileURLToPath(root) },
    bundle: true, charset: "utf8", logLevel: "warning", write: false,
  });
  const code = bundled.outputFiles[0].text;
  const style = styled.outputFiles[0].text;
  const hash = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
  const policy = `default-src 'none'; script-src ${hash(code)} 'wasm-unsafe-eval'; style-src ${hash(style)}; worker-src blob:; connect-src 'none'`;
  const assets = { engine: readFileSync(new URL("pkg/corroborate_bg.wasm", root)), ...readingAssets() };
  const carried = Object.entries(assets)
    .map(([name, content]) => `<script type="application/octet-stream" id="${name}">${gzipSync(content).toString("base64")}</script>`)
    .join("\n");
  const folder = mkdtempSync(join(tmpdir(), "corroborate-reading-"));
  const file = join(folder, "reading.html");
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Reading</title>` +
      `<style>${style}</style><main></main><p id="said" role="status"></p>${carried}<script type="module">${code}</script></html>`,
  );
  return { address: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
