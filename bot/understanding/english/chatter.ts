import { vocabulary } from '../lexicon/vocabulary.ts';
import { legalSuffix } from '../names/words.ts';
import type { Chat } from '../sentences/chatter.ts';
import { speaksOfParties, takesBack } from '../sentences/reasons.ts';
import { regex } from '../text/regex.ts';

/** Who wrote something, what is only an example; on what condition: it says something of what follows it. */
const introduces = new RegExp(
  regex`
    \b(?:wrote|writes?|quot\w+|translat\w+|sentences?|example|e\.?g|tests?|testing|drafts?|manual|following|below|
    here(?:['’]s| is)|titled?|subject|if|once|unless|until|provided|suppos\w+|imagine|pretend|hypothetical\w*|assum\w+|
    maybe|perhaps|whether|regards|sincerely|hello|hi|hey|dear|don['’]t do|do not|hold|wait|stop|pending|done|already)\b|
    \b(?:sa(?:id|ys?)|asked|tell|told|typed|read|mailed|messaged)(?: (?:me|us|this|that|it|so|as follows|for this))*[\s.!,]*$|[?\d@{}"“”:|_]
  `,
  'i',
);

/** What may, behind an order, put it off, quote it or make it depend on something. */
const qualifies =
  /\b(?:sa(?:id|ys?)|asked|told|tell\w*|docs?|document\w*|mail|email|messages?|means?|when|before|after|thanks|thank|cheers|wishes|yours|don['’]t|should|would|could|may|might)\b/i;

/** What comes back to somebody who was named before. */
const comesBack =
  /\b(?:[Tt]hey|[Tt]hem|[Tt]heirs?|[Hh]e|[Hh]im|[Hh]is|[Ss]he|[Hh]ers?|[Ii]ts?|[Tt]h(?:at|is) one|[Tt]he same)\b/;

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
    match|kids?|wife|husband|dogs?|puppy|cats?|baby|birthday|wedding|flu|gym|karma|fingers crossed|congrat\w*|
    say hi|give my (?:love|best)|see you|talk soon|speak soon|looking forward|have a (?:great|good|nice|lovely|fab\w*)|enjoy|take care|
    legends?|lifesavers?|stars?|hero(?:es)?|owe (?:you|ya)|appreciate\w*|made my day|you['’]re the best|the best team|bless)\b
  `,
  'i',
);

/** What speaks of the order after all. */
const comesToIt =
  /\b(?:it|this|that|these|those|do|done|did|order|cancel\w*|instead|hold|stop|approv\w+|confirm\w*|decid\w+|wrong|mistake|already|yet|until|unless|if|once|first|then)\b/i;

/** What people write in front of their names. */
const leave =
  /^[–—-]+$|^(?:[–—-]+ ?)?(?:(?:many|kind|kindest|best|warm|warmest|with|thank|much|all the) )*(?:thanks?|thx|tq|ta|you|ya|cheers|diolch|danke|merci|gracias|regards|rgds|br|wishes|greetings|best|yours|sincerely|truly|obliged|love|appreciated|ok)(?: (?:again|kindly|so much|a lot|a million|a bunch|in advance|hun|mate|pal|y['’]all|everyone|all|and regards))*$/i;

/** Who signs a message: Thanks, Rhodri; nothing but a name may be what it is about. */
function signs(part: string): 'surely' | 'perhaps' | undefined {
  const name = /(?:^|[,–—-]\s*|\s)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}[\s.!]*$/u.exec(part);
  const last = name?.[0].match(/\p{L}+/gu)?.at(-1) ?? '';
  // … GmbH & Co. KG
  if (!name || legalSuffix.has(last.toLowerCase())) return;
  const before = part.slice(0, name.index).replace(/[\s,]+$/, '') || /^[–—-]/.exec(part.trim())?.[0];
  if (before) return leave.test(before) ? 'surely' : undefined;
  const word = name[0]
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
  // …. Cancelled.
  return word.includes(' ') || vocabulary.latinWords.has(word) ? undefined : 'perhaps';
}

/** How English chats. */
export const english: Chat = {
  signs,
  isCourtesy: () => false,
  isIdle: (part, behind) =>
    (wordsOf(part).length > 2 && !introduces.test(part) && !(behind && qualifies.test(part))) ||
    (life.test(part) && !comesToIt.test(part)),
  speaksOfElse: (part) => !takesBack.test(part) || (life.test(part) && !comesToIt.test(part)),
  wishes: () => false,
  isBusiness: (part) => speaksOfParties.test(part),
  maySayBusiness: false,
  namesFirm: (part) => !life.test(part) && wordsOf(part).some(isUnknown),
  mayName: (part) => wordsOf(part).some(isUnknown),
  comesBack: (part) => comesBack.test(part),
};
