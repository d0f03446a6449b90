import { isMark } from '../clauses.ts';
import { companyWord, legalSuffix, tradeWord } from '../names/words.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import { screened } from '../text/screen.ts';
import { has, isRoleName, type Token } from '../text/token.ts';

/** What English adds behind a command before it stops: how glad it would make one, thanks, what it is needed for. */
const nice =
  '(?:great|good|nice|lovely|helpful|awesome|fantastic|super|perfect|brilliant|grand|sweet|cool|wonderful|amazing|ace|appreciated|much appreciated|ideal|excellent|handy|class|all|kind of you|a (?:great |big |huge )?help)';
const when = '(?:before|by|for|in time for|ahead of|because of)';
const tails: readonly RegExp[] = [
  // … as per their mail
  /^(?:as )?per (?:the|their|our|his|her|my|your) \p{L}+(?: \p{L}+)?$/u,
  // …, support contact to follow
  /^(?:(?:the|our|their|his|her|a|an|more|all|any|other|further) )*(?:\p{L}+ ){1,3}(?:to follow|will follow|follows?|will come|comes?)(?: later| soon| separately| tomorrow| next week)?$/u,
  // 75 now, not 80
  /^(?:not|instead of|rather than) \d+(?: (?:seats|licen[cs]es|users))?$/,
  // …, that'd be great; … would be much appreciated
  new RegExp(
    `^(?:and )?(?:(?:that|it|which|this)(?:'d| would| will|'ll|'s| is) |would |'d )(?:be )?(?:very |so |really |just |most |greatly |highly )*${nice}(?: thanks| thank you| mate| cheers)?$`,
  ),
  // …, I'd be grateful
  /^(?:and )?(?:i|we)(?:'d| would|'ll| will)? (?:really |very much |greatly )?(?:(?:be )?(?:(?:very|so|most|really|ever so|much) )*(?:grateful|obliged|thankful|glad|happy|delighted)|(?:appreciate|love|like) (?:it|that)(?: if you could)?)$/,
  /^(?:tia|there's a (?:good |dear )?(?:lad|man|girl|bot|love|dear)|good (?:lad|man|girl|bot|boy|stuff)|long story|you know the drill|job done|over and out)$/,
  // …, need it before the migration; …, it's for the board meeting
  new RegExp(
    `^(?:(?:as|because|since) )?(?:(?:i|we|they|he|she|you)(?:'ll| will| really| do| just)* )?(?:need|needs|want|wants|require|requires)(?: (?:it|this|that|them))?(?: (?:done|sorted|ready|up|in place))? ${when} (?:the|our|a|an|his|her|their|my) \\p{L}+(?: \\p{L}+)?$`,
    'u',
  ),
  /^(?:(?:it's|its|it is|this is|that's|that is) )(?:all )?(?:for|about|because of) (?:the|our|a|an|his|her|their|my) \p{L}+(?: \p{L}+)?$/u,
];

const likelyTails = screened(tails, (tail) => tail);
const spoken = (tokens: readonly Token[]): string =>
  tokens.map((token) => token.text + (token.possessive ? "'s" : '')).join(' ');

/** To do what was said before, in words of its own. */
export const goAhead = regex`
    ^(?:(?:so|and) )?(?:(?:can|could|would|will) you )?(?:please |kindly )?(?:proceed|go ahead|
    process(?: it| this| that| the same)?|do the needful|effect (?:it|this)|
    do(?: (?:so|(?:that|this|it|them)(?: ones?)?(?: (?:too|as well|again))?(?: for (?:him|her|them))?))?|
    action (?:it|this|that)|make it so|see to it|arrange (?:it|that|this)|take care of (?:it|this|that)|
    sort (?:it|that|this)(?: out)?)(?: accordingly)?(?: in (?:the |our )?(?:system|portal|books))?(?: please| for me| for us| thanks| \?)*$
  `;
const decision = regex`
    ^(?:decided|agreed|resolved|elected|opted) to$|
    ^(?:asked|asks|wants|wanted|requested|instructed|told|would like) (?:us|me) to$|
    ^(?:asked|requested|wants|insisted) that we$|
    ^(?:asked|asking|wondered|wondering) (?:if|whether) we (?:could|can|would|might)$|
    ^(?:was|were|been|am|are|i'm|we're) (?:told|asked|instructed|supposed|meant|expected|due) to$|
    ^what's (?:still |now )?(?:left|missing|needed|open) is$|
    ^(?:says?|said|thinks|reckons) (?:that )?(?:i|we) (?:should|must|need to|have to|ought to)$
  `;

/**
 * We decided to decline Kestrel's invitation, please proceed: what was decided is what is wanted. Kestrel asked if we
 * could upgrade them, so please go ahead: it speaks of who is named in front.
 */
export function afterDecision(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(
    (token, at) => at < tokens.length - 1 && (isMark(token, ',', '.', '-', ';') || token.text === 'so'),
  );
  if (last < 4 || tokens.length - last > longest) return tokens;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .filter(({ text }) => text !== '?')
      .map(({ text }) => text)
      .join(' ')
      .replace(/[ .!]+$/, '');
  if (!goAhead.test(words(last + 1, tokens.length))) return tokens;
  for (let at = 1; at < Math.min(last, longest); at++)
    for (const length of [1, 2, 3, 4])
      if (decision.test(words(at, at + length)) && !/^(?:not|never)$/.test(tokens[at + length]?.text ?? '')) {
        const wanted = tokens.slice(at + length, last);
        const own =
          /^(?:decided|agreed|resolved|elected|opted)$/.test(tokens[at]?.text ?? '') && !firstPerson.test(words(0, at));
        // we and Kestrel have agreed to …, what's left is linking their …: who it is about stands in front
        const named = tokens.slice(0, at).some(({ kind }) => kind === 'unknown' || kind === 'name');
        if (!own && !named && !wanted.some(({ text }) => /^(?:them|their)$/.test(text))) return wanted;
        const please = tokens.slice(last + 1).filter(({ text }) => /^(?:please|kindly)$/.test(text));
        const stop: Token = { ...(tokens[at] as Token), kind: 'punct', text: '.', senses: [] };
        return [...tokens.slice(0, at), stop, ...please.slice(0, 1), ...wanted];
      }
  return tokens;
}

/** On behalf of Ms Weiss, may I ask …: whose wish it is says nothing of what is wanted. */
export function withoutSender(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ kind, text }) => kind !== 'punct' && kind !== 'break' && text !== 'please');
  if (!/^(?:on behalf of|in the name of)$/.test(tokens[at]?.text ?? '')) return tokens;
  const comma = tokens.findIndex((token, i) => i > at && isMark(token, ','));
  // on behalf of Kestrel Ltd, …: whom it is for
  const named = tokens.slice(at + 1, comma);
  const firm =
    named.some((token) => legalSuffix.has(token.text) || has(token, 'customer')) ||
    (named.length > 1 && isTrade(named.at(-1)));
  if (comma <= at || comma > at + 7 || comma > tokens.length - 4) return tokens;
  return firm ? [{ ...(tokens[at] as Token), upper: false }, ...tokens.slice(at + 1)] : tokens.slice(comma + 1);
}

