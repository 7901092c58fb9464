// @ts-check
/** What was read, before anything is judged: each source with where it came from, each statement open to correction. */

import { element } from "../../kit/element.js";
import { sourceLabels } from "../../kit/labels.js";
import { spellPath, steps, valueAt } from "../../kit/pointer.js";
import { quoted, visible } from "../../kit/text.js";
import { withSource } from "../cases/case.js";
import { locationOf } from "../cases/countries.js";
import { button } from "./controls.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("../cases/case.js").CaseSource} CaseSource */
/** @typedef {import("../../kit/say.js").Say} Say */
/** @typedef {import("../../kit/element.js").Child} Child */
/** @typedef {{ [field: string]: any }} Fields */

const KINDS = /** @type {const} */ (["form", "resume", "cover-letter", "profile", "reference", "delivery"]);
/** Most statements of one source that are shown for editing. */
const MOST = 200;

/** Places that a value can be given by hand, for what the reader did not know. */
const TARGETS = [
  "/person/basics/name", "/person/basics/email", "/person/basics/phone", "/person/basics/label", "/person/basics/url",
  "/person/basics/location", "/person/basics/profiles/-", "/person/work/-/name", "/person/work/-/position", "/person/education/-/institution", "/answers/-",
];

/**
 * @typedef {object} Actions
 * @property {(how: (held: Case) => Case) => void} change
 * @property {(id: string) => void} remove
 * @property {(id: string, open: boolean) => void} edit
 */

/**
 * @param {Case} held
 * @param {Say} say
 * @param {Set<string>} editing
 * @param {Actions} actions
 */
export function renderSourceList(held, say, editing, actions) {
  const labels = sourceLabels(say, held.sources.map(({ source }) => /** @type {any} */ (source)));
  return element(
    "ul",
    { class: "source-list" },
    held.sources.map((source, index) => sourceItem(source, labels[index] ?? "", say, editing.has(source.id), actions)),
    applicationItem(held, say, editing.has(APPLICATION), actions),
  );
}

/** What belongs to the application and to no source of it, under this id among those that are open. */
const APPLICATION = "application";
/** Its fields that a reviewer can give or correct. */
const BESIDE = ["/job/title", "/job/employer", "/submitted", "/session/whereNow", "/session/travelling", "/session/timeZone"];

/**
 * @param {Case} held
 * @param {Say} say
 * @param {boolean} open
 * @param {Actions} actions
 */
function applicationItem(held, say, open, actions) {
  const values = BESIDE.map((path) => ({ path, value: valueAt(held.beside, path) }));
  return element(
    "li",
    { class: "source-item", "data-source": APPLICATION },
    sourceHead(
      say("reading.application"),
      values
        .filter(({ value }) => typeof value === "string")
        .map(({ path, value }, at) => [at > 0 && " · ", spellPath(say, path), ": ", quoted(value, 80)]),
      editButton(APPLICATION, say("reading.application"), say, open, actions),
    ),
    open &&
      element(
        "div",
        { class: "editor" },
        values.map(({ path, value }, at) => {
          const control = element("input", {
            type: "text",
            id: `${APPLICATION}-${at}`,
            dir: "auto",
            autocomplete: "off",
            "data-path": path,
            listen: {
              change: () =>
                actions.change((before) => {
                  const beside = structuredClone(before.beside);
                  const [, part, field] = path.split("/");
                  const written = control.value.trim();
                  const holder = field === undefined ? beside : (beside[/** @type {string} */ (part)] ??= {});
                  if (written === "") delete holder[field ?? part ?? ""];
                  else holder[field ?? part ?? ""] = written;
                  if (field !== undefined && Object.keys(holder).length === 0) delete beside[/** @type {string} */ (part)];
                  return { ...before, beside };
                }),
            },
          });
          control.value = typeof value === "string" ? value : "";
          return element("div", { class: "edit-row" }, element("label", { for: control.id }, spellPath(say, path)), control);
        }),
      ),
  );
}

/**
 * @param {string} id
 * @param {string} label
 * @param {Say} say
 * @param {boolean} open
 * @param {Actions} actions
 */
