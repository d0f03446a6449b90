/** Milliseconds that single pieces of work took. */
export interface Times {
  mean: number;
  worst: number;
}

/** Does a piece of work for each of some items, one after another, and tells how long they took. */
export function timesOf<Item>(items: readonly Item[], work: (item: Item, at: number) => void): Times {
  const times = items.map((item, at) => {
    const from = performance.now();
    work(item, at);
    return performance.now() - from;
  });
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, worst: Math.max(...times) };
}
