import { roleWords } from '../roles.ts';
import { entraRoleWords } from '../service/entra-role-words.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';

/** What changed, by the name that it has in the audit. One that is not here is shown by that name. */
const labels: InEveryLanguage<Record<string, string>> = {
  en: {
    address: 'address',
    adminRole: 'admin role',
    admin: 'first global admin',
    agentRole: 'agent role',
    agreement: 'customer agreement',
    autoExtend: 'automatic extension',
    company: 'company',
    contact: 'contact',
    country: 'country',
    customer: 'customer',
    customers: 'customers',
    dateAgreed: 'accepted on',
    days: 'days',
    delivery: 'sent',
    description: 'description',
    domain: 'domain',
    email: 'address',
    endsAt: 'ends',
    enrolment: 'enrolment',
    grants: 'grants',
    invitation: 'invitation',
    kinds: 'takes part as',
    language: 'language',
    mpnId: 'MPN ID',
    name: 'name',
    number: 'number',
    ownAddress: 'address of the organisation',
    owner: 'owner in Azure',
    ownerAdded: 'owner in Azure',
    partner: 'partner',
    partnership: 'partnership',
    person: 'person',
    primaryContact: 'primary contact',
    product: 'product',
    products: 'products',
    profile: 'profile',
    provider: 'provider',
    quantity: 'licences',
    reason: 'reason',
    relationship: 'relationship',
    relationships: 'relationships',
    reseller: 'reseller',
    reset: 'password reset for',
    role: 'role',
    roles: 'roles',
    seats: 'licences',
    sentAt: 'sent on',
    shown: 'sign-in shown for',
    signedUp: 'signed up for an account',
    shownTo: 'sign-in shown to',
    source: 'source',
    state: 'state',
    status: 'status',
    subscription: 'subscription',
    subscriptions: 'subscriptions',
    support: 'support contact',
    supportContact: 'support contact',
    term: 'term',
    text: 'text',
    title: 'title',
    user: 'user',
    userName: 'user name',
    verified: 'verified',
  },
  ko: {
    address: '주소',
    adminRole: '관리자 역할',
    admin: '첫 전역 관리자',
    agentRole: '에이전트 역할',
    agreement: '고객 계약',
    autoExtend: '자동 연장',
    company: '회사',
    contact: '담당자',
    country: '국가',
    customer: '고객',
    customers: '고객',
    dateAgreed: '동의한 날짜',
    days: '일수',
    delivery: '보낸 방법',
    description: '설명',
    domain: '도메인',
    email: '주소',
    endsAt: '종료 시각',
    enrolment: '등록',
    grants: '부여한 권한',
    invitation: '초대',
    kinds: '참여 형태',
    language: '언어',
    mpnId: 'MPN ID',
    name: '이름',
    number: '번호',
    ownAddress: '조직 소속 주소',
    owner: 'Azure 소유자',
    ownerAdded: 'Azure 소유자',
    partner: '파트너',
    partnership: '파트너 관계',
    person: '사용자',
    primaryContact: '기본 연락처',
    product: '제품',
    products: '제품',
    profile: '프로필',
    provider: '공급자',
    quantity: '라이선스 수',
    reason: '사유',
    relationship: '재판매인 관계',
    relationships: '재판매인 관계',
    reseller: '재판매인',
    reset: '암호를 다시 설정한 계정',
    role: '역할',
    roles: '역할',
    seats: '라이선스 수',
    sentAt: '보낸 시각',
    shown: '로그인 정보를 표시한 계정',
    signedUp: '계정 신청',
    shownTo: '로그인 정보를 확인한 사람',
    source: '유입 경로',
    state: '상태',
    status: '상태',
    subscription: '구독',
    subscriptions: '구독',
    support: '지원 담당자',
    supportContact: '지원 담당자',
    term: '약정 기간',
    text: '내용',
    title: '제목',
    user: '사용자',
    userName: '사용자 이름',
    verified: '확인됨',
  },
};

