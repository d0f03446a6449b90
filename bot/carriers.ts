import type { Carriers } from '../src/carrying.ts';
import { runRows } from '../src/imports/run-rows.ts';
import type { AnyOperation } from '../src/operation.ts';
import type { Effect } from '../src/outbox.ts';
import { waitingInvitations } from '../src/partnerships/waiting-invitations.ts';
import { readActor } from '../src/people/actor.ts';
import { operatorAdmins } from '../src/people/operator.ts';
import { type AddressEntry, addressHome, addressId, peopleHome } from '../src/people/person.ts';
import { type Preference, preferenceId } from '../src/people/set-language.ts';
import { type Caller, finish, perform } from '../src/perform.ts';
import { type OperationRecord, recordId } from '../src/record.ts';
import { Refusal } from '../src/refusal.ts';
import type { Partition, Store, Stored, Write } from '../src/store/store.ts';
import { type Subject, subjectHome, type Watch, watchOf, watchPrefix } from '../src/watch.ts';
import type { Conversation } from './converse.ts';
import { type Letters, letters } from './letters.ts';
import { type Mail, Undeliverable } from './mail.ts';
import type { Person, Reach } from './reach.ts';
import { type Connector, Unreachable } from './teams/connector.ts';
import type { Heard } from './turn.ts';
import { languageOf } from './words.ts';

interface Means {
  store: Store;
  conversation: Conversation;
  connector: Connector;
  reach: () => Reach;
  mail: Mail;
  derive: (label: string) => Buffer;
  publicUrl: () => string;
  now: () => Date;
  /** What somebody began and was kept from ending is finished with these. */
  operations: ReadonlyMap<string, AnyOperation>;
  caller: Omit<Caller, 'speaker' | 'who'>;
}

export interface Delivery {
  carriers: Carriers;
  /** Shows what has waited for a person, in a new message that follows its subject from then on. */
  showWaiting: (person: Person, subject: Subject) => Promise<void>;
}

