import { z } from 'zod';

const language = z.enum(['en', 'ko']).default('en');
const guid = z.guid().toLowerCase();

const person = z.strictObject({
  objectId: guid,
  name: z.string().min(1),
  email: z.email().toLowerCase(),
  agentRole: z.enum(['admin-agent', 'helpdesk-agent', 'none']).default('none'),
  adminRole: z.enum(['global-admin', 'user-admin', 'billing-admin', 'none']).default('none'),
  language,
});

const directory = z.strictObject({
  organisations: z.array(
    z.strictObject({
      tenantId: guid,
      name: z.string().min(1),
      kind: z.enum(['provider', 'reseller']),
      domain: z.string().min(3).toLowerCase(),
      country: z.string().length(2),
      mpnId: z
        .string()
        .regex(/^\d{4,10}$/)
        .optional(),
      enrolment: z.enum(['approved', 'none']).default('approved'),
      people: z.array(person),
    }),
  ),
  partnerships: z.array(z.strictObject({ provider: guid, reseller: guid })).default([]),
  customers: z
    .array(
      z.strictObject({
        tenantId: guid,
        name: z.string().min(1),
        domain: z.string().min(3).toLowerCase(),
        country: z.string().length(2),
        provider: guid,
        resellers: z.array(guid).default([]),
        agreement: z.boolean().default(false),
        subscriptions: z
          .array(
            z.strictObject({
              product: z.string().min(1),
              quantity: z.int().positive(),
              reseller: guid.optional(),
              supportContact: guid.optional(),
            }),
          )
          .default([]),
        people: z.array(person).default([]),
      }),
    )
    .default([]),
});

/** The form of a demo directory: who exists when an empty store is opened in local mode. All ids are GUIDs. */
export const demoSchema = directory.superRefine(({ organisations, customers, partnerships }, context) => {
  const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const tenants = new Set<string>();
  const place = { organisations, customers };
  for (const [list, entries] of Object.entries(place)) {
    entries.forEach(({ tenantId }, at) => {
      if (tenants.has(tenantId)) issue([list, at, 'tenantId'], `${tenantId} stands there twice`);
      tenants.add(tenantId);
    });
  }
  const kindOf = (tenantId: string) => organisations.find((one) => one.tenantId === tenantId)?.kind;
  partnerships.forEach(({ provider, reseller }, at) => {
    if (kindOf(provider) !== 'provider')
      issue(['partnerships', at, 'provider'], `${provider} is no provider of the directory`);
    if (kindOf(reseller) !== 'reseller')
      issue(['partnerships', at, 'reseller'], `${reseller} is no reseller of the directory`);
  });
  customers.forEach(({ provider, resellers }, at) => {
    if (kindOf(provider) !== 'provider')
      issue(['customers', at, 'provider'], `${provider} is no provider of the directory`);
    resellers.forEach((reseller, nth) => {
      if (kindOf(reseller) !== 'reseller')
        issue(['customers', at, 'resellers', nth], `${reseller} is no reseller of the directory`);
    });
  });
});

export type Demo = z.infer<typeof demoSchema>;
