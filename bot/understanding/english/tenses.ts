import { regex } from '../text/regex.ts';

const nameOrThing =
  '(?:(?:the |our |this |that )?(?:(?:(?:invitation |invite |partner )?code )?@code|@(?:mail|id|offer)?)|(?:the |our )?(?:sr|case|ticket|service request|request|incident) (?:#|@id)|(?:the|our|my|this|that|an?|another|one|# more) (?:new )?(?:@offer|\\w+(?: \\w+)?)|(?:the |our )?(?:gdap|delegated admin\\w*)(?: (?:rights|privileges|access|permissions|request|relationship))?|it|they|he|she|them|him|her|#|someone|(?:the |our |my )?(?:new |pending |existing |current )?(?:customer|client|reseller|provider|distributor|subscription|sub|plan|seats|licences|licenses|prospect|colleague|user|teammate|lead|invitation|partnership|partnership request|relationship|role|quantity|seat count|support|support contact|service request|ticket)(?: @(?:mail|id)?)?|(?:the )?(?:global|billing|admin|user|helpdesk|help desk) (?:\\w+ )?(?:admin|agent|administrator))';
/** The partnership should be ended: something is to be done. */
export const passive = new RegExp(
  `^(?:so |and |effective immediately , )?(${nameOrThing}(?:'s)?(?: (?!should|must|need|declined|refused|failed|has|have|ought|is|are|was|were|to be|shall|can|could)[@\\w#'+]+){0,9}?)(?: is (?:an? |the |our |one of our )(?:new )?\\w+ (?:that|who|which))? (?:also |now |urgently |just )*(?:needs? to be|should be|must be|has to be|have to be|ought to be|is to be|are to be|to be|needs? to get|should get|shall be|can be|could be|will be(?=.* (?:from now on|from here on|going forward|henceforth|please|pls)\\b))(?: (?:also|now|please))* (\\w+(?: up| out| off| on(?! behalf)| back| down)?)\\b`,
);

/** We ended, they have had: somebody tells what he did. */
export const pastStatement = regex`
    ^(?:i|we|they|he|she|it|someone|somebody|@(?:mail)?|(?:the|that|this) \w+|our \w+|my \w+|you|i've|we've|they've|
    he's|she's|you've|it's|everyone|nobody|@'s \w+)(?: have| has| had|'ve|'s| was| were| is| are| been| just| already|
    [ ]recently| finally| also| only| all| both| never| since| got| have been| has been| by| for)* 
  `;
