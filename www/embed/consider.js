// @ts-check
/** What there is to say of a field as it stands, with what belongs to it. */

import { MEANINGS, codeBeside, place, resolve, resolveAll, valueOf } from "../fields/index.js";
import { countryOf } from "./country.js";
import { fileAdvice } from "./file.js";

/** @typedef {import("../fields/index.js").Control} Control */
/** @typedef {import("./engine.js").Advice} Advice */
/** What was found of one control; `key` is what it was found of, so that an answer that comes late can be told. @typedef {{ about: Control, key: string, advice: Advice | undefined }} Finding */

/** @param {HTMLFormElement} form @param {import("./attach.js").Options} options @param {import("./engine.js").Engine} engine */
export function createConsider(form, options, engine) {
  /** @param {Control} control @returns {Promise<Finding[]>} */
  return async (control) => {
    const field = resolve(control, form, options);
    const one = (/** @type {string} */ key, /** @type {Advice | undefined} */ advice) => [{ about: control, key, advice }];
    if (!field) return one("", undefined);
    if (control.type === "file") {
      const file = /** @type {HTMLInputElement} */ (control).files?.[0];
      return one(file ? `${file.name} ${file.size}` : "", file && (await fileAdvice(file)));
    }
    const { meaning } = field;
    const { path, network } = MEANINGS[meaning] ?? {};
    if (path?.endsWith("Date") || meaning === "work-current") return ofDates(control);
    if (meaning === "country" || meaning === "phone-country") return ofPhone();
    const value = valueOf(control);
    if (value === "") return one("", undefined);
    if (meaning === "phone") return ofPhone();
    if (meaning === "email" || meaning === "email-again") return one(value, await engine.ask("mail", value));
    if (network || meaning === "url") return one(value, await engine.ask("link", value, network ?? ""));
    return [];
  };

  /** The form's number, read in the country that the form states. @returns {Promise<Finding[]>} */
  async function ofPhone() {
    const fields = resolveAll(form, options);
    const stated = (/** @type {string} */ meaning) => {
      const control = fields.find((field) => field.meaning === meaning)?.control;
      return control ? valueOf(control) : "";
    };
    const phone = fields.find(({ meaning }) => meaning === "phone")?.control;
    const value = stated("phone");
    if (!phone || value === "") return phone ? [{ about: phone, key: "", advice: undefined }] : [];
    const code = stated("phone-country");
    const region = countryOf(code) || countryOf(stated("country")) || (options.country ?? "").toUpperCase();
    const digits = countryOf(code) ? "" : codeBeside(phone, fields);
    const key = `${value} ${code}${digits} ${region}`;
    if (digits && !/^(?:\+|00)/u.test(value)) {
      // With its code beside it, a number is a whole one; what was meant cannot go into half of it.
      const advice = await engine.ask("phone", `+${digits} ${value}`, "");
      return [{ about: phone, key, advice: advice && { ...advice, instead: "" } }];
    }
    return [{ about: phone, key, advice: await engine.ask("phone", value, region) }];
  }

  /** The dates of every entry of the form. @param {Control} control @returns {Promise<Finding[]>} */
  async function ofDates(control) {
    const placed = place(resolveAll(form, options), { loose: "entry" }).filter(({ path }) => path.endsWith("Date"));
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    /** @type {Map<Control, Finding>} */
    const findings = new Map([[control, { about: control, key: "", advice: undefined }]]);
    for (const start of placed.filter(({ path }) => path.endsWith("/startDate"))) {
      const entry = start.path.slice(0, -"/startDate".length);
      const end = placed.find(({ path }) => path === `${entry}/endDate`);
      const key = `${start.value} ${end?.value ?? ""}`;
      const advice = await engine.ask("dates", start.value, end?.value ?? "", today, entry.startsWith("/work"));
      const about = advice?.slip === "date-order" ? end?.controls.at(-1) : start.controls.at(-1);
      for (const other of [...start.controls, ...(end?.controls ?? [])]) {
        findings.set(other, { about: other, key, advice: other === about ? advice : undefined });
      }
    }
    return [...findings.values()];
  }
}
