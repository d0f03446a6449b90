import { isMark, verbConcepts } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

/** Where a clause really begins: behind how somebody is addressed, what is said by the way, and an answer in advance. */
export function openingEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    if (token.kind === 'punct' && !/[?]/.test(token.text)) at++;
    // so like what can you do
    else if (
      /^(?:like|wait|hang on|hold up|hold on|bro|bruh|dude)$/.test(token.text) &&
      /^(?:what|how|who|which|can|could|do|is|are|am|where)$/.test(tokens[at + 1]?.text ?? '')
    )
      at++;
    // please again send: when, before what
    else if (has(token, 'again') && tokens[at + 1] && verbConcepts(tokens[at + 1] as Token).size) at++;
    // please to cancel the invitation
    else if (
      token.text === 'to' &&
      /^(?:please|pls|plz|kindly)$/.test(tokens[at - 1]?.text ?? '') &&
      tokens[at + 1] &&
      verbConcepts(tokens[at + 1] as Token).size
    )
      at++;
    // nah, decline it: the answer comes before the refusal
    else if (
      /^(?:no|nah|nope|naw)$/.test(token.text) &&
      (has(tokens[at + 1], 'decline') || (token.text !== 'no' && has(tokens[at + 1], 'withdraw', 'cancel', 'end')))
    )
      at++;
    else if (only(token, 'filler', 'common') && ofKind(token, 'filler') && !has(token, 'ask')) at++;
    else if (only(token, 'common') && /^\w{3,}ly$/.test(token.text)) at++;
    else if (
      token.kind === 'word' &&
      has(token, 'conj') &&
      !/^(?:if|when|once|unless|while|whether|although|though|since|because|that)$/.test(token.text)
    )
      at++;
    else if (
      (token.kind === 'name' || token.kind === 'person') &&
      isMark(tokens[at + 1], ',') &&
      at <= 1 &&
      tokens.length > at + 4 &&
      token.upper &&
      !ofKind(tokens[at + 2], 'noun') &&
      at > 0
    )
      at += 2;
    else return at;
  }
}
