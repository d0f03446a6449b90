import { type Clause, isMark } from '../clauses.ts';
import { has, type Token } from '../text/token.ts';

/** PO 7731, contract 8812, at 15 a seat, they pay 500 a month: numbers that count nothing. */
export function isReference(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.text === 'to' && tokens[i - 2]?.text === 'further') return true;
  const label = isMark(before, '.', ':', '#') ? tokens[i - 2] : before;
  // …, no 24: a correction
  const corrects = label?.text === 'no' && tokens[tokens.indexOf(label) - 1]?.kind !== 'word';
  if (label && !corrects && !label.hangul && references.test(label.text) && !(label.text === 'order' && i < 2))
    return true;
  const behind = tokens
    .slice(i + 1, i + 3)
    .map(({ text }) => text)
    .join(' ');
  return (
    (/^(?:at|for|pays?|paying|costs?|costing)$/.test(before?.text ?? '') &&
      /^(?:an?|per|each|apiece)\b/.test(behind)) ||
    (/^(?:pays?|paying|paid|costs?|charged?)$/.test(before?.text ?? '') && !has(tokens[i + 1], 'seat'))
  );
}
const references =
  /^(?:po|no|nr|num|number|ref|reference|contract|agreement|ticket|invoice|quote|quotation|priority|prio|version|case|order no|order number|po number|customer no|customer number|room|floor|page|step)$/;

/** 30 instead of 25, currently 25, of its 20, 20 is not enough: how many there are. */
export function isPresent(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  if (isLabelledPresent(tokens, i)) return true;
  if (/^(?:instead of|currently|than|presently|already)$/.test(before)) return true;
  const at = /^(?:current|present|existing|old)$/.test(before) ? i - 1 : i;
  if (/^(?:its|their|his|her)$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === 'of') return true;
  const behind = tokens
    .slice(i + 1, i + 7)
    .map(({ text }) => text)
    .join(' ');
  return (
    /^(?:[\w-]+ ){0,3}?(?:is|are|isn't|aren't|wasn't) (?:not |no longer )?(?:enough|sufficient|too (?:few|many))\b/.test(
      behind,
    ) && /\b(?:not|isn't|aren't|no longer)\b/.test(behind)
  );
}

/** 변경 전: 10석, 현재 수량: 10 on a form */
const isLabelledPresent = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '변경전' ||
  (isMark(tokens[i - 1], ':') &&
    tokens
      .slice(Math.max(0, i - 3), i - 1)
      .some((token) => token.hangul && (/^(?:변경전|이전|현행|당초)$/.test(token.text) || has(token, 'existing'))));

/** 3 people left, laid off 5 staff: how many came or went is why, and not how many seats. */
export function isOfPeople(tokens: readonly Token[], i: number): boolean {
  const [counted, what] = [tokens[i + 1], tokens[i + 2]];
  if (
    !/^(?:people|staff|employees|persons|folks|colleagues|hires|joiners|leavers|starters|interns|of)$/.test(
      counted?.text ?? '',
    )
  )
    return false;
  return (
    /^(?:left|joined|quit|joining|leaving|gone|are|were|have|has|came|started|start|resigned|retired)$/.test(
      what?.text ?? '',
    ) || /^(?:off|hired|lost|fired|sacked|gained|let)$/.test(tokens[i - 1]?.text ?? '')
  );
}

/**
 * Whether a message speaks of fewer or more than its number says, or of about so many: `has 5 idle seats, drop them`,
 * `the team shrank by 5`, `half of its 20 seats`. How many are meant is asked then.
 */
export function isDoubtful(
  clauses: readonly Clause[],
  { delta, rank, token, people }: { delta?: -1 | 1 | undefined; rank: number; token?: Token; people?: boolean },
): boolean {
  const said = clauses.map(({ text }) => text).join(' . ');
  if (rank > 2) return false;
  if (clauses.some(({ korean }) => korean))
    return (
      vagueInKorean.test(said) || (people === true && /입사|퇴사|인원|직원|신입/.test(said) && !/더|추가로/.test(said))
    );
  if (vague.test(said)) return true;
  const [down, up] = [fewer.test(said), more.test(said)];
  if (delta === 1) return down && !up;
  if (delta === -1) return up && !down;
  if (!down && !up) return false;
  const clause = clauses.find(({ tokens }) => tokens.includes(token as Token));
  const before = clause?.tokens[clause.tokens.indexOf(token as Token) - 1];
  return !/^(?:to|at|be|have|need|needs|want|wants|total|exactly|only|just|now|set|make|of)$/.test(before?.text ?? '');
}
const vague =
  /\b(?:half (?:of )?(?:@'s|its|their|the #)|a quarter|a third|two thirds|double|twice|triple|between|fewer than|less than|more than|at least|at most|no more than|roughly|about #|approximately|# (?:-|or|to) # (?:seats|licen[cs]es))\b/;
const vagueInKorean =
  /# ?(?:석|개|명)? ?(?:이하|이상|안쪽|미만|초과)|남기고|남겨두|제외하고|(?:되게|되도록) (?:추가|늘|빼|줄|증설)|상향|하향|그대로 (?:두고|하고)|# ?석 두고|정정|아니라|앗 |에서 # ?(?:석|개)? ?(?:증설|변경|로)/;
const fewer =
  /\b(?:remove[sd]?|dropp?(?:ed)?|reduced?|lower(?:ed)?|cut|decreased?|trim|shed|take .*\b(?:off|away|out)|knock|shave|deleted?|cancell?ed|lose|lost|fewer|less|down|minus|shr[aiu]nk|downsize|get rid|spare|idle|unused|unassigned|surplus|over-licensed|left|laid off)\b/;
const more =
  /\b(?:add(?:ed|s)?|increased?|raised?|more|extra|additional|another|up|plus|further|bump|grow|grew|boost|top|expand|hired?|join(?:ed|ing)?|short|lacks?|missing)\b|\b(?:give (?!back)\S+|add|put) .*\b(?:back|again)\b/;
