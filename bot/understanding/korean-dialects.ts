import type { Sheet } from './normalise.ts';

/** Where a Hangul word ends. */
const end = '(?![가-힣])';
/** Where one begins. */
const start = '(?<![가-힣])';

/**
 * Endings of the south-east (하이소, 싶심더, 하는교, 있노, 뭐꼬), the south-west (했당께, 해주쑈) and the west (해줘유, 했슈), and
 * words of theirs, each with what it is in the standard language and as long as that: offsets stay right, and what is
 * shown, with it every slot, stays as it was typed. The syllable before tells an ending from the end of a name.
 */
const spellings: [RegExp, string][] = [
  [new RegExp(`(?<=[주하보가오두내리시우키기치마])이소${end}`, 'g'), '세요'],
  [new RegExp(`(?<=지 ?)마소${end}`, 'g'), '마요'],
  [new RegExp(`(?<=[해여려켜춰겨] ?)주소${end}`, 'g'), '줘요'],
  [new RegExp(`(?<=[가-힣])심더${end}`, 'g'), '어요'],
  [new RegExp(`(?<=[가-힣])심니더${end}`, 'g'), '습니다'],
  [new RegExp(`(?<=[합입됩랍줍봅드립갑둡립킵닙])니[더데]${end}`, 'g'), '니다'],
  [new RegExp(`(?<=[합입됩니습뭡깁])니꺼${end}`, 'g'), '니까'],
  [new RegExp(`하[는능][교겨]${end}`, 'g'), '합니까'],
  [new RegExp(`(?<=[가-힣])[는능][교겨]${end}`, 'g'), '나요'],
  [new RegExp(`(?<=[인])[교겨]${end}`, 'g'), '가'],
  [new RegExp(`(?<=${start}[뭐머])[꼬고]${end}`, 'g'), '야'],
  [new RegExp(`(?<=[있없하되돼겠갔왔했됐났었았렇떻카])노${end}`, 'g'), '나'],
  [new RegExp(`(?<=[어여해세줘돼까네려켜춰워])[예유잉]${end}`, 'g'), '요'],
  [new RegExp(`(?<=[해려줘켜])라예${end}`, 'g'), '세요'],
  [new RegExp(`(?<=[있없했됐겠었았])슈${end}`, 'g'), '어'],
  [new RegExp(`(?<=주)(?:슈|쑈)${end}`, 'g'), '라'],
  [new RegExp(`${start}어데(?=서|에|${end})|${start}워디(?=서|에|${end})`, 'g'), '어디'],
  [new RegExp(`${start}우째${end}|${start}우예${end}|${start}워째${end}`, 'g'), '어케'],
  [new RegExp(`${start}띄아(?= |${end})`, 'g'), '띄워'],
  [new RegExp(`${start}누꼬${end}`, 'g'), '누구'],
  [new RegExp(`${start}마이(?= [가-힣])`, 'g'), '많이'],
  [new RegExp(`${start}무신(?= )`, 'g'), '무슨'],
  [new RegExp(`${start}머(?=가|를|로|${end})`, 'g'), '뭐'],
  [new RegExp(`${start}(?:인자|인제|시방)(?=부터|${end})`, 'g'), '이제'],
];
const spoken = new RegExp(
  `[소더데꺼교겨꼬고노예유잉슈쑈이]${end}|${start}(?:어데|워디|우째|우예|워째|누꼬|무신|머|띄아|인자|인제|시방|마이)`,
);

/** A sheet whose Korean is folded into the standard language, without the laughter and the tears behind a word. */
export function inStandardKorean(sheet: Sheet): Sheet {
  let folded = sheet.folded.replace(/(?<=[가-힣])[ㅋㅎㅠㅜ]+/g, (laughter) => ' '.repeat(laughter.length));
  if (!spoken.test(folded)) return folded === sheet.folded ? sheet : { ...sheet, folded };
  for (const [pattern, standard] of spellings)
    folded = folded.replace(pattern, (found) => (found.length === standard.length ? standard : found));
  return folded === sheet.folded ? sheet : { ...sheet, folded };
}
