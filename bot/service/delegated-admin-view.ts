import { type DelegatedAdmin, delegationState, delegationSubject, endOf } from '../../src/service/delegated-admin.ts';
import type { Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { act, ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { entraRoleWords } from './entra-role-words.ts';

const words = {
  en: {
    title: 'Delegated administrator rights',
    request: '{partner} asks for administrator rights',
    pending: 'Waiting for approval',
    active: 'In force',
    declined: 'Declined',
    withdrawn: 'Taken back',
    ended: 'Ended',
    void: 'Ended with the relationship',
    expired: 'Expired without an answer',
    over: 'Ended',
    context: '{name} · {state}',
    partner: 'Partner',
    customer: 'Customer',
    domain: 'Domain',
    tenant: 'Tenant',
    requested: 'Requested by',
    by: '{name}, {at}',
    valid: 'Can be approved until',
    duration: 'Duration',
    days: '{days} days from the approval on',
    oneDay: '1 day from the approval on',
    extend: 'Automatic extension',
    extendYes: 'by 180 days each time',
    extendNo: 'none',
    approved: 'Approved by',
    ends: 'In force until',
    until: 'In force until {at}',
    closed: 'Closed by',
    wanted: 'If you approve, {partner} can act in your tenant as:',
    asked: 'Roles asked for:',
    given: '{partner} can act in the tenant of {customer} as:',
    given_before: 'Roles:',
    tick: 'I have read the roles and give them to {partner}.',
    tickLabel: 'Confirmation',
    tickProblem: 'Tick the box to approve.',
    note: 'You can end these rights at any time, here or in the Microsoft 365 admin center.',
    approve: 'Approve',
    decline: 'Decline',
    takeBack: 'Take back',
    end: 'End rights',
    again: 'Ask again',
    list: 'All rights',
    requestNews: '{name} of {partner} asks for administrator rights in your tenant.',
    activeNews: '{name} approved the administrator rights.',
    closedNews: '{name}: {state}',
  },
  ko: {
    title: '위임된 관리자 권한',
    request: '{partner:이/가} 관리자 권한을 요청합니다',
    pending: '승인 대기 중',
    active: '유효함',
    declined: '거절됨',
    withdrawn: '철회됨',
    ended: '종료됨',
    void: '관계와 함께 종료됨',
    expired: '답변 없이 만료됨',
    over: '종료됨',
    context: '{name} · {state}',
    partner: '파트너',
    customer: '고객',
    domain: '도메인',
    tenant: '테넌트',
    requested: '요청자',
    by: '{name}, {at}',
    valid: '승인 기한',
    duration: '기간',
    days: '승인한 날부터 {days}일',
    oneDay: '승인한 날부터 1일',
    extend: '자동 연장',
    extendYes: '180일씩 연장',
    extendNo: '없음',
    approved: '승인한 사람',
    ends: '유효 기한',
    until: '{at}까지 유효함',
    closed: '처리한 사람',
    wanted: '승인하면 {partner:이/가} 귀사 테넌트에서 다음 역할로 작업할 수 있습니다.',
    asked: '요청한 역할:',
    given: '{partner:이/가} {customer} 테넌트에서 다음 역할로 작업할 수 있습니다.',
    given_before: '역할:',
    tick: '역할을 확인했으며 {partner}에 이 권한을 부여합니다.',
    tickLabel: '확인',
    tickProblem: '승인하려면 확인란을 선택해 주세요.',
    note: '이 권한은 여기에서 또는 Microsoft 365 관리 센터에서 언제든지 종료할 수 있습니다.',
    approve: '승인',
    decline: '거절',
    takeBack: '요청 철회',
    end: '권한 종료',
    again: '다시 요청',
    list: '전체 권한',
    requestNews: '{partner}의 {name} 님이 귀사 테넌트의 관리자 권한을 요청했습니다.',
    activeNews: '{name} 님이 관리자 권한을 승인했습니다.',
    closedNews: '{name}: {state}',
  },
} satisfies InEveryLanguage<Record<string, string>>;

export const delegationStateWord = (delegation: DelegatedAdmin, turn: Turn): string =>
  words[turn.language][delegationState(delegation, turn.now)];

/** How it stands in one line, for lists. */
export const delegationLine = (delegation: DelegatedAdmin, turn: Turn): string => {
  const say = words[turn.language];
  return delegation.state === 'active'
    ? fill(say.until, { at: turn.moment(endOf(delegation, turn.now)) })
    : `${delegationStateWord(delegation, turn)} · ${say.valid} ${turn.moment(delegation.expiresAt)}`;
};

const newsOf = (delegation: DelegatedAdmin, state: string, say: typeof words.en): string | undefined => {
  const { requestedBy, approvedBy, closedBy, partner } = delegation;
  if (state === 'pending') return fill(say.requestNews, { name: requestedBy.name, partner: partner.name });
  if (state === 'active') return approvedBy && fill(say.activeNews, { name: approvedBy.name });
  return closedBy && fill(say.closedNews, { name: closedBy.name, state: say[state as 'ended'] });
};

/** Delegated administrator rights for either side: for the customer with its answer, while it is asked for. */
export function delegatedAdminView(delegation: DelegatedAdmin, turn: Turn): View {
  const say = words[turn.language];
  const { delegationId, customerId, customerName, partner, roles, days, autoExtend, version } = delegation;
  const { requestedBy, requestedAt, expiresAt, approvedBy, approvedAt, closedBy, closedAt } = delegation;
  const state = delegationState(delegation, turn.now);
  const ours = turn.speaker.tenantId === customerId;
  const subject = { customer: customerId, delegation: delegationId };
  const shows = delegationSubject(customerId, delegationId);
  const by = (name: string, at: string) => fill(say.by, { name, at: turn.moment(at) });
  const names = { partner: partner.name, customer: customerName };
  const facts = [
    ...(ours
      ? [
          { title: say.partner, value: partner.name },
          { title: say.domain, value: partner.domain },
          { title: say.tenant, value: partner.tenantId },
        ]
      : [{ title: say.customer, value: customerName }]),
    { title: say.requested, value: by(requestedBy.name, requestedAt) },
    ...(state === 'pending' ? [{ title: say.valid, value: turn.moment(expiresAt) }] : []),
    { title: say.duration, value: days === 1 ? say.oneDay : fill(say.days, { days }) },
    { title: say.extend, value: autoExtend ? say.extendYes : say.extendNo },
    ...(approvedBy && approvedAt ? [{ title: say.approved, value: by(approvedBy.name, approvedAt) }] : []),
    ...(state === 'active' || state === 'over'
      ? [{ title: say.ends, value: turn.moment(endOf(delegation, turn.now)) }]
      : []),
    ...(closedBy && closedAt ? [{ title: say.closed, value: by(closedBy.name, closedAt) }] : []),
  ];
  const points = roles.map((role) => entraRoleWords[turn.language][role]);
  const news = newsOf(delegation, state, say);
  if (ours && state === 'pending') {
    const form = formView({
      title: fill(say.request, names),
      facts,
      pointsTitle: fill(say.wanted, names),
      points,
      inputs: [
        {
          kind: 'tick',
          id: 'confirmed',
          label: say.tickLabel,
          tick: fill(say.tick, names),
          required: true,
          problem: say.tickProblem,
        },
      ],
      note: say.note,
      buttons: [
        {
          title: say.approve,
          press: act('answer-delegated-admin', { ...subject, answer: 'approve' }),
          primary: true,
        },
        {
          title: say.decline,
          press: act('answer-delegated-admin', { ...subject, answer: 'decline' }),
          inputs: false,
        },
      ],
    });
    return { ...form, news, shows };
  }
  const pointsTitle = state === 'pending' ? say.asked : state === 'active' ? fill(say.given, names) : say.given_before;
  const ends = state === 'active' ? say.end : state === 'pending' ? say.takeBack : undefined;
  return {
    card: 'shared/details',
    summary: `${say.title}: ${say[state]}`,
    news,
    shows,
    data: {
      title: say.title,
      context: fill(say.context, { name: ours ? partner.name : customerName, state: say[state] }),
      facts,
      pointsTitle,
      points,
      note: ours && state === 'active' ? say.note : '',
    },
    buttons: [
      ...(ends ? [{ title: ends, press: act('end-delegated-admin', { ...subject, version }) }] : []),
      ...(ends || ours ? [] : [{ title: say.again, press: ask('request-delegated-admin', { customerId, roles }) }]),
      { title: say.list, press: ask('list-delegated-admin', { customerId }) },
    ],
  };
}
