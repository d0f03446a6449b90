import type { Refusal, RefusalCode, Refusals } from '../src/refusal.ts';
import { activityRefusals, activityWays } from './activity/refusals.ts';
import type { Turn } from './command.ts';
import { relationshipRefusals } from './customers/refusals.ts';
import { enrolmentRefusals } from './enrolment/refusals.ts';
import { goOn } from './go-on.ts';
import { importRefusals } from './imports/refusals.ts';
import { leadRefusals, leadWays } from './leads/refusals.ts';

import { particle } from './particles.ts';
import { partnerCenterWords } from './partner-center-words.ts';
import { peopleRefusals } from './people/refusals.ts';
import { requestRefusals } from './requests/refusals.ts';
import { roleNames } from './roles.ts';
import { serviceRefusals, serviceWays } from './service/refusals.ts';
import { subscriptionRefusals } from './subscriptions/refusals.ts';
import { act, ask, type Button, type View } from './view.ts';
import { fill, type InEveryLanguage, type Language } from './words.ts';

type Say<C extends RefusalCode> = (data: Refusals[C], turn: Turn) => string;
type Words = { [C in RefusalCode]: Say<C> };
/** The words of one area's refusals. */
export type WordsFor<C extends RefusalCode> = InEveryLanguage<Pick<Words, C>>;
export type Ways = { [C in RefusalCode]?: (data: Refusals[C], turn: Turn) => Button[] };

/** The refusals of one area: their words, the ways on, and what is said of fields that do not fit. */
export interface RefusalsOf<C extends RefusalCode> {
  words: InEveryLanguage<{ [K in C]: Say<K> }>;
  ways: { [K in C]?: (data: Refusals[K], turn: Turn) => Button[] };
  fields: InEveryLanguage<Record<string, string>>;
  formStays: readonly C[];
  tooLate: readonly C[];
}

/** Refusals that leave a form standing, with what was typed and a line that says what is wrong. */
export const formStays: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  ...peopleRefusals.formStays,
  ...subscriptionRefusals.formStays,
  ...requestRefusals.formStays,
  ...relationshipRefusals.formStays,
  ...enrolmentRefusals.formStays,
  'invalid-input',
  'busy',
  'already-invited',
  'already-partner',
  'own-organization',
  'too-many-invitations',
  'partner-center',
  'agreement-missing',
  'draft-changed',
  'subscription-gone',
  'request-full',
  'lead-exists',
]);

/** Somebody was faster: the card turns into the state of the thing. */
export const tooLate: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  ...peopleRefusals.tooLate,
  ...subscriptionRefusals.tooLate,
  ...requestRefusals.tooLate,
  ...relationshipRefusals.tooLate,
  ...enrolmentRefusals.tooLate,
  'invitation-closed',
  'too-late-to-undo',
  'partnership-settled',
  'partnership-changed',
  'request-closed',
  'delegation-settled',
  'lead-settled',
]);

