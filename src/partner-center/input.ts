import { z } from 'zod';
import { cleanName } from '../names.ts';
import { PartnerCenterError } from './partner-center-error.ts';

/** The forms of what the writes are given, cleaned as it is kept. */

const text = (max: number) => z.string().transform(cleanName).pipe(z.string().min(1).max(max));
const guid = z.guid().toLowerCase();
const mpnId = z.string().regex(/^\d{4,10}$/);
const email = z.email().max(254);
const contact = { firstName: text(64), lastName: text(64), email, phone: text(40).optional() };
const term = z.enum(['P1M', 'P1Y', 'P3Y']);
const quantity = z.int().positive();
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** The prefix of an onmicrosoft.com domain, at most 27 characters, or a domain; comes out in full. */
export const domainInput = z
  .string()
  .trim()
  .toLowerCase()
  .transform((domain) => (domain === '' || domain.includes('.') ? domain : `${domain}.onmicrosoft.com`))
  .pipe(
    z
      .string()
      .max(253)
      .regex(new RegExp(`^(?:${label}\\.)+[a-z][a-z0-9-]*[a-z0-9]$`))
      .refine(
        (domain) =>
          !domain.endsWith('.onmicrosoft.com') ||
          /^[a-z0-9](?:[a-z0-9-]{0,25}[a-z0-9])?\.onmicrosoft\.com$/.test(domain),
      ),
  );

export const customerInput = z.strictObject({
  provider: guid,
  companyName: text(120),
  domain: domainInput,
  country: z.string().regex(/^[A-Z]{2}$/),
  address: z.strictObject({
    line1: text(120),
    city: text(80),
    region: text(80).optional(),
    postalCode: text(20),
  }),
  contact: z.strictObject(contact),
  language: z.enum(['en', 'ko']),
  reseller: z.strictObject({ tenantId: guid, mpnId }).optional(),
});

/** Of a tenant that is there already. */
export const accountInput = customerInput.pick({ companyName: true, domain: true, country: true, language: true });

export const orderInput = z.strictObject({
  provider: guid,
  lines: z
    .array(
      z.strictObject({
        product: z.string().min(1),
        quantity,
        term,
        reseller: mpnId.optional(),
        attestationAccepted: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(50),
  partnerAttestationAccepted: z.boolean().optional(),
});

export const licensesInput = z.strictObject({ quantity, etag: z.string().optional() });
export const upgradeInput = z.strictObject({ product: z.string().min(1) });
export const statusInput = z.strictObject({ status: z.enum(['active', 'suspended', 'deleted']) });
export const resellerInput = z.strictObject({ mpnId: mpnId.optional() });
export const supportContactInput = z.strictObject({ tenantId: guid, mpnId: mpnId.optional(), name: text(120) });
export const relationshipInput = z.strictObject({ provider: guid });
export const passwordInput = z.strictObject({ userName: z.string().min(1), password: z.string().min(8).max(256) });

export const attestationInput = z.strictObject({
  ...contact,
  dateAgreed: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
});

const requestIdInput = z.strictObject({ requestId: z.string().min(1).max(400) });

/** @throws PartnerCenterError 2000, naming the first field that does not fit */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path;
  const given = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const missing = given === undefined || given === null || given === '';
  throw new PartnerCenterError(2000, { field: path.map(String).join('.'), reason: missing ? 'missing' : 'format' });
}

/** @throws PartnerCenterError 2000 */
export function readRequestId(requestId: string): string {
  return read(requestIdInput, { requestId }).requestId;
}
