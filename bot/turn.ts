import type { KeyObject } from 'node:crypto';
import { draftsOf } from '../src/drafts.ts';
import type { Speaker } from '../src/operation.ts';
import { readActor } from '../src/people/actor.ts';
import { principalOf } from '../src/people/first-contact.ts';
import { authorize, type Caller, perform } from '../src/perform.ts';
import type { Actor } from '../src/roles.ts';
import type { Store } from '../src/store/store.ts';
import type { Place } from '../src/watch.ts';
import type { Turn } from './command.ts';
import { isIntroduced, meet, type Roster } from './first-contact.ts';
import { type Language, moment } from './words.ts';

/** One person's side of a conversation, as a signed activity has it. */
export interface Heard {
  speaker: Speaker;
  /** As Teams shows the person: good for display only. */
  shownName: string;
  conversationId: string;
  locale?: string;
  timeZone?: string;
  /** The answer is shown in a dialog. */
  dialog?: true;
  /** The client can save files that the bot offers. */
  files?: boolean;
  /** Asks Teams who this is; absent where nobody is speaking, as when a card is drawn anew. */
  roster?: Roster;
}

export interface Means extends Omit<Caller, 'speaker' | 'who'> {
  sealKey: KeyObject;
  publicUrl: () => string;
  chatLink: Turn['chatLink'];
}

/** What is special about a turn: what a press acts under, the card that was pressed, and what it reads from. */
export interface Begun {
  operationId?: string;
  shownAt?: Place;
  store?: Store;
}

/** Begins turns: what a command may use, for this person, in this language. */
export function createTurns(means: Means, onBehalf: (turn: Turn) => Turn['onBehalf']) {
  return (heard: Heard, language: Language, { operationId, shownAt, store = means.store }: Begun = {}): Turn => {
    const { speaker } = heard;
    const now = means.now();
    const timeZone = heard.timeZone ?? 'UTC';
    let known: Promise<Actor> | undefined;
    let met: Promise<Actor> | undefined;
    const whoIs = async (get: Store['get']): Promise<Actor> => {
      const actor = await readActor({ get, now }, speaker, heard.shownName);
      if (isIntroduced(actor) || !actor.organization || !heard.roster) return actor;
      met ??= meet(actor, heard.roster, { ...means, store });
      const found = await met;
      return found.person ? { ...found, met: true } : found;
    };
    const caller = (operation: { kind: string }): Caller => ({
      ...means,
      store,
      speaker,
      operationId: turn.operationId,
      shownAt,
      repeated: (by, at) => {
        turn.repeated = { by, at };
      },
      revealed: (secret) => {
        turn.secret = secret;
      },
      // A change reads the roles anew each time it is tried; what only reads may share one look at them.
      who: ({ get }) => {
        if (operation.kind === 'change' || !known) known = whoIs(get);
        return known;
      },
    });
    const turn: Turn = {
      speaker,
      language,
      timeZone,
      now,
      publicUrl: means.publicUrl(),
      chatLink: means.chatLink,
      derive: means.derive,
      files: Boolean(heard.files),
      operationId: operationId || means.newId(),
      actor: () => {
        known ??= whoIs(store.get.bind(store));
        known.catch(() => {
          known = undefined;
        });
        return known;
      },
      signedInAs: async () => principalOf(await heard.roster?.().catch(() => undefined), speaker),
      drafts: draftsOf(store, speaker, now),
      async perform(operation, input, apart) {
        if (apart)
          return perform(operation, input, {
            ...caller(operation),
            operationId: means.newId(),
            shownAt: undefined,
            repeated: undefined,
          });
        const { afterwards } = turn;
        const result = await perform(operation, input, {
          ...caller(operation),
          next: afterwards && { operation: afterwards.operation, input: afterwards.next.subject },
        });
        // The id has acted; what the answer's buttons do are operations of their own.
        if (operation.kind === 'change') turn.operationId = means.newId();
        return result;
      },
      authorize: (operation, input) => authorize(operation, caller({ kind: 'query' }), input),
      moment: (iso) => moment(iso, language, timeZone),
      onBehalf: (...asked) => onBehalf(turn)(...asked),
    };
    return turn;
  };
}
