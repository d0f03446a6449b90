import type { Intent } from '../catalogue.ts';
import { type Clause, isMark, renderAll, verbConcepts } from '../clauses.ts';
import type { NameToken } from '../names/words.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { compoundOf } from './compounds.ts';
import { strayOf } from './strays.ts';
import { dataKinds, verblessOrder } from './verbless.ts';

/** What makes an order of an English message, or what keeps it from being one. */
export type Licence = { by: string } | { missing: string };

/**
 * An English message changes something only where it orders that: with a verb at the head of a clause, with a wish or a
 * need, with a request, or in the few shapes in which people leave the verb out. Nouns and participles alone order
 * nothing.
 */
export function licenceOf(intent: Intent, clauses: readonly Clause[]): Licence {
  const commands = clauses.filter(({ act }) => act === 'command');
  const asked = commands.length ? commands : clauses.filter(({ act }) => act === 'fragment');
  if (!asked.length) return { by: 'a question' };
  let missing = '';
  for (const clause of asked) {
    const licence = clause.act === 'command' ? ofCommand(intent, clause) : ofFragment(intent, clause);
    if ('by' in licence) return licence;
    missing ||= licence.missing;
  }
  return { missing };
}

/** Kestrel needs no more seats; order nothing for Kestrel; invite no resellers */
const unwanted = regex`
    ^(?:(?:please|pls|kindly|so|and|just|,) )*(?:\w+ (?:nothing|nobody|no one|none)\b|
    \w+ no (?:(?:new|other|further|more) )*(?:resellers?|customers?|clients?|providers?|users?|invitations?|invites?)\b|
    (?:(?:customer|client) )?(?:@|we|they|he|she|i) (?:\w+ )?(?:needs?|wants?|requires?) no (?:more|extra|additional|
    further|new|other|#|seats?|licen[cs]es?|subscriptions?)\b)
  `;

const theirNeed = /^(?:(?:so|and|but|,) )*(?:@(?:mail)?|he|she|they|(?:the|our) \w+(?: @)?) .*\?$/;

function ofCommand(intent: Intent, clause: Clause): Licence {
  const { tokens, verb, why, text } = clause;
  if (why === 'a need' && /^(?:(?:so|well|and|but|,) )*(?:maybe|perhaps|possibly|probably)\b/.test(text))
    return { missing: 'somebody may need it' };
  if (unwanted.test(text)) return { missing: 'none is wanted' };
  // Kim needs billing admin, right?
  if (why === 'a need' && theirNeed.test(text) && !isPolite(tokens))
    return { missing: 'it is asked whether they need it' };
  // Kestrel needs E3 explained
  const offer = why === 'a need' ? tokens.findIndex(({ kind }) => kind === 'offer') : -1;
  if (offer > 0 && isOtherwiseDone(tokens[offer + 1]))
    return { missing: `“${tokens[offer + 1]?.text}” is none of the bot's` };
  // they need to decide on E5
  if (why === 'a need') {
    const to = tokens.findIndex(({ text: word }, at) => word === 'to' && has(tokens[at - 1], 'need'));
    const doing = tokens[to + 1];
    if (to > 0 && doing && isOtherDoing(doing)) return { missing: `“${doing.text}” is none of the bot's` };
  }
  const stray = strayOf(intent, clause);
  if (stray) return { missing: `“${stray.text}” is no part of it` };
  if (why !== 'an imperative') return { by: why };
  // cancel partnership? Nobody says which one, and it is asked.
  if (/\?$/.test(text) && !/[@#,]/.test(text) && !isPolite(tokens)) return { missing: 'it is a question' };
  const compound = compoundOf(clause);
  if (compound) return { missing: `“${compound.text}” makes a noun of it` };
  const broken = tokens.find(
    (token, at) => finite.test(token.text) && ofKind(tokens[at - 1], 'noun') && isBare(tokens, at),
  );
  if (broken) return { missing: `“${broken.text}” tells how something is` };
  const at = verb ? tokens.indexOf(verb) : -1;
  if (tokens.some((_, i) => i > at && isPerfect(tokens, i))) return { missing: '“has been” tells what was done' };
  const done = tokens.find(
    (token, i) =>
      i > (shipped.test(token.text) ? at : at + 1) &&
      i < at + 4 &&
      isDone(token) &&
      token.text !== 'delegated' &&
      !has(tokens[at + 1], 'det', 'our'),
  );
  if (at >= 0 && isNominal(verb) && done) return { missing: `“${done.text}” tells what was done` };
  if (at >= 0 && isNominal(verb) && !isPolite(tokens) && !takesObject(tokens, at))
    return { missing: `“${verb?.text}” may be a noun` };
  return { by: why };
}

/** A verb that is a noun as well, whatever the lexicon has it for. */
const isNominal = (verb: Token | undefined): boolean =>
  ofKind(verb, 'noun') ||
  /^(?:order|upgrade|purchase|change|transfer|switch|move|decline|cut|increase|decrease|link)$/.test(verb?.text ?? '');

/** Explained, set up, back: what is done with an offer that one has. */
const isOtherwiseDone = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:set up|back|working|up)$/.test(token.text) ||
    (/ed$/.test(token.text) &&
      !has(token, 'order', 'create', 'associate', 'give', 'put', 'get', 'upgrade', 'increase')));

