import type { Names } from '../../src/subscriptions/refusals.ts';
import type { Turn } from '../command.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';
import { statusWords } from './subscription-row.ts';

/** What a change of a subscription was, by the operation. */
const words: InEveryLanguage<Record<string, string>> = {
  en: {
    'add-subscription': 'ordered',
    'change-licenses': 'seats {before} → {after}',
    'upgrade-subscription': 'upgraded from {before}',
    'suspend-subscription': 'suspended',
    'resume-subscription': 'resumed',
    'cancel-subscription': 'cancelled',
    'associate-subscription': 'reseller {before} → {after}',
    'set-support-contact': 'support contact {before} → {after}',
    'confirm-azure-owner': 'Azure tenant owner added',
    other: 'changed',
    nobody: 'nobody',
  },
  ko: {
    'add-subscription': '주문',
    'change-licenses': '라이선스 수 {before} → {after}',
    'upgrade-subscription': '{before}에서 업그레이드',
    'suspend-subscription': '일시 중단',
    'resume-subscription': '다시 시작',
    'cancel-subscription': '취소',
    'associate-subscription': '재판매인 {before} → {after}',
    'set-support-contact': '지원 담당자 {before} → {after}',
    'confirm-azure-owner': 'Azure 테넌트 소유자 지정',
    other: '변경',
    nobody: '없음',
  },
};

const told = (value: string | Names | undefined, language: Language): string => {
  const text = typeof value === 'object' ? value[language] : (value ?? '');
  return (statusWords[language] as Record<string, string>)[text] ?? (text || (words[language].nobody as string));
};

/** `seats 25 → 40`. */
export function changeWords(
  { what = '', before, after }: { what?: string; before?: string | Names; after?: string | Names },
  { language }: Pick<Turn, 'language'>,
): string {
  const sentence = words[language][what] ?? (words[language].other as string);
  return fill(sentence, { before: told(before, language), after: told(after, language) });
}