function editButton(id, label, say, open, actions) {
  const words = say(open ? "reading.done" : "reading.edit");
  return button(words, () => actions.edit(id, !open), { id: `edit-${id}`, "aria-expanded": String(open), "aria-label": `${words}: ${label}`, look: "is-quiet" });
}

/**
 * @param {string} name
 * @param {import("../../kit/element.js").Child} origin where it is from
 * @param {...HTMLElement} buttons
 */
function sourceHead(name, origin, ...buttons) {
  return element(
    "div",
    { class: "source-head" },
    element("p", { class: "source-name" }, element("span", { class: "source-kind" }, name), element("span", { class: "source-origin" }, origin)),
    element("p", { class: "source-actions" }, ...buttons),
  );
}

/**
 * @param {CaseSource} source
 * @param {string} label
 * @param {Say} say
 * @param {boolean} open
 * @param {Actions} actions
 */
function sourceItem(source, label, say, open, actions) {
  const { origin, id } = source;
  const statements = leaves(source.source);
  const where = origin.address ? hostOf(origin.address) : "";
  return element(
    "li",
    { class: "source-item", "data-source": id },
    sourceHead(
      label,
      [say(`origin.${origin.kind}`), where !== "" && [" · ", quoted(where, 80)], source.edited && ` · ${say("reading.edited")}`],
      editButton(id, label, say, open, actions),
      button(say("reading.remove"), () => actions.remove(id), { "aria-label": `${say("reading.remove")}: ${label}`, look: "is-quiet" }),
    ),
    !open && statements.length === 0 && element("p", { class: "quiet" }, say("reading.nothing")),
    notes(source, say),
    open && editor(source, statements, say, actions),
  );
}

/**
 * @param {CaseSource} source
 * @param {Say} say
 * @returns {Child[]}
 */
function notes({ origin, unused }, say) {
  const { framed = [], files = [], refusedFields = 0, cut = false } = origin;
  return [
    unused.length > 0 && element("p", { class: "note-line" }, say("reading.unused", { count: unused.length })),
    framed.length > 0 && element("p", { class: "note-line", "data-note": "framed" }, say("reading.framed", { site: visible(framed.map(hostOf).join(", ")) })),
    files.length > 0 && element("p", { class: "note-line", "data-note": "files" }, say("reading.files", { name: visible(files.slice(0, 3).join(", ")) })),
    refusedFields > 0 && element("p", { class: "note-line" }, say("reading.refused", { count: refusedFields })),
    cut && element("p", { class: "note-line" }, say("reading.cut")),
  ];
}

/**
 * @param {CaseSource} source
 * @param {{ path: string, value: string }[]} statements
 * @param {Say} say
 * @param {Actions} actions
 */
function editor(source, statements, say, actions) {
  const { id } = source;
  const change = (/** @type {(copy: CaseSource) => void} */ how) => {
    actions.change((held) =>
      withSource(held, id, (before) => {
        const copy = structuredClone(before);
        copy.edited = true;
        how(copy);
        return copy;
      }),
    );
  };
  const kind = element(
    "select",
    {
      id: `kind-${id}`,
      listen: { change: () => change((copy) => void (copy.source.kind = kind.value)) },
    },
    KINDS.map((value) => element("option", { value, selected: value === source.source.kind }, say(`source.${value}`))),
  );
  return element(
    "div",
    { class: "editor" },
    element("div", { class: "edit-row" }, element("label", { for: kind.id }, say("reading.kind")), kind),
    statements.slice(0, MOST).map(({ path, value }, at) => {
      const field = `${id}-${at}`;
      const long = value.length > 60 || value.includes("\n");
      const control = element(long ? "textarea" : "input", {
        id: field,
        ...(long ? { rows: Math.min(10, Math.ceil(value.length / 40)) } : { type: "text" }),
        dir: "auto",
        autocomplete: "off",
        spellcheck: "false",
        "data-path": path,
        listen: {
          change: () => change((copy) => set(copy.source, path, control.value.trim())),
        },
      });
      control.value = value;
      return element("div", { class: "edit-row" }, element("label", { for: field }, spellPath(say, path) || say("field.text")), control);
    }),
    source.unused.length > 0 && [
      element("h3", { class: "edit-title" }, say("reading.unused.title")),
      source.unused.slice(0, MOST).map(({ label, value, item }, at) => {
        const select = element(
          "select",
          {
            id: `${id}-unused-${at}`,
            "aria-label": `${say("reading.useAs")}: ${visible(label)}`,
            listen: {
              change: () =>
                change((copy) => {
                  copy.unused.splice(at, 1);
                  const path = use(copy.source, select.value, label, value);
                  if (item !== undefined) copy.items[path.replace(/^\/person/u, "")] = item;
                }),
            },
          },
          element("option", { value: "" }, say("reading.useAs")),
          TARGETS.map((target) => element("option", { value: target }, spellPath(say, target.replaceAll("/-", "")))),
        );
        return element(
          "div",
          { class: "edit-row" },
          element("p", { class: "unused" }, element("span", { class: "unused-label" }, quoted(label, 80)), " ", quoted(value, 200)),
          select,
        );
      }),
    ],
  );
}