/** What a person hears for each refusal: what is not possible, why, and in the buttons the way on. */
const words: InEveryLanguage<Words> = {
  en: {
    ...subscriptionRefusals.words.en,
    ...requestRefusals.words.en,
    ...importRefusals.words.en,
    ...peopleRefusals.words.en,
    ...enrolmentRefusals.words.en,
    visitor: () =>
      'Your organisation is not known here yet, so this is not possible. You can open an invitation, or enrol as an indirect reseller.',
    stranger: ({ organization }) =>
      `You have no role in ${organization} here, so this is not possible. A global admin or user management admin there can add you.`,
    'wrong-kind': ({ kinds }) => `Only ${sides(kinds, 'en')} can do this.`,
    'not-allowed': ({ roles, people }, { language }) =>
      `Your role does not include this: it takes the role of ${roleNames(roles, language)}.${people.length ? ` In your organisation these people can do it: ${people.join(', ')}.` : ' Nobody in your organisation has it yet.'}`,
    'invalid-input': ({ fields }) => problemsOf(fields, 'en'),
    'not-yours': () => 'This card does not belong to this chat or to you, so nothing was done. Ask for it again here.',
    'card-expired': () => 'This card is too old to be used. Ask for a new one.',
    'already-pressed': () => 'This card was used before, with other contents, so nothing was done. Ask for a new one.',
    busy: () => 'The service is busy, so nothing was done. Nothing you typed is lost: try again in a moment.',
    'reseller-not-found': ({ name, near }) =>
      near.length
        ? `“${name}” does not point to one reseller. Did you mean one of these?`
        : name
          ? `“${name}” is not one of your resellers.`
          : 'There is no such reseller among yours.',
    'provider-not-found': ({ name, near }) =>
      near.length
        ? `“${name}” does not point to one provider. Did you mean one of these?`
        : `“${name}” is not one of your providers.`,
    'which-reseller': () => 'Which reseller? Ask again with its name, or choose from the list.',
    'which-provider': () => 'Which provider? Ask again with its name, or choose from the list.',
    'customer-not-found': ({ name, near }) =>
      near.length
        ? `“${name}” does not point to one customer. Did you mean one of these?`
        : name
          ? `“${name}” is not one of your customers.`
          : 'There is no such customer among yours.',
    'which-customer': () => 'Which customer? Choose one, or ask again with its name.',
    'no-relationship': ({ partner, customer }) =>
      `${partner} has no reseller relationship with ${customer}, so it cannot do this. Invite the customer to approve it.`,
    'no-partnership-with': ({ name }) =>
      `${name || 'That company'} is not one of your resellers with a partnership in force, so nothing can be done for it yet.`,
    'invitation-not-found': ({ name }) =>
      name ? `There is no open invitation to or from “${name}”.` : 'There is no such open invitation.',
    'which-invitation': () => 'Several invitations fit. Which one?',
    'already-invited': ({ email, since }, { moment }) =>
      `${email} already has an open invitation, sent ${moment(since)}, so no second one was sent.`,
    'already-partner': ({ name }) => `There already is a partnership with ${name}.`,
    'own-organization': ({ email }) =>
      `${email} belongs to your own organisation and cannot be invited. Enter an address of the company that you mean.`,
    'too-many-invitations': ({ limit }) =>
      `No more than ${limit} invitations can be sent in a day. Continue tomorrow, or ask a colleague.`,
    'invitation-not-valid': () =>
      'This invitation cannot be used: it is unknown, already used, withdrawn, or older than seven days. Ask whoever sent it to send it again.',
    'too-late-to-undo': ({ email }) =>
      `It has been sent to ${email} already, so it cannot be undone. It can be withdrawn.`,
    'invitation-closed': ({ state, by, at }, { moment }) => fill(closed.en[state] ?? '', { by, at: moment(at) }),
    'digest-not-found': () => 'There are no reminders of that day.',
    'too-many-codes': ({ until }, { moment }) =>
      `Too many wrong codes were entered, so no code is taken for now. Try again after ${moment(until)}.`,
    'not-enrolled': ({ organization }) =>
      `${organization} is not enrolled as an indirect reseller yet, so it cannot authorise a provider. The invitation stays open.`,
    'no-partnership': () => 'There is no such partnership. The list shows those that exist.',
    'partnership-settled': ({ name, state }) => fill(settled.en[state] ?? '', { name }),
    'already-shown': ({ name, at }, { moment }) =>
      `The sign-in was shown to ${name} on ${moment(at)}. It is shown once; a new password can be made instead.`,
    'not-the-submitter': ({ customer, name }) =>
      `The sign-in of ${customer} is shown to ${name} only, who added the customer.`,
    'no-setup-info': ({ customer }) => `${customer} was not added here, so there is no setup info to show.`,
    'setup-changed': () =>
      'The sign-in was reset meanwhile, so this card shows nothing any more. Show the customer again.',
    'draft-closed': () =>
      'This form was cancelled or submitted already, so nothing was done. Start over, or look at your drafts.',
    'draft-changed': () =>
      'This form was changed on another card. This is how it stands now: check it and submit it here.',
    'agreement-missing': ({ customer }) =>
      `${customer} has to accept the Microsoft Customer Agreement before anything is ordered. Confirm the acceptance and its date below.`,
    'being-done': () =>
      'Partner Center is slow to answer. What you asked for is recorded and will be done; the card follows by itself.',
    'partner-center': partnerCenterWords('en'),
    'partnership-changed': ({ name }) =>
      `The partnership with ${name} has changed since this card was shown, so nothing was done. This is how it stands.`,
    ...relationshipRefusals.words.en,
    ...activityRefusals.en,
    ...serviceRefusals.en,
    ...leadRefusals.en,
  },
  ko: {
    ...subscriptionRefusals.words.ko,
    ...requestRefusals.words.ko,
    ...importRefusals.words.ko,
    ...peopleRefusals.words.ko,
    ...enrolmentRefusals.words.ko,
    visitor: () =>
      '아직 등록되지 않은 조직이라 이 작업을 할 수 없습니다. 받은 초대를 열거나 간접 재판매인으로 등록할 수 있습니다.',
    stranger: ({ organization }) =>
      `${organization}에서 맡은 역할이 없어 이 작업을 할 수 없습니다. 조직의 전역 관리자나 사용자 관리 관리자가 역할을 부여할 수 있습니다.`,
    'wrong-kind': ({ kinds }) => `${sides(kinds, 'ko')}만 할 수 있는 작업입니다.`,
    'not-allowed': ({ roles, people }, { language }) =>
      `현재 역할로는 할 수 없는 작업입니다. 필요한 역할: ${roleNames(roles, language)}.${people.length ? ` 귀사에서 할 수 있는 사람: ${people.join(', ')}.` : ' 귀사에는 아직 이 역할을 맡은 사람이 없습니다.'}`,
    'invalid-input': ({ fields }) => problemsOf(fields, 'ko'),
    'not-yours': () => '다른 채팅이나 다른 사람에게 보낸 카드이므로 처리하지 않았습니다. 여기에서 다시 요청해 주세요.',
    'card-expired': () => '오래되어 더 이상 사용할 수 없는 카드입니다. 새 카드를 요청해 주세요.',
    'already-pressed': () => '이미 다른 내용으로 사용된 카드이므로 처리하지 않았습니다. 새 카드를 요청해 주세요.',
    busy: () => '요청이 많아 지금은 처리하지 못했습니다. 입력한 내용은 그대로 있으니 잠시 후 다시 시도해 주세요.',
    'reseller-not-found': ({ name, near }) =>
      near.length
        ? `“${name}”에 해당하는 재판매인을 하나로 정할 수 없습니다. 다음 중에 있습니까?`
        : name
          ? `“${name}”${particle(name, '은/는')} 귀사의 재판매인이 아닙니다.`
          : '귀사의 재판매인 중에 해당하는 재판매인이 없습니다.',
    'provider-not-found': ({ name, near }) =>
      near.length
        ? `“${name}”에 해당하는 공급자를 하나로 정할 수 없습니다. 다음 중에 있습니까?`
        : `“${name}”${particle(name, '은/는')} 귀사의 공급자가 아닙니다.`,
    'which-reseller': () => '어느 재판매인입니까? 이름을 넣어 다시 입력하거나 목록에서 골라 주세요.',
    'which-provider': () => '어느 공급자입니까? 이름을 넣어 다시 입력하거나 목록에서 골라 주세요.',
    'customer-not-found': ({ name, near }) =>
      near.length
        ? `“${name}”에 해당하는 고객을 하나로 정할 수 없습니다. 다음 중에 있습니까?`
        : name
          ? `“${name}”${particle(name, '은/는')} 귀사의 고객이 아닙니다.`
          : '귀사의 고객 중에 해당하는 고객이 없습니다.',
    'which-customer': () => '어느 고객입니까? 아래에서 선택하거나 이름을 넣어 다시 입력해 주세요.',
    'no-relationship': ({ partner, customer }) =>
      fill(
        '{partner:과/와} {customer} 사이에 재판매인 관계가 없어 처리할 수 없습니다. 먼저 고객을 초대해 승인받아야 합니다.',
        {
          partner,
          customer,
        },
      ),
    'no-partnership-with': ({ name }) =>
      fill('{name:과/와} 유효한 파트너 관계가 없어 아직 아무 작업도 할 수 없습니다.', { name: name || '해당 회사' }),
    'invitation-not-found': ({ name }) =>
      name ? `“${name}” 관련 대기 중인 초대가 없습니다.` : '해당하는 대기 중인 초대가 없습니다.',
    'which-invitation': () => '해당하는 초대가 여러 건입니다. 어느 것입니까?',
    'already-invited': ({ email, since }, { moment }) =>
      `${email} 주소로 ${moment(since)}에 보낸 초대가 이미 대기 중이므로 새로 보내지 않았습니다.`,
    'already-partner': ({ name }) => fill('{name:과/와}의 파트너 관계가 이미 있습니다.', { name }),
    'own-organization': ({ email }) =>
      `${email} 주소는 귀사 소속이므로 초대할 수 없습니다. 초대하려는 회사의 주소를 입력해 주세요.`,
    'too-many-invitations': ({ limit }) =>
      `하루에 보낼 수 있는 초대는 ${limit}건이어서 오늘은 더 보낼 수 없습니다. 내일 보내거나 동료에게 부탁해 주세요.`,
    'invitation-not-valid': () =>
      '사용할 수 없는 초대입니다. 없는 초대이거나, 이미 사용 또는 철회되었거나, 7일이 지났습니다. 보낸 사람에게 다시 보내 달라고 요청해 주세요.',
    'too-late-to-undo': ({ email }) =>
      `${email} 주소로 이미 발송되어 되돌릴 수 없습니다. 대신 초대를 철회할 수 있습니다.`,
    'invitation-closed': ({ state, by, at }, { moment }) => fill(closed.ko[state] ?? '', { by, at: moment(at) }),
    'digest-not-found': () => '그날의 미리 알림이 없습니다.',
    'too-many-codes': ({ until }, { moment }) =>
      `코드가 여러 번 맞지 않아 지금은 코드를 사용할 수 없습니다. ${moment(until)} 이후에 다시 시도해 주세요.`,
    'not-enrolled': ({ organization }) =>
      fill(
        '{organization:은/는} 아직 간접 재판매인으로 등록되지 않아 공급자를 승인할 수 없습니다. 초대는 그대로 유효합니다.',
        {
          organization,
        },
      ),
    'no-partnership': () => '해당하는 파트너 관계가 없습니다. 목록에서 확인해 주세요.',
    'partnership-settled': ({ name, state }) => fill(settled.ko[state] ?? '', { name }),
    'already-shown': ({ name, at }, { moment }) =>
      `로그인 정보는 ${moment(at)}에 ${name} 님에게 이미 표시되었습니다. 한 번만 표시되므로 필요하면 암호를 다시 설정해 주세요.`,
    'not-the-submitter': ({ customer, name }) =>
      `${customer}의 로그인 정보는 고객을 추가한 ${name} 님만 볼 수 있습니다.`,
    'no-setup-info': ({ customer }) =>
      fill('{customer:은/는} 여기에서 추가한 고객이 아니어서 설정 정보가 없습니다.', { customer }),
    'setup-changed': () => '그 사이에 암호가 다시 설정되어 이 카드에서는 볼 수 없습니다. 고객을 다시 열어 주세요.',
    'draft-closed': () =>
      '이미 취소했거나 제출한 양식이므로 처리하지 않았습니다. 다시 시작하거나 임시 저장 목록을 확인해 주세요.',
    'draft-changed': () =>
      '다른 카드에서 내용이 바뀌었습니다. 현재 내용은 다음과 같습니다. 확인한 뒤 여기에서 제출해 주세요.',
    'agreement-missing': ({ customer }) =>
      fill(
        '주문하려면 {customer:이/가} Microsoft 고객 계약에 동의해야 합니다. 아래에서 동의 여부와 날짜를 확인해 주세요.',
        { customer },
      ),
    'being-done': () =>
      '파트너 센터의 응답이 늦어지고 있습니다. 요청은 기록되었으며, 처리되면 카드가 자동으로 바뀝니다.',
    'partner-center': partnerCenterWords('ko'),
    'partnership-changed': ({ name }) =>
      fill('그 사이에 {name:과/와}의 파트너 관계가 바뀌어 처리하지 않았습니다. 현재 상태는 다음과 같습니다.', { name }),
    ...relationshipRefusals.words.ko,
    ...activityRefusals.ko,
    ...serviceRefusals.ko,
    ...leadRefusals.ko,
  },
};

