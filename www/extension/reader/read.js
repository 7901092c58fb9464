// @ts-check
/**
 * Reads the page that the reviewer is looking at, once, when the reviewer asks: the selection, visible pairs of label and
 * value, contact links, and the text of résumé sections. It changes nothing on the page and keeps its finds where only
 * the extension can see them.
 */

import { adapterFor, codeBeside, controlsOf, isNever, isSeen, labelsOf, resolve, withCode } from "../../fields/index.js";
import { hasPeriod } from "../../tables/dates.js";
import { emailKey, profileOf } from "../memory/contacts.js";
import { NONE, isOfOthers, isRefused, isRefusedPart, isResumeHeading, meaningOf, placeOf } from "./meanings.js";
import { isInternal, isMenu, isOfColleagues, isOwn, isWriting, partOf } from "./parts.js";
import { isName, isPersonsPage, listed } from "./people.js";
import { around, insideOf, isBlock, isMute, isShown, shadowOf } from "./walk.js";

/**
 * @typedef {object} Item one thing that was read
 * @property {string} id
 * @property {"pair" | "field" | "line" | "link"} kind
 * @property {string} label as the page says it
 * @property {string} value
 * @property {string | null} meaning
 * @property {number} group items of one list, table row or card share a number
 */
/**
 * @typedef {object} PageReading what one frame said
 * @property {boolean} top whether this is the page itself
 * @property {number} [frame] the browser's number of the frame
 * @property {string} address origin and path, without what may follow
 * @property {string} title
 * @property {"linkedin" | null} refused
 * @property {string} selection
 * @property {Item[]} items
 * @property {{ title: string, lines: string[] }[]} sections texts under the headings of a résumé
 * @property {string[]} framed origins of frames that could not be read
 * @property {string[]} files names of résumé files that the page links to
 * @property {number} refusedFields how many fields were left alone because they are never read
 * @property {boolean} cut whether the page was longer than what is read
 * @property {number} people how many people the page lists, of whom none is read; 0 where it is about one
 * @property {string} reading which reading of this frame it is
 */

const MOST_ELEMENTS = 40_000;
const MOST_ITEMS = 400;
const LONGEST_VALUE = 20_000;
const LONGEST_SELECTION = 60_000;
/** Longest label, in UTF-16 code units. */
const LONGEST_LABEL = 120;
/** Longest label in front of a colon inside a line. */
const LONGEST_INLINE_LABEL = 40;
/** Most words of a label that stands on a line of its own. */
const MOST_LABEL_WORDS = 5;

const RESUME_FILE = /\.(?:pdf|docx?|rtf|odt)$/iu;

const HEADINGS = "h1, h2, h3, h4, h5, h6, [role='heading']";
/** The level of a label that is no heading: every heading ends its part. */
const LABEL = 7;

/** Two to five words of letters. */
const NAME = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,4}$/u;

/** Longest item of a list that may be a label and its value. */
const LONGEST_LISTED = 400;
/**
 * Where each item stands, for showing it later; lives in the extension's own world on the page.
 * @type {Map<string, Element | Range>}
 */
export const marks = new Map();

/**
 * The last reading of this page, and by what it is known again: the name and the mailbox where they stood.
 * @type {{ reading: string, title: string, stood: { value: string, place: Element | Range }[] } | null}
 */
let last = null;
let readings = 0;

/**
 * Which reading still is of what the page shows; null where the page shows somebody or something else by now.
 * @returns {string | null}
 */
export function standing() {
  if (!last) return null;
  const { reading, title, stood } = last;
  if (stood.length === 0) return document.title === title ? reading : null;
  /** @type {string | undefined} */
  let shown;
  const still = stood.every(({ value, place }) => {
    const node = place instanceof Range ? place.commonAncestorContainer : place;
    const holder = node instanceof Element ? node : node.parentElement;
    if (holder?.isConnected) return dense(saidBy(holder)).includes(dense(value));
    // Pages draw the same thing again in new elements.
    shown ??= dense(document.body?.innerText ?? "");
    return shown.includes(dense(value));
  });
  return still ? reading : null;
}

