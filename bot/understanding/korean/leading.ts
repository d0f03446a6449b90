import { type Clause, isMark, renderAll } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { finalOf, isPastSyllable } from './hangul.ts';
import { adnominal } from './inverted.ts';

/** What leads up to an order, and the order itself. */
export interface Led {
  lead?: Clause;
  order: readonly Token[];
}

const isParty = ({ kind }: Token): boolean => kind === 'name' || kind === 'person';
const data = ['number', 'email', 'quote', 'id', 'code'];
const written = ({ text, particle, ending }: Token): string => text + particle + ending;

/** 남겠다고 하니, 채워 놨으니, 일하기로 하였기에: how a reason ends, also that of a verb that nobody knows. */
const reason = /(?:[하되시리지나드르우]니|으니|오니|니까|기에|므로|[긴인한은는던]데)요?$/;

/** 처리해야 해서, 주문하고 싶어 해서; 받아서 and 연결해서 may be how it is done. */
const isMood = (tokens: readonly Token[], at: number): boolean =>
  /^해서요?$/.test(written(tokens[at] as Token)) &&
  /(?:야|싶어)$/.test(written(tokens[at - 1] ?? (tokens[at] as Token)));

/** 늘었으니, 받았기에: an unknown word that ends so is a predicate, and no name. */
const isReason = (token: Token): boolean =>
  token.hangul &&
  reason.test(written(token)) &&
  (token.kind === 'word' ||
    /(?:으니|오니|므로|니까|..우니)요?$/.test(written(token)) ||
    [...token.text].some(isPastSyllable) ||
    token.text === '한데');

/** 들어온, 빠진, 있던: verbs that act on nothing, so that what stands before them as an object is not theirs. */
const intransitive = /^(?:들어|나|올라|빠|온$|간$|있[는던]|된$|새로)/;

/** 해 준, 등록한, 묶인, 사용자인: a word that says which one the next name is. */
function describes(token: Token | undefined): boolean {
  if (!token?.hangul || token.kind === 'punct' || token.particle) return false;
  const own = written(token);
  if (ofKind(token, 'noun')) return /^(?:인|이었던|였던|이던)$/.test(token.ending);
  if (
    only(token, 'filler') ||
    has(token, 'det', 'new', 'our', 'every', 'existing', 'pending', 'not') ||
    (token.kind === 'name' && token.text.length > 3)
  )
    return false;
  return (
    (ofKind(token, 'verb') && token.ending !== '' && adnominal.test(own)) ||
    (finalOf(own.at(-1)) === 4 && own.length < 4) ||
    // 고객을 맡길 재판매인
    (ofKind(token, 'verb') && finalOf(own.at(-1)) === 8) ||
    /(?:[한된할될]|[하되][는던]|있[는던])$/.test(own)
  );
}

/** 하는 순간, 건드리는 일이: what is described is no name. */
const noName = /^(?:순간|즉시|동안|때|일|경우|시점|날|뒤|후|다음|전|대로|바람|사이|김|탓|쪽|게|걸)[이가을를은는에도]?$/;

/** The name that a description at a place belongs to: 새 재판매인으로 역할극장을, 주문제작소 말인데요. */
const nameBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some(
      (token, i, list) =>
        ['name', 'person'].includes(token.kind) &&
        !noName.test(token.text) &&
        list.slice(0, i).every((one) => has(one, 'new', 'customer', 'reseller', 'provider', 'user')),
    );

/** Where a description begins that ends at a place. */
function beginningOf(tokens: readonly Token[], at: number, start: number): number {
  const last = tokens[at] as Token;
  const alone = ofKind(last, 'noun') || (intransitive.test(last.text) && !/고$/.test(tokens[at - 1]?.ending ?? ''));
  let from = at;
  while (from > start) {
    const before = tokens[from - 1] as Token;
    if (before.kind === 'punct' || before.kind === 'break') break;
    if (alone && /^(?:[을를의]|에게|한테)$/.test(before.particle)) break;
    from--;
  }
  return from;
}

/**
 * Reads a sentence once more that made no sense: what only leads up to the order is set apart from it. A reason says
 * why, and its names may be whom the order is about; a description says which one a name is, and goes.
 */
export function withoutLead(tokens: readonly Token[]): Led | undefined {
  const last = tokens.findLastIndex((token, i) => isReason(token) || isMood(tokens, i));
  const rest = tokens.slice(last + 1);
  const lead = last > 0 && rest.some((token) => token.hangul && ofKind(token, 'verb')) ? tokens.slice(0, last + 1) : [];
  // 공급자 누리온과의 협의를 마쳤으므로 …: the name with the label in front of it
  const names = lead.filter((token) => isParty(token) && !isReason(token));
  const label = lead[lead.indexOf(names[0] as Token) - 1];
  const order = withoutDescription(lead.length ? rest.slice(isMark(rest[0], ',') ? 1 : 0) : tokens);
  if (!lead.length && order === tokens) return;
  return lead.length
    ? {
        lead: {
          tokens:
            names.length === 1 && !order.some(isParty)
              ? [
                  ...(has(label, 'provider', 'reseller', 'customer') && !label?.particle ? [label as Token] : []),
                  ...names,
                ]
              : [],
          text: renderAll(lead),
          korean: true,
          act: 'statement',
          verbs: new Set(),
          why: 'it only leads to the order',
        },
        order,
      }
    : { order };
}

/** 재판매인 누리온이 소개해 준 콘토소를 …, 이미 사용자인 김민수한테 …: the sentence without what says which one. */
function withoutDescription(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, i) => describes(token) && nameBehind(tokens, i));
  if (at < 0) return tokens;
  const start = tokens.findLastIndex((token, i) => i < at && (token.kind === 'punct' || token.kind === 'break')) + 1;
  const from = beginningOf(tokens, at, start);
  const said = tokens.slice(from, at + 1);
  if (said.some((token) => data.includes(token.kind) || /^(?:말|마)/.test(token.text))) return tokens;
  const own = tokens[at] as Token;
  // 정식 고객인 지원물산 is 고객 지원물산; 재판매인이었던 is one no more.
  const kept = ofKind(own, 'noun') && own.ending === '인' ? [{ ...own, ending: '' }] : [];
  return [...tokens.slice(0, from), ...kept, ...tokens.slice(at + 1)];
}
