import { regex } from '../text/regex.ts';

const order = regex`
    ^(?:(?:i|we)(?:'ve| have)?(?: just| also)?(?: got| received| have)?|there's|there is|here's|here is|
    here comes) (?:an?|another|
    one more) (?:new )?(?:(?:order|request) (?:from|for|of) (?:the |our )?(?:customer |client )?@ ?(?:[:,-]|for|
    over) )#
  `;
const party = regex`
    ^(?:an?|another|one more) new (?:customer|client|lead|prospect|colleague|reseller)(?: has| have| just|
    [ ]also)* (?:come in|came in|signed(?: up)?|joined(?: us)?|walked in|arrived|is here|turned up) ?[:,-] @
  `;
const code = regex`
    ^(?:the |my |our )?(?:(?:invitation|invite|partner|access) )?code (?:for|of|from|to) .{1,40} is @code|
    ^(?:i|we)(?:'ve| have)?(?: just| also)?(?: got| have| received| been given| hold)? (?:an?|the|this|my|
    our) (?:\w+ ){0,3}code\b.*@code
  `;

/**
 * I have an order from Kestrel: 9 x E3; a new client has come in: Kestrel; I have a code, AB12: what somebody says has
 * come in is an order, or as if it had been named without a verb.
 */
export const arrivedAs = (text: string): 'order' | 'bare' | undefined =>
  order.test(text) ? 'order' : party.test(text) || code.test(text) ? 'bare' : undefined;
