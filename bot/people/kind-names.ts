import type { Kind } from '../../src/people/organization.ts';
import { type InEveryLanguage, type Language, listOf } from '../words.ts';

/** What an organisation takes part as. */
export const kindWords: InEveryLanguage<Record<Kind, string>> = {
  en: {
    provider: 'indirect provider',
    reseller: 'indirect reseller',
    customer: 'customer',
    operator: 'operator of the programme',
  },
  ko: { provider: '간접 공급자', reseller: '간접 재판매인', customer: '고객', operator: '프로그램 운영자' },
};

export const kindNames = (kinds: readonly Kind[], language: Language): string =>
  listOf(
    kinds.map((kind) => kindWords[language][kind]),
    language,
  );
