import { type Lead, leadSubject } from '../../src/leads/lead.ts';
import type { Turn } from '../command.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    own: 'own marketing',
    microsoft: 'Microsoft referral',
    provider: 'indirect provider',
    open: 'Open lead',
    qualified: 'Invited as a customer',
    dropped: 'Dropped',
    source: 'Source',
    referrer: 'Referred by',
    contact: 'Contact',
    email: 'Mail address',
    added: 'Added by',
    by: '{name}, {at}',
    closed: 'Closed by',
    reason: 'Reason',
    invited: 'Invitation sent to',
    invite: 'Invite as a customer',
    shown: 'Show the invitation',
    drop: 'Drop',
    list: 'Leads',
  },
  ko: {
    own: '자체 마케팅',
    microsoft: 'Microsoft 추천',
    provider: '간접 공급자',
    open: '진행 중인 잠재 고객',
    qualified: '고객으로 초대함',
    dropped: '중단됨',
    source: '유입 경로',
    referrer: '추천한 곳',
    contact: '담당자',
    email: '전자 메일 주소',
    added: '등록한 사람',
    by: '{name}, {at}',
    closed: '처리한 사람',
    reason: '중단 사유',
    invited: '초대를 보낸 주소',
    invite: '고객으로 초대',
    shown: '초대 보기',
    drop: '중단',
    list: '잠재 고객 목록',
  },
} satisfies InEveryLanguage<Record<string, string>>;

export const sourceWord = ({ source }: Pick<Lead, 'source'>, turn: Turn): string => words[turn.language][source];
export const leadStateWord = ({ state }: Pick<Lead, 'state'>, turn: Turn): string => words[turn.language][state];

/** A lead: who it is, where it comes from (R65), what became of it. */
export function leadView(lead: Lead, turn: Turn): View {
  const say = words[turn.language];
  const { leadId, company, contact, email, referrer, note, state, createdBy, createdAt, closed, invitation } = lead;
  const by = (name: string, at: string) => fill(say.by, { name, at: turn.moment(at) });
  const known = (title: string, value: string | undefined) => (value ? [{ title, value }] : []);
  return {
    card: 'shared/details',
    summary: `${company}: ${say[state]}`,
    shows: leadSubject(turn.speaker.tenantId, leadId),
    data: {
      title: company,
      context: say[state],
      facts: [
        { title: say.source, value: sourceWord(lead, turn) },
        ...known(say.referrer, referrer),
        ...known(say.contact, contact),
        ...known(say.email, email),
        { title: say.added, value: by(createdBy.name, createdAt) },
        ...known(say.closed, closed && by(closed.by.name, closed.at)),
        ...known(say.reason, closed?.reason),
        ...known(say.invited, invitation?.email),
      ],
      note,
    },
    buttons: [
      ...(state === 'open'
        ? [
            {
              title: say.invite,
              press: ask('invite-customer', { company, email, lead: leadId }),
              primary: true as const,
            },
            { title: say.drop, press: ask('drop-lead', { lead: leadId }) },
          ]
        : []),
      ...(invitation
        ? [
            {
              title: say.shown,
              press: ask('show-invitation', { inviter: turn.speaker.tenantId, invitation: invitation.id }),
            },
          ]
        : []),
      { title: say.list, press: ask('list-leads') },
    ],
  };
}
