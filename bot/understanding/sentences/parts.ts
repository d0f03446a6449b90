import { changes, type Understanding } from '../catalogue.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import type { Span } from '../text/normalise.ts';
import { everyMatch, regex } from '../text/regex.ts';

/** Where a whole sentence is over, with or without a mark: … 감사합니다 …, … ㅎㅎ …. */
const ends = regex`
    (?<=[\p{L}\p{N})"'”’]{2}[!?~…]{1,4}["'”’)]?)[^\S\n]+|\s*\n\s*|
    (?<=[\p{L}\p{N})"'”’]{2}\.{1,3}["'”’)]?)[^\S\n]+(?=\S)|
    (?<=(?:[ㅋㅎㅠㅜ]+|\^\^|:\)|\p{Extended_Pictographic})[.!~]*)[^\S\n]+|
    (?<=[가-힣](?:니다|세요|어요|아요|여요|해요|에요|예요|네요|대요|거든요|데요|서요|구요|고요|까요|나요|죠|래요|줘요|게요|려고요|[았었했됐갔왔하가오나]네))\s+
    (?=[가-힣A-Z<])
  `;
const everyEnd = new RegExp(ends, 'gu');

/** What a full stop belongs to: St. Brendan's, Sp. z o.o., & Zn. BV */
const shortened = /\b(?:dr|mrs?|ms|st|bros|no|vs|inc|ltd|pvt|co|corp|sp|zn|approx|dept|attn|jr|sr|tel)\.$/i;

/** Where the sentences of a message stand. */
export function spansOf(shown: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of everyMatch(shown, everyEnd)) {
    if (shortened.test(shown.slice(start, index))) continue;
    // patel bros. hardware: in small letters a name may go on
    const next = /^[a-z]+/.exec(shown.slice(index + gap.length))?.[0];
    if (next && shown[index - 1] === '.' && !vocabulary.latinWords.has(next)) continue;
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: shown.length }].filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(shown.slice(start, end)),
  );
}

/** Where a sentence or what is told in it ends: marks, brackets, `because`, 그래서, …는데. */
const stops = regex`
    (?<=[^.\s].|[가-힣])[.;!?~]+[ ]+(?=\S)|,[ ]+|\s+(?:-|–|—|/)\s+|\s+\((?=[^)]*\ )|(?<=\([^)]*\ [^)]*)\)(?=\s)|
    \s+(?:because|so\ please|so)\s+|(?<=[가-힣])\s+(?:그래서|그러니까?|그러므로)\s+|
    (?<=[가-힣](?:세요|어요|해요|에요|예요|서요|네요|대요|거든요?|니다|줘요?|래요|[는은인던]데|[어아해라여]서|니까|지만|길래))\s+(?=[가-힣])
  `;

/** Where one order can end and another one begin: `and then`, 그리고, 해 줘하고. */
const links = regex`
    ,?\s+(?:and\ also|and\ then|then\ also|then|also|plus|but\ first|but|and)\s+|
    (?<=[가-힣])\s+(?:그리고\ 나서|그리고|그\ ?다음(?:에)?|또)\s+|(?<=[요다줘죠음게라])하고\s+
  `;

const everyStop = new RegExp(stops, 'g');
const everyJoint = new RegExp(`${stops.source}|${links.source}`, 'g');

/** The parts of a message that marks and reasons set apart. */
export const sentencesOf = (shown: string): string[] =>
  shown.split(everyStop).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** A part without the marks, laughs and pictures around it: (they asked for it.) 😅 */
