import { type Clause, renderAll, verbConcepts } from './clauses.ts';
import { withoutIdioms } from './english/idioms.ts';
import { englishSigns } from './english/signs.ts';
import { koreanSigns } from './korean/signs.ts';
import type { Mention } from './mentions.ts';
import type { NameToken } from './names/words.ts';
import { countsParties, isCoordinated } from './side-by-side.ts';
import type { Title } from './slots/title-text.ts';
import { oneOf } from './text/one-of.ts';
import { regex } from './text/regex.ts';
import { screened } from './text/screen.ts';
import { has, isRoleName, ofKind, only, type Token } from './text/token.ts';
import { leadsDown } from './tiers.ts';
import { isMatter, isOtherThing, objectOf } from './verb-objects.ts';

const place =
  /\b(?:in|near|nr|around|nearby|close to|from|within|across|for|with|who|that|speciali[sz]ing|local|based|offering|covering|serving)\b/;

const makesList = regex`
    \b(?:make|do|prepare|draw up|put together)(?: me| us)? (?:an?|the) (?:\w+ )?(?:overview|list|summary|rundown|
    breakdown|listing) (?:of|
    with) (?!.*\b(?:to|in|on|for) (?:the|an?|our) (?:deck|slide|wall|board|meeting|newsletter))
  `;

const pullsList =
  /\bpull (?:up |out )?(?:me |us )?(?:the |our |a |my )?(?:\w+ ){0,2}?(?:\w+ )?(?:list|overview|report|figures)\b/;

const isPastVerb = (token: Token | undefined): boolean =>
  token?.senses.some(({ kind, form }) => kind === 'verb' && form === 'past') === true &&
  !token.senses.some(({ kind, form }) => kind === 'verb' && form === 'base');

/** admin agent 007 reporting for duty: where nothing is asked, an everyday word tells of something else. */
const isStray = (token: Token): boolean =>
  only(token, 'common', 'foreign') && token.text.length > 3 && !ofReads.test(token.text);
/** What one may ask of things, and of which time. */
const ofReads = regex`
    ^(?:last|already|currently|weeks?|months?|years?|quarters?|days|yesterday|morning|hours?|latest|recent\w*|previous|past|complete|
    full|sorted|alphabetical|belonging|common|joint|same|official|available|existing|possible|differences?|between|
    capabilit\w+|abilit\w+|duties|tasks|scope|explanation|explained|meaning|compared|comparison|versus|
    responsibilit\w+|competenc\w+)$
  `;

