// @ts-check
/** Texts that leave by the reviewer's own hand: the mail to the applicant and the note for the recruiting system. */

import { levelOf } from "../../kit/compared.js";
import { findingKey } from "./case.js";

/** @typedef {import("./case.js").Case} Case */
/** @typedef {import("../../kit/types.js").Assessment} Assessment */
/** @typedef {import("../../kit/say.js").Say} Say */

/** Longest mail address that mail programs take from a link, in characters. */
const LONGEST_MAILTO = 1900;

/** Grades that ask for something. */
const ASKED = new Set(["ask", "verify"]);

/**
 * Questions that a mail would put: of findings that ask for something and have no outcome yet, each once.
 * @param {Case} held
 * @param {Assessment} assessment
 * @param {number} [only] one finding by its position
 */
export function questionsOf(held, assessment, only) {
  const questions = assessment.findings
    .filter((finding, index) =>
      only === undefined ? ASKED.has(finding.grade) && !held.outcomes[findingKey(held, finding)] : index === only,
    )
    .map(({ question }) => question)
    .filter((question) => question !== "");
  return [...new Set(questions)];
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

/**
 * What a reviewer pastes into the recruiting system.
 * @param {Say} say
 * @param {Case} held
 * @param {Assessment} assessment
 */
export function noteOf(say, held, assessment) {
  const lines = [
    say("note.head", { level: say(`level.${levelOf(assessment)}`), date: say.date(assessment.asOf ?? "") }),
    ...assessment.findings
      .filter(({ grade }) => grade !== "support")
      .flatMap((finding) => {
        const outcome = held.outcomes[findingKey(held, finding)];
        return [
          `– ${say(`grade.${finding.grade}`)}: ${oneLine(finding.noticed)}`,
          outcome
            ? `  ${say(`outcome.${outcome.verdict}`)}${outcome.reason ? `: ${oneLine(outcome.reason)}` : ""}`
            : `  ${say("note.open")}: ${oneLine(finding.question)}`,
        ];
      }),
    assessment.agreements.length > 0 &&
      say("note.agreements", { count: assessment.agreements.length, what: say.list(assessment.agreements.slice(0, 6).map(({ what }) => what)) }),
    say("note.foot", { engine: assessment.engine, policy: assessment.policy.id, digest: assessment.input.digest.slice(0, 16) }),
  ];
  return lines.filter(Boolean).join("\n");
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
