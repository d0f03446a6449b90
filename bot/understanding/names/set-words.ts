import { isTheirVerb, tellsOfParty } from '../english/aside.ts';
import { firstOf } from '../first-of.ts';
import type { Sense } from '../lexicon/entry.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { oneOf } from '../text/one-of.ts';
import { has, join, type Token } from '../text/token.ts';

/** Words that are no name: what is said in their place, and how many they are. */
interface SetWords {
  words: readonly Token[];
  taken: number;
}

type Rule = (tokens: readonly Token[], at: number) => SetWords | undefined;

const noun = (concept: string, form: Sense['form'] = 'base'): Token['senses'] => [{ concept, kind: 'noun', form }];
const microsoft = oneOf(/^(?:마이크로소프트|microsoft|ms|엠에스|마소)$/);
const partnerCenter = oneOf(/^파트너 ?센터에$/);
const asksForSupport = (tokens: readonly Token[]): boolean => tokens.some((token) => has(token, 'ticket', 'support'));
const one = (token: Token): SetWords => ({ words: [token], taken: 1 });

/** 파트너 ID: a word in two scripts is no name. */
const partnerId: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  return token.text === 'id' && tokens[at - 1]?.hangul && has(tokens[at - 1], 'partner', 'us')
    ? one({ ...token, kind: 'word', senses: noun('profile-field') })
    : undefined;
};

/** help desk 에이전트, global 관리자, 관리자 agent: a role in two scripts */
const roleInTwoScripts: Rule = (tokens, at) => {
  const [first, second] = tokens.slice(at, at + 2);
  if (!first || !second || first.hangul === second.hangul || first.particle || first.ending || first.possessive) return;
  const written = [first, second].map(({ hangul, text }) => (hangul ? text : inHangul.get(text)));
  const senses = written.every(Boolean) && vocabulary.hangulWords.get(written.join(''))?.senses;
  const role = senses ? senses.filter(({ concept }) => concept.startsWith('role:')) : [];
  return role.length ? { words: [{ ...join([first, second], role), hangul: second.hangul }], taken: 2 } : undefined;
};

/** Parts of roles in Latin letters, as they are written in Hangul. */
const inHangul = new Map([
  ['admin', '관리자'],
  ['administrator', '관리자'],
  ['agent', '에이전트'],
  ['global', '전역'],
  ['billing', '청구'],
  ['user', '사용자'],
  ['helpdesk', '헬프데스크'],
  ['help desk', '헬프데스크'],
  ['help-desk', '헬프데스크'],
]);

/** 대한총판: nothing is said of it without a space. */
const ofKorea: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  const rest = tokens[at + 1];
  if (
    token.text !== '대한' ||
    !token.spaced ||
    token.particle ||
    token.ending ||
    !rest?.hangul ||
    rest.spaced ||
    rest.start !== token.end ||
    !has(rest, 'provider', 'reseller', 'matter', 'common')
  )
    return;
  const named: Token = {
    ...rest,
    kind: 'name',
    senses: [],
    start: token.start,
    spaced: true,
    text: token.text + rest.text,
    inner: { start: token.start, end: rest.end },
  };
  return { words: [named], taken: 2 };
};

/** 마이크로소프트에 문의 티켓: where tickets go, and nobody's customer */
const ticketsGo: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  return microsoft.has(token.text) &&
    /^(?:에|에게|한테|쪽에|측에|쪽으로|으?로)$/.test(token.particle) &&
    asksForSupport(tokens)
    ? one({ ...token, kind: 'word', senses: noun('partner-center') })
    : undefined;
};

/** 파트너센터에 문의 접수: where it goes */
const toPartnerCenter: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  return partnerCenter.has(token.text) && (asksForSupport(tokens) || tokens.some(({ text }) => text === '문의'))
    ? one({ ...token, senses: noun('partner-center') })
    : undefined;
};

/** 마이크로소프트 서비스 이상, 마이크로소프트 서비스 장애 상황: whose service it is anyway */
const whoseService: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return microsoft.has(token.text) &&
    token.kind === 'unknown' &&
    /^의?$/.test(token.particle) &&
    (has(next, 'health', 'directory', 'catalog') ||
      (/^서비스의?$/.test(next?.text ?? '') && has(tokens[at + 2], 'health')) ||
      (!token.hangul && tokens.some((other) => has(other, 'health'))))
    ? one({ ...token, kind: 'word', senses: [{ concept: 'filler', kind: 'filler', form: 'base' }] })
    : undefined;
};

/** 손님 목록: a customer where it stands alone; within a name it is a syllable of it. */
const guest: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  return token.kind === 'unknown' && token.spaced && /^손님들?$/.test(token.text) && !token.ending
    ? one({ ...token, kind: 'word', senses: noun('customer', token.text === '손님' ? 'base' : 'plural') })
    : undefined;
};

/** …, wrong adress; …, wrong guy sorry: why, however it is spelled */
const wrongSomething: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  const rest = tokens[at + 1];
  return token.text === 'wrong' &&
    !token.upper &&
    tokens[at - 1]?.text === ',' &&
    rest?.kind === 'unknown' &&
    !rest.upper &&
    !rest.hangul &&
    (tokens[at + 2] === undefined ||
      /^[.!,]$/.test(tokens[at + 2]?.text ?? '') ||
      apologises.test(tokens[at + 2]?.text ?? ''))
    ? { words: [token, { ...rest, kind: 'word', senses: token.senses }], taken: 2 }
    : undefined;
};

const apologises = /^(?:sorry|apologies|oops|whoops|my bad|my mistake|my fault)$/;

/** Person: Kim Lund: the label of a line, and nobody who is called like that */
const personLabel: Rule = (tokens, at) => {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  return token.text === 'person' &&
    token.kind === 'unknown' &&
    (before === undefined || before.kind === 'break') &&
    /^[:=-]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.kind === 'punct'
    ? one({ ...token, kind: 'word', senses: noun('user') })
    : undefined;
};

const theirVerb: Rule = (tokens, at) => (isTheirVerb(tokens, at) ? one(tokens[at] as Token) : undefined);

/** What is told of a party goes on to the end of its sentence. */
const toldOfParty: Rule = (tokens, at) => {
  if (!tellsOfParty(tokens, at)) return;
  let end = at + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.senses.length && !has(tokens[end], 'prep', 'conj')) end++;
  return { words: tokens.slice(at, end), taken: end - at };
};

const rules: readonly Rule[] = [
  partnerId,
  roleInTwoScripts,
  ofKorea,
  ticketsGo,
  toPartnerCenter,
  whoseService,
  guest,
  wrongSomething,
  personLabel,
  theirVerb,
  toldOfParty,
];

/** The words that begin at a token and are settled before any name is looked for. */
export function setWordsAt(tokens: readonly Token[], at: number): SetWords | undefined {
  return firstOf(rules, (rule) => rule(tokens, at));
}
