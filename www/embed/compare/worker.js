// @ts-check
/** The scoring core in a worker of the form's page: it reads texts and compares an application's statements. It fetches nothing. */

import { check, init, openPack, read } from "../../../pkg/corroborate.js";

/** @type {any[]} */
let packs = [];

addEventListener("message", async ({ data: { id, task, given } }) => {
  try {
    if (task === "start") {
      await init(given.engine);
      packs = await Promise.all(given.packs.map((/** @type {ArrayBuffer} */ bytes) => openPack(bytes)));
      postMessage({ id, answer: true });
    } else if (task === "read") {
      postMessage({ id, answer: read(given.text, given.options) });
    } else {
      postMessage({ id, answer: check(given.submission, { ...given.options, packs }) });
    }
  } catch (error) {
    postMessage({ id, failed: String(error) });
  }
});