/** @param {Element} holder */
function saidBy(holder) {
  if (/^(?:input|select|textarea)$/u.test(holder.localName)) return shownValue(/** @type {HTMLInputElement} */ (holder));
  let address = holder.getAttribute("href") ?? "";
  try {
    address = decodeURIComponent(address);
  } catch {
    // It stays as it was written.
  }
  return `${holder.shadowRoot ? shownText(holder) : holder.textContent} ${address}`;
}

/** @param {string} text */
function dense(text) {
  return text.replace(/\s+/gu, "");
}

/** @returns {PageReading} */
export function read() {
  const host = location.hostname.toLowerCase();
  const linkedin = host === "linkedin.com" || host.endsWith(".linkedin.com");
  /** @type {PageReading} */
  const reading = {
    top: window === window.top,
    address: location.origin + location.pathname,
    title: document.title.slice(0, 200),
    refused: linkedin ? "linkedin" : null,
    selection: "",
    items: [],
    sections: [],
    framed: [],
    files: [],
    refusedFields: 0,
    cut: false,
    people: 0,
    reading: "",
  };
  if (linkedin || !document.body) return reading;
  marks.clear();
  readings += 1;
  reading.reading = `${Math.round(performance.timeOrigin)}-${readings}-${Math.random().toString(36).slice(2, 10)}`;
  reading.selection = selected();
  const page = new Page(reading);
  page.visit(document.body);
  page.finish();
  last = {
    reading: reading.reading,
    title: document.title,
    stood: reading.items
      .filter(({ meaning }) => meaning === "basics.name" || meaning === "basics.email")
      .flatMap(({ id, value }) => {
        const place = marks.get(id);
        return place ? [{ value, place }] : [];
      })
      .slice(0, 6),
  };
  return reading;
}

function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return "";
  // A wide gap tells columns and flush dates apart, and is kept as a tab.
  return selection
    .toString()
    .replace(/[^\S\n]*\t[^\S\n]*|[^\S\n]{3,}/gu, "\t")
    .replace(/[^\S\n\t]+/gu, " ")
    .replace(/[ \t]*\n[ \t]*/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()
    .slice(0, LONGEST_SELECTION);
}

/**
 * @typedef {object} Line
 * @property {string} text
 * @property {Text[]} nodes
 * @property {Element} holder
 * @property {boolean} heading
 * @property {number} level of a heading, 1 the highest
 * @property {boolean} taken whether a pair holds it already
 * @property {boolean} foreign whether colleagues wrote it
 * @property {boolean} others whether it stands under a heading about other people
 */

class Page {
  /** @param {PageReading} reading */
  constructor(reading) {
    this.reading = reading;
    /** @type {Line[]} */
    this.lines = [];
    /** @type {Line | null} */
    this.line = null;
    this.seen = 0;
    this.groups = 0;
    /** @type {Map<Element, number>} */
    this.groupOf = new Map();
    /** @type {Set<Node>} text that a pair holds */
    this.held = new Set();
    /** @type {[ReturnType<typeof adapterFor>] | undefined} */
    this.adapter = undefined;
    /** Lists, the outermost ones, as the lines between two places. @type {{ from: number, to: number }[]} */
    this.lists = [];
    this.inList = false;
    /** Whether the part under the last heading is about somebody else. */
    this.ofOthers = false;
    /** The part that colleagues wrote, while it is gone through. @type {{ within: Element, level: number, beside: Element | null } | null} */
    this.foreign = null;
    /** Links to people's own pages, and names in a table's column of names. @type {import("./people.js").Trace[]} */
    this.named = [];
  }

