import { z } from 'zod';
import { type Draft, draftId, draftsHome, reopened, submitted } from '../drafts.ts';
import { type Context, defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import type { CustomerAccount, SubscriptionResource } from '../partner-center/partner-center.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import { type Organization, partyOf } from '../people/organization.ts';
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
import { asOrder, type FirstOrder, firstOrder } from './first-order.ts';
import { type CustomerDetails, customerDetails, type NewCustomer, orderLines } from './new-customer.ts';
import { type Setup, setupId, setupSubject } from './setup.ts';

type NewDraft = Stored<Draft<NewCustomer>>;

/**
 * What Partner Center made of it. An order that is refused all the same, since something changed after it was checked,
 * leaves the customer, which then has no subscriptions yet.
 */
interface Made {
  account: CustomerAccount;
  resources: SubscriptionResource[];
  orderRefused?: Setup['orderRefused'];
}

interface Form {
  details: CustomerDetails;
  order: FirstOrder;
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
    if (form.order.lines.length > 0 && (agreed !== 'true' || !agreedOn))
      throw new Refusal('agreement-missing', { customer: form.details.company });
    if (agreedOn) insistOnPast(agreedOn, now);
    const { domain } = form.details;
    if (await partnerCenter.domainTaken(domain))
      throw new Refusal('partner-center', { code: 'domain-taken', facts: { domain: `${domain}.onmicrosoft.com` } });
    return { plan: form, claim: [submitted(draft)], release: [reopened(draft)] };
  },

  async call({ agreed, agreedOn }, { actor, partnerCenter, operationId, plan }): Promise<Made> {
    const { details, order } = plan;
    const { reseller } = order;
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
        ...(reseller ? { reseller: { tenantId: reseller.party.tenantId, mpnId: reseller.mpnId } } : {}),
      },
      operationId,
    );
    // From here on there is a customer: what is refused now does not take it away again.
    try {
      if (agreed === 'true' && agreedOn)
        await partnerCenter.attest(account.tenantId, { ...contact, dateAgreed: agreedOn }, `${operationId}.agreement`);
      if (order.lines.length === 0) return { account, resources: [] };
      const resources = await partnerCenter.placeOrder(
        account.tenantId,
        asOrder(actor.tenantId, order),
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
    const { details, order } = plan;
    const reseller = order.reseller?.party;
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
        ? [relationshipOf({ as: 'reseller', partner: reseller, via: provider, approvedBy: by, since: at })]
        : []),
    ];
    const subscriptions = resources.map(
      (resource, line): Subscription =>
        asSubscription(
          resource,
          (order.lines[line] as FirstOrder['lines'][number]).of,
          {
            customerId: account.tenantId,
            provider,
            supportContact: provider,
            ...(reseller ? { reseller: { party: reseller, since: at, by } } : {}),
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

async function readDraft({ actor, get }: Context, id: string): Promise<NewDraft> {
  const draft = await get<Draft<NewCustomer>>(draftsHome(actor.tenantId), draftId(id));
  if (draft?.objectId !== actor.objectId) throw new Refusal('draft-closed', {});
  if (draft.state !== 'open') throw new Refusal('draft-closed', { became: draft.became });
  return draft;
}

/** What was typed, all of it checked again: a card is no ground for anything. @throws Refusal */
async function readForm({ data }: NewDraft, context: Context): Promise<Form> {
  const details = customerDetails.safeParse(data.details);
  const lines = orderLines.safeParse(data.lines);
  if (!details.success || !lines.success) throw new Refusal('draft-changed', {});
  return { details: details.data, order: await firstOrder(details.data, lines.data, context) };
}
