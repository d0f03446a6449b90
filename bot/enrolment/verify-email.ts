import { type Application, applicationSubject } from '../../src/enrolment/application.ts';
import { findVerification, verifyEmail } from '../../src/enrolment/verify-email.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { orAgain } from '../form.ts';
import { act, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { applicationView } from './application-view.ts';
import { shownApplication } from './show-enrollment.ts';

/** The two questions of R22, on the card as on the page. */
export const verificationWords = {
  en: {
    title: 'Confirm my mail address',
    purpose: 'Answer the two questions about an application that names you as its primary contact.',
    recorded: 'Answered the questions about an application',
    asking: 'confirm my e-mail',
    heading: 'Application of {company}',
    context: '{applicant} applied for {company} to be an indirect reseller, with {email} as the primary contact.',
    signedUp: 'Did you, or did your organisation with your knowledge, sign up for a Partner Center account?',
    ownAddress: 'Does {email} belong to {company}?',
    yes: 'Yes',
    no: 'No',
    needed: 'Answer both questions.',
    effect: 'With two times yes the review begins. With any no the application is frozen, and the operator is told.',
    answer: 'Answer',
    codeTitle: 'The code is in the mail that was sent to the primary contact. It shows that you read that mailbox.',
    code: 'Code from the mail',
    codeHint: 'KX7Q-…',
    codeProblem: 'Enter the code from the mail with the two questions, for example KX7Q-….',
    go: 'Continue',
    inReview: 'Thank you. The review has begun; it takes several days.',
    frozen: 'Thank you. The application is frozen: nothing goes on, and the operator of the programme has been told.',
  },
  ko: {
    title: '내 메일 주소 확인',
    purpose: '기본 연락처로 지정된 등록 신청에 대한 두 가지 질문에 답합니다.',
    recorded: '등록 신청에 대한 질문에 답했습니다',
    asking: '내 메일 주소 확인',
    heading: '{company}의 등록 신청',
    context:
      '{applicant} 님이 {email} 주소를 기본 연락처로 하여 {company:을/를} 간접 재판매인으로 등록해 달라고 신청했습니다.',
    signedUp: '귀하가 직접, 또는 귀하도 아는 상태에서 조직이 파트너 센터 계정을 신청했습니까?',
    ownAddress: '{email} 주소가 {company} 소속입니까?',
    yes: '예',
    no: '아니요',
    needed: '두 질문에 모두 답해 주세요.',
    effect:
      '둘 다 “예”라고 답하면 검토가 시작됩니다. 하나라도 “아니요”라고 답하면 신청이 보류되고 프로그램 운영자에게 알립니다.',
    answer: '답변하기',
    codeTitle: '기본 연락처에 보낸 메일에 코드가 있습니다. 그 메일함을 사용하는 분인지 확인하기 위한 것입니다.',
    code: '메일에 있는 코드',
    codeHint: '예: KX7Q-…',
    codeProblem: '두 가지 질문이 담긴 메일에 있는 코드를 입력해 주세요. 예: KX7Q-…',
    go: '계속',
    inReview: '답변해 주셔서 감사합니다. 검토가 시작되었으며 며칠이 걸립니다.',
    frozen: '답변해 주셔서 감사합니다. 신청이 보류되어 더 이상 진행되지 않으며, 프로그램 운영자에게 알렸습니다.',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

type Words = typeof verificationWords.en;

function questionsForm(
  { tenantId, applicationId, company, applicant, contact }: Application,
  asked: Asked,
  say: Words,
): View {
  const names = { company, applicant: applicant.name, email: contact.email };
  const answered = (name: string) => (asked[name] === 'yes' || asked[name] === 'no' ? String(asked[name]) : '');
  return {
    card: 'enrolment/verify-email',
    summary: fill(say.heading, names),
    asks: true,
    data: {
      words: say,
      title: fill(say.heading, names),
      context: fill(say.context, names),
      first: fill(say.signedUp, names),
      second: fill(say.ownAddress, names),
      signedUp: answered('signedUp'),
      ownAddress: answered('ownAddress'),
    },
    buttons: [
      {
        title: say.answer,
        press: act('verify-email', { tenant: tenantId, application: applicationId, code: asked.code }),
        primary: true,
      },
    ],
  };
}

const codeForm = (code: unknown, say: Words): View => ({
  card: 'enrolment/verification-code',
  summary: say.title,
  asks: true,
  data: { words: say, code: typeof code === 'string' ? code : '' },
  buttons: [{ title: say.go, press: { command: 'verify-email', part: 'code', subject: {} }, primary: true }],
});

/** The two questions; or the form for the code, with what is wrong with the one that was given. */
const questions = (asked: Asked, turn: Turn, say: Words): Promise<View> =>
  orAgain(
    async () => {
      const code = asked.code?.trim() || undefined;
      const application = await turn.perform(findVerification, { code });
      return application ? questionsForm(application, { ...asked, code }, say) : codeForm('', say);
    },
    () => codeForm(asked.code, say),
    ['verification-not-valid', 'too-many-codes', 'invalid-input', 'busy'],
    turn,
  );

/** The primary contact's answers in the chat (R22), for whoever has the mail or is known by its address. */
export const verifyEmailCommand = defineCommand({
  name: 'verify-email',
  operation: verifyEmail,
  inputs: ['code', 'signedUp', 'ownAddress'],
  words: verificationWords,
  open: questions,
  steps: { code: questions },
  async answer(application, turn, say) {
    const text = application.state === 'in-review' ? say.inReview : say.frozen;
    const view = turn.repeated
      ? await shownApplication(application.tenantId, application.applicationId, turn)
      : await applicationView(application, turn);
    return { ...view, lead: { text, tone: 'good' } };
  },
  subjectOf: ({ tenant, application }) => applicationSubject(String(tenant), String(application)),
});
