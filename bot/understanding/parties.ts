import type { Token } from './text/token.ts';

/** Who deals with whom, as the words of a message say it. */
export type Party = 'reseller' | 'provider' | 'customer' | 'lead' | 'user' | 'partner';

const parties: Party[] = ['lead', 'reseller', 'provider', 'customer', 'user', 'partner'];

/** The party that a word stands for. */
export const partyOf = (token: Token | undefined): Party | undefined => {
  if (token?.kind !== 'word') return;
  const sense = token.senses.find(
    (candidate) => candidate.kind === 'noun' && parties.includes(candidate.concept as Party),
  );
  return sense?.concept as Party | undefined;
};
