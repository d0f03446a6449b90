import { z } from 'zod';
import { codeHash } from '../codes.ts';
import { countryInput } from '../countries.ts';
import { draftReads, endsDraft, openDraft } from '../drafts.ts';
import { cleanName } from '../names.ts';
import { defineChange, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import {
  type Application,
  applicationDocId,
  applicationSubject,
  asCurrent,
  type CurrentApplication,
  currentApplicationId,
  enrolmentHome,
  isOpen,
  readApplication,
  readCurrent,
  verificationCode,
  verificationExpiry,
} from './application.ts';
import { announce, askContact } from './application-effects.ts';
import { insistOnProgramme, mpnInput, usableProfile } from './mpn.ts';
import { companyEmail, isWebmail } from './webmail.ts';

const line = (longest: number) =>
  z
    .string()
    .max(2 * longest)
    .transform(cleanName)
    .pipe(z.string().min(1).max(longest));
const lineOrNone = (longest: number) =>
  z
    .string()
    .max(2 * longest)
    .transform(cleanName)
    .pipe(z.string().max(longest));

/** The legal business profile (R08, R19). */
export const companyInput = z.object({
  legalName: line(100),
  street: line(120),
  city: line(60),
  region: lineOrNone(60).default(''),
  postalCode: line(20),
});

export const contactsInput = z.object({
  contactIs: z.enum(['me', 'other']).default('me'),
  contactName: lineOrNone(100).default(''),
  contactEmail: companyEmail,
  supportEmail: companyEmail,
  supportPhone: line(40).pipe(z.string().regex(/^[+0-9][0-9 ()./-]{4,}$/)),
});

/** The address of another person does not name that person (R20). */
const named = <T extends { contactIs: string; contactName: string }>({ contactIs, contactName }: T) =>
  contactIs === 'me' || contactName !== '';

const whole = contactsInput.extend({
  form: z.enum(['full', 'short']),
  country: countryInput,
  mpnId: mpnInput,
  legalName: lineOrNone(100).default(''),
  street: lineOrNone(120).default(''),
  city: lineOrNone(60).default(''),
  region: lineOrNone(60).default(''),
  postalCode: lineOrNone(20).default(''),
  language: z.enum(['en', 'ko']),
  /** The draft that this submits. */
  draft: z.string().max(100).optional(),
  invitation: z.object({ provider: z.guid(), id: z.string().min(1) }).optional(),
  /** An Adaptive Card's toggle speaks in strings. */
  authority: z.literal('true', { error: 'tick' }),
});

/** Applies the rule of R21, with what the configuration adds to its list. @throws Refusal `webmail-address` */
export function refuseWebmail(emails: readonly string[], more: readonly string[]): void {
  const email = emails.find((one) => isWebmail(one, more));
  if (email !== undefined) throw new Refusal('webmail-address', { email });
}

/** The contacts of an application before it is submitted, to say at once what is wrong with them. */
export const checkContacts = defineQuery({
  name: 'check-contacts',
  input: contactsInput.refine(named, { path: ['contactName'], error: 'missing' }),
  allowed: 'enroll',

  async run(contacts, { webmailDomains }) {
    refuseWebmail([contacts.contactEmail, contacts.supportEmail], webmailDomains);
    return contacts;
  },
});

/**
 * Applies to be an indirect reseller (R01, R08, R16 to R23): nobody of the organisation has, the MPN ID can be used,
 * and the primary contact is asked to verify. The form's operation id becomes the application's id.
 */
export const enroll = defineChange({
  name: 'enroll',
  input: whole
    .refine(named, { path: ['contactName'], error: 'missing' })
    .refine(
      ({ form, legalName, street, city, postalCode }) =>
        form === 'short' || (legalName && street && city && postalCode),
      {
        path: ['legalName'],
        error: 'missing',
      },
    ),
  allowed: 'enroll',
  home: (_, { tenantId }) => enrolmentHome(tenantId),
  needs: ({ draft }, { tenantId }) => [[enrolmentHome(tenantId), currentApplicationId], ...draftReads(draft, tenantId)],

  async run(input, context) {
    const { actor, now, get, derive, operationId, webmailDomains } = context;
    const { tenantId, objectId, name, organization, person } = actor;
    if (organization?.enrolment === 'approved' && organization.kinds.includes('reseller'))
      throw new Refusal('already-enrolled', { organization: organization.name });
    const home = enrolmentHome(tenantId);
    const standing = get<CurrentApplication>(home, currentApplicationId);
    const [current, earlier, draft, mpn] = await Promise.all([
      standing,
      // Of the few that had one: while Partner Center is asked.
      standing.then((found) => found && readApplication(get, tenantId, found.applicationId)),
      openDraft(input.draft, context),
      usableProfile(context, input.mpnId, input.country),
      input.form === 'short' ? insistOnProgramme(context, input.mpnId) : undefined,
    ]);
    if (earlier && isOpen(earlier)) throw alreadyApplied(earlier);
    refuseWebmail([input.contactEmail, input.supportEmail], webmailDomains);

    const at = now.toISOString();
    const applicant = { tenantId, objectId, name };
    const { street, city, region, postalCode, supportEmail, supportPhone } = input;
    const isApplicant = input.contactIs === 'me';
    const application: Application = {
      id: applicationDocId(operationId),
      type: 'application',
      applicationId: operationId,
      tenantId,
      state: 'awaiting-verification',
      form: input.form,
      applicant,
      known: organization !== undefined,
      company: input.form === 'short' ? (organization?.name ?? mpn.name) : input.legalName,
      country: input.country,
      address: input.form === 'short' ? undefined : { line1: street, city, region: region || undefined, postalCode },
      mpn,
      contact: {
        name: isApplicant ? (person?.name ?? name) : input.contactName,
        email: input.contactEmail,
        isApplicant,
      },
      support: { email: supportEmail, phone: supportPhone },
      language: input.language,
      history: [
        { state: 'submitted', at, by: name },
        { state: 'awaiting-verification', at, by: name },
      ],
      verification: {
        round: 1,
        codeHash: codeHash(verificationCode(derive, tenantId, operationId, 1)),
        sentAt: at,
        expiresAt: verificationExpiry(now),
      },
      invitation: input.invitation,
      version: 1,
    };
    const subject = applicationSubject(tenantId, operationId);
    return {
      writes: [{ kind: 'create', doc: application }, asCurrent(current, operationId, now)],
      effects: [...endsDraft(draft, actor, subject), ...announce(application), ...askContact(application)],
      subject,
      after: { company: application.company, mpnId: mpn.mpnId, contact: input.contactEmail },
      result: { application },
    };
  },
});

const alreadyApplied = ({ company, applicant, history, tenantId, applicationId }: Application) =>
  new Refusal('already-applied', { company, by: applicant, at: history[0]?.at ?? '', tenantId, applicationId });

/** Where the speaker's organisation stands before anything is asked of them. @throws Refusal where it cannot apply */
export const startEnrolment = defineQuery({
  name: 'start-enrollment',
  input: z.object({}),
  allowed: 'enroll',

  async run(_, { actor, get, partnerCenter }): Promise<{ earlier?: Application; countries: string[] }> {
    const { organization, tenantId } = actor;
    if (organization?.enrolment === 'approved' && organization.kinds.includes('reseller'))
      throw new Refusal('already-enrolled', { organization: organization.name });
    const [earlier, profiles] = await Promise.all([
      readCurrent(get, tenantId),
      // Only a help: where Partner Center cannot be asked now, the next step says so.
      partnerCenter.mpnProfiles(tenantId).catch(() => []),
    ]);
    if (earlier && isOpen(earlier)) throw alreadyApplied(earlier);
    const countries = [...new Set(profiles.filter(({ active }) => active).map(({ country }) => country))];
    // What somebody else typed is theirs.
    return earlier?.applicant.objectId === actor.objectId ? { earlier, countries } : { countries };
  },
});
