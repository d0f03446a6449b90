import { Refusal } from '../src/refusal.ts';
import type { Subject } from '../src/watch.ts';
import type { Asked, Command, Turn } from './command.ts';
import { again } from './form.ts';
import { purposeOf } from './on-behalf.ts';
import { formStays, tooLate } from './refusals.ts';
import type { Register } from './register.ts';
import type { Press, View } from './view.ts';
import type { InEveryLanguage } from './words.ts';

/** What can be done with a command, and what is seen then. */
export interface Acts {
  /** What saying it shows: an answer, or a form. */
  open: (command: Command, asked: Asked, turn: Turn) => Promise<View>;
  /** The same; or that of the command that people of the speaker's kind of organisation mean by the same words. */
  openMeant: (command: Command, asked: Asked, turn: Turn) => Promise<View>;
  /** One of its own steps. */
  step: (name: string, command: Command, asked: Asked, turn: Turn) => Promise<View>;
  /** Performs it. Where that is refused, the form comes back, or what the thing has become. */
  act: (command: Command, asked: Asked, turn: Turn) => Promise<View>;
  /** Draws the state of a thing. */
  show: (subject: Subject, turn: Turn, as?: 'news' | 'passed') => Promise<View>;
}

const words = (command: Command, turn: Turn) => command.words[turn.language];

const passedWords: InEveryLanguage<{ below: string; show: string }> = {
  en: { below: 'The newest card of this stands further down.', show: 'Show here' },
  ko: { below: '아래에 새 카드가 있습니다.', show: '여기에서 보기' },
};

/** Of a card whose place a newer one has taken: what it is about, how that stands, and the way to all of it. */
function passed({ data, summary }: View, show: Press, { language }: Turn): View {
  const say = passedWords[language];
  const { title = summary, context } = data;
  return {
    card: 'shared/details',
    summary,
    data: { title, context, note: say.below },
    buttons: [{ title: say.show, press: show }],
  };
}

/** A question that comes up from here on leads back to this. */
const interrupting = (command: Command, asked: Asked, turn: Turn) => {
  const changes = command.operation.kind === 'change';
  turn.interrupted = { command: command.name, takes: command.takes ?? [], asked, changes };
};

export function createActs(register: Register, newId: () => string): Acts {
  const open: Acts['open'] = async (command, asked, turn) => {
    const { resumed, ...wanted } = asked;
    // What was kept of it has served its purpose: it is on a card again.
    if (typeof resumed === 'string') await turn.drafts.drop(resumed);
    interrupting(command, wanted, turn);
    return command.open(wanted, turn, words(command, turn));
  };

  const openMeant: Acts['openMeant'] = async (command, asked, turn) => {
    try {
      return await open(command, asked, turn);
    } catch (error) {
      // Asked only then: whoever is meant by a command waits for no further read.
      if (!command.meantBy || !(error instanceof Refusal) || error.code !== 'wrong-kind') throw error;
      const kinds = (await turn.actor()).organization?.kinds ?? [];
      const [name] = kinds.flatMap((kind) => command.meantBy?.[kind] ?? []);
      if (!name) throw error;
      return open(register.named(name), asked, turn);
    }
  };

  const step: Acts['step'] = (name, command, asked, turn) => {
    const own = command.steps?.[name];
    if (!own) return open(command, asked, turn);
    interrupting(command, asked, turn);
    return own(asked, turn, words(command, turn));
  };

  const show: Acts['show'] = async (subject, turn, as) => {
    const command = register.showing(subject.type);
    const view = await command.shows.draw(subject, turn, words(command, turn));
    if (as === 'passed') return passed(view, { command: command.name, part: 'show', subject: { ...subject } }, turn);
    if (as !== 'news' || !view.news) return view;
    return { ...view, lead: { text: view.news, tone: 'default' }, summary: view.news };
  };

  const act: Acts['act'] = async (command, asked, turn) => {
    interrupting(command, asked, turn);
    const subject = command.subjectOf?.(asked, turn);
    const purpose = purposeOf(command, turn, register);
    try {
      await purpose.claim();
      const result = await turn.perform(command.operation, asked);
      await purpose.perform();
      // A card tells the state of the thing, not of the press: after a second one, it may have moved on.
      if (turn.repeated && subject) return await show(subject, turn);
      if (!command.answer) throw new Error(`${command.name} has no answer to show`);
      return await command.answer(result as never, turn, words(command, turn));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== 'being-done') await purpose.release();
      if (formStays.has(error.code)) {
        // What was refused by Partner Center stays refused under its id: the form goes on under another.
        if (error.code === 'partner-center') turn.operationId = newId();
        return again(await open(command, asked, turn), error, turn);
      }
      if (tooLate.has(error.code) && subject) {
        return again(await show(subject, turn), error, turn);
      }
      throw error;
    }
  };

  return { open, openMeant, step, act, show };
}