const sides = (kinds: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'disjunction' }).format(
    kinds.flatMap((kind) => sideWords[language][kind] ?? []),
  );

const sideWords: InEveryLanguage<Record<string, string>> = {
  en: {
    provider: 'an indirect provider',
    reseller: 'an indirect reseller',
    customer: 'a customer',
    operator: 'the operator of the programme',
  },
  ko: { provider: '간접 공급자', reseller: '간접 재판매인', customer: '고객', operator: '프로그램 운영자' },
};

const problemsOf = (fields: Record<string, string>, language: Language): string =>
  [...new Set(Object.keys(fields).map((field) => field.split('.')[0] ?? ''))]
    .map((field) => problems[language][field] ?? problems[language][''])
    .join(' ');

/** What is wrong with a field, by the field's name; '' for any other. */
const problems: InEveryLanguage<Record<string, string>> = {
  en: {
    ...peopleRefusals.fields.en,
    company: "The company's name needs 1 to 100 characters.",
    domain: 'The domain prefix needs 3 to 27 letters and digits, for example northwind.',
    country: 'Choose the country from the list: it has those that are served.',
    street: 'Enter street and number.',
    city: 'Enter the city.',
    postalCode: 'Enter the postal code.',
    firstName: "Enter the contact's first name.",
    lastName: "Enter the contact's last name.",
    language: 'Choose the language.',
    lines: 'Each line needs a subscription and a whole number of licences.',
    product: 'Choose the subscription from the list.',
    quantity: 'Enter a whole number of licences.',
    agreedOn: 'Enter the date on which the customer accepted the agreement, in 2019 or later.',
    email: 'That is not a mail address.',
    reseller: "The company's name has at most 100 characters.",
    message: 'The message needs 1 to 2,000 characters.',
    confirmed: 'Tick the box to confirm.',
    code: 'Enter the code from the invitation mail, for example KX7Q-….',
    title: 'The title needs 1 to 200 characters.',
    description: 'The description needs 1 to 4,000 characters.',
    text: 'The answer needs 1 to 4,000 characters.',
    reason: 'The reason needs 1 to 1,000 characters.',
    about: 'Choose what it is about.',
    customer: 'Choose the customer.',
    roles: 'Choose at least one role.',
    days: 'Rights last 1 to 730 days.',
    autoExtend: 'Rights that include the global administrator cannot be extended automatically.',
    source: 'Choose where the lead comes from.',
    note: 'The note has at most 2,000 characters.',
    ...subscriptionRefusals.fields.en,
    ...requestRefusals.fields.en,
    ...enrolmentRefusals.fields.en,
    '': 'Something on this form is not valid. Check what you typed.',
  },
  ko: {
    ...peopleRefusals.fields.ko,
    company: '회사 이름을 1자 이상 100자 이내로 입력해 주세요.',
    domain: '도메인 접두사는 영문자와 숫자 3~27자로 입력해 주세요. 예: northwind',
    country: '목록에서 국가를 선택해 주세요. 서비스를 제공하는 국가만 표시됩니다.',
    street: '도로명 주소를 입력해 주세요.',
    city: '도시를 입력해 주세요.',
    postalCode: '우편 번호를 입력해 주세요.',
    firstName: '담당자 이름을 입력해 주세요.',
    lastName: '담당자 성을 입력해 주세요.',
    language: '언어를 선택해 주세요.',
    lines: '각 줄에 구독과 라이선스 수(정수)를 입력해 주세요.',
    product: '목록에서 구독을 선택해 주세요.',
    quantity: '라이선스 수를 정수로 입력해 주세요.',
    agreedOn: '고객이 계약에 동의한 날짜를 2019년 이후로 입력해 주세요.',
    email: '올바른 전자 메일 주소가 아닙니다.',
    reseller: '회사 이름을 100자 이내로 입력해 주세요.',
    message: '메시지를 1자 이상 2,000자 이내로 입력해 주세요.',
    confirmed: '확인란을 선택해 주세요.',
    code: '코드가 필요합니다. 메일에 KX7Q-… 형식으로 적혀 있습니다.',
    title: '제목을 1자 이상 200자 이내로 입력해 주세요.',
    description: '설명을 1자 이상 4,000자 이내로 입력해 주세요.',
    text: '답변을 1자 이상 4,000자 이내로 입력해 주세요.',
    reason: '사유를 1자 이상 1,000자 이내로 입력해 주세요.',
    about: '무엇에 관한 것인지 골라 주세요.',
    customer: '고객을 골라 주세요.',
    roles: '역할을 하나 이상 골라 주세요.',
    days: '기간은 1일에서 730일 사이로 입력해 주세요.',
    autoExtend: '전역 관리자가 포함된 권한은 자동으로 연장할 수 없습니다.',
    source: '유입 경로를 골라 주세요.',
    note: '메모는 2,000자 이내로 입력해 주세요.',
    ...subscriptionRefusals.fields.ko,
    ...requestRefusals.fields.ko,
    ...enrolmentRefusals.fields.ko,
    '': '입력한 내용을 다시 확인해 주세요.',
  },
};

