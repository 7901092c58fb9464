// @ts-check
/** The form with what stands beside it, as one submission: its fields, its questions, letters in it, and the files that were chosen. */

import { controlsOf, formSource, isNever, isSeen, labelsOf, mentions, place, plain, resolve, resolveAll, valueOf } from "../../fields/index.js";

/** @typedef {import("../../fields/index.js").Control} Control */
/**
 * @typedef {object} Held one source, and where it stands in the form
 * @property {any} source
 * @property {Control | undefined} control the file's field or the letter's box; nothing for the form itself
 */

/** Fewest letters of a text that may be a letter. */
const LETTER = 120;
/** What a letter's box or file is called, in the languages of the embed. */
const LETTER_WORDS = [
  "cover letter", "covering letter", "letter", "anschreiben", "motivationsschreiben", "carta", "carta de presentación", "carta de apresentação",
  "lettre", "lettre de motivation", "motivation letter", "motivation",
];
const LETTER_RUNS = ["求职信", "志望", "カバーレター", "자기소개", "커버", "خطاب", "رسالة", "पत्र"];

/** Whether a field asks for a letter. @param {Control} control @param {HTMLFormElement} form @param {object} options */
export function asksForLetter(control, form, options) {
  if (resolve(control, form, options)?.meaning === "cover-letter") return true;
  return labelsOf(control).some((label) => mentions(plain(label), LETTER_WORDS, LETTER_RUNS));
}

/** The form's own fields, with the manner of each and the answers to its questions.
 * @param {HTMLFormElement} form @param {object} options @param {(controls: Control[]) => string | undefined} mannerOf */
export function formOf(form, options, mannerOf) {
  const source = formSource(form, options);
  const placed = place(resolveAll(form, options));
  const inputs = Object.fromEntries(
    placed.flatMap(({ path, controls }) => {
      const manner = path.startsWith("/session/") ? undefined : mannerOf(controls);
      return manner ? [[path, manner]] : [];
    }),
  );
  const session = Object.fromEntries(placed.flatMap(({ path, value }) => (path.startsWith("/session/") ? [[path.slice("/session/".length), value]] : [])));
  return { source: { ...source, inputs, answers: answersOf(form, options) }, session };
}

/** Questions of the form that are no field of an application, with their answers. @param {HTMLFormElement} form @param {import("../../fields/resolve.js").Options} options */
function answersOf(form, options) {
  const { seen } = options;
  /** @type {{ question: string, answer: string }[]} */
  const answers = [];
  for (const control of controlsOf(form, options)) {
    if (!/^(?:text|textarea|number|select-one)$/u.test(control.type) || resolve(control, form, options)) continue;
    const labels = labelsOf(control);
    const question = labels[0] ?? "";
    const answer = valueOf(control);
    if (question.length < 6 || answer === "" || isNever(control, labels) || !(seen?.has(control) || isSeen(control)) || asksForLetter(control, form, options)) continue;
    answers.push({ question, answer });
  }
  return answers;
}

/** Letters that stand in boxes of the form. @param {HTMLFormElement} form @param {object} options @returns {Held[]} */
export function lettersIn(form, options) {
  return controlsOf(form, options)
    .filter((control) => control instanceof HTMLTextAreaElement && control.value.trim().length >= LETTER && asksForLetter(control, form, options))
    .filter((control) => !isNever(control))
    .map((control) => ({ control, source: { kind: "cover-letter", text: control.value } }));
}

/** The fields of the form that were understood, the empty ones too. @param {HTMLFormElement} form @param {object} options */
export function fieldsOf(form, options) {
  return place(resolveAll(form, options), { empty: true });
}
