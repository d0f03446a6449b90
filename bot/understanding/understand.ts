import { changes, type Intent, type Language, type Understanding } from './catalogue.ts';
import { has, only, renderAll, splitClauses } from './clauses.ts';
import { splitCommands } from './commands.ts';
import type { Directory } from './directory.ts';
import { readEnglish } from './english/acts.ts';
import { withDenialLast } from './english/denials.ts';
import { withoutFalseStart } from './english/false-starts.ts';
import { withInfinitive } from './english/infinitives.ts';
import { afterDecision, withoutLeave, withoutSender } from './english/leave.ts';
import { withoutRejected } from './english/rejected.ts';
import { describeRow } from './intents.ts';
import { judge } from './judge.ts';
import { readKorean } from './korean/acts.ts';
import { settleIntroduction, settlePermission } from './korean/beside.ts';
import { withoutContrast } from './korean/contrast.ts';
import { inStandardKorean } from './korean/dialects.ts';
import { type Led, withoutLead } from './korean/leading.ts';
import { mistypedOrder } from './korean/mistyped.ts';
import { findMentions } from './mentions.ts';
import { withoutLetterhead } from './names/letters.ts';
import { findNames } from './names/names.ts';
import { nameOnce } from './names/repeated.ts';
import { nearestIntents } from './nearest.ts';
import { saidAgainst } from './said-against.ts';
import { saidBeside } from './said-beside.ts';
import { doubtOf } from './slots/doubt.ts';
import { nameTooMany } from './slots/remainder.ts';
import { readSlots } from './slots/slots.ts';
import { findTitle } from './slots/titles.ts';
import { smallTalk } from './small-talk.ts';
import { normalise, type Sheet } from './text/normalise.ts';
import { areAlike, type Spelled, spelledAnew, spelledSurely } from './text/spelling.ts';
import type { Token } from './text/token.ts';
import { correction } from './text/typos.ts';
import { ordersIn } from './two-orders.ts';

export type { Beyond, Intent, Language, Slots, Understanding } from './catalogue.ts';
export { createDirectory, type Directory } from './directory.ts';

export interface Options {
  directory?: Directory;
  side?: 'provider' | 'reseller';
  explain?: boolean;
}

/** Up to this length a message that made no sense is read once more: slips set right, sentences cut otherwise. */
const correctable = 600;

/** Longer text is no command; whoever calls refuses it before. */
const longest = 4000;

/** The acts of a message that made no sense as it was typed. */
const puzzling = new Set(['unclear', 'other verb', 'statement', 'unexplained', 'no order']);

/** The acts of a message that may have been cut where it should not. */
const loose = new Set(['unclear', 'unexplained', 'statement', 'other verb']);

