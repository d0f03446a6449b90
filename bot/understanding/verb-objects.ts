import { type Clause, isMark } from './clauses.ts';
import { partyOf } from './parties.ts';
import { has, ofKind, only, type Token } from './text/token.ts';

/** 리셀러 등급 올려줘, 견적을 보내줘: an everyday thing in the place of the Korean verb's object. */
export const isMatter = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  !token.ending &&
  token.kind === 'word' &&
  !/^(?:절차|과정|단계|작업|사항|일|방향)$/.test(token.text) &&
  (has(token, 'matter') ? /^[을를]?$/.test(token.particle) : only(token, 'common') && /^[을를]$/.test(token.particle));

/** 추가 근무 신청: what stands right before the Korean verb is what is applied for, and no thing of ours. */
export const isOtherThing = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  !token.ending &&
  /^[을를]?$/.test(token.particle) &&
  (token.kind === 'unknown' ||
    token.kind === 'name' ||
    (token.kind === 'word' && (only(token, 'common', 'foreign') || has(token, 'other'))));

/** What stands directly at the verb: behind it in English, in front of it in Korean. */
export function objectOf(clause: Clause, verb: Token): string[] | undefined {
  const { tokens } = clause;
  const at = tokens.indexOf(verb);
  const nameOf = (token: Token): string[] => {
    if (token.kind === 'offer') return ['@offer'];
    if (token.kind === 'name' || token.kind === 'person' || token.kind === 'quote' || token.kind === 'domain')
      return ['@org'];
    if (token.kind === 'number') return ['@number'];
    if (token.kind === 'id') return ['@id'];
    if (token.kind === 'email') return ['@email'];
    return token.senses.filter((sense) => sense.kind === 'noun').map((sense) => sense.concept);
  };
  if (clause.korean && verb.hangul) {
    // 사용자를 에이전트 역할로 생성: as what it is made says 로, what is made says 를.
    const asWhat = /^으?로$/.test(tokens[at - 1]?.particle ?? '');
    // 늘솔을 고객으로 등록: a name is made what it is called.
    const marked = asWhat ? tokens.slice(0, at).findLast(({ particle }) => /^[을를]$/.test(particle)) : undefined;
    const made = marked && ofKind(marked, 'noun') ? nameOf(marked) : [];
    if (made.length) return made;
    for (let i = at - 1; i >= 0; i--) {
      const token = tokens[i] as Token;
      const names = nameOf(token);
      if (names.length && !has(token, 'us', 'me')) {
        // `E3 구독에 5석 추가`: the seats; `E3 5석 추가`: the seats as well.
        return names;
      }
    }
    return;
  }
  let last: string[] | undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct') {
      if (last) break;
      continue;
    }
    // revoke invite reseller=Kestrel: a label says who, not what.
    if (last && partyOf(token) && isMark(tokens[i + 1], '=', ':')) break;
    if (has(token, 'prep', 'conj') && !ofKind(token, 'noun')) {
      if (last && token.text !== 'of') break;
      if (token.text === 'of') continue;
      if (last) break;
      continue;
    }
    const names = nameOf(token);
    // send Kestrel a rejection
    const open =
      !last || (last[0] === '@org' && /^(?:send|resend|mail|email|write|order|buy|make|create)$/.test(verb.text));
    if (has(token, 'det', 'our') && open && isForeignThing(tokens, i + 1, verb)) return ['thing'];
    if (names.length && !token.possessive) {
      // `add E3 for ...`, `add 5 E3 seats`: the last noun of the phrase is its head.
      if (!(names[0] === '@number' && last && !['@org'].includes(last[0] as string))) last = names;
    } else if (last && ofKind(token, 'verb')) break;
  }
  return last;
}

/** What is done to our own things is no thing of others: `order the upgrade`. */
const doings =
  /^(?:upgrade|order|purchase|invite|request|change|increase|decrease|reduction|assignment|transfer|renewal|switch|move|add|nudge|reminder|remind|link|connect)$/;

/** `a comment`, `the playlist`: an article and words that are no thing of ours, up to the end of the phrase. */
function isForeignThing(tokens: readonly Token[], from: number, verb: Token): boolean {
  if (/^(?:give|take|have|make|do|get|let|put)\b/.test(verb.text)) return false;
  let words = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct' || has(token, 'prep', 'conj')) break;
    // A call, a note: behind an article no verb.
    const otherThing = has(token, 'foreign') && !ofKind(token, 'noun');
    const nominal =
      ofKind(token, 'verb') && !ofKind(token, 'noun') && has(tokens[i - 1], 'det') && !doings.test(token.text);
    if (/^(?:number|count|quantity|amount|total|figure)$/.test(token.text)) return false;
    const plain =
      otherThing ||
      nominal ||
      (token.kind === 'unknown' && !token.hangul && !token.upper) ||
      (token.kind === 'word' &&
        token.senses.every(
          (sense) =>
            sense.kind === 'common' || sense.kind === 'foreign' || sense.kind === 'filler' || sense.concept === 'other',
        ));
    if (!plain) return false;
    if (!token.senses.every((sense) => sense.kind === 'filler')) words++;
  }
  return words > 0;
}