/**
 * The texts of a source with their paths, in the order in which they stand.
 * @param {Fields} source
 * @returns {{ path: string, value: string }[]}
 */
export function leaves(source) {
  /** @type {{ path: string, value: string }[]} */
  const found = [];
  const visit = (/** @type {unknown} */ value, /** @type {string} */ path, /** @type {number} */ depth) => {
    if (typeof value === "string") {
      if (value !== "") found.push({ path, value });
    } else if (value !== null && typeof value === "object" && depth < 8) {
      for (const [name, inside] of Object.entries(value)) {
        if (depth === 0 && (name === "kind" || name === "located" || name === "reading" || name === "inputs")) continue;
        visit(inside, `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1);
      }
    }
  };
  visit(source, "", 0);
  return found;
}

/**
 * Puts a text at a path, or takes it out when it is empty. Where the text of a file changes, what was located in it is no longer true.
 * @param {Fields} source
 * @param {string} path
 * @param {string} value
 */
function set(source, path, value) {
  const all = steps(path);
  const last = all.pop();
  const parent = /** @type {any} */ (valueAt(source, all.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")));
  if (last === undefined || parent === null || typeof parent !== "object") return;
  if (value === "" && !Array.isArray(parent)) delete parent[last];
  else parent[last] = value;
  if (path === "/text") delete source.located;
  else if (Array.isArray(source.located)) {
    const inPerson = path.replace(/^\/person/u, "");
    source.located = source.located.filter((/** @type {Fields} */ entry) => entry.path !== inPerson);
  }
}

/**
 * Puts a value that was read and not understood where the reviewer says.
 * @param {Fields} source
 * @param {string} target
 * @param {string} label
 * @param {string} value
 * @returns {string} the path at which it stands
 */
function use(source, target, label, value) {
  if (target === "/answers/-") {
    const answers = (source.answers ??= []);
    answers.push({ question: label, answer: value });
    return `/answers/${answers.length - 1}/answer`;
  }
  const person = (source.person ??= {});
  if (target === "/person/basics/location") {
    (person.basics ??= {}).location = { ...person.basics.location, ...locationOf(value) };
    return target;
  }
  if (target === "/person/basics/profiles/-") {
    const profiles = ((person.basics ??= {}).profiles ??= []);
    profiles.push(/^https?:|\//u.test(value) ? { url: value } : { username: value });
    return `/person/basics/profiles/${profiles.length - 1}/url`;
  }
  const list = /^\/person\/(work|education)\/-\/(\w+)$/u.exec(target);
  if (list) {
    const entries = (person[/** @type {string} */ (list[1])] ??= []);
    const field = /** @type {string} */ (list[2]);
    const open = entries.at(-1);
    if (open && open[field] === undefined && field !== "name" && field !== "institution") open[field] = value;
    else entries.push({ [field]: value });
    return `/person/${list[1]}/${entries.length - 1}/${field}`;
  }
  const field = target.split("/").at(-1) ?? "";
  (person.basics ??= {})[field] = value;
  return target;
}

/** @param {string} address */
function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
