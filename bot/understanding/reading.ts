import { changes, type Intent, type Language, type Understanding } from './catalogue.ts';
import { renderAll, splitClauses } from './clauses.ts';
import { splitCommands } from './commands.ts';
import type { Directory } from './directory.ts';
import { readEnglish } from './english/acts.ts';
import { withDenialLast } from './english/denials.ts';
import { withoutFalseStart } from './english/false-starts.ts';
import { withInfinitive } from './english/infinitives.ts';
import { afterDecision, withoutLeave, withoutSender } from './english/leave.ts';
import { withoutRejected } from './english/rejected.ts';
import { describeRow } from './intents.ts';
import { judge, mostClauses } from './judge.ts';
import { readKorean } from './korean/acts.ts';
import { settleIntroduction, settlePermission } from './korean/beside.ts';
import { withoutContrast } from './korean/contrast.ts';
import { type Led, withoutLead } from './korean/leading.ts';
import { mistypedOrder } from './korean/mistyped.ts';
import { isWhy, markedAs } from './marks.ts';
import { findMentions } from './mentions.ts';
import { withoutLetterhead } from './names/letters.ts';
import { findNames } from './names/names.ts';
import { nameOnce } from './names/repeated.ts';
import { nearestIntents } from './nearest.ts';
import { doubtOf } from './slots/doubt.ts';
import { nameTooMany } from './slots/remainder.ts';
import { readSlots } from './slots/slots.ts';
import { strangerIn } from './slots/strangers.ts';
import type { Title } from './slots/title-text.ts';
import { findTitle } from './slots/titles.ts';
import { smallTalk } from './small-talk.ts';
import type { Sheet } from './text/normalise.ts';
import type { Spelled } from './text/spelling.ts';
import { has, only, type Token } from './text/token.ts';
import { correction } from './text/typos.ts';

export interface Options {
  directory?: Directory;
  side?: 'provider' | 'reseller';
  explain?: boolean;
}

/** A message whose names and title are found, and how it is answered. */
interface Message {
  sheet: Sheet;
  tokens: readonly Token[];
  title: Title | undefined;
  options: Options;
  because: (reason: string) => void;
  answer: (intent: Intent | 'none', act: string, extra?: Partial<Understanding>) => Understanding;
}

/** Up to this length the sentences of a message that made no sense are cut otherwise. */
export const correctable = 600;

/** More words and marks than this are a letter of more clauses than are looked at. */
const mostWords = 500;

/** The acts of a message that may have been cut where it should not. */
const loose = new Set(['unclear', 'unexplained', 'statement', 'other verb']);

/** Reads the words of a message once; `correcting` where slips of the keyboard have been set right. */
export function read({ sheet, tokens: spelled }: Spelled, options: Options, correcting: boolean): Understanding {
  const reasons: string[] = [];
  const because = (reason: string) => {
    if (options.explain) reasons.push(reason);
  };
  if (spelled.length > mostWords) {
    const nearest = nearestIntents(spelled.slice(0, mostWords));
    return { intent: 'none', slots: {}, language: languageOf(spelled), nearest, act: 'too much at once', reasons };
  }
  const words = withoutFalseStart(
    withoutRejected(
      withInfinitive(withoutLeave(afterDecision(withoutContrast(withoutSender(withoutLetterhead(sheet, spelled)))))),
    ),
  );
  const title = findTitle(sheet, words);
  if (title) because(`title “${title.text}”: ${title.why}`);
  const tokens = findNames(sheet, withDenialLast([...(title?.rest ?? words)]));
  if (options.explain) because(`tokens: ${tokens.map(describe).join(' | ')}`);
  const language = languageOf(tokens);
  const answer: Message['answer'] = (intent, act, extra = {}) => ({
    intent,
    slots: {},
    language,
    nearest: intent === 'none' && act !== 'talk' ? nearestIntents(tokens) : [],
    act,
    reasons,
    ...extra,
  });

  const marked = markedAs(sheet, tokens, title);
  if (marked) return answer('none', marked);
  const talk = smallTalk(sheet, tokens);
  if (talk) {
    because(`${talk.why} -> ${talk.intent}`);
    return answer(talk.intent, 'talk');
  }
  if (isWhy(sheet)) return answer('none', 'question', { beyond: 'why' });

  // A word that no lexicon knows where a verb should stand: a slip, or a verb that is not the bot's.
  const strange = strangeVerb(tokens, options.directory);
  if (strange) because(`“${strange}” stands where a verb should`);
  if (strange || (!correcting && mistypedOrder(tokens, options.directory))) return answer('none', 'other verb');

  const message: Message = { sheet, tokens, title, options, because, answer };
  const fine = interpret(message, true);
  const long = sheet.shown.length > correctable;
  if (long || language === 'en' || fine.intent !== 'none' || fine.beyond || !loose.has(fine.act)) return fine;
  // Where the background of a command apart makes no sense, the sentence is read as one.
  const whole = interpret(message, false);
  if (whole.intent !== 'none' || whole.beyond) return whole;
  const led = withoutLead(tokens);
  const order = led ? interpret(message, true, led) : whole;
  return order.intent !== 'none' ? order : fine;
}

