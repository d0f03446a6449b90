import { isVerbEnding, jamo } from '../korean/hangul.ts';
import type { Sheet } from './normalise.ts';
import { type Correct, has, only, type Token } from './token.ts';
import { slipsBetween } from './typos.ts';

/** So many strokes make a slip more likely than a name that is one stroke away from a word of the bot. */
const longEnough = 8;

/**
 * A sheet in which Hangul words that no lexicon knows are spelled as the words that were meant: 목룍, 잠제 고객,
 * 인샌티브. Only what keeps the number of syllables, so that every offset stays right; what is shown, and with it every
 * slot, stays as it was typed. A sure slip is a long word or one that makes a compound with its neighbour; the others
 * are only tried when the message made no sense as typed.
 */
export function respell(
  sheet: Sheet,
  tokens: readonly Token[],
  correct: Correct,
  sureOnly: boolean,
): Sheet | undefined {
  let folded = sheet.folded;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'unknown' || !token.hangul || token.text.length < 2) continue;
    const found =
      compound(tokens, i, correct) ??
      listing(tokens, i, correct) ??
      alone(token.text, correct, sureOnly) ??
      ordered(token, correct);
    if (found) folded = folded.slice(0, token.start) + found + folded.slice(token.start + found.length);
  }
  return folded === sheet.folded ? undefined : { ...sheet, folded };
}

const plain = (text: string): string => (text.length > 2 ? text.replace(/들$/, '') : text);

/** 잠제 고객, 서비스 요쳥: with its neighbour the word is one of the bot's, and only this part is misspelled. */
function compound(tokens: readonly Token[], at: number, correct: Correct): string | undefined {
  const text = plain((tokens[at] as Token).text);
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (behind?.kind === 'word' && behind.hangul && text.length + behind.text.length < 8) {
    const whole = meant(text + behind.text, correct, 'noun');
    if (whole?.endsWith(behind.text)) return whole.slice(0, text.length);
  }
  if (
    before?.kind === 'word' &&
    before.hangul &&
    !before.particle &&
    !before.ending &&
    text.length + before.text.length < 8
  ) {
    const whole = meant(before.text + text, correct, 'noun');
    if (whole?.startsWith(before.text)) return whole.slice(before.text.length);
  }
}

const things = ['customer', 'reseller', 'provider', 'invitation', 'subscription', 'lead', 'user', 'service-request'];

/** 초대 모록, 고객 목혹 보여줘: behind a thing and before what shows it stands what is shown, and no name. */
function listing(tokens: readonly Token[], at: number, correct: Correct): string | undefined {
  const { text, ending } = tokens[at] as Token;
  const before = tokens[at - 1];
  const rest = tokens.slice(at + 1).filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  if (text.length !== 2 || ending || !has(before, ...things, 'incentive', 'activity') || !before?.hangul) return;
  if (before.particle || before.ending || rest.length > 1 || (rest[0] && !has(rest[0], 'show'))) return;
  const found = correct(text, true);
  const shown = found?.senses.some(({ concept }) => /^(?:list|status|details|activity)$/.test(concept));
  return shown && found?.text.length === text.length && slipsBetween(jamo(text), jamo(found.text), 2) < 2
    ? found.text
    : undefined;
}

function alone(text: string, correct: Correct, sureOnly: boolean): string | undefined {
  if (!sureOnly) return meant(text, correct, 'any');
  const typed = jamo(text);
  if (typed.length < longEnough - 1) return;
  const found = meant(text, correct, 'noun');
  if (!found) return;
  const known = jamo(found);
  // 지원컴텍 is two strokes away from 지원컨택, and a name.
  return known.length >= longEnough && slipsBetween(typed, known, 2) < 2 ? found : undefined;
}

/** 등럭좀여: nobody asks for a name, so that what 좀 stands behind is a slip of a verbal noun. */
function ordered({ text, particle }: Token, correct: Correct): string | undefined {
  if (text.length !== 2 || !particle.startsWith('좀')) return;
  const found = correct(text, true);
  const verbal = found?.senses.some(({ kind, stem }) => kind === 'verb' && !stem);
  return verbal && found?.text.length === text.length ? found.text : undefined;
}

/** The word that was meant, or its stem in front of a plural or an ending; as long as what was typed. */
function meant(text: string, correct: Correct, wanted: 'noun' | 'any'): string | undefined {
  const fits = (typed: string) => {
    const found = correct(typed, true);
    if (found?.text.length !== typed.length || found.text === typed) return;
    if (wanted === 'noun' && !found.senses.some((sense) => sense.kind === 'noun')) return;
    return found.text;
  };
  const whole = fits(text) ?? (text.endsWith('들') && text.length > 2 ? fits(text.slice(0, -1)) : undefined);
  if (whole || wanted === 'noun') return whole;
  for (let cut = text.length - 1; cut >= 2; cut--)
    if (isVerbEnding(text.slice(cut))) {
      const stem = fits(text.slice(0, cut));
      if (stem) return stem;
    }
}
