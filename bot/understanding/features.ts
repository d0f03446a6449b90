import { type Clause, isMark, verbConcepts } from './clauses.ts';
import { isBefore, isEvent, isInPassing, isNoAudit, isWhereMet } from './korean/passing.ts';
import type { Mention } from './mentions.ts';
import { addNames } from './named.ts';
import { partyOf } from './parties.ts';
import { effort } from './text/effort.ts';
import { oneOf } from './text/one-of.ts';
import { has, ofKind, only, type Token } from './text/token.ts';

/** Concepts that are signs and not things. */
const signs = new Set([
  'new',
  'existing',
  'pending',
  'many',
  'what',
  'more',
  'less',
  'again',
  'same',
  'sent',
  'received',
  'every',
  'our',
  'now-on',
  'support-word',
  'not',
  'pronoun',
]);

/**
 * What the table of intents is asked with: `v:` the commanded verb, a bare word for a thing, `many:` a thing in the
 * plural, `#` a sign, `@` data, `~` a verb that is not the command (what can we *sell*).
 */
export function featuresOf(clauses: readonly Clause[], mentions: readonly Mention[]): Set<string> {
  const features = new Set<string>();
  for (const clause of clauses) {
    for (const verb of clause.verbs) features.add(`v:${verb}`);
    for (const [at, token] of clause.tokens.entries())
      if (!isAddressed(clause, token, at)) addToken(features, clause, token, at);
  }
  addNames(features, clauses, mentions);
  return features;
}

/** `must be sent`: nobody becomes anything. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'be' && tokens[at + 1] !== undefined && verbConcepts(tokens[at + 1] as Token, ['past']).size > 0;

/** `for the audit`, `before our audit`. */
const isForIt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'audit' &&
  has(tokens[at - 1], 'det', 'our', 'new') &&
  /^(?:for|before|ahead of|during|because of)$/.test(tokens[at - 2]?.text ?? '');

/** `an overview of our customers for the board meeting`, 회의 때 쓰게 고객 목록 보여 줘: what a list is for. */
function isPurpose({ tokens, verbs }: Clause, at: number): boolean {
  if (tokens[at]?.hangul)
    return (
      verbs.has('show') &&
      tokens
        .slice(at + 1, at + 4)
        .some(
          ({ hangul, text, ending }) =>
            hangul && /^(?:쓰|보|올리|넣|돌리)$/.test(text) && /^(?:게|려고|려구)$/.test(ending),
        )
    );
  if (verbs.has('order') || verbs.has('create')) return false;
  const before = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ text }) => text === 'for');
  const from = before < 0 ? 0 : Math.max(0, at - 4) + before;
  return (
    from > 0 &&
    has(tokens[from + 1], 'det', 'our') &&
    tokens.slice(0, from).some((token) => has(token, 'list', 'details', 'many') || isParties(token))
  );
}
const isParties = ({ senses }: Token): boolean =>
  senses.some(({ concept, form }) => form === 'plural' && /^(?:reseller|customer|lead|provider|user)$/.test(concept));

/** Who speaks and to whom is no thing: we in `we need to …`, me in `show me …`. */
function isAddressed(clause: Clause, token: Token, at: number): boolean {
  // `we need a distributor`: the subject is who asks.
  if (clause.verb && !clause.korean && /^(?:i|we)$/.test(token.text) && at < clause.tokens.indexOf(clause.verb))
    return true;
  // please again send: once more, wherever it stands
  if (has(token, 'again')) return false;
  // sub-5520: associate with Kestrel
  if (at < (clause.lead ?? 0) && (token.kind === 'id' || token.kind === 'offer')) return false;
  if (at < (clause.lead ?? 0)) return has(token, 'us', 'me', 'our', 'have', 'need', 'help') || !ofKind(token, 'noun');
  if (!has(token, 'us', 'me')) return false;
  // please provide me with …
  if (
    /^(?:me|us)$/.test(token.text) &&
    clause.tokens[at + 1]?.text === 'with' &&
    /^(?:provid|supply|supplie|furnish|help)/.test(clause.tokens[at - 1]?.text ?? '')
  )
    return true;
  return (
    /^(?:me|us)$/.test(token.text) &&
    has(clause.tokens[at - 1], 'show', 'search') &&
    !has(clause.tokens[at - 1], 'give', 'get')
  );
}

