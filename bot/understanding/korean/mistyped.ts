import type { Directory } from '../directory.ts';
import type { Token } from '../text/token.ts';
import { correction } from '../text/typos.ts';
import { isOrder } from './orders.ts';

/** 고객사 콘토소, 리셀러 누리온한테 배졍: at the end, where nothing else is ordered, a slip of a verb is no name. */
export function mistypedOrder(tokens: readonly Token[], directory: Directory | undefined): boolean {
  if (tokens.some(isMistypedRequest)) return true;
  const last = tokens.findLast(({ kind }) => kind !== 'punct');
  if (!last?.hangul || last.kind !== 'name' || last.particle || last.ending) return false;
  if (last.text.length !== 2 || /[줘요해봐다자까]$/.test(last.text)) return false;
  if (directory?.has(last.text) || tokens.some((token) => token.hangul && (isOrder(token) || token.ending)))
    return false;
  return correction(last.text, true)?.senses.some(({ kind }) => kind === 'verb') === true;
}

/** 등롣해주세요: what is asked for is one slip from a verb, and no name ends like that. */
function isMistypedRequest({ kind, hangul, text }: Token): boolean {
  const stem =
    kind === 'unknown' && hangul ? /^(..+?)해(?:주세요|주십시오|줘요?|줄래요?|주실래요|주라)$/.exec(text)?.[1] : '';
  return Boolean(stem) && correction(stem as string, true)?.senses.some(({ kind }) => kind === 'verb') === true;
}
