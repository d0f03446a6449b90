import { inflect } from '../lexicon/entry.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { oneOf } from '../text/one-of.ts';
import type { Token } from '../text/token.ts';

/** Verbs that say little and leave the doing to the noun behind them: perform an upgrade, put through a reduction. */
const light = oneOf(
  /^(?:perform|execute|conduct|effect|effectuate|undertake|implement|arrange|organi[sz]e|establish|initiate|trigger|process|complete|action|do|make)$/,
);
const doingSo = oneOf(
  /^(?:performing|executing|conducting|undertaking|implementing|arranging|processing|making|doing)$/,
);
/** `give notice of termination of`: the noun says it without an article. */
const notice = oneOf(/^(?:give|giving|serve) notice of$/);
const lightOfTwo = oneOf(
  /^(?:carry (?:out|through)|put through|push through|see to|proceed with|go ahead with|set up|set in motion|arrange for|take care of)$/,
);
const doingSoOfTwo = oneOf(/^(?:carrying (?:out|through)|putting through|seeing to)$/);

/** What is said and done at once: convey our refusal, communicate our acceptance. */
const telling = oneOf(/^(?:convey|communicate|express|register|submit|send|record|note|enter)$/);
const told = /^(?:refusal|rejection|acceptance|withdrawal|cancellation|termination)$/;

/** What any of them begins with. */
const heads = new Set(
  [light, doingSo, notice, lightOfTwo, doingSoOfTwo, telling].flatMap((texts) =>
    [...texts].map((text) => text.split(' ')[0]),
  ),
);

/** What is done, and the verb that does it. */
export const doings: Record<string, string> = {
  change: 'change',
  upgrade: 'upgrade',
  association: 'associate',
  assignment: 'assign',
  reassignment: 'reassign',
  allocation: 'allocate',
  attachment: 'attach',
  connection: 'connect',
  linkage: 'link',
  linking: 'link',
  transfer: 'transfer',
  resend: 'resend',
  resending: 'resend',
  cancellation: 'cancel',
  withdrawal: 'withdraw',
  revocation: 'revoke',
  retraction: 'retract',
  termination: 'terminate',
  dissolution: 'dissolve',
  registration: 'register',
  creation: 'create',
  addition: 'add',
  onboarding: 'onboard',
  removal: 'remove',
  reduction: 'reduce',
  decrease: 'decrease',
  increase: 'increase',
  purchase: 'purchase',
  renewal: 'renew',
  suspension: 'suspend',
  acceptance: 'accept',
  rejection: 'reject',
  refusal: 'refuse',
  designation: 'designate',
  appointment: 'appoint',
  nomination: 'nominate',
};

const bareVerb = /^(?:cancel|resend|invite|upgrade|decline|accept|withdraw|terminate|remove|change|end)$/;

/** How it is done, which says nothing about what. */
const manner =
  /^(?:quick|immediate|formal|prompt|swift|small|little|simple|proper|full|complete|new|straight|direct|official|one-off|urgent)$/;
const article = /^(?:a|an|the|our|another|one)$/;
/** What goes on behind the doing: of what, for whom, from where to where. */
const goesOn = /^(?:of|between|for|from|to|with|by|on|at|regarding)$/;

/** What a heading may say is done: the others are words for things as well, or for what the bot does not do. */
const headed = oneOf(
  /^(?:creation|addition|registration|onboarding|association|assignment|termination|cancellation|removal|increase|reduction|decrease)$/,
);

/** `customer creation: Kestrel` as `create customer: Kestrel`. */
function headingAt(tokens: readonly Token[], start: number): { tokens: Token[]; next: number } | undefined {
  const before = tokens[start - 1];
  if (before && before.kind !== 'break' && before.text !== '.') return;
  let at = start;
  while (at < start + 3 && isWordOf(tokens[at]) && !headed.has(tokens[at]?.text ?? '')) at++;
  const doing = tokens[at];
  const mark = tokens[at + 1];
  if (at === start || !isWordOf(doing) || !headed.has(doing?.text ?? '')) return;
  if (mark?.kind !== 'punct' || !/^[:-]$/.test(mark.text) || !tokens[at + 2]) return;
  if (!tokens.slice(at + 2).every(isData)) return;
  const verb = { ...(doing as Token), text: doings[doing?.text ?? ''] as string };
  return { tokens: [verb, ...tokens.slice(start, at)], next: at + 1 };
}

