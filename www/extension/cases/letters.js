// @ts-check
/** Texts that leave by the reviewer's own hand: the mail to the applicant and the note for the recruiting system. */

import { comparisonOf } from "../../kit/comparison.js";
import { levelOf } from "../../kit/compared.js";
import { spoken } from "../../kit/findings.js";
import { findingKey, nameOf } from "./case.js";

/** @typedef {import("./case.js").Case} Case */
/** @typedef {import("../../kit/types.js").Assessment} Assessment */
/** @typedef {import("../../kit/say.js").Say} Say */

/** Longest mail address that mail programs take from a link, in characters. */
const LONGEST_MAILTO = 1900;

/** Grades that ask for something. */
const ASKED = new Set(["ask", "verify"]);

/**
 * Findings whose questions a mail would put: those that ask for something and have no outcome yet, or the one that is meant.
 * @param {Case} held
 * @param {Assessment} assessment
 * @param {number} [only] one finding by its position
 */
function askedOf(held, assessment, only) {
  return assessment.findings.filter((finding, index) =>
    finding.question !== "" && (only === undefined ? ASKED.has(finding.grade) && !held.outcomes[findingKey(held, finding)] : index === only),
  );
}

/**
 * Questions alone, each once.
 * @param {Case} held
 * @param {Assessment} assessment
 */
export function questionsOf(held, assessment) {
  return [...new Set(askedOf(held, assessment).map(({ question }) => spoken(question)))];
}

/**
 * Questions as a mail puts them: with both values and where each stands, where the question is about a difference.
 * @param {Say} say
 * @param {Case} held
 * @param {import("../../kit/types.js").Submission} submission
 * @param {Assessment} assessment
 * @param {number} [only] one finding by its position
 */
export function questionsWithValues(say, held, submission, assessment, only) {
  const reading = readingOf(say, submission, assessment);
  const asked = askedOf(held, assessment, only).map((finding) => {
    const { lines, alike } = comparisonOf(reading, finding);
    const values = lines.slice(0, 4).map(({ label, parts }) => `${label}: ${parts.map(({ text }) => text).join("")}`);
    return alike ? `${spoken(finding.question)} (${values.join("; ")})` : spoken(finding.question);
  });
  return [...new Set(asked)];
}

/**
 * What a comparison is worded from; nothing of it is shown.
 * @param {Say} say
 * @param {import("../../kit/types.js").Submission} submission
 * @param {Assessment} assessment
 */
function readingOf(say, submission, assessment) {
  return /** @type {import("../../kit/types.js").Reading} */ (/** @type {unknown} */ ({ say, submission, assessment }));
}

/**
 * @param {Say} say
 * @param {{ name: string | undefined, job: string | undefined, questions: string[], contact: string, employer: string }} about
 * @returns {{ subject: string, text: string }}
 */
export function mailOf(say, { name, job, questions, contact, employer }) {
  return {
    subject: job ? say("mail.subject.job", { job: oneLine(job) }) : say("mail.subject"),
    text: [
      name ? say("mail.greeting", { name: oneLine(name) }) : say("mail.greeting.unnamed"),
      say("mail.opening", { count: questions.length }),
      questions.map((question) => `– ${oneLine(question)}`).join("\n"),
      say("mail.reasons"),
      contact ? say("mail.contact", { contact: oneLine(contact) }) : "",
      [say("mail.closing"), oneLine(employer)].filter(Boolean).join("\n"),
    ]
      .filter(Boolean)
      .join("\n\n"),
  };
}

/**
 * A link that opens a mail, made so that nothing in it can add a recipient or a header; null when the address is none or
 * the text is longer than a link carries.
 * @param {string} address
 * @param {{ subject: string, text: string }} mail
 * @returns {string | null}
 */
export function mailtoOf(address, { subject, text }) {
  if (!/^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u.test(address)) return null;
  const link = `mailto:${address.split("@").map(encodeURIComponent).join("@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/gu, "\r\n"))}`;
  return link.length > LONGEST_MAILTO ? null : link;
}

/** Longest value of a line in a note, in UTF-16 code units. */
const LONGEST_LINE = 160;

/**
 * What a reviewer pastes into the recruiting system: plain lines, what was compared and what came of it, and by which record it can be
 * checked again. How far a finding goes is the reviewer's own business and is not in it.
 * @param {Say} say
 * @param {Case} held
 * @param {import("../../kit/types.js").Submission} submission
 * @param {Assessment} assessment
 */
export function noteOf(say, held, submission, assessment) {
  const reading = readingOf(say, submission, assessment);
  const lines = [
    say("note.head", { date: say.date(assessment.asOf ?? "") }),
    levelOf(assessment) === "uncompared" && say("level.uncompared"),
    ...assessment.findings
      .filter(({ grade }) => grade !== "support")
      .map((finding) => {
        const outcome = held.outcomes[findingKey(held, finding)];
        const came = outcome ? `${say(`outcome.${outcome.verdict}`)}${outcome.reason ? `: ${oneLine(outcome.reason)}` : ""}` : say("note.open");
        return `– ${noteLine(reading, finding)} – ${came}`;
      }),
    assessment.coverage !== undefined && say("count.compared", { count: assessment.coverage.compared }),
    say("note.foot", { digest: assessment.input.digest.slice(0, 16) }),
  ];
  return lines.filter(Boolean).join("\n");
}

/**
 * @param {import("../../kit/types.js").Reading} reading
 * @param {import("../../kit/types.js").Finding} finding
 */
function noteLine(reading, finding) {
  const { subject, aspect, lines, alike } = comparisonOf(reading, finding);
  const values = lines.slice(0, 3).map(({ label, parts }) => `${label} ${parts.map(({ text }) => text).join("")}`);
  const told = alike ? values.join(" / ") : spoken(finding.noticed);
  return oneLine(`${[subject, aspect].filter(Boolean).join(", ")}: ${told}`).slice(0, LONGEST_LINE * 2);
}

/**
 * Whose application it is, for which job, of which day: what papers and dialogs are known by.
 * @param {Say} say
 * @param {Case} held
 */
export function titleOf(say, held) {
  const job = held.beside.job?.title;
  return [nameOf(held) ?? say("result.unnamed"), typeof job === "string" ? job : "", say.date(held.opened.slice(0, 10))].filter(Boolean).map((part) => oneLine(part).slice(0, 90)).join(" · ");
}

/**
 * The questions alone, for a conversation.
 * @param {Say} say
 * @param {Case} held
 * @param {string[]} questions
 * @param {string} day
 */
export function sheetOf(say, held, questions, day) {
  const job = held.beside.job?.title;
  const head = [nameOf(held) ?? say("result.unnamed"), typeof job === "string" ? job : "", say.date(day)].filter(Boolean).map(oneLine).join(" · ");
  return [head, ...questions.map((question, at) => `${at + 1}. ${oneLine(question)}\n`)].join("\n\n");
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
