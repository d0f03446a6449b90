import type { Beyond, Intent } from '../catalogue.ts';
import { isAsked } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import { has, type Token } from '../text/token.ts';
import type { Organisation } from './frames.ts';
import type { Take } from './giving.ts';
import type { Reading } from './slots.ts';

const goal = /^(?:to|with|under|onto|into|by|via|through|at|beneath|->)$/;
const koreanGoal =
  /^(?:에|에게|한테|께|로|으로|과|와|랑|이랑|하고|측에|쪽에|쪽으로|측으로|에게로|한테로|에다|에다가)요?$/;

/** Two names, one of which goes to the other. */
export function readPair(
  intent: Intent | Beyond,
  bare: Organisation,
  target: Organisation,
  left: readonly Mention[],
  take: Take,
  reading: Reading,
): void {
  const free = left.filter((mention) => !mention.role || mention.role === 'partner');
  if (!free.length) return;
  if (intent === 'set-support-contact') {
    readSupport(free, take, reading);
    return;
  }
  // … the Visio subscription at Kestrel: whose it is.
  const owner =
    free.find((mention) => mention.owns === 'subscription' || mention.owns === 'offer' || mention.owns === 'seat') ??
    (intent === 'associate-subscription'
      ? free.find((mention) => /^(?:at|of|for)$/.test(mention.prep) && free.length > 1)
      : undefined);
  // 이든치과와 누리온을 연결: the two stand side by side, so their order decides.
  const sideBySide = (mention: Mention) =>
    /^(?:과|와|랑|이랑|하고)$/.test(mention.particle) &&
    reading.mentions.some((other) => other.clause === mention.clause && other.at === mention.at + 1 && !other.role);
  const going = free.filter(
    (mention) =>
      mention !== owner &&
      !sideBySide(mention) &&
      (isTowards(mention, reading) ||
        koreanGoal.test(mention.particle) ||
        (goal.test(mention.prep) && mention.token.particle === '')),
  );
  if (intent === 'add-customer') {
    for (const mention of free) {
      if (
        (/^(?:under|via|through|with|by|from)$/.test(mention.prep) && isAsked(reading.clauses, mention.clause)) ||
        (free.length > 1 && /^(?:to|for|of)$/.test(mention.prep) && mention !== free[0]) ||
        (koreanGoal.test(mention.particle) &&
          !/^으?로$/.test(mention.particle) &&
          (free.length > 1 || reading.mentions.some((other) => other.role === 'customer')))
      )
        take(mention, target, 'what the customer is put under');
    }
    return;
  }
  const [alone] = free;
  // give Kestrel the credit on sub-12: the subscription has its customer, so it is who earns.
  if (
    intent === 'associate-subscription' &&
    free.length === 1 &&
    alone &&
    alone !== owner &&
    !alone.role &&
    !/^(?:for|of|at|from)$/.test(alone.prep) &&
    reading.features.has('@id') &&
    reading.features.has('incentive')
  )
    take(alone, target, 'who earns by it');
  // put Kestrel on sub-12: what is linked to a subscription, and is not its owner, is the reseller.
  if (
    intent === 'associate-subscription' &&
    free.length === 1 &&
    alone &&
    alone !== owner &&
    !/^(?:for|of|at|from)$/.test(alone.prep) &&
    (reading.features.has('obj:@org') || reading.features.has('v:earn') || isLetManage(alone, reading)) &&
    !reading.clauses.some((clause) => clause.korean)
  )
    take(alone, target, 'what the subscription is linked to');
  // sub-12는 누리온이 인센티브 받게 연결해줘: who gets it is no owner.
  const earning = free.find(
    ({ particle }) =>
      intent === 'associate-subscription' && /^[이가]$/.test(particle) && reading.features.has('incentive'),
  );
  if (earning && !owner) take(earning, target, 'who earns by it');
  // Kestrel sold the E5 plan to Wingtip: who sells is the reseller.
  const [seller, buyer] = free;
  if (intent === 'associate-subscription' && seller && buyer && sold(seller, buyer, reading)) {
    take(seller, target, 'who sold it');
    take(buyer, bare, 'who bought it');
    return;
  }
  const goalMention = going.at(-1);
  if (goalMention) take(goalMention, target, 'where it goes');
  else if (free.length > 1) {
    // Without a preposition the order decides: the customer first, or the subject that manages.
    const [first, second] = free as [Mention, Mention];
    const subject = manages(first, second, reading) || /^(?:이|가|께서)$/.test(first.particle);
    if (owner && free.length === 2 && !subject) {
      const other = free.find((mention) => mention !== owner);
      take(owner, bare, 'the owner of the subscription');
      if (other) take(other, target, 'the other name');
    } else if (subject || second.token.kind !== 'domain' || first.token.kind === 'domain') {
      // 고객 다온식품, daon.kr: nothing says that the domain is another company.
      take(subject ? first : second, target, subject ? 'who manages' : 'the second name');
    }
  }
}

