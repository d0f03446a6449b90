import { regex } from '../text/regex.ts';

/** A question that asks for something to be done, and one that is told between, as what should be done. */
export const asShould = (text: string): string =>
  text
    // I want the customer Kestrel to be under the reseller Wingtip
    .replace(
      /^(?:(?:i|we|he|she|they)(?:'d| would)? )?(?:wants?|needs?|like) ((?:(?:the|our) )?(?:(?:customer|client) )?@) to (?:be|come|sit|go) under (?=(?:the |our )?(?:reseller |partner )@)/,
      '$1 should be under ',
    )
    // 40 seats is what Kestrel's E3 should be set to
    .replace(
      regex`
        ^(#(?: seats| licen[cs]es)?) (?:is|are) (?:what|the (?:number|count|figure|amount|total)(?: that)?)
        [ ]((?:@'s |the |our |their )*@offer|@id) (?:should|must|needs to|has to|ought to) (be set (?:to|at))
        ((?: please| now)*)$
      `,
      '$2 should $3 $1$4',
    )
    // Can Kestrel be assigned to Wingtip, please?
    .replace(
      regex`
        ^(?:can (.{1,80}?) be (?=\w+ .*\b(?:please|pls|plz|kindly)\b)|
        could (?!(?:i|we|it|this|that|they|he|she|you)\b)(.{0,80}?@.{0,40}?) be (?=\w+)|
        can ((?:the |our )?(?:customer |client |subscription |sub )?(?:@(?:'s)?|
        @id)(?: (?:@offer|seats|licen[cs]es|subscription))*) be (?=\w+ (?:.*#|(?:from|to) @offer)))
      `,
      (_, ...things: (string | undefined)[]) => `${things.slice(0, 3).find((thing) => thing !== undefined)} should be `,
    )
    // could an invitation be sent to pat@…
    .replace(/^could ((?:an?|the|our|this|that|another|delegated|gdap)\b[^@]{0,60}?) be (?=\w+ .*@)/, '$1 should be ')
    // could that be corrected please
    .replace(/^could (?:it|this|that) be (?=\w+ (?:.{0,60} )?(?:please|pls|plz)\b)/, 'it should be ')
    // …, and should therefore be removed
    .replace(
      /^(?:should|must|needs to|has to) (?:(?:therefore|thus|hence|now|also) )*be (?=\w+ed\b|made\b|given\b|set\b|put\b)/,
      'it should be ',
    )
    // the invitation is hereby withdrawn
    .replace(/^(.{1,120}?) (?:is|are) hereby (?=\w)/, '$1 should be ')
    // could the invitation go out again
    .replace(/^(?:could|can) ((?:the|our) (?:\w+ )?(?:invite|invitation)\b.{0,60}?) (?=go\b)/, '$1 should ')
    // please could our address be corrected
    .replace(
      /^(?:please )?could ((?:the|our|my) [^@]{1,60}?) be (?=(?:corrected|updated|changed|amended|edited|fixed)\b)/,
      '$1 should be ',
    )
    // could pat@… get the billing admin role
    .replace(/^could (@(?:mail)?) (?=(?:get|have|become|receive|gain|manage|handle|support)\b)/, '$1 should ')
    // the invite we got (code …) should be rejected: which one it is
    .replace(
      regex`
        ^((?:so )?(?:the|our|that|this) (?:\w+ ){1,4}?)(?:(?:that|which|who) )?(?:we|they|i|he|she|@|that|
        which) (?:[\w@#'()]+ ){1,9}?(?=(?:should|must|has to|have to|needs to|ought to) be \w)
      `,
      '$1',
    );
