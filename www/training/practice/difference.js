// @ts-check
/** What two variants of one life say differently. */

/**
 * @typedef {{ source: number | null, path: string, here: string, there: string }} Difference
 */

/**
 * @param {any} here
 * @param {any} there
 * @returns {Difference[]} sources by their position in `here`, or in `there` where only that has them
 */
export function differences(here, there) {
  /** @type {Difference[]} */
  const found = [];
  const most = Math.max(here.sources.length, there.sources.length);
  for (let source = 0; source < most; source += 1) {
    const [one, other] = [leaves(here.sources[source]), leaves(there.sources[source])];
    compare(one, other, source);
  }
  compare(leaves({ session: here.session }), leaves({ session: there.session }), null);
  return found;

  /** @param {Map<string, string>} one @param {Map<string, string>} other @param {number | null} source */
  function compare(one, other, source) {
    for (const path of new Set([...one.keys(), ...other.keys()])) {
      const [left, right] = [one.get(path) ?? "", other.get(path) ?? ""];
      if (left === right || path === "/kind") continue;
      if (path === "/text") {
        const [short, long] = [onlyIn(left, right), onlyIn(right, left)];
        found.push({ source, path, here: short, there: long });
      } else found.push({ source, path: path.replace(/^\/person/u, ""), here: left, there: right });
    }
  }
}

/** Lines of one text that the other has not. @param {string} text @param {string} other */
function onlyIn(text, other) {
  const known = new Set(other.split("\n"));
  return text.split("\n").filter((line) => line !== "" && !known.has(line)).join("\n");
}

/**
 * @param {any} value
 * @param {string} [path]
 * @param {Map<string, string>} [into]
 */
function leaves(value, path = "", into = new Map()) {
  if (value !== null && typeof value === "object") {
    for (const [name, inner] of Object.entries(value)) leaves(inner, `${path}/${name.replaceAll("/", "~1")}`, into);
  } else if (value !== undefined) into.set(path, String(value));
  return into;
}
