import type { Clause } from './clauses.ts';
import type { Mention } from './mentions.ts';
import type { NameToken } from './names/words.ts';
import { regex } from './text/regex.ts';
import { has, type Token } from './text/token.ts';

/** What the names of a message are asked with: `@org`, `@reseller`, `to:@` behind a preposition or before a particle. */
export function addNames(features: Set<string>, clauses: readonly Clause[], mentions: readonly Mention[]): void {
  const organisations = mentions.filter((mention) => !mention.person);
  if (mentions.length) features.add('@name');
  if (mentions.length && mentions.every(isSmall)) features.add('@small');
  if (organisations.length) features.add('@org');
  // Kestrel (kestrel.com): the address of the one is no other.
  if (organisations.filter((mention) => !isItsDomain(clauses, mention)).length > 1) features.add('@two');
  if (mentions.some((mention) => mention.person)) features.add('@person');
  // a Spotify Family subscription, the LinkedIn invitation
  if (mentions.some(({ token, known }) => !known && (token as NameToken).reason !== 'known' && brands.test(token.text)))
    features.add('foreign');
  for (const mention of mentions) {
    if (mention.role) features.add(`@${mention.role}`);
    else if (!mention.person) features.add('@bare');
    if (mention.owns) features.add(`has:${mention.owns}`);
    if (mention.known) features.add(`@known:${mention.known}`);
    // Kestrel's terms, Kestrel's order: it has something, and nothing that the bot knows.
    if (!mention.owns && mention.token.possessive && behind(clauses, mention)?.kind === 'word')
      features.add('has:thing');
    if (mention.prep) features.add(`${mention.prep}:@`);
    if (/에서|에게서|한테서|로부터|측에서|쪽에서/.test(mention.particle) && !wantsIt(clauses, mention))
      features.add('from:@');
    // 콘토소가 보낸 초대 came from them.
    if (/[이가]$/.test(mention.particle) && has(behind(clauses, mention), 'sent')) features.add('from:@');
    // 콘토소가 우리한테 보낸 초대장
    if (
      /[이가]$/.test(mention.particle) &&
      has(behind(clauses, mention), 'us', 'me') &&
      has(behind(clauses, mention, 2), 'sent')
    )
      features.add('from:@');
    // the invite Kestrel sent us
    if (!mention.particle && !mention.prep && sentUs(clauses, mention)) features.add('from:@');
    if (/^(?:에|에게|한테|께|측에|쪽에|쪽으로|측으로)/.test(mention.particle) && !/서/.test(mention.particle))
      features.add('to:@');
    if (/^(?:과|와|랑|이랑|하고|와의|과의)/.test(mention.particle)) features.add('with:@');
  }
}

/** 누리온에서 우리 리셀러 하고 싶대요: who wants something, and nothing came from there. */
const wantsIt = (clauses: readonly Clause[], { token }: Mention): boolean => {
  const tokens = clauses.find((clause) => clause.tokens.includes(token))?.tokens ?? [];
  return (
    tokens.some(({ hangul, text }) => hangul && text === '싶') &&
    !tokens.some((one) => has(one, 'invitation', 'partnership-request', 'sent', 'received'))
  );
};

/** Services of others: what is named after them is none of the bot's. */
const brands = regex`
    \b(?:spotify|netflix|whatsapp|linkedin|facebook|instagram|youtube|twitter|tiktok|slack|discord|telegram|zoom|
    webex|dropbox|salesforce|hubspot|zendesk|jira|confluence|github|gitlab|notion|figma|adobe|photoshop|google|gmail|
    aws|gcp|hulu|hbo|disney|xbox|playstation|paypal|shopify|trello|asana|canva|chatgpt|openai|mailchimp|quickbooks|minecraft|roblox|fortnite|twitch|duolingo|strava|peloton|audible|
    xero|docusign)\b(?!.*\b(?:ltd|inc|llc|gmbh|corp)\b)
  `;

/** `accept cookies`: a small word that nothing says is a name. */
const isSmall = ({ token, quoted }: Mention): boolean =>
  !token.upper &&
  !token.hangul &&
  !quoted &&
  !token.text.includes(' ') &&
  (token as NameToken).reason === 'unknown word';

const sentUs = (clauses: readonly Clause[], { token }: Mention): boolean => {
  const tokens = clauses.find((clause) => clause.tokens.includes(token))?.tokens ?? [];
  const at = tokens.indexOf(token);
  // the invitation that Kestrel sent over
  const told =
    has(tokens[at - 1], 'invitation') ||
    (/^(?:that|which)$/.test(tokens[at - 1]?.text ?? '') && has(tokens[at - 2], 'invitation'));
  if (told && /^(?:sent over|sent|mailed over|emailed over)$/.test(tokens[at + 1]?.text ?? '') && !tokens[at + 2])
    return true;
  return /^(?:sent|gave|mailed|emailed)$/.test(tokens[at + 1]?.text ?? '') && has(tokens[at + 2], 'us', 'me');
};

/** What stands behind a name. */
const behind = (clauses: readonly Clause[], { token }: Mention, by = 1): Token | undefined => {
  // A name whose end was settled later is another token in the same place.
  for (const { tokens } of clauses) {
    const at = tokens.findIndex(({ start, kind }) => start === token.start && kind === token.kind);
    if (at >= 0) return tokens[at + by];
  }
};

const isItsDomain = (clauses: readonly Clause[], { clause, at, token, role }: Mention): boolean =>
  token.kind === 'domain' && !role && clauses[clause]?.korean === true && clauses[clause]?.tokens[at - 1]?.text === '(';
