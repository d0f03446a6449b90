import { type Act, type Clause, has, isMark, ofKind, only, render, renderAll, verbConcepts } from './clauses.ts';
import { leads, passive, pastStatement, wholes } from './english-rules.ts';
import { isDescribedThing, labelLength, reportsDone, shapeOf, skipsTo } from './english-shapes.ts';
import { partyOf } from './mentions.ts';
import type { Token } from './token.ts';

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
    for (;;) {
      const token = tokens[start];
      if (!token) return;
      if (token.kind === 'punct' && !/[?]/.test(token.text)) start++;
      else if (only(token, 'filler', 'common') && ofKind(token, 'filler') && !has(token, 'ask')) start++;
      else if (only(token, 'common') && /^\w{3,}ly$/.test(token.text)) start++;
      else if (
        token.kind === 'word' &&
        has(token, 'conj') &&
        !/^(?:if|when|once|unless|while|whether|although|though|since|because|that)$/.test(token.text)
      )
        start++;
      else if (
        (token.kind === 'name' || token.kind === 'person') &&
        isMark(tokens[start + 1], ',') &&
        start <= 1 &&
        tokens.length > start + 4 &&
        token.upper &&
        !ofKind(tokens[start + 2], 'noun') &&
        start > 0
      )
        start += 2;
      else return;
    }
  };
  skip();
  const rest = () => renderAll(tokens.slice(start));
  const decide = (act: Act, why: string): Clause => Object.assign(clause, { act, why });
  const shape = shapeOf(tokens, clause.text);
  if (shape) return decide(...shape);
  start += labelLength(tokens, start);

  const whole = renderAll(withoutIdioms(tokens.slice(start)));
  for (const [act, pattern, why] of wholes) {
    const found = pattern.exec(whole);
    if (
      found &&
      !(act === 'scheduled' && isLookingBack(whole)) &&
      !(act === 'hypothetical' && isPoliteQuestion(whole))
    ) {
      if (act === 'negated' && takesAway(tokens, whole)) break;
      return decide(act as Act, why);
    }
  }
  if (takesAway(tokens, whole)) return command(clause, tokens, start, new Set(['remove']), 'should no longer');

  let polite = tokens.slice(0, start).some((token) => /^(?:please|pls|plz|kindly)$/.test(token.text));
  for (let round = 0; round < 4; round++) {
    const text = rest();
    // could we have the E3 upgraded: behind a polite beginning `have` asks for nothing that was done.
    const lead = leads.find(
      ([act, pattern]) => !(act === 'question' && polite && /^(?:have|has)\b/.test(text)) && pattern.test(text),
    );
    if (!lead) break;
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
    start = advance(tokens, start, length);
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
  const text = rest().replaceAll(' ( @mail )', '');
  if (!polite && reportsDone(tokens, start)) return decide('past', 'it tells what was done');
  // `never invite`, `don't add` behind a polite beginning.
  if (/^(?:not|never|don't|do not)\b/.test(text)) return decide('negated', 'it says not to');

  const time = tokens.some((token) => has(token, 'time', 'recurring'));
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

  // Can Kestrel be assigned to Wingtip, please?
  const asked = text.replace(
    /^(?:can (.{1,80}?) be (?=\w+ .*\b(?:please|pls|plz|kindly)\b)|could (?!(?:i|we|it|this|that|they|he|she|you)\b)(.{0,80}?@.{0,40}?) be (?=\w+))/,
    (_, thing: string | undefined, other: string | undefined) => `${thing ?? other} should be `,
  );
  // I would like that the partnership is ended
  const wanted =
    clause.why === 'a wish that something is done'
      ? asked.replace(
          /^(.{1,120}?) (?:is|are|be|was|were|being|could be|can be|got|gets?|becomes?) (?=\w+)/,
          '$1 should be ',
        )
      : asked;
  const isPassive = passive.exec(wanted);
  if (isPassive && !/^(?:what|which|who|how|is|are)\b/.test(wanted)) {
    const word = isPassive[2] as string;
    const token = tokens.find(
      (candidate, at) => at >= start && ofKind(candidate, 'verb') && render(candidate).startsWith(word),
    );
    if (token) {
      const concepts = verbConcepts(token, ['past', 'base']);
      if (concepts.size) return done(command(clause, tokens, start, concepts, 'something should be done', token));
    }
    if (tokens.filter((candidate) => candidate.kind === 'offer').length > 1)
      return done(command(clause, tokens, start, new Set(['upgrade']), 'an offer should be another one'));
    const role = tokens
      .slice(start)
      .some((candidate) => candidate.senses.some((sense) => sense.concept.startsWith('role:')));
    if (role || tokens.slice(start).some((candidate) => has(candidate, 'support-contact', 'reseller', 'customer')))
      return done(
        command(clause, tokens, start, new Set(['grant', 'designate', 'associate']), 'somebody should be something'),
      );
  }
  // The number of seats has to be 12.
  if (
    /\b(?:should|must|needs? to|has to|have to|ought to) (?:now |then )?(?:be|become|read|stand at|total) (?:exactly |at |only )?#/.test(
      text,
    )
  )
    return done(command(clause, tokens, start, new Set(['change', 'set']), 'a number should be something'));
  // can Zoe Laurent get an account?
  const granted =
    /^(?:(?:can|could) )?(?:@(?:mail)?|(?:my|our) (?:new )?\w+)(?: please| also)* (?:please )?(get|have|receive|become|be)\b.*\b(?:account|access|login|admin|administrator|agent|role|desk)\b/.exec(
      text,
    );
  if (granted && /^(?:can|could)\b.*(?:\?|\bplease\b)/.test(text))
    return done(
      command(
        clause,
        tokens,
        start,
        new Set(/^be/.test(granted[1] as string) ? ['grant'] : ['give', 'get']),
        'somebody should get something',
      ),
    );
  // Kestrel's E3 needs to go down to 12
  const goes =
    /^(?:(?:@'s|the|our|@offer|@id|seats?|licen[cs]es?|count|number|quantity|on|for|at|of|@) ?){1,6}(?:should|must|needs? to|has to|have to|ought to) (?:go|come|drop|rise|increase|decrease|shrink|grow|fall)\b/.exec(
      text,
    );
  if (goes) {
    const word = goes[0].split(' ').at(-1) as string;
    const token = tokens.find(
      (candidate, at) => at > start && candidate.text.startsWith(word) && verbConcepts(candidate).size > 0,
    );
    if (token) return done(command(clause, tokens, start, verbConcepts(token), 'something should be done', token));
  }
  const should =
    /^(?:@(?:mail)?|he|she|they|(?:(?:the|our) )?(?:new )?(?:indirect )?(?:reseller|customer|client|provider|distributor|partner) @) (?:should|must|needs to|has to|ought to|shall|would like to|wants to|want to|wishes to|requests to|requires to|'d like to|(?:is |are )?to(?= (?:get|receive|earn|manage|handle|own|look|take|become|have)))(?: also| now| please)* (\w+)/.exec(
      text,
    );
  // Kestrel should manage Wingtip tells what is wanted; `Maria should invite Kestrel` tells whose task it is.
  const own =
    /^(?:get|receive|earn|manage|handle|own|look|take|become|be|have|go|move|switch|upgrade|join|work|cover|serve|support|service|keep|see|use|gain|lose|drop|start|act|come|sit|stay|collect|do|run|replace|step|care|stop|cease)$/.test(
      should?.[1] ?? '',
    ) ||
    /^(?:\S+ )*?(?:would like to|wants to|want to|wishes to|requests to|requires to|'d like to) /.test(
      should?.[0] ?? '',
    );
  if (should && own) {
    const at = tokens.findIndex(
      (candidate, i) =>
        i > start && verbConcepts(candidate).size > 0 && render(candidate).startsWith(should[1] as string),
    );
    const token = tokens[at];
    if (token) return done(command(clause, tokens, start, verbConcepts(token), 'somebody should do something', token));
  }
  if (
    /^@(?:'s @offer)? (?:should|must|needs to|has to|shall) (?:now )?become\b/.test(text) &&
    tokens.filter((candidate) => candidate.kind === 'offer').length > 1
  )
    return done(command(clause, tokens, start, new Set(['upgrade']), 'an offer should become another one'));
  if (
    /^@(?:mail)? (?:becomes|gets|is to become|will become|is to be)\b/.test(text) &&
    tokens.some((candidate) => candidate.senses.some((sense) => sense.concept.startsWith('role:')))
  )
    return done(command(clause, tokens, start, new Set(['grant']), 'somebody becomes something'));
  const wished =
    /^(?:(?:i|we|i'd|we'd|i'm|we're)(?: would| 'd| also| now| really)* )?(?:get|have|want|need|see|like|love)\b/.test(
      text,
    )
      ? tokens.findIndex(
          (candidate, at) =>
            at > start + 1 &&
            (candidate.senses.some((sense) => sense.kind === 'verb' && sense.form === 'past') ||
              candidate.text === 'set up') &&
            (!candidate.senses.some(
              (sense) => sense.kind === 'noun' || (sense.kind === 'verb' && sense.form === 'base'),
            ) ||
              (/^set(?: up)?$/.test(candidate.text) &&
                tokens[at - 1]?.kind === 'name' &&
                tokens[at + 1]?.text === 'as')) &&
            (tokens[at + 1] === undefined ||
              tokens[at + 1]?.kind === 'punct' ||
              has(tokens[at + 1], 'prep', 'filler', 'time')) &&
            // the invite Kestrel sent us tells which one.
            !(tokens[at - 1]?.kind === 'name' && ofKind(tokens[at - 2], 'noun') && !partyOf(tokens[at - 2])) &&
            !/^(?:that|which|who|we|they|have|has|was|were)$/.test(tokens[at - 1]?.text ?? ''),
        )
      : -1;
  if (wished > 0 && (polite || !/^(?:have|has) (?:i|we|you|they|he|she|@|the)/.test(text)))
    return done(
      command(
        clause,
        tokens,
        start,
        verbConcepts(tokens[wished] as Token, tokens[wished]?.text === 'set up' ? ['base'] : ['past']),
        'something should get done',
        tokens[wished],
      ),
    );
  // get Contoso added, have 5 seats removed, I want Kai made admin
  const causative =
    /^(?:get|have|want|need|see|like) (?:(?:the |our |a |my |another |this )?(?:new )?(?:\w+ )?(?:@(?:mail|offer|id)?|#|seats|licences|subscription|customer|invite|invitation)(?:'s)? ?(?:@offer |@ |seats |licences |licenses |more |subscription |for @ |to @ )*)(\w+ed|set up|made|put|taken|given|sent|cut|set)\b/.exec(
      text,
    );
  if (causative && !/\b(?:invite|invitation|request|email|mail) @ (?:sent|made|gave)\b/.test(text)) {
    const token = tokens.find(
      (candidate, i) =>
        i > start &&
        verbConcepts(candidate, ['past', 'base']).size > 0 &&
        render(candidate).startsWith(causative[1] as string),
    );
    if (token)
      return done(
        command(clause, tokens, start, verbConcepts(token, ['past', 'base']), 'something should get done', token),
      );
  }
  if (/^(?:let) @/.test(text) || /^let (?:the |our |my )?(?:reseller|provider|distributor|partner)/.test(text))
    return done(command(clause, tokens, start, new Set(['associate', 'manage']), 'let somebody manage'));

  // from now on Kestrel handles support for Wingtip
  const habit = tokens.findIndex(
    (candidate, at) =>
      at >= start && at < start + 6 && tokens[at - 1]?.kind === 'name' && verbConcepts(candidate, ['third']).size > 0,
  );
  if (
    habit > 0 &&
    tokens.some((candidate) => has(candidate, 'now-on')) &&
    /^(?:from (?:now|here|this point) ?(?:on|forward)?(?: in| out)? |going forward |henceforth |, )*(?:(?:the |our )?(?:reseller|provider|customer|distributor|partner) )?@ \w+/.test(
      text,
    )
  )
    return done(
      command(
        clause,
        tokens,
        start,
        verbConcepts(tokens[habit] as Token, ['third']),
        'somebody does it from now on',
        tokens[habit],
      ),
    );
  // from today Kestrel is the support contact for Wingtip
  if (
    tokens.some((candidate) => has(candidate, 'now-on')) &&
    tokens.some((candidate) => has(candidate, 'support-contact')) &&
    /(?:^|, |on |today |now )(?:reseller )?@ (?:is|will be|acts as|becomes) /.test(text)
  )
    return done(command(clause, tokens, start, new Set(['designate']), 'what somebody is from now on'));
  // make sure Kestrel gets the credit
  const does = polite && tokens[start]?.kind === 'name' ? tokens[start + 1] : undefined;
  if (does && verbConcepts(does, ['third']).size && !has(does, 'ask', 'have', 'need'))
    return done(command(clause, tokens, start, verbConcepts(does, ['third']), 'somebody should do something', does));

  const commanded = commandedVerb(tokens, start, polite);
  if (commanded)
    return done(
      command(clause, tokens, start, commanded.concepts, polite ? clause.why : 'an imperative', commanded.token),
    );

  if (
    /^(?!do (?:it|this|that|so|them|the same)\b|do (?:the|an?|our) .*(?<!\?)$)(?:what|which|who|whom|whose|where|when|why|how|is|are|am|do|does|what's|who's|how's|where's|when's|whats|hows|whos|isn't|aren't|doesn't|don't|anything|anyone|any|has|have|did|was|were|been|will|would|should|can|could|may|might|whatever)\b/.test(
      text,
    ) &&
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

  const need =
    /^(?:(?:i|we|i'd|we'd|they|he|she|it|you|@(?:mail|id|code)?|(?:customer|client|reseller|provider|distributor|partner|subscription|sub) @(?:id|mail)?|(?:the|our|my) (?:\w+ )?\w+)(?: would| 'd| also| now| really| just| urgently| still| do| will| could| currently|'ll| customer| client| reseller| @)*(?: (?:need|needs|want|wants|require|requires|like|love|could use|would like|is short of|are short of|is short|are short|lack|lacks|use|miss|asks for|prefer|wish)\b)|(?:(?:i|we)(?:'m| am|'re| are)(?: currently| now| also| still)? )?(?:need|needs|want|wants|require|in need of|looking for|on the lookout for|in the market for|short of|short|in want of)\b)/.exec(
      text,
    );
  const needed =
    /^(?:(?:an?|another|one|new|more|# more) )*(?:\w+ ){1,3}(?:also |urgently )?(?:needed|required|wanted)\b(?!.*\?$)/.test(
      text,
    );
  if (need || needed || (polite && /^(?:like|love|need|want)\b/.test(text)))
    return done(
      command(
        clause,
        tokens,
        start,
        new Set(['need']),
        'a need',
        tokens.find((token) => has(token, 'need', 'search')),
      ),
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
          ) || /\b(?:am|is|are|was|were|has|have|had|'ve|did|got|will|went)\b/.test(past[0]);
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
      /^(?:is|are|was|were|has|looks|seems|sounds|feels|does|did|will|would|isn't|aren't|wasn't|doesn't|can't|cannot|won't|hasn't|haven't|couldn't|didn't|shouldn't)$/.test(
        token.text,
      ) &&
      !/^(?:that|which|who|what|:|,|mail|e-?mail|address|email address)$/.test(tokens[at - 1]?.text ?? ''),
  );
  if (
    finite > 0 &&
    !polite &&
    !isDescribedThing(tokens, start) &&
    !isMark(tokens.at(-1), '?') &&
    !isLabel(tokens, start)
  )
    return decide('statement', 'it tells, it does not ask');
  return done(
    Object.assign(clause, {
      act: 'fragment' as Act,
      verbs: new Set(['bare']),
      why: polite ? clause.why : 'no verb is commanded',
    }),
  );
}

/** `Kai should no longer be a billing admin` takes a role away, it does not forbid to give one. */
function takesAway(tokens: Token[], text: string): boolean {
  return (
    /\bno more (?:admin|global|billing|user|helpdesk|help desk)\b|\bno longer (?:be|a|an|the|our|needs? (?:to (?:be|have|hold|act)\b|(?!to\b))|has|have (?!to\b)|holds?|requires? (?!to\b)|work|works|admin|global|billing|user|helpdesk|act|acts|serve|serves)|\bnot\b.*\bany ?(?:more|longer)\b|\b(?:doesn't|shouldn't|don't) .*\bany ?(?:more|longer)\b/.test(
      text,
    ) && tokens.some((token) => has(token, 'role') || token.senses.some((sense) => sense.concept.startsWith('role:')))
  );
}

const isIdiom = (token: Token): boolean => token.kind === 'word' && only(token, 'filler') && token.text.includes(' ');
/** `if you could` says nothing at the end, and leads on to what is wanted in front of a verb. */
const withoutIdioms = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token, at) => {
    if (!isIdiom(token)) return true;
    if (!/^if (?:you|u) (?:could|can|would|may|might)$/.test(token.text)) return false;
    let next = at + 1;
    while (only(tokens[next], 'filler')) next++;
    return at > 0 && tokens[next] !== undefined && verbConcepts(tokens[next] as Token).size > 0;
  });

const isLookingBack = (text: string): boolean =>
  /\b(?:have not|haven't|has not|hasn't)\b.*\bin (?:# |a |years|months|weeks)|\b(?:last|past|since|previous|yesterday|this (?:week|month|quarter|year|morning)'?s?|so far|changed|happened|did|recent|during|between|activity|audit|logs|(?:event|change|the|this) log|history)\b/.test(
    text,
  );
const isPoliteQuestion = (text: string): boolean =>
  /(?:you (?:could|can|would|might)|would you|could you|can you|too much (?:trouble|bother|to ask))\b/.test(text) &&
  !/^(?:what if|would you (?:recommend|suggest|advise|rather|prefer)|do you (?:recommend|suggest|want)|should|suppose|imagine)/.test(
    text,
  ) &&
  /^(?:i(?:'m| was| am|'d| would)? ?|we(?:'re| were|'d| would)? ?|was |it(?:'d| would) |do you think|would (?:it|you)|is there|any chance|maybe)/.test(
    text,
  );
const isLabel = (tokens: Token[], start: number): boolean => isMark(tokens[start + 1], ':', '->', '-');

/** How many tokens a stretch of rendered text covers. */
function advance(tokens: Token[], start: number, length: number): number {
  let left = length;
  let at = start;
  while (at < tokens.length && left > 0) {
    left -= render(tokens[at] as Token).length + 1;
    at++;
  }
  return left < -1 && at > start ? at - 1 : at;
}

/** The verb at the head of a clause, if it is one and not the first noun of a fragment. */
function commandedVerb(
  tokens: Token[],
  start: number,
  polite: boolean,
): { token: Token; concepts: Set<string> } | undefined {
  let at = start;
  let head = tokens[at];
  while (head && at < tokens.length && (only(head, 'filler') || (isMark(head, ',') && at > start))) head = tokens[++at];
  if (!head) return;
  const concepts = verbConcepts(head, polite ? ['base', 'ing'] : ['base']);
  if (!concepts.size) return;
  const next = tokens[at + 1];
  if (/^(?:have|like|love)$/.test(head.text))
    return polite && head.text !== 'love'
      ? { token: head, concepts: new Set([...concepts, ...(head.text === 'have' ? ['need'] : [])]) }
      : undefined;
  if (concepts.size === 1 && concepts.has('ask')) return;
  // we need to be enrolled
  if (polite && head.text === 'be' && next) {
    const done = verbConcepts(next, ['past']);
    return done.size ? { token: next, concepts: done } : undefined;
  }
  if (/^(?:is|are|was|were|be|do)$/.test(head.text)) return;
  if (ofKind(head, 'noun') && !polite) {
    // `order status`, `invite for Contoso`, `list of resellers`: nouns.
    if (!next || next.kind === 'punct')
      return head.text === 'upgrade' || has(head, 'enroll') ? { token: head, concepts } : undefined;
    if (has(next, 'prep') && !(head.text === 'update' || head.text === 'report') && next.text !== 'to') {
      return /^(?:view|sign|check|look|speak|reply|open)/.test(head.text) ? { token: head, concepts } : undefined;
    }
    if (next.text === 'to' && !/^(?:switch|transfer|update|move|change)$/.test(head.text)) return;
    if (
      only(next, 'noun') &&
      /^(?:list|status|queue|overview|details?|log|history|request|code|page|roster|email|link|entr(?:y|ies))$/.test(
        next.text,
      )
    )
      return;
    if (head.text === 'activity' || head.text === 'access' || head.text === 'support' || head.text === 'help')
      return only(next, 'noun') ? undefined : { token: head, concepts };
  }
  if (has(head, 'help') && !next) return;
  return { token: head, concepts };
}

function command(
  clause: Clause,
  _tokens: Token[],
  _start: number,
  verbs: Set<string>,
  why: string,
  verb?: Token,
): Clause {
  return Object.assign(clause, { act: 'command' as Act, verbs, why, ...(verb ? { verb } : {}) });
}
