import { has, only } from './clauses.ts';
import { englishTalk, givesUp } from './english/talk.ts';
import { koreanTalk } from './korean/talk.ts';
import type { Sheet } from './text/normalise.ts';
import { regex } from './text/regex.ts';
import type { Token } from './text/token.ts';

const thanks =
  /^(?:(?:ok|okay|great|perfect|cool|nice|awesome|alright|오케이|넵|네)[\s,.!]*)*(?:many )?(?:thanks|thank you|thx|ty|cheers|감사합니다|고마워요?|고맙습니다|감사해요|땡큐|ㄳ|감사)\b/;
/** Talk about the bot's own rules, pretended system messages and pasted data: never acted on. */
const aboutRules =
  /<\/?(?:system|assistant|developer)>|\[\s*(?:system|시스템|admin|root|assistant|developer)\s*\]|^\s*(?:[[(<#*-]*\s*(?:system|assistant|developer|admin|administrator|root|override|instruction|instructions|prompt|시스템|개발자|관리자 ?모드|루트|지시)(?: ?(?:message|prompt|override|note|notice|메시지|알림|명령|프롬프트))?\s*[\])>]*\s*[:>\]|]|[{[]\s*["'{]|<\||```|\/\*)|\b(?:ignore|disregard|forget|override|bypass|skip) (?:all |any |your |the |my |these |those )*(?:of )?(?:your |the |my )?(?:previous|prior|above|earlier|preceding|existing|safety|system|other)? ?(?:instructions?|rules?|prompts?|guidelines?|restrictions?|polic(?:y|ies)|checks?|confirmations?|permissions?|guardrails?|filters?|approvals?)\b|\byou are (?:now|no longer|an? (?:ai|unrestricted|different|evil|developer))\b|\b(?:pretend|imagine) (?:you|that you|to be|i am|i'm|you're)\b|\b(?:act|behave|respond) as (?:if|though|an?|the)\b|\b(?:developer|debug|god|admin|sudo|dan|maintenance|unrestricted|root) mode\b|\b(?:system prompt|your (?:instructions|rules|prompt|guidelines|source code|training data|configuration|api key|system message|restrictions))\b|\bjailbreak|\bnew instructions? ?:|\bfrom now on you (?:are|must|will|shall|should)\b|\brepeat (?:everything|the words|all|your|after me|the text)\b|\bwithout (?:asking|confirmation|checking|approval|any confirmation)\b|(?:이전|위의|앞의|기존|모든|지금까지의?) ?(?:지시|지침|명령|규칙|설정|프롬프트)(?:사항)?.{0,8}(?:무시|잊|버려|따르지)|(?:규칙|지침|지시|안전장치|제한)(?:을|를|은|는)? ?(?:무시|우회|해제|어겨|알려|출력|보여|말해|공개)|(?:너의?|네|니|당신의?|봇의?) (?:시스템 ?)?(?:프롬프트|지시|지침|규칙|설정|소스 ?코드|내부)|시스템 ?프롬프트|(?:개발자|관리자|디버그|루트|점검) ?모드|지금부터 (?:너는|넌|당신은)|(?:인|는|한|ㄴ) ?척 ?(?:하고|해봐|해줘|행동)|탈옥|권한 ?(?:검사|확인) ?(?:없이|무시|건너)|확인 ?(?:없이|절차 ?없이)/;

/** 넌 누가 만들었어, 너 몇 살이야: what people ask a bot about itself. */
const aboutBot = regex`
    ^(?:근데 |그런데 |혹시 |야 |야, )?(?:너|넌|널|너는|너를|니|네|당신(?:은|을)?|(?:이 )?(?:챗)?봇(?:은|을|아)?|
    투티어(?:는|를)?)[ ,]+(?:(?:도대체|대체|진짜|정말|원래|혹시) )?(?:누가 ?(?:만들|개발|프로그래|코딩|가르|키)|
    (?:어디|어느 회사)(?:서|에서|가)? ?(?:만들|만든|살|왔|태어)|언제 ?(?:만들|태어|생겼|나왔)|몇 ?살|몇살|나이|이름|사람이|사람이니|로봇|인공지능|ai|기계|감정|심심|배고|밥|
    잠(?!재)|취미|고향|생일|남자|여자|똑똑|바보|멍청|귀엽|귀여|예뻐|착하|최고|짱|좋아|싫|사랑|결혼|친구|월급|쉬는 ?날|퇴근)
  `;

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
  const marks = [...text.matchAll(/[,.!;–—-]+ ?/g)].map(({ index, 0: mark }) => ({ index, end: index + mark.length }));
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
  only(token, 'filler', 'common') ||
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
  if (aboutRules.test(text)) return { intent: 'none', why: 'it is about the rules of the bot' };
  if (pastedPath.test(text)) return { intent: 'none', why: 'it is where a file lies' };
  if (text.length > 90) return;
  if (aboutBot.test(text)) return { intent: 'none', why: 'it is about the bot itself' };
  const talk = koreanTalk(text) ?? englishTalk(text);
  if (talk) return { intent: talk, why: meanings[talk] };
  if (givesUpBecause(text, sheet, tokens)) return { intent: 'cancel', why: meanings.cancel };
  if (
    thanks.test(text) &&
    tokens.every((token) => token.kind === 'punct' || only(token, 'filler', 'common', 'mark') || has(token, 'filler'))
  )
    return { intent: 'none', why: 'thanks' };
}
