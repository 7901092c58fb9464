// @ts-check
/** Country names to their codes, from the browser's own names in the interface's languages. */

const LANGUAGES = ["en", "de", "es", "fr", "pt", "zh"];
const A = 65;

/** @type {Map<string, string> | undefined} */
let codes;

/**
 * @param {string} name a country's name or its two letters
 * @returns {string | null}
 */
export function countryCode(name) {
  codes ??= table();
  return codes.get(folded(name)) ?? null;
}

function table() {
  /** @type {Map<string, string>} */
  const made = new Map([
    ["usa", "US"],
    ["u.s.", "US"],
    ["u.s.a.", "US"],
    ["uk", "GB"],
    ["england", "GB"],
    ["scotland", "GB"],
    ["wales", "GB"],
  ]);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (let first = 0; first < 26; first += 1) {
      for (let second = 0; second < 26; second += 1) {
        const code = String.fromCharCode(A + first, A + second);
        const name = names.of(code);
        if (name && !made.has(folded(name)) && !DISUSED.has(code)) made.set(folded(name), code);
      }
    }
  }
  return made;
}

/** Codes that name no country of today, or only another one's older code. */
const DISUSED = new Set(["AN", "BU", "CS", "DD", "EU", "EZ", "FX", "NT", "QO", "SU", "TP", "UK", "UN", "XA", "XB", "YD", "YU", "ZR", "ZZ"]);

/** @param {string} text */
function folded(text) {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * A line of text as city, region and country, split at its own commas.
 * @param {string} line
 * @returns {{ city?: string, region?: string, countryCode?: string }}
 */
export function locationOf(line) {
  const parts = line
    .split(/[,，\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const country = parts.length > 0 ? countryCode(/** @type {string} */ (parts.at(-1))) : null;
  if (country !== null) parts.pop();
  // A street and its number, or a postal code, are nobody's business here.
  while (parts.length > 1 && /\d/u.test(/** @type {string} */ (parts[0]))) parts.shift();
  while (parts.length > 1 && /^[\d\s-]+$/u.test(/** @type {string} */ (parts.at(-1)))) parts.pop();
  const region = parts.length > 1 ? parts.pop() : undefined;
  const city = parts.pop();
  return { ...(city && { city }), ...(region && { region }), ...(country && { countryCode: country }) };
}
