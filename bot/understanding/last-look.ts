import { changes, type Intent } from './catalogue.ts';
import { asTyped, type Clause, has, isAsked, only } from './clauses.ts';
import { licenceOf } from './english-licence.ts';
import { onlyTold } from './english-told.ts';
import type { Match } from './intents.ts';
import { takenAwayInKorean } from './korean-around.ts';
import { isPastTime } from './korean-conditions.ts';
import type { Mention } from './mentions.ts';
import { goesElsewhere, saysStrange } from './remainder.ts';
import type { Token } from './token.ts';

/** The last look before a change: nothing in bulk, nothing of other business, one target. */
export function lastLook(
  match: Match,
  features: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  because: (reason: string) => void,
): string | undefined {
  const looking =
    match.intent === 'review-invitation' ||
    ['show', 'accept', 'review', 'decline'].some((verb) => features.has(`v:${verb}`));
  // is there any activity for kids, who has the lead role in that movie
  const asking =
    ['ask', 'asked-past', 'bare', 'open', 'get', 'have'].some((verb) => features.has(`v:${verb}`)) &&
    !changes(match.intent) &&
    match.intent !== 'help';
  if (asked.has('foreign') && (match.beyond || looking || asking)) return 'other business';
  if (features.has('asks:thing')) return 'other business';
  if (asked.has('price') && match.intent !== 'help') return 'a price';
  // every customer of Kestrel should get E5: that asks for nothing to be shown
  if (!changes(match.intent) && match.intent !== 'help' && clauses.some(tellsDuty)) return 'no order';
  if (!changes(match.intent)) return asked.has('#coordinated') && match.intent !== 'help' ? 'two commands' : undefined;
  if (
    clauses.some(
      (clause) =>
        (clause.act === 'command' || clause.act === 'fragment') &&
        clause.tokens.some(
          (token, i, tokens) =>
            (clause.korean || i >= (clause.lead ?? 0)) &&
            has(token, 'time', 'recurring') &&
            !(clause.korean && isPastTime(tokens, i)),
        ),
    )
  )
    return 'scheduled';
  // move 5 E3 seats from Kestrel to Wingtip: a part of a subscription goes to nobody.
  if (
    match.intent === 'associate-subscription' &&
    features.has('@number') &&
    features.has('seat') &&
    !['subscription', '@id', 'incentive'].some((thing) => features.has(thing))
  )
    return 'unclear';
  if (features.has('#rename') && match.intent !== 'edit-profile') return 'other business';
  if (features.has('#to-less') && (match.intent === 'upgrade-subscription' || features.has('#instead')))
    return 'a downgrade';
  // both us and our provider
  const jointly =
    match.intent === 'invite-customer' &&
    (features.has('#same') ||
      (features.has('us') && features.has('@provider') && clauses.some(({ korean }) => korean)));
  if ((asked.has('#every') && !jointly) || (asked.has('#numbered') && !jointly) || asked.has('#times')) return 'bulk';
  // invite 4 people from Kestrel
  if (
    match.intent === 'add-user' &&
    clauses.some((clause) => /(?:^| )# (?:people|colleagues|users|employees)\b/.test(clause.text))
  )
    return 'bulk';
  if (match.intent === 'assign-role' && clauses.some(givesTwoRoles)) return 'several targets';
  // 파트너십 종료 절차 밟는 중이에요
  if (features.has('#going-on')) return 'statement';
  if (features.has('#doubt')) return 'hypothetical';
  // 이 업체 등록해줘: nobody knows which one.
  if (
    clauses.some(({ korean }) => korean) &&
    asked.has('#pronoun') &&
    !['@org', '@email', '@id', '@code', '@offer', '@person', '@quote'].some((data) => features.has(data)) &&
    clauses.some(({ tokens }) =>
      tokens.some(
        (token) => has(token, 'pronoun') && /.(?:업체|회사|고객사?|사람|직원|친구|계정|분|곳)$/.test(token.text),
      ),
    )
  )
    return 'unclear';
  if (clauses.some((clause) => clause.act === 'command' && (goesElsewhere(clause) || saysStrange(clause))))
    return 'other business';
  const reported = match.intent === 'create-support-ticket' && asked.has('partner-center');
  if (asked.has('foreign') || (asked.has('obj:thing') && !reported)) return 'other business';
  if (severalTargets(match.intent as Intent, mentions, clauses) || clauses.some(joinsAddresses))
    return 'several targets';
  if (!clauses.some(({ korean }) => korean)) {
    const licence = licenceOf(match.intent as Intent, clauses);
    because('by' in licence ? `ordered by ${licence.by}` : `no order: ${licence.missing}`);
    if ('missing' in licence) return 'no order';
  }
  const told = clauses.some(({ korean }) => korean)
    ? takenAwayInKorean(asTyped(clauses.flatMap(({ tokens }) => tokens)))
    : onlyTold(match.intent as Intent, clauses);
  if (told) return told;
  if (
    clauses.some((clause, i) => severalOfAKind.test(clause.text) && mentions.filter(alone(i)).length > 1) ||
    (clauses.some((clause) => severalOfAKind.test(clause.text)) &&
      mentions.some((mention) => / and /.test(mention.token.text)))
  )
    return 'several targets';
}

/** invite Kestrel and Wingtip AG as resellers, new customers Kestrel / Wingtip */
const severalOfAKind =
  /\b(?:as|new|add|invite) (?:as )?(?:\w+ ){0,2}?(?:resellers|customers|clients|leads|prospects|distributors|users)\b(?! (?:of|from|for|to|at)\b)/;
const alone =
  (clause: number) =>
  (mention: Mention): boolean =>
    mention.clause === clause &&
    (!mention.role || mention.prep === '') &&
    !mention.token.possessive &&
    !/^(?:under|through|via|by|of|for|from|to|at|in)$/.test(mention.prep);

/** `every customer of Kestrel should get E5`, where no verb is commanded. */
const tellsDuty = ({ act, korean, text }: Clause): boolean =>
  act === 'fragment' &&
  !korean &&
  /^(?:every|each|all|any) .*\b(?:should|shall|must|ought to|has to|have to) (?:get|have|be|become|go|use)\b/.test(
    text,
  );

/** 이준을 관리자 에이전트로, 미나를 청구 관리자로: to each a role of his own. */
function givesTwoRoles({ tokens, text, korean }: Clause): boolean {
  if (!korean || /아니|정정|죄송|미안|말고/.test(text)) return false;
  const goals = [...tokens.keys()].filter((at) => isRoleGoal(tokens[at]));
  const [first = 0, second = 0] = goals;
  return goals.length > 1 && tokens.slice(0, first).some(isObject) && tokens.slice(first + 1, second).some(isObject);
}
const isRoleGoal = (token: Token | undefined): boolean =>
  token?.senses.some(({ concept }) => concept.startsWith('role:')) === true && /^으?로$/.test(token.particle);
const isObject = (token: Token): boolean => token.hangul && /^[을를은는]$/.test(token.particle);

/** add user kim@… and user pat@…; give kim@… one role and pat@… the other */
function joinsAddresses({ tokens, act, korean }: Clause): boolean {
  if (korean || (act !== 'command' && act !== 'fragment')) return false;
  const first = tokens.findIndex(({ kind }) => kind === 'email');
  const last = tokens.findLastIndex(({ kind }) => kind === 'email');
  if (first === last || tokens[first]?.text === tokens[last]?.text) return false;
  const between = tokens.slice(first + 1, last);
  return between.some(({ text }) => /^(?:and|or|&|,|\/|plus|also|then)$/.test(text)) && !between.some(isCorrection);
}
const isCorrection = ({ text }: Token): boolean =>
  /^(?:sorry|no|er|erm|uh|um|oops|i mean|i meant|rather|correction|wait|actually)$/.test(text);

/** `invite A and B`: two of a kind, joined. */
function severalTargets(intent: Intent, mentions: readonly Mention[], clauses: readonly Clause[]): boolean {
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (!next || next.clause !== mention.clause || !isAsked(clauses, mention.clause)) continue;
    const tokens = (clauses[mention.clause] as Clause).tokens.slice(mention.at + 1, next.at);
    const people = /^(?:assign-role|remove-role|add-user)$/.test(intent);
    const joined =
      tokens.length > 0 &&
      tokens.every(
        (token) =>
          (token.kind === 'punct' && token.text === ',') ||
          /^(?:and|or|&|및|그리고|또는|plus)$/.test(token.text) ||
          has(token, 'det') ||
          (people && has(token, 'user')) ||
          /^(?:also|then|too|additionally|furthermore|likewise)$/.test(token.text) ||
          // Kestrel's E3 and Wingtip's E5
          (mention.token.possessive &&
            next.token.possessive &&
            (token.kind === 'offer' || has(token, 'subscription', 'seat'))) ||
          only(token, 'filler'),
      ) &&
      tokens.some((token) => /^(?:and|or|&|및|그리고|또는|plus|then|also|,)$/.test(token.text));
    if (tokens.some(isCorrection)) continue;
    const paired = !tokens.length && /^(?:과|와|랑|이랑|하고)$/.test(mention.particle);
    if (
      (joined && tokens.some((token) => token.text !== ',')) ||
      (paired && (!mention.role || mention.role === next.role))
    ) {
      if (
        paired &&
        (intent === 'associate-customer' || intent === 'associate-subscription' || intent === 'invite-customer')
      )
        continue;
      if (paired && intent === 'end-partnership' && mention.owns) continue;
      return true;
    }
  }
  return false;
}
