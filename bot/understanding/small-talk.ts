import { isAboutBot, isAboutRules } from './about-the-bot.ts';
import { englishTalk, givesUp } from './english/talk.ts';
import { koreanTalk } from './korean/talk.ts';
import type { Sheet } from './text/normalise.ts';
import { everyMatch } from './text/regex.ts';
import { has, only, type Token } from './text/token.ts';

const thanks =
  /^(?:(?:ok|okay|great|perfect|cool|nice|awesome|alright|오케이|넵|네)[\s,.!]*)*(?:many )?(?:thanks|thank you|thx|ty|cheers|감사합니다|고마워요?|고맙습니다|감사해요|땡큐|ㄳ|감사)\b/;
/** C:\\logs\\sync.txt, /var/log/audit.log */
const pastedPath = /^(?:[a-z]:[\\/]|\\\\|~\/|\/[\w.-]+\/)[^\s]+(?:\.[a-z0-9]{1,5})?$/;

const meanings = { greet: 'a greeting', cancel: 'giving up', help: 'a call for help' };

/** What was typed, with slips of the keyboard set right: `cancle that`. */
function asMeant(sheet: Sheet, tokens: readonly Token[]): string {
  let text = '';
  let at = 0;
  for (const { meant, start, end } of tokens)
    if (meant && start >= at) {
      text += sheet.folded.slice(at, start) + meant;
      at = end;
    }
  return text + sheet.folded.slice(at);
}

/** `scrap it, life's too short`, `that was not what I wanted. Cancel it`: beside it stands only why. */
function givesUpBecause(text: string, sheet: Sheet, tokens: readonly Token[]): boolean {
  const marks = everyMatch(text, /[,.!;–—-]+ ?/g).map(({ index, 0: mark }) => ({ index, end: index + mark.length }));
  const [first, last] = [marks.slice(0, 3), marks.slice(-2)];
  const said =
    first.map(({ index }) => text.slice(0, index)).find(givesUp) ??
    last.map(({ end }) => text.slice(end)).find(givesUp);
  if (!said) return false;
  const from = sheet.folded.indexOf(said.replace(/[.!]+$/, ''));
  const why = tokens.filter(
    ({ start, kind }) => from >= 0 && (start < from || start >= from + said.length) && kind !== 'punct',
  );
  return why.length > 0 && why.every((token) => token.kind === 'word' && isEveryday(token));
}

const isEveryday = (token: Token): boolean =>
  only(token, 'filler', 'common', 'foreign') ||
  has(token, 'aux', 'pronoun', 'what', 'need') ||
  (only(token, 'mark') && !has(token, 'new', 'more', 'less', 'again', 'every'));

/** Greetings, giving up and plain cries for help: whole messages, never parts of one. */
export function smallTalk(
  sheet: Sheet,
  tokens: readonly Token[],
): { intent: 'greet' | 'cancel' | 'help' | 'none'; why: string } | undefined {
  const text = asMeant(sheet, tokens)
    .replace(/[\p{So}\p{Sk}]|\uFE0F/gu, ' ')
    .replace(/^\s*(?:--?|\/)(?=[a-z])/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!text) return { intent: 'none', why: 'nothing was said' };
  if (isAboutRules(text)) return { intent: 'none', why: 'it is about the rules of the bot' };
  if (pastedPath.test(text)) return { intent: 'none', why: 'it is where a file lies' };
  if (text.length > 90) return;
  if (isAboutBot(text)) return { intent: 'none', why: 'it is about the bot itself' };
  const talk = koreanTalk(text) ?? englishTalk(text);
  if (talk) return { intent: talk, why: meanings[talk] };
  if (givesUpBecause(text, sheet, tokens)) return { intent: 'cancel', why: meanings.cancel };
  if (
    thanks.test(text) &&
    tokens.every((token) => token.kind === 'punct' || only(token, 'filler', 'common', 'mark') || has(token, 'filler'))
  )
    return { intent: 'none', why: 'thanks' };
}
