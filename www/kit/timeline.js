// @ts-check
/**
 * The sources on one time line, one lane each. Dates are drawn as precisely as they were written: a year has soft ends as
 * wide as the year. Bars that a finding rests on carry a hatching and the finding's number. The same stands below as a table.
 */

import { dayOf, partialDate, yearOf } from "./dates.js";
import { element, fill, vector } from "./element.js";
import { footnotes, numbersWhere } from "./footnotes.js";
import { sourceLabels } from "./labels.js";
import { cut, quoted, visible } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./dates.js").PartialDate} PartialDate */

/**
 * @typedef {object} Item one statement with dates
 * @property {"work" | "education" | "account"} kind
 * @property {string} label
 * @property {string} detail
 * @property {string} from as written
 * @property {string} to as written, empty when it goes on
 * @property {PartialDate | null} start
 * @property {PartialDate | null} end
 * @property {boolean} open
 * @property {boolean} reversed no reading of the two dates is in order
 * @property {number[]} numbers of the findings that rest on it
 */
/** @typedef {{ label: string, items: Item[], undated: number }} Lane */

const MOST_ITEMS = 60;
const LABEL_SIZE = 13;
const BAR = 9;
const ROW = 36;
const LANE_HEAD = 30;
const AXIS = 30;

/**
 * @param {Reading} reading
 * @returns {{ nodes: HTMLElement[], stop: () => void }}
 */
export function renderTimeline(reading) {
  const { say } = reading;
  const lanes = collect(reading);
  const holder = element("div", { class: "timeline", id: "timeline-drawing" });
  const dated = lanes.some(({ items }) => items.some(drawable));
  if (!dated)
    return { nodes: [element("p", { class: "quiet" }, say("timeline.none")), table(reading, lanes)], stop() {} };

  let width = 0;
  const draw = () => {
    const available = Math.floor(holder.clientWidth);
    if (available === 0 || available === width) return;
    width = available;
    fill(holder, drawing(reading, lanes, width));
  };
  const observer = new ResizeObserver(draw);
  observer.observe(holder);
  return { nodes: [legend(say), holder, table(reading, lanes)], stop: () => observer.disconnect() };
}

/** @param {Item} item */
function drawable({ start, end }) {
  return start !== null || end !== null;
}

/**
 * @param {Reading} reading
 * @returns {Lane[]}
 */
function collect(reading) {
  const { submission, say } = reading;
  const labels = sourceLabels(say, submission.sources);
  return submission.sources.map((source, index) => {
    /** @type {Item[]} */
    const items = [];
    for (const kind of /** @type {const} */ (["work", "education"])) {
      const entries = source.person?.[kind];
      if (!Array.isArray(entries)) continue;
      entries.slice(0, MOST_ITEMS).forEach((entry, position) => {
        if (entry === null || typeof entry !== "object") return;
        const titles =
          kind === "work"
            ? [entry.name ?? entry.company, entry.position]
            : [entry.institution, [entry.studyType, entry.area].filter((part) => typeof part === "string").join(", ")];
        const [label, detail] = titles.map((title) => (typeof title === "string" ? title : ""));
        const path = `/${kind}/${position}`;
        items.push(
          item(
            kind,
            label || detail || say(`section.${kind}`),
            label ? (detail ?? "") : "",
            entry.startDate,
            entry.endDate,
            numbersWhere(
              reading,
              (evidence) =>
                evidence.source === index && (evidence.path === path || evidence.path.startsWith(`${path}/`)),
            ),
          ),
        );
      });
    }
    const facts = source.facts;
    if (facts !== null && typeof facts === "object") {
      const numbers = (/** @type {string[]} */ fields) =>
        numbersWhere(
          reading,
          (evidence) => evidence.source === index && fields.some((field) => evidence.path === `/facts/${field}`),
        );
      const began = facts.accountCreated ?? facts.firstActivity;
      if (began !== undefined || facts.silentFrom !== undefined) {
        items.push(
          item(
            "account",
            say("timeline.account"),
            "",
            began,
            facts.silentFrom,
            numbers(["accountCreated", "silentFrom", "firstActivity"]),
          ),
        );
      }
      if (facts.activeAgain !== undefined) {
        items.push(
          item("account", say("timeline.activeAgain"), "", facts.activeAgain, undefined, numbers(["activeAgain"])),
        );
      }
    }
    return {
      label: /** @type {string} */ (labels[index]),
      items: items.sort((a, b) => (a.start?.first ?? a.end?.first ?? 0) - (b.start?.first ?? b.end?.first ?? 0)),
      undated: items.filter((entry) => !drawable(entry)).length,
    };
  });
}

