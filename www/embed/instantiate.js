// @ts-check
/** The generated functions of the assist WebAssembly. The build puts their module in place of `assist-glue`. */
// @ts-ignore: there after a build
import { dates, initSync, link, mail, phone } from "assist-glue";

const QUESTIONS = /** @type {Record<string, (...given: any[]) => string>} */ ({ dates, link, mail, phone });

/** @param {WebAssembly.Module} module @returns {import("./engine.js").Run} */
export function instantiate(module) {
  initSync({ module });
  return (question, given) => QUESTIONS[question]?.(...given) ?? "";
}
