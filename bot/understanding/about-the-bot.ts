import { regex } from './text/regex.ts';
import { screened } from './text/screen.ts';

const whose = '(?:all |any |your |the |my |our |these |those |every |of )*';
const rule =
  '(?:instructions?|rules?|prompts?|guidelines?|restrictions?|polic(?:y|ies)|checks?|confirmations?|permissions?|guardrails?|filters?|approvals?|limits?|limitations?)';
const koreanRule =
  '(?:지시|지침|명령|규칙|설정|프롬프트|룰|안전장치|제한|제약|정책)(?:사항)?(?:들)?(?:을|를|은|는|도|만)?';
const overruled = '(?:무시|잊|버려|버리|따르지|어겨|어기|우회|해제|풀어|지워|꺼)';

/** Talk about the bot's own rules, pretended messages of a system, and pasted data: never acted on. */
const aboutRules: readonly RegExp[] = [
  /<\/?(?:system|assistant|developer)>/,
  /\[\s*(?:system|시스템|admin|root|assistant|developer)\s*\]/,
  regex`
    ^\s*(?:[[(<#*-]*\s*(?:system|assistant|developer|admin|administrator|root|override|instruction|instructions|prompt|
    시스템|개발자|관리자 ?모드|루트|지시)(?: ?(?:message|prompt|override|note|notice|메시지|알림|명령|프롬프트))?\s*[\])>]*\s*[:>\]|]|
    [{[]\s*["'{]|<\||\x60\x60\x60|\/\*)
  `,
  new RegExp(
    `\\b(?:ignore|disregard|forget|override|bypass|skip|drop|break) ${whose}(?:previous|prior|above|earlier|preceding|existing|safety|system|other|old)? ?${rule}\\b`,
  ),
  /\byou (?:are|r) (?:now|no longer|an? (?:ai|unrestricted|different|evil|developer))\b/,
  /\b(?:pretend|imagine) (?:you|that you|to be|i am|i'm|you're)\b/,
  /\b(?:act|behave|respond) as (?:if|though|an?|the)\b/,
  /\b(?:developer|debug|god|admin|sudo|dan|maintenance|unrestricted|root) mode\b/,
  regex`
    \b(?:system prompt|your (?:instructions|rules|prompt|guidelines|source code|training data|configuration|api key|
    system message|restrictions))\b
  `,
  // you have no rules any more
  new RegExp(`\\byou (?:have|(?:do not|don't) have|need|follow|obey) (?:no|any|none of (?:the|your)) ?${rule}\\b`),
  /\bjailbreak/,
  /\bnew instructions? ?:/,
  /\bfrom (?:now|here) on,? you(?:'re| are| must| will| shall| should| have)\b/,
  /\brepeat (?:everything|the words|all|your|after me|the text)\b/,
  /\bwithout (?:asking|confirmation|checking|approval|any confirmation)\b/,
  new RegExp(
    `(?:이전|위의|앞의|기존|모든|지금까지|지금껏|여태|받은|너의|네|니가|봇의) ?(?:\\S+ ){0,2}?${koreanRule} ?.{0,8}${overruled}`,
  ),
  new RegExp(
    `(?:규칙|지침|지시|안전장치|제한|제약)(?:을|를|은|는|도)? ?(?:다 |모두 |전부 |싹 |그냥 )*(?:${overruled}|알려|출력|보여|말해|공개)`,
  ),
  /(?:너의?|네|니|당신의?|봇의?) (?:시스템 ?)?(?:프롬프트|지시|지침|규칙|설정|소스 ?코드|내부)/,
  /시스템 ?프롬프트/,
  /(?:개발자|관리자|디버그|루트|점검) ?모드/,
  /(?:지금|이제|이 ?시간|오늘)(?:부터|부턴)? (?:너는|넌|네가|니가|당신은|너한텐)/,
  /(?:인|는|한|ㄴ) ?척 ?(?:하고|해봐|해줘|행동)/,
  /탈옥/,
  /권한 ?(?:검사|확인) ?(?:없이|무시|건너)/,
  /확인 ?(?:없이|절차 ?없이)/,
];

const likelyRules = screened(aboutRules, (pattern) => pattern);

export const isAboutRules = (text: string): boolean => likelyRules(text).some((pattern) => pattern.test(text));

/** 넌 누가 만들었어, 너 몇 살이야: what people ask a bot about itself. */
const aboutBot = regex`
    ^(?:근데 |그런데 |혹시 |야 |야, )?(?:너|넌|널|너는|너를|니|네|당신(?:은|을)?|(?:이 )?(?:챗)?봇(?:은|을|아)?|
    투티어(?:는|를)?)[ ,]+(?:(?:도대체|대체|진짜|정말|원래|혹시) )?(?:누가 ?(?:만들|개발|프로그래|코딩|가르|키)|
    (?:어디|어느 회사)(?:서|에서|가)? ?(?:만들|만든|살|왔|태어)|언제 ?(?:만들|태어|생겼|나왔)|몇 ?살|몇살|나이|이름|사람이|사람이니|로봇|인공지능|ai|기계|감정|심심|배고|밥|
    잠(?!재)|취미|고향|생일|남자|여자|똑똑|바보|멍청|귀엽|귀여|예뻐|착하|최고|짱|좋아|싫|사랑|결혼|친구|월급|쉬는 ?날|퇴근)
  `;

/** 주말에 뭐 했어?: what friends ask; 어제 뭐 했어? may be about what was changed. */
const amongFriends =
  /^(?:근데 |그런데 |혹시 |다들 )?(?:지난 ?)?(?:주말|휴일|휴가|연휴|명절|방학|쉬는 ?날)(?:때|에|엔|에는|동안)? ?(?:다들 )?(?:뭐|뭘|무엇을) ?(?:했|하셨|하고 ?지냈|하며 ?보냈)(?!는지)/;

export const isAboutBot = (text: string): boolean => aboutBot.test(text) || amongFriends.test(text);
