import { has, type Token } from './text/token.ts';

/** `invite 10 resellers` is many changes at once. */
export const countsParties = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at]?.hangul === false &&
  tokens[at]?.value !== 1 &&
  (tokens[at + 1]?.senses.some(
    (sense) => sense.form === 'plural' && /^(?:reseller|customer|lead|provider)$/.test(sense.concept),
  ) ??
    false);

const lists = [
  'reseller',
  'provider',
  'customer',
  'lead',
  'invitation',
  'subscription',
  'user',
  'service-request',
  'incentive',
  'activity',
  'catalog',
  'profile',
  'enrollment',
  'health',
];

/** `resellers and customers`, 재판매인이랑 고객: two lists in one breath. */
export function isCoordinated(tokens: readonly Token[]): boolean {
  const listOf = (token: Token | undefined): string | undefined =>
    token?.senses.find((sense) => sense.kind === 'noun' && lists.includes(sense.concept))?.concept;
  return tokens.some((token, i) => {
    // 고객 목록이랑 …: the list is the customers'.
    const first = listOf(token) ?? (has(token, 'list', 'details', 'status') ? listOf(tokens[i - 1]) : undefined);
    // invitations with customers and resellers: with whom they are
    if (
      !first ||
      token.possessive ||
      (!token.hangul && i > 2 && /^(?:with|to|for|from|between|by)$/.test(tokens[i - 1]?.text ?? ''))
    )
      return false;
    const plural = token.hangul || token.senses.some((sense) => sense.concept === first && sense.form === 'plural');
    // our profile and the list of leads: there is one profile only
    // service health and the activity log
    const only = first === 'health' && !has(tokens[i - 1], 'prep');
    const whole = plural || only || (first === 'profile' && has(tokens[i - 1], 'our', 'us'));
    // 총판이랑 같이 관리하는 고객: one list, and with whom it is shared
    if (/^(?:와|과|랑|이랑|하고)$/.test(token.particle) && !has(tokens[i + 1], 'share', 'same')) {
      const second = listOf(tokens[i + 1]) ?? listOf(tokens[i + 2]);
      return second !== undefined && second !== first;
    }
    let at = i + 1;
    // the customers of Kestrel and the leads
    if (plural && !token.hangul && has(tokens[at], 'prep') && tokens[at + 1]?.kind === 'name') at += 2;
    if (!/^(?:and|and then|and also|&|,|plus|및|그리고|or)$/.test(tokens[at]?.text ?? '') || !whole || token.particle)
      return false;
    at++;
    // our users, and also our leads
    while (/^(?:and|also|then|too)$/.test(tokens[at]?.text ?? '')) at++;
    const from = at;
    while (has(tokens[at], 'det', 'our', 'us', 'existing', 'pending', 'every')) at++;
    if (has(tokens[at], 'list') && tokens[at + 1]?.text === 'of') at += 2;
    while (has(tokens[at], 'our')) at++;
    const second = listOf(tokens[at]);
    return (
      second !== undefined &&
      second !== first &&
      // 활동 기록, 고객 해담식품: whose it is
      !(tokens[at]?.hangul && tokens[at + 1]?.kind === 'name' && tokens[at + 2] === undefined) &&
      (tokens[at]?.hangul === true ||
        at > from ||
        (tokens[at] as Token).senses.some((sense) => sense.concept === second && sense.form === 'plural'))
    );
  });
}
