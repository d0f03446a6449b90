import { outboxMessage } from '../outbox.ts';
import { readActor } from '../people/actor.ts';
import { operatorAdmins } from '../people/operator.ts';
import { type PersonRef, peopleHome, staffWith } from '../people/person.ts';
import type { Caller } from '../perform.ts';
import { Conflict, type Stored, type Write } from '../store/store.ts';
import {
  type Deadline,
  type Due,
  dayOf,
  daysFrom,
  deadlineCapability,
  deadlineOn,
  deadlinesHome,
  type Recipient,
  theOperator,
} from './deadline.ts';
import { type Digest, digestDocId, digestSubject } from './digest.ts';
import { daysLate } from './note-deadlines.ts';
import { readOff } from './set-notifications.ts';
import { stillDue } from './still-due.ts';

type Person = Pick<PersonRef, 'tenantId' | 'objectId'>;

export interface NoticeMeans extends Pick<Caller, 'store' | 'now' | 'newId' | 'committed'> {
  /** The time zone in which a person was last heard from. */
  zoneOf: (person: Person) => Promise<string | undefined>;
  failed: (error: unknown) => void;
}

/** A note with the day under which it lies. */
type Dated = Stored<Deadline> & { day: string };

const noticeHour = 9;
const pause = 60_000;
/** The days whose notes are looked at: some that were missed while nothing ran, and the one that begins in the east. */
const days = Array.from({ length: daysLate + 2 }, (_, at) => at - daysLate);
const atOnce = 90;
/** Whatever the organisation is: the role that each of them has there is asked for before anything is sent. */
const sides = ['provider', 'reseller', 'customer'] as const;

const isPerson = (to: Recipient): to is Person => to.objectId !== undefined;
const sameAs = (one: Pick<Due, 'kind' | 'subject' | 'at'>): string =>
  `${one.kind}|${one.subject.owner}|${one.subject.id}|${one.at}`;

/**
 * Sends each person the reminders that are due as one notice a day, from nine o'clock on where the person is. The notice
 * is one document a day, created once: whatever runs twice, on one instance or on two, sends it once.
 */
export function createNotices({ store, now, newId, committed, zoneOf, failed }: NoticeMeans): () => Promise<void> {
  let notBefore = 0;
  const get = store.get.bind(store);
  const list = store.list.bind(store);

  /** What goes wrong with one note or one person holds up no other. Another instance may be at it: then it is done there. */
  async function apart(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Conflict)) failed(error);
    }
  }

  async function notesOf(day: string): Promise<Dated[]> {
    const notes: Dated[] = [];
    for (let after: string | undefined; ; ) {
      const page = await store.list<Deadline>(deadlinesHome(day), { type: 'deadline', after, limit: 100 });
      notes.push(...page.items.map((note) => ({ ...note, day })));
      if (!page.next) return notes;
      after = page.next;
    }
  }

  /** What an organisation is to be reminded of becomes a note for each of those whose role includes it that day. */
  async function addressed(notes: readonly Dated[]): Promise<Dated[]> {
    const staff = new Map<string, Promise<PersonRef[]>>();
    for (const { to, kind, day, id, etag, ...due } of notes) {
      if (isPerson(to)) continue;
      await apart(async () => {
        const capability = due.takes ?? deadlineCapability[kind];
        const key = `${to.tenantId}|${capability}`;
        const able = () =>
          to.tenantId === theOperator ? operatorAdmins({ get, list }) : staffWith(list, to.tenantId, capability, sides);
        const people = staff.get(key) ?? able();
        staff.set(key, people);
        const own = (await people).map(({ tenantId, objectId }) => ({ tenantId, objectId }));
        const docs = own.map((one) => deadlineOn(day, { kind, subject: due.subject, at: due.at, to: one }, now()));
        const writes = docs.map((doc): Write => ({ kind: 'put', doc }));
        await store.commit(deadlinesHome(day), [{ kind: 'remove', id, etag }, ...writes]);
      });
    }
    if (notes.every(({ to }) => isPerson(to))) return [...notes];
    const again = await Promise.all([...new Set(notes.map(({ day }) => day))].map(notesOf));
    return again.flat().filter(({ to }) => isPerson(to));
  }

  /** Sends what of the notes has not been told yet; answers those that are through, told or not. */
  async function send(to: Person, date: string, notes: readonly Dated[]): Promise<readonly Dated[]> {
    const { tenantId, objectId } = to;
    const home = peopleHome(tenantId);
    const since = Array.from({ length: daysLate + 1 }, (_, at) => dayOf(daysFrom(date, -at)));
    const digests = await Promise.all(since.map((day) => get<Digest>(home, digestDocId(objectId, day))));
    const told = new Set(digests.flatMap((digest) => digest?.notes ?? []).map(sameAs));
    const isTold = (note: Dated) => told.has(sameAs(note));
    // There was a notice today: what has come up since is for tomorrow.
    if (digests[0]) return notes.filter(isTold);
    const [actor, off] = await Promise.all([readActor({ get, now: now() }, to, ''), readOff(get, to)]);
    const wanted = notes.filter((note) => !isTold(note) && !off.includes(note.kind));
    const facts = await Promise.all(wanted.map((note) => stillDue(note, { actor, get, now: now() })));
    const due = wanted.filter((_, at) => facts[at]).map(({ kind, subject, at }) => ({ kind, subject, at }));
    if (due.length === 0) return notes;
    const id = digestDocId(objectId, date);
    const digest: Digest = { id, type: 'digest', day: date, notes: due, ttl: 61 * 24 * 3600 };
    const subject = digestSubject(tenantId, objectId, date);
    const message = outboxMessage(newId(), [{ kind: 'tell', to, subject }], now());
    const [, etag] = await store.commit(home, [
      { kind: 'create', doc: digest },
      { kind: 'create', doc: message },
    ]);
    committed?.({ ...message, etag: etag as string }, home);
    return notes;
  }

  async function notify(): Promise<void> {
    const found = await Promise.all(days.map((offset) => notesOf(dayOf(daysFrom(now(), offset)))));
    const notes = await addressed(found.flat());
    const byPerson = Map.groupBy(notes, ({ to }) => `${to.tenantId}|${to.objectId}`);
    for (const some of byPerson.values()) {
      const { to } = some[0] as Dated;
      if (!isPerson(to)) continue;
      await apart(async () => {
        const { date, hour } = localTime((await zoneOf(to)) ?? 'UTC', now());
        const due = some.filter(({ day }) => day <= date);
        if (hour < noticeHour || due.length === 0) return;
        const through = Map.groupBy(await send(to, date, due), ({ day }) => day);
        for (const [day, over] of through) await remove(day, over);
      });
    }
  }

  async function remove(day: string, notes: readonly Dated[]): Promise<void> {
    for (let from = 0; from < notes.length; from += atOnce) {
      const some = notes.slice(from, from + atOnce);
      await store.commit(
        deadlinesHome(day),
        some.map(({ id, etag }) => ({ kind: 'remove', id, etag })),
      );
    }
  }

  return async () => {
    if (now().getTime() < notBefore) return;
    notBefore = now().getTime() + pause;
    await notify();
  };
}

function localTime(timeZone: string, now: Date): { date: string; hour: number } {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    // A client may name a zone that nobody knows.
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour) };
}
