// @ts-check
/** What the extension can ask of a page on which the reviewer pressed its button. */

export { read, standing } from "./read.js";
export { hide, show } from "./show.js";
