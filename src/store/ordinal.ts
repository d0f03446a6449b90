/** Compares two strings by code point, as both Cosmos DB's UTF-8 and SQLite's do: negative, zero or positive. */
export function compareOrdinal(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The least string above all that begin with the prefix; undefined when there is no such string. */
export function endOfPrefix(prefix: string): string | undefined {
  const points = [...prefix];
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const next = (last.codePointAt(0) as number) + 1;
    // The surrogates are no characters: after U+D7FF comes U+E000.
    if (next <= 0x10ffff) return points.join('') + String.fromCodePoint(next === 0xd800 ? 0xe000 : next);
  }
  return undefined;
}
