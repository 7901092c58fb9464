// @ts-check
/** How the words of names and labels are made comparable. */

/** Words of a `name` or `id`: `candidate[first_name]` gives `["candidate", "first", "name"]`, `firstName` `["first", "name"]`.
 * @param {string} name @returns {string[]} */
export function wordsOf(name) {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean);
}

/** The parts of a `name` or `id` between brackets, full stops, colons, slashes and double hyphens, without numbers.
 * @param {string} name @returns {string[]} */
export function partsOf(name) {
  return name.split(/[[\].:/]|--/u).filter((part) => part !== "" && !/^-?\d+$/u.test(part));
}

/** A part in small letters without anything between them.
 * @param {string} part */
export function squashed(part) {
  return part.toLowerCase().replace(/[^\p{L}\p{M}\d]+/gu, "");
}

/** A label in small letters, without accents of Latin letters, marks for required fields, remarks and closing punctuation.
 * @param {string} label */
export function plain(label) {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/([a-z])\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .replace(/[*✱＊†]/gu, " ")
    .replace(/\((?:required|optional|obligatorio|opcional|obligatoire|facultatif|pflichtfeld|optional|obrigatorio|必填|选填|必須|任意|필수|선택|अनिवार्य|वैकल्पिक|مطلوب|اختياري)\)/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s¿¡:：.,、-]+|[\s:：.,?？、。-]+$/gu, "");
}
