// @ts-check
/**
 * A watch list as a company keeps it, CSV `value,kind,reason,added,expires`, read as the engine reads it. Bad lines are named and leave the
 * others alone. The extension remembers no homes, so that a line with an address is named too.
 */

import { UNSEEN } from "../../kit/invisible.js";
import { emailKey, profileKey } from "./contacts.js";

/** @typedef {{ kind: "email" | "phone" | "profile", value: string, reason: string, added: string, until: string }} Entry */

const MOST_LINES = 20_000;
/** Longest reason, in letters. */
const LONGEST_REASON = 200;
const COLUMNS = ["value", "kind", "reason", "added", "expires"];

/**
 * @param {string} text
 * @param {(number: string) => string | null} readPhone E.164 where it is a number
 * @returns {{ entries: Entry[], problems: { line: number, why: "columns" | "kind" | "value" | "reason" | "date" | "long" }[] }}
 */
export function readWatchList(text, readPhone) {
  const rows = csv(text);
  /** @type {Entry[]} */
  const entries = [];
  /** @type {{ line: number, why: any }[]} */
  const problems = [];
  const header = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const isNamed = header.includes("kind");
  const at = COLUMNS.map((column, place) => (isNamed ? header.indexOf(column) : place));
  if (at.some((place) => place < 0) || header.length < COLUMNS.length) return { entries, problems: [{ line: 1, why: "columns" }] };
  if (rows.length > MOST_LINES) return { entries, problems: [{ line: MOST_LINES, why: "long" }] };
  for (const { cells, line } of rows.slice(isNamed ? 1 : 0)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (at.some((place) => cells[place] === undefined)) {
      problems.push({ line, why: "columns" });
      continue;
    }
    const [value = "", kind = "", reason = "", added = "", until = ""] = at.map((place) => (cells[place] ?? "").trim());
    const key =
      kind === "email" ? emailKey(value) : kind === "phone" ? readPhone(value) : kind === "profile" ? profileKey(value) : undefined;
    if (key === undefined) problems.push({ line, why: "kind" });
    else if (key === null) problems.push({ line, why: "value" });
    else if (reason === "" || [...reason].length > LONGEST_REASON || /[\u0000-\u001f\u007f-\u009f]/u.test(reason) || reason.search(UNSEEN) >= 0) problems.push({ line, why: "reason" });
    else if (!isDay(added) || !isDay(until)) problems.push({ line, why: "date" });
    else entries.push({ kind: /** @type {Entry["kind"]} */ (kind), value: key, reason, added, until });
  }
  return { entries, problems };
}

/** @param {string} text */
function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/**
 * Comma-separated values with quotes (RFC 4180).
 * @param {string} written
 * @returns {{ cells: string[], line: number }[]}
 */
export function csv(written) {
  const text = written.replace(/^\ufeff/u, "");
  /** @type {{ cells: string[], line: number }[]} */
  const rows = [];
  let cells = [""];
  let quoted = false;
  let line = 1;
  let start = 1;
  const end = () => {
    rows.push({ cells, line: start });
    cells = [""];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = /** @type {string} */ (text[at]);
    const last = cells.length - 1;
    const ends = letter === "\n" || (letter === "\r" && text[at + 1] !== "\n");
    if (ends) line += 1;
    if (quoted) {
      if (letter !== '"') cells[last] += letter;
      else if (text[at + 1] === '"') {
        cells[last] += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cells[last] === "") quoted = true;
    else if (letter === ",") cells.push("");
    else if (ends) {
      end();
      start = line;
    } else if (letter !== "\r") cells[last] += letter;
  }
  if (cells.length > 1 || cells[0] !== "") end();
  return rows;
}
