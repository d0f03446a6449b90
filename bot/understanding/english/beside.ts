import { type Clause, isMark, renderAll, verbConcepts } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

/** Takes leave of what an English message says beside its command: good wishes, and what is told of the past. */
export function settleCourtesies(clauses: readonly Clause[]): void {
  // Their partnership ended in June. Please file that: what was told is to be kept, and nothing is to be done about it.
  for (const [at, clause] of clauses.entries())
    if (
      clause.act === 'command' &&
      keepsNews.test(clause.text) &&
      /^(?:past|statement)$/.test(clauses[at - 1]?.act ?? '') &&
      !bringsLead.test(clauses[at - 1]?.text ?? '') &&
      !clauses.slice(0, at).some(({ act }) => act === 'command' || act === 'fragment')
    )
      clause.act = 'reported';
  // … and let me know. Have a nice day! Behind a command that is no other one.
  // … They asked for it: why it is wanted.
  for (const [at, clause] of clauses.entries())
    if (
      at > 0 &&
      !clause.korean &&
      clause.act === 'reported' &&
      regex`
        ^(?:[,-] |and |because |as |since )*(?:they|he|she|@|(?:the|our|my) \w+) (?:has |have |had |just |already |
        all )*(?:asked|asks|requested|wants|wanted)(?: (?:me|us))?(?: for)? (?:it|this|that)(?: \w+){0,2}$
      `.test(clause.text)
    )
      clause.act = 'statement';
  // Kestrel, E3, make it 50: where no other number was said it corrects nothing.
  for (const clause of clauses)
    if (
      clause.why === 'a correction' &&
      /\bmake (?:it|that) (?:to )?#/.test(clause.text) &&
      !clauses.some((other) => other !== clause && other.tokens.some(({ kind }) => kind === 'number'))
    )
      Object.assign(clause, { act: 'command', verbs: new Set(['change', 'set']), why: 'what it is to be' });
  const wished = clauses.findIndex(
    (clause) => !clause.korean && /^(?:command|fragment|question)$/.test(clause.act) && !leave.test(clause.text),
  );
  for (const [at, clause] of clauses.entries()) {
    if (clause.korean || wished < 0) continue;
    // they need this urgently: invite Kestrel; we want out: end …
    if (
      clause.act === 'command' &&
      needsOnlyThat.test(clause.text) &&
      clauses.some((other) => isOrder(other, clause))
    ) {
      clause.act = 'statement';
      continue;
    }
    // We would like to enrol, please get us going: what was said is to be done, and nothing else
    if (
      onlyThat.test(clause.text) &&
      clauses.slice(0, at).some((other) => other.act === 'negated' || isOrder(other, clause))
    ) {
      clause.act = 'talk';
      continue;
    }
    if ((at > wished && leave.test(clause.text)) || (clause.act === 'how-to' && at < wished && isNew.test(clause.text)))
      clause.act = 'talk';
  }
}

/** Show the invitations, I should report them to my boss: why one looks at it is no doubt about it. */
export function settleReasons(clauses: readonly Clause[]): void {
  const looks = clauses.findIndex(
    ({ act, verbs, why, korean }) =>
      !korean && (act === 'question' || (act === 'command' && (verbs.has('show') || why === 'a request to see'))),
  );
  if (looks < 0) return;
  // Before my call with them at 3, could I have their details?
  for (const clause of clauses.slice(0, looks))
    if (clause.act === 'conditional' && untilWhen.test(clause.text)) clause.act = 'statement';
  for (const clause of clauses.slice(looks + 1))
    if (
      clause.act === 'hypothetical' &&
      /^(?:[,-] |as |because |since |so )*(?:i|we|my \w+|our \w+) (?!would rather\b)/.test(clause.text)
    )
      clause.act = 'statement';
}

const untilWhen = regex`
    ^(?:before|ahead of|prior to) (?:(?:my|our|the|this|today's) (?:\w+ ){0,2}(?:calls?|meetings?|reviews?|demo|visit|
    chat|appointment|presentation|session|catch-?up|lunch|workshop)|
    (?:i|we) (?:ring|call|phone|dial|meet|see|talk|speak|write|reply|answer|visit|email|mail|text|get back|head|go|
    leave|start|sign))\b
  `;

