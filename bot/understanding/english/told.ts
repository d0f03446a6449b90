import type { Intent } from '../catalogue.ts';
import { type Clause, isMark, renderAll, verbConcepts } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, type Token } from '../text/token.ts';
import { takenAway } from './around.ts';
import { otherThan } from './other.ts';

/** What stands over a text that was written for somebody else, or on a list: what follows is no order. */
const heading = regex`
    ^(?:[-*>#•] ?)*(?:(?:subject|re|fw|fwd|betreff|
    (?:best practice|pro tip|rule of thumb|policy|option|plan|planned|upcoming|cancelled|canceled|pending|rejected|
    maybe|bottom line|verdict|conclusion|press release|gossip|rumou?r|fortune cookie|horoscope|password hint|hint|
    while true|human|user|assistant|bot|voicemail|transcript|(?:band|song|movie|book|film|album|team) (?:name|title)|
    movie|song|book)(?: (?:\w|transcript|from \S+|message))?|
    (?:reply|comment) (?:from|by) \S+(?: \S+)?|written on .{1,40}?|
    (?:lesson|chapter|part|unit|exercise|slide|module|page|question|section|scenario|case|tip|rule|phase|item)(?: #)?|
    headline|breaking(?: news)?|news|calendar|meeting|appointment|webinar|training|workshop|event|log|audit log|
    changelog|release notes?|history|faq|budget(?: plan)?|receipt|invoice|quote|quotation|order confirmation|forecast|
    wish ?list|tests?|test message|dry run|what-if|simulation|mock|
    wrong (?:chat|window|channel|thread)(?: ,)?(?: sorry)?|sorry (?:, )?wrong (?:chat|window|channel|thread)|done|
    completed|finished|resolved|closed|blocked|stuck|parked|paused|deferred|rejected|overdue|on hold|under review|
    in progress|backlog|wip|to do|to-?do|note to self|agenda|minutes|recap|summary|diary|caption|tweet|status|title|
    joke|riddle|poll|quiz|quote of the day)(?: #| (?:for|of|with) @)? (?::|-|->|\|)|
    to-?do (?=\w)|wip (?=\w)|
    \[ ?(?:x|info|debug|warn|warning|error|log|audit|trace|system|todo|done|closed|resolved|fixed|reminder|fwd?)? ?\])
  `;

/** Text of a machine or of a document, which asks for nothing to be shown either. */
const record = regex`
    ^(?:agenda|minutes|recap|to-?do(?: list)?|backlog|diary|shopping list|next steps|action items)(?: for \w+)? ?:|
    ^\[ ?(?:info|debug|warn|warning|error|log|audit|trace|notice|fatal) ?\]|\b\d{4}-\d\d-\d\dt\d\d:|
    ^(?:section|chapter|appendix|annex|paragraph|clause|article|lesson|slide) (?:#|\w)[\d. ]*(?: ?[-:.)] |$)
  `;
const isTable = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => isMark(token, '|')).length > 2 && !isPolite(tokens);

/** Whether an English message was pasted from a log, a table or a document. */
export function isRecord(clauses: readonly Clause[]): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens);
  return (
    record.test(
      tokens
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 200),
    ) || isTable(tokens)
  );
}

/** `invite Kestrel - done`, `already done: …`: ticked off. */
const isDone = regex`
    ^(?:(?:all|already|just|now) )?(?:done|completed|finished|sorted|handled|ticked off|taken care of) (?::|-|->) |
    (?: -| \(| ,| :| ->)(?: (?:all|already|just|now|is))* (?:done|completed|finished|sorted|handled|
    taken care of)(?: (?:already|yesterday|today|now|\)|,))*$
  `;

/** Not with a wish that was never made: `tried to associate …`, `error when adding …`. */
const trouble = regex`
    ^(?:(?:just|already|also|still|again|once) )*(?:tried|trying|attempted|attempting|failed|failing|managed|meant|
    forgot|struggled|struggling|unable|about|supposed|going|planned|planning|hoped|wanted|needed|scheduled|due|ready|
    not|too \w+|asked|told|allowed|forced) to\b|
    \b(?:errors?|problems?|issues?|troubles?|bugs?|crash(?:es)?|timeouts?|failures?|exceptions?|failed|fails|failing|
    stuck|mistakes?|difficult(?:y|ies)|screenshots?|lessons?|course|training|tutorial|webinar|article|video|fun|
    success|luck|proud of|tired of|sick of|bored of|fond of|in charge of|responsible for|fear of|risk of|cost of|
    benefits? of|point of|idea of|
    advantages? of) (?:(?:when|while|during|after|before|on|in|with|for|about|at|by|from|of) )?(?:\w+ing|
    trying to \w+)\b|
    \b(?:when|while|by|despite|besides|without|instead of|before|after) \w+ing\b
  `;