/** on behalf of Kestrel Nursery, …: what a company ends in; and not Kim Stone, who is called like a trade. */
const isTrade = (token: Token | undefined): boolean =>
  token !== undefined && (tradeWord.test(token.text) || companyWord.test(token.text)) && !surname.test(token.text);
const surname = regex`
    ^(?:hills?|lane|parks?|stones?|woods?|lake|brooks?|fields?|marsh|forest|rivers?|streets?|castle|hall|mills?|house|
    wells?|waters?|rock|gold|silver|church|moor|pine|oakes|west|north|south|east|law|light|power|bridges?|land|glen|
    gate|line|day|peak|palace|place|court|stars?|sky|young|cole|grove|shore|heath|cliff|garland|family|holiday|fox|
    barber|fisher|temple|chambers|banks?|trust|union|gray|green|crane|barnes|boot|team|office|boss|desk|support|sales|
    marketing|finance|legal|management|partners|board)$
  `;

/** Whoever decides: we, my boss; a name is whom it is for. */
const firstPerson = /(?:^| )(?:i|we|i've|we've|he|she|they|my|our|the|management)(?: |$)/;

/** Longest of the tails, in tokens. */
const longest = 12;

const signing = oneOf(/^(?:(?:kind |best |warm )?regards|sincerely|thanks|thank you|cheers|thx)$/);

/** Kind regards, Jo Lee, Global Administrator: who signs, and what he is. */
function withoutSignature(tokens: readonly Token[]): Token[] {
  const at = tokens.findLastIndex(({ text }) => signing.has(text));
  const signed = tokens.slice(at + 1);
  const words = signed.filter(({ kind }) => kind !== 'punct' && kind !== 'break');
  const signs =
    at > 2 &&
    words.length > 0 &&
    words.length < 9 &&
    words.every((token) =>
      ['unknown', 'name', 'person', 'email', 'legal'].includes(token.kind)
        ? token.kind !== 'unknown' || token.upper
        : isRoleName(token),
    );
  return signs ? tokens.slice(0, at + 1) : [...tokens];
}

/** The message without what takes leave of it. */
export function withoutLeave(tokens: readonly Token[]): Token[] {
  const kept = withoutSignature(tokens);
  while (/^[.!,;]$/.test(kept.at(-1)?.text ?? '') || kept.at(-1)?.kind === 'break') kept.pop();
  // …, thx, Sam
  const [thanks, comma, signer] = kept.slice(-3);
  if (
    kept.length > 5 &&
    /^(?:thx|thanks|cheers|ta|tia|regards|ty|best|br|thank you)$/.test(thanks?.text ?? '') &&
    isMark(comma, ',') &&
    signer?.kind === 'unknown' &&
    signer.upper
  )
    kept.length -= 2;
  // What no tail can do without is not in a shorter one either.
  const likely = likelyTails(spoken(kept.slice(-longest)));
  for (let length = likely.length > 0 ? Math.min(longest, kept.length - 2) : 0; length > 0; length--) {
    const tail = kept.slice(-length);
    const before = kept.at(-length - 1) as Token;
    if (tail[0]?.upper && !/^i(?:'d|'ll)?$/.test(tail[0].text) && before.kind !== 'punct' && before.kind !== 'break')
      continue;
    if (tail.some(({ kind }) => kind === 'punct' || kind === 'quote' || kind === 'break')) continue;
    const text = spoken(tail);
    if (!likely.some((pattern) => pattern.test(text))) continue;
    kept.length -= length;
    while (isMark(kept.at(-1), ',', '-', '.', '!', ';')) kept.pop();
    return withoutLeave(kept);
  }
  return kept.length < tokens.length - 1 ? kept : [...tokens];
}
