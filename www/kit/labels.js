// @ts-check
/** Names for sources. */

/** @typedef {import("./types.js").Source} Source */

/**
 * What each source is called, numbered where several are of one kind.
 * @param {import("./say.js").Say} say
 * @param {readonly Source[]} sources
 * @returns {string[]}
 */
export function sourceLabels(say, sources) {
  const kinds = sources.map((source) =>
    say.has(`source.${source.kind}`) ? say(`source.${source.kind}`) : source.kind,
  );
  return kinds.map((kind, index) => {
    const alike = kinds.filter((other) => other === kind).length;
    if (alike === 1) return kind;
    return `${kind} ${say.number(kinds.slice(0, index + 1).filter((other) => other === kind).length)}`;
  });
}
