import type { PhoneReading } from "./glue.js";

export type * from "./glue.js";
export { browserSession, check, clear, explain, formSource, initSync, link, read, report, rules, version } from "./glue.js";

/** How to read phone numbers. */
export interface PhoneOptions {
    /** ISO 3166-1 alpha-2 code of the country to read numbers in that have no country code. */
    region?: string;
}

/** Each number as the numbering plan reads it, in the order given. Throws an `InputError` for what is no list of texts. */
export function phone(numbers: readonly string[], options?: PhoneOptions): PhoneReading[];

/** Where the WebAssembly comes from: its bytes, a compiled module, a response, or its address. */
export type EngineSource = BufferSource | WebAssembly.Module | Response | Promise<Response> | URL | string;

/**
 * Makes the functions usable; call it once before them, as often as you like.
 * Without an argument it reads the file beside this module: from disk in Node, by a request to the module's own
 * origin elsewhere. Given bytes, a compiled module, a response or an address, it makes no other request.
 */
export function init(source?: EngineSource): Promise<void>;
export default init;
