import { firstOf } from '../first-of.ts';
import { isParticle } from '../korean/hangul.ts';
import { jobTitle } from '../korean/mentions.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, type Token } from '../text/token.ts';
import { unit } from './glued.ts';
import { describes, isGround, isPredicate, isWhereTheyAre } from './korean-none.ts';
import { brief, isSomebody, isSurname, titled } from './korean-people.ts';
import { isLatinForm } from './latin.ts';
import { gluedHouse, house, isAmpersand, legalPrefix } from './words.ts';

/** A Korean name as far as it goes, and the token that may go on with it. */
interface Place {
  sheet: Sheet;
  tokens: readonly Token[];
  at: number;
  token: Token;
  next: Token | undefined;
  /** The part of the name in front of the token. */
  previous: Token | undefined;
  /** How many parts of it nobody knows. */
  unknown: number;
}

/** What goes on with a name: the tokens that are taken as its parts. */
interface Part {
  parts: readonly Token[];
  /** Whether they are words that nobody knows. */
  unknown?: true;
  /** Whether a name that has them is Korean. */
  hangul?: true;
}

/** A rule takes a part, says that the name is over in front of it, or leaves it to the next rule. */
type Rule = (place: Place) => Part | 'over' | undefined;

/** A name has no more parts than these. */
const mostParts = 7;

/** The parts of the Korean name that begins at a token; none where no name does. */
export function gather(sheet: Sheet, tokens: readonly Token[], start: number) {
  const parts: Token[] = [];
  let at = start;
  let unknown = 0;
  let hangul = false;
  while (at < tokens.length && at < start + mostParts) {
    const token = tokens[at] as Token;
    const place: Place = { sheet, tokens, at, token, next: tokens[at + 1], previous: parts.at(-1), unknown };
    const found = firstOf(rules, (rule) => rule(place));
    if (found === undefined || found === 'over') break;
    parts.push(...found.parts);
    at += found.parts.length;
    if (found.unknown) unknown++;
    hangul ||= found.hangul === true;
  }
  return { parts, next: at, unknown, hangul };
}

const isLegal = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'legal' || (token.hangul && legalPrefix.has(token.text)));

/** Whether a token is written right behind the part in front of it. */
const isGlued = ({ token, previous }: Place): boolean =>
  previous !== undefined && !token.spaced && previous.end === token.start;

/** 이음과나눔, 꽃과나비: with spaces elsewhere a particle that none follows is a syllable of the name. */
const isWithin = ({ token, previous }: Place): boolean =>
  previous?.hangul === true &&
  previous.kind === 'unknown' &&
  !previous.ending &&
  token.hangul &&
  !token.spaced &&
  token.start === previous.stop &&
  (token.kind === 'unknown'
    ? /^[과와의]$/.test(previous.particle)
    : token.senses.every((sense) => sense.stem) &&
      (previous.particle
        ? /^[과와의]$/.test(previous.particle)
        : token.ending !== '' || /.[과와]$/.test(previous.text)) &&
      closesName.test(token.ending));

/** Behind a particle a name is over. */
const behindParticle: Rule = (place) => {
  const { token, previous } = place;
  const within = isWithin(place);
  if (previous && !within && (previous.particle || previous.ending || previous.possessive)) return 'over';
  return within && token.kind === 'word'
    ? { parts: [{ ...token, particle: token.particle + token.ending, ending: '' }] }
    : undefined;
};

/** 카페 담에서, 남궁 민에게서: behind one syllable that nobody knows the particle was left unread. */
const oneSyllable: Rule = ({ token, previous, unknown }) => {
  if (
    !previous?.hangul ||
    !(opensHouse.test(previous.text) || longSurname.test(previous.text)) ||
    unknown !== 1 ||
    !token.hangul ||
    token.kind !== 'unknown' ||
    !token.spaced ||
    token.particle ||
    !(syllable.test(token.text[0] as string) || longSurname.test(previous.text)) ||
    !isParticle(token.text.slice(1))
  )
    return;
  const end = token.start + 1;
  const part = {
    ...token,
    end,
    text: token.text.slice(0, 1),
    particle: token.text.slice(1) + token.ending,
    ending: '',
    inner: { start: token.start, end },
  };
  return { parts: [part], unknown: true };
};

/** 퍼스트업 컨설턴트, 늘봄 의원: what kind of house it is belongs to the name. */
const kindOfHouse: Rule = ({ token, previous }) =>
  previous?.kind === 'unknown' &&
  previous.hangul &&
  token.hangul &&
  token.kind === 'word' &&
  house.test(token.text) &&
  has(token, 'matter', 'common', 'foreign')
    ? { parts: [token] }
    : undefined;

