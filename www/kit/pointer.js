// @ts-check
/** JSON Pointers (RFC 6901): the paths by which evidence names its place. */

/**
 * @param {string} pointer
 * @returns {string[]}
 */
export function steps(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * @param {unknown} root
 * @param {string} pointer
 * @returns {unknown}
 */
export function valueAt(root, pointer) {
  /** @type {any} */
  let value = root;
  for (const step of steps(pointer)) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/**
 * Takes one value out of a structure. List items leave a hole, so that the paths of their neighbours stay true.
 * @param {unknown} root
 * @param {string} pointer
 */
export function removeAt(root, pointer) {
  const path = steps(pointer);
  const last = path.pop();
  if (last === undefined) return;
  const parent = valueAt(root, path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));
  if (parent === null || typeof parent !== "object" || !Object.hasOwn(parent, last)) return;
  delete (/** @type {any} */ (parent)[last]);
}

/** Steps that say nothing beside the source and the steps around them. */
const SILENT = new Set(["person", "basics", "text", "answer"]);

/**
 * A path in words: `/education/0/endDate` is "Education 1 · end".
 * @param {import("./say.js").Say} say
 * @param {string} pointer
 */
export function spellPath(say, pointer) {
  /** @type {string[]} */
  const parts = [];
  for (const step of steps(pointer)) {
    if (SILENT.has(step)) continue;
    if (/^\d+$/u.test(step)) {
      const place = say.number(Number(step) + 1);
      if (parts.length > 0) parts[parts.length - 1] += ` ${place}`;
      else parts.push(place);
    } else {
      parts.push(say.has(`field.${step}`) ? say(`field.${step}`) : step);
    }
  }
  return parts.join(" · ");
}
