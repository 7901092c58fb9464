// @ts-check
/** What was read: every source in its own column, the same statement on the same line, whole texts below. */

import { element } from "./element.js";
import { footnotes, numbersWhere } from "./footnotes.js";
import { sourceLabels } from "./labels.js";
import { quotePath } from "./places.js";
import { LONGEST_TEXT, cut, quoted, visible } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Source} Source */
/** @typedef {import("./types.js").Fields} Fields */
/** @typedef {import("./element.js").Child} Child */

/** Most entries of one section and one source that are shown. */
const MOST_ENTRIES = 100;

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
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
export function renderSources(reading) {
  const { submission, say } = reading;
  const labels = sourceLabels(say, submission.sources);
  const columns = submission.sources
    .map((source, index) => ({ source, index, label: /** @type {string} */ (labels[index]) }))
    .filter(({ source }) => Object.keys(source).some((field) => field !== "kind" && field !== "text"));

  /** @type {HTMLElement[]} */
  const parts = [];
  if (columns.length > 0) parts.push(comparison(reading, columns));
  submission.sources.forEach((source, index) => {
    if (typeof source.text === "string" && source.text !== "") {
      parts.push(wholeText(reading, source.text, index, /** @type {string} */ (labels[index])));
    }
  });
  const session = sessionPanel(reading);
  if (session) parts.push(session);
  return parts;
}

/** @typedef {{ source: Source, index: number, label: string }} Column */
/** @typedef {{ header: string, cells: Map<number, Child>, sort?: number }} Row */

/**
 * @param {Reading} reading
 * @param {Column[]} columns
 */
function comparison(reading, columns) {
  const { say } = reading;
  const rows = [
    ...plainRows(reading, columns),
    ...entryRows(reading, columns),
    ...closingRows(reading, columns),
  ].filter(({ cells }) => cells.size > 0);
  /** @type {string | null} */
  let previous = null;
  const table = element(
    "table",
    { class: "comparison", variables: { "--columns": String(columns.length) } },
    element("caption", { class: "visually-hidden" }, say("sources.caption")),
    element(
      "thead",
      null,
      element(
        "tr",
        null,
        element(
          "th",
          { scope: "col", class: "corner" },
          element("span", { class: "visually-hidden" }, say("sources.field")),
        ),
        columns.map(({ label, index }) => {
          const heading = element("span", { class: "column-label" }, label);
          reading.places.register(index, "", heading);
          return element("th", { scope: "col" }, heading);
        }),
      ),
    ),
    element(
      "tbody",
      null,
      rows.map(({ header, cells }) => {
        const repeated = header === previous;
        previous = header;
        return element(
          "tr",
          { class: repeated ? "is-repeated" : null },
          element("th", { scope: "row" }, element("span", { class: repeated ? "repeated" : null }, header)),
          columns.map(({ index, label }) => {
            const content = cells.get(index);
            return element(
              "td",
              { class: content ? null : "is-empty" },
              element("span", { class: "cell-label", "aria-hidden": "true" }, label),
              content
                ? element("div", { class: "cell" }, content)
                : element("span", { class: "visually-hidden" }, say("sources.silent")),
            );
          }),
        );
      }),
    ),
  );
  return element(
    "div",
    { class: "scroller", role: "region", tabindex: "0", "aria-label": say("sources.caption") },
    table,
  );
}

/**
 * One statement, registered at its path, with the numbers of the findings that rest on it.
 * @param {Reading} reading
 * @param {number | undefined} source
 * @param {string} path relative to the source's person, or to the source
 * @param {unknown} value
 * @param {string} [className]
 * @returns {Child}
 */
function statement(reading, source, path, value, className) {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "object") return null;
  const numbers = numbersWhere(reading, (evidence) => evidence.source === source && evidence.path === path);
  const node = element(
    "span",
    { class: ["statement", className, numbers.length > 0 && "is-evidence"].filter(Boolean).join(" ") },
    quoted(value),
  );
  reading.places.register(source, path, node);
  return [node, footnotes(reading, numbers)];
}

/**
 * @param {Reading} reading
 * @param {number | undefined} source
 * @param {string} path
 * @param {Child[]} parts
 * @param {string} className
 * @returns {Child}
 */
function group(reading, source, path, parts, className) {
  const present = parts.filter((part) => part !== null);
  if (present.length === 0) return null;
  const numbers = numbersWhere(reading, (evidence) => evidence.source === source && evidence.path === path);
  const node = element(
    className === "statement-group" ? "span" : "div",
    { class: `${className}${numbers.length > 0 ? " is-evidence" : ""}` },
    ...present,
  );
  reading.places.register(source, path, node);
  return [node, footnotes(reading, numbers)];
}

/**
 * A place: a line of text, or city, region and country.
 * @param {Reading} reading
 * @param {number} source
 * @param {string} path
 * @param {unknown} location
 * @returns {Child}
 */
