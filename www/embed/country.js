// @ts-check
/** The country that a form states, as ISO 3166-1 alpha-2, from its code or its name in English or the page's language. */

/** Names in use beside those that the browser knows. */
const ALSO = /** @type {Record<string, string>} */ ({
  "united states of america": "US", usa: "US", "u.s.": "US", "u.s.a.": "US", uk: "GB", "great britain": "GB", england: "GB", "czech republic": "CZ",
  turkey: "TR", "korea, republic of": "KR", "republic of korea": "KR", "russian federation": "RU", "viet nam": "VN", holland: "NL",
});

/** @type {Map<string, string> | undefined} */
let names;

/** @param {string} text @returns {string} empty where it is no country */
export function countryOf(text) {
  const plain = text.replace(/\(?\+\d+\)?/gu, "").trim();
  if (/^[A-Za-z]{2}$/u.test(plain)) return plain.toUpperCase();
  const wanted = plain.toLowerCase();
  if (wanted === "") return "";
  names ??= known();
  return ALSO[wanted] ?? names.get(wanted) ?? "";
}

function known() {
  const found = new Map();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const language of new Set(["en", document.documentElement.lang || "en"])) {
    try {
      const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      for (const one of letters) {
        for (const other of letters) {
          const name = display.of(one + other);
          if (name) found.set(name.toLowerCase(), one + other);
        }
      }
    } catch {
      // A language that the browser does not know.
    }
  }
  return found;
}
