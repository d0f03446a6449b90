import type { KeyObject } from 'node:crypto';
import { draftsOf } from '../src/drafts.ts';
import { authorize, type Caller, perform, type Speaker } from '../src/operation.ts';
import { readActor } from '../src/people/actor.ts';
import { Refusal } from '../src/refusal.ts';
import type { Actor } from '../src/roles.ts';
import { denial } from '../src/roles.ts';
import { type Store, StoreBusy } from '../src/store/store.ts';
import type { Place, Subject } from '../src/watch.ts';
import { type Card, draw, inputValues } from './cards.ts';
import type { Asked, Choice, Command, Turn } from './command.ts';
import { meet, type Roster } from './first-contact.ts';
import { generalWords, notUnderstood, notYet, tooLong } from './general/not-understood.ts';
import { createHearing, hearTable } from './hear.ts';
import { formStays, refusalView, tooLate, ways, wordsFor } from './refusals.ts';
import { askedInstead } from './requests/refusals.ts';
import { type Sealed, seal, unseal } from './seal.ts';
import { ask, eachOnce, type FileContent, type FileOffer, type Press, type View } from './view.ts';
import { type Language, languageOf, moment } from './words.ts';

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

export interface Reply {
  card: Card;
  summary: string;
  language: Language;
  /** Said beside the card that was pressed, which stays as it is. */
  passing?: true;
  /** A file that the client asks the person about; `seal` is what it is made by. */
  file?: Omit<FileOffer, 'press'> & { seal: string };
}

export interface Conversation {
  /** Answers a message. */
  say: (heard: Heard, text: string) => Promise<Reply>;
  /** Answers a press: what it does is in the seal, what was typed in the inputs. `shownAt` is the card's own place. */
  press: (heard: Heard, sealed: string, inputs: Record<string, unknown>, shownAt?: Place) => Promise<Reply>;
  /** Makes a file that was offered; where it cannot be had any more, the reply says why. */
  file: (heard: Heard, sealed: string) => Promise<FileContent | Reply>;
  /** What fits what is being typed into an input, for somebody who may see it. */
  search: (heard: Heard, dataset: string, typed: string) => Promise<Choice[]>;
  /** Welcomes somebody who has said nothing yet. */
  greet: (heard: Heard) => Promise<Reply>;
  /** Draws a subject for somebody who has a card of it, or gets one as news. Undefined when there is nothing to show. */
  show: (viewer: Heard, subject: Subject, language: Language, reads: Store, as?: 'news') => Promise<Reply | undefined>;
}

export interface Means extends Omit<Caller, 'speaker' | 'who'> {
  sealKey: KeyObject;
  publicUrl: () => string;
  chatLink: Turn['chatLink'];
}

const longest = 2000;

/** Nothing was done, or it is still being done, and the card that was pressed is as good as before: it stays. */
const passing = new Set(['busy', 'being-done']);

