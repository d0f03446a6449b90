import type { Intent } from './catalogue.ts';
import { type Clause, isAsked } from './clauses.ts';
import { isDenial } from './english/denials.ts';
import { deniedThings } from './english/denied-things.ts';
import { isNameLike } from './mentions.ts';
import { isPlainName } from './misplaced.ts';
import { frames } from './slots/frames.ts';
import { regex } from './text/regex.ts';

/**
 * What speaks against a change although a row for it fits, because it belongs to another command. All that a rival
 * says must be true of the message. The texts are those of the clauses, names and other data masked.
 */
export interface Rival {
  against: RegExp;
  /** What the message is about instead, for people who ask why. */
  means: string;
  /** The change that it speaks for, which is made where a row fits that as well. */
  orders?: RegExp;
  /** Found in what is asked for. */
  asks?: RegExp;
  /** Found anywhere but in what is denied. */
  tells?: RegExp;
  /** Found anywhere, what is denied included. */
  denies?: RegExp;
  /** Features of what is asked for. */
  holds?: readonly string[];
  /** None of the features of what is asked for. */
  lacks?: readonly string[];
  /** Only where a name is one by nothing but its place. */
  plain?: true;
  /** Not where this is found. */
  unless?: RegExp;
}

const more = /\b(?:more|another|additional|extra|further|add|increase)\b|더|추가|증설|늘/;

