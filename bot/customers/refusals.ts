import { customerSubject } from '../../src/customers/customer.ts';
import type { CustomerRefusals, NearCustomer } from '../../src/customers/refusals.ts';
import { awaitedCompany } from '../../src/drafts.ts';
import type { Turn } from '../command.ts';
import { companiesApart } from '../companies.ts';
import { goOn } from '../go-on.ts';
import { particle } from '../particles.ts';
import { partnerCenterWords } from '../partner-center-words.ts';
import type { RefusalsOf } from '../refusals.ts';
import { act, ask, type Button, leadingOn } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const titles: InEveryLanguage<
  Record<
    'customers' | 'invite' | 'both' | 'find' | 'invitations' | 'reset' | 'setup' | 'show' | 'mine' | 'alone',
    string
  >
> = {
  en: {
    customers: 'Customers',
    invite: 'Invite {name}',
    both: 'Invite {customer} with {provider}',
    find: 'Find a provider',
    invitations: 'Invitations',
    reset: 'Reset password',
    setup: 'Setup info',
    show: 'Show customer',
    mine: 'My partners',
    alone: 'Invite again alone',
  },
  ko: {
    customers: '고객 목록',
    invite: '{name} 초대',
    both: '{customer:을/를} {provider:과/와} 함께 초대',
    find: '공급자 찾기',
    invitations: '초대 목록',
    reset: '암호 다시 설정',
    setup: '설정 정보',
    show: '고객 보기',
    mine: '내 파트너',
    alone: '단독으로 다시 초대',
  },
};

const to = leadingOn(titles);

const nearCustomers = (near: readonly NearCustomer[], turn: Turn): Button[] =>
  companiesApart(near).map((title, at) => ({
    title,
    press: goOn(turn, { customerId: near[at]?.id ?? '' }, 'show-customer'),
  }));

