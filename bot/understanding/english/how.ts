import type { Clause } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, type Token } from '../text/token.ts';

/**
 * How something of another world is done: `how do I bake a cake`, `can I go home early`. A question for help names a
 * thing, an act or the bot itself, and where it names none, it is not asked of the bot.
 */
export function settleHow(clauses: readonly Clause[]): void {
  for (const clause of clauses)
    if (clause.act === 'how-to' && !clause.korean && !isOurs(clause)) {
      clause.act = 'statement';
      clause.why = 'it asks how something else is done';
    }
}

const isOurs = ({ tokens, text }: Clause): boolean =>
  tokens.some(isThing) ||
  (!tokens.some((token) => ofKind(token, 'foreign')) && (aboutBot.test(text) || tokens.some(isAct)));

const isThing = (token: Token): boolean =>
  token.kind === 'offer' ||
  token.kind === 'id' ||
  token.kind === 'code' ||
  (ofKind(token, 'noun') && !has(token, 'us', 'me', 'home', 'address'));

/** A verb that does something here, and no light one that does anything anywhere. */
const isAct = (token: Token): boolean =>
  token.senses.some(({ kind, concept }) => kind === 'verb' && !light.test(concept));
const light = /^(?:other|ask|have|be|do|get|go|take|give|make|move|put|let|bring|leave|keep|open|send|speak)$/;

const aboutBot = regex`
    \b(?:you|u|bot|twotier|this|here|it|that|start|begin|started|going|works?|working|stuck|lost|new|options?|help|
    next|anything|something|everything|things|stuff|possible|type|say|ask|use|proceed|steps?|process|procedure|way|
    contact|complain|continue|manage|access|log|sign|button|menu|form|card|page)\b|
    \b(?:do|go on|go about)(?: now| next| then| first)?(?: \?+)?$
  `;
