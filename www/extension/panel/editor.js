// @ts-check
/** The statements of one source, each open to correction; and values that were read and not understood, to be put to use. */

import { element } from "../../kit/element.js";
import { spellPath, steps, valueAt } from "../../kit/pointer.js";
import { quoted, visible } from "../../kit/text.js";
import { withSource } from "../cases/case.js";
import { locationOf } from "../cases/countries.js";

/** @typedef {import("../cases/case.js").CaseSource} CaseSource */
/** @typedef {import("../../kit/say.js").Say} Say */
/** @typedef {import("./sourcelist.js").Actions} Actions */
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
 * @param {CaseSource} source
 * @param {{ path: string, value: string }[]} statements
 * @param {Say} say
 * @param {Actions} actions
 */
export function editor(source, statements, say, actions) {
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
      source.unused.slice(0, MOST).map((unused, at) => unusedRow(id, unused, at, say, change)),
    ],
  );
}

/**
 * A value that was read and not understood, with what it can be used as.
 * @param {string} id the source's
 * @param {import("../cases/source.js").Unused} unused
 * @param {number} at
 * @param {Say} say
 * @param {(how: (copy: CaseSource) => void) => void} change
 */
function unusedRow(id, { label, value, item }, at, say, change) {
  const take = (/** @type {CaseSource} */ copy) => {
    copy.unused.splice(at, 1);
    const path = use(copy.source, select.value, label, value);
    if (item !== undefined) copy.items[path.replace(/^\/person/u, "")] = item;
  };
  const select = element(
    "select",
    { id: `${id}-unused-${at}`, "aria-label": `${say("reading.useAs")}: ${visible(label)}`, listen: { change: () => change(take) } },
    element("option", { value: "" }, say("reading.useAs")),
    TARGETS.map((target) => element("option", { value: target }, spellPath(say, target.replaceAll("/-", "")))),
  );
  return element(
    "div",
    { class: "edit-row" },
    element("p", { class: "unused" }, element("span", { class: "unused-label" }, quoted(label, 80)), " ", quoted(value, 200)),
    select,
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
