import type { Obstacle } from '../../src/subscriptions/refusals.ts';
import type { Turn } from '../command.ts';
import { ask, type Button } from '../view.ts';
import { countryName, fill, type InEveryLanguage, type Language } from '../words.ts';
import { seats, termWord } from './subscription-row.ts';

const words = {
  en: {
    relationship: '{provider} has no reseller relationship with {customer}, so it cannot order for it.',
    agreement: '{customer} has not accepted the Microsoft Customer Agreement yet.',
    partnership: '{name} is not one of your resellers with a partnership in force.',
    unauthorized: '{name} cannot be partner of record: it is not authorised as an indirect reseller (MPN ID {mpnId}).',
    unknown: '{name} cannot be partner of record: Partner Center knows no active profile for it (MPN ID {mpnId}).',
    none: 'none',
    quantity: '{quantity} cannot be ordered: this product is sold with {min} to {left} for this customer.',
    full: '{quantity} cannot be ordered: the customer already has as many of this product as one customer may have.',
    country: 'This product is not sold in {country}.',
    term: 'This product is not sold for this term, but for: {terms}.',
    attestation:
      'This product is sold only when the customer has confirmed its special terms: order it in Partner Center.',
    attest: 'Confirm the agreement',
    invite: 'Invite {name}',
    check: 'Check {name}',
  },
  ko: {
    relationship: '{provider:과/와} {customer} 사이에 재판매인 관계가 없어 주문할 수 없습니다.',
    agreement: '{customer:이/가} 아직 Microsoft 고객 계약에 동의하지 않았습니다.',
    partnership: '{name:과/와} 유효한 파트너 관계가 없습니다.',
    unauthorized: '{name:은/는} 간접 재판매인으로 승인되어 있지 않아 등록 파트너가 될 수 없습니다(MPN ID {mpnId}).',
    unknown: '{name:은/는} 파트너 센터에 활성 프로필이 없어 등록 파트너가 될 수 없습니다(MPN ID {mpnId}).',
    none: '없음',
    quantity: '{quantity}은 주문할 수 없습니다. 이 고객에게는 {min}에서 {left}까지 판매됩니다.',
    full: '{quantity}은 주문할 수 없습니다. 이 고객은 이미 이 제품을 한도까지 보유하고 있습니다.',
    country: '{country}에서는 판매하지 않는 제품입니다.',
    term: '이 약정 기간으로는 판매하지 않습니다. 가능한 기간: {terms}',
    attestation: '고객이 특별 약관에 동의해야 판매할 수 있는 제품입니다. 파트너 센터에서 주문해 주세요.',
    attest: '고객 계약 동의 확인',
    invite: '{name} 초대',
    check: '{name} 점검',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** What is in the way, in one sentence. */
export function obstacleWords(obstacle: Obstacle, language: Language): string {
  const say = words[language];
  switch (obstacle.code) {
    case 'relationship':
    case 'agreement':
    case 'partnership':
      return fill(say[obstacle.code], { ...obstacle });
    case 'partner-of-record':
      return fill(obstacle.reason === 'not-authorized' ? say.unauthorized : say.unknown, {
        name: obstacle.name,
        mpnId: obstacle.mpnId || say.none,
      });
    case 'quantity': {
      const { quantity, min, left } = obstacle;
      const of = (count: number) => seats(count, { language });
      return fill(left < min ? say.full : say.quantity, { quantity: of(quantity), min: of(min), left: of(left) });
    }
    case 'country':
      return fill(say.country, { country: countryName(obstacle.country, language) });
    case 'term':
      return fill(say.term, { terms: obstacle.terms.map((term) => termWord(term, { language })).join(', ') });
    case 'attestation':
      return say.attestation;
  }
}

/** The steps that take obstacles out of the way; what is wrong with the form itself is changed there. */
export function obstacleWays(obstacles: readonly Obstacle[], turn: Turn): Button[] {
  const say = words[turn.language];
  return obstacles.flatMap((obstacle): Button[] => {
    switch (obstacle.code) {
      case 'relationship':
        return [
          {
            title: fill(say.invite, { name: obstacle.customer }),
            press: ask('invite-customer', { customer: obstacle.customer }),
          },
        ];
      case 'agreement':
        return [{ title: say.attest, press: ask('attest-agreement', { customerId: obstacle.customerId }) }];
      case 'partnership':
        return [
          {
            title: fill(say.invite, { name: obstacle.name }),
            press: ask('invite-reseller', { reseller: obstacle.name }),
          },
        ];
      case 'partner-of-record':
        return [
          {
            title: fill(say.check, { name: obstacle.name }),
            press: ask('check-reseller', { resellerId: obstacle.tenantId }),
          },
        ];
      default:
        return [];
    }
  });
}
