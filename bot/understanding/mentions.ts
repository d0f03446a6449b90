import { isMark } from './clauses.ts';
import { lookRightKorean } from './korean/mentions.ts';
import { settleEnd } from './names/endings.ts';
import { brief } from './names/korean-people.ts';
import { type Party, partyOf } from './parties.ts';
import { has, ofKind, only, type Token } from './text/token.ts';
import { isNoMention } from './unmentioned.ts';

/** A name in a message, with what the words beside it say about it. */
export interface Mention {
  token: Token;
  at: number;
  clause: number;
  role?: Party;
  /** Which word gave the role. */
  because?: string;
  /** What the name has: `Contoso's customers`, 콘토소의 고객. */
  owns?: string;
  /** The English preposition in front of it. */
  prep: string;
  /** The Korean particle behind it. */
  particle: string;
  /** Somebody who works there, not the organisation itself. */
  person: boolean;
  quoted: boolean;
  /** What the directory says that the organisation is. */
  known?: 'reseller' | 'provider' | 'customer';
}

const isPlural = (token: Token): boolean =>
  token.senses.some((sense) => sense.kind === 'noun' && sense.form === 'plural') || /^들/.test(token.particle);
const isDescription = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.hangul &&
  (has(token, 'det', 'our', 'new', 'existing', 'every', 'name-of', 'filler', 'pending', 'account', 'more') ||
    only(token, 'common', 'filler')) &&
  !has(token, 'prep', 'conj');
const subscriptionThings = ['subscription', 'seat'];

export const isNameLike = (token: Token | undefined): boolean =>
  token !== undefined && ['name', 'person', 'quote', 'domain'].includes(token.kind);

/** Collects the names of a message and reads the words beside them. */
export function findMentions(clauses: readonly Token[][]): Mention[] {
  const mentions: Mention[] = [];
  for (const [clause, tokens] of clauses.entries())
    for (const [at, token] of tokens.entries()) {
      if (!isNameLike(token) || isNoMention(tokens, at)) continue;
      const mention: Mention = {
        token,
        at,
        clause,
        prep: '',
        particle: token.particle,
        person: token.kind === 'person' || titled.test(token.text) || (token.hangul && brief.test(token.text)),
        quoted: token.kind === 'quote',
      };
      const label = labelOfIt(clauses, clause, at);
      if (label) give(mention, partyOf(label), label);
      lookLeft(tokens, at, mention);
      lookRight(tokens, at, mention);
      mentions.push(mention);
    }
  // look up Kestrel, they're one of our customers
  const [only] = mentions;
  if (only && mentions.length === 1 && !only.role && !only.token.hangul)
    for (const tokens of clauses.slice(only.clause + 1)) {
      const about = tokens.findIndex(({ text }) => /^(?:they're|they|theyre|it's|it)$/.test(text));
      const party =
        about >= 0 && about < 3 ? tokens.slice(about + 1, about + 6).find((token) => partyOf(token)) : undefined;
      if (party && tokens.indexOf(party) >= tokens.length - 3) give(only, partyOf(party), party);
    }
  for (const mention of mentions) settleEnd(clauses[mention.clause] ?? [], mention, mentions);
  return mentions;
}

