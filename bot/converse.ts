import { Refusal } from '../src/refusal.ts';
import { type Store, StoreBusy } from '../src/store/store.ts';
import type { Place, Subject } from '../src/watch.ts';
import { createActs } from './act.ts';
import type { Asked, Choice, Command, FileMaker, Turn } from './command.ts';
import { generalWords, notUnderstood, notYet, statement, tooLong } from './general/not-understood.ts';
import { createHearing, hearTable } from './hear.ts';
import { keepInterrupted } from './interruption.ts';
import { doneOnBehalf, purposeFor } from './on-behalf.ts';
import { awaitedBy, refusalView, wordsFor } from './refusals.ts';
import { createRegister } from './register.ts';
import { createReplies, type Reply } from './reply.ts';
import { askedInstead } from './requests/refusals.ts';
import { type Sealed, unseal } from './seal.ts';
import { createTurns, type Heard, type Means } from './turn.ts';
import type { FileContent, Press, View } from './view.ts';
import { type Language, languageOf } from './words.ts';

export interface Conversation {
  /** Answers a message. */
  say: (heard: Heard, text: string) => Promise<Reply>;
  /** Answers a press: what it does is in the seal, what was typed in the inputs. `shownAt` is the card's own place. */
  press: (heard: Heard, sealed: string, inputs: Record<string, unknown>, shownAt?: Place) => Promise<Reply>;
  /** Makes a file that was offered; where it cannot be had any more, the reply says why. */
  file: (heard: Heard, sealed: string) => Promise<FileContent | Reply>;
  /** What somebody gets whose file could not be saved: the card that it was offered on, which has other ways to it. */
  notSaved: (heard: Heard, sealed: string) => Promise<Reply>;
  /** What fits what is being typed into an input, for somebody who may see it. */
  search: (heard: Heard, dataset: string, typed: string) => Promise<Choice[]>;
  /** Welcomes somebody who has said nothing yet. */
  greet: (heard: Heard) => Promise<Reply>;
  /**
   * Draws a subject for somebody who has a card of it, or gets one as news: of the change of that moment, where it is
   * given. Undefined when there is nothing to show.
   */
  show: (
    viewer: Heard,
    subject: Subject,
    language: Language,
    reads: Store,
    as?: 'news' | 'passed',
    of?: string,
  ) => Promise<Reply | undefined>;
}

const longest = 2000;

/** Nothing was done, or it is still being done, and the card that was pressed is as good as before: it stays. */
const passing = new Set(['busy', 'being-done', 'dialog-only']);

/**
 * Somebody has lost the role while filling in a form. It cannot be drawn anew, for what stands on it may be nothing to
 * read any more; so it stays as it is where something was typed, for others or for later.
 */
const lostRole = new Set(['not-allowed', 'stranger']);

