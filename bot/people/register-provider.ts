import type { Organization } from '../../src/people/organization.ts';
import {
  checkProvider,
  type NewProvider,
  providerSubject,
  registerProvider,
  showProvider,
} from '../../src/people/register-provider.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { searchCountries } from '../customers/countries.ts';
import { orAgain } from '../form.ts';
import { formView } from '../form-view.ts';
import { act, ask, type View } from '../view.ts';
import { countryName, fill } from '../words.ts';
import { kindNames } from './kind-names.ts';

const words = {
  en: {
    title: 'Register a provider',
    purpose: 'Registers another organisation as an indirect provider.',
    asking: 'register provider Litware',
    recorded: 'Registered an indirect provider',
    tenant: 'Tenant id',
    tenantProblem: 'The tenant id is a GUID, such as 72f988bf-86f1-41af-91ab-2d7cd011db47.',
    organization: 'Organisation',
    organizationProblem: "Enter the organisation's name.",
    organizationDomain: 'Domain',
    domainProblem: 'Enter a domain, such as litware.com.',
    organizationCountry: 'Country',
    countryProblem: 'Choose a country from the list.',
    admin: 'First global admin: object id, or the address to sign in with',
    adminProblem: 'Enter the object id (a GUID) or the address of the first global admin.',
    first: 'First global admin',
    note: 'The next page shows what happens before anything does.',
    next: 'Next: Review',
    heading: 'Register {name} as an indirect provider?',
    what: 'What this means:',
    may: '{name} can invite resellers, add customers and place orders for them.',
    byAddress: '{admin} becomes global admin with the first message to Twotier from this address.',
    byId: 'The person with this object id becomes global admin at once, and is told.',
    known: '{name} is known here already, as {kinds}. It becomes an indirect provider besides.',
    kept: 'Its people and their roles stay as they are; {admin} is given nothing.',
    register: 'Register',
    back: 'Back',
    state: 'Takes part as',
    welcome: '{name} is registered as an indirect provider, and you are its global admin.',
    invite: 'Invite a reseller',
    users: 'Users',
    help: 'Help',
    another: 'Register another',
    begin: 'Its global admin begins by writing to Twotier in Microsoft Teams: “help” says what can be done.',
  },
  ko: {
    title: '공급자 등록',
    purpose: '다른 조직을 간접 공급자로 등록합니다.',
    asking: '간접 공급자 Litware 등록해 줘',
    recorded: '간접 공급자를 등록했습니다',
    tenant: '테넌트 ID',
    tenantProblem: '테넌트 ID는 72f988bf-86f1-41af-91ab-2d7cd011db47과 같은 GUID입니다.',
    organization: '조직',
    organizationProblem: '조직 이름을 입력해 주세요.',
    organizationDomain: '도메인',
    domainProblem: 'litware.com과 같은 도메인을 입력해 주세요.',
    organizationCountry: '국가',
    countryProblem: '국가를 목록에서 선택해 주세요.',
    admin: '첫 전역 관리자의 개체 ID 또는 로그인 주소',
    adminProblem: '첫 전역 관리자의 개체 ID(GUID)나 주소를 입력해 주세요.',
    first: '첫 전역 관리자',
    note: '다음 화면에서 내용을 확인한 뒤 등록합니다.',
    next: '다음: 검토',
    heading: '{name:을/를} 간접 공급자로 등록하시겠습니까?',
    what: '등록하면 다음과 같이 됩니다.',
    may: '{name:이/가} 재판매인을 초대하고, 고객을 추가하고, 주문할 수 있습니다.',
    byAddress: '이 주소({admin})로 Twotier에 처음 메시지를 보내면 전역 관리자가 됩니다.',
    byId: '이 개체 ID의 사용자가 바로 전역 관리자가 되며 알림을 받습니다.',
    known: '{name:은/는} 이미 {kinds:으로/로} 등록되어 있습니다. 간접 공급자로도 참여하게 됩니다.',
    kept: '소속 사용자와 역할은 그대로이며, {admin}에는 아무 권한도 부여하지 않습니다.',
    register: '등록',
    back: '뒤로',
    state: '참여 형태',
    welcome: '{name:이/가} 간접 공급자로 등록되었으며, 전역 관리자로 지정되었습니다.',
    invite: '재판매인 초대',
    users: '사용자 목록',
    help: '도움말',
    another: '다른 공급자 등록',
    begin:
      '이 조직의 전역 관리자는 Microsoft Teams에서 Twotier에 메시지를 보내 시작합니다. “도움말”이라고 입력하면 할 수 있는 작업을 볼 수 있습니다.',
  },
};
type Say = typeof words.en;

