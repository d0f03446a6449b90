import { changes, type Intent } from './catalogue.ts';
import type { Clause } from './clauses.ts';
import { tellsOf } from './english/beside.ts';
import type { Hearing, Verdict, Wishing } from './hearing.ts';
import { describeRow, type Match, matchRows } from './intents.ts';
import { areLicensed, hasNoPlace, haveOffersApart, isNews, ordersAnother, tellsWhy } from './korean/wishes.ts';
import { lastLook } from './last-look.ts';
import { rivalOf } from './rivals.ts';
import { actsOnOther } from './slots/remainder.ts';
import { regex } from './text/regex.ts';
import { has, ofKind } from './text/token.ts';

interface Candidate {
  clause: Clause;
  match: Match;
  relevant: ReadonlySet<string>;
}

/** What the wishes of a message come to: one intent, or why there is none. */
export function choose(hearing: Hearing, wishing: Wishing): Verdict {
  const { clauses, mentions, korean, speaking, last, features, context, because } = hearing;
  const { acting, firm, wishes, told } = wishing;
  const { candidates, unmatched } = candidatesOf(hearing, wishes);
  // What one clause leaves out another one says: an address behind the sentence, the thing named before.
  // What is only told beside a command does not turn it into another one.
  const refersBack = !korean && wishes.some(({ text }) => /\b(?:them|it|him|her|this|that|those|these)\b/.test(text));
  const everything = new Set(
    refersBack && !(candidates.length > 0 && wishes.some(namesThing))
      ? toldFor(hearing, wishes)
      : candidates.length > 0
        ? features(speaking.filter(({ act }) => !isTold.test(act)))
        : firm.some(saysWhom) || refersBack
          ? withoutToldThings(hearing)
          : context(),
  );
  for (const clause of wishes) for (const verb of clause.verbs) everything.add(`v:${verb}`);
  if (firm.length) everything.delete('v:bare');
  if (firm.some(isOtherVerb)) return 'other verb';
  dropReference(candidates);
  dropLack(candidates);
  const brought = dropTheirReseller(candidates);
  if (areTwo(candidates)) return 'two commands';
  const whole = decide(everything, korean, because);
  const single = candidates[0];
  if (candidates.length > 1 && firm.length > 1 && single && changes(single.match.intent)) {
    const targets = mentions.filter((mention) => !mention.person);
    if (targets.length > 1 && candidates.every((candidate) => candidate.relevant.has('@org'))) return 'two commands';
    if (korean && haveOffersApart(candidates.map(({ clause }) => clause))) return 'two commands';
  }
  const match =
    whole &&
    (!single ||
      whole.intent === single.match.intent ||
      (candidates.length < 2 && !brought && whole.score > single.match.score + (refersBack ? 0.4 : 0.9)))
      ? whole
      : single?.match;
  if (!match) return firm.length || acting.length ? 'unclear' : last.act;
  if (changes(match.intent)) {
    if (!firm.length && speaking.some((clause) => tellsPast(clause, hearing)) && !everything.has('#signed'))
      return 'past';
    // Maria. I will create customer Kestrel: what is only told makes no command of a fragment beside it.
    if (
      !firm.length &&
      !korean &&
      (acting.some(tellsOf) ||
        (speaking.length > acting.length && decide(features(acting), korean, () => {})?.intent !== match.intent))
    )
      return 'statement';
    if (told && !isNews(told)) return told.act;
    const wanted = candidates.length ? candidates.map(({ clause }) => clause) : wishes;
    if (korean && !everything.has('#titled') && !areLicensed(wanted, clauses)) {
      because('no order: nothing requests, wishes, needs or decides it, and it is no short order');
      return 'no order';
    }
    if (unmatched) return 'two commands';
    // Lunch with Kestrel. Invite them: to invite alone may mean anything that was spoken of.
    // The building code is 12, reject it.
    if (
      !korean &&
      context().has('foreign') &&
      (everything.has('v:invite') || firm.every(({ text }) => /\b(?:it|that|this)(?: please)?$/.test(text))) &&
      ![
        ...parties,
        'invitation',
        'partnership-request',
        'subscription',
        'seat',
        'service-request',
        'ticket',
        '@offer',
        '@role',
      ].some((party) => everything.has(party) || context().has(party))
    )
      return 'other business';
  }
  // What is told beside a command neither widens nor forbids it.
  const idle = (clause: Clause) =>
    clause.korean && clause.act === 'question' && !candidates.some((candidate) => candidate.clause === clause);
  const asked = features(firm.length ? firm.filter((clause) => !idle(clause)) : acting);
  const look = (one: Match) => lastLook(one, everything, asked, mentions, clauses, because);
  const refused = look(match);
  if (refused) return refused;
  const rival = rivalOf(match.intent, clauses, asked);
  if (!rival) return { match, relevant: everything };
  because(`it speaks of ${rival.means}, and not of ${match.intent}`);
  // What speaks against the change may name the one that is meant: that one, where a row fits it as well.
  const other =
    rival.orders && matchRows(everything).find(({ intent, beyond }) => !beyond && rival.orders?.test(intent));
  return other && !look(other) && !rivalOf(other.intent, clauses, asked)
    ? { match: other, relevant: everything }
    : 'unexplained';
}