/** 새한테크 앞으로 연결 */
const isTowards = ({ clause, at, particle, token }: Mention, { clauses }: Reading): boolean => {
  const next = clauses[clause]?.tokens[at + 1];
  return token.hangul && !particle && /^(?:앞으로|쪽으로|측으로)$/.test((next?.text ?? '') + (next?.particle ?? ''));
};

/** let Kestrel manage sub-12: the managing stands right behind. */
const isLetManage = ({ clause, at, token }: Mention, { clauses }: Reading): boolean =>
  !token.possessive && has(clauses[clause]?.tokens[at + 1], 'manage');

function sold(seller: Mention, buyer: Mention, { clauses }: Reading): boolean {
  const tokens = clauses[seller.clause]?.tokens ?? [];
  return (
    seller.clause === buyer.clause &&
    !seller.token.hangul &&
    buyer.prep === 'to' &&
    tokens
      .slice(seller.at + 1, seller.at + 4)
      .some((token) => /^(?:sold|resold|sells|resells|delivered|supplied|provided)$/.test(token.text))
  );
}

/** `Orchid looks after Ridgeway`: the verb of managing stands between the two. */
function manages(first: Mention, second: Mention, reading: Reading): boolean {
  // 바른의원 관리는 지오소프트에서 합니다: who has no particle in front of the managing is managed.
  // 커피연구소를 담당할 리셀러로 누리온을: whom something is done to does not manage.
  if (first.token.hangul && /^[을를]?$/.test(first.particle) && reading.clauses[first.clause]?.korean) return false;
  const between = (reading.clauses[first.clause]?.tokens ?? []).slice(
    first.at + 1,
    first.clause === second.clause ? second.at : undefined,
  );
  return (
    between.some(
      (token) =>
        has(token, 'manage') ||
        (/^(?:get|gets|earn|earns|receive|receives)$/.test(token.text) && reading.features.has('incentive')),
    ) && !between.some((token) => token.text === 'by')
  );
}

const thatReseller = /\b(?:that|this) (?:reseller|partner)\b.*\b(?:their|its|them)\b/;

