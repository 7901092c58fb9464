// @ts-check
/** What a result rests on, drawn when somebody wants to see it: sources side by side, the time line, the ledger. */

export { renderLedger } from "./ledger.js";
export { renderSources } from "./sources.js";
export { renderTimeline } from "./timeline.js";