/**
 * @param {Item["kind"]} kind
 * @param {string} label
 * @param {string} detail
 * @param {unknown} from
 * @param {unknown} to
 * @param {number[]} numbers
 * @returns {Item}
 */
function item(kind, label, detail, from, to, numbers) {
  const start = partialDate(from);
  const end = partialDate(to);
  const written = (/** @type {unknown} */ date) => (typeof date === "string" ? cut(date, 40) : "");
  return {
    kind,
    label: visible(cut(label, 160)),
    detail: visible(cut(detail, 160)),
    from: written(from),
    to: written(to),
    start,
    end,
    open: written(to) === "" && start !== null,
    reversed: start !== null && end !== null && start.first > end.last,
    numbers,
  };
}

/** @param {import("./say.js").Say} say */
function legend(say) {
  const box = { x: 1, y: 1.5, width: 32, height: BAR, rx: 2 };
  const sample = (/** @type {string} */ className, /** @type {string} */ key) =>
    element(
      "li",
      null,
      vector(
        "svg",
        { class: "sample", width: 34, height: 12, viewBox: "0 0 34 12", "aria-hidden": "true" },
        className === "is-soft" && softSample(),
        className === "is-evidence" && hatching("sample-hatching", "hatch"),
        vector("rect", {
          class: className === "is-education" ? "bar is-education" : "bar is-work",
          ...box,
          ...(className === "is-soft"
            ? { fill: "url(#sample-soft)" }
            : className === "is-education"
              ? { fill: "currentColor", "fill-opacity": 0.22, stroke: "currentColor", "stroke-width": 1.6 }
              : { fill: "currentColor" }),
        }),
        className === "is-evidence" && vector("rect", { ...box, fill: "url(#sample-hatching)" }),
      ),
      say(key),
    );
  return element(
    "ul",
    { class: "legend", "aria-hidden": "true" },
    sample("is-work", "timeline.work"),
    sample("is-education", "timeline.education"),
    sample("is-soft", "timeline.soft"),
    sample("is-evidence", "timeline.evidence"),
  );
}

function softSample() {
  return gradient("sample-soft", "is-work", 1, 33, [
    [0, 0],
    [0.45, 1],
    [0.55, 1],
    [1, 0],
  ]);
}

/**
 * @param {string} id
 * @param {string} className gives the colour: a gradient takes it from its own place, not from the shape that it paints
 * @param {number} from
 * @param {number} to
 * @param {[offset: number, opacity: number][]} stops
 */
function gradient(id, className, from, to, stops) {
  return vector(
    "linearGradient",
    { id, class: className, gradientUnits: "userSpaceOnUse", x1: from, x2: to, y1: 0, y2: 0 },
    stops.map(([offset, opacity]) =>
      vector("stop", { class: "stop", offset: Math.min(1, Math.max(0, offset)).toFixed(4), "stop-opacity": opacity }),
    ),
  );
}

/**
 * @param {string} id
 * @param {string} className
 */
function hatching(id, className) {
  return vector(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    vector("rect", { class: className, width: 2, height: 6 }),
  );
}

/**
 * @param {Reading} reading
 * @param {Lane[]} lanes
 * @param {number} width in CSS pixels
 */
