import { z } from 'zod';
import { type Draft, draftId, draftsHome, reopened, submitted } from '../drafts.ts';
import { type Context, defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import type { CustomerAccount, Product, SubscriptionResource } from '../partner-center/partner-center.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { type Organization, organizationHome, organizationId, type Party, partyOf } from '../people/organization.ts';
import { globalAdmins } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Stored } from '../store/store.ts';
import { agreementDate, insistOnPast } from '../subscriptions/agreement-date.ts';
import { incentiveEntries } from '../subscriptions/incentive.ts';
import { asSubscription, type Subscription } from '../subscriptions/subscription.ts';
import {
  type Customer,
  customerHome,
  customerId,
  customerSubject,
  type Relationship,
  relationshipOf,
} from './customer.ts';
import { customerEntries } from './customer-entry.ts';
import {
  type CustomerDetails,
  customerDetails,
  type NewCustomer,
  type OrderLines,
  orderLines,
} from './new-customer.ts';
import { type Setup, setupId, setupSubject } from './setup.ts';

type NewDraft = Stored<Draft<NewCustomer>>;

/** What Partner Center made of it. A refused order leaves the customer, which then has no subscriptions yet. */
interface Made {
  account: CustomerAccount;
  resources: SubscriptionResource[];
  orderRefused?: Setup['orderRefused'];
}

interface Form {
  details: CustomerDetails;
  lines: (OrderLines[number] & { of: Product })[];
  reseller?: Party & { mpnId: string };
}

/**
 * Adds a customer for a reseller, or as the provider's own, with its first subscriptions (P32 to P47): one customer and
 * one order, however often and wherever it is submitted. What was typed stands in the draft; `seen` is its state on the
 * card that was pressed.
 */
export const addCustomer = defineChange({
  name: 'add-customer',
  input: z.object({
    draft: z.string().min(1).max(100),
    seen: z.string().max(40),
    /** The provider attests that the customer has accepted the Microsoft Customer Agreement; asked for with an order. */
    agreed: z.enum(['true', 'false']).default('false'),
    agreedOn: agreementDate.optional(),
  }),
  allowed: 'manage-customers',
  home: (_, { tenantId }) => draftsHome(tenantId),
  needs: ({ draft }, { tenantId }) => [[draftsHome(tenantId), draftId(draft)]],

  async check({ draft: id, seen, agreed, agreedOn }, context) {
    const { now, partnerCenter } = context;
    const draft = await readDraft(context, id);
    if (draft.updatedAt !== seen) throw new Refusal('draft-changed', {});
    const form = await readForm(draft, context);
    if (form.lines.length > 0 && (agreed !== 'true' || !agreedOn))
      throw new Refusal('agreement-missing', { customer: form.details.company });
    if (agreedOn) insistOnPast(agreedOn, now);
    const { domain } = form.details;
    if (await partnerCenter.domainTaken(domain))
      throw new Refusal('partner-center', { code: 'domain-taken', facts: { domain } });
    if (form.reseller) await insistOnReseller(context, form.reseller.mpnId);
    return { plan: form, claim: [submitted(draft)], release: [reopened(draft)] };
  },

  async call({ agreed, agreedOn }, { actor, partnerCenter, operationId, plan }): Promise<Made> {
    const { details, lines, reseller } = plan;
    const { company, domain, country, language, street, city, postalCode, firstName, lastName, email } = details;
    const contact = { firstName, lastName, email };
    const account = await partnerCenter.createCustomer(
      {
        provider: actor.tenantId,
        companyName: company,
        domain,
        country,
        address: { line1: street, city, postalCode },
        contact,
        language,
        ...(reseller ? { reseller: { tenantId: reseller.tenantId, mpnId: reseller.mpnId } } : {}),
      },
      operationId,
    );
    // From here on there is a customer: what is refused now does not take it away again.
    try {
      if (agreed === 'true' && agreedOn)
        await partnerCenter.attest(account.tenantId, { ...contact, dateAgreed: agreedOn }, `${operationId}.agreement`);
      if (lines.length === 0) return { account, resources: [] };
      const order = lines.map(({ product, quantity, of }) => ({
        product,
        quantity,
        term: termOf(of),
        ...(reseller ? { reseller: reseller.mpnId } : {}),
      }));
      const resources = await partnerCenter.placeOrder(
        account.tenantId,
        { provider: actor.tenantId, lines: order },
        `${operationId}.order`,
      );
      return { account, resources };
    } catch (error) {
      if (!(error instanceof PartnerCenterError) || error.code === 'unavailable' || error.code === 'throttled')
        throw error;
      return { account, resources: [], orderRefused: { code: error.code, facts: error.facts } };
    }
  },

  async run({ draft: id, agreed, agreedOn }, { actor, now, get, list, plan, answer }) {
    const { account, resources, orderRefused } = answer;
    const { details, lines, reseller } = plan;
    const draft = await get<Draft>(draftsHome(actor.tenantId), draftId(id));
    const provider = partyOf(actor.organization as Organization);
    const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const at = now.toISOString();
    const { firstName, lastName, email } = details;
    const customer: Customer = {
      id: customerId,
      type: 'customer',
      customerId: account.tenantId,
      name: details.company,
      domain: account.domain,
      country: details.country,
      address: account.address,
      contact: account.contact,
      language: details.language,
      adminUserName: account.adminUserName,
      agreement: agreed === 'true' && agreedOn ? { firstName, lastName, email, dateAgreed: agreedOn, by } : undefined,
      createdBy: by,
      createdAt: at,
      version: 1,
    };
    const relationships: Relationship[] = [
      relationshipOf({ as: 'provider', partner: provider, approvedBy: by, since: at }),
      ...(reseller
        ? [relationshipOf({ as: 'reseller', partner: plain(reseller), via: provider, approvedBy: by, since: at })]
        : []),
    ];
    const subscriptions = resources.map(
      (resource, line): Subscription =>
        asSubscription(
          resource,
          (lines[line] as Form['lines'][number]).of,
          {
            customerId: account.tenantId,
            provider,
            supportContact: provider,
            ...(reseller ? { reseller: { party: plain(reseller), since: at, by } } : {}),
            lastChange: { by, at, what: 'add-subscription', after: String(resource.quantity) },
          },
          1,
        ),
    );
    const setup: Setup = {
      id: setupId,
      type: 'setup',
      customerId: account.tenantId,
      userName: account.adminUserName,
      owner: by,
      round: 1,
      orderRefused,
      version: 1,
    };
    const told = reseller ? await globalAdmins(list, reseller.tenantId) : [];
    return {
      writes: draft ? [submitted(draft, setupSubject(account.tenantId))] : [],
      effects: [
        {
          kind: 'put',
          pk: customerHome(account.tenantId),
          docs: [customer, setup, ...relationships, ...subscriptions],
        },
        ...customerEntries(customer, relationships),
        ...subscriptions.flatMap((one) => incentiveEntries(one, customer.name)),
        ...told.map((to): Effect => ({ kind: 'tell', to, subject: customerSubject(account.tenantId) })),
      ],
      subject: setupSubject(account.tenantId),
      after: {
        customer: customer.name,
        domain: customer.domain,
        reseller: reseller?.name,
        subscriptions: subscriptions.map(({ product, quantity }) => `${product.names.en}: ${quantity}`),
      },
      alsoAudit: reseller ? [reseller.tenantId] : [],
      result: { customer, setup, relationships, subscriptions },
    };
  },
});