/** The conversation of the whole product: one turn at a time, nothing remembered between them but the store. */
export function createConversation(commands: readonly Command[], means: Means): Conversation {
  const hear = createHearing(commands);
  const register = createRegister(commands);
  const acts = createActs(register, means.newId);
  const startTurn = createTurns(means, doneOnBehalf(register, acts));
  const reply = createReplies(register, means);

  async function answer(
    heard: Heard,
    turn: Turn,
    make: () => Promise<View>,
    { as, filled }: { as?: 'news'; filled?: boolean } = {},
  ): Promise<Reply> {
    try {
      return await reply(await make(), turn, heard, as);
    } catch (error) {
      const refusal = error instanceof StoreBusy ? new Refusal('busy', {}) : error;
      if (!(refusal instanceof Refusal)) throw error;
      const instead = await askedInstead(refusal, turn);
      if (instead) {
        const command = register.named(instead.command);
        return answer(heard, turn, () => acts.open(command, instead.subject as Asked, turn));
      }
      if (filled && lostRole.has(refusal.code)) {
        const said = `${wordsFor(refusal, turn)} ${generalWords[turn.language].stays}`;
        return { ...(await reply(statement(said, turn), turn, heard)), passing: true };
      }
      return {
        ...(await reply(
          await keepInterrupted(refusalView(refusal, turn), awaitedBy(refusal, turn), turn),
          turn,
          heard,
        )),
        ...(passing.has(refusal.code) ? { passing: true as const } : {}),
      };
    }
  }

  const bearerOf = ({ speaker, conversationId }: Heard) => ({ ...speaker, conversationId });

  /** Something with a file that was offered, where it can still be had; else the reply says why not. */
  async function ofFile<R>(
    heard: Heard,
    sealed: string,
    act: (make: FileMaker, command: Command, asked: Asked, turn: Turn) => Promise<R>,
  ): Promise<R | Reply> {
    let turn = startTurn(heard, languageOf(heard.locale));
    try {
      const { command: name, part, subject, language } = unseal(sealed, bearerOf(heard), means.sealKey, means.now());
      turn = startTurn(heard, language);
      const command = register.find(name);
      const make = command?.files?.[part];
      if (!make) throw new Refusal('card-expired', {});
      return await act(make, command, subject as Asked, turn);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply(refusalView(error, turn), turn, heard);
    }
  }

  return {
    async say(heard, text) {
      const wish = hearTable(commands, text) ?? (text.length > longest ? undefined : hear(text));
      const turn = startTurn(heard, wish?.language ?? languageOf(heard.locale));
      return answer(heard, turn, async () => {
        if (!wish) return tooLong(turn);
        if (wish.command) return acts.openMeant(wish.command, wish.slots, turn);
        if (wish.clear) return notYet(turn);
        return notUnderstood(wish.nearest, commands, await turn.actor(), turn);
      });
    },

    async search(heard, dataset, typed) {
      const [whole = '', spoken = heard.locale] = dataset.split('@');
      const [name = '', input = '', of] = whole.split('/');
      const searches = register.find(name)?.searches ?? {};
      const search = Object.hasOwn(searches, input) ? searches[input] : undefined;
      if (!search) return [];
      const turn = startTurn(heard, languageOf(spoken));
      try {
        return await search(typed, turn, of);
      } catch (error) {
        if (error instanceof Refusal || error instanceof StoreBusy) return [];
        throw error;
      }
    },

    async greet(heard) {
      const turn = startTurn(heard, languageOf(heard.locale));
      return answer(heard, turn, () => acts.open(register.named('greet'), {}, turn));
    },

    async press(heard, sealed, inputs, shownAt) {
      let action: Sealed;
      try {
        action = unseal(sealed, bearerOf(heard), means.sealKey, means.now());
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const turn = startTurn(heard, languageOf(heard.locale));
        return reply(refusalView(error, turn), turn, heard);
      }
      const { part, language, operationId } = action;
      const command = register.find(action.command);
      const shown = part === 'open' || part === 'do' || part === 'show';
      if (!command || !(shown || command.steps?.[part])) {
        const turn = startTurn(heard, language);
        return reply(refusalView(new Refusal('card-expired', {}), turn), turn, heard);
      }
      const typed = Object.fromEntries(
        (command.inputs ?? []).flatMap((name) => (name in inputs ? [[name, inputs[name]]] : [])),
      );
      const turn = startTurn(heard, language, { operationId, shownAt: shownAt && { ...shownAt, language } });
      const { $next, ...decided } = action.subject as Record<string, unknown> & { $next?: Press };
      if ($next) turn.afterwards = purposeFor(command.name, $next, register);
      if (part === 'show') {
        const { as, ...subject } = action.subject as unknown as Subject & { as?: 'news' };
        return answer(heard, turn, () => acts.show(subject, turn, as), { as });
      }
      const asked = { ...typed, ...decided } as Asked;
      if (part === 'do' && command.inDialog && !heard.dialog)
        return answer(heard, turn, () => Promise.reject(new Refusal('dialog-only', {})));
      const filled = !heard.dialog && Object.values(typed).some((value) => value !== '');
      return answer(
        heard,
        turn,
        () => (part === 'do' ? acts.act(command, asked, turn) : acts.step(part, command, asked, turn)),
        { filled },
      );
    },

    file: (heard, sealed) => ofFile(heard, sealed, (make, _, asked, turn) => make(asked, turn)),

    notSaved: (heard, sealed) =>
      ofFile(heard, sealed, async (_, command, asked, turn) => {
        const view = await acts.open(command, asked, turn);
        const lead = { text: generalWords[turn.language].notSaved, tone: 'attention' as const };
        return reply({ ...view, lead }, turn, heard);
      }),

    async show(viewer, subject, language, reads, as, of) {
      if (!register.shows(subject.type)) return undefined;
      const turn = startTurn(viewer, language, { store: reads });
      turn.tellsOf = of;
      try {
        const view = await acts.show(subject, turn, as);
        if (as === 'news' && view.news === false) return undefined;
        return await reply(view, turn, viewer, as === 'news' ? as : undefined);
      } catch (error) {
        if (error instanceof Refusal && error.code !== 'busy') return undefined;
        throw error;
      }
    },
  };
}
