import {
  type Application,
  applicationSubject,
  handles,
  isExpired,
  questions,
} from '../../src/enrolment/application.ts';
import { mayJoin } from '../../src/enrolment/join-admin-agents.ts';
import { denial } from '../../src/roles.ts';
import type { Turn } from '../command.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage, type Language } from '../words.ts';

const words = {
  en: {
    kind: 'Application to be an indirect reseller',
    submitted: 'Submitted',
    'awaiting-verification': 'Waiting for the primary contact',
    'in-review': 'In review',
    frozen: 'Frozen',
    approved: 'Approved',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    state: '{state} · {at}',
    step: '{state}: {at}, {by}',
    applicant: 'Applicant',
    tenant: 'Tenant',
    company: 'Company',
    address: 'Address',
    country: 'Country or region',
    mpn: 'MPN ID',
    listed: '{mpnId} ({name}, {country})',
    typedIn: '{mpnId} ({name}, {country}): typed in, not among the profiles of this tenant',
    form: 'Form',
    short: 'Short: in the programme already',
    contact: 'Primary contact',
    contactLine: '{name} ({email})',
    support: 'Customer support',
    signedUp: 'Signed up for a Partner Center account',
    ownAddress: 'The address belongs to the organisation',
    yes: 'yes',
    no: 'no',
    history: 'So far',
    reason: 'Reason',
    waiting: '{email} was sent two questions on {at}. The link is good until {until}.',
    expired: 'The link that was sent to {email} has expired. Send the mail again.',
    refused:
      'The mail server of {email} refused the address. Withdraw the application and apply again with another one; what you typed is kept.',
    reviewing: 'The review takes several days. You are told here, and {email} by mail.',
    frozenNote:
      '{email} answered a question with no, so nothing goes on. The operator of the programme has been told and decides whether to ask again.',
    joinNote:
      '{company} is enrolled, and you are its global admin. One step is left: administering customers takes the admin agent group as well.',
    enrolledNote: '{company} is enrolled as an indirect reseller and can accept the invitations of providers.',
    decideNote:
      'Both questions were answered with yes. Approving enrols {company} as an indirect reseller and makes {applicant} its global admin.',
    decideKnownNote:
      'Both questions were answered with yes. Approving enrols {company} as an indirect reseller; the roles of its people stay as they are.',
    unfreezeNote: '{email} answered a question with no. Unfreezing asks both questions again, with a new link.',
    rejectedNote: 'You can apply again at any time; what you typed is kept.',
    limited:
      '{by} handles this application. It is shown in full to them and to the global admins of your organisation.',
    verifiedNews: '{by} answered the questions about the application of {company}.',
    frozenNews: 'The application of {company} is frozen.',
    againNews: '{by} has the primary contact of {company} asked again.',
    approvedNews: '{by} approved the application of {company}.',
    rejectedNews: '{by} rejected the application of {company}.',
    withdrawnNews: '{by} withdrew the application of {company}.',
    join: 'Make me admin agent',
    resend: 'Send the mail again',
    withdraw: 'Withdraw',
    again: 'Apply again',
    invitations: 'Invitations',
    profile: 'Profile',
    approve: 'Approve',
    reject: 'Reject',
    unfreeze: 'Unfreeze and ask again',
    queue: 'All applications',
  },
  ko: {
    kind: '간접 재판매인 등록 신청',
    submitted: '제출됨',
    'awaiting-verification': '기본 연락처 확인 대기 중',
    'in-review': '검토 중',
    frozen: '보류됨',
    approved: '승인됨',
    rejected: '반려됨',
    withdrawn: '취소됨',
    state: '{state} · {at}',
    step: '{state}: {at}, {by}',
    applicant: '신청한 사람',
    tenant: '테넌트',
    company: '회사',
    address: '주소',
    country: '국가/지역',
    mpn: 'MPN ID(파트너 ID)',
    listed: '{mpnId} ({name}, {country} 소재)',
    typedIn: '{mpnId} ({name}, {country} 소재): 이 테넌트의 프로필이 아니라 직접 입력한 번호',
    form: '양식',
    short: '간단한 양식(이미 프로그램에 등록된 회사)',
    contact: '기본 연락처',
    contactLine: '{name} 님 ({email})',
    support: '고객 지원',
    signedUp: '파트너 센터 계정 신청 여부',
    ownAddress: '조직 소속 주소 여부',
    yes: '예',
    no: '아니요',
    history: '진행 상황',
    reason: '사유',
    waiting: '{at}에 {email} 주소로 두 가지 질문을 보냈습니다. 링크는 {until}까지 유효합니다.',
    expired: '{email} 주소로 보낸 링크가 만료되었습니다. 메일을 다시 보내 주세요.',
    refused:
      '{email} 주소의 메일 서버가 수신을 거부했습니다. 신청을 취소하고 다른 주소로 다시 신청해 주세요. 입력한 내용은 그대로 남아 있습니다.',
    reviewing: '검토에는 며칠이 걸립니다. 결과는 여기에서, 그리고 {email} 주소로 알려 드립니다.',
    frozenNote:
      '{email} 주소에서 질문에 아니요로 답하여 진행이 중단되었습니다. 프로그램 운영자에게 알렸으며, 다시 물을지는 운영자가 결정합니다.',
    joinNote:
      '{company:이/가} 등록되었고 귀하는 이 조직의 전역 관리자입니다. 한 단계가 남았습니다. 고객을 대신하여 관리하려면 관리자 에이전트 그룹에도 속해야 합니다.',
    enrolledNote: '{company:이/가} 간접 재판매인으로 등록되어 공급자의 초대를 수락할 수 있습니다.',
    decideNote:
      '두 질문에 모두 예라고 답했습니다. 승인하면 {company:이/가} 간접 재판매인으로 등록되고 {applicant} 님이 그 조직의 전역 관리자가 됩니다.',
    decideKnownNote:
      '두 질문에 모두 예라고 답했습니다. 승인하면 {company:이/가} 간접 재판매인으로 등록되며, 구성원의 역할은 그대로입니다.',
    unfreezeNote: '{email} 주소에서 질문에 아니요로 답했습니다. 보류를 해제하면 새 링크로 두 질문을 다시 보냅니다.',
    rejectedNote: '언제든지 다시 신청할 수 있으며, 입력한 내용은 그대로 남아 있습니다.',
    limited: '{by} 님이 진행하는 신청입니다. 전체 내용은 신청한 사람과 귀사의 전역 관리자에게만 표시됩니다.',
    verifiedNews: '{by} 님이 {company}의 등록 신청에 대한 질문에 답했습니다.',
    frozenNews: '{company}의 등록 신청이 보류되었습니다.',
    againNews: '{by} 님이 {company}의 기본 연락처에 다시 질문을 보냈습니다.',
    approvedNews: '{by} 님이 {company}의 등록 신청을 승인했습니다.',
    rejectedNews: '{by} 님이 {company}의 등록 신청을 반려했습니다.',
    withdrawnNews: '{by} 님이 {company}의 등록 신청을 취소했습니다.',
    join: '관리자 에이전트 되기',
    resend: '메일 다시 보내기',
    withdraw: '신청 취소',
    again: '다시 신청',
    invitations: '초대 목록',
    profile: '프로필',
    approve: '승인',
    reject: '반려',
    unfreeze: '보류 해제 후 다시 질문',
    queue: '전체 신청',
  },
} satisfies InEveryLanguage<Record<string, string>>;

