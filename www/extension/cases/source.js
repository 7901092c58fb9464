// @ts-check
/** From what a page said to the sources of an application, each value with the item of the page that it came from. */

import { countryCode, locationOf } from "./countries.js";
import { dateOf, datesOf, isUntilNow } from "./dates.js";

/** @typedef {import("../reader/read.js").PageReading} PageReading */
/** @typedef {import("../reader/read.js").Item} Item */
/** @typedef {{ [field: string]: any }} Fields */

/**
 * @typedef {object} Unused something that was read and is not used
 * @property {string} label
 * @property {string} value
 * @property {string} [item]
 */
/**
 * @typedef {object} Built
 * @property {Fields} source as the contract has it
 * @property {Record<string, string>} items the page's item for each path of the source
 * @property {Unused[]} unused
 * @property {Fields} beside what belongs to the application and not to this source
 */

/** What a form's facts call themselves. */
const FACTS = "corroborate/facts/1";

/** Longest label that is taken for a question of a form. */
const QUESTION = 24;

/**
 * @param {Item[]} items
 * @returns {Built}
 */
export function formFromItems(items) {
  /** @type {Built} */
  const built = { source: { kind: "form" }, items: {}, unused: [], beside: {} };
  const basics = /** @type {Fields} */ ({});
  const put = (/** @type {string} */ path, /** @type {Item} */ item) => {
    built.items[path] ??= item.id;
  };
  const leave = (/** @type {Item} */ { label, value, id }) => built.unused.push({ label, value, item: id });

  /** @type {Record<string, Item>} */
  const name = {};
  /** @type {Fields} */
  const location = {};
  /** @type {Item[]} */
  const links = [];
  /** @type {Map<number, Item[]>} */
  const entries = new Map();
  /** @type {{ question: string, answer: string }[]} */
  const answers = [];
  const said = new Set(items.filter(({ kind }) => kind !== "link").map(({ meaning }) => meaning));

  for (const item of items) {
    const { value } = item;
    // Recruiting systems name their answers as they like; a form's facts say themselves what they are.
    const meaning = value.startsWith(`{"schema":"${FACTS}"`) ? "facts" : item.meaning;
    if (item.kind === "link") {
      links.push(item);
    } else if (meaning === null) {
      if ((item.label.length > QUESTION || /[?？]\s*$/u.test(item.label)) && item.kind !== "line") {
        put(`/answers/${answers.length}/answer`, item);
        answers.push({ question: item.label, answer: value });
      } else {
        leave(item);
      }
    } else if (meaning.startsWith("name.")) {
      name[meaning] ??= item;
    } else if (meaning === "location.text") {
      for (const [field, part] of Object.entries(locationOf(value))) {
        if (location[field] !== undefined) continue;
        location[field] = part;
        put(`/basics/location/${field}`, item);
      }
    } else if (meaning.startsWith("location.")) {
      const field = meaning.slice("location.".length);
      location[field] = field === "countryCode" ? (countryCode(value) ?? value) : value;
      built.items[`/basics/location/${field}`] = item.id;
    } else if (/^(?:work|education|entry)\./u.test(meaning)) {
      entries.set(item.group, [...(entries.get(item.group) ?? []), item]);
    } else if (meaning.startsWith("profile.")) {
      addProfile(basics, meaning.slice("profile.".length), value, put, item);
    } else if (meaning === "basics.email") {
      const address = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/u.exec(value)?.[0] ?? value;
      if (basics.email === undefined) {
        basics.email = address;
        put("/basics/email", item);
      } else if (basics.email !== address) leave(item);
    } else if (meaning === "basics.phone") {
      const number = value.split("\n")[0]?.trim() ?? value;
      if (basics.phone === undefined) {
        basics.phone = number;
        put("/basics/phone", item);
      } else if (basics.phone !== number) leave(item);
    } else if (meaning.startsWith("basics.")) {
      const field = meaning.slice("basics.".length);
      if (basics[field] === undefined) {
        basics[field] = value;
        put(`/basics/${field}`, item);
      } else if (basics[field] !== value) leave(item);
    } else if (meaning === "summary") {
      basics.summary ??= value;
      put("/basics/summary", item);
    } else if (meaning.startsWith("session.")) {
      built.beside.session = { ...built.beside.session, [meaning.slice("session.".length)]: value };
    } else if (meaning === "submitted") {
      const day = dateOf(value);
      if (day?.length === 10) built.beside.submitted = day;
      else leave(item);
    } else if (meaning === "job.title") {
      built.beside.job = { ...built.beside.job, title: value };
    } else if (meaning === "letter" || meaning === "facts") {
      built.beside[meaning] = value;
      if (meaning === "letter") built.beside.letterItem = item.id;
    } else {
      leave(item);
    }
  }

  for (const item of links) {
    const same = items.some((other) => other !== item && other.kind !== "link" && other.value.includes(item.value));
    const alike = new Set(links.filter(({ meaning }) => meaning === item.meaning).map(({ value }) => value)).size;
    // A page has links of its own; one that stands alone among its kind and beside no labelled value is the applicant's.
    if (same || said.has(item.meaning)) continue;
    if (alike > 1 || item.meaning === "profile.other") leave(item);
    else if (item.meaning === "basics.email" && basics.email === undefined) {
      basics.email = item.value;
      put("/basics/email", item);
    } else if (item.meaning === "basics.phone" && basics.phone === undefined) {
      basics.phone = item.value;
      put("/basics/phone", item);
    } else if (item.meaning?.startsWith("profile.")) {
      addProfile(basics, item.label, item.value, put, item);
    }
  }

  const parts = ["name.given", "name.middle", "name.family"].map((part) => name[part]).filter((part) => part !== undefined);
  if (basics.name === undefined && parts.length > 0) {
    basics.name = parts.map(({ value }) => value).join(" ");
    put("/basics/name", /** @type {Item} */ (parts[0]));
  }
  if (Object.keys(location).length > 0) basics.location = location;

  /** @type {Fields} */
  const person = {};
  if (Object.keys(basics).length > 0) person.basics = basics;
  for (const group of entries.values()) addEntries(person, group, built);
  if (Object.keys(person).length > 0) built.source.person = person;
  if (answers.length > 0) built.source.answers = answers;
  return built;
}