/** Marks and phrases that decide for a whole message, whatever its sentences say; the last: also in a title. */
const marks: readonly [act: string, pattern: RegExp, title?: true][] = [
  // 티켓 등록: 에버랜드 자유이용권 3매
  ['other business', /(?:이용권|입장권|관람권|승차권|항공권|탑승권|예매권) ?(?:\d+|한|두|세|네) ?[매장]/, true],
  // #고객추가 #신규등록: tags
  ['statement', /^\s*(?:#\p{L}\S*\s*){2,}$/u],
  // ✅ invite reseller Kestrel: ticked off
  ['past', /^(?!.*\?)(?:\s*[✅☑✔]|.*[✅☑✔]\uFE0F?\s*$)/su],
  // …, forwarded below. No action needed
  [
    'statement',
    /(?:^|[.,;:!\n–-]\s*)no (?:further )?action (?:is )?(?:needed|required|necessary)\b(?! ltd| inc| llc)|조치 ?(?:불필요|필요 ?없)/iu,
  ],
];

/** Reads one chat message into an intent and its slots: no state, no service, the same answer every time. */
export function understand(message: string, options: Options = {}): Understanding {
  const typed = normalise(message.slice(0, longest));
  const understanding = readWhole(typed, options);
  const { intent, slots, language, reasons } = understanding;
  const { shown } = typed;
  if (shown.length > correctable) return understanding;
  const readPart = (part: string) => readOnce(part, options);
  if (intent === 'none') {
    const found = saidBeside(shown, understanding, readPart);
    if (!found || (changes(found.intent) && saidAgainst(shown, found.intent as Intent))) return understanding;
    if (options.explain) reasons.push(`what is said beside ${found.intent} only tells why`);
    return { ...found, language, reasons };
  }
  if (!changes(intent) || slots.title !== undefined) return understanding;
  const against = saidAgainst(shown, intent);
  if (against) return { intent: 'none', slots: {}, language, nearest: [intent], act: against, reasons };
  const orders = ordersIn(shown, understanding, readPart);
  if (orders.length < 2) return understanding;
  if (options.explain) reasons.push(`two orders: ${orders.join(', ')}`);
  return { intent: 'none', slots: {}, language, nearest: orders.slice(0, 3), act: 'two commands', reasons };
}

/** Reads a part of a message as it was typed. */
function readOnce(part: string, options: Options): Understanding {
  const sheet = inStandardKorean(normalise(part));
  return read(spelledSurely(sheet, options.directory), { ...options, explain: false }, false);
}

/** Reads a message as one, twice if need be. */
function readWhole(typed: Sheet, options: Options): Understanding {
  const sheet = inStandardKorean(typed);
  const sure = spelledSurely(sheet, options.directory);
  const plain = read(sure, options, false);
  const doubtful = puzzling.has(plain.act) && sheet.shown.length <= correctable;
  if (!doubtful) return plain;
  // Only what made no sense as typed is read again with slips of the keyboard set right, where there are any.
  const anew = spelledAnew(sheet, sure.asTyped, options.directory);
  if (plain.act !== 'other verb' && areAlike(sure, anew)) return plain;
  const corrected = read(anew, options, true);
  return corrected.intent !== 'none' || corrected.beyond ? corrected : plain;
}

function read({ sheet, tokens: spelled }: Spelled, options: Options, correcting: boolean): Understanding {
  const reasons: string[] = [];
  const because = (reason: string) => {
    if (options.explain) reasons.push(reason);
  };
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
  const result = (intent: Intent | 'none', act: string, extra: Partial<Understanding> = {}): Understanding => ({
    intent,
    slots: {},
    language,
    nearest: [],
    act,
    reasons,
    ...extra,
  });

  if (
    title &&
    /^(?:but )?not (?:yet|now)\s*[.!]*$|(?:^|[\s.,;!—–-])(?:but not (?:yet|now)|(?:just|only) (?:kidding|joking))\s*[.!]*$|(?:^|[\s.,;!—–-])(?:actually|wait|no|oh|hmm|sorry)\b[^"]{0,30}\b(?:don't|do not|never ?mind|forget (?:it|that)|cancel (?:it|that)|scratch that|no (?:ticket|request|need)(?: (?:needed|required|necessary|please|thanks))?)\s*[.!]*$|(?:아니|근데)[^"]{0,8}(?:하지 ?마|취소|됐어)[^"]{0,6}$/i.test(
      title.text,
    )
  )
    return result('none', 'negated', { nearest: nearestIntents(tokens) });

  // service request for Kestrel: created, submitted, answered
  if (
    title &&
    has(
      tokens.find((token) => token.kind !== 'punct' && !only(token, 'filler')),
      'service-request',
      'ticket',
    ) &&
    /^(?:(?:already|just|all) )?(?:created|submitted|answered|closed|done|resolved|raised|filed|sent|handled|solved|completed|fixed)(?:(?:,| and|, and) \w+)*$/i.test(
      title.text,
    )
  )
    return result('none', 'past', { nearest: nearestIntents(tokens) });

  const talk = smallTalk(sheet, tokens);
  if (talk) {
    because(`${talk.why} -> ${talk.intent}`);
    return result(talk.intent, 'talk');
  }

  const shown = title ? sheet.shown.replace(title.text, '') : sheet.shown;
  const marked = marks.find(([, pattern, inTitle]) => pattern.test(inTitle ? sheet.shown : shown));
  if (marked) return result('none', marked[0], { nearest: nearestIntents(tokens) });

  if (
    /^\s*(?:(?:but|so|and|근데|그런데|아니) ?)?(?:why(?: is that| not| did you(?: do)?(?: that| this)?| was that| so| that)?|how come|왜(?:요|죠|지|그래요?|그런가요|그런 거예요|그런거야|안 ?돼요?|그렇게)?)[\s?.!]*$/.test(
      sheet.folded,
    )
  )
    return result('none', 'question', { beyond: 'why' });

  // A word that no lexicon knows where a verb should stand: a slip, or a verb that is not the bot's.
  const strange = strangeVerb(tokens, options.directory);
  if (strange) {
    because(`“${strange}” stands where a verb should`);
    return result('none', 'other verb', { nearest: nearestIntents(tokens) });
  }

  if (!correcting && mistypedOrder(tokens, options.directory))
    return result('none', 'other verb', { nearest: nearestIntents(tokens) });

  const fine = interpret(true);
  const long = sheet.shown.length > correctable;
  if (long || language === 'en' || fine.intent !== 'none' || fine.beyond || !loose.has(fine.act)) return fine;
  // Where the background of a command apart makes no sense, the sentence is read as one.
  const whole = interpret(false);
  if (whole.intent !== 'none' || whole.beyond) return whole;
  const led = withoutLead(tokens);
  const order = led ? interpret(true, led) : whole;
  return order.intent !== 'none' ? order : fine;

  function interpret(finely: boolean, led: Led = { order: tokens }): Understanding {
    const read = splitClauses(led.order).flatMap((stretch) => splitCommands(stretch, finely));
    const clauses = read.map((stretch) => (isKorean(stretch) ? readKorean(stretch) : readEnglish(stretch)));
    if (led.lead) clauses.unshift(led.lead);
    const stretches = clauses.map((clause) => clause.tokens);
    for (const clause of clauses)
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

    const nothing = (act: string): Understanding => result('none', act, { nearest: nearestIntents(tokens) });
    const verdict = judge(clauses, mentions, title, because);
    if (typeof verdict === 'string') return nothing(verdict);
    const { match, relevant } = verdict;
    because(`row: ${describeRow(match.row)} (${match.score})`);
    const named = match.beyond ?? match.intent;
    if (named === 'none') return nothing('command');
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
    if (match.beyond)
      return result('none', 'command', { beyond: match.beyond, slots, nearest: nearestIntents(tokens) });
    const homeless = changes(match.intent)
      ? nameTooMany(match.intent as Intent, { sheet, clauses, mentions, unused, slots })
      : undefined;
    const open = changes(match.intent) ? doubtOf(match.intent as Intent, clauses, slots) : undefined;
    if (open) {
      because(`which is meant: ${open}`);
      return nothing('unexplained');
    }
    if (homeless) {
      because(`“${homeless}” has no place in ${match.intent}`);
      return nothing('unexplained');
    }
    return result(match.intent, match.row.verbs.includes('v:ask') && relevant.has('v:ask') ? 'question' : 'command', {
      slots,
    });
  }
}

/** `resned invitation`, `archive the customer`: an unknown word in front of a thing that it would act on. */
function strangeVerb(tokens: readonly Token[], directory: Directory | undefined): string | undefined {
  let at = 0;
  while (tokens[at] && (only(tokens[at], 'filler') || tokens[at]?.kind === 'punct')) at++;
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
  const verb = slip?.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base');
  if (verb) return token.text;
  if (token.upper) return;
  return has(next, 'det', 'our') || (has(next, 'reseller', 'provider', 'customer') && tokens[at + 2]?.kind === 'name')
    ? token.text
    : undefined;
}

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

/** Patterns are compiled when they are first used: used here, no first message waits for them. */
for (const text of [
  '안녕하세요, 인원이 늘어서요. 고객 한빛에 E3 5석 추가해 주세요. 메일은 pat@kestrel.example입니다',
  '승인되면 리셀러 누리온 초대하지 마세요 써비스 당께요 3월 1일에',
  'Kestrel Works Ltd needs 5 more seats of E3, please order them for "Orchid" by Friday',
  "don't invte the reseler kestrel.example, code AB12-CD34-EF56, or how do I?",
  'service request for Kestrel: printer on fire',
  'show me the 사용자 목록, assign kim@kestrel.example the user admin 역할 please',
  'invite customer Kestrel Works & Sons at ops@kestrel.example, they asked for it',
  'cancel the invitation to Wingtip, wrong address',
  'upgrade Kestrel from E3 to E5, the boss is waiting',
  'make Wingtip the support contact for Kestrel’s sub-1234',
  'add user Pat Moss pat@kestrel.example as helpdesk agent',
  'which customers of Wingtip have Business Premium?',
  'end the partnership with Wingtip - no, with Wingtip Media',
  'I already added them, is anything down?',
  '누리온에 보낸 초대 취소해 주세요, 담당자가 바뀌었대요',
  '한빛상사 E3를 E5로 업그레이드 부탁드립니다',
  '김민수 과장님한테 청구 관리자 역할 주세요',
  '고객: 한빛상사 / 제품: E3 / 수량: 5',
  '한빛상사 구독 현황 좀 보여줘',
  '누리온이랑 파트너십 끝내려고요, 30석 아니 20석으로 줄여줘',
])
  understand(text);
