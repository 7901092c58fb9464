// @ts-check
/** Chance that can be repeated: the same seed gives the same numbers on every host. */

/**
 * @typedef {object} Random
 * @property {() => number} next from 0 up to, not including, 1
 * @property {(from: number, to: number) => number} whole a whole number, both ends included
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {<T>(list: readonly T[]) => T[]} shuffled a copy in another order
 * @property {(share: number) => boolean} happens true for that share of the draws
 */

/**
 * @param {string} seed any text
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = fold(seed);
  // mulberry32 (public domain, Tommy Ettinger): 32 bits of state, even enough for drawing exercises.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (/** @type {number} */ from, /** @type {number} */ to) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    pick: (list) => /** @type {any} */ (list[Math.floor(next() * list.length)]),
    shuffled(list) {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        [copy[at], copy[other]] = [/** @type {any} */ (copy[other]), /** @type {any} */ (copy[at])];
      }
      return copy;
    },
    happens: (share) => next() < share,
  };
}

/** FNV-1a over UTF-16 code units. @param {string} text */
function fold(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
