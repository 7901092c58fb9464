/** What the build puts in: the crate's version, what the WebAssembly's bytes hash to, and the address of the script. */
declare const VERSION: string;
/** How the SHA-384 of the files beside the script begins, in Base64: `wasm`, `worker`, words by their language, and `compare`; for
 * `compare.js` the files beside it by their names. */
declare const INTEGRITY: Record<string, string>;
declare const BASE: string | undefined;
