import { isMark, renderAll, verbConcepts } from '../clauses.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { givesReason, isTold } from './reasons.ts';
import { becomesQuestion, becomesWish } from './turns.ts';

const joint = oneOf(
  /^(?:&|and|then|also|plus|but|however|nevertheless|so|so that|or|and then|because|since|therefore|hence|thus|consequently|,|:)$/,
);

const owning = oneOf(/^(?:their|his|her|its|the)$/);

/**
 * Whether something new begins at a place of an English sentence: another command, a question, or the reason for what
 * was said so far.
 */
export function opensClause(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at] as Token;
  if (takesUpTopic(tokens, at, start)) return true;
  // one of our shops, Kestrel, would love to join
  if (
    isMark(token, ',') &&
    tokens[at - 1]?.kind === 'name' &&
    /^(?:would|will)$/.test(tokens[at + 1]?.text ?? '') &&
    !has(tokens[at + 2], 'pronoun')
  )
    return false;
  // send Kestrel an invite their email is pat@…
  if (
    at > start + 2 &&
    owning.has(token.text) &&
    has(tokens[at + 1], 'address') &&
    /^(?:is|=|:)$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 3]?.kind === 'email'
  )
    return true;
  // can this thing also order licences
  if (token.text === 'also' && has(tokens[start], 'aux')) return false;
  // give Kestrel 3 more seats & set Wingtip as their support contact
  if (token.text === '&' && !opensOrder(tokens, at + 1)) return false;
  if (!joint.has(token.text) || token.hangul || (token.kind !== 'word' && token.kind !== 'punct')) return false;
  if (
    /^(?:and|then|,)$/.test(token.text) &&
    (token.text === ','
      ? /^(?:go ahead|be so kind)$/
      : /^(?:go ahead|try|come|be so kind|be a dear|be an angel|go)$/
    ).test(tokens[at - 1]?.text ?? '')
  )
    return false;
  // Kestrel has ceased trading and should therefore be removed
  if (/^(?:therefore|hence|thus|consequently)$/.test(token.text) && has(tokens[at - 1], 'aux')) return false;
  // can you also cancel invitations?
  if (token.text === 'also' && has(tokens[at - 1], 'pronoun', 'aux')) return false;
  const i = behindJoint(tokens, at);
  const next = tokens[i];
  if (!next) return false;
  if (token.text === ':' && announces(tokens, at, start, i)) return true;
  // Kestrel are hiring, +6 on their E3
  if (
    token.text === ',' &&
    isMark(next, '+', '-') &&
    tokens[i + 1]?.kind === 'number' &&
    isTold(tokens.slice(0, at), start)
  )
    return true;
  if (becomesQuestion(tokens, at, start, i) || becomesWish(tokens, at, start, i)) return true;
  if (token.text === ',' && (tells(tokens, at, start, i) || endsReason(tokens, at, start))) return true;
  if (/^(?:,|and|&|but)$/.test(token.text) && tellsOfSomebody(tokens, at, start, i)) return true;
  if (/^(?:because|since|so|so that|but|however|nevertheless|therefore|hence|thus|consequently)$/.test(token.text))
    return i < tokens.length - 1 && tokens.slice(start, at).some((one) => one.kind === 'word' && !only(one, 'filler'));
  if (
    /^(?:don't|do not|dont|never|can|could|would|i|we|i'd|we'd|let's|let|make sure|how|what|who|which|where)$/.test(
      next.text,
    ) &&
    at > start
  ) {
    // … our staff and what roles they hold: one question.
    const back = tokens.slice(i + 1).some((one) => /^(?:they|they've|they're|them|their)$/.test(one.text));
    if (next.text === 'how' && /^(?:to|do|does|can|could|should|would)$/.test(tokens[i + 1]?.text ?? '')) return !back;
    if (/^(?:who|which|what|how|where)$/.test(next.text))
      return (token.text !== ',' && !back) || becomesQuestion(tokens, at, start, i);
    return true;
  }
  if (next.hangul || !verbConcepts(next).size || next.possessive) return false;
  // how many companies have applied and are waiting for us: one question
  if (
    token.text === 'and' &&
    /^(?:are|is)$/.test(next.text) &&
    has(tokens[i + 1], 'pending') &&
    /^(?:how many|who|which|what)$/.test(tokens[start]?.text ?? '')
  )
    return false;
  if (token.text === ':') return ordersBehind(tokens, at, start, i);
  const asked = tokens.slice(at + 1, i).some((one) => /^(?:please|pls|plz|kindly)$/.test(one.text));
  if (!asked && (ofKind(next, 'noun') || ofKind(next, 'mark'))) {
    // `customers and leads`, `sales and support contact`: nouns, unless something to act on follows.
    const object = tokens[i + 1];
    // seats = 40, offer E3, customer Kestrel: among labels it is one
    if (token.text === ',' && next.text === 'offer' && object?.kind === 'offer' && isLabelled(tokens, i + 2, at))
      return false;
    if (!object || object.kind === 'punct') return false;
    if (!isObject(object)) return false;
    // customers, open invitations, leads; and not …, open customer Kestrel; thanks for the quick reply, invite reseller …
    const thanked = /^(?:thanks|thank you|thx|cheers|sorry|apologies)$/.test(tokens[start]?.text ?? '');
    if (
      has(object, 'reseller', 'customer', 'invitation', 'provider', 'lead', 'user') &&
      token.text === ',' &&
      !['name', 'quote', 'domain'].includes(tokens[i + 2]?.kind ?? '')
    )
      return thanked;
  }
  // 받은 초대, decline 해주세요: one command whose verb is Latin.
  if (tokens[i + 1]?.hangul && has(tokens[i + 1], 'do') && tokens[at - 1]?.hangul && !tokens[at - 1]?.ending)
    return false;
  if (isMark(tokens[i + 1], '/')) return false;
  return tokens.slice(start, at).some((one) => one.kind === 'word' || one.kind === 'name');
}

