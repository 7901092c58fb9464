// @ts-check
/**
 * Bytes as printable letters, denser than base64: thirteen bits in two of ninety-one letters, 1.23 letters a byte for 1.33. `<` is not
 * among them, so that nothing inside a script element can look like the end of it.
 */

const LETTERS = 91;
const BITS = 13;
/** `$` to `~`, with `!` in the place of `<`. */
const FIRST = 0x24;
const TAKEN = 0x3c;
const INSTEAD = 0x21;

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function lettersOf(bytes) {
  let text = "";
  let held = 0;
  let bits = 0;
  const put = () => {
    const value = held & ((1 << BITS) - 1);
    text += letter(value % LETTERS) + letter(Math.floor(value / LETTERS));
    held >>>= BITS;
    bits -= BITS;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits >= BITS) put();
  }
  if (bits > 0) put();
  return text;
}

/**
 * @param {string} text what `lettersOf` wrote
 * @param {number} length how many bytes there were
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function bytesOf(text, length) {
  const bytes = new Uint8Array(length);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place + 1 < text.length; place += 2) {
    held |= (worth(text.charCodeAt(place)) + LETTERS * worth(text.charCodeAt(place + 1))) << bits;
    bits += BITS;
    for (; bits >= 8 && at < length; bits -= 8) {
      bytes[at] = held & 0xff;
      at += 1;
      held >>>= 8;
    }
  }
  return bytes;
}

/** @param {number} value */
function letter(value) {
  const code = FIRST + value;
  return String.fromCharCode(code === TAKEN ? INSTEAD : code);
}

/** @param {number} code */
function worth(code) {
  return (code === INSTEAD ? TAKEN : code) - FIRST;
}
