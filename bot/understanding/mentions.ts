import { has, isMark, ofKind, only } from './clauses.ts';
import { settleEnd } from './name-endings.ts';
import type { NameToken } from './name-words.ts';
import type { Token } from './token.ts';

export type Party = 'reseller' | 'provider' | 'customer' | 'lead' | 'user' | 'partner';

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

const parties: Party[] = ['lead', 'reseller', 'provider', 'customer', 'user', 'partner'];
export const partyOf = (token: Token | undefined): Party | undefined => {
  if (token?.kind !== 'word') return;
  const sense = token.senses.find(
    (candidate) => candidate.kind === 'noun' && parties.includes(candidate.concept as Party),
  );
  return sense?.concept as Party | undefined;
};
const isPlural = (token: Token): boolean =>
  token.senses.some((sense) => sense.kind === 'noun' && sense.form === 'plural') || /^들/.test(token.particle);
const isDescription = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.hangul &&
  (has(token, 'det', 'our', 'new', 'existing', 'every', 'name-of', 'filler', 'pending', 'account', 'more') ||
    only(token, 'common', 'filler')) &&
  !has(token, 'prep', 'conj');
const jobTitle =
  /^(?:대리|과장|부장|차장|사원|주임|팀장|이사|상무|전무|사장|회장|대표|매니저|책임|선임|수석|실장|본부장|담당자|담당|연구원|인턴|프로|선생|님|씨|계장|국장|주무관|교수|원장|소장|센터장|파트장|그룹장|부서장|비서|간사|위원|박사|변호사|회계사|세무사|약사|총무|반장|조장|기사|고문|부사장|지점장|공장장|사무장|사무관|조교|강사|디자이너|개발자|엔지니어|프리랜서|사원님|대리님|과장님|차장님|부장님|팀장님|이사님|대표님|실장님|매니저님|선임님|책임님|수석님|주임님)$/;
const subscriptionThings = ['subscription', 'seat'];

const isNameLike = (token: Token | undefined): boolean =>
  token !== undefined && ['name', 'person', 'quote', 'domain'].includes(token.kind);

/** Collects the names of a message and reads the words beside them. */
export function findMentions(clauses: readonly Token[][]): Mention[] {
  const mentions: Mention[] = [];
  for (const [clause, tokens] of clauses.entries())
    for (const [at, token] of tokens.entries()) {
      if (!isNameLike(token) || tells(tokens, at)) continue;
      const mention: Mention = {
        token,
        at,
        clause,
        prep: '',
        particle: token.particle,
        person: token.kind === 'person',
        quoted: token.kind === 'quote',
      };
      lookLeft(tokens, at, mention);
      lookRight(tokens, at, mention);
      mentions.push(mention);
    }
  for (const mention of mentions) settleEnd(clauses[mention.clause] ?? [], mention, mentions);
  return mentions;
}

/** The mail to pat@… bounced, Kestrel agreed: small words behind data tell what happened to it. */
function tells(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    !token.upper &&
    !token.hangul &&
    (token as NameToken).reason === 'unknown word' &&
    /^[a-z]{2,}ed$/.test(token.text) &&
    ['email', 'name', 'person', 'domain'].includes(tokens[at - 1]?.kind ?? '') &&
    (!next || next.kind === 'punct' || next.kind === 'break')
  );
}

/** Gives a mention its role; the first word that says one decides. */
export function give(mention: Mention, role: Party | undefined, token: Token | undefined): void {
  if (!role || mention.role) return;
  mention.role = role;
  mention.because = token?.text ?? '';
}

