import { verbConcepts } from '../clauses.ts';
import { only, type Token } from '../text/token.ts';
import { lookAt, type Predicate, type Search } from './search.ts';

const lightConcepts = ['do', 'be'];

/** Verbs that a Korean word stands for, endings or none. */
export function concepts(token: Token): Set<string> {
  return verbConcepts(token, ['base', 'past', 'ing', 'third']);
}

/** Looks for the last predicate, from the end backwards, and gathers its ending over several words. */
export function findPredicate(tokens: readonly Token[]): Predicate {
  const result: Predicate = { at: -1, tail: '', polite: false, light: false, ask: false };
  let state: Pick<Search, 'at' | 'inverted' | 'listed'> = { at: tokens.length - 1, inverted: false, listed: false };
  while (state.at >= 0) {
    const token = tokens[state.at] as Token;
    const isVerb = (light: boolean) =>
      token.senses.some(({ kind, concept }) => kind === 'verb' && lightConcepts.includes(concept) === light);
    const search: Search = {
      ...state,
      tokens,
      token,
      own: token.text + token.particle + token.ending,
      verb: isVerb(false),
      light: isVerb(true),
      result,
    };
    const found = lookAt(search);
    if (found === 'over') break;
    if (found !== 'on') return found;
    state = { at: search.at - 1, inverted: search.inverted, listed: search.listed };
  }
  // add customer 한빛 해주세요, kim@a.kr add user 해줘: the verb is English.
  if (!result.token && (result.polite || (result.light && /^[하해]/.test(result.tail)))) {
    const at = tokens.findIndex((token) => !token.hangul && !token.particle && concepts(token).size > 0);
    if (at >= 0 && tokens.slice(0, at).every((token) => token.kind !== 'word' || only(token, 'filler')))
      return { ...result, token: tokens[at] as Token, at };
  }
  return result;
}