const elsewhere = regex`
    \bunsubscribe\b|\bopt(?:ing)? out\b|\boriginal message\b|\b(?:wrote|writes) : |\bme : |
    ^you (?:just )?(?:cancel|invit|add|upgrad|remov|resen|order|end)\w* the wrong\b|
    \b(?:pros and cons|thoughts|opinions?|congratulations|congrats|announce|announcing)\b|
    ^(?:plan|need to think|automatically) (?:to|about|resend)\b|
    ^(?:\w+ )?invit\w+ (?:template|wording|text|design|letter|deadline)\b|^end (?:date|of)\b|
    \bthis (?:message |one )?is (?:just |only )?a test\b|\/ s$|, wait , no$|
    ^(?:test )+(?:adding|inviting|add|invite|ordering)\b|
    ^(?:simulate|mock|rehearse|practi[cs]e) (?:a|an|the|adding|inviting|ordering|@)|
    ^draft (?:a|an|the) (?:message|e-?mail|mail|note|letter|reply|text|invitation)\b
  `;

/** `pending approval`, `somebody ought to … eventually`: it waits for something that no conjunction names. */
const waits = regex`
    \b(?:pending|subject to|awaiting|conditional on|dependent on) (?:\w+ )?(?:approval|confirmation|sign-?off|review|
    budget|signature|agreement|clearance|payment|funding)\b|
    \beventually\b|\bsooner or later\b|\bif possible with\b|
    \bduring the (?!call\b|meeting\b|
    (?:\w+ ){1,4}(?:i|we) (?:spoke|talked|met|had|saw|got|ran|came|heard|chatted|sat|agreed)\b)\w+|
    ^@ would need\b
  `;

/** `get Kim to cancel …`, `make sure Kim cancels …`: somebody else is to do it. */
const others = regex`
    ^(?:please )?(?:make sure|ensure|get|have|let) @ (?:to )?(?!\w*(?:ed|sent)\b)(?:cancel|invite|add|order|resend|
    end|remove|assign|register|decline|request|create|open|raise|buy|upgrade|enrol|make|
    take(?! (?:over|care|on|up|charge))|give(?! us (?:\w+ )?(?:delegated|gdap|granular|admin))|set|link|connect|send|change|accept|associate)\w*\b(?! (?:by|from|up)\b)
  `;

/** `the upgrade went smoothly`, `delegated admin expired`: how something stands, where nothing is commanded. */
const standing = regex`
    \b(?:status|progress|expir(?:e|es|ed|y)|active|inactive|went|confirmed|confirmation|waiting|overdue|rejected|
    works|worked|yes or no|or not|in place|up to date|smoothly|pending since|unused|stepped down|quit|can see|
    left over)\b|
    ^(?:(?:the|our|my) )?@'s upgrade\b
  `;

/** `but budget is not approved`: what takes back what was said before it. */
const objection = regex`
    ^(?:[,;-] )?(?:but|however|though|although|only|alas|
    except)\b(?!.*\b(?:rush|hurry|pressure|urgent|urgency|worries|stress|panic)\b).*\b(?:not|n't|\w+n't|no|nobody|
    never|cannot|against|refused|blocked|frozen|expensive|broke)\b|
    ^, [^,]{1,60} (?:said no|says no|is against it|(?:is|are) too (?:high|expensive|late|early|much)|(?:\w+n't|not)(?:
    [ ]yet)? (?:agreed?|signed?|approved?|decided?|confirmed?|wants?|sure|certain|ready|convinced|keen))\b
  `;