function place(reading, source, path, location) {
  if (typeof location === "string") return statement(reading, source, path, location);
  if (location === null || typeof location !== "object") return null;
  const fields = /** @type {Fields} */ (location);
  const parts = ["address", "city", "region", "countryCode"]
    .map((field) => statement(reading, source, `${path}/${field}`, fields[field]))
    .filter((part) => part !== null);
  return group(reading, source, path, separated(parts, ", "), "statement-group");
}

/**
 * @param {Child[]} parts
 * @param {string} separator
 * @returns {Child[]}
 */
function separated(parts, separator) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/**
 * @param {Reading} reading
 * @param {Column[]} columns
 * @returns {Row[]}
 */
function plainRows(reading, columns) {
  const { say } = reading;
  /** @type {(field: string, cell: (column: Column, basics: Fields) => Child) => Row} */
  const row = (field, cell) => ({
    header: say(`field.${field}`),
    cells: new Map(
      columns.flatMap((column) => {
        const basics = column.source.person?.basics;
        const content = basics && typeof basics === "object" ? cell(column, basics) : null;
        const manner = column.source.inputs?.[`/basics/${field}`];
        return content === null
          ? []
          : [[column.index, [content, typeof manner === "string" && tag(say, "manner", manner)]]];
      }),
    ),
  });
  const simple = (/** @type {string} */ field) =>
    row(field, ({ index }, basics) => statement(reading, index, `/basics/${field}`, basics[field]));

  return [
    simple("name"),
    simple("label"),
    simple("email"),
    simple("phone"),
    row("location", ({ index }, basics) => place(reading, index, "/basics/location", basics.location)),
    simple("url"),
    row("profiles", ({ index }, basics) => {
      const profiles = list(basics.profiles).map((profile, position) => {
        const path = `/basics/profiles/${position}`;
        return element(
          "li",
          null,
          group(
            reading,
            index,
            path,
            separated(
              [
                statement(reading, index, `${path}/network`, profile.network, "is-small"),
                statement(reading, index, `${path}/url`, profile.url) ??
                  statement(reading, index, `${path}/username`, profile.username),
              ].filter((part) => part !== null),
              " ",
            ),
            "statement-group",
          ),
        );
      });
      return profiles.length > 0 ? element("ul", { class: "plain" }, profiles) : null;
    }),
    simple("summary"),
  ];
}

/**
 * @param {import("./say.js").Say} say
 * @param {string} family
 * @param {string} value
 */
function tag(say, family, value) {
  return element("span", { class: "tag" }, say.has(`${family}.${value}`) ? say(`${family}.${value}`) : visible(value));
}

/** @param {unknown} value @returns {Fields[]} */
function list(value) {
  return Array.isArray(value)
    ? value.slice(0, MOST_ENTRIES).map((item) => (item !== null && typeof item === "object" ? item : {}))
    : [];
}

/**
 * Entries of the same job or school stand on one line, latest first.
 * @param {Reading} reading
 * @param {Column[]} columns
 * @returns {Row[]}
 */