/** `lead registration please` as `register lead please`: what is begged for is no news of one. */
function beggedFor(tokens: readonly Token[]): Token[] | undefined {
  const at = tokens.findIndex(({ text }) => brought.has(text));
  const end = tokens.findIndex(({ text }) => /^(?:please|pls|plz)$/.test(text));
  const doing = tokens[at];
  const things = tokens.slice(0, at);
  if (!doing || at < 1 || at > 2 || end < 0 || !isWordOf(doing) || !newcomer.test(things.at(-1)?.text ?? '')) return;
  if (things.length === 2 && things[0]?.text !== 'new') return;
  if (tokens.some(({ kind, text }, i) => i > at && i !== end && !(kind === 'punct' && /^[,.!]$/.test(text)))) return;
  return [{ ...doing, text: doings[doing.text] as string }, ...things, ...tokens.slice(at + 1)];
}
const brought = oneOf(/^(?:creation|addition|registration|onboarding)$/);
const newcomer = /^(?:lead|prospect|customer|client)$/;
/** What goes on behind a heading: names, numbers and things; `closed`, `please wait` and a question tell something. */
const isData = (token: Token): boolean =>
  token.text !== '?' &&
  (token.kind !== 'unknown' ||
    token.hangul ||
    token.upper ||
    (vocabulary.latinWords.get(token.text) ?? []).every(
      ({ kind, concept }) => kind === 'noun' || /^(?:prep|det|conj|our|us|more|less|new)$/.test(concept),
    ));
const isWordOf = (token: Token | undefined): boolean => token?.kind === 'unknown' && !token.hangul && !token.possessive;

/** `perform an upgrade of E3 to E5` as `upgrade E3 to E5`: the noun says what is done. */
export function withoutLightVerbs(tokens: Token[]): Token[] {
  const begged = beggedFor(tokens);
  if (begged) return begged;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const heading = headingAt(tokens, i);
    if (heading) {
      out.push(...heading.tokens);
      i = heading.next - 1;
      continue;
    }
    const found = doingAt(tokens, i);
    if (!found) {
      out.push(tokens[i] as Token);
      continue;
    }
    out.push(...found.tokens);
    i = found.next - 1;
  }
  return out;
}

function doingAt(tokens: readonly Token[], start: number): { tokens: Token[]; next: number } | undefined {
  const head = tokens[start] as Token;
  if (head.kind !== 'unknown' || head.hangul) return;
  const form = lightForm(tokens, start);
  if (!form) return;
  let at = start + form.length;
  // make cancel of …: a verb where its noun belongs
  const bare =
    /^(?:make|do)$/.test(head.text) && tokens[at + 1]?.text === 'of' && bareVerb.test(tokens[at]?.text ?? '');
  if (bare) return { tokens: [{ ...(tokens[at] as Token), upper: head.upper }], next: at + 2 };
  // do the assignment, and neither `do assignments` nor `process cancellation`
  if (article.test(tokens[at]?.text ?? '')) at++;
  else if (!form.bare) return;
  const between: Token[] = [];
  while (between.length < 3 && tokens[at]?.kind === 'unknown' && !Object.hasOwn(doings, tokens[at]?.text ?? '')) {
    if (goesOn.test(tokens[at]?.text ?? '')) return;
    between.push(tokens[at] as Token);
    at++;
  }
  const noun = tokens[at];
  const verb = noun && Object.hasOwn(doings, noun.text) ? doings[noun.text] : undefined;
  if (noun?.kind !== 'unknown' || !verb || noun.possessive) return;
  const next = tokens[at + 1];
  if (!next || !goesOn.test(next.text)) return;
  if (telling.has(head.text) && !told.test(noun.text)) return;
  const text = form.ing ? (inflect(verb).find((one) => one.form === 'ing')?.text ?? verb) : verb;
  return {
    tokens: [{ ...noun, text, upper: head.upper }, ...between.filter((token) => !manner.test(token.text))],
    next: next.text === 'of' ? at + 2 : at + 1,
  };
}

function lightForm(
  tokens: readonly Token[],
  start: number,
): { length: number; ing: boolean; bare?: boolean } | undefined {
  const head = tokens[start]?.text ?? '';
  if (!heads.has(head)) return;
  const two = `${head} ${tokens[start + 1]?.text ?? ''}`;
  const three = `${two} ${tokens[start + 2]?.text ?? ''}`;
  if (notice.has(three)) return { length: 3, ing: false, bare: true };
  if (lightOfTwo.has(three)) return { length: 3, ing: false };
  if (lightOfTwo.has(two)) return { length: 2, ing: false };
  if (light.has(head) || telling.has(head)) return { length: 1, ing: false };
  if (doingSo.has(head)) return { length: 1, ing: true };
  if (doingSoOfTwo.has(two)) return { length: 2, ing: true };
}