type Words = (typeof words)['en'];

export const applicationState = (state: Application['state'], language: Language): string => words[language][state];

/**
 * An application for whoever looks at it: where it stands, what comes next, and what this viewer can do. `set` is `up`
 * for somebody who has just taken the last step.
 */
export async function applicationView(application: Application, turn: Turn, set?: 'up'): Promise<View> {
  const say = words[turn.language];
  const actor = await turn.actor();
  const { tenantId, applicationId, company, state, history, applicant } = application;
  const handled = handles(actor, application);
  const operates = !denial(actor, 'operate-programme');
  const since = turn.moment(history.at(-1)?.at ?? '');
  const title = company;
  const context = `${say.kind} · ${fill(say.state, { state: say[state], at: since })}`;
  const shows = applicationSubject(tenantId, applicationId);
  const summary = `${company}: ${say[state]}`;
  if (!handled && !operates) {
    const note = fill(say.limited, { by: applicant.name });
    return { card: 'shared/details', summary, data: { title, context, note } };
  }
  const joins = !set && mayJoin(actor, application, turn.now);
  return {
    card: 'shared/details',
    summary,
    news: newsOf(application, say),
    shows,
    data: {
      title,
      context,
      facts: factsOf(application, say, turn.language),
      pointsTitle: say.history,
      points: history.map(({ state: at, at: when, by }) =>
        fill(say.step, { state: say[at], at: turn.moment(when), by }),
      ),
      note: handled ? noteOf(application, joins, say, turn) : operatorNote(application, say, turn),
    },
    buttons: [
      ...(handled ? applicantButtons(application, joins, say) : []),
      ...(operates ? operatorButtons(application, say) : []),
    ].slice(0, 6),
  };
}

