import { leaves } from './korean/leaving.ts';
import type { Title } from './slots/title-text.ts';
import type { Sheet } from './text/normalise.ts';
import { regex } from './text/regex.ts';
import { has, only, type Token } from './text/token.ts';

/** Marks and phrases that decide for a whole message, whatever its sentences say; the last: also in a title. */
const marks: readonly [act: string, pattern: RegExp, title?: true][] = [
  // 티켓 등록: 에버랜드 자유이용권 3매
  ['other business', /(?:이용권|입장권|관람권|승차권|항공권|탑승권|예매권) ?(?:\d+|한|두|세|네) ?[매장]/, true],
  // #고객추가 #신규등록: tags
  ['statement', /^\s*(?:#\p{L}\S*\s*){2,}$/u],
  // ✅ invite reseller Kestrel: ticked off
  ['past', /^(?!.*\?)(?:\s*[✅☑✔]|.*[✅☑✔]\uFE0F?\s*$)/su],
  // 초대는 일단 미뤄 두자: as typed, before 두자 is read like 하자
  ['postponed', leaves],
  // …, forwarded below. No action needed
  [
    'statement',
    /(?:^|[.,;:!\n–-]\s*)no (?:further )?action (?:is )?(?:needed|required|necessary)\b(?! ltd| inc| llc)|조치 ?(?:불필요|필요 ?없)/iu,
  ],
];

/** Service request for Kestrel: printer broken, actually never mind. */
const takenBack = new RegExp(
  regex`
    ^(?:but )?not (?:yet|now)\s*[.!]*$|
    (?:^|[\s.,;!—–-])(?:but not (?:yet|now)|(?:just|only) (?:kidding|joking))\s*[.!]*$|
    (?:^|[\s.,;!—–-])(?:actually|wait|no|oh|hmm|sorry)\b[^"]{0,30}\b(?:don't|do not|never ?mind|forget (?:it|that)|
    cancel (?:it|that)|scratch that|no (?:ticket|request|need)(?: (?:needed|required|necessary|please|thanks))?)\s*[.!]*$|
    (?:아니|근데)[^"]{0,8}(?:하지 ?마|취소|됐어)[^"]{0,6}$
  `,
  'i',
);

/** Service request for Kestrel: created, submitted, answered. */
const accomplished = new RegExp(
  regex`
    ^(?:(?:already|just|all) )?(?:created|submitted|answered|closed|done|resolved|raised|filed|sent|handled|solved|
    completed|fixed)(?:(?:,| and|, and) \w+)*$
  `,
  'i',
);

const asksWhy = regex`
    ^\s*(?:(?:but|so|and|근데|그런데|아니) ?)?(?:why(?: is that| not| did you(?: do)?(?: that| this)?| was that| so| that)?|
    how come|왜(?:요|죠|지|그래요?|그런가요|그런 거예요|그런거야|안 ?돼요?|그렇게)?)[\s?.!]*$
  `;

/** Whether a message asks why the bot did what it did. */
export const isWhy = (sheet: Sheet): boolean => asksWhy.test(sheet.folded);

/** The act of a message that its marks or its title decide; nothing where its sentences do. */
export function markedAs(sheet: Sheet, tokens: readonly Token[], title: Title | undefined): string | undefined {
  if (title && takenBack.test(title.text)) return 'negated';
  const thing = tokens.find((token) => token.kind !== 'punct' && !only(token, 'filler'));
  if (title && has(thing, 'service-request', 'ticket') && accomplished.test(title.text)) return 'past';
  const shown = title ? sheet.shown.replace(title.text, '') : sheet.shown;
  return marks.find(([, pattern, inTitle]) => pattern.test(inTitle ? sheet.shown : shown))?.[0];
}
