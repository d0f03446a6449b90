import { type CarryingMeans, createCarrying } from './carrying.ts';
import type { Effect, OutboxMessage } from './outbox.ts';
import { Conflict, type Doc, type Partition, partition, type Stored, type Write } from './store/store.ts';

export interface OutboxMeans extends CarryingMeans {
  /** Whether no other process can work on this store: then whatever was under way before the start is taken up at once. */
  alone: boolean;
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
const reads = 3;
const leaseFor = 15_000;

/**
 * The guarantee behind effects: whatever was committed is carried out at least once, in spite of crashes. The change
 * feed, read under a lease, brings every message by; those that are not finished wait in a partition ordered by time.
 * Each attempt claims the message first, so that two instances do not work on one.
 */
export function createOutbox(means: OutboxMeans): Outbox {
  const { store, now, instance, alone, failed, changed, alongside } = means;
  const started = now().toISOString();
  const { workOnOwn, claimAndWork, isUnderway } = createCarrying(means);
  let first = true;
  /** The lease as this instance holds it, and how far it has read since: whoever takes over reads a little of it again. */
  let lease: Stored<Lease> | undefined;
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString();
  const pending = (message: OutboxMessage) => message.effects.some(({ done }) => !done);
  const isDue = (message: OutboxMessage) =>
    message.dueAt <= now().toISOString() || (alone && message.by !== instance && message.at < started);

  /** The message as it stands when it was worked on here; one that cannot be waits, and holds up no other. */
  async function workedOn(message: Stored<OutboxMessage>, pk: Partition): Promise<OutboxMessage | undefined> {
    try {
      return await claimAndWork(message, pk);
    } catch (error) {
      failed(error, message.effects.find(({ done }) => !done) as Effect, message.attempts);
      return undefined;
    }
  }

  const dueOf = (message: OutboxMessage, pk: Partition): Due => {
    const id = `${pk}/${message.id}`.replaceAll('/', '~');
    return { id, type: 'due', sk: `${message.dueAt}|${id}`, home: pk, messageId: message.id };
  };

  /** Whether this instance holds the lease; how far it has read is written down whenever it is renewed. */
  async function holdsLease(): Promise<boolean> {
    // Nobody else takes it before it ends.
    if (lease && lease.until > later(leaseFor / 2)) return true;
    const standing = lease ?? (await store.get<Lease>(leaseHome, 'lease'));
    const free = !standing || standing.owner === instance || standing.until <= now().toISOString() || alone;
    if (!free) return false;
    const cursor = standing?.reads === reads ? standing.cursor : undefined;
    const doc: Lease = { id: 'lease', type: 'lease', owner: instance, until: later(leaseFor), cursor, reads };
    lease = undefined;
    try {
      const [etag] = await store.commit(leaseHome, [
        standing ? { kind: 'replace', doc, etag: standing.etag } : { kind: 'create', doc },
      ]);
      lease = { ...doc, etag: etag as string };
      return true;
    } catch (error) {
      if (error instanceof Conflict) return false;
      throw error;
    }
  }

  async function round(): Promise<boolean> {
    if (!(await holdsLease())) return false;
    const more = await followFeed();
    await workDue();
    await alongside?.();
    first = false;
    return more;
  }

  /** Takes up what the feed brings; answers whether it has more. */
  async function followFeed(): Promise<boolean> {
    const { items, cursor, more } = await store.changes(lease?.cursor);
    for (const { pk, doc } of items) {
      if (doc.type !== 'outbox') continue;
      const message = doc as unknown as Stored<OutboxMessage>;
      if (!pending(message)) continue;
      // Being tried right here: the next look will find it done, or not, so this page is looked at once more.
      if (isUnderway(message.id)) return false;
      const worked = isDue(message) && (await workedOn(message, pk));
      if (!worked) await store.commit(dueHome, [{ kind: 'put', doc: dueOf(message, pk) }]);
    }
    await changed?.(items);
    if (lease) lease = { ...lease, cursor };
    return more;
  }

  /** Takes up what has waited long enough. */
  async function workDue(): Promise<void> {
    const due = await store.list<Due>(dueHome, { type: 'due', limit: 50 });
    for (const entry of due.items) {
      if ((entry.sk ?? '') > `${now().toISOString()}~` && !(alone && first)) break;
      if (isUnderway(entry.messageId)) continue;
      const look = () => store.get<OutboxMessage>(entry.home, entry.messageId);
      const found = await look();
      const due = found && pending(found) && isDue(found);
      const left = due ? ((await workedOn(found, entry.home)) ?? (await look())) : found;
      const next: Write =
        left && pending(left) ? { kind: 'put', doc: dueOf(left, entry.home) } : { kind: 'remove', id: entry.id };
      await store.commit(dueHome, [next]);
    }
  }

  let running: Promise<boolean> | undefined;
  return {
    tryNow: workOnOwn,
    poll() {
      running ??= round().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
