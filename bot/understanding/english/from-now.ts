import { verbConcepts } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, type Token } from '../text/token.ts';
import { type Said, type Wish, wish } from './wish.ts';

/** Let Kestrel manage it, from now on Kestrel handles support, make sure Kestrel gets the credit. */
export function fromNowOn({ tokens, start, text, polite }: Said): Wish | undefined {
  if (/^(?:let) @/.test(text) || /^let (?:the |our |my )?(?:reseller|provider|distributor|partner)/.test(text))
    return wish(new Set(['associate', 'manage']), 'let somebody manage');

  // from now on Kestrel handles support for Wingtip
  const habit = tokens.findIndex(
    (candidate, at) =>
      at >= start && at < start + 6 && tokens[at - 1]?.kind === 'name' && verbConcepts(candidate, ['third']).size > 0,
  );
  if (
    habit > 0 &&
    tokens.some((candidate) => has(candidate, 'now-on')) &&
    /^(?:from (?:now|here|this point) ?(?:on|forward)?(?: in| out)? |going forward |henceforth |, )*(?:(?:the |our )?(?:reseller|provider|customer|distributor|partner) )?@ \w+/.test(
      text,
    )
  )
    return wish(verbConcepts(tokens[habit] as Token, ['third']), 'somebody does it from now on', tokens[habit]);
  // Kestrel goes under reseller Wingtip now
  if (
    regex`
      ^(?:(?:the |our )?(?:customer|client) )?@ (?:goes|moves|switches|belongs|transfers)(?: over| across)? (?:to|
      under) (?:(?:the |our )?(?:reseller|partner) )?@(?: instead)?(?: ,)? (?:now|please|pls|from now on|
      from here on)\b
    `.test(text)
  )
    return wish(new Set(['move', 'associate']), 'where it goes from now on');
  // Kestrel will be the reseller for Wingtip
  if (
    regex`
      ^(?:(?:the |our )?(?:reseller|partner) )?@ (?:will|shall) (?:now |also )*(?:be|become) (?:the |
      our )?(?:new )?(?:indirect )?(?:reseller|support contact|designated support contact) (?:for|of|at) (?:the |
      our )?(?:customer |client )?@
    `.test(text)
  )
    return wish(new Set(['designate', 'associate']), 'what somebody is from now on');
  // the new support contact for sub-12 is Kestrel
  if (
    tokens.some((candidate) => has(candidate, 'support-contact')) &&
    regex`
      ^(?:the |our )?(?:new (?:designated )?support contact (?:for|of|at|on) .{1,60}? (?:is|will be)|
      (?:designated )?support contact (?:for|of|at|on) .{1,60}? is to be) (?:now )?(?:the |
      our )?(?:reseller )?@(?: please| now)*$|
      ^(?:(?:the |our )?(?:reseller |partner ))?@ (?:is|will be) (?:now )?(?:the |
      our )?new (?:designated )?support contact (?:for|of|at|on) (?!.*\?$)
    `.test(text)
  )
    return wish(new Set(['designate']), 'what somebody is from now on');
  // Kestrel takes over customer Wingtip, Kestrel will be handling support for Wingtip
  const taken = regex`
      ^(?:(?:the |our )?(?:reseller|partner) )?@ (?:(?:now |also )*(?:takes over|is taking over|will take over|
      is now (?:managing|handling|looking after|responsible for))|
      will (?:now |also )*(?:be )?(?:manage|managing|handle|handling|look after|looking after|take care of|
      taking care of|support|supporting|service|servicing)) (?:(?:the |our |all |customer |client )*@(?!'s)|
      (?:the )?(?:customer |technical |tech )?support (?:for|of|at))
    `.test(text)
    ? tokens.find((candidate, at) => at > start && verbConcepts(candidate, ['base', 'ing', 'third']).has('manage'))
    : undefined;
  const thing = taken && tokens[tokens.indexOf(taken) + 1];
  if (taken && (thing?.upper || thing?.kind === 'word'))
    return wish(new Set(['manage', 'associate']), 'who takes it over', taken);
  // from today Kestrel is the support contact for Wingtip
  if (
    tokens.some((candidate) => has(candidate, 'now-on')) &&
    tokens.some((candidate) => has(candidate, 'support-contact')) &&
    (/(?:^|, |on |today |now )(?:reseller )?@ (?:is|will be|acts as|becomes) /.test(text) ||
      /\bsupport contact (?:(?:for|of|at) .{1,60}? )?(?:is|will be|becomes) (?:now )?(?:the |our )?(?:reseller )?@/.test(
        text,
      ))
  )
    return wish(new Set(['designate']), 'what somebody is from now on');
  // see that Kestrel gets 3 more E3 seats, make sure Kestrel has 40 seats
  if (
    polite &&
    /^(?:(?:customer|client) )?@ (?:gets|has|receives|holds) (?:exactly |only |just )?#.{0,40}\b(?:seats|licen[cs]es)\b/.test(
      text,
    )
  )
    return wish(
      new Set(tokens.some((one) => has(one, 'more')) ? ['increase'] : ['change', 'set']),
      'what somebody should have',
    );
  // make sure Kestrel gets the credit
  const does = polite && tokens[start]?.kind === 'name' ? tokens[start + 1] : undefined;
  if (does && verbConcepts(does, ['third']).size && !has(does, 'ask', 'have', 'need'))
    return wish(verbConcepts(does, ['third']), 'somebody should do something', does);
}