  /** @param {Element} element */
  visit(element) {
    this.seen += 1;
    if (this.seen > MOST_ELEMENTS) {
      this.reading.cut = true;
      return;
    }
    const name = element.localName;
    if (name === "script" || name === "style" || name === "noscript" || name === "template" || name === "head") return;
    if (!isShown(element)) return;
    if (name === "iframe" || name === "frame") return this.frame(/** @type {HTMLIFrameElement} */ (element));
    if (name === "input" || name === "select" || name === "textarea") return this.field(element);
    // A heading that folds its part away is a button.
    if (isMute(element) && !(name === "button" && around(element)?.matches(HEADINGS))) return;
    if (isOwn(element)) return;
    if (element.matches(HEADINGS)) this.headed(element);
    if (this.isRefusedPart(element)) {
      this.reading.refusedFields += 1;
      return;
    }
    if (name === "br") return this.flush();
    const block = name !== "slot" && isBlock(element);
    if (block) this.flush();
    if ((name === "ul" || name === "ol") && isMenu(element)) {
      for (const link of element.querySelectorAll("a")) this.person(link);
      return;
    }
    if (name === "dl") this.list(element);
    else if (name === "tr") this.row(/** @type {HTMLTableRowElement} */ (element));
    else if (name === "li") this.listed(element);
    else if (name === "a") this.link(/** @type {HTMLAnchorElement} */ (element));
    const begins = !this.inList && (name === "ul" || name === "ol") && around(element)?.closest("nav, footer, [role='navigation'], [role='log'], [role='feed']") === null;
    if (begins) this.inList = true;
    const from = this.lines.length;
    for (const node of insideOf(element)) {
      if (node instanceof Text) this.text(node, element);
      else if (node instanceof Element) this.visit(node);
    }
    if (block) this.flush();
    if (begins) {
      this.inList = false;
      this.lists.push({ from, to: this.lines.length });
    }
    if (this.foreign?.within === element) this.foreign = null;
  }

  /**
   * A heading begins a part that colleagues wrote, or ends one.
   * @param {Element} heading
   */
  headed(heading) {
    const text = tidy(heading.textContent ?? "");
    const level = levelOf(heading);
    if (isOfColleagues(text)) this.foreign = { within: partOf(heading, shownText), level, beside: null };
    else if (this.foreign && level <= this.foreign.level) this.foreign = null;
  }

  /**
   * A label that is no heading can begin such a part, too. Where labels and values stand beside one another, the next one that is known ends it.
   * @param {Line} line
   */
  labelled({ text, holder }) {
    const label = holder.closest("dt, th, td, label, legend, caption, h1, h2, h3, h4, h5, h6, [role='heading']");
    if (label) return;
    if (isOfColleagues(text)) {
      const block = blockOf(holder);
      this.foreign = { within: partOf(block, shownText), level: LABEL, beside: around(block) };
    } else if (this.foreign?.beside && around(blockOf(holder)) === this.foreign.beside && meaningOf(text) !== null) {
      this.foreign = null;
    }
  }

  /**
   * An item that is a label and its value: `Email: …`, `<b>Email</b> …`, or one under the other. The whole list is one entry.
   * @param {Element} item
   */
  listed(item) {
    if ((item.textContent ?? "").length > LONGEST_LISTED) return;
    const shown = shownText(item);
    const lines = shown.split("\n");
    const first = [...insideOf(item)].find((node) => node instanceof Element || (node instanceof Text && node.data.trim() !== ""));
    let label = "";
    let value = "";
    if (lines.length === 2) [label = "", value = ""] = lines;
    else if (lines.length === 1 && first instanceof Element) {
      label = shownText(first);
      value = shown.startsWith(label) ? shown.slice(label.length) : "";
    }
    const colon = lines.length === 1 ? /^([^:：]{1,40})[:：]\s*(\S.*)$/su.exec(shown) : null;
    if (colon) [, label = "", value = ""] = colon;
    label = tidy(label.replace(/[:：]\s*$/u, ""));
    value = tidy(value.replace(/^\s*[:：]/u, ""));
    if (value === "" || label.length > LONGEST_INLINE_LABEL || label.split(" ").length > MOST_LABEL_WORDS) return;
    if (!isRefused(label) && meaningOf(label) === null) return;
    this.pair("pair", label, value, item, this.group(around(item) ?? item), []);
  }

  /**
   * Equal-opportunity questions come as a part of their own: the whole part is left alone.
   * @param {Element} element
   */
  isRefusedPart(element) {
    const name = element.localName;
    if (!["fieldset", "section", "div", "form", "dl", "table"].includes(name)) return false;
    const words = `${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("data-qa") ?? ""} ${element.getAttribute("name") ?? ""}`;
    if (isRefusedPart(words)) return true;
    if (name !== "fieldset" && name !== "section") return false;
    const heading = element.querySelector("legend, h1, h2, h3, h4, h5, h6");
    return heading !== null && isRefused(heading.textContent ?? "");
  }

