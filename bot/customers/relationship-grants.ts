import type { RelationshipGrant } from '../../src/customers/customer.ts';
import { relationshipGrants } from '../../src/customers/customer.ts';
import type { AskingPartner, CustomerInvitation } from '../../src/partnerships/invitation.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';

/** The grants of a customer's relationship with each kind of partner (R70), one by one. */
const grants: InEveryLanguage<Record<RelationshipGrant, string>> = {
  en: {
    'submit-orders': "Submit orders on {customer}'s behalf",
    'change-subscriptions': "Change {customer}'s subscriptions and numbers of licences",
    'administer-subscriptions': "Administer {customer}'s subscriptions and licences",
    'administer-users': "Administer {customer}'s users",
  },
  ko: {
    'submit-orders': '{customer:을/를} 대신하여 주문 제출',
    'change-subscriptions': '{customer}의 구독 및 라이선스 수 변경',
    'administer-subscriptions': '{customer}의 구독 및 라이선스 관리',
    'administer-users': '{customer}의 사용자 관리',
  },
};

const words = {
  en: {
    provider: 'If you approve, {partner}, as your indirect provider, can:',
    reseller: 'If you approve, {partner}, as your indirect reseller, can:',
    single: '{inviter} asks {company} for a reseller relationship',
    dual: '{inviter} asks {company} for a reseller relationship with itself and {provider}',
    how: 'Only a global administrator of your organisation can approve it.',
  },
  ko: {
    provider: '승인하면 간접 공급자 {partner:이/가} 다음을 할 수 있습니다.',
    reseller: '승인하면 간접 재판매인 {partner:이/가} 다음을 할 수 있습니다.',
    single: '{inviter:이/가} {company}에 재판매인 관계를 요청합니다',
    dual: '{inviter:이/가} {company}에 자사 및 {provider:과/와}의 재판매인 관계를 요청합니다',
    how: '귀사의 전역 관리자만 승인할 수 있습니다.',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** Who is granted what. */
export interface GrantSection {
  heading: string;
  lines: string[];
}

export const relationshipGrantLines = (
  language: Language,
  customer: string,
  given: readonly RelationshipGrant[],
): string[] => given.map((grant) => fill(grants[language][grant], { customer }));

/** What each of the partners that a customer is asked to approve would be allowed to do. */
export const grantSections = (partners: readonly AskingPartner[], customer: string, language: Language) =>
  partners.map(
    ({ as, partner }): GrantSection => ({
      heading: fill(words[language][as], { partner: partner.name }),
      lines: relationshipGrantLines(language, customer, relationshipGrants[as]),
    }),
  );

/** What an invitation asks of a customer. */
export function customerInvitationAsks(
  { inviter, company, partners }: CustomerInvitation,
  language: Language,
): { title: string; sections: GrantSection[]; how: string } {
  const say = words[language];
  const [, second] = partners;
  const names = { inviter: inviter.name, company, provider: second?.partner.name ?? '' };
  return {
    title: fill(second ? say.dual : say.single, names),
    sections: grantSections(partners, company, language),
    how: say.how,
  };
}
