import { isMark } from '../clauses.ts';
import { has, isRoleName, ofKind, only, type Token } from '../text/token.ts';
import { opensWithDeed } from './inverted.ts';
import { isOrder } from './orders.ts';
import type { Predicate } from './search.ts';

/** Whether 처리 or 진행 only says that the verbal noun before it is to be done. */
export function isCarriedOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (
    !token.hangul ||
    !/^(?:처리|진행|접수|실행|시행|들어갈)$/.test(token.text) ||
    !/^(?:[하해할합]|$|[게께]요?$)/.test(token.ending)
  )
    return false;
  let before = at - 1;
  while (before > 0 && /^(?:좀|한번|건|처리|진행)$/.test(tokens[before]?.text ?? '') && !tokens[before]?.ending)
    before--;
  const deed = tokens[before];
  // 신규 구독 진행해 주세요
  if (has(deed, 'subscription', 'customer', 'lead') && has(tokens[before - 1], 'new') && !deed?.particle) return true;
  // end partnership 처리 부탁: the order stands in English
  if (deed?.hangul === false && ofKind(deed, 'noun') && tokens.slice(0, before).some(isLatinOrder)) return true;
  // 담당 리셀러는 누리온으로 처리해 주세요, 누리온이 맡게 진행해 주세요
  if (
    deed && (deed.kind === 'name' || isRoleName(deed))
      ? /^으?로$/.test(deed.particle)
      : deed?.hangul && ofKind(deed, 'verb') && /게$/.test(deed.ending)
  )
    return true;
  return (
    deed?.hangul === true &&
    deed.ending === '' &&
    (/^[을를]?$/.test(deed.particle) || (deed.particle === '의' && tokens[before + 1]?.text === '건')) &&
    isOrder({ ...deed, particle: '' }) &&
    !deed.senses.some(({ stem }) => stem) &&
    !has(deed, 'review', 'ticket', 'service-request', 'wish') &&
    (!has(deed, 'enrollment', 'enroll') ||
      entersAsReseller(tokens.slice(0, at + 1)) ||
      tokens.some((one) => one.kind === 'offer' || has(one, 'us', 'delegated', 'subscription', 'seat', 'customer'))) &&
    !tokens.slice(0, before).some((one) => has(one, 'received', 'sent', 'pending', 'queue'))
  );
}

/** 간접 리셀러 등록 신청 들어갈게요: one's own, where nothing says whose it is or that it came in */
const entersAsReseller = (tokens: readonly Token[]): boolean =>
  /^(?:진행|들어갈)$/.test(tokens.at(-1)?.text ?? '') &&
  tokens.some((one) => has(one, 'reseller') || /재판매인|리셀러/.test(one.text)) &&
  tokens.every(
    (one) =>
      isMark(one, ',', '.') ||
      has(one, 'reseller', 'enrollment', 'enroll', 'us', 'our', 'me', 'partner', 'program') ||
      /^(?:간접|저희|우리|회사|좀|바로|이제|지금|건|진행|들어갈|indirect|csp|처리)$/.test(one.text),
  );

/** 시키다 orders what can be bought; behind anything else it has it done. */
export function isCausative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.hangul || !/^시[키켜킬킨킵]/.test(token.text)) return false;
  let before = at - 1;
  while (before > 0 && only(tokens[before], 'filler') && !tokens[before]?.ending) before--;
  const thing = tokens[before];
  return (
    thing?.hangul === true &&
    !thing.ending &&
    (thing.kind === 'unknown' || ofKind(thing, 'verb') || has(thing, 'matter'))
  );
}

const isLatinOrder = (token: Token): boolean =>
  !token.hangul && !ofKind(token, 'noun') && token.senses.some(({ kind, form }) => kind === 'verb' && form === 'base');

export const wordBefore = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at - 1];
  return token ? token.text + token.particle + token.ending : '';
};

/** Verbal nouns that say what has or has not come of a thing. */
export const ofListed = /^(?:응답|답변|회신|수락|승인|대답|처리|확인|답장|결재|심사|검토)$/;

/** 추가해 볼게요, 올려 두고 싶어요: 보다 and 두다 behind the form in 아/어 add little to the verb before them. */
export function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  return (
    token.hangul &&
    /^[보봐볼봅본봤두둬둘둡놓놔]$/.test(token.text) &&
    token.spaced &&
    before?.hangul === true &&
    (before.ending
      ? /[아어여해]$/.test(before.ending)
      : (before.kind === 'unknown' && /[아어여해]$/.test(before.text)) ||
        (before.senses.some((sense) => sense.stem) && /[려여워와해아어춰쳐져켜겨뤄꿔내둬놔]$/.test(before.text)))
  );
}

/** Whether a word that could be a bare verb is a noun, since the word before it says which one it is. */
export function isDescribed(tokens: readonly Token[], at: number, result: Predicate): boolean {
  const token = tokens[at] as Token;
  return (
    !token.ending &&
    ofKind(token, 'noun') &&
    // 대기 중인 초대 부탁드려요, 대기 중인 신청 줘
    (!result.light || /^(?:주|줘)/.test(result.tail)) &&
    (!result.tail || result.light || /^궁금/.test(result.tail)) &&
    has(tokens[at - 1], 'pending', 'sent', 'received', 'existing')
  );
}

/** Whether a word that is both noun and verbal noun is the verb of its clause. */
export function isVerbHere(tokens: readonly Token[], at: number, result: Predicate): boolean {
  const token = tokens[at] as Token;
  if (token.ending) return true;
  // invite 하고 싶어요
  if (!token.hangul && token.particle === '하고') return /^싶/.test(result.tail);
  if (token.particle && !/^(?:을|를|은|는|좀[요여염용유]?|만|도|요|이|가)$/.test(token.particle)) return false;
  if (result.light || result.polite) return true;
  if (result.tail) return true;
  if (has(token, 'invitation') && opensWithDeed(tokens, at)) return false;
  // 고객 등록, 재판매인은 누리온: who is to manage it is said behind the verb.
  const label = tokens[at + 2];
  if (
    isMark(tokens[at + 1], ',', '/') &&
    has(label, 'reseller', 'customer') &&
    /^(?:은|는)?$/.test(label?.particle ?? '') &&
    tokens.slice(at + 3).every((next) => next.kind !== 'word' && next.kind !== 'unknown')
  )
    return true;
  return tokens.slice(at + 1).every((next) => next.kind !== 'word' || only(next, 'filler', 'mark', 'common'));
}
