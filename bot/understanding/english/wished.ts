import { isMark, render, renderAll, verbConcepts } from '../clauses.ts';
import { partyOf } from '../parties.ts';
import { regex } from '../text/regex.ts';
import { has, isRoleName, ofKind, type Token } from '../text/token.ts';
import { fromNowOn } from './from-now.ts';
import { asShould } from './should.ts';
import { passive } from './tenses.ts';
import { type Said, type Wish, wish } from './wish.ts';

/** What is wished of somebody or something: a passive, a should, a participle behind get, what is so from now on. */
export function readWish(said: Said): Wish | undefined {
  const later = withoutNowOn(said);
  return (
    shouldHaveDone(later) ??
    shouldBeDone(later) ??
    shouldGet(later) ??
    shouldGo(later) ??
    shouldCome(later) ??
    shouldDo({ ...later, text: couldHave(later.text) }) ??
    getDone(later) ??
    fromNowOn(said) ??
    timeWeHad(said) ??
    listNeeded(said)
  );
}

/** It's high time we had Kestrel aboard as a reseller: they are none so far. */
const timeWeHad = ({ text }: Said): Wish | undefined =>
  regex`
    ^(?:so |well |and |, )*(?:it's|it is) (?:(?:about|high|really|now) )*time (?:that )?(?:i|we) (?:had|got) (?:(?:the|our)
    )?(?:\w+ )?@ (?:(?:on board|onboard|aboard|in) )?as (?:an?|our) (?:new |indirect )*(?:reseller|partner)\b
  `.test(text)
    ? wish(new Set(['need']), 'what it is time for')
    : undefined;

/** An overview of our resellers is required: what is needed is to see it. */
const listNeeded = ({ text }: Said): Wish | undefined =>
  regex`
    ^(?:an?|the|some|our) (?!new (?:customer|client) )(?:\w+ ){0,2}(?:lists?|overview|inventory|summary|rundown|roster|breakdown|record|copy|
    details|particulars|names|figures|info|information) (?:of|on|about|for) .{1,80} (?:is|are) (?:now |also |
    urgently |kindly )*(?:required|needed|requested|wanted)\b
  `.test(text)
    ? wish(new Set(['show']), 'what should be seen')
    : undefined;

/** `henceforth Kestrel is to act as …`: when it begins says nothing of what is wished. */
function withoutNowOn(said: Said): Said {
  const { tokens, start, text } = said;
  if (!has(tokens[start], 'now-on')) return said;
  const length = isMark(tokens[start + 1], ',') ? 2 : 1;
  const lost = renderAll(tokens.slice(start, start + length)).length + 1;
  return { ...said, start: start + length, text: text.slice(lost) };
}

/** Kim should have her billing admin role removed; Kestrel must have five seats taken off: it is no wish to have them. */
function shouldHaveDone({ tokens, start, text }: Said): Wish | undefined {
  if (!haveDone.test(text)) return;
  const have = tokens.findIndex(({ text: word }, at) => at > start && word === 'have');
  const done = tokens.find(
    (token, at) =>
      at > have + 2 &&
      !token.hangul &&
      (verbConcepts(token, ['past']).size > 0 || /^[a-z]{3,}ed$/.test(token.text)) &&
      (ofKind(token, 'verb') || !token.upper) &&
      !ofKind(token, 'noun') &&
      isBehindThing(tokens, at) &&
      (tokens[at + 1] === undefined ||
        tokens[at + 1]?.kind === 'punct' ||
        has(tokens[at + 1], 'prep', 'filler', 'time', 'conj')),
  );
  if (!done) return;
  const concepts = verbConcepts(done, ['past']);
  return wish(concepts.size > 0 ? concepts : new Set(['other']), 'something should be done', done);
}
const haveDone = regex`
    ^(?:(?:the|our|my) )?(?:\S+ ){1,6}?(?:should|must|shall|has to|needs? to|ought to|is to)
    (?: (?:also|now|please|really|just))* have (?!to\b|had\b|been\b|got\b|become\b)
  `;
const isBehindThing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1] !== undefined &&
  (ofKind(tokens[at - 1], 'noun') ||
    isRoleName(tokens[at - 1] as Token) ||
    ['offer', 'id', 'number', 'name'].includes((tokens[at - 1] as Token).kind));

