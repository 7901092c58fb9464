// Plain data as one run of letters, so that it crosses into WebAssembly at once: a value that crosses alone costs more than
// reading it does. `tree.rs` beside this file reads the letters and says how they are written.

/**
 * @param {unknown} value
 * @param {string} path JSON Pointer of where the value stands
 * @param {number} deepest how many lists and objects may stand in one another
 * @param {number} room UTF-16 code units of text, and `weight` for every value, that the whole may take
 * @param {number} weight
 * @returns {Uint8Array} UTF-8
 * @throws an `InputError` that names the path of what is no plain data
 */
export function flatten(value, path, deepest, room, weight) {
  const steps = [];
  let letters = "";
  read(value, 0);
  return new TextEncoder().encode(letters);

  function read(value, depth) {
    take(weight);
    if (typeof value === "string") text(value);
    else if (value === null || value === undefined) letters += "z";
    else if (typeof value === "boolean") letters += value ? "t" : "f";
    else if (typeof value === "number") number(value);
    else if (depth >= deepest) throw refusal("is nested too deeply");
    else if (isList(value)) list(value, depth);
    else if (isObject(value)) object(value, depth);
    else throw refusal("is not plain data");
  }

  function list(values, depth) {
    letters += "l";
    for (let position = 0; position < values.length; position += 1) {
      steps.push(position);
      read(field(values, position), depth + 1);
      steps.pop();
    }
    letters += "e";
  }

  function object(values, depth) {
    letters += "o";
    for (const name of namesOf(values)) {
      steps.push(name);
      const value = field(values, name);
      if (value !== undefined) {
        text(name);
        read(value, depth + 1);
      }
      steps.pop();
    }
    letters += "e";
  }

  function text(value) {
    take(value.length);
    letters += "s" + value.length + ":" + value;
  }

  function number(value) {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      letters += `i${value}:`;
    } else if (Number.isFinite(value)) {
      const bits = new DataView(new ArrayBuffer(8));
      bits.setFloat64(0, value);
      letters += `n${bits.getBigUint64(0)}:`;
    } else {
      throw refusal("must be a finite number");
    }
  }

  function field(values, name) {
    try {
      return values[name];
    } catch {
      throw refusal("cannot be read");
    }
  }

  // A host's object may refuse each of these questions.
  function isList(value) {
    try {
      return Array.isArray(value);
    } catch {
      throw refusal("cannot be read");
    }
  }

  function isObject(value) {
    try {
      return typeof value === "object" && !(value instanceof Date) && !(Symbol.iterator in value);
    } catch {
      throw refusal("cannot be read");
    }
  }

  function namesOf(value) {
    try {
      return Object.keys(value);
    } catch {
      throw refusal("cannot be read");
    }
  }

  function take(amount) {
    room -= amount;
    if (room < 0) throw inputError("is too large", "");
  }

  function refusal(message) {
    const pointer = steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    return inputError(message, path + pointer.join(""));
  }

  function inputError(message, path) {
    return Object.assign(new Error(message), { name: "InputError", path });
  }
}
