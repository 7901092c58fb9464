// @ts-check
/** The calling code that a form keeps beside a number: a list or field of its own, or what a widget shows. */

import { parentOf } from "./seen.js";

/** @typedef {import("./resolve.js").Control} Control */
/** @typedef {import("./resolve.js").Field} Field */

/** Elements around a number in which its code is looked for, and most elements that are looked at in one of them. */
const LEVELS = 3;
const MOST = 60;
/** A code as a widget shows it, perhaps after a flag or a country's short name. */
const SHOWN = /^[^\d+]{0,12}\(?\+\s?(\d{1,3}(?:[\s-]\d{3})?)\)?$/u;
/** Parts of a page that hold what may be chosen, not what is. */
const LISTS = "li, option, [role='option'], [role='listbox'], [hidden], [aria-hidden='true'], label";

/** Whether a list or field asks for a calling code, whatever it is called: most of its choices show one.
 * @param {Control} control */
export function asksForCode(control) {
  if (control instanceof HTMLSelectElement) {
    const choices = [...control.options].filter(({ value }) => value !== "").slice(0, 20);
    return choices.length > 0 && choices.filter((choice) => /\+\s?\d/u.test(`${choice.text} ${choice.value}`)).length * 2 > choices.length;
  }
  return /^(?:\+|00)\d{1,3}$/u.test(control.value.trim());
}

/** The digits of a calling code in what a list or field says of one. @param {Control} control */
function digitsOf(control) {
  const chosen = control instanceof HTMLSelectElement ? control.selectedOptions[0] : undefined;
  // Digits alone in a list may also be its place there.
  const bare = !chosen || (control.getAttribute("autocomplete") ?? "").includes("tel-country-code");
  for (const text of chosen ? [chosen.text, chosen.value] : [control.value]) {
    const digits = /\+\s?(\d{1,3}(?:[\s-]\d{3})?)(?!\d)/u.exec(text)?.[1] ?? (bare ? /^\s*(?:00)?([1-9]\d{0,2})\s*$/u.exec(text)?.[1] : undefined);
    if (digits) return digits.replace(/\D/gu, "");
  }
  return "";
}

/** The digits of the code that belongs to a number's field; empty where none stands beside it.
 * @param {Control} control @param {Field[]} fields */
export function codeBeside(control, fields) {
  const at = fields.findIndex((field) => field.control === control);
  const near = [at - 1, at + 1, at - 2].map((position) => fields[position]).find((field) => field?.meaning === "phone-country");
  return near ? digitsOf(near.control) : shownBeside(control);
}

/** The code that a widget shows around a field. @param {Control} control */
function shownBeside(control) {
  let around = parentOf(control);
  for (let level = 0; around && level < LEVELS && !(around instanceof HTMLFormElement || around === document.body); level += 1, around = parentOf(around)) {
    // What stands around other fields too is no longer the number's own.
    if (around.querySelectorAll("input:not([type='hidden']):not([type='search']), textarea").length > 1) return "";
    for (const element of [...around.querySelectorAll("*")].slice(0, MOST)) {
      if (element.childElementCount > 0 || element.closest(LISTS)) continue;
      const digits = SHOWN.exec((element.textContent ?? "").trim())?.[1];
      if (digits) return digits.replace(/\D/gu, "");
    }
  }
  return "";
}

/** A number with the code that stands beside it, unless it has one. @param {string} value @param {string} code */
export function withCode(value, code) {
  return code === "" || value === "" || /^\s*\(?(?:[+＋]|00|011)/u.test(value) ? value : `+${code} ${value}`;
}
