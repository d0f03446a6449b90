import { type Clause, has, ofKind, render, verbConcepts } from './clauses.ts';
import { passive } from './english-tenses.ts';
import { partyOf } from './mentions.ts';
import type { Token } from './token.ts';

/** What an English clause wants done, without a verb of its own at the head. */
export interface Wish {
  verbs: Set<string>;
  why: string;
  verb?: Token;
}

/** The clause from the word on at which its own say begins. */
export interface Said {
  tokens: Token[];
  start: number;
  /** The rest with placeholders for data. */
  text: string;
  /** Whether a polite beginning was taken away; why says which. */
  polite: boolean;
  why: Clause['why'];
}

const wish = (verbs: Set<string>, why: string, verb?: Token): Wish => ({ verbs, why, ...(verb ? { verb } : {}) });

/** What is wished of somebody or something: a passive, a should, a participle behind get, what is so from now on. */
export const readWish = (said: Said): Wish | undefined =>
  shouldBeDone(said) ??
  shouldGet(said) ??
  shouldGo(said) ??
  shouldDo({ ...said, text: couldHave(said.text) }) ??
  getDone(said) ??
  fromNowOn(said);

/** The partnership should be ended, Kestrel should be our reseller, the number of seats has to be 12. */
function shouldBeDone({ tokens, start, text, why }: Said): Wish | undefined {
  // Can Kestrel be assigned to Wingtip, please?
  const asked = text
    .replace(
      /^(?:can (.{1,80}?) be (?=\w+ .*\b(?:please|pls|plz|kindly)\b)|could (?!(?:i|we|it|this|that|they|he|she|you)\b)(.{0,80}?@.{0,40}?) be (?=\w+))/,
      (_, thing: string | undefined, other: string | undefined) => `${thing ?? other} should be `,
    )
    // could an invitation be sent to pat@…
    .replace(/^could ((?:an?|the|our|this|that|another) [^@]{1,60}?) be (?=\w+ .*@)/, '$1 should be ')
    // could pat@… get the billing admin role
    .replace(/^could (@(?:mail)?) (?=(?:get|have|become|receive|gain|manage|handle|support)\b)/, '$1 should ');
  // I would like that the partnership is ended
  const wanted =
    why === 'a wish that something is done'
      ? asked.replace(
          /^(.{1,120}?) (?:is|are|be|was|were|being|could be|can be|got|gets?|becomes?) (?=\w+)/,
          '$1 should be ',
        )
      : asked;
  // I want that Kim has the role of billing admin
  const holds =
    why === 'a wish that something is done' && /^@(?:mail)? (has|gets|holds|receives|becomes|gains|is|be) /.exec(text);
  if (holds && tokens.slice(start).some(({ senses }) => senses.some(({ concept }) => concept.startsWith('role:'))))
    return wish(new Set(['grant']), 'somebody should be something');
  // reseller Kestrel should get an invitation; the invitation for Kestrel needs to go out again
  if (sentInvitation.test(wanted))
    return wish(new Set(tokens.some((one) => has(one, 'again')) ? ['resend'] : ['send']), 'what somebody should get');
  const isPassive = passive.exec(wanted);
  if (isPassive && !/^(?:what|which|who|how|is|are)\b/.test(wanted)) {
    const word = isPassive[2] as string;
    const token = tokens.find(
      (candidate, at) => at >= start && ofKind(candidate, 'verb') && render(candidate).startsWith(word),
    );
    if (token) {
      const concepts = verbConcepts(token, ['past', 'base']);
      // the invitation must be sent once more
      if (has(token, 'send') && tokens.some((one) => has(one, 'again')))
        return wish(new Set(['resend']), 'something should be done', token);
      if (concepts.size) return wish(concepts, 'something should be done', token);
    }
    if (tokens.filter((candidate) => candidate.kind === 'offer').length > 1)
      return wish(new Set(['upgrade']), 'an offer should be another one');
    const role = tokens
      .slice(start)
      .some((candidate) => candidate.senses.some((sense) => sense.concept.startsWith('role:')));
    if (
      role ||
      tokens.slice(start).some((candidate) => has(candidate, 'support-contact', 'support', 'reseller', 'customer'))
    )
      return wish(new Set(['grant', 'designate', 'associate']), 'somebody should be something');
  }
  // The reseller for Kestrel should be Wingtip.
  if (
    /^(?:(?:the |our )?(?:indirect )?(?:reseller|partner) (?:for|of|at|behind) (?:the |our )?(?:customer |client )?@|(?:(?:the |our )?(?:customer |client ))?@'s (?:indirect )?reseller) (?:should|must|has to|needs to|ought to|shall)(?: now| really)? be (?:the |our )?(?:reseller )?@(?: please| pls| instead| now| from now on)*$/.test(
      text,
    )
  )
    return wish(new Set(['associate']), 'who the reseller should be');
  // The number of seats has to be 12.
  if (
    /\b(?:should|must|needs? to|has to|have to|ought to) (?:now |then )?(?:be|become|read|stand at|total|have|hold|count|come to) (?:exactly |at |only )?#(?!.*\b(?:already|by now|left|by rights)\b)/.test(
      text,
    )
  )
    return wish(new Set(['change', 'set']), 'a number should be something');
}

