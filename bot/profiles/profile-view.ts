import { profileSubject } from '../../src/profiles/profile.ts';
import type { OwnProfile } from '../../src/profiles/show-profile.ts';
import type { Turn } from '../command.ts';
import { ask, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { serviceNames } from './find-provider.ts';

const words = {
  en: {
    provider: 'Indirect provider',
    reseller: 'Indirect reseller',
    customer: 'Customer',
    operator: 'Operator of the programme',
    company: 'Legal business name',
    address: 'Address',
    country: 'Country or region',
    domain: 'Domain',
    tenant: 'Tenant',
    mpn: 'MPN ID',
    contactLine: '{name} ({email})',
    contact: 'Primary contact',
    support: 'Customer support',
    unset: 'not given yet',
    changed: 'Last change',
    by: '{name}, {at}',
    listing: 'In the official list of indirect providers',
    listed: '{name} · {city} · {services}',
    reach: '{email} · {phone}',
    unlisted: 'Not listed.',
    listingNote: 'The listing is changed by your Microsoft representative, not here.',
    edit: 'Edit profile',
    showListing: 'Show listing',
  },
  ko: {
    provider: '간접 공급자',
    reseller: '간접 재판매인',
    customer: '고객',
    operator: '프로그램 운영자',
    company: '법적 상호',
    address: '주소',
    country: '국가/지역',
    domain: '도메인',
    tenant: '테넌트',
    mpn: 'MPN ID(파트너 ID)',
    contactLine: '{name} 님({email})',
    contact: '기본 연락처',
    support: '고객 지원',
    unset: '아직 입력하지 않음',
    changed: '마지막 수정',
    by: '{name} 님, {at}',
    listing: 'Microsoft 공식 간접 공급자 목록',
    listed: '{name} · {city} 소재 · {services}',
    reach: '연락처 {email} · {phone}',
    unlisted: '목록에 없습니다.',
    listingNote: '목록의 내용은 여기에서 수정할 수 없으며 Microsoft 담당자가 변경합니다.',
    edit: '프로필 수정',
    showListing: '목록에서 보기',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** The own organisation: what it says of itself, and how the official list has it (P07, P08). */
export function profileView({ organization, profile, listing }: OwnProfile, turn: Turn): View {
  const { language } = turn;
  const say = words[language];
  const { name, kinds, country, domain, tenantId, mpnId } = organization;
  const { line1 = '', city = '', region, postalCode = '' } = profile?.address ?? {};
  const contact = profile?.contact;
  const support = profile?.support;
  const isProvider = kinds.includes('provider');
  return {
    card: 'shared/details',
    summary: name,
    shows: profileSubject(tenantId),
    data: {
      title: name,
      context: kinds.map((kind) => say[kind]).join(' · '),
      facts: [
        { title: say.company, value: profile?.company ?? name },
        {
          title: say.address,
          value: profile?.address ? [line1, `${postalCode} ${city}`, region].filter(Boolean).join(', ') : say.unset,
        },
        { title: say.country, value: countryName(country, language) },
        { title: say.domain, value: domain },
        { title: say.tenant, value: tenantId },
        { title: say.mpn, value: mpnId ?? say.unset },
        {
          title: say.contact,
          value: contact ? fill(say.contactLine, { name: contact.name, email: contact.email }) : say.unset,
        },
        { title: say.support, value: support ? `${support.email} · ${support.phone}` : say.unset },
        ...(profile?.changedBy && profile.changedAt
          ? [
              {
                title: say.changed,
                value: fill(say.by, { name: profile.changedBy.name, at: turn.moment(profile.changedAt) }),
              },
            ]
          : []),
      ],
      pointsTitle: isProvider ? say.listing : '',
      points: !isProvider
        ? []
        : listing
          ? [
              fill(say.listed, {
                name: listing.name,
                city: listing.city[language],
                services: serviceNames(listing.services, turn),
              }),
              fill(say.reach, { email: listing.email, phone: listing.phone }),
            ]
          : [say.unlisted],
      note: isProvider ? say.listingNote : '',
    },
    buttons: [
      { title: say.edit, press: ask('edit-profile') },
      ...(listing ? [{ title: say.showListing, press: ask('find-provider', { listing: listing.id }) }] : []),
    ],
  };
}
