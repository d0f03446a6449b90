import type { Effect, OutboxMessage } from './outbox.ts';
import { rememberReads } from './reads.ts';
import { Conflict, type Doc, type Partition, partition, type Store, type Stored, type Write } from './store/store.ts';

/** Carries out effects of one kind. May be asked twice for the same; writes for the message's partition are answered. */
export type Carrier<K extends Effect['kind']> = (
  effect: Extract<Effect, { kind: K }>,
  pk: Partition,
  /** The store, remembering what was read for this message: its effects concern the same few things. */
  reads: Store,
) => Promise<Write[] | undefined>;
export type Carriers = { [K in Exclude<Effect['kind'], 'put'>]: Carrier<K> };

export interface OutboxMeans {
  store: Store;
  carriers: Carriers;
  now: () => Date;
  /** Names this process among those that share the work. */
  instance: string;
  /** Whether no other process can work on this store: then whatever was under way before the start is taken up at once. */
  alone: boolean;
  failed: (error: unknown, effect: Effect, attempts: number) => void;
  /** Shown whatever has changed, in order, from the beginning of the store on; a page may come twice. */
  changed?: (items: readonly { doc: Doc }[]) => Promise<void>;
  /** Done in each round by the instance that holds the lease. */
  alongside?: () => Promise<void>;
}

export interface Outbox {
  /** Tries a message that was just committed, once; what does not succeed is left to `poll`. */
  tryNow: (message: Stored<OutboxMessage>, pk: Partition) => Promise<void>;
  /** One round over what is due, the one under way if there is one; answers whether there is more to do at once. */
  poll: () => Promise<boolean>;
}

/** How far the change feed has been read, and which instance reads it. */
interface Lease extends Doc {
  type: 'lease';
  owner: string;
  until: string;
  cursor?: string;
  /** What is made of the feed: a store that was read for less is read from its beginning once more. */
  reads?: number;
}

/** A message that could not be finished, in the order in which messages come due. */
interface Due extends Doc {
  type: 'due';
  /** The partition of the message. */
  home: Partition;
  messageId: string;
}

const leaseHome = partition('outbox', 'lease');
const dueHome = partition('outbox', 'due');
/** Counts up when more is made of the feed than before. */
const reads = 1;
const leaseFor = 15_000;
const claimFor = 60_000;
/** What could not be carried out in this time is of no use to anybody any more. */
const giveUpAfter = 7 * 24 * 3600_000;
const keepDone = 7 * 24 * 3600;
const longestPause = 3600_000;
/** How often others may come in between before a projection waits for its next time. */
const mostLooks = 10;

/**
 * The guarantee behind effects: whatever was committed is carried out at least once, in spite of crashes. The change
 * feed, read under a lease, brings every message by; those that are not finished wait in a partition ordered by time.
 * Each attempt claims the message first, so that two instances do not work on one.
 */
