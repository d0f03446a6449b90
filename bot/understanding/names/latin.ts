import { jobTitle } from '../korean/mentions.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, isRoleName, ofKind, type Token } from '../text/token.ts';
import {
  companyWord,
  endsClause,
  type Found,
  isAmpersand,
  isCapital,
  isFixedTerm,
  isLatinWord,
  isParticiple,
  isRole,
  isShortened,
  isSuffix,
  isThing,
  legalSuffix,
  name,
  numberedHouse,
  tradeWord,
} from './words.ts';

const inside = /^(?:of|the|a|an|and|for|to|in|on|at|by|with|from|no|not|n|de|la|le|van|von|&)$/;

/** Sink or Swim Pool: of two everyday words; Kestrel or Wingtip are two names. */
const isEither = (first: Token, token: Token): boolean => token.text === 'or' && first.kind === 'word';

/** Harbor 1st Networks: how many things there are is said by another number. */
const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/;

/** No. 7 Brewery: behind that word the full stop ends nothing. */
export const isNumero = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'no' &&
  tokens[at]?.upper === true &&
  tokens[at + 1]?.text === '.' &&
  tokens[at + 2]?.kind === 'number' &&
  isCapital(tokens[at + 3]);

/** Made for Jeju (madeforjeju.com), Salt and Pepper Busan / hi@saltpepper.kr: the address behind a name spells it. */
function spelledName(sheet: Sheet, tokens: Token[], start: number): Found {
  const end = tokens.findIndex(({ kind, text }, at) => at > start && kind === 'punct' && /^[(/,<]$/.test(text));
  const address = tokens[end + 1];
  const parts = tokens.slice(start, end);
  if (end < start + 2 || end > start + 6 || (address?.kind !== 'domain' && address?.kind !== 'email')) return;
  if (!isCapital(parts[0]) || !isCapital(parts.at(-1)) || !parts.every(isLatinWord)) return;
  const host = address.text.slice(address.text.indexOf('@') + 1).replace(/\.[a-z]+(?:\.[a-z]{2})?$|[^a-z0-9]/g, '');
  const spells = (words: readonly Token[]) => {
    const [letters, two] = [words, words.slice(0, 2)].map((some) => some.map(({ text }) => text).join(''));
    return words.length > 1 && host.startsWith(two as string) && (letters as string).startsWith(host);
  };
  return spells(parts) || spells(parts.filter(({ upper }) => upper)) ? name(sheet, parts, end, 'capitals') : undefined;
}

/**
 * Grant Adams에게, 고객 Best For You Organics를: in a Korean sentence words in capitals up to a particle are one name,
 * whatever they mean elsewhere.
 */
export function latinName(sheet: Sheet, tokens: Token[], start: number): Found {
  const spelled = spelledName(sheet, tokens, start);
  if (spelled) return spelled;
  const first = tokens[start] as Token;
  const before = tokens[start - 1];
  // E3 Engineering을 고객으로
  const [second, third] = tokens.slice(start + 1, start + 3);
  if (
    first.kind === 'offer' &&
    isCapital(second) &&
    /^[을를은는이가]$/.test(second?.particle ?? '') &&
    isRole(third) &&
    /^으?로/.test(third?.particle ?? '')
  )
    return name(sheet, [first, second as Token], start + 2, 'capitals');
  // 고객 seats and sofas 붙여 줘: behind a label two words that are joined are one name, whatever they mean.
  const behindLabel = before?.hangul === true && isRole(before) && !before.particle && !before.ending;
  const following = tokens[start + 3];
  if (
    behindLabel &&
    isLatinWord(first) &&
    !first.particle &&
    !first.upper &&
    /^(?:and|&|for|of)$/.test(second?.text ?? '') &&
    isLatinWord(third) &&
    !isRole(third) &&
    (following === undefined || following.hangul || following.kind === 'offer')
  )
    return name(sheet, [first, second as Token, third as Token], start + 3, 'capitals');
  // Studio 404에서, Route 66 구독
  if (
    first.upper &&
    (!before || before.hangul || before.particle !== '' || endsClause(before)) &&
    isNumbered(tokens, start)
  )
    return name(sheet, [first, second as Token], start + 2, 'capitals');
  // 고객 404 Cafe에, 리셀러 21 Grams 초대: behind a label a number in front of capitals counts nothing.
  if (behindLabel && first.kind === 'number' && /^\d{2,4}$/.test(first.text) && second && opensHouse(second)) {
    let end = start + 1;
    while (!tokens[end]?.particle && tokens[end + 1] && opensHouse(tokens[end + 1] as Token)) end++;
    return name(sheet, tokens.slice(start, end + 1), end + 1, 'capitals');
  }
  // 리셀러 Reseller Republic으로: nobody says twice what somebody is.
  const named = behindLabel && before?.senses.some(({ concept }) => has(first, concept)) && !isRole(second);
  if (first.hangul || !first.upper || (isRole(first) && !named)) return;
  if (first.kind !== 'number' && !isLatinWord(first)) return;
  if (
    before &&
    !before.hangul &&
    !before.particle &&
    before.kind !== 'break' &&
    !(before.kind === 'punct' && (/^[,.:("]$/.test(before.text) || isDash(before, first)))
  )
    return;
  let end = start;
  while (end < start + 8) {
    const token = tokens[end] as Token;
    if (token.particle || token.ending || token.possessive) break;
    const next = tokens[end + 1];
    if (!next || next.hangul || next.kind === 'offer') break;
    // 고객 Meridian Ferries plc를, 고객 Meble Sp. z o.o. 추가: a legal form that needs no capital
    if (isSuffix(sheet, next, token)) {
      end++;
      continue;
    }
    // 고객 Best For You Organics SR 하나: what is asked for, by its letters
    if (/^(?:sr|gdap|dap|mpn|csp)$/.test(next.text) && tokens[end + 2]?.hangul !== false) break;
    if (
      isCapital(next) ||
      ((next.kind === 'number' || ordinal.test(next.text)) && !next.hangul) ||
      ((isAmpersand(next) ||
        inside.test(next.text) ||
        isEither(first, next) ||
        (next.text === '.' && isShortened(token))) &&
        isCapital(tokens[end + 2])) ||
      isNumero(tokens, end)
    )
      end++;
    else break;
  }
  const last = tokens[end] as Token;
  const parts = tokens.slice(start, end + 1);
  if (end === start + 1 && isNamedWithRole(tokens, start)) return name(sheet, parts, end + 1, 'capitals');
  // Vltava Soft s.r.o. 초대: a legal form in small letters is read elsewhere.
  if (isSuffix(sheet, tokens[end + 1], last)) return;
  const inner = parts.slice(1, -1);
  // Road to Cloud 초대: small words between capitals hold a name together.
  const phrase =
    parts.length > 2 &&
    (isCapital(last) || last.kind === 'legal') &&
    inner.every((token) => inside.test(token.text) || isEither(first, token) || isCapital(token)) &&
    inner.some((token) => inside.test(token.text) || isEither(first, token));
  // Tools for Pets Inc.한테: such a name goes on behind the full stop.
  const [stop, behindStop] = tokens.slice(end + 1, end + 3);
  if (
    phrase &&
    legalSuffix.has(last.text) &&
    stop?.text === '.' &&
    isAddressing(stop, behindStop) &&
    !(ofKind(first, 'verb') && !has(first, 'help'))
  )
    return name(sheet, parts, end + 2, 'capitals');
  // customer 등록 부탁: Tools for Pets Inc.
  if (
    phrase &&
    legalSuffix.has(last.text) &&
    stop?.text === '.' &&
    behindStop === undefined &&
    before?.text === ':' &&
    inner[0]?.text === 'for' &&
    everybody.test(inner.at(-1)?.text ?? '') &&
    !ofKind(first, 'verb')
  )
    return name(sheet, parts, end + 2, 'capitals');
  // 저희한테 온 Tools for All Co., Ltd. 초대: nor does it begin behind its little word.
  if (
    phrase &&
    before?.hangul &&
    last.text === 'co' &&
    inner[0]?.text === 'for' &&
    everybody.test(inner.at(-1)?.text ?? '') &&
    !ofKind(first, 'verb') &&
    tokens
      .slice(end + 1, end + 5)
      .map(({ text }) => text)
      .join('') === '.,ltd.'
  )
    return name(sheet, tokens.slice(start, end + 5), end + 5, 'capitals');
  // Pinecone Freight Co., Ltd.: the full stops of a legal form are read elsewhere.
  const bracket = tokens[end + 1]?.text === '(' && !startsBracket(tokens, end + 1);
  if (parts.some((token) => legalSuffix.has(token.text)) && tokens[end + 1]?.kind === 'punct' && !bracket) return;
  if (end === start || last.ending || last.kind === 'offer' || parts.some((token) => token.kind === 'offer')) return;
  // Upgrade Bikes 구독 업그레이드해줘: the sentence has a verb of its own. Best For You Organics 고객 정보: no verb opens it.
  const next = tokens[end + 1];
  const held = isRoleName(next);
  // 고객 등록해줘 Made for Seoul (…): the order is given in Korean, so the English verb behind it is a part of the name.
  const ordered = before?.hangul === true && ofKind(before, 'verb') && !before.particle;
  // 신규 고객 생성: Yes and No Bakery; 리드 등록 부탁: Moonlight for Two; 좌석 추가: Kestrel for Ten counts
  // customer 새로 add 좀 – Kite for Kids
  const announced =
    ordered || (before?.text === ':' && tokens[start - 2]?.hangul === true) || (before && isDash(before, first));
  const everyday =
    (first.kind === 'word' && (companyWord.test(last.text) || tradeWord.test(last.text))) ||
    (inner.every(({ text }) => text === 'for') && everybody.test(last.text)) ||
    (inner.every(({ text }) => text === 'for') &&
      last.kind === 'number' &&
      /^[a-z]/.test(last.text) &&
      tokens.slice(0, start).some(isRole) &&
      !tokens.some((token) => has(token, 'seat', 'subscription', 'order') || token.kind === 'offer'));
  if (
    phrase &&
    ((ordered && (isParticiple(first) || (ofKind(first, 'verb') && next?.text === '('))) ||
      (announced && everyday && !ofKind(first, 'verb'))) &&
    (next === undefined || next.kind === 'punct' || next.kind === 'break') &&
    !parts.some((token) => isRole(token) || isFixedTerm(token) || isThing(token))
  )
    return name(sheet, parts, end + 1, 'capitals');
  // Grant Adams 대리: who has a title is somebody, whatever verb the name begins with.
  const titled = next?.hangul === true && jobTitle.test(next.text) && parts.every(isCapital);
  const thing =
    (phrase && next !== undefined && ofKind(next, 'noun')) ||
    next?.kind === 'offer' ||
    held ||
    (bracket && legalSuffix.has(last.text)) ||
    // Two by Two Logistics 빼줘: what is said twice counts nothing.
    (phrase && isTwice(parts) && companyWord.test(last.text) && next?.hangul === true) ||
    // To-Do Labs service request 등록해 줘, Two Rivers Dental subscriptions 보여 줘
    ((companyWord.test(last.text) || (first.kind === 'number' && /^[a-z]/.test(first.text))) &&
      next !== undefined &&
      !next.upper &&
      ofKind(next, 'noun')) ||
    (next?.hangul === true &&
      (ofKind(next, 'noun') || /^(?:건|쪽|측|앞|님|대신|담당|말(?:인데|이에|이야|이죠))/.test(next.text)));
  const legal = legalSuffix.has(last.text) && !last.particle;
  // Port 51 Foods license 5개 추가: a number between two capitals counts nothing.
  const numbered = isCapital(last) && inner.some(({ kind }) => kind === 'number') && !inner.some(isThing);
  // Remove Before Flight 구독 내역, Treat Yourself Cakes: nobody commands with a capital preposition, or himself.
  const saying =
    parts.every(isCapital) &&
    /^(?:before|after|beyond|between|without|under|over|(?:my|your|it|her|him)self|ourselves|yourselves|themselves)$/.test(
      inner[0]?.text ?? '',
    );
  // Tools for Teachers 소속 고객: under whom somebody is; Made for Seoul, 리드로: what it becomes is said behind a comma.
  const party = tokens[end + 2];
  const apart =
    phrase &&
    !ofKind(first, 'noun') &&
    ((next?.hangul === true && has(next, 'under')) ||
      (next?.text === ',' && isRole(party) && /^으?로$/.test(party?.particle ?? '')));
  // Summit Ridge Distributors 초대, Delta 9 Partners로: beside Korean words a plural with a capital is no list of theirs.
  const distributes =
    /^(?:distributors|suppliers|partners)$/.test(last.text) &&
    parts.every((token) => isCapital(token) || token.kind === 'number');
  const verbBehind = () =>
    tokens
      .slice(end + 2)
      .some(
        (token) =>
          token.hangul &&
          ofKind(token, 'verb') &&
          (token.ending !== '' || /.줘$/.test(token.text)) &&
          !has(token, 'do'),
      );
  // Upgrade Coffee 고객 페이지로 가줘: a house in capitals, in front of a sentence that has its verb.
  const opened =
    end === start + 1 &&
    ((next?.hangul === true && verbBehind()) || (next?.kind === 'offer' && isDoneBehind(tokens, start, end)));
  // Upgrade Gym이 맡은 고객, Pass Media에서 온 초대: who does or sends something is nobody's command.
  const sender =
    last.particle === '에서' && has(next, 'received', 'sent') && companyWord.test(last.text) && verbBehind();
  const subject = /^(?:이|가|께서)$/.test(last.particle) || sender;
  // Grant Adams 유저로 추가, Assign Media 리셀러로 등록: what it becomes, and a verb behind that
  const becomes =
    next?.hangul === true &&
    (isRole(next) || isRoleName(next)) &&
    /^으?로$/.test(next.particle) &&
    (givenName.test(first.text)
      ? has(next, 'user') || isRoleName(next)
      : (companyWord.test(last.text) || tradeWord.test(last.text)) && !has(next, 'user') && !isRoleName(next)) &&
    tokens.slice(end + 2).some((token) => token.hangul && ofKind(token, 'verb') && !has(token, 'do'));
  // Upgrade Fitness의 담당 리셀러를 바꿔 줘: whose it is
  const owner = last.particle === '의' && tradeWord.test(last.text) && verbBehind();
  // Link Coffee, 재판매인 되게 초대해줘: an order in Korean is not begun in English in front of a comma.
  const called =
    !before &&
    next?.text === ',' &&
    (companyWord.test(last.text) || tradeWord.test(last.text)) &&
    !/^(?:invite|add|create|register|make|order|send|show)$/.test(first.text) &&
    tokens.slice(end + 2, end + 5).some((token) => token.hangul && isRole(token)) &&
    verbBehind();
  const doer =
    end === start + 1 &&
    parts.every(isCapital) &&
    (subject || becomes || owner || called) &&
    (ofKind(first, 'verb') || !ofKind(last, 'verb'));
  // Ten to Ten Cafe → 재판매인 Kestrel: who goes to somebody, whatever little words are in it
  const given =
    phrase &&
    first.kind !== 'unknown' &&
    next?.text === '->' &&
    (companyWord.test(last.text) || tradeWord.test(last.text)) &&
    tokens.slice(end + 2, end + 4).some((token) => token.hangul && isRole(token));
  const owns =
    (!before || before.kind === 'break' || before.hangul) &&
    (thing || apart || called || given) &&
    (!ofKind(first, 'verb') ||
      doer ||
      legal ||
      ((apart || (phrase && next?.hangul)) && isParticiple(first)) ||
      opened ||
      distributes ||
      saying ||
      (numbered && tokens.slice(end + 1).some((token) => ofKind(token, 'verb'))) ||
      (end === start + 1 && held && verbBehind()));
  // SR 하나 열어줘, 고객은 Phone Company, …: the whole of what is said behind the label
  // 리드로 Zenith for Kids 등록: what is made of it is said in front.
  const becoming =
    isRole(before) &&
    /^으?로$/.test(before?.particle ?? '') &&
    inner.length === 1 &&
    inner[0]?.text === 'for' &&
    everybody.test(last.text) &&
    next?.hangul === true &&
    ofKind(next, 'verb');
  const told =
    becoming ||
    (before?.hangul === true &&
      isRole(before) &&
      /^[은는]$/.test(before.particle) &&
      !before.ending &&
      endsClause(next));
  if (
    !behindLabel &&
    !told &&
    !owns &&
    !titled &&
    !/^(?:에게|한테|께|에게서|한테서|님|씨|을|를|의|이|가|은|는|와|과|랑|이랑|하고|도|만|측|쪽|에|대신|으?로)/.test(
      last.particle,
    )
  )
    return;
  // First Up Consultants로, 고객 Phone Company: words that everybody knows need a capital each and a place for a name.
  const labelled = (behindLabel && (!ofKind(first, 'verb') || endsClause(next))) || told;
  const placed = (labelled || (last.particle !== '' && !ofKind(first, 'verb'))) && parts.every(isCapital);
  // First Up Consultants 재판매인에게: words that end in what firms call themselves, in front of what they are
  const firmInFront =
    end > start + 1 &&
    parts.every(isCapital) &&
    !ofKind(first, 'verb') &&
    !has(first, 'new') &&
    companyWord.test(last.text) &&
    next?.hangul === true &&
    isRole(next);
  if (
    !placed &&
    !firmInFront &&
    !phrase &&
    !saying &&
    !numbered &&
    !distributes &&
    !doer &&
    !(opened && owns && companyWord.test(last.text)) &&
    !parts.some((token) => token.kind === 'unknown' || token.kind === 'name' || token.kind === 'person')
  )
    return;
  // New User Labs한테: a word that companies call themselves ends a name, whatever the words before it mean.
  const firm = companyWord.test(last.text) && last.kind === 'unknown' && last.particle !== '' && parts.every(isCapital);
  if (firm && end > start + 1) return name(sheet, parts, end + 1, 'capitals');
  // What the bot knows at the end is what the name has or is.
  if (
    ((isThing(last) || isRole(last)) && !distributes) ||
    isFixedTerm(last) ||
    // 리셀러 Incentive Works로: behind a label works are a firm.
    (ofKind(last, 'verb') && last.kind === 'word' && !doer && !distributes && !(placed && companyWord.test(last.text)))
  )
    return;
  // Admin Agent Kim에게: a term of the bot is no part of a name.
  if (!behindLabel && parts.some((token) => isFixedTerm(token) || (isRole(token) && !(distributes && token === last))))
    return;
  return name(sheet, parts, end + 1, 'capitals');
}

/** A house and its number, in front of what it has or is told to do. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [house, number, next] = tokens.slice(at, at + 3);
  return (
    numberedHouse.test(house?.text ?? '') &&
    !house?.particle &&
    number?.kind === 'number' &&
    /^\d{2,4}$/.test(number.text) &&
    number.spaced &&
    (number.particle
      ? /^(?:에서?|에게서?|한테서?|께|의|이|가|은|는|을|를|측|쪽)$/.test(number.particle)
      : next?.kind === 'offer' || (next?.hangul === true && (isRole(next) || has(next, 'subscription', 'activity'))))
  );
}

/** billing admin에서 Sofia Grant 빼줘, Emma Price를 helpdesk agent로: beside a role a surname, whatever else it means. */
function isNamedWithRole(tokens: readonly Token[], at: number): boolean {
  const [before, first, surname, next] = [tokens[at - 1], ...tokens.slice(at, at + 3)];
  if (first?.kind !== 'unknown' || !isCapital(first) || surname?.kind !== 'word' || !isCapital(surname)) return false;
  if ((ofKind(surname, 'verb') && !givenName.test(surname.text)) || companyWord.test(surname.text)) return false;
  if (isRole(surname) || isRoleName(surname) || has(surname, 'role', 'admin', 'account')) return false;
  if (surname.particle) return /^[을를은는]$/.test(surname.particle) && isRoleName(next);
  return isRoleName(before) && before?.particle !== '' && next?.hangul === true && isDone(next);
}
const isDone = (token: Token): boolean => ofKind(token, 'verb') && !has(token, 'do');

/** Two by Two Logistics: a word on both sides of a little one. */
const isTwice = ([first, link, again]: readonly Token[]): boolean =>
  inside.test(link?.text ?? '') && first?.text === again?.text;

/** Inc.한테: a particle that is glued to a full stop. */
const isAddressing = (stop: Token, token: Token | undefined): boolean =>
  token?.start === stop.end && /^(?:한테서?|에게서?|에서?|의|이|가|은|는|을|를|와|과|로|측|쪽)$/.test(token.text);

/** A dash that stands between two words. */
const isDash = (mark: Token, behind: Token): boolean => mark.text === '-' && mark.spaced && behind.spaced;

/** For whom a house is, and whom no reseller is called after: Toys for Tots. */
const everybody =
  /^(?:kids|tots|teens|babies|children|toddlers|pets|dogs|cats|women|men|girls|boys|moms|mums|dads|families|seniors|students|teachers|everyone|all|good|life)$/;

/** A word in capitals that is no thing the bot knows. */
const opensHouse = (token: Token): boolean =>
  isCapital(token) &&
  token.spaced &&
  (token.kind === 'word' || token.kind === 'unknown') &&
  !isRole(token) &&
  !isFixedTerm(token) &&
  (!isThing(token) || companyWord.test(token.text));

/** Verbs that are given names as well. */
const givenName = /^(?:grant|mark|chase|drew|sue|rob|bill|will|pat|hope|carol|hunter)$/;

/** Upgrade Coffee E3에서 E5로 upgrade 진행해줘: what the first word would do is asked for once more behind it. */
const isDoneBehind = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens
    .slice(end + 1)
    .some((token) =>
      token.senses.some(
        ({ kind, concept }) =>
          kind === 'verb' && tokens[start]?.senses.some((one) => one.kind === 'verb' && one.concept === concept),
      ),
    );

/** Invite Only LLC (hello@…): what stands in brackets is an address. */
const startsBracket = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.kind !== 'email';

/** 가람엔지니어링 Ltd의, 라온 P&C한테, 송정 MSP의: a legal form, or a line of business, in Latin letters behind a Hangul name. */
export const isLatinForm = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.hangul &&
  isLatinWord(token) &&
  token.upper &&
  (legalSuffix.has(token.text) || /^(?:[a-z]{1,2}&[a-z]{1,2}|msp|isp|labs?|networks)$/.test(token.text));
