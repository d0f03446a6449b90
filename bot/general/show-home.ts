import { type Counted, mostCounted, showHome, standing } from '../../src/home.ts';
import { defineCommand } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

/** What each number counts, for one and for many; Korean makes no difference. */
const words: InEveryLanguage<Record<Counted, [one: string, many: string]>> = {
  en: {
    'received-invitations': ['1 invitation to answer', '{count} invitations to answer'],
    'delegated-admin': ['1 request for administrator rights to answer', '{count} requests for rights to answer'],
    applications: ['1 enrolment to review', '{count} enrolments to review'],
    'partnerships-to-confirm': ['1 partnership to confirm', '{count} partnerships to confirm'],
    'change-requests': ['1 change request to decide', '{count} change requests to decide'],
    drafts: ['1 draft to go on with', '{count} drafts to go on with'],
    'service-requests': ['1 open service request', '{count} open service requests'],
    'sent-invitations': ['1 invitation that nobody has answered', '{count} invitations that nobody has answered'],
    leads: ['1 open lead', '{count} open leads'],
    customers: ['1 customer', '{count} customers'],
    resellers: ['1 reseller', '{count} resellers'],
    providers: ['1 provider', '{count} providers'],
  },
  ko: {
    'received-invitations': ['답변할 초대 1건', '답변할 초대 {count}건'],
    'delegated-admin': ['답변할 관리자 권한 요청 1건', '답변할 관리자 권한 요청 {count}건'],
    applications: ['검토할 등록 신청 1건', '검토할 등록 신청 {count}건'],
    'partnerships-to-confirm': ['확정할 파트너 관계 1건', '확정할 파트너 관계 {count}건'],
    'change-requests': ['결정할 변경 요청 1건', '결정할 변경 요청 {count}건'],
    drafts: ['이어서 작성할 양식 1건', '이어서 작성할 양식 {count}건'],
    'service-requests': ['진행 중인 서비스 요청 1건', '진행 중인 서비스 요청 {count}건'],
    'sent-invitations': ['답변을 기다리는 초대 1건', '답변을 기다리는 초대 {count}건'],
    leads: ['진행 중인 잠재 고객 1건', '진행 중인 잠재 고객 {count}건'],
    customers: ['고객 1곳', '고객 {count}곳'],
    resellers: ['재판매인 1곳', '재판매인 {count}곳'],
    providers: ['공급자 1곳', '공급자 {count}곳'],
  },
};

/** The command that each number leads to. */
const leadsTo: Record<Counted, string> = {
  'received-invitations': 'list-invitations',
  'delegated-admin': 'list-delegated-admin',
  applications: 'review-enrollments',
  'partnerships-to-confirm': 'list-resellers',
  'change-requests': 'list-requests',
  drafts: 'list-drafts',
  'service-requests': 'list-service-requests',
  'sent-invitations': 'list-invitations',
  leads: 'list-leads',
  customers: 'list-customers',
  resellers: 'list-resellers',
  providers: 'list-providers',
};

/** What waits for somebody, and what the organisation has, with the way to each (P05). */
export const showHomeCommand = defineCommand({
  name: 'show-home',
  operation: showHome,
  words: {
    en: {
      title: 'What is waiting for me',
      purpose: 'What waits for you, in numbers, and the way to each.',
      asking: 'home',
      nothing: 'Nothing is waiting for you.',
      waits: 'Waits for you',
      have: 'In your organisation',
      show: 'Show',
      help: 'Help',
    },
    ko: {
      title: '대기 중인 일',
      purpose: '처리할 일을 건수와 함께 보여 줍니다.',
      asking: '홈',
      nothing: '처리할 일이 없습니다.',
      waits: '처리할 일',
      have: '귀사 현황',
      show: '보기',
      help: '도움말',
    },
  },
  async open(_asked, turn, say) {
    const counts = await turn.perform(showHome, {});
    const waiting = counts.filter(({ name }) => !standing.has(name));
    const view = listView(
      {
        title: say.title,
        none: say.nothing,
        rows: counts.slice(0, 10).map(({ name, count }) => {
          const [one, many] = words[turn.language][name];
          const shown = count < mostCounted ? count : `${mostCounted}+`;
          // A customer's own tenant is the customer that its requests for rights are about.
          const subject = name === 'delegated-admin' ? { customerId: turn.speaker.tenantId } : {};
          return {
            name: count === 1 ? one : fill(many, { count: shown }),
            detail: standing.has(name) ? say.have : say.waits,
            actions: [{ title: say.show, press: ask(leadsTo[name], subject) }],
          };
        }),
        buttons: [{ title: say.help, press: ask('help') }],
      },
      turn,
    );
    return waiting.length === 0 ? { ...view, summary: say.nothing, data: { ...view.data, note: say.nothing } } : view;
  },
});
