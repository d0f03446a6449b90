import { type Grant, grants } from '../../src/partnerships/partnership.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';

/** The three grants of a partnership (R52), each as one line that names whose they are. */
const words: InEveryLanguage<Record<Grant, string>> = {
  en: {
    'submit-orders': "Submit orders on behalf of {reseller}'s customers",
    'add-subscriptions': "Add subscriptions for {reseller}'s customers",
    'administer-tenant': "Administrator access to {reseller}'s Microsoft Entra tenant",
  },
  ko: {
    'submit-orders': '{reseller}의 고객을 대신하여 주문 제출',
    'add-subscriptions': '{reseller} 고객의 구독 추가',
    'administer-tenant': '{reseller}의 Microsoft Entra 테넌트에 대한 관리자 액세스',
  },
};

export const grantLines = (language: Language, reseller: string, given: readonly Grant[] = grants): string[] =>
  given.map((grant) => fill(words[language][grant], { reseller }));
