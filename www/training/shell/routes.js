// @ts-check
/**
 * Screens by address: `#/try/rules/phone/impossible` is the screen `try` with the rest `["rules", "phone", "impossible"]`.
 * An address without the slash, `#finding-1`, is a place on the screen that is open, and the browser's own affair.
 */

/** @typedef {{ screen: string, rest: string[] }} Route */

/**
 * @param {string} hash
 * @param {readonly string[]} screens the first is where a reader without an address arrives
 * @returns {Route | null} null for a place inside the page
 */
export function routeOf(hash, screens) {
  const first = /** @type {string} */ (screens[0]);
  if (hash === "" || hash === "#") return { screen: first, rest: [] };
  if (!hash.startsWith("#/")) return null;
  const [screen, ...rest] = hash.slice(2).split("/").map(plain);
  return screen !== undefined && screens.includes(screen) ? { screen, rest } : { screen: first, rest: [] };
}

/** @param {string} step */
function plain(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
