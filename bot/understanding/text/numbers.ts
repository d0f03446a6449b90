import type { Span } from './normalise.ts';
import { everyMatch } from './regex.ts';

const native: Record<string, number> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  석: 3,
  서: 3,
  네: 4,
  넷: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const nativeTens: Record<string, number> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const sino: Record<string, number> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
  영: 0,
  공: 0,
};
const sinoUnits: Record<string, number> = { 십: 10, 백: 100, 천: 1000, 만: 10000 };

/** Reads 백이십, 이천오백, 1만2천; undefined when it is no number. */
export function readSino(text: string): number | undefined {
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  for (const piece of text.match(/\d+|./gu) ?? []) {
    const unit = sinoUnits[piece];
    if (unit === 10000) {
      total += (part + (digit ?? 0) || 1) * unit;
      part = 0;
      digit = undefined;
    } else if (unit) {
      part += (digit ?? 1) * unit;
      digit = undefined;
    } else {
      const value = /^\d+$/.test(piece) ? Number(piece) : sino[piece];
      if (value === undefined || digit !== undefined) return;
      digit = value;
    }
  }
  return total + part + (digit ?? 0);
}

export function readNative(text: string): number | undefined {
  const found =
    /^(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(하나|한|둘|두|셋|세|석|서|넷|네|넉|다섯|여섯|일곱|여덟|아홉)?$/.exec(
      text,
    );
  if (!found || (!found[1] && !found[2])) return;
  return (found[1] ? (nativeTens[found[1]] as number) : 0) + (found[2] ? (native[found[2]] as number) : 0);
}

const counter =
  '(?:석|개(?!월|념|인|발|요)|명|좌석|시트|라이선스|라이센스|카피|유저|자리|사용자|인분|인(?=으로|분|용|\\s|$)|매|장|copy|seats?|licen[cs]es?|users?)';
const nativeWord =
  '(?:(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?|한|두|세|네|석(?= 장)|넉|다섯|여섯|일곱|여덟|아홉)';
const patterns: [RegExp, (found: RegExpExecArray) => number | undefined][] = [
  // 백스무 석
  [
    new RegExp(`(?<![\\p{L}\\p{N}])(([이삼사오육칠팔구]?백)(${nativeWord}))(?=\\s?${counter})`, 'gu'),
    (found) => (readSino(found[2] as string) ?? 0) + (readNative(found[3] as string) ?? 0),
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}])(${nativeWord})(?=\\s?${counter})`, 'gu'), (found) => readNative(found[1] as string)],
  [
    /(?<![\p{L}\p{N}])((?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)|열둘|열셋|열넷)(?=\s|으?로|을|를|까지|$)/gu,
    (found) => readNative(found[1] as string),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])([일이삼사오육칠팔구]?[십백천만][일이삼사오육칠팔구십백천만]*|[일이삼사오육칠팔구](?=석))(?=\\s?${counter})`,
      'gu',
    ),
    (found) => readSino(found[1] as string),
  ],
  // E3 하나 더, 라이선스 둘만 빼줘
  [
    /(?<=(?:석|라이선스|라이센스|[efagp]\d|plan \d|플랜 ?\d|베이직|스탠다드|프리미엄|에센셜스?|프로|basic|standard|premium|pro|online) )(하나|둘|셋|넷)(?=만? ?(?:더|추가|증설|늘|빼|줄))/gu,
    (found) => readNative(found[1] as string),
  ],
  [
    /(?<![\p{L}\p{N}])([이삼사오육칠팔구]?[십백천][일이삼사오육칠팔구십백천]*)(?=(?:으로|까지)(?![가-힣]))/gu,
    (found) =>
      /[십백천].|^[이삼사오육칠팔구]/.test(found[1] as string) || found[1] === '백'
        ? readSino(found[1] as string)
        : undefined,
  ],
  [
    /(?<![\p{L}\p{N}.])(\d+[백천만](?:\d+[백천])?)(?=\s?(?:석|개|명|좌석|시트|라이선스|으로|로))/gu,
    (found) => readSino(found[1] as string),
  ],
  [
    /(?<![\p{L}\p{N}])(반 다스|한 다스|두 다스|반다스|한다스)/gu,
    (found) => (/^반/.test(found[1] as string) ? 6 : /^두/.test(found[1] as string) ? 24 : 12),
  ],
  [/(?<![\p{L}\p{N}])(두어|두세|서너)(?=\s?(?:석|개|명|좌석))/gu, (found) => (found[1] === '서너' ? 3 : 2)],
];

