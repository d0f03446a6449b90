/**
 * Whether two names differ by no more than a slip of the keyboard or two: one letter in a short name, two in a longer
 * one; Hangul by the letters that its syllables are typed with. For offering, never for choosing.
 */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => [...name.normalize('NFD').toLowerCase()]) as [string[], string[]];
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  const most = shorter < 6 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Edits that lead from one to the other; two neighbours that changed places are one (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] as number) + 1,
          (row[j - 1] as number) + 1,
          (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
