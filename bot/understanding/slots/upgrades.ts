import type { Token } from '../text/token.ts';

/** `they decided on E5, upgrade their E3`, `E5 upgrade for Kestrel, they are on E3`: an offer that somebody has now. */
export function leavesIt(tokens: readonly Token[], offer: Token): boolean {
  const at = tokens.indexOf(offer);
  const before = tokens[at - 1]?.text ?? '';
  return (
    /^(?:from|instead of|rather than|not|their|its|current|existing)$/.test(before) ||
    (before === 'on' && /^(?:is|are|currently|still|now|they're)$/.test(tokens[at - 2]?.text ?? ''))
  );
}
