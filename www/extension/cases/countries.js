// @ts-check
/** Country names to their codes, from the browser's own names in the interface's languages. */

import { SPOKEN } from "../../kit/spoken.js";

/** ISO 3166-1 alpha-2, as the tz database's iso3166.tab has it (2026), and XK, which is in common use: those of `xtask/places/countries.tsv`. */
const CODES = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG " +
  "CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL " +
  "GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA " +
  "LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP " +
  "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV " +
  "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
).split(" ");

/**
 * What people write that is no language's name of a country, and the English names that most applications have: a browser takes
 * long to make its first names. @type {ReadonlyMap<string, string>}
 */
const WRITTEN = new Map([
  ["usa", "US"],
  ["u.s.", "US"],
  ["u.s.a.", "US"],
  ["united states", "US"],
  ["uk", "GB"],
  ["united kingdom", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["australia", "AU"],
  ["brazil", "BR"],
  ["canada", "CA"],
  ["china", "CN"],
  ["france", "FR"],
  ["germany", "DE"],
  ["india", "IN"],
  ["ireland", "IE"],
  ["mexico", "MX"],
  ["netherlands", "NL"],
  ["poland", "PL"],
  ["spain", "ES"],
]);

/** A state's letters, which follow a town; no language's name of a country is like them. */
const LETTERS = /^[A-Z]{2,3}$/u;

/** A language's names, made when a name was in none before it. @type {Map<string, Map<string, string>>} */
const known = new Map();

/**
 * @param {string} name a country's name
 * @returns {string | null} its two letters
 */
export function countryCode(name) {
  const wanted = folded(name);
  let code = WRITTEN.get(wanted);
  if (code === undefined && LETTERS.test(name.trim())) return null;
  for (let at = 0; code === undefined && at < SPOKEN.length; at += 1) code = codes(/** @type {string} */ (SPOKEN[at])).get(wanted);
  return code ?? null;
}

/** @param {string} language */
function codes(language) {
  const before = known.get(language);
  if (before) return before;
  /** @type {Map<string, string>} */
  const made = new Map();
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  for (const code of CODES) {
    const name = names.of(code);
    if (name && !made.has(folded(name))) made.set(folded(name), code);
  }
  known.set(language, made);
  return made;
}

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
