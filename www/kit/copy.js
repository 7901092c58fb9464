// @ts-check
/** Copying for the reader, on the reader's press. */

/**
 * Copies text; where the browser refuses, selects it on the page so that the reader can.
 * @param {string} text
 * @param {HTMLElement} shown the element that shows the text
 * @returns {Promise<boolean>} whether the text is on the clipboard
 */
export async function copyText(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
