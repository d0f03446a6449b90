import { has, ofKind } from '../clauses.ts';
import type { Token } from '../text/token.ts';
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
