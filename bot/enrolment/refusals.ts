import type { EnrolmentRefusals } from '../../src/enrolment/refusals.ts';
import type { RefusalsOf } from '../refusals.ts';
import { leadingOn } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { mpnRefused } from './mpn-problem.ts';

const buttons: InEveryLanguage<Record<'profile' | 'edit' | 'status' | 'enroll' | 'invitations' | 'providers', string>> =
  {
    en: {
      profile: 'Profile',
      edit: 'Edit profile',
      status: 'Application status',
      enroll: 'Enrol',
      invitations: 'Invitations',
      providers: 'All providers',
    },
    ko: {
      profile: '프로필',
      edit: '프로필 수정',
      status: '신청 상태',
      enroll: '등록 신청',
      invitations: '초대 목록',
      providers: '전체 공급자',
    },
  };

const to = leadingOn(buttons);

const moved: InEveryLanguage<Record<string, string>> = {
  en: {
    'awaiting-verification':
      'The primary contact has not verified the application of {company} yet, so it cannot be decided.',
    'in-review': '{by} answered the questions about the application of {company} on {at}. It is in review.',
    frozen: 'The application of {company} is frozen since {at}: its primary contact answered a question with no.',
    approved: '{by} approved the application of {company} on {at}.',
    rejected: '{by} rejected the application of {company} on {at}.',
    withdrawn: '{by} withdrew the application of {company} on {at}.',
  },
  ko: {
    'awaiting-verification': '기본 연락처가 {company}의 등록 신청을 아직 확인하지 않아 결정할 수 없습니다.',
    'in-review': '{by} 님이 {at}에 {company}의 등록 신청에 대한 질문에 답했습니다. 현재 검토 중입니다.',
    frozen: '기본 연락처가 질문에 “아니요”라고 답하여 {company}의 등록 신청이 {at}부터 보류되어 있습니다.',
    approved: '{by} 님이 {at}에 {company}의 등록 신청을 승인했습니다.',
    rejected: '{by} 님이 {at}에 {company}의 등록 신청을 반려했습니다.',
    withdrawn: '{by} 님이 {at}에 {company}의 등록 신청을 취소했습니다.',
  },
};

