// @ts-check
/** A share as dots out of a hundred: what a percentage looks like when each dot is somebody. */

import { element, vector } from "../../kit/element.js";

const ACROSS = 20;
const STEP = 14;

/**
 * @param {number} share 0–1
 * @param {string} label what the drawing says, for those who do not see it
 */
export function dots(share, label) {
  const filled = Math.round(share * 100);
  return element(
    "div",
    { class: "dots" },
    vector(
      "svg",
      { viewBox: `0 0 ${ACROSS * STEP} ${(100 / ACROSS) * STEP}`, role: "img", "aria-label": label },
      Array.from({ length: 100 }, (_, index) =>
        vector("circle", { class: index < filled ? "dot is-filled" : "dot", cx: (index % ACROSS) * STEP + STEP / 2, cy: Math.floor(index / ACROSS) * STEP + STEP / 2, r: 4.6 }),
      ),
    ),
  );
}
