import { ofKind, type Token } from '../text/token.ts';
import { isOrder } from './orders.ts';

/** 빠른 수락 감사드립니다, 늘 도와주셔서 감사합니다: thanks for what was done, and not 주시면 감사하겠습니다. */
const thanks =
  /(?:^| )(?:감사(?:드립니다|드려요|합니다|해요)|고마워요?|고맙습니다|죄송합니다|죄송해요|미안합니다|미안해요|(?:수고|고생)(?:가|이)? ?(?:하십니다|하세요|하시네요|많으[가-힣]+))[ .!~]*$/;

/** Whether a Korean clause only says thanks. */
export function isThanks(tokens: readonly Token[], text: string): boolean {
  if (!thanks.test(text)) return false;
  // 알려 주세요 감사합니다: thanks behind a request
  if (tokens.some(({ text, ending }) => /(?:줘요?|주세요|주십시오|주실래요|주시겠어요)$/.test(text + ending)))
    return false;
  if (/[아어해려여와]서 (?:[^ ]+ )?[^ ]+[ .!~]*$/.test(text)) return true;
  // 매번 감사합니다, 신경 써 주신 점 고맙습니다
  if (tokens.every((token) => /^(?:word|punct|unknown)$/.test(token.kind) && !ofKind(token, 'noun') && !isOrder(token)))
    return true;
  const before = tokens[tokens.findLastIndex(({ kind }) => kind !== 'punct') - 1];
  return (
    before !== undefined &&
    before.particle + before.ending === '' &&
    isOrder(before) &&
    tokens.every(({ kind }) => kind === 'word' || kind === 'punct')
  );
}
