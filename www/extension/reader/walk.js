// @ts-check
/** The page as people see it: through shadow roots and slots, without what is not shown. */

/** Elements into which a page can attach a shadow root besides those with a hyphen in their name. */
const HOSTS = new Set([
  "article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav",
  "p", "section", "span",
]);

/** Elements whose inside is no text for people. */
const MUTE = new Set([
  "script", "style", "noscript", "template", "svg", "math", "canvas", "video", "audio", "object", "embed", "iframe",
  "head", "select", "textarea", "input", "button", "option", "datalist", "meter", "progress",
]);

/**
 * An element's shadow root, a closed one too where the browser shows it to extensions.
 * @param {Element} element
 * @returns {ShadowRoot | null}
 */
export function shadowOf(element) {
  if (element.shadowRoot) return element.shadowRoot;
  const name = element.localName;
  if (!name.includes("-") && !HOSTS.has(name)) return null;
  const browser = /** @type {any} */ (globalThis).chrome;
  try {
    if (browser?.dom?.openOrClosedShadowRoot) return browser.dom.openOrClosedShadowRoot(element) ?? null;
    return /** @type {any} */ (element).openOrClosedShadowRoot ?? null;
  } catch {
    return null;
  }
}

/**
 * What stands inside an element on the screen.
 * @param {Element} element
 * @returns {Iterable<Node>}
 */
export function insideOf(element) {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName === "slot") {
    const given = /** @type {HTMLSlotElement} */ (element).assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return element.childNodes;
}

/**
 * The element around another on the screen.
 * @param {Element} element
 * @returns {Element | null}
 */
export function around(element) {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * Whether a person can see an element: it is drawn, not transparent, larger than a dot and not moved off the page.
 * @param {Element} element
 */
export function isShown(element) {
  if (element.localName === "slot") return true;
  if (element.hasAttribute("hidden") || element.hasAttribute("inert")) return false;
  if (typeof element.checkVisibility === "function") {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true })) {
      // An element without a box of its own shows what stands inside it.
      return getComputedStyle(element).display === "contents";
    }
  }
  const box = element.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1) {
    // Empty boxes may hold what overflows them; a dot that hides its inside is a trap or a note for screen readers.
    const style = getComputedStyle(element);
    if (style.display === "contents" || style.display === "inline") return true;
    return style.overflow === "visible" && style.clipPath === "none" && style.clip === "auto";
  }
  return box.right + scrollX > 0 && box.bottom + scrollY > 0;
}

/** @param {Element} element */
export function isMute(element) {
  return MUTE.has(element.localName);
}

/**
 * Whether an element starts a line of its own.
 * @param {Element} element
 */
export function isBlock(element) {
  const display = getComputedStyle(element).display;
  return !(display.startsWith("inline") || display === "contents" || display === "none" || display.startsWith("ruby"));
}
