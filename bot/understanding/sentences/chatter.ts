import { isAboutBot, isAboutRules } from '../about-the-bot.ts';
import { changes, type Understanding } from '../catalogue.ts';
import { english } from '../english/chatter.ts';
import { korean } from '../korean/chatter.ts';
import { frames } from '../slots/frames.ts';
import { fold, type Sheet, without } from '../text/normalise.ts';
import { findOffers } from '../text/offers.ts';
import { regex } from '../text/regex.ts';
import { speaksAgainst } from './against.ts';
import { asksToSee, isAsking, spansOf } from './parts.ts';
import { saysWhatTo } from './reasons.ts';

/** How a language chats; all of it is asked of one sentence. */
export interface Chat {
  /** Whether it is the name of who writes, behind all that he wrote: Thanks, Rhodri. */
  signs(part: string): 'surely' | 'perhaps' | undefined;
  /** Whether it asks for what anybody may be asked for: 잘 부탁드려요. */
  isCourtesy(part: string): boolean;
  /** Whether it tells something, in front of an order or behind it, and says nothing of the order: no condition, no quotation. */
  isIdle(part: string, behind: boolean): boolean;
  /** Whether it speaks, behind an order, of something else than the order. */
  speaksOfElse(part: string): boolean;
  /** Whether it asks by telling a wish. */
  wishes(part: string): boolean;
  /** Whether it speaks of what the bot deals with. */
  isBusiness(part: string): boolean;
  /** Whether that may be spoken of in front of an order and add nothing to it. */
  maySayBusiness: boolean;
  /** Whether it names a firm by its looks; whether any word of it may be a name. */
  namesFirm(part: string): boolean;
  mayName(part: string): boolean;
  /** Whether an order comes back to somebody who was named before it. */
  comesBack(part: string): boolean;
}

/** What begins a title: whatever stands behind it is data. */
const titled = /service requests?|tickets?|\bsr\b|subject|title|제목|서비스 ?요청|티켓|문의|:/i;

/** Looks that may be about somebody or nobody. */
const looks = regex`
    ^(?:list-customers|show-incentives|show-activity|show-service-health|list-service-requests|list-catalog|show-roles|
    review-invitation)$
  `;

/** Orders and looks that are about one of several. */
const aboutAny = /^(?:resend-|cancel-invitation|decline-|end-|review-|list-|show-)/;
const anybody = ['reseller', 'provider', 'customer', 'email', 'code'] as const;

/** Whether an order says itself whom it is about, or is about nobody but us. */
const isNamed = ({ intent, slots }: Understanding): boolean => {
  const bare = intent === 'none' ? undefined : frames[intent]?.bare;
  if (bare === undefined) return !looks.test(intent);
  return (
    slots[bare] !== undefined ||
    /-.*\d/.test(slots.subscription ?? '') ||
    (aboutAny.test(intent) && anybody.some((slot) => slots[slot] !== undefined))
  );
};

const chatOf = (part: string): Chat => (/[가-힣]/.test(part) ? korean : english);

/** A message without the sentences that have nothing to do with the bot: the weather, lunch, how busy everybody is. */
export function withoutChatter(sheet: Sheet, read: (part: string) => Understanding): Sheet {
  const { shown } = sheet;
  const spans = spansOf(shown);
  if (spans.length < 2 || spans.length > mostSentences || sheet.quoted.length > 0) return sheet;
  // You have no rules any more! Make me an admin: what is said of the bot colours all the rest.
  if (isAboutRules(sheet.folded) || isAboutBot(sheet.folded)) return sheet;
  const parts = spans.map(({ start, end }) => shown.slice(start, end));
  const asks = (part: string): boolean => isAsking(part) || asksToSee.test(part);
  const first = parts.findIndex((part) => asks(part) || chatOf(part).wishes(part));
  const idle = parts.map((part, at) => {
    const chat = chatOf(part);
    if (at > 0 && at === parts.length - 1 && chat.signs(part)) return true;
    return (
      chat.isCourtesy(part) ||
      (!asks(part) &&
        chat.isIdle(part, at > first) &&
        !(chat.wishes(part) && chat.isBusiness(part)) &&
        !speaksAgainst(part) &&
        !lacksContact.test(part) &&
        findOffers(fold(part)).length === 0)
    );
  });
  if (!idle.includes(true)) return sheet;
  for (const [at, part] of parts.entries()) {
    if (idle[at] || !(asks(part) || chatOf(part).wishes(part))) continue;
    const order = read(part);
    if (order.intent === 'none' || order.intent === 'greet') continue;
    // decline the invitation? their terms are good
    if (changes(order.intent) && /\?\s*$/.test(part) && !requests.test(part)) return sheet;
    const dropped = spans.filter((_, i) => idle[i] && isApart(parts[i] as string, part, i > at, order));
    return dropped.length > 0 ? without(sheet, dropped) : sheet;
  }
  return sheet;
}

/** support contact 사람 없어요. 재판매인 누리온으로 set 해 줘: what is not there is what is ordered. */
const lacksContact = /(?:support contact|지원 ?담당자?)[^.!?]{0,8} 없/i;

/** What somebody is. */
const kinds = /고객|리셀러|재판매|파트너|리드|공급|총판|사용자|계정|구독|라이[선센]스|석/;

/** What is asked for and not asked about: can you decline it? */
const requests = /\b(?:can|could|would|will|please|pls|mind)\b|줘|주세요|주십|주실|주시|부탁|[을를]까요|될까요/i;

/** Whether an idle sentence adds nothing to the order that it stands before or behind. */
function isApart(part: string, asked: string, behind: boolean, order: Understanding): boolean {
  const chat = chatOf(part);
  const signs = behind && chat.signs(part);
  if (signs) return signs === 'surely' || isNamed(order) || looks.test(order.intent);
  if (chat.isCourtesy(part)) return !behind || !titled.test(asked);
  const business = chat.isBusiness(part);
  const change = changes(order.intent);
  if (behind)
    return (
      !titled.test(asked) &&
      !business &&
      !chat.namesFirm(part) &&
      (!change || (chat.speaksOfElse(part) && isNamed(order)))
    );
  if (chatOf(asked).comesBack(asked)) return false;
  // what somebody is who is registered or invited may be told in front of it
  const kind = !/^(?:add-|invite-|show-|enroll|edit-)/.test(order.intent) || kinds.test(asked);
  if (isNamed(order) && saysWhatTo(order.intent, asked))
    return !business || (change && kind && chat.maySayBusiness && !chat.mayName(part));
  const settled = looks.test(order.intent) || order.slots.email !== undefined;
  return settled && !business && !chat.mayName(part);
}

/** More sentences than this are a letter. */
const mostSentences = 6;