const isTold = /^(?:statement|past|reported)$/;

/** An English order that names whom it is about, and refers to nothing that was said before. */
const saysWhom = ({ korean, text, tokens }: Clause): boolean =>
  !korean &&
  tokens.some(({ kind }) => kind === 'name') &&
  !/\b(?:them|it|him|her|this|that|those|these|their|its)\b/.test(text);

/** Put Kestrel on our books. Wingtip will handle support: who somebody is may be told beside an order, but no thing. */
function withoutToldThings({ speaking, features, context }: Hearing): ReadonlySet<string> {
  const said = features(speaking.filter((clause) => !isTold.test(clause.act) && !isTheirNeed(clause)));
  return new Set([...context()].filter((feature) => said.has(feature) || !isThing.test(feature)));
}
const isThing =
  /^(?:many:|has:|obj:)?(?:subscription|seat|@offer|support|support-contact|invitation|partnership|partnership-request|relationship|incentive|service-request|ticket|lead|@lead|role|@role|reseller)$/;

/**
 * She looks after the accounts, make her billing admin; Wingtip sells E3, assign Kestrel to them: an order that says
 * what somebody is to have, or who is to go to whom, makes nothing of the thing that is told beside it.
 */
function toldFor({ speaking, features, context }: Hearing, wishes: readonly Clause[]): ReadonlySet<string> {
  if (wishes.some(({ korean }) => korean)) return context();
  const said = features(wishes);
  const without = (thing: RegExp, told: (text: string) => boolean) => {
    const others = features(speaking.filter(({ act, text }) => !(isTold.test(act) && told(text))));
    return new Set([...context()].filter((feature) => others.has(feature) || !thing.test(feature)));
  };
  // Kestrel has mail problems, open a service request for them: of what they have no list is to be seen
  if (said.has('service-request') && (said.has('#a') || said.has('#new'))) return without(isTrouble, () => true);
  if (needsNoAccount.some((thing) => said.has(thing)) && !said.has('user') && !said.has('account'))
    return without(isAccount, (text) => !isNewcomer.test(text));
  const toThem = wishes.some(({ text }) => goesToThem.test(text));
  // Kestrel is a prospect, add it
  if (!said.has('v:associate') || (said.has('v:create') && !toThem)) return context();
  return without(toThem ? isThing : isLead, (text) => !toThem || isTheirTrade.test(text));
}
const needsNoAccount = ['@role', 'health', 'service-request', 'ticket', 'delegated', 'subscription', 'support-contact'];
const isAccount = /^(?:many:|has:|obj:)?(?:user|account)$/;
const isTrouble = /^(?:many:|has:|obj:)?(?:ticket|user|account)$/;
const isLead = /^(?:many:|has:|obj:)?@?lead$/;
/** Our new colleague, she has no account yet: who is none of our users so far. */
const isNewcomer = regex`
    \b(?:new|no|not|without|lacks?|never|isn't|hasn't|doesn't|don't|haven't|joins?|joined|joining|starts?|started|
    starting|hired)\b
  `;