/** The delegated admin expired on Friday, please request it again: what is told of the past puts nothing off. */
export function settlePast(speaking: readonly Clause[]): void {
  const lastWish = speaking.findLast((clause) => clause.act === 'command');
  for (const clause of speaking) {
    if (clause.korean || clause === lastWish || !lastWish) continue;
    if (
      /^(?:scheduled|fragment|statement)$/.test(clause.act) &&
      hasTime(clause) &&
      tellsPast.test(clause.text) &&
      !/^(?:(?:so|and|but|then|,) )*(?:as soon as|once|when|whenever|after|before|until|till|the (?:moment|minute|second|day))\b/.test(
        clause.text,
      ) &&
      !/\b(?:will|'ll|going to)\b/.test(clause.text)
    )
      clause.act = 'past';
  }
}

/** Kestrel isn't a fit, they are not for us: why somebody is refused. */
const unfit = regex`
    ^(?:(?:(?:the|our) )?(?:(?:provider|distributor) )?@|they) (?:is not|isn't|are not|aren't)(?: (?:suitable|interesting|
    relevant|(?:an?|the) (?:(?:good|great|right) )?(?:fit|match|partner|provider|distributor|option)))?(?: for us)?$
  `;

/** `we decided against it: …`, `our plan: …`: why what stands behind a colon was only spoken of. */
export function announcedAs(clauses: readonly Clause[]): string | undefined {
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1];
    if (!before || clause.korean) continue;
    // e.g. invite Kestrel
    if (/^(?:(?:for|as) (?:an )?(?:example|instance)|e\.?g|i\.?e|such as)(?: ,)?$/.test(before.text)) return 'reported';
    // Kestrel is not for us: reject its invite
    if (before.act === 'negated' && clause.verbs.has('decline') && unfit.test(before.text)) continue;
    // do not, under any circumstances, end …; FW: add 20 seats
    if (
      before.act === 'negated' &&
      /(?:do not|don't|never|not)(?: ,)?(?: under any circumstances?)?(?: ,)?$/.test(before.text)
    )
      return 'negated';
    if (at === 1 && /^(?:fw|fwd)$/.test(before.text) && isMark(clause.tokens[0], ':')) return 'reported';
    // the old manual reads: remove the role; line 4 of the contract: end the partnership
    if ((isMark(clause.tokens[0], ':') || dash.test(before.text)) && quotes.test(before.text.replace(dash, '')))
      return 'reported';
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
    if (seenTo.test(before.text)) return 'past';
    if (open.test(before.text)) return 'hypothetical';
  }
}

/**
 * `the manual says: click Add user and enter …`: what goes on behind an `and` is said by the same one. `She said she
 * wants to cancel it, is she joking?`: what only asks about her asks nothing of the bot.
 */
export const isStillReported = (block: Clause, last: Clause): boolean =>
  block.act === 'reported' &&
  !block.korean &&
  ((last.tokens[0]?.text === 'and' && last.why === 'an imperative') ||
    (last.tokens[0]?.text === ',' && last.why === 'an imperative' && saysSo.test(block.text)) ||
    (last.tokens[0]?.text === ':' &&
      saysSo.test(block.text) &&
      block.tokens.at(-1)?.end !== undefined &&
      last.tokens[0].start - (block.tokens.at(-1)?.end ?? 0) < 2) ||
    (last.act === 'question' &&
      /^(?:[,;] |and |but |so )*(?:is|are|was|does|did|do|has|have|can|could|would|will|should) (?:he|she|they|it|that|this)\b/.test(
        last.text,
      )));

