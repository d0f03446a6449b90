import { editProfile } from '../../src/profiles/edit-profile.ts';
import { type Profile, profileSubject } from '../../src/profiles/profile.ts';
import { type OwnProfile, showOwnListing, showProfile } from '../../src/profiles/show-profile.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { act, ask, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { profileView } from './profile-view.ts';

const words = {
  en: {
    title: 'Edit profile',
    purpose: 'Change the legal profile, the primary contact or the support contact.',
    recorded: 'Changed the profile',
    asking: 'edit our profile',
    what: 'What should change?',
    legal: 'Legal business profile',
    contacts: 'Contacts',
    listingNote: 'Your listing in the official list is changed by your Microsoft representative, not here.',
    legalName: 'Legal business name',
    street: 'Street and number',
    city: 'City',
    region: 'State or province (if there is one)',
    postalCode: 'Postal code',
    country: 'Country or region: {country}. It follows your Microsoft Entra tenant.',
    contactName: 'Name of the primary contact',
    contactEmail: 'Mail address of the primary contact',
    supportEmail: 'Mail address for customer support',
    supportPhone: 'Telephone for customer support',
    contactsNote: 'Addresses of web-based mail services such as Gmail or Outlook Mail cannot be used.',
    now: 'As it stands: {values}',
    save: 'Save',
    back: 'Back',
    saved: 'The profile was changed.',
  },
  ko: {
    title: '프로필 수정',
    purpose: '법적 프로필, 기본 연락처, 고객 지원 연락처를 수정합니다.',
    recorded: '프로필을 수정했습니다',
    asking: '프로필 수정',
    what: '무엇을 수정하시겠습니까?',
    legal: '법적 비즈니스 프로필',
    contacts: '연락처',
    listingNote: '공식 목록의 내용은 여기에서 수정할 수 없으며 Microsoft 담당자가 변경합니다.',
    legalName: '법적 상호',
    street: '도로명 주소',
    city: '도시',
    region: '시/도(있는 경우)',
    postalCode: '우편 번호',
    country: '국가/지역: {country}. Microsoft Entra 테넌트를 따릅니다.',
    contactName: '기본 연락처의 이름',
    contactEmail: '기본 연락처의 전자 메일 주소',
    supportEmail: '고객 지원 전자 메일 주소',
    supportPhone: '고객 지원 전화번호',
    contactsNote: 'Gmail, Outlook Mail 등 웹 기반 전자 메일 서비스의 주소는 사용할 수 없습니다.',
    now: '현재 내용: {values}',
    save: '저장',
    back: '뒤로',
    saved: '프로필을 수정했습니다.',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

type Words = typeof words.en;
type Section = 'legal' | 'contacts';

const fields = {
  legal: ['legalName', 'street', 'city', 'region', 'postalCode'],
  contacts: ['contactName', 'contactEmail', 'supportEmail', 'supportPhone'],
} as const;

const standing = ({ profile, organization }: OwnProfile): Record<string, string> => ({
  legalName: profile?.company ?? organization.name,
  street: profile?.address?.line1 ?? '',
  city: profile?.address?.city ?? '',
  region: profile?.address?.region ?? '',
  postalCode: profile?.address?.postalCode ?? '',
  contactName: profile?.contact?.name ?? '',
  contactEmail: profile?.contact?.email ?? '',
  supportEmail: profile?.support?.email ?? '',
  supportPhone: profile?.support?.phone ?? '',
});

/** One section to fill in; what was typed before it was refused stays, with what stands there now below it. */
function form(section: Section, own: OwnProfile, asked: Asked, turn: Turn, say: Words): View {
  const now = standing(own);
  const typed = fields[section].some((name) => asked[name] !== undefined);
  const values = Object.fromEntries(
    fields[section].map((name) => [name, typeof asked[name] === 'string' ? asked[name] : (now[name] ?? '')]),
  );
  const changed = typed && fields[section].some((name) => now[name] && now[name] !== values[name]);
  const note =
    section === 'legal'
      ? fill(say.country, { country: countryName(own.organization.country, turn.language) })
      : say.contactsNote;
  const before = fields[section].map((name) => now[name]).filter(Boolean);
  return {
    card: section === 'legal' ? 'enrolment/company' : 'profiles/edit-contacts',
    summary: say.title,
    asks: true,
    data: {
      words: say,
      title: say.title,
      context: say[section],
      ...values,
      note: changed ? `${fill(say.now, { values: before.join(', ') })}\n\n${note}` : note,
    },
    buttons: [
      {
        title: say.save,
        press: act('edit-profile', { section, version: own.profile?.version ?? 0 }),
        primary: true,
      },
      { title: say.back, press: ask('edit-profile') },
    ],
  };
}

function choice(own: OwnProfile, turn: Turn, say: Words): View {
  const view = profileView(own, turn);
  return {
    ...view,
    shows: undefined,
    summary: say.title,
    data: { ...view.data, title: say.title, context: say.what },
    buttons: (['legal', 'contacts'] as const).map((section) => ({
      title: say[section],
      press: ask('edit-profile', { section }),
    })),
  };
}

/** Changes the own profile, one section at a time; the official listing is shown and stays (P08). */
export const editProfileCommand = defineCommand({
  name: 'edit-profile',
  operation: editProfile,
  inputs: [...fields.legal, ...fields.contacts],
  words,
  async open(asked, turn, say) {
    await turn.authorize(editProfile);
    const own = await turn.perform(showProfile, {});
    const { section } = asked;
    return section === 'legal' || section === 'contacts'
      ? form(section, own, asked, turn, say)
      : choice(own, turn, say);
  },
  async answer(profile: Profile, turn, say) {
    // What was saved just now is not read once more.
    const [{ organization }, listing] = await Promise.all([turn.actor(), turn.perform(showOwnListing, {})]);
    if (!organization) throw new Error('a profile was saved without an organisation');
    return { ...profileView({ organization, profile, listing }, turn), lead: { text: say.saved, tone: 'good' } };
  },
  subjectOf: (_, turn) => profileSubject(turn.speaker.tenantId),
});