  /**
   * @param {Text} node
   * @param {Element} holder
   */
  text(node, holder) {
    const text = node.data.replace(/\s+/gu, " ");
    if (text === "" || (text === " " && this.line === null)) return;
    this.line ??= { text: "", nodes: [], holder, heading: false, level: 0, taken: false, foreign: false, others: false };
    this.line.text += text;
    this.line.nodes.push(node);
  }

  flush() {
    const line = this.line;
    this.line = null;
    if (!line) return;
    line.text = tidy(line.text);
    if (line.text === "") return;
    const heading = [line.holder, around(line.holder)].find((element) => element?.matches(HEADINGS));
    line.heading = Boolean(heading);
    line.level = heading ? levelOf(heading) : 2;
    if (line.heading) this.ofOthers = isOfOthers(line.text);
    else this.labelled(line);
    line.foreign = this.foreign !== null;
    line.others = this.ofOthers;
    this.lines.push(line);
  }

  /** @param {Element} list a `dl` */
  list(list) {
    /** @type {Element[]} */
    let labels = [];
    const group = this.group(list);
    for (const part of list.querySelectorAll("dt, dd")) {
      if (part.closest("dl") !== list) continue;
      if (part.localName === "dt") {
        if (labels.at(-1)?.nextElementSibling !== part) labels = [];
        labels.push(part);
      } else if (labels.length > 0 && isShown(part)) {
        this.pair("pair", labels.map(shownText).join(" / "), shownText(part), part, group, labels);
      }
    }
  }

  /** @param {HTMLTableRowElement} row */
  row(row) {
    const cells = [...row.children].filter((cell) => cell.localName === "th" || cell.localName === "td");
    const headers = cells.filter(({ localName }) => localName === "th");
    const table = row.closest("table");
    if (headers.length === 1 && cells.length === 2 && cells[0] === headers[0]) {
      this.pair("pair", shownText(cells[0]), shownText(/** @type {Element} */ (cells[1])), /** @type {Element} */ (cells[1]), this.group(table ?? row), [headers[0]]);
      return;
    }
    // A table with a line of headings: each row below it is one entry.
    const heads = table?.tHead?.rows[0] ?? (table?.rows[0]?.querySelector("td") === null ? table.rows[0] : null);
    if (heads && heads !== row && heads.cells.length === cells.length) {
      const group = this.group(row);
      for (const head of heads.cells) this.hold(head);
      cells.forEach((cell, at) => {
        const name = shownText(cell).split("\n")[0] ?? "";
        if (meaningOf(shownText(/** @type {Element} */ (heads.cells[at]))) === "basics.name" && isName(name)) this.trace(name, name, cell);
        this.pair("pair", shownText(/** @type {Element} */ (heads.cells[at])), shownText(cell), cell, group, []);
      });
    } else if (headers.length === 0 && cells.length === 2) {
      const label = shownText(/** @type {Element} */ (cells[0]));
      if (meaningOf(label) !== null || /[:：]\s*$/u.test(label)) {
        this.pair("pair", label, shownText(/** @type {Element} */ (cells[1])), /** @type {Element} */ (cells[1]), this.group(table ?? row), [cells[0]]);
      }
    }
  }

  /** @param {HTMLAnchorElement} link */
  link(link) {
    const address = link.getAttribute("href") ?? "";
    const scheme = /^(mailto|tel):/iu.exec(address)?.[1]?.toLowerCase();
    if (scheme) {
      let value = address.slice(scheme.length + 1).split("?")[0] ?? "";
      try {
        value = decodeURIComponent(value);
      } catch {
        // It stays as it was written.
      }
      this.add("link", scheme, value, scheme === "mailto" ? "basics.email" : "basics.phone", link, 0);
      return;
    }
    this.person(link);
    const whole = link.href;
    const isNumbered = /^https?:\/\/orcid\.org\/\d/iu.test(whole);
    const profile = isNumbered ? { site: "orcid" } : /^https?:/iu.test(whole) ? profileOf(whole) : null;
    if (profile) {
      const site = profile.site.toLowerCase().replace(" ", "");
      this.add("link", site, whole, `profile.${["linkedin", "github"].includes(site) ? site : "other"}`, link, 0);
      return;
    }
    const file = fileName(whole, link);
    if (file && !this.reading.files.includes(file) && this.reading.files.length < 10) this.reading.files.push(file);
  }

