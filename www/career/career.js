// @ts-check
/** A realistic application: steps, entries that are added, an upload, questions, and the form's helper in the mode that the address names. */

import { attach } from "../embed/embed.js";

const form = /** @type {HTMLFormElement} */ (document.getElementById("application"));
const steps = [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-step]"))];
const asked = new URLSearchParams(location.search).get("mode");
const mode = asked === "assist" || asked === "check" ? asked : "compare";
let at = 0;

/** Fields of one entry, by the names under which systems post them. */
const ENTRIES = {
  work: { title: "Job", fields: [["Employer", "employer"], ["Job title", "title"], ["Start date", "start_date", "MM/YYYY"], ["End date", "end_date", "MM/YYYY"]], group: "employment" },
  education: { title: "School", fields: [["School", "school"], ["Degree", "degree"], ["Field of study", "field_of_study"], ["Start date", "start_date", "YYYY"], ["End date", "end_date", "YYYY"]], group: "education" },
};

/** @param {keyof typeof ENTRIES} kind */
function add(kind) {
  const { title, fields, group } = ENTRIES[kind];
  const list = /** @type {HTMLElement} */ (document.getElementById(kind));
  const number = list.children.length;
  const entry = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = `${title} ${number + 1}`;
  const pairs = document.createElement("div");
  pairs.className = "pair";
  for (const [name = "", key, placeholder] of fields) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.name = `${group}[${number}][${key}]`;
    if (placeholder) input.placeholder = placeholder;
    label.append(`${name} `, input);
    pairs.append(label);
  }
  entry.append(legend, pairs);
  list.append(entry);
}

/** @param {number} next @param {boolean} [speak] */
function show(next, speak = true) {
  at = Math.max(0, Math.min(steps.length - 1, next));
  steps.forEach((step, position) => (step.hidden = position !== at));
  const list = /** @type {HTMLElement} */ (document.querySelector(".steps"));
  list.replaceChildren(...steps.map(({ dataset }, position) => {
    const item = document.createElement("li");
    item.textContent = `${position + 1}. ${dataset["step"]}`;
    if (position === at) item.setAttribute("aria-current", "step");
    return item;
  }));
  const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  element("back").hidden = at === 0;
  element("next").hidden = at === steps.length - 1;
  element("send").hidden = at !== steps.length - 1;
  if (speak) steps[at]?.querySelector("h2")?.focus();
}

for (const link of document.querySelectorAll(".modes a")) if (link.textContent === mode) link.setAttribute("aria-current", "true");
add("work");
add("work");
add("education");
document.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const kind = target.dataset["add"];
  if (kind === "work" || kind === "education") add(kind);
  if (target.id === "next") show(at + 1);
  if (target.id === "back") show(at - 1);
});
// The helper's summary leads to a field, whichever step it is in.
form.addEventListener("corroborate:look", ({ target }) => show(steps.findIndex((step) => step.contains(/** @type {Node} */ (target))), false));
if (mode === "check") /** @type {HTMLElement} */ (document.getElementById("facts")).hidden = false;
show(0, false);

attach(form, {
  mode,
  country: "DE",
  job: { title: "Data Engineer", employer: "Harbour Bank" },
  ...(mode === "check" && { notice: "#facts", policy: "demonstration" }),
});
