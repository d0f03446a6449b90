import { type Clause, renderAll } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { apartFromAsking } from './apart.ts';
import { doesHimself } from './aside.ts';
import { isContrast } from './contrast.ts';
import { hearKorean } from './hearing.ts';
import { isRequest } from './licence.ts';
import { asksOfRole } from './roles.ts';
import { isIntroduction } from './sayings.ts';
import { saysHowItIs } from './states.ts';
import { saysByEnding } from './tails.ts';
import { concepts } from './verbs.ts';
import { neededIn, type Says, wantsByVerb, wantsWithoutVerb } from './wants.ts';
import { saysBefore } from './ways.ts';

/** Says what a Korean clause does; its last predicate and the ending of it decide, and what stands before them. */
export function readKorean(tokens: Token[]): Clause {
  const clause: Clause = {
    tokens,
    text: renderAll(tokens),
    korean: true,
    act: 'fragment',
    verbs: new Set(['bare']),
    why: 'no verb is commanded',
  };
  const says = saysAtOnce(tokens);
  if (says) return Object.assign(clause, says);
  const heard = hearKorean(tokens);
  const { token } = heard.found;
  clause.text = heard.text;
  if (heard.licence) clause.licence = heard.licence;
  // 프로필 고칠 게 있어요: what there is to be done is a need.
  const due = neededIn(tokens);
  if (due)
    return Object.assign(clause, {
      act: 'command',
      verb: due,
      verbs: concepts(due),
      licence: 'a need',
      why: 'a need',
    } satisfies Says);
  if (token) clause.verb = token;
  Object.assign(
    clause,
    saysHowItIs(heard) ??
      asksOfRole(heard) ??
      saysByEnding(heard) ??
      saysBefore(heard) ??
      (token ? wantsByVerb(heard, token) : wantsWithoutVerb(heard)),
  );
  if (clause.act === 'fragment') delete clause.verb;
  return clause;
}

/** …해 주세요, 온실 센서 때문에: behind what was said, whatever it is called, no order is about it. */
function isCause(tokens: readonly Token[]): boolean {
  const [cause, because, ...rest] = tokens.filter(({ kind }) => kind !== 'punct');
  return (
    rest.length === 0 &&
    cause?.kind === 'name' &&
    cause.start > 0 &&
    cause.hangul &&
    cause.particle === '' &&
    /^(?:때문에|탓에|덕분에|덕에)$/.test(because?.text ?? '')
  );
}

/** What shows before any predicate is looked for. */
function saysAtOnce(tokens: readonly Token[]): Says | undefined {
  // 아 그리고, 안녕하세요
  if (
    tokens.every(
      (token) =>
        token.kind === 'punct' || has(token, 'conj') || (only(token, 'filler', 'common') && ofKind(token, 'filler')),
    )
  )
    return { act: 'talk', why: 'nothing but talk', ...(tokens.some(isRequest) ? { licence: 'a request' } : {}) };
  if (isContrast(tokens)) return { act: 'negated', why: 'it says what is not meant' };
  if (isCause(tokens)) return { act: 'talk', why: 'it only says because of what' };
  if (doesHimself(tokens)) return { act: 'statement', why: 'it says what the speaker does' };
  const unasked = apartFromAsking(tokens);
  if (unasked) return { act: unasked[0], why: unasked[1] };
  if (isIntroduction(tokens)) return { act: 'talk', why: 'the sender introduces himself' };
}
