// @ts-check
/** One question to a worker. */

/**
 * @param {Worker} worker
 * @param {number} longest how long to wait, in milliseconds
 * @param {(data: any) => boolean} isMine
 * @param {() => void} send
 * @returns {Promise<any>} the worker's answer; null when none came in time
 */
export function answered(worker, longest, isMine, send) {
  return new Promise((resolve) => {
    const done = (/** @type {any} */ answer) => {
      clearTimeout(timer);
      worker.removeEventListener("message", listen);
      worker.removeEventListener("error", fail);
      resolve(answer);
    };
    const listen = (/** @type {MessageEvent} */ { data }) => {
      if (data && isMine(data)) done(data);
    };
    const fail = () => done({ failed: "broken" });
    const timer = setTimeout(() => done(null), longest);
    worker.addEventListener("message", listen);
    worker.addEventListener("error", fail);
    send();
  });
}
