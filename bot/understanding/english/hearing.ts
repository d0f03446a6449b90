import { type Act, isMark, renderAll, verbConcepts } from '../clauses.ts';
import { firstOf } from '../first-of.ts';
import { regex } from '../text/regex.ts';
import { has, only, type Token } from '../text/token.ts';
import { arrivedAs } from './arrivals.ts';
import type { Frame } from './frames.ts';
import { wondersAboutServices } from './health.ts';
import { isLabel } from './idioms.ts';
import { isDescribedThing, reportsDone } from './shapes.ts';
import { pastStatement } from './tenses.ts';
import { verbBehindTopic } from './topics.ts';
import { commandedVerb } from './verb.ts';
import type { Said } from './wish.ts';
import { readWish } from './wished.ts';

/** What an English clause does. */
export interface Heard {
  act: Act;
  why: string;
  verbs?: ReadonlySet<string>;
  verb?: Token;
}

/** A clause behind its polite beginning. */
export interface Saying extends Said {
  /** The first word of its own. */
  head: Token;
  frame: Frame | undefined;
  /** All of the clause, with placeholders for data. */
  entire: string;
}

type Rule = (saying: Saying) => Heard | undefined;

const command = (verbs: ReadonlySet<string>, why: string, verb?: Token): Heard => ({
  act: 'command',
  verbs,
  why,
  ...(verb ? { verb } : {}),
});

const question = (why = 'a question', ...more: string[]): Heard => ({
  act: 'question',
  verbs: new Set(['ask', ...more]),
  why,
});

const listOf = /^(?:an?|the) (?:\w+ )?(?:list|overview|summary|rundown|roster|breakdown|inventory) (?:of|with) /;

const wantsToSee: Rule = ({ frame, why, head, polite, text }) =>
  frame?.sees ||
  (why === 'a request to see' && has(head, 'det', 'our') && polite) ||
  // I'd appreciate an overview of the customers that Kestrel brings in
  (why === 'a wish to have' && has(head, 'det') && listOf.test(text))
    ? command(new Set(['show']), why)
    : undefined;

const tellsDeed: Rule = ({ tokens, start, polite }) =>
  !polite && reportsDone(tokens, start) && !isMark(tokens.at(-1), '?')
    ? { act: 'past', why: 'it tells what was done' }
    : undefined;