function lookLeft(tokens: readonly Token[], at: number, mention: Mention): void {
  let i = at - 1;
  let first = true;
  for (; i >= 0 && at - i < 8; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct') {
      if (/^["'(]$/.test(token.text)) continue;
      // customer: Contoso
      if (/^[:=-]$/.test(token.text) && first) {
        const label = partyOf(tokens[i - 1]);
        if (label && !(tokens[i - 1] as Token).particle) give(mention, label, tokens[i - 1]);
        // 고객 조회: 콘토소
        const thing = tokens[i - 2];
        if (!label && thing?.hangul && !thing.particle && ofKind(tokens[i - 1], 'verb') && !tokens[i - 1]?.ending)
          give(mention, partyOf(thing), thing);
      }
      break;
    }
    // reseller is Kestrel
    if (token.text === 'is' && first && partyOf(tokens[i - 1]) && !isPlural(tokens[i - 1] as Token)) {
      give(mention, partyOf(tokens[i - 1]), tokens[i - 1]);
      break;
    }
    const party = partyOf(token);
    if (party && token.hangul) {
      const joined = token.particle + token.ending;
      if (!joined || /^(?:인|이신|님|사|들인|인데)$/.test(joined)) give(mention, party, token);
      // 별빛 고객은 하늘이 맡는다: the label has its name already.
      else if (/^(?:은|는|이|가)$/.test(joined)) {
        const taken = isNameLike(tokens[i - 1]) && !tokens[i - 1]?.particle && !/^[은는]?$/.test(mention.particle);
        if (!taken) give(mention, party, token);
      } else if (/^[을를]$/.test(joined) && /^(?:으?로|으?로의|로만)$/.test(mention.particle))
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
          partyOf(owned) === 'customer' && !isPlural(owned) && !has(tokens[i + 1], 'list', 'many')
            ? 'customer-page'
            : thing.concept;
      if (!isDescription(owned) && !only(owned, 'filler', 'common', 'mark')) break;
    }
    if (mention.owns && subscriptionThings.includes(mention.owns)) give(mention, 'customer', token);
    if (mention.owns === 'customer-page') give(mention, 'customer', token);
    return;
  }
  // Contoso (reseller)
  if (isMark(next, '(') && partyOf(tokens[at + 2]) && isMark(tokens[at + 3], ')')) {
    give(mention, partyOf(tokens[at + 2]), tokens[at + 2]);
    return;
  }
  if (next.kind === 'offer' || next.kind === 'id') mention.owns ??= 'offer';
  if (next.hangul) return;
  // Sam at Relecloud
  if (
    next.kind === 'word' &&
    (/^(?:at|over at|@)$/.test(next.text) || (next.text === 'from' && mention.prep === 'to')) &&
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
  else if (next.text === 'onboard' && tokens[at + 2]?.text === 'as') i++;
  const link = i > at + 1 || (next.kind === 'word' && /^(?:as|is|becomes?|be|like|=)$/.test(next.text));
  const infinitive = next.text === 'to' && /^(?:be|become|join)$/.test(tokens[at + 2]?.text ?? '');
  const comma = isMark(next, ',') && has(tokens[at + 2], 'det', 'our', 'new') && !tokens[at + 2]?.hangul;
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
    if (party && (oneOf || !isPlural(tokens[i] as Token))) give(mention, party, tokens[i]);
    return;
  }
  // the Contoso reseller; Contoso customer page
  const party = partyOf(next);
  if (party && !mention.role) {
    if (isPlural(next) || (party === 'customer' && has(tokens[at + 2], 'list', 'many'))) mention.owns ??= party;
    else if (!isNameLike(tokens[at + 2])) give(mention, party, next);
  } else if (!mention.owns && next.kind === 'word') {
    const thing = next.senses.find((sense) => sense.kind === 'noun');
    if (thing) mention.owns = thing.concept;
  }
}

function lookRightKorean(tokens: readonly Token[], at: number, mention: Mention): void {
  const token = mention.token;
  const { particle } = token;
  let i = at + 1;
  const next = tokens[i];
  if (/^(?:님|씨)/.test(particle)) mention.person = true;
  if (next?.hangul && jobTitle.test(next.text) && !particle && !/^담당/.test(next.text)) mention.person = true;
  if (next && (next.kind === 'offer' || next.kind === 'id') && (!particle || particle === '의'))
    mention.owns ??= 'subscription';
  if (next && has(next, 'subscription', 'seat') && (!particle || particle === '의')) mention.owns ??= 'subscription';
  if (mention.owns === 'subscription') give(mention, 'customer', token);
  const skip = () => {
    while (
      tokens[i]?.kind === 'word' &&
      (only(tokens[i], 'filler', 'mark') || has(tokens[i], 'our', 'new', 'existing')) &&
      !tokens[i]?.ending &&
      !partyOf(tokens[i])
    )
      i++;
  };
  if (/^(?:[을를은는이가]|께서|님을)$/.test(particle)) {
    skip();
    const follower = tokens[i];
    const party = partyOf(follower);
    if (party && /^(?:으?로|으?로서|에)$/.test(follower?.particle ?? '')) give(mention, party, follower);
    else if (party && follower?.ending && /^[은는이가]$/.test(particle)) give(mention, party, follower);
    // 콘토소를 리트웨어 고객으로: the party belongs to the other name, the role to this one
    else if (
      isNameLike(follower) &&
      (!follower?.particle || follower.particle === '의') &&
      /^[을를은는]$/.test(particle)
    ) {
      let at2 = i + 1;
      while (has(tokens[at2], 'manage') || (tokens[at2]?.hangul && only(tokens[at2], 'filler', 'mark', 'common')))
        at2++;
      const role = partyOf(tokens[at2]);
      if (role && /^으?로/.test(tokens[at2]?.particle ?? '')) give(mention, role, tokens[at2]);
    }
    return;
  }
  if (/^이?라는$/.test(particle)) {
    give(mention, partyOf(next), next);
    return;
  }
  if (has(next, 'under') && !particle) {
    give(mention, 'reseller', next);
    return;
  }
  // 콘토소 우리 리셀러로 …
  if (!particle && has(next, 'our') && next?.hangul && !next.particle && /^으?로$/.test(tokens[at + 2]?.particle ?? ''))
    give(mention, partyOf(tokens[at + 2]), tokens[at + 2]);
  const party = partyOf(next);
  if (!party || !next) return;
  if (particle === '의') {
    mention.owns ??= party;
    return;
  }
  if (particle || mention.role) return;
  const after = tokens[i + 1];
  const showing =
    after === undefined ||
    has(after, 'list', 'many', 'what') ||
    ofKind(after, 'verb') ||
    isMark(after, '?') ||
    (after.kind === 'word' && only(after, 'filler', 'mark', 'common'));
  if (
    party === 'customer' &&
    !/^(?:으?로|에게|한테|께|님|님께|님한테|님에게|에|대신)/.test(next.particle) &&
    showing &&
    !isNameLike(after)
  ) {
    mention.owns ??= 'customer';
    return;
  }
  if (isNameLike(after) && !next.particle) return;
  // 콘토소를 리트웨어 고객으로: the role is the other name's, this one is whose it is.
  const before = tokens[at - 1];
  if (before && isNameLike(before) && /^[을를은는]$/.test(before.particle) && /^으?로/.test(next.particle)) {
    mention.owns ??= party;
    return;
  }
  give(mention, party, next);
}