const goesToThem = /@ (?:\w+ ){0,2}?(?:to|with|under) (?:them|him|her|it)\b/;
/** What a reseller does anyway: `Wingtip sells the subscriptions`. */
const isTheirTrade = regex`
    ^(?:our |the )?(?:reseller |partner )?@ (?:\w+ ){0,2}?(?:resells?|resold|sells?|sold|handles?|handled|manages?|
    managed|looks? after|takes? care of|brought|introduced|referred|found|won|added|does|did|gets|earns?|provides?|
    is our|are our)\b
  `;

/** Create them as a customer: what they are to be is said, so what was told of them orders nothing else. */
const namesThing = ({ tokens }: Clause): boolean =>
  tokens.some((token) => has(token, 'customer', 'lead', 'user', 'subscription', 'support-contact'));

/** Anna has left. … role to Kai: what was done before; 확인해 보니 누락됐네요. 초대 좀 부탁드려요 asks all the same. */
const tellsPast = (clause: Clause, { speaking }: Hearing): boolean =>
  clause.act === 'past' &&
  !(
    clause.korean &&
    speaking
      .slice(speaking.indexOf(clause) + 1)
      .some(
        ({ act, licence, tokens }) => act === 'fragment' && licence && tokens.some((token) => ofKind(token, 'noun')),
      )
  );

const parties = ['reseller', 'customer', 'partner', 'user', 'relationship', 'partnership', 'provider'];

const isOtherVerb = ({ act, verbs }: Clause): boolean =>
  act === 'command' && verbs.size > 0 && [...verbs].every((verb) => verb === 'other');

/** What each of the wishes is alone; and whether one of them is none of the bot's: `… and call Pat`. */
function candidatesOf(hearing: Hearing, wishes: readonly Clause[]): { candidates: Candidate[]; unmatched: boolean } {
  const { korean, speaking, features, context, because } = hearing;
  const forbids = speaking.some(({ act }) => act === 'negated');
  let unmatched = false;
  let strange = false;
  const candidates: Candidate[] = [];
  for (const clause of wishes) {
    const own = features([clause]);
    let best = decide(own, korean, because, clause);
    // A bare `please do` after something that was forbidden takes nothing from it.
    // the invite for Kestrel was a mistake, take it back; what came from Kestrel is not taken back.
    const sent = context().has('invitation') || context().has('partnership-request');
    if (best?.beyond === 'undo' && sent && !context().has('from:@')) best = undefined;
    if (!best && !clause.korean) best = neededSight(clause, own, because);
    if (!best && speaking.length > 1 && (clause.verb || !forbids)) {
      // `… invitation to the wrong address, pull it back`: the thing was named before.
      const source = saysWhom(clause) ? withoutToldThings(hearing) : toldFor(hearing, [clause]);
      const borrowed = new Set([...source].filter((feature) => !feature.startsWith('v:')));
      for (const feature of own) borrowed.add(feature);
      best = decide(borrowed, korean, because, clause);
      if (best && hasNoPlace(clause, own, best)) best = undefined;
    }
    if (best) candidates.push({ clause, match: best, relevant: own });
    else if (clause.act === 'command' && !clause.korean && own.has('@name')) {
      strange = true;
      unmatched ||= candidates.length > 0;
    } else if (ordersAnother(clause, own)) unmatched = true;
  }
  // onboard Kestrel. they will need E5 soon: what they need is not the order.
  unmatched ||= strange && candidates.some(({ clause }) => isTheirNeed(clause));
  const own = candidates.filter(({ clause }) => !isLabelled(clause));
  // customer Kestrel - 5 seats: in English only what is read has a heading.
  const headed = korean || own.every(({ match }) => !changes(match.intent));
  const wanted = own.length && headed ? own : candidates;
  const last = wanted.at(-1);
  if (!korean || !last) return { candidates: wanted, unmatched };
  return { candidates: wanted.filter((one) => one === last || !tellsWhy(one.clause, last.clause)), unmatched };
}

