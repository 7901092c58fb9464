// @ts-check
// Written by `cargo xtask generate tables` from the files beside it.
import de from "./de.js";
import en from "./en.js";
import es from "./es.js";
import fr from "./fr.js";
import pt from "./pt.js";
import zh from "./zh.js";

/** The modules, one text a language; English first. */
export const texts = [en, de, es, fr, pt, zh];