/** Whether an offer stands between data with labels: a mark of one in front of it, and a comma or the end behind it. */
const isLabelled = (tokens: readonly Token[], behind: number, comma: number): boolean =>
  (tokens[behind] === undefined || isMark(tokens[behind], ',')) &&
  tokens.slice(0, comma).some((token) => isMark(token, '=', ':'));

/** Where what follows a joint begins: behind other joints and words that say nothing. */
function behindJoint(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (
    i < at + 12 &&
    i < tokens.length &&
    (only(tokens[i], 'filler') || joint.has(tokens[i]?.text ?? '') || (i > at + 1 && has(tokens[i], 'again')))
  )
    i++;
  // …, please to ask it
  if (tokens[i]?.text === 'to' && /^(?:please|pls|kindly)$/.test(tokens[i - 1]?.text ?? '')) i++;
  return i;
}

/** Whether behind a colon comes what was announced in front of it. */
function announces(tokens: readonly Token[], at: number, start: number, i: number): boolean {
  const next = tokens[i] as Token;
  // Legal has cleared it: the client Kestrel is to be linked to …
  if (has(next, 'det', 'our') && isTold(tokens.slice(0, at), start)) return true;
  // I forgot one yesterday: new user …; …, they've been waiting since April
  if (/^(?:i|we|they|he|she)(?:'ve|'d|'re|'s)?$/.test(tokens[start]?.text ?? '') && has(next, 'new')) return true;
  // ok deep breath: register our firm
  if (
    !next.hangul &&
    verbConcepts(next).size > 0 &&
    !ofKind(next, 'noun') &&
    (has(tokens[i + 1], 'det', 'our', 'new', 'us', 'me') ||
      (tokens[i + 1]?.text === 'it' && tokens[i + 2]?.kind === 'number')) &&
    !ofKind(tokens[at - 1], 'noun')
  )
    return true;
  return false;
}

