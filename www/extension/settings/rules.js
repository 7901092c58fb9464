// @ts-check
/** What is compared, each to be switched off or lowered, in words of what it sees. */

import { element } from "../../kit/element.js";
import { familyName } from "../../kit/findings.js";
import { ENGINE_LANGUAGE } from "../../kit/languages.js";
import { visible } from "../../kit/text.js";
import { corroborate } from "../engine/main.js";
import { button } from "../panel/controls.js";
import { byCompany } from "./fields.js";
import { keep, page } from "./page.js";
import { GRADES } from "./settings.js";

export function rules() {
  const { say } = page;
  const reset = async () => {
    await keep({ rules: {} });
    await page.render();
  };
  return [
    element("p", { class: "section-text" }, say("settings.rules.text")),
    element("p", { class: "actions" }, button(say("settings.rules.reset"), reset, { id: "rules-reset" })),
    element("table", { class: "rules" }, element("caption", { class: "visually-hidden" }, say("settings.rules")), element("tbody", null, corroborate.rules(page.spoken ? { language: page.spoken } : undefined).map(rule))),
  ];
}

/** @param {{ id: string, family?: string, grade: string, on: boolean, sees: string }} rule */
function rule({ id, grade, on, sees }) {
  const { say, settings, fixed } = page;
  const own = on ? grade : "off";
  const highest = GRADES.indexOf(/** @type {any} */ (grade));
  const chosen = settings.rules[id] ?? own;
  const named = `rule-${id.replace("/", "-")}`;
  const choose = async () => {
    const { [id]: _before, ...others } = page.settings.rules;
    const value = /** @type {import("./settings.js").Choice} */ (select.value);
    await keep({ rules: value === own ? others : { ...others, [id]: value } });
    row.classList.toggle("is-changed", value !== own);
  };
  const select = element(
    "select",
    { "aria-labelledby": named, "data-rule": id, disabled: fixed.has(`rules/${id}`), listen: { change: choose } },
    ["off", ...GRADES.slice(0, highest + 1)].map((value) => element("option", { value, selected: value === chosen }, say(`settings.grade.${value}`))),
  );
  const row = element(
    "tr",
    { class: chosen === own ? null : "is-changed" },
    element(
      "th",
      { scope: "row" },
      element("span", { class: "rule-family" }, familyName(say, id.split("/")[0] ?? ""), byCompany(`rules/${id}`)),
      element("span", { class: "rule-sees", id: named, lang: page.spoken ?? ENGINE_LANGUAGE }, visible(sees)),
    ),
    element("td", null, select),
  );
  return row;
}
