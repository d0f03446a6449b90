import type { CommonRefusals } from '../../src/refusal.ts';
import type { Subject } from '../../src/watch.ts';
import type { Turn } from '../command.ts';
import { partnerCenterWays, partnerCenterWords } from '../partner-center-words.ts';
import type { RefusalsOf } from '../refusals.ts';
import { roleNames } from '../roles.ts';
import { type Button, leadingOn } from '../view.ts';
import { type InEveryLanguage, type Language, listOf } from '../words.ts';

const sides = (kinds: readonly string[], language: Language): string =>
  listOf(
    kinds.flatMap((kind) => sideWords[language][kind] ?? []),
    language,
    'disjunction',
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

/** What is a partner's business, a customer asks its partners for. */
const isForPartners = ({ kinds, own }: CommonRefusals['wrong-kind']): boolean =>
  own.every((kind) => kind === 'customer') && (kinds.includes('provider') || kinds.includes('reseller'));

const titles: InEveryLanguage<
  Record<'accept' | 'became' | 'drafts' | 'enroll' | 'help' | 'partners' | 'providers' | 'resellers', string>
> = {
  en: {
    accept: 'Accept an invitation',
    became: 'Show what came of it',
    drafts: 'My drafts',
    enroll: 'Enrol as a reseller',
    help: 'Help',
    partners: 'Who serves us',
    providers: 'My providers',
    resellers: 'My resellers',
  },
  ko: {
    accept: '초대 수락',
    became: '처리 결과 보기',
    drafts: '임시 저장 목록',
    enroll: '재판매인 등록',
    help: '도움말',
    partners: '담당 파트너',
    providers: '공급자 목록',
    resellers: '재판매인 목록',
  },
};

/** A button to one of the places that are there for everybody. */
export const to = leadingOn(titles);

/** What a form has become, where it is not among the drafts any more. */
function showing({ type, owner, id }: Subject, turn: Turn): Button[] {
  if (type === 'setup') return [to('became', 'show-setup-info', turn, { customerId: owner })];
  if (type === 'subscription')
    return [to('became', 'show-subscription', turn, { customerId: owner, subscriptionId: id })];
  if (type === 'application') return [to('became', 'show-enrollment', turn, { tenant: owner, application: id })];
  return [];
}

/** What may be refused anywhere, and the ways on; but for what is made of the refusals of all areas. */
export const generalRefusals: RefusalsOf<Exclude<keyof CommonRefusals, 'invalid-input' | 'several'>> = {
  words: {
    en: {
      visitor: () =>
        'Your organisation is not known here yet, so this is not possible. You can open an invitation, or enrol as an indirect reseller.',
      stranger: ({ organization }) =>
        `You have no role in ${organization} here, so this is not possible. A global admin or user management admin there can add you.`,
      'wrong-kind': (data) =>
        `Only ${sides(data.kinds, 'en')} can do this.${isForPartners(data) ? ' Ask a partner that serves your organisation.' : ''}`,
      'not-allowed': ({ roles, people }, { language }) =>
        `Your role does not include this: it takes the role of ${roleNames(roles, language)}.${people.length ? ` In your organisation these people can do it: ${people.join(', ')}.` : ' Nobody in your organisation has it yet.'}`,
      'not-yours': () =>
        'This card does not belong to this chat or to you, so nothing was done. Ask for it again here.',
      'card-expired': () => 'This card is too old to be used. Ask for a new one.',
      'already-pressed': () =>
        'This card was used before, with other contents, so nothing was done. Ask for a new one.',
      'dialog-only': () =>
        'This is shown in a dialog only, and none was opened, so nothing was shown. Press the button in the Teams app.',
      busy: () => 'The service is busy, so nothing was done. Nothing you typed is lost: try again in a moment.',
      'draft-closed': ({ became }) =>
        became
          ? 'This form was submitted already, so nothing was done again.'
          : 'This form was cancelled or submitted already, so nothing was done. Start over, or look at your drafts.',
      'draft-changed': () =>
        'This form was changed on another card. This is how it stands now: check it and submit it here.',
      'being-done': () =>
        'Partner Center is slow to answer. What you asked for is recorded and will be done; the card follows by itself.',
      'partner-center': partnerCenterWords('en'),
    },
    ko: {
      visitor: () =>
        '아직 등록되지 않은 조직이므로 이 작업을 할 수 없습니다. 받은 초대를 열거나 간접 재판매인으로 등록할 수 있습니다.',
      stranger: ({ organization }) =>
        `${organization}에서 맡은 역할이 없어 이 작업을 할 수 없습니다. 조직의 전역 관리자나 사용자 관리 관리자가 역할을 부여할 수 있습니다.`,
      'wrong-kind': (data) =>
        `${sides(data.kinds, 'ko')}만 할 수 있는 작업입니다.${isForPartners(data) ? ' 귀사를 담당하는 파트너에게 요청해 주세요.' : ''}`,
      'not-allowed': ({ roles, people }, { language }) =>
        `현재 역할로는 할 수 없는 작업입니다. 필요한 역할: ${roleNames(roles, language)}.${people.length ? ` 귀사에서 할 수 있는 사람: ${people.join(', ')}.` : ' 귀사에는 아직 이 역할을 맡은 사람이 없습니다.'}`,
      'not-yours': () =>
        '다른 채팅이나 다른 사람에게 보낸 카드이므로 처리하지 않았습니다. 여기에서 다시 요청해 주세요.',
      'card-expired': () => '오래되어 더 이상 사용할 수 없는 카드입니다. 새 카드를 요청해 주세요.',
      'already-pressed': () => '이미 다른 내용으로 사용된 카드이므로 처리하지 않았습니다. 새 카드를 요청해 주세요.',
      'dialog-only': () =>
        '대화 상자에서만 볼 수 있는 정보인데 대화 상자가 열리지 않아 표시하지 않았습니다. Teams 앱에서 다시 눌러 주세요.',
      busy: () => '요청이 많아 지금은 처리하지 못했습니다. 입력한 내용은 그대로 있으니 잠시 후 다시 시도해 주세요.',
      'draft-closed': ({ became }) =>
        became
          ? '이미 제출한 양식이므로 다시 처리하지 않았습니다.'
          : '이미 취소했거나 제출한 양식이므로 처리하지 않았습니다. 다시 시작하거나 임시 저장 목록을 확인해 주세요.',
      'draft-changed': () =>
        '다른 카드에서 내용이 바뀌었습니다. 현재 내용은 다음과 같습니다. 확인한 뒤 여기에서 제출해 주세요.',
      'being-done': () =>
        '파트너 센터의 응답이 늦어지고 있습니다. 요청은 기록되었으며, 처리되면 카드가 자동으로 바뀝니다.',
      'partner-center': partnerCenterWords('ko'),
    },
  },
  ways: {
    'partner-center': partnerCenterWays,
    visitor: (_, turn) => [
      to('accept', 'review-invitation', turn),
      to('enroll', 'enroll', turn),
      to('help', 'help', turn),
    ],
    // Whose business it is, as far as the speaker has a list of them: the other buttons are left out.
    'wrong-kind': ({ kinds }, turn) => [
      ...(kinds.includes('provider') || kinds.includes('reseller') ? [to('partners', 'list-relationships', turn)] : []),
      ...(kinds.includes('provider') ? [to('providers', 'list-providers', turn)] : []),
      ...(kinds.includes('reseller') ? [to('resellers', 'list-resellers', turn)] : []),
      to('help', 'help', turn),
    ],
    'draft-closed': ({ became }, turn) => [
      ...(became ? showing(became, turn) : []),
      to('drafts', 'list-drafts', turn),
      to('help', 'help', turn),
    ],
  },
  fields: {
    en: {
      language: 'Choose the language.',
      confirmed: 'Tick the box to confirm.',
      reason: 'The reason needs 1 to 1,000 characters.',
      email: 'That is not a mail address.',
      '': 'Something on this form is not valid. Check what you typed.',
    },
    ko: {
      language: '언어를 선택해 주세요.',
      confirmed: '확인란을 선택해 주세요.',
      reason: '사유를 1자 이상 1,000자 이내로 입력해 주세요.',
      email: '올바른 전자 메일 주소가 아닙니다.',
      '': '입력한 내용을 다시 확인해 주세요.',
    },
  },
  formStays: ['busy', 'partner-center', 'draft-changed'],
  tooLate: [],
};
