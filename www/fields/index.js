// @ts-check
/** The one table of form fields and its resolver, for the embed, the extension and the package. */
export { ADAPTERS, adapterFor } from "./adapters.js";
export { labelsOf } from "./label.js";
export { codeBeside, withCode } from "./phone.js";
export { ATTRIBUTE, controlsOf, isControl, isNever, labelled, mentions, resolve, resolveAll } from "./resolve.js";
export { isSeen } from "./seen.js";
export { dateOf, isUntilNow, monthOf } from "../tables/dates.js";
export { formSource, place, valueOf } from "./source.js";
export { MEANINGS, table } from "./table.js";
export { plain } from "./words.js";

/** @typedef {import("./resolve.js").Control} Control */
