import type { Clause } from '../clauses.ts';
import { only, type Token } from '../text/token.ts';

/** What a change is about; a noun behind it makes another thing of it. */
const things =
  /^(?:customer|reseller|lead|subscription|seat|role|role:.+|delegated|invitation|partnership|partnership-request|relationship|support-contact|support|user|account|provider)$/;

/** Words behind a thing that are no noun: what it does, when, how. */
const noHead =
  /(?:ly|ed|ing|ward|wards)$|^(?:already|anymore|always|anywhere|anyway|instead|rather|again|short|long|last|first|next|short|left|gone|goes|went|stays?|belongs?|exists?|ends?|runs?|starts?|comes?|came|joins?|quits?|leaves?|dropp?s?|fell|rose|grew|lost|won|had|desk|coast|overnight|straight|forward|apart|aside|asap|abroad|onsite|else|enough|early|late|soon|max|min|total|apiece|each|net|plus|minus|extra|spare|more|less|fewer|effective|starting|per|via|upon|across|re|incl|including|excl|etc|eg|ie|aka|tbc|tbd|wise|only|either|neither|both|too|well|also|though|although|however|ever|never|yet|still|just|even|mate|lads|lass|bro|dude|pal|chief|boss|guys|folks|ladies|gents|cheers|ta|yo|ok|okay|lol|haha|reasons?|crowd|lot|gang|bunch)$/;

const isThing = ({ kind, senses }: Token): boolean =>
  kind === 'offer' ||
  (kind === 'word' && senses.some(({ concept, kind: sense }) => sense === 'noun' && things.test(concept)));

/**
 * `E3 renewal`, `the lead report`, `billing admin training`: in English the last noun says what a compound is. One that is
 * none of the bot's makes the whole thing none of them.
 */
export const foreignHead = ({ korean, tokens }: Clause): string | undefined => {
  if (korean) return;
  for (const [at, token] of tokens.entries()) {
    const head = tokens[at + 1];
    if (
      head?.kind === 'word' &&
      !head.hangul &&
      !head.upper &&
      isThing(token) &&
      !token.hangul &&
      !token.possessive &&
      only(head, 'common', 'foreign') &&
      /^[a-z-]{3,}$/.test(head.text) &&
      !noHead.test(head.text)
    )
      return `${token.text} ${head.text}`;
  }
};
