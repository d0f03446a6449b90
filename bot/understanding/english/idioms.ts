import { isMark, verbConcepts } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, isRoleName, only, type Token } from '../text/token.ts';

/** `Kai should no longer be a billing admin` takes a role away, it does not forbid to give one. */
export function takesAway(tokens: readonly Token[], text: string): boolean {
  return (
    regex`
      \bno more (?:admin|global|billing|user|helpdesk|help desk)\b|
      \bno longer (?:be|a|an|the|our|needs? (?:to (?:be|have|hold|act)\b|(?!to\b))|has|have (?!to\b)|holds?|
      requires? (?!to\b)|works? as|admin|global|billing|user|helpdesk|act|acts|serve|serves)|
      \bnot\b.*\bany ?(?:more|longer)\b|\b(?:doesn't|shouldn't|don't) .*\bany ?(?:more|longer)\b
    `.test(text) && tokens.some((token) => has(token, 'role') || isRoleName(token))
  );
}

const isIdiom = (token: Token): boolean => token.kind === 'word' && only(token, 'filler') && token.text.includes(' ');
/** `if you could` says nothing at the end, and leads on to what is wanted in front of a verb. */
export const withoutIdioms = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token, at) => {
    if (!isIdiom(token)) return true;
    if (!/^if (?:you|u) (?:could|can|would|may|might)$/.test(token.text)) return false;
    let next = at + 1;
    while (only(tokens[next], 'filler')) next++;
    return at > 0 && tokens[next] !== undefined && verbConcepts(tokens[next] as Token).size > 0;
  });

export const isLookingBack = (text: string): boolean =>
  regex`
    \b(?:have not|haven't|has not|hasn't)\b.*\bin (?:# |a |years|months|weeks)|
    \b(?:last|past|since|previous|yesterday|this (?:week|month|quarter|year|morning)'?s?|so far|changed|happened|did|
    recent|during|between|activity|audit|logs|(?:event|change|the|this) log|history)\b
  `.test(text);
/** tell me whether we can sell E5 */
export const asksForOffer = regex`
    ^(?:please |kindly |\w+ (?:me|us) |
    (?:i|we) (?:want|need) to (?:know|check) )*(?:(?:know|check|confirm|see|verify|tell me) )?(?:whether|if) (?:i|
    we) (?:can|may|could|are able to) (?:still |also |now )?(?:re)?(?:sell|order|buy|offer|purchase|
    get) (?:the )?@offer(?: \?)?$
  `;
/** how do our incentives look, what do you have down as our address: what is asked is how things are. */
export const asksHowThingsAre = regex`
    \bhow (?:(?:do|does|is|are|has|have) )?(?:our|the|my|@'s) (?:\w+ ){1,4}?(?:is|are|has|have|look|looks|looking|
    stand|stands|doing|going|coming|progressing|getting)\b(?! to\b)|
    \bhow (?:are we|we are|we're) (?:doing|looking|getting on) (?:on|with|for)\b|
    \bwhat do you have (?:down|on file|on record|listed|registered|stored|saved|recorded)\b
  `;
/** need to see their subscriptions before I ring them: until when somebody wants to look at something. */
export const looksBefore = regex`
    ^(?:(?:please|pls|just|can you|could you|(?:can|could|may) i|let me|(?:i|we)(?:'d like(?: to)?| would like(?: to)?| want(?: to)?| need(?: to)?| have to)?|
    need to|want to|(?:an?|another)(?: quick)?) )*(?:see|read|show me|give me|get|open|look at|
    view|show|list|pull up|bring up|check|look up|look|what|which|how many) (?!(?:that|if|whether)\b)
    (?!.*\b(?:if|unless|until|once|when|that(?! (?:invite|invitation|request|offer|customer|reseller|provider|list)\b))\b).* before (?:i|we) (?:ring|call|phone|dial|meet|see|talk|speak|write|
    reply|answer|visit|email|mail|get back|go|head|sign|decide|answer|accept|agree|commit|say|do|join|drive|leave|present)\b
  `;
/** can we send it again please: who says please does not ask whether he can */
export const saysPlease = /^(?:can|could) (?:i|we) (?!even\b).*\b(?:please|pls|plz)(?: \?)?$/;
export const isPoliteQuestion = (text: string): boolean =>
  regex`
    (?:you (?:could|can|would|might)|(?:great|good|nice|lovely|helpful|brilliant|fantastic|perfect|grateful|appreciated|appreciate it|glad) if you|would you|could you|can you|too much (?:trouble|bother|to ask)|
    (?:nuisance|bother|trouble|hassle|problem|imposition|inconvenience|pain|burden)(?: for you)? to|
    (?:if|whether) (?:i|we) (?:could|can|might|may)(?: please| possibly)* (?:see|get|have|view|look|check|take a look|
    be shown|know|hear)|
    possible (?:for (?:me|us) )?to (?:please |just |quickly )?(?:see|get|have|view|look|check|be shown|show|list))\b
  `.test(text) &&
  !/^(?:what if|would you (?:recommend|suggest|advise|rather|prefer)|do you (?:recommend|suggest|want)|should|suppose|imagine)/.test(
    text,
  ) &&
  /^(?:i(?:'m| was| am|'d| would)? ?|we(?:'re| were|'d| would)? ?|was |(?:is|would) it |wondering|it(?:'d| would) |do you think|would (?:it|you)|is there|any chance|maybe)/.test(
    text,
  );
export const isLabel = (tokens: Token[], start: number): boolean => isMark(tokens[start + 1], ':', '->', '-');
