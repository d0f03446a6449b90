import type { Effect, OutboxMessage } from './outbox.ts';
import { rememberPages, rememberReads } from './reads.ts';
import { Conflict, type Doc, type Partition, type Store, type Stored, type Write } from './store/store.ts';

/** Carries out effects of one kind. May be asked twice for the same; writes for the message's partition are answered. */
export type Carrier<K extends Effect['kind']> = (
  effect: Extract<Effect, { kind: K }>,
  pk: Partition,
  /** The store, remembering what was read for this message: its effects concern the same few things. */
  reads: Store,
) => Promise<Write[] | undefined>;
export type Carriers = { [K in Exclude<Effect['kind'], 'put'>]: Carrier<K> };

export interface CarryingMeans {
  store: Store;
  carriers: Carriers;
  now: () => Date;
  /** Names this process among those that share the work. */
  instance: string;
  failed: (error: unknown, effect: Effect, attempts: number) => void;
}

/** Carries out the effects of messages. */
export interface Carrying {
  /** Tries each effect of a message that this process has just committed, once, and writes down what came of it. */
  workOnOwn: (message: Stored<OutboxMessage>, pk: Partition) => Promise<void>;
  /**
   * The same with what was left undone, claimed first, so that two instances do not work on one. Answers the message as
   * it stands then; nothing where somebody else has it.
   */
  claimAndWork: (message: Stored<OutboxMessage>, pk: Partition) => Promise<OutboxMessage | undefined>;
  isUnderway: (messageId: string) => boolean;
}

const claimFor = 60_000;
/** What could not be carried out in this time is of no use to anybody any more. */
const giveUpAfter = 7 * 24 * 3600_000;
const keepDone = 7 * 24 * 3600;
const longestPause = 3600_000;
/** How often others may come in between before a projection waits for its next time. */
const mostLooks = 10;

export function createCarrying({ store, carriers, now, instance, failed }: CarryingMeans): Carrying {
  const underway = new Set<string>();
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString();
  const isReady = ({ notBefore }: Effect) => notBefore === undefined || notBefore <= now().toISOString();
  /** When what failed is tried again, or what waits has waited long enough: whichever is first. */
  const nextTry = (effects: OutboxMessage['effects'], again: string) => {
    const times = effects.filter(({ done }) => !done).map((effect) => (isReady(effect) ? again : effect.notBefore));
    return times.filter((time) => time !== undefined).sort()[0] ?? again;
  };

  async function carry(effect: Effect, pk: Partition, reads: Store): Promise<Write[]> {
    if (effect.kind === 'put') return project(effect);
    const carrier = carriers[effect.kind] as Carrier<typeof effect.kind>;
    return (await carrier(effect as never, pk, reads)) ?? [];
  }

  async function project({ pk, docs }: Extract<Effect, { kind: 'put' }>): Promise<Write[]> {
    // What is new is mostly not there yet, which then need not be asked.
    for (let look = 1; ; look++) {
      const unseen = look === 1;
      const writes = await Promise.all(
        docs.map(async (doc): Promise<Write | undefined> => {
          if (doc.version === undefined) return { kind: 'put', doc };
          if (unseen && doc.version === 1) return { kind: 'create', doc };
          const standing = await store.get<Doc & { version?: number }>(pk, doc.id);
          if (!standing) return { kind: 'create', doc };
          return (standing.version ?? 0) < doc.version ? { kind: 'replace', doc, etag: standing.etag } : undefined;
        }),
      );
      try {
        await store.commit(
          pk,
          writes.filter((write) => write !== undefined),
        );
        return [];
      } catch (error) {
        if (!(error instanceof Conflict) || look === mostLooks) throw error;
      }
    }
  }

  /** Works on a claimed message: every effect that is not done is tried, and what came of it is written down. */
  async function work(message: Stored<OutboxMessage>, pk: Partition): Promise<OutboxMessage | undefined> {
    const { etag, ...claimed } = message;
    underway.add(message.id);
    try {
      const writes: Write[] = [];
      const reads = remembering(store);
      const effects = [...claimed.effects];
      const attempt = (which: (effect: Effect) => boolean) =>
        Promise.all(
          claimed.effects.map(async (effect, at) => {
            if (effect.done || !which(effect)) return;
            try {
              writes.push(...(await carry(effect, pk, reads)));
              effects[at] = { ...effect, done: true };
            } catch (error) {
              failed(error, effect, claimed.attempts + 1);
            }
          }),
        );
      // What others see stands before anybody is told to look.
      await attempt((effect) => effect.kind === 'put' && isReady(effect));
      if (effects.every((effect) => effect.kind !== 'put' || effect.done || !isReady(effect))) {
        await attempt((effect) => effect.kind !== 'put' && !effect.last && isReady(effect));
        await attempt((effect) => effect.last === true && isReady(effect));
      }
      const attempts = claimed.attempts + 1;
      const tooOld = now().getTime() - Date.parse(claimed.at) > giveUpAfter;
      const finished = tooOld || effects.every(({ done }) => done);
      const next: OutboxMessage = {
        ...claimed,
        // What was carried lies where it belongs; the message is kept to show that it is done, not to hold a copy.
        effects: finished ? [] : effects,
        attempts,
        by: instance,
        dueAt: nextTry(effects, later(Math.min(1000 * 2 ** attempts, longestPause))),
        ...(finished ? { ttl: keepDone } : {}),
      };
      // What is done is written down with nothing beside it that could be refused, and so undo it.
      const sure = writes.filter(({ kind }) => kind === 'put').slice(0, 50);
      await store.commit(pk, [{ kind: 'replace', doc: next, etag }, ...sure]);
      for (const write of writes) if (!sure.includes(write)) await follow(pk, write);
      return next;
    } catch (error) {
      // Somebody else has the message: they write down what came of it.
      if (!(error instanceof Conflict)) throw error;
      return undefined;
    } finally {
      underway.delete(message.id);
    }
  }

  /** A note on where cards stand. One that somebody else has changed is theirs. */
  async function follow(pk: Partition, write: Write): Promise<void> {
    try {
      await store.commit(pk, [write]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }

  const claimAndWork: Carrying['claimAndWork'] = async (message, pk) => {
    const { etag, ...found } = message;
    const claimed: OutboxMessage = { ...found, by: instance, dueAt: later(claimFor) };
    try {
      const [claim] = await store.commit(pk, [{ kind: 'replace', doc: claimed, etag }]);
      return await work({ ...claimed, etag: claim as string }, pk);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return undefined;
    }
  };

  /** Whoever has just committed it answers the press as well. */
  const workOnOwn: Carrying['workOnOwn'] = async (message, pk) => {
    const effects = message.effects.map((effect) => (effect.unlessAnswered ? { ...effect, done: true } : effect));
    await work({ ...message, effects: effects as OutboxMessage['effects'] }, pk);
  };

  return { workOnOwn, claimAndWork, isUnderway: (messageId) => underway.has(messageId) };
}

const remembering = (store: Store): Store => ({
  get: rememberReads(store),
  list: rememberPages(store),
  commit: (pk, writes) => store.commit(pk, writes),
  changes: (cursor) => store.changes(cursor),
});
