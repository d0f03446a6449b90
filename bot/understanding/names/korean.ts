import { isNameCopula } from '../korean/hangul.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, ofKind, type Token } from '../text/token.ts';
import { gather } from './korean-parts.ts';
import { endsClause, type Found, isRole, name } from './words.ts';

/** 고객사랑 구독: read as 고객사 and a particle it says nothing, so it is a name. */
export function disguisedName(sheet: Sheet, tokens: Token[], at: number): Found {
  const token = tokens[at] as Token;
  if (!token.hangul || token.kind !== 'word') return;
  // 재판매인 하나로에: the name ends like a particle; 고객 하나로 합쳐 줘: and this is one.
  if (
    token.text === '하나' &&
    /^로의?$/.test(token.particle) &&
    !token.ending &&
    isLabelled(tokens, at) &&
    tokens[at + 1] &&
    !tokens.slice(0, at).some(({ particle }) => /^[을를]$/.test(particle)) &&
    !/^(?:합|묶|모[아으]|뭉|통합|통일|정리|줄|처리|맞)/.test(tokens[at + 1]?.text ?? '')
  )
    return asName(sheet, tokens, at, 3);
  if (!isRole(token) || has(token, 'user')) return;
  // 고객사랑의 구독: behind that particle hardly another one stands.
  if (/^랑(?:의|을|에|에게|한테)$/.test(token.particle)) return asName(sheet, tokens, at, token.text.length + 1);
  if (token.particle !== '랑') return;
  const next = tokens[at + 1];
  // 고객 고객사랑 / 리셀러 누리온, 고객 고객사랑 건으로 …: behind its own label, and nobody beside it
  const alone = endsClause(next) || (next?.hangul && /^(?:건|관련|측|쪽)$/.test(next.text));
  // 고객 고객사랑이고 메일은 …: the copula is none of the name
  const length = isNameCopula(token.ending, '랑') ? token.text.length + 1 : token.stop - token.start;
  const said = length < token.stop - token.start;
  if (has(token, 'customer') && has(tokens[at - 1], 'customer') && isLabelled(tokens, at) && (alone || said))
    return asName(sheet, tokens, at, length);
  if (
    !next ||
    !ofKind(next, 'noun') ||
    // 고객사랑 고객 화면: nobody is listed beside themselves.
    (isRole(next) && !(has(token, 'customer') && has(next, 'customer') && !next.particle)) ||
    tokens.some((other, i) => i !== at && ['name', 'person', 'unknown'].includes(other.kind))
  )
    return;
  return asName(sheet, tokens, at, length);
}

/** 이름은 한빛나라이고 도메인은 …: written as behind a closed syllable, what links a name to the next topic. */
export function withLinkApart(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const topic = next?.text === ',' ? tokens[at + 2] : next;
    if (
      token.kind !== 'unknown' ||
      !token.hangul ||
      token.particle + token.ending !== '' ||
      !/[가-힣]{2}이[고며]$/.test(token.text) ||
      endsInI.test(token.text.slice(0, -1)) ||
      !ofKind(topic, 'noun') ||
      !/^[은는]$/.test(topic?.particle ?? '')
    )
      return token;
    const end = token.end - 2;
    return {
      ...token,
      text: token.text.slice(0, -2),
      particle: token.text.slice(-2),
      end,
      inner: { ...token.inner, end },
    };
  });
}
/** What names end in that is no link: 우리아이고 재판매인은 … */
const endsInI = /(?:아이|나이|사이|오이|놀이|고양이|[가-힣]쟁이|파이|하이|스카이|플레이|데이|웨이|에이|제이|케이)$/;

/** Behind the word for a party, which has no particle. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at - 1];
  return (
    label?.hangul === true &&
    isRole(label) &&
    !has(label, 'user') &&
    !label.particle &&
    !label.ending &&
    label.senses.every(({ form }) => form !== 'plural')
  );
}

/** A word that is a name up to so many syllables; what is left of it is its particle. */
function asName(sheet: Sheet, tokens: readonly Token[], at: number, length: number): Found {
  const token = tokens[at] as Token;
  const end = token.start + length;
  return {
    token: {
      ...token,
      kind: 'name',
      reason: 'Hangul',
      senses: [],
      ending: '',
      particle: sheet.folded.slice(end, token.stop),
      text: sheet.folded.slice(token.start, end),
      end,
      inner: { start: token.start, end },
    },
    next: at + 1,
  };
}

/** 고객 꿈꾸는 다락방: behind a label a describing verb opens a name, for a topic would leave the next name alone */
export function describedName(sheet: Sheet, tokens: Token[], at: number): Found {
  const first = tokens[at] as Token;
  const next = tokens[at + 1];
  const label = tokens[at - 1];
  const after = tokens[at + 2];
  if (!first.hangul || first.kind !== 'unknown' || !/^[는은]$/.test(first.particle) || first.text.length < 2) return;
  if (!label?.hangul || !isRole(label) || !/^(?:으?로)?$/.test(label.particle)) return;
  if (next?.kind !== 'unknown' || !next.hangul || !next.spaced || /^[이가]$|[에로]/.test(next.particle)) return;
  if (after?.kind === 'unknown' || after?.kind === 'name') return;
  return name(sheet, [first, next], at + 2, 'Hangul');
}

/**
 * Order Up한테, Cancel Culture에게, Order Desk Korea라는: capitals in a row to whom something goes or who is introduced
 * are a name, whatever words they are.
 */
export function addressedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!first.upper || first.hangul || first.kind !== 'word' || isRole(first) || first.particle) return;
  for (let i = start + 1; i < tokens.length && i < start + 5; i++) {
    const token = tokens[i] as Token;
    if (!token.upper || token.hangul || !/^(?:word|unknown)$/.test(token.kind) || isRole(token)) return;
    if (
      /^(?:한테|에게|께|측|쪽|님)/.test(token.particle) ||
      (/^이?(?:라는|라고|란)$/.test(token.particle) && isOrderedBehind(tokens, start, i))
    )
      return name(sheet, tokens.slice(start, i + 1), i + 1, 'capitals');
    if (token.particle || token.possessive) return;
  }
  return;
}

/** … 고객 찾아서 보여줘: behind the name something else is ordered than what its first word would order. */
const isOrderedBehind = (tokens: readonly Token[], start: number, end: number): boolean => {
  const first = tokens[start] as Token;
  const orders = tokens.slice(end + 1).filter((token) => token.hangul && ofKind(token, 'verb') && !has(token, 'do'));
  return (
    orders.length > 0 &&
    // Order Kestrel Korea라는 …: that may be an order for somebody
    (!ofKind(first, 'verb') || tokens[start + 1]?.kind === 'word') &&
    !has(first, 'show', 'search', 'open', 'get', 'review', 'ask') &&
    !orders.some((order) => first.senses.some(({ kind, concept }) => kind === 'verb' && has(order, concept)))
  );
};

/** Unknown Hangul, with a legal form before or behind it and with Latin letters glued to it. */
export function koreanName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const { parts, next, unknown, hangul } = gather(sheet, tokens, start);
  if (!unknown || !hangul || !parts.length) return;
  if (parts.length === 1 && first.kind === 'unknown' && (first.text.length < 2 || /^[ㄱ-ㅣ]+$/.test(first.text)))
    return;
  if (first.kind === 'number' && parts.length < 2) return;
  return name(sheet, parts, next, parts.length === 1 && first.kind !== 'unknown' ? 'known' : 'Hangul');
}
