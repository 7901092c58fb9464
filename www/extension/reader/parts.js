// @ts-check
/** Parts of a recruiter's page that are not the applicant's: the system's own menus, and what colleagues wrote. */

import { around } from "./walk.js";

/** Elements of a system's own, by what their markup says they are. */
const OWN_ROLES = new Set(["navigation", "menu", "menubar", "tablist", "toolbar", "log", "feed", "search", "contentinfo", "tree", "status", "alert"]);
/** Most words of a heading that can name such a part. */
const MOST_LETTERS = 60;

const WHOSE =
  "all|your|my|our|team|private|public|internal|recent|latest|candidate|candidate[’']?s|applicant|application|interview|interviewer|hiring|recruiter|recruiting|review|stage|audit|panel|call|phone|screening|interne|internes|interna|internas|alle|letzte|neueste";
const WHAT = [
  // English
  "notes?|activity|feed|scorecards?|interviews?|feedback|referrals?|comments|discussion|conversations?|messages|e-?mails|tasks?|reminders?|evaluations?|assessments?|reviews?|ratings?|timeline|history|log|mentions",
  "hiring team|hiring managers?|recruiting team|interviewers?|collaborators|followers|watchers|team members|coordinators?",
  // German
  "notiz(?:en)?|aktivität(?:en)?|kommentare?|bewertung(?:en)?|beurteilung(?:en)?|rückmeldung(?:en)?|vorstellungsgespräche?|gespräche|empfehlung(?:en)?|verlauf|nachrichten|aufgaben|einstellungsteam",
  // French
  "activité|fil d[’']activité|commentaires?|évaluations?|entretiens?|retours?|recommandations?|cooptation|historique|tâches|équipe de recrutement",
  // Spanish and Portuguese
  "notas?|actividad|atividade|comentarios?|comentários?|evaluaci(?:ón|ones)|avaliaç(?:ão|ões)|entrevistas?|opiniones|recomendaci(?:ón|ones)|indicaç(?:ão|ões)|historial|histórico|mensajes|mensagens|tareas|tarefas|equipo de selección|equipe de recrutamento",
].join("|");
const MORE = "feed|log|stream|history|timeline|notes?|feedback|plan|schedule|kit|guide|summary|results?|cards?|récente?s?|internes?|recientes?|recentes?|internas?|de l[’']équipe|del equipo|da equipe";
const COLLEAGUES = new RegExp(
  `^(?:(?:${WHOSE})(?:\\s+|-))*(?:${WHAT})(?:\\s+(?:${MORE}))*(?:\\s*(?:&|/|and|und|et|y|e)\\s*(?:${WHAT}))?\\s*(?:[([]?\\d+[)\\]]?)?$`,
  "iu",
);
const COLLEAGUES_HAN = /^(?:内部|团队|面试|候选人|我的|全部)*(?:备注|笔记|活动|动态|评论|评价|面试|面试记录|反馈|内推|推荐|沟通记录|操作记录|记录|消息|任务|时间线|招聘团队)\s*(?:[(（]?\d+[)）]?)?$/u;

/**
 * Whether a heading or label says that colleagues wrote what follows.
 * @param {string} text
 */
export function isOfColleagues(text) {
  const plain = text.replace(/[:：]\s*$/u, "").replace(/\s+/gu, " ").trim();
  return plain.length <= MOST_LETTERS && (COLLEAGUES.test(plain) || COLLEAGUES_HAN.test(plain));
}

/** Fields into which a colleague writes. */
const WRITING = /^(?:add|leave|write|post|reply|send|new|internal|private|team)\b.*\b(?:notes?|comments?|feedback|messages?|reply|mention)\b|@mention|^(?:notiz|kommentar|nachricht)\b|^(?:ajouter|laisser) une? (?:note|commentaire)|^(?:añadir|escribir) (?:una )?(?:nota|comentario)|^(?:adicionar|escrever) (?:uma? )?(?:nota|comentário)|^(?:添加|填写|写)(?:备注|评论|反馈)/iu;

/**
 * @param {string[]} labels a field's, its placeholder among them
 */
export function isWriting(labels) {
  return labels.some((label) => WRITING.test(label.trim()));
}

/**
 * Whether an element is the system's own: a menu, a row of tabs, a feed, the foot of the page.
 * @param {Element} element
 */
export function isOwn(element) {
  const role = element.getAttribute("role");
  if (role !== null) return OWN_ROLES.has(role);
  if (element.localName === "nav") return true;
  return element.localName === "footer" && element.closest("article, section, main, [role='main']") === null;
}

/**
 * Whether a list is a menu: three items or more, and each is wholly a link to the same site.
 * @param {Element} list a `ul` or `ol`
 */
export function isMenu(list) {
  const items = [...list.children].filter(({ localName }) => localName === "li");
  return (
    items.length > 2 &&
    items.every((item) => {
      const links = [...item.querySelectorAll("a[href]")];
      const text = bare(item);
      return text !== "" && links.length > 0 && links.every(isInternal) && links.map(bare).join("") === text;
    })
  );
}

/** @param {Element} element */
function bare(element) {
  return (element.textContent ?? "").replace(/\s+/gu, "");
}

/** @param {Element} link */
export function isInternal(link) {
  const { href } = /** @type {HTMLAnchorElement} */ (link);
  try {
    const { origin, protocol } = new URL(href);
    return /^https?:$/u.test(protocol) && origin === location.origin;
  } catch {
    return false;
  }
}

/**
 * The part of a page that a heading is the head of: the smallest that shows more than the heading.
 * @param {Element} heading
 * @param {(element: Element) => string} textOf
 * @returns {Element}
 */
export function partOf(heading, textOf) {
  const own = textOf(heading);
  let part = heading;
  for (let next = around(part); next; next = around(part)) {
    part = next;
    if (part === document.body || textOf(part) !== own) break;
  }
  return part;
}
