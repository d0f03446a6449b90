import {
  type Application,
  applicationDocId,
  isExpired,
  questions,
  readApplication,
  verificationCode,
} from '../../src/enrolment/application.ts';
import { subjectHome } from '../../src/watch.ts';
import type { LetterKind } from '../letters.ts';
import { fill, type InEveryLanguage, languageOf, moment } from '../words.ts';
import { applicationState } from './application-words.ts';
import { verificationWords } from './verify-email.ts';

const words = {
  en: {
    askSubject: 'Please verify the application of {company}',
    hello: 'Hello {name},',
    asked:
      '{applicant} applied for {company} to be an indirect reseller in the Cloud Solution Provider programme, and named you as the primary contact.',
    questions: 'Before the application is reviewed, please answer two questions:',
    link: 'Answer here:',
    code: 'Or write this to Twotier in Microsoft Teams:\nconfirm my e-mail {code}',
    until: 'The link is personal, can be used once, and is valid until {until} (UTC).',
    ignore:
      'If you know nothing of this, answer with no: then nothing goes on. Nobody asks you for a password, here or on the page.',
    statusSubject: 'The application of {company}: {state}',
    'in-review':
      'Both questions about the application of {company} were answered with yes, so the review has begun. It takes several days; you will be told by mail.',
    frozen:
      'A question about the application of {company} was answered with no, so it is frozen: nothing goes on. The operator of the programme has been told.',
    approved:
      'The application of {company} was approved on {at} (UTC): it is enrolled as an indirect reseller. {applicant} can accept the invitations of indirect providers now.',
    rejected: 'The application of {company} was rejected on {at} (UTC). The reason that was given:\n\n{reason}',
    rejectedNext: '{applicant} can apply again at any time by writing “enroll” to Twotier in Microsoft Teams.',
    withdrawn: '{by} withdrew the application of {company} on {at} (UTC). Nothing else is to be done.',
    why: 'You get this mail as the primary contact of the application.',
  },
  ko: {
    askSubject: '{company}의 등록 신청을 확인해 주세요',
    hello: '{name} 님, 안녕하세요.',
    asked:
      '{applicant} 님이 {company:을/를} CSP(클라우드 솔루션 공급자) 프로그램의 간접 재판매인으로 등록해 달라고 신청하면서 귀하를 기본 연락처로 지정했습니다.',
    questions: '신청을 검토하기 전에 두 가지 질문에 답해 주세요.',
    link: '여기에서 답해 주세요.',
    code: '또는 Microsoft Teams에서 Twotier에 다음과 같이 보내 주세요.\n내 메일 주소 확인 {code}',
    until: '이 개인화 링크는 한 번만 사용할 수 있으며 {until}(UTC)까지 유효합니다.',
    ignore:
      '모르는 신청이라면 “아니요”라고 답해 주세요. 그러면 더 이상 진행되지 않습니다. 이 메일과 페이지에서는 암호를 요구하지 않습니다.',
    statusSubject: '{company}의 등록 신청: {state}',
    'in-review':
      '{company}의 등록 신청에 대한 두 가지 질문에 모두 “예”라고 답하여 검토를 시작했습니다. 검토에는 며칠이 걸리며 결과는 메일로 알려 드립니다.',
    frozen:
      '{company}의 등록 신청에 대한 질문에 “아니요”라고 답하여 신청이 보류되었습니다. 더 이상 진행되지 않으며, 프로그램 운영자에게 알렸습니다.',
    approved:
      '{company}의 등록 신청이 {at}(UTC)에 승인되어 간접 재판매인으로 등록되었습니다. 이제 {applicant} 님이 간접 공급자의 초대를 수락할 수 있습니다.',
    rejected: '{company}의 등록 신청이 {at}(UTC)에 반려되었습니다. 사유는 다음과 같습니다.\n\n{reason}',
    rejectedNext:
      '{applicant} 님이 Microsoft Teams에서 Twotier에 “재판매인으로 등록”이라고 보내면 언제든지 다시 신청할 수 있습니다.',
    withdrawn: '{by} 님이 {at}(UTC)에 {company}의 등록 신청을 취소했습니다. 더 이상 하실 일은 없습니다.',
    why: '등록 신청의 기본 연락처로 지정되어 이 메일을 받았습니다.',
  },
} satisfies InEveryLanguage<Record<string, string>>;

export const verificationLink = (publicUrl: string, code: string): string => `${publicUrl}/verify/${code}`;

/** Asks the primary contact the two questions (R22). */
export const enrolmentVerificationLetter: LetterKind = {
  async write({ owner, id }, round, { store, derive, publicUrl, now }) {
    const application = await readApplication(store.get.bind(store), owner, id);
    if (application?.state !== 'awaiting-verification') return undefined;
    if (application.verification.round !== round || isExpired(application, now)) return undefined;
    const { contact, company, applicant, verification } = application;
    const language = languageOf(application.language);
    const say = words[language];
    const code = verificationCode(derive, owner, id, round);
    const asks = questions.map((name) => fill(verificationWords[language][name], { email: contact.email, company }));
    return {
      to: contact.email,
      language,
      subject: fill(say.askSubject, { company }),
      text: [
        fill(say.hello, { name: contact.name }),
        fill(say.asked, { applicant: applicant.name, company }),
        [say.questions, ...asks.map((ask, at) => `${at + 1}. ${ask}`)].join('\n'),
        `${say.link}\n${verificationLink(publicUrl, code)}`,
        fill(say.code, { code }),
        `${fill(say.until, { until: moment(verification.expiresAt, language, 'UTC') })}\n${say.ignore}`,
      ].join('\n\n'),
      key: `verify.${id}.${round}`,
    };
  },
  async refused(subject, store) {
    const home = subjectHome(subject);
    const found = await store.get<Application>(home, applicationDocId(subject.id));
    if (found?.state !== 'awaiting-verification') return undefined;
    const { etag, ...application } = found;
    const refused: Application = {
      ...application,
      verification: { ...application.verification, undeliverable: true },
      version: application.version + 1,
    };
    await store.commit(home, [{ kind: 'replace', doc: refused, etag }]);
    return application.applicant;
  },
};

/** Tells the primary contact of a new state (R10, R24). */
export const enrolmentStatusLetter: LetterKind = {
  async write({ owner, id }, round, { store }) {
    const application = await readApplication(store.get.bind(store), owner, id);
    // It has moved on meanwhile, and that has a letter of its own.
    if (!application || application.version !== round || application.state === 'awaiting-verification')
      return undefined;
    const { contact, company, applicant, state, history, reason = '' } = application;
    const language = languageOf(application.language);
    const say = words[language];
    const { at = '', by = '' } = history.at(-1) ?? {};
    const facts = { company, applicant: applicant.name, by, at: moment(at, language, 'UTC'), reason };
    return {
      to: contact.email,
      language,
      subject: fill(say.statusSubject, { company, state: applicationState(state, language) }),
      text: [
        fill(say.hello, { name: contact.name }),
        fill(say[state], facts),
        ...(state === 'rejected' ? [fill(say.rejectedNext, facts)] : []),
        say.why,
      ].join('\n\n'),
      key: `enrolment.${id}.${round}`,
    };
  },
  // Whoever has to know is told in Teams anyway.
  refused: async () => undefined,
};
