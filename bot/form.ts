import { Refusal, type RefusalCode } from '../src/refusal.ts';
import { draw, type Json } from './cards.ts';
import type { Turn } from './command.ts';
import { fieldWords, ways, wordsFor } from './refusals.ts';
import { eachOnce, type View } from './view.ts';
import { fill, type InEveryLanguage } from './words.ts';

const words: InEveryLanguage<{ tooLong: string }> = {
  en: { tooLong: '“{label}” takes at most {longest} characters.' },
  ko: { tooLong: '“{label}” 항목은 {longest}자 이내로 입력해 주세요.' },
};

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
    return again(await form(), error, turn);
  }
}

/** A form once more, with what is wrong above it and the ways on behind its own. */
export const again = (form: View, refusal: Refusal, turn: Turn): View => ({
  ...withProblem(form, refusal, turn),
  buttons: eachOnce([...(form.buttons ?? []), ...ways(refusal, turn)]).slice(0, 6),
});

/** A form with a line above it that says what is wrong with it. */
export const withProblem = (form: View, refusal: Refusal, turn: Turn): View => ({
  ...form,
  lead: { text: problemOn(form, refusal, turn), tone: 'attention' },
});

/**
 * What is wrong, by the form's own words for its inputs: one field may be of any length on one form and short on
 * another, and only what is no input of this one goes by its name alone.
 */
function problemOn(form: View, refusal: Refusal, turn: Turn): string {
  if (refusal.code !== 'invalid-input') return wordsFor(refusal, turn);
  const { fields } = (refusal as Refusal<'invalid-input'>).data;
  const inputs = inputsOf(draw(form, turn.language, () => ''));
  const said = Object.entries(fields).map(([path, code]) => {
    const [name = ''] = path.split('.');
    const input = inputs.find(({ id }) => id === name);
    if (!input) return fieldWords(name, turn.language);
    const { label, longest, problem } = input;
    if (code === 'too_big' && longest)
      return fill(words[turn.language].tooLong, { label, longest: longest.toLocaleString('en') });
    // What is said of several alike says nothing of one.
    const own = problem !== label && inputs.filter((other) => other.problem === problem).length === 1;
    return (own && problem) || fieldWords(name, turn.language);
  });
  return [...new Set(said)].join(' ');
}

interface DrawnInput {
  id: string;
  label: string;
  longest?: number;
  problem?: string;
}

/** The inputs of a card as it is drawn. */
function inputsOf(element: Json): DrawnInput[] {
  if (typeof element !== 'object' || element === null) return [];
  const inside = Object.values(element).flatMap(inputsOf);
  if (Array.isArray(element)) return inside;
  const { type, id, label, maxLength, errorMessage } = element;
  if (typeof type !== 'string' || !type.startsWith('Input.') || typeof id !== 'string') return inside;
  return [
    ...inside,
    {
      id,
      label: String(label),
      longest: typeof maxLength === 'number' ? maxLength : undefined,
      problem: typeof errorMessage === 'string' ? errorMessage : undefined,
    },
  ];
}
