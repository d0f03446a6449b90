import { changes, type Intent } from './catalogue.ts';
import { asTyped, type Clause } from './clauses.ts';
import { isDenial } from './english/denials.ts';
import { licenceOf } from './english/licence.ts';
import { onlyTold } from './english/told.ts';
import type { Match } from './intents.ts';
import { takenAwayInKorean } from './korean/around.ts';
import { isPastTime } from './korean/conditions.ts';
import { isNotMeant } from './korean/contrast.ts';
import { vocabulary } from './lexicon/vocabulary.ts';
import type { Mention } from './mentions.ts';
import { misplacedName } from './misplaced.ts';
import { fullName } from './names/korean-people.ts';
import { companyWord } from './names/words.ts';
import { severalTargets } from './several-targets.ts';
import { goesElsewhere, saysStrange } from './slots/remainder.ts';
import { has, type Token } from './text/token.ts';

/** 인센티브로 번 금액: what came in. */
const isSum = ({ text }: Token): boolean => /^(?:금액|액수|번 ?돈|번 ?금액)$/.test(text);

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
  // what incentives come to is no price
  const earned = match.intent === 'show-incentives' && clauses.some(({ tokens }) => tokens.some(isSum));
  if (
    asked.has('price') &&
    !earned &&
    match.intent !== 'help' &&
    !(refuses.test(match.intent) && clauses.some(isTooDear))
  )
    return 'a price';
  // every customer of Kestrel should get E5: that asks for nothing to be shown
  if (!changes(match.intent) && match.intent !== 'help' && clauses.some(tellsDuty)) return 'no order';
  if (!changes(match.intent) && asked.has('#tells') && !/^(?:find-provider|review-invitation|help)$/.test(match.intent))
    return 'statement';
  // accept every invitation
  if (match.intent === 'review-invitation' && features.has('v:accept') && asked.has('#every')) return 'bulk';
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
  // E3 2주만 더 늘려줘, add two more weeks to E3: longer, and not more of it
  if (match.intent === 'change-licenses' && !features.has('seat') && clauses.some(countsTime)) return 'other business';
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
  // 파트너십 종료 절차 밟는 중이에요
  if (features.has('#going-on')) return 'statement';
  if (features.has('#doubt')) return 'hypothetical';
  // 모닝듀 E5 초대: nobody is invited to an offer.
  if (
    /^invite-/.test(match.intent as Intent) &&
    asked.has('@offer') &&
    clauses.some(({ korean }) => korean) &&
    !['reseller', 'customer', 'relationship', 'partner'].some((party) => asked.has(party))
  )
    return 'unclear';
  // 고객님 신분증 받아서 등록할게요: somebody or something else is registered.
  if (
    match.intent === 'enroll' &&
    clauses.some(({ korean }) => korean) &&
    !['reseller', 'program', 'partner'].some((thing) => features.has(thing)) &&
    clauses.some(({ tokens }) => tokens.some((token) => has(token, 'customer', 'user', 'lead', 'matter'))) &&
    !clauses.some(({ tokens }) => tokens.some((token) => has(token, 'enrollment') && token.text.length > 2))
  )
    return 'unclear';
  // 이 업체 등록해줘: nobody knows which one.
  if (
    clauses.some(({ korean }) => korean) &&
    asked.has('#pronoun') &&
    !['@org', '@email', '@id', '@code', '@offer', '@person', '@quote'].some((data) => features.has(data)) &&
    !(/^(?:assign|remove)-role$/.test(match.intent as Intent) && isSomebodyToldOf(mentions, clauses)) &&
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
  if (match.intent === 'associate-customer' && mentions.some((one) => isThing(one, mentions))) return 'other business';
  if (severalTargets(match.intent as Intent, mentions, clauses)) return 'several targets';
  const misplaced = misplacedName(mentions, clauses);
  if (misplaced) because(`“${misplaced}” stands where no name does`);
  if (misplaced) return 'unexplained';
  if (!clauses.some(({ korean }) => korean)) {
    const licence = licenceOf(match.intent as Intent, clauses);
    because('by' in licence ? `ordered by ${licence.by}` : `no order: ${licence.missing}`);
    if ('missing' in licence) return 'no order';
  }
  const told = clauses.some(({ korean }) => korean)
    ? takenAwayInKorean(asTyped(clauses.flatMap((clause) => (isNotMeant(clause) ? [] : clause.tokens))))
    : onlyTold(
        match.intent as Intent,
        clauses.filter(({ tokens }) => !isDenial(tokens)),
      );
  if (told) return told;
}

/** 박서준 님이 새로 왔어요. 이분께 역할을 부여해 주세요: the one person who was spoken of before. */
function isSomebodyToldOf(mentions: readonly Mention[], clauses: readonly Clause[]): boolean {
  const [one, ...others] = mentions.filter(({ person, token }) => person || isCalledLikeSomebody(token));
  const asked = clauses.findIndex(({ tokens }) => tokens.some((token) => isSomebody.test(token.text)));
  return one !== undefined && others.every(({ token }) => token.text === one.token.text) && one.clause < asked;
}
/** 박서준, Theo Blackwood: and no house. */
const isCalledLikeSomebody = ({ text, hangul }: Token): boolean =>
  hangul ? fullName.test(text) : /^[a-z'’-]+ [a-z'’-]+$/.test(text) && !companyWord.test(text.split(' ')[1] as string);
const isSomebody = /^[이그저] ?(?:사람|직원|친구|분)$/;

const refuses = /^(?:decline-invitation|cancel-invitation|end-partnership)$/;
/** 마진 조건이 안 맞아 거절합니다: the price is why. */
const isTooDear = ({ korean, text }: Clause): boolean =>
  korean &&
  /(?:마진|단가|가격|수수료|요금|비용|견적)(?: ?(?:조건|수준|정책))?[이가도은는]? (?:너무 |영 |도저히 )?(?:안 ?맞|맞지 ?않|낮|높|비싸|비쌉|박[하해]|적[어으])/.test(
    text,
  );

/** `every customer of Kestrel should get E5`, where no verb is commanded. */
const tellsDuty = ({ act, korean, text }: Clause): boolean =>
  act === 'fragment' &&
  !korean &&
  /^(?:every|each|all|any) .*\b(?:should|shall|must|ought to|has to|have to) (?:get|have|be|become|go|use)\b/.test(
    text,
  );

const countsTime = ({ tokens }: Clause): boolean =>
  tokens.some(
    (token, at) =>
      token.kind === 'number' &&
      (/^(?:주일?|일|달|년|개월)(?:만|간|정도)?$/.test(token.ending) ||
        tokens
          .slice(at + 1, at + 3)
          .some(({ text }) => /^(?:days?|weeks?|months?|years?|주일?|개월|달|년)$/.test(text))),
  );

/** zephyrox tea, southmoor video: what somebody trades in, behind a word that nobody knows. */
const isTrader = (text: string): boolean => {
  const words = text.split(' ');
  return (
    words.length > 1 && companyWord.test(words.at(-1) ?? '') && words.some((word) => !vocabulary.latinWords.has(word))
  );
};

/** assign dish duty to Guy: an everyday thing in small letters, and no zephyrox tea that goes to a reseller. */
const isThing = ({ role, known, quoted, token }: Mention, mentions: readonly Mention[]): boolean =>
  !role &&
  !known &&
  !quoted &&
  !token.hangul &&
  !token.upper &&
  !(isTrader(token.text) && mentions.some((other) => other.role === 'reseller')) &&
  (vocabulary.latinWords.get(token.text.split(' ').at(-1) ?? '') ?? []).some(({ kind }) => kind === 'foreign');
