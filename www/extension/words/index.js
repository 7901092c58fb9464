// @ts-check
import en from "./en.js";

/** One table a language; English first, since it fills what another may lack. */
export const tables = [en];
