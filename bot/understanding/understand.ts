import { changingIntents, type Intent, type Language, type Understanding } from './catalogue.ts';
import { type Act, type Clause, has, only, renderAll, splitClauses } from './clauses.ts';
import type { Directory } from './directory.ts';
import { readEnglish } from './english-acts.ts';
import { findEntities } from './entities.ts';
import { featuresOf } from './features.ts';
import { describeRow, type Match, matchRows } from './intents.ts';
import { readKorean } from './korean-acts.ts';
import { findMentions } from './mentions.ts';
import { nearestIntents } from './nearest.ts';
import { findNames } from './names.ts';
import { normalise, type Sheet } from './normalise.ts';
import { signsOf } from './signals.ts';
import { readSlots } from './slots.ts';
import { splitCommands } from './commands.ts';
import { smallTalk } from './small-talk.ts';
import { findTitle } from './titles.ts';
import { type Token, tokenise } from './tokens.ts';
import { correction } from './typos.ts';

export type { Beyond, Intent, Language, Slots, Understanding } from './catalogue.ts';
export { createDirectory, type Directory } from './directory.ts';

export interface Options {
  directory?: Directory;
  side?: 'provider' | 'reseller';
  explain?: boolean;
}

const changing = new Set<string>(changingIntents);

/** Longer text is no command; whoever calls refuses it before. */
const longest = 4000;

/** Reads one chat message into an intent and its slots: no state, no service, the same answer every time. */
export function understand(message: string, options: Options = {}): Understanding {
  const sheet = normalise(message.slice(0, longest));
  const plain = read(sheet, options, false);
  const doubtful = plain.act === 'unclear' || plain.act === 'other verb';
  if (!doubtful) return plain;
  // Only what made no sense as typed is read again with slips of the keyboard set right.
  const corrected = read(sheet, options, true);
  return corrected.intent !== 'none' || corrected.beyond ? corrected : plain.act === 'other verb' && plain.intent === 'none' ? plain : plain;
}

function read(sheet: Sheet, options: Options, correcting: boolean): Understanding {
  const reasons: string[] = [];
  const because = (reason: string) => {
    if (options.explain) reasons.push(reason);
  };
  const known = options.directory?.find(sheet.folded) ?? [];
  const words = tokenise(sheet, findEntities(sheet, known), correcting ? (word, hangul) => (options.directory?.has(word) ? undefined : correction(word, hangul)) : undefined);
  const title = findTitle(sheet, words);
  if (title) because(`title “${title.text}”: ${title.why}`);
  const tokens = findNames(sheet, title?.rest ?? words);
  if (options.explain) because(`tokens: ${tokens.map(describe).join(' | ')}`);
  const language = languageOf(tokens);
  const result = (intent: Intent | 'none', act: string, extra: Partial<Understanding> = {}): Understanding => ({ intent, slots: {}, language, nearest: [], act, reasons, ...extra });

  const talk = smallTalk(sheet, tokens);
  if (talk) {
    because(`${talk.why} -> ${talk.intent}`);
    return result(talk.intent, 'talk');
  }

  // A word that no lexicon knows where a verb should stand: a slip, or a verb that is not the bot's.
  const strange = !correcting && strangeVerb(tokens, options.directory);
  if (strange) {
    because(`“${strange}” stands where a verb should`);
    return result('none', 'other verb', { nearest: nearestIntents(tokens) });
  }

  const stretches = splitClauses(tokens).flatMap(splitCommands);
  const clauses = stretches.map((stretch) => (isKorean(stretch) ? readKorean(stretch) : readEnglish(stretch)));
  for (const clause of clauses) because(`${clause.act}: “${clause.text}”, ${clause.why}`);
  const mentions = findMentions(stretches);
  for (const mention of mentions) if (options.explain) because(`name “${sheet.shown.slice(mention.token.inner.start, mention.token.inner.end)}”${mention.role ? ` is a ${mention.role} (“${mention.because}”)` : ''}`);

  const nothing = (act: string): Understanding => result('none', act, { nearest: nearestIntents(tokens) });
  const verdict = judge(clauses, mentions, title !== undefined, because);
  if (typeof verdict === 'string') return nothing(verdict);
  const { match, relevant } = verdict;
  because(`row: ${describeRow(match.row)} (${match.score})`);
  const named = match.beyond ?? match.intent;
  if (named === 'none') return nothing('command');
  const slots = readSlots(named, {
    sheet, clauses, mentions, features: relevant,
    ...(title ? { title: title.text } : {}),
    ...(options.side ? { side: options.side } : {}),
    ...(options.directory ? { knownRole: options.directory.roleOf } : {}),
  }, because);
  if (match.beyond) return result('none', 'command', { beyond: match.beyond, slots, nearest: nearestIntents(tokens) });
  return result(match.intent, match.row.verbs.includes('ask') && relevant.has('v:ask') ? 'question' : 'command', { slots });
}

