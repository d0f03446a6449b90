import type { Draft } from '../../src/drafts.ts';
import { type Application, applicationSubject } from '../../src/enrolment/application.ts';
import { checkContacts, companyInput, contactsInput, enroll, startEnrolment } from '../../src/enrolment/enroll.ts';
import { chooseMpn, listMpnProfiles } from '../../src/enrolment/mpn.ts';
import { listDrafts } from '../../src/list-drafts.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { searchCountries } from '../customers/countries.ts';
import { cancelDraft, draftOf, keepDraft } from '../drafts.ts';
import { withProblem } from '../form.ts';
import { ask, type View } from '../view.ts';
import { countryName, fill } from '../words.ts';
import { applicationView } from './application-view.ts';
import { checklist, companyForm, contactsForm, mpnForm, reviewForm, type Typed } from './enroll-forms.ts';
import { enrollWords } from './enroll-words.ts';

const inputs = [
  'country',
  'otherMpn',
  ...Object.keys(companyInput.shape),
  ...Object.keys(contactsInput.shape),
  'authority',
];
const kept = ['form', 'invitation', 'mpnId', ...inputs].filter((name) => name !== 'authority');

interface Step {
  id: string;
  data: Typed;
}

/** What the form holds now: kept before it is looked at, so that nothing that was typed is lost. */
async function typed(asked: Asked, turn: Turn, step: string): Promise<Step> {
  await turn.authorize(enroll);
  const id = String(asked.draft);
  const before = (await draftOf<Typed>(asked, turn)) as Draft<Typed> | undefined;
  const given = kept.flatMap((name) => (typeof asked[name] === 'string' ? [[name, asked[name]] as const] : []));
  const data: Typed = { ...(before?.data ?? (asked.prefill as Typed | undefined)), ...Object.fromEntries(given) };
  await keepDraft(id, turn, { command: 'enroll', title: data.legalName ?? '', step, data });
  return { id, data };
}

/** The step before, with what is wrong above it, where something is. */
async function unless(
  wrong: () => Promise<unknown>,
  before: () => Promise<View>,
  next: () => Promise<View>,
  turn: Turn,
) {
  try {
    await wrong();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'draft-closed') throw error;
    return withProblem(await before(), error, turn);
  }
  return next();
}

/** A number that was typed in goes before one that was chosen. */
const chosen = ({ mpnId = '', otherMpn = '' }: Typed): string => otherMpn.trim() || mpnId;

const mpnOf = ({ form, country, ...data }: Typed, turn: Turn) =>
  turn.perform(chooseMpn, { mpnId: chosen(data), country, form });

/** The countries of what Partner Center knows of the tenant come first; any other can be searched for. */
async function firstStep({ id, data }: Step, turn: Turn, prefill?: Typed): Promise<View> {
  const { countries } = await turn.perform(startEnrolment, {});
  const known = [...new Set([...(data.country ? [data.country] : []), ...countries])];
  const choices = known.map((value) => ({ value, title: countryName(value, turn.language) }));
  const only = known.length === 1 ? known[0] : undefined;
  return checklist(id, data.country || only, choices, prefill, turn);
}

const mpnStep = async ({ id, data }: Step, turn: Turn, from = 0) =>
  mpnForm(id, data, await turn.perform(listMpnProfiles, { country: data.country }), from, turn);

const contactsStep = async ({ id, data }: Step, turn: Turn) => contactsForm(id, data, (await turn.actor()).name, turn);

async function reviewStep({ id, data }: Step, turn: Turn): Promise<View> {
  const [mpn, contacts] = await Promise.all([mpnOf(data, turn), turn.perform(checkContacts, data)]);
  const isApplicant = contacts.contactIs === 'me';
  const name = isApplicant ? (await turn.actor()).name : contacts.contactName;
  return reviewForm(
    id,
    { ...data, ...contacts },
    { mpn, contact: { name, email: contacts.contactEmail, isApplicant } },
    turn,
  );
}

