import type { PartnerCenterErrorCode, PartnerCenterFacts } from '../src/partner-center/partner-center-error.ts';
import type { PartnerCenterRefusal } from '../src/refusal.ts';
import type { Turn } from './command.ts';
import { ask, type Button } from './view.ts';
import { countryName, type InEveryLanguage, type Language } from './words.ts';

type Words = { [C in PartnerCenterErrorCode]: (facts: PartnerCenterFacts[C], turn: Turn) => string };

/** What a person hears when Partner Center refuses: what is not possible, why, and what can be done. */
const words: InEveryLanguage<Words> = {
  en: {
    1002: () =>
      'Partner Center finds no reseller relationship between the provider and this customer. Invite the customer first.',
    2000: ({ field, reason }) =>
      reason === 'in-future'
        ? 'The date must not be in the future.'
        : `Partner Center does not take the field “${field}” as it is. Check it and try again.`,
    2001: ({ until }, { moment }) =>
      `The subscription is being suspended, so its seats cannot change before ${moment(until)}.`,
    2002: ({ quantity, min, max }) =>
      max < min
        ? `${quantity} seats are not possible: this customer already has as many of the product as one customer may have.`
        : `${quantity} seats are not possible: this product is sold with ${min} to ${max} seats.`,
    2055: () => 'The subscription was changed meanwhile. This is how it stands now; press again if you still want it.',
    2085: () =>
      'This product is not sold to this customer, or the subscription cannot be upgraded to it. The catalogue shows what can be.',
    13605: () =>
      'The customer has not accepted the Microsoft Customer Agreement yet, so nothing can be ordered. The provider can confirm the acceptance.',
    600061: ({ dateAgreed }, { moment }) =>
      `The Microsoft Customer Agreement was accepted on ${moment(dateAgreed)} already.`,
    800070: ({ country }) => `This product is not sold in ${countryName(country, 'en')}. The catalogue shows what is.`,
    800090: ({ min, refundable, until }, { moment }) =>
      until
        ? `Only ${refundable} seats can be given back now, until ${moment(until)}: at least ${min} have to stay.`
        : `Seats can be given back for seven days after they were bought; that time is over, so at least ${min} have to stay until the renewal.`,
    800091: () => 'The subscription is suspended, so it cannot be changed. Resume it first.',
    900154: ({ mpnId, reason }) =>
      reason === 'not-authorized'
        ? `The reseller with MPN ID ${mpnId} is not authorised as an indirect reseller, so it cannot be partner of record. It has to renew its authorisation in Partner Center.`
        : `MPN ID ${mpnId} does not lead to an active indirect reseller, so it cannot be partner of record. Check the reseller's MPN ID.`,
    900203: () =>
      'This product is sold only when the customer has confirmed its special terms. Order it in Partner Center.',
    900206: ({ mpnId }) =>
      `The reseller with MPN ID ${mpnId} is accepted only on an attestation of yours, which Partner Center's own pages ask for. Order there, or choose another reseller.`,
    900278: ({ until }, { moment }) =>
      `Another change of this subscription is still under way, at most until ${moment(until)}. Try again then.`,
    900308: () =>
      "Your delegated rights over this customer's users have ended. Request delegated administration first.",
    900311: ({ limit }) =>
      `This subscription was changed ${limit} times already in a short time. Try again in an hour.`,
    'domain-taken': ({ domain }) => `The domain ${domain} is taken. Choose another one.`,
    'past-cancellation-window': ({ until }, { moment }) =>
      `The subscription could be cancelled until ${moment(until)}. It now runs to the end of its term.`,
    'active-subscriptions': ({ subscriptions }) =>
      `The relationship cannot end while ${subscriptions.length} of the customer's subscriptions are active. Suspend them first.`,
    'not-found': () => 'Partner Center does not know this any more. Show the customer again to see what there is.',
    unavailable: () => 'Partner Center does not answer at the moment. Try again in a minute.',
    throttled: () => 'Partner Center takes no more requests at the moment. Try again in a minute.',
  },
  ko: {
    1002: () => '파트너 센터에 공급자와 이 고객 사이의 재판매인 관계가 없습니다. 먼저 고객을 초대해 주세요.',
    2000: ({ field, reason }) =>
      reason === 'in-future'
        ? '미래 날짜는 사용할 수 없습니다.'
        : `파트너 센터에서 “${field}” 항목을 받아들이지 않았습니다. 확인 후 다시 시도해 주세요.`,
    2001: ({ until }, { moment }) =>
      `구독을 일시 중단하는 중이어서 ${moment(until)}까지 라이선스 수를 바꿀 수 없습니다.`,
    2002: ({ quantity, min, max }) =>
      max < min
        ? `${quantity}석은 주문할 수 없습니다. 이 고객은 이미 이 제품을 한도까지 보유하고 있습니다.`
        : `${quantity}석은 주문할 수 없습니다. 이 제품은 ${min}석에서 ${max}석까지 판매됩니다.`,
    2055: () => '그 사이에 구독이 변경되었습니다. 현재 상태를 확인한 뒤 필요하면 다시 눌러 주세요.',
    2085: () =>
      '이 고객에게 판매할 수 없는 제품이거나, 해당 구독에서 업그레이드할 수 없는 제품입니다. 카탈로그에서 확인해 주세요.',
    13605: () =>
      '고객이 아직 Microsoft 고객 계약에 동의하지 않아 주문할 수 없습니다. 공급자가 동의 사실을 확인해 줄 수 있습니다.',
    600061: ({ dateAgreed }, { moment }) => `Microsoft 고객 계약은 ${moment(dateAgreed)}에 이미 동의되었습니다.`,
    800070: ({ country }) =>
      `${countryName(country, 'ko')}에서는 판매하지 않는 제품입니다. 카탈로그에서 판매 제품을 확인해 주세요.`,
    800090: ({ min, refundable, until }, { moment }) =>
      until
        ? `지금은 ${moment(until)}까지 ${refundable}석만 줄일 수 있으므로 최소 ${min}석은 유지해야 합니다.`
        : `라이선스는 구매 후 7일 안에만 줄일 수 있습니다. 기간이 지났으므로 갱신일까지 최소 ${min}석을 유지해야 합니다.`,
    800091: () => '일시 중단된 구독은 변경할 수 없습니다. 먼저 구독을 다시 시작해 주세요.',
    900154: ({ mpnId, reason }) =>
      reason === 'not-authorized'
        ? `MPN ID ${mpnId}의 재판매인은 간접 재판매인으로 승인되어 있지 않아 등록 파트너가 될 수 없습니다. 파트너 센터에서 승인을 갱신해야 합니다.`
        : `MPN ID ${mpnId}에 해당하는 활성 간접 재판매인이 없어 등록 파트너로 지정할 수 없습니다. 재판매인의 MPN ID를 확인해 주세요.`,
    900203: () => '고객이 특별 약관에 동의해야 판매할 수 있는 제품입니다. 파트너 센터에서 주문해 주세요.',
    900206: ({ mpnId }) =>
      `MPN ID ${mpnId}의 재판매인은 공급자의 증명이 있어야 지정할 수 있습니다. 파트너 센터에서 주문하거나 다른 재판매인을 선택해 주세요.`,
    900278: ({ until }, { moment }) =>
      `이 구독에 다른 변경이 진행 중입니다. 늦어도 ${moment(until)}에는 끝나니 그 뒤에 다시 시도해 주세요.`,
    900308: () => '이 고객의 사용자에 대한 위임된 권한이 끝났습니다. 먼저 위임된 관리자 권한을 요청해 주세요.',
    900311: ({ limit }) => `짧은 시간에 이 구독을 이미 ${limit}번 변경했습니다. 한 시간 뒤에 다시 시도해 주세요.`,
    'domain-taken': ({ domain }) => `${domain} 도메인은 이미 사용 중입니다. 다른 도메인을 입력해 주세요.`,
    'past-cancellation-window': ({ until }, { moment }) =>
      `구독은 ${moment(until)}까지 취소할 수 있었습니다. 이제 약정 기간이 끝날 때까지 유지됩니다.`,
    'active-subscriptions': ({ subscriptions }) =>
      `고객의 활성 구독이 ${subscriptions.length}개 있어 관계를 끝낼 수 없습니다. 먼저 구독을 일시 중단해 주세요.`,
    'not-found': () => '파트너 센터에 더 이상 없는 항목입니다. 고객을 다시 열어 현재 상태를 확인해 주세요.',
    unavailable: () => '지금은 파트너 센터가 응답하지 않습니다. 잠시 후 다시 시도해 주세요.',
    throttled: () => '지금은 파트너 센터가 요청을 더 받지 않습니다. 잠시 후 다시 시도해 주세요.',
  },
};

