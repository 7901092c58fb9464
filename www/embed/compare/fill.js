// @ts-check
/** Fills empty fields of the form from a file that was read: one press, each field undone alone or together. What was filled is no second statement. */

import { fieldsOf } from "./application.js";
import { at, put, written } from "./values.js";

/** @typedef {import("../../fields/index.js").Control} Control */
/** One value that a file can fill in. @typedef {{ path: string, controls: [Control, string][] }} Fillable */

/** @param {HTMLFormElement} form @param {object} options @param {any} person what was read of the file @returns {Fillable[]} */
export function fillable(form, options, person) {
  /** @type {Fillable[]} */
  const found = [];
  for (const { path, value, controls, meaning } of fieldsOf(form, options)) {
    if (value !== "" || path.startsWith("/session")) continue;
    const stated = meaning === "location" ? placeOf(person?.basics?.location) : profileOf(person, path, meaning) || at(person, path);
    const given = stated === "" ? undefined : written(controls, path, stated, form, options);
    if (given?.every(([control]) => control.value === "" || control instanceof HTMLSelectElement)) found.push({ path, controls: given });
  }
  return found;
}

/** @param {any} location */
function placeOf(location) {
  return [location?.city, location?.region].filter((part) => typeof part === "string" && part !== "").join(", ");
}

/** The address of a profile on the site that a field asks for. @param {any} person @param {string} path @param {string} meaning */
function profileOf(person, path, meaning) {
  if (!path.startsWith("/basics/profiles/")) return "";
  const profiles = /** @type {any[]} */ (person?.basics?.profiles ?? []);
  const found = profiles.find(({ network, url }) => `${network ?? ""} ${url ?? ""}`.toLowerCase().replaceAll(/[^a-z]/gu, "").includes(meaning.replaceAll("-", "")));
  return typeof found?.url === "string" ? found.url : "";
}

/**
 * @param {Fillable[]} values
 * @returns {Map<string, { controls: Control[], undo: () => void }>} by path
 */
export function fillIn(values) {
  const filled = new Map();
  for (const { path, controls } of values) {
    const before = controls.map(([control]) => /** @type {const} */ ([control, control.value]));
    for (const [control, value] of controls) put(control, value);
    filled.set(path, {
      controls: controls.map(([control]) => control),
      undo: () => before.forEach(([control, value]) => put(control, value)),
    });
  }
  return filled;
}
