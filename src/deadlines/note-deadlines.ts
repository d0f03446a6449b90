import type { Doc, Partition, Store, Write } from '../store/store.ts';
import { comingHome, comingOf, dayOf, daysFrom, deadlineOn, deadlinesHome } from './deadline.ts';
import { type Deadlines, deadlinesOf, ends } from './deadlines-of.ts';

const mostWrites = 100;
/** A reminder that is later than this is not sent any more. */
export const daysLate = 3;

interface NotingMeans {
  store: Store;
  now: () => Date;
  failed: (error: unknown, doc: Doc) => void;
}

/**
 * Notes the deadlines of whatever the change feed brings by: each under its day, for the reminders, and under its
 * organisation, for those who ask what ends. So everything that is there is noted, however it came in. The same page
 * may be noted twice.
 */
export function createNoting({ store, now, failed }: NotingMeans) {
  /** A document that cannot be read holds up no other. */
  const read = (doc: Doc): Deadlines[] => {
    try {
      return deadlinesOf(doc);
    } catch (error) {
      failed(error, doc);
      return [];
    }
  };
  return async (changed: readonly { doc: Doc }[]): Promise<void> => {
    const writes = new Map<Partition, Doc[]>();
    const put = (pk: Partition, doc: Doc) => writes.set(pk, [...(writes.get(pk) ?? []), doc]);
    const oldest = dayOf(daysFrom(now(), -daysLate));
    for (const { kind, subject, tenantId, dues, before } of changed.flatMap(({ doc }) => read(doc))) {
      for (const { remindAt, ...due } of dues) {
        const day = dayOf(remindAt);
        if (day >= oldest) put(deadlinesHome(day), deadlineOn(day, due, now()));
      }
      const { remindAt: _, ...last } = dues.at(-1) ?? { remindAt: undefined };
      const coming = 'at' in last && last.at > now().toISOString() ? last : undefined;
      if (ends(kind) && (coming || before)) put(comingHome(tenantId), comingOf(kind, subject, coming, now()));
    }
    for (const [pk, docs] of writes) {
      const batch = docs.map((doc): Write => ({ kind: 'put', doc }));
      for (let from = 0; from < batch.length; from += mostWrites)
        await store.commit(pk, batch.slice(from, from + mostWrites));
    }
  };
}
