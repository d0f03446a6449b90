import { applicationSubject } from '../../src/enrolment/application.ts';
import { unfreezeEnrollment } from '../../src/enrolment/unfreeze-enrollment.ts';
import { defineCommand } from '../command.ts';
import { applicationView } from './application-view.ts';
import { shownApplication } from './show-enrollment.ts';

/** Takes a frozen application up again, with the questions asked anew. */
export const unfreezeEnrollmentCommand = defineCommand({
  name: 'unfreeze-enrollment',
  operation: unfreezeEnrollment,
  unlisted: true,
  words: {
    en: {
      title: 'Unfreeze an application',
      purpose: 'Asks the primary contact again.',
      recorded: 'Took a frozen application up again',
    },
    ko: {
      title: '등록 신청 보류 해제',
      purpose: '기본 연락처에 다시 질문을 보냅니다.',
      recorded: '보류된 등록 신청을 다시 진행했습니다',
    },
  },
  open: ({ tenant, application }, turn) => shownApplication(tenant, application, turn),
  answer: (application, turn) => applicationView(application, turn),
  subjectOf: ({ tenant, application }) => applicationSubject(String(tenant), String(application)),
});