export const bare = (part: string): string =>
  part.replace(
    /^[\s(:-]+|(?:[\s).!?:;~…^ㅋㅎㅠㅜ-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+$/gu,
    '',
  );

/** Words that lead on to a subject or to what it does: behind them the same sentence goes on. */
const unfinished = new Set(
  'that which what who whom whose where when whenever how why if whether as than and but or so because since while once before after until till unless though although like all everything anything something sure hope think know say says said told hear hey hi hello can could should would will do does did have has had may might must are am is was were let make get not then also the a an to for of at by with from in on about'.split(
    ' ',
  ),
);

/** Where people begin a new sentence without a mark: … she's covering for me, … they never answer, … can you invite … */
const everyRunOn = new RegExp(
  regex`
    \s+(?=(?:they|he|she)(?:['’](?:re|ve|s|d))?\s+(?!(?:is|are|was|were|has|have|had|do|does|did)\W*$)[a-z]|(?:(?:i|we)['’](?:m|re|ve)|im)\s|
    (?:i|we)\s+(?:had|got|gotta|never|just|need|want|forgot|met|saw|keep|don['’]?t)\s|
    (?:it['’]s|it\s+(?:is|was)|its\s+(?:an?|the|just|still|only|all|been)|there['’]?s)\s|(?:can|could|would)\s+you\s)
  `,
  'gi',
);

/** The sentences of an English message that is written without marks between them. */
export function runOnsOf(shown: string): string[] {
  const parts: string[] = [];
  for (const part of shown.split(everyRunOn)) {
    const before = parts.at(-1);
    const last = before?.match(/[a-z'’\d]+$/i)?.[0].toLowerCase() ?? 'and';
    if (before !== undefined && unfinished.has(last)) parts[parts.length - 1] = `${before} ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** The parts of a message; a joint inside a name parts nothing: Oaks and Sons Ltd. */
export function partsOf(shown: string, names: readonly string[]): string[] {
  const whole = names.map((name) => ({ start: shown.indexOf(name), length: name.length }));
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: joint } of everyMatch(shown, everyJoint)) {
    // the association between customer Humongous and reseller Wingtip
    if (/\bbetween\b/.test(shown.slice(start, index))) continue;
    if (whole.some((name) => name.start >= 0 && index >= name.start && index < name.start + name.length)) continue;
    parts.push(shown.slice(start, index));
    start = index + joint.length;
  }
  return [...parts, shown.slice(start)];
}

/** Whom an order is about; an order without any of these may go on with what was said before it. */
export const parties = ['customer', 'reseller', 'provider', 'email', 'person', 'subscription', 'code'] as const;

/** Orders that are about nobody. */
const own = ['enroll', 'edit-profile', 'create-support-ticket'];

/** 새 고객입니다. 등록 부탁드려요: what is to be registered was said before. */
const enrols = (part: string): boolean => /reseller|partner|program|csp|리셀러|재판매|파트너|프로그램/i.test(part);

/** Whether a part orders something by itself. */
export const isWhole = ({ intent, slots }: Understanding, part: string): boolean =>
  intent !== 'none' &&
  changes(intent) &&
  (own.includes(intent) ? intent !== 'enroll' || enrols(part) : parties.some((slot) => slots[slot] !== undefined));

/** Whether a part asks for something, and is no news or a thing that the rest comes back to. */
export const isAsking = (part: string): boolean =>
  /[가-힣]/.test(part)
    ? /(?:줘|주세요|주게|주겠나|주시게|주시오|십시오|바랍니다|바람|부탁|요망|할게|하자|주실|드립니다|드려)[^가-힣]*[가-힣]{0,3}[^가-힣]*$/.test(
        part,
      )
    : /\b(?:please|pls|kindly|can(?!['’]t)|could|would|need|needs|want|wants|let's|go ahead)\b/i.test(part) ||
      commands(part);

/** invite Kestrel, jot down Kestrel: a verb in front. */
const commands = (part: string): boolean => {
  const [first = '', second = ''] = part.toLowerCase().match(/[a-z]+/g) ?? [];
  const phrase = vocabulary.phrases.next.get(first)?.next.get(second);
  return [vocabulary.latinWords.get(first), phrase?.senses].some((senses) =>
    senses?.some(({ kind, form }) => kind === 'verb' && form === 'base'),
  );
};

/** What asks for a look, whatever it begins with. */
export const asksToSee = new RegExp(
  regex`
    ^(?:(?:hey|ok|so|and|well|now|just|again|quick question) )*(?:who(?! (?:wants?|fancies|dares|feels)\b)|what|which|how many|any|anything|where|is|are|do|
    does|have|has|let's|let me|lemme|cancel|never ?mind|forget it|help|stop)\b|
    (?:줘|봐|까|나|니|냐|지|죠|요)[요봐]?\s*\?|취소|됐어|도움말|보자
  `,
  'i',
);

/** What orders something in Korean, or what may be ordered. */
const sayingInKorean =
  /초대|등록|추가|삭제|변경|지정|연결|연동|요청|신청|주문|구매|구독|역할|권한|취소|해지|종료|거절|철회|재전송|재발송|보내|빼|늘려|줄여|올려|넣|바꿔|맡|고객|리셀러|재판매인|리드|지원|담당|좌석|\d석|라이선스|사용자|계정|관리자|파트너|티켓|[줘요다][.!~]*\s*$/;

/** Whether a part has a word that says something: reading it costs as much as reading a message. */
export function saysSomething(part: string): boolean {
  if (/[가-힣]/.test(part)) return sayingInKorean.test(part);
  const words = part.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) =>
    vocabulary.latinWords
      .get(word)
      ?.some(({ kind, concept }) => (kind === 'verb' || kind === 'noun') && concept !== 'other'),
  );
}