  /** @param {HTMLAnchorElement} link */
  person(link) {
    const name = tidy(link.textContent ?? "");
    const address = link.getAttribute("href") ?? "";
    if (isInternal(link) && isPersonsPage(address, name)) this.trace(address, name, link);
  }

  /**
   * @param {string} key
   * @param {string} name
   * @param {Element} element
   */
  trace(key, name, element) {
    if (!this.ofOthers && !this.foreign) this.named.push({ key, name, element });
  }

  /** @param {Element} element an `input`, `select` or `textarea` */
  field(element) {
    const field = /** @type {HTMLInputElement} */ (element);
    const type = field.localName === "input" ? field.type : "";
    if (["checkbox", "radio", "button", "submit", "reset", "image", "range", "color", "file"].includes(type)) return;
    const labels = labelsOf(field);
    if (isNever(field, labels) || isRefused(labels.join(" "))) {
      this.reading.refusedFields += 1;
      return;
    }
    // Fields that people cannot see or reach are traps for programs.
    if (!isSeen(field) || isWriting([...labels, field.placeholder ?? ""])) return;
    const shown = shownValue(field);
    if (shown === "") return;
    this.adapter ??= [adapterFor(document, {})];
    const known = resolve(field, document, { shadowOf }, this.adapter[0]);
    const value = known?.meaning === "phone" ? withCode(shown, this.codeBeside(field)) : shown;
    const label = labels[0] ?? "";
    const meaning = known ? placeOf(known.meaning) : meaningOf(label);
    const group = this.group(field.closest("fieldset, dl, table, [role='group'], li") ?? field.form ?? field);
    this.add("field", label, value, known?.by === "type" && this.reading.items.some((item) => item.meaning === meaning) ? null : meaning, field, group);
  }

  /** The calling code beside a number, in a list of its own or in what a widget shows. @param {HTMLInputElement} field */
  codeBeside(field) {
    const around = field.closest("fieldset, form") ?? field.parentElement ?? document;
    const [adapter] = this.adapter ?? [];
    const fields = controlsOf(around, { shadowOf }).map((control) => {
      const known = control === field ? undefined : resolve(control, document, { shadowOf }, adapter);
      return { control, meaning: known?.meaning ?? "", by: /** @type {const} */ ("type") };
    });
    return codeBeside(field, fields);
  }

  /** @param {HTMLIFrameElement} frame */
  frame(frame) {
    const box = frame.getBoundingClientRect();
    if (box.width < 120 || box.height < 80) return;
    try {
      if (frame.contentDocument) return;
    } catch {
      // Another site's.
    }
    let origin = "";
    try {
      origin = new URL(frame.src, location.href).origin;
    } catch {
      return;
    }
    if (origin !== "null" && !this.reading.framed.includes(origin) && this.reading.framed.length < 10) this.reading.framed.push(origin);
  }

  /** What lines say once the whole page was seen. */
  finish() {
    this.flush();
    const { lines } = this;
    for (const line of lines) line.taken = line.foreign || line.nodes.every((node) => this.held.has(node));
    this.ofOthers = false;
    lines.forEach((line, at) => {
      if (line.heading) this.ofOthers = isOfOthers(line.text);
      if (line.taken || line.text.length > LONGEST_VALUE) return;
      const colon = /^([^:：]{1,40})[:：]\s*(\S.*)$/su.exec(line.text);
      if (colon && colon[1] && colon[2] && !/^\/\//u.test(colon[2])) {
        const [, label, value] = colon;
        if (isRefused(label)) {
          line.taken = true;
          this.reading.refusedFields += 1;
          return;
        }
        const meaning = meaningOf(label);
        if (meaning === null) return;
        line.taken = true;
        this.add("line", label, value, meaning, range(line.nodes), this.group(near(line.holder)));
        return;
      }
      // A label on a line of its own stands before its value.
      const next = lines[at + 1];
      if (!next || next.taken || line.heading || next.heading || line.text.length > LONGEST_INLINE_LABEL) return;
      // Prose is long: most lines are no label at all, and looking each up would take most of the time.
      if (line.text.split(" ", MOST_LABEL_WORDS + 1).length > MOST_LABEL_WORDS) return;
      const refused = isRefused(line.text);
      const meaning = refused ? null : meaningOf(line.text);
      if (!refused && meaning === null) return;
      if (!areNear(line.holder, next.holder) || meaningOf(next.text) !== null) return;
      line.taken = true;
      next.taken = true;
      if (refused) this.reading.refusedFields += 1;
      else this.add("pair", line.text, next.text, meaning, range(next.nodes), this.group(near(line.holder)));
    });
    if (!this.leaveStrangers()) return;
    this.heading();
    this.sections();
  }