/** How effects leave the house: mail, new cards, and cards that change in place. */
export function createDelivery({
  store,
  conversation,
  connector,
  reach,
  mail,
  derive,
  publicUrl,
  now,
  operations,
  caller,
}: Means): Delivery {
  /** Writes beside the message that asked for them; elsewhere they are committed by themselves. */
  async function noted(subject: Subject, pk: Partition, writes: Write[]): Promise<Write[]> {
    const home = subjectHome(subject);
    if (home === pk) return writes;
    for (const write of writes) await store.commit(home, [write]);
    return [];
  }

  const ofOperator = async (except: readonly string[], reads: Store): Promise<Person[]> =>
    (await operatorAdmins(reads)).filter(({ objectId }) => !except.includes(objectId));

  async function tell(
    to: Person,
    subject: Subject,
    reads: Store,
    { keep = true, of, instead = false }: { keep?: boolean; of?: string; instead?: boolean } = {},
  ): Promise<Write[]> {
    const [entry, chosen] = await Promise.all([
      reach().find(to),
      reads.get<Preference>(peopleHome(to.tenantId), preferenceId(to.objectId)),
    ]);
    // Two cards of one thing would tell the same twice: an older one gives way to the new one.
    const older = (instead ? await watchers(subject, reads) : []).filter(
      ({ viewer }) => viewer.tenantId === to.tenantId && viewer.objectId === to.objectId,
    );
    const asBefore = async () => (await Promise.all(older.map((watch) => redraw(watch, reads)))).flat();
    if (!entry || entry.dead) {
      if (keep) await reach().keep(to, subject);
      return asBefore();
    }
    const { conversationId, serviceUrl, timeZone, shownName } = entry;
    // What comes unasked comes in the language that was chosen for it, else in that of the last message.
    const language = chosen?.language ?? entry.language;
    const viewer: Heard = { speaker: to, shownName, conversationId, locale: language, timeZone };
    const reply = await conversation.show(viewer, subject, languageOf(language), reads, 'news', of);
    if (!reply) return asBefore();
    const passed = older
      .filter(({ place }) => place.conversationId === conversationId)
      .map(({ etag: _, ...watch }): Watch => ({ ...watch, passed: true }));
    try {
      // Before the new card: were one of these to fail behind it, another try would send it twice.
      const drawn = await Promise.all(passed.map((watch) => redraw(watch, reads)));
      const activityId = await connector.post(serviceUrl, conversationId, reply);
      const place = { conversationId, activityId, serviceUrl, language, timeZone };
      return [
        { kind: 'put', doc: watchOf(subject, { ...to, name: shownName }, place, true) },
        ...passed.map((watch, at): Write => drawn[at]?.[0] ?? { kind: 'put', doc: watch }),
      ];
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      await reach().markDead(to);
      if (!keep) throw error;
      await reach().keep(to, subject);
      return asBefore();
    }
  }

  async function redraw({ viewer, subject, place, id, news, passed }: Watch, reads: Store): Promise<Write[]> {
    const { conversationId, activityId, serviceUrl, language, timeZone } = place;
    const heard: Heard = { speaker: viewer, shownName: viewer.name, conversationId, locale: language, timeZone };
    const reply = await conversation.show(
      heard,
      subject,
      languageOf(language),
      reads,
      passed ? 'passed' : news && 'news',
    );
    if (!reply) return [];
    try {
      await connector.update(serviceUrl, conversationId, activityId, reply);
      return [];
    } catch (error) {
      if (error instanceof Unreachable) return [{ kind: 'remove', id }];
      throw error;
    }
  }

  async function watchers(subject: Subject, reads: Store): Promise<Stored<Watch>[]> {
    const pk = subjectHome(subject);
    const found: Stored<Watch>[] = [];
    for (let after: string | undefined; ; ) {
      const page = await reads.list<Watch>(pk, { type: 'watch', prefix: watchPrefix(subject), after, limit: 100 });
      found.push(...page.items);
      if (!page.next) return found;
      after = page.next;
    }
  }

  async function redrawAll(subject: Subject, reads: Store, which = (_card: Watch) => true): Promise<Write[]> {
    const open = (await watchers(subject, reads)).filter(which);
    return (await Promise.all(open.map((watch) => redraw(watch, reads)))).flat();
  }

  async function send(effect: Extract<Effect, { kind: 'mail' }>, pk: Partition, reads: Store): Promise<Write[]> {
    const { subject, round } = effect;
    const letter = (letters as Letters)[effect.mail];
    const written = await letter.write(subject, round, { store: reads, derive, publicUrl: publicUrl(), now: now() });
    // Withdrawn, answered or sent again meanwhile: then this letter would carry a dead link.
    if (!written) return [];
    try {
      await mail.send(written);
      return [];
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error;
    }
    const sender = await letter.refused(subject, store);
    const redrawn = await redrawAll(subject, store);
    return noted(subject, pk, [...redrawn, ...(sender ? await tell(sender, subject, store) : [])]);
  }

  return {
    async showWaiting(person, subject) {
      for (const write of await tell(person, subject, store, { keep: false, instead: true }))
        await store.commit(subjectHome(subject), [write]);
    },
    carriers: {
      mail: send,
      tell: async ({ to, subject, of, instead }, pk, reads) =>
        noted(subject, pk, await tell(to, subject, reads, { of, instead })),
      async 'tell-address'({ email, subject }, pk, reads) {
        const to = await reads.get<AddressEntry>(addressHome(email), addressId);
        return to ? noted(subject, pk, await tell(to, subject, reads)) : [];
      },
      async 'tell-operator'({ subject, except, instead }, pk, reads) {
        const told = await Promise.all(
          (await ofOperator(except, reads)).map((to) => tell(to, subject, reads, { instead })),
        );
        return noted(subject, pk, told.flat());
      },
      async invitations(effect, pk, reads) {
        const waiting = await waitingInvitations(effect, { ...reads, now: now() });
        const told = await Promise.all(
          waiting.map(async (subject) => noted(subject, pk, await tell(effect.to, subject, reads))),
        );
        return told.flat();
      },
      async redraw({ subject, except, only, told = [], operator }, pk, reads) {
        const others = [...told, ...(operator ? await ofOperator(operator.except, reads) : [])];
        const which = ({ viewer, place: { activityId: card } }: Watch) =>
          card !== except &&
          card === (only ?? card) &&
          !others.some(({ tenantId, objectId }) => viewer.tenantId === tenantId && viewer.objectId === objectId);
        return noted(subject, pk, await redrawAll(subject, reads, which));
      },
      async perform({ next, by }) {
        const operation = operations.get(next.operation);
        if (!operation) throw new Error(`${next.operation} cannot be performed`);
        const who: Caller['who'] = (reads) => readActor(reads, by, by.name);
        try {
          await perform(operation, next.input, { ...caller, speaker: by, who, operationId: caller.newId() });
        } catch (error) {
          // Done already, or not to be done any more.
          if (!(error instanceof Refusal) || error.code === 'busy' || error.code === 'being-done') throw error;
        }
        return [];
      },
      async rows(effect, pk) {
        await runRows(effect, pk, caller);
        return [];
      },
      async finish({ operation: name, operationId }, pk) {
        const operation = operations.get(name);
        const record = await store.get<OperationRecord>(pk, recordId(operationId));
        if (!operation || !record) throw new Error(`${name} cannot be finished`);
        const who: Caller['who'] = (reads) => readActor(reads, record.by, record.by.name);
        await finish(operation, pk, operationId, { ...caller, speaker: record.by, who, operationId });
        return [];
      },
    },
  };
}
