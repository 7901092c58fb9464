// @ts-check
/** Every source in its own column, the same statement on the same line. */

import { element } from "../element.js";
import { entryRows } from "./entries.js";
import { group, list, pairs, place, separated, statement, tag } from "./statement.js";

/** @typedef {import("../types.js").Reading} Reading */
/** @typedef {import("../types.js").Source} Source */
/** @typedef {import("../types.js").Fields} Fields */
/** @typedef {import("../element.js").Child} Child */
/** @typedef {{ source: Source, index: number, label: string }} Column */
/** @typedef {{ header: string, cells: Map<number, Child>, sort?: number }} Row */

/**
 * @param {Reading} reading
 * @param {Column[]} columns
 */
export function comparison(reading, columns) {
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
    headings(reading, columns),
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
 * @param {Reading} reading
 * @param {Column[]} columns
 */
function headings({ say, places }, columns) {
  return element(
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
        places.register(index, "", heading);
        return element("th", { scope: "col" }, heading);
      }),
    ),
  );
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
