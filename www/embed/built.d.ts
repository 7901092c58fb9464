/** What the build puts in: the crate's version, what the WebAssembly's bytes hash to, and the address of the script. */
declare const VERSION: string;
declare const INTEGRITY: string;
declare const BASE: string | undefined;
