// @ts-check
/** What a JSON document is: an application that the engine reads, or something else. */

/** Fields by which a JSON Resume is known, those of before 1.0 among them. */
const SECTIONS = [
  "$schema", "awards", "basics", "certificates", "certifications", "education", "hobbies", "interests", "languages", "meta", "projects",
  "publications", "references", "skills", "volunteer", "work",
];

/** Fields that whoever hands an application on puts beside it. */
const BESIDE = ["id", "asOf"];

/**
 * Whether a document is a submission or a JSON Resume, as the engine takes them: an empty one may be, one that has only other fields is not.
 * @param {unknown} document
 */
export function isApplication(document) {
  if (document === null || typeof document !== "object" || Array.isArray(document)) return false;
  const given = Object.entries(document).flatMap(([name, value]) => (value === null || BESIDE.includes(name) ? [] : [name]));
  return given.length === 0 || given.some((name) => name === "sources" || SECTIONS.includes(name));
}

/** A document that is JSON and no application; `key` are the words for it. */
export class DocumentError extends Error {
  /** @param {"error.unknown" | "error.list"} key */
  constructor(key) {
    super(key);
    this.name = "DocumentError";
    this.key = key;
  }
}
