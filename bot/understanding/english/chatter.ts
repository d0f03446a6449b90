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

/** How English chats. */
export const english: Chat = {
  isCourtesy: () => false,
  isIdle: (part) => wordsOf(part).length > 2 && !introduces.test(part),
  speaksOfElse: (part) => !takesBack.test(part),
  wishes: () => false,
  isBusiness: (part) => speaksOfParties.test(part),
  maySayBusiness: false,
  namesFirm: (part) => wordsOf(part).some(isUnknown),
  mayName: (part) => wordsOf(part).some(isUnknown),
  comesBack: (part) => comesBack.test(part),
};
