// @ts-check
/** A part that lives in a folder of its own and is mounted when the reader first comes to it. */

import { asset } from "../shell/assets.js";

/**
 * @typedef {object} Part
 * @property {(language: string) => void} speak words itself anew and keeps what the reader did
 * @property {(files: File[]) => unknown} open
 * @property {(text: string) => unknown} [openText]
 * @property {() => void} stop
 */

/**
 * @param {import("../shell/app.js").App} app
 * @param {(host: HTMLElement, context: any) => Part} mount
 * @param {HTMLElement} host an empty element
 * @param {(submission: unknown) => void} use shows what the engine says of a submission
 */
export function createMounted(app, mount, host, use) {
  /** @type {Part | null} */
  let part = null;
  return {
    /** The part, mounted now where it was not yet. */
    get: () =>
      (part ??= mount(host, {
        language: app.say.language,
        announce: app.announce,
        engine: app.engine,
        asset,
        use,
      })),
    /** Takes away what the reader opened. */
    clear: () => part?.open([]),
    speak: () => part?.speak(app.say.language),
  };
}
