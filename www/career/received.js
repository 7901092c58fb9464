// @ts-check
/** What the form sent, part by part, and the recruiter's side of it: the application is compared anew, whatever the browser said of it. */

import { createCore } from "../embed/compare/engine.js";

/** Longest text of a part that is shown whole, in letters. */
const LONGEST = 4000;
const LEVELS = /** @type {Record<string, string>} */ ({ nothing: "Nothing to ask", context: "Worth knowing", ask: "Ask the applicant", verify: "Verify before interview" });
const SOURCES = /** @type {Record<string, string>} */ ({ form: "form", resume: "résumé", "cover-letter": "letter", reply: "reply" });

const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} tag @param {...(string | Node)} children */
function make(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** What stands in the page, as the server put it there. */
async function sent() {
  const given = /** @type {HTMLTemplateElement | null} */ (document.getElementById("received"));
  if (!given) return new FormData();
  const bytes = (/** @type {string} */ text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const kind = new TextDecoder().decode(bytes(given.dataset["kind"] ?? ""));
  return new Response(bytes(given.content.textContent ?? ""), { headers: { "content-type": kind } }).formData();
}

/** @param {FormData} form */
function showParts(form) {
  for (const [name, value] of form) {
    const text = typeof value === "string" ? value : `${value.name || "no file"} · ${value.type || "unknown type"} · ${value.size.toLocaleString("en")} bytes`;
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text || "—";
    // What the helper added is long, and of interest to few.
    const folded = name.startsWith("corroborate_");
    element("parts").append(make("dt", name), make("dd", folded ? make("details", make("summary", `${text.length.toLocaleString("en")} letters of JSON`), make("pre", shown)) : shown));
  }
}

/** The form's values, by the names of this site, as a `form` source. @param {FormData} form */
function formOf(form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? "").trim();
  const entries = (/** @type {string} */ group, /** @type {Record<string, string>} */ fields) => {
    const found = [];
    for (let at = 0; form.has(`${group}[${at}][${Object.keys(fields)[0]}]`); at += 1) {
      found.push(Object.fromEntries(Object.entries(fields).map(([key, path]) => [path, dated(text(`${group}[${at}][${key}]`))]).filter(([, value]) => value !== "")));
    }
    return found.filter((entry) => Object.keys(entry).length > 0);
  };
  const basics = { name: [text("first_name"), text("last_name")].filter(Boolean).join(" "), email: text("email"), phone: text("phone"), location: { city: text("city"), countryCode: text("country") } };
  const facts = JSON.parse(text("corroborate_facts") || "null");
  return {
    kind: "form",
    person: {
      basics: { ...basics, ...(text("linkedin") && { profiles: [{ network: "LinkedIn", url: text("linkedin") }] }) },
      work: entries("employment", { employer: "name", title: "position", start_date: "startDate", end_date: "endDate" }),
      education: entries("education", { school: "institution", degree: "studyType", field_of_study: "area", start_date: "startDate", end_date: "endDate" }),
    },
    ...(facts && { inputs: facts.inputs }),
    answers: [["where_now", "Where are you now?"], ["question_warehouses", "How many years have you worked with data warehouses?"]].flatMap(([name = "", question]) => (text(name) ? [{ question, answer: text(name) }] : [])),
  };
}

/** @param {string} text */
function dated(text) {
  const parts = /^(\d{1,2})\/(\d{4})$/u.exec(text);
  return parts ? `${parts[2]}-${(parts[1] ?? "").padStart(2, "0")}` : text;
}

/** @param {any} assessment @param {any[]} sources */
function showAssessment(assessment, sources) {
  const rows = assessment.findings.map((/** @type {any} */ { noticed, question, evidence }) =>
    make("tr", make("td", noticed), make("td", ...evidence.map((/** @type {any} */ { source, quote }) => make("div", source === undefined ? "" : `${SOURCES[sources[source]?.kind] ?? "source"}: `, make("bdi", quote)))), make("td", question)));
  const table = make("table", make("thead", make("tr", make("th", "Noticed"), make("th", "Values"), make("th", "Question"))), make("tbody", ...rows));
  element("assessment").replaceChildren(make("p", make("strong", LEVELS[assessment.level] ?? assessment.level)), ...(rows.length > 0 ? [table] : [make("p", "What could be compared agrees.")]));
}

const given = await sent();
showParts(given);
const place = (/** @type {string} */ name) => new URL(`../embed/compare/${name}`, import.meta.url);
const core = createCore({
  worker: async (name) => new Worker(place(name)),
  bytes: async (name) => (await fetch(place(name))).arrayBuffer(),
  packs: [],
});
const sources = /** @type {any[]} */ ([formOf(given)]);
const resume = given.get("resume");
if (resume instanceof File && resume.size > 0) {
  const opened = await core.files.open(resume);
  if (opened.kind === "document" && opened.text.trim() !== "") sources.push({ kind: "resume", text: opened.text, fileName: resume.name, document: opened.document });
}
const letter = String(given.get("cover_letter") ?? "");
if (letter.trim() !== "") sources.push({ kind: "cover-letter", text: letter });
const reply = given.get("corroborate_reply");
if (typeof reply === "string") sources.push(JSON.parse(reply));
const submission = { job: { title: "Data Engineer", employer: "Harbour Bank" }, sources };
const assessment = await core.check(submission, { policy: "demonstration" });
showAssessment(assessment, sources);
const posted = given.get("corroborate_assessment");
if (typeof posted === "string") {
  element("verification").hidden = false;
  const theirs = JSON.parse(posted).findings.map((/** @type {any} */ { rule }) => rule).sort();
  const ours = assessment.findings.map((/** @type {any} */ { rule }) => rule).sort();
  const same = JSON.stringify(theirs) === JSON.stringify(ours);
  element("verified").textContent = same
    ? "Computed again on this side, it notices the same."
    : `Computed again on this side, it is another: it came with ${theirs.join(", ") || "nothing"}, and here it is ${ours.join(", ") || "nothing"}. What a browser posts can be made up, so this side's counts.`;
}
core.stop();
document.documentElement.dataset["ready"] = "true";