/** The partnership should be ended, Kestrel should be our reseller, the number of seats has to be 12. */
function shouldBeDone({ tokens, start, text, why }: Said): Wish | undefined {
  const asked = asShould(text);
  // I would like that the partnership is ended
  const wanted =
    why === 'a wish that something is done'
      ? asked
          .replace(/ (?:(?:could|can|might) (?:please )?go|went|goes) /, ' should go ')
          .replace(
            /^(.{1,120}?) (?:is|are|be|was|were|being|could be|can be|got|gets?|becomes?) (?=\w+)/,
            '$1 should be ',
          )
      : asked;
  const needing = tokens.find(
    (token, at) =>
      at > start + 1 && verbConcepts(token, ['ing']).size > 0 && /^(?:needs?|wants)$/.test(tokens[at - 1]?.text ?? ''),
  );
  // The invitation needs resending, our address wants changing.
  if (needing && !/^(?:i|we|you|what|which|who|how|if)\b/.test(text))
    return wish(verbConcepts(needing, ['ing']), 'something should be done', needing);
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
    const role = tokens.slice(start).some((candidate) => isRoleName(candidate));
    if (
      role ||
      tokens.slice(start).some((candidate) => has(candidate, 'support-contact', 'support', 'reseller', 'customer'))
    )
      return wish(new Set(['grant', 'designate', 'associate']), 'somebody should be something');
  }
  // The reseller for Kestrel should be Wingtip.
  if (
    regex`
      ^(?:(?:the |our )?(?:indirect )?(?:reseller|partner) (?:for|of|at|behind|in charge of|
      looking after) (?:the |our )?(?:existing |current |
      new )?(?:customer |client )?@|
      (?:(?:the |our )?(?:customer |client ))?@'s (?:indirect )?reseller) (?:should|must|has to|needs to|ought to|
      shall)(?: now| really)? be (?:the |our )?(?:reseller )?@(?: please| pls| instead| now| from now on)*$
    `.test(text)
  )
    return wish(new Set(['associate']), 'who the reseller should be');
  // The designated support contact for Kestrel needs to be Wingtip.
  if (
    regex`
      ^(?:(?:the|our) )?(?:new )?support contact (?:for|of|on|at) (?:the |our )?(?:customer |client |subscription )?@(?:id)?
      [ ](?:should|must|has to|needs to|ought to|shall|is to)(?: now)? be (?:the |our )?(?:reseller )?@(?: please| pls| instead| now| from now on)*$
    `.test(wanted.replace('designated support contact', 'support contact'))
  )
    return wish(new Set(['designate']), 'who the contact should be');
  // 40 is the number of seats we want on Kestrel's E3
  if (
    regex`
      ^#(?: seats| licen[cs]es)? (?:is|are) (?:what|the (?:seat |licen[cs]e )?(?:number|count|figure|total)(?: of (?:
      seats|licen[cs]es))?(?: that)?) (?:i|we)(?:'d| would)? (?:want|need|like) (?:for|on|in) (?:@'s @offer|
      @offer (?:at|for|of) (?:the |our )?(?:customer |client )?@)(?: subscription)?(?: please| pls| now)*$
    `.test(text)
  )
    return wish(new Set(['change', 'set']), 'a number should be something');
  // The number of seats has to be 12.
  if (
    regex`
      \b(?:should|must|needs? to|has to|have to|ought to) (?:now |then )?(?:be|become|read|stand at|total|have|hold|
      count|come to) (?:(?:exactly|at|only|now|just) )*#(?!.*\b(?:already|by now|left|by rights)\b)
    `.test(text)
  )
    return wish(new Set(['change', 'set']), 'a number should be something');
}

const sentInvitation = regex`
    ^(?:(?:could )?(?:(?:the |our )?(?:new )?(?:reseller|customer|client|partner) )?@(?:mail)? (?:(?:at|from|of) @ )?
    (?:\( @mail \) )?(?:should |must |
    needs to |has to |ought to |is to )?(?:also |now |please )?(?:get|receive|be sent|be given) (?:an?|our|another|
    the) (?:\w+ )?(?:invite|invitation|partnership request)\b|
    (?:the|our) (?:\w+ )?(?:invite|
    invitation)(?: (?:for|to) (?:the |our )?(?:(?:reseller|customer|client) )?@(?:mail)?)? (?:should|must|needs to|
    has to|ought to) go (?:out )?(?:to (?:them|him|her|@(?:mail)?) )?(?:again|once more|one more time|a second time|
    another time)\b|
    (?:(?:an?|the|our|another) )?(?:\w+ )?(?:invite|invitation|partnership request|relationship request) (?:should|must|
    needs to|has to|ought to|is to|to) go (?:(?:out|over|off) )?to (?:(?:the|our) )?(?:(?:reseller|customer|client|
    partner) )?@)
  `;

