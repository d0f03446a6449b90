import { z } from 'zod';
import { countryInput } from '../countries.ts';
import { cleanName } from '../names.ts';
import { type Context, defineChange, defineQuery } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { Refusal } from '../refusal.ts';
import type { Partition, Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';
import { awaitedAdmin, firstAdmin } from './first-admin.ts';
import { type Organization, organizationHome, organizationId } from './organization.ts';
import { globalAdmins } from './person.ts';

const objectId = z.guid().toLowerCase();
const address = z.string().trim().toLowerCase().max(254).pipe(z.email());

const input = z.object({
  tenant: z.string().trim().toLowerCase().pipe(z.guid()),
  organization: z.string().max(200).transform(cleanName).pipe(z.string().min(1).max(100)),
  organizationDomain: z
    .string()
    .trim()
    .toLowerCase()
    .max(253)
    .regex(/^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u),
  organizationCountry: countryInput,
  /** The first global admin: the object id, or the address that is bound at the first contact. */
  admin: z
    .string()
    .trim()
    .pipe(z.union([objectId, address])),
});
export type NewProvider = z.infer<typeof input>;

const needs = ({ tenant }: NewProvider): [Partition, string][] => [[organizationHome(tenant), organizationId]];

export const providerSubject = (tenantId: string): Subject => ({
  type: 'provider',
  owner: tenantId,
  id: organizationId,
});

/** What registering would be refused for, and the organisation if it is known already, before it is confirmed. */
export const checkProvider = defineQuery({
  name: 'check-provider',
  input,
  allowed: 'operate-programme',
  needs,
  run: async (provider, context) => ({ provider, known: await insistOnNew(provider, context) }),
});

/**
 * Registers an organisation as an indirect provider, by the operator of the programme. One that is here already, as a
 * reseller or a customer, becomes a provider besides, and keeps its people: nobody is given rights over them.
 */
export const registerProvider = defineChange({
  name: 'register-provider',
  input,
  allowed: 'operate-programme',
  home: ({ tenant }) => organizationHome(tenant),
  needs,

  async run(provider, context) {
    const { actor, now, operationId } = context;
    const { tenant, organization: name, organizationDomain: domain, organizationCountry: country, admin } = provider;
    const known = await insistOnNew(provider, context);
    const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const subject = providerSubject(tenant);
    if (known) {
      const { etag, ...before } = known;
      const organization: Organization = { ...before, kinds: [...before.kinds, 'provider'], enrolment: 'approved' };
      const admins = await globalAdmins(context.list, tenant);
      return {
        writes: [{ kind: 'replace', doc: organization, etag }],
        effects: [{ kind: 'redraw', subject }, ...admins.map((to): Effect => ({ kind: 'tell', to, subject }))],
        subject,
        before: { name: before.name, kinds: before.kinds },
        after: { name: before.name, kinds: organization.kinds },
        alsoAudit: [tenant],
        result: organization,
      };
    }
    const organization: Organization = {
      id: organizationId,
      type: 'organization',
      tenantId: tenant,
      name,
      kinds: ['provider'],
      domain,
      country,
      enrolment: 'approved',
    };
    const language = country === 'KR' ? 'ko' : 'en';
    const added = { by, at: now.toISOString() };
    const byId = { tenantId: tenant, objectId: admin, name: '' };
    const effects: Effect[] = admin.includes('@')
      ? awaitedAdmin({ ...byId, objectId: operationId }, admin, language, added)
      : [...firstAdmin(byId, '', language), { kind: 'tell', to: byId, subject }];
    return {
      writes: [{ kind: 'create', doc: organization }],
      effects,
      subject,
      after: { name, domain, country, admin },
      alsoAudit: [tenant],
      result: organization,
    };
  },
});

/** A provider as the operator sees it, and as its own people do. */
export const showProvider = defineQuery({
  name: 'show-provider',
  input: z.object({ tenant: z.guid() }),
  allowed: 'everyone',
  needs: ({ tenant }) => [[organizationHome(tenant), organizationId]],

  async run({ tenant }, { actor, get }): Promise<{ organization: Organization; own: boolean }> {
    const own = actor.tenantId === tenant && actor.person !== undefined;
    const operator = actor.organization?.kinds.includes('operator') && actor.person?.adminRole === 'global-admin';
    const organization =
      own || operator ? await get<Organization>(organizationHome(tenant), organizationId) : undefined;
    if (!organization?.kinds.includes('provider')) throw new Refusal('person-not-found', { name: '' });
    return { organization, own: own && !operator };
  },
});

/** @throws Refusal `provider-registered` */
async function insistOnNew(
  { tenant }: NewProvider,
  { get }: Pick<Context, 'get'>,
): Promise<Stored<Organization> | undefined> {
  const known = await get<Organization>(organizationHome(tenant), organizationId);
  if (known?.kinds.includes('provider'))
    throw new Refusal('provider-registered', { name: known.name, tenantId: tenant });
  return known;
}