const closed: InEveryLanguage<Record<string, string>> = {
  en: {
    accepted: '{by} accepted this invitation on {at}.',
    declined: '{by} declined this invitation on {at}.',
    withdrawn: '{by} withdrew this invitation on {at}.',
    expired: 'This invitation expired on {at}.',
    unconfirmed: '{by} answered this invitation on {at}; the answer waits to be confirmed.',
    refused: 'The answer that {by} gave on {at} was refused.',
  },
  ko: {
    accepted: '{by} 님이 {at}에 이 초대를 수락했습니다.',
    declined: '{by} 님이 {at}에 이 초대를 거절했습니다.',
    withdrawn: '{by} 님이 {at}에 이 초대를 철회했습니다.',
    expired: '이 초대는 {at}에 만료되었습니다.',
    unconfirmed: '{by} 님이 {at}에 이 초대에 응답했으며, 확정을 기다리고 있습니다.',
    refused: '{by} 님이 {at}에 보낸 응답은 거부되었습니다.',
  },
};

const settled: InEveryLanguage<Record<string, string>> = {
  en: {
    active: 'The partnership with {name} is already in force.',
    refused: 'The partnership with {name} was refused meanwhile.',
    ended: 'The partnership with {name} has already ended.',
  },
  ko: {
    active: '{name:과/와}의 파트너 관계는 이미 확정되었습니다.',
    refused: '{name:과/와}의 파트너 관계는 그 사이에 거부되었습니다.',
    ended: '{name:과/와}의 파트너 관계는 이미 종료되었습니다.',
  },
};

