// @ts-check
/** How hints and the facts' panel look: the host's font and colours, its custom properties over them, and no style element or attribute, so
 * that a page whose policy forbids both still has them. */

const STYLE = `
:host { display: block; font: inherit; color: inherit; text-align: start; margin-block: var(--corroborate-space, 0.4em); }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.box {
  padding-block: 0.25em; padding-inline: 0.75em; color: var(--corroborate-colour, inherit); background: var(--corroborate-background, transparent);
  border: 0 solid var(--corroborate-accent, currentcolor); border-inline-start-width: 3px; border-radius: var(--corroborate-radius, 0);
  line-height: 1.4; overflow-wrap: anywhere;
}
.actions { display: flex; flex-wrap: wrap; gap: 0.4em; margin-block-start: 0.3em; }
button {
  font: inherit; color: inherit; background: var(--corroborate-button, transparent); cursor: pointer;
  min-block-size: max(24px, 1.9em); min-inline-size: 24px; max-inline-size: 100%; padding: 0.15em 0.7em;
  border: 1px solid currentcolor; border-radius: var(--corroborate-radius, 0.25em); overflow-wrap: anywhere; text-align: start;
}
button:hover { text-decoration: underline; }
:is(button, input, summary):focus-visible { outline: 2px solid var(--corroborate-focus, currentcolor); outline-offset: 2px; }
label { display: flex; gap: 0.5em; align-items: start; min-block-size: 24px; }
input { inline-size: 1.5rem; block-size: 1.5rem; min-inline-size: 24px; min-block-size: 24px; margin: 0; accent-color: var(--corroborate-accent, auto); flex: none; }
ul { margin-block: 0.3em; padding-inline-start: 1.4em; }
p { margin-block: 0.3em; }
summary { min-block-size: 24px; cursor: pointer; }
pre { overflow: auto; max-block-size: 16em; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9em; direction: ltr; text-align: left; }
@media (prefers-reduced-motion: no-preference) { .box { animation: appear 0.15s ease-out; } }
@keyframes appear { from { opacity: 0; } }
@media (forced-colors: active) { .box { border-color: CanvasText; } button { border-color: ButtonText; } }
`;

const HIDDEN = ":host { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: -1px; }";

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/** @param {ShadowRoot} shadow @param {boolean} [hidden] for screen readers alone */
export function dress(shadow, hidden = false) {
  const text = hidden ? HIDDEN : STYLE;
  try {
    let sheet = sheets.get(text);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // An old browser shows it as plain text.
  }
}
