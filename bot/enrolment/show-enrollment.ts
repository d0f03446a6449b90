import { showEnrollment, showOwnEnrollment } from '../../src/enrolment/show-enrollment.ts';
import { defineCommand, type Turn } from '../command.ts';
import { applicationView } from './application-view.ts';

/** An application by its ids, from a button or for a card that shows it. */
export const shownApplication = async (tenant: unknown, application: unknown, turn: Turn) =>
  applicationView(await turn.perform(showEnrollment, { tenant, application }), turn);

/** Where our application stands. */
export const showEnrollmentCommand = defineCommand({
  name: 'show-enrollment',
  operation: showEnrollment,
  words: {
    en: {
      title: 'Application status',
      purpose: 'Where your application to be an indirect reseller stands.',
      asking: 'show our enrollment status',
    },
    ko: {
      title: '등록 신청 상태',
      purpose: '간접 재판매인 등록 신청이 어디까지 진행되었는지 보여 줍니다.',
      asking: '등록 신청 상태 알려줘',
    },
  },
  async open({ tenant, application }, turn) {
    if (typeof application === 'string') return shownApplication(tenant, application, turn);
    return applicationView(await turn.perform(showOwnEnrollment, {}), turn);
  },
  shows: { type: 'application', draw: ({ owner, id }, turn) => shownApplication(owner, id, turn) },
});
