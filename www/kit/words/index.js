// @ts-check
// Written by `cargo xtask generate tables` from the files beside it.
import ar from "./ar.js";
import de from "./de.js";
import en from "./en.js";
import es from "./es.js";
import fr from "./fr.js";
import hi from "./hi.js";
import it from "./it.js";
import ja from "./ja.js";
import ko from "./ko.js";
import pl from "./pl.js";
import pt from "./pt.js";
import zh from "./zh.js";

/** One table a language; English first, since it fills what another may lack. */
export const tables = [en, ar, de, es, fr, hi, it, ja, ko, pl, pt, zh];
