// The package's entry. It finds the WebAssembly wherever it runs; everything else is generated from the Rust sources.
import instantiate, { check, loadDigested, loadPack, phoneBatch } from "./glue.js";
import { readPhones } from "./phone.js";

export {
  browserSession, check, clear, explain, initSync, link, loadLanguage, loadPack, read, report, rules, unloadPack, version,
} from "./glue.js";

export { formSource } from "./fields.js";

let ready;

/**
 * Makes the functions usable; call it once before them, as often as you like.
 * Without an argument it reads the file beside this module: from disk in Node, by a request to the module's own
 * origin elsewhere. Given bytes, a compiled module, a response or an address, it makes no other request.
 */
export function init(source) {
  ready ??= start(source).catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

export default init;

/**
 * Each number as the numbering plan reads it, in the order given.
 * `options.region` is the country (ISO 3166-1 alpha-2) to read numbers in that have no country code.
 */
export function phone(numbers, options) {
  if (!Array.isArray(numbers)) throw inputError("", "must be a list of texts");
  const wrong = numbers.findIndex((number) => typeof number !== "string");
  if (wrong >= 0) throw inputError(`/${wrong}`, "must be text");
  if (options != null && typeof options !== "object") throw inputError("/options", "must be an object");
  const region = options?.region;
  if (region != null && typeof region !== "string") throw inputError("/options/region", "must be text");
  return readPhones(numbers, { region: region ?? undefined }, batch);
}

/**
 * `loadPack` for pages: the bytes are digested by the host's own cryptography, beside the page's thread, while `init` may still be
 * under way. Where a host has none, as browsers have none for pages without TLS, the engine digests them.
 */
export async function openPack(bytes) {
  const digests = globalThis.crypto?.subtle;
  if (!digests || !(bytes instanceof ArrayBuffer || bytes instanceof Uint8Array)) {
    await ready;
    return loadPack(bytes);
  }
  // What is digested is what is read, whatever its owner does to it meanwhile.
  const kept = new Uint8Array(bytes).slice();
  const digest = new Uint8Array(await digests.digest("SHA-256", kept));
  await ready;
  return loadDigested(kept, [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
}

const STATED = ["schema", "engine", "policy", "packs", "input", "asOf", "level", "score"];
const OF_FINDING = ["rule", "kind", "grade", "evidence"];

/**
 * Where an assessment that somebody sent is not the one computed here; its sentences, which depend on a language, are left out.
 * `options` are those of `check`; without `asOf` the day of the given one counts.
 */
export function verifyAssessment(submission, assessment, options) {
  if (!Array.isArray(assessment?.findings)) throw inputError("/assessment/findings", "must be a list");
  const computed = check(submission, { ...options, asOf: options?.asOf ?? assessment.asOf });
  const differences = [];
  const beside = (path, given, own) => {
    if (plain(given) !== plain(own)) differences.push({ path, ...(given !== undefined && { given }), ...(own !== undefined && { computed: own }) });
  };
  for (const key of STATED) beside(`/${key}`, assessment[key], computed[key]);
  const [theirs, ours] = [assessment, computed].map(({ findings }) => findings.map(core));
  for (let at = 0; at < Math.max(theirs.length, ours.length); at += 1) beside(`/findings/${at}`, theirs[at], ours[at]);
  return { same: differences.length === 0, differences };
}

/** A finding without its sentences. */
function core(finding) {
  return Object.fromEntries(OF_FINDING.filter((key) => finding?.[key] !== undefined).map((key) => [key, finding[key]]));
}

/** A value as one text, whatever the order of its keys. */
function plain(value) {
  const sorted = (_key, inner) => (inner && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner);
  return JSON.stringify(value, sorted);
}

function inputError(path, message) {
  const error = new Error(message);
  return Object.assign(error, { name: "InputError", path });
}

function batch(text, region) {
  return phoneBatch(new TextEncoder().encode(text), region);
}

async function start(source) {
  await instantiate({ module_or_path: source ?? beside() });
  // Engines compile a function when it is first called: better here, where the caller waits anyway, than in its first answer.
  batch("+12015550123");
}

function beside() {
  const address = new URL("corroborate_bg.wasm", import.meta.url);
  // Node's fetch does not read files. Asked for this way, no bundler looks for the module.
  const files = address.protocol === "file:" && globalThis.process?.getBuiltinModule?.("node:fs");
  return files ? files.readFileSync(address) : address;
}
