// @ts-check
/** A form's fields as a submission's `form` source. */

import { dateOf, monthOf } from "../tables/dates.js";
import { codeBeside, withCode } from "./phone.js";
import { MEANINGS } from "./table.js";
import { resolveAll } from "./resolve.js";

/** @typedef {import("./resolve.js").Field} Field */
/**
 * One value with its place and the controls that make it up, the telling one first: `path` is a JSON Pointer into the source's `person`, or into the `session` where it begins with `/session`.
 * `completed` says that a part of the value stands beside the controls: a telephone number's calling code.
 * @typedef {{ path: string, value: string, control: import("./resolve.js").Control, controls: import("./resolve.js").Control[], meaning: string, completed?: boolean }} Placed
 */

const LONGEST = 2000;
/** How the first choice of a list asks to choose, where nothing else marks it as none. */
const INVITATION =
  /^[\s\p{P}]*(?:(?:please|bitte|veuillez|por favor)\s+)?(?:select|choose|auswählen|wählen|choisi|sélectionne|seleccion|elij|elige|selecion|escolh|selezion|scegli|kies|selecteer|wybierz|выбер|seçin)|请选择|請選擇|選択してください|선택|اختر|चुनें/iu;

/** What a field holds, trimmed; empty for a list's invitation to choose. @param {import("./resolve.js").Control} control */
export function valueOf(control) {
  if (control instanceof HTMLSelectElement) {
    const chosen = control.selectedOptions[0];
    if (!chosen || chosen.disabled || control.value === "" || (chosen.index === 0 && INVITATION.test(chosen.text))) return "";
    return (/^[A-Za-z]{2}$/u.test(control.value) ? control.value : (chosen.textContent ?? "")).trim().slice(0, LONGEST);
  }
  return control.value.trim().slice(0, LONGEST);
}

/** A date of a field as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from the ways in which forms take it; the text itself otherwise.
 * @param {string} text */
function shownDate(text) {
  const written = text.normalize("NFKC").trim();
  const monthFirst = /^(\d{1,2})\s*[./-]\s*(\d{4})$/u.exec(written);
  if (monthFirst) return joined(monthFirst[2] ?? "", monthFirst[1] ?? "") ?? text;
  const yearFirst = /^(\d{4})\s*[./年-]\s*(\d{1,2})\s*月?$/u.exec(written);
  if (yearFirst) return joined(yearFirst[1] ?? "", yearFirst[2] ?? "") ?? text;
  const month = shownMonth(written.replace(/[\s,]*\d{4}$/u, ""));
  const year = /\b(\d{4})$/u.exec(written)?.[1];
  if (month && year) return `${year}-${month}`;
  return written;
}

/** @param {string} year @param {string} month */
function joined(year, month) {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}

/** @type {Map<string, string> | undefined} */
let months;

/** A month's number, two digits, from its number or its name in English or the page's language. @param {string} text */
function shownMonth(text) {
  const written = text.trim().toLowerCase().replace(/\.$/u, "");
  if (/^\d{1,2}$/u.test(written)) return Number(written) >= 1 && Number(written) <= 12 ? written.padStart(2, "0") : undefined;
  if (!months) {
    months = new Map();
    for (const language of ["en", document.documentElement.lang || "en"]) {
      for (const width of /** @type {const} */ (["long", "short"])) {
        for (let month = 0; month < 12; month += 1) {
          const name = format(language, width, month);
          if (name) months.set(name.toLowerCase().replace(/\.$/u, ""), String(month + 1).padStart(2, "0"));
        }
      }
    }
  }
  return months.get(written);
}

/** @param {string} language @param {"long" | "short"} width @param {number} month */
function format(language, width, month) {
  try {
    return new Intl.DateTimeFormat(language, { month: width, timeZone: "UTC" }).format(new Date(Date.UTC(2020, month, 1)));
  } catch {
    return undefined;
  }
}

/** An entry of a list: the section, its number and the fields in it.
 * @typedef {{ section: string, key: string, at: number, current: boolean }} Entry */

/** Gives every field its place in the source. Fields of one entry of a list stand together in the form, or carry its number. `loose` is the
 * list for dates of which nothing tells what they belong to; without it they have no place. `months` says which month a name is; `empty` asks
 * for the places of fields that hold nothing, too.
 * @param {Field[]} fields @param {{ loose?: string, months?: typeof shownMonth, empty?: boolean }} [options] @returns {Placed[]} */
