// @ts-check
/**
 * The shapes that the interface reads, as the contract names them.
 *
 * @typedef {{ start: number, end: number }} Span a stretch of a source's text in UTF-16 code units
 * @typedef {{ source?: number, path: string, quote: string, span?: Span, confidence?: number }} Evidence
 * @typedef {"support" | "note" | "ask" | "verify"} Grade
 * @typedef {"nothing" | "context" | "ask" | "verify"} Level
 * @typedef {{
 *   rule: string, family: string, kind: string, grade: Grade, evidence: Evidence[], noticed: string, why: string,
 *   ordinaryReasons: string[], baseRate?: string, question: string, clearedBy: string, step: string,
 *   explanations: string[], dataDate?: string }} Finding
 * @typedef {{ id: string, tells?: string, explains: number[], supportedBy: Evidence[], question: string }} Explanation
 * @typedef {{ family: string, points: number, findings: number[], explanations?: string[] }} LedgerRow
 * @typedef {{
 *   schema: string, engine: string, policy: { id: string, digest: string }, packs: { id: string, date: string, digest?: string }[],
 *   input: { digest: string }, id?: string, asOf?: string, language?: string, level: Level, score: number, ledger: LedgerRow[],
 *   findings: Finding[], explanations: Explanation[], misread: { source: number, why: string }[],
 *   agreements: { what: string, sources: number[] }[],
 *   differences?: { what: string, evidence: Evidence[] }[],
 *   notChecked: { rule: string, reason: string, partly?: boolean }[],
 *   dropped: { path: string, reason: string }[],
 *   coverage?: { compared: number, topics?: { topic: string, sources: unknown[], compared: number, why?: string }[] } }} Assessment
 *
 * @typedef {{ [field: string]: any }} Fields
 * @typedef {{ kind: string, person?: Fields, text?: string, [field: string]: any }} Source
 * @typedef {{ sources: Source[], [field: string]: any }} Submission
 *
 * @typedef {object} Reading one application together with what the engine says of it
 * @property {Submission} submission what was read, without what was left out at the door
 * @property {Assessment} assessment
 * @property {Map<number, number>} numbers the number printed beside each finding, by its position in the assessment
 * @property {import("./places.js").Places} places
 * @property {import("./say.js").Say} say
 * @property {(message: string) => void} announce
 * @property {(finding: Finding, index: number) => import("./element.js").Child} [beneath] what a surface puts under a finding
 * @property {(finding: Finding, index: number) => import("./element.js").Child} [further] what it puts with the reasons
 * @property {(finding: Finding, index: number) => string | null} [settled] in a word what came of a finding, null while it is open
 * @property {(finding: Finding, index: number) => boolean} [fresh] whether it was not there before the last reading
 * @property {(finding: Finding, index: number) => boolean} [unfolded] whether its row is open
 * @property {(finding: Finding, index: number, open: boolean) => void} [fold] told when a row is opened or closed
 */
export {};