/** What is refused about customers and their relationships, and the ways on. */
export const customerRefusals: RefusalsOf<keyof CustomerRefusals> = {
  words: {
    en: {
      'customer-not-found': ({ name, near }) =>
        near.length
          ? `“${name}” does not point to one customer. Did you mean one of these?`
          : name
            ? `“${name}” is not one of your customers.`
            : 'There is no such customer among yours.',
      'which-customer': () => 'Which customer? Choose one, or ask again with its name.',
      'no-relationship': ({ partner, customer }) =>
        `${partner} has no reseller relationship with ${customer}, so it cannot do this. Invite the customer to approve it.`,
      'no-provider': ({ customer, among }) =>
        !customer || among.length === 0
          ? 'You have no indirect provider yet, and only one can do this. Find one that suits you, or accept an invitation.'
          : `None of your indirect providers serves ${customer.name}, and only one can do this. Invite the customer to approve both of you by one link.`,
      'already-shown': ({ name, at }, { moment }) =>
        `The sign-in was shown to ${name} on ${moment(at)}. It is shown once; a new password can be made instead.`,
      'not-the-submitter': ({ customer, name }) =>
        `The sign-in of ${customer} is shown to ${name} only, who added the customer.`,
      'no-setup-info': ({ customer }) => `${customer} was not added here, so there is no setup info to show.`,
      'setup-changed': () =>
        'The sign-in was reset meanwhile, so this card shows nothing any more. Show the customer again.',
      'agreement-missing': ({ customer }) =>
        `${customer} has to accept the Microsoft Customer Agreement before anything is ordered. Confirm the acceptance and its date below.`,
      'already-customer': ({ company }) => `${company} has approved this already, so no invitation was sent.`,
      'already-associated': ({ reseller, customer }) => `${customer} is associated with ${reseller} already.`,
      'partners-parted': ({ reseller, provider }) =>
        `There is no partnership in force between ${reseller} and ${provider || 'this provider'}, so they cannot be approved together. ${reseller} can ask for itself alone.`,
      'relationship-ended': ({ partner, customer }) =>
        `The relationship between ${customer} and ${partner} has ended already.`,
      'relationship-changed': ({ partner, customer }) =>
        `The relationship between ${customer} and ${partner} has changed since this card was shown, so nothing was done. This is how it stands.`,
      'subscriptions-run': ({ partner, customer, subscriptions }) =>
        `${customer} has ${subscriptions.length === 1 ? 'a subscription' : `${subscriptions.length} subscriptions`} from ${partner} still running, so the relationship cannot end yet. Suspend or cancel them first.`,
      'line-refused': ({ line, why }, turn) => `Subscription ${line + 1}: ${partnerCenterWords('en')(why, turn)}`,
      'which-relationship': () => 'Which relationship do you mean?',
      'not-your-partner': ({ name }) =>
        name ? `“${name}” does not serve your company.` : 'No partner serves your company.',
    },
    ko: {
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
      'no-provider': ({ customer, among }) =>
        !customer || among.length === 0
          ? '간접 공급자만 할 수 있는 작업인데, 귀사에는 아직 간접 공급자가 없습니다. 공급자를 찾거나 받은 초대를 수락해 주세요.'
          : fill(
              '간접 공급자만 할 수 있는 작업인데, {customer:을/를} 담당하는 공급자가 귀사의 공급자 중에 없습니다. 고객을 초대하여 링크 하나로 귀사와 공급자를 함께 승인받아 주세요.',
              { customer: customer.name },
            ),
      'already-shown': ({ name, at }, { moment }) =>
        `로그인 정보는 ${moment(at)}에 ${name} 님에게 이미 표시되었습니다. 한 번만 표시되므로 필요하면 암호를 다시 설정해 주세요.`,
      'not-the-submitter': ({ customer, name }) =>
        `${customer}의 로그인 정보는 고객을 추가한 ${name} 님만 볼 수 있습니다.`,
      'no-setup-info': ({ customer }) =>
        fill('{customer:은/는} 여기에서 추가한 고객이 아니어서 설정 정보가 없습니다.', { customer }),
      'setup-changed': () => '그 사이에 암호가 다시 설정되어 이 카드에서는 볼 수 없습니다. 고객을 다시 열어 주세요.',
      'agreement-missing': ({ customer }) =>
        fill(
          '주문하려면 {customer:이/가} Microsoft 고객 계약에 동의해야 합니다. 아래에서 동의 여부와 날짜를 확인해 주세요.',
          { customer },
        ),
      'already-customer': ({ company }) =>
        fill('{company:은/는} 이미 승인했으므로 초대를 보내지 않았습니다.', { company }),
      'already-associated': ({ reseller, customer }) =>
        fill('{customer:은/는} 이미 {reseller:과/와} 연결되어 있습니다.', { reseller, customer }),
      'partners-parted': ({ reseller, provider }) =>
        fill(
          '{reseller:과/와} {provider} 사이에 유효한 파트너 관계가 없어 함께 승인할 수 없습니다. {reseller:은/는} 단독으로 요청할 수 있습니다.',
          { reseller, provider: provider || '해당 공급자' },
        ),
      'relationship-ended': ({ partner, customer }) =>
        fill('{customer:과/와} {partner}의 관계는 이미 종료되었습니다.', { customer, partner }),
      'relationship-changed': ({ partner, customer }) =>
        fill('그 사이에 {customer:과/와} {partner}의 관계가 바뀌어 처리하지 않았습니다. 현재 상태는 다음과 같습니다.', {
          customer,
          partner,
        }),
      'subscriptions-run': ({ partner, customer, subscriptions }) =>
        fill(
          '{customer}에 {partner:을/를} 통해 구매하여 사용 중인 구독이 {count}건 있어 관계를 종료할 수 없습니다. 먼저 구독을 일시 중단하거나 취소해 주세요.',
          { customer, partner, count: subscriptions.length },
        ),
      'line-refused': ({ line, why }, turn) => `구독 ${line + 1}: ${partnerCenterWords('ko')(why, turn)}`,
      'which-relationship': () => '어느 관계입니까?',
      'not-your-partner': ({ name }) =>
        name
          ? `“${name}”${particle(name, '은/는')} 귀사를 담당하는 파트너가 아닙니다.`
          : '귀사를 담당하는 파트너가 없습니다.',
    },
  },
  ways: {
    'customer-not-found': ({ name, near }, turn) => [
      ...nearCustomers(near, turn),
      ...(name && near.length === 0
        ? [{ title: fill(titles[turn.language].invite, { name }), press: ask('invite-customer', { company: name }) }]
        : []),
      to('customers', 'list-customers', turn),
    ],
    'which-customer': ({ near }, turn) => [...nearCustomers(near, turn), to('customers', 'list-customers', turn)],
    'no-relationship': ({ customer, with: provider }, turn) => [
      {
        title: fill(titles[turn.language].invite, { name: customer }),
        press: ask('invite-customer', { company: customer, with: provider }),
      },
      to('customers', 'list-customers', turn),
    ],
    'no-provider': ({ customer, among }, turn) => [
      ...(customer
        ? among.slice(0, 3).map(({ tenantId, name }) => ({
            title: fill(titles[turn.language].both, { customer: customer.name, provider: name }),
            press: ask('invite-customer', { company: customer.name, with: tenantId }),
          }))
        : []),
      ...(among.length === 0 ? [to('find', 'find-provider', turn)] : []),
      to('invitations', 'list-invitations', turn),
    ],
    'setup-changed': ({ customerId }, turn) => [to('setup', 'show-setup-info', turn, { customerId })],
    'already-shown': ({ customerId, round }, turn) => [
      { title: titles[turn.language].reset, press: act('reset-setup', { customerId, round }) },
    ],
    'already-customer': ({ id }, { language }) => [
      { title: titles[language].show, press: ask('show-customer', { customerId: id }) },
    ],
    'already-associated': ({ id }, { language }) => [
      { title: titles[language].show, press: ask('show-customer', { customerId: id }) },
    ],
    'partners-parted': ({ again }, { language }) =>
      again ? [{ title: titles[language].alone, press: ask('invite-customer', again) }] : [],
    'not-your-partner': (_, { language }) => [{ title: titles[language].mine, press: ask('list-relationships') }],
    'subscriptions-run': ({ customerId, subscriptions }, { language }) =>
      subscriptions.slice(0, 5).map(({ id, names }) => ({
        title: names[language],
        press: ask('show-subscription', { customerId, subscriptionId: id }),
      })),
    'which-relationship': ({ customerId, relationships }) =>
      relationships.map(({ key, partner }) => ({
        title: partner,
        press: ask('end-relationship', { customerId, relationship: key }),
      })),
  },
  awaits: {
    'customer-not-found': ({ name, near }, { speaker }) =>
      name && near.length === 0 ? [awaitedCompany(speaker.tenantId, name)] : [],
    'no-provider': ({ customer }) => (customer ? [customerSubject(customer.id)] : []),
    'no-relationship': ({ customer }, { speaker }) => [awaitedCompany(speaker.tenantId, customer)],
  },
  fields: {
    en: {
      company: "The company's name needs 1 to 100 characters.",
      domain: 'The domain prefix needs 3 to 27 letters and digits, for example northwind.',
      country: 'Choose the country from the list: it has those that are served.',
      street: 'Enter street and number.',
      city: 'Enter the city.',
      postalCode: 'Enter the postal code.',
      lines: 'Each line needs a subscription and a whole number of licences.',
    },
    ko: {
      company: '회사 이름을 1자 이상 100자 이내로 입력해 주세요.',
      domain: '도메인 접두사는 영문자와 숫자 3~27자로 입력해 주세요. 예: northwind',
      country: '목록에서 국가를 선택해 주세요. 서비스를 제공하는 국가만 표시됩니다.',
      street: '도로명 주소를 입력해 주세요.',
      city: '도시를 입력해 주세요.',
      postalCode: '우편 번호를 입력해 주세요.',
      lines: '각 줄에 구독과 라이선스 수(정수)를 입력해 주세요.',
    },
  },
  formStays: ['agreement-missing', 'already-customer', 'partners-parted', 'line-refused'],
  tooLate: ['relationship-ended', 'relationship-changed'],
};
