import type { Carriers } from '../src/deliver.ts';
import { type Invitation, invitationDocId } from '../src/partnerships/invitation.ts';
import type { Partition, Store, Write } from '../src/store/store.ts';
import { type Place, type Subject, type Watch, watchOf, watchPrefix } from '../src/watch.ts';
import type { Conversation, Heard, Reply } from './converse.ts';
import type { Mail } from './mail.ts';
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
}

export interface Delivery {
  carriers: Carriers;
  /** Shows a subject to a person in a new message; undefined when there was nothing to show, or no chat to show it in. */
  show: (person: Person, subject: Subject) => Promise<{ reply: Reply; place: Place } | undefined>;
}

/** How effects leave the house: mail, new cards, and cards that change in place. */
export function createDelivery({ store, conversation, connector, reach, mail, derive, publicUrl }: Means): Delivery {
  async function show(person: Person, subject: Subject) {
    const entry = await reach().find(person);
    if (!entry || entry.dead) return undefined;
    const { conversationId, serviceUrl, timeZone, shownName, language } = entry;
    const viewer: Heard = { speaker: person, shownName, conversationId, locale: language, timeZone };
    const reply = await conversation.show(viewer, subject, languageOf(language), 'news');
    if (!reply) return undefined;
    const activityId = await connector.post(serviceUrl, conversationId, reply);
    return { reply, place: { conversationId, activityId, serviceUrl, language, timeZone } };
  }

  async function tell(to: Person, subject: Subject): Promise<Write[]> {
    const entry = await reach().find(to);
    if (!entry || entry.dead) {
      await reach().keep(to, subject);
      return [];
    }
    try {
      const shown = await show(to, subject);
      return shown ? [{ kind: 'put', doc: watchOf(subject, { ...to, name: entry.shownName }, shown.place, true) }] : [];
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      await reach().markDead(to);
      await reach().keep(to, subject);
      return [];
    }
  }

  async function redraw({ viewer, subject, place, id, news }: Watch): Promise<Write[]> {
    const { conversationId, activityId, serviceUrl, language, timeZone } = place;
    const heard: Heard = { speaker: viewer, shownName: viewer.name, conversationId, locale: language, timeZone };
    const reply = await conversation.show(heard, subject, languageOf(language), news && 'news');
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
    show,
    carriers: {
      async mail({ subject, round }, pk) {
        const invitation = await store.get<Invitation>(pk, invitationDocId(subject.id));
        // Withdrawn, answered or sent again meanwhile: then this letter would carry a dead link.
        if (invitation?.state !== 'pending' || invitation.round !== round) return [];
        await mail.send(resellerInvitationMail(invitation, derive, publicUrl()));
        return [];
      },
      tell: ({ to, subject }) => tell(to, subject),
      async redraw({ subject, except }, pk) {
        const open = (await watchers(pk, subject)).filter(({ place }) => place.activityId !== except);
        return (await Promise.all(open.map(redraw))).flat();
      },
    },
  };
}
