import type { Intent, Slots, Understanding } from '../catalogue.ts';
import { companyWord, tradeWord } from '../names/words.ts';
import { bare, isAsking, isWhole, partsOf, saysSomething } from './parts.ts';

/** More parts than this are a list or a letter, which other rules read. */
const mostParts = 6;

/** 메일 pat@…, 역할은 헬프데스크: a label goes on with what was said before it. */
const label =
  /^(?:메일|이메일|역할|도메인|담당자|연락처|수량|대상|고객사?|리셀러)(?:은|는|:| )(?!.*(?:줘|주세요|바랍니다|부탁드립니다|부탁해요)[.!~]*$)/;

/** …, send them the invitation: what comes back to what was said goes on with it. */
const backwards =
  /\b(?:them|him|her|it|they|their|his|its|this|that)\b|(?:^|\s)(?:그|거기|그쪽|그분|해당|이)[ 에를을한도]/;

/**
 * Invite Kestrel, … as a customer; 누리온 초대요? 거절해 주세요; E3 15석 넣어줘 새 구독이야: what was begun as an
 * invitation or a number of seats is completed or judged.
 */
const goesOn = (part: Intent, whole: Intent, shown: string): boolean =>
  // For the customer Kestrel, make Wingtip the reseller: whose reseller stood in front
  (part === 'invite-reseller' && /^associate-/.test(whole) && forWhom.test(shown)) ||
  (/^invite-/.test(part) && /^(?:invite-|add-user$|\w+-invitation$)/.test(whole)) ||
  // 인센티브는 재판매인 누리온 몫으로, 한빛학원 Intune 구독이랑 이어줘: who earns by it stood in front
  (part === 'add-subscription' && whole === 'associate-subscription' && earnerInFront.test(shown)) ||
  (part === 'change-licenses' && whole === 'add-subscription' && /(?:새|신규) ?구독|\bnew sub/i.test(shown));

const earnerInFront =
  /^인센티브[는를을]? (?:재판매인|리셀러) [^,]{2,30}(?:몫으로|앞으로|에게|한테), .*(?:연결|이어|엮)/;

const forWhom =
  /^(?:(?:hi|hello|hey|so|please|and|now)[ ,]+)*(?:as )?(?:for|at|with|regarding|concerning) (?:the |our )?(?:customer|client) [^,:;-]{2,60}, /i;

/** Whether a part could be an order by itself. */
const mayOrder = (part: string): boolean =>
  part.trim().length > 6 &&
  !label.test(part) &&
  !backwards.test(part) &&
  !/^(?:would|will|is|are|has|wants) /.test(part);

/** register a customer - Upgrade Kitchens: a part that is the name of a firm orders nothing. */
function isFirm(part: string, { customer, reseller }: Slots): boolean {
  const said = bare(part);
  const last = said.toLowerCase().split(' ').at(-1) as string;
  return (said === customer || said === reseller) && (tradeWord.test(last) || companyWord.test(last));
}

/**
 * The changes that a message may order which was read as one: parts of it that are orders by themselves, each with
 * somebody whom it is about. Carrying out one of two would leave the other undone in silence; and where the only part
 * that is an order says something else than the whole, what is told beside it was taken for a part of it.
 */
export function ordersIn(
  shown: string,
  { intent, slots }: Understanding,
  read: (part: string) => Understanding,
): Intent[] {
  const parts = partsOf(
    shown,
    Object.values(slots).filter((value) => typeof value === 'string'),
  );
  if (parts.length > mostParts) return [];
  const saying = parts.filter((part) => saysSomething(part) && !isFirm(part, slots));
  if (saying.length < 2) return [];
  const found = new Map<Intent, string>();
  const likely = saying.filter(mayOrder);
  const asking = likely.filter(isAsking);
  for (const part of asking.length > 0 ? asking : likely) {
    const order = read(part);
    if (isWhole(order, part)) found.set(order.intent as Intent, part);
  }
  if (found.size > 1) return [...found.keys()];
  const [only] = found;
  if (!only) return [];
  const [order, part] = only;
  const isTheOrder = isAsking(part) || !parts.some(isAsking);
  return order !== intent && isTheOrder && !goesOn(order, intent as Intent, shown)
    ? [order, intent as Intent]
    : [order];
}