const isFound = oneOf(/^(?:is|are|be|seems?|looks|as)$/);
const articles = oneOf(/^(?:a|an|any)$/);
const asksWho = oneOf(/^(?:who|whom|who's|whos)$/);

function addToken(features: Set<string>, clause: Clause, token: Token, at: number): void {
  effort.steps++;
  switch (token.kind) {
    case 'email':
      features.add('@email');
      return;
    case 'offer':
      if (features.has('@offer')) features.add('@two-offers');
      features.add('@offer');
      return;
    case 'number':
      features.add('@number');
      if (!token.hangul && /^another /.test(token.text)) features.add('#more');
      return;
    case 'id':
    case 'code':
    case 'quote':
    case 'domain':
    case 'url':
      features.add(`@${token.kind}`);
      return;
    case 'word':
      break;
    default:
      if (token.kind === 'unknown') features.add('@unknown');
      return;
  }
  const commanded = token === clause.verb && clause.act === 'command';
  for (const sense of token.senses) {
    if (sense.concept.startsWith('role:')) features.add('@role');
    if (
      sense.kind === 'noun' &&
      !commanded &&
      !(sense.concept === 'user' && isTheirs(clause, at)) &&
      !(sense.concept === 'account' && isDepartment(clause, at)) &&
      // our address is not right
      !(token.text === 'right' && /^(?:not|isn't|is|quite|all)$/.test(clause.tokens[at - 1]?.text ?? '')) &&
      // Kestrel is the right reseller for Wingtip
      !(token.text === 'right' && isFound.has(clause.tokens[at - 2]?.text ?? '') && partyOf(clause.tokens[at + 1])) &&
      // 윤서준 사원: what somebody is
      !(
        token.text === '사원' &&
        /^(?:name|person)$/.test(clause.tokens[at - 1]?.kind ?? '') &&
        !clause.tokens[at - 1]?.particle
      ) &&
      // 등록 신청 진행 부탁: to go ahead, and no state
      !(token.text === '진행' && sense.concept === 'status' && clause.act === 'command' && clause.verbs.has('do')) &&
      // for the audit: what it is for
      !(sense.concept === 'activity' && !token.hangul && isForIt(clause.tokens, at)) &&
      !(sense.concept === 'activity' && isNoAudit(token, clause.tokens[at + 1])) &&
      // 활동 중인 리셀러
      !(sense.concept === 'activity' && /^중(?:인|이던|이신)?$/.test(clause.tokens[at + 1]?.text ?? '')) &&
      // 대전에서 활동하는 공급자
      !(
        sense.concept === 'activity' &&
        clause.tokens[at + 1]?.text === '하' &&
        /^[는던]/.test(clause.tokens[at + 1]?.ending ?? '')
      ) &&
      !(
        token.hangul &&
        /^(?:하|해|한|할|했|되|돼|된|될|됐|함)/.test(token.ending) &&
        token.senses.some((one) => one.kind === 'verb')
      )
    ) {
      if (sense.form === 'plural' || /^들/.test(token.particle)) features.add(`many:${sense.concept}`);
      features.add(sense.concept);
    }
    if (sense.kind === 'mark' && !commanded) {
      // 명함 받은 한빛: what was received is none of the bot's.
      const other = sense.concept === 'received' && only(clause.tokens[at - 1], 'foreign', 'common');
      // they cannot open it
      const doing =
        token.text === 'open' &&
        !token.hangul &&
        (has(clause.tokens[at - 1], 'not', 'aux') ||
          /^(?:to|can|cannot|can't|won't|not)$/.test(clause.tokens[at - 1]?.text ?? ''));
      if (signs.has(sense.concept) && !other && !doing && !isRelative(clause, at)) features.add(`#${sense.concept}`);
    }
  }
  if (
    !commanded &&
    !isInPassing(clause.tokens[at + 1]) &&
    !isWhereMet(clause.tokens, at) &&
    clause.tokens[at + 1]?.text !== '말고' &&
    !(token.hangul && isBefore(clause.tokens, at, clause.verbs)) &&
    // permission 표, 역할별로 되는 거 정리된 표: a table of ours
    !(
      token.text === '표' &&
      (clause.tokens.some((one) => has(one, 'role')) ||
        (ofKind(clause.tokens[at - 1], 'noun') && !clause.tokens[at - 1]?.particle) ||
        /지$/.test((clause.tokens[at - 1]?.text ?? '') + (clause.tokens[at - 1]?.ending ?? '')))
    ) &&
    !(token.hangul && /^(?:한|했던|하던|된|됐던)$/.test(token.ending)) &&
    // 명함 한 장을 리드로 등록해 줘: where a lead comes from
    !(token.text === '명함' && clause.tokens.some((one) => has(one, 'lead') && /^으?로$/.test(one.particle))) &&
    token.senses.some((sense) => sense.kind === 'foreign') &&
    token.senses.every(
      (sense) =>
        sense.kind === 'foreign' ||
        sense.kind === 'common' ||
        /^(?:other|plain)$/.test(sense.concept) ||
        (sense.concept === 'do' && isNobodysDeed(clause, at)),
    ) &&
    !isPurpose(clause, at)
  )
    features.add('foreign');
  // new teammate: …
  if (!token.hangul && has(token, 'user') && /^new /.test(token.meant ?? token.text)) features.add('#new');
  if (commanded) return;
  // 등록된 서비스 요청 내역: what only says which thing is meant commands nothing, and who is registered does not apply.
  const described =
    token.hangul &&
    (/^(?:된|됐던|되신)$/.test(token.ending) ||
      (/^(?:되어|돼)$/.test(token.ending) && /^(?:있|계)/.test(clause.tokens[at + 1]?.text ?? '')));
  for (const concept of verbConcepts(token, ['base', 'past', 'ing', 'third']))
    if (
      (!described || (clause.act !== 'fragment' && concept !== 'enroll')) &&
      !(concept === 'become' && isPassive(clause.tokens, at))
    )
      features.add(`~${concept}`);
  // 전 직원, 전 고객사: all of them.
  if (
    token.hangul &&
    token.text === '전' &&
    !token.particle &&
    !token.ending &&
    clause.tokens[at + 1]?.hangul &&
    has(clause.tokens[at + 1], 'user', 'customer', 'reseller', 'partner')
  )
    features.add('#every');
  // E3 10석이면 얼마예요: what seats cost, not how many there are.
  if (
    token.hangul &&
    /^얼마(?:쯤|정도)?$/.test(token.text) &&
    clause.tokens.some((one) => one.kind === 'offer' || has(one, 'seat', 'subscription')) &&
    !clause.tokens.some((one) => has(one, 'incentive'))
  )
    features.add('price');
  // 간담회 초대장: an invitation to something else.
  if (has(token, 'invitation') && isEvent(clause.tokens[at - 1])) features.add('foreign');
  // 등록 신청한 회사: the noun of enrolling is a verb with that ending.
  if (token.hangul && /^(?:한|했|하)/.test(token.ending) && has(token, 'enrollment')) features.add('~enroll');
  // open customer Kestrel, they are in a hurry: what is none of ours makes nothing new
  if (
    articles.has(token.text) &&
    has(token, 'det') &&
    clause.tokens.slice(at + 1, at + 4).some((one) => ofKind(one, 'noun') || has(one, 'new') || one.kind === 'offer')
  )
    features.add('#a');
  if (asksWho.has(token.text) || /^(?:누가|누구|누군)/.test(token.text)) features.add('#who');
  if (token.text === 'which' || token.text === '어떤' || token.text === '어느') features.add('#which');
}

/** 줌 라이선스 3개: the product, and no 추가해 줌, which stands behind what is to be done. */
const isNobodysDeed = ({ tokens }: Clause, at: number): boolean =>
  tokens[at]?.hangul === true && !ofKind(tokens[at - 1], 'verb') && tokens[at + 1] !== undefined;

/** `make my colleague Fatima a global admin`: who somebody is to the speaker; a new one is somebody to add. */
const isTheirs = ({ tokens, verbs }: Clause, at: number): boolean =>
  /^(?:colleague|teammate|coworker|co-worker)$/.test(tokens[at]?.text ?? '') &&
  has(tokens[at - 1], 'our') &&
  /^(?:name|person)$/.test(tokens[at + 1]?.kind ?? '') &&
  !verbs.has('create') &&
  !verbs.has('invite') &&
  !verbs.has('onboard');

/** `make Ann in accounts a billing admin`: where somebody works, and no account that is to be made. */
const isDepartment = ({ tokens }: Clause, at: number): boolean =>
  tokens[at]?.text === 'accounts' &&
  (/^(?:from|in|at|of|joined|joins|left|leads|runs)$/.test(tokens[at - 1]?.text ?? '') ||
    isMark(tokens[at - 1], '(') ||
    /^(?:team|department|dept|office|person|clerk|lady|lad|guy|girl|manager|payable|receivable|people|assistant)$/.test(
      tokens[at + 1]?.text ?? '',
    ));

/** `the role which she was given should be taken back`: where something is to be done, which one, and no question. */
const isRelative = ({ why, tokens }: Clause, at: number): boolean =>
  why === 'something should be done' && at > 1 && /^(?:which|who)$/.test(tokens[at]?.text ?? '');
