// @ts-check
/** The standard normal distribution, to the last digits of a double within six standard deviations. */

/**
 * The share below a value. Marsaglia's series, Journal of Statistical Software 11, 2004.
 * @param {number} value
 */
export function normalShare(value) {
  let sum = value;
  let term = value;
  let before = 0;
  for (let step = 1; sum !== before; step += 1) {
    before = sum;
    term *= (value * value) / (2 * step + 1);
    sum += term;
  }
  return 0.5 + sum * density(value);
}

/**
 * The value below which a share lies, by Newton's steps: the share bends upwards left of the middle, so that steps from
 * the middle never pass the root.
 * @param {number} share above 0 and below 1
 * @returns {number}
 */
export function normalQuantile(share) {
  if (!(share > 0 && share < 1)) throw new RangeError(`No quantile at ${share}.`);
  if (share > 0.5) return -normalQuantile(1 - share);
  let value = 0;
  for (let step = 0; step < 60; step += 1) {
    const next = value - (normalShare(value) - share) / density(value);
    if (Math.abs(next - value) < 1e-15) return next;
    value = next;
  }
  return value;
}

/** @param {number} value */
function density(value) {
  return Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI);
}
