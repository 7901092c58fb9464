// @ts-check
/** A hint beside its field, and the region that says it aloud. */

import { parentOf } from "../fields/seen.js";
import { dress } from "./style.js";

/** @typedef {import("../fields/index.js").Control} Control */
/** @typedef {import("./engine.js").Advice} Advice */

let count = 0;

/**
 * Puts a hint beside a field and describes the field by it.
 * @param {Control} control @param {Advice} advice @param {import("./say.js").Say} say
 * @param {{ accept: () => void, keep: () => void }} on
 * @returns {{ element: HTMLElement, text: string, remove: () => void }}
 */
export function showHint(control, advice, say, on) {
  const document = control.ownerDocument;
  count += 1;
  const element = document.createElement("corroborate-hint");
  element.dir = say.direction;
  element.lang = say.language;
  element.setAttribute("data-slip", advice.slip);
  const message = document.createElement("span");
  message.id = `corroborate-hint-${count}`;
  const values = { instead: advice.instead, detail: advice.detail };
  const keys = advice.instead && !say.uses(advice.slip, "instead") ? [advice.slip, "meant"] : [advice.slip];
  keys.forEach((key, at) => {
    if (at > 0) message.append(" ");
    for (const part of say.parts(key, values)) message.append(typeof part === "string" ? part : isolated(document, part.value));
  });
  element.append(message);

  const shadow = element.attachShadow({ mode: "open" });
  dress(shadow);
  const box = document.createElement("div");
  box.className = "box";
  box.setAttribute("part", "hint");
  box.append(document.createElement("slot"));
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.setAttribute("part", "actions");
  if (advice.instead) actions.append(button(document, "accept", say, { instead: advice.instead }, on.accept));
  actions.append(button(document, "keep", say, {}, on.keep));
  box.append(actions);
  shadow.append(box);
  anchorOf(control).after(element);
  describe(control, message.id, true);
  return {
    element,
    text: message.textContent ?? "",
    remove: () => {
      describe(control, message.id, false);
      element.remove();
    },
  };
}

/** @param {Document} document @param {string} name @param {import("./say.js").Say} say @param {Record<string, string>} values @param {() => void} act */
function button(document, name, say, values, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.setAttribute("part", `button ${name}`);
  for (const part of say.parts(name, values)) made.append(typeof part === "string" ? part : isolated(document, part.value));
  made.addEventListener("click", (event) => {
    event.stopPropagation();
    act();
  });
  return made;
}

/** What a person wrote, apart from the direction of the words around it. @param {Document} document @param {string} text */
function isolated(document, text) {
  const part = document.createElement("bdi");
  part.append(text);
  return part;
}

/** After what the hint stands: the field, or what lays the field and its neighbours out in a row. @param {Control} control @returns {Element} */
export function anchorOf(control) {
  /** @type {Element} */
  let anchor = control;
  for (let steps = 0; steps < 4; steps += 1) {
    const around = anchor.parentElement;
    if (!around || around instanceof HTMLFormElement || around === control.ownerDocument.body) break;
    const { display, flexDirection } = getComputedStyle(around);
    const isRow = /flex/u.test(display) && !flexDirection.startsWith("column");
    const isTable = /^table/u.test(display) && display !== "table-cell";
    if (around.localName !== "label" && !around.closest("label") && !isRow && !isTable && !/grid/u.test(display)) break;
    anchor = around;
  }
  return anchor;
}

/** @param {Element} control @param {string} id @param {boolean} on */
export function describe(control, id, on) {
  const ids = (control.getAttribute("aria-describedby") ?? "").split(/\s+/u).filter((known) => known && known !== id);
  if (on) ids.push(id);
  if (ids.length > 0) control.setAttribute("aria-describedby", ids.join(" "));
  else control.removeAttribute("aria-describedby");
}

/** The region of a form that says hints aloud; it must be there before they are. @param {HTMLFormElement} form */
export function createVoice(form) {
  /** @type {HTMLElement | undefined} */
  let element;
  return {
    prepare() {
      if (element?.isConnected) return;
      element = form.ownerDocument.createElement("corroborate-status");
      element.setAttribute("role", "status");
      const shadow = element.attachShadow({ mode: "open" });
      dress(shadow, true);
      shadow.append(form.ownerDocument.createElement("slot"));
      form.append(element);
    },
    /** @param {string} text @param {import("./say.js").Say} say */
    say(text, say) {
      this.prepare();
      if (!element) return;
      element.lang = say.language;
      element.textContent = text;
    },
    remove() {
      element?.remove();
      element = undefined;
    },
  };
}

/** Whether a control is inside a form, across the borders of shadow roots. @param {Element} control @param {HTMLFormElement} form */
export function isInside(control, form) {
  if (/** @type {Control} */ (control).form === form) return true;
  for (let around = parentOf(control); around; around = parentOf(around)) if (around === form) return true;
  return false;
}

/** The form around an element, across the borders of shadow roots. @param {Element} element */
export function formOf(element) {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at instanceof HTMLFormElement) return at;
  return undefined;
}

/** Puts a value into a field as if a person had, so that frameworks hear of it. @param {Control} control @param {string} value */
export function write(control, value) {
  const kind = [HTMLTextAreaElement, HTMLSelectElement, HTMLInputElement].find((each) => control instanceof each);
  // Frameworks watch the element's own property; the prototype's tells them of the change.
  if (kind) Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  control.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}
