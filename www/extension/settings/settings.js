// @ts-check
/** What the reviewer chose, within what their company set. */

/** @typedef {"off" | "support" | "note" | "ask" | "verify"} Choice */
/**
 * @typedef {object} Settings
 * @property {number} version
 * @property {string} language a language's code, or `auto`
 * @property {"auto" | "light" | "dark"} theme
 * @property {boolean} reviewFirst findings stay closed until they are asked for
 * @property {Record<string, Choice>} rules by id; those at their own grade are left out
 * @property {boolean} reserved whether reserved numbers and example domains are taken as ordinary, for exercises
 * @property {boolean} institutions whether degrees are compared with what institutions award
 * @property {number} keepDays
 * @property {boolean} memory
 * @property {number} memoryDays
 * @property {string} contact whom an applicant may ask about the check
 * @property {string} employer the name that a mail to the applicant is signed with
 */

export const KEY = "settings";
export const GRADES = /** @type {const} */ (["support", "note", "ask", "verify"]);

/** @type {Settings} */
export const DEFAULTS = {
  version: 1,
  language: "auto",
  theme: "auto",
  reviewFirst: false,
  rules: {},
  reserved: false,
  institutions: true,
  keepDays: 30,
  memory: false,
  memoryDays: 180,
  contact: "",
  employer: "",
};

/** Bounds of the numbers, in days. */
export const BOUNDS = { keepDays: { least: 1, most: 365 }, memoryDays: { least: 1, most: 365 } };

/**
 * Settings from whatever is stored, each value checked by itself, and what the company set put over them.
 * @param {any} stored
 * @param {any} managed
 * @returns {{ settings: Settings, fixed: Set<string> }} `fixed` names what the company has decided
 */
export function settingsFrom(stored, managed) {
  const settings = { ...DEFAULTS, rules: {} };
  const fixed = new Set();
  const take = (/** @type {any} */ given) => {
    if (given === null || typeof given !== "object") return;
    for (const key of /** @type {const} */ (["reviewFirst", "reserved", "institutions", "memory"])) {
      if (typeof given[key] === "boolean") settings[key] = given[key];
    }
    for (const key of /** @type {const} */ (["contact", "employer", "language"])) {
      if (typeof given[key] === "string") settings[key] = given[key].slice(0, 200);
    }
    if (["auto", "light", "dark"].includes(given.theme)) settings.theme = given.theme;
    for (const key of /** @type {const} */ (["keepDays", "memoryDays"])) {
      if (Number.isInteger(given[key])) settings[key] = Math.min(BOUNDS[key].most, Math.max(BOUNDS[key].least, given[key]));
    }
    if (given.rules !== null && typeof given.rules === "object") settings.rules = { ...settings.rules, ...choices(given.rules) };
  };
  take(stored);
  if (managed !== null && typeof managed === "object") {
    const { keepDays, memoryDays, memory, ...rest } = managed;
    take(rest);
    // A company bounds retention and may forbid the memory; it does not switch it on for its people.
    if (Number.isInteger(keepDays)) settings.keepDays = Math.max(BOUNDS.keepDays.least, Math.min(settings.keepDays, keepDays));
    if (Number.isInteger(memoryDays)) settings.memoryDays = Math.max(BOUNDS.memoryDays.least, Math.min(settings.memoryDays, memoryDays));
    if (memory === false) {
      settings.memory = false;
      fixed.add("memory");
    }
    for (const key of Object.keys(rest)) if (key in DEFAULTS && key !== "rules") fixed.add(key);
    for (const rule of Object.keys(choices(rest.rules ?? {}))) fixed.add(`rules/${rule}`);
  }
  return { settings, fixed };
}

/**
 * @param {any} given
 * @returns {Record<string, Choice>}
 */
function choices(given) {
  return Object.fromEntries(
    Object.entries(given).filter(([rule, choice]) => /^[a-z-]+\/[a-z-]+$/u.test(rule) && ["off", ...GRADES].includes(/** @type {any} */ (choice))),
  );
}

/**
 * The policy that a check goes by.
 * @param {Settings} settings
 * @param {any} [managed]
 * @returns {"default" | "demonstration" | { schema: "corroborate/policy/1", id: string, rules?: Record<string, Choice>, accept?: "reserved-ranges"[] }}
 */
export function policyOf({ rules, reserved }, managed) {
  if (Object.keys(rules).length === 0) return reserved ? "demonstration" : "default";
  const name = typeof managed?.policyName === "string" && managed.policyName.trim() !== "" ? managed.policyName.trim() : "reviewer";
  return {
    schema: "corroborate/policy/1",
    id: name.slice(0, 80),
    rules: Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(reserved && { accept: ["reserved-ranges"] }),
  };
}