/** `since its partner closed down, …`, `as they have grown, …`: the reason stands in front of the order. */
const endsReason = (tokens: readonly Token[], at: number, start: number): boolean =>
  at > start + 3 &&
  (/^(?:since|because)$/.test(tokens[start]?.text ?? '') ||
    (tokens[start]?.text === 'as' && isTold(tokens.slice(0, at), start + 1)));

const whomToWriteTo = regex`
    ^(?:the|our|their|his|her) (?:\w+ )?(?:person|one|contact|colleague|lady|guy|man|woman) (?:to (?:write to|contact|mail|
    e-?mail|ask(?: for)?|reach|talk to|speak (?:to|with)|use)|there|in charge) is @mail
  `;

/** Whether behind a comma somebody is told of, and nothing is asked. */
function tells(tokens: readonly Token[], at: number, start: number, i: number): boolean {
  const next = tokens[i] as Token;
  // …, Mr Okafor has written to them: why it is wanted
  if (
    at > start + 2 &&
    (next.kind === 'name' || next.kind === 'person') &&
    /^(?:has|had|is|was|said|says|told|knows|wants it|asked)$/.test(tokens[i + 1]?.text ?? '') &&
    tokens.slice(start, at).some((one) => verbConcepts(one).size > 0)
  )
    return true;
  // two of them left, Kestrel only needs 8 seats now: what happened, and what is needed
  if (
    next.kind === 'name' &&
    tokens
      .slice(start, at)
      .some((one) => /^(?:\w{3,}ed|left|quit|went|came|grew|is|are|was|were|has|have)$/.test(one.text)) &&
    /^(?:needs?|wants?|requires?)$/.test(
      tokens[i + (/^(?:only|now|also|just|really)$/.test(tokens[i + 1]?.text ?? '') ? 2 : 1)]?.text ?? '',
    )
  )
    return true;
  if (/^(?:they've|they're|he's|she's|they'd)$/.test(next.text)) return true;
  // …, Shona's address is shona@…
  if (
    next.kind === 'name' &&
    next.possessive &&
    has(tokens[i + 1], 'address', 'profile-field') &&
    tokens[i + 2]?.text === 'is' &&
    tokens[i + 3]?.kind === 'email'
  )
    return true;
  // I need the reseller Kestrel invited, the address is pat@…; …, the mail goes to pat@…
  const value = tokens[i + 2]?.text === 'goes' && tokens[i + 3]?.text === 'to' ? i + 4 : i + 3;
  if (
    owning.has(next.text) &&
    has(tokens[i + 1], 'address', 'profile-field') &&
    /^(?:is|goes)$/.test(tokens[i + 2]?.text ?? '') &&
    tokens[value]?.kind === 'email'
  )
    return true;
  // get Kestrel on board as a reseller, the person to write to is pat@…
  if (whomToWriteTo.test(renderAll(tokens.slice(i, i + 12)))) return true;
  // …, it's one of our customers
  if (next.text === "it's" && tokens[i + 1]?.text === 'one') return true;
  // …, they are one of our customers; …, my english is not so good
  if (
    at > start + 1 &&
    ((/^(?:they|it|that)$/.test(next.text) && /^(?:are|is)$/.test(tokens[i + 1]?.text ?? '')) ||
      (/^(?:my|our)$/.test(next.text) && has(tokens[i + 1], 'tongue') && has(tokens[i + 2], 'be', 'aux')))
  )
    return true;
  // …, it was sent to the wrong person
  if (
    at > start + 2 &&
    /^(?:it|they|he|she)$/.test(next.text) &&
    /^(?:was|were|went|got|had|came|never|didn't|wasn't|weren't)$/.test(tokens[i + 1]?.text ?? '')
  )
    return true;
  if (at > start + 1 && !has(tokens[start], 'us', 'pronoun') && tellsWhy(tokens, i)) return true;
  if (at > start + 2 && givesReason(tokens, at + 1)) return true;
  // …, as we told everyone on Tuesday
  return next.text === 'as' && /^(?:i|we|you|they|he|she)$/.test(tokens[i + 1]?.text ?? '');
}

/** `onboard Kestrel, they will need E5 soon`: behind an order somebody is told of, who does something by himself. */
function tellsOfSomebody(tokens: readonly Token[], at: number, start: number, i: number): boolean {
  if (!isTelling(tokens, i)) return false;
  let first = start;
  while (first < at && (only(tokens[first], 'filler') || joint.has(tokens[first]?.text ?? ''))) first++;
  const opens = tokens[first];
  return opens !== undefined && first < at - 1 && !opens.hangul && verbConcepts(opens).size > 0;
}

/** Whether at a place of a sentence somebody does something by himself. */
export function isTelling(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at];
  // contract came in this morning
  if (
    /^(?:contract|agreement|paperwork|papers|payment|approval|signature|confirmation|po)$/.test(subject?.text ?? '') &&
    /^(?:came|arrived|is|was|has|got|went|landed)\b/.test(tokens[at + 1]?.text ?? '')
  )
    return true;
  if (!subject || (!/^(?:they|he|she|we)$/.test(subject.text) && !['name', 'person'].includes(subject.kind)))
    return false;
  let verb = at + 1;
  while (/^(?:already|also|just|still|only|even|all|both|never|now|probably)$/.test(tokens[verb]?.text ?? '')) verb++;
  return doesSomething.test(tokens[verb]?.text ?? '');
}
const doesSomething =
  /^(?:will|is|are|was|were|has|have|had|can|gets?|got|takes?|took|sells?|sold|serves?|served|looks?|brought|won|signed|asked|asks|joined|left|moved|bought|buys|called|came|knows?|said|says|promised|accepted|agreed|wrote|rang|manages|handles|runs|found|met|sent|paid|pays|uses?|used)$/;

/** Whether a verb behind a colon is commanded. */
function ordersBehind(tokens: readonly Token[], at: number, start: number, i: number): boolean {
  const next = tokens[i] as Token;
  if (/^(?:plus|minus)$/.test(next.text) || (next.kind === 'number' && has(tokens[i + 1], 'more'))) return true;
  // invitation to Kestrel: withdraw please
  if (
    !ofKind(next, 'noun') &&
    tokens
      .slice(i + 1)
      .every((one) => only(one, 'filler') || one.kind === 'punct' || /^(?:it|them|this|that)$/.test(one.text))
  )
    return true;
  // customer Kestrel, E3 subscription: connect it with reseller Wingtip
  if (/^(?:it|them)$/.test(tokens[i + 1]?.text ?? '') && has(tokens[i + 2], 'prep')) return true;
  // reseller for customer Kestrel: make it Wingtip
  const label = tokens[has(tokens[start], 'det') ? start + 1 : start];
  if (next.text === 'make' && tokens[i + 1]?.text === 'it' && tokens[i + 2]?.kind === 'name' && has(label, 'reseller'))
    return true;
  if (isHeading(tokens.slice(start, at)) && (!ofKind(next, 'noun') || isObject(tokens[i + 1]))) return true;
  return (
    tokens
      .slice(start, at)
      .some((one) => has(one, 'us', 'pronoun', 'aux') || /^(?:i|we|they|he|she|it)$/.test(one.text)) ||
    (!ofKind(next, 'noun') && tokens.slice(start, at).some((one) => ofKind(one, 'verb'))) ||
    isTold(tokens.slice(0, at), start)
  );
}

/** …, the customer is waiting; …, our boss insists: behind a comma somebody is told of, and nothing asked. */
function tellsWhy(tokens: readonly Token[], at: number): boolean {
  // …, they say something is broken
  if (/^(?:they|he|she|users|people|someone|somebody)$/.test(tokens[at]?.text ?? ''))
    return /^(?:say|says|said|report|reports|complain|complains|claim|claims|keep|keeps|are|is|can't|cannot|don't|doesn't|told|tell|tells)$/.test(
      tokens[at + 1]?.text ?? '',
    );
  if (!has(tokens[at], 'det', 'our') || tokens[at]?.hangul) return false;
  // new client Kestrel, the reseller will be Wingtip
  if (willBe(tokens, at + 1)) return true;
  const told = tokens.slice(at + 1, at + 4).findIndex(({ text }) => tellsState.test(text));
  if (told < 1) return false;
  const subject = tokens.slice(at + 1, at + 1 + told);
  return subject.every((token) => token.kind === 'word' && !token.hangul && !token.possessive && !has(token, 'prep'));
}
const willBe = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'reseller') &&
  tokens[at + 1]?.text === 'will' &&
  tokens[at + 2]?.text === 'be' &&
  tokens[at + 3]?.kind === 'name' &&
  tokens.slice(at + 4).every((token) => only(token, 'filler'));
const tellsState =
  /^(?:is|are|was|were|isn't|aren't|wasn't|has|have|had|keeps|can't|cannot|couldn't|won't|doesn't|didn't|insists|called|rang|phoned|waits|complains|complained|says)$/;

/** A verb in small letters and what it acts on. */
const opensOrder = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at];
  return verb?.hangul === false && !verb.upper && verbConcepts(verb).size > 0 && isObject(tokens[at + 1]);
};