/** 서비스 상태 - 고객 블루오션해운, reseller Kestrel - incentives?: beside a heading a party and its name only say whose. */
function isLabelled({ act, tokens }: Clause): boolean {
  const [party, named, ...rest] = tokens.filter(({ kind }) => kind !== 'punct');
  return (
    act === 'fragment' &&
    has(party, 'customer', 'reseller', 'provider') &&
    /^[은는]?$/.test(party?.particle ?? '') &&
    named?.kind === 'name' &&
    named.particle === '' &&
    rest.length === 0
  );
}

/** `I need our resellers`, `the accountant wants the audit log`: what is there already, one needs to see. */
function neededSight(clause: Clause, own: ReadonlySet<string>, because: (reason: string) => void): Match | undefined {
  if (!own.has('v:need') || !isThere.test(clause.text) || (own.has('@role') && theirNeed.test(clause.text))) return;
  const seen = new Set([...own, 'v:show']);
  seen.delete('v:need');
  const match = decide(seen, false, because);
  return match && !changes(match.intent) && !match.beyond ? match : undefined;
}
/** `now she needs the admin agent role`: somebody else needs no sight of it. */
const isTheirNeed = ({ why, text }: Clause): boolean => why === 'a need' && theirNeed.test(text);
const theirNeed = /^(?:(?:hi|hello|and|so|now|but|then|because|since|as|,) )*(?:he|she|they) /;
const isThere = regex`
    \b(?:need|needs|want|wants|requires?|looking for|after|interested in|like|appreciate|use|asks for|asking for|
    lookout for)(?: to have)? (?:(?:all|some of|both) )?(?:the|our|my|their|these|those|@'s|all|pending|current)(?= )
  `;

/** Kestrel needs 25 seats of E3, please place the order: the order is the one that was spoken of. */
function dropReference(candidates: Candidate[]): void {
  const own = ({ clause }: Candidate) =>
    clause.tokens.some(({ kind }) => ['name', 'offer', 'number', 'email', 'id', 'quote', 'code'].includes(kind));
  const [first, last] = candidates;
  if (candidates.length !== 2 || !first || !last || !own(first)) return;
  if (first.clause.korean || first.clause.why !== 'a need') return;
  // Kestrel wants an E3 subscription with 3 seats, order it through reseller Wingtip
  if (/^(?:add-subscription|change-licenses)$/.test(first.match.intent) && throughReseller.test(last.clause.text))
    candidates.pop();
  if (own(last)) return;
  // We need a reseller relationship with Kestrel, get the invitation out: it is the one that brings it
  const invites = /^invite-/.test(first.match.intent) && first.match.intent !== last.match.intent;
  if (invites && sendsIt.test(last.clause.text)) candidates.pop();
  else if (
    /\b(?:place|process|submit|put in|put through|make|arrange|raise) (?:the|that|this|an) (?:new )?(?:order|request|purchase|change)\b/.test(
      last.clause.text,
    )
  )
    candidates.pop();
}
const underReseller = regex`
    ^(?:, |and |then |please |pls |also )*(?:put|place|assign|associate|link|connect|attach|tie|file|set) (?:it|them|that|
    this(?: one)?|the (?:customer|client)) (?:under|to|with|beneath) (?:(?:the|our) )?(?:indirect )?(?:reseller|partner) @(?:
    please| pls| too| as well)*$
  `;