/** The refusals about enrolment, profiles and the provider directory. */
export const enrolmentRefusals: RefusalsOf<keyof EnrolmentRefusals> = {
  words: {
    en: {
      'already-enrolled': ({ organization }) =>
        `${organization} is enrolled already, so there is nothing to apply for. Contacts are changed in the profile.`,
      'already-applied': ({ company, by, at }, { moment }) =>
        `${by.name} applied for ${company} on ${moment(at)}, and one application at a time is enough. Follow that one.`,
      'webmail-address': ({ email }) =>
        `${email} belongs to a web-based mail service (such as Gmail, Yahoo! Mail, iCloud Mail, AOL Mail or Outlook Mail) and cannot be used. Enter an address of your company's own domain.`,
      'mpn-not-usable': (problem) => mpnRefused(problem, 'en'),
      'not-in-programme': ({ mpnId }) =>
        `Partner Center does not know MPN ${mpnId} as an indirect reseller of the programme yet, so the short form is not enough. Choose another MPN ID, or apply with the full form.`,
      'no-application': () =>
        'There is no application of your organisation here. You can enrol as an indirect reseller.',
      'application-moved': ({ state, company, by, at }, { moment }) =>
        fill(moved.en[state] ?? '', { company, by, at: moment(at) }),
      'verification-not-valid': () =>
        'This code cannot be used: it is unknown, was replaced by a newer mail, was used already, or is older than seven days. Look for the newest mail, or ask the applicant to send it again.',
      'too-many-verifications': ({ limit }) =>
        `No more than ${limit} verification mails are sent for an organisation in a day. Continue tomorrow.`,
      'not-setting-up': () =>
        'This step of the set-up is not open any more. A global admin or user management admin of your organisation can assign the role.',
      'profile-changed': ({ by, at }, { moment }) =>
        `${by} changed the profile on ${moment(at)}, after this form was opened, so nothing was saved. What you typed is still here: compare it, and save again.`,
      'listing-not-found': () => 'This provider is not in the official list any more.',
    },
    ko: {
      'already-enrolled': ({ organization }) =>
        fill(
          '{organization:은/는} 이미 등록되어 있어 신청할 필요가 없습니다. 연락처는 프로필에서 수정할 수 있습니다.',
          {
            organization,
          },
        ),
      'already-applied': ({ company, by, at }, { moment }) =>
        `${by.name} 님이 ${moment(at)}에 ${company}의 등록을 이미 신청했습니다. 신청은 한 번에 한 건이면 되므로 그 신청의 상태를 확인해 주세요.`,
      'webmail-address': ({ email }) =>
        `${email} 주소는 웹 기반 전자 메일 서비스(Gmail, Yahoo! Mail, iCloud Mail, AOL Mail, Outlook Mail 등)의 주소이므로 사용할 수 없습니다. 회사 도메인의 주소를 입력해 주세요.`,
      'mpn-not-usable': (problem) => mpnRefused(problem, 'ko'),
      'not-in-programme': ({ mpnId }) =>
        `파트너 센터에 MPN ${mpnId}의 간접 재판매인 등록 기록이 없어 간단한 양식으로는 신청할 수 없습니다. 다른 MPN ID를 선택하거나 전체 양식으로 신청해 주세요.`,
      'no-application': () => '귀사의 등록 신청이 없습니다. 간접 재판매인으로 등록을 신청할 수 있습니다.',
      'application-moved': ({ state, company, by, at }, { moment }) =>
        fill(moved.ko[state] ?? '', { company, by, at: moment(at) }),
      'verification-not-valid': () =>
        '사용할 수 없는 코드입니다. 없는 코드이거나, 더 새로운 메일로 바뀌었거나, 이미 사용되었거나, 7일이 지났습니다. 가장 최근 메일을 확인하거나 신청한 사람에게 다시 보내 달라고 요청해 주세요.',
      'too-many-verifications': ({ limit }) =>
        `한 조직에 하루에 보낼 수 있는 확인 메일은 ${limit}통입니다. 내일 다시 시도해 주세요.`,
      'not-setting-up': () =>
        '이 설정 단계는 더 이상 사용할 수 없습니다. 귀사의 전역 관리자나 사용자 관리 관리자가 역할을 부여할 수 있습니다.',
      'profile-changed': ({ by, at }, { moment }) =>
        `이 양식을 연 뒤 ${by} 님이 ${moment(at)}에 프로필을 수정하여 저장하지 않았습니다. 입력한 내용은 그대로 있으니 비교한 뒤 다시 저장해 주세요.`,
      'listing-not-found': () => '공식 간접 공급자 목록에 더 이상 없는 공급자입니다.',
    },
  },
  ways: {
    'already-enrolled': (_, turn) => [to('profile', 'show-profile', turn), to('invitations', 'list-invitations', turn)],
    'already-applied': (_, turn) => [to('status', 'show-enrollment', turn)],
    'no-application': (_, turn) => [to('enroll', 'enroll', turn)],
    'application-moved': (_, turn) => [to('status', 'show-enrollment', turn)],
    'listing-not-found': (_, turn) => [to('providers', 'find-provider', turn)],
  },
  fields: {
    en: {
      mpnId: 'Choose an MPN ID, or type one of 4 to 10 digits.',
      legalName: 'Enter the legal business name.',
      contactName: 'Enter the name of the primary contact.',
      contactEmail: "The primary contact's address is not a mail address.",
      supportEmail: 'The support address is not a mail address.',
      supportPhone: 'Enter a support telephone number, for example +1 206 555 0100.',
      authority: 'Tick the box to confirm that you may act for the company.',
      signedUp: 'Answer both questions.',
      ownAddress: 'Answer both questions.',
    },
    ko: {
      mpnId: 'MPN ID를 선택하거나 숫자 4~10자리로 입력해 주세요.',
      legalName: '법적 상호를 입력해 주세요.',
      contactName: '기본 연락처의 이름을 입력해 주세요.',
      contactEmail: '기본 연락처의 전자 메일 주소가 올바르지 않습니다.',
      supportEmail: '고객 지원 전자 메일 주소가 올바르지 않습니다.',
      supportPhone: '고객 지원 전화번호를 입력해 주세요. 예: +82 2 555 0100',
      authority: '회사를 대표할 권한이 있음을 확인란에서 확인해 주세요.',
      signedUp: '두 질문에 모두 답해 주세요.',
      ownAddress: '두 질문에 모두 답해 주세요.',
    },
  },
  formStays: ['webmail-address', 'mpn-not-usable', 'not-in-programme', 'profile-changed', 'too-many-verifications'],
  tooLate: ['application-moved'],
};
