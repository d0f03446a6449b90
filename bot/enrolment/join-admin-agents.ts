import { applicationSubject } from '../../src/enrolment/application.ts';
import { joinAdminAgents } from '../../src/enrolment/join-admin-agents.ts';
import { defineCommand } from '../command.ts';
import { applicationView } from './application-view.ts';
import { shownApplication } from './show-enrollment.ts';

/** The last step of the set-up, for the applicant. */
export const joinAdminAgentsCommand = defineCommand({
  name: 'join-admin-agents',
  operation: joinAdminAgents,
  unlisted: true,
  words: {
    en: {
      title: 'Join the admin agent group',
      purpose: 'The last step of the set-up, for the applicant.',
      recorded: 'Joined the admin agent group',
      done: 'You are an admin agent now.',
    },
    ko: {
      title: '관리자 에이전트 그룹 참여',
      purpose: '신청한 사람을 위한 마지막 설정 단계입니다.',
      recorded: '관리자 에이전트 그룹에 참여했습니다',
      done: '이제 관리자 에이전트입니다.',
    },
  },
  open: ({ application }, turn) => shownApplication(turn.speaker.tenantId, application, turn),
  answer: async (application, turn, words) => ({
    ...(await applicationView(application, turn, 'up')),
    lead: { text: words.done, tone: 'good' },
  }),
  subjectOf: ({ application }, turn) => applicationSubject(turn.speaker.tenantId, String(application)),
});
