import type { Relationship } from '../../src/customers/customer.ts';
import { relationshipSubject } from '../../src/customers/customer.ts';
import { relationshipKey, type ShownRelationship } from '../../src/customers/show-relationship.ts';
import type { Turn } from '../command.ts';
import { ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { relationshipGrantLines } from './relationship-grants.ts';

const words = {
  en: {
    provider: 'Indirect provider',
    reseller: 'Indirect reseller',
    active: 'In force since {at}',
    ended: 'Ended on {at}',
    factActive: '{name}, since {at}',
    factEnded: '{name}, ended on {at}',
    domain: 'Domain',
    country: 'Country',
    tenant: 'Tenant',
    customer: 'Customer',
    approved: 'Approved by',
    associated: 'Associated by',
    through: '{name} of {via}',
    endedBy: 'Ended by',
    may: '{partner} may:',
    could: 'Until it ended, {partner} could:',
    approvedNews: '{by} of {customer} approved {partner}.',
    associatedNews: '{by} of {via} associated {customer} with {partner}.',
    endedNews: '{by} ended the relationship between {customer} and {partner}.',
    end: 'End relationship',
    mine: 'My partners',
    show: 'Show customer',
    customers: 'Customers',
  },
  ko: {
    provider: '간접 공급자',
    reseller: '간접 재판매인',
    active: '{at}부터 유효',
    ended: '{at}에 종료됨',
    factActive: '{name}, {at}부터',
    factEnded: '{name}, {at} 종료',
    domain: '도메인',
    country: '국가',
    tenant: '테넌트',
    customer: '고객',
    approved: '승인한 사람',
    associated: '연결한 사람',
    through: '{name}({via})',
    endedBy: '종료한 사람',
    may: '{partner:이/가} 할 수 있는 일:',
    could: '종료 전까지 {partner:이/가} 할 수 있었던 일:',
    approvedNews: '{customer}의 {by} 님이 {partner:을/를} 승인했습니다.',
    associatedNews: '{via}의 {by} 님이 {customer:을/를} {partner:과/와} 연결했습니다.',
    endedNews: '{by} 님이 {customer:과/와} {partner}의 관계를 종료했습니다.',
    end: '관계 종료',
    mine: '내 파트너',
    show: '고객 보기',
    customers: '고객 목록',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** Relationships as the facts of another card: what kind, with whom, since when or until when. */
export const relationshipFacts = (relationships: readonly Relationship[], turn: Turn) => {
  const say = words[turn.language];
  return relationships.map(({ as, partner, state, since, endedAt }) => ({
    title: say[as],
    value: fill(state === 'active' ? say.factActive : say.factEnded, {
      name: partner.name,
      at: turn.moment(state === 'active' ? since : (endedAt ?? since)),
    }),
  }));
};

/** What kind of partner it is. */
export const kindWord = ({ as }: Pick<Relationship, 'as'>, turn: Turn): string => words[turn.language][as];

/** A relationship for whichever side looks at it: what it grants, who made it, since when. */
export function relationshipView({ customer, relationship }: ShownRelationship, turn: Turn): View {
  const say = words[turn.language];
  const { as, partner, via, state, approvedBy, since, endedBy, endedAt, grants } = relationship;
  const { customerId, name, domain, country } = customer;
  const active = state === 'active';
  const own = turn.speaker.tenantId === customerId;
  const other = own ? partner : { tenantId: customerId, name, domain, country };
  const names = { partner: partner.name, customer: name, via: via?.name ?? '' };
  const subject = { customerId, relationship: relationshipKey(relationship) };
  const by = approvedBy && (via ? fill(say.through, { name: approvedBy.name, via: via.name }) : approvedBy.name);
  const made = approvedBy && { title: via ? say.associated : say.approved, value: by ?? '' };
  const buttons: Button[] = [
    ...(active ? [{ title: say.end, press: ask('end-relationship', subject) }] : []),
    ...(own
      ? [{ title: say.mine, press: ask('list-relationships') }]
      : [
          ...(active ? [{ title: say.show, press: ask('show-customer', { customerId }) }] : []),
          { title: say.customers, press: ask('list-customers') },
        ]),
  ];
  return {
    card: 'shared/details',
    summary: `${other.name}: ${fill(active ? say.active : say.ended, { at: turn.moment(active ? since : (endedAt ?? since)) })}`,
    news: newsOf(relationship, names, say),
    shows: relationshipSubject(customerId, relationship),
    ...(active ? { settles: [relationshipSubject(customerId, relationship)] } : {}),
    data: {
      title: other.name,
      context: `${own ? say[as] : say.customer} · ${fill(active ? say.active : say.ended, { at: turn.moment(active ? since : (endedAt ?? since)) })}`,
      facts: [
        ...(other.domain === other.tenantId ? [] : [{ title: say.domain, value: other.domain }]),
        { title: say.country, value: countryName(other.country, turn.language) },
        { title: say.tenant, value: other.tenantId },
        ...(own ? [] : [{ title: say[as], value: partner.name }]),
        ...(made ? [made] : []),
        ...(endedBy ? [{ title: say.endedBy, value: endedBy.name }] : []),
      ],
      pointsTitle: fill(active ? say.may : say.could, names),
      points: relationshipGrantLines(turn.language, name, grants),
    },
    buttons,
  };
}

function newsOf(
  { state, via, approvedBy, endedBy }: Relationship,
  names: { partner: string; customer: string; via: string },
  say: typeof words.en,
): string | undefined {
  if (state === 'ended') return endedBy && fill(say.endedNews, { ...names, by: endedBy.name });
  return approvedBy && fill(via ? say.associatedNews : say.approvedNews, { ...names, by: approvedBy.name });
}
