import { type Clause, renderAll } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { screened } from '../text/screen.ts';
import { has, type Token } from '../text/token.ts';
import { backgroundLength } from './background.ts';
import { covered, type Frame, frameOf } from './frames.ts';
import { wondersAboutServices } from './health.ts';
import { type Heard, hear } from './hearing.ts';
import {
  asksForOffer,
  asksHowThingsAre,
  isLookingBack,
  isPoliteQuestion,
  looksBefore,
  saysPlease,
  takesAway,
  withoutIdioms,
} from './idioms.ts';
import { leads } from './leads.ts';
import { openingEnd } from './openings.ts';
import { wholes } from './rules.ts';
import { labelLength, shapeOf, skipsTo } from './shapes.ts';
import { commandedVerb } from './verb.ts';
import type { Said } from './wish.ts';

/** Says what an English clause does and which verb it commands. */
export function readEnglish(tokens: Token[]): Clause {
  const wisher = wisherEnd(tokens);
  if (wisher) return readEnglish(tokens.slice(wisher));
  // Idioms say nothing, whatever words are in them: `at the moment` is no condition, `right now` no right.
  const text = renderAll(withoutIdioms(tokens));
  return { tokens, text, korean: false, verbs: new Set(), ...heardIn(tokens, text) };
}

function heardIn(tokens: Token[], entire: string): Heard & Pick<Clause, 'lead'> {
  const shape = shapeOf(tokens, entire);
  if (shape) return { act: shape[0], why: shape[1] };
  const labelled = openingEnd(tokens, 0);
  const start = labelled + labelLength(tokens, labelled);
  // When something was spoken of is no time at which it is to be done.
  const behind = start + backgroundLength(tokens, start);
  const background = behind > start ? behind : 0;
  const frame = frameOf(tokens, behind);
  const begun = behind + (frame?.length ?? 0);
  const whole = renderAll(withoutIdioms(tokens.slice(begun)));
  const heard = heardAsWhole(tokens, whole);
  if (heard) return heard;
  const led = withoutLeads(tokens, begun, frame);
  if ('act' in led) return led;
  const lead = led.start;
  const head = tokens[lead];
  if (!head) return { lead, act: led.polite ? 'statement' : 'talk', why: led.why };
  const own = hear({ ...led, head, frame, entire });
  return { lead, ...own, ...(isForLater(tokens.slice(background), own, whole) ? putOff : {}) };
}

const putOff: Pick<Heard, 'act' | 'why'> = { act: 'scheduled', why: 'it is for later' };

const likelyWholes = screened(wholes, ([, pattern]) => pattern);
const likelyLeads = screened(leads, ([, pattern]) => pattern);

/** What the wording of a whole clause says, whatever verb it has. */
function heardAsWhole(tokens: Token[], whole: string): Heard | undefined {
  for (const [act, pattern, why] of likelyWholes(whole)) {
    if (!pattern.test(whole)) continue;
    if (act === 'scheduled' && isLookingBack(whole)) continue;
    if (act === 'conditional' && looksBefore.test(whole)) continue;
    if (act === 'how-to' && (saysPlease.test(whole) || asksHowThingsAre.test(whole))) continue;
    if (
      act === 'hypothetical' &&
      (isPoliteQuestion(whole) || asksForOffer.test(whole) || wondersAboutServices.test(whole))
    )
      continue;
    if (act === 'negated' && takesAway(tokens, whole)) break;
    return { act, why };
  }
  return takesAway(tokens, whole) ? { act: 'command', verbs: new Set(['remove']), why: 'should no longer' } : undefined;
}

/** More beginnings than this do not stand behind one another. */
const mostLeads = 4;

/** A clause behind all that only leads on to what is wanted, or what such a beginning says by itself. */
function withoutLeads(tokens: Token[], begun: number, frame: Frame | undefined): Heard | Said {
  let start = begun;
  let why = frame?.why ?? 'no verb is commanded';
  let polite =
    frame !== undefined || tokens.slice(0, start).some((token) => /^(?:please|pls|plz|kindly)$/.test(token.text));
  for (let round = 0; round < mostLeads; round++) {
    const text = renderAll(tokens.slice(start));
    // could we have the E3 upgraded: behind a polite beginning `have` asks for nothing that was done.
    const lead = likelyLeads(text).find(
      ([act, pattern]) => !(act === 'question' && polite && /^(?:have|has)\b/.test(text)) && pattern.test(text),
    );
    if (!lead) {
      // It is with regret that I must ask you to …: one polite beginning stands behind another.
      const inner = round && /^(?:i|we) /.test(text) ? frameOf(tokens, start) : undefined;
      if (!inner) break;
      start += inner.length;
      why = inner.why;
      continue;
    }
    const [act, pattern, because] = lead;
    if (act === 'question')
      return { act, why: because, verbs: new Set([because === 'it asks what there is' ? 'ask' : 'asked-past']) };
    if (act !== 'go on') return { act, why: because };
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (!length) break;
    start = openingEnd(tokens, start + covered(tokens, start, length));
    polite = true;
    why = because;
  }
  const skipped = skipsTo(tokens, start);
  start += skipped;
  // Will Grant (will@…) needs an account
  const text = renderAll(tokens.slice(start)).replaceAll(/ \( @(?:mail)? \)/g, '');
  return { tokens, start, text, polite: polite || skipped > 0, why };
}

/** Whether what is asked for is put off by a time that stands beside it. */
function isForLater(tokens: readonly Token[], { act, verbs }: Heard, whole: string): boolean {
  if (!/^(?:command|question|fragment)$/.test(act)) return false;
  if (!tokens.some((token) => has(token, 'time', 'recurring'))) return false;
  const recurs = tokens.some(
    (token) =>
      has(token, 'recurring') ||
      (has(token, 'time') &&
        /^(?:tomorrow|tonight|later|later today|later on|next |day after|in a |some)/.test(token.text)),
  );
  return recurs || !(isLookingBack(whole) || verbs?.has('show') || act === 'question' || act === 'fragment');
}

/** `our customer would like to add …`, `she needs to give …`: whose wish it is says nothing of what is wished. */
const isWisher = regex`
    ^(?!(?:\w+ ){1,3}(?:competitors?|rivals?|competition|neighbou?rs?|wife|husband|kids?|son|daughter) )
    (?:(?:our|my|the|this|a|their|one of (?:our|the)) (?:\w+ ){0,3}?\w+(?: also| now| just| really| still)*[ ]
    (?:(?:wants?|wishes|hopes|would like|would love|'d like|intends|is (?:keen|looking|hoping|trying|asking)) to|
    (?<=^\w+ (?:customer|client|reseller|provider|distributor|partner|boss|owner|manager) )needs to)|
    (?:he|she|they|everyone|everybody|finance|management|people here) (?:wants?|wish|wishes|needs?|would like|'d like) to(?! enrol|[ ]sign up| apply))[ ]
    (?!(?:be|become|join|have|get|know|understand|learn|(?:re)?sell|work|partner|cooperate|
    team|deal)\b)
  `;

/** How many words in front of a clause only say whose wish it is; 0 where they are a part of it. */
function wisherEnd(tokens: Token[]): number {
  const start = openingEnd(tokens, 0);
  const length = covered(tokens, start, isWisher.exec(renderAll(tokens.slice(start)))?.[0].length ?? 0);
  return length > 0 && commandedVerb(tokens, start + length, true) ? start + length : 0;
}