/** `never invite`, `don't add` behind a polite beginning. */
const forbids: Rule = ({ text }) =>
  /^(?:not|never|don't|do not)\b/.test(text) ? { act: 'negated', why: 'it says not to' } : undefined;

const wishes: Rule = (saying) => {
  const wish = readWish(saying);
  return wish && command(wish.verbs, wish.why, wish.verb);
};

/** grateful if you increased …: what somebody is politely thought to do */
const thinksOfDeed: Rule = ({ tokens, start, head, why }) => {
  if (why !== 'a polite request' || !/ if (?:you|u)$/.test(renderAll(tokens.slice(0, start)))) return;
  const verbs = verbConcepts(head, ['past']);
  return verbs.size > 0 ? command(verbs, why, head) : undefined;
};

const commands: Rule = ({ tokens, start, polite, why }) => {
  const verb = commandedVerb(tokens, start, polite);
  return verb && command(verb.concepts, polite ? why : 'an imperative', verb.token);
};

const opensQuestion = regex`
      ^(?!do (?:it|this|that|so|them|the same)\b|do (?:the|an?|our) .*(?<!\?)$)(?:what|which|who|whom|whose|where|
      when|why|how|is|are|am|do|does|what's|who's|how's|where's|when's|whats|hows|whos|isn't|aren't|doesn't|don't|
      anything|anyone|anybody|any|has|have|did|was|were|been|will|would|should|can|could|may|might|whatever)\b
    `;
const asksOfPast =
  /^(?:what|which|who|when|how many|how much|where)\b.* (?:did|was|were|has|have|had|\w+ed|sent|made|gave|took|bought|sold|got|went|changed)\b/;

const asks: Rule = ({ tokens, start, text, head }) => {
  if (!opensQuestion.test(text) || only(head, 'noun')) return;
  const verb = tokens.slice(start).find((token) => verbConcepts(token, ['base', 'past', 'ing', 'third']).size > 0);
  return {
    ...(asksOfPast.test(text) ? question('a question about the past', 'asked-past') : question()),
    ...(verb ? { verb } : {}),
  };
};

/** We are in need of …, Kestrel wants …, the new starter could use … */
const need = regex`
      ^(?:(?:i|we|i'd|we'd|they|he|she|it|you|@(?:mail|id|code)?|
      (?:the )?@offer (?:for|at|of) (?:customer |client )?@(?! \w+ (?:no|not|none)\b)|
      (?:their|its|his|her|@'s) @offer(?: subscription| plan)?(?= (?:\w+ )?(?:needs?|wants?|requires?) (?:another |# ))|
      (?:customer|client|reseller|provider|distributor|partner|subscription|sub|
      (?:(?:our|the|a|my) )?(?:new )?(?:starter|hire|joiner|colleague|employee|teammate|team member|staff member|user)) @(?:id|mail)?|
      (?:the|our|my) (?:\w+ )?\w+|(?:an? |another )?new (?:starter|hire|joiner|colleague|employee|teammate|user))(?: would| 'd| also| now| only|
      [ ](?!(?:probab|possib|presumab|hard|bare|scarce|eventual|rare)ly\b)\w{3,}ly| just| still| do| will| could|
      [ ]currently|'ll| customer| client| reseller|
      [ ]@)*(?: (?:be (?:needing|wanting|requiring)\b|
      (?:is|are) (?:requesting|asking for|in need of|looking for|after|short of)|need|needs|want|wants|require|
      requires|like|love|adore|could use|could do with(?! having\b)|
      (?:is|are)(?= # (?:of )?(?:@offer |seats |licen[cs]es )*short\b)|would like|is short of|are short of|is short|
      are short|lack|lacks|use|miss|asks for|(?:is|are|was|were) asking for|prefer|wish)\b)|
      (?:(?:i|we)(?:'m| am|'re| are)(?: currently| now| also| still)? )?(?:need|needs|want|wants|require|requires|
      in need of|looking for|on the lookout for|in the market for|short of|short|
      # (?:of )?(?:@offer |seats |licen[cs]es )*short|in want of)\b|
      (?:i|we)(?:'m| am|'re| are) (?:(?:currently|now|also|still|just|only) )*(?:after|interested in|curious about)\b)
    `;

/** `another seat needed`, `ten more seats are what we need` */
const isNeeded =
  /^(?:(?:an?|another|one|new|more|# more) )*(?:\w+ ){1,3}(?:also |urgently )?(?:(?:needed|required|wanted)\b|is what (?:i|we|they) (?:need|want)\b)(?!.*\?$)/;
const neededBehind = regex`
      ^(?!.*\b(?:is|are|was|were|isn't|aren't|won't|may|might|could|not|if|when|which|what|who|has|had|have|no|they|
      he|she|it|never)\b)(?:[\w@#'+]+ ){2,9}(?:also |
      urgently |still )?(?:needed|required|wanted)(?= ?$|
      [ ](?:,|-|\(|please|pls|asap|urgently|now|for|by|as|on|at)(?: |$))(?!.*\?$)
    `;

/**
 * 5 more E3 seats are needed at Kestrel, a new E3 subscription is required for Kestrel, a service request for Kestrel is
 * needed
 */
const areNeeded = regex`
      ^(?:(?:an? )?(?:additional|extra|further|another|more) # |(?:an? )?# (?:more|additional|extra|further) )(?:(?:seats|
      licen[cs]es|users) (?:of|for) @offer|@offer (?:seats|licen[cs]es)) are (?:now |also |still |
      urgently )*(?:needed|required|wanted) (?:at|for|by) (?:(?:the|our) )?(?:(?:customer|client) )?@(?: now|
      [ ]please| pls| asap| urgently)*(?: [-:,.])?$|
      ^(?:an?|another|one) (?:new|further|additional|second) (?:@offer )?subscription (?:(?:of|to|for) @offer )?(?:with # (?:seats|
      licen[cs]es|users) )?is (?:now |also |urgently )*(?:needed|required|wanted) (?:at|for|by) (?:(?:the|
      our) )?(?:(?:customer|client) )?@(?: now| please| pls| asap| urgently)*(?: [-:,.])?$|
      ^(?:(?:an?|another|one) )?(?:new |further |additional )?(?:service request|sr|(?:customer|client) (?:record|account|profile|file)|
      (?:user )?account|login|delegated admin(?: access| rights| privileges| relationship| request)?|gdap|
      (?:@offer )?subscription(?: of @offer)?) (?:for|on behalf of|at|with) (?:(?:the|our) )?(?:(?:customer|
      client) )?@(?:mail)? is (?:now |also |urgently )*(?:needed|required|wanted)(?: now| please| pls| asap|
      [ ]urgently)*(?: [-:,.])?$
    `;

/** I'd love a look at Kestrel's subscriptions */
const aLook =
  /\b(?:like|love|need|want|use) (?:an?|another) (?:\w+ )?(?:look|peek|peep|glance|gander|squiz) (?:at|over|through)\b/;

const needs: Rule = ({ tokens, text, polite }) =>
  need.test(text) ||
  isNeeded.test(text) ||
  neededBehind.test(text) ||
  areNeeded.test(text) ||
  (polite && /^(?:like|love|need|want)\b/.test(text))
    ? command(
        new Set([aLook.test(text) ? 'show' : 'need']),
        'a need',
        tokens.find((token) => has(token, 'need', 'search')),
      )
    : undefined;

const arrives: Rule = ({ text }) => {
  const arrived = arrivedAs(text);
  if (arrived === 'order') return command(new Set(['order']), 'an order that came in');
  return arrived ? { act: 'fragment', verbs: new Set(['bare']), why: 'what came in' } : undefined;
};

/** we are having how many seats? */
const howMany =
  /^(?:i|we|they|you|he|she|it|@)(?:'re|'ve|'s)?(?: are| is| am| have| has| had| got| having| do| does| bought| buys?| ordered| uses?| runs?| holds?)* (?:how many|which|what) \w/;
const asksHowMany: Rule = ({ text }) => (howMany.test(text) ? question() : undefined);

const actsBehindTopic: Rule = ({ tokens, start }) => {
  const verb = verbBehindTopic(tokens, start);
  return verb && command(verbConcepts(verb), 'a verb behind what it is about', verb);
};

/** our services have some outage today? */
const asksAsIfTelling: Rule = ({ tokens, text, polite, head }) =>
  (wondersAboutServices.test(text) ||
    (isMark(tokens.at(-1), '?') &&
      /\b(?:have|has|is|are)\b/.test(text) &&
      !/\b(?:already|been|was|were|had|did|not|going)\b|\w(?:ed|n't)\b/.test(text))) &&
  !polite &&
  !has(head, 'pronoun')
    ? question('a question in the order of a statement')
    : undefined;

const tellsPast: Rule = ({ tokens, start, text }) => {
  const past = isDescribedThing(tokens, start) ? null : pastStatement.exec(`${text} `);
  if (!past || past[0].trim().split(' ').length >= text.split(' ').length) return;
  const after = text.slice(past[0].length);
  const acts = tokens.slice(start + 1).some((token) => token.senses.some((sense) => sense.kind === 'verb'));
  if (!acts || !after || /^(?:,|-|->|:)/.test(after)) return;
  const finite =
    tokens
      .slice(start, start + 6)
      .some((token) =>
        token.senses.some((sense) => sense.kind === 'verb' && (sense.form === 'past' || sense.form === 'third')),
      ) || /\b(?:am|is|are|was|were|has|have|had|'ve|did|got|will|went|already)\b/.test(past[0]);
  if (!finite) return;
  // the services have an outage today? Whoever asks like that wants to know.
  if (
    isMark(tokens.at(-1), '?') &&
    /^(?:the|our|my|any|all|some) (?:\w+ ){1,4}(?:have|has|had|is|are|was|were)\b/.test(text) &&
    !/\b(?:already|just|been|not|never)\b/.test(text)
  )
    return question();
  if (isLabel(tokens, start)) return;
  return {
    act: /\b(?:was|were|has|have|had|'ve|did|already|just|been)\b|ed\b/.test(text) ? 'past' : 'statement',
    why: 'it tells, it does not ask',
  };
};

const finiteVerb =
  /^(?:is|are|was|were|has|looks|seems|sounds|feels|looked|seemed|sounded|felt|does|did|will|would|isn't|aren't|wasn't|doesn't|can't|cannot|won't|hasn't|haven't|couldn't|didn't|shouldn't|says|said|means|meant)$/;
const field =
  /^(?:customer|client|reseller|provider|company|contact|name|full name|role|product|offer|plan|quantity|seats|domain)$/;

/** Our reseller Hartley is great: it tells something. */
const tells: Rule = ({ tokens, start, polite }) => {
  const isVerb = (token: Token, at: number): boolean =>
    at > start &&
    finiteVerb.test(token.text) &&
    !/^(?:that|which|who|what|:|,|mail|e-?mail|address|email address)$/.test(tokens[at - 1]?.text ?? '') &&
    !fillsField(tokens, at);
  return !polite &&
    tokens.some(isVerb) &&
    !isDescribedThing(tokens, start) &&
    !isMark(tokens.at(-1), '?') &&
    !isLabel(tokens, start)
    ? { act: 'statement', why: 'it tells, it does not ask' }
    : undefined;
};

/** new service request, customer is Kestrel */
const fillsField = (tokens: readonly Token[], at: number): boolean =>
  field.test(tokens[at - 1]?.text ?? '') &&
  isMark(tokens[at - 2], ',', '(', ':') &&
  (/^(?:name|person|offer|number|domain|email)$/.test(tokens[at + 1]?.kind ?? '') ||
    tokens[at + 1]?.senses.some(({ concept }) => concept.startsWith('role:')) === true);

/** `because they have 40 seats in mind`, `as the customer requested` */
const isReasonGiven =
  /^(?:because|since) (?!of\b)|^as (?:(?:the|our|my|their) )?[\w@']+ (?:requested|asked|wanted|wished|instructed|suggested|agreed|promised|told|said)\b/;
const givesReason: Rule = ({ entire }) =>
  isReasonGiven.test(entire) ? { act: 'statement', why: 'a reason' } : undefined;

/** The first rule that says anything decides. */
const rules: readonly Rule[] = [
  wantsToSee,
  tellsDeed,
  forbids,
  wishes,
  thinksOfDeed,
  commands,
  asks,
  needs,
  arrives,
  asksHowMany,
  actsBehindTopic,
  asksAsIfTelling,
  tellsPast,
  tells,
  givesReason,
];

/** What a clause does behind its polite beginning. */
export function hear(saying: Saying): Heard {
  const heard = firstOf(rules, (rule) => rule(saying));
  return (
    heard ?? { act: 'fragment', verbs: new Set(['bare']), why: saying.polite ? saying.why : 'no verb is commanded' }
  );
}
