import { applicationSubject } from '../../src/enrolment/application.ts';
import { resendVerification } from '../../src/enrolment/resend-verification.ts';
import { defineCommand } from '../command.ts';
import { applicationView } from './application-view.ts';
import { shownApplication } from './show-enrollment.ts';

/** Sends the mail with the two questions again. */
export const resendVerificationCommand = defineCommand({
  name: 'resend-verification',
  operation: resendVerification,
  unlisted: true,
  words: {
    en: {
      title: 'Send the verification again',
      purpose: 'Sends the mail with the two questions again.',
      recorded: 'Sent the questions about an application again',
      done: 'Sent again with a new link. The earlier one is void.',
    },
    ko: {
      title: '확인 메일 다시 보내기',
      purpose: '두 가지 질문이 담긴 메일을 다시 보냅니다.',
      recorded: '등록 신청에 대한 질문을 다시 보냈습니다',
      done: '새 링크로 다시 보냈습니다. 이전 링크는 무효입니다.',
    },
  },
  open: ({ application }, turn) => shownApplication(turn.speaker.tenantId, application, turn),
  answer: async (application, turn, words) => ({
    ...(await applicationView(application, turn)),
    lead: { text: words.done, tone: 'good' },
  }),
  subjectOf: ({ application }, turn) => applicationSubject(turn.speaker.tenantId, String(application)),
});