const plain = ({ tenantId, name, domain, country }: Party): Party => ({ tenantId, name, domain, country });

/** A year where it is sold by the year: what most customers have. */
export const termOf = ({ terms }: Product) => (terms.includes('P1Y') ? 'P1Y' : (terms[0] ?? 'P1M'));

async function readDraft({ actor, get }: Context, id: string): Promise<NewDraft> {
  const draft = await get<Draft<NewCustomer>>(draftsHome(actor.tenantId), draftId(id));
  if (draft?.objectId !== actor.objectId || draft.state !== 'open') throw new Refusal('draft-closed', {});
  return draft;
}

/** What was typed, all of it checked again: a card is no ground for anything. @throws Refusal */
async function readForm(draft: NewDraft, { actor, get, partnerCenter }: Context): Promise<Form> {
  const details = customerDetails.safeParse(draft.data.details);
  const typed = orderLines.safeParse(draft.data.lines);
  if (!details.success || !typed.success) throw new Refusal('draft-changed', {});
  const products = await Promise.all(typed.data.map(({ product }) => partnerCenter.product(product)));
  const lines = typed.data.map((line, at) => {
    const of = products[at];
    const { country } = details.data;
    if (!of) throw new Refusal('partner-center', { code: 'not-found', facts: { what: 'product', id: line.product } });
    insistOnOffer(of, line.quantity, country, at);
    return { ...line, of };
  });
  const { reseller } = details.data;
  return {
    details: details.data,
    lines,
    reseller: reseller ? await resellerOf(get, actor.tenantId, reseller) : undefined,
  };
}

/** What the catalogue says of a line of an order. @throws Refusal `partner-center` 800070, 2002 */
export function insistOnOffer(product: Product, quantity: number, country: string, line: number): void {
  const { id, min, max, countries } = product;
  if (countries !== 'all' && !countries.includes(country))
    throw new Refusal('partner-center', { code: 800070, facts: { product: id, country, line } });
  if (quantity < min || quantity > max)
    throw new Refusal('partner-center', { code: 2002, facts: { product: id, quantity, min, max, line } });
}

/** A reseller of the provider's, with the MPN id that Partner Center knows it by. @throws Refusal */
export async function resellerOf(
  get: Context['get'],
  provider: string,
  tenantId: string,
): Promise<Party & { mpnId: string }> {
  const [partnership, organization] = await Promise.all([
    readPartnership(get, provider, tenantId),
    get<Organization>(organizationHome(tenantId), organizationId),
  ]);
  const name = partnership?.reseller.name ?? '';
  if (partnership?.state !== 'active') throw new Refusal('no-partnership-with', { name, tenantId });
  return { ...partnership.reseller, mpnId: organization?.mpnId ?? '' };
}

/** Whether the reseller can be partner of record at all. @throws Refusal `partner-center` 900154 */
export async function insistOnReseller(
  { partnerCenter }: Pick<Context, 'partnerCenter'>,
  mpnId: string,
): Promise<void> {
  const validity = await partnerCenter.validateReseller(mpnId);
  if (!validity.valid) throw new Refusal('partner-center', { code: 900154, facts: { mpnId, reason: validity.reason } });
}
