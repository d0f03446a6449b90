import { z } from 'zod';
import { nameKey } from '../names.ts';

const guid = z.guid().toLowerCase();
const country = z.string().regex(/^[A-Z]{2}$/, 'must be a country in two capital letters');
const inBoth = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
const mpnId = z.string().regex(/^\d{4,10}$/, 'must be 4 to 10 digits');
const family = z.enum(['office365', 'azure', 'dynamics365', 'windows', 'security']);
const seconds = z.int().nonnegative();

const product = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]{12}:[A-Z0-9]{4}$/, 'must be like CFQ7TTC0LCHC:0002'),
  names: inBoth,
  aliases: z.array(z.string().min(1)).default([]),
  family,
  min: z.int().positive().default(1),
  max: z.int().positive(),
  terms: z.array(z.enum(['P1M', 'P1Y', 'P3Y'])).min(1),
  upgradesTo: z.array(z.string()).default([]),
  countries: z.union([z.literal('all'), z.array(country).min(1)]).default('all'),
  officeRights: z.boolean(),
  azurePlan: z.literal(true).optional(),
  attestation: z.literal(true).optional(),
});

/** An MPN profile as Partner Center knows it, with what an order finds out about the partner. */
const profile = z.strictObject({
  mpnId,
  tenantId: guid,
  name: z.string().min(1),
  country,
  active: z.boolean(),
  /** Whether it leads to an authorised indirect reseller; else 900154. */
  authorized: z.boolean().default(true),
  /** Accepted on record on the provider's attestation only; else 900206. */
  partnerAttestation: z.boolean().default(false),
});

/** A provider of the official list. */
const listing = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/, 'must be small letters, digits and dashes'),
  /** Absent for providers that do not use the product. */
  tenantId: guid.optional(),
  name: z.string().min(1),
  /** What else it is known by, as in the other script. */
  alias: z.string().min(1).optional(),
  city: inBoth,
  countries: z.array(country).min(1),
  specialities: z.array(inBoth).default([]),
  services: z.array(z.enum(['technical-support', 'marketing', 'financing'])).default([]),
  email: z.email(),
  phone: z.string().min(5),
});

const incident = z.strictObject({
  id: z.string().min(1),
  service: z.string().min(1),
  /** Told to the customers that subscribe to a product of one of these. */
  families: z.array(family).min(1),
  status: z.enum([
    'investigating',
    'service-degradation',
    'service-interruption',
    'extended-recovery',
    'service-restored',
  ]),
  title: inBoth,
  /** Days before today and the time of that day, in UTC: so an incident is never old news. */
  startedDaysAgo: z.int().positive(),
  startedAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 04:20'),
  messages: z.array(z.strictObject({ minutesLater: z.int().nonnegative(), text: inBoth })).default([]),
});

const method = z.enum([
  'createCustomer',
  'addCustomerRelationship',
  'removeCustomerRelationship',
  'placeOrder',
  'changeLicenses',
  'upgrade',
  'setStatus',
  'setReseller',
  'setSupportContact',
  'attest',
  'users',
  'setPassword',
  'serviceHealth',
]);
const error = z.union([z.literal([1002, 2085, 900278, 900308, 900311]), z.enum(['unavailable', 'throttled'])]);

/** Where it can hit an error, with the facts that the error has then: an order has no subscription yet. */
const hits: Record<z.infer<typeof error>, readonly z.infer<typeof method>[]> = {
  1002: ['addCustomerRelationship', 'removeCustomerRelationship', 'placeOrder'],
  2085: ['placeOrder', 'upgrade'],
  900278: ['changeLicenses', 'upgrade', 'setStatus', 'setReseller', 'setSupportContact'],
  900308: ['users', 'setPassword'],
  900311: ['changeLicenses', 'upgrade', 'setStatus', 'setReseller', 'setSupportContact'],
  unavailable: method.options,
  throttled: method.options,
};

