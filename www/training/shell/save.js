// @ts-check
/** Hands a text to the reader as a file. Nothing is sent: the file is made in the page. */

/**
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the press; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
