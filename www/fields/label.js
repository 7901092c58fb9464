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