export function place(fields, { loose, months = shownMonth, empty = false } = {}) {
  /** @type {Placed[]} */
  const placed = [];
  /** @type {Entry[]} */
  const entries = [];
  /** @type {Entry | undefined} */
  let entry;
  /** @type {Set<string>} */
  let taken = new Set();
  let profiles = 0;
  const parts = new Map();
  for (const field of fields) {
    const meaning = MEANINGS[field.meaning];
    if (!meaning) continue;
    const { control } = field;
    if (meaning.section) {
      const section = field.section ?? (meaning.section === "entry" ? (entry?.section ?? loose) : meaning.section);
      if (!section) continue;
      const numbered = field.index === undefined ? undefined : `${section} ${field.index}`;
      const same = entry && entry.section === section && (numbered ? entry.key === numbered : !taken.has(field.meaning));
      if (!same) {
        entry = numbered ? entries.find(({ key }) => key === numbered) : undefined;
        if (!entry) {
          const at = entries.filter((other) => other.section === section).length;
          entry = { section, key: numbered ?? `${section} #${at}`, at, current: false };
          entries.push(entry);
        }
        taken = new Set();
      }
      taken.add(field.meaning);
      if (!entry) continue;
      if (field.meaning === "work-current") {
        entry.current = control instanceof HTMLInputElement && control.checked;
        continue;
      }
      const value = valueOf(control);
      const list = meaning.path?.startsWith("/*") ? `/${section}/${entry.at}${meaning.path.slice(2)}` : meaning.path?.replace("*", String(entry.at));
      if (!list || (value === "" && !empty)) continue;
      if (meaning.part) {
        const part = parts.get(list) ?? {};
        part[meaning.part] = value;
        const month = months(part.month ?? "");
        if (part.year || empty) set(placed, list, month && part.year ? `${part.year}-${month}` : (part.year ?? ""), field);
        parts.set(list, part);
      } else if (list.endsWith("Date")) {
        set(placed, list, shownDate(value), field);
      } else {
        set(placed, list, value, field);
      }
      continue;
    }
    const value = valueOf(control);
    if (!meaning.path || (value === "" && !empty)) continue;
    if (meaning.network) {
      placed.push({ path: `/basics/profiles/${profiles}/url`, value, control, controls: [control], meaning: field.meaning });
      profiles += 1;
    } else if (field.meaning === "given-name" || field.meaning === "family-name") {
      const known = placed.find(({ path }) => path === meaning.path);
      if (!known) placed.push({ path: meaning.path, value, control, controls: [control], meaning: field.meaning });
      else if (known.meaning !== "name" && known.meaning !== field.meaning) {
        known.value = (field.meaning === "family-name" ? `${known.value} ${value}` : `${value} ${known.value}`).trim();
        known.controls.push(control);
      }
    } else if (!placed.some(({ path }) => path === meaning.path)) {
      const whole = field.meaning === "phone" ? withCode(value, codeBeside(control, fields)) : value;
      placed.push({ path: meaning.path, value: whole, control, controls: [control], meaning: field.meaning, ...(whole !== value && { completed: true }) });
    }
  }
  const open = entries.filter(({ current }) => current).map(({ section, at }) => `/${section}/${at}/endDate`);
  return placed.filter(({ path }) => !open.includes(path));
}

/** @param {Placed[]} placed @param {string} path @param {string} value @param {Field} field */
function set(placed, path, value, field) {
  const known = placed.find((other) => other.path === path);
  if (!known) placed.push({ path, value, control: field.control, controls: [field.control], meaning: field.meaning });
  else if (MEANINGS[field.meaning]?.part) {
    known.value = value;
    known.controls.push(field.control);
  }
}

/** A form, or any part of a page that holds fields, as a `form` source of a submission.
 * @param {Element | Document | ShadowRoot} root @param {import("./resolve.js").Options} [options]
 * @returns {{ kind: "form", person: Record<string, unknown> }} */
export function formSource(root, options) {
  // A form's source is read with the table of all months; the embed, which has none, knows those of English and of the page's language.
  const placed = place(resolveAll(root, options), { months: (text) => monthOf(text) ?? shownMonth(text) });
  /** @type {Record<string, any>} */
  const person = {};
  for (const { path, value: written, meaning } of placed) {
    if (path.startsWith("/session")) continue;
    // What the table does not read stays as it is written: the engine knows more calendars.
    const value = path.endsWith("Date") ? (dateOf(written) ?? written) : written;
    const steps = path.split("/").slice(1);
    /** @type {any} */
    let at = person;
    steps.forEach((step, position) => {
      const next = steps[position + 1];
      at[step] ??= next === undefined ? value : /^\d+$/u.test(next) ? [] : {};
      at = at[step];
    });
    const network = MEANINGS[meaning]?.network;
    if (network) person.basics.profiles[Number(steps[2])].network = network;
  }
  // Entries of which nothing was filled in leave no hole.
  for (const list of ["work", "education"]) {
    const filled = Array.isArray(person[list]) ? Array.from(person[list], (entry) => entry ?? {}) : undefined;
    if (filled) person[list] = filled;
  }
  return { kind: "form", person };
}
