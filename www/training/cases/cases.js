// @ts-check
/**
 * Cases from seeds. A case is a kind, a seed, a variant and a naming system, and nothing else: the same four make the same
 * application on every host, and its address is all that is kept of it.
 */

import { DOCUMENT } from "./kinds/document.js";
import { EDUCATION } from "./kinds/education.js";
import { EMAIL } from "./kinds/email.js";
import { EMPLOYMENT } from "./kinds/employment.js";
import { IDENTITY } from "./kinds/identity.js";
import { PHONE } from "./kinds/phone.js";
import { PLACE } from "./kinds/place.js";
import { PROFILE } from "./kinds/profile.js";
import { applicationOf, makeLife } from "./lives.js";
import { SYSTEMS } from "./names.js";

/** @typedef {"contradiction" | "twin" | "plain"} Variant the contradiction, its innocent twin, or the life before either */
/**
 * @typedef {object} Case
 * @property {string} address
 * @property {import("./kinds/kind.js").Kind} kind
 * @property {number} seed
 * @property {Variant} variant
 * @property {import("./names.js").System} system
 * @property {string} twins what is the same for cases that differ in the name alone
 * @property {any} submission
 */

export const KINDS = [...PHONE, ...EMAIL, ...IDENTITY, ...PLACE, ...EDUCATION, ...EMPLOYMENT, ...PROFILE, ...DOCUMENT];
export const VARIANTS = /** @type {const} */ (["contradiction", "twin", "plain"]);
export { SYSTEMS };

/**
 * @param {string} kind
 * @param {number} seed
 * @param {Variant} variant
 * @param {import("./names.js").System} system
 */
export function addressOf(kind, seed, variant, system) {
  return `${kind}~${seed}~${variant}~${system}`;
}

/**
 * @param {string} address
 * @returns {Case | null} null where no such case can be made
 */
export function caseOf(address) {
  const [name, number, variant, system] = address.split("~");
  const kind = KINDS.find(({ id }) => id === name);
  const seed = Number(number);
  const known =
    kind !== undefined &&
    Number.isInteger(seed) &&
    VARIANTS.includes(/** @type {any} */ (variant)) &&
    SYSTEMS.includes(/** @type {any} */ (system));
  if (!known) return null;
  return makeCase(kind, seed, /** @type {Variant} */ (variant), /** @type {import("./names.js").System} */ (system));
}

/**
 * @param {import("./kinds/kind.js").Kind} kind
 * @param {number} seed
 * @param {Variant} variant
 * @param {import("./names.js").System} system
 * @returns {Case}
 */
function makeCase(kind, seed, variant, system) {
  const life = makeLife(`${kind.id} ${seed}`, system, kind.wishes);
  const submission = applicationOf(life);
  if (variant === "contradiction") kind.contradict(submission, life);
  if (variant === "twin") kind.twin(submission, life);
  const address = addressOf(kind.id, seed, variant, system);
  return { address, kind, seed, variant, system, twins: `${kind.id}~${seed}~${variant}`, submission };
}
