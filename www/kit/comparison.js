// @ts-check
/** A finding as a comparison: what it is about, and what each source says of it, worded for a reader. It makes no element. */

import { sourceLabels } from "./labels.js";
import { steps, valueAt } from "./pointer.js";
import { cut } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {{ text: string, same: boolean }} Part a piece of a value; `same` where every other source says it too */
/** @typedef {{ label: string, sources: string[], field: string, parts: Part[] }} Line what sources say; `label` names them and, where fields differ, the field */
/** @typedef {{ subject: string, aspect: string, lines: Line[], alike: boolean }} Comparison `alike` where the lines speak for themselves */
/** @typedef {{ source: number | undefined, entry: string, evidence: Evidence[] }} Group what one finding quotes of one entry or field */

/** Lists whose entries stand for one thing, with the fields that name it. */
const NAMES = /** @type {Record<string, string[]>} */ ({
  work: ["name", "company"], education: ["institution"], volunteer: ["organization"], projects: ["name"], certificates: ["name"],
});
/** Fields that hold a date of which the reader needs the month. */
const DATES = new Set(["startDate", "endDate", "date", "accountCreated", "firstActivity", "silentFrom", "activeAgain"]);
/** What a family is about, where a field says it better than the family's own name. */
const FIELDS = /** @type {Record<string, string>} */ ({ identity: "name", email: "email", phone: "phone", place: "location" });
/** Longest value of a line, in UTF-16 code units. */
const LONGEST = 160;

/**
 * @param {Reading} reading
 * @param {Finding} finding
 * @returns {Comparison}
 */
export function comparisonOf(reading, finding) {
  const groups = groupsOf(finding.evidence);
  const entries = groups.filter(({ entry }) => sectionOf(entry) !== "");
  const names = new Set(entries.map((group) => folded(nameOf(reading, group))));
  const about = entries.length === groups.length && names.size === 1 && !names.has("") ? nameOf(reading, /** @type {Group} */ (groups[0])) : "";
  const lines = linesOf(reading, groups, about !== "");
  const kinds = new Set(groups.map(({ entry }) => kindOf(entry)));
  const sources = new Set(groups.map(({ source }) => source));
  return {
    subject: cut(about !== "" ? about : topicOf(reading.say, finding, entries.length === groups.length ? entries : []), 80),
    aspect: about === "" ? "" : aspectOf(reading, groups),
    lines,
    alike: kinds.size === 1 && sources.size > 1 && lines.length > 1,
  };
}

/**
 * Quotes of one entry of a list belong together; every other path stands for itself.
 * @param {Evidence[]} evidence
 * @returns {Group[]}
 */
export function groupsOf(evidence) {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const piece of evidence) {
    const entry = /^\/[a-z]+\/\d+(?=\/|$)/u.exec(piece.path)?.[0] ?? piece.path;
    const within = sectionOf(entry) === "" ? piece.path : entry;
    const key = `${piece.source ?? ""}|${within}|${sectionOf(within) === "" ? piece.quote : ""}`;
    const group = groups.get(key);
    if (group) group.evidence.push(piece);
    else groups.set(key, { source: piece.source, entry: within, evidence: [piece] });
  }
  return [...groups.values()];
}

/** @param {string} entry */
function sectionOf(entry) {
  const [section = "", place = ""] = steps(entry);
  return section in NAMES && /^\d+$/u.test(place) ? section : "";
}

/** @param {string} entry */
function kindOf(entry) {
  return sectionOf(entry) || steps(entry).filter((step) => !/^\d+$/u.test(step)).join("/");
}

/**
 * @param {Reading} reading
 * @param {Group} group
 */
export function entryOf(reading, { source, entry }) {
  const held = reading.submission.sources[source ?? -1];
  const found = valueAt(held?.person, entry);
  return found !== null && typeof found === "object" ? /** @type {import("./types.js").Fields} */ (found) : {};
}

/**
 * @param {Reading} reading
 * @param {Group} group
 * @returns {string}
 */
function nameOf(reading, group) {
  const entry = entryOf(reading, group);
  const fields = NAMES[sectionOf(group.entry)] ?? [];
  const name = fields.map((field) => entry[field]).find((value) => typeof value === "string" && value !== "");
  return name ?? group.evidence.find(({ path }) => fields.includes(steps(path).at(-1) ?? ""))?.quote ?? "";
}

/** @param {string} text */
function folded(text) {
  return cut(text, 200).normalize("NFKC").toLowerCase().replace(/[\s\p{P}]+/gu, " ").trim();
}

/**
 * What a finding is about where no single employer or school is.
 * @param {import("./say.js").Say} say
 * @param {Finding} finding
 * @param {Group[]} entries
 */
function topicOf(say, { family }, entries) {
  const sections = new Set(entries.map(({ entry }) => sectionOf(entry)));
  const [section] = sections;
  if (section && sections.size === 1) return say(`section.${section}`);
  const field = FIELDS[family];
  if (field) return say(`field.${field}`);
  return say.has(`family.${family}`) ? say(`family.${family}`) : family;
}

/**
 * Which part of an employer's or school's entry differs, where it is one.
 * @param {Reading} reading
 * @param {Group[]} groups
 */
