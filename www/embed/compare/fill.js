// @ts-check
/** Fills empty fields of the form from a file that was read: one press, each field undone alone or together. What was filled is no second statement. */

import { write } from "../hint.js";
import { fieldsOf } from "./application.js";
import { at, written } from "./values.js";

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
 * What was filled in of one value. `holds` says whether the fields still hold it: what a person changed since is theirs, is a statement of its own and
 * is not undone.
 * @typedef {{ controls: Control[], holds: () => boolean, undo: () => void }} Filled
 */

/** @param {Fillable[]} values @returns {Map<string, Filled>} by path */
export function fillIn(values) {
  return new Map(values.map(({ path, controls }) => {
    const before = controls.map(([control]) => control.value);
    for (const [control, value] of controls) write(control, value);
    // A mask of the page's own may have written it in another way.
    const after = controls.map(([control]) => control.value);
    const holds = () => controls.every(([control], at) => control.value === after[at]);
    const undo = () => {
      if (holds()) controls.forEach(([control], at) => write(control, before[at] ?? ""));
    };
    return [path, { controls: controls.map(([control]) => control), holds, undo }];
  }));
}
