import { outboxMessage } from '../outbox.ts';
import { readActor } from '../people/actor.ts';
import { type PersonRef, peopleHome } from '../people/person.ts';
import type { Caller } from '../perform.ts';
import { Conflict, type Stored } from '../store/store.ts';
import { type Deadline, dayOf, daysFrom, deadlinesHome } from './deadline.ts';
import { type Digest, digestDocId, digestSubject } from './digest.ts';
import { readOff } from './set-notifications.ts';
import { stillDue } from './still-due.ts';

type Recipient = Pick<PersonRef, 'tenantId' | 'objectId'>;

export interface NoticeMeans extends Pick<Caller, 'store' | 'now' | 'newId' | 'committed'> {
  /** The time zone in which a person was last heard from. */
  zoneOf: (person: Recipient) => Promise<string | undefined>;
}

const noticeHour = 9;
const pause = 60_000;
/** The days whose notes are looked at: some that were missed while nothing ran, and the one that begins in the east. */
const days = [-3, -2, -1, 0, 1];
const atOnce = 90;

/**
 * Sends each person the reminders of the day as one notice, from nine o'clock on where the person is. The notice is one
 * document, created once: whatever runs twice, on one instance or on two, sends it once.
 */
export function createNotices({ store, now, newId, committed, zoneOf }: NoticeMeans): () => Promise<void> {
  let notBefore = 0;

  async function notesOf(day: string): Promise<Stored<Deadline>[]> {
    const notes: Stored<Deadline>[] = [];
    for (let after: string | undefined; ; ) {
      const page = await store.list<Deadline>(deadlinesHome(day), { type: 'deadline', after, limit: 100 });
      notes.push(...page.items);
      if (!page.next) return notes;
      after = page.next;
    }
  }

  async function send(to: Recipient, day: string, notes: readonly Deadline[]): Promise<void> {
    const { tenantId, objectId } = to;
    const get = store.get.bind(store);
    const home = peopleHome(tenantId);
    const id = digestDocId(objectId, day);
    if (await store.get(home, id)) return;
    const [actor, off] = await Promise.all([readActor(get, to, ''), readOff(get, to)]);
    const wanted = notes.filter(({ kind }) => !off.includes(kind));
    const facts = await Promise.all(wanted.map((note) => stillDue(note, { actor, get, now: now() })));
    const due = wanted.filter((_, at) => facts[at]).map(({ kind, subject, at }) => ({ kind, subject, at }));
    if (due.length === 0) return;
    const digest: Digest = { id, type: 'digest', day, notes: due, ttl: 61 * 24 * 3600 };
    const message = outboxMessage(
      newId(),
      [{ kind: 'tell', to, subject: digestSubject(tenantId, objectId, day) }],
      now(),
    );
    const [, etag] = await store.commit(home, [
      { kind: 'create', doc: digest },
      { kind: 'create', doc: message },
    ]);
    committed?.({ ...message, etag: etag as string }, home);
  }

  async function notifyOf(day: string): Promise<void> {
    const byPerson = Map.groupBy(await notesOf(day), ({ to }) => `${to.tenantId}|${to.objectId}`);
    for (const notes of byPerson.values()) {
      const { to } = notes[0] as Deadline;
      if (!isTime(day, (await zoneOf(to)) ?? 'UTC', now())) continue;
      try {
        await send(to, day, notes);
        // Gone through once; a note that is put again is met by the notice.
        for (let from = 0; from < notes.length; from += atOnce) {
          const some = notes.slice(from, from + atOnce);
          await store.commit(
            deadlinesHome(day),
            some.map(({ id, etag }) => ({ kind: 'remove', id, etag })),
          );
        }
      } catch (error) {
        // Another instance is at it.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  }

  return async () => {
    if (now().getTime() < notBefore) return;
    notBefore = now().getTime() + pause;
    for (const offset of days) await notifyOf(dayOf(daysFrom(now(), offset)));
  };
}

/** Whether it is nine o'clock of the day, or later, in a time zone. */
function isTime(day: string, timeZone: string, now: Date): boolean {
  const { date, hour } = localTime(timeZone, now);
  return date > day || (date === day && hour >= noticeHour);
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