/** `decline it, we don't want to work with them`: the negation gives the reason; `…, don't order it` forbids. */
export const isReason = (clause: Clause): boolean =>
  /\b(?:because|since|as|they|he|she|it|we|anymore|any more|any longer|longer)\b|(?:때문|해서|니까|아서|어서)/.test(
    clause.text,
  ) &&
  !/^(?:no|don't|do not|dont|not|never|wait|actually|하지)\b/.test(clause.text) &&
  !forbidsIt.test(clause.text);

/** `they may need 5 extra seats`, `we'd better not add seats`: where nothing is commanded, a subject tells something. */
export const tellsOf = ({ tokens, lead = 0 }: Clause): boolean => {
  // … please, they have lost it: the reason; …, if you would be so kind: a courtesy.
  const text = renderAll(tokens.slice(lead).filter((token) => !(only(token, 'filler') && token.text.startsWith('if '))))
    .replace(/ shall (?=be )/, ' should ')
    .replace(/ instead of #/, '')
    .replace(/ ,(?: because| as| since)? (?:they|he|she|it|we|i|@)(?= ).*/, '');
  return (
    regex`
      \b(?:not|never|nobody|no one|none|neither|nor|n't|don't|didn't|won't|can't|may|might|could|would|will|shall|did|
      does|had|was|were|i|he|she|they|it's|there's|that's|i'm|we're|you're|they're|we've|i've|instead of|rather than|
      without|trying|helping)\b|
      ^(?:we|you|it|there|this|that)\b|^(?:@|he|she|they)(?:mail)? (?:should|must)\b
    `.test(text) ||
    // … too early to invite Kestrel
    tokens.some(
      (token, at) =>
        at > lead + 1 &&
        token.text === 'to' &&
        !/^(?:be|become|join)$/.test(tokens[at + 1]?.text ?? '') &&
        tokens[at + 1] !== undefined &&
        !ofKind(tokens[at + 1], 'noun') &&
        verbConcepts(tokens[at + 1] as Token).size > 0 &&
        !isMark(tokens[at + 2], ':') &&
        // one more customer to add: Kestrel
        !(ofKind(tokens[at - 1], 'noun') && tokens.slice(lead, at - 1).some((one) => has(one, 'more', 'new'))),
    ) ||
    /\bto (?:invite|request|order|support|change|update|log|report|record|file|list|view|list|show) (?:@|the|a|an|our|reseller|customer|#)/.test(
      text,
    )
  );
};

const forbidsIt =
  /^(?:[,;-] |(?:and|but|so|please|pls|kindly) )*(?:don't|do not|dont) (?!(?:really |actually |even )?(?:want|need|like|know|see|think|have|trust|use|care|work|mind|worry)\b)/;

const hasTime = (clause: Clause): boolean =>
  clause.act === 'scheduled' || clause.tokens.some((token) => has(token, 'time', 'recurring'));

const tellsPast = regex`
    \b(?:\w{3,}ed|said|told|left|quit|went|came|rang|bought|sold|sent|got|gave|took|made|lost|won|found|began|ran|
    broke|fell|became|paid|met|spoke|wrote|had|was|were|did|since|knew|thought|forgot|hired)\b|
    've been|\b(?:have|has) been\b
  `;

const saysSo = regex`
    \b(?:said|says|say|wrote|writes|write|told|tells|asked|asks|texted|emailed|messaged|replied|mentioned|suggested|
    reads|states|stated|shouted|insisted|proposed|claims|
    claimed)(?: (?:me|us|him|her|them|you|@|that|this|it|to (?:me|us)|back|again|once|today|yesterday))*$|
    ^(?:according|apparently|rumou?r|word is)
  `;

const dash = / -$/;
/** Somebody or something speaks, or a place in what is written is named; what was agreed there is wanted all the same. */
const quotes = regex`
    ^(?!as (?:agreed|discussed|arranged|settled|planned)\b)(?:.*\b(?:reads?|says?|said|saying|states?|stated|goes|went|
    runs|ran|wrote|writes|(?:puts?|words|worded|phrases|phrased) it|demands|demanded|instructs|instructed|shouts|shouted|
    yelled|sings|sang|(?:words?|line|lines|text|title|headline|wording|slogan|motto|phrase) (?:was|were|is|are))|
    .+ (?:of|in|from|on) (?:(?:the|our|my|a|an|their|his|her|your|this|that|last|old|new) )*(?:contract|manual|handbook|
    policy|documentation|docs?|guide|script|book|article|slides?|deck|poster|memo|minutes|transcript|playbook|template|
    tutorial|course|training|quiz|exam|movie|film|song|game|agenda|whiteboard|wiki|faq|newsletter|leaflet|brochure|flyer))$
  `;

/** Pat did this yesterday: …, Pat's job: …: somebody else sees to what follows, or did. */
const seenTo = regex`
    \b(?:did|done|doing|took|handled|handles|handling) (?:it|this|that)(?: one)?(?: (?:yesterday|already|today|earlier|
    now|himself|herself|themselves|last \w+|on \w+|behind .*))?$|
    ^this is what .* (?:did|does|ordered|wrote|asked)(?: \w+){0,2}$|
    ^(?!(?:today|tonight|tomorrow|this morning)'s).*'s (?:job|turf|task)$
  `;

/** Still to be discussed: …, proposed by Pat: … */
const open = regex`
    ^(?:(?:still|yet|up|open) )*(?:to be (?:discussed|decided|debated|clarified|confirmed|agreed|approved)|
    (?:for|under|in) (?:discussion|debate|consideration|negotiation))$|
    ^(?:proposed|suggested) by .*$
  `;

const foundNote = regex`
    ^(?:there's|there is|there was|(?:i|we) (?:found|saw|got|have|received|see)) .*\b(?:note|email|e-mail|mail|
    message|letter|text|post-it|sign|line|comment|sentence|sticker|reminder|instruction)s?\b[^@]*$
  `;

/** `our plan:`, `add a task:`: what follows is written down and not asked for. */
const isNote = regex`
    ^(?:type|enter|write|say|reply|answer)$|
    ^(?:@'s|(?:the|our|my) \w+'s|his|her|their) (?:exact )?(?:words?|comments?|quote)$|^(?:the )?subject line$|
    ^(?:(?:our|my|the|next|a|one|another|first|second|last) )*(?:goals?|plans?|to-?dos?|agenda|idea|example|
    suggestion|proposal|option|next steps?|steps?|action items?|reminder|draft|test|wish|targets?|notes?)(?: #|
    [ ]for .*)?$|
    \b(?:add|create|make|write|put|post|leave|set|save) (?:a |an |the |this |my |new )*(?:task|to-?do|note|reminder|
    memo|comment|item|message|post|status)(?: (?:for|to|in|on) .*)?$
  `;

const keepsNews = regex`
    ^(?:(?:please|pls|kindly|so|and|,|can you|could you) )*(?:file|record|log|note|register|save|keep|write|put|
    take) (?:(?:this|that|it)(?: (?:down|away|on record|for me|for us|please|somewhere))*|
    (?:a )?note(?: of (?:this|that|it))?)$
  `;

/** We came across a new prospect, Kestrel, please record it: as a lead, which is what records are kept of here. */
const bringsLead = regex`
    ^(?:(?:hi|hello|so|and|,) )*(?:i|we)(?:'ve| have| just| also| recently)* (?:have|got|met|found|spotted|identified|
    discovered|came across|come across|ran into|bumped into|heard of|picked up) (?:an?|another|one) (?:new |warm |hot |
    promising )?(?:prospect|lead|potential (?:customer|client))(?: [,:])? (?:(?:called|named) )?@(?!.*\b(?:not|no|but|lost|declined|refused|rejected|signed)\b)
  `;

const leave = regex`
    ^(?:, |and |please |pls |just |then |
    - )*(?:(?:let (?:me|us) know|send (?:me|us) an? (?:short |quick )?(?:confirmation|note|mail|email|message|line)|
    tell (?:me|us)|confirm|report back|get back to (?:me|us)|ping me|update me|shout|
    holler)(?: (?:when|if|once|whether|that|how|as soon as|after|please|back|here|asap|by mail|by email|it|this|to me|
    it's)\b[^@]*)?|
    keep (?:me|us) (?:posted|updated|informed|in the loop)|
    have a (?:\w+ )?(?:day|weekend|evening|week|one|night|afternoon|morning|time)(?:[ ,].*)?|enjoy (?:your|the) \w+|
    take care|(?:talk|speak) (?:to you )?soon|see you[^@]*)(?: [?!])*$
  `;

/** To do what stands in the clause before it. */
const onlyThat = regex`
    ^(?:[,-] |(?:and|so|then|please|pls|kindly|can you|could you) )*(?:set up (?:it|this|that)|
    (?:set|get) us (?:up|going|started|moving|underway)|
    (?:get|have) (?:it|this|that) (?:done|sorted|set up|going|started|arranged|organi[sz]ed|rolling|
    underway|in motion|in place|in hand)|make (?:it|this|that) (?:happen|so)|sort (?:it|this|that) out|sort out (?:it|this|that)|
    (?:see to|take care of|arrange(?: for)?|organi[sz]e) (?:it|this|that))(?:
    [ ]for (?:me|us)| please| pls| now| today| asap)*$
  `;

/** What is needed stands in another clause. */
const needsOnlyThat = regex`
    ^(?:(?:and|so|but|,) )*(?:(?:i|we|they|he|she|@|(?:the|our|my) \w+) (?:really |badly |urgently |just |
    also )*(?:(?:needs?|wants?) (?:this|it|that|(?:some |your |a bit of |a little )?help)|wants? out(?: of (?:this|it|that))?)|
    actions? (?:needed|required)|
    help (?:needed|wanted))(?: (?:urgently|badly|asap|today|now|soon|done|sorted|please|with this|here))*(?: ,)?$
  `;
const isOrder = (other: Clause, clause: Clause): boolean =>
  other !== clause && other.act === 'command' && !other.korean;

const isNew = regex`
    ^(?:(?:hi|hello|hey|sorry|so|and|well|,) )*(?:i'm|i am|we're|we are) (?:new|lost|stuck|confused)\b|
    \b(?:don't|do not) (?:really )?know how (?:to (?:do|use|handle) (?:this|it|that)|this works|it works)\b|
    ^not sure (?:how|where)\b
  `;