const shipped = /^(?:placed|shipped|paid|delivered|sent|confirmed|received|completed|rejected)$/;

/** `order #20418 placed`: a participle, and no other form. */
const isDone = (token: Token): boolean =>
  /^(?:placed|shipped|paid|delivered|sent|confirmed|received|stuck|stalled|pending|failing|hanging|frozen|underway)$/.test(
    token.text,
  ) ||
  (token.senses.length > 0 && token.senses.every(({ kind, form }) => kind === 'verb' && form === 'past'));

const finite = regex`
    ^(?:is|isn't|are|aren't|was|wasn't|were|does|doesn't|don't|did|didn't|hasn't|haven't|can't|cannot|couldn't|won't|
    fails|failed|throws|threw|keeps|kept|shows|went|works|worked|crashes|crashed|hangs|seems|expired|arrived)$
  `;

/** `Change Makers' sub-12 has been linked to Kestrel`, and not `the invite which has been lost`. */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  /^(?:has|have)$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.text === 'been' &&
  dataKinds.includes(tokens[at - 1]?.kind ?? '') &&
  tokens[at - 1]?.kind !== 'punct' &&
  !tokens.slice(0, at).some(({ text }) => /^(?:that|which|who|whose|since|because|as|if|it|they)$/.test(text));

/** No article in front: in `add the customer we won` the words behind the thing say which one. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  !tokens.slice(0, at).some((token) => has(token, 'det', 'our', 'pronoun', 'conj') || token.kind === 'punct');

/** `order 5 seats`, `invite the reseller`, `upgrade Kestrel`, and not `order confirmation`, `upgrade path`. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find((token) => !only(token, 'filler') && token.kind !== 'punct');
  if (!next) return true;
  if (next.kind !== 'word') return true;
  return !only(next, 'common', 'foreign');
}

const isPolite = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => /^(?:please|pls|plz|plss|kindly|asap)$/.test(token.text));

function ofFragment(intent: Intent, clause: Clause): Licence {
  const compound = compoundOf(clause);
  if (compound) return { missing: `“${compound.text}” makes another thing of it` };
  if (clause.why !== 'no verb is commanded') {
    const head = clause.tokens.slice(clause.lead ?? 0).find((token) => !isTalk(token));
    if (head && isOtherDoing(head)) return { missing: `“${head.text}” is none of the bot's` };
    return { by: clause.why };
  }
  if (isPolite(clause.tokens)) return { by: 'please' };
  const { text } = clause;
  if (/^(?:(?:sorry|well|um|,) )*no to (?:the|their|that|this|your|@)/.test(text)) return { by: 'a no' };
  if (asking.test(text)) return { by: 'a question that asks for it' };
  if (modal.test(text)) return { by: 'what it should be' };
  if (clause.tokens.some((token) => has(token, 'now-on')) && !clause.tokens.some((_, at, all) => tellsHabit(all, at)))
    return { by: 'what is so from now on' };
  const tokens = withoutReason(clause.tokens).filter((token) => !isTalk(token));
  const stray = tokens.find((token, at) => !isExplained(tokens, token, at));
  if (stray) return { missing: `“${stray.text}” is no part of an order` };
  const by = verblessOrder(tokens, intent);
  if (by) return { by };
  return { missing: 'nothing orders it' };
}

/** `we need to discuss the upgrade`: behind a wish an everyday word is the verb, and none of ours. */
const isOtherDoing = (token: Token): boolean =>
  !token.upper &&
  (only(token, 'common', 'foreign') ||
    (token.kind === 'name' && !token.possessive && (token as NameToken).reason === 'unknown word'));

/** From now on Kestrel pays for it: somebody does something, and nothing of ours. */
const tellsHabit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'name' && only(tokens[at], 'common', 'foreign') && /[^s]s$/.test(tokens[at]?.text ?? '');

const isTalk = (token: Token): boolean => only(token, 'filler');

/** `…, they have lost it`: why it is wanted. */
function withoutReason(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, i) =>
      i > 1 &&
      isMark(token, ',') &&
      /^(?:(?:as|since|because) )?(?:i|we|they|he|she|it|no|sorry|(?:the|our|their) (?:\w+ ){1,2}\w+ed|(?:they|we|it|he|she)(?:'ve|'re|'s|'d)|(?:just |recently )?(?:met|saw|know|spoke (?:to|with)|talked (?:to|with)|heard from) (?:them|him|her|it))\b/.test(
        renderAll(tokens.slice(i + 1, i + 5)),
      ),
  );
  return at < 0 ? tokens : tokens.slice(0, at);
}

