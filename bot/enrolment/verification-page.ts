import { codeHash } from '../../src/codes.ts';
import { type Application, isExpired, questions } from '../../src/enrolment/application.ts';
import { applicationByCode, verifyEmail } from '../../src/enrolment/verify-email.ts';
import { type Caller, perform } from '../../src/perform.ts';
import { Refusal } from '../../src/refusal.ts';
import { escapeHtml, page } from '../page.ts';
import { fill, type InEveryLanguage, type Language, moment } from '../words.ts';
import { verificationWords } from './verify-email.ts';

const words = {
  en: {
    unknownTitle: "This link can't be used",
    unknown:
      'It is unknown, or a newer mail has replaced it. Look for the newest mail, or ask the applicant to send it again.',
    expired: 'This link expired on {at} (UTC). Ask the applicant to send the mail again.',
    tenant: 'Microsoft Entra tenant {tenant}',
    how: 'Nothing is answered by opening this page. Nobody asks you for a password.',
    busy: 'The service is busy, so nothing was recorded. Try again in a moment.',
    withdrawn: 'This application was withdrawn on {at} (UTC).',
    rejected: 'This application was rejected on {at} (UTC).',
    approved: 'This application was approved on {at} (UTC).',
  },
  ko: {
    unknownTitle: '사용할 수 없는 링크입니다',
    unknown:
      '없는 링크이거나 더 새로운 메일로 바뀌었습니다. 가장 최근 메일을 확인하거나 신청한 사람에게 다시 보내 달라고 요청해 주세요.',
    expired: '이 링크는 {at}(UTC)에 만료되었습니다. 신청한 사람에게 메일을 다시 보내 달라고 요청해 주세요.',
    tenant: 'Microsoft Entra 테넌트 {tenant}',
    how: '이 페이지를 여는 것만으로는 아무것도 답변되지 않습니다. 암호를 요구하지 않습니다.',
    busy: '요청이 많아 기록하지 못했습니다. 잠시 후 다시 시도해 주세요.',
    withdrawn: '이 신청은 {at}(UTC)에 취소되었습니다.',
    rejected: '이 신청은 {at}(UTC)에 반려되었습니다.',
    approved: '이 신청은 {at}(UTC)에 승인되었습니다.',
  },
} satisfies InEveryLanguage<Record<string, string>>;

type Means = Omit<Caller, 'speaker' | 'who'>;

export interface Page {
  status: number;
  html: string;
}

const looksLikeCode = /^[0-9A-Z-]{20,60}$/;
const find = (code: string, { store }: Means) =>
  looksLikeCode.test(code) ? applicationByCode(store.get.bind(store), code) : undefined;

/** Goes out with the form and has to come back with it: no other page can answer in somebody's name. */
const tokenOf = (code: string, { derive }: Means): string =>
  derive(`verification-form|${codeHash(code)}`)
    .toString('base64url')
    .slice(0, 22);

/** The page of the two questions (R22): who applied, where it stands. Reading consumes nothing. */
export async function verificationPage(code: string, language: Language, means: Means): Promise<Page> {
  const application = await find(code, means);
  return application ? state(application, code, language, means) : unknown(language);
}

/** The answers: recorded once, whoever sends them again. */
export async function answerVerification(code: string, body: unknown, language: Language, means: Means): Promise<Page> {
  const application = await find(code, means);
  if (!application) return unknown(language);
  const form = new URLSearchParams(typeof body === 'string' || Buffer.isBuffer(body) ? String(body) : '');
  const given = Object.fromEntries(questions.map((name) => [name, form.get(name) ?? '']));
  const complete = questions.every((name) => given[name] === 'yes' || given[name] === 'no');
  if (application.state !== 'awaiting-verification' || isExpired(application, means.now()))
    return state(application, code, language, means);
  if (form.get('token') !== tokenOf(code, means) || !complete)
    return { ...state(application, code, language, means, given), status: 400 };

  const { tenantId, applicationId, contact } = application;
  // Nobody is signed in here: what the answer rests on is the code, and it stands in the records under the contact's name.
  const speaker = { tenantId, objectId: 'primary-contact' };
  try {
    await perform(
      verifyEmail,
      { tenant: tenantId, application: applicationId, code, ...given },
      {
        ...means,
        speaker,
        who: async () => ({ ...speaker, name: contact.name }),
        operationId: `verification-${codeHash(code)}`,
      },
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'busy') {
      const title = fill(verificationWords[language].heading, { company: application.company });
      return { status: 503, html: page(language, title, paragraph(words[language].busy)) };
    }
  }
  return verificationPage(code, language, means);
}

const paragraph = (text: string) => `<p><strong>${escapeHtml(text)}</strong></p>`;

const unknown = (language: Language): Page => ({
  status: 404,
  html: page(language, words[language].unknownTitle, `<p>${escapeHtml(words[language].unknown)}</p>`),
});

function state(
  application: Application,
  code: string,
  language: Language,
  means: Means,
  given?: Record<string, string>,
): Page {
  const say = words[language];
  const ask = verificationWords[language];
  const { company, applicant, contact, tenantId, history, verification } = application;
  const names = { company, applicant: applicant.name, email: contact.email };
  const title = fill(ask.heading, names);
  const who = `<p class="quiet">${escapeHtml(fill(ask.context, names))}<br>${escapeHtml(fill(say.tenant, { tenant: tenantId }))}</p>`;
  const shown = (text: string): Page => ({ status: 200, html: page(language, title, `${who}\n${paragraph(text)}`) });
  const at = moment(history.at(-1)?.at ?? '', language, 'UTC');
  switch (application.state) {
    case 'in-review':
      return shown(ask.inReview);
    case 'frozen':
      return shown(ask.frozen);
    case 'approved':
    case 'rejected':
    case 'withdrawn':
      return shown(fill(say[application.state], { at }));
    default:
  }
  if (isExpired(application, means.now()))
    return shown(fill(say.expired, { at: moment(verification.expiresAt, language, 'UTC') }));

  const question = (name: (typeof questions)[number], nth: number) => `<fieldset>
<legend>${nth}. ${escapeHtml(fill(ask[name], names))}</legend>
${(['yes', 'no'] as const)
  .map(
    (value) =>
      `<label><input type="radio" name="${name}" value="${value}" required${given?.[name] === value ? ' checked' : ''}> ${escapeHtml(ask[value])}</label>`,
  )
  .join('\n')}
</fieldset>`;
  const body = `${who}
${given ? `<p class="problem" role="alert">${escapeHtml(ask.needed)}</p>` : ''}
<form method="post" accept-charset="utf-8">
<input type="hidden" name="token" value="${tokenOf(code, means)}">
${questions.map((name, at) => question(name, at + 1)).join('\n')}
<p>${escapeHtml(ask.effect)}</p>
<p><button class="button" type="submit">${escapeHtml(ask.answer)}</button></p>
</form>
<p class="quiet">${escapeHtml(say.how)}</p>`;
  return { status: 200, html: page(language, title, body) };
}
