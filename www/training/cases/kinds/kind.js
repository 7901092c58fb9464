// @ts-check
/**
 * A kind of case: one contradiction, and an innocent twin that looks as odd. Both change the same consistent application in one
 * place; the engine verifies in a test that the first is found and the second is not.
 *
 * @typedef {object} Kind
 * @property {string} id also the name of its words
 * @property {string} family
 * @property {string} rule what the engine has to find in the contradictory variant, and only there
 * @property {import("../lives.js").Wishes} wishes
 * @property {(application: any, life: import("../lives.js").Life) => void} contradict
 * @property {(application: any, life: import("../lives.js").Life) => void} twin
 */

/**
 * A source of an application by its kind.
 * @param {any} application
 * @param {string} kind
 * @returns {any}
 */
export function source(application, kind) {
  return application.sources.find((/** @type {any} */ each) => each.kind === kind);
}

/**
 * Changes every source that states something about a person.
 * @param {any} application
 * @param {(person: any, source: any) => void} change
 */
export function everyPerson(application, change) {
  for (const each of application.sources) if (each.person) change(each.person, each);
}

/**
 * Puts a paragraph before the last one of the letter.
 * @param {any} application
 * @param {string} sentence
 */
export function tell(application, sentence) {
  const letter = source(application, "cover-letter");
  const at = letter.text.lastIndexOf("\n\n");
  letter.text = `${letter.text.slice(0, at)}\n\n${sentence}${letter.text.slice(at)}`;
}

/**
 * A month so many months later.
 * @param {string} month `YYYY-MM`
 * @param {number} months
 */
export function later(month, months) {
  const [year, number] = /** @type {[number, number]} */ (month.split("-").map(Number));
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
