// @ts-check
/** Settings as people choose them: a box, a line of text, days, one of several. */

import { element } from "../../kit/element.js";
import { labelled } from "../panel/controls.js";
import { keep, page } from "./page.js";
import { BOUNDS, DEFAULTS } from "./settings.js";

/** @param {string} name */
export function byCompany(name) {
  return page.fixed.has(name) && element("span", { class: "company" }, ` (${page.say("settings.company")})`);
}

/**
 * @param {"reviewFirst" | "reserved" | "institutions" | "memory"} name
 * @param {() => void} [after]
 */
export function option(name, after) {
  const box = element("input", {
    type: "checkbox",
    id: name,
    checked: page.settings[name],
    disabled: page.fixed.has(name),
    listen: { change: () => keep({ [name]: box.checked }).then(after) },
  });
  return element("p", { class: "option" }, box, element("label", { for: name }, page.say(`settings.${name}`), byCompany(name)));
}

/** @param {"employer" | "contact"} name */
export function text(name) {
  const input = element("input", {
    type: "text",
    id: name,
    dir: "auto",
    maxlength: 200,
    disabled: page.fixed.has(name),
    listen: { change: () => keep({ [name]: input.value.trim() }) },
  });
  input.value = page.settings[name];
  return labelled(page.say(`settings.${name}`), input);
}

/** @param {"keepDays" | "memoryDays"} name */
export function days(name) {
  const most = Number.isInteger(page.company[name]) ? Math.min(BOUNDS[name].most, page.company[name]) : BOUNDS[name].most;
  const input = element("input", {
    type: "number",
    id: name,
    min: BOUNDS[name].least,
    max: most,
    listen: {
      change: async () => {
        await keep({ [name]: Math.min(most, Math.max(BOUNDS[name].least, Math.round(Number(input.value)) || DEFAULTS[name])) });
        input.value = String(page.settings[name]);
      },
    },
  });
  input.value = String(page.settings[name]);
  return labelled(page.say(`settings.${name}`), input);
}

/**
 * @param {"language" | "theme"} name
 * @param {[value: string, words: string, language?: string][]} choices
 */
export function choice(name, choices) {
  const select = element(
    "select",
    {
      id: name,
      disabled: page.fixed.has(name),
      listen: {
        change: async () => {
          await keep(/** @type {any} */ ({ [name]: select.value }));
          await page.render();
          document.getElementById(name)?.focus();
        },
      },
    },
    choices.map(([value, words, lang]) => element("option", { value, lang, selected: page.settings[name] === value }, words)),
  );
  return labelled(page.say(`settings.${name}`), select);
}
