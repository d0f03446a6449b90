import { applicationSubject } from '../../src/enrolment/application.ts';
import { approveEnrollment } from '../../src/enrolment/approve-enrollment.ts';
import { defineCommand } from '../command.ts';
import { applicationView } from './application-view.ts';
import { shownApplication } from './show-enrollment.ts';

/** The operator's **Approve** on an application in review. */
export const approveEnrollmentCommand = defineCommand({
  name: 'approve-enrollment',
  operation: approveEnrollment,
  unlisted: true,
  words: {
    en: {
      title: 'Approve an application',
      purpose: 'Makes the applicant an enrolled indirect reseller.',
      recorded: 'Approved an application',
    },
    ko: {
      title: '등록 신청 승인',
      purpose: '신청한 회사를 간접 재판매인으로 등록합니다.',
      recorded: '등록 신청을 승인했습니다',
    },
  },
  open: ({ tenant, application }, turn) => shownApplication(tenant, application, turn),
  answer: (application, turn) => applicationView(application, turn),
  subjectOf: ({ tenant, application }) => applicationSubject(String(tenant), String(application)),
});