const counted = new RegExp(`^\\s?${counter}`);
/** 삼십석극장: behind what a number counts comes a particle or the next word, not the rest of a name. */
const goesOn = (rest: string): boolean => {
  const behind = rest.replace(counted, '');
  return (
    behind.length < rest.length &&
    /^[가-힣]/.test(behind) &&
    !/^(?:으?로|[을를은는이가도만의에까보]|짜리|씩|정도|쯤|더|추가|늘|줄|빼|뺄|증|감|주문|구매|신청|변경|필요|요|인|이상|해|좀|어치|분|밖|뿐|수|들|하|넣|올|내|낮|맞|있|미만|이하|가량|내외|다)/.test(
      behind,
    )
  );
};

/** Finds Korean number words that count something; digits and English words are found among the tokens. */
export function findKoreanNumbers(folded: string): (Span & { value: number })[] {
  const spans: (Span & { value: number })[] = [];
  if (!/[하한두둘세셋네넷섯곱덟홉열물무른흔쉰순든십백천만다서일이삼사오육칠팔구]/.test(folded)) return spans;
  for (const [pattern, read] of patterns)
    for (const found of everyMatch(folded, pattern)) {
      if (goesOn(folded.slice(found.index + found[0].length, found.index + found[0].length + 20))) continue;
      const value = read(found);
      const start = found.index;
      const end = start + (found[1] as string).length;
      if (value !== undefined && !spans.some((span) => start < span.end && span.start < end))
        spans.push({ start, end, value });
    }
  return spans.sort((a, b) => a.start - b.start);
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

interface NumberWord {
  value: number;
  kind: 'one' | 'ten' | 'scale';
}
const numberWords = new Map<string, NumberWord>([
  ...ones.map((word, value): [string, NumberWord] => [word, { value, kind: 'one' }]),
  ...tens.map((word, at): [string, NumberWord] => [word, { value: (at + 2) * 10, kind: 'ten' }]),
  ['fourty', { value: 40, kind: 'ten' }],
  ['hundred', { value: 100, kind: 'scale' }],
  ['thousand', { value: 1000, kind: 'scale' }],
]);

/** The value of one English number word, with its kind; undefined for any other word. */
function numberWord(word: string): NumberWord | undefined {
  const known = numberWords.get(word);
  if (known || !word.includes('-')) return known;
  const [ten, one] = word.split('-').map((part) => numberWords.get(part));
  return ten?.kind === 'ten' && one?.kind === 'one' && one.value > 0 && one.value < 10
    ? { value: ten.value + one.value, kind: 'one' }
    : undefined;
}

/** Reads an English number from a list of words; says how many words it took. */
export function readEnglishNumber(list: readonly string[]): { value: number; length: number } | undefined {
  const [first = '', second = '', third = ''] = list;
  if (first === 'half' && (second === 'a' || second === 'dozen')) {
    if (second === 'dozen') return { value: 6, length: 2 };
    if (third === 'dozen') return { value: 6, length: 3 };
    return;
  }
  if (first === 'a') {
    if (second === 'dozen') return { value: 12, length: 2 };
    if (second === 'couple' || second === 'pair') return { value: 2, length: third === 'of' ? 3 : 2 };
    if (second === 'half' && third === 'dozen') return { value: 6, length: 3 };
  }
  if (first === 'dozen') return { value: 12, length: 1 };
  // couple client Kestrel to Wingtip: a verb
  if (
    first === 'couple' &&
    second &&
    !/^(?:the|our|this|that|their|client|customer|reseller|sub|subscription|partner)$/.test(second)
  )
    return { value: 2, length: second === 'of' ? 2 : 1 };
  let i = 0;
  let total = 0;
  let part = 0;
  let seen = false;
  if (first === 'a' && (second === 'hundred' || second === 'thousand')) {
    part = 1;
    i = 1;
  }
  for (; i < list.length; i++) {
    const word = list[i] as string;
    if (word === 'and' && seen && numberWord(list[i + 1] ?? '') && /hundred|thousand/.test(list[i - 1] ?? '')) continue;
    const read = numberWord(word);
    if (!read) break;
    if (read.kind === 'scale') {
      if (read.value === 1000) {
        total += (part || 1) * 1000;
        part = 0;
      } else part = (part || 1) * 100;
    } else {
      const room = part % 100 === 0 || (part % 10 === 0 && read.value < 10 && read.kind === 'one' && part % 100 >= 20);
      if (seen && !room) break;
      part += read.value;
    }
    seen = true;
  }
  if (seen && list[i] === 'dozen') return { value: (total + part) * 12, length: i + 1 };
  return seen ? { value: total + part, length: i } : undefined;
}
