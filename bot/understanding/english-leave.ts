import { isMark } from './clauses.ts';
import type { Token } from './token.ts';

/** What English adds behind a command before it stops: how glad it would make one, thanks, what it is needed for. */
const nice =
  '(?:great|good|nice|lovely|helpful|awesome|fantastic|super|perfect|brilliant|grand|sweet|cool|wonderful|amazing|ace|appreciated|much appreciated|ideal|excellent|handy|class|all|kind of you|a (?:great |big |huge )?help)';
const when = '(?:before|by|for|in time for|ahead of|because of)';
const tails: readonly RegExp[] = [
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

/** Longest of the tails, in tokens. */
const longest = 12;

/** The message without what takes leave of it. */
export function withoutLeave(tokens: readonly Token[]): Token[] {
  const kept = [...tokens];
  while (/^[.!,;]$/.test(kept.at(-1)?.text ?? '') || kept.at(-1)?.kind === 'break') kept.pop();
  for (let length = Math.min(longest, kept.length - 2); length > 0; length--) {
    const tail = kept.slice(-length);
    const before = kept.at(-length - 1) as Token;
    if (tail[0]?.upper && tail[0].text !== 'i' && before.kind !== 'punct' && before.kind !== 'break') continue;
    if (tail.some(({ kind }) => kind === 'punct' || kind === 'quote' || kind === 'break')) continue;
    const text = tail.map((token) => token.text + (token.possessive ? "'s" : '')).join(' ');
    if (!tails.some((pattern) => pattern.test(text))) continue;
    kept.length -= length;
    while (isMark(kept.at(-1), ',', '-', '.', '!', ';')) kept.pop();
    return withoutLeave(kept);
  }
  return [...tokens];
}
