import { has, isMark } from './clauses.ts';
import type { NameToken } from './names/words.ts';
import { partyOf } from './parties.ts';
import type { Token } from './text/token.ts';

/** Whether a name in a message is nobody whom it is about. */
export const isNoMention = (tokens: readonly Token[], at: number): boolean =>
  isVendor(tokens, at) || tells(tokens, at) || isContrast(tokens, at) || isOccasion(tokens, at);

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
  return text === 'microsoft' && !partyOf(tokens[at - 1]) && !partyOf(tokens[at + 1]);
}

/** …, not Hana Park: who is not meant. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (partyOf(tokens[i]) !== undefined || /^(?:the|other|our)$/.test(tokens[i]?.text ?? ''))) i--;
  return tokens[i]?.text === 'not' && !tokens[i]?.hangul && isMark(tokens[i - 1], ',', '-', '(');
}
