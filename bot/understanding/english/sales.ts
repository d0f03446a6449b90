import type { Clause } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has } from '../text/token.ts';

const sold = regex`
    ^(?:(?:so|and|ok|okay|well|,|hi|hello|good news) )*(?:(?:i|we)(?:'ve| have)?(?: just| finally| also|
    [ ]now)* sold (?:# .{0,40}@offer.{0,20} to (?:the |our |new |customer |client )*@|
    (?:(?:the |our )?(?:customer |client ))?@ # .{0,40}@offer)|
    (?:(?:the |our )?(?:new )?(?:customer |client ))?@ (?:has |have |just |finally |now )*(?:bought|ordered|purchased|
    decided (?:on|for)|settled (?:on|for)|opted for|gone for|went for|gone with|went with|chosen|chose|picked|
    agreed to|signed (?:up )?for|committed to|requested|asked for|
    accepted (?:the|our|your) (?:offer|quote|quotation|proposal) (?:for|of|over)|placed an order for|
    put in an order for|taken|took) .{0,60}@offer)
  `;

/**
 * `we sold 20 seats of E3 to Kestrel, please place the order`: what was sold is what is to be ordered, where nothing
 * else is spoken of.
 */
export function settleSale(clauses: readonly Clause[]): void {
  const asking = clauses.find(
    ({ why, text, act }) =>
      (why === 'to do what was said' &&
        /\b(?:the|this|that|an?|their) (?:new )?(?:order|purchase)\b|\b(?:process|place|enter|book|order) (?:it|this|that|them)\b/.test(
          text,
        )) ||
      (act === 'command' &&
        /^(?:(?:,|and|so|then|do|please|pls) )*order(?: (?:it|this|that|them))?(?: please)?$/.test(text)),
  );
  if (!asking) return;
  const said = clauses.filter((clause) => clause.act !== 'talk' && clause !== asking);
  const [sale] = said;
  if (!sale || said.length > 1 || !/^(?:past|statement|fragment)$/.test(sale.act) || !sold.test(sale.text)) return;
  if (
    sale.tokens.some((token) => has(token, 'time', 'recurring', 'not')) ||
    /\b(?:already|last|ago|yesterday|before|earlier|previously)\b/.test(sale.text)
  )
    return;
  asking.act = 'talk';
  // they accepted the quote: no price is asked for
  for (const [at, token] of sale.tokens.entries())
    if (has(token, 'catalog', 'price')) sale.tokens[at] = { ...token, senses: [] };
  Object.assign(sale, { act: 'command', verbs: new Set(['order']), why: 'what was sold is to be ordered' });
}
