import type { Span } from '../text/normalise.ts';
import { everyMatch } from '../text/regex.ts';

const hour = '(?:\\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두)';
const count = '(?:\\d{1,3}|한|두|세|네|며칠|몇|일|이|삼|사|오|육)';
const day = '(?:[월화수목금토일]요일)';

/** What may stand behind a time: a particle or a word that narrows it. */
const tail =
  '(?: ?(?:초|말|중순|중|쯤|경|께|정각|반|안|내|전|이후|이전|오전|오후|아침|저녁|점심)){0,2}(?:에는|에만|에|부터는|부터|까지는|까지|자로|부로|날|마다|로|에요|이나|도)?';

const times = [
  // 오후 세 시, 5시 반, 10:30
  `(?:(?:오늘|오전|오후|새벽|저녁|밤|아침) ?)?${hour} ?시(?: ?\\d{1,2} ?분)?`,
  `(?:(?:오전|오후) ?)?\\d{1,2}:\\d\\d`,
  // 6월 1일, 15일
  '\\d{1,2} ?월(?: ?\\d{1,2} ?일)?',
  '\\d{1,2} ?일(?=자로|부로|부터|까지|날|에)',
  '\\d{4} ?년(?: ?\\d{1,2} ?월)?(?: ?\\d{1,2} ?일)?',
  // 2주 뒤, 한 시간 후
  `${count} ?(?:분|시간|일|주|주일|달|개월|년|분기) ?(?:뒤|후|있다가|이따가|지나서|이내)`,
  // 다음 주 수요일, 내달
  `(?:다+음|이번|오는) ?(?:주말|주|달|분기|해|학기|${day})(?: ?${day})?`,
  `(?:내주|내달|차주|차월|익월|익일|내년|내후년|담주|담달|금주)(?: ?${day})?`,
  `(?:${day})`,
  '(?:분기|월|연|학기|주|이달)(?:말|초)',
];
const recurrences = [
  `(?:분기|월|주|년|달|해|시간|날|일|${day}|아침|저녁)마다`,
  `(?:매주|매달|매월|매일|매년|매분기|격주|격월)(?: ?(?:${day}|\\d{1,2} ?일|아침|저녁|말일|초|말))*`,
  '(?:하루|일주일|한 ?주|한 ?달|일 ?년|분기|주|월|연|일)(?:에)? ?(?:한|두|세|\\d{1,2}) ?(?:번|회|차례)(?:씩)?',
];

const edge = '(?<![\\p{L}\\p{N}.-])';
const end = '(?![\\p{L}\\p{N}])';
const patterns: [RegExp, 'time' | 'recurring'][] = [
  [new RegExp(`${edge}(?:${recurrences.join('|')})${tail}${end}`, 'gu'), 'recurring'],
  [new RegExp(`${edge}(?:${times.join('|')})${tail}${end}`, 'gu'), 'time'],
];

/** 오후 세 시에, 6월 1일자로, 분기마다: when something is to happen, as people write it in Korean. */
export function findKoreanTimes(folded: string): (Span & { kind: 'time' | 'recurring' })[] {
  const spans: (Span & { kind: 'time' | 'recurring' })[] = [];
  if (!/[가-힣]/.test(folded) || !/[시월일년주달분해말초]|:\d/.test(folded)) return spans;
  for (const [pattern, kind] of patterns)
    for (const found of everyMatch(folded, pattern)) {
      spans.push({ start: found.index, end: found.index + found[0].length, kind });
    }
  return spans;
}
