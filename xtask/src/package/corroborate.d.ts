import type { Assessment, CheckOptions, LoadedPack, PhoneReading, Resume, Source, Submission } from "./glue.js";

export type * from "./glue.js";
export {
    browserSession, check, clear, explain, initSync, link, loadLanguage, loadPack, read, report, rules, unloadPack, version,
} from "./glue.js";

/** How to read phone numbers. */
export interface PhoneOptions {
    /** ISO 3166-1 alpha-2 code of the country to read numbers in that have no country code. */
    region?: string;
}

/** Each number as the numbering plan reads it, in the order given. Throws an `InputError` for what is no list of texts. */
export function phone(numbers: readonly string[], options?: PhoneOptions): PhoneReading[];

/**
 * `loadPack` for pages: the bytes are digested by the host's own cryptography, beside the page's thread, while `init` may still
 * be under way. Rejects with an `InputError` that names the path of what cannot be read.
 */
export function openPack(bytes: Uint8Array | ArrayBuffer): Promise<LoadedPack>;

/** Whether an assessment that somebody sent is the one computed here. */
export interface Verification {
    same: boolean;
    /** Where the two differ: a JSON Pointer into the assessment, and what each says; one of the two is absent where only the other has it. */
    differences: { path: string; given?: unknown; computed?: unknown }[];
}

/**
 * Computes an assessment again and says where the one that was sent is another: what a browser posts can be made up by whoever runs it.
 * Sentences, which depend on a language, are not compared. `options` are those of `check`; without `asOf` the day of the given assessment
 * counts. Throws an `InputError` that names the path of what cannot be read.
 */
export function verifyAssessment(submission: Submission | Resume, assessment: Assessment, options?: CheckOptions): Verification;

/** How to read a form. */
export interface FormOptions {
    /** Selectors of the form's own fields to what they ask for, such as `{ "#q7": "email" }`; `none` leaves a field alone. */
    mapping?: Record<string, string>;
    /** The id of a vendor's adapter, such as `greenhouse`, where neither the page's host nor the form tells it. */
    adapter?: string;
}

/**
 * A form's fields as a `form` source: what they ask for is known by mapping, adapter, `autocomplete`, name, label or type. Passwords,
 * hidden and invisible fields, equal-opportunity questions and whatever it does not know are never read.
 */
export function formSource(form: Element | Document | ShadowRoot, options?: FormOptions): Source;

/** Where the WebAssembly comes from: its bytes, a compiled module, a response, or its address. */
export type EngineSource = BufferSource | WebAssembly.Module | Response | Promise<Response> | URL | string;

/**
 * Makes the functions usable; call it once before them, as often as you like.
 * Without an argument it reads the file beside this module: from disk in Node, by a request to the module's own
 * origin elsewhere. Given bytes, a compiled module, a response or an address, it makes no other request.
 */
export function init(source?: EngineSource): Promise<void>;
export default init;
