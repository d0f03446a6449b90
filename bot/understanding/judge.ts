import { changes, type Intent } from './catalogue.ts';
import { type Act, type Clause, has, isAsked, isMark, ofKind, only, renderAll, verbConcepts } from './clauses.ts';
import { fillsIn } from './english-shapes.ts';
import { onlyTold } from './english-told.ts';
import { featuresOf } from './features.ts';
import { describeRow, type Match, matchRows } from './intents.ts';
import { isPastTime } from './korean-conditions.ts';
import { isData, settleKorean } from './korean-settling.ts';
import { type Mention, partyOf } from './mentions.ts';
import { actsOnOther, goesElsewhere, saysStrange } from './remainder.ts';
import { signsOf } from './signals.ts';
import type { Token } from './token.ts';

/** More sentences than this are a letter, not a command. */
const mostClauses = 16;

/** What a message wants, or why it wants nothing. */
export type Verdict = { match: Match; relevant: ReadonlySet<string> } | string;

/** Which of the clauses counts, and what it wants. */
export function judge(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  title: boolean,
  because: (reason: string) => void,
): Verdict {
  // … and let me know. Have a nice day! Behind a command that is no other one.
  const wished = clauses.findIndex(
    (clause) => !clause.korean && /^(?:command|fragment|question)$/.test(clause.act) && !leave.test(clause.text),
  );
  for (const [at, clause] of clauses.entries()) {
    if (clause.korean || wished < 0) continue;
    if ((at > wished && leave.test(clause.text)) || (clause.act === 'how-to' && at < wished && isNew.test(clause.text)))
      clause.act = 'talk';
  }
  const speaking = clauses.filter((clause) => clause.act !== 'talk');
  if (speaking.length > mostClauses) return 'too much at once';
  // An address behind the last sentence is no sentence of its own.
  const last = speaking.findLast((clause) => !isData(clause)) ?? speaking.at(-1);
  const korean = clauses.some((clause) => clause.korean);
  if (!last) return 'talk';
  // `admin agent`: one word of data asks for nothing.
  const content = speaking
    .flatMap((clause) => clause.tokens)
    .filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  if (
    content.length === 1 &&
    content[0]?.senses.some((sense) => sense.concept.startsWith('role:')) &&
    last.act !== 'question'
  )
    return 'unclear';
  const features = (list: readonly Clause[]) => {
    const own = mentions.filter((mention) => list.includes(clauses[mention.clause] as Clause));
    const set = featuresOf(list, own);
    signsOf(list, own, set, title);
    return set;
  };
  let said: Set<string> | undefined;
  const context = () => {
    said ??= features(speaking);
    return said;
  };
  if (korean) settleKorean(speaking, last);
  // `we decided against it: …`, `our plan: …`: behind a colon stands what was spoken of.
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1];
    if (!before || clause.korean) continue;
    // e.g. invite Kestrel
    if (/^(?:(?:for|as) (?:an )?(?:example|instance)|e\.?g|i\.?e|such as)(?: ,)?$/.test(before.text)) return 'reported';
    // do not, under any circumstances, end …; FW: add 20 seats
    if (
      before.act === 'negated' &&
      /(?:do not|don't|never|not)(?: ,)?(?: under any circumstances?)?(?: ,)?$/.test(before.text)
    )
      return 'negated';
    if (at === 1 && /^(?:fw|fwd)$/.test(before.text) && isMark(clause.tokens[0], ':')) return 'reported';
    if (!isMark(clause.tokens[0], ':')) continue;
    // they never answered: what was not done is only the reason.
    const reason =
      before.act === 'negated' && /\b(?:never|didn't|did not|haven't|hasn't|have not|has not)\b/.test(before.text);
    if (before.act === 'reported' && !saysSo.test(before.text)) continue;
    if (
      before.act === 'conditional' &&
      !/^(?:if|once|when|unless|until|after|as soon as|provided|assuming|in case)\b/.test(before.text)
    )
      continue;
    if (before.act === 'hypothetical' && /\b(?:should|could|would)(?:'ve| have) /.test(before.text)) continue;
    if (before.act === 'negated' && /\bthis time\b/.test(before.text)) continue;
    if (/^(?:negated|postponed|hypothetical|reported|conditional|scheduled)$/.test(before.act) && !reason)
      return before.act;
    if (isNote.test(before.text) || foundNote.test(before.text)) return 'reported';
  }
  // The delegated admin expired on Friday, please request it again: what is told of the past puts nothing off.
  const lastWish = speaking.findLast((clause) => clause.act === 'command');
  for (const clause of speaking) {
    if (clause.korean || clause === lastWish || !lastWish) continue;
    if (
      /^(?:scheduled|fragment|statement)$/.test(clause.act) &&
      hasTime(clause) &&
      tellsPast.test(clause.text) &&
      !/\b(?:will|'ll|going to)\b/.test(clause.text)
    )
      clause.act = 'past';
  }
  const wanting = speaking.filter(
    (clause) => clause.act === 'command' || clause.act === 'question' || clause.act === 'fragment',
  );
  const essential = wanting.filter((clause) => !isSupplement(clause));
  const acting = essential.length ? essential : wanting;
  const firm = acting.filter((clause) => clause.act !== 'fragment');
  // `new subscription`, below it `customer: Kestrel`: the lines of a form ask for nothing of their own.
  const asking = acting.filter((clause) => clause.korean || !fillsIn(clause.tokens));
  const wishes = firm.length ? firm : asking.length ? asking : acting;
  // What forbids, puts off or makes conditional colours the whole message, unless it is only the reason for a command.
  const blocking: Act[] = ['scheduled', 'conditional', 'postponed', 'hypothetical', 'reported'];
  const block = speaking.find((clause) => blocking.includes(clause.act));
  const help = speaking.find((clause) => clause.act === 'how-to');
  if (help && !firm.length) return { match: helpMatch, relevant: new Set() };
  const after =
    block !== undefined && firm.length > 0 && clauses.indexOf(block) > clauses.indexOf(firm.at(-1) as Clause);
  // …보여 주세요, 과장님이 보자고 하십니다: whose wish it was, told behind the command.
  const told = block?.act === 'reported' && block.korean && after ? block : undefined;
  if (
    block &&
    !told &&
    !(
      firm.length &&
      firm.at(-1) === last &&
      !onlyDoes(last) &&
      !isStillReported(block, last) &&
      (block.act === 'reported' || (block.act === 'hypothetical' && (block.korean || last.act === 'command'))) &&
      clauses.indexOf(block) < clauses.indexOf(last)
    )
  )
    return block.act;
  const negated = speaking.find((clause) => clause.act === 'negated');
  if (negated && (!firm.length || clauses.indexOf(negated) > clauses.indexOf(firm.at(-1) as Clause))) {
    if (!firm.length || !isReason(negated)) return 'negated';
  }
  if (help) return { match: helpMatch, relevant: new Set() };
  if (!acting.length) return last.act;

  // `… and call Pat`: something else is to be done as well.
  let unmatched = false;
  const candidates: { clause: Clause; match: Match; relevant: ReadonlySet<string> }[] = [];
  for (const clause of wishes) {
    const own = features([clause]);
    let best = decide(own, because);
    // A bare `please do` after something that was forbidden takes nothing from it.
    if (!best && speaking.length > 1 && (clause.verb || !negated)) {
      // `… invitation to the wrong address, pull it back`: the thing was named before.
      const borrowed = new Set([...context()].filter((feature) => !feature.startsWith('v:')));
      for (const feature of own) borrowed.add(feature);
      best = decide(borrowed, because);
    }
    if (best) candidates.push({ clause, match: best, relevant: own });
    else if (clause.act === 'command' && !clause.korean && own.has('@name') && candidates.length > 0) unmatched = true;
  }
  // 좌석이 모자란대요. 두 석 추가해 주세요: what is needed only tells why.
  if (candidates.length > 1 && korean) {
    const last = candidates.at(-1);
    for (const one of [...candidates])
      if (
        one !== last &&
        (([...one.clause.verbs].every((verb) => verb === 'need') && !last?.clause.verbs.has('need')) ||
          /(?:는|은|던)데요?\]$/.test(one.clause.text))
      )
        candidates.splice(candidates.indexOf(one), 1);
  }
  // What one clause leaves out another one says: an address behind the sentence, the thing named before.
  // What is only told beside a command does not turn it into another one.
  const everything = new Set(
    candidates.length > 0 &&
      (korean || !wishes.some(({ text }) => /\b(?:them|it|him|her|this|that|those|these)\b/.test(text)))
      ? features(speaking.filter(({ act }) => !/^(?:statement|past|reported)$/.test(act)))
      : context(),
  );
  for (const clause of wishes) for (const verb of clause.verbs) everything.add(`v:${verb}`);
  if (firm.length) everything.delete('v:bare');
  if (
    firm.some(
      (clause) =>
        clause.act === 'command' && clause.verbs.size > 0 && [...clause.verbs].every((verb) => verb === 'other'),
    )
  )
    return 'other verb';
  const intents = new Set(candidates.map((candidate) => candidate.match.beyond ?? candidate.match.intent));
  const [first, second] = candidates;
  // To look at an invitation and accept it is one wish.
  if (
    intents.size === 2 &&
    first &&
    second &&
    first.match.intent === 'list-invitations' &&
    second.match.intent === 'review-invitation'
  )
    candidates.shift();
  else if (intents.size > 1) return 'two commands';
  const whole = decide(everything, because);
  const single = candidates[0];
  if (candidates.length > 1 && firm.length > 1 && single && changes(single.match.intent)) {
    const targets = mentions.filter((mention) => !mention.person);
    if (targets.length > 1 && candidates.every((candidate) => candidate.relevant.has('@org'))) return 'two commands';
  }
  const chosen =
    whole &&
    (!single ||
      whole.match.intent === single.match.intent ||
      (candidates.length < 2 && whole.match.score > single.match.score + 0.9))
      ? whole
      : single
        ? { match: single.match, relevant: everything }
        : undefined;
  if (!chosen) return firm.length || acting.length ? 'unclear' : last.act;
  if (
    !firm.length &&
    changes(chosen.match.intent) &&
    speaking.some((clause) => clause.act === 'past') &&
    !everything.has('#signed')
  )
    return 'past';
  // Maria. I will create customer Kestrel: what is only told makes no command of a fragment beside it.
  if (
    !firm.length &&
    !korean &&
    changes(chosen.match.intent) &&
    (acting.some(tellsOf) ||
      (speaking.length > acting.length && decide(features(acting), () => {})?.intent !== chosen.match.intent))
  )
    return 'statement';
  if (told && changes(chosen.match.intent) && !isNews(told)) return told.act;
  if (unmatched && changes(chosen.match.intent)) return 'two commands';
  // Lunch with Kestrel. Invite them: to invite alone may mean anything that was spoken of.
  if (
    !korean &&
    changes(chosen.match.intent) &&
    context().has('foreign') &&
    everything.has('v:invite') &&
    !parties.some((party) => everything.has(party))
  )
    return 'other business';
  // What is told beside a command neither widens nor forbids it.
  const idle = (clause: Clause) =>
    clause.korean && clause.act === 'question' && !candidates.some((candidate) => candidate.clause === clause);
  const asked = features(firm.length ? firm.filter((clause) => !idle(clause)) : acting);
  return check(chosen.match, everything, asked, mentions, clauses) ?? { match: chosen.match, relevant: everything };

  function decide(
    set: ReadonlySet<string>,
    tell: (reason: string) => void,
  ): ({ match: Match; relevant: ReadonlySet<string> } & Match) | undefined {
    const found = matchRows(set);
    // A change of something else is no candidate, and what only lists is not meant by its verb either.
    const other = ({ intent, beyond }: Match) =>
      !korean && !beyond && changes(intent) && actsOnOther(intent as Intent, set);
    const matches =
      found[0] && other(found[0]) ? found.filter((match) => changes(match.intent) && !other(match)) : found;
    const [best] = matches;
    if (!best) return;
    const rival = matches.find((match) => (match.beyond ?? match.intent) !== (best.beyond ?? best.intent));
    if (rival && rival.score >= best.score - 1e-9) {
      tell(`a tie between ${describeRow(best.row)} and ${describeRow(rival.row)}`);
      return;
    }
    return { ...best, match: best, relevant: set };
  }
}

const helpMatch: Match = {
  intent: 'help',
  score: 1,
  row: { intent: 'help', verbs: ['how-to'], needs: [], not: [], weight: 1 },
};

/** 고객이 취소해 달래요, 알아서 해주세요: to do what was told, which is no command of its own. */
const onlyDoes = (clause: Clause): boolean =>
  clause.korean &&
  [...clause.verbs].every((verb) => /^(?:do|give|grant|show)$/.test(verb)) &&
  clause.verb === undefined &&
  !clause.tokens.some((token) => token.kind !== 'punct' && !only(token, 'filler', 'common', 'verb'));

/** 리셀러는 콘토소로 해주세요: it says who, not what. */
const isSupplement = (clause: Clause): boolean =>
  clause.korean &&
  clause.verbs.size === 1 &&
  clause.verbs.has('do') &&
  clause.tokens.some((token) => partyOf(token) !== undefined && /^(?:은|는)$/.test(token.particle)) &&
  clause.tokens.some((token) => token.kind === 'name' && /^으?로$/.test(token.particle));

/**
 * `the manual says: click Add user and enter …`: what goes on behind an `and` is said by the same one. `She said she
 * wants to cancel it, is she joking?`: what only asks about her asks nothing of the bot.
 */
const isStillReported = (block: Clause, last: Clause): boolean =>
  block.act === 'reported' &&
  !block.korean &&
  ((last.tokens[0]?.text === 'and' && last.why === 'an imperative') ||
    (last.tokens[0]?.text === ':' &&
      saysSo.test(block.text) &&
      block.tokens.at(-1)?.end !== undefined &&
      last.tokens[0].start - (block.tokens.at(-1)?.end ?? 0) < 2) ||
    (last.act === 'question' &&
      /^(?:[,;] |and |but |so )*(?:is|are|was|does|did|do|has|have|can|could|would|will|should) (?:he|she|they|it|that|this)\b/.test(
        last.text,
      )));

/** 업체가 폐업했답니다: news that is no word of what was commanded, and nobody's order. */
const isNews = (clause: Clause): boolean =>
  clause.verb?.kind === 'unknown' && !/라고|자고|하[래라]|그러|그렇게|시[켰키]|말씀|부탁/.test(clause.text);

/** `decline it, we don't want to work with them`: the negation gives the reason. */
const isReason = (clause: Clause): boolean =>
  /\b(?:because|since|as|they|he|she|it|we|anymore|any more|any longer|longer)\b|(?:때문|해서|니까|아서|어서)/.test(
    clause.text,
  ) && !/^(?:no|don't|do not|dont|not|never|wait|actually|하지)\b/.test(clause.text);

const parties = ['reseller', 'customer', 'partner', 'user', 'relationship', 'partnership', 'provider'];

/** `they may need 5 extra seats`, `we'd better not add seats`: where nothing is commanded, a subject tells something. */
const tellsOf = ({ tokens, lead = 0 }: Clause): boolean => {
  // … please, they have lost it: the reason.
  const text = renderAll(tokens.slice(lead)).replace(/ ,(?: because| as| since)? (?:they|he|she|it|we|i|@)(?= ).*/, '');
  return (
    /\b(?:not|never|nobody|no one|none|neither|nor|n't|don't|didn't|won't|can't|may|might|could|would|will|shall|did|does|had|was|were|i|he|she|they|it's|there's|that's|i'm|we're|you're|they're|we've|i've|instead of|rather than|without|trying|helping)\b|^(?:we|you|it|there|this|that)\b|^(?:@|he|she|they)(?:mail)? (?:should|must)\b/.test(
      text,
    ) ||
    // … too early to invite Kestrel
    tokens.some(
      (token, at) =>
        at > lead + 1 &&
        token.text === 'to' &&
        !/^(?:be|become|join)$/.test(tokens[at + 1]?.text ?? '') &&
        tokens[at + 1] !== undefined &&
        !ofKind(tokens[at + 1], 'noun') &&
        verbConcepts(tokens[at + 1] as Token).size > 0 &&
        !isMark(tokens[at + 2], ':'),
    ) ||
    /\bto (?:invite|request|order|support|change|update|log|report|record|file|list|view|list|show) (?:@|the|a|an|our|reseller|customer|#)/.test(
      text,
    )
  );
};

const hasTime = (clause: Clause): boolean =>
  clause.act === 'scheduled' || clause.tokens.some((token) => has(token, 'time', 'recurring'));
const tellsPast =
  /\b(?:\w{3,}ed|said|told|left|quit|went|came|rang|bought|sold|sent|got|gave|took|made|lost|won|found|began|ran|broke|fell|became|paid|met|spoke|wrote|had|was|were|did|since|knew|thought|forgot|hired)\b|'ve been|\b(?:have|has) been\b/;
const saysSo =
  /\b(?:said|says|say|wrote|writes|write|told|tells|asked|asks|texted|emailed|messaged|replied|mentioned|suggested|reads|states|stated|shouted|insisted|proposed|claims|claimed)(?: (?:me|us|him|her|them|you|@|that|this|it|to (?:me|us)|back|again|once|today|yesterday))*$|^(?:according|apparently|rumou?r|word is)/;
const foundNote =
  /^(?:there's|there is|there was|(?:i|we) (?:found|saw|got|have|received|see)) .*\b(?:note|email|e-mail|mail|message|letter|text|post-it|sign|line|comment|sentence|sticker|reminder|instruction)s?\b[^@]*$/;

/** `our plan:`, `add a task:`: what follows is written down and not asked for. */
const isNote =
  /^(?:(?:our|my|the|next|a|one|another|first|second|last) )*(?:goals?|plans?|to-?dos?|agenda|idea|example|suggestion|proposal|option|next steps?|steps?|action items?|reminder|draft|test|wish|targets?|notes?)(?: #| for .*)?$|\b(?:add|create|make|write|put|post|leave|set|save) (?:a |an |the |this |my |new )*(?:task|to-?do|note|reminder|memo|comment|item|message|post|status)(?: (?:for|to|in|on) .*)?$/;

const leave =
  /^(?:, |and |please |pls |just |then |- )*(?:(?:let (?:me|us) know|tell (?:me|us)|confirm|report back|get back to (?:me|us)|ping me|update me|shout|holler)(?: (?:when|if|once|whether|that|how|as soon as|after|please|back|here|asap|by mail|by email|it|this|to me|it's)\b[^@]*)?|keep (?:me|us) (?:posted|updated|informed|in the loop)|have a (?:\w+ )?(?:day|weekend|evening|week|one|night|afternoon|morning|time)(?:[ ,].*)?|enjoy (?:your|the) \w+|take care|(?:talk|speak) (?:to you )?soon|see you[^@]*)(?: [?!])*$/;
const isNew =
  /^(?:i'm|i am|we're|we are) (?:new|lost|stuck|confused)\b|\b(?:don't|do not) (?:really )?know how (?:to (?:do|use|handle) (?:this|it|that)|this works|it works)\b|^not sure (?:how|where)\b/;

/** The last look before a change: nothing in bulk, nothing of other business, one target. */
function check(
  match: Match,
  features: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
): string | undefined {
  const looking =
    match.intent === 'review-invitation' ||
    ['show', 'accept', 'review', 'decline'].some((verb) => features.has(`v:${verb}`));
  if (asked.has('foreign') && (match.beyond || looking)) return 'other business';
  if (features.has('asks:thing')) return 'other business';
  if (asked.has('price') && match.intent !== 'help') return 'a price';
  if (!changes(match.intent)) return asked.has('#coordinated') && match.intent !== 'help' ? 'two commands' : undefined;
  if (
    clauses.some(
      (clause) =>
        (clause.act === 'command' || clause.act === 'fragment') &&
        clause.tokens.some(
          (token, i, tokens) => has(token, 'time', 'recurring') && !(clause.korean && isPastTime(tokens, i)),
        ),
    )
  )
    return 'scheduled';
  if (features.has('#rename') && match.intent !== 'edit-profile') return 'other business';
  if (features.has('#to-less') && match.intent === 'upgrade-subscription') return 'a downgrade';
  // both us and our provider
  const jointly = match.intent === 'invite-customer' && features.has('#same');
  if ((asked.has('#every') && !jointly) || asked.has('#numbered') || asked.has('#times')) return 'bulk';
  // invite 4 people from Kestrel
  if (
    match.intent === 'add-user' &&
    clauses.some((clause) => /(?:^| )# (?:people|colleagues|users|employees)\b/.test(clause.text))
  )
    return 'bulk';
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
  if (severalTargets(match.intent as Intent, mentions, clauses)) return 'several targets';
  const told = onlyTold(match.intent as Intent, clauses);
  if (told) return told;
  // invite Kestrel and Wingtip AG as resellers
  if (
    clauses.some((clause) =>
      /\bas (?:\w+ )*(?:resellers|customers|clients|leads|prospects|users)\b/.test(clause.text),
    ) &&
    mentions.some((mention) => / and /.test(mention.token.text))
  )
    return 'several targets';
}

/** `invite A and B`: two of a kind, joined. */
function severalTargets(intent: Intent, mentions: readonly Mention[], clauses: readonly Clause[]): boolean {
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (!next || next.clause !== mention.clause || !isAsked(clauses, mention.clause)) continue;
    const tokens = (clauses[mention.clause] as Clause).tokens.slice(mention.at + 1, next.at);
    const joined =
      tokens.length > 0 &&
      tokens.every(
        (token) =>
          (token.kind === 'punct' && token.text === ',') ||
          /^(?:and|or|&|및|그리고|또는|plus)$/.test(token.text) ||
          has(token, 'det') ||
          // Kestrel's E3 and Wingtip's E5
          (mention.token.possessive &&
            next.token.possessive &&
            (token.kind === 'offer' || has(token, 'subscription', 'seat'))) ||
          only(token, 'filler'),
      ) &&
      tokens.some((token) => /^(?:and|or|&|및|그리고|또는|plus|,)$/.test(token.text));
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
