import type { Carriers } from '../src/deliver.ts';
import { type Invitation, invitationDocId, isOpen } from '../src/partnerships/invitation.ts';
import { type Partition, partition, type Store, type Write } from '../src/store/store.ts';
import { type Subject, type Watch, watchOf, watchPrefix } from '../src/watch.ts';
import type { Conversation, Heard } from './converse.ts';
import { type Mail, Undeliverable } from './mail.ts';
import { resellerInvitationMail } from './partnerships/reseller-invitation-mail.ts';
import type { Person, Reach } from './reach.ts';
import { type Connector, Unreachable } from './teams/connector.ts';
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
}: Means): Delivery {
  async function tell(to: Person, subject: Subject, reads: Store, keep = true): Promise<Write[]> {
    const entry = await reach().find(to);
    if (!entry || entry.dead) {
      if (keep) await reach().keep(to, subject);
      return [];
    }
    const { conversationId, serviceUrl, timeZone, shownName, language } = entry;
    const viewer: Heard = { speaker: to, shownName, conversationId, locale: language, timeZone };
    const reply = await conversation.show(viewer, subject, languageOf(language), reads, 'news');
    if (!reply) return [];
    try {
      const activityId = await connector.post(serviceUrl, conversationId, reply);
      const place = { conversationId, activityId, serviceUrl, language, timeZone };
      return [{ kind: 'put', doc: watchOf(subject, { ...to, name: shownName }, place, true) }];
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      await reach().markDead(to);
      if (!keep) throw error;
      await reach().keep(to, subject);
      return [];
    }
  }

  async function redraw({ viewer, subject, place, id, news }: Watch, reads: Store): Promise<Write[]> {
    const { conversationId, activityId, serviceUrl, language, timeZone } = place;
    const heard: Heard = { speaker: viewer, shownName: viewer.name, conversationId, locale: language, timeZone };
    const reply = await conversation.show(heard, subject, languageOf(language), reads, news && 'news');
    if (!reply) return [];
    try {
      await connector.update(serviceUrl, conversationId, activityId, reply);
      return [];
    } catch (error) {
      if (error instanceof Unreachable) return [{ kind: 'remove', id }];
      throw error;
    }
  }

  async function watchers(pk: Partition, subject: Subject): Promise<Watch[]> {
    const found: Watch[] = [];
    for (let after: string | undefined; ; ) {
      const page = await store.list<Watch>(pk, { type: 'watch', prefix: watchPrefix(subject), after, limit: 100 });
      found.push(...page.items);
      if (!page.next) return found;
      after = page.next;
    }
  }

  return {
    async showWaiting(person, subject) {
      const home = partition(subject.owner, 'resellers');
      for (const write of await tell(person, subject, store, false)) await store.commit(home, [write]);
    },
    carriers: {
      async mail({ subject, round }, pk) {
        const invitation = await store.get<Invitation>(pk, invitationDocId(subject.id));
        // Withdrawn, answered or sent again meanwhile: then this letter would carry a dead link.
        if (!invitation || !isOpen(invitation, now()) || invitation.round !== round) return [];
        try {
          await mail.send(resellerInvitationMail(invitation, derive, publicUrl()));
          return [];
        } catch (error) {
          if (!(error instanceof Undeliverable)) throw error;
        }
        const { etag, ...sent } = invitation;
        const refused: Invitation = { ...sent, undeliverable: true, version: sent.version + 1 };
        await store.commit(pk, [{ kind: 'replace', doc: refused, etag }]);
        const open = await watchers(pk, subject);
        const redrawn = await Promise.all(open.map((watch) => redraw(watch, store)));
        return [...redrawn.flat(), ...(await tell(invitation.invitedBy, subject, store))];
      },
      tell: ({ to, subject }, _, reads) => tell(to, subject, reads),
      async redraw({ subject, except }, pk, reads) {
        const open = (await watchers(pk, subject)).filter(({ place }) => place.activityId !== except);
        return (await Promise.all(open.map((watch) => redraw(watch, reads)))).flat();
      },
    },
  };
}
