// @ts-check
/**
 * Where cases are kept: in the browser's memory while it runs; on this device only after "save", until a day that the
 * reviewer sees. Cases with an outcome outlast that day only until their record has been offered.
 */

import { migrate } from "./migrate.js";

/** @typedef {import("./case.js").Case} Case */
/**
 * @typedef {object} Area
 * @property {() => Promise<Record<string, any>>} all
 * @property {(key: string, value: unknown) => Promise<void>} set
 * @property {(keys: string | string[]) => Promise<void>} remove
 */

const PREFIX = "case:";

/**
 * @param {{ passing: Area, lasting: Area }} areas
 */
export function createStore({ passing, lasting }) {
  return {
    /**
     * Every case that may be shown, the ended ones with outcomes apart, and what could not be read.
     * @param {string} today `YYYY-MM-DD`
     * @param {readonly [open: Record<string, any>, saved: Record<string, any>]} [read] what both areas hold, where it has just been read
     * @returns {Promise<{ cases: Case[], ended: Case[], kept: { key: string, why: "newer" | "unreadable", stored: any }[] }>}
     */
    async load(today, read) {
      const [open, saved] = read ?? (await Promise.all([passing.all(), lasting.all()]));
      /** @type {Case[]} */
      const cases = [];
      /** @type {Case[]} */
      const ended = [];
      /** @type {{ key: string, why: "newer" | "unreadable", stored: any }[]} */
      const kept = [];
      /** @type {string[]} */
      const gone = [];
      for (const [key, stored] of [...Object.entries(open), ...Object.entries(saved)]) {
        if (!key.startsWith(PREFIX)) continue;
        const read = migrate(stored);
        if ("kept" in read) {
          kept.push({ key, why: read.kept, stored });
          continue;
        }
        const { held } = read;
        if (held.until === undefined || held.until >= today) cases.push(held);
        else if (Object.keys(held.outcomes).length > 0) ended.push(held);
        else gone.push(key);
      }
      if (gone.length > 0) await lasting.remove(gone);
      cases.sort((a, b) => (a.opened < b.opened ? 1 : -1));
      return { cases, ended, kept };
    },

    /** @param {Case} held */
    async put(held) {
      const [to, from] = held.until === undefined ? [passing, lasting] : [lasting, passing];
      await to.set(PREFIX + held.id, held);
      await from.remove(PREFIX + held.id);
    },

    /** @param {string} id */
    async remove(id) {
      await Promise.all([passing.remove(PREFIX + id), lasting.remove(PREFIX + id)]);
    },

    /**
     * A case that is stored and could not be read, at the reviewer's word.
     * @param {string} key
     */
    async removeKept(key) {
      await Promise.all([passing.remove(key), lasting.remove(key)]);
    },
  };
}