/** The sentence for a refusal. */
export const wordsFor = <C extends RefusalCode>(refusal: Refusal<C>, turn: Turn): string =>
  (words[turn.language][refusal.code] as Say<C>)(refusal.data, turn);

const titles: InEveryLanguage<
  Record<
    | 'customers'
    | 'drafts'
    | 'reset'
    | 'help'
    | 'accept'
    | 'enroll'
    | 'invite'
    | 'resellers'
    | 'resend'
    | 'invitations'
    | 'providers'
    | 'show',
    string
  >
> = {
  en: {
    customers: 'Customers',
    drafts: 'My drafts',
    reset: 'Reset password',
    help: 'Help',
    accept: 'Accept an invitation',
    enroll: 'Enrol as a reseller',
    invite: 'Invite {name}',
    resellers: 'My resellers',
    resend: 'Resend it',
    invitations: 'Invitations',
    providers: 'My providers',
    show: 'Show {name}',
  },
  ko: {
    customers: '고객 목록',
    drafts: '임시 저장 목록',
    reset: '암호 다시 설정',
    help: '도움말',
    accept: '초대 수락',
    enroll: '재판매인 등록',
    invite: '{name} 초대',
    resellers: '재판매인 목록',
    resend: '다시 보내기',
    invitations: '초대 목록',
    providers: '공급자 목록',
    show: '{name} 보기',
  },
};