const legalForm: Rule = ({ token, next, previous, unknown }) => {
  if (!isLegal(token)) return;
  if (previous && token.kind !== 'legal' && isLegal(next)) return 'over';
  // (주) opens the next name when a space stands before it and none behind it.
  if (previous && unknown > 0 && token.spaced && next?.hangul && !next.spaced) return 'over';
  return { parts: [token], hangul: true };
};

/** 스튜디오 달, 갤러리 봄 */
const calledInOneSyllable: Rule = ({ token, previous, unknown }) =>
  previous?.hangul &&
  opensHouse.test(previous.text) &&
  unknown === 1 &&
  token.hangul &&
  token.spaced &&
  /^[을은이]?$/.test(token.ending) &&
  syllable.test(token.text)
    ? { parts: [{ ...token, particle: token.particle + token.ending, ending: '' }] }
    : undefined;

/** 황보 석 과장: a given name that is a word of its own, between a surname of two syllables and a title */
const givenInOneSyllable: Rule = ({ token, next, previous }) =>
  previous?.hangul &&
  longSurname.test(previous.text) &&
  token.hangul &&
  token.spaced &&
  /^[가-힣]$/.test(token.text) &&
  !token.particle &&
  !token.ending &&
  next?.hangul &&
  jobTitle.test(next.text)
    ? { parts: [token] }
    : undefined;

const unknownHangul: Rule = ({ tokens, at, token, next, previous, unknown }) => {
  if (!token.hangul || !/^(?:unknown|name|person)$/.test(token.kind)) return;
  if (
    isPredicate(token, next) ||
    describes(tokens, at) ||
    isWhereTheyAre(tokens, at) ||
    isGround(token, next, tokens[at - 1]) ||
    (degree.test(tokens[at - 1]?.text ?? '') && !token.particle)
  )
    return 'over';
  if (token.kind !== 'unknown' && previous && previous.kind !== 'unknown' && !isLegal(previous)) return 'over';
  // 누리온(주) 구톡 추가: behind a form that closes a name another word begins.
  if (unknown > 0 && previous?.kind === 'legal' && !previous.spaced && token.spaced) return 'over';
  // 한빛 관장님, 한빛 신고철이라: whom it has, and why
  if (
    unknown > 0 &&
    token.spaced &&
    ((/^[가-힣]장$/.test(token.text) && token.particle.startsWith('님')) || /^이?라서?$/.test(token.particle))
  )
    return 'over';
  // 비전아이티 마동혁 이사님, 비전아이티 마 이사님: somebody at the company named before
  if (unknown > 0 && (isSomebody(token, next) || isSurname(previous, token, next))) return 'over';
  if (
    unknown > 0 &&
    (token.kind === 'person' ||
      (titled.test(token.text) && token.particle.startsWith('님')) ||
      (brief.test(token.text) && token.spaced && !isLegal(previous)))
  )
    return 'over';
  return { parts: [token], unknown: true, hangul: true };
};

/** After a legal form any word is the company's own. */
const behindLegalForm: Rule = ({ tokens, at, token, previous, unknown }) => {
  if (!token.hangul || token.kind !== 'word' || !previous || !isLegal(previous) || unknown > 0) return;
  const parts = [
    // 주식회사 해든: no verb follows a legal form.
    /^든$/.test(token.ending)
      ? { ...token, ending: '', end: token.stop, inner: { start: token.inner.start, end: token.stop } }
      : token,
  ];
  // 주식회사 바로주문: what is written together with it as well
  for (let i = at + 1; continuesWord(parts.at(-1) as Token, tokens[i]); i++) parts.push(tokens[i] as Token);
  return { parts, unknown: true };
};

const gluedHangul: Rule = (place) => {
  const { token, unknown } = place;
  if (!token.hangul || unknown === 0 || !isGlued(place)) return;
  // 온빛나눔, 새봄이음: nouns of deeds that houses are called after
  if (!token.ending && deeds.test(token.text)) return { parts: [token] };
  return token.kind === 'word' && !token.senses.some((sense) => sense.kind === 'verb' && token.ending)
    ? 'over'
    : undefined;
};

/** 이음IT: letters that are a word elsewhere */
const gluedLetters: Rule = (place) => {
  const { sheet, token, previous, unknown } = place;
  return previous?.hangul === true &&
    unknown > 0 &&
    isGlued(place) &&
    !token.hangul &&
    token.kind === 'word' &&
    !has(token, 'delegated', 'service-request') &&
    /^\p{Lu}{2,5}$/u.test(sheet.shown.slice(token.start, token.end))
    ? { parts: [token] }
    : undefined;
};

