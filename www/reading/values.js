// @ts-check
/** The values of a submission's person, one after another, with the place that each has. */

/**
 * @typedef {object} Value
 * @property {string} path JSON Pointer into the source's person
 * @property {string} field the last step of the path that is a name, for its label
 * @property {string} text
 */
/** @typedef {{ section: string, entry: number, values: Value[] }} Group */

/** Sections in reading order. */
const SECTIONS = ["basics", "work", "education", "volunteer", "projects", "certificates", "publications", "skills", "references"];
/** Fields of an entry in reading order; others follow. */
const ORDER = [
  "name", "label", "email", "phone", "url", "address", "city", "region", "countryCode", "network", "username", "position",
  "institution", "organization", "studyType", "area", "startDate", "endDate", "date", "location", "status", "mode",
  "engagement", "description", "summary", "highlights", "courses", "keywords",
];
/** Most entries of a section that are shown. */
const MOST = 60;

/** @param {any} person @returns {Group[]} */
export function groupsOf(person) {
  /** @type {Group[]} */
  const groups = [];
  for (const section of SECTIONS) {
    const content = person?.[section];
    const entries = Array.isArray(content) ? content.slice(0, MOST) : content ? [content] : [];
    entries.forEach((entry, position) => {
      const path = Array.isArray(content) ? `/${section}/${position}` : `/${section}`;
      const values = valuesOf(entry, path);
      const before = groups.at(-1);
      // Skills are a list of words and not entries.
      if (section === "skills" && before?.section === section) before.values.push(...values);
      else if (values.length > 0) groups.push({ section, entry: position, values });
    });
  }
  return groups;
}

/** @param {any} value @param {string} path @returns {Value[]} */
function valuesOf(value, path) {
  if (typeof value === "string" || typeof value === "number") {
    const steps = path.split("/").filter((step) => !/^\d+$/u.test(step));
    return [{ path, field: steps.at(-1) ?? "", text: String(value) }];
  }
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((item, at) => valuesOf(item, `${path}/${at}`));
  if (value === null || typeof value !== "object") return [];
  const rank = (/** @type {string} */ name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return Object.keys(value)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((name) => valuesOf(value[name], `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`));
}

/**
 * A copy of a source with another value at a path; an empty one takes the value away. The corrected value stands nowhere in
 * the text, so that its place is taken away too.
 * @param {any} source
 * @param {string} path
 * @param {string} text
 */
export function corrected(source, path, text) {
  const copy = structuredClone(source);
  const steps = path.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  let here = copy.person;
  for (const step of steps) here = here?.[step];
  if (here === null || typeof here !== "object" || last === undefined) return copy;
  const wanted = text.trim();
  if (wanted !== "") here[last] = wanted;
  else if (Array.isArray(here)) here[/** @type {any} */ (last)] = null;
  else delete here[last];
  if (Array.isArray(copy.located)) copy.located = copy.located.filter((/** @type {any} */ place) => place.path !== path);
  return copy;
}
