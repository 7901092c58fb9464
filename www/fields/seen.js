// @ts-check
/** Whether a person can see and reach a control. Controls that nobody can are traps for programs, or a script's own. */

/** @param {Element} control */
export function isSeen(control) {
  /** @type {Element | null} */
  let around = control;
  while (around) {
    if (around.getAttribute("aria-hidden") === "true" || around.hasAttribute("hidden") || around.hasAttribute("inert")) return false;
    around = parentOf(around);
  }
  const element = /** @type {HTMLElement} */ (control);
  if (element.tabIndex < 0) return false;
  const box = control.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1) return false;
  if (box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0) return false;
  if (control.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return false;
  return !isClipped(control);
}

/** Whether something around the control shows none of it. @param {Element} control */
function isClipped(control) {
  for (let around = parentOf(control); around && around !== document.body; around = parentOf(around)) {
    const box = around.getBoundingClientRect();
    if ((box.width <= 1 || box.height <= 1) && getComputedStyle(around).overflow !== "visible" && getComputedStyle(around).display !== "contents") {
      return true;
    }
  }
  return false;
}

/** The element around another, across the border of a shadow root. @param {Element} element @returns {Element | null} */
export function parentOf(element) {
  return element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host ?? null;
}