const sendsIt = regex`
    ^(?:, |and |so |then |please |pls |kindly )*(?:get|send|issue|fire off|dispatch) (?:out )?(?:the|that|an?|their) (?:invitation|
    invite|request)(?: out| off| over)?(?: to (?:them|him|her))?(?: now| please| pls| today| asap)*$
  `;
const throughReseller =
  /^(?:, |and |so |please |pls )*(?:order|get|buy|place) (?:it|that|this|them) (?:through|via) (?:(?:the|our) )?(?:reseller )?@(?: please| pls)*$/;

/** Create customer Kestrel and put it under reseller Wingtip: who is new comes with its reseller. */
function dropTheirReseller(candidates: Candidate[]): boolean {
  const [first, last] = candidates;
  if (candidates.length !== 2 || first?.match.intent !== 'add-customer') return false;
  if (!last || last.clause.korean || !underReseller.test(last.clause.text)) return false;
  candidates.pop();
  return true;
}

/** Kestrel is short on E3, add 5 seats: what somebody lacks is why the order that says how many follows. */
function dropLack(candidates: Candidate[]): void {
  const [first, last] = candidates;
  const holds = (one: Candidate | undefined, kind: string) => one?.clause.tokens.some((token) => token.kind === kind);
  if (candidates.length !== 2 || first?.clause.why !== 'a need' || !lacks.test(first.clause.text)) return;
  const { verbs } = last?.clause ?? first.clause;
  if (!['increase', 'give', 'get', 'order'].some((verb) => verbs.has(verb)) || verbs.has('decrease')) return;
  if (!holds(first, 'number') && holds(last, 'number') && !holds(last, 'name') && !holds(last, 'offer'))
    candidates.shift();
}
const lacks = /\b(?:is|are|'re|'m) (?:\w+ )?short (?:of|on) @offer(?: seats| licen[cs]es)?(?: [,-])?$/;

/** Two different wishes; but to look at an invitation and accept it is one, and the first of the two is dropped. */
function areTwo(candidates: Candidate[]): boolean {
  const intents = new Set(candidates.map(({ match }) => match.beyond ?? match.intent));
  const [first, second] = candidates;
  if (
    intents.size === 2 &&
    first?.match.intent === 'list-invitations' &&
    second?.match.intent === 'review-invitation'
  ) {
    candidates.shift();
    return false;
  }
  // they want to work with us, send them the customer invitation: the second says which one
  if (
    intents.size === 2 &&
    intents.has('invite-reseller') &&
    second?.match.intent === 'invite-customer' &&
    /\b(?:them|him|her)\b/.test(second.clause.text)
  ) {
    candidates.shift();
    return false;
  }
  return intents.size > 1;
}

/** The row that fits best, unless another intent fits as well. */
function decide(
  set: ReadonlySet<string>,
  korean: boolean,
  tell: (reason: string) => void,
  clause?: Clause,
): Match | undefined {
  let found = matchRows(set);
  // 취소 안 된 초대 목록: where nothing asks for a change, what only shows something comes first.
  if (clause?.korean && !clause.licence && !set.has('#titled') && found.some(({ intent }) => !changes(intent)))
    found = found.filter(({ intent }) => !changes(intent));
  // A change of something else is no candidate, and what only lists is not meant by its verb either.
  const other = ({ intent, beyond }: Match) =>
    !korean && !beyond && changes(intent) && actsOnOther(intent as Intent, set);
  const matches = found[0] && other(found[0]) ? found.filter((match) => changes(match.intent) && !other(match)) : found;
  const [best] = matches;
  if (!best) return;
  const rival = matches.find((match) => (match.beyond ?? match.intent) !== (best.beyond ?? best.intent));
  if (rival && rival.score >= best.score - 1e-9) {
    tell(`a tie between ${describeRow(best.row)} and ${describeRow(rival.row)}`);
    return;
  }
  return best;
}
