import { type Act, type Clause, has, isMark, only, renderAll, verbConcepts } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import type { Token } from '../text/token.ts';
import { arrivedAs } from './arrivals.ts';
import { backgroundLength } from './background.ts';
import { covered, frameOf } from './frames.ts';
import { wondersAboutServices } from './health.ts';
import {
  asksForOffer,
  asksHowThingsAre,
  isLabel,
  isLookingBack,
  isPoliteQuestion,
  looksBefore,
  saysPlease,
  takesAway,
  withoutIdioms,
} from './idioms.ts';
import { leads } from './leads.ts';
import { openingEnd } from './openings.ts';
import { wholes } from './rules.ts';
import { isDescribedThing, labelLength, reportsDone, shapeOf, skipsTo } from './shapes.ts';
import { pastStatement } from './tenses.ts';
import { verbBehindTopic } from './topics.ts';
import { commandedVerb } from './verb.ts';
import { readWish } from './wished.ts';

/** Says what an English clause does and which verb it commands. */
export function readEnglish(tokens: Token[]): Clause {
  const clause: Clause = {
    tokens,
    // Idioms say nothing, whatever words are in them: `at the moment` is no condition, `right now` no right.
    text: renderAll(withoutIdioms(tokens)),
    korean: false,
    act: 'fragment',
    verbs: new Set(),
    why: 'no verb is commanded',
  };
  let start = 0;
  const skip = () => {
    start = openingEnd(tokens, start);
  };
  skip();
  const rest = () => renderAll(tokens.slice(start));
  const wisher = covered(tokens, start, isWisher.exec(rest())?.[0].length ?? 0);
  if (wisher && commandedVerb(tokens, start + wisher, true)) return readEnglish(tokens.slice(start + wisher));
  const decide = (act: Act, why: string): Clause => Object.assign(clause, { act, why });
  const shape = shapeOf(tokens, clause.text);
  if (shape) return decide(...shape);
  start += labelLength(tokens, start);
  // When something was spoken of is no time at which it is to be done.
  const background = backgroundLength(tokens, start) ? start + backgroundLength(tokens, start) : 0;
  start = Math.max(start, background);
  const frame = frameOf(tokens, start);
  if (frame) {
    start += frame.length;
    clause.why = frame.why;
  }

  const whole = renderAll(withoutIdioms(tokens.slice(start)));
  for (const [act, pattern, why] of wholes) {
    const found = pattern.exec(whole);
    if (
      found &&
      !(act === 'scheduled' && isLookingBack(whole)) &&
      !(act === 'conditional' && looksBefore.test(whole)) &&
      !(act === 'how-to' && (saysPlease.test(whole) || asksHowThingsAre.test(whole))) &&
      !(
        act === 'hypothetical' &&
        (isPoliteQuestion(whole) || asksForOffer.test(whole) || wondersAboutServices.test(whole))
      )
    ) {
      if (act === 'negated' && takesAway(tokens, whole)) break;
      return decide(act as Act, why);
    }
  }
  if (takesAway(tokens, whole)) return command(clause, new Set(['remove']), 'should no longer');

  let polite =
    frame !== undefined || tokens.slice(0, start).some((token) => /^(?:please|pls|plz|kindly)$/.test(token.text));
  for (let round = 0; round < 4; round++) {
    const text = rest();
    // could we have the E3 upgraded: behind a polite beginning `have` asks for nothing that was done.
    const lead = leads.find(
      ([act, pattern]) => !(act === 'question' && polite && /^(?:have|has)\b/.test(text)) && pattern.test(text),
    );
    if (!lead) {
      // It is with regret that I must ask you to …: one polite beginning stands behind another.
      const inner = round && /^(?:i|we) /.test(text) ? frameOf(tokens, start) : undefined;
      if (!inner) break;
      start += inner.length;
      clause.why = inner.why;
      continue;
    }
    const [act, pattern, why] = lead;
    if (act === 'question')
      return Object.assign(clause, {
        act,
        why,
        verbs: new Set([why === 'it asks what there is' ? 'ask' : 'asked-past']),
      });
    if (act !== 'go on') return decide(act, why);
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (!length) break;
    start += covered(tokens, start, length);
    polite = true;
    clause.why = why;
    skip();
  }
  const skipped = skipsTo(tokens, start);
  start += skipped;
  polite ||= skipped > 0;
  clause.lead = start;

  const head = tokens[start];
  if (!head) return decide(polite ? 'statement' : 'talk', clause.why);
  // Will Grant (will@…) needs an account
  const text = rest().replaceAll(/ \( @(?:mail)? \)/g, '');
  if (frame?.sees || (clause.why === 'a request to see' && has(head, 'det', 'our') && polite))
    return command(clause, new Set(['show']), clause.why);
  if (!polite && reportsDone(tokens, start) && !isMark(tokens.at(-1), '?'))
    return decide('past', 'it tells what was done');
  // `never invite`, `don't add` behind a polite beginning.
  if (/^(?:not|never|don't|do not)\b/.test(text)) return decide('negated', 'it says not to');

  const time = tokens.slice(background).some((token) => has(token, 'time', 'recurring'));
  const done = (result: Clause): Clause => {
    if (!time) return result;
    const recurring = tokens.some(
      (token) =>
        has(token, 'recurring') ||
        (has(token, 'time') &&
          /^(?:tomorrow|tonight|later|later today|later on|next |day after|in a |some)/.test(token.text)),
    );
    const looksBack =
      isLookingBack(whole) || result.verbs.has('show') || result.act === 'question' || result.act === 'fragment';
    if (recurring || !looksBack) return Object.assign(result, { act: 'scheduled' as Act, why: 'it is for later' });
    return result;
  };

  const wish = readWish({ tokens, start, text, polite, why: clause.why });
  if (wish) return done(command(clause, wish.verbs, wish.why, wish.verb));

  // grateful if you increased …: what somebody is politely thought to do
  const thought =
    clause.why === 'a polite request' && / if (?:you|u)$/.test(renderAll(tokens.slice(0, start)))
      ? verbConcepts(head, ['past'])
      : undefined;
  if (thought?.size) return done(command(clause, thought, clause.why, head));

  const commanded = commandedVerb(tokens, start, polite);
  if (commanded)
    return done(command(clause, commanded.concepts, polite ? clause.why : 'an imperative', commanded.token));

  if (
    regex`
      ^(?!do (?:it|this|that|so|them|the same)\b|do (?:the|an?|our) .*(?<!\?)$)(?:what|which|who|whom|whose|where|
      when|why|how|is|are|am|do|does|what's|who's|how's|where's|when's|whats|hows|whos|isn't|aren't|doesn't|don't|
      anything|anyone|anybody|any|has|have|did|was|were|been|will|would|should|can|could|may|might|whatever)\b
    `.test(text) &&
    !only(head, 'noun')
  ) {
    const past =
      /^(?:what|which|who|when|how many|how much|where)\b.* (?:did|was|were|has|have|had|\w+ed|sent|made|gave|took|bought|sold|got|went|changed)\b/.test(
        text,
      );
    const inner = tokens.slice(start).filter((token) => verbConcepts(token, ['base', 'past', 'ing', 'third']).size > 0);
    return done(
      Object.assign(clause, {
        act: 'question' as Act,
        verbs: new Set(['ask', ...(past ? ['asked-past'] : [])]),
        why: past ? 'a question about the past' : 'a question',
        ...(inner[0] ? { verb: inner[0] } : {}),
      }),
    );
  }

  const need = regex`
      ^(?:(?:i|we|i'd|we'd|they|he|she|it|you|@(?:mail|id|code)?|
      (?:the )?@offer (?:for|at|of) (?:customer |client )?@(?! \w+ (?:no|not|none)\b)|
      (?:their|its|his|her|@'s) @offer(?: subscription| plan)?(?= (?:\w+ )?(?:needs?|wants?|requires?) (?:another |# ))|
      (?:customer|client|reseller|provider|distributor|partner|subscription|sub|
      (?:(?:our|the|a) )?(?:new )?(?:starter|hire|joiner|colleague|employee|teammate|team member|staff member|user)) @(?:id|mail)?|
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
    `.exec(text);
  const needed =
    /^(?:(?:an?|another|one|new|more|# more) )*(?:\w+ ){1,3}(?:also |urgently )?(?:(?:needed|required|wanted)\b|is what (?:i|we|they) (?:need|want)\b)(?!.*\?$)/.test(
      text,
    ) ||
    regex`
      ^(?!.*\b(?:is|are|was|were|isn't|aren't|won't|may|might|could|not|if|when|which|what|who|has|had|have|no|they|
      he|she|it|never)\b)(?:[\w@#'+]+ ){2,9}(?:also |
      urgently |still )?(?:needed|required|wanted)(?= ?$|
      [ ](?:,|-|\(|please|pls|asap|urgently|now|for|by|as|on|at)(?: |$))(?!.*\?$)
    `.test(text);
  if (need || needed || (polite && /^(?:like|love|need|want)\b/.test(text)))
    return done(
      command(
        clause,
        // I'd love a look at Kestrel's subscriptions
        new Set([
          /\b(?:like|love|need|want|use) (?:an?|another) (?:\w+ )?(?:look|peek|peep|glance|gander|squiz) (?:at|over|through)\b/.test(
            text,
          )
            ? 'show'
            : 'need',
        ]),
        'a need',
        tokens.find((token) => has(token, 'need', 'search')),
      ),
    );

  const arrived = arrivedAs(text);
  if (arrived === 'order') return done(command(clause, new Set(['order']), 'an order that came in'));
  if (arrived)
    return done(Object.assign(clause, { act: 'fragment' as Act, verbs: new Set(['bare']), why: 'what came in' }));

  // we are having how many seats?
  if (
    /^(?:i|we|they|you|he|she|it|@)(?:'re|'ve|'s)?(?: are| is| am| have| has| had| got| having| do| does| bought| buys?| ordered| uses?| runs?| holds?)* (?:how many|which|what) \w/.test(
      text,
    )
  )
    return done(Object.assign(clause, { act: 'question' as Act, verbs: new Set(['ask']), why: 'a question' }));

  const behind = verbBehindTopic(tokens, start);
  if (behind) return done(command(clause, verbConcepts(behind), 'a verb behind what it is about', behind));

  // our services have some outage today?
  const asks =
    wondersAboutServices.test(text) ||
    (isMark(tokens.at(-1), '?') &&
      /\b(?:have|has|is|are)\b/.test(text) &&
      !/\b(?:already|been|was|were|had|did|not|going)\b|\w(?:ed|n't)\b/.test(text));
  if (asks && !polite && !has(head, 'pronoun'))
    return done(
      Object.assign(clause, {
        act: 'question' as Act,
        verbs: new Set(['ask']),
        why: 'a question in the order of a statement',
      }),
    );
  const past = isDescribedThing(tokens, start) ? null : pastStatement.exec(`${text} `);
  if (past && past[0].trim().split(' ').length < text.split(' ').length) {
    const after = text.slice(past[0].length);
    const verb = tokens.slice(start + 1).find((token) => token.senses.some((sense) => sense.kind === 'verb'));
    if (verb && after && !/^(?:,|-|->|:)/.test(after)) {
      const finite =
        tokens
          .slice(start, start + 6)
          .some((token) =>
            token.senses.some((sense) => sense.kind === 'verb' && (sense.form === 'past' || sense.form === 'third')),
          ) || /\b(?:am|is|are|was|were|has|have|had|'ve|did|got|will|went|already)\b/.test(past[0]);
      // the services have an outage today? Whoever asks like that wants to know.
      if (
        finite &&
        isMark(tokens.at(-1), '?') &&
        /^(?:the|our|my|any|all|some) (?:\w+ ){1,4}(?:have|has|had|is|are|was|were)\b/.test(text) &&
        !/\b(?:already|just|been|not|never)\b/.test(text)
      )
        return Object.assign(clause, { act: 'question' as Act, why: 'a question', verbs: new Set(['ask']) });
      if (finite && !isLabel(tokens, start))
        return decide(
          /\b(?:was|were|has|have|had|'ve|did|already|just|been)\b|ed\b/.test(text) ? 'past' : 'statement',
          'it tells, it does not ask',
        );
    }
  }
  // Our reseller Hartley is great: it tells something.
  const finite = tokens.findIndex(
    (token, at) =>
      at > start &&
      /^(?:is|are|was|were|has|looks|seems|sounds|feels|does|did|will|would|isn't|aren't|wasn't|doesn't|can't|cannot|won't|hasn't|haven't|couldn't|didn't|shouldn't|says|said|means|meant)$/.test(
        token.text,
      ) &&
      !/^(?:that|which|who|what|:|,|mail|e-?mail|address|email address)$/.test(tokens[at - 1]?.text ?? '') &&
      // new service request, customer is Kestrel
      !(
        /^(?:customer|client|reseller|provider|company|contact|name|full name|role|product|offer|plan|quantity|seats|domain)$/.test(
          tokens[at - 1]?.text ?? '',
        ) &&
        isMark(tokens[at - 2], ',', '(', ':') &&
        (['name', 'person', 'offer', 'number', 'domain', 'email'].includes(tokens[at + 1]?.kind ?? '') ||
          tokens[at + 1]?.senses.some(({ concept }) => concept.startsWith('role:')))
      ),
  );
  if (
    finite > 0 &&
    !polite &&
    !isDescribedThing(tokens, start) &&
    !isMark(tokens.at(-1), '?') &&
    !isLabel(tokens, start)
  )
    return decide('statement', 'it tells, it does not ask');
  if (isReasonGiven.test(clause.text)) return decide('statement', 'a reason');
  return done(
    Object.assign(clause, {
      act: 'fragment' as Act,
      verbs: new Set(['bare']),
      why: polite ? clause.why : 'no verb is commanded',
    }),
  );
}

/** `our customer would like to add …`, `she needs to give …`: whose wish it is says nothing of what is wished. */
const isWisher = regex`
    ^(?!(?:\w+ ){1,3}(?:competitors?|rivals?|competition|neighbou?rs?|wife|husband|kids?|son|daughter) )
    (?:(?:our|my|the|this|a|their|one of (?:our|the)) (?:\w+ ){0,3}?\w+(?: also| now| just| really| still)*[ ]
    (?:(?:wants?|wishes|hopes|would like|would love|'d like|intends|is (?:keen|looking|hoping|trying|asking)) to|
    (?<=^\w+ (?:customer|client|reseller|provider|distributor|partner|boss|owner|manager) )needs to)|
    (?:he|she|they|everyone|everybody|finance|management|people here) (?:wants?|wish|wishes|needs?|would like|'d like) to(?! enrol|[ ]sign up| apply))[ ]
    (?!(?:be|become|join|have|get|know|understand|learn|(?:re)?sell|work|partner|cooperate|
    team|deal)\b)
  `;

/** `because they have 40 seats in mind`, `as the customer requested` */
const isReasonGiven =
  /^(?:because|since) (?!of\b)|^as (?:(?:the|our|my|their) )?[\w@']+ (?:requested|asked|wanted|wished|instructed|suggested|agreed|promised|told|said)\b/;

function command(clause: Clause, verbs: Set<string>, why: string, verb?: Token): Clause {
  return Object.assign(clause, { act: 'command' as Act, verbs, why, ...(verb ? { verb } : {}) });
}
