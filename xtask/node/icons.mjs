// The mark of the page as PNG files: two statements, one shared moment. Drawn by sampling, so that no image tool is needed.
import { createRequire } from "node:module";

const { zlibSync } = createRequire(new URL("../../www/package.json", import.meta.url))("fflate");

const PAPER = [251, 250, 246];
const ACCENT = [23, 89, 92];
const INK = [33, 31, 27];
/** Samples along each side of a pixel. */
const FINE = 6;

/**
 * What stands at a place of the unit square: a colour, or nothing.
 * @param {number} x
 * @param {number} y
 */
function colourAt(x, y) {
  const corner = 0.19;
  const out = Math.hypot(Math.max(0, Math.abs(x - 0.5) - (0.5 - corner)), Math.max(0, Math.abs(y - 0.5) - (0.5 - corner))) > corner;
  if (out) return null;
  const within = (left, right, top, bottom) => x >= left && x <= right && y >= top && y <= bottom;
  if (within(0.14, 0.66, 0.24, 0.42)) return ACCENT;
  if (within(0.34, 0.86, 0.58, 0.76) && !within(0.39, 0.81, 0.63, 0.71)) return ACCENT;
  if (within(0.475, 0.525, 0.12, 0.88) && !within(0.34, 0.66, 0.24, 0.42)) return INK;
  return PAPER;
}

/**
 * @param {number} size in pixels
 * @returns {Uint8Array} a PNG file
 */
export function icon(size) {
  const rows = new Uint8Array(size * (size * 4 + 1));
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    rows[at++] = 0;
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < FINE * FINE; sample += 1) {
        const colour = colourAt((column + ((sample % FINE) + 0.5) / FINE) / size, (row + (Math.floor(sample / FINE) + 0.5) / FINE) / size);
        if (!colour) continue;
        covered += 1;
        for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
      }
      for (const channel of [0, 1, 2]) rows[at++] = covered === 0 ? 0 : Math.round(sum[channel] / covered);
      rows[at++] = Math.round((covered / (FINE * FINE)) * 255);
    }
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, size);
  new DataView(header.buffer).setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  return concat([
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(name, data) {
  const body = concat([new TextEncoder().encode(name), data]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, checksum(body));
  return concat([length, body, sum]);
}

/** CRC-32 as PNG asks for it. */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function concat(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
