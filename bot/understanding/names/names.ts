import { isTheirVerb, tellsOfParty } from '../english/aside.ts';
import { isParticle } from '../korean/hangul.ts';
import { effort } from '../text/effort.ts';
import type { Sheet } from '../text/normalise.ts';
import { isRoleName, type Token } from '../text/token.ts';
import { calledName } from './called.ts';
import { capitalName } from './capital.ts';
import { dueName } from './due.ts';
import { framedName } from './framed.ts';
import { formedName, gluedName, letteredName, phraseName } from './glued.ts';
import { joinedNames, ownedTrades } from './joined.ts';
import { addressedName, describedName, disguisedName, koreanName } from './korean.ts';
import { latinName } from './latin.ts';
import { suffixedName } from './legal.ts';
import { numberBehind, numberedName } from './numbered.ts';
import { placedName } from './placed.ts';
import { anchoredName, knownName, plainName } from './plain.ts';
import {
  companyWord,
  endsClause,
  type Found,
  hangulFirm,
  has,
  house,
  isLatinWord,
  isRole,
  isThing,
  type NameToken,
  name,
  onlyKinds,
} from './words.ts';
import { wordyName } from './wordy.ts';

/** Whether capitals say anything: not in a message that shouts, nor in one that capitalises every word. */
export function capitalsSpeak(sheet: Sheet, tokens: readonly Token[]): boolean {
  const latin = tokens.filter((token) => isLatinWord(token) && /^[a-z]/.test(token.text));
  if (!/\p{Ll}/u.test(sheet.shown.replace(/[가-힣]/g, ''))) return latin.length < 2;
  const small = latin.filter(
    (token) => !token.upper && !/^(?:of|and|the|for|to|in|on|at|a|an|as|with|by)$/.test(token.text),
  );
  if (latin.length < 4 || small.length > 0) return true;
  // `Invite Ash Hollow IT.` has a verb and a name, `Show Subscriptions For Ash Hollow` a thing with a capital as well.
  return !latin.some(
    (token, at) =>
      at > 0 &&
      token.upper &&
      // … for From Scratch Bakery
      ((isRole(token) && !closesKoreanName(tokens, token)) ||
        (isThing(token) && !companyWord.test(latin[at + 1]?.text ?? '')) ||
        (has(token, 'prep') && !isSmallPreposition(latin[at - 1]))),
  );
}

/** … Oakline Partners 리셀러한테: beside Korean words a plural that firms end in is no list of theirs. */
const closesKoreanName = (tokens: readonly Token[], token: Token): boolean =>
  /^(?:partners|distributors|suppliers)$/.test(token.text) &&
  (token.particle !== '' || tokens[tokens.indexOf(token) + 1]?.hangul === true);

const isSmallPreposition = (token: Token | undefined): boolean =>
  token !== undefined && !token.upper && has(token, 'prep');

/** Ola Lund's helpdesk agent role: a greeting that is a given name as well, where somebody has a role. */
function withGivenName(tokens: Token[]): Token[] {
  const [first, surname] = tokens;
  const role = tokens.slice(2, 5).some((token) => isRoleName(token) || has(token, 'role'));
  return first?.text === 'ola' &&
    first.upper &&
    surname?.kind === 'unknown' &&
    surname.upper &&
    surname.possessive &&
    role
    ? [{ ...first, kind: 'unknown', senses: [] }, ...tokens.slice(1)]
    : tokens;
}