function factsOf(application: Application, say: Words, language: Language) {
  const { applicant, tenantId, company, address, country, mpn, form, contact, support, verification, reason } =
    application;
  const { line1 = '', city = '', region, postalCode = '' } = address ?? {};
  const mpnFacts = { mpnId: mpn.mpnId, name: mpn.name, country: countryName(mpn.country, language) };
  return [
    { title: say.applicant, value: applicant.name },
    { title: say.tenant, value: tenantId },
    { title: say.company, value: company },
    ...(address
      ? [{ title: say.address, value: [line1, `${postalCode} ${city}`, region].filter(Boolean).join(', ') }]
      : []),
    { title: say.country, value: countryName(country, language) },
    { title: say.mpn, value: fill(mpn.listed ? say.listed : say.typedIn, mpnFacts) },
    ...(form === 'short' ? [{ title: say.form, value: say.short }] : []),
    { title: say.contact, value: fill(say.contactLine, { name: contact.name, email: contact.email }) },
    ...(verification.answers
      ? questions.map((name) => ({ title: say[name], value: verification.answers?.[name] ? say.yes : say.no }))
      : []),
    { title: say.support, value: `${support.email} · ${support.phone}` },
    ...(reason ? [{ title: say.reason, value: reason }] : []),
  ];
}

function noteOf(application: Application, joins: boolean, say: Words, turn: Turn): string {
  const { state, contact, verification, company } = application;
  const { email } = contact;
  switch (state) {
    case 'awaiting-verification':
      if (verification.undeliverable) return fill(say.refused, { email });
      if (isExpired(application, turn.now)) return fill(say.expired, { email });
      return fill(say.waiting, {
        email,
        at: turn.moment(verification.sentAt),
        until: turn.moment(verification.expiresAt),
      });
    case 'in-review':
      return fill(say.reviewing, { email });
    case 'frozen':
      return fill(say.frozenNote, { email });
    case 'approved':
      return fill(joins ? say.joinNote : say.enrolledNote, { company });
    default:
      return say.rejectedNote;
  }
}

function operatorNote(application: Application, say: Words, turn: Turn): string {
  const { state, company, applicant, contact, known } = application;
  if (state === 'in-review')
    return fill(known ? say.decideKnownNote : say.decideNote, { company, applicant: applicant.name });
  if (state === 'frozen') return fill(say.unfreezeNote, { email: contact.email });
  return state === 'awaiting-verification' ? noteOf(application, false, say, turn) : '';
}

function newsOf({ state, company, contact, history, verification }: Application, say: Words): string | undefined {
  const by = history.at(-1)?.by ?? '';
  switch (state) {
    case 'awaiting-verification':
      if (verification.undeliverable) return fill(say.refused, { email: contact.email });
      return verification.round > 1 ? fill(say.againNews, { by, company }) : undefined;
    case 'in-review':
      return fill(say.verifiedNews, { by, company });
    case 'frozen':
      return fill(say.frozenNews, { company });
    case 'approved':
      return fill(say.approvedNews, { by, company });
    case 'rejected':
      return fill(say.rejectedNews, { by, company });
    case 'withdrawn':
      return fill(say.withdrawnNews, { by, company });
  }
}

function applicantButtons({ state, applicationId: application }: Application, joins: boolean, say: Words): Button[] {
  const withdraw: Button = { title: say.withdraw, press: act('withdraw-enrollment', { application }) };
  switch (state) {
    case 'awaiting-verification':
      return [{ title: say.resend, press: act('resend-verification', { application }) }, withdraw];
    case 'in-review':
    case 'frozen':
      return [withdraw];
    case 'approved':
      return [
        ...(joins
          ? [{ title: say.join, press: act('join-admin-agents', { application }), primary: true } as const]
          : []),
        { title: say.invitations, press: ask('list-invitations') },
        { title: say.profile, press: ask('show-profile') },
      ];
    default:
      return [{ title: say.again, press: ask('enroll') }];
  }
}

function operatorButtons({ state, tenantId: tenant, applicationId: application }: Application, say: Words): Button[] {
  const subject = { tenant, application };
  const reject: Button = { title: say.reject, press: ask('reject-enrollment', subject) };
  const queue: Button = { title: say.queue, press: ask('review-enrollments') };
  switch (state) {
    case 'in-review':
      return [{ title: say.approve, press: act('approve-enrollment', subject), primary: true }, reject, queue];
    case 'frozen':
      return [{ title: say.unfreeze, press: act('unfreeze-enrollment', subject) }, reject, queue];
    case 'awaiting-verification':
      return [reject, queue];
    default:
      return [queue];
  }
}