/** Could Kestrel get E5 instead of E3? */
const couldHave = (text: string): string =>
  text.replace(
    /^(?:could|can) (@) (?=(?:get|have|become|receive|move|go|step|switch|manage|handle|support) (?:.*@offer|#|.*@id))/,
    '$1 should ',
  );

const gained: Record<string, Set<string>> = {
  be: new Set(['grant']),
  become: new Set(['grant']),
  lose: new Set(['remove']),
};

/** Can Zoe Laurent get an account? Can Kim lose the billing admin role please? */
function shouldGet({ text }: Said): Wish | undefined {
  const granted = regex`
      ^(?:(?:can|could|may) )?(?:@(?:mail)?|he|she|they|(?:my|our) (?:new )?\w+(?: @(?:mail)?)?)(?: please| also|
      [ ]now)* (?:please )?(get|have|receive|become|be|lose)\b.*\b(?:account|access|login|admin|administrator|agent|
      role|desk|helpdesk)\b
    `.exec(text);
  if (granted && /^(?:can|could|may)\b.*(?:\?|\b(?:please|asap|thanks|thank you|thx)\b)/.test(text))
    return wish(gained[granted[1] as string] ?? new Set(['give', 'get']), 'somebody should get something');
}

/** our phone number in the profile has to change */
const fieldChanges = regex`
    ^(?:our|the) (?:\w+ ){1,4}(?:in|on) (?:our|the) (?:company |partner |business )?profile (?:should|must|needs? to|has to|
    have to|ought to) (?:now )?change\b
  `;

/** Kestrel's E3 needs to go down to 12; Kim's billing admin role can go; Kestrel should go into our leads. */
function shouldGo({ tokens, start, text }: Said): Wish | undefined {
  if (intoLeads.test(text)) return wish(new Set(['create']), 'where somebody should go');
  if (fieldChanges.test(text)) return wish(new Set(['change']), 'something should change');
  if (
    /\b(?:role|admin|administrator|agent|desk|helpdesk) (?:can|should|must|needs? to|has to|have to) (?:now )?(?:go|disappear|end)(?: now| please| away)*$/.test(
      text,
    )
  )
    return wish(new Set(['remove']), 'something should go');
  const goes = regex`
      ^(?:(?:@'s|the|our|their|its|@offer|@id|seats?|licen[cs]es?|count|number|quantity|on|for|at|of|
      (?:existing |current )?(?:customer|client)(?= @)|@) ?){1,6}(?:should|must|
      needs? to|has to|have to|ought to) (?:go|come|drop|rise|increase|decrease|shrink|grow|fall)\b
    `.exec(text);
  if (goes) {
    const word = goes[0].split(' ').at(-1) as string;
    const token = tokens.find(
      (candidate, at) => at > start && candidate.text.startsWith(word) && verbConcepts(candidate).size > 0,
    );
    if (token) return wish(verbConcepts(token), 'something should be done', token);
  }
}

const intoLeads = regex`
    ^(?:(?:the |our )?(?:company|prospect|lead) )?@ (?:should|must|needs to|has to|ought to) (?:also |now |please )?(?:go|
    be|be put) (?:in|into|on|onto|to|among|with) (?:our|the) (?:list of )?(?:sales )?(?:leads|prospects|
    (?:lead|leads|prospect) list)(?: please| pls| now| too| as well)*$
  `;

/** A new E3 subscription has to come for Kestrel: it is ordered. */
const shouldCome = ({ text }: Said): Wish | undefined =>
  regex`
    ^(?:an?|another|one|#) (?:new )?(?:@offer (?:subscription|sub|plan|seats|licen[cs]es)|@offer|subscription of @offer) (?:has to|have
    to|must|needs to|should|shall) (?:come|be there) for (?:the |our )?(?:customer |client )?@(?: please| pls| now| asap)*$
  `.test(text)
    ? wish(new Set(['order']), 'something should be there')
    : undefined;

/** Kestrel should manage Wingtip tells what is wanted; `Maria should invite Kestrel` tells whose task it is. */
function shouldDo({ tokens, start, text }: Said): Wish | undefined {
  const should = regex`
      ^(?:(?:one of (?:our|my|the) \w+|(?:our|my|the|an?) (?:\w+ )?\w+) , @ ,|@(?:mail)?|he|she|they|
      (?:(?:the|our) )?(?:new )?(?:indirect )?(?:reseller|customer|client|provider|distributor|partner) @) (?:should|
      must|needs to|has to|ought to|shall|would like to|would love to|wants to|want to|wishes to|requests to|
      requires to|'d like to|
      (?:is |
      are )?to(?= (?:get|receive|earn|manage|handle|own|look|take|become|have|sell|resell|join|partner|act|serve|
      care)))(?: also|
      [ ]now| please)* (?!have (?:had|been|got|become|\w+ed)\b)(\w+)
    `.exec(text);
  const own =
    regex`
      ^(?:get|receive|earn|manage|handle|own|look|take|become|be|have|go|sell|resell|partner|move|switch|upgrade|join|
      work|cover|serve|support|service|keep|see|use|gain|lose|drop|start|act|come|sit|stay|collect|do|run|replace|
      step|care|stop|cease)$
    `.test(should?.[1] ?? '') ||
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
    // could Kestrel have 15 E3 licences
    if (token && /^(?:can|could)$/.test(tokens[start]?.text ?? '') && /^\S+ should (?:have|get) #/.test(text))
      return wish(new Set([...verbConcepts(token), 'need']), 'somebody should do something', token);
    if (token) return wish(verbConcepts(token), 'somebody should do something', token);
  }
  if (
    /^@(?:'s @offer)? (?:should|must|needs to|has to|shall) (?:now )?become\b/.test(text) &&
    tokens.filter((candidate) => candidate.kind === 'offer').length > 1
  )
    return wish(new Set(['upgrade']), 'an offer should become another one');
  if (
    /^(?:(?:role|permissions?) (?:change|update) : (?!.*\?$))?@(?:mail)? (?:becomes|gets|takes over as|is to become|will become|is to be)\b/.test(
      text,
    ) &&
    tokens.some((candidate) => isRoleName(candidate))
  )
    return wish(new Set(['grant']), 'somebody becomes something');
}

/** Get Kestrel added, have 5 seats removed, I want Kai made admin. */
function getDone({ tokens, start, text, polite, why }: Said): Wish | undefined {
  // Kestrel needs E1 set to 9
  const theirs = regex`
      ^(?:(?:(?:the |our )?(?:customer |client )?@|they) (?:(?:also|now|really|urgently) )*)(?:needs?|wants?|
      requires?|would like) (?:the |their )?(?:@offer |seats |licen[cs]es )+(?:set|cut|put|brought|taken|
      \w+ed)\b.* (?:to|by) #
    `.test(text);
  const wished =
    theirs ||
    regex`
      ^(?:(?:i|we|i'd|we'd|i'm|we're)(?: would| 'd| also| now| really)* )?(?:get|have|want|need|see|like|
      love) (?!(?:which|what|who|whose|how|where|when|if|whether)\b)|
      ^(?:(?:my|our|the) (?:\w+ ){1,2}?@|(?:(?:the|our) )?(?:reseller|customer|client|provider|distributor) @|
      @(?:mail)?|he|she|they) (?:needs?|wants?|would like) (?:(?:his|her|their|the) |
      (?:(?:the|our) )?(?:(?:reseller|customer|client) )?@ (?:(?:also|now) )?\w+(?:ed|sent)\b)
    `.test(text)
      ? tokens.findIndex(
          (candidate, at) =>
            at > start + 1 &&
            (candidate.senses.some((sense) => sense.kind === 'verb' && sense.form === 'past') ||
              candidate.text === 'set up' ||
              (theirs && /^(?:set|cut|put)$/.test(candidate.text))) &&
            (!candidate.senses.some(
              (sense) => sense.kind === 'noun' || (sense.kind === 'verb' && sense.form === 'base'),
            ) ||
              theirs ||
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
            // can I see that invite great lakes supply sent over: which one is to be seen
            !(
              why === 'a request to see' &&
              has(candidate, 'send') &&
              tokens.slice(start, at).some((one) => has(one, 'invitation', 'partnership-request'))
            ) &&
            // the invite Kestrel sent us tells which one.
            !(tokens[at - 1]?.kind === 'name' && ofKind(tokens[at - 2], 'noun') && !partyOf(tokens[at - 2])) &&
            !/^(?:that|which|who|we|they|have|has|is|are|was|were|not|never|yet|still|already|\w+'(?:re|ve|s|m))$/.test(
              tokens[at - 1]?.text ?? '',
            ) &&
            !/^(?:that|which|who|whom)$/.test(tokens[at - 2]?.text ?? ''),
        )
      : -1;
  if (wished > 0 && (polite || !/^(?:have|has) (?:i|we|you|they|he|she|@|the)/.test(text)))
    return wish(
      verbConcepts(tokens[wished] as Token, /^(?:set|cut|put)/.test(tokens[wished]?.text ?? '') ? ['base'] : ['past']),
      'something should get done',
      tokens[wished],
    );
  // get Contoso added, have 5 seats removed, I want Kai made admin
  const causative = regex`
      ^(?:get|have|see|(?:(?:i|we)(?:'d| would)? (?:also |now |really |urgently )*)?(?:want|need|like)) (?:(?:the |our |a |my |another |this )?(?:new )?(?:\w+ )?(?:@(?:mail|offer|id)?|#|seats|licences|
      subscription|customer(?! (?:called|named) @)|(?<=\b(?:an?|new) )(?:customer|client) (?:record|profile|file|account)|invite|invitation)(?:'s)? ?(?:@offer |@ |seats |licences |licenses |more |subscription |
      for @ |to @ )*)(\w+ed|
      set up|made|put|taken|given|sent|cut|set)\b
    `.exec(text);
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
