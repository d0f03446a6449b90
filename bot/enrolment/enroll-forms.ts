import type { Application } from '../../src/enrolment/application.ts';
import type { MpnChoice } from '../../src/enrolment/mpn.ts';
import type { Choice, Turn } from '../command.ts';
import { act, type Button, type Press, type View } from '../view.ts';
import { countryName, fill } from '../words.ts';
import { enrollWords } from './enroll-words.ts';
import { mpnReason } from './mpn-problem.ts';

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

const profilesAtOnce = 10;

/**
 * Which profile the enrolment is for (R14 to R18): each with its own button, beside the reason where it cannot be
 * chosen, then another number (R17). Ten at a time, from this one on.
 */
export function mpnForm(draft: string, data: Typed, profiles: readonly MpnChoice[], from: number, turn: Turn): View {
  const say = enrollWords[turn.language];
  const next = data.form === 'short' ? 'contacts' : 'company';
  const before = data.otherMpn ? '' : data.mpnId;
  const usable = profiles.filter(({ problem }) => !problem);
  const rows = profiles.slice(from, from + profilesAtOnce).map(({ mpnId, name, country, problem }) => {
    const facts = { mpnId, country: countryName(country, turn.language) };
    const choose: Button = {
      title: say.choose,
      press: step(next, draft, { mpnId, otherMpn: '' }),
      inputs: false,
      ...(problem ? { disabled: true } : {}),
      ...(usable.length === 1 && !problem ? { primary: true } : {}),
    };
    return {
      name,
      detail: fill(mpnId === before && !problem ? say.mpnChosen : say.mpnRow, facts),
      reason: problem ? mpnReason(problem, turn.language) : '',
      actions: [choose],
    };
  });
  const more = from + profilesAtOnce < profiles.length;
  return formView(
    draft,
    data,
    { step: 1, name: say.mpnStep },
    {
      card: 'choose-mpn',
      data: { note: usable.length > 0 ? say.mpnNote : say.noProfile, rows, otherMpn: data.otherMpn ?? '' },
      buttons: [
        ...(more ? [{ title: say.more, press: step('mpn', draft, { from: from + profilesAtOnce }) }] : []),
        { title: say.useOther, press: step(next, draft, { mpnId: '' }), ...(usable.length === 0 && { primary: true }) },
        {
          title: say.back,
          press: from > 0 ? step('mpn', draft, { from: from - profilesAtOnce }) : step('checklist', draft),
        },
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
          { title: say.contactFact, value: fill(say.contactLine, { name: contact.name, email: contact.email }) },
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
