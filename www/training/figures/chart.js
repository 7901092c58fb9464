// @ts-check
/** The calibration chart: stated against true. On the line, “80 % sure” is right eight times in ten. */

import { element, vector } from "../../kit/element.js";

const LEFT = 44;
const TOP = 12;
const SIDE = 220;

/**
 * @param {readonly import("./calibration.js").Row[]} rows
 * @param {import("../../kit/say.js").Say} say
 */
export function calibrationChart(rows, say) {
  // Stated probabilities begin at a half; what was so begins at nothing.
  const across = (/** @type {number} */ sure) => LEFT + ((sure - 0.5) / 0.5) * SIDE;
  const up = (/** @type {number} */ right) => TOP + (1 - right) * SIDE;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return element(
    "div",
    { class: "calibration" },
    vector(
      "svg",
      { viewBox: `0 0 ${LEFT + SIDE + 28} ${TOP + SIDE + 44}`, role: "img", "aria-label": say("figures.calibration.drawing") },
      [0, 0.25, 0.5, 0.75, 1].map((right) => [
        vector("line", { class: "grid", x1: LEFT, x2: LEFT + SIDE, y1: up(right), y2: up(right) }),
        vector("text", { class: "axis", x: LEFT - 8, y: up(right) + 4, "text-anchor": "end" }, say("percent", { percent: right * 100 })),
      ]),
      [0.5, 0.75, 1].map((sure) => vector("text", { class: "axis", x: across(sure), y: TOP + SIDE + 18, "text-anchor": "middle" }, say("percent", { percent: sure * 100 }))),
      vector("text", { class: "axis", x: LEFT + SIDE / 2, y: TOP + SIDE + 38, "text-anchor": "middle" }, say("figures.calibration.sure")),
      vector("line", { class: "ideal", x1: across(0.5), y1: up(0.5), x2: across(1), y2: up(1) }),
      rows.length > 1 && vector("polyline", { class: "stated", points: rows.map(({ sure, right }) => `${across(sure)},${up(right)}`).join(" ") }),
      rows.map(({ sure, right, count }) => vector("circle", { class: "point", cx: across(sure), cy: up(right), r: 3.5 + 5 * Math.sqrt(count / most) })),
    ),
  );
}