/** What stands in the audit by a name of its own. */
const values: InEveryLanguage<Record<string, string>> = {
  en: {
    accepted: 'accepted',
    active: 'in force',
    approved: 'approved',
    'awaiting-verification': 'waiting for the primary contact',
    closed: 'closed',
    declined: 'declined',
    deleted: 'cancelled',
    dropped: 'dropped',
    en: 'English',
    ended: 'ended',
    expired: 'expired',
    false: 'no',
    frozen: 'frozen',
    'in-review': 'in review',
    ko: 'Korean',
    mail: 'by mail',
    microsoft: 'Microsoft referral',
    open: 'open',
    own: 'own',
    pending: 'pending',
    provider: 'indirect provider',
    qualified: 'invited as a customer',
    refused: 'refused',
    rejected: 'rejected',
    suspended: 'suspended',
    true: 'yes',
    unconfirmed: 'to be confirmed',
    withdrawn: 'withdrawn',
    'submit-orders': 'submit orders',
    'add-subscriptions': 'add subscriptions',
    'administer-tenant': 'administrator access',
    'change-subscriptions': 'change subscriptions',
    'administer-subscriptions': 'administer subscriptions',
    'administer-users': 'administer users',
  },
  ko: {
    accepted: '수락됨',
    active: '유효함',
    approved: '승인됨',
    'awaiting-verification': '기본 연락처 확인 대기 중',
    closed: '종료됨',
    declined: '거절됨',
    deleted: '취소됨',
    dropped: '중단됨',
    en: '영어',
    ended: '종료됨',
    expired: '만료됨',
    false: '아니요',
    frozen: '보류됨',
    'in-review': '검토 중',
    ko: '한국어',
    mail: '메일',
    microsoft: 'Microsoft 추천',
    open: '진행 중',
    own: '직접',
    pending: '대기 중',
    provider: '간접 공급자',
    qualified: '고객으로 초대함',
    refused: '거부됨',
    rejected: '반려됨',
    suspended: '일시 중단됨',
    true: '예',
    unconfirmed: '확정 대기',
    withdrawn: '철회됨',
    'submit-orders': '주문 제출',
    'add-subscriptions': '구독 추가',
    'administer-tenant': '관리자 액세스',
    'change-subscriptions': '구독 변경',
    'administer-subscriptions': '구독 관리',
    'administer-users': '사용자 관리',
  },
};

const changes: InEveryLanguage<{ to: string; from: string; is: string }> = {
  en: { to: '{label}: {before} → {after}', from: '{label}: {before} → none', is: '{label}: {after}' },
  ko: { to: '{label}: {before} → {after}', from: '{label}: {before} → 없음', is: '{label}: {after}' },
};

/** The facts whose values are names of ours; whatever else looks like one was typed by somebody. */
const coded = new Set(
  'adminRole agentRole agreement answer autoExtend delivery enrolment facets grants invitation language ownAddress owner ownerAdded partnership relationship role roles signedUp source state status verified'.split(
    ' ',
  ),
);

const longest = 160;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

function valueText(name: string, value: unknown, language: Language, moment: (iso: string) => string): string {
  if (Array.isArray(value)) return value.map((one) => valueText(name, one, language, moment)).join(', ');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  const text = String(value);
  if (time.test(text)) return moment(text);
  const known =
    coded.has(name) &&
    (values[language][text] ??
      (roleWords[language] as Record<string, string>)[text] ??
      (entraRoleWords[language] as Record<string, string>)[text]);
  return known || (text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** What an act changed, one line a fact: what it was, and what it is. */
export function factLines(
  { before = {}, after = {} }: { before?: Record<string, unknown>; after?: Record<string, unknown> },
  language: Language,
  moment: (iso: string) => string,
): string[] {
  const say = changes[language];
  const known = (value: unknown) => value !== undefined && value !== null && value !== '';
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const was = known(before[name]) ? valueText(name, before[name], language, moment) : undefined;
    const is = known(after[name]) ? valueText(name, after[name], language, moment) : undefined;
    const label = labels[language][name] ?? name;
    if (was !== undefined && is !== undefined)
      return [was === is ? fill(say.is, { label, after: is }) : fill(say.to, { label, before: was, after: is })];
    if (is !== undefined) return [fill(say.is, { label, after: is })];
    // What is not named afterwards was only told of before, unless the act told of nothing else.
    return was !== undefined && Object.keys(after).length === 0 ? [fill(say.from, { label, before: was })] : [];
  });
}
