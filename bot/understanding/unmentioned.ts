import { has, isMark } from './clauses.ts';
import type { NameToken } from './names/words.ts';
import { partyOf } from './parties.ts';
import type { Token } from './text/token.ts';

/** Whether a name in a message is nobody whom it is about. */
export const isNoMention = (tokens: readonly Token[], at: number): boolean =>
  isVendor(tokens, at) ||
  tells(tokens, at) ||
  isContrast(tokens, at) ||
  isOccasion(tokens, at) ||
  isDescription(tokens, at);

/** 서울에 있는 한빛, 누리온이 소개한 한빛: where somebody is and who brought him say which one it is. */
function isDescription(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const named = tokens
    .slice(at + 2, at + 5)
    .some(({ kind }) => kind === 'name' || kind === 'person' || kind === 'quote');
  if (!next?.hangul || !named) return false;
  const behind = next.text + next.particle + next.ending;
  if (/^에$/.test(token.particle)) return /^(?:있는|위치한|소재한|자리한)$/.test(behind);
  return /[이가]$/.test(token.particle || token.text) && /^(?:소개|추천)(?:한|해준|해주신|시켜준)$/.test(behind);
}

/** The mail to pat@… bounced, Kestrel agreed: small words behind data tell what happened to it. */
function tells(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    !token.upper &&
    !token.hangul &&
    (token as NameToken).reason === 'unknown word' &&
    /^[a-z]{2,}ed$/.test(token.text) &&
    ['email', 'name', 'person', 'domain'].includes(tokens[at - 1]?.kind ?? '') &&
    (!next || next.kind === 'punct' || next.kind === 'break')
  );
}

/** an overview for the QBR deck: what it is wanted for is nobody. */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]?.hangul &&
  !tokens[at]?.possessive &&
  has(tokens[at + 1], 'foreign') &&
  has(tokens[at - 1], 'det', 'our') &&
  tokens[at - 2]?.text === 'for';

/** MS쪽 장애냐, is Microsoft having trouble: on whose side a fault lies. */
function isVendor(tokens: readonly Token[], at: number): boolean {
  const { text, particle } = tokens[at] as Token;
  if (text === 'ms') return /^[쪽측]/.test(particle);
  if (text === '마이크로소프트') return has(tokens[at + 1], 'partner-center');
  return text === 'microsoft' && !partyOf(tokens[at - 1]) && !partyOf(tokens[at + 1]);
}

/** …, not Hana Park: who is not meant. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (partyOf(tokens[i]) !== undefined || /^(?:the|other|our)$/.test(tokens[i]?.text ?? ''))) i--;
  return tokens[i]?.text === 'not' && !tokens[i]?.hangul && isMark(tokens[i - 1], ',', '-', '(');
}
