// @ts-check
/** A calm line beside a field or above the button, with buttons: in the host's font and colours, and described to who listens. */

import { anchorOf, describe } from "../hint.js";
import { dress } from "../style.js";

/** @typedef {import("../../fields/index.js").Control} Control */
/** @typedef {import("../say.js").Say} Say */
/** One line: a key of the words and what fills its gaps. @typedef {[key: string, values?: Record<string, string>]} Line */
/** @typedef {{ key: string, values?: Record<string, string>, press: () => void, main?: boolean }} Press */

const TOUCH = `
:host { margin-block: var(--corroborate-space, 0.5em); }
.box { padding-block: 0.5em; }
button { min-block-size: max(44px, 2.2em); padding-inline: 0.9em; }
button.main { border-width: 2px; font-weight: 600; }
.box.is-filled { display: flex; flex-wrap: wrap; align-items: center; column-gap: 0.8em; padding-block: 0.1em; }
.is-filled .actions { margin: 0; }
.is-summary { border-inline-start-width: 5px; }
p { margin-block: 0 0.2em; }
input[type="text"] { inline-size: 100%; block-size: auto; min-block-size: 44px; font: inherit; color: inherit; background: transparent; border: 1px solid currentcolor; padding-inline: 0.5em; }
label.column { display: block; margin-block-start: 0.5em; }
label.row { align-items: center; min-block-size: 44px; }
`;

let count = 0;

/** @typedef {{ lines: Line[], presses: Press[], kind: string, before?: boolean, extra?: (document: Document) => Node[] }} Content */
/** @typedef {{ element: HTMLElement, text: string, says: string, remove: () => void }} Note */

/**
 * Shows a note in another's place; one that says the same stays, so that nobody is told twice and no button is taken from under a finger.
 * @param {Note | undefined} before @param {Element} where @param {Say} say @param {Content} content
 * @returns {Note}
 */
export function showInstead(before, where, say, content) {
  if (before?.element.isConnected && before.says === sayingOf(content)) return before;
  before?.remove();
  return showNote(where, say, content);
}

/** What a note says and offers, as one text. @param {Content} content */
function sayingOf({ lines, presses, kind }) {
  return JSON.stringify([kind, lines, presses.map(({ key, values }) => [key, values])]);
}

/**
 * @param {Element} where the field that it stands beside, or the element before which it stands
 * @param {Say} say
 * @param {Content} content
 * @returns {Note}
 */
export function showNote(where, say, content) {
  const { lines, presses, kind, before = false, extra } = content;
  const document = where.ownerDocument;
  const element = document.createElement("corroborate-hint");
  element.dir = say.direction;
  element.lang = say.language;
  element.setAttribute("data-note", kind);
  const message = document.createElement("span");
  message.id = `corroborate-note-${(count += 1)}`;
  lines.forEach(([key, values], at) => {
    if (at > 0) message.append(kind === "summary" ? document.createElement("br") : " ");
    append(document, message, say, key, values);
  });
  element.append(message);
  const shadow = element.attachShadow({ mode: "open" });
  dress(shadow);
  touch(shadow);
  const box = document.createElement("div");
  box.className = `box is-${kind}`;
  box.setAttribute("part", "hint");
  box.append(document.createElement("slot"), ...(extra?.(document) ?? []));
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.setAttribute("part", "actions");
  for (const press of presses) actions.append(buttonOf(document, say, press));
  if (presses.length > 0) box.append(actions);
  shadow.append(box);
  if (before) where.before(element);
  else anchorOf(/** @type {Control} */ (where)).after(element);
  const described = before ? undefined : /** @type {Control} */ (where);
  if (described) describe(described, message.id, true);
  return {
    element,
    text: message.textContent ?? "",
    says: sayingOf(content),
    remove() {
      if (described) describe(described, message.id, false);
      element.remove();
    },
  };
}

/** @param {Document} document @param {Say} say @param {Press} press */
function buttonOf(document, say, { key, values, press, main }) {
  const button = document.createElement("button");
  button.type = "button";
  if (main) button.className = "main";
  button.setAttribute("part", `button ${key}`);
  append(document, button, say, key, values);
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    press();
  });
  return button;
}

/** @param {Document} document @param {Element} to @param {Say} say @param {string} key @param {Record<string, string>} [values] */
export function append(document, to, say, key, values) {
  for (const part of say.parts(key, values)) {
    if (typeof part === "string") {
      to.append(part);
      continue;
    }
    // What a person wrote, apart from the direction of the words around it.
    const value = document.createElement("strong");
    value.dir = "auto";
    value.append(part.value);
    to.append(value);
  }
}

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** @param {ShadowRoot} shadow */
function touch(shadow) {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(TOUCH);
    }
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // An old browser shows it as plain text.
  }
}
