// @ts-check
/** The languages of which every surface has its words, and the engine its sentences. Written by `cargo xtask generate tables`. */
export const SPOKEN = ["en", "de", "es", "fr", "pt", "zh"];
