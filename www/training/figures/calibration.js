// @ts-check
/** Calibration: whether “90 % sure” is right nine times in ten. Brier, Monthly Weather Review 78, 1950. */

/** @typedef {{ contradictory: boolean, choice: string, sure: number }} Judged */
/**
 * @typedef {object} Row
 * @property {number} sure the stated probability, 0.5–1
 * @property {number} count
 * @property {number} right share of these that were right
 */

/** Whether the choice between clear and not clear was right. @param {Pick<Judged, "contradictory" | "choice">} answer */
export function isRight({ contradictory, choice }) {
  return contradictory === (choice !== "clear");
}

/**
 * Mean squared distance between how sure one was and what was so: 0 is perfect, 0.25 what a coin says.
 * @param {readonly Judged[]} answers
 * @returns {number | null} null without an answer
 */
export function brier(answers) {
  if (answers.length === 0) return null;
  return answers.reduce((sum, answer) => sum + (answer.sure - Number(isRight(answer))) ** 2, 0) / answers.length;
}

/**
 * One row for each probability that was stated, lowest first.
 * @param {readonly Judged[]} answers
 * @returns {Row[]}
 */
export function reliability(answers) {
  /** @type {Map<number, { count: number, right: number }>} */
  const rows = new Map();
  for (const answer of answers) {
    const row = rows.get(answer.sure) ?? { count: 0, right: 0 };
    row.count += 1;
    row.right += Number(isRight(answer));
    rows.set(answer.sure, row);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([sure, { count, right }]) => ({ sure, count, right: right / count }));
}

/**
 * Mean stated probability less the share that was right: above 0 is too sure.
 * @param {readonly Judged[]} answers
 * @returns {number | null}
 */
export function overconfidence(answers) {
  if (answers.length === 0) return null;
  const mean = (/** @type {(answer: Judged) => number} */ of) => answers.reduce((sum, each) => sum + of(each), 0) / answers.length;
  return mean(({ sure }) => sure) - mean((answer) => Number(isRight(answer)));
}
