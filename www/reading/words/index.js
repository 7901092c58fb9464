// @ts-check
import de from "./de.js";
import en from "./en.js";
import es from "./es.js";
import fr from "./fr.js";
import pt from "./pt.js";
import zh from "./zh.js";

/** One table per language; English fills what another may lack. */
export const words = [en, de, es, fr, pt, zh];
