import { type Grant, grants } from '../../src/partnerships/partnership.ts';
import type { InEveryLanguage, Language } from '../words.ts';

/** The three grants of a partnership (R52), each as one line. */
const words: InEveryLanguage<Record<Grant, string>> = {
  en: {
    'submit-orders': 'Submit orders on behalf of your customers',
    'add-subscriptions': 'Add subscriptions for your customers',
    'administer-tenant': 'Administrator access to your Microsoft Entra tenant',
  },
  ko: {
    'submit-orders': '고객을 대신하여 주문 제출',
    'add-subscriptions': '고객의 구독 추가',
    'administer-tenant': '귀사 Microsoft Entra 테넌트에 대한 관리자 액세스',
  },
};

export const grantLines = (language: Language, given: readonly Grant[] = grants): string[] =>
  given.map((grant) => words[language][grant]);