/** The conversation of the whole product: one turn at a time, nothing remembered between them but the store. */
export function createConversation(commands: readonly Command[], means: Means): Conversation {
  const hear = createHearing(commands);
  const byName = new Map(commands.map((command) => [command.name, command]));
  const commandNamed = (name: string): Command => {
    const command = byName.get(name);
    if (!command) throw new Error(`a card names the command "${name}", which does not exist`);
    return command;
  };
  const drawers = new Map(
    commands.flatMap((command) => (command.shows ? [[command.shows.type, command] as const] : [])),
  );

  function startTurn(
    heard: Heard,
    language: Language,
    operationId: string,
    shownAt?: Place,
    store = means.store,
  ): Turn {
    const { speaker } = heard;
    const now = means.now();
    const timeZone = heard.timeZone ?? 'UTC';
    let known: Promise<Actor> | undefined;
    let met: Promise<Actor> | undefined;
    const whoIs = async (get: Store['get']): Promise<Actor> => {
      const actor = await readActor(get, speaker, heard.shownName);
      if (actor.person || !actor.organization || !heard.roster) return actor;
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
      operationId,
      actor: () => {
        known ??= whoIs(store.get.bind(store));
        known.catch(() => {
          known = undefined;
        });
        return known;
      },
      drafts: draftsOf(store, speaker, now),
      async perform(operation, input, apart) {
        if (apart)
          return perform(operation, input, {
            ...caller(operation),
            operationId: means.newId(),
            shownAt: undefined,
            repeated: undefined,
          });
        const result = await perform(operation, input, caller(operation));
        // The id has acted; what the answer's buttons do are operations of their own.
        if (operation.kind === 'change') turn.operationId = means.newId();
        return result;
      },
      authorize: (operation, input) => authorize(operation, caller({ kind: 'query' }), input),
      moment: (iso) => moment(iso, language, timeZone),
      onBehalf: (...asked) => onBehalf(turn)(...asked),
    };
    return turn;
  }

  async function reply(drawn: View, turn: Turn, heard: Heard, as?: 'news'): Promise<Reply> {
    const view = await onlyAllowed(await withContinuations(drawn, turn), turn);
    const { speaker, conversationId } = heard;
    const { language, operationId } = turn;
    const bearer = { ...speaker, conversationId };
    let fresh = operationId;
    const sealed = (press: Press): string => {
      // The form that comes first acts under the turn's own id; every other button is an operation of its own.
      // A step of a form goes on under the form's own id.
      const id = press.part === 'do' ? fresh : press.part === 'open' || press.part === 'show' ? '' : operationId;
      if (press.part === 'do') fresh = means.newId();
      const { afterwards } = turn;
      const subject = afterwards?.of === press.command ? { ...press.subject, $next: afterwards.next } : press.subject;
      return seal({ ...press, subject, operationId: id, language }, bearer, means.sealKey, turn.now);
    };
    const refresh: Press | undefined =
      view.shows && !view.asks
        ? {
            command: (drawers.get(view.shows.type) as Command).name,
            part: 'show',
            subject: { ...view.shows, as },
          }
        : undefined;
    const card = draw(view, language, sealed, { refresh, dialog: heard.dialog });
    const { press, ...offer } = view.file ?? {};
    return {
      card,
      summary: view.summary,
      language,
      ...(view.passing ? { passing: true } : {}),
      ...(press ? { file: { ...(offer as Omit<FileOffer, 'press'>), seal: sealed(press) } } : {}),
    };
  }

  /** In front, what this person has interrupted for the thing that the card shows. */
  async function withContinuations(view: View, turn: Turn): Promise<View> {
    if (!view.settles || !view.shows) return view;
    const waiting = await turn.drafts.waitingFor(view.shows);
    const goOn = waiting.map(({ command, draftId }) => ({
      title: byName.get(command)?.words[turn.language].resume ?? generalWords[turn.language].resume,
      press: ask(command, { draft: draftId }),
    }));
    return { ...view, buttons: [...goOn, ...(view.buttons ?? [])].slice(0, 6) };
  }

  /** Leaves out the buttons that this person's role does not include: nobody is offered what will be refused. */
  async function onlyAllowed(view: View, turn: Turn): Promise<View> {
    const names = new Set((view.buttons ?? []).flatMap((button) => ('press' in button ? [button.press.command] : [])));
    const needing = [...names].filter((name) => byName.get(name)?.operation.allowed !== 'everyone');
    if (needing.length === 0) return view;
    const actor = await turn.actor();
    const refused = new Set(needing.filter((name) => denial(actor, (byName.get(name) as Command).operation.allowed)));
    return {
      ...view,
      buttons: view.buttons?.filter((button) => !('press' in button && refused.has(button.press.command))),
    };
  }

  async function answer(heard: Heard, turn: Turn, make: () => Promise<View>, as?: 'news'): Promise<Reply> {
    try {
      return await reply(await make(), turn, heard, as);
    } catch (error) {
      const refusal = error instanceof StoreBusy ? new Refusal('busy', {}) : error;
      if (!(refusal instanceof Refusal)) throw error;
      const instead = await askedInstead(refusal, turn);
      if (instead) {
        return answer(heard, turn, () => open(commandNamed(instead.command), instead.subject as Asked, turn));
      }
      return {
        ...(await reply(refusalView(refusal, turn), turn, heard)),
        ...(passing.has(refusal.code) ? { passing: true as const } : {}),
      };
    }
  }

  const words = (command: Command, turn: Turn) => command.words[turn.language];
  const interrupting = (command: Command, asked: Asked, turn: Turn) => {
    turn.interrupted = { command: command.name, takes: command.takes ?? [], asked };
  };
  const open = (command: Command, asked: Asked, turn: Turn) => {
    interrupting(command, asked, turn);
    return command.open(asked, turn, words(command, turn));
  };

  /** Opens a command; or the one that people of the speaker's kind of organisation mean by the same words. */
  async function openMeant(command: Command, asked: Asked, turn: Turn): Promise<View> {
    try {
      return await open(command, asked, turn);
    } catch (error) {
      // Asked only then: whoever is meant by a command waits for no further read.
      if (!command.meantBy || !(error instanceof Refusal) || error.code !== 'wrong-kind') throw error;
      const kinds = (await turn.actor()).organization?.kinds ?? [];
      const [name] = kinds.flatMap((kind) => command.meantBy?.[kind] ?? []);
      if (!name) throw error;
      return open(commandNamed(name), asked, turn);
    }
  }

  async function act(command: Command, asked: Asked, turn: Turn): Promise<View> {
    interrupting(command, asked, turn);
    const subject = command.subjectOf?.(asked, turn);
    const purpose = turn.afterwards?.of === command.name ? turn.afterwards.next : undefined;
    const claims = purpose && commandNamed(purpose.command).claims;
    try {
      if (claims) turn.operationId = await claims.take(purpose.subject as Asked, turn);
      const result = await turn.perform(command.operation, asked);
      await performAfterwards(command, turn);
      // A card tells the state of the thing, not of the press: after a second one, it may have moved on.
      if (turn.repeated && subject) return await show(subject, turn);
      if (!command.answer) throw new Error(`${command.name} has no answer to show`);
      return await command.answer(result as never, turn, words(command, turn));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (claims && error.code !== 'being-done') await claims.release(purpose.subject as Asked, turn);
      const lead = { text: wordsFor(error, turn), tone: 'attention' as const };
      if (formStays.has(error.code)) {
        // What was refused by Partner Center stays refused under its id: the form goes on under another.
        if (error.code === 'partner-center') turn.operationId = means.newId();
        const form = await open(command, asked, turn);
        return { ...form, lead, buttons: eachOnce([...(form.buttons ?? []), ...ways(error, turn)]).slice(0, 6) };
      }
      if (tooLate.has(error.code) && subject) return { ...(await show(subject, turn)), lead };
      throw error;
    }
  }

  /** What this was done for, now that it is. That it was done by an earlier press is as good. */
  async function performAfterwards(command: Command, turn: Turn): Promise<void> {
    const { afterwards, repeated } = turn;
    if (afterwards?.of !== command.name) return;
    turn.afterwards = undefined;
    try {
      await turn.perform(commandNamed(afterwards.next.command).operation, afterwards.next.subject, 'apart');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    turn.repeated = repeated;
  }

  const onBehalf =
    (turn: Turn): Turn['onBehalf'] =>
    async (name, asked, { next, submit }) => {
      const command = commandNamed(name);
      turn.afterwards = { of: name, next };
      const view = await open(command, asked, turn);
      const button = view.buttons?.find(
        (one) => 'press' in one && one.press.command === name && one.press.part === 'do',
      );
      if (!submit || !button || !('press' in button)) return view;
      const filled = inputValues(
        draw(view, turn.language, () => ''),
        command.inputs ?? [],
      );
      const answered = await act(command, { ...filled, ...button.press.subject } as Asked, turn);
      // Still ahead: it was not done, and the form says why.
      return turn.afterwards ? answered : undefined;
    };

  async function show(subject: Subject, turn: Turn, as?: 'news'): Promise<View> {
    const command = drawers.get(subject.type) as Command;
    const view = await (command.shows as NonNullable<Command['shows']>).draw(subject, turn, words(command, turn));
    if (as !== 'news' || !view.news) return view;
    return { ...view, lead: { text: view.news, tone: 'default' }, summary: view.news };
  }

  return {
    async say(heard, text) {
      const wish = hearTable(commands, text) ?? (text.length > longest ? undefined : hear(text));
      const turn = startTurn(heard, wish?.language ?? languageOf(heard.locale), means.newId());
      return answer(heard, turn, async () => {
        if (!wish) return tooLong(turn);
        if (wish.command) return openMeant(wish.command, wish.slots, turn);
        if (wish.clear) return notYet(turn);
        return notUnderstood(wish.nearest, commands, await turn.actor(), turn);
      });
    },

    async search(heard, dataset, typed) {
      const [name = '', input = '', of] = dataset.split('/');
      const searches = byName.get(name)?.searches ?? {};
      const search = Object.hasOwn(searches, input) ? searches[input] : undefined;
      if (!search) return [];
      const turn = startTurn(heard, languageOf(heard.locale), means.newId());
      try {
        return await search(typed, turn, of);
      } catch (error) {
        if (error instanceof Refusal || error instanceof StoreBusy) return [];
        throw error;
      }
    },

    async greet(heard) {
      const turn = startTurn(heard, languageOf(heard.locale), means.newId());
      return answer(heard, turn, () => open(commandNamed('greet'), {}, turn));
    },

    async press(heard, sealed, inputs, shownAt) {
      const bearer = { ...heard.speaker, conversationId: heard.conversationId };
      let action: Sealed;
      try {
        action = unseal(sealed, bearer, means.sealKey, means.now());
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const turn = startTurn(heard, languageOf(heard.locale), means.newId());
        return reply(refusalView(error, turn), turn, heard);
      }
      const command = byName.get(action.command);
      const shown = action.part === 'open' || action.part === 'do' || action.part === 'show';
      if (!command || !(shown || command.steps?.[action.part])) {
        const turn = startTurn(heard, action.language, means.newId());
        return reply(refusalView(new Refusal('card-expired', {}), turn), turn, heard);
      }
      const typed = Object.fromEntries(
        (command.inputs ?? []).flatMap((name) => (name in inputs ? [[name, inputs[name]]] : [])),
      );
      const place = shownAt && { ...shownAt, language: action.language };
      const turn = startTurn(heard, action.language, action.operationId || means.newId(), place);
      const { $next, ...decided } = action.subject as Record<string, unknown> & { $next?: Press };
      if ($next) turn.afterwards = { of: command.name, next: $next };
      if (action.part === 'show') {
        const { as, ...subject } = action.subject as unknown as Subject & { as?: 'news' };
        return answer(heard, turn, () => show(subject, turn, as), as);
      }
      return answer(heard, turn, () => {
        const asked = { ...typed, ...decided } as Asked;
        if (action.part === 'do') return act(command, asked, turn);
        const step = command.steps?.[action.part];
        interrupting(command, asked, turn);
        return step ? step(asked, turn, words(command, turn)) : open(command, asked, turn);
      });
    },

    async file(heard, sealed) {
      let turn = startTurn(heard, languageOf(heard.locale), means.newId());
      try {
        const bearer = { ...heard.speaker, conversationId: heard.conversationId };
        const { command, part, subject, language } = unseal(sealed, bearer, means.sealKey, means.now());
        turn = startTurn(heard, language, means.newId());
        const make = byName.get(command)?.files?.[part];
        if (!make) throw new Refusal('card-expired', {});
        return await make(subject as Asked, turn);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return reply(refusalView(error, turn), turn, heard);
      }
    },

    async show(viewer, subject, language, reads, as) {
      const turn = startTurn(viewer, language, means.newId(), undefined, reads);
      try {
        return reply(await show(subject, turn, as), turn, viewer, as);
      } catch (error) {
        if (error instanceof Refusal && error.code !== 'busy') return undefined;
        throw error;
      }
    },
  };
}
