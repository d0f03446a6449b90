import { isNameCopula } from '../korean/hangul.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, isRoleName, ofKind, type Token } from '../text/token.ts';
import { bare, follows } from './glued.ts';
import { type Found, isRole, legalPrefix, name } from './words.ts';

/**
 * (주)모두의리셀러, (주)올려드림: behind a legal form without a space stands a name, whatever words it is made of, up to
 * the next space.
 */
export function formedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const next = tokens[start + 1];
  // 미래로(주): no particle stands before a legal form.
  if (first.hangul && first.particle && next?.kind === 'legal' && next.start === first.stop) {
    const whole = { ...first, particle: '', inner: { start: first.inner.start, end: first.stop } };
    return name(sheet, [whole, next], start + 2, 'legal form');
  }
  // 초대해봄 주식회사를: a form with a particle opens no name, so it closes one, whatever that is made of.
  if (
    first.hangul &&
    first.ending &&
    !/[은는한된할될던]$/.test(first.ending) &&
    next?.hangul &&
    legalPrefix.has(next.text) &&
    next.spaced &&
    next.particle
  ) {
    const whole = { ...first, ending: '', inner: { start: first.inner.start, end: first.stop } };
    return name(sheet, [whole, next], start + 2, 'legal form');
  }
  const closed = beforeForm(sheet, tokens, start);
  if (closed) return closed;
  if (first.kind !== 'legal' || next?.start !== first.end) return;
  const parts: Token[] = [];
  for (let i = start + 1; i < tokens.length && i < start + 7; i++) {
    const token = tokens[i] as Token;
    const glued = i === start + 1 || token.start === (tokens[i - 1] as Token).stop;
    if (!glued || token.kind === 'punct' || token.kind === 'break') break;
    parts.push(token);
  }
  // (주)콘토소재판매인으로, (주)콘토소초대해줘: people leave spaces out, too.
  const last = parts.at(-1);
  if (last && parts.length > 1 && (isGoal(last) || closesMessage(tokens, start + parts.length))) parts.pop();
  const end = parts.at(-1);
  if (!end || (parts.length === 1 && (end.particle || end.kind === 'name'))) return;
  // … 리셀러는 (주)누리온입니다
  const said = end.ending.length > 1 && isNameCopula(end.ending, end.text.at(-1));
  const whole = end.ending && !said ? withItsEnding(end) : end;
  return name(sheet, [first, ...parts.slice(0, -1), whole], start + 1 + parts.length, 'legal form');
}

/** (주)올려드림, (주)해봅시다를: the ending is the name's own, but not what stands behind a whole sentence. */
function withItsEnding(token: Token): Token {
  const said = token.text + token.ending;
  const [, own = said, rest = ''] = wholeSentence.exec(said) ?? [];
  const copula = isNameCopula(rest, own.at(-1));
  return {
    ...token,
    particle: copula ? '' : rest,
    ending: copula ? rest : '',
    inner: { start: token.inner.start, end: token.stop - rest.length },
  };
}
const wholeSentence = /^(.*[다요죠줘자까래림봄함임음])(을|를|에|에게|한테|로|의|입니다|이[고며]|이에요|예요|인데요?)$/;

/**
 * 새로고침 주식회사 신규 구독, 전역관리 주식회사에: a legal form with a particle, or in front of what the bot knows, opens no
 * name; so it closes that of the word before it, whatever that means elsewhere.
 */
function beforeForm(sheet: Sheet, tokens: readonly Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!first.hangul || first.kind !== 'word' || !first.spaced) return;
  let end = start + 1;
  // 청구관리 주식회사에
  while (end < start + 4 && tokens[end]?.hangul && follows(tokens[end] as Token, tokens[end - 1] as Token)) end++;
  const parts = tokens.slice(start, end);
  const [form, next, before] = [tokens[end], tokens[end + 1], tokens[start - 1]];
  if (!form?.hangul || !form.spaced || form.ending || !/^(?:주식회사|유한회사)$/.test(form.text)) return;
  if (!parts.every(bare) || form.start - first.start < 4) return;
  if (
    !isRoleName(first) &&
    !parts.some((part) => has(part, 'matter') || ofKind(part, 'foreign') || ofKind(part, 'verb'))
  )
    return;
  if (isRole(first) || ofKind(first, 'mark') || ofKind(first, 'filler')) return;
  if (before?.hangul && /^(?:unknown|name)$/.test(before.kind) && bare(before)) return;
  const closes = form.particle !== '' || next?.kind === 'offer' || (next?.kind === 'word' && isKnownThing(next));
  return closes ? name(sheet, [...parts, form], end + 1, 'legal form') : undefined;
}
const isKnownThing = (token: Token): boolean =>
  token.spaced &&
  (has(token, 'new', 'subscription', 'seat', 'customer', 'delegated', 'health', 'service-request') ||
    isRoleName(token));

const isGoal = (token: Token): boolean =>
  has(token, 'reseller', 'provider', 'customer', 'lead') && /^으?로/.test(token.particle);
const closesMessage = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).ending !== '' &&
  tokens.slice(at + 1).every((token) => token.kind === 'punct' || has(token, 'filler', 'do'));
