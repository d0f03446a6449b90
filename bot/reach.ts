import { LRUCache } from 'lru-cache';
import { peopleHome } from '../src/people/person.ts';
import { Conflict, type Doc, type Partition, type Store, type Stored } from '../src/store/store.ts';
import type { Subject } from '../src/watch.ts';
import type { Heard } from './turn.ts';
import type { Language } from './words.ts';

/** Where a person is reached in Teams: the private chat with the bot, as of the last time they used it. */
export interface ReachEntry extends Doc {
  type: 'reach';
  conversationId: string;
  serviceUrl: string;
  language: Language;
  timeZone?: string;
  shownName: string;
  /** Set when Teams said that the chat is gone; the next contact mends it. */
  dead?: true;
}

/** Something to show to a person as soon as there is a chat to show it in. */
interface Waiting extends Doc {
  type: 'waiting';
  subject: Subject;
}

export interface Person {
  tenantId: string;
  objectId: string;
}

export interface Reach {
  /** Notes where a person is; on first contact, what has waited for it is delivered. */
  heardFrom: (heard: Heard, serviceUrl: string, language: Language) => Promise<void>;
  find: (person: Person) => Promise<Stored<ReachEntry> | undefined>;
  /** Keeps something for the first contact. */
  keep: (person: Person, subject: Subject) => Promise<void>;
  markDead: (person: Person) => Promise<void>;
}

const reachId = (objectId: string) => `reach:${objectId}`;
const waitingPrefix = (objectId: string) => `${objectId}|`;
const waitingOf = ({ objectId }: Person, subject: Subject): Waiting => {
  const sk = `${waitingPrefix(objectId)}${subject.type}|${subject.owner}|${subject.id}`;
  return { id: `waiting:${sk}`, type: 'waiting', sk, subject, ttl: 60 * 24 * 3600 };
};

/** @param deliver shows a subject to a person; throws when that has to be tried again. */
export function createReach(
  store: Store,
  now: () => Date,
  deliver: (person: Person, subject: Subject) => Promise<void>,
): Reach {
  // What is known to be stored already, so that an ordinary turn costs no storage request here. Another instance may
  // find a chat dead meanwhile, so it is looked at again from time to time.
  // Not bounded by `max`, which would lay out room for all of them at start.
  const stored = new LRUCache<string, string>({
    maxSize: 50_000,
    sizeCalculation: () => 1,
    ttl: 5 * 60_000,
    perf: { now: () => now().getTime() },
  });
  const keyOf = ({ tenantId, objectId }: Person) => `${tenantId}|${objectId}`;

  async function deliverWaiting(person: Person, home: Partition): Promise<void> {
    const { items } = await store.list<Waiting>(home, {
      type: 'waiting',
      prefix: waitingPrefix(person.objectId),
      limit: 100,
    });
    for (const { id, subject, etag } of items) {
      await deliver(person, subject);
      await removed(home, id, etag);
    }
  }

  /** Somebody else may have shown it at the same time. */
  async function removed(home: Partition, id: string, etag: string): Promise<void> {
    try {
      await store.commit(home, [{ kind: 'remove', id, etag }]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }

  const find: Reach['find'] = (person) => store.get<ReachEntry>(peopleHome(person.tenantId), reachId(person.objectId));

  return {
    find,
    async heardFrom({ speaker, conversationId, timeZone, shownName }, serviceUrl, language) {
      const entry: ReachEntry = {
        id: reachId(speaker.objectId),
        type: 'reach',
        conversationId,
        serviceUrl,
        language,
        timeZone,
        shownName,
      };
      const facts = JSON.stringify(entry);
      if (stored.get(keyOf(speaker)) === facts) return;
      const home = peopleHome(speaker.tenantId);
      const before = await store.get<ReachEntry>(home, entry.id);
      const { etag: _, ...known } = before ?? { etag: '' };
      if (JSON.stringify(known) !== facts) await store.commit(home, [{ kind: 'put', doc: entry }]);
      // Looked for whenever it is not known that nothing waits: what could not be delivered then is tried again.
      await deliverWaiting(speaker, home);
      stored.set(keyOf(speaker), facts);
    },
    async keep(person, subject) {
      const home = peopleHome(person.tenantId);
      const waiting = waitingOf(person, subject);
      await store.commit(home, [{ kind: 'put', doc: waiting }]);
      // The first contact may have come between looking and keeping.
      const entry = await find(person);
      if (entry && !entry.dead) await deliverWaiting(person, home);
    },
    async markDead(person) {
      const entry = await find(person);
      if (!entry) return;
      const { etag, ...known } = entry;
      stored.delete(keyOf(person));
      await store.commit(peopleHome(person.tenantId), [
        { kind: 'replace', doc: { ...known, dead: true } as ReachEntry, etag },
      ]);
    },
  };
}
