// @ts-check
/**
 * What a label on a recruiter's page asks for: the one table of form fields, and the few labels that only such pages have.
 * A meaning is the place of a value in a source: `basics.email`, `work.name`, `entry.endDate`.
 */

import headings from "../../tables/headings.json" with { type: "json" };
import refused from "../../tables/refused.json" with { type: "json" };
import { MEANINGS, labelled, mentions, plain, table } from "../../fields/index.js";

/** Known, and not read. */
export const NONE = "none";

/** The table's meanings whose place is not simply their path. */
const PLACES = /** @type {Record<string, string>} */ ({
  name: "basics.name",
  "given-name": "name.given",
  "family-name": "name.family",
  email: "basics.email",
  phone: "basics.phone",
  url: "basics.url",
  location: "location.text",
  city: "location.city",
  region: "location.region",
  country: "location.countryCode",
  address: NONE,
  "where-now": "session.whereNow",
  travelling: "session.travelling",
  employer: "work.name",
  title: "work.position",
  "work-location": "work.location",
  school: "education.institution",
  degree: "education.studyType",
  "field-of-study": "education.area",
  start: "entry.startDate",
  "start-month": "entry.startMonth",
  "start-year": "entry.startYear",
  end: "entry.endDate",
  "end-month": "entry.endMonth",
  "end-year": "entry.endYear",
  "cover-letter": "letter",
});

/** Labels that recruiting systems put to what they show, and forms do not have. */
const SHOWN = /** @type {Record<string, string>} */ ({
  "basics.name": "candidate|applicant|bewerber|bewerberin|kandidat|kandidatin|candidat|candidate|candidato|candidata|solicitante|候选人|申请人",
  "basics.label": "headline|profile headline|kurzprofil|titre du profil|titular|título do perfil|职业概述",
  "location.text": "residence|lives in|based in|wohnort|standort|domicile|localisation|ubicación|domicilio|residencia|localização|所在地|居住地",
  "work.name": "firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|empleador|empregador|公司|雇主|工作单位",
  "work.position": "title|titel|titre|título|cargo|puesto|poste|stelle|funktion|职位|岗位",
  "entry.dates": "dates|period|duration|dates attended|dates employed|zeitraum|période|fechas|período|时间|起止时间",
  summary: "summary|about|profile summary|zusammenfassung|profil|résumé du profil|resumen|resumo|自我介绍|简介",
  letter: "cover letter|letter|anschreiben|motivationsschreiben|lettre de motivation|carta de presentación|carta de apresentação|求职信",
  submitted: "applied|applied on|date applied|application date|submitted|submitted on|beworben am|eingegangen am|candidature du|fecha de solicitud|data da candidatura|申请日期|投递时间",
  "job.title": "applied for|applying for|job applied for|requisition|vacancy|beworben auf|candidature pour|vacante|vaga|申请职位|应聘职位",
  facts: "corroborate_facts|corroborate facts",
});

/** @type {Map<string, string> | undefined} */
let shown;

/** Parts that ask about a person's group, by their headings and markup. */
const REFUSED_PART = /self.?identif|equal (?:employment )?opportunity|demographic|diversity|\beeoc?\b|surveysresponses|diversität|diversité|diversidad|diversidade|多元/iu;

/** @type {Set<string> | undefined} */
let refusedLabels;

/**
 * Whether a label asks for what is never read: as a whole one of the engine's refused labels, or with one of their words in it.
 * @param {string} label
 */
export function isRefused(label) {
  const { neverWords, neverRuns } = table();
  refusedLabels ??= new Set(refused.labels);
  return refusedLabels.has(squeezed(label)) || mentions(plain(label), neverWords, neverRuns) || REFUSED_PART.test(label);
}

/** @type {Set<string> | undefined} */
let resumeHeadings;

/**
 * Whether a line is a heading under which a page shows a part of a résumé: jobs, schools, the résumé itself, a letter.
 * @param {string} text
 */
export function isResumeHeading(text) {
  resumeHeadings ??= new Set([...headings.work, ...headings.education, ...headings.document, "coverletter"]);
  return text.length <= 60 && resumeHeadings.has(squeezed(text));
}

/** Letters of Latin that no mark alone tells from others. */
const LETTERS = new Map(Object.entries({ "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" }));

/**
 * A label as the engine's tables have it: letters and digits in lower case, Latin ones without marks.
 * @param {string} label
 */
export function squeezed(label) {
  return label
    .replace(/&/gu, "and")
    .toLowerCase()
    .normalize("NFD")
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^\p{Alphabetic}\p{N}\u0900-\u0963]+/gu, "");
}

/** @param {string} words a part's heading, or its id and classes */
export function isRefusedPart(words) {
  return REFUSED_PART.test(words);
}

/**
 * Whether a label or heading is about somebody else: a referee, a recruiter, a manager.
 * @param {string} label
 */
export function isOfOthers(label) {
  const { otherWords, otherRuns } = table();
  return mentions(plain(label), otherWords, otherRuns) || /\bhiring (?:team|manager)\b|\binterviewers?\b|\bcoordinator\b/iu.test(label);
}

/**
 * @param {string} label
 * @returns {string | null} null when the label is not known
 */
export function meaningOf(label) {
  if (!shown) {
    shown = new Map();
    for (const [meaning, labels] of Object.entries(SHOWN)) for (const words of labels.split("|")) shown.set(plain(words), meaning);
  }
  const meaning = shown.get(plain(label)) ?? placeOf(labelled(label));
  return meaning !== null && isOfOthers(label) ? NONE : meaning;
}

/**
 * The place of one of the table's meanings.
 * @param {string | undefined} id
 * @returns {string | null}
 */
export function placeOf(id) {
  const meaning = id === undefined ? undefined : MEANINGS[id];
  if (!meaning || id === undefined) return null;
  if (meaning.network) return `profile.${meaning.network}`;
  return PLACES[id] ?? NONE;
}