/**
 * @param {Fields} basics
 * @param {string} network
 * @param {string} value
 * @param {(path: string, item: Item) => void} put
 * @param {Item} item
 */
function addProfile(basics, network, value, put, item) {
  const profiles = (basics.profiles ??= []);
  const isAddress = /^https?:\/\/|^[\w.-]+\.[a-z]{2,}\//iu.test(value);
  const written = isAddress ? { url: value } : { username: value };
  if (profiles.some((/** @type {Fields} */ other) => other.url === written.url && other.username === written.username)) return;
  put(`/basics/profiles/${profiles.length}/${isAddress ? "url" : "username"}`, item);
  profiles.push({ ...(network !== "other" && { network }), ...written });
}

/**
 * Jobs and schools of one list, row or card: a label that comes again begins the next entry.
 * @param {Fields} person
 * @param {Item[]} group
 * @param {Built} built
 */
function addEntries(person, group, built) {
  const school = group.some(({ meaning }) => meaning?.startsWith("education."));
  /** @type {Item[][]} */
  const entries = [];
  for (const item of group) {
    const entry = entries.at(-1);
    if (!entry || entry.some(({ meaning }) => meaning === item.meaning)) entries.push([item]);
    else entry.push(item);
  }
  for (const entry of entries) {
    const section = school ? "education" : "work";
    const subject = school ? "education.institution" : "work.name";
    const title = school ? "education.studyType" : "work.position";
    if (!entry.some(({ meaning }) => meaning === subject || meaning === title)) {
      for (const { label, value, id } of entry) built.unused.push({ label, value, item: id });
      continue;
    }
    const list = (person[section] ??= []);
    const path = `/${section}/${list.length}`;
    /** @type {Fields} */
    const made = {};
    for (const item of entry) {
      const field = item.meaning?.split(".")[1] ?? "";
      const leave = () => built.unused.push({ label: item.label, value: item.value, item: item.id });
      if (field === "dates") {
        const dates = datesOf(item.value);
        if (!dates) leave();
        for (const [bound, date] of Object.entries(dates ?? {})) {
          made[bound] = date;
          built.items[`${path}/${bound}`] = item.id;
        }
      } else if (/^(?:start|end)(?:Month|Year)$/u.test(field)) {
        const bound = field.startsWith("start") ? "startDate" : "endDate";
        const part = (/** @type {string} */ name) => entry.find(({ meaning }) => meaning === `entry.${field.replace(/Month|Year/u, name)}`)?.value ?? "";
        const date = dateOf([part("Month"), part("Year")].filter(Boolean).join(/^\d+$/u.test(part("Month")) ? "/" : " ")) ?? dateOf(part("Year"));
        if (date === null) leave();
        else {
          made[bound] = date;
          built.items[`${path}/${bound}`] ??= item.id;
        }
      } else if (field === "startDate" || field === "endDate") {
        const date = dateOf(item.value);
        if (date === null) {
          if (field !== "endDate" || !isUntilNow(item.value)) leave();
          continue;
        }
        made[field] = date;
        built.items[`${path}/${field}`] = item.id;
      } else {
        made[field] = item.value;
        built.items[`${path}/${field}`] = item.id;
      }
    }
    list.push(made);
  }
}

/**
 * The contract's `corroborate_facts`, as a form carries them: what only the applicant's browser knew.
 * @param {string} text
 * @returns {{ inputs?: Fields, session?: Fields } | null} null when it is something else
 */
export function factsOf(text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (given === null || typeof given !== "object" || Array.isArray(given)) return null;
  const { schema, inputs, session } = given;
  if (schema !== undefined && schema !== FACTS) return null;
  const isFields = (/** @type {unknown} */ value) => value !== null && typeof value === "object" && !Array.isArray(value);
  if (!isFields(inputs) && !isFields(session)) return null;
  return { ...(isFields(inputs) && { inputs }), ...(isFields(session) && { session }) };
}
