import type { Store } from '../../src/store/store.ts';

/** A store that notes what it is asked for, one entry for all that goes out together: each of them is a way there and back. */
export function inSteps(store: Store): { store: Store; steps: string[] } {
  const steps: string[] = [];
  let under = 0;
  const noted = <T>(what: string, work: Promise<T>): Promise<T> => {
    if (under++ === 0) steps.push(what);
    return work.finally(() => under--);
  };
  return {
    steps,
    store: {
      get: (pk, id) => noted('reads', store.get(pk, id)),
      list: (pk, query) => noted('reads', store.list(pk, query)),
      commit: (pk, writes) => noted('a batch', store.commit(pk, writes)),
      changes: (cursor) => store.changes(cursor),
    },
  };
}
