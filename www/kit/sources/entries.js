// @ts-check
/** Lists of a résumé: entries of the same job or school on one line. */

import { element } from "../element.js";
import { cut } from "../text.js";
import { MOST_ENTRIES, group, list, place, separated, statement } from "./statement.js";

/** @typedef {import("../types.js").Reading} Reading */
/** @typedef {import("../types.js").Fields} Fields */
/** @typedef {import("../element.js").Child} Child */
/** @typedef {import("./table.js").Column} Column */
/** @typedef {import("./table.js").Row} Row */

/**
 * Fields of one kind of entry, in reading order.
 * @typedef {{ title: string[], subtitle: string[], dates: [string, string] | [string], small: string[], text: string[], lists: string[] }} Shape
 * @type {Record<string, Shape>}
 */
const SHAPES = {
  work: {
    title: ["position"],
    subtitle: ["name", "company"],
    dates: ["startDate", "endDate"],
    small: ["location", "engagement", "mode", "url", "website"],
    text: ["description", "summary"],
    lists: ["highlights"],
  },
  education: {
    title: ["studyType", "area"],
    subtitle: ["institution"],
    dates: ["startDate", "endDate"],
    small: ["location", "mode", "status", "score", "gpa", "url"],
    text: [],
    lists: ["courses"],
  },
  volunteer: {
    title: ["position"],
    subtitle: ["organization"],
    dates: ["startDate", "endDate"],
    small: ["url", "website"],
    text: ["summary"],
    lists: ["highlights"],
  },
  projects: {
    title: ["name"],
    subtitle: ["entity"],
    dates: ["startDate", "endDate"],
    small: ["type", "url"],
    text: ["description"],
    lists: ["roles", "highlights", "keywords"],
  },
  certificates: { title: ["name"], subtitle: ["issuer"], dates: ["date"], small: ["url"], text: [], lists: [] },
  publications: {
    title: ["name"],
    subtitle: ["publisher"],
    dates: ["releaseDate"],
    small: ["url", "website"],
    text: ["summary"],
    lists: [],
  },
  awards: { title: ["title"], subtitle: ["awarder"], dates: ["date"], small: [], text: ["summary"], lists: [] },
  skills: { title: ["name"], subtitle: [], dates: ["date"], small: ["level"], text: [], lists: ["keywords"] },
  references: {
    title: ["name"],
    subtitle: [],
    dates: ["date"],
    small: ["email", "phone"],
    text: ["reference"],
    lists: [],
  },
};

/**
 * Entries of the same job or school stand on one line, latest first.
 * @param {Reading} reading
 * @param {Column[]} columns
 * @returns {Row[]}
 */
export function entryRows(reading, columns) {
  const { say } = reading;
  return Object.entries(SHAPES).flatMap(([section, shape]) => {
    /** @type {{ key: string, title: string, start: string, cells: Map<number, Child> }[]} */
    const rows = [];
    for (const { source, index } of columns) {
      const all = source.person?.[section];
      list(all).forEach((entry, position) => {
        const content = entryCell(reading, index, `/${section}/${position}`, entry, shape);
        if (content === null) return;
        const key = folded(first(entry, shape.subtitle) || first(entry, shape.title));
        const title = folded(first(entry, shape.title));
        const start = String(entry[shape.dates[0]] ?? "");
        const fits = rows
          .filter((row) => !row.cells.has(index) && row.key === key)
          .map((row) => ({
            row,
            score: Number(row.title === title) + Number(row.start.slice(0, 4) === start.slice(0, 4)),
          }))
          .sort((a, b) => b.score - a.score)[0];
        if (fits && (fits.score > 0 || section !== "work")) fits.row.cells.set(index, content);
        else rows.push({ key, title, start, cells: new Map([[index, content]]) });
      });
      if (Array.isArray(all) && all.length > MOST_ENTRIES) {
        rows.push({
          key: "",
          title: "",
          start: "",
          cells: new Map([[index, say("sources.more", { count: all.length - MOST_ENTRIES })]]),
        });
      }
    }
    if (section === "work" || section === "education")
      rows.sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
    return rows.map(({ cells }) => ({ header: say(`section.${section}`), cells }));
  });
}

/** @param {Fields} entry @param {string[]} fields */
function first(entry, fields) {
  for (const field of fields) if (typeof entry[field] === "string" && entry[field] !== "") return entry[field];
  return "";
}

/** @param {string} text */
function folded(text) {
  return cut(text, 200).normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * @param {Reading} reading
 * @param {number} source
 * @param {string} path
 * @param {Fields} entry
 * @param {Shape} shape
 * @returns {Child}
 */
function entryCell(reading, source, path, entry, shape) {
  const { say } = reading;
  const one = (/** @type {string} */ field) =>
    field === "location"
      ? place(reading, source, `${path}/location`, entry.location)
      : field === "engagement" || field === "mode" || field === "status"
        ? chosen(reading, source, `${path}/${field}`, field, entry[field])
        : statement(reading, source, `${path}/${field}`, entry[field]);
  const line = (/** @type {string[]} */ fields, /** @type {string} */ className, /** @type {string} */ separator) => {
    const parts = fields.map(one).filter((part) => part !== null);
    return parts.length > 0 ? element("span", { class: className }, separated(parts, separator)) : null;
  };
  const [start, end] = shape.dates;
  const startPart = one(start);
  const endPart = end ? one(end) : null;
  const dates =
    startPart === null && endPart === null
      ? null
      : element(
          "span",
          { class: "entry-dates" },
          startPart ?? "…",
          end && [" – ", endPart ?? element("span", { class: "is-open" }, say("sources.open"))],
        );
  const lists = shape.lists.flatMap((field) => {
    const items = (Array.isArray(entry[field]) ? entry[field].slice(0, MOST_ENTRIES) : []).flatMap(
      (/** @type {unknown} */ item, /** @type {number} */ position) => {
        const content = statement(reading, source, `${path}/${field}/${position}`, item);
        return content === null ? [] : [element("li", null, content)];
      },
    );
    return items.length > 0
      ? [element("ul", { class: field === "keywords" || field === "courses" ? "inline" : "points" }, items)]
      : [];
  });
  const parts = [
    line(shape.title, "entry-title", ", "),
    line(shape.subtitle, "entry-subtitle", ", "),
    dates,
    line(shape.small, "entry-small", " · "),
    ...shape.text.map((field) => line([field], "entry-text", "")),
    ...lists,
  ];
  return parts.some((part) => part !== null) ? group(reading, source, path, parts, "entry") : null;
}

/**
 * A value that was chosen from a short list, in the reader's language.
 * @param {Reading} reading
 * @param {number} source
 * @param {string} path
 * @param {string} field
 * @param {unknown} value
 * @returns {Child}
 */
function chosen(reading, source, path, field, value) {
  const key = `${field}.${String(value)}`;
  return statement(reading, source, path, typeof value === "string" && reading.say.has(key) ? reading.say(key) : value);
}
