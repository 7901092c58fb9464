// @ts-check
/**
 * What a screen is, and what it may use of the page around it.
 *
 * @typedef {object} Screen
 * @property {HTMLElement} node
 * @property {() => void} speak puts the words of the language now chosen in place; keeps what the reader did
 * @property {(rest: string[]) => void} [enter] called whenever the reader arrives, with the rest of the address
 * @property {() => void} [leave]
 * @property {(files: File[]) => void} [open] takes files that were dropped anywhere on the page
 *
 * @typedef {object} App
 * @property {import("../../kit/say.js").Say} say the words of the language now chosen
 * @property {(message: string) => void} announce says something to a screen reader
 * @property {(address: string) => void} go opens another screen, `#/practice`
 * @property {typeof import("./engine.js").engine} engine
 * @property {import("../practice/store.js").Store} store
 * @property {(answers: import("../practice/store.js").Answer[]) => void} [progress] tells a learning system how far the trainee is
 */
export {};