function aspectOf(reading, groups) {
  const { say } = reading;
  const naming = Object.values(NAMES).flat();
  const others = new Set(groups.flatMap(({ evidence }) => evidence.map(({ path }) => steps(path).at(-1) ?? "")).filter((field) => !naming.includes(field)));
  if (others.size === 1) {
    const [field] = others;
    return say.has(`field.${field}`) ? say(`field.${field}`) : "";
  }
  if (groups.length < 2 || ![...others].every((field) => DATES.has(field))) return "";
  const differs = (/** @type {string} */ field) => new Set(groups.map((group) => String(entryOf(reading, group)[field] ?? ""))).size > 1;
  if (differs("startDate") === differs("endDate")) return "";
  return say(differs("startDate") ? "field.startDate" : "field.endDate");
}

/**
 * @param {Reading} reading
 * @param {Group[]} groups
 * @param {boolean} named whether the subject names the entries already
 * @returns {Line[]}
 */
function linesOf(reading, groups, named) {
  const { say } = reading;
  const labels = sourceLabels(say, reading.submission.sources);
  const kinds = new Set(groups.map(({ entry }) => kindOf(entry)));
  const periods = groups.map((group) => periodOf(reading, group));
  const dated = periods.filter((period) => period !== null);
  const alike = (/** @type {number} */ end) => dated.length > 1 && dated.length === groups.length && new Set(dated.map((period) => period[end])).size === 1;
  // Where nothing differs, nothing stands back.
  const same = /** @type {[boolean, boolean]} */ (alike(0) && alike(1) ? [false, false] : [alike(0), alike(1)]);
  const lines = groups.map((group, at) => {
    const field = kinds.size > 1 && sectionOf(group.entry) === "" ? fieldOf(say, group) : "";
    const source = placeOf(say, labels, group);
    return { label: "", sources: [source], field: field === source ? "" : field, parts: partsOf(reading, group, named, periods[at] ?? null, same) };
  });
  return merged(lines);
}

/**
 * @param {import("./say.js").Say} say
 * @param {string[]} labels
 * @param {Group} group
 */
export function placeOf(say, labels, { source, entry }) {
  if (source !== undefined) return labels[source] ?? "";
  return say(entry.startsWith("/external") ? "section.external" : "field.session");
}

/**
 * @param {import("./say.js").Say} say
 * @param {Group} group
 */
function fieldOf(say, { entry }) {
  const step = steps(entry).filter((one) => !/^\d+$/u.test(one)).at(-1) ?? "";
  return step !== "text" && say.has(`field.${step}`) ? say(`field.${step}`) : "";
}

/**
 * @param {Reading} reading
 * @param {Group} group
 * @param {boolean} named
 * @param {[string, string] | null} period
 * @param {[boolean, boolean]} same whether all say the same start and end
 * @returns {Part[]}
 */
function partsOf(reading, group, named, period, same) {
  const plain = (/** @type {string} */ text) => ({ text: cut(text.replace(/\s+/gu, " "), LONGEST), same: false });
  const naming = NAMES[sectionOf(group.entry)] ?? [];
  const fields = group.evidence.map((piece) => ({ piece, field: steps(piece.path).at(-1) ?? "" }));
  const values = fields
    .filter(({ field }) => !(period && (field === "startDate" || field === "endDate")) && !(named && naming.includes(field)))
    .map(({ piece, field }) => plain(DATES.has(field) ? reading.say.longDate(piece.quote) : piece.quote));
  const name = named || fields.some(({ field }) => naming.includes(field)) || naming.length === 0 ? "" : nameOf(reading, group);
  const parts = name === "" ? values : [plain(name), ...values];
  if (period) {
    if (parts.length > 0) parts.push({ text: " · ", same: true });
    parts.push({ text: period[0], same: same[0] }, { text: " – ", same: true }, { text: period[1], same: same[1] });
  }
  return parts.length > 0 ? parts : [plain(nameOf(reading, group))];
}

/**
 * Start and end of an entry whose dates a finding quotes, whole: one date alone says little.
 * @param {Reading} reading
 * @param {Group} group
 * @returns {[string, string] | null}
 */
export function periodOf(reading, group) {
  if (sectionOf(group.entry) === "") return null;
  const { say } = reading;
  const entry = entryOf(reading, group);
  const quote = (/** @type {string} */ field) => group.evidence.find(({ path }) => steps(path).at(-1) === field)?.quote;
  if (quote("startDate") === undefined && quote("endDate") === undefined) return null;
  const date = (/** @type {string} */ field) => {
    const value = quote(field) ?? entry[field];
    return typeof value === "string" && value !== "" ? say.longDate(value) : undefined;
  };
  return [date("startDate") ?? "…", date("endDate") ?? say("sources.open")];
}

/**
 * Sources that say the same stand on one line; a source that says several things is named once.
 * @param {Line[]} lines
 * @returns {Line[]}
 */
function merged(lines) {
  const text = (/** @type {Line} */ { parts, field }) => `${field} ${parts.map((part) => part.text).join("")}`;
  /** @type {Line[]} */
  const found = [];
  for (const line of lines) {
    const same = found.find((other) => text(other) === text(line));
    if (!same) found.push({ ...line });
    else same.sources = [...new Set([...same.sources, ...line.sources])];
  }
  return found.map((line) => ({ ...line, label: [line.sources.join(", "), line.field].filter(Boolean).join(" · ") }));
}
