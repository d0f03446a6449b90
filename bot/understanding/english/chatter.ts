import { vocabulary } from '../lexicon/vocabulary.ts';
import type { Chat } from '../sentences/chatter.ts';
import { speaksOfParties, takesBack } from '../sentences/reasons.ts';
import { regex } from '../text/regex.ts';

/** Who wrote something, what is only an example; when, and on what condition. */
const introduces = new RegExp(
  regex`
    \b(?:sa(?:id|ys?)|wrote|writes?|quot\w+|asked|told|tell\w*|translat\w+|sentences?|example|e\.?g|tests?|testing|
    drafts?|manual|docs?|document\w*|mail|email|messages?|following|below|here(?:['’]s| is)|means?|titled?|subject|if|
    when|once|unless|until|before|after|suppos\w+|imagine|pretend|hypothetical\w*|assum\w+|maybe|perhaps|whether|
    regards|sincerely|yours|wishes|thanks|thank|cheers|hello|hi|hey|dear|don['’]t|do not|hold|wait|stop|should|would|
    could|may|might|pending|done|already)\b|[?\d@{}"“”:|_]
  `,
  'i',
);

/** What comes back to somebody who was named before. */
const comesBack = /\b(?:they|them|their|theirs|he|him|his|she|her|hers|it|its|that one|this one|the same)\b/i;

/** A word that may be a name: one that no lexicon knows, or with a capital within a sentence. */
const isUnknown = (word: string, at: number): boolean => {
  const plain = word.toLowerCase().replace(/['’](?:s|re|ve|d|m|ll|t)$|['’]$/, '');
  return (at > 0 && /^\p{Lu}/u.test(word) && !/^(?:i|im)$/.test(plain)) || !vocabulary.latinWords.has(plain);
};

const wordsOf = (part: string): string[] => part.match(/[\p{L}'’-]{2,}|[IaA]\b/gu) ?? [];

/** What people talk of when they talk of nothing: coffee, the weather, the weekend, each other. */
const life = new RegExp(
  regex`
    \b(?:coffees?|tea|beers?|pints?|wine|lunch|dinner|breakfast|cakes?|biscuits?|donuts?|doughnuts?|pizza|curry|samosas?|sandwich\w*|
    weather|rain\w*|sun|sunny|snow\w*|hot|cold|freezing|roasting|weekend|holidays?|vacation|monday|friday|party|football|cricket|rugby|
    match|kids?|wife|husband|dogs?|puppy|cats?|baby|birthday|wedding|flu|gym|karma|will you marry|fingers crossed|congrat\w*|
    say hi|give my (?:love|best)|see you|talk soon|speak soon|looking forward|have a (?:great|good|nice|lovely|fab\w*)|enjoy|take care|
    legends?|lifesavers?|stars?|hero(?:es)?|owe (?:you|ya)|appreciate\w*|made my day|you['’]re the best|the best team|bless)\b
  `,
  'i',
);

/** What speaks of the order after all. */
const comesToIt =
  /\b(?:it|this|that|these|those|do|done|did|order|cancel\w*|instead|hold|stop|approv\w+|confirm\w*|decid\w+|wrong|mistake|already|yet|until|unless|if|once|first|then)\b/i;

/** How English chats. */
export const english: Chat = {
  isCourtesy: () => false,
  isIdle: (part) => (wordsOf(part).length > 2 && !introduces.test(part)) || (life.test(part) && !comesToIt.test(part)),
  speaksOfElse: (part) => !takesBack.test(part) || (life.test(part) && !comesToIt.test(part)),
  wishes: () => false,
  isBusiness: (part) => speaksOfParties.test(part),
  maySayBusiness: false,
  namesFirm: (part) => !life.test(part) && wordsOf(part).some(isUnknown),
  mayName: (part) => wordsOf(part).some(isUnknown),
  comesBack: (part) => comesBack.test(part),
};
