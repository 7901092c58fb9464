export * from "./glue.js";

/** Where the WebAssembly comes from: its bytes, a compiled module, a response, or its address. */
export type EngineSource = BufferSource | WebAssembly.Module | Response | Promise<Response> | URL | string;

/**
 * Makes the functions usable; call it once before them, as often as you like.
 * Without an argument it reads the file beside this module: from disk in Node, by a request to the module's own
 * origin elsewhere. Given bytes, a compiled module, a response or an address, it makes no other request.
 */
export function init(source?: EngineSource): Promise<void>;
export default init;
