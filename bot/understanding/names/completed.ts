import { isMark } from '../clauses.ts';
import { isNameCopula, isParticle } from '../korean/hangul.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, only, type Token } from '../text/token.ts';
import {
  endsClause,
  type Found,
  gluedHouse,
  hangulFirm,
  house,
  isRole,
  legalPrefix,
  type NameToken,
  name,
} from './words.ts';

/** A name with all that belongs to it behind it, and where the message goes on. */
export function completed(
  sheet: Sheet,
  tokens: readonly Token[],
  at: number,
  found: NonNullable<Found>,
): NonNullable<Found> {
  const before = tokens[at - 1];
  const { token, next: behind } = withBranch(sheet, tokens, found, before);
  withGuest(token);
  withoutHousehold(token, tokens[behind]);
  let next = behind;
  next += takeIt(token, tokens, next, before);
  next += takeHire(token, tokens, next, before);
  next += takePossessive(token, tokens, next);
  next += takeParticle(token, tokens[next]);
  return { token, next };
}

/** 초대받은손님: a guest in the name is no courtesy to it. */
function withGuest(token: Token): void {
  if (!token.hangul || !/.손$/.test(token.text) || !token.particle.startsWith('님')) return;
  const { inner, end, particle, text } = token;
  Object.assign(token, {
    text: `${text}님`,
    particle: particle.slice(1),
    end: end + 1,
    inner: { ...inner, end: inner.end + 1 },
  });
}

/** incentives harlow it: at the end, behind a thing, it is what they do and stands for nothing */
function takeIt(token: NameToken, tokens: readonly Token[], next: number, before: Token | undefined): 0 | 1 {
  const it = tokens[next];
  if (
    it?.text !== 'it' ||
    token.reason !== 'unknown word' ||
    token.possessive ||
    !endsClause(tokens[next + 1]) ||
    tokens[next + 1]?.text === '?' ||
    !(before === undefined || before.kind === 'punct' || only(before, 'noun', 'mark'))
  )
    return 0;
  Object.assign(token, {
    text: `${token.text} it`,
    end: it.end,
    stop: it.stop,
    inner: { ...token.inner, end: it.inner.end },
  });
  return 1;
}

/** invite reseller harlow bikes for hire: at the end it is what they do, and nobody is invited for it */
function takeHire(token: NameToken, tokens: readonly Token[], next: number, before: Token | undefined): 0 | 2 {
  const hire = tokens[next + 1];
  if (
    !isRole(before) ||
    token.reason !== 'unknown word' ||
    token.possessive ||
    tokens[next]?.text !== 'for' ||
    !/^(?:hire|rent)$/.test(hire?.text ?? '') ||
    !hire ||
    tokens[next + 2] !== undefined
  )
    return 0;
  Object.assign(token, {
    text: `${token.text} for ${hire.text}`,
    end: hire.end,
    stop: hire.stop,
    inner: { ...token.inner, end: hire.inner.end },
  });
  return 2;
}

/** Yamabuki K.K.'s E3: the full stop parts the name from what it has. */
function takePossessive(token: Token, tokens: readonly Token[], next: number): 0 | 2 {
  const mark = tokens[next];
  if (
    !token.text.endsWith('.') ||
    !/^['’]$/.test(mark?.text ?? '') ||
    mark?.start !== token.end ||
    tokens[next + 1]?.text !== 's'
  )
    return 0;
  token.possessive = true;
  return 2;
}

/** Pineridge Retail Inc.에, Wanderlust Travel Pvt. Ltd. 가: the full stop parts the particle from its name. */
function takeParticle(token: Token, next: Token | undefined): 0 | 1 {
  if (
    next?.kind !== 'unknown' ||
    !isParticle(next.text) ||
    !(token.end === next.start || (token.text.endsWith('.') && afterShort.test(next.text))) ||
    token.particle
  )
    return 0;
  token.particle = next.text;
  token.stop = next.stop;
  return 1;
}

/** Particles that stand apart from a legal form and its full stop. */
const afterShort = /^(?:이|가|은|는|을|를|의|에|와|과|로|으로|에게|한테)$/;

/** 다온아이티네 고객들: whose they are; 순이네 alone may be a name. */
function withoutHousehold(token: Token, next: Token | undefined): void {
  if (!token.hangul || !/^[가-힣]{3,}네$/.test(token.text) || token.particle || token.ending || !next?.hangul) return;
  if (!has(next, 'customer', 'subscription', 'seat', 'incentive', 'health', 'service-request', 'ticket', 'activity'))
    return;
  const end = token.inner.end - 1;
  Object.assign(token, { text: token.text.slice(0, -1), particle: '네', end, inner: { ...token.inner, end } });
}

/** Kestrel 주식회사 구독; Kestrel 주식회사 한빛: a legal form belongs to the name behind it where one follows. */
const closesName = (form: Token, next: Token | undefined): boolean =>
  legalPrefix.has(form.text) && (form.particle !== '' || !/^(?:unknown|name)$/.test(next?.kind ?? ''));

/** 이마트24 수원점, 커피볶는집 본점: which of the houses of a name it is. */
function withBranch(
  sheet: Sheet,
  tokens: readonly Token[],
  found: NonNullable<Found>,
  before: Token | undefined,
): NonNullable<Found> {
  const { token, next } = found;
  const branch = tokens[next];
  // 고객 Blue Sky 학원: what kind of house it is, behind a name in Latin letters
  if (
    !token.hangul &&
    token.particle === '' &&
    before?.hangul &&
    isRole(before) &&
    !before.particle &&
    branch?.hangul &&
    branch.spaced &&
    house.test(branch.text) &&
    has(branch, 'matter', 'common', 'foreign')
  )
    return name(sheet, [token, branch], next + 1, 'capitals') ?? found;
  // Blue Moon 상사, Not Now 코리아, K&J 세무법인: what only a firm calls itself behind its name
  if (
    !token.hangul &&
    token.kind === 'name' &&
    token.reason !== 'known' &&
    token.upper &&
    !token.particle &&
    !token.possessive &&
    branch?.hangul &&
    branch.spaced &&
    (!branch.ending || isNameCopula(branch.ending, branch.text.at(-1))) &&
    (hangulFirm.test(branch.text) || closesName(branch, tokens[next + 1]))
  )
    return name(sheet, [token, branch], next + 1, 'capitals') ?? found;
  if (!token.hangul || token.kind !== 'name' || token.particle || token.ending || !branch || branch.ending)
    return found;
  // 고객 생성: 모두의하루 스튜디오: what kind of house it is, where a name is due
  if (
    (isMark(before, ':') || (before?.hangul && isRole(before) && !before.particle)) &&
    branch.hangul &&
    branch.spaced &&
    gluedHouse.test(branch.text)
  )
    return name(sheet, [token, branch], next + 1, 'Hangul') ?? found;
  const shop = tokens[next + 1];
  // 하이파이브치과 3호점
  if (branch.kind === 'number' && shop?.hangul && shop.text === '호점' && shop.start === branch.end)
    return name(sheet, [token, branch, shop], next + 2, 'Hangul') ?? found;
  const called = branch.kind === 'unknown' ? /^[가-힣]{2,}점$/ : /^(?:본점|지점|분점|직영점)$/;
  return branch.hangul && called.test(branch.text)
    ? (name(sheet, [token, branch], next + 1, 'Hangul') ?? found)
    : found;
}
