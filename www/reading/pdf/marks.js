// @ts-check
/**
 * What a page paints, from the operators that pdf.js gives: every glyph with its place, every filled area, every picture.
 * The engine that reads files makes lines of them (`src/documents/page/`); the command line gives it the same marks.
 */

/** Numbers of one mark: its kind, then a glyph's x, y, advance, size, level, paint, or an area's edges and whether it is white. */
export const STRIDE = 7;
const GLYPH = 0;
const FILL = 1;
const PICTURE = 2;
/** Paint of a glyph: in ink, in white, not at all. */
const INK = 0;
const WHITE = 1;
const NOTHING = 2;
/** Most marks of a page. */
const MOST_MARKS = 200_000;
/** Deepest nesting of saved states. */
const DEEPEST = 2000;
/** A stroke whose box is at most this wide or high is a straight line, in points. */
const FLAT = 0.5;

/** @typedef {[number, number, number, number, number, number]} Matrix */

/** @param {Matrix} m @param {ArrayLike<number>} n @returns {Matrix} first `n`, then `m` */
function times(m, n) {
  const [a, b, c, d, e, f] = /** @type {Matrix} */ (n);
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ];
}

/** @param {Matrix} m @param {number} x @param {number} y @returns {[number, number]} */
function moved(m, x, y) {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** @param {Matrix} m @param {ArrayLike<number>} box left, bottom, right, top @returns {[number, number, number, number]} */
export function bounds(m, box) {
  const [x0, y0, x1, y1] = /** @type {[number, number, number, number]} */ (Array.from(box));
  const corners = [moved(m, x0, y0), moved(m, x1, y0), moved(m, x0, y1), moved(m, x1, y1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** @param {string} colour `#rrggbb` */
function isWhite(colour) {
  const number = Number.parseInt(String(colour).slice(1), 16);
  return [16, 8, 0].every((shift) => ((number >> shift) & 255) >= 250);
}

/**
 * @param {{ fnArray: ArrayLike<number>, argsArray: ArrayLike<any> }} operators
 * @param {Record<string, number>} ops pdf.js's names of operators
 * @param {Matrix} view from the page's own space to points from its upper left corner
 * @param {(name: string) => any} fontOf
 * @param {boolean} pictured whether the page has pictures; where they stand is not known
 * @returns {{ texts: string[], numbers: Float32Array }}
 */
export function marksOf(operators, ops, view, fontOf, pictured) {
  /** @type {number[]} */
  const numbers = [];
  /** @type {string[]} */
  const texts = [];
  let count = 0;
  let state = {
    matrix: view,
    white: false,
    stroke: false,
    alpha: 1,
    /** @type {any} */ font: null,
    size: 0,
    direction: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    /** @type {Matrix} */ text: [1, 0, 0, 1, 0, 0],
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
  /** @type {(typeof state)[]} */
  const saved = [];
  const put = (/** @type {number[]} */ ...values) => {
    if (count >= MOST_MARKS) return;
    count += 1;
    for (let at = 0; at < STRIDE; at += 1) numbers.push(values[at] ?? 0);
  };
  const save = () => {
    if (saved.length < DEEPEST) saved.push({ ...state });
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const setFont = (/** @type {string} */ name, /** @type {number} */ size) => {
    state.font = fontOf(name);
    state.size = Math.abs(size);
    state.direction = size < 0 ? -1 : 1;
  };
  const move = (/** @type {number} */ x, /** @type {number} */ y) => {
    state.x = state.lineX += x;
    state.y = state.lineY += y;
  };
  if (pictured) put(PICTURE, -1e5, -1e5, 1e5, 1e5);

  const show = (/** @type {any[]} */ glyphs) => {
    const { font, size, direction } = state;
    if (!font || size === 0) return;
    const unit = size * (font.fontMatrix?.[0] ?? 0.001);
    const placed = times(times(times(state.matrix, state.text), [1, 0, 0, 1, state.x, state.y + state.rise]), [
      state.scale * direction, 0, 0, direction, 0, 0,
    ]);
    const height = size * Math.hypot(placed[2], placed[3]);
    const level = placed[0] > 0 && Math.abs(placed[1]) < 0.05 * placed[0] && !font.vertical ? 1 : 0;
    const mode = state.mode & 3;
    const paint =
      mode === 3 || state.alpha === 0 ? NOTHING : (mode === 1 ? state.stroke : state.white) ? WHITE : INK;
    let x = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        x += ((font.vertical ? 1 : -1) * glyph * size) / 1000;
        continue;
      }
      if (!glyph) continue;
      const width = (font.vertical ? -(glyph.vmetric?.[0] ?? glyph.width) : glyph.width) * unit;
      const [left, base] = font.vertical ? moved(placed, 0, x) : moved(placed, x, 0);
      const end = font.vertical ? left : moved(placed, x + width, 0)[0];
      if (count < MOST_MARKS) {
        texts.push(typeof glyph.unicode === "string" ? glyph.unicode.replaceAll("\0", "") : "");
        put(GLYPH, left, base, end - left, height, level, paint);
      }
      x += width + ((glyph.isSpace ? state.wordSpacing : 0) + state.characterSpacing) * direction;
    }
    if (font.vertical) state.y -= x;
    else state.x += x * state.scale * direction;
  };

  const fills = new Set(["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"].map((name) => ops[name]));
  // A line that is drawn parts cells as one that is filled does.
  const strokes = new Set(["stroke", "closeStroke"].map((name) => ops[name]));
  const { fnArray, argsArray } = operators;
  for (let at = 0; at < fnArray.length && count < MOST_MARKS; at += 1) {
    const args = argsArray[at] ?? [];
    switch (fnArray[at]) {
      case ops.save:
      case ops.beginGroup:
        save();
        break;
      case ops.restore:
      case ops.endGroup:
      case ops.paintFormXObjectEnd:
        restore();
        break;
      case ops.transform:
        state.matrix = times(state.matrix, args);
        break;
      case ops.paintFormXObjectBegin:
        save();
        if (args[0]) state.matrix = times(state.matrix, args[0]);
        break;
      case ops.setGState:
        for (const [key, value] of args[0] ?? []) {
          if (key === "Font") setFont(value[0], value[1]);
          else if (key === "ca") state.alpha = value;
        }
        break;
      case ops.setFillRGBColor:
        state.white = isWhite(args[0]);
        break;
      case ops.setStrokeRGBColor:
        state.stroke = isWhite(args[0]);
        break;
      case ops.setFillColorN:
      case ops.setFillTransparent:
        state.white = false;
        break;
      case ops.constructPath:
        if (fills.has(args[0]) && args[2]) put(FILL, ...bounds(state.matrix, args[2]), state.white ? 1 : 0);
        else if (strokes.has(args[0]) && args[2]) {
          const [left, top, right, bottom] = bounds(state.matrix, args[2]);
          if (Math.min(right - left, bottom - top) <= FLAT) put(FILL, left, top, right, bottom, state.stroke ? 1 : 0);
        }
        break;
      case ops.shadingFill:
        put(PICTURE, -1e5, -1e5, 1e5, 1e5);
        break;
      case ops.beginText:
        state.text = [1, 0, 0, 1, 0, 0];
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case ops.setCharSpacing:
        state.characterSpacing = args[0];
        break;
      case ops.setWordSpacing:
        state.wordSpacing = args[0];
        break;
      case ops.setHScale:
        state.scale = args[0] / 100;
        break;
      case ops.setLeading:
        state.leading = -args[0];
        break;
      case ops.setFont:
        setFont(args[0], args[1]);
        break;
      case ops.setTextRenderingMode:
        state.mode = args[0];
        break;
      case ops.setTextRise:
        state.rise = args[0];
        break;
      case ops.moveText:
        move(args[0], args[1]);
        break;
      case ops.setLeadingMoveText:
        state.leading = args[1];
        move(args[0], args[1]);
        break;
      case ops.setTextMatrix:
        state.text = /** @type {Matrix} */ ([...(args[0]?.length === 6 ? args[0] : args)]);
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case ops.nextLine:
        move(0, state.leading);
        break;
      case ops.showText:
        show(args[0] ?? []);
        break;
      default:
        break;
    }
  }
  return { texts, numbers: new Float32Array(numbers) };
}