/** The steps, each named after the card that it shows, and each checking the one before. */
const steps = {
  checklist: async (asked: Asked, turn: Turn) => firstStep(await typed(asked, turn, 'checklist'), turn),

  async mpn(asked: Asked, turn: Turn): Promise<View> {
    const step = await typed(asked, turn, 'mpn');
    const profiles = () => turn.perform(listMpnProfiles, { country: step.data.country });
    return unless(
      profiles,
      () => firstStep(step, turn),
      () => mpnStep(step, turn, Number(asked.from ?? 0)),
      turn,
    );
  },

  async company(asked: Asked, turn: Turn): Promise<View> {
    const step = await typed(asked, turn, 'company');
    return unless(
      () => mpnOf(step.data, turn),
      () => mpnStep(step, turn),
      async () => companyForm(step.id, step.data, turn),
      turn,
    );
  },

  async contacts(asked: Asked, turn: Turn): Promise<View> {
    const step = await typed(asked, turn, 'contacts');
    const short = step.data.form === 'short';
    return unless(
      async () => (short ? mpnOf(step.data, turn) : insistOnCompany(step.data)),
      async () => (short ? mpnStep(step, turn) : companyForm(step.id, step.data, turn)),
      () => contactsStep(step, turn),
      turn,
    );
  },

  async review(asked: Asked, turn: Turn): Promise<View> {
    const step = await typed(asked, turn, 'review');
    return unless(
      () => turn.perform(checkContacts, step.data),
      () => contactsStep(step, turn),
      () => reviewStep(step, turn),
      turn,
    );
  },
};

/** @throws Refusal `invalid-input` naming the fields that are missing or too long */
function insistOnCompany(data: Typed): void {
  const parsed = companyInput.safeParse(data);
  if (parsed.success) return;
  const fields = parsed.error.issues.map(({ path, code }) => [String(path[0]), code] as const);
  throw new Refusal('invalid-input', { fields: Object.fromEntries(fields) });
}

/** What the same person typed for an application that came to nothing. */
function typedBefore({ country, company, address, contact, support }: Application): Typed {
  const { line1: street = '', city = '', region = '', postalCode = '' } = address ?? {};
  return {
    country,
    legalName: company,
    street,
    city,
    region,
    postalCode,
    contactIs: contact.isApplicant ? 'me' : 'other',
    contactName: contact.isApplicant ? '' : contact.name,
    contactEmail: contact.email,
    supportEmail: support.email,
    supportPhone: support.phone,
  };
}

/** Goes on where the draft was left. */
async function resume(asked: Asked, turn: Turn): Promise<View> {
  const draft = await draftOf(asked, turn);
  const { [draft?.step ?? 'checklist']: step = steps.checklist } = steps as Record<string, typeof steps.mpn>;
  return step(asked, turn);
}

/** An application to be an indirect reseller, in four steps, or three for companies in the programme (R11 to R20). */
export const enrollCommand = defineCommand({
  name: 'enroll',
  operation: enroll,
  inputs,
  words: enrollWords,
  async open(asked, turn, say) {
    if (asked.draft !== undefined) return resume({ draft: asked.draft, invitation: asked.invitation }, turn);
    await turn.authorize(enroll);
    const { earlier } = await turn.perform(startEnrolment, {});
    const { person, organization } = await turn.actor();
    const data: Typed = earlier
      ? typedBefore(earlier)
      : {
          ...(organization ? { country: organization.country, legalName: organization.name } : {}),
          ...(person?.email ? { contactEmail: person.email } : {}),
        };
    const { inviter: provider, invitation: id } = asked;
    const invitation =
      typeof id === 'string' && typeof provider === 'string' ? JSON.stringify({ provider, id }) : undefined;
    const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));
    const prefill = { ...filled, ...(invitation ? { invitation } : {}) };
    const form = await firstStep({ id: turn.operationId, data: filled }, turn, prefill);
    const begun = (await turn.perform(listDrafts, {})).items.find(({ command }) => command === 'enroll');
    if (!begun) return form;
    // What was typed the last time is not typed again: but the new card knows the invitation that led to it.
    const press = ask('enroll', { draft: begun.draftId, ...(invitation ? { invitation } : {}) });
    return { ...form, buttons: [...(form.buttons ?? []), { title: say.resume, press }] };
  },
  steps: {
    ...steps,
    cancel: cancelDraft('enroll'),
  },
  searches: { country: async (text, turn) => searchCountries(text, turn.language) },
  subjectOf: (_, turn) => applicationSubject(turn.speaker.tenantId, turn.operationId),
  async answer({ application }, turn, say) {
    const view = await applicationView(application, turn);
    return { ...view, lead: { text: fill(say.submitted, { email: application.contact.email }), tone: 'good' } };
  },
});