function drawing(reading, lanes, width) {
  const { say, assessment } = reading;
  const today = partialDate(assessment.asOf);
  const days = lanes.flatMap(({ items }) =>
    items.flatMap(({ start, end }) => [start, end].flatMap((date) => (date ? [date.first, date.last] : []))),
  );
  if (today) days.push(today.last);
  const earliest = Math.min(...days);
  const latest = Math.max(...days);
  const firstDay = dayOf(yearOf(earliest), 1, 1);
  const lastDay = Math.max(latest, today ? today.last : 0) + Math.round((latest - earliest) * 0.01) + 20;
  const right = width - 14;
  const left = 2;
  const x = (/** @type {number} */ day) => left + ((day - firstDay) / (lastDay - firstDay)) * (right - left);
  const now = today ? today.last : latest;

  const measure = measurer();
  const ruler = document.createElementNS("http://www.w3.org/2000/svg", "g");
  ruler.setAttribute("class", "ruler");
  const definitions = vector("defs", null, hatching("hatching", "hatch"), hatching("hatching-dark", "hatch is-dark"));
  const body = vector("g", null);
  let top = AXIS;

  lanes.forEach((lane, laneIndex) => {
    const head = top;
    body.append(
      vector("line", { class: "lane-line", x1: 0, x2: width, y1: head + 0.5, y2: head + 0.5 }),
      vector(
        "text",
        { class: "lane-label", x: left, y: head + 20 },
        fit(measure, lane.label, width - left, "600 12px"),
      ),
    );
    top += LANE_HEAD;
    const placed = lane.items.filter(drawable).map((entry) => {
      const span = extent(entry, x, now);
      const room = entry.numbers.length * 21;
      const name = fit(
        measure,
        [entry.label, entry.detail].filter(Boolean).join(", "),
        width - room - 8,
        `400 ${LABEL_SIZE}px`,
      );
      const nameWidth = measure(name, `400 ${LABEL_SIZE}px`);
      const at = Math.max(left, Math.min(span.from, width - nameWidth - room - 4));
      return {
        entry,
        span,
        name,
        nameWidth,
        at,
        until: Math.max(at + nameWidth + room, span.to) + 18,
        begin: Math.min(at, span.from),
      };
    });
    /** @type {number[][][]} */
    const rows = [];
    placed.forEach((piece, pieceIndex) => {
      let row = rows.findIndex((taken) =>
        taken.every(
          ([from, to]) => piece.until <= /** @type {number} */ (from) || piece.begin >= /** @type {number} */ (to),
        ),
      );
      if (row < 0) row = rows.push([]) - 1;
      rows[row]?.push([piece.begin, piece.until]);
      const y = top + row * ROW;
      body.append(drawItem(piece, y, `ends-${laneIndex}-${pieceIndex}`, definitions, x, now, say));
    });
    if (placed.length === 0) {
      body.append(vector("text", { class: "lane-empty", x: left, y: top + 8 }, say("timeline.noDates")));
      top += 22;
    }
    top += rows.length * ROW + 8;
  });

  const height = top + 4;
  years(ruler, x, firstDay, lastDay, width, height);
  if (today) {
    const at = Math.round(x(today.last)) + 0.5;
    ruler.append(vector("line", { class: "today", x1: at, x2: at, y1: 22, y2: height }));
  }
  return vector(
    "svg",
    {
      class: "lanes",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": say("timeline.description"),
    },
    definitions,
    ruler,
    body,
  );
}

/**
 * @param {Item} entry
 * @param {(day: number) => number} x
 * @param {number} now
 */
function extent({ start, end, open, reversed }, x, now) {
  if (reversed && start && end) return { from: x(end.first), to: x(start.last) };
  const from = start ? x(start.first) : x(/** @type {PartialDate} */ (end).first) - 40;
  const to = end ? x(end.last) : open ? x(Math.max(now, /** @type {PartialDate} */ (start).last)) : from + 40;
  return { from, to: Math.max(to, from + 3) };
}

/**
 * @param {{ entry: Item, span: { from: number, to: number }, name: string, nameWidth: number, at: number }} piece
 * @param {number} y
 * @param {string} id
 * @param {SVGDefsElement} definitions
 * @param {(day: number) => number} x
 * @param {number} now
 * @param {import("./say.js").Say} say
 */
function drawItem({ entry, span, name, nameWidth, at }, y, id, definitions, x, now, say) {
  const { start, end, reversed, open, kind, numbers } = entry;
  const size = Math.max(3, span.to - span.from);
  const barTop = y + LABEL_SIZE + 5;
  const share = (/** @type {number} */ day) => (x(day) - span.from) / size;
  /** @type {[number, number][]} */
  const stops = [];
  if (start && !reversed) stops.push([0, softness(start)], [share(start.last), 1]);
  else stops.push([0, reversed ? 1 : 0]);
  if (end && !reversed) stops.push([Math.max(share(end.first), stops.at(-1)?.[0] ?? 0), 1], [1, softness(end)]);
  else stops.push([1, reversed || open ? 1 : 0]);
  definitions.append(gradient(id, `is-${kind}`, span.from, span.from + size, stops));

  const shape = { x: span.from, y: barTop, width: size, height: BAR, rx: 2 };
  return vector(
    "g",
    { class: `item is-${kind}${reversed ? " is-reversed" : ""}` },
    vector("title", null, `${name} (${entry.from || "…"} – ${entry.to || say("sources.open")})`),
    vector("rect", { class: `bar is-${kind}`, ...shape, ...paint(kind, id) }),
    numbers.length > 0 &&
      vector("rect", { ...shape, fill: kind === "education" ? "url(#hatching-dark)" : "url(#hatching)" }),
    open && vector("path", { class: "onward", d: `M${span.to + 2} ${barTop} l5 ${BAR / 2} l-5 ${BAR / 2}` }),
    reversed &&
      vector("path", { class: "onward", d: `M${span.from + 12} ${barTop - 1} l-7 ${BAR / 2 + 1} l7 ${BAR / 2 + 1}` }),
    vector("text", { class: "item-label", x: at, y: y + LABEL_SIZE - 1 }, name),
    numbers.map((number, position) => {
      const middle = at + nameWidth + 15 + position * 21;
      return [
        vector("circle", { class: "marker", cx: middle, cy: y + LABEL_SIZE / 2 + 1, r: 8.5 }),
        vector(
          "text",
          { class: "marker-text", x: middle, y: y + LABEL_SIZE / 2 + 5, "text-anchor": "middle" },
          String(number),
        ),
      ];
    }),
  );
}

