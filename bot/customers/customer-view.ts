import type { Relationship } from '../../src/customers/customer.ts';
import { customerSubject } from '../../src/customers/customer.ts';
import type { CustomerAccess } from '../../src/customers/customer-access.ts';
import { relationshipKey } from '../../src/customers/show-relationship.ts';
import { awaitedCompany } from '../../src/drafts.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import type { Turn } from '../command.ts';
import { subscriptionRows } from '../subscriptions/subscription-row.ts';
import { ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage, personName } from '../words.ts';

const words = {
  en: {
    domain: 'Domain',
    country: 'Country',
    tenant: 'Tenant',
    contact: 'Contact',
    provider: 'Indirect provider',
    reseller: 'Indirect reseller',
    agreement: 'Customer agreement',
    agreed: 'accepted on {at}',
    notAgreed: 'not accepted yet',
    since: '{name}, since {at}',
    subscriptions: 'Subscriptions',
    none: 'No subscriptions yet.',
    more: 'All subscriptions',
    order: 'Add a subscription',
    request: 'Ask for a subscription',
    addedNews: '{provider} added {customer} for you.',
    attest: 'Confirm the agreement',
    access: 'Reseller access',
    invite: 'Invite with a provider',
    requests: 'Service requests',
    rights: 'Delegated rights',
    setup: 'Setup info',
    end: 'End relationship',
    customers: 'Customers',
  },
  ko: {
    domain: '도메인',
    country: '국가',
    tenant: '테넌트',
    contact: '연락처',
    provider: '간접 공급자',
    reseller: '간접 재판매인',
    agreement: '고객 계약',
    agreed: '{at} 동의',
    notAgreed: '아직 동의하지 않음',
    since: '{name}, {at}부터',
    subscriptions: '구독',
    none: '아직 구독이 없습니다.',
    more: '전체 구독',
    order: '구독 추가',
    request: '구독 요청',
    addedNews: '{provider:이/가} 귀사의 고객 {customer:을/를} 추가했습니다.',
    attest: '고객 계약 동의 확인',
    access: '재판매인 권한',
    invite: '공급자와 함께 초대',
    requests: '서비스 요청',
    rights: '위임된 권한',
    setup: '설정 정보',
    end: '관계 종료',
    customers: '고객 목록',
  },
} satisfies InEveryLanguage<Record<string, string>>;

const mostButtons = 6;

export interface ShownCustomer extends CustomerAccess {
  relationships: Relationship[];
  subscriptions: Subscription[];
  more: boolean;
  may: { order: boolean };
}

/** A customer for whoever looks at it: account, relationships, subscriptions, and what this viewer can do (R64). */
export function customerView(shown: ShownCustomer, turn: Turn): View {
  const { customer, relationships, subscriptions, more, may, provider, reseller } = shown;
  const say = words[turn.language];
  const { customerId, name, domain, country, contact, agreement, adminUserName } = customer;
  const subject = { customerId };
  const contactLine = contact && `${personName(contact)} (${contact.email})`;
  const facts = [
    // Of a customer whose domain nobody knows, the tenant's id stands for it.
    ...(domain === customerId ? [] : [{ title: say.domain, value: domain }]),
    { title: say.country, value: countryName(country, turn.language) },
    { title: say.tenant, value: customerId },
    ...(contactLine ? [{ title: say.contact, value: contactLine }] : []),
    ...relationships.map(({ as, partner, since }) => ({
      title: say[as],
      value: fill(say.since, { name: partner.name, at: turn.moment(since) }),
    })),
    {
      title: say.agreement,
      value: agreement ? fill(say.agreed, { at: turn.moment(agreement.dateAgreed) }) : say.notAgreed,
    },
  ];
  const own = provider ?? reseller;
  const buttons: Button[] = [
    ...(may.order ? [{ title: say.order, press: ask('add-subscription', subject) }] : []),
    // What only the provider orders, a reseller's agents ask for (P48).
    ...(reseller && !provider && relationships.some(({ as }) => as === 'provider')
      ? [{ title: say.request, press: ask('request-change', { ...subject, for: 'add-subscription' }) }]
      : []),
    ...(may.order && !agreement ? [{ title: say.attest, press: ask('attest-agreement', subject) }] : []),
    ...(more ? [{ title: say.more, press: ask('list-subscriptions', subject) }] : []),
    ...(provider ? [{ title: say.access, press: ask('choose-access', subject) }] : []),
    // Without a provider of its own, a reseller's customer can buy nothing (R56, R57).
    ...(reseller && !relationships.some(({ as }) => as === 'provider')
      ? [{ title: say.invite, press: ask('invite-customer', { company: name, email: contact?.email }) }]
      : []),
    { title: say.requests, press: ask('list-service-requests', subject) },
    { title: say.rights, press: ask('list-delegated-admin', subject) },
    // Of a customer that was added here; the card of then may be far up by now (P43).
    ...(may.order && adminUserName ? [{ title: say.setup, press: ask('show-setup-info', subject) }] : []),
    ...(own
      ? [{ title: say.end, press: ask('end-relationship', { ...subject, relationship: relationshipKey(own) }) }]
      : []),
    { title: say.customers, press: ask('list-customers') },
  ];
  const { via } = reseller ?? {};
  return {
    card: 'customers/show-customer',
    summary: `${name} (${domain})`,
    // P47: to the reseller's people the card comes unasked when its provider has brought the customer.
    news: via && fill(say.addedNews, { provider: via.name, customer: name }),
    shows: customerSubject(customerId),
    settles: [customerSubject(customerId), awaitedCompany(turn.speaker.tenantId, name)],
    data: {
      title: name,
      facts,
      rowsTitle: say.subscriptions,
      rows: subscriptionRows(subscriptions, turn).map((row) => ({ ...row })),
      note: subscriptions.length === 0 ? say.none : '',
    },
    buttons: buttons.slice(0, mostButtons),
  };
}
