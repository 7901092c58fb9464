// @ts-check
/**
 * What the reviewer decided about pairs, in the reviewer's own words. Kept on this device only where that was asked for, written at once, with an end
 * date; otherwise it lives as long as the page.
 */

const KEY = "corroborate-batch-outcomes";
const SCHEMA = "corroborate/batch-outcomes/1";
/** Days after which a kept outcome goes. */
export const DAYS = 90;

/** @typedef {"explained" | "confirmed" | "not-relevant"} Decision */
/** @typedef {{ decision: Decision | "", reason: string, expires: string }} Outcome */

/** @param {Date} today */
const day = (today) => today.toISOString().slice(0, 10);

export function createOutcomes() {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  let kept = false;

  const read = () => {
    try {
      const stored = JSON.parse(localStorage.getItem(KEY) ?? "null");
      if (stored?.schema !== SCHEMA || !Array.isArray(stored.outcomes)) return false;
      const today = day(new Date());
      for (const { pair, decision, reason, expires } of stored.outcomes) {
        if (typeof pair === "string" && typeof reason === "string" && String(expires) >= today) {
          outcomes.set(pair, { decision, reason, expires });
        }
      }
      return true;
    } catch {
      return false;
    }
  };
  /** @returns {boolean} whether it is stored */
  const write = () => {
    if (!kept) return true;
    try {
      const list = [...outcomes].map(([pair, outcome]) => ({ pair, ...outcome }));
      localStorage.setItem(KEY, JSON.stringify({ schema: SCHEMA, outcomes: list }));
      return true;
    } catch {
      return false;
    }
  };
  kept = read();

  return {
    get kept() {
      return kept;
    },
    /** @param {{ rule: string, a: string, b: string }} pair */
    key: ({ rule, a, b }) => JSON.stringify([rule, a, b]),
    /** @param {string} key */
    of: (key) => outcomes.get(key) ?? null,
    /**
     * @param {string} key
     * @param {Decision | ""} decision
     * @param {string} reason
     */
    set(key, decision, reason) {
      if (decision === "" && reason === "") outcomes.delete(key);
      else outcomes.set(key, { decision, reason, expires: day(new Date(Date.now() + DAYS * 86_400_000)) });
      return write();
    },
    /** @param {boolean} wanted */
    keep(wanted) {
      kept = wanted;
      if (wanted) return write();
      try {
        localStorage.removeItem(KEY);
      } catch {
        return false;
      }
      return true;
    },
  };
}
