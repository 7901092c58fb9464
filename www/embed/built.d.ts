/** What the build puts in: the crate's version, what the WebAssembly's bytes hash to, and the address of the script. */
declare const VERSION: string;
/** What the bytes of the files beside the script hash to, by their names. */
declare const INTEGRITY: Record<string, string>;
declare const BASE: string | undefined;