export function createOutbox({
  store,
  carriers,
  now,
  instance,
  alone,
  failed,
  changed,
  alongside,
}: OutboxMeans): Outbox {
  const started = now().toISOString();
  const underway = new Set<string>();
  let first = true;
  /** How far this instance has read, as long as it holds the lease. */
  let position: { cursor?: string } | undefined;
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString();
  const pending = (message: OutboxMessage) => message.effects.some(({ done }) => !done);
  const isDue = (message: OutboxMessage) =>
    message.dueAt <= now().toISOString() || (alone && message.by !== instance && message.at < started);

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
  async function work(message: Stored<OutboxMessage>, pk: Partition): Promise<void> {
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
      if (effects.every((effect) => effect.kind !== 'put' || effect.done || !isReady(effect)))
        await attempt((effect) => effect.kind !== 'put' && isReady(effect));
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
    } catch (error) {
      // Somebody else has the message: they write down what came of it.
      if (!(error instanceof Conflict)) throw error;
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

  async function claimAndWork(message: Stored<OutboxMessage>, pk: Partition): Promise<void> {
    const { etag, ...found } = message;
    const claimed: OutboxMessage = { ...found, by: instance, dueAt: later(claimFor) };
    try {
      const [claim] = await store.commit(pk, [{ kind: 'replace', doc: claimed, etag }]);
      await work({ ...claimed, etag: claim as string }, pk);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }

  /** Whether the message could be worked on; one that cannot waits, and holds up no other. */
  async function workedOn(message: Stored<OutboxMessage>, pk: Partition): Promise<boolean> {
    try {
      await claimAndWork(message, pk);
      return true;
    } catch (error) {
      failed(error, message.effects.find(({ done }) => !done) as Effect, message.attempts);
      return false;
    }
  }

  const dueOf = (message: OutboxMessage, pk: Partition): Due => {
    const id = `${pk}/${message.id}`.replaceAll('/', '~');
    return { id, type: 'due', sk: `${message.dueAt}|${id}`, home: pk, messageId: message.id };
  };

  async function takeLease(): Promise<Stored<Lease> | undefined> {
    const held = await store.get<Lease>(leaseHome, 'lease');
    const free = !held || held.owner === instance || held.until <= now().toISOString() || alone;
    if (!free) return undefined;
    if (held && held.owner === instance && held.until > later(leaseFor / 2)) return held;
    const lease: Lease = {
      id: 'lease',
      type: 'lease',
      owner: instance,
      until: later(leaseFor),
      cursor: held?.cursor,
      reads: held?.reads,
    };
    try {
      const [etag] = await store.commit(leaseHome, [
        held ? { kind: 'replace', doc: lease, etag: held.etag } : { kind: 'create', doc: lease },
      ]);
      return { ...lease, etag: etag as string };
    } catch (error) {
      if (error instanceof Conflict) return undefined;
      throw error;
    }
  }

  async function round(): Promise<boolean> {
    const lease = await takeLease();
    if (!lease) {
      position = undefined;
      return false;
    }
    const more = await followFeed(lease);
    await workDue();
    await alongside?.();
    first = false;
    return more;
  }

  /** Takes up what the feed brings; answers whether it has more. */
  async function followFeed(lease: Stored<Lease>): Promise<boolean> {
    position ??= { cursor: lease.reads === reads ? lease.cursor : undefined };
    const { items, cursor, more } = await store.changes(position.cursor);
    await changed?.(items);
    for (const { pk, doc } of items) {
      if (doc.type !== 'outbox') continue;
      const message = doc as unknown as Stored<OutboxMessage>;
      if (!pending(message)) continue;
      // Being tried right here: the next look will find it done, or not, so this page is looked at once more.
      if (underway.has(message.id)) return false;
      const worked = isDue(message) && (await workedOn(message, pk));
      if (!worked) await store.commit(dueHome, [{ kind: 'put', doc: dueOf(message, pk) }]);
    }
    position = { cursor };
    // The feed tells of the lease's own writes, too: those are no reason for another one.
    if (items.every(({ doc }) => doc.type === 'lease')) return more;
    const { etag, ...held } = lease;
    try {
      await store.commit(leaseHome, [{ kind: 'replace', doc: { ...held, cursor, reads } as Lease, etag }]);
      return more;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      position = undefined;
      return false;
    }
  }

  /** Takes up what has waited long enough. */
  async function workDue(): Promise<void> {
    const due = await store.list<Due>(dueHome, { type: 'due', limit: 50 });
    for (const entry of due.items) {
      if ((entry.sk ?? '') > `${now().toISOString()}~` && !(alone && first)) break;
      if (underway.has(entry.messageId)) continue;
      const found = await store.get<OutboxMessage>(entry.home, entry.messageId);
      if (found && pending(found) && isDue(found)) await workedOn(found, entry.home);
      const after = found && (await store.get<OutboxMessage>(entry.home, entry.messageId));
      const next: Write =
        after && pending(after) ? { kind: 'put', doc: dueOf(after, entry.home) } : { kind: 'remove', id: entry.id };
      await store.commit(dueHome, [next]);
    }
  }

  let running: Promise<boolean> | undefined;
  return {
    tryNow: (message, pk) => work(message, pk),
    poll() {
      running ??= round().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

const remembering = (store: Store): Store => ({
  get: rememberReads(store),
  list: (pk, query) => store.list(pk, query),
  commit: (pk, writes) => store.commit(pk, writes),
  changes: (cursor) => store.changes(cursor),
});
