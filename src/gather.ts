import { Refusal, together } from './refusal.ts';

/**
 * What all of them come to. Where several are refused, they are refused together: whoever asks is told all of it at
 * once (R57). @throws Refusal
 */
export async function gather<T extends readonly unknown[]>(
  asked: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const settled = await Promise.allSettled(asked);
  const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const bug = failures.find((failure) => !(failure instanceof Refusal));
  if (bug !== undefined) throw bug;
  const [first, ...others] = failures as Refusal[];
  if (first) throw together([first, ...others]);
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
