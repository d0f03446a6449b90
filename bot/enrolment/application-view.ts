import {
  type Application,
  applicationSubject,
  handles,
  isExpired,
  questions,
} from '../../src/enrolment/application.ts';
import { mayJoin } from '../../src/enrolment/join-admin-agents.ts';
import { denial } from '../../src/roles.ts';
import type { Turn } from '../command.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { countryName, fill, type Language } from '../words.ts';
import { type ApplicationWords, applicationWords } from './application-words.ts';

/**
 * An application for whoever looks at it: where it stands, what comes next, and what this viewer can do. `set` is `up`
 * for somebody who has just taken the last step.
 */
export async function applicationView(application: Application, turn: Turn, set?: 'up'): Promise<View> {
  const say = applicationWords[turn.language];
  const actor = await turn.actor();
  const { tenantId, applicationId, company, state, history, applicant } = application;
  const handled = handles(actor, application);
  const operates = !denial(actor, 'operate-programme');
  const since = turn.moment(history.at(-1)?.at ?? '');
  const title = company;
  const context = `${say.kind} · ${fill(say.state, { state: say[state], at: since })}`;
  const shows = applicationSubject(tenantId, applicationId);
  const summary = `${company}: ${say[state]}`;
  if (!handled && !operates) {
    const note = fill(say.limited, { by: applicant.name });
    return { card: 'shared/details', summary, data: { title, context, note } };
  }
  const joins = !set && mayJoin(actor, application, turn.now);
  return {
    card: 'shared/details',
    summary,
    news: newsOf(application, say),
    shows,
    data: {
      title,
      context,
      facts: factsOf(application, say, turn.language),
      pointsTitle: say.history,
      points: history.map(({ state: at, at: when, by }) =>
        fill(say.step, { state: say[at], at: turn.moment(when), by }),
      ),
      note: handled ? noteOf(application, joins, say, turn) : operatorNote(application, say, turn),
    },
    buttons: [
      ...(handled ? applicantButtons(application, joins, say) : []),
      ...(operates ? operatorButtons(application, say) : []),
    ].slice(0, 6),
  };
}

function factsOf(application: Application, say: ApplicationWords, language: Language) {
  const { applicant, tenantId, company, address, country, mpn, form, contact, support, verification, reason } =
    application;
  const { line1 = '', city = '', region, postalCode = '' } = address ?? {};
  const mpnFacts = { mpnId: mpn.mpnId, name: mpn.name, country: countryName(mpn.country, language) };
  return [
    { title: say.applicant, value: applicant.name },
    { title: say.tenant, value: tenantId },
    { title: say.company, value: company },
    ...(address
      ? [{ title: say.address, value: [line1, `${postalCode} ${city}`, region].filter(Boolean).join(', ') }]
      : []),
    { title: say.country, value: countryName(country, language) },
    { title: say.mpn, value: fill(mpn.listed ? say.listed : say.typedIn, mpnFacts) },
    ...(form === 'short' ? [{ title: say.form, value: say.short }] : []),
    { title: say.contact, value: fill(say.contactLine, { name: contact.name, email: contact.email }) },
    ...(verification.answers
      ? questions.map((name) => ({ title: say[name], value: verification.answers?.[name] ? say.yes : say.no }))
      : []),
    { title: say.support, value: `${support.email} · ${support.phone}` },
    ...(reason ? [{ title: say.reason, value: reason }] : []),
  ];
}

function noteOf(application: Application, joins: boolean, say: ApplicationWords, turn: Turn): string {
  const { state, contact, verification, company } = application;
  const { email } = contact;
  switch (state) {
    case 'awaiting-verification':
      if (verification.undeliverable) return fill(say.refused, { email });
      if (isExpired(application, turn.now)) return fill(say.expired, { email });
      return fill(say.waiting, {
        email,
        at: turn.moment(verification.sentAt),
        until: turn.moment(verification.expiresAt),
      });
    case 'in-review':
      return fill(say.reviewing, { email });
    case 'frozen':
      return fill(say.frozenNote, { email });
    case 'approved':
      return fill(joins ? say.joinNote : say.enrolledNote, { company });
    default:
      return say.rejectedNote;
  }
}

function operatorNote(application: Application, say: ApplicationWords, turn: Turn): string {
  const { state, company, applicant, contact, known } = application;
  if (state === 'in-review')
    return fill(known ? say.decideKnownNote : say.decideNote, { company, applicant: applicant.name });
  if (state === 'frozen') return fill(say.unfreezeNote, { email: contact.email });
  return state === 'awaiting-verification' ? noteOf(application, false, say, turn) : '';
}

function newsOf(
  { state, company, contact, history, verification }: Application,
  say: ApplicationWords,
): string | undefined {
  const by = history.at(-1)?.by ?? '';
  switch (state) {
    case 'awaiting-verification':
      if (verification.undeliverable) return fill(say.refused, { email: contact.email });
      return verification.round > 1 ? fill(say.againNews, { by, company }) : undefined;
    case 'in-review':
      return fill(say.verifiedNews, { by, company });
    case 'frozen':
      return fill(say.frozenNews, { company });
    case 'approved':
      return fill(say.approvedNews, { by, company });
    case 'rejected':
      return fill(say.rejectedNews, { by, company });
    case 'withdrawn':
      return fill(say.withdrawnNews, { by, company });
  }
}

function applicantButtons(
  { state, applicationId: application }: Application,
  joins: boolean,
  say: ApplicationWords,
): Button[] {
  const withdraw: Button = { title: say.withdraw, press: act('withdraw-enrollment', { application }) };
  switch (state) {
    case 'awaiting-verification':
      return [{ title: say.resend, press: act('resend-verification', { application }) }, withdraw];
    case 'in-review':
    case 'frozen':
      return [withdraw];
    case 'approved':
      return [
        ...(joins
          ? [{ title: say.join, press: act('join-admin-agents', { application }), primary: true } as const]
          : []),
        { title: say.invitations, press: ask('list-invitations') },
        { title: say.providers, press: ask('find-provider') },
        { title: say.profile, press: ask('show-profile') },
      ];
    default:
      return [{ title: say.again, press: ask('enroll') }];
  }
}

function operatorButtons(
  { state, tenantId: tenant, applicationId: application }: Application,
  say: ApplicationWords,
): Button[] {
  const subject = { tenant, application };
  const reject: Button = { title: say.reject, press: ask('reject-enrollment', subject) };
  const queue: Button = { title: say.queue, press: ask('review-enrollments') };
  switch (state) {
    case 'in-review':
      return [{ title: say.approve, press: act('approve-enrollment', subject), primary: true }, reject, queue];
    case 'frozen':
      return [{ title: say.unfreeze, press: act('unfreeze-enrollment', subject) }, reject, queue];
    case 'awaiting-verification':
      return [reject, queue];
    default:
      return [queue];
  }
}