const isLatinHead = ({ kind, hangul }: Token): boolean =>
  !hangul && (kind === 'unknown' || kind === 'number' || kind === 'name');

/** K&J파트너스: what kind of house it is, without a space */
const latinHouse: Rule = ({ token, next, previous }) =>
  isLatinHead(token) &&
  token.kind !== 'number' &&
  !token.particle &&
  !previous &&
  next?.hangul &&
  next.start === token.end &&
  next.kind === 'word' &&
  gluedHouse.test(next.text)
    ? { parts: [token, next], unknown: true, hangul: true }
    : undefined;

const latinInFront: Rule = (place) => {
  const { tokens, at, token, next, previous, unknown } = place;
  if (
    !isLatinHead(token) ||
    token.particle ||
    !next?.hangul ||
    !/^(?:unknown|name)$/.test(next.kind) ||
    isPredicate(next, tokens[at + 2]) ||
    !(next.start === token.end || (token.kind !== 'number' && token.upper)) ||
    (token.kind === 'number' && unit.test(next.text))
  )
    return;
  return previous && !isGlued(place) && unknown > 0 ? 'over' : { parts: [token], unknown: true };
};

const latinForm: Rule = ({ token, next, previous }) =>
  previous?.hangul && isLatinForm(token) && !isLatinForm(next) ? { parts: [token] } : undefined;

const latinBehind: Rule = (place) => {
  const { token, previous, unknown } = place;
  return isLatinHead(token) &&
    token.kind !== 'number' &&
    previous &&
    (isLegal(previous) || (isGlued(place) && unknown > 0))
    ? { parts: [token], unknown: true }
    : undefined;
};

/** 정우 & 파트너스, SJ & 파트너스, 램나&파트너스 */
const ampersand: Rule = ({ tokens, at, token, next, previous, unknown }) => {
  if (isAmpersand(token) && next && kinWord.test(next.text) && previous && unknown > 0)
    return { parts: [token, next], hangul: true };
  if (
    isLatinHead(token) &&
    token.kind === 'unknown' &&
    !previous &&
    isAmpersand(next) &&
    kinWord.test(tokens[at + 2]?.text ?? '')
  )
    return { parts: [token], unknown: true };
  return isAmpersand(token) &&
    previous?.end === token.start &&
    (next?.hangul || next?.kind === 'unknown') &&
    next.start === token.end
    ? { parts: [token] }
    : undefined;
};

/** The first rule that says anything decides. */
const rules: readonly Rule[] = [
  behindParticle,
  oneSyllable,
  kindOfHouse,
  legalForm,
  calledInOneSyllable,
  givenInOneSyllable,
  unknownHangul,
  behindLegalForm,
  gluedHangul,
  gluedLetters,
  latinHouse,
  latinInFront,
  latinBehind,
  latinForm,
  ampersand,
];

/** Who stands behind the ampersand of a firm. */
const kinWord = /^(?:파트너스|컴퍼니|코|선즈|산업|그룹)$/;

/** A word right behind another one, without a space, particle or ending between them, and no verb with an ending. */
const continuesWord = (before: Token, token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.hangul &&
  !token.spaced &&
  !token.ending &&
  // 주식회사 목록과기록
  /^[과와의]?$/.test(before.particle) &&
  !before.ending &&
  token.start === before.stop;

/** Kinds of houses that stand in front of what the house is called, and what they are called in one syllable. */
const opensHouse =
  /^(?:카페|북카페|스튜디오|호텔|갤러리|공방|레스토랑|베이커리|펜션|아틀리에|하우스|플라워|헤어|극단|책방|서점|살롱|클럽|오피스|스테이)$/;
const syllable =
  /^(?:달|별|봄|숲|온|결|담|빛|샘|솔|뜰|강|산|꽃|눈|비|풀|길|글|밤|잎|새|곰|콩|밀|쌀|방|원|율|휴|쉼|틈|연|해|림|늘|봉|송|화|소)$/;

/** Surnames of two syllables; who has one may have a given name of one. */
const longSurname = /^(?:남궁|황보|제갈|사공|선우|독고|서문|동방|어금|망절)$/;

const deeds = /^(?:나눔|이음|채움|키움|모음|돌봄|배움|세움|누림|울림|살림)$/;

/** Particles, where a verbal noun like 나눔 has taken them for endings. */
const closesName = /^(?:의|을|를|은|는|이|가|에|에게|한테|으?로|과|와)?$/;

/** 너무 느려: what has a degree is no name. */
const degree = /^(?:너무|아주|매우|정말|진짜|꽤|엄청|굉장히|상당히|훨씬|이렇게|그렇게|왜|별로|전혀)$/;
