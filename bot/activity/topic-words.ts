import type { ActivityFilter } from '../../src/activity/activity.ts';
import { type ActivityTopic, activityTopics } from '../../src/activity/topics.ts';
import type { InEveryLanguage, Language } from '../words.ts';

/** What each topic is called in the title of the activity. */
export const topicWords: InEveryLanguage<Record<ActivityTopic, string>> = {
  en: {
    seats: 'seats',
    subscriptions: 'subscriptions',
    'support-contact': 'support contact',
    invitations: 'invitations',
    roles: 'users and roles',
    'delegated-admin': 'delegated administration',
    'service-requests': 'service requests',
    agreement: 'customer agreement',
    partnerships: 'partnerships',
    customers: 'customers and relationships',
    leads: 'leads',
  },
  ko: {
    seats: '라이선스 수',
    subscriptions: '구독',
    'support-contact': '지원 담당자',
    invitations: '초대',
    roles: '사용자와 역할',
    'delegated-admin': '위임된 관리자 권한',
    'service-requests': '서비스 요청',
    agreement: '고객 계약',
    partnerships: '파트너 관계',
    customers: '고객과 관계',
    leads: '잠재 고객',
  },
};

/** By what words each is meant, in both languages; the first that fits counts, so the narrower stand in front. */
const meant: readonly [ActivityTopic, RegExp][] = [
  ['support-contact', /\bsupport contacts?\b|지원 ?(?:담당자|연락처)/],
  ['service-requests', /\bservice requests?\b|\bsupport (?:requests?|cases?)\b|서비스 ?요청/],
  ['delegated-admin', /\bdelegated\b|\bgdap\b|\badmin(?:istrator)? rights\b|위임|관리자 ?권한/],
  ['agreement', /\bagreements?\b|\bmca\b|계약/],
  ['leads', /\bleads?\b|잠재 ?고객/],
  ['seats', /\bseats?\b|\blicen[cs]es?\b|\bquantity\b|좌석|라이[선센]스|시트|석 ?수|수량/],
  [
    'subscriptions',
    /\bsubscriptions?\b|\border(?:ed|s)?\b|\bbought\b|\bupgraded?\b|\bsuspended\b|\bresumed\b|구독|주문|업그레이드|정지|중단|재개/,
  ],
  ['invitations', /\binvit(?:ed?|ations?|es)\b|\bresent\b|초대/],
  [
    'roles',
    /\broles?\b|\busers?\b|\b(?:admin|helpdesk) agent\b|\b(?:global|billing|user) admin\b|역할|사용자|에이전트|관리자/,
  ],
  ['partnerships', /\bpartnerships?\b|\bauthori[sz]ed\b|파트너 ?관계|파트너십/],
  ['customers', /\bcustomers?\b|\brelationships?\b|\badded\b|\bremoved\b|\bcreated\b|고객|관계|추가|삭제/],
];

/** What of the activity a sentence asks for, once the names in it are taken out: a company may be called anything. */
export function topicOf(sentence: string, names: readonly string[]): ActivityTopic | undefined {
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), sentence.normalize('NFC')).toLowerCase();
  return meant.find(([, words]) => words.test(rest))?.[0];
}

/** What an activity is narrowed to, in words: whom it is about, and what of it. */
export const whatOf = (
  { name, filter: { about } }: { name?: string; filter: Pick<ActivityFilter, 'about'> },
  language: Language,
): string => [name, about && topicWords[language][about]].filter(Boolean).join(' · ');

export const isTopic = (topic: unknown): topic is ActivityTopic => activityTopics.includes(topic as ActivityTopic);