/** An error on purpose. It hits when all of what it names is met. */
const fault = z
  .strictObject({
    on: z.array(method).min(1),
    /** The customer's domain, in full. */
    domain: z.string().toLowerCase().optional(),
    /** The product that is ordered, upgraded to, or subscribed to. */
    product: z.string().optional(),
    quantity: z.int().optional(),
    error,
    /** Seconds; of `unavailable` and `throttled`. */
    retryAfter: seconds.default(5),
    /** `once`: the same request meets it the first time only. Reads have no request id, so for them it is `always`. */
    times: z.enum(['once', 'always']).default('always'),
  })
  .refine(({ domain, product, quantity }) => domain ?? product ?? quantity, 'must name what it hits');

const shape = z.strictObject({
  products: z.array(product).min(1),
  profiles: z.array(profile).default([]),
  providers: z.array(listing).default([]),
  /** In full. */
  takenDomains: z.array(z.string().min(3).toLowerCase()).default([]),
  incidents: z.array(incident).default([]),
  limits: z.strictObject({ updatesPerSubscription: z.int().positive().default(100) }).prefault({}),
  /** How long operations are pending, in seconds. */
  delays: z
    .strictObject({
      upgrade: seconds.default(0),
      suspension: seconds.default(0),
      /** By product id; without an entry a subscription is active at once. */
      provisioning: z.record(z.string(), seconds).default({}),
    })
    .prefault({}),
  faults: z.array(fault).default([]),
});

/** The form of the simulated Partner Center's data. */
export const partnerCenterDataSchema = shape.superRefine(
  ({ products, profiles, providers, delays, faults }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const ids = new Set(products.map(({ id }) => id));
    const insistOnProduct = (id: string, path: (string | number)[]) => {
      if (!ids.has(id)) issue(path, `${id} is no product of the file`);
    };
    const once = (list: { key: string; path: (string | number)[] }[]) => {
      const seen = new Set<string>();
      for (const { key, path } of list) {
        if (seen.has(key)) issue(path, `${key} stands there twice`);
        seen.add(key);
      }
    };
    once(products.map(({ id }, at) => ({ key: id, path: ['products', at, 'id'] })));
    once(profiles.map(({ mpnId }, at) => ({ key: mpnId, path: ['profiles', at, 'mpnId'] })));
    once(providers.map(({ id }, at) => ({ key: id, path: ['providers', at, 'id'] })));

    const named = new Map<string, number>();
    products.forEach(({ id, names, aliases, min, max, upgradesTo }, at) => {
      if (min > max) issue(['products', at, 'min'], `must not be more than ${max}`);
      upgradesTo.forEach((target, nth) => {
        insistOnProduct(target, ['products', at, 'upgradesTo', nth]);
        if (target === id) issue(['products', at, 'upgradesTo', nth], `${target} is the product itself`);
      });
      const own = new Map<string, readonly (string | number)[]>([
        ...Object.entries(names).map(([language, name]) => [productKey(name), ['names', language]] as const),
        ...aliases.map((alias, nth) => [productKey(alias), ['aliases', nth]] as const),
      ]);
      for (const [key, path] of own) {
        const other = named.get(key);
        if (other !== undefined && other !== at)
          issue(['products', at, ...path], `is a name of ${products[other]?.names.en} too`);
        named.set(key, at);
      }
    });

    for (const id of Object.keys(delays.provisioning)) insistOnProduct(id, ['delays', 'provisioning', id]);
    faults.forEach(({ on, product, error }, at) => {
      if (product !== undefined) insistOnProduct(product, ['faults', at, 'product']);
      on.forEach((method, nth) => {
        if (!hits[error].includes(method)) issue(['faults', at, 'on', nth], `${method} never meets ${error}`);
      });
    });
  },
);

export type PartnerCenterData = z.infer<typeof shape>;
export type Method = z.infer<typeof method>;
export type Fault = z.infer<typeof fault>;
export type Profile = z.infer<typeof profile>;

/** What two spellings of a product's name have in common: `M365 BP`, `m365bp`. */
export function productKey(name: string): string {
  return nameKey(name).replaceAll(' ', '');
}
