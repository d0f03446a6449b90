import {
  type ProviderListing,
  type ProviderService,
  providerServices,
} from '../../src/partner-center/partner-center.ts';
import { findProvider, showListing } from '../../src/profiles/find-provider.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { mailLink } from '../mail-link.ts';
import { ask, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { soughtBy } from './search-words.ts';

const words = {
  en: {
    title: 'Find a provider',
    purpose: 'The official list of indirect providers: by place, name or speciality.',
    asking: 'find provider in Seoul',
    found: 'Providers found by “{words}”',
    all: 'Indirect providers',
    none: 'No provider of the official list meets all of this. Leave something out, or look at all of them.',
    detail: '{city} · {services}',
    show: 'Show',
    search: 'Search',
    searchLabel: 'Place, name or speciality',
    services: 'That offer',
    technical: 'technical support',
    marketing: 'help with marketing',
    financing: 'financial and credit terms',
    nothing: 'no such services listed',
    context: 'Indirect provider in the official list · {city}',
    countries: 'Countries',
    specialities: 'Specialities',
    technicalFact: 'Technical support',
    marketingFact: 'Help with marketing',
    financingFact: 'Financial and credit terms',
    offered: 'offered',
    notOffered: 'not listed',
    mail: 'Mail',
    phone: 'Telephone',
    note: 'Ask the provider itself about programmes, the level of support and terms. If you agree, it sends you an invitation to connect your accounts.',
    contact: 'Contact by mail',
    everybody: 'All providers',
  },
  ko: {
    title: '공급자 찾기',
    purpose: 'Microsoft 공식 간접 공급자 목록을 지역, 이름, 전문 분야로 검색합니다.',
    asking: '서울에 있는 공급자 찾아 줘',
    found: '“{words}” 공급자 검색 결과',
    all: '간접 공급자',
    none: '조건에 모두 맞는 공급자가 공식 목록에 없습니다. 조건을 줄이거나 전체 목록을 확인해 주세요.',
    detail: '{city} 소재 · {services}',
    show: '보기',
    search: '검색',
    searchLabel: '지역, 이름 또는 전문 분야',
    services: '제공하는 서비스',
    technical: '기술 지원',
    marketing: '마케팅 지원',
    financing: '금융 및 신용 조건',
    nothing: '등록된 서비스 없음',
    context: '공식 목록에 등록된 간접 공급자 · {city}',
    countries: '국가',
    specialities: '전문 분야',
    technicalFact: '기술 지원',
    marketingFact: '마케팅 지원',
    financingFact: '금융 및 신용 조건',
    offered: '제공',
    notOffered: '등록되지 않음',
    mail: '전자 메일',
    phone: '전화',
    note: '프로그램, 지원 수준, 조건은 공급자에게 직접 문의해 주세요. 함께 일하기로 하면 공급자가 계정을 연결하는 초대를 보냅니다.',
    contact: '메일로 문의',
    everybody: '전체 공급자',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

type Words = typeof words.en;

const shortNames = { 'technical-support': 'technical', marketing: 'marketing', financing: 'financing' } as const;

export const serviceNames = (services: readonly ProviderService[], { language }: Turn): string => {
  const say = words[language];
  return services.map((service) => say[shortNames[service]]).join(', ') || say.nothing;
};

function listingView(
  { name, city, countries, specialities, services, email, phone }: ProviderListing,
  turn: Turn,
  say: Words,
): View {
  const { language } = turn;
  return {
    card: 'shared/details',
    summary: name,
    data: {
      title: name,
      context: fill(say.context, { city: city[language] }),
      facts: [
        ...providerServices.map((service) => ({
          title: say[`${shortNames[service]}Fact`],
          value: services.includes(service) ? say.offered : say.notOffered,
        })),
        { title: say.specialities, value: specialities.map((one) => one[language]).join(', ') },
        { title: say.countries, value: countries.map((code) => countryName(code, language)).join(', ') },
        { title: say.mail, value: email },
        { title: say.phone, value: phone },
      ],
      note: say.note,
    },
    buttons: [
      { title: say.contact, url: mailLink(email) },
      { title: say.everybody, press: ask('find-provider') },
    ],
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isService = (name: string): name is ProviderService => (providerServices as readonly string[]).includes(name);

async function page(asked: Asked, turn: Turn, say: Words): Promise<View> {
  if (asked.listing !== undefined)
    return listingView(await turn.perform(showListing, { listing: asked.listing }), turn, say);
  const typed = (text(asked.words) || text(asked.title)).slice(0, 100);
  const sought = soughtBy(typed);
  const services = [...new Set([...sought.services, ...text(asked.services).split(',').filter(isService)])];
  const { items, next } = await turn.perform(findProvider, { words: sought.words, services, after: asked.after });
  const rows = items.map(({ id, name, city, services: offered }) => ({
    name,
    detail: fill(say.detail, { city: city[turn.language], services: serviceNames(offered, turn) }),
    actions: [{ title: say.show, press: ask('find-provider', { listing: id }) }],
  }));
  const filter = { words: typed, services: services.join(',') };
  const narrowed = typed || services.length > 0;
  const view = listView(
    {
      title: typed ? fill(say.found, { words: typed }) : say.all,
      none: say.none,
      rows,
      next: next && ask('find-provider', { ...filter, after: next }),
      buttons: [
        { title: say.search, press: { command: 'find-provider', part: 'search', subject: {} } },
        ...(narrowed ? [{ title: say.everybody, press: ask('find-provider', { words: '', services: '' }) }] : []),
      ],
    },
    turn,
  );
  return {
    ...view,
    card: 'profiles/find-provider',
    data: { ...view.data, words: say, typed, services: filter.services },
  };
}

/** The official list of indirect providers, with what they do for resellers and how to reach them (R03, R04, R46). */
export const findProviderCommand = defineCommand({
  name: 'find-provider',
  operation: findProvider,
  inputs: ['words', 'services'],
  words,
  open: page,
  steps: { search: page },
});