/** Joins what belongs to one name and marks it; everything else stays as it is. */
export function findNames(sheet: Sheet, said: Token[]): Token[] {
  const tokens = withGivenName(said);
  const speaks = capitalsSpeak(sheet, tokens);
  const korean = tokens.some((token) => token.hangul && token.kind === 'word');
  const out: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    effort.steps++;
    // 파트너 ID: a word in two scripts is no name.
    if (tokens[i]?.text === 'id' && tokens[i - 1]?.hangul && has(tokens[i - 1], 'partner', 'us')) {
      out.push({
        ...(tokens[i] as Token),
        kind: 'word',
        senses: [{ concept: 'profile-field', kind: 'noun', form: 'base' }],
      });
      i++;
      continue;
    }
    // 대한총판: nothing is said of it without a space.
    const opener = tokens[i] as Token;
    const rest = tokens[i + 1];
    if (
      opener.hangul &&
      opener.spaced &&
      rest?.hangul &&
      !rest.spaced &&
      !opener.particle &&
      rest.start === opener.end &&
      opener.text === '대한' &&
      !opener.ending &&
      has(rest, 'provider', 'reseller', 'matter', 'common')
    ) {
      out.push({
        ...rest,
        kind: 'name',
        senses: [],
        start: opener.start,
        spaced: true,
        text: opener.text + rest.text,
        inner: { start: opener.start, end: rest.end },
      });
      i += 2;
      continue;
    }
    // 마이크로소프트에 문의 티켓: where tickets go, and nobody's customer
    if (
      /^(?:마이크로소프트|microsoft|ms|엠에스|마소)$/.test(opener.text) &&
      /^(?:에|에게|한테|쪽에|측에|쪽으로|으?로)$/.test(opener.particle) &&
      tokens.some((token) => has(token, 'ticket', 'support'))
    ) {
      out.push({ ...opener, kind: 'word', senses: [{ concept: 'partner-center', kind: 'noun', form: 'base' }] });
      i++;
      continue;
    }
    // 파트너센터에 문의 접수: where it goes
    if (
      /^파트너 ?센터에$/.test(opener.text) &&
      tokens.some((token) => has(token, 'ticket', 'support') || token.text === '문의')
    ) {
      out.push({ ...opener, senses: [{ concept: 'partner-center', kind: 'noun', form: 'base' }] });
      i++;
      continue;
    }
    // 마이크로소프트 서비스 이상: whose service it is anyway
    if (
      /^(?:마이크로소프트|microsoft|ms|엠에스|마소)$/.test(opener.text) &&
      opener.kind === 'unknown' &&
      /^의?$/.test(opener.particle) &&
      (has(tokens[i + 1] as Token, 'health', 'directory', 'catalog') ||
        // 마이크로소프트 서비스 장애 상황
        (/^서비스의?$/.test(tokens[i + 1]?.text ?? '') && has(tokens[i + 2], 'health')) ||
        (!opener.hangul && tokens.some((token) => has(token, 'health'))))
    ) {
      out.push({ ...opener, kind: 'word', senses: [{ concept: 'filler', kind: 'filler', form: 'base' }] });
      i++;
      continue;
    }
    // 손님 목록: a customer where it stands alone; within a name it is a syllable of it.
    const guest = tokens[i] as Token;
    if (guest.kind === 'unknown' && guest.spaced && /^손님들?$/.test(guest.text) && !guest.ending) {
      out.push({
        ...guest,
        kind: 'word',
        senses: [{ concept: 'customer', kind: 'noun', form: guest.text === '손님' ? 'base' : 'plural' }],
      });
      i++;
      continue;
    }
    // …, wrong adress: why, however it is spelled
    if (
      opener.text === 'wrong' &&
      !opener.upper &&
      tokens[i - 1]?.text === ',' &&
      rest?.kind === 'unknown' &&
      !rest.upper &&
      !rest.hangul &&
      (tokens[i + 2] === undefined || /^[.!]$/.test(tokens[i + 2]?.text ?? ''))
    ) {
      out.push(opener, { ...rest, kind: 'word', senses: opener.senses });
      i += 2;
      continue;
    }
    if (isTheirVerb(tokens, i)) {
      out.push(tokens[i] as Token);
      i++;
      continue;
    }
    if (tellsOfParty(tokens, i)) {
      // What is told goes on to the end of its sentence.
      out.push(tokens[i] as Token);
      i++;
      while (
        i < tokens.length &&
        tokens[i]?.senses.length &&
        !has(tokens[i], 'prep', 'conj') &&
        tokens[i]?.kind === 'word'
      )
        out.push(tokens[i++] as Token);
      continue;
    }
    const named =
      letteredName(sheet, tokens, i) ??
      (korean ? calledName(sheet, tokens, i) : undefined) ??
      (korean ? addressedName(sheet, tokens, i) : undefined) ??
      disguisedName(sheet, tokens, i) ??
      gluedName(sheet, tokens, i) ??
      formedName(sheet, tokens, i) ??
      phraseName(sheet, tokens, i) ??
      describedName(sheet, tokens, i) ??
      koreanName(sheet, tokens, i) ??
      (korean ? latinName(sheet, tokens, i) : undefined) ??
      (korean ? undefined : framedName(sheet, tokens, i)) ??
      suffixedName(sheet, tokens, i, speaks) ??
      (speaks ? numberedName(sheet, tokens, i) : undefined) ??
      (speaks ? placedName(sheet, tokens, i) : undefined) ??
      (speaks ? capitalName(sheet, tokens, i) : undefined) ??
      wordyName(sheet, tokens, i) ??
      dueName(sheet, tokens, i, speaks) ??
      plainName(sheet, tokens, i, speaks) ??
      anchoredName(sheet, tokens, i) ??
      knownName(sheet, tokens, i, speaks);
    const found = named && withBranch(sheet, tokens, named, tokens[i - 1]);
    if (found) {
      // 초대받은손님: a guest in the name is no courtesy to it.
      if (found.token.hangul && /.손$/.test(found.token.text) && found.token.particle.startsWith('님')) {
        const { inner, end, particle, text } = found.token;
        Object.assign(found.token, {
          text: `${text}님`,
          particle: particle.slice(1),
          end: end + 1,
          inner: { ...inner, end: inner.end + 1 },
        });
      }
      withoutHousehold(found.token, tokens[found.next]);
      const before = tokens[i - 1];
      out.push(found.token);
      i = found.next;
      // incentives harlow it: at the end, behind a thing, it is what they do and stands for nothing
      const it = tokens[i];
      if (
        it?.text === 'it' &&
        (found.token as NameToken).reason === 'unknown word' &&
        !found.token.possessive &&
        endsClause(tokens[i + 1]) &&
        tokens[i + 1]?.text !== '?' &&
        (before === undefined || before.kind === 'punct' || onlyKinds(before, 'noun', 'mark'))
      ) {
        Object.assign(found.token, {
          text: `${found.token.text} it`,
          end: it.end,
          stop: it.stop,
          inner: { ...found.token.inner, end: it.inner.end },
        });
        i++;
      }
      // Yamabuki K.K.'s E3: the full stop parts the name from what it has.
      if (
        found.token.text.endsWith('.') &&
        /^['’]$/.test(tokens[i]?.text ?? '') &&
        tokens[i]?.start === found.token.end &&
        tokens[i + 1]?.text === 's'
      ) {
        found.token.possessive = true;
        i += 2;
      }
      // Pineridge Retail Inc.에: the full stop parts the particle from its name.
      const next = tokens[i];
      if (
        next?.kind === 'unknown' &&
        isParticle(next.text) &&
        // Wanderlust Travel Pvt. Ltd. 가
        (found.token.end === next.start || (found.token.text.endsWith('.') && afterShort.test(next.text))) &&
        !found.token.particle
      ) {
        found.token.particle = next.text;
        found.token.stop = next.stop;
        i++;
      }
    } else {
      out.push(tokens[i] as Token);
      i++;
    }
  }
  return joinedNames(sheet, ownedTrades(sheet, speaks ? numberBehind(sheet, out) : out), speaks);
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
  // Blue Moon 상사, Not Now 코리아: what only a firm calls itself behind its name
  if (
    !token.hangul &&
    token.kind === 'name' &&
    (token as NameToken).reason !== 'known' &&
    token.upper &&
    !token.particle &&
    !token.possessive &&
    branch?.hangul &&
    branch.spaced &&
    !branch.ending &&
    hangulFirm.test(branch.text)
  )
    return name(sheet, [token, branch], next + 1, 'capitals') ?? found;
  if (!token.hangul || token.kind !== 'name' || token.particle || token.ending || !branch || branch.ending)
    return found;
  const shop = tokens[next + 1];
  // 하이파이브치과 3호점
  if (branch.kind === 'number' && shop?.hangul && shop.text === '호점' && shop.start === branch.end)
    return name(sheet, [token, branch, shop], next + 2, 'Hangul') ?? found;
  const called = branch.kind === 'unknown' ? /^[가-힣]{2,}점$/ : /^(?:본점|지점|분점|직영점)$/;
  return branch.hangul && called.test(branch.text)
    ? (name(sheet, [token, branch], next + 1, 'Hangul') ?? found)
    : found;
}