/** What an English message only tells, names or weighs, though its words would make a change. */
export function onlyTold(intent: Intent, clauses: readonly Clause[]): string | undefined {
  if (clauses.some((clause) => clause.korean)) return;
  const message = clauses.map((clause) => renderAll(clause.tokens)).join(' ');
  const typed = clauses
    .flatMap((clause) => clause.tokens)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  // Under the subject of a mail one's own request may stand.
  const asks = clauses.some(
    ({ act, why, tokens }, at) =>
      at > 0 &&
      act === 'command' &&
      !(isMark(tokens[0], ':') && /^(?:fwd?|re) /.test(message)) &&
      (why !== 'an imperative' || isPolite(tokens)),
  );
  if (!asks && (heading.test(message) || heading.test(typed))) return 'reported';
  if (isDone.test(message) || isDone.test(typed)) return 'past';
  if (/^(?:(?:so|well|hmm|and|,) )*(?:maybe|perhaps)\b.*\?$/.test(message)) return 'hypothetical';
  if (elsewhere.test(message)) return 'reported';
  if (waits.test(message)) return 'conditional';
  const away = takenAway(typed);
  if (away) return away;
  const firm = clauses.some((clause) => clause.act === 'command');
  const lastWish = clauses.findLastIndex((clause) => clause.act === 'command' || clause.act === 'fragment');
  for (const [at, clause] of clauses.entries()) {
    if (at > lastWish && lastWish >= 0 && /^(?:statement|reported)$/.test(clause.act) && objection.test(clause.text))
      return 'postponed';
    if (clause.act !== 'command' && clause.act !== 'fragment') continue;
    const { tokens } = clause;
    if (others.test(clause.text)) return 'reported';
    const other = otherThan(intent, clause.text);
    if (other) return other;
    if (doubted(clause, clauses[at + 1])) return 'hypothetical';
    if (weighs(tokens)) return 'hypothetical';
    if (intent === 'add-lead' && isLeader(tokens)) return 'other business';
    if (firm || clause.act !== 'fragment') continue;
    // What is broken is what a ticket is for; and behind a comma stands only the reason.
    const reports = /^create-/.test(intent);
    const [first = ''] = renderAll(tokens.slice(clause.lead ?? 0)).split(' ,');
    if (!reports && trouble.test(first)) return 'statement';
    if (isPolite(tokens)) continue;
    if (!reports && standing.test(first)) return 'statement';
    if (tellsDone(tokens)) return 'past';
    if (tokens.at(-1)?.text === '?' && !wishing.test(clause.text)) return 'question';
  }
}

/** `end the partnership? are you mad`: what was commanded is asked, and answered. */
const doubted = (clause: Clause, next: Clause | undefined): boolean =>
  clause.act === 'command' &&
  clause.why === 'an imperative' &&
  clause.tokens.at(-1)?.text === '?' &&
  next !== undefined &&
  next.act !== 'talk' &&
  !isPolite([...clause.tokens, ...next.tokens]);

/** `mind sending an invite …?`: a question in form only. */
const wishing = regex`
    ^(?:(?:do |would )?(?:you )?mind|any chance|fancy|possible|(?:can|could|may|might|would|will)|care to|ok to|
    okay to|good to)\b|
    \b(?:you|somebody|someone)\b|\b(?:ok|okay|possible|doable|feasible|alright|right|yeah|yes) \?$
  `;

const isPolite = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => /^(?:please|pls|plz|kindly|asap|urgent|urgently|now|thanks|thx)$/.test(token.text));

const isPast = (token: Token | undefined): boolean =>
  token?.senses.some((sense) => sense.kind === 'verb' && sense.form === 'past') === true &&
  !token.senses.some((sense) => sense.kind === 'noun' || (sense.kind === 'verb' && sense.form === 'base'));

/** `profile edited`, `lead added: Kestrel`, `requested delegated admin from Kestrel`: a participle and nobody asked. */
function tellsDone(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== 'punct' || /^(?::|->|-)$/.test(token.text));
  return said.some((token, at) => {
    if (!isPast(token) || token.text === 'got') return false;
    if (said.slice(0, at).every((before) => ofKind(before, 'filler'))) return verbConcepts(token, ['past']).size > 0;
    const next = said[at + 1];
    return !next || next.kind === 'punct' || ofKind(next, 'filler') || /^(?:by|since|yesterday|today)$/.test(next.text);
  });
}

/** `E3 or E5 for Kestrel?`, `upgrade or new subscription`: a choice is left open. */
function weighs(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.text !== 'or') return false;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    return (
      (before?.kind === 'offer' && after?.kind === 'offer') ||
      (before?.kind === 'number' && after?.kind === 'number') ||
      (before !== undefined &&
        after !== undefined &&
        verbConcepts(before).size > 0 &&
        (verbConcepts(after).size > 0 || has(after, 'new', 'not', 'det')) &&
        tokens.at(-1)?.text === '?')
    );
  });
}

/** `as lead engineer`, `team lead`: who leads, and no prospect. */
const isLeader = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      token.text === 'lead' &&
      (/^(?:team|tech|technical|project|squad|shift|group|dev|design|support|engineering|product)$/.test(
        tokens[at - 1]?.text ?? '',
      ) ||
        (/^(?:word|name)$/.test(tokens[at + 1]?.kind ?? '') &&
          !tokens[at + 1]?.upper &&
          /^(?:engineers?|developers?|dev|architects?|consultants?|designers?|managers?|analysts?|technicians?|roles?|singer|author|partner|in|on|of)\b/.test(
            tokens[at + 1]?.text ?? '',
          ))),
  );
