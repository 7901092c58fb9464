// @ts-check
/** A group as a small drawing: applications on a circle, a line for every pair. The table beside it says the same. */

import { vector } from "../kit/element.js";
import { cut, visible } from "../kit/text.js";

const SIZE = 300;
const RADIUS = 104;
/** Highest first. */
export const GRADES = ["verify", "ask", "note", "support"];

/**
 * @param {any} group
 * @param {readonly any[]} pairs all pairs of the result
 * @param {string} title
 */
export function drawGroup(group, pairs, title) {
  const places = new Map(
    group.members.map((/** @type {string} */ member, /** @type {number} */ at) => {
      const angle = (at / group.members.length) * 2 * Math.PI - Math.PI / 2;
      return [member, { x: SIZE / 2 + RADIUS * Math.cos(angle), y: SIZE / 2 + RADIUS * Math.sin(angle) }];
    }),
  );
  /** @type {Map<string, { a: string, b: string, grade: string, count: number }>} */
  const lines = new Map();
  for (const position of group.pairs) {
    const { a, b, grade } = pairs[position];
    const key = JSON.stringify([a, b]);
    const line = lines.get(key) ?? { a, b, grade, count: 0 };
    if (GRADES.indexOf(grade) < GRADES.indexOf(line.grade)) line.grade = grade;
    line.count += 1;
    lines.set(key, line);
  }
  return vector(
    "svg",
    { class: "batch-drawing", viewBox: `0 0 ${SIZE} ${SIZE}`, role: "img", "aria-label": title },
    [...lines.values()].map(({ a, b, grade, count }) => {
      const [from, to] = [places.get(a), places.get(b)];
      if (!from || !to) return null;
      const far = 1.5 + Math.min(count, 4);
      return vector("line", { class: "batch-line", "data-grade": grade, x1: from.x, y1: from.y, x2: to.x, y2: to.y, "stroke-width": far });
    }),
    group.members.map((/** @type {string} */ member) => {
      const { x, y } = /** @type {{ x: number, y: number }} */ (places.get(member));
      const side = x > SIZE / 2 + 1 ? "start" : x < SIZE / 2 - 1 ? "end" : "middle";
      const away = side === "middle" ? 0 : side === "start" ? 11 : -11;
      return vector(
        "g",
        null,
        vector("circle", { class: "batch-node", cx: x, cy: y, r: 6 }),
        vector(
          "text",
          { class: "batch-name", x: x + away, y: side === "middle" ? (y < SIZE / 2 ? y - 12 : y + 22) : y + 4, "text-anchor": side },
          visible(cut(member, 12)) + (member.length > 12 ? "…" : ""),
        ),
      );
    }),
  );
}