const modal =
  /\b(?:should|shall|must|needs to|has to|ought to) (?:also |now |then )?(?:(?:be|become|go|get|read)\b|(?:have|hold)\b(?!.*\b(?:already|by now|left|by rights)\b))/;
const asking = /^(?:(?:do |would )?(?:you )?mind|any chance|fancy|care to|(?:ok|okay|good) to)\b.*\?$/;

/** Whether a word belongs to an order without a verb: data, things, directions; not what happened or how it is. */
function isExplained(tokens: readonly Token[], token: Token, at: number): boolean {
  if (dataKinds.includes(token.kind)) return true;
  // new customer for the portal: …
  if (/^(?:portal|system|books|database|crm)$/.test(token.text)) return true;
  if (token.kind === 'break' || token.kind !== 'word') return token.kind === 'break';
  // Kestrel's request for 5 more seats: they had one.
  if (has(token, 'wish', 'partnership-request') && tokens[at - 1]?.possessive) return false;
  if (ofKind(token, 'noun')) return true;
  if (has(token, 'det', 'our', 'us', 'me', 'new', 'more', 'less', 'again', 'same', 'now-on', 'counter', 'under'))
    return true;
  // a request from Kestrel came from there
  if (token.text === 'from')
    return (
      tokens.some((one) => has(one, 'less', 'again')) ||
      // new order from Kestrel
      /^orders?$/.test(tokens[at - 1]?.text ?? '') ||
      tokens.filter(({ kind }) => kind === 'offer').length > 1 ||
      isMark(tokens[at - 1], '-') ||
      // customer invitation for Kestrel from us and our provider Wingtip
      (has(tokens[at + 1], 'us') &&
        /^(?:and|&|plus)$/.test(tokens[at + 2]?.text ?? '') &&
        tokens.slice(at + 3, at + 6).some((one) => has(one, 'provider'))) ||
      // seats from 20 down to 15
      (tokens[at + 1]?.kind === 'number' &&
        tokens.slice(at + 2, at + 4).some(({ text }) => text === 'to') &&
        has(tokens[at - 1], 'seat'))
    );
  // minus 2 seats; invite for Kestrel: us plus provider Wingtip
  if (/^(?:plus|minus)$/.test(token.text))
    return tokens[at + 1]?.kind === 'number' || has(tokens[at + 1], 'reseller', 'provider');
  // a prospect for you
  if (/^(?:you|ya|u)$/.test(token.text)) return tokens[at - 1]?.text === 'for' || at === tokens.length - 1;
  // 18 instead of 25
  if (token.text === 'instead of') return tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.kind === 'offer';
  if (has(token, 'prep', 'support-word'))
    return !/^(?:since|until|till|before|after|during|than|between|like|within)$/.test(token.text);
  // mail is pat@…
  if (token.text === 'is')
    return (
      has(tokens[at - 1], 'address', 'domain', 'name-of', 'reseller', 'customer', 'provider') ||
      (/^(?:address|mail|code)$/.test(tokens[at - 1]?.text ?? '') && dataKinds.includes(tokens[at + 1]?.kind ?? ''))
    );
  // …, goes to pat@…; incentive credit for sub-12 goes to reseller Kestrel
  if (
    /^(?:goes|going)$/.test(token.text) &&
    tokens[at + 1]?.text === 'to' &&
    tokens.some((one) => has(one, 'incentive'))
  )
    return true;
  if (/^(?:goes|going)$/.test(token.text))
    return isMark(tokens[at - 1], ',', '-', '(') && tokens[at + 1]?.text === 'to' && tokens[at + 2]?.kind === 'email';
  // customer onboarding: Kestrel
  if (isMark(tokens[at + 1], ':') && verbConcepts(token, ['ing']).size > 0) return true;
  // action: support contact for Kestrel -> Wingtip
  if (at === 0 && isMark(tokens[1], ':') && /^(?:actions?|next|urgent|change|update)$/.test(token.text)) return true;
  // a user account needed
  if (/^(?:needed|required|wanted)$/.test(token.text)) return true;
  // got a new prospect
  if (token.text === 'got') return at === 0 && tokens.some((one) => has(one, 'lead'));
  if (has(token, 'conj')) return /^(?:and|also|plus|&|so|then)$/.test(token.text);
  if (verbConcepts(token).size > 0) return !has(token, 'other', 'ask');
  return small.test(token.text) || /^(?:\w{3,}ly)$/.test(token.text);
}

/** Words that make light of a thing. */
const small =
  /^(?:wee|separate|quick|little|small|fresh|simple|single|extra|urgent|nothing|fancy|company|brand|full|standard|joint)$/;
