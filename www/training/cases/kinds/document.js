// @ts-check
import { source, tell } from "./kind.js";

/** @param {any} application @param {string} text @param {string} target */
function link(application, text, target) {
  const file = source(application, "resume");
  file.document = { ...file.document, links: [{ text, target }] };
}

/** @type {import("./kind.js").Kind[]} */
export const DOCUMENT = [
  {
    id: "template-left-over",
    family: "document",
    rule: "document/placeholder-text",
    wishes: {},
    contradict: (application, { random }) =>
      tell(application, random.pick(["I have long admired [Company] and would be proud to join it.", "As a [Job Title] I would bring what your team needs.", "I look forward to hearing from [Hiring Manager]."])),
    twin: (application, { random }) =>
      tell(application, random.pick(["My last review said “the quiet one [sic] of the team”, and I have kept it.", "I wrote the handbook [second edition], which the team still uses.", "“[They] asked the question that nobody else asked”, my manager wrote of me."])),
  },
  {
    id: "link-leads-elsewhere",
    family: "document",
    rule: "document/link-differs",
    wishes: {},
    // A file with the applicant's name was mostly typed over a template; this one has none.
    contradict: (application, { person, other }) => {
      delete source(application, "resume").person.basics.name;
      link(application, `github.com/${person.handle.replace(".", "-")}`, `https://github.com/${other.handle.replace(".", "-")}`);
    },
    twin: (application, { person }) =>
      link(application, `github.com/${person.handle.replace(".", "-")}`, `https://www.github.com/${person.handle.replace(".", "-").toUpperCase()}/?tab=repositories`),
  },
];