function entryRows(reading, columns) {
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

/**
 * @param {Reading} reading
 * @param {Column[]} columns
 * @returns {Row[]}
 */
function closingRows(reading, columns) {
  const { say } = reading;
  /** @type {(header: string, cell: (column: Column) => Child) => Row} */
  const row = (header, cell) => ({
    header,
    cells: new Map(
      columns.flatMap((column) => {
        const content = cell(column);
        return content === null ? [] : [[column.index, content]];
      }),
    ),
  });
  return [
    row(say("section.answers"), ({ source, index }) => {
      const answers = list(source.answers).flatMap(({ question, answer }, position) => {
        const path = `/answers/${position}`;
        const parts = [
          statement(reading, index, `${path}/question`, question, "is-question"),
          statement(reading, index, `${path}/answer`, answer),
        ];
        return parts.some((part) => part !== null)
          ? [element("li", null, group(reading, index, path, parts, "answer"))]
          : [];
      });
      return answers.length > 0 ? element("ul", { class: "plain" }, answers) : null;
    }),
    row(say("section.file"), ({ source, index }) =>
      pairs(reading, index, [
        ["fileName", "/fileName", source.fileName],
        ...["producer", "author", "created", "modified"].map(
          (field) => /** @type {[string, string, unknown]} */ ([field, `/document/${field}`, source.document?.[field]]),
        ),
      ]),
    ),
    row(say("section.account"), ({ source, index }) =>
      pairs(reading, index, [
        ["url", "/url", source.url],
        ...["accountCreated", "firstActivity", "silentFrom", "activeAgain"].map(
          (field) => /** @type {[string, string, unknown]} */ ([field, `/facts/${field}`, source.facts?.[field]]),
        ),
      ]),
    ),
    row(say("field.employer"), ({ source, index }) => statement(reading, index, "/employer", source.employer)),
  ];
}

/**
 * @param {Reading} reading
 * @param {number | undefined} source
 * @param {[field: string, path: string, value: unknown][]} fields
 * @returns {Child}
 */
function pairs(reading, source, fields) {
  const present = fields.flatMap(([field, path, value]) => {
    const content = statement(reading, source, path, value);
    return content === null
      ? []
      : [element("div", null, element("dt", null, reading.say(`field.${field}`)), element("dd", null, content))];
  });
  return present.length > 0 ? element("dl", { class: "pairs" }, present) : null;
}

/**
 * A whole text with what findings quote marked in it.
 * @param {Reading} reading
 * @param {string} text
 * @param {number} source
 * @param {string} label
 */
function wholeText(reading, text, source, label) {
  const { say, assessment } = reading;
  const shown = cut(text, LONGEST_TEXT);
  /** @type {{ start: number, end: number, numbers: Set<number>, evidence: import("./types.js").Evidence }[]} */
  const marks = [];
  const mark = (/** @type {import("./types.js").Evidence} */ evidence, /** @type {number | undefined} */ number) => {
    const span = evidence.source === source ? spanOf(evidence, shown) : null;
    if (!span) return;
    const same = marks.find(({ start, end }) => start === span.start && end === span.end);
    const entry = same ?? { ...span, numbers: new Set(), evidence };
    if (number !== undefined) entry.numbers.add(number);
    if (!same) marks.push(entry);
  };
  assessment.findings.forEach((finding, index) =>
    finding.evidence.forEach((evidence) => mark(evidence, reading.numbers.get(index))),
  );
  assessment.explanations.forEach((explanation) => explanation.supportedBy.forEach((evidence) => mark(evidence, undefined)));

  const edges = [...new Set([0, shown.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  /** @type {Child[]} */
  const runs = [];
  edges.slice(0, -1).forEach((from, position) => {
    const to = /** @type {number} */ (edges[position + 1]);
    const covering = marks.filter(({ start, end }) => start <= from && to <= end);
    const piece = visible(shown.slice(from, to));
    if (covering.length === 0) {
      runs.push(piece);
      return;
    }
    const supports = covering.every(({ numbers }) => numbers.size === 0);
    const node = element("mark", { class: supports ? "is-support" : null }, piece);
    for (const entry of covering) {
      if (entry.start !== from) continue;
      reading.places.registerSpan(source, entry, node);
      reading.places.register(source, quotePath(entry.evidence), node);
    }
    runs.push(node);
    const ending = new Set(covering.filter(({ end }) => end === to).flatMap(({ numbers }) => [...numbers]));
    runs.push(
      footnotes(
        reading,
        [...ending].sort((a, b) => a - b),
      ),
    );
  });
  if (shown.length < text.length) runs.push(` … (${say("sources.longer", { count: text.length - shown.length })})`);

  const heading = element("h4", { class: "letter-label" }, label);
  const body = element(
    "div",
    { class: "letter-text", dir: "auto", role: "group", tabindex: "0", "aria-label": label },
    runs,
  );
  reading.places.register(source, "", heading);
  reading.places.register(source, "/text", body);
  return element("div", { class: "letter" }, heading, body);
}

/**
 * Where evidence stands in a text: its span, or the first place of its quote.
 * @param {import("./types.js").Evidence} evidence
 * @param {string} text
 */
function spanOf(evidence, text) {
  if (evidence.span) {
    const { start, end } = evidence.span;
    return start >= 0 && start < end && end <= text.length ? { start, end } : null;
  }
  const quote = evidence.quote.replace(/…$/u, "");
  if (evidence.path !== "/text" || quote === "") return null;
  // A quote shows line ends and tabs as spaces, one for one.
  const start = text.replace(/[\n\r\t]/gu, " ").indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}

/**
 * What the applicant's browser said of itself, and what the employer looked up.
 * @param {Reading} reading
 */
function sessionPanel(reading) {
  const { submission, say } = reading;
  const session = submission.session ?? {};
  const offsets = session.offsets ?? {};
  const clock = ["january", "july"]
    .filter((month) => Number.isFinite(offsets[month]))
    .map((month) => `${say(`field.${month}`)} ${offsetText(offsets[month])}`)
    .join(", ");
  const known = pairs(reading, undefined, [
    ["timeZone", "/session/timeZone", session.timeZone],
    ["offsets", "/session/offsets", clock],
    ["whereNow", "/session/whereNow", session.whereNow],
    ["travelling", "/session/travelling", session.travelling],
    ["firstAutofill", "/session/firstAutofill", session.firstAutofill],
    ["at", "/session/at", session.at],
  ]);
  const lookedUp = pairs(
    reading,
    undefined,
    Object.entries(submission.external ?? {}).map(([field, value]) => [field, `/external/${field}`, value]),
  );
  if (known === null && lookedUp === null) return null;
  return element(
    "div",
    { class: "session" },
    element("h4", { class: "letter-label" }, say("section.session")),
    known,
    lookedUp !== null && [element("h4", { class: "letter-label" }, say("section.external")), lookedUp],
  );
}

/** @param {number} minutes east of UTC */
function offsetText(minutes) {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? "\u2212" : "+";
  return `UTC${sign}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(Math.round(size % 60)).padStart(2, "0")}`;
}
