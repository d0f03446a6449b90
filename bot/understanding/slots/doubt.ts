import type { Intent, Slots } from '../catalogue.ts';
import { asTyped, type Clause, has } from '../clauses.ts';
import { foreignHead } from '../english/heads.ts';
import { koreanDoubts } from '../rows/korean-rivals.ts';
import type { Token } from '../text/token.ts';

/** What a change takes one of, by the intents that take it; a second one that nothing explains leaves open which. */
const singles: readonly [intents: RegExp, values: (token: Token) => readonly string[]][] = [
  [
    /^(?:add-user|assign-role|remove-role)$/,
    ({ senses }) => senses.filter(({ concept }) => concept.startsWith('role:')).map(({ concept }) => concept),
  ],
  [/^(?:add-subscription|change-licenses)$/, ({ kind, text }) => (kind === 'offer' ? [text.toLowerCase()] : [])],
  [
    /^(?:invite-|resend-|cancel-|add-user$|assign-role$|remove-role$)/,
    ({ kind, text }) => (kind === 'email' ? [text.toLowerCase()] : []),
  ],
];

/** What stands behind an order or within it and takes it back, puts it off or asks about it. */
const doubts: readonly RegExp[] = [
  // end the partnership with Kestrel, good idea?
  /(?:^|[,.;:-] )(?:or )?(?:right|correct|yes or no|good idea|bad idea|why|status|price|what's the (?:price|status|cost)|is (?:that|this|it|he|she) (?!ok\b|okay|possible|alright|fine|all right)[\w ]+|(?:has|have|did|does|do|didn't|doesn't|isn't|wasn't|wouldn't|shouldn't|should|would|am|are|were|was) (?:that|this|it|i|we|they|he|she)\b(?! be able)[\w ]*|(?:which|where|what|why|how|who|when) (?:role|do|is|are|does|did|would|should|can|was|were)\b[\w@ ]*) ?\?*$/,
  // add customer Kestrel didn't work; update: Kestrel accepted it
  /\b(?:didn't work|doesn't work|failed|fails|is (?:still )?pending|all good|any updates?|since when|greyed out|error # ?)\W*$|^(?:quick |small |short )?update ?(?:on\b|:|,|-)/,
  // …, already ordered; … failed again; done already: …; pipeline: …
  /[,.;:-] (?:(?:it's|they're|is|was|are) )?(?:already (?:ordered|done|bought|sent|there)|not approved|no longer (?:needed|wanted|required)|to be confirmed|solved|resolved|closed|complete|completed|done|ignored|still open)\b[\w @]*$/,
  /^(?:done already|done|hypothetically|how-to|pipeline|recommendation|suggestion|idea|fyi|address change|congratulations|forecast|target|regarding) ?:/,
  /\b(?:failed again|gives? an error|went well|wrong (?:chat|window|channel)|congrat\w*|glad to have|feel welcome|say hi|greet|welcome|happy customer|of the month)\b/,
  /\bbut (?:they|he|she|it|i|we|procurement|finance|@) (?:already|order|orders|see|has to|have to|can't|cannot|isn't|is not)\b|\b(?:i've|we've|i have|we have) (?:already )?ordered (?:them|it|that|those)\b|\bfrom another (?:distributor|provider|reseller|supplier)\b|\bcan do (?:that|it) themselves\b|\botherwise (?:he|she|they|it)\b|\bonly after (?:i|we)\b|\bfirst , then\b/,
  /\b(?:than (?:last|they|we|@|planned|budgeted|expected|allowed)|(?:at|in|for) the (?:workshop|training|event|table|meeting|conference|seminar)|by (?:date|name|size|price|status)|alphabetically|of the (?:target|bonus|quota)|short of (?:the|#|a) (?:target|bonus|quota)?|on (?:her|his|their) last day|checked|(?:is|are) (?:a|the) (?:great|good|nice|happy))\b/,
  // … as well as Harrier, … and Harrier too
  /\bas well as (?:customer |reseller )?@|(?:\band|;|\.) @ too\b/,
  /\b(?:after|on|upon|before) (?:the )?(?:go-?live|approval|signature|payment|receipt)\b|\bon # ?[/.] ?#(?: |$)/,
  /\b(?:afaik|iirc|as far as i (?:know|can see|remember)|if i remember)\b/,
  /[,.-] (?:maybe|perhaps|tbd|tbc|hang on|hold on|hold off|not yet|just kidding|no+) ?!*$/,
  / or should (?:we|i)\b| should (?:they|he|she|it) (?:refuse|not|decline|agree|accept|ask|say|want|fail)\b/,
  /\b(?:at (?:the )?(?:year|month|quarter)[- ]?end|at (?:the )?end of (?:the )?(?:year|month|quarter)|eom|eoy|eoq|at renewal|(?:on|at|before|after) (?:their|its|the) (?:anniversary|renewal|go-?live)|(?:budget|time|weather) permitting|failing (?:payment|that|which)|subject to)\b/,
  /\bstill (?:has|have|needs?) to (?:approve|agree|confirm|sign|decide)\b|\bdid (?:it|that) (?:myself|yesterday|already|this morning)\b/,
];

/** What says that somebody is the reseller of a customer. */
const resold =
  /@의? 고객사?(?:으로|로)|@의 (?:신규 |새 )?고객|@에 (?:신규 |새 )?고객사? @|@'s (?:new )?(?:customer|client)|리셀러|재판매|총판|대리점|파트너|통해|통한|통하|산하|밑|아래|쪽|앞|경유|거쳐|소속|담당|맡|관리|소개|reseller|partner|distributor|\b(?:under|via|through|for|behalf|with|by|from|belongs?|serves?|served|manages?|managed|looks? after|looking|of|has|have|won|signed|landed|brought|sold|sells|handles?|to)\b/;

/** What short names stand for that are no company's: SAP, VIP. */
const shortForThings =
  /^(?:crm|erp|sap|db|vip|dns|sso|po|vat|hr|cc|faq|nda|vpn|tbc|tbd|데이터|위치|견적번호|하셈|1순위)$/i;

/** A month that is also a verb: when it is to be done, and not when something was. */
const inMay = /\b(?:in|from|by|until|till|next) may ?$/;
const pastOf = /\b(?:ran|left|was|were|moved|ended|signed|expired|began|started) .*may ?$/;
/** A name in front of a day of the week, which is when. */
const endsInDay = / (?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** What two firms have to do with each other that leaves open which of them is meant. */
const parted =
  /\b(?:lost|losing|loses|won|landed|sent (?:us|me)|introduced|giving up|gave up|can't|cannot|unhappy with|(?:was|were|used to be) with|recommended|left|leaving|isn't|is fixed|knows|acquired|bought)\b/;

/** Kestrel lost Wingtip, link them to …: a pronoun behind two names may stand for either. */
function isOneOfTwo(clauses: readonly Clause[]): string | undefined {
  for (const [at, clause] of clauses.entries()) {
    const told = clauses[at - 1];
    if (!told || clause.korean || clause.act !== 'command') continue;
    const pronoun = /\b(?:them|it|him|her)\b/.exec(clause.text)?.[0];
    const names = told.tokens.filter(({ kind }) => kind === 'name');
    const roles = told.tokens.some((token) => has(token, 'customer', 'reseller', 'provider', 'lead', 'user'));
    if (
      pronoun &&
      names.length > 1 &&
      !roles &&
      parted.test(told.text) &&
      !/@ (?:from|at|of) @/.test(told.text) &&
      /^(?:statement|past|fragment|negated|reported)$/.test(told.act)
    )
      return pronoun;
  }
}

/** … sorry, I mean …; … 말고 …: the last one counts. */
const corrects =
  /\b(?:sorry|oops|i mean|i meant|make (?:it|that)|actually|correction|scratch that|hang on|typo|should read|hmm no)\b|[,–-] no\b|말고|아니/;

/**
 * A value of which a change takes one where a message has two: a role somebody has already, an address that is dead,
 * the one who asks. The slot would be filled by chance, so it is asked for.
 */
export function oneTooMany(intent: Intent, clauses: readonly Clause[], slots: Slots): string | undefined {
  const said = slots.title !== undefined ? '' : clauses.map(({ text }) => text).join(' . ');
  const korean = clauses.some((clause) => clause.korean);
  const doubt = (korean ? koreanDoubts : doubts).find((pattern) => pattern.test(said));
  if (doubt) return doubt.exec(said)?.[0];
  // add Kestrel in SAP: a second name is a reseller where something says so
  if (intent === 'add-customer' && slots.reseller !== undefined && !resold.test(said)) return slots.reseller;
  if ([slots.reseller, slots.customer].some((name) => name !== undefined && shortForThings.test(name)))
    return slots.reseller ?? slots.customer;
  // add customer Kestrel Monday
  const day = clauses.flatMap(({ tokens }) => tokens).find(({ kind, text }) => kind === 'name' && endsInDay.test(text));
  if (day && !/^(?:add-user|.*-role)$/.test(intent)) return day.text;
  const may = clauses.find(({ act, text }) => act === 'command' && inMay.test(text) && !pastOf.test(text));
  if (may) return 'may';
  const them = isOneOfTwo(clauses);
  if (them) return them;
  for (const clause of clauses) {
    const head = /^(?:command|fragment|question)$/.test(clause.act) ? foreignHead(clause) : undefined;
    if (head) return head;
  }
  const corrected = clauses.some(({ why, tokens }) => why === 'a correction' || corrects.test(asTyped(tokens)));
  for (const [intents, values] of singles) {
    if (corrected || !intents.test(intent)) continue;
    const found = new Set<string>();
    for (const { tokens } of clauses)
      for (const token of tokens) {
        // a word that may be one of two roles is none of two
        const [value] = values(token);
        if (value && !has(token, 'filler')) found.add(value);
      }
    if (found.size > 1) return [...found].join(', ');
  }
}
