import { has } from './clauses.ts';
import { finalOf } from './hangul.ts';
import type { Token } from './token.ts';

/** 명함 받은 솔내음: a thing that only tells which company is meant. */
export const isInPassing = (next: Token | undefined): boolean =>
  next?.hangul === true &&
  (has(next, 'received') || /^(?:은|는|던|한|하던|했던)$/.test(next.ending)) &&
  next.kind === 'word';

/** 세미나에서 만난 솔내음, 행사 때 알게 된 솔내음: where people got to know whom it is about. */
export function isWhereMet(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.hangul || !(token.particle === '에서' || next?.text === '때' || /^때/.test(token.particle))) return false;
  return tokens.slice(at + 1, at + 5).some((one, i, list) => {
    const met = list[i + 1];
    return (
      one.hangul &&
      one.kind !== 'name' &&
      finalOf((one.ending || one.text).at(-1)) === 4 &&
      !/는$/.test(one.text + one.ending) &&
      (met?.kind === 'name' || met?.kind === 'quote')
    );
  });
}