const sentInvitation =
  /^(?:(?:could )?(?:(?:the |our )?(?:new )?(?:reseller|customer|client|partner) )@(?:mail)? (?:should |must |needs to |has to |ought to |is to )?(?:also |now |please )?(?:get|receive|be sent|be given) (?:an?|our|another|the) (?:\w+ )?(?:invite|invitation|partnership request)\b|(?:the|our) (?:\w+ )?(?:invite|invitation) (?:for|to) (?:the |our )?(?:(?:reseller|customer|client) )?@(?:mail)? (?:should|must|needs to|has to|ought to) go(?: out)? (?:again|once more|another time)\b)/;

/** Could Kestrel get E5 instead of E3? */
const couldHave = (text: string): string =>
  text.replace(
    /^(?:could|can) (@) (?=(?:get|have|become|receive|move|switch|manage|handle|support) (?:.*@offer|#|.*@id))/,
    '$1 should ',
  );

const gained: Record<string, Set<string>> = {
  be: new Set(['grant']),
  become: new Set(['grant']),
  lose: new Set(['remove']),
};

/** Can Zoe Laurent get an account? Can Kim lose the billing admin role please? */
function shouldGet({ text }: Said): Wish | undefined {
  const granted =
    /^(?:(?:can|could|may) )?(?:@(?:mail)?|(?:my|our) (?:new )?\w+)(?: please| also| now)* (?:please )?(get|have|receive|become|be|lose)\b.*\b(?:account|access|login|admin|administrator|agent|role|desk|helpdesk)\b/.exec(
      text,
    );
  if (granted && /^(?:can|could|may)\b.*(?:\?|\b(?:please|asap|thanks|thank you|thx)\b)/.test(text))
    return wish(gained[granted[1] as string] ?? new Set(['give', 'get']), 'somebody should get something');
}

/** Kestrel's E3 needs to go down to 12. */
function shouldGo({ tokens, start, text }: Said): Wish | undefined {
  const goes =
    /^(?:(?:@'s|the|our|@offer|@id|seats?|licen[cs]es?|count|number|quantity|on|for|at|of|@) ?){1,6}(?:should|must|needs? to|has to|have to|ought to) (?:go|come|drop|rise|increase|decrease|shrink|grow|fall)\b/.exec(
      text,
    );
  if (goes) {
    const word = goes[0].split(' ').at(-1) as string;
    const token = tokens.find(
      (candidate, at) => at > start && candidate.text.startsWith(word) && verbConcepts(candidate).size > 0,
    );
    if (token) return wish(verbConcepts(token), 'something should be done', token);
  }
}

/** Kestrel should manage Wingtip tells what is wanted; `Maria should invite Kestrel` tells whose task it is. */
function shouldDo({ tokens, start, text }: Said): Wish | undefined {
  const should =
    /^(?:(?:one of (?:our|my|the) \w+|(?:our|my|the|an?) (?:\w+ )?\w+) , @ ,|@(?:mail)?|he|she|they|(?:(?:the|our) )?(?:new )?(?:indirect )?(?:reseller|customer|client|provider|distributor|partner) @) (?:should|must|needs to|has to|ought to|shall|would like to|would love to|wants to|want to|wishes to|requests to|requires to|'d like to|(?:is |are )?to(?= (?:get|receive|earn|manage|handle|own|look|take|become|have|sell|resell|join|partner)))(?: also| now| please)* (\w+)/.exec(
      text,
    );
  const own =
    /^(?:get|receive|earn|manage|handle|own|look|take|become|be|have|go|sell|resell|partner|move|switch|upgrade|join|work|cover|serve|support|service|keep|see|use|gain|lose|drop|start|act|come|sit|stay|collect|do|run|replace|step|care|stop|cease)$/.test(
      should?.[1] ?? '',
    ) ||
    /^(?:\S+ )*?(?:would like to|would love to|wants to|want to|wishes to|requests to|requires to|'d like to) /.test(
      should?.[0] ?? '',
    );
  if (should && own) {
    const at = tokens.findIndex(
      (candidate, i) =>
        i > start && verbConcepts(candidate).size > 0 && render(candidate).startsWith(should[1] as string),
    );
    const token = tokens[at];
    // Kim to have the billing admin role
    if (
      /^(?:get|have|receive|take|gain|hold)$/.test(should[1] as string) &&
      tokens.slice(at).some(({ senses }) => senses.some(({ concept }) => concept.startsWith('role:')))
    )
      return wish(new Set(['grant']), 'somebody should be something');
    if (token) return wish(verbConcepts(token), 'somebody should do something', token);
  }
  if (
    /^@(?:'s @offer)? (?:should|must|needs to|has to|shall) (?:now )?become\b/.test(text) &&
    tokens.filter((candidate) => candidate.kind === 'offer').length > 1
  )
    return wish(new Set(['upgrade']), 'an offer should become another one');
  if (
    /^@(?:mail)? (?:becomes|gets|is to become|will become|is to be)\b/.test(text) &&
    tokens.some((candidate) => candidate.senses.some((sense) => sense.concept.startsWith('role:')))
  )
    return wish(new Set(['grant']), 'somebody becomes something');
}

/** Get Kestrel added, have 5 seats removed, I want Kai made admin. */
function getDone({ tokens, start, text, polite, why }: Said): Wish | undefined {
  const wished =
    /^(?:(?:i|we|i'd|we'd|i'm|we're)(?: would| 'd| also| now| really)* )?(?:get|have|want|need|see|like|love)\b|^(?:@(?:mail)?|he|she|they) (?:needs?|wants?) (?:his|her|their|the) /.test(
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
                (tokens[at - 1]?.kind === 'name' || /^(?:them|him|her|it)$/.test(tokens[at - 1]?.text ?? '')) &&
                tokens[at + 1]?.text === 'as')) &&
            (tokens[at + 1] === undefined ||
              tokens[at + 1]?.kind === 'punct' ||
              has(tokens[at + 1], 'prep', 'filler', 'time') ||
              / (?:from|off|of)$/.test(candidate.text)) &&
            // see the customers assigned to Kestrel: which ones
            !(
              (why === 'a request to see' ||
                ['customer', 'reseller', 'lead', 'user', 'provider'].includes(partyOf(tokens[at - 1]) ?? '')) &&
              tokens[at - 1]?.senses.some(({ kind, form }) => kind === 'noun' && form === 'plural') &&
              has(tokens[at + 1], 'prep')
            ) &&
            // the invite Kestrel sent us tells which one.
            !(tokens[at - 1]?.kind === 'name' && ofKind(tokens[at - 2], 'noun') && !partyOf(tokens[at - 2])) &&
            !/^(?:that|which|who|we|they|have|has|was|were)$/.test(tokens[at - 1]?.text ?? '') &&
            !/^(?:that|which|who|whom)$/.test(tokens[at - 2]?.text ?? ''),
        )
      : -1;
  if (wished > 0 && (polite || !/^(?:have|has) (?:i|we|you|they|he|she|@|the)/.test(text)))
    return wish(
      verbConcepts(tokens[wished] as Token, tokens[wished]?.text === 'set up' ? ['base'] : ['past']),
      'something should get done',
      tokens[wished],
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
    if (token) return wish(verbConcepts(token, ['past', 'base']), 'something should get done', token);
  }
}

/** Let Kestrel manage it, from now on Kestrel handles support, make sure Kestrel gets the credit. */
function fromNowOn({ tokens, start, text, polite }: Said): Wish | undefined {
  if (/^(?:let) @/.test(text) || /^let (?:the |our |my )?(?:reseller|provider|distributor|partner)/.test(text))
    return wish(new Set(['associate', 'manage']), 'let somebody manage');

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
    return wish(verbConcepts(tokens[habit] as Token, ['third']), 'somebody does it from now on', tokens[habit]);
  // the new support contact for sub-12 is Kestrel
  if (
    tokens.some((candidate) => has(candidate, 'support-contact')) &&
    /^(?:the |our )?new (?:designated )?support contact (?:for|of|at|on) .{1,60}? (?:is|will be) (?:now )?(?:the |our )?(?:reseller )?@(?: please| now)*$/.test(
      text,
    )
  )
    return wish(new Set(['designate']), 'what somebody is from now on');
  // Kestrel takes over customer Wingtip, Kestrel will be handling support for Wingtip
  const taken =
    /^(?:(?:the |our )?(?:reseller|partner) )?@ (?:(?:now |also )*(?:takes over|is taking over|will take over|is now (?:managing|handling|looking after|responsible for))|will (?:now |also )*(?:be )?(?:manage|managing|handle|handling|look after|looking after|take care of|taking care of|support|supporting|service|servicing)) (?:(?:the |our |all |customer |client )*@(?!'s)|(?:the )?(?:customer |technical |tech )?support (?:for|of|at))/.test(
      text,
    )
      ? tokens.find((candidate, at) => at > start && verbConcepts(candidate, ['base', 'ing', 'third']).has('manage'))
      : undefined;
  const thing = taken && tokens[tokens.indexOf(taken) + 1];
  if (taken && (thing?.upper || thing?.kind === 'word'))
    return wish(new Set(['manage', 'associate']), 'who takes it over', taken);
  // from today Kestrel is the support contact for Wingtip
  if (
    tokens.some((candidate) => has(candidate, 'now-on')) &&
    tokens.some((candidate) => has(candidate, 'support-contact')) &&
    /(?:^|, |on |today |now )(?:reseller )?@ (?:is|will be|acts as|becomes) /.test(text)
  )
    return wish(new Set(['designate']), 'what somebody is from now on');
  // see that Kestrel gets 3 more E3 seats, make sure Kestrel has 40 seats
  if (
    polite &&
    /^(?:(?:customer|client) )?@ (?:gets|has|receives|holds) (?:exactly |only |just )?#.{0,40}\b(?:seats|licen[cs]es)\b/.test(
      text,
    )
  )
    return wish(
      new Set(tokens.some((one) => has(one, 'more')) ? ['increase'] : ['change', 'set']),
      'what somebody should have',
    );
  // make sure Kestrel gets the credit
  const does = polite && tokens[start]?.kind === 'name' ? tokens[start + 1] : undefined;
  if (does && verbConcepts(does, ['third']).size && !has(does, 'ask', 'have', 'need'))
    return wish(verbConcepts(does, ['third']), 'somebody should do something', does);
}