/** `resned invitation`, `archive the customer`: an unknown word in front of a thing that it would act on. */
function strangeVerb(tokens: readonly Token[], directory: Directory | undefined): string | undefined {
  let at = 0;
  while (tokens[at] && (only(tokens[at], 'filler') || tokens[at]?.kind === 'punct')) at++;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.kind !== 'name' || token.hangul || token.possessive || token.particle || token.text.includes(' ')) return;
  if (directory?.has(token.text)) return;
  const slip = correction(token.text, false);
  const verb = slip?.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base');
  if (verb) return token.text;
  if (token.upper) return;
  return has(next, 'det', 'our') || (has(next, 'reseller', 'provider', 'customer') && tokens[at + 2]?.kind === 'name') ? token.text : undefined;
}

type Verdict = { match: Match; relevant: ReadonlySet<string> } | string;

/** Which of the clauses counts, and what it wants. */
function judge(clauses: readonly Clause[], mentions: ReturnType<typeof findMentions>, title: boolean, because: (reason: string) => void): Verdict {
  const speaking = clauses.filter((clause) => clause.act !== 'talk');
  const last = speaking.at(-1);
  if (!last) return 'talk';
  const features = (list: readonly Clause[]) => {
    const own = mentions.filter((mention) => list.includes(clauses[mention.clause] as Clause));
    const set = featuresOf(list, own);
    signsOf(list, own, set, title);
    return set;
  };
  const acting = speaking.filter((clause) => clause.act === 'command' || clause.act === 'question' || clause.act === 'fragment');
  const firm = acting.filter((clause) => clause.act !== 'fragment');
  // What forbids, puts off or makes conditional colours the whole message, unless it is only the reason for a command.
  const blocking: Act[] = ['scheduled', 'conditional', 'postponed', 'hypothetical', 'reported'];
  const block = speaking.find((clause) => blocking.includes(clause.act));
  const help = speaking.find((clause) => clause.act === 'how-to');
  if (help && !firm.length) return { match: helpMatch, relevant: new Set() };
  if (block && !(firm.length && firm.at(-1) === last && (block.act === 'reported' || block.act === 'hypothetical') && clauses.indexOf(block) < clauses.indexOf(last))) return block.act;
  const negated = speaking.find((clause) => clause.act === 'negated');
  if (negated && (!firm.length || clauses.indexOf(negated) > clauses.indexOf(firm.at(-1) as Clause))) {
    if (!firm.length || !isReason(negated)) return 'negated';
  }
  if (help) return { match: helpMatch, relevant: new Set() };
  if (!acting.length) return last.act;

  const candidates: { clause: Clause; match: Match; relevant: ReadonlySet<string> }[] = [];
  for (const clause of firm.length ? firm : acting) {
    const own = features([clause]);
    const best = decide(own, because);
    if (best) candidates.push({ clause, match: best, relevant: own });
  }
  // What one clause leaves out another one says: an address behind the sentence, the thing named before.
  const everything = features(clauses.filter((clause) => clause.act !== 'talk'));
  for (const clause of firm.length ? firm : acting) for (const verb of clause.verbs) everything.add(`v:${verb}`);
  if (firm.length) everything.delete('v:bare');
  if (firm.some((clause) => clause.act === 'command' && clause.verbs.size > 0 && [...clause.verbs].every((verb) => verb === 'other'))) return 'other verb';
  const intents = new Set(candidates.map((candidate) => candidate.match.beyond ?? candidate.match.intent));
  if (intents.size > 1) return 'two commands';
  const whole = decide(everything, because);
  const single = candidates[0];
  if (candidates.length > 1 && firm.length > 1 && single && changing.has(single.match.intent)) {
    const targets = mentions.filter((mention) => !mention.person);
    if (targets.length > 1 && candidates.every((candidate) => candidate.relevant.has('@org'))) return 'two commands';
  }
  const chosen = whole && (!single || whole.match.intent === single.match.intent || whole.match.score > single.match.score + 0.9) ? whole : single ? { match: single.match, relevant: everything } : undefined;
  if (!chosen) return firm.length || acting.length ? 'unclear' : last.act;
  return check(chosen.match, everything, mentions, clauses) ?? { match: chosen.match, relevant: everything };

  function decide(set: ReadonlySet<string>, tell: (reason: string) => void): { match: Match; relevant: ReadonlySet<string> } & Match | undefined {
    const matches = matchRows(set);
    const [best] = matches;
    if (!best) return;
    const rival = matches.find((match) => (match.beyond ?? match.intent) !== (best.beyond ?? best.intent));
    if (rival && rival.score >= best.score - 1e-9) {
      tell(`a tie between ${describeRow(best.row)} and ${describeRow(rival.row)}`);
      return;
    }
    return { ...best, match: best, relevant: set };
  }
}

