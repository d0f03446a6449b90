import { has, only } from './clauses.ts';
import { koreanTalk } from './korean-talk.ts';
import type { Sheet } from './normalise.ts';
import type { Token } from './token.ts';

const greeting =
  /^(?:hi+|hello+|hey+|yo|mornin|mornin'|hiya|howdy|greetings|heya|hullo|helo|hai|sup|namaste|bonjour|hola|salut|hallo|guten (?:tag|morgen|abend)|ol[aá]|hej|moin|servus|salam|salaam|shalom|aloha|merhaba|ciao|buongiorno|bom dia|buenos d[ií]as|kia ora|konnichiwa|annyeong|ni hao|mabuhay|selamat pagi|ahoy|oi|gm|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g'day)(?: ?(?:there|all|everyone|everybody|team|bot|twotier|folks|guys|friend|again|to you|mate|buddy|y'all|how are you(?: doing)?(?: today)?|how's it going|how is it going|what's up|nice to meet you|\?|@|~|!|,|\^\^|:\)|and))*[\s.!~^,:)ㅎㅋ?]*$/;
const thanks =
  /^(?:(?:ok|okay|great|perfect|cool|nice|awesome|alright|오케이|넵|네)[\s,.!]*)*(?:many )?(?:thanks|thank you|thx|ty|cheers|감사합니다|고마워요?|고맙습니다|감사해요|땡큐|ㄳ|감사)\b/;
const givenUp =
  /^(?:(?:ok|okay|oh|ah|no|nah|nope|yeah|yea|yes|alright|aye|right|look|um|uh|ugh|argh|meh|oops|whoops|hmm|well|wait|actually|sorry|please|pls|just|you know what|on second thoughts?|mate|hang on|hold on|tell you what|ach|eh|so|let's just|let's|can you|could you|i think i'll|i'd rather)[\s,.!]*)*(?:cancel(?: (?:that|this|it|everything|the (?:operation|action|command|form|whole thing)|my (?:last )?(?:request|command)|operation|please|action|command))?|never ?mind(?: (?:that|this|it|then))?|nvm|nm|forget (?:it|that|about it|about that|i asked|i said (?:that|anything)|what i(?:'ve)? (?:just )?(?:said|asked|wrote|typed|told you)|my last message)|scrap (?:that|this|it|the lot)|scratch (?:that|it)|bin (?:it|that|this)|leave it(?: (?:out|at that|there|be))?|not to worry|don't worry(?: about (?:it|that))?|ditch (?:it|that)|chuck (?:it|that)|sack (?:it|that) off|back up|abort(?: (?:that|this|it))?|stop(?: (?:that|this|it|there|please))?|quit|exit|drop it|leave it|let it go|let's (?:stop|drop it|leave it|forget it|not|cancel(?: (?:that|this|it))?)|call it off|no thanks?|don't bother|discard(?: (?:that|this|it))?|undo that never|ignore (?:that|my last message)|changed my mind|i(?:'ve| have)? changed my mind|start over|start again|back out|i quit|i give up|i'm out)(?:[\s,.!~ㅋㅎㅠ]*(?:please|pls|thanks|thank you|then|so|now|for now|sorry|mate|ta|cheers|thx|lol|bot|again|and|(?:just )?(?:cancel|stop|forget|drop|scrap|leave|ignore|skip)(?: (?:that|this|it|about it|everything|what i (?:just )?(?:said|asked|wrote|typed)))?|never ?mind|don't bother|(?:i've )?changed my mind|no thanks|it's (?:fine|ok|okay)|all good))*[\s.!~ㅋㅎㅠ]*$/;
const help =
  /^(?:(?:please|pls|hi|hello|hey|um|uh|ok|hmm|ah|oh|so|well|argh|ugh)[\s,.!]*)*(?:(?:help|halp|hlp)(?: me)?(?: please| pls| out)?|(?:i|we)(?:'d| would)? (?:really |could )*(?:need|like|use|want) (?:some |your |a bit of |a little )?(?:help|assistance|guidance)(?: here| please| with this)*|can you help(?: me)?(?: out)?(?: please)?|could you help(?: me)?|help,? please|\?+|menu|commands?|command list|show (?:me )?(?:the )?(?:help|commands|menu)|show me what you(?: can|'re able to|'ve got)?(?: do| help with)?|tell me what you (?:can )?do|what (?:else )?(?:can|do) you do(?: for (?:me|us))?|i(?:'m| am) (?:lost|stuck|confused|new here)(?: here)?(?:,? (?:please )?help(?: me)?)?|what (?:now|next)|usage|manual|how does (?:this|it|that) work|how do i (?:use this|start|begin|get started|use you))[\s.!?~ㅠㅜ]*$/;

/** Talk about the bot's own rules, pretended system messages and pasted data: never acted on. */
const aboutRules =
  /<\/?(?:system|assistant|developer)>|\[\s*(?:system|시스템|admin|root|assistant|developer)\s*\]|^\s*(?:[[(<#*-]*\s*(?:system|assistant|developer|admin|administrator|root|override|instruction|instructions|prompt|시스템|개발자|관리자 ?모드|루트|지시)(?: ?(?:message|prompt|override|note|notice|메시지|알림|명령|프롬프트))?\s*[\])>]*\s*[:>\]|]|[{[]\s*["'{]|<\||```|\/\*)|\b(?:ignore|disregard|forget|override|bypass|skip) (?:all |any |your |the |my |these |those )*(?:of )?(?:your |the |my )?(?:previous|prior|above|earlier|preceding|existing|safety|system|other)? ?(?:instructions?|rules?|prompts?|guidelines?|restrictions?|polic(?:y|ies)|checks?|confirmations?|permissions?|guardrails?|filters?|approvals?)\b|\byou are (?:now|no longer|an? (?:ai|unrestricted|different|evil|developer))\b|\b(?:pretend|imagine) (?:you|that you|to be|i am|i'm|you're)\b|\b(?:act|behave|respond) as (?:if|though|an?|the)\b|\b(?:developer|debug|god|admin|sudo|dan|maintenance|unrestricted|root) mode\b|\b(?:system prompt|your (?:instructions|rules|prompt|guidelines|source code|training data|configuration|api key|system message|restrictions))\b|\bjailbreak|\bnew instructions? ?:|\bfrom now on you (?:are|must|will|shall|should)\b|\brepeat (?:everything|the words|all|your|after me|the text)\b|\bwithout (?:asking|confirmation|checking|approval|any confirmation)\b|(?:이전|위의|앞의|기존|모든|지금까지의?) ?(?:지시|지침|명령|규칙|설정|프롬프트)(?:사항)?.{0,8}(?:무시|잊|버려|따르지)|(?:규칙|지침|지시|안전장치|제한)(?:을|를|은|는)? ?(?:무시|우회|해제|어겨|알려|출력|보여|말해|공개)|(?:너의?|네|니|당신의?|봇의?) (?:시스템 ?)?(?:프롬프트|지시|지침|규칙|설정|소스 ?코드|내부)|시스템 ?프롬프트|(?:개발자|관리자|디버그|루트|점검) ?모드|지금부터 (?:너는|넌|당신은)|(?:인|는|한|ㄴ) ?척 ?(?:하고|해봐|해줘|행동)|탈옥|권한 ?(?:검사|확인) ?(?:없이|무시|건너)|확인 ?(?:없이|절차 ?없이)/;

/** 넌 누가 만들었어, 너 몇 살이야: what people ask a bot about itself. */
const aboutBot =
  /^(?:근데 |그런데 |혹시 |야 |야, )?(?:너|넌|널|너는|너를|니|네|당신(?:은|을)?|(?:이 )?(?:챗)?봇(?:은|을|아)?|투티어(?:는|를)?)[ ,]+(?:(?:도대체|대체|진짜|정말|원래|혹시) )?(?:누가 ?(?:만들|개발|프로그래|코딩|가르|키)|(?:어디|어느 회사)(?:서|에서|가)? ?(?:만들|만든|살|왔|태어)|언제 ?(?:만들|태어|생겼|나왔)|몇 ?살|몇살|나이|이름|사람이|사람이니|로봇|인공지능|ai|기계|감정|심심|배고|밥|잠(?!재)|취미|고향|생일|남자|여자|똑똑|바보|멍청|귀엽|귀여|예뻐|착하|최고|짱|좋아|싫|사랑|결혼|친구|월급|쉬는 ?날|퇴근)/;

/** C:\\logs\\sync.txt, /var/log/audit.log */
const pastedPath = /^(?:[a-z]:[\\/]|\\\\|~\/|\/[\w.-]+\/)[^\s]+(?:\.[a-z0-9]{1,5})?$/;

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
    .replace(/^\s*(?:--?|\/)(?=[a-z])/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!text) return { intent: 'none', why: 'nothing was said' };
  if (aboutRules.test(text)) return { intent: 'none', why: 'it is about the rules of the bot' };
  if (pastedPath.test(text)) return { intent: 'none', why: 'it is where a file lies' };
  if (text.length > 90) return;
  const korean = koreanTalk(text);
  if (korean) return { intent: korean, why: 'talk' };
  if (aboutBot.test(text)) return { intent: 'none', why: 'it is about the bot itself' };
  if (greeting.test(text)) return { intent: 'greet', why: 'a greeting' };
  if (givenUp.test(text)) return { intent: 'cancel', why: 'giving up' };
  if (help.test(text)) return { intent: 'help', why: 'a call for help' };
  if (
    thanks.test(text) &&
    tokens.every((token) => token.kind === 'punct' || only(token, 'filler', 'common', 'mark') || has(token, 'filler'))
  )
    return { intent: 'none', why: 'thanks' };
}