  /**
   * Leaves out what belongs to other people whom the page lists.
   * @returns {boolean} false where the page is about nobody in particular
   */
  leaveStrangers() {
    const { reading } = this;
    const strangers = this.strangers();
    if (reading.people > 0) {
      reading.items = [];
      reading.files = [];
      marks.clear();
      return false;
    }
    if (strangers.length === 0) return true;
    const isStrange = (/** @type {Element | null} */ element) => element !== null && strangers.some((part) => part.contains(element));
    for (const line of this.lines) {
      if (!isStrange(line.holder)) continue;
      line.foreign = true;
      line.taken = true;
    }
    reading.items = reading.items.filter(({ id }) => !isStrange(elementOf(marks.get(id))));
    return true;
  }

  /**
   * Finds whether the page lists several people. Where one of them, or somebody else, is whom the page is about, the others' parts are left out.
   * @returns {Element[]} parts of other people
   */
  strangers() {
    const { items, title } = this.reading;
    const lines = this.lines.filter(({ foreign, text }) => !foreign && text.length < LONGEST_LABEL);
    const names = lines.filter(({ text }) => isName(text));
    const nameIn = (/** @type {Element} */ part) => names.find(({ holder }) => part.contains(holder))?.text ?? null;
    const mailboxes = [
      ...items.flatMap(({ id, meaning, value }) => {
        const element = elementOf(marks.get(id));
        const key = meaning === "basics.email" ? mailboxIn(value) : null;
        return element && key !== null ? [{ key, name: null, element }] : [];
      }),
      ...lines.flatMap(({ text, holder, others }) => {
        const key = others ? null : mailboxIn(text);
        return key === null ? [] : [{ key, name: null, element: holder }];
      }),
    ];
    const people = [listed(mailboxes, nameIn), listed(this.named, nameIn)].sort((one, other) => other.length - one.length)[0] ?? [];
    if (people.length < 2) return [];
    const parts = people.map(({ part }) => part);
    const apart = items.filter(({ id }) => {
      const element = elementOf(marks.get(id));
      return element !== null && !parts.some((part) => part.contains(element));
    });
    const said = (/** @type {(meaning: string, kind: string) => boolean} */ holds) => apart.some(({ meaning, kind }) => meaning !== null && holds(meaning, kind));
    const named = said((meaning) => meaning === "basics.name" || meaning.startsWith("name."));
    const reached = said((meaning) => meaning === "basics.email" || meaning === "basics.phone");
    if (named && reached) return parts;
    const heads = this.lines.filter(({ heading, level, holder }) => heading && level === 1 && !parts.some((part) => part.contains(holder)));
    const about = people.filter(({ name }) => title.includes(name) || heads.some(({ text }) => text === name));
    if (about.length === 1) return reached ? parts : parts.filter((part) => part !== about[0]?.part);
    const head = heads.find(({ text }) => isName(text) && title.includes(text))?.text;
    // A lone link to a mailbox may be the system's; one that spells the name is not.
    const isReached = (/** @type {import("./read.js").Item} */ { meaning, kind, value }) =>
      meaning === "basics.phone" || (meaning === "basics.email" && (kind !== "link" || spells(value, head ?? "")));
    if (head && apart.some(isReached)) return parts;
    this.reading.people = people.length;
    return parts;
  }

  /** A page about one person has that person's name as a heading and in its title. */
  heading() {
    const { items, title } = this.reading;
    if (items.some(({ meaning }) => meaning === "basics.name" || meaning?.startsWith("name."))) return;
    const line = this.lines.find(({ heading, text, foreign }) => heading && !foreign && NAME.test(text) && title.includes(text));
    if (line && items.length > 0) this.add("line", line.text, line.text, "basics.name", range(line.nodes), 0);
  }

