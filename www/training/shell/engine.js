// @ts-check
/** The engine that this page carries, in the page's own thread, with the pack of institutions that it carries too. */

import * as corroborate from "../../../pkg/corroborate.js";
import { createEngine } from "../../client/direct.js";
import { createPacks } from "../../client/packs.js";
import { asset } from "./assets.js";

/** @typedef {{ id: string, family: string, kind: string, title?: string, [field: string]: any }} RuleEntry */

const packs = createPacks(corroborate.openPack);
const direct = createEngine(corroborate, () => asset("engine"), () => Promise.all(["institutions", "universities"].map((name) => packs(name, () => asset(name)))));
/** @type {Promise<unknown> | undefined} */
let ready;

/**
 * A function of the package, once the engine is there.
 * @param {string} name
 * @returns {(...given: any[]) => Promise<any>}
 */
function later(name) {
  return async (...given) => {
    ready ??= asset("engine").then((bytes) => corroborate.init(bytes));
    await ready;
    return /** @type {any} */ (corroborate)[name](...given);
  };
}

export const engine = {
  check: direct.check,
  link: later("link"),
  read: later("read"),
  rules: later("rules"),
  explain: later("explain"),
};
