import type { Application } from '../../src/enrolment/application.ts';
import type { MpnProblem } from '../../src/enrolment/refusals.ts';
import type { MpnProfile } from '../../src/partner-center/partner-center.ts';
import type { Choice, Turn } from '../command.ts';
import { act, type Button, type Press, type View } from '../view.ts';
import { countryName, fill } from '../words.ts';
import { enrollWords } from './enroll-words.ts';
import { mpnProblem } from './mpn-problem.ts';

/** What has been typed so far, as it was typed. */
export type Typed = Record<string, string>;

const command = 'enroll';
const step = (part: string, draft: string, more: Record<string, unknown> = {}): Press => ({
  command,
  part,
  subject: { draft, ...more },
});

/** The steps of the form look alike: where one is, what it asks for, and the ways out. */
function formView(
  draft: string,
  data: Typed,
  at: { step: number; name: string },
  form: Pick<View, 'card' | 'data' | 'buttons'>,
  turn: Turn,
): View {
  const say = enrollWords[turn.language];
  const steps = data.form === 'short' ? 3 : 4;
  return {
    card: `enrolment/${form.card}`,
    summary: say.title,
    asks: true,
    data: { ...form.data, words: say, title: say.title, context: fill(say.step, { ...at, steps }) },
    buttons: [...(form.buttons ?? []), { title: say.cancel, press: step('cancel', draft), inputs: false }],
  };
}

/** What to have ready (R06 to R08, R12), and the one thing that the rest depends on. */
export function checklist(
  draft: string,
  country: string | undefined,
  countries: Choice[],
  prefill: Typed | undefined,
  turn: Turn,
): View {
  const say = enrollWords[turn.language];
  return {
    card: 'enrolment/checklist',
    summary: say.title,
    asks: true,
    data: {
      words: say,
      title: say.title,
      context: '',
      pointsTitle: say.welcome,
      points: [say.admin, say.mpn, say.legal, say.contacts, say.review],
      country: country ?? '',
      countries: countries.map((choice) => ({ ...choice })),
    },
    buttons: [
      { title: say.start, press: step('mpn', draft, { form: 'full', prefill }), primary: true },
      { title: say.short, press: step('mpn', draft, { form: 'short', prefill }) },
      { title: say.cancel, press: step('cancel', draft), inputs: false },
    ],
  };
}

/** Which profile the enrolment is for (R14 to R18): those that can be chosen, and why the others cannot. */
export function mpnForm(
  draft: string,
  data: Typed,
  profiles: { usable: MpnProfile[]; problems: MpnProblem[] },
  turn: Turn,
): View {
  const say = enrollWords[turn.language];
  const { usable, problems } = profiles;
  const chosen = usable.some(({ mpnId }) => mpnId === data.mpnId)
    ? data.mpnId
    : usable.length === 1
      ? usable[0]?.mpnId
      : '';
  return formView(
    draft,
    data,
    { step: 1, name: say.mpnStep },
    {
      card: 'choose-mpn',
      data: {
        note: usable.length > 0 ? say.mpnNote : say.noProfile,
        profiles: usable.map(({ mpnId, name, country }) => ({
          title: fill(say.mpnChoice, { mpnId, name, country: countryName(country, turn.language) }),
          value: mpnId,
        })),
        mpnId: chosen,
        otherMpn: data.otherMpn ?? '',
        pointsTitle: say.unusable,
        points: problems.map((problem) => mpnProblem(problem, turn.language)),
      },
      buttons: [
        { title: say.next, press: step(data.form === 'short' ? 'contacts' : 'company', draft), primary: true },
        { title: say.back, press: step('checklist', draft) },
      ],
    },
    turn,
  );
}

const given = (data: Typed, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, data[name] ?? '']));

/** The legal business profile (R08). */
export function companyForm(draft: string, data: Typed, turn: Turn): View {
  const say = enrollWords[turn.language];
  const country = data.country ? countryName(data.country, turn.language) : '';
  return formView(
    draft,
    data,
    { step: 2, name: say.companyStep },
    {
      card: 'company',
      data: {
        ...given(data, ['legalName', 'street', 'city', 'region', 'postalCode']),
        note: `${say.countryFact}: ${country}`,
      },
      buttons: [
        { title: say.next, press: step('contacts', draft), primary: true },
        { title: say.back, press: step('mpn', draft) },
      ],
    },
    turn,
  );
}

/** Whom to ask and where customers find support (R19, R20); in the short form that is all (R05). */
export function contactsForm(draft: string, data: Typed, name: string, turn: Turn): View {
  const say = enrollWords[turn.language];
  const short = data.form === 'short';
  return formView(
    draft,
    data,
    { step: short ? 2 : 3, name: say.contactsStep },
    {
      card: 'contacts',
      data: {
        ...given(data, ['contactName', 'contactEmail', 'supportEmail', 'supportPhone']),
        contactIs: data.contactIs ?? 'me',
        me: fill(say.me, { name }),
        note: short ? say.shortNote : say.contactsNote,
      },
      buttons: [
        { title: say.toReview, press: step('review', draft), primary: true },
        { title: say.back, press: step(short ? 'mpn' : 'company', draft) },
      ],
    },
    turn,
  );
}

/** All of it once more; what is shown here is what the button submits. */
export function reviewForm(
  draft: string,
  data: Typed,
  { mpn, contact }: Pick<Application, 'mpn' | 'contact'>,
  turn: Turn,
): View {
  const say = enrollWords[turn.language];
  const { form, country = '', street, city, region, postalCode, supportEmail = '', supportPhone = '' } = data;
  const company = form === 'short' ? mpn.name : (data.legalName ?? '');
  const address = [street, [postalCode, city].filter(Boolean).join(' '), region].filter(Boolean).join(', ');
  const submitted = Object.fromEntries(
    Object.entries(data).filter(([name]) => name !== 'otherMpn' && name !== 'invitation'),
  );
  const invitation = data.invitation ? JSON.parse(data.invitation) : undefined;
  return formView(
    draft,
    data,
    { step: form === 'short' ? 3 : 4, name: say.reviewStep },
    {
      card: 'review',
      data: {
        facts: [
          { title: say.companyFact, value: company },
          ...(form === 'short' ? [] : [{ title: say.address, value: address }]),
          { title: say.countryFact, value: countryName(country, turn.language) },
          {
            title: say.mpnFact,
            value: fill(say.mpnChoice, {
              mpnId: mpn.mpnId,
              name: mpn.name,
              country: countryName(mpn.country, turn.language),
            }),
          },
          { title: say.contactFact, value: `${contact.name} (${contact.email})` },
          { title: say.supportFact, value: `${supportEmail} · ${supportPhone}` },
        ],
        note: fill(say.effect, { email: contact.email }),
        authorityTitle: fill(say.authority, { company }),
        authorityNeeded: say.authorityNeeded,
      },
      buttons: [
        {
          title: say.submit,
          press: act(command, { ...submitted, mpnId: mpn.mpnId, language: turn.language, invitation, draft }),
          primary: true,
        },
        { title: say.back, press: step('contacts', draft), inputs: false },
      ] satisfies Button[],
    },
    turn,
  );
}