  sections() {
    /** @type {{ title: string, lines: string[] } | null} */
    let section = null;
    let level = 0;
    const dated = this.datedLists();
    /** @type {{ title: string, lines: string[] }[]} */
    const others = [];
    let last = -2;
    const listed = (/** @type {number} */ at, /** @type {string} */ text) => {
      if (at !== last + 1) others.push({ title: "", lines: [] });
      last = at;
      const lines = others.at(-1)?.lines ?? [];
      if (dated.get(at) === true && lines.length > 0) lines.push("");
      if (lines.length < 400) lines.push(text);
    };
    for (const [at, line] of this.lines.entries()) {
      if (line.foreign) {
        section = null;
        continue;
      }
      const begins = isResumeHeading(line.text);
      if (begins || (line.heading && line.level <= level)) {
        section = begins ? { title: line.text, lines: [] } : null;
        level = line.heading ? line.level : 2;
        if (section) this.reading.sections.push(section);
      } else if (!section && dated.has(at)) {
        // A list of what somebody did, and when, under a heading of the page's own.
        if (!line.taken) listed(at, line.text);
      } else if (section && !line.taken && section.lines.length < 400) {
        // A heading below begins an entry.
        if (line.heading && section.lines.length > 0) section.lines.push("");
        section.lines.push(line.text);
      }
    }
    // Before the others, so that no heading of a résumé claims them.
    this.reading.sections = [...others, ...this.reading.sections].filter(({ lines }) => lines.length > 0);
  }

  /**
   * Lines of lists in which something lasted from one year to another, with whether an item begins there; lists about other people left out.
   * @returns {Map<number, boolean>}
   */
  datedLists() {
    const dated = new Map();
    let ofOthers = false;
    let at = 0;
    for (const { from, to } of this.lists) {
      for (; at < from; at += 1) if (this.lines[at]?.heading) ofOthers = isOfOthers(this.lines[at]?.text ?? "");
      const lines = this.lines.slice(from, to);
      if (ofOthers || !lines.some(({ text, taken }) => !taken && hasPeriod(text))) continue;
      /** @type {Element | null} */
      let item = null;
      lines.forEach(({ holder }, place) => {
        const own = outermostItem(holder);
        dated.set(from + place, own !== item);
        item = own;
      });
    }
    return dated;
  }

  /** @param {Element} holder */
  group(holder) {
    const known = this.groupOf.get(holder);
    if (known !== undefined) return known;
    this.groups += 1;
    this.groupOf.set(holder, this.groups);
    return this.groups;
  }

  /**
   * @param {Item["kind"]} kind
   * @param {string} label
   * @param {string} value
   * @param {Element} place
   * @param {number} group
   * @param {(Element | undefined)[]} labels
   */
  pair(kind, label, value, place, group, labels) {
    for (const holder of [...labels, place]) if (holder) this.hold(holder);
    if (label === "" || label.length > LONGEST_LABEL || value === "") return;
    if (isRefused(label)) {
      this.reading.refusedFields += 1;
      return;
    }
    this.add(kind, label, value, meaningOf(label), place, group);
  }

  /** @param {Element} element */
  hold(element) {
    for (const node of insideOf(element)) {
      if (node instanceof Text) this.held.add(node);
      else if (node instanceof Element) this.hold(node);
    }
  }

  /**
   * @param {Item["kind"]} kind
   * @param {string} label
   * @param {string} value
   * @param {string | null} meaning
   * @param {Element | Range} place
   * @param {number} group
   */
  add(kind, label, value, meaning, place, group) {
    const { items } = this.reading;
    if (meaning === NONE || this.ofOthers || this.foreign) return;
    if (items.length >= MOST_ITEMS) {
      this.reading.cut = true;
      return;
    }
    const id = String(items.length);
    items.push({ id, kind, label: tidy(label.replace(/[:：]\s*$/u, "")), value: value.slice(0, LONGEST_VALUE), meaning, group });
    marks.set(id, place);
  }
}

/**
 * @param {string} text
 */