const helpMatch: Match = { intent: 'help', score: 1, row: { intent: 'help', verbs: ['how-to'], needs: [], not: [], weight: 1 } };

/** `decline it, we don't want to work with them`: the negation gives the reason. */
const isReason = (clause: Clause): boolean => /\b(?:because|since|as|they|he|she|it|we|anymore|any more|any longer|longer)\b|(?:때문|해서|니까|아서|어서)/.test(clause.text) && !/^(?:no|don't|do not|dont|not|never|wait|actually|하지)\b/.test(clause.text);

/** The last look before a change: nothing in bulk, nothing of other business, one target. */
function check(match: Match, features: ReadonlySet<string>, mentions: ReturnType<typeof findMentions>, clauses: readonly Clause[]): string | undefined {
  if (features.has('foreign') && (match.beyond || features.has('v:show'))) return 'other business';
  if (!changing.has(match.intent)) return features.has('#coordinated') && match.intent !== 'help' ? 'two commands' : undefined;
  if (features.has('#every')) return 'bulk';
  if (features.has('foreign')) return 'other business';
  if (severalTargets(match.intent as Intent, mentions, clauses)) return 'several targets';
}

const roomFor: Partial<Record<Intent, number>> = {
  'add-customer': 2, 'associate-customer': 3, 'invite-customer': 2, 'add-subscription': 2, 'associate-subscription': 2, 'set-support-contact': 2, 'change-licenses': 1,
};

/** `invite A and B`: two of a kind, joined. */
function severalTargets(intent: Intent, mentions: ReturnType<typeof findMentions>, clauses: readonly Clause[]): boolean {
  const room = roomFor[intent] ?? 1;
  void room;
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (!next || next.clause !== mention.clause) continue;
    const tokens = (clauses[mention.clause] as Clause).tokens.slice(mention.at + 1, next.at);
    const joined = tokens.length > 0 && tokens.every((token) => (token.kind === 'punct' && token.text === ',') || /^(?:and|or|&|및|그리고|또는|plus)$/.test(token.text) || has(token, 'det') || only(token, 'filler')) && tokens.some((token) => /^(?:and|or|&|및|그리고|또는|plus|,)$/.test(token.text));
    const paired = !tokens.length && /^(?:과|와|랑|이랑|하고)$/.test(mention.particle);
    if ((joined && tokens.some((token) => token.text !== ',')) || (paired && (!mention.role || mention.role === next.role))) {
      if (paired && (intent === 'associate-customer' || intent === 'associate-subscription' || intent === 'invite-customer')) continue;
      if (paired && intent === 'end-partnership' && mention.owns) continue;
      return true;
    }
  }
  return false;
}

function isKorean(tokens: readonly Token[]): boolean {
  return tokens.some((token) => (token.hangul && token.kind === 'word') || (token.kind !== 'punct' && (token.particle !== '' || token.ending !== '') ) || (token.hangul && token.kind === 'unknown'));
}

/** The language of the words around the data; a Korean name does not make an English sentence Korean. */
function languageOf(tokens: readonly Token[]): Language {
  if (isKorean(tokens)) return 'ko';
  const latin = tokens.some((token) => !token.hangul && token.kind === 'word');
  return !latin && tokens.some((token) => token.hangul) ? 'ko' : 'en';
}

function describe(token: Token): string {
  const label = token.kind === 'word' ? token.senses.map((sense) => sense.concept).join('/') : token.kind;
  return `${renderAll([token]) === token.text ? token.text : `${token.text}${token.meant ? `→${token.meant}` : ''}`}${token.particle ? `+${token.particle}` : ''}${token.ending ? `~${token.ending}` : ''} [${label}]`;
}
