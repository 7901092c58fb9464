// What is timed of one engine, in Node and in a page alike.

/** Milliseconds from a loaded engine to its first answer. */
export function firstAnswer(engine) {
  const start = performance.now();
  engine.all(["+12015550123"]);
  return performance.now() - start;
}

/** Microseconds a number in a batch: the best of several rounds, after the engine has warmed up. */
export function perNumber(engine, numbers, rounds) {
  engine.all(numbers.slice(0, 1000));
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const results = engine.all(numbers);
    const time = performance.now() - start;
    if (results.length !== numbers.length) throw new Error("an answer is missing");
    best = Math.min(best, time);
  }
  return (best * 1000) / numbers.length;
}

/** How many numbers an engine holds valid. */
export function validOnes(engine, numbers) {
  return engine.all(numbers).filter((result) => result.valid).length;
}
