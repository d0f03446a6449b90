/**
 * What things are called where they stand beside each other: each by the first of its titles, and by one more where
 * another thing has the same, so that nobody has to guess which is which.
 */
export function apart(titles: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...titles.map((one) => one.length));
  let called = titles.map(([first = '']) => first);
  for (let more = 1; more < longest; more++) {
    const count = Map.groupBy(called, (one) => one);
    called = called.map((one, at) => {
      const next = titles[at]?.[more];
      return next !== undefined && (count.get(one)?.length ?? 0) > 1 ? `${one} · ${next}` : one;
    });
  }
  return called;
}
