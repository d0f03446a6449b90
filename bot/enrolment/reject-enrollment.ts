import { applicationSubject } from '../../src/enrolment/application.ts';
import { rejectEnrollment } from '../../src/enrolment/reject-enrollment.ts';
import { showEnrollment } from '../../src/enrolment/show-enrollment.ts';
import { defineCommand } from '../command.ts';
import { act, ask } from '../view.ts';
import { fill } from '../words.ts';
import { applicationView } from './application-view.ts';

/** Rejects an application, with the reason that the applicant reads. */
export const rejectEnrollmentCommand = defineCommand({
  name: 'reject-enrollment',
  operation: rejectEnrollment,
  inputs: ['reason'],
  unlisted: true,
  words: {
    en: {
      title: 'Reject an application',
      purpose: 'Tells the applicant why; they can apply again.',
      recorded: 'Rejected an application',
      heading: 'Reject the application of {company}?',
      reason: 'Reason',
      needed: 'Enter a reason: the applicant reads it.',
      note: 'The applicant and {email} are told the reason. They can apply again.',
      reject: 'Reject application',
      keep: 'Back',
    },
    ko: {
      title: '등록 신청 반려',
      purpose: '신청한 회사에 사유를 알립니다. 다시 신청할 수 있습니다.',
      recorded: '등록 신청을 반려했습니다',
      heading: '{company}의 등록 신청을 반려하시겠습니까?',
      reason: '사유',
      needed: '사유를 입력해 주세요. 신청한 회사가 읽게 됩니다.',
      note: '신청한 사람과 {email} 주소로 사유를 알립니다. 다시 신청할 수 있습니다.',
      reject: '신청 반려',
      keep: '뒤로',
    },
  },
  async open({ tenant, application: id, reason }, turn, words) {
    await turn.authorize(rejectEnrollment);
    const application = await turn.perform(showEnrollment, { tenant, application: id });
    const title = fill(words.heading, { company: application.company });
    const subject = { tenant, application: id };
    return {
      card: 'enrolment/reject-enrollment',
      summary: title,
      asks: true,
      data: {
        title,
        words,
        reason: typeof reason === 'string' ? reason : '',
        note: fill(words.note, { email: application.contact.email }),
      },
      buttons: [
        { title: words.reject, press: act('reject-enrollment', subject), primary: true },
        { title: words.keep, press: ask('show-enrollment', subject) },
      ],
    };
  },
  answer: (application, turn) => applicationView(application, turn),
  subjectOf: ({ tenant, application }) => applicationSubject(String(tenant), String(application)),
});
