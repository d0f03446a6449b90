import { type Clause, isMark } from '../clauses.ts';
import { oneOf } from '../text/one-of.ts';
import { has, ofKind, type Token } from '../text/token.ts';
import { isOrder } from './orders.ts';

/** 손님 목록, 우리 리셀러: things that a name, a number or a deed does not stand among. */
const isPlainThing = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  (token.kind === 'word' || /^손님들?$/.test(token.text)) &&
  !token.ending &&
  /^(?:들|별)?$/.test(token.particle) &&
  !isOrder(token) &&
  !token.senses.some(({ stem }) => stem);

/** 거래처 말고 리셀러 목록: the thing that is not meant goes, where another one follows. Names stay, for a slot may want them. */
export function withoutContrast(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ hangul, text, ending }) => hangul && (text === '말고' ? !ending : text === '그만' && ending === '하고'),
  );
  const end = tokens.findIndex((token, i) => i > at && token.kind === 'punct');
  const rest = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  // 리셀러 명단 엑셀 말고 그냥 보여줘: nothing takes its place.
  if (at < 1 || !rest.some((token) => ofKind(token, 'noun'))) return tokens;
  let from = at;
  while (from > 0 && isPlainThing(tokens[from - 1])) from--;
  const dropped = tokens.slice(from, at);
  if (!dropped.some((token) => ofKind(token, 'noun') || ofKind(token, 'foreign') || has(token, 'pronoun')))
    return tokens;
  if (from > 0 && !['punct', 'break'].includes(tokens[from - 1]?.kind ?? '') && !has(tokens[from - 1], 'filler'))
    return tokens;
  return [...tokens.slice(0, from), ...tokens.slice(at + 1)];
}

/** 말고, 아니고요, 아니라, 아님, 없이, ×: how what is not meant ends. */
const notMeant = oneOf(/^(?:말[고구]요?|아니[고구라]요?|아님|아닙니다|아니[에예]요|없이|×)$/);
const closes = ({ text, particle, ending }: Token): boolean => notMeant.has(text + particle + ending);

const data = ['name', 'person', 'email', 'offer', 'number', 'quote', 'id', 'code', 'domain', 'url'];

/** 고객 추가 말고요; 사용자 등록 아님; (사용자 추가 ×): words of the bot that are said not to be meant, and no name. */
export function isContrast(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== 'punct' || token.text === '×');
  const last = said.at(-1);
  return (
    last !== undefined &&
    closes(last) &&
    // 유지하지 말고 취소해 줘: what is not to be done
    !/지(?:는|도)?$/.test(said.at(-2)?.ending ?? '') &&
    said.length < 9 &&
    said.some((token) => token !== last && (ofKind(token, 'noun') || isOrder(token))) &&
    !said.some((token) => data.includes(token.kind) && token.text !== '일이')
  );
}

/** Whether what is not meant ends in front of a place: 고객 추가 말고요, …; (사용자 추가 ×) …. */
export function followsContrast(tokens: readonly Token[], at: number, start: number): boolean {
  if (isMark(tokens[at], '(')) {
    const inside = tokens.slice(at, at + 9);
    const close = inside.findIndex((token) => isMark(token, ')'));
    return close > 0 && isContrast(inside.slice(0, close));
  }
  const end = isMark(tokens[at - 1], ',', ')') ? at - 2 : at - 1;
  const close = tokens[end];
  return (
    close !== undefined &&
    end > start &&
    end < start + 12 &&
    closes(close) &&
    !isMark(tokens[at], ',', ')') &&
    !tokens.slice(at, at + 20).some((token) => has(token, 'what')) &&
    isContrast(tokens.slice(start, end + 1))
  );
}

/** Whether a clause was read as a contrast. */
export const isNotMeant = ({ korean, tokens }: Clause): boolean => korean && isContrast(tokens);

/** 거절하는 겁니다, 초대하는 건이에요, 요청해 달라는 말입니다: what is meant, said as a fact. */
const meant = /(?:는|[한줄할릴]) ?(?:거|것|건|겁|말)(?:니다|입니다|이에요|예요|이야|야|임)\]$/;

/**
 * 취소하는 게 아니라 거절하는 겁니다: beside an order what is not meant forbids nothing; and what is set against it asks,
 * where the message says whom it is about.
 */
export function settleContrast(speaking: readonly Clause[]): void {
  for (const [at, clause] of speaking.entries()) {
    if (!clause.korean || clause.act !== 'negated' || !isContrast(clause.tokens)) continue;
    const next = speaking[at + 1];
    if (
      next?.act === 'command' &&
      next.licence !== 'a request' &&
      meant.test(next.text) &&
      !somebodyDoes([...clause.tokens, ...next.tokens]) &&
      !next.tokens.some((token) => isMark(token, '?')) &&
      speaking.some(({ tokens }) => tokens.some(({ kind }) => data.includes(kind)))
    )
      next.licence = 'a correction';
    const order = speaking.find(
      (one) => /^(?:command|fragment)$/.test(one.act) && one.licence !== undefined && one !== clause,
    );
    if (order && clause.tokens.some((token) => isApart(token, order.tokens))) {
      clause.act = 'statement';
      clause.verbs = new Set();
    }
  }
}

/** 제가 초대하는 게 아니라 누리온이 초대하는 거예요: who does it, and not what. */
const somebodyDoes = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kind, text, particle }) =>
      /^(?:제가|내가|저희가|우리가|누가)$/.test(text + particle) ||
      (['name', 'person'].includes(kind) && /^(?:[이가은는]|께서)$/.test(particle)),
  );

/** Whether a thing or a deed is none of those that are ordered. */
const isApart = ({ text, senses }: Token, ordered: readonly Token[]): boolean =>
  senses.some(({ kind }) => kind === 'noun' || kind === 'verb') &&
  !notMeant.has(text) &&
  !ordered.some((one) => one.senses.some(({ concept }) => senses.some((sense) => sense.concept === concept)));