/** In our design, the helpdesk role maps to tier 1; we apologise for the user: nobody asks, and other things are told. */
function tellsOfElse({ act, korean, why, text, tokens }: Clause): boolean {
  if (act !== 'fragment' || korean || why !== 'no verb is commanded' || /\?$|\b(?:please|asap)\b/.test(text))
    return false;
  const strays = tokens.filter((token) => isStray(token) || tellsElse(token)).length;
  return strays > 1 || (strays > 0 && /\b(?:i|we|you|he|she|they|it)(?:'\w+)?\b/.test(text));
}
const tellsElse = ({ senses, text }: Token): boolean =>
  text.length > 3 && senses.length > 0 && senses.every(({ concept }) => concept === 'other');

const theirs = regex`
    \b(?:need|needs|want|wants|after|looking for)\b[^@#]*@'s (?:current |active |existing )?(?:subscriptions|subs|
    licen[cs]es|seats|plans)(?: ?$| (?:please|pls|now|asap|for (?:the|our|my|an?) \w+| ,))
  `;

const likelyEnglish = screened(englishSigns, ([, pattern]) => pattern);
const likelyKorean = screened(koreanSigns, ([, pattern]) => pattern);
const said = new WeakMap<Clause, { act: Clause['act']; signs: string[] }>();

/** The signs that the wording of a clause gives by itself: looked for once, however often the clause is weighed. */
function saidBy(clause: Clause): string[] {
  const before = said.get(clause);
  if (before?.act === clause.act) return before.signs;
  // Do you think you could show …: how politely it is asked says nothing about what somebody may.
  const wanted =
    clause.act === 'command' && clause.lead && !clause.korean ? renderAll(clause.tokens.slice(clause.lead)) : undefined;
  const lean = withoutAdverbs(clause);
  const english = /[a-z]{2}/.test(clause.text)
    ? likelyEnglish(wanted === undefined ? lean : `${lean} ${wanted}`).filter(([sign, pattern]) =>
        pattern.test(sign === '#may' && wanted !== undefined ? wanted : lean),
      )
    : [];
  const korean = /[가-힣]/.test(clause.text)
    ? likelyKorean(clause.text).filter(([, pattern]) => pattern.test(clause.text))
    : [];
  const signs = [...english, ...korean].map(([sign]) => sign);
  said.set(clause, { act: clause.act, signs });
  return signs;
}

/** Signs of the clauses as a whole: what the words do together. */
export function signsOf(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  features: Set<string>,
  title: Title | undefined,
): void {
  for (const clause of clauses) {
    for (const sign of saidBy(clause)) features.add(sign);
    const tokens = clause.tokens;
    if (
      tokens.some(
        (token, i) =>
          isRoleName(token) && (/^으?로/.test(token.particle) || /^(?:to|into)$/.test(tokens[i - 1]?.text ?? '')),
      )
    )
      features.add('#role-goal');
    // global admin for pat@…, and not the password of the global admin for pat@…
    const role = tokens.findIndex(
      (token) => !only(token, 'filler') && token.kind !== 'punct' && !has(token, 'det', 'new'),
    );
    if (isRoleName(tokens[role]) && tokens[role + 1]?.text === 'for' && tokens[role + 2]?.kind === 'email')
      features.add('#role-for-mail');
    if (
      /\bas (?:an? |the |our )?(?:new )?(?:\w+ )?(?:admin|administrator|agent|helpdesk|help desk|billing|global|user)/.test(
        clause.text,
      )
    )
      features.add('#role-as');
    if (
      features.has('provider') &&
      (place.test(clause.text) || /(?:에 있는|에서|근처|지역|전문|쪽)/.test(clause.text)) &&
      tokens.some((token) => ['name', 'unknown', 'quote'].includes(token.kind) || ofKind(token, 'common'))
    )
      features.add('#place');
    addCommanded(clause, features);
    for (const at of tokens.keys()) addSeen(clause, at, features);
    // who bumped Kestrel up to 60 seats?
    if (
      clause.act === 'question' &&
      /^who$/.test(tokens[0]?.text ?? '') &&
      !/^(?:you|this|that|it)$/.test(tokens[2]?.text ?? '') &&
      tokens[1]?.senses.some((sense) => sense.kind === 'verb' && sense.form === 'past') &&
      !tokens[1].senses.some((sense) => sense.kind === 'verb' && sense.form === 'base')
    )
      features.add('#changed');
    if (isCoordinated(tokens)) features.add('#coordinated');
    if (tellsOfElse(clause)) features.add('#tells');
    if (clause.act === 'fragment' && !clause.korean && !/[?]$/.test(clause.text) && tokens.some(isStray))
      features.add('#stray');
    if (asksForPage(tokens)) features.add('#page');
    if (/^(?:(?:so|well|hmm|and|,) )*(?:maybe|perhaps)\b.*\?$/.test(clause.text)) features.add('#doubt');
  }
  const tokens = clauses.flatMap((clause) => clause.tokens);
  const offers = tokens.filter((token) => token.kind === 'offer');
  if (offers.length === 2 && !isAmended(tokens, offers)) {
    // `to E5 from E3` says first what `from E3 to E5` says last.
    if (/^(?:from|instead of|rather than|not)$/.test(tokens[tokens.indexOf(offers[1] as Token) - 1]?.text ?? '')) {
      offers.reverse();
      features.add('#instead');
    }
    // E5로 업그레이드 한빛 E3
    if (/^으?로$/.test(offers[0]?.particle ?? '') && !/^으?로$/.test(offers[1]?.particle ?? '')) offers.reverse();
    features.add(leadsDown((offers[0] as Token).text, (offers[1] as Token).text) ? '#to-less' : '#up');
  }
  // kindly confirm whether E5 can be ordered, please confirm our address: what is confirmed is told
  if (
    features.has('v:confirm') &&
    !clauses.some(({ korean }) => korean) &&
    !(features.has('reseller') && features.has('@org')) &&
    !['invitation', 'partnership-request', 'partnership', 'relationship', 'agreement'].some((thing) =>
      features.has(thing),
    )
  )
    features.add('v:show');
  if (features.has('v:need') && features.has('#which-ones')) {
    features.delete('v:need');
    features.add('v:show');
  }
  // put our resellers in a table
  if (
    features.has('v:put') &&
    clauses.some(({ text }) => /\b(?:in|into|as) an? (?:\w+ )?(?:table|list|overview|summary)\b/.test(text))
  )
    features.add('v:show');
  // `I need the list of resellers`, `please give the list`: what is needed is to see it.
  const listed = ['list', 'details', 'status', 'profile-field', 'many:name-of', 'activity', 'health'];
  if (['need', 'give'].some((verb) => features.has(`v:${verb}`)) && listed.some((thing) => features.has(thing)))
    features.add('v:show');
  // I need Kestrel's subscriptions: those that it has
  if (features.has('v:need') && clauses.some(({ text }) => theirs.test(text))) {
    features.delete('v:need');
    features.add('v:show');
  }
  // pull the user list for me
  if (clauses.some(({ text }) => pullsList.test(text))) {
    for (const feature of [...features]) if (/^v:|^obj:/.test(feature)) features.delete(feature);
    features.add('v:show');
  }
  // make me an overview of our customers
  if (
    ['make', 'do', 'put', 'send'].some((one) => features.has(`v:${one}`)) &&
    clauses.some(({ text }) => makesList.test(text))
  ) {
    for (const feature of [...features]) if (/^v:|^obj:/.test(feature)) features.delete(feature);
    features.add('v:show');
  }
  // could you send me what Kestrel has
  if (
    ['send', 'give', 'give-me'].some((one) => features.has(`v:${one}`)) &&
    clauses.some(({ text }) =>
      /\b(?:send|mail|email|give|forward)(?: over)?(?: to)? (?:me|us)(?: over)? (?:what|which|who|how many|whatever) /.test(
        text,
      ),
    )
  )
    features.add('v:show');
  // tell me who altered it
  if (
    ['show', 'ask'].some((one) => features.has(`v:${one}`)) &&
    clauses.some(({ tokens }) =>
      tokens.some((token, at) => token.text === 'who' && at > 0 && isPastVerb(tokens[at + 1])),
    )
  )
    features.add('#changed');
  // put our leads on the screen
  if (
    features.has('v:put') &&
    clauses.some(({ text }) => /\b(?:on|onto|up on) (?:the|my|our) (?:screen|display)\b|\bin front of me\b/.test(text))
  )
    features.add('v:show');
  // could I get reseller Kestrel: somebody wants to see it
  if (clauses.some(({ act, why }) => act === 'command' && why === 'a request to see')) features.add('#to-see');
  // `I'd like 10 licences of E5`: with an offer and no `more` it is an order.
  if (features.has('v:need') && features.has('@offer') && !features.has('#more') && !features.has('#less'))
    features.add('#needs-new');
  // 프로필 페이지로 이동: where one goes is what one sees.
  if (features.has('v:move') && !features.has('v:change') && features.has('details') && !features.has('@two'))
    features.add('v:show');
  if (title) features.add('#titled');
  if (title?.marked) features.add('#title-mark');
  if (mentions.some((mention) => mention.owns === 'customer')) features.add('has:customer');
}

/** `who do we actually buy through`: what only says how somebody means it parts no words that belong together. */
function withoutAdverbs({ tokens, korean, text }: Clause): string {
  const kept = korean ? tokens : tokens.filter((token) => !(only(token, 'filler') && adverb.test(token.text)));
  return kept.length < tokens.length ? renderAll(withoutIdioms(kept)) : text;
}
const adverb = /^(?:\w{3,}ly|just|even|still|again|anyway)$/;

/** What the commanded verb says by itself, and what it acts on. */
function addCommanded(clause: Clause, features: Set<string>): void {
  const verb = clause.verb;
  if (!verb || clause.act !== 'command') return;
  const concepts = verbConcepts(verb, ['base', 'past', 'ing']);
  const onlyThese = (...allowed: string[]) => [...concepts].every((concept) => allowed.includes(concept));
  if (concepts.has('increase') && onlyThese('increase', 'change')) features.add('v:increase-only');
  if (concepts.has('decrease') && !concepts.has('end') && !concepts.has('withdraw')) features.add('v:decrease-only');
  if (
    concepts.has('upgrade') &&
    !concepts.has('increase') &&
    /^(?:upgrad|업그|업글|uplift|uplevel|up-level|승급|상향|상위)/.test(verb.meant ?? verb.text)
  )
    features.add('v:upgrade-only');
  if (
    /^(?:enrol|apply|register$|sign up|가입|신청$|등록$|입점|join$)/.test(verb.meant ?? verb.text) &&
    !isOtherThing(clause.tokens[clause.tokens.indexOf(verb) - 1]) &&
    !isNoMembership(clause.tokens[clause.tokens.indexOf(verb) - 1])
  )
    features.add('v:enroll-self');
  // 신분증 받아서 등록할게요: what was taken first is what is registered.
  const before = clause.tokens.slice(0, clause.tokens.indexOf(verb));
  const led = before.at(-1);
  const thing = led?.hangul && /[아어해와]서$/.test(led.text + led.ending) ? before.at(-2) : led;
  if (isMatter(thing)) features.add('obj:thing');
  // 리셀러 목록 보내줘: what is listed is wanted to be seen, wherever it is to be sent.
  if (clause.korean && isSentList(clause.tokens, clause.tokens.indexOf(verb))) features.add('v:show');
  const object = objectOf(clause, verb);
  if (object) for (const name of object) features.add(`obj:${name}`);
}

/** 세금계산서 등록해줘, 비밀번호를 신청할게요: what is registered is a thing, and not whoever speaks. */
const isNoMembership = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  !token.ending &&
  /^[을를]?$/.test(token.particle) &&
  ofKind(token, 'noun') &&
  !ofKind(token, 'verb') &&
  !has(token, 'reseller', 'provider', 'program', 'partner', 'enrollment', 'us', 'me', 'our', 'wish', 'account');

function isSentList(tokens: readonly Token[], at: number): boolean {
  const thing = tokens
    .slice(Math.max(0, at - 3), at)
    .findLast((token) => token.kind !== 'punct' && !only(token, 'filler') && !/^으?로$/.test(token.particle));
  return (
    has(tokens[at], 'send', 'give-me') &&
    has(thing, 'list', 'details', 'status', 'activity') &&
    /^(?:[을를만도]|)$/.test(thing?.particle ?? '')
  );
}

/** Kestrel 4x E3, E3 x10 Kestrel, 15 E3 for Kestrel, 15 seats of E3: how many of which offer. */
function isSoManyOf(tokens: readonly Token[], at: number): boolean {
  const [token, next, link, offer] = tokens.slice(at, at + 4);
  if (token?.kind !== 'number' || token.hangul) return false;
  if (/\d ?x$|^x ?\d/.test(token.text) && tokens[at - 1]?.kind === 'offer') return true;
  return (
    next?.kind === 'offer' ||
    (has(next, 'seat', 'subscription') && (link?.kind === 'offer' || (link?.text === 'of' && offer?.kind === 'offer')))
  );
}

const party = oneOf(/^(?:name|person|email)$/);
const quantity = oneOf(/^(?:수량|quantity|qty)$/);
const onOurBooks = oneOf(/^on(?:to)? (?:our|the) books$/);

/** What a word and the next one say together. */
function addSeen(clause: Clause, i: number, features: Set<string>): void {
  const { tokens } = clause;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (party.has(token.kind) && next?.kind === 'punct' && next.text === ':') features.add('#label');
  if (token.kind === 'email' && /^(?:한테|에게|께)/.test(token.particle)) features.add('to:@');
  if (countsParties(tokens, i)) features.add('#numbered');
  if ((token.text === 'plus' || token.text === 'minus') && next?.kind === 'number') features.add('#signed');
  if (
    token.kind === 'offer' &&
    (/^(?:to|into|onto)$/.test(tokens[i - 1]?.text ?? '') || /^으?로$/.test(token.particle))
  )
    features.add('to:@offer');
  // 한 석씩, 고객별로
  if (token.hangul && ((token.ending || token.particle || token.text).endsWith('씩') || token.particle === '별로'))
    features.add('#every');
  if (token.hangul && has(token, 'reseller', 'provider', 'customer') && /^(?:에게|한테|께)/.test(token.particle))
    features.add('#addressed');
  // 계약 만료일이 언제야: what is asked for is no thing of ours.
  if (
    clause.act === 'question' &&
    has(next, 'what', 'many') &&
    (has(token, 'matter') || (token.kind === 'unknown' && i + 2 >= tokens.length - 1)) &&
    /^[이가은는]$/.test(token.particle)
  )
    features.add('asks:thing');
  if (
    token.kind === 'punct' &&
    /^[+-]$/.test(token.text) &&
    next?.kind === 'number' &&
    next.start === token.end &&
    token.spaced
  )
    features.add('#signed');
  if ((token.text === 'to' || token.text === 'on') && (next?.kind === 'number' || next?.kind === 'name'))
    features.add(`${token.text}:${next.kind === 'number' ? '#' : '@'}`);
  // 재고 수량, the stock quantity: how many of which, and of no offer
  if (quantity.has(token.text) && (has(tokens[i - 1], 'matter') || tokens[i - 1]?.text === 'stock'))
    features.add('obj:thing');
  // 재고에 김민수 초대해 줘: somebody goes where nothing of ours is
  if (has(token, 'matter') && token.particle === '에' && clause.verbs.has('invite')) features.add('obj:thing');
  if (isSoManyOf(tokens, i)) features.add('#so-many-of');
  // how many hotels does Kestrel have?
  if (
    token.text === 'how many' &&
    next &&
    !next.hangul &&
    (next.kind === 'unknown' ||
      (next.kind === 'name' && !next.upper && !next.possessive) ||
      only(next, 'common', 'foreign')) &&
    !ofKind(tokens[i + 2], 'noun') &&
    tokens[i + 2]?.kind !== 'offer'
  )
    features.add('foreign');
  if (
    token.text === 'by' &&
    next?.kind === 'number' &&
    !/^(?:%|percent|minutes?|hours?|days?|weeks?|months?|years?|am|pm|o'clock|dollars?|euros?)$/.test(
      tokens[i + 2]?.text ?? '',
    )
  )
    features.add('by:#');
  if (
    token.kind === 'number' &&
    ((next?.hangul && /^으?로/.test(next.particle)) ||
      /^으?로/.test(token.particle) ||
      (tokens[i - 1]?.text === ':' && !isSoManyOf(tokens, i)) ||
      tokens[i - 1]?.text === '->' ||
      tokens[i - 1]?.text === '=')
  )
    features.add('to:#');
  if (token.kind === 'punct' && token.text === '->') features.add('#arrow');
  // reseller Kestrel ← customer Wingtip: either way, where both say who they are
  if (
    token.kind === 'punct' &&
    token.text === '←' &&
    has(tokens[0], 'reseller', 'customer') &&
    has(next, 'reseller', 'customer')
  )
    features.add('#arrow');
  // put the customer Kestrel on our books
  if (onOurBooks.has(token.text)) features.add('#on-our-books');
}

/** `to E5, correction: to E3`: the first offer was a slip. */
const isAmended = (tokens: readonly Token[], [first, second]: readonly Token[]): boolean =>
  tokens
    .slice(tokens.indexOf(first as Token) + 1, tokens.indexOf(second as Token))
    .some(({ text }) => /^(?:correction|sorry|no|actually|rather|wait|er|oops)$/.test(text));

/** 콘토소 보여 줘, Contoso info: one name of the directory and nothing else than the wish to see it. */
const isKnown = (token: Token): boolean => token.kind === 'name' && (token as NameToken).reason === 'known';
function asksForPage(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const names = said.filter((token) => token.kind === 'quote' || isKnown(token));
  const rest = said.filter((token) => !names.includes(token));
  return (
    names.length === 1 &&
    rest.some((token) => has(token, 'show', 'details', 'status')) &&
    rest.every((token) => has(token, 'show', 'details', 'status') || (token.hangul && has(token, 'do')))
  );
}