/** An invitation of a reseller that has a name: one that was asked for by its id has none here. */
const invites = (name: string, turn: Turn): Button[] =>
  name
    ? [{ title: fill(titles[turn.language].invite, { name }), press: ask('invite-reseller', { reseller: name }) }]
    : [];

/** The buttons that lead on from a refusal. */
const onward: Ways = {
  ...subscriptionRefusals.ways,
  ...requestRefusals.ways,
  ...importRefusals.ways,
  ...peopleRefusals.ways,
  ...enrolmentRefusals.ways,
  visitor: (_, turn) => [
    to('accept', 'review-invitation', turn),
    to('enroll', 'enroll', turn),
    to('help', 'help', turn),
  ],
  'no-partnership': (_, turn) => [to('resellers', 'list-resellers', turn), to('providers', 'list-providers', turn)],
  'reseller-not-found': ({ name, near }, turn) => [
    ...near.map((reseller) => ({
      title: reseller.name,
      press: goOn(turn, { resellerId: reseller.tenantId }, 'show-reseller', { id: reseller.tenantId }),
    })),
    ...invites(name, turn),
    to('resellers', 'list-resellers', turn),
  ],
  'provider-not-found': ({ near }, turn) => [
    ...near.map((provider) => ({ title: provider.name, press: ask('show-grants', { id: provider.tenantId }) })),
    to('providers', 'list-providers', turn),
  ],
  'customer-not-found': ({ name, near }, turn) => [
    ...near.map(({ id, name: title }) => ({ title, press: goOn(turn, { customerId: id }, 'show-customer') })),
    ...(name && near.length === 0
      ? [{ title: fill(titles[turn.language].invite, { name }), press: ask('invite-customer', { company: name }) }]
      : []),
    to('customers', 'list-customers', turn),
  ],
  'no-relationship': ({ customer }, turn) => [
    {
      title: fill(titles[turn.language].invite, { name: customer }),
      press: ask('invite-customer', { company: customer }),
    },
    to('customers', 'list-customers', turn),
  ],
  'already-shown': ({ customerId, round }, turn) => [
    { title: titles[turn.language].reset, press: act('reset-setup', { customerId, round }) },
  ],
  'draft-closed': (_, turn) => [to('drafts', 'list-drafts', turn), to('help', 'help', turn)],
  'which-customer': ({ near }, turn) => [
    ...near.map(({ id, name }) => ({ title: name, press: goOn(turn, { customerId: id }, 'show-customer') })),
    to('customers', 'list-customers', turn),
  ],
  'no-partnership-with': ({ name }, turn) => [...invites(name, turn), to('resellers', 'list-resellers', turn)],
  'which-reseller': (_, turn) => [to('resellers', 'list-resellers', turn)],
  'which-provider': (_, turn) => [to('providers', 'list-providers', turn)],
  'invitation-not-found': (_, turn) => [to('invitations', 'list-invitations', turn)],
  'which-invitation': ({ invitations }) =>
    invitations.map(({ id, inviter, name, email }) => ({
      title: `${name} (${email})`,
      press: ask('show-invitation', { inviter, invitation: id }),
    })),
  'already-invited': ({ invitation }, turn) => [
    to('resend', 'resend-invitation', turn, { invitation }),
    to('invitations', 'list-invitations', turn),
  ],
  'already-partner': ({ name, tenantId }, turn) => [
    { title: fill(titles[turn.language].show, { name }), press: ask('show-partnership', { id: tenantId }) },
  ],
  'not-enrolled': (_, turn) => [to('enroll', 'enroll', turn)],
  ...relationshipRefusals.ways,
  ...activityWays,
  ...serviceWays,
  ...leadWays,
};

