// @ts-check
/** Whether a file can be read at all, from its first and last bytes. Nothing of it is kept. */

const HEAD = 4096;
const TAIL = 65_536;

/** Beginnings of files by the ending of their name. */
const BEGINNINGS = /** @type {Record<string, number[][]>} */ ({
  pdf: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
  docx: [[0x50, 0x4b, 0x03, 0x04]],
  odt: [[0x50, 0x4b, 0x03, 0x04]],
  pages: [[0x50, 0x4b, 0x03, 0x04]],
  doc: [[0xd0, 0xcf, 0x11, 0xe0], [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  rtf: [[0x7b, 0x5c, 0x72, 0x74, 0x66]],
});
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** @param {File} file @returns {Promise<import("./engine.js").Advice | undefined>} */
export async function fileAdvice(file) {
  const advice = (/** @type {string} */ slip) => ({ slip, instead: "", detail: ending });
  const ending = /\.([a-z0-9]{1,5})$/iu.exec(file.name)?.[1]?.toLowerCase() ?? "";
  try {
    if (file.size === 0) return advice("file-empty");
    const beginnings = BEGINNINGS[ending];
    if (!beginnings) return undefined;
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    // A word processor's encrypted file is a compound file, whatever its name says.
    if (ending === "docx" && begins(head, COMPOUND, 0)) return advice("file-locked");
    // A PDF may begin with up to a kilobyte of something else.
    const reach = ending === "pdf" ? 1024 : 0;
    if (!beginnings.some((beginning) => begins(head, beginning, reach))) return advice("file-type");
    if (ending === "pdf") {
      const tail = new Uint8Array(await file.slice(Math.max(0, file.size - TAIL)).arrayBuffer());
      const text = new TextDecoder("latin1").decode(head) + new TextDecoder("latin1").decode(tail);
      if (/\/Encrypt[\s<\d]/u.test(text)) return advice("file-locked");
    }
  } catch {
    return advice("file-unread");
  }
  return undefined;
}

/** @param {Uint8Array} bytes @param {number[]} beginning @param {number} reach */
function begins(bytes, beginning, reach) {
  for (let at = 0; at <= Math.min(reach, bytes.length - beginning.length); at += 1) {
    if (beginning.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