/** What a message wants, its commands cut `finely` or not, and its lead apart where it has one. */
function interpret(
  { sheet, tokens, title, options, because, answer }: Message,
  finely: boolean,
  led: Led = { order: tokens },
): Understanding {
  const read = splitClauses(led.order).flatMap((stretch) => splitCommands(stretch, finely));
  // What only says hello or thanks is not counted, but nobody says that so often.
  if (read.length > 3 * mostClauses) return answer('none', 'too much at once');
  const clauses = read.map((stretch) => (isKorean(stretch) ? readKorean(stretch) : readEnglish(stretch)));
  if (led.lead) clauses.unshift(led.lead);
  const stretches = clauses.map((clause) => clause.tokens);
  for (const clause of clauses)
    if (options.explain)
      because(
        `${clause.act}: “${clause.text}”, ${clause.why}${clause.licence ? `, ordered by ${clause.licence}` : ''}`,
      );
  settlePermission(clauses);
  settleIntroduction(clauses);
  // Who says hello or introduces himself is not whom the command is about.
  const mentions = nameOnce(
    findMentions(stretches).filter(({ clause }) => clauses[clause]?.act !== 'talk'),
    clauses,
  );
  for (const mention of mentions) {
    const role = options.directory?.roleOf(mention.token.text);
    if (role) mention.known = role;
  }
  for (const mention of mentions)
    if (options.explain)
      because(
        `name “${sheet.shown.slice(mention.token.inner.start, mention.token.inner.end)}”${mention.role ? ` is a ${mention.role} (“${mention.because}”)` : ''}`,
      );

  const verdict = judge(clauses, mentions, title, because);
  if (typeof verdict === 'string') return answer('none', verdict);
  const { match, relevant } = verdict;
  if (options.explain) because(`row: ${describeRow(match.row)} (${match.score})`);
  const named = match.beyond ?? match.intent;
  if (named === 'none') return answer('none', 'command');
  const { slots, unused } = readSlots(
    named,
    {
      sheet,
      clauses,
      mentions,
      features: relevant,
      ...(title ? { title: title.text } : {}),
      ...(options.side ? { side: options.side } : {}),
      ...(options.directory ? { knownRole: options.directory.roleOf } : {}),
    },
    because,
  );
  if (match.beyond) return answer('none', 'command', { beyond: match.beyond, slots });
  const leftOver = changes(match.intent)
    ? (doubtOf(match.intent as Intent, sheet, clauses, slots) ??
      nameTooMany(match.intent as Intent, { sheet, clauses, mentions, unused, slots }) ??
      strangerIn(match.intent as Intent, clauses))
    : undefined;
  if (leftOver) {
    because(`“${leftOver}” has no place in ${match.intent}`);
    const others = nearestIntents(tokens).filter((other) => other !== match.intent);
    return answer('none', 'unexplained', { nearest: [match.intent as Intent, ...others].slice(0, 3) });
  }
  return answer(match.intent, match.row.verbs.includes('v:ask') && relevant.has('v:ask') ? 'question' : 'command', {
    slots,
  });
}

/** `resned invitation`, `archive the customer`: an unknown word in front of a thing that it would act on. */
function strangeVerb(tokens: readonly Token[], directory: Directory | undefined): string | undefined {
  let at = 0;
  while (tokens[at] && (only(tokens[at], 'filler') || tokens[at]?.kind === 'punct')) at++;
  // i want to oder E3, can u shre the list
  const led = politeLead.exec(renderAll(tokens.slice(at, at + 6)));
  if (led) at += (led[0].match(/ /g) ?? []).length;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    !token ||
    !next ||
    token.kind !== 'name' ||
    token.hangul ||
    token.possessive ||
    token.particle ||
    token.text.includes(' ')
  )
    return;
  if (directory?.has(token.text)) return;
  // Denny needs the global admin role: somebody does something
  if (token.upper && next.senses.some(({ kind, form }) => kind === 'verb' && form === 'third')) return;
  const slip = correction(token.text, false);
  // Shane at Kestrel should get an invitation: where somebody works
  if (token.upper && next.text === 'at' && tokens[at + 2]?.upper && !/^(?:look|peek|glance)/.test(slip?.text ?? ''))
    return;
  const verb = slip?.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base');
  if (verb) return token.text;
  if (token.upper || led) return;
  return has(next, 'det', 'our') || (has(next, 'reseller', 'provider', 'customer') && tokens[at + 2]?.kind === 'name')
    ? token.text
    : undefined;
}

const politeLead =
  /^(?:(?:i|we|i'd|we'd) (?:(?:would|really|also|just) )*(?:want|need|like|love|wish|have) to|(?:can|could|would|will) (?:you|u|ya))(?: please| pls| kindly)* /;

function isKorean(tokens: readonly Token[]): boolean {
  if (isEnglishWithNouns(tokens)) return false;
  return tokens.some(
    (token) =>
      (token.hangul && token.kind === 'word') ||
      (token.kind !== 'punct' && (token.particle !== '' || token.ending !== '')) ||
      (token.hangul && token.kind === 'unknown'),
  );
}

/** assign me the helpdesk agent 역할 please: an English order in which one thing goes by its Korean name. */
function isEnglishWithNouns(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'unknown');
  const korean = said.filter(({ hangul }) => hangul);
  const first = said.find((token) => !only(token, 'filler'));
  return (
    korean.length > 0 &&
    korean.length < said.length / 2 &&
    first?.hangul === false &&
    first.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') &&
    said.some((token) => !token.hangul && has(token, 'det', 'our', 'prep')) &&
    !tokens.some(({ particle, ending }) => particle !== '' || ending !== '') &&
    korean.every((token) => token.senses.length > 0 && token.senses.every(({ kind }) => kind === 'noun'))
  );
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
