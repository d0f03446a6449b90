import { has, ofKind, only, type Token } from '../text/token.ts';

/** How a verb ends that modifies the noun behind it. */
export const adnominal = /(?:[한할된될]|하는|되는|했던|하던|되던|받은|받는|은|는|던|을)$/;

/** A verb that closes a clause: its ending is neither one that modifies a noun nor one that leads to another verb. */
export const closesClause = (token: Token): boolean =>
  token.ending !== '' &&
  !adnominal.test(token.text + token.ending) &&
  !/(?:하고|해서|하며|하면서|하여|고|며|면서|아서|어서|면|니까|는데|지만|려고|려면|자마자|다가|도록|게|거나)$/.test(
    token.ending,
  );

/** 거절합니다 누리온 초대, 취소 누리온 초대: what is done to an invitation, said in front of whose it is. */
export function opensWithDeed(tokens: readonly Token[], at: number): boolean {
  const first = tokens.findIndex((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const deed = tokens[first];
  const whose = tokens.slice(first + 1).find((token) => !only(token, 'filler'));
  return (
    first >= 0 &&
    first < at &&
    deed?.hangul === true &&
    ofKind(deed, 'verb') &&
    !has(deed, 'invite', 'onboard', 'create', 'send', 'request', 'do', 'be', 'plain') &&
    (deed.ending ? closesClause(deed) : !deed.particle) &&
    whose !== undefined &&
    (['name', 'person', 'quote', 'email', 'code'].includes(whose.kind) ||
      has(whose, 'reseller', 'provider', 'customer'))
  );
}
