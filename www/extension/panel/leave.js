// @ts-check
/** What leaves the panel, each time by the reviewer's press: a file, or a mail in the reviewer's own program. */

/**
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
export function download(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * @param {string} address as `mailtoOf` makes it
 */
export function openMail(address) {
  if (!address.startsWith("mailto:")) throw new TypeError("not a mail");
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.click();
}
