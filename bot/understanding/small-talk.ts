import { has, only } from './clauses.ts';
import type { Sheet } from './normalise.ts';
import type { Token } from './token.ts';

const greeting =
  /^(?:hi|hello|hey|yo|hiya|howdy|greetings|heya|hullo|helo|hai|sup|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g'day|안녕(?:하세요|하십니까|하신가요|하세여|하셔요|하쇼|히)?|안뇽|하이|헬로우?|반가워요?|반갑습니다|반가와요|좋은 ?(?:아침|오후|저녁|하루)(?:입니다|이에요|이네요|예요)?|ㅎㅇ|하이루|안녕안녕|방가|방가방가|굿모닝|안녕요|하잉)(?: ?(?:there|all|everyone|everybody|team|bot|twotier|folks|guys|friend|again|to you|mate|buddy|y'all|@|봇|봇아|여러분|투티어|봇님|모두|다들|요|ㅎㅎ|ㅋㅋ|~|!|,|\^\^|:\)|and))*[\s.!~^,:)ㅎㅋ?]*$/;
const thanks =
  /^(?:(?:ok|okay|great|perfect|cool|nice|awesome|alright|오케이|넵|네)[\s,.!]*)*(?:many )?(?:thanks|thank you|thx|ty|cheers|감사합니다|고마워요?|고맙습니다|감사해요|땡큐|ㄳ|감사)\b/;