const rivals: readonly Rival[] = [
  { against: /^associate-/, means: 'a contact', orders: /^set-support-contact$/, asks: /담당자|\bcontact\b/ },
  {
    against: /^(?:add-customer|associate-|invite-)/,
    means: 'support',
    orders: /^set-support-contact$/,
    asks: /\bsupport\b/,
  },
  { against: /^associate-/, means: 'a list', asks: /^(?:please )?list\b/ },
  {
    against: /^associate-subscription$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    asks: /\bnew subscription\b/,
  },
  { against: /^associate-/, means: 'an amount', orders: /^change-licenses$/, holds: ['to:#'] },
  {
    against: /^associate-/,
    means: 'an amount',
    orders: /^change-licenses$/,
    asks: /# ?(?:석|개|명|자리)|(?:^| )(?:더|석|석으로|좌석|좌석을)(?: |$)/,
  },
  { against: /^associate-/, means: 'a role', holds: ['@role'] },
  { against: /^associate-/, means: 'a role', holds: ['admin'] },
  { against: /^associate-/, means: 'a role', asks: /\b(?:agent|desk|helpdesk|billing|global)\b|에이전트|관리자/ },
  {
    against: /^associate-/,
    means: 'a new partner',
    asks: /\bas (?:an?|our) (?:new |indirect )*(?:reseller|customer|client|partner)\b/,
  },
  { against: /^associate-customer$/, means: 'a new customer', orders: /^add-customer$/, holds: ['#new', 'customer'] },
  { against: /^associate-/, means: 'an amount', orders: /^change-licenses$/, asks: /# (?:seats?|licen[cs]es?)\b/ },
  {
    against: /^associate-subscription$/,
    means: 'the customer',
    orders: /^associate-customer$/,
    tells: /\bnot (?:#|the|a|their|its|just #) subscription|\bwhole (?:customer|company|account)\b/,
  },
  { against: /^associate-/, means: 'an upgrade', orders: /^upgrade-subscription$/, holds: ['@two-offers'] },
  { against: /^associate-/, means: 'an upgrade', orders: /^upgrade-subscription$/, asks: /\bup to\b/ },
  {
    against: /^invite-/,
    means: 'an invitation that was sent',
    tells: regex`
      \b(?:lost|expired|ran out|lapsed|never (?:got|received|arrived|reached|came|saw|landed)|(?:didn't|did not|hasn't|
      has not|haven't) (?:get|receive|arrive|come|got|received|arrived)|can't find|cannot find|spam|junk|astray|
      bounced)\b|못 받|만료|스팸|지워|지우|분실|안 왔|안 갔|못 찾|날아가|날라가
    `,
  },
  {
    against: /^invite-/,
    means: 'an invitation that was sent',
    asks: regex`
      \b(?:resend|re-send|again|once more|more$|more time|one more|another time)\b|
      (?:^| )(?:다시|또|재발송|재전송|한 번 더|한번 더|번만|더)(?= )
    `,
  },
  {
    against: /^invite-/,
    means: 'what is taken back or ended',
    asks: /\b(?:withdraw|revoke|rescind|recall|cancel|back the|end)\b|취소|철회|회수|(?:^| )(?:종료|해지|끊)/,
  },
  {
    against: /^invite-/,
    means: 'an invitation that is there',
    asks: /\b(?:their|your) invit|(?:^| )(?:그|이|저|해당|위) 초대/,
  },
  { against: /^invite-/, means: 'an end', tells: /(?:관계|파트너십|계약)[을를]? (?:종료|해지|끊)/ },
  {
    against: /^resend-/,
    means: 'something else than an invitation',
    asks: /./,
    unless: /inv|request|code|mail|remind|nudge|link|초대|요청|메일|코드|링크|@mail|@(?: please)?$/,
  },
  { against: /^invite-/, means: 'an invitation that came', tells: /거절(?!당|못)|수락/ },
  { against: /^invite-/, means: 'a user', asks: /(?:^| )(?:user|account|users|사용자|유저)(?= |$)/ },
  {
    against: /^invite-reseller$/,
    means: 'an enrolment',
    asks: /\bappl(?:y|ying|ication)\b|\b(?:enroll?|sign|register) (?:us|our|me|my)\b|신청/,
  },
  {
    against: /^invite-reseller$/,
    means: 'an enrolment',
    plain: true,
    asks: regex`
      \b(?:us|our|we|i)\b.*\b(?:sign|signed|enrol|enroll|enrolled|register|registered)\b|
      \b(?:sign|enrol|enroll|register)\b.*\b(?:us|our)\b|(?:우리|저희|당사|저도|나도).*(?:가입|등록|enroll)
    `,
  },
  {
    against: /^(?:invite|resend|cancel)-/,
    means: 'something else than an invitation',
    tells: regex`
      (?:초대|초대장|초대메일)(?: (?:취소|발송|재발송))?(?:이|가|은|는|로)? ?(?:아니|아님|말고|없이|될 일이 아니|×|x)
    `,
  },
  { against: /^invite-customer$/, means: 'a reseller', orders: /^invite-reseller$/, tells: /\bresell\b/ },
  {
    against: /^cancel-invitation$/,
    means: 'the partnership',
    orders: /^end-partnership$/,
    tells: /\bpartnership\b(?! request| invit)/,
  },
  {
    against: /^cancel-invitation$/,
    means: 'the partnership',
    orders: /^end-partnership$/,
    asks: /관계(?:를|을)? ?(?:끊|종료|정리|해지)/,
  },
  {
    against: /^end-partnership$/,
    means: 'an invitation',
    asks: /취소|철회|회수|거둬|거두|무효|\b(?:withdraw|rescind|recall|cancel)\b/,
    unless: /파트너|관계|계약|partner|relation|agreement|contract|deal/,
  },
  {
    against: /^(?:add|invite)-customer$/,
    means: 'something else than a customer',
    tells: /고객(?:님|사)?들|고객(?: (?:등록|추가|생성|초대))?(?:이|가|은|는)? ?(?:아니|아님|말고|×|x)/,
  },
  {
    against: /^add-user$/,
    means: 'a role that the lexicon lacks',
    lacks: ['@role'],
    asks: /\b(?:roles?|rights|admin|administrator|assign)\b|역할|권한|관리자|할당|부여|지정|승격/,
  },
  {
    against: /^add-user$/,
    means: 'a user who is there',
    orders: /^assign-role$/,
    tells:
      /\balready (?:an? )?user\b|\bexists already\b|\balready exists\b|\bwas (?:already )?(?:added|created|set up) as an? user\b/,
  },
  {
    against: /^enroll$/,
    means: 'an invitation',
    asks: /\bour reseller\b(?! enrol| applic| program| regist| sign)|\bask @/,
  },
  ...deniedThings,
  { against: /^add-user$/, means: 'a reseller', holds: ['reseller', 'invitation'], unless: /말고/ },
  {
    against: /^add-user$/,
    means: 'something else than a user',
    tells: /(?:사용자|유저|계정)(?: (?:등록|추가|생성))?(?:이|가|은|는)? ?(?:아니|아님|말고|없이|×|x)/,
  },
  {
    against: /^assign-role$/,
    means: 'a role that is taken away',
    asks: /\b(?:from|off|without) (?:@|him|her|them)|(?:@|@mail|저)(?:한테서|에게서|에서)/,
  },
  { against: /^assign-role$/, means: 'a new user', holds: ['#new', 'v:create'] },
  {
    against: /^assign-role$/,
    means: 'a new user',
    asks: /\bcreate @|(?:새|신규|new)(?: @)? ?(?:사용자|유저|user)(?= |로|를|$)/,
  },
  {
    against: /^add-subscription$/,
    means: 'what others offer',
    asks: /(?:^| )@ 구독 (?:\S+ ){0,3}신청/,
    lacks: ['@offer', '@known:customer'],
    unless: /고객/,
  },
  {
    against: /^add-subscription$/,
    means: 'another amount of seats',
    asks: /\b(?:to|by) #|\bfrom # |\binstead of\b|\bdown\b|# ?(?:석|개|명|자리|좌석)?으?로(?= |$)/,
    unless: /새|신규|주문|\b(?:new (?:subscription|order)|brand new|order)\b/,
  },
  {
    against: /^change-licenses$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    tells: /\bnew subscription\b|(?:새|신규) 구독/,
  },
  {
    against: /^change-licenses$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    tells: /구매|주문|사겠|산답|산다|\b(?:buy|purchase|order)\b/,
    unless: new RegExp(`${more.source}|으?로`),
  },
  { against: /./, means: 'second thoughts', tells: /\b(?:actually|wait|hmm|scratch)\b(?!.*[#@])/ },
  {
    against: /^(?!edit-)/,
    means: 'the profile',
    orders: /^edit-profile$/,
    asks: /(?:^| )프로필(?=[을를의에은이도]|에서| |$)|\bprofile\b/,
  },
  {
    against: /^create-/,
    means: 'delegated admin privileges',
    orders: /^request-delegated-admin$/,
    holds: ['delegated'],
  },
  {
    against: /^create-service-request$/,
    means: 'Partner Center itself',
    tells: /파트너 ?센터|\bpartner cent(?:er|re)\b/,
    unless: /고객|\b(?:customer|client)\b/,
  },
  {
    against: /^create-support-ticket$/,
    means: 'a request for a customer',
    orders: /^create-service-request$/,
    asks: /\bservice request for\b/,
  },
  {
    against: /^create-service-request$/,
    means: 'Partner Center itself',
    asks: /\bticket (?:to|with|at) (?:the )?@(?! # )/,
    tells: /^(?!.*\b(?:customer|client)\b)/,
  },
  { against: /^create-service-request$/, means: 'Partner Center itself', tells: /파트너 ?센터 ?(?:자체|측)/ },
  { against: /^(?!create-|edit-)/, means: 'a service request', asks: /서비스 (?:@ )?\S*요청|서비스 @|\bservice @/ },
  { against: /^(?!create-|edit-|set-)/, means: 'a ticket', holds: ['ticket'], lacks: ['@role'], unless: /\bissue\b/ },
  {
    against: /^(?!create-|edit-|set-)/,
    means: 'a service request',
    holds: ['service-request'],
    lacks: ['@role'],
    unless: /\bissue\b/,
  },
];

/** Data that a command has no place for speaks of another one: a title, an address, an offer, an id, a role. */
const data: readonly { feature: string; slots: readonly string[]; unless?: Intent }[] = [
  { feature: '#title-mark', slots: ['title'] },
  { feature: '@email', slots: ['email', 'person'], unless: 'edit-profile' },
  { feature: '@offer', slots: ['product', 'subscription'] },
  { feature: '@id', slots: ['subscription'] },
  { feature: '@role', slots: ['role'] },
];

const textOf = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(' . ');

/** What in a message speaks for another command than the change that a row made of it. */
export function rivalOf(
  intent: Intent,
  clauses: readonly Clause[],
  asked: ReadonlySet<string>,
): Pick<Rival, 'means' | 'orders'> | undefined {
  const taken = frames[intent]?.slots ?? [];
  const unfit = data.find(
    ({ feature, slots, unless }) =>
      asked.has(feature) && intent !== unless && !taken.some((slot) => slots.includes(slot)),
  );
  if (unfit) return { means: unfit.feature };
  const wanted = clauses.filter((_, at) => isAsked(clauses, at));
  const request = textOf(wanted);
  const message = textOf(clauses.filter(({ tokens }) => !isDenial(tokens)));
  const whole = textOf(clauses);
  const isPlain = () => wanted.some(({ tokens }) => tokens.some((token) => isNameLike(token) && isPlainName(token)));
  return rivals.find(
    ({ against, asks, tells, denies, holds, lacks, plain, unless }) =>
      against.test(intent) &&
      (!asks || asks.test(request)) &&
      (!tells || tells.test(message)) &&
      (!denies || denies.test(whole)) &&
      (!holds || holds.every((feature) => asked.has(feature))) &&
      !lacks?.some((feature) => asked.has(feature)) &&
      (!plain || isPlain()) &&
      !unless?.test(message),
  );
}
