// @ts-check
/** What the columns of a table are taken for, for a person to correct. */

import { element } from "../kit/element.js";
import { quoted } from "../kit/text.js";

/**
 * @param {import("../kit/say.js").Say} say
 * @param {import("./reader.js").OpenedTable} table
 * @param {string} id
 * @param {(mapping: (string | null)[]) => void} change
 */
export function renderMapping(say, table, id, change) {
  /** @type {HTMLSelectElement[]} */
  const boxes = [];
  const rows = table.columns.map((column, position) => {
    const box = element(
      "select",
      {
        id: `${id}-${position}`,
        disabled: column.refused,
        "aria-label": say("reading.mapping.column", { column: column.header }),
        listen: { change: () => change(boxes.map((one) => one.value || null)) },
      },
      element("option", { value: "" }, say(column.refused ? "reading.mapping.refused" : "reading.mapping.none")),
      table.fields.map((field) =>
        element("option", { value: field, selected: field === column.field }, say(`reading.field.${field}`)),
      ),
    );
    boxes.push(box);
    return element(
      "tr",
      { class: column.refused ? "is-refused" : null },
      element("th", { scope: "row" }, quoted(column.header, 80)),
      element("td", null, box),
      element("td", { class: "reading-samples" }, column.samples.map((sample, at) => [at > 0 && " · ", quoted(sample, 60)])),
    );
  });
  return element(
    "div",
    { class: "reading-mapping" },
    element("h4", null, say("reading.mapping")),
    element("p", { class: "hint" }, say("reading.mapping.hint", { count: table.rows })),
    element(
      "div",
      { class: "scroller" },
      element(
        "table",
        null,
        element("caption", { class: "visually-hidden" }, say("reading.mapping")),
        element(
          "thead",
          null,
          element(
            "tr",
            null,
            ["reading.mapping.heading", "reading.mapping.field", "reading.mapping.samples"].map((key) =>
              element("th", { scope: "col" }, say(key)),
            ),
          ),
        ),
        element("tbody", null, rows),
      ),
    ),
  );
}
