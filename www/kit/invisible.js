// @ts-check
/**
 * Characters that nobody sees, as `src/model/invisible.rs` has them: first and last of every range. A test holds the two to each other.
 * @type {readonly (readonly [number, number])[]}
 */
export const INVISIBLE = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe007f],
  [0xe0080, 0xe00ff],
  [0xe0100, 0xe01ef],
  [0xe01f0, 0xe0fff],
  [0xf0000, 0x10fffd],
];

const RANGES = INVISIBLE.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("");

/** A run of characters that nobody sees. */
export const UNSEEN = new RegExp(`[${RANGES}]+`, "gu");

/** Letters and pictures that a joiner after them changes, or a selector. */
const JOINED = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\u200d\u2190-\u2bff\ufb50-\ufdff\ufe0f\ufe70-\ufefc\u{1f000}-\u{1faff}]$/u;
/** What software leaves behind in honest text, and what a script needs: it says nothing by itself. */
const ORDINARY = /^(?:[\u200c-\u200f\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])$/u;
/** Tags spell words in letters of their own. */
const TAGS = /[\u{e0020}-\u{e007e}]/gu;

/**
 * The same text with what nobody sees replaced by names that everybody does. What tags spell is spelled out.
 * @param {string} text
 * @param {ReadonlyMap<string, string>} names of single characters
 */
export function revealed(text, names) {
  return text.replace(UNSEEN, (run, /** @type {number} */ at) => {
    const before = text.slice(Math.max(0, at - 2), at);
    if (ORDINARY.test(run) && (JOINED.test(before) || !/^[\u200c\u200d]/u.test(run))) return run;
    const characters = Array.from(run);
    if (characters.every((character) => names.has(character))) {
      return characters.map((character) => `⟨${names.get(character)}⟩`).join("");
    }
    const spelled = (run.match(TAGS) ?? []).map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000));
    if (spelled.length > 0) return `⟨tags: ${spelled.join("")}⟩`;
    const codes = characters.slice(0, 4).map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
    return `⟨${codes.join(" ")}${characters.length > 4 ? ` and ${characters.length - 4} more` : ""}⟩`;
  });
}