function tidy(text) {
  return text
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/**
 * An element's text as it is shown, one line for each of its blocks.
 * @param {Element | undefined} element
 * @returns {string}
 */
function shownText(element) {
  if (!element) return "";
  let text = "";
  const visit = (/** @type {Element} */ part) => {
    for (const node of insideOf(part)) {
      if (node instanceof Text) text += node.data.replace(/\s+/gu, " ");
      else if (node instanceof Element) {
        if (node.localName === "br") text += "\n";
        if (isMute(node) || !isShown(node)) continue;
        const block = isBlock(node);
        if (block) text += "\n";
        visit(node);
        if (block) text += "\n";
      }
    }
  };
  visit(element);
  return tidy(text).replace(/\n{2,}/gu, "\n");
}

/** @param {HTMLInputElement} field */
function shownValue(field) {
  if (field.localName !== "select") return field.value.trim();
  const chosen = /** @type {HTMLSelectElement} */ (/** @type {unknown} */ (field)).selectedOptions[0];
  return chosen && chosen.value !== "" && !chosen.disabled ? tidy(chosen.text) : "";
}

/**
 * The nearest part of a page that holds a few pairs together.
 * @param {Element} element
 */
function near(element) {
  return element.closest("li, article, section, fieldset, tr, dl, table, form") ?? around(around(element) ?? element) ?? element;
}

/**
 * The item of the outermost list around a line.
 * @param {Element} holder
 */
function outermostItem(holder) {
  /** @type {Element | null} */
  let item = null;
  for (let part = /** @type {Element | null} */ (holder); part; part = around(part)) if (part.localName === "li") item = part;
  return item;
}

/**
 * Whether two lines stand in one small part of the page.
 * @param {Element} first
 * @param {Element} second
 */
function areNear(first, second) {
  const parts = new Set(ancestry(first, 4));
  return ancestry(second, 5).some((part) => parts.has(part));
}

/**
 * An element and those around it on the screen.
 * @param {Element} element
 * @param {number} most
 */
function ancestry(element, most) {
  /** @type {Element[]} */
  const parts = [];
  for (let part = /** @type {Element | null} */ (element); part && parts.length < most; part = around(part)) parts.push(part);
  return parts;
}

/** The first mailbox that a text names. @param {string} text */
function mailboxIn(text) {
  for (const word of text.split(/[\s<>()[\],;:"]+/u)) {
    const key = word.includes("@") ? emailKey(word) : null;
    if (key !== null) return key;
  }
  return null;
}

/**
 * Whether a mailbox has a part of a name in it.
 * @param {string} address
 * @param {string} name
 */
function spells(address, name) {
  const plain = (/** @type {string} */ text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const mailbox = plain(address).split("@")[0] ?? "";
  return plain(name)
    .split(/[^\p{L}]+/u)
    .some((part) => part.length > 2 && mailbox.includes(part));
}

/** @param {Element | Range | undefined} place */
function elementOf(place) {
  const node = place instanceof Range ? place.startContainer : place;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** @param {Element} heading */
function levelOf(heading) {
  return Number(heading.getAttribute("aria-level") ?? /^h([1-6])$/u.exec(heading.localName)?.[1] ?? 2);
}

/**
 * The element that gives a text a line of its own.
 * @param {Element} element
 */
function blockOf(element) {
  let block = element;
  while (!isBlock(block)) {
    const outer = around(block);
    if (!outer) break;
    block = outer;
  }
  return block;
}

/** @param {Text[]} nodes */
function range(nodes) {
  const made = document.createRange();
  const last = /** @type {Text} */ (nodes.at(-1));
  made.setStart(/** @type {Text} */ (nodes[0]), 0);
  made.setEnd(last, last.data.length);
  return made;
}

/**
 * The name of a file that a link leads to; null when it is none that could be a résumé.
 * @param {string} address
 * @param {HTMLAnchorElement} link
 */
function fileName(address, link) {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    const name = [link.getAttribute("download") ?? "", path.split("/").at(-1) ?? "", tidy(link.textContent ?? "")].find((text) =>
      RESUME_FILE.test(text),
    );
    return name ? name.slice(0, 120) : null;
  } catch {
    return null;
  }
}
