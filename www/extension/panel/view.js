// @ts-check
/** What shows the desk; the panel puts its own functions here. */

export const view = {
  all(/** @type {{ arriving?: boolean }} */ _how = {}) {},
  /** The case that is shown, below its notices. */
  case() {},
  notices() {},
  seen() {},
  /** What can be taken back. */
  undo() {},
  /** Brings what was just read into sight. */
  top() {},
  /** Whose case is shown, and which tab it is of. */
  whose() {},
  /** Resolves when what is shown has been painted. */
  painted: async () => {},
  announce: (/** @type {string} */ _message) => {},
};
