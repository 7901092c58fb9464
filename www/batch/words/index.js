// @ts-check
import de from "./de.js";
import en from "./en.js";
import es from "./es.js";
import fr from "./fr.js";
import pt from "./pt.js";
import zh from "./zh.js";

/** One table a language; what another lacks is said in English. */
export const tables = [en, de, es, fr, pt, zh];
