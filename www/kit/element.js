// @ts-check
/**
 * The one place that makes elements. Text enters the page as text nodes only, so nothing that an application says can
 * become markup; addresses that an application gives are never made into links.
 */

/** @typedef {Node | string | number | null | undefined | false} Leaf */
/** @typedef {Leaf | Child[]} Child */
/**
 * @typedef {object} Special
 * @property {Record<string, (event: any) => void>} [listen] listeners by event name
 * @property {Record<string, string>} [variables] CSS custom properties, set through the object model because the
 *   page's policy refuses style attributes
 */
/** @typedef {{ [attribute: string]: any } & Special} Properties */

const VECTOR = "http://www.w3.org/2000/svg";

/**
 * An HTML element.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Properties | null} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, properties, ...children) {
  return furnish(document.createElement(name), properties, children);
}

/**
 * An SVG element.
 * @template {keyof SVGElementTagNameMap} Name
 * @param {Name} name
 * @param {Properties | null} [properties]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[Name]}
 */
export function vector(name, properties, ...children) {
  return furnish(
    /** @type {SVGElementTagNameMap[Name]} */ (document.createElementNS(VECTOR, name)),
    properties,
    children,
  );
}

/**
 * Puts children in place of whatever a node holds.
 * @param {Element} node
 * @param {...Child} children
 */
export function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
}

/**
 * @template {HTMLElement | SVGElement} Made
 * @param {Made} made
 * @param {Properties | null | undefined} properties
 * @param {Child[]} children
 * @returns {Made}
 */
function furnish(made, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name === "listen") {
      for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    } else if (name === "variables") {
      for (const [variable, setting] of Object.entries(value)) {
        made.style.setProperty(variable, /** @type {string} */ (setting));
      }
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(allowed(name, value), value === true ? "" : String(value));
    }
  }
  append(made, children);
  return made;
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function allowed(name, value) {
  const forbidden = name.startsWith("on") || name === "style" || name === "srcdoc" || name === "src";
  const leaves = name === "href" && !String(value).startsWith("#");
  if (forbidden || leaves) throw new TypeError(`The kit sets no ${name} attribute like this.`);
  return name;
}

/**
 * @param {Element} parent
 * @param {Child[]} children
 */
function append(parent, children) {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child !== null && child !== undefined && child !== false) {
      parent.append(child instanceof Node ? child : String(child));
    }
  }
}
