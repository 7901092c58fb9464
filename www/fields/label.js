// @ts-check
/** The text by which a person knows a control. */

/** Elements whose text is no part of a label. */
const NOT_LABEL = /^(BUTTON|CORROBORATE-HINT|INPUT|OPTION|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA)$/iu;
const LONGEST = 200;

/** The texts by which a control is labelled, the nearest first.
 * @param {Element} control @returns {string[]} */
export function labelsOf(control) {
  const found = [];
  const labels = /** @type {HTMLInputElement} */ (control).labels;
  for (const label of labels ?? []) found.push(textOf(label));
  const root = /** @type {Document | ShadowRoot} */ (control.getRootNode());
  for (const id of (control.getAttribute("aria-labelledby") ?? "").split(/\s+/u).filter(Boolean)) {
    const label = root.getElementById?.(id);
    if (label) found.push(textOf(label));
  }
  found.push(control.getAttribute("aria-label") ?? "");
  // A component's own element often carries the label of the control in its shadow root.
  const host = /** @type {ShadowRoot} */ (root).host;
  if (host) found.push(host.getAttribute("label") ?? "", host.getAttribute("aria-label") ?? "");
  if (found.every((text) => text.trim() === "")) {
    found.push(control.getAttribute("placeholder") ?? "", control.getAttribute("title") ?? "");
  }
  return found.map((text) => text.trim()).filter((text) => text !== "" && text.length <= LONGEST);
}

/** The headings under which a control stands inside its form: legends of its fieldsets, names of its groups, and the heading before it.
 * @param {Element} control @returns {string[]} */
export function groupsOf(control) {
  const found = [];
  const root = /** @type {Document | ShadowRoot} */ (control.getRootNode());
  for (let element = control.parentElement; element; element = element.parentElement) {
    if (element.tagName === "FIELDSET") found.push(element.querySelector(":scope > legend")?.textContent ?? "");
    if (element.getAttribute("role") === "group") {
      found.push(element.getAttribute("aria-label") ?? "");
      for (const id of (element.getAttribute("aria-labelledby") ?? "").split(/\s+/u).filter(Boolean)) found.push(root.getElementById?.(id)?.textContent ?? "");
    }
    if (element.tagName === "FORM") break;
  }
  found.push(headingBefore(control));
  return found.map((text) => text.trim()).filter((text) => text !== "" && text.length <= LONGEST);
}

const MOST_SIBLINGS = 60;

/** The text of the nearest heading before a control inside its form. @param {Element} control */
function headingBefore(control) {
  for (let element = control; element.parentElement && element.tagName !== "FORM"; element = element.parentElement) {
    let steps = 0;
    for (let sibling = element.previousElementSibling; sibling && steps < MOST_SIBLINGS; sibling = sibling.previousElementSibling) {
      steps += 1;
      if (/^H[1-6]$/u.test(sibling.tagName)) return sibling.textContent ?? "";
    }
  }
  return "";
}

/** @param {Element} element */
function textOf(element) {
  let text = "";
  /** @param {Node} node */
  const add = (node) => {
    for (const child of node.childNodes) {
      if (text.length > LONGEST) return;
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
      else if (child instanceof Element && !NOT_LABEL.test(child.nodeName) && child.getAttribute("aria-hidden") !== "true") {
        text += " ";
        add(child);
      }
    }
  };
  add(element);
  return text;
}
