import { Refusal, type RefusalCode } from '../src/refusal.ts';
import type { Turn } from './command.ts';
import { ways, wordsFor } from './refusals.ts';
import type { View } from './view.ts';

/** What comes next, or the form again with what was typed and a line that says what is wrong with it. */
export async function orAgain(
  next: () => Promise<View>,
  form: () => View | Promise<View>,
  stays: readonly RefusalCode[],
  turn: Turn,
): Promise<View> {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof Refusal) || !stays.includes(error.code)) throw error;
    const again = await form();
    return {
      ...again,
      lead: { text: wordsFor(error, turn), tone: 'attention' },
      buttons: [...(again.buttons ?? []), ...ways(error, turn)].slice(0, 6),
    };
  }
}
