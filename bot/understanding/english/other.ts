import type { Intent } from '../catalogue.ts';
import { regex } from '../text/regex.ts';

/** What looks like a change of the catalogue and is about something else, intent by intent. */
const others: readonly [intents: RegExp, text: RegExp, act: string][] = [
  // change Kestrel's address, update my status
  [
    /^edit-profile$/,
    regex`
      @'s (?:\w+ )?(?:profile|address|phone|details|contact|domain|website)\b|
      \b(?:profile|address|number|phone|details|contacts?|domain|website|mail|mpn(?: id)?) (?:of|for|at) (?:the |
      our )?(?:(?:reseller|customer|client|provider|distributor|partner) )?@|
      \bmy (?:status|phone(?! number)|avatar|picture|photo|wallpaper|calendar|cv|resume|password|screen|browser|
      laptop|computer)\b
    `,
    'other business',
  ],
  // revoke access to SharePoint
  [
    /^(?:assign-role|remove-role|add-user)$/,
    regex`
      \b(?:access|rights?|permissions?) (?:to|
      on) (?!(?:the |our |your |this )?(?:partner|portal|system|platform|tool|bot|twotier|tenant|dashboard|account|
      company|program|workspace)\b)(?:(?:the|our|a|his|her|this|that) )?(?:@offer|
      \w)
    `,
    'other business',
  ],
  // the billing admin's number
  [
    /^(?:assign-role|remove-role|add-user)$/,
    /\b(?:admin|administrator|agent|desk|helpdesk)'s (?!(?:\w+ )?(?:roles?|rights?|permissions?|access|privileges?|powers?)\b)\w/,
    'other business',
  ],
  // give our billing admin Kim a raise, make Kim talk to the billing admin
  [
    /^assign-role$/,
    regex`
      \bgive (?:\w+ ){0,4}?@ (?:an?|some|
      my) (?!(?:\w+ ){0,3}?(?:admin|administrator|agent|roles?|helpdesk|desk|login|account|rights|access)\b)\w|
      \bmake @ (?!(?:the|an?|our|one|as|also|now|into|please|new|global|billing|user|admin|administrator|help|
      helpdesk|help-desk|company|tenant|partner|service|support|finance|temporary|temp|instead|our|in|act|be|become|
      to)\b)[a-z]
    `,
    'other business',
  ],
  // assign Kim to project Falcon
  [
    /^(?:associate-customer|assign-role)$/,
    /\bto (?:the |our )?(?:project|team|task|shift|room|group|department|class|course|workshop|table|seat) @/,
    'other business',
  ],
  // report from Partner Center
  [/^create-support-ticket$/, /^(?:(?:the|an?|our|latest|new) )*reports? (?:from|by|for) /, 'other business'],
  // demote Kestrel to silver
  [/^remove-role$/, /\bdemote @ to (?!(?:an? )?(?:normal |regular |plain )?(?:user|member)\b)/, 'other business'],
  // cancel the order
  [/^(?:add-subscription|change-licenses)$/, /^(?:cancel|withdraw|stop|delete|void)\b.* orders?\b/, 'other business'],
  // log ticket 4711; drop the case
  [
    /^create-/,
    /(?<!\b(?:a|new|another) )\b(?:ticket|case|sr|request|incident) (?:#|@id)(?: please)?$|^(?:drop|ditch|dismiss|end|lose) (?:the|that|this|my)\b/,
    'other business',
  ],
  // we need a plan for the upgrade
  [
    /^upgrade-subscription$/,
    /\b(?:need|needs|want|wants) (?:an?|the|some) \w+ (?:for|about|on|of) (?:the|an|our|their|this|that) (?:\w+ )?upgrade\b/,
    'other business',
  ],
  // invite our resellers to …
  [/^invite-reseller$/, /(?<!\bof )\b(?:our|the|these|those|all) (?:\w+ )?resellers\b/, 'bulk'],
];

/** Why the text of a clause, its data masked, is no such change. */
export const otherThan = (intent: Intent, text: string): string | undefined =>
  others.find(([intents, pattern]) => intents.test(intent) && pattern.test(text))?.[2];