const fields = ['tenant', 'organization', 'organizationDomain', 'organizationCountry', 'admin'] as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function form(asked: Asked, { language }: Turn, say: Say): View {
  const country = text(asked.organizationCountry).toUpperCase();
  const line = { kind: 'text', required: true } as const;
  return formView({
    title: say.title,
    inputs: [
      { ...line, id: 'tenant', label: say.tenant, value: text(asked.tenant), longest: 36, problem: say.tenantProblem },
      {
        ...line,
        id: 'organization',
        label: say.organization,
        value: text(asked.organization ?? asked.provider),
        longest: 100,
        problem: say.organizationProblem,
      },
      {
        ...line,
        id: 'organizationDomain',
        label: say.organizationDomain,
        value: text(asked.organizationDomain ?? asked.domain),
        longest: 253,
        problem: say.domainProblem,
      },
      {
        kind: 'search',
        id: 'organizationCountry',
        label: say.organizationCountry,
        value: country,
        choices: country ? [{ title: countryName(country, language) || country, value: country }] : [],
        dataset: 'register-provider/organizationCountry',
        required: true,
        problem: say.countryProblem,
      },
      {
        ...line,
        id: 'admin',
        label: say.admin,
        value: text(asked.admin ?? asked.email),
        longest: 254,
        problem: say.adminProblem,
      },
    ],
    note: say.note,
    buttons: [{ title: say.next, press: { command: 'register-provider', part: 'review', subject: {} }, primary: true }],
  });
}

function review(provider: NewProvider, known: Organization | undefined, { language }: Turn, say: Say): View {
  const { tenant, organizationDomain, organizationCountry, admin } = provider;
  const name = known?.name ?? provider.organization;
  const title = fill(say.heading, { name });
  const points = known
    ? [fill(say.known, { name, kinds: kindNames(known.kinds, language) }), fill(say.kept, { admin })]
    : [admin.includes('@') ? fill(say.byAddress, { admin }) : say.byId];
  return {
    card: 'shared/details',
    summary: title,
    data: {
      title,
      facts: [
        { title: say.tenant, value: tenant },
        { title: say.organizationDomain, value: known?.domain ?? organizationDomain },
        { title: say.organizationCountry, value: countryName(known?.country ?? organizationCountry, language) },
        ...(known ? [] : [{ title: say.first, value: admin }]),
      ],
      pointsTitle: say.what,
      points: [...points, fill(say.may, { name })],
    },
    buttons: [
      { title: say.register, press: act('register-provider', { ...provider }), primary: true },
      { title: say.back, press: { command: 'register-provider', part: 'open', subject: { ...provider } } },
    ],
  };
}

function providerView(
  { tenantId, name, domain, country, kinds }: Organization,
  own: boolean,
  { language }: Turn,
  say: Say,
): View {
  const news = fill(say.welcome, { name });
  return {
    card: 'shared/details',
    summary: name,
    shows: providerSubject(tenantId),
    news: own ? news : undefined,
    data: {
      title: name,
      context: domain,
      facts: [
        { title: say.state, value: kindNames(kinds, language) },
        { title: say.organizationCountry, value: countryName(country, language) },
        { title: say.tenant, value: tenantId },
      ],
      note: own ? '' : say.begin,
    },
    buttons: own
      ? [
          { title: say.invite, press: ask('invite-reseller') },
          { title: say.users, press: ask('list-users') },
          { title: say.help, press: ask('help') },
        ]
      : [{ title: say.another, press: ask('register-provider') }],
  };
}

/** Registers further providers: for the operator of the programme, in two steps (form, review). */
export const registerProviderCommand = defineCommand({
  name: 'register-provider',
  operation: registerProvider,
  inputs: fields,
  words,
  async open(asked, turn, say) {
    await turn.authorize(registerProvider);
    return form(asked, turn, say);
  },
  steps: {
    review: (asked, turn, say) =>
      orAgain(
        async () => {
          const typed = Object.fromEntries(fields.map((name) => [name, text(asked[name])]));
          const { provider, known } = await turn.perform(checkProvider, typed);
          return review(provider, known, turn, say);
        },
        () => form(asked, turn, say),
        ['invalid-input', 'provider-registered', 'busy'],
        turn,
      ),
  },
  answer: (organization, turn, say) => providerView(organization, false, turn, say),
  subjectOf: ({ tenant }) => providerSubject(String(tenant)),
  shows: {
    type: 'provider',
    async draw({ owner }, turn, say) {
      const { organization, own } = await turn.perform(showProvider, { tenant: owner });
      return providerView(organization, own, turn, say);
    },
  },
  searches: {
    organizationCountry: async (typed, turn) => {
      await turn.authorize(registerProvider);
      return searchCountries(typed, turn.language);
    },
  },
});
