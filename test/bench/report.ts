/** What a bench found, said on the way; what is over its limit is said again at the end. */
export class Report {
  readonly over: string[] = [];

  say(text = ''): void {
    console.log(text);
  }

  /** Rows under a heading: the first column to the left, figures to the right. */
  table(heading: string[], rows: string[][]): void {
    const all = [heading, ...rows];
    const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    for (const row of all)
      this.say(
        row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
      );
    this.say();
  }

  /** Holds a figure against its limit. */
  gate(what: string, found: number, limit: number): void {
    if (found > limit) this.over.push(`${what}: ${figure(found)}, limit ${figure(limit)}`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** A figure with as many places as anybody would read. */
export const figure = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 100 ? 2 : 0);