const to = (title: keyof (typeof titles)['en'], command: string, turn: Turn, subject = {}): Button => ({
  title: titles[turn.language][title],
  press: ask(command, subject),
});

export const ways = <C extends RefusalCode>(refusal: Refusal<C>, turn: Turn): Button[] =>
  (onward[refusal.code] as ((data: Refusals[C], turn: Turn) => Button[]) | undefined)?.(refusal.data, turn) ?? [];

export const helpButton = (turn: Turn): Button => to('help', 'help', turn);

/** The ways on, and where there are none of its own, Help: no card is a dead end. */
export function waysOn(refusal: Refusal, turn: Turn): Button[] {
  const own = ways(refusal, turn);
  return own.length > 0 ? own : [helpButton(turn)];
}

/** All that is in the way at once, each with its way on, instead of one thing after another (R57). */
export function refusalsView(title: string, refusals: readonly Refusal[], turn: Turn): View {
  const points = refusals.map((refusal) => wordsFor(refusal, turn));
  const buttons = refusals.flatMap((refusal) => ways(refusal, turn));
  const once = new Map(buttons.map((button) => [button.title, button]));
  return {
    card: 'shared/details',
    summary: [title, ...points].join(' '),
    data: { title, points },
    buttons: [...once.values()].slice(0, 6),
  };
}

export function refusalView(refusal: Refusal, turn: Turn): View {
  const text = wordsFor(refusal, turn);
  return {
    card: 'shared/statement',
    data: { text },
    summary: text,
    buttons: waysOn(refusal, turn).slice(0, 6),
  };
}
