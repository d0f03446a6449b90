import { type Awaited, awaitedCompany } from '../../src/drafts.ts';
import { isCurrent, type Partnership, partnershipSubject } from '../../src/partnerships/partnership.ts';
import type { Turn } from '../command.ts';
import { ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { grantLines } from './grants.ts';
import { pairSubject } from './partner.ts';

const words = {
  en: {
    reseller: 'Indirect reseller',
    provider: 'Indirect provider',
    active: 'Partnership in force',
    unconfirmed: "Waiting for the provider's confirmation",
    refused: 'Refused by the provider',
    ended: 'Partnership ended',
    domain: 'Domain',
    country: 'Country',
    tenant: 'Tenant',
    state: 'State',
    authorized: 'Authorised by',
    invited: 'Invited by',
    by: '{name}, {at}',
    endedBy: 'Ended by',
    refusedBy: 'Refused by',
    theyMay: '{provider} may:',
    weMay: 'As authorised, {provider} may:',
    wouldGrant: 'Nothing is granted before {provider} confirms. Then it may:',
    granted: 'Until it ended, {provider} could:',
    unconfirmedNote: 'You answered from a mail domain other than the one invited, so {provider} checks that it is you.',
    activeNews: '{name} confirmed the partnership.',
    refusedNews: '{name} refused the partnership.',
    endedNews: '{name} ended the partnership.',
    check: 'Check',
    end: 'End partnership',
    resellers: 'My resellers',
    providers: 'My providers',
    confirm: 'Confirm or refuse',
    add: 'Add a customer',
    access: 'Reseller access',
    invite: 'Invite a customer',
    shared: 'Shared customers',
  },
  ko: {
    reseller: '간접 재판매인',
    provider: '간접 공급자',
    active: '파트너 관계 유지 중',
    unconfirmed: '공급자의 확정을 기다리는 중',
    refused: '공급자가 거부함',
    ended: '파트너 관계 종료됨',
    domain: '도메인',
    country: '국가',
    tenant: '테넌트',
    state: '상태',
    authorized: '승인한 사람',
    invited: '초대한 사람',
    by: '{name}, {at}',
    endedBy: '종료한 사람',
    refusedBy: '거부한 사람',
    theyMay: '{provider:이/가} 할 수 있는 일:',
    weMay: '승인에 따라 {provider:이/가} 할 수 있는 일:',
    wouldGrant: '{provider:이/가} 확정하기 전에는 아무 권한도 부여되지 않습니다. 확정 후 할 수 있는 일:',
    granted: '종료 전까지 {provider:이/가} 할 수 있었던 일:',
    unconfirmedNote: '초대받은 것과 다른 메일 도메인에서 수락하여 {provider:이/가} 귀사가 맞는지 확인합니다.',
    activeNews: '{name} 님이 파트너 관계를 확정했습니다.',
    refusedNews: '{name} 님이 파트너 관계를 거부했습니다.',
    endedNews: '{name} 님이 파트너 관계를 종료했습니다.',
    check: '점검',
    end: '파트너 관계 종료',
    resellers: '재판매인 목록',
    providers: '공급자 목록',
    confirm: '확정 또는 거부',
    add: '고객 추가',
    access: '재판매인 권한',
    invite: '고객 초대',
    shared: '공통 고객',
  },
} satisfies InEveryLanguage<Record<string, string>>;

export const stateWord = (partnership: Partnership, turn: Turn): string => words[turn.language][partnership.state];

const newsOf = ({ state, confirmedBy, endedBy }: Partnership, say: (typeof words)['en']): string | undefined => {
  if (state === 'active') return confirmedBy && fill(say.activeNews, { name: confirmedBy.name });
  if (state === 'unconfirmed' || !endedBy) return undefined;
  return fill(state === 'ended' ? say.endedNews : say.refusedNews, { name: endedBy.name });
};

/** A partnership for whichever side looks at it: state, parties, and the grants as they were accepted (R52). */
export function partnershipView(partnership: Partnership, turn: Turn): View {
  const say = words[turn.language];
  const { state, provider, reseller, authorizedBy, authorizedAt, invitedBy, endedBy, endedAt } = partnership;
  const ours = turn.speaker.tenantId === provider.tenantId;
  const other = ours ? reseller : provider;
  const pair = pairSubject({ provider: provider.tenantId, reseller: reseller.tenantId });
  const by = (name: string, at: string) => fill(say.by, { name, at: turn.moment(at) });
  const facts = [
    { title: say.domain, value: other.domain },
    { title: say.country, value: countryName(other.country, turn.language) },
    { title: say.tenant, value: other.tenantId },
    ...(authorizedBy ? [{ title: say.authorized, value: by(authorizedBy.name, authorizedAt) }] : []),
    ...(invitedBy ? [{ title: say.invited, value: invitedBy.name }] : []),
    ...(endedBy && endedAt
      ? [{ title: state === 'refused' ? say.refusedBy : say.endedBy, value: by(endedBy.name, endedAt) }]
      : []),
  ];
  const pointsTitle = {
    active: ours ? say.theyMay : say.weMay,
    unconfirmed: say.wouldGrant,
    ended: say.granted,
    refused: '',
  }[state];
  const names = { provider: provider.name };
  return {
    card: 'shared/details',
    summary: `${other.name}: ${say[state]}`,
    news: newsOf(partnership, say),
    shows: partnershipSubject(provider.tenantId, reseller.tenantId),
    // Orders wait for it at the provider only.
    ...(ours && state === 'active' ? { settles: settledBy(partnership) } : {}),
    data: {
      title: other.name,
      context: `${ours ? say.reseller : say.provider} · ${say[state]}`,
      facts,
      pointsTitle: fill(pointsTitle, names),
      points: state === 'refused' ? [] : grantLines(turn.language, reseller.name, partnership.grants),
      note: state === 'unconfirmed' && !ours ? fill(say.unconfirmedNote, names) : '',
    },
    buttons: [
      ...(state === 'unconfirmed' && ours ? [{ title: say.confirm, press: ask('confirm-partnership', pair) }] : []),
      ...(state === 'active' ? together(partnership, ours, say) : []),
      ...(ours && state === 'active'
        ? [{ title: say.check, press: ask('check-reseller', { resellerId: reseller.tenantId }) }]
        : []),
      ...(isCurrent(partnership) ? [{ title: say.end, press: ask('end-partnership', pair) }] : []),
      ours
        ? { title: say.resellers, press: ask('list-resellers') }
        : { title: say.providers, press: ask('list-providers') },
    ],
  };
}

/** What the provider's people may have waited for: the partnership, or a reseller of this name. */
export const settledBy = ({ provider, reseller }: Partnership, ...called: string[]): Awaited[] => [
  partnershipSubject(provider.tenantId, reseller.tenantId),
  ...[reseller.name, ...called].map((name) => awaitedCompany(provider.tenantId, name)),
];

/** What the two do together: customers are added for a reseller (P36), or invited to both at once (R67). */
function together({ provider, reseller }: Partnership, ours: boolean, say: (typeof words)['en']): Button[] {
  const other = ours ? reseller : provider;
  return [
    ours
      ? { title: say.add, press: ask('add-customer', { resellerId: reseller.tenantId }) }
      : { title: say.invite, press: ask('invite-customer', { with: provider.tenantId }) },
    { title: say.shared, press: ask('list-customers', { partner: other.tenantId, partnerName: other.name }) },
    ...(ours ? [{ title: say.access, press: ask('choose-access', { resellerId: reseller.tenantId }) }] : []),
  ];
}
