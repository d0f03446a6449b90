import { regex } from '../text/regex.ts';
import type { Sign } from './signs.ts';

/** Signs of who somebody is, and of what he may and has. */
export const peopleSigns: readonly Sign[] = [
  [
    '#may',
    regex`
      \b(?:who|which roles?|what roles?|whose role|which users?|which of us|what permissions?|which permissions?|
      which person|what kind of (?:role|admin)|does|do|can|may|what can|what may|what is|what are)\b.*\b(?:may|
      can(?!'t)|could|allowed|permitted|authori[sz]ed|able|entitled|lets?|allows?|permits?|enables?|required|needed|
      necessary|need|needs|must|rights?|permissions? (?:to|for))\b
    `,
  ],
  ['#may', /^(?:can|may|could) (?:an? |the )?(?:\w+ ){1,3}?(?:admins?|agents?|administrators?)\b/],
  [
    '#who-may',
    regex`
      ^(?:and |so )?(?:who|who's|whos|which (?:one )?of (?:my|our|the) \w+|which of us|which users?|
      which people) (?:all |else |exactly )?(?:can|may|could|might|should be able to|is allowed to|are allowed to|
      is able to|is permitted to|(?:has )?(?:got )?the (?:rights?|permissions?|power|authority|ability) to|gets to|
      is authori[sz]ed to|is entitled to)\b
    `,
  ],
  [
    '#am-i',
    regex`
      ^(?:am i(?! (?:\w+ ){0,2}?(?:only|bovvered|bothered|dreaming|crazy|mad|late|right|wrong|missing|going|supposed|
      too|seeing|reading|hearing|alone|stupid|blind)\b)|
      who am i(?! to \w)|whoami|who i am|what am i|
      (?:do i have|
      have i got)(?! (?:any|some|an?|many)(?: \w+)? (?:leads?|prospects?|customers?|clients?|invitations?|invites?|
      requests?|tickets?|drafts?|resellers?|chance|idea|time|choice|luck|mail|messages?|tasks?|reports?|questions?|
      problems?|issues?)\b)|
      (?:under|as|with) (?:which|what) \w+ am i|which user am i|as whom? am i|who(?:'m| am) i(?! to \w))\b
    `,
  ],
  [
    '#my',
    regex`
      \bmy\b|\bmine\b|
      \b(?:if|whether) i(?:'m| am) (?:(?:only|just|still|really|actually) )*(?:an?|the)\b|
      \b(?:roles?|permissions?|rights|access|privileges?) (?:was|am|were|have) i (?:been )?(?:given|assigned|granted|
      allowed)\b|
      ^(?:which|what) (?:admin )?roles? (?:have been|were|are|has been|is|was) (?:assigned|given|granted)(?: \?)?$|
      \bi(?:'ve| have) (?:got|now)\b|
      \b(?:which|what) (?:\w+ )?(?:roles?|permissions?|rights|access|privileges?) (?:i|we)(?:'ve| have| hold| got| am|
      [ ]are|'m)\b|
      \b(?:i am|i'm|i hold) (?:which|what) (?:\w+ )?(?:roles?|permissions?|rights|access|admin|user)\b|
      \b(?:do|am|have) i\b(?! (?:need|require))|
      \b(?:can|may) i\b(?! (?:need|require|see|get|have|view|look|check|please|just|also|take|be shown|browse)\b)
    `,
  ],
  // add user pat@… role=helpdesk agent: the role is a field of the user
  [
    '#add-user',
    /\b(?:add|create|register|new|invite) (?:a |an |the )?(?:new )?(?:user|colleague|account|teammate) .*(?:\brole|,) ?(?:=|:|is)/,
  ],
  ['#my-rights', /\bwhat (?:all )?(?:i am|i'm|am i) (?:allowed|permitted|entitled|authori[sz]ed) to\b/],
  [
    '#hired',
    /\b(?:we|we've|i|i've) (?:have )?(?:just )?(?:hired|employed|recruited)\b|\b(?:joins?|joined|joining|starts?|started|starting) (?:us|with us|the team|our team|today|at our)\b/,
  ],
  [
    '#who',
    regex`
      \bwho(?:'s|s)?\b|\bwhom\b|\bwhich (?:one )?of (?:us|you|them|our (?:people|staff|colleagues|users))\b|
      \bevery(?:one|body) (?:with|that|who)\b|\bany(?:one|body) (?:who|that)\b|\bpeople with\b|\banyone with\b
    `,
  ],
  ['#own-mail', /\b(?:confirm|verify) (?:my|our|the) (?:own )?(?:e-?mail|mail)(?: address)?\b/],
  [
    '#can-do',
    regex`
      \bwhat (?:can|may|is) @(?:mail)?(?:'s people)? (?:do|see|access|change|manage|allowed|able|touch|get at|
      permitted|entitled)\b|
      \bwhat (?:access|rights|permissions?|privileges?) (?:does|do|has|have|did) (?:@|we|i)|
      \bwhat (?:did|have) (?:we|i) (?:grant|granted|give|given|allow|allowed|authori[sz]e|authori[sz]ed|permit|
      permitted)\b
    `,
  ],
  [
    '#granted',
    /\b(?:granted|gave|given|allowed|authori[sz]ed|permitted)\b(?! (?:indirect )?(?:providers?|distributors?|resellers?|partners?)\b).*@/,
  ],
  ['#user-mail', /\b(?:user|user account|colleague|account) @mail\b/],
  ['#already-user', /\b(?:is|are|'s|'re) already (?:an? )?(?:user|member|one|in there|on there)\b/],
  [
    '#our-people',
    /\b(?:my|our) (?:colleagues|teammates|coworkers|people|staff) and (?:their|what|which) roles?\b|\b(?:everyone|everybody|all (?:the )?people) (?:(?:who is|that is) )?(?:in|at) (?:our|the|my) (?:company|firm|organi[sz]ation|team|account|company account|tenant|staff)\b/,
  ],
  // our users with their roles, for the audit
  [
    '#with-roles',
    /\b(?:users|colleagues|staff|people|team members) (?:and|with|plus) (?:their |the |all )?(?:\w+ )?roles\b/,
  ],
  [
    '#account-for',
    /\ban? (?:new )?(?:user account|account|login) for (?:an?|our|my|the) (?:new )?\w+(?: please| pls)?$/,
  ],
  // could Pat get a user account with the admin agent role
  ['#user-account', /\ban? (?:new )?(?:user account|user login|login|account) (?:with|as|and) /],
  [
    '#user-for-somebody',
    /^(?:please |an? |new )*(?:user account|account|login) for (?:the|our|my|an?) (?:new )?(?:\w+ ){0,2}(?:temp|intern|hire|starter|colleague|assistant|trainee|apprentice|employee|guy|girl|lad|recruit|joiner|bookkeeper|accountant)\b/,
  ],
  ['#user-for', /^(?:please |an? |new )*(?:user(?: account)?|account|login) for @mail\b/],
  [
    '#admin-rights',
    /\badmin(?:istrator|istrative|istration)?(?:'s)? (?:rights?|access|permissions?|privileges?|consent)\b|\b(?:rights?|access|permissions?) (?:of|as) (?:an? )?admin\b/,
  ],
  [
    '#log-in',
    regex`
      ^who (?:all )?works (?:here|with us|for us|at our)\b|
      ^(?:who|which)\b[^@]*\b(?:people|staff|colleagues|team|employees|users|of us)\b[^@]*\b(?:can|may|could|
      is able to|are able to) (?:log|sign|get) ?(?:in|on)\b|
      ^who(?:'s|s| is)? (?:all |else )?in here\b|
      ^(?:(?:the|our|total|current|what's|what is) )*number of users(?: (?:on|in|of|at|under|for) (?:our|my|this) (?:\w+ )?
      (?:accounts?|tenant|organi[sz]ation|org|company|firm|team|partner cent(?:er|re))|
      [ ](?:that )?(?:we|i)(?:'ve| have)(?: got)?)(?: now| please| pls| currently| right now| \?)*$|
      ^who (?:all |else )?(?:can|is able to) get (?:at|into|in to) (?:this|here|the (?:bot|system|portal|account))\b|
      \b(?:who|that) (?:can|may|could|is able to|are able to|is allowed to|are allowed to) (?:log|sign) ?(?:in|on)\b|
      \bwho (?:all )?(?:has|have|got) (?:a |an )?(?:login|log-in|account|access)\b|
      \bwho(?:'s|s| is| are| all is| works| work)? (?:else )?(?:in|at|on|part of) (?:my|our|this) (?:organi[sz]ation|
      org|company|team|tenant|firm|staff)\b
    `,
  ],
  // I want Kim out of the helpdesk agent role
  [
    '#role-away',
    /\b(?:gone|out of|without|no longer|away|stripped|got rid|rid of)\b|\b(?:role|admin|administrator|agent|desk|helpdesk) off(?: please| now| again| asap)*$/,
  ],
  // Kim off the helpdesk please
  [
    '#off-role',
    /^@(?:mail)? off (?:the )?(?:\w+ ){0,2}?(?:admin|administrator|agent|helpdesk|desk|billing)\b.*\b(?:please|asap)\b/,
  ],
  // Kim Novak needs access to the system
  [
    '#system-access',
    /\baccess to (?:the |our |this )?(?:system|portal|bot|account|partner cent(?:er|re)|tool|platform)\b/,
  ],
  // add Kim Novak, kim@…, to our users
  [
    '#to-users',
    /\b(?:to|among|into|onto) (?:our|the|my) (?:list of )?(?:(?:partner center )?users|user list|staff|user accounts|team members|colleagues)\b/,
  ],
  ['#demote', /\bdemote\b/],
  [
    '#password-of',
    /\b(?:password|passcode|mfa|2fa|sign-in) (?:of|for) @|@(?:mail)?'s (?:password|passcode|mfa|2fa|sign-in)\b/,
  ],
];
