import { z } from 'zod';
import type { Customer } from '../customers/customer.ts';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import { type CustomerEntry, customersHome, entryPrefix } from '../customers/customer-entry.ts';
import { defineQuery } from '../operation.ts';
import type { PartnerCenter, ServiceIssue } from '../partner-center/partner-center.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';

/** What is wrong at one customer; `unknown` when Partner Center could not tell. */
export interface CustomerHealth {
  customer: Pick<Customer, 'customerId' | 'name'>;
  issues: ServiceIssue[];
  unknown?: true;
}

const isOpen = ({ status }: ServiceIssue) => status !== 'service-restored';

/** The service health of one customer, as far as the speaker's organisation sees it (matrix 1.3): open issues first. */
export const showServiceHealth = defineQuery({
  name: 'show-service-health',
  input: z.object({ customer: z.guid() }),
  allowed: 'view-service-health',
  needs: ({ customer }, { tenantId }) => accessReads(customer, tenantId),

  async run({ customer: id }, context): Promise<CustomerHealth> {
    const { customer } = await customerFor(context, id);
    try {
      return { customer, issues: openFirst(await context.partnerCenter.serviceHealth(id)) };
    } catch (error) {
      if (!(error instanceof PartnerCenterError)) throw error;
      throw new Refusal('partner-center', { code: error.code, facts: error.facts } as never);
    }
  },
});

/**
 * The same for the speaker's customers, a page of them by name. A customer that Partner Center cannot tell about at the
 * moment is named as such, and holds up no other.
 */
export const listServiceHealth = defineQuery({
  name: 'list-service-health',
  input: z.object({ after: z.string().max(500).optional() }),
  allowed: 'view-service-health',

  async run({ after }, context) {
    const { actor, list, partnerCenter } = context;
    const page = await list<CustomerEntry>(customersHome(actor.tenantId), {
      type: 'customer-entry',
      prefix: entryPrefix.byName(),
      after,
      limit: rowsOnCard,
    });
    const found = await Promise.all(
      page.items.map(async ({ customerId }): Promise<CustomerHealth | undefined> => {
        // The list is a projection: whether the customer is ours is decided in its own partition.
        const access = await customerFor(context, customerId).catch(notFound);
        return access && { customer: access.customer, ...(await healthOf(customerId, partnerCenter)) };
      }),
    );
    return { items: found.filter((one) => one !== undefined), next: page.next };
  },
});

async function healthOf(id: string, partnerCenter: PartnerCenter): Promise<Omit<CustomerHealth, 'customer'>> {
  try {
    return { issues: openFirst(await partnerCenter.serviceHealth(id)) };
  } catch (error) {
    if (error instanceof PartnerCenterError) return { issues: [], unknown: true };
    throw error;
  }
}

const openFirst = (issues: ServiceIssue[]) => [...issues.filter(isOpen), ...issues.filter((one) => !isOpen(one))];

export const openIssues = (issues: readonly ServiceIssue[]): ServiceIssue[] => issues.filter(isOpen);

function notFound(error: unknown): undefined {
  if (error instanceof Refusal && error.code === 'customer-not-found') return undefined;
  throw error;
}
