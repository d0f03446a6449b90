import type { Draft } from '../src/drafts.ts';
import { Refusal } from '../src/refusal.ts';
import { draw, inputValues, isFilledIn } from './cards.ts';
import type { Asked, Command, Turn } from './command.ts';
import { generalWords } from './general/not-understood.ts';
import { goingOn } from './interruption.ts';
import type { Register } from './register.ts';
import type { Press, View } from './view.ts';
import { fill } from './words.ts';

/** What a command is on the way to, where it is done for another one: kept for it before, and performed after it. */
export function purposeOf(command: Command, turn: Turn, register: Register) {
  const { afterwards } = turn;
  const next = afterwards?.of === command.name ? afterwards.next : undefined;
  const claims = next && register.named(next.command).claims;
  return {
    async claim(): Promise<void> {
      if (claims) turn.operationId = await claims.take(next.subject as Asked, turn);
    },
    async release(): Promise<void> {
      if (claims) await claims.release(next.subject as Asked, turn);
    },
    /** Now that the command is done. That it was done by an earlier press is as good. */
    async perform(): Promise<void> {
      const { repeated } = turn;
      if (!next) return;
      turn.afterwards = undefined;
      try {
        await turn.perform(register.named(next.command).operation, next.subject, 'apart');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
      turn.repeated = repeated;
    },
  };
}

/** That a command is done for what another one then performs. */
export const purposeFor = (of: string, next: Press, register: Register): Turn['afterwards'] => ({
  of,
  next,
  operation: register.named(next.command).operation.name,
});

interface Ways {
  open: (command: Command, asked: Asked, turn: Turn) => Promise<View>;
  act: (command: Command, asked: Asked, turn: Turn) => Promise<View>;
}

/** Does one command for another: see `Turn.onBehalf`. */
export const doneOnBehalf =
  (register: Register, { open, act }: Ways) =>
  (turn: Turn): Turn['onBehalf'] =>
  async (name, asked, { next, submit }) => {
    const command = register.named(name);
    turn.afterwards = purposeFor(name, next, register);
    const view = await open(command, asked, turn);
    const button = view.buttons?.find((one) => 'press' in one && one.press.command === name && one.press.part === 'do');
    if (!submit || command.inPerson || !button || !('press' in button)) return view;
    const card = draw(view, turn.language, () => '');
    // What is left to choose is asked, with what was said about it, and not sent to be refused.
    if (!isFilledIn(card)) return view;
    const filled = inputValues(card, command.inputs ?? []);
    const answered = await act(command, { ...filled, ...button.press.subject } as Asked, turn);
    // Still ahead: it was not done, and the form says why.
    return turn.afterwards ? answered : undefined;
  };

/** In front, what this person has interrupted for the thing that the card shows. */
export async function withContinuations(view: View, turn: Turn, register: Register): Promise<View> {
  if (!view.settles) return view;
  const waiting = await turn.drafts.waitingFor(view.settles);
  const titleOf = ({ command }: Draft, { language }: Turn): string =>
    fill(generalWords[language].resume, { title: register.find(command)?.words[language].title ?? '' });
  const goOn = waiting.map((draft) => ({
    title: register.find(draft.command)?.words[turn.language].resume ?? titleOf(draft, turn),
    press: goingOn(draft),
  }));
  return { ...view, buttons: [...goOn, ...(view.buttons ?? [])].slice(0, 6) };
}