function readSupport(free: Mention[], take: Take, reading: Reading): void {
  const open: Mention[] = [];
  for (const mention of free) {
    const owns =
      mention.owns !== undefined && /^(?:subscription|offer|support-contact|support|seat)$/.test(mention.owns);
    const following = reading.clauses[mention.clause]?.tokens[mention.at + 1]?.text ?? '';
    // 지원 담당자로 한빛 지정, 지원 담당자에 한빛 등록: who stands behind the label becomes it.
    // 지원 담당자는 앞으로 한빛입니다
    let before = mention.at - 1;
    const within = reading.clauses[mention.clause]?.tokens ?? [];
    while (before > 0 && within[before]?.hangul && has(within[before] as Token, 'now-on', 'filler')) before--;
    const label = reading.clauses[mention.clause]?.tokens[before];
    if (label && has(label, 'support-contact') && /^(?:으?로|은|는|에)$/.test(label.particle) && !mention.particle) {
      take(mention, 'reseller', 'who becomes the contact');
      continue;
    }
    // name Kestrel support contact for Wingtip
    const verb = reading.clauses[mention.clause]?.tokens[mention.at - 1]?.text ?? '';
    if (
      mention.owns === 'support-contact' &&
      !mention.token.possessive &&
      /^(?:nam|mak|appoint|designat)(?:e|ing)?$/.test(verb)
    )
      take(mention, 'reseller', 'who becomes the contact');
    else if (
      /^(?:으?로|에게|한테|측에|쪽에|이|가)$/.test(mention.particle) ||
      /^(?:to|by|with|as)$/.test(mention.prep) ||
      following === 'as'
    )
      take(mention, 'reseller', 'who becomes the contact');
    else if (
      /^(?:for|of|at|on|from)$/.test(mention.prep) ||
      (/^(?:needs|wants|requires|gets)$/.test(following) &&
        reading.clauses[mention.clause]?.tokens[mention.at + 2]?.text !== 'to') ||
      (owns && !/^[을를]$/.test(mention.particle)) ||
      /^(?:의|에)$/.test(mention.particle)
    )
      take(mention, 'customer', 'whose contact it is');
    else if (/^[을를]$/.test(mention.particle)) take(mention, 'reseller', 'who becomes the contact');
    else open.push(mention);
  }
  // 지원 담당자 변경: 한빛
  const [alone] = open;
  if (open.length === 1 && free.length === 1 && alone && isRelabelled(alone, reading)) {
    take(alone, 'reseller', 'who becomes the contact');
    return;
  }
  // Kestrel prefers to call Wingtip, so set that reseller as their support contact: the one named last
  const [whose, who] = open;
  if (open.length === 2 && whose && who && reading.clauses.some(({ text }) => thatReseller.test(text))) {
    take(who, 'reseller', 'that reseller');
    take(whose, 'customer', 'whose contact it is');
    return;
  }
  // support contact Kestrel = Wingtip
  const marked =
    open.length === 2 &&
    /^[=:]$/.test(reading.clauses[open[1]?.clause ?? 0]?.tokens[(open[1]?.at ?? 0) - 1]?.text ?? '');
  // Kestrel: their support contact should be Wingtip
  const theirs =
    open.length === 2 &&
    /^[:,-]$/.test(reading.clauses[open[0]?.clause ?? 0]?.tokens[(open[0]?.at ?? 0) + 1]?.text ?? '') &&
    reading.clauses.some((clause) => /\b(?:their|its) (?:new )?support contact\b/.test(clause.text));
  const customerFirst =
    marked || theirs || reading.clauses.some((clause) => clause.korean) || reading.features.has('#arrow');
  for (const [i, mention] of open.entries())
    take(mention, (i === 0) === customerFirst ? 'customer' : 'reseller', 'its place in the sentence');
}

/** 지원 담당자 변경: 한빛 */
function isRelabelled({ clause, at }: Mention, reading: Reading): boolean {
  const tokens = reading.clauses[clause]?.tokens ?? [];
  const [label, verb, mark] = tokens.slice(Math.max(0, at - 3), at);
  // 지원 담당자 = 한빛
  if (has(verb as Token, 'support-contact') && /^(?:=|->)$/.test(mark?.text ?? '')) return true;
  // support contact for sub-31877 -> Kestrel
  const before = tokens.slice(0, at - 1);
  if (
    /^(?:=|->)$/.test(mark?.text ?? '') &&
    before.some((token) => has(token, 'support-contact')) &&
    before.some(({ kind }) => kind === 'id')
  )
    return true;
  return has(label as Token, 'support-contact') && has(verb as Token, 'change', 'designate') && mark?.text === ':';
}