/** What a verb acts on. */
const isObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (has(token, 'det', 'our', 'new', 'pronoun', 'pending', 'existing', 'every') ||
    ['name', 'person', 'email', 'number', 'quote', 'offer'].includes(token.kind) ||
    has(token, 'reseller', 'customer', 'invitation', 'provider', 'lead', 'user', 'delegated', 'relationship'));

/** `next: …`, `my request: …`: a few words that only announce what is wanted. */
const heading = regex`
    ^(?:next(?: one| up)?|# more|instructions?|(?:please )?do this(?: for (?:me|us))?|what (?:i|we) (?:need|want)|
    (?:one|last|another) (?:more )?thing|quick (?:one|request|ask|favou?r)|change of plans?|new plan|prio(?:rity)? #|
    p#|item #|number #|right|sorry|correction|and another|another one|actions? (?:needed|required)|
    (?:i|we) (?:badly |urgently |just )?need (?:some |your |a bit of )?help(?: with this)?|
    (?:the |our )?(?:they|he|she|customer|client|reseller|boss|manager) (?:urgently |really )?(?:needs?|
    wants?) (?:this|it|that)(?: (?:urgently|today|now|asap|done|soon|sorted))*)$
  `;
const isHeading = (tokens: readonly Token[]): boolean => heading.test(renderAll(tokens)) || isAnnouncing(tokens);
const isAnnouncing = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length < 5 &&
  tokens.every(
    (token) =>
      token.kind === 'word' &&
      !token.hangul &&
      !/^(?:plan|goal|step|example|e\.g|test|note|notes|reminder|draft|idea|agenda|suggestion|option|proposal|todo|to-do|memo|quote|says|said)s?$/.test(
        token.text,
      ) &&
      (only(token, 'filler', 'common', 'mark') || has(token, 'wish', 'task', 'ticket', 'command', 'me', 'us')) &&
      !has(token, 'not', 'what', 'conj', 'aux'),
  );

const pointing = oneOf(/^(?:the|that|this|our)$/);

/** `that Kestrel invitation go ahead and turn it down`: what it is about, and then what is to be done with it. */
function takesUpTopic(tokens: readonly Token[], at: number, start: number): boolean {
  if (at < start + 2 || !pointing.has(tokens[start]?.text ?? '')) return false;
  if (/^(?:it|them)$/.test(tokens[at]?.text ?? '') || only(tokens[at - 1], 'filler')) return false;
  let i = at;
  while (only(tokens[i], 'filler') && i < at + 4) i++;
  const verb = tokens[i];
  if (!verb || verb.hangul || ofKind(verb, 'noun') || has(verb, 'ask', 'have', 'aux') || !verbConcepts(verb).size)
    return false;
  if (!/^(?:it|them)$/.test(tokens[i + 1]?.text ?? '')) return false;
  return tokens
    .slice(start, at)
    .every((one) => one.kind !== 'word' || has(one, 'det', 'our', 'prep', 'new', 'pending') || ofKind(one, 'noun'));
}
