// Strict hosts: each policy with how the script is put in and what comes of it.
import { readFileSync } from "node:fs";
import { MODULE, built } from "./support.mjs";

const { files } = JSON.parse(readFileSync(new URL("sri.json", built), "utf8"));
const integrity = (name) => files[name].integrity;
const CLASSIC = '<script src="/embed/embed.iife.js"></script>';

/**
 * The table of `docs/embedding.md`: the policy, how the script is put in, and the outcome: where the WebAssembly runs, and whether hints are in
 * the page's language (`words`) and dressed (`dressed`); `compares` says that what lies beside the form can be compared with it there.
 */
export const POLICIES = [
  { name: "none", compares: true, policy: "", outcome: "main" },
  { name: "self with wasm", compares: true, policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'", outcome: "main" },
  { name: "nonce", policy: "default-src 'none'; script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'", head: '<script type="module" nonce="r4nd0m" src="/embed/embed.js"></script>', outcome: "main" },
  { name: "nonce, strict-dynamic", compares: true, policy: "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'", head: '<script type="module" nonce="r4nd0m" src="/embed/embed.js"></script>', outcome: "main" },
  {
    name: "hashes", policy: `default-src 'none'; script-src '${integrity("embed.iife.js")}' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'`,
    head: `<script src="/embed/embed.iife.js" integrity="${integrity("embed.iife.js")}" crossorigin="anonymous"></script>`, outcome: "main", english: true,
  },
  { name: "Trusted Types", policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'", outcome: "main" },
  { name: "style-src 'none'", compares: true, policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'; form-action 'self'", outcome: "main" },
  { name: "no wasm on the main thread", compares: true, policy: "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'", outcome: "worker" },
  { name: "no wasm on the main thread, Trusted Types", compares: true, policy: "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types corroborate", outcome: "worker" },
  { name: "connect-src 'none'", policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; worker-src 'self'; form-action 'self'", outcome: "worker" },
  { name: "no wasm at all", policy: "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'none'; form-action 'self'", outcome: "nowhere" },
  { name: "Trusted Types without a policy, no wasm on the main thread", policy: "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'", outcome: "nowhere" },
  { name: "no script", policy: "default-src 'none'; script-src 'none'; form-action 'self'", outcome: "blocked" },
  { name: "sandboxed frame", frame: "allow-scripts allow-forms", policy: "", head: CLASSIC, outcome: "nowhere", english: true },
  { name: "sandboxed frame, files shared with any origin", frame: "allow-scripts allow-forms", policy: "", head: CLASSIC, shared: true, outcome: "main" },
  { name: "sandboxed frame of the same origin", frame: "allow-scripts allow-forms allow-same-origin", policy: "", head: CLASSIC, outcome: "main" },
];
