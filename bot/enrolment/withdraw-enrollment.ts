import { applicationSubject } from '../../src/enrolment/application.ts';
import { withdrawEnrollment } from '../../src/enrolment/withdraw-enrollment.ts';
import { defineCommand } from '../command.ts';
import { applicationView } from './application-view.ts';
import { shownApplication } from './show-enrollment.ts';

/** Takes the application back before it is decided. */
export const withdrawEnrollmentCommand = defineCommand({
  name: 'withdraw-enrollment',
  operation: withdrawEnrollment,
  unlisted: true,
  words: {
    en: {
      title: 'Withdraw an application',
      purpose: 'Takes the application back before it is decided.',
      recorded: 'Withdrew an application',
      done: 'The application was withdrawn.',
    },
    ko: {
      title: '등록 신청 취소',
      purpose: '결정되기 전에 신청을 취소합니다.',
      recorded: '등록 신청을 취소했습니다',
      done: '신청을 취소했습니다.',
    },
  },
  open: ({ application }, turn) => shownApplication(turn.speaker.tenantId, application, turn),
  answer: async (application, turn, words) => ({
    ...(await applicationView(application, turn)),
    lead: { text: words.done, tone: 'good' },
  }),
  subjectOf: ({ application }, turn) => applicationSubject(turn.speaker.tenantId, String(application)),
});