const givenUp =
  /^(?:(?:ok|okay|oh|ah|no|nah|nope|um|uh|hmm|well|wait|actually|sorry|please|pls|아|음|아니|아니야|아니다|에이|그냥|그럼|죄송|죄송해요|죄송합니다|이거|그거|지금|이|좀|잠깐|잠깐만|저기|아니요|아뇨|으음|제가 한 거|방금|방금 거|방금거)[\s,.!]*)*(?:cancel(?: (?:that|this|it|everything|the (?:operation|action|command|form|whole thing)|my (?:last )?(?:request|command)|operation|please|action|command))?|never ?mind(?: (?:that|this|it|then))?|nvm|nm|forget (?:it|that|about it|about that|i asked|i said (?:that|anything))|scrap (?:that|this|it)|scratch that|abort(?: (?:that|this|it))?|stop(?: (?:that|this|it|there|please))?|quit|exit|drop it|leave it|let it go|let's (?:stop|drop it|leave it|forget it|not|cancel(?: (?:that|this|it))?)|call it off|no thanks?|don't bother|discard(?: (?:that|this|it))?|undo that never|ignore (?:that|my last message)|changed my mind|i(?:'ve| have)? changed my mind|start over|start again|back out|취소(?:요|할게요?|해요|해|해줘|해줘요|해 ?주세요|해주십시오|합니다|하겠습니다|할래요?|부탁(?:드립니다|해요|드려요)|하자|ㄱㄱ?|해라|하고 ?싶어요?)?|캔슬|됐어요?|됐습니다|됐네요?|됐고|됐음|되었습니다|됐다|관둘게요?|관둬요?|그만(?:할게요?|둘게요?|해요?|하자|둬|합시다|하겠습니다|두겠습니다|요|할래요?)?|중단(?:해줘|해 ?주세요|할게요?)?|없던 ?(?:일|걸)로(?: ?(?:해줘|해 ?주세요|할게요?|하자|합시다|하죠|해요))?|잊어(?:줘|버려|주세요|버려요)?|신경 ?쓰지 ?마(?:세요|요)?|안 ?할(?:래요?|게요)|(?:그냥 )?안 ?할게|하지 ?말자|무시해(?:줘|주세요)?|다시 ?처음부터|처음부터 ?다시)(?:[\s,.!~ㅋㅎㅠ]*(?:please|pls|thanks|thank you|then|now|for now|sorry|요|감사합니다|고마워요?|죄송합니다|그냥|취소|됐어요?|취소할게요?|(?:just )?(?:cancel|stop|forget|drop|scrap)(?: (?:that|this|it))?|never ?mind))*[\s.!~ㅋㅎㅠ]*$/;
const help =
  /^(?:(?:please|pls|hi|hello|hey|um|uh|ok|hmm|ah|oh|so|well|argh|ugh|음|아|어|저|안녕하세요|저기요?|혹시)[\s,.!]*)*(?:(?:help|halp|hlp)(?: me)?(?: please| pls| out)?|(?:i|we)(?:'d| would)? (?:really |could )*(?:need|like|use|want) (?:some |your |a bit of |a little )?(?:help|assistance|guidance)(?: here| please| with this)*|can you help(?: me)?(?: out)?(?: please)?|could you help(?: me)?|help,? please|\?+|menu|commands?|command list|show (?:me )?(?:the )?(?:help|commands|menu)|show me what you(?: can|'re able to|'ve got)?(?: do| help with)?|tell me what you (?:can )?do|what (?:else )?(?:can|do) you do(?: for (?:me|us))?|i(?:'m| am) (?:lost|stuck|confused|new here)(?: here)?(?:,? (?:please )?help(?: me)?)?|what (?:now|next)|usage|manual|how does (?:this|it|that) work|how do i (?:use this|start|begin|get started|use you)|도움말?(?: ?(?:좀|요|보여 ?줘|보여 ?주세요|필요해요?|이 필요(?:해요?|합니다)|주세요|을 ?보여 ?줘|띄워 ?줘|열어 ?줘|부탁(?:해요|드려요|드립니다)|볼래요?|보기|ㄱㄱ?|확인))?|도와 ?(?:줘|주세요|줘요|주십시오|주실래요|주실 수 있나요|주시겠어요|줄래)|헬프(?:미)?|사용 ?법|사용 ?방법|메뉴|명령어|명령어 ?목록|기능|가이드|뭘 ?할 ?수 ?있(?:어|니|나요|어요|습니까|냐)|무엇을 ?할 ?수 ?있(?:어|나요|어요|습니까)|뭐 ?할 ?수 ?있(?:어|어요|나요|니|냐)|할 ?수 ?있는 ?(?:게|것이|거) ?뭐(?:야|예요|에요|니|가 ?있어요?|죠))[\s.!?~ㅠㅜ]*$/;

/** Talk about the bot's own rules, pretended system messages and pasted data: never acted on. */
const aboutRules =
  /^\s*(?:[[(<#*-]*\s*(?:system|assistant|developer|admin|administrator|root|override|instruction|instructions|prompt|시스템|개발자|관리자 ?모드|루트|지시)(?: ?(?:message|prompt|override|note|notice|메시지|알림|명령|프롬프트))?\s*[\])>]*\s*[:>\]|]|[{[]\s*["'{]|<\||```|\/\*)|\b(?:ignore|disregard|forget|override|bypass|skip) (?:all |any |your |the |my |these |those )*(?:of )?(?:your |the |my )?(?:previous|prior|above|earlier|preceding|existing|safety|system|other)? ?(?:instructions?|rules?|prompts?|guidelines?|restrictions?|polic(?:y|ies)|checks?|confirmations?|permissions?|guardrails?|filters?|approvals?)\b|\byou are (?:now|no longer|an? (?:ai|unrestricted|different|evil|developer))\b|\b(?:pretend|imagine) (?:you|that you|to be|i am|i'm|you're)\b|\b(?:act|behave|respond) as (?:if|though|an?|the)\b|\b(?:developer|debug|god|admin|sudo|dan|maintenance|unrestricted|root) mode\b|\b(?:system prompt|your (?:instructions|rules|prompt|guidelines|source code|training data|configuration|api key|system message|restrictions))\b|\bjailbreak|\bnew instructions? ?:|\bfrom now on you (?:are|must|will|shall|should)\b|\brepeat (?:everything|the words|all|your|after me|the text)\b|\bwithout (?:asking|confirmation|checking|approval|any confirmation)\b|(?:이전|위의|앞의|기존|모든|지금까지의?) ?(?:지시|지침|명령|규칙|설정|프롬프트)(?:사항)?.{0,8}(?:무시|잊|버려|따르지)|(?:규칙|지침|지시|안전장치|제한)(?:을|를|은|는)? ?(?:무시|우회|해제|어겨|알려|출력|보여|말해|공개)|(?:너의?|네|니|당신의?|봇의?) (?:시스템 ?)?(?:프롬프트|지시|지침|규칙|설정|소스 ?코드|내부)|시스템 ?프롬프트|(?:개발자|관리자|디버그|루트|점검) ?모드|지금부터 (?:너는|넌|당신은)|(?:인|척) (?:하고|해봐|해줘|행동)|탈옥|권한 ?(?:검사|확인) ?(?:없이|무시|건너)|확인 ?(?:없이|절차 ?없이)/;

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

/** Greetings, giving up and plain cries for help: whole messages, never parts of one. */
export function smallTalk(
  sheet: Sheet,
  tokens: readonly Token[],
): { intent: 'greet' | 'cancel' | 'help' | 'none'; why: string } | undefined {
  const text = asMeant(sheet, tokens)
    .replace(/[\p{So}\p{Sk}]|\uFE0F/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!text) return { intent: 'none', why: 'nothing was said' };
  if (aboutRules.test(text)) return { intent: 'none', why: 'it is about the rules of the bot' };
  if (text.length > 90) return;
  if (greeting.test(text)) return { intent: 'greet', why: 'a greeting' };
  if (givenUp.test(text)) return { intent: 'cancel', why: 'giving up' };
  if (help.test(text)) return { intent: 'help', why: 'a call for help' };
  if (
    thanks.test(text) &&
    tokens.every((token) => token.kind === 'punct' || only(token, 'filler', 'common', 'mark') || has(token, 'filler'))
  )
    return { intent: 'none', why: 'thanks' };
}