/** Ms Vandenberg asks for …: who is called like that is no company. */
const titled = /^(?:mr|mrs|ms)\.? [\p{L}'-]+$/u;

/** Kestrel needs a reseller: make it Wingtip; reseller for Kestrel: make it Wingtip: what the name in front is to get. */
function labelOfIt(clauses: readonly Token[][], clause: number, at: number): Token | undefined {
  const tokens = clauses[clause] ?? [];
  const [colon, make, it] = tokens.slice(Math.max(0, at - 3), at);
  if (!isMark(colon, ':') || make?.text !== 'make' || it?.text !== 'it') return;
  const before = at === 3 ? (clauses[clause - 1] ?? []) : tokens.slice(0, at - 3);
  const [last, article] = [before.at(-1), before.at(-2)];
  if (partyOf(last) && /^(?:an?|another|its|their)$/.test(article?.text ?? '')) return last;
  const [head, link] = has(before[0], 'det') ? before.slice(1, 3) : before;
  return partyOf(head) && /^(?:for|of)$/.test(link?.text ?? '') && isNameLike(last) ? head : undefined;
}

/** Gives a mention its role; the first word that says one decides. */
export function give(mention: Mention, role: Party | undefined, token: Token | undefined): void {
  if (!role || mention.role) return;
  mention.role = role;
  mention.because = token?.text ?? '';
}

/** 고객-리셀러 매핑: 남도수산 → 두레정보; customer -> reseller: Kestrel -> Wingtip: the parties stand in the order of the names. */
function partyInPair(tokens: readonly Token[], at: number): Party | undefined {
  const second = isMark(tokens[at - 1], '->', '/') && isNameLike(tokens[at - 2]);
  const colon = second ? at - 3 : at - 1;
  if (!isMark(tokens[colon], ':')) return;
  const end = ofKind(tokens[colon - 1], 'verb') ? colon - 1 : colon;
  const [one, joint, two] = tokens.slice(Math.max(0, end - 3), end);
  const [first, other] = [partyOf(one), partyOf(two)];
  if (!first || !other || first === other || !isMark(joint, '-', '/', '->', '·')) return;
  // customer/reseller: Kestrel: a single name stands for neither.
  const paired = second || (isMark(tokens[at + 1], '->', '/') && isNameLike(tokens[at + 2]));
  return end < colon || paired ? (second ? other : first) : undefined;
}

function lookLeft(tokens: readonly Token[], at: number, mention: Mention): void {
  const paired = partyInPair(tokens, at);
  if (paired) {
    give(mention, paired, tokens[at - 1]);
    return;
  }
  let i = at - 1;
  let first = true;
  for (; i >= 0 && at - i < 8; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct') {
      if (/^["'(]$/.test(token.text)) continue;
      // customer: Contoso
      // Wingtip has a new customer, Kestrel
      const told =
        token.text === ',' &&
        has(tokens[i - 2], 'new') &&
        has(tokens[i - 3], 'det') &&
        (tokens[at + 1] === undefined || isMark(tokens[at + 1], ',', '.'));
      if ((/^[:=-]$/.test(token.text) || told) && first) {
        const label = partyOf(tokens[i - 1]);
        if (label && !(tokens[i - 1] as Token).particle) give(mention, label, tokens[i - 1]);
        // 고객 조회: 콘토소
        const thing = tokens[i - 2];
        if (!label && thing?.hangul && !thing.particle && ofKind(tokens[i - 1], 'verb') && !tokens[i - 1]?.ending)
          give(mention, partyOf(thing), thing);
      }
      break;
    }
    // reseller is Kestrel, their reseller will be Kestrel
    const subject = token.text === 'be' && tokens[i - 1]?.text === 'will' ? tokens[i - 2] : tokens[i - 1];
    if (/^(?:is|be)$/.test(token.text) && first && partyOf(subject) && !isPlural(subject as Token)) {
      give(mention, partyOf(subject), subject);
      break;
    }
    // the reseller for sub-12 is Kestrel
    const [head, link] = has(tokens[0], 'det', 'our') ? tokens.slice(1, 3) : tokens;
    if (/^(?:is|be)$/.test(token.text) && first && partyOf(head) && /^(?:for|of|on|at)$/.test(link?.text ?? '')) {
      give(mention, partyOf(head), head);
      break;
    }
    const party = partyOf(token);
    if (party && token.hangul) {
      const joined = token.particle + token.ending;
      // 콘토소 고객 누리온 리셀러에: the label has its name already, and this one has its own.
      const behind = partyOf(tokens[at + 1]);
      const apart =
        isNameLike(tokens[i - 1]) && !tokens[i - 1]?.particle && !mention.particle && behind && behind !== party;
      if (!joined || /^(?:인|이신|님|사|들인|인데)$/.test(joined)) {
        if (!apart) give(mention, party, token);
      }
      // 별빛 고객은 하늘이 맡는다: the label has its name already.
      else if (/^(?:은|는|이|가)$/.test(joined)) {
        const taken = isNameLike(tokens[i - 1]) && !tokens[i - 1]?.particle && !/^[은는]?$/.test(mention.particle);
        // 누리온이라는 재판매인이 한빛 고객을 맡도록
        const named = /^[이가]$/.test(joined) && /^이?라는$/.test(tokens[i - 1]?.particle ?? '');
        // 한빛 고객은 누리온 리셀러가 맡게
        if (!taken && !named && !apart) give(mention, party, token);
      }
      // 한빛 고객을 누리온으로 배정: a customer who has a name becomes no other one.
      else if (
        /^[을를]$/.test(joined) &&
        /^(?:으?로|으?로의|로만)$/.test(mention.particle) &&
        !(party === 'customer' && isNameLike(tokens[i - 1]) && !tokens[i - 1]?.particle)
      )
        give(mention, party, token);
      break;
    }
    if (party && !token.hangul && !token.possessive) {
      if (!isPlural(token) && !token.particle) give(mention, party, token);
      else if (isPlural(token)) break;
      if (token.particle) {
        if (
          /^[을를은는]$/.test(token.particle) &&
          (/^으?로$/.test(mention.particle) || /^[은는]$/.test(token.particle))
        )
          give(mention, party, token);
        break;
      }
      first = false;
      continue;
    }
    if (token.kind === 'word' && has(token, 'prep', 'support-word') && !token.hangul) {
      // a new customer with the name Kestrel
      if (/^(?:with|by|under)$/.test(token.text) && has(tokens[at - 1], 'name-of') && at - i < 4) continue;
      mention.prep = token.text === 'on behalf of' ? 'for' : token.text;
      // customers of Contoso
      let j = i - 1;
      while (j >= 0 && only(tokens[j], 'filler')) j--;
      const owned = tokens[j];
      if (owned && /^(?:of|under|by|for|with|from|through|at|via|belonging|to)$/.test(token.text)) {
        const thing = owned.senses.find((sense) => sense.kind === 'noun');
        // the customer account of Kestrel: one customer's page
        if (partyOf(owned) === 'customer' && /(?:account|record|profile|page|entry)$/.test(owned.text)) {
          mention.owns = 'customer-page';
          give(mention, 'customer', owned);
        } else if (thing && (token.text === 'of' || (isPlural(owned) && token.text !== 'to')))
          mention.owns = thing.concept;
      }
      break;
    }
    // Kestrel should go to Wingtip: the verb has its preposition with it.
    if (first && /^(?:go|goes|gone|going|went)(?: over| across)? to$/.test(token.text)) {
      mention.prep = 'to';
      break;
    }
    if (isDescription(token)) {
      first = false;
      continue;
    }
    // 공급자인, 우리, 새 and the like between a role and its name
    if (token.hangul && /^(?:중에서?|가운데)$/.test(token.text) && partyOf(tokens[i - 1])) {
      give(mention, partyOf(tokens[i - 1]), tokens[i - 1]);
      break;
    }
    if (
      token.hangul &&
      only(token, 'filler', 'mark', 'common') &&
      !token.particle &&
      /^(?:우리|저희|새|신규|기존|새로운|우리회사|저희회사|인)$/.test(token.text)
    )
      continue;
    break;
  }
  const before = tokens[at - 1];
  // Sam at Relecloud: the first one is a person.
  if ((mention.prep === 'at' || mention.prep === 'from' || mention.prep === 'of') && isMarkOf(tokens, at, mention))
    return;
  if (before && isNameLike(before) && before.particle === '의') return;
}

function isMarkOf(tokens: readonly Token[], at: number, _mention: Mention): boolean {
  const one = tokens[at - 2];
  return one !== undefined && (one.kind === 'name' || one.kind === 'person');
}

/** Nadia from Kestrel can't find it: who says something, and where from. */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every((token) => token.kind === 'punct' || only(token, 'filler')) &&
  tokens[at + 3]?.kind === 'word' &&
  !has(tokens[at + 3], 'prep', 'conj');

function lookRight(tokens: readonly Token[], at: number, mention: Mention): void {
  const token = mention.token;
  const next = tokens[at + 1];
  if (!next) return;
  if (token.hangul || token.particle || next.hangul) lookRightKorean(tokens, at, mention);
  if (token.possessive) {
    for (let i = at + 1; i < tokens.length && i < at + 5; i++) {
      const owned = tokens[i] as Token;
      if (owned.kind === 'offer' || owned.kind === 'id') mention.owns ??= 'subscription';
      const thing = owned.senses.find((sense) => sense.kind === 'noun');
      if (thing)
        mention.owns ??=
          partyOf(owned) === 'customer' &&
          !isPlural(owned) &&
          // Wingtip's customer base
          !has(owned, 'list') &&
          !has(tokens[i + 1], 'list', 'many') &&
          // add Kestrel as Wingtip's customer; Wingtip's new customer Kestrel
          tokens[at - 1]?.text !== 'as' &&
          !isNameLike(tokens[i + 1])
            ? 'customer-page'
            : thing.concept;
      if (!isDescription(owned) && !only(owned, 'filler', 'common', 'mark')) break;
    }
    if (mention.owns && subscriptionThings.includes(mention.owns)) give(mention, 'customer', token);
    if (mention.owns === 'customer-page') give(mention, 'customer', token);
    return;
  }
  // Contoso (reseller), Contoso (a reseller of ours)
  if (isMark(next, '(')) {
    const inside = tokens.slice(at + 2, at + 8);
    const said = inside.slice(
      0,
      Math.max(
        0,
        inside.findIndex((one) => isMark(one, ')')),
      ),
    );
    const party = said.find((one) => partyOf(one));
    if (
      party &&
      !isPlural(party) &&
      said.every((one) => one === party || has(one, 'det', 'our', 'us') || one.text === 'of')
    ) {
      give(mention, partyOf(party), party);
      return;
    }
  }
  if (next.kind === 'offer' || next.kind === 'id') mention.owns ??= 'offer';
  if (next.hangul) return;
  // Sam at Relecloud
  if (
    next.kind === 'word' &&
    (/^(?:at|over at|@)$/.test(next.text) ||
      (next.text === 'from' && (mention.prep === 'to' || opensSentence(tokens, at)))) &&
    tokens[at + 2]?.kind === 'name' &&
    !mention.token.text.includes(' ') &&
    !mention.role
  ) {
    const following = tokens[at + 2] as Token;
    if (following.kind === 'name') mention.person = true;
  }
  let i = at + 1;
  // get Contoso on board as a reseller
  if (next.text === 'on' && tokens[at + 2]?.text === 'board' && tokens[at + 3]?.text === 'as') i += 2;
  else if (/^(?:onboard|aboard)$/.test(next.text) && tokens[at + 2]?.text === 'as') i++;
  // Kestrel has been our distributor for years; who has been our customer may become our reseller.
  else if (/^(?:has|have)$/.test(next.text) && tokens[at + 2]?.text === 'been' && isProvider(tokens, at + 3)) i++;
  // Kestrel should be set as the reseller for Wingtip
  const chosen = chosenAs(tokens, i);
  if (chosen) i = chosen;
  const link =
    chosen !== undefined || i > at + 1 || (next.kind === 'word' && /^(?:as|is|becomes?|be|like|=)$/.test(next.text));
  const infinitive =
    !chosen && /^(?:to|will|shall)$/.test(next.text) && /^(?:be|become|join)$/.test(tokens[at + 2]?.text ?? '');
  // Kestrel, our customer; Kestrel, it's a customer of ours
  const copula = /^(?:it's|it is|they're|this is)$/.test(tokens[at + 2]?.text ?? '') ? 1 : 0;
  // look up Kestrel, customer
  const apposed = isMark(next, ',') && tokens[at + 3] === undefined ? partyOf(tokens[at + 2]) : undefined;
  if (apposed && !isPlural(tokens[at + 2] as Token)) {
    give(mention, apposed, tokens[at + 2]);
    return;
  }
  const comma =
    isMark(next, ',') && has(tokens[at + 2 + copula], 'det', 'our', 'new') && !tokens[at + 2 + copula]?.hangul;
  if (comma) i += copula;
  // make Kestrel the reseller for Wingtip; look up Kestrel the reseller
  const made =
    has(next, 'det', 'our') &&
    (/^(?:mak|nam|appoint|designat)(?:e|ing)?$/.test(tokens[at - 1]?.text ?? '') ||
      tokens[at + 3] === undefined ||
      tokens[at + 3]?.kind === 'punct' ||
      only(tokens[at + 3], 'filler')) &&
    !isPlural(tokens[at + 2] ?? token) &&
    partyOf(tokens[at + 2]);
  if (made) {
    give(mention, made, tokens[at + 2]);
    return;
  }
  if (link || infinitive || comma) {
    i += infinitive ? 2 : 1;
    if (tokens[i]?.text === 'as') i++;
    // assign Kestrel as Wingtip's reseller
    if (ownsParty(tokens, i)) i++;
    while (
      i < tokens.length &&
      (isDescription(tokens[i]) ||
        has(tokens[i], 'det', 'our', 'new', 'prep') ||
        /^(?:one|another)$/.test(tokens[i]?.text ?? '')) &&
      !partyOf(tokens[i]) &&
      tokens[i]?.text !== 'for' &&
      i < at + 8
    )
      i++;
    const party = partyOf(tokens[i]);
    const oneOf = tokens.slice(at + 1, i).some((one) => one.text === 'one');
    // add Kestrel under Wingtip as a customer: Kestrel is the customer
    const other =
      /^(?:under|beneath|through|via|by|with)$/.test(mention.prep) && tokens.slice(0, at - 1).some(isNameLike);
    if (other && party !== 'provider') return;
    if (party && (oneOf || !isPlural(tokens[i] as Token))) give(mention, party, tokens[i]);
    return;
  }
  // the Contoso reseller; Contoso customer page
  const party = partyOf(next);
  // switch Kestrel reseller to Wingtip: its reseller
  if (party === 'reseller' && tokens[at + 2]?.text === 'to' && isNameLike(tokens[at + 3])) return;
  if (party && !mention.role) {
    if (isPlural(next) || (party === 'customer' && has(tokens[at + 2], 'list', 'many'))) mention.owns ??= party;
    else if (!isNameLike(tokens[at + 2])) give(mention, party, next);
  } else if (!mention.owns && next.kind === 'word') {
    const thing = next.senses.find((sense) => sense.kind === 'noun');
    if (thing) mention.owns = thing.concept;
  }
}

/** our distributor, our main distributor */
const isProvider = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'det', 'our') && tokens.slice(at + 1, at + 3).some((token) => has(token, 'provider'));

const becoming = /^(?:set|made|named|appointed|designated|chosen)$|\bas$/;

/** Wingtip's reseller, Wingtip's new reseller */
const ownsParty = (tokens: readonly Token[], at: number): boolean =>
  isNameLike(tokens[at]) &&
  tokens[at]?.possessive === true &&
  partyOf(tokens[has(tokens[at + 1], 'new') ? at + 2 : at + 1]) !== undefined;

/** Behind a name: what it should be made. The place of the last word in front of what it becomes. */
function chosenAs(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (/^(?:should|must|shall|has|have|needs?|ought|is|to|now|also|please)$/.test(tokens[at]?.text ?? '')) at++;
  if (at > from && tokens[at]?.text === 'become') return at;
  // I want Kestrel made the reseller for Wingtip; get Kestrel set up as the reseller
  const done = tokens[at]?.text ?? '';
  const as = tokens.slice(at + 1, at + 3).some(({ text }) => text === 'as');
  if (at === from && becoming.test(done) && (done !== 'set' || as)) return at;
  if (at === from && as && /^(?:set up|put|put in|added|assigned|listed|registered|brought in)$/.test(done)) return at;
  if (tokens[at]?.text !== 'be') return;
  // Kestrel should be the reseller of Wingtip; … should be reseller for Wingtip from now on
  const party = at + (has(tokens[at + 1], 'det', 'our') ? 2 : 1);
  if (at > from && partyOf(tokens[party]) && /^(?:of|for|at|on|behind)$/.test(tokens[party + 1]?.text ?? '')) return at;
  // Kestrel should be Wingtip's new reseller
  if (at > from && ownsParty(tokens, at + 1)) return at;
  const next = tokens[at + 1]?.text ?? '';
  if (!becoming.test(next) && tokens[at + 2]?.text !== 'as') return;
  return at > from ? at + 1 : undefined;
}
