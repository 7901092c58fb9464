// @ts-check
/** The languages of which every surface has its words, and the engine its sentences. Written by `cargo xtask generate tables`. */
export const SPOKEN = ["en", "ar", "de", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt", "zh"];