/** @param {PartialDate} date how visible a bar is at the far end of its uncertainty */
function softness({ first, last }) {
  return last === first ? 1 : last - first < 32 ? 0.45 : 0;
}

/**
 * @param {Item["kind"]} kind
 * @param {string} id
 */
function paint(kind, id) {
  const ends = `url(#${id})`;
  return kind === "education"
    ? { fill: ends, "fill-opacity": 0.22, stroke: ends, "stroke-width": 1.6 }
    : { fill: ends };
}

/**
 * @param {Element} ruler
 * @param {(day: number) => number} x
 * @param {number} firstDay
 * @param {number} lastDay
 * @param {number} width
 * @param {number} height
 */
function years(ruler, x, firstDay, lastDay, width, height) {
  const from = yearOf(firstDay);
  const to = yearOf(lastDay);
  const perYear = (x(lastDay) - x(firstDay)) / Math.max(1, to - from + 1);
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= 46) ?? 100;
  for (let year = from; year <= to; year += 1) {
    if (year % step !== 0) continue;
    const at = Math.round(x(dayOf(year, 1, 1))) + 0.5;
    if (at > width - 8) continue;
    ruler.append(
      vector("line", { class: "year", x1: at, x2: at, y1: 22, y2: height }),
      vector("text", { class: "year-label", x: Math.max(at, 15), y: 15, "text-anchor": "middle" }, String(year)),
    );
  }
}

/** @returns {(text: string, font: string) => number} */
function measurer() {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.body).fontFamily;
  return (text, font) => {
    if (!context) return text.length * 7;
    context.font = `${font} ${family}`;
    return context.measureText(text).width;
  };
}

/**
 * As much of a label as fits.
 * @param {(text: string, font: string) => number} measure
 * @param {string} text
 * @param {number} room
 * @param {string} font
 */
function fit(measure, text, room, font) {
  const flat = text.replace(/\s+/gu, " ");
  if (measure(flat, font) <= room) return flat;
  let low = 0;
  let high = flat.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${cut(flat, middle)}…`, font) <= room) low = middle;
    else high = middle - 1;
  }
  return `${cut(flat, Math.max(1, low)).trimEnd()}…`;
}

/**
 * @param {Reading} reading
 * @param {Lane[]} lanes
 */
function table(reading, lanes) {
  const { say } = reading;
  const rows = lanes.flatMap(({ label, items }) => items.map((entry) => ({ label, entry })));
  const head = ["source", "what", "from", "to", "findings"].map((key) =>
    element("th", { scope: "col" }, say(`timeline.${key}`)),
  );
  return element(
    "details",
    { class: "fold", id: "timeline-table" },
    element("summary", null, say("timeline.asTable")),
    element(
      "div",
      { class: "scroller", role: "region", tabindex: "0", "aria-label": say("timeline.asTable") },
      element(
        "table",
        { class: "plain-table" },
        element("caption", { class: "visually-hidden" }, say("timeline.description")),
        element("thead", null, element("tr", null, head)),
        element(
          "tbody",
          null,
          rows.map(({ label, entry }) =>
            element(
              "tr",
              null,
              element("th", { scope: "row" }, label),
              element("td", null, quoted([entry.label, entry.detail].filter(Boolean).join(", "))),
              element("td", { class: "numeral" }, entry.from ? quoted(entry.from) : "…"),
              element("td", { class: "numeral" }, entry.to ? quoted(entry.to) : entry.open ? say("sources.open") : "…"),
              element("td", null, footnotes(reading, entry.numbers)),
            ),
          ),
        ),
      ),
    ),
  );
}
