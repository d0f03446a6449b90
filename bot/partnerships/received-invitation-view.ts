import { authorizeProvider } from '../../src/partnerships/authorize-provider.ts';
import {
  type IncomingInvitation,
  invitationSubject,
  isExpired,
  type PartnershipInvitation,
} from '../../src/partnerships/invitation.ts';
import type { Partnership } from '../../src/partnerships/partnership.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Turn } from '../command.ts';
import { helpButton, refusalView, waysOn, wordsFor } from '../refusals.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { grantLines } from './grants.ts';
import { partnershipView } from './partnership-view.ts';

const words = {
  en: {
    validUntil: 'Valid until',
    requestNews: '{inviter} invites your organisation to a partnership.',
    closedBy: '{by}, {at}',
    request: 'Partnership request from {provider}',
    company: 'Indirect provider',
    domain: 'Domain',
    country: 'Country',
    tenant: 'Tenant',
    from: 'Requested by',
    grantsTitle: 'If you authorise it, {provider} can:',
    note: 'Either side can end the partnership later. The grants stay listed under “what can {provider} do”.',
    tick: 'I have read this and authorise {provider} as our indirect provider.',
    tickLabel: 'Confirmation',
    tickProblem: 'Tick the box to confirm.',
    authorize: 'Authorize indirect provider',
    decline: 'Decline',
    youDeclined: 'Request from {provider} declined',
  },
  ko: {
    validUntil: '유효 기한',
    requestNews: '{inviter} 님이 귀사에 파트너 관계를 요청했습니다.',
    closedBy: '{by}, {at}',
    request: '{provider}의 파트너 관계 요청',
    company: '간접 공급자',
    domain: '도메인',
    country: '국가',
    tenant: '테넌트',
    from: '요청자',
    grantsTitle: '승인하면 {provider:이/가} 다음을 할 수 있습니다.',
    note: '파트너 관계는 나중에 어느 쪽에서든 종료할 수 있습니다. 부여한 권한은 “{provider}에 부여한 권한 보여 줘”라고 입력하면 다시 볼 수 있습니다.',
    tick: '위 내용을 확인했으며 {provider:을/를} 간접 공급자로 승인합니다.',
    tickLabel: '확인',
    tickProblem: '확인란을 선택해 주세요.',
    authorize: '간접 공급자 승인',
    decline: '거절',
    youDeclined: '{provider}의 요청을 거절했습니다',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** A partnership request as the invited side sees it: the approval card while it is open, afterwards what came of it. */
export async function receivedInvitationView(
  invitation: PartnershipInvitation,
  partnership: Partnership | undefined,
  turn: Turn,
  wish: 'authorize' | 'decline' = 'authorize',
): Promise<View> {
  const say = words[turn.language];
  const { inviter: provider, invitationId, invitedBy, answeredFrom } = invitation;
  const shows = invitationSubject(provider.tenantId, invitationId);
  if (invitation.state !== 'pending' || isExpired(invitation, turn.now)) {
    if (answeredFrom?.tenantId !== turn.speaker.tenantId)
      return refusalView(new Refusal('invitation-not-valid', {}), turn);
    if (partnership) return { ...partnershipView(partnership, turn), shows };
    const title = fill(say.youDeclined, { provider: provider.name });
    const context = fill(say.closedBy, {
      by: invitation.closedBy?.name ?? '',
      at: turn.moment(invitation.closedAt ?? ''),
    });
    return { card: 'shared/details', summary: title, shows, data: { title, context }, buttons: [helpButton(turn)] };
  }

  const title = fill(say.request, { provider: provider.name });
  const obstacle = await obstacleTo(turn);
  const ours = (await turn.actor()).organization?.name ?? invitation.company;
  const subject = { inviter: provider.tenantId, invitation: invitationId };
  const answers: Button[] = [
    { title: say.authorize, press: act('authorize-provider', subject), primary: true },
    { title: say.decline, press: act('decline-invitation', subject), inputs: false },
  ];
  const names = { provider: provider.name };
  return {
    card: 'partnerships/review-invitation',
    ...(obstacle ? {} : { asks: true as const }),
    summary: title,
    news: fill(say.requestNews, { inviter: invitedBy.name }),
    shows,
    data: {
      title,
      facts: [
        { title: say.company, value: provider.name },
        { title: say.domain, value: provider.domain },
        { title: say.country, value: countryName(provider.country, turn.language) },
        { title: say.tenant, value: provider.tenantId },
        { title: say.from, value: invitedBy.name },
        { title: say.validUntil, value: turn.moment(invitation.expiresAt) },
      ],
      sections: [{ heading: fill(say.grantsTitle, names), lines: numbered(grantLines(turn.language, ours)) }],
      note: fill(say.note, names),
      canAnswer: !obstacle,
      tick: fill(say.tick, names),
      tickLabel: say.tickLabel,
      tickProblem: say.tickProblem,
      cannotAnswer: obstacle ? wordsFor(obstacle, turn) : '',
    },
    buttons: obstacle ? waysRound(obstacle, subject, turn) : wish === 'decline' ? answers.toReversed() : answers,
  };
}

/** Lines as they are counted on a card. */
export const numbered = (lines: readonly string[]): string[] => lines.map((line, at) => `${at + 1}) ${line}`);
/** What can be done about an obstacle. Enrolling leads back here: it remembers what it was begun for (P13). */
const waysRound = (obstacle: Refusal, invitation: Record<string, string>, turn: Turn): Button[] =>
  waysOn(obstacle, turn).map((button) =>
    'press' in button && button.press.command === 'enroll' ? { ...button, press: ask('enroll', invitation) } : button,
  );

/** Why this person cannot answer the request (R50, P13); undefined for those who can. */
async function obstacleTo(turn: Turn): Promise<Refusal | undefined> {
  try {
    await turn.authorize(authorizeProvider);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  const { organization } = await turn.actor();
  if (!organization || organization.enrolment === 'approved') return undefined;
  return new Refusal('not-enrolled', { organization: organization.name });
}

/** One line of a list. */
export const incomingDetail = (invitation: IncomingInvitation, turn: Turn): string =>
  `${invitation.inviter.domain} · ${words[turn.language].validUntil} ${turn.moment(invitation.expiresAt)}`;