export const partnerCenterWords =
  (language: Language) =>
  ({ code, facts }: PartnerCenterRefusal, turn: Turn): string =>
    (words[language][code] as (facts: unknown, turn: Turn) => string)(facts, turn);

const titles: InEveryLanguage<
  Record<'agreement' | 'catalogue' | 'customer' | 'delegate' | 'resume' | 'subscriptions', string>
> = {
  en: {
    agreement: 'Confirm the agreement',
    catalogue: 'Catalogue',
    customer: 'Show customer',
    delegate: 'Request delegated administration',
    resume: 'Resume it',
    subscriptions: 'All subscriptions',
  },
  ko: {
    agreement: '고객 계약 동의 확인',
    catalogue: '카탈로그',
    customer: '고객 보기',
    delegate: '위임된 관리자 권한 요청',
    resume: '다시 시작',
    subscriptions: '전체 구독',
  },
};

/** The step that takes what Partner Center refuses out of the way, where there is one beside the form. */
export function partnerCenterWays({ code }: PartnerCenterRefusal, turn: Turn): Button[] {
  const { customerId, subscriptionId } = turn.interrupted?.asked ?? {};
  const leads = (title: keyof (typeof titles)['en'], command: string, subject = {}): Button[] => [
    { title: titles[turn.language][title], press: ask(command, subject) },
  ];
  const ofCustomer = typeof customerId === 'string' ? { customerId } : undefined;
  switch (code) {
    case 2085:
    case 800070:
      return leads('catalogue', 'list-catalog', ofCustomer);
    case 13605:
      return ofCustomer ? leads('agreement', 'attest-agreement', ofCustomer) : [];
    case 900308:
      return ofCustomer ? leads('delegate', 'request-delegated-admin', ofCustomer) : [];
    case 800091:
      return typeof subscriptionId === 'string'
        ? leads('resume', 'resume-subscription', { ...ofCustomer, subscriptionId })
        : [];
    case 'active-subscriptions':
      return ofCustomer ? leads('subscriptions', 'list-subscriptions', ofCustomer) : [];
    case 1002:
    case 600061:
    case 'not-found':
      return ofCustomer ? leads('customer', 'show-customer', ofCustomer) : [];
    default:
      return [];
  }
}
