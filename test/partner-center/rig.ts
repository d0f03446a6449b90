import { expect } from 'chai';
import builtIn from '../../src/partner-center/data.json' with { type: 'json' };
import { type PartnerCenterData, partnerCenterDataSchema } from '../../src/partner-center/data.ts';
import type {
  CustomerAccount,
  CustomerRequest,
  OrderLine,
  SubscriptionResource,
} from '../../src/partner-center/partner-center.ts';
import {
  PartnerCenterError,
  type PartnerCenterErrorCode,
  type PartnerCenterFacts,
} from '../../src/partner-center/partner-center-error.ts';
import { createSimulatedPartnerCenter } from '../../src/partner-center/simulated.ts';
import { type Clock, openRig } from '../store/rig.ts';

export { closeAll } from '../store/rig.ts';

const data = partnerCenterDataSchema.parse(builtIn);

export const fabrikam = '0d1f7a1e-0000-4000-8000-00000000fab0';
export const contoso = { tenantId: '0d1f7a1e-0000-4000-8000-0000000c0de0', mpnId: '2345678' };
export const stranger = '0d1f7a1e-0000-4000-8000-0000000000ff';

export const second = 1000;
export const day = 24 * 3600 * second;

/** The id of a product by its name in English. */
export function idOf(name: string): string {
  const product = data.products.find(({ names }) => names.en === name);
  if (!product) throw new Error(`no product ${name}`);
  return product.id;
}

export const premium = idOf('Microsoft 365 Business Premium');

export const newCustomer = (more: Partial<CustomerRequest> = {}): CustomerRequest => ({
  provider: fabrikam,
  companyName: 'Lamna Healthcare',
  domain: 'lamna',
  country: 'US',
  address: { line1: '1 Main Street', city: 'Redmond', region: 'WA', postalCode: '98052' },
  contact: { firstName: 'Kim', lastName: 'Abercrombie', email: 'kim@lamna.example' },
  language: 'en',
  ...more,
});

export const kim = { firstName: 'Kim', lastName: 'Abercrombie', email: 'kim@lamna.example', dateAgreed: '2026-11-19' };

/** A simulated Partner Center on the embedded engine, with a clock that moves when told to. */
export class Desk {
  readonly partnerCenter;
  /** The same on the same store, as a second instance of the bot has it. */
  readonly other;
  readonly clock: Clock;
  readonly store;
  readonly #made = { requests: 0 };

  private constructor({ store, clock }: Awaited<ReturnType<typeof openRig>>, given: PartnerCenterData) {
    const means = { data: given, store, now: () => new Date(clock.time) };
    this.partnerCenter = createSimulatedPartnerCenter(means);
    this.other = createSimulatedPartnerCenter(means);
    this.clock = clock;
    this.store = store;
  }

  static async open(more: Partial<PartnerCenterData> = {}, wrap?: Parameters<typeof openRig>[0]): Promise<Desk> {
    return new Desk(await openRig(wrap), { ...structuredClone(data), ...more });
  }

  requestId(): string {
    return `request ${++this.#made.requests}`;
  }

  pass(milliseconds: number): void {
    this.clock.time += milliseconds;
  }

  customer(more: Partial<CustomerRequest> = {}): Promise<CustomerAccount> {
    return this.partnerCenter.createCustomer(newCustomer(more), this.requestId());
  }

  /** A customer that can buy: its agreement is on record. */
  async buyer(more: Partial<CustomerRequest> = {}): Promise<string> {
    const { tenantId } = await this.customer(more);
    await this.partnerCenter.attest(tenantId, kim, this.requestId());
    return tenantId;
  }

  async order(customer: string, more: Partial<OrderLine> = {}): Promise<SubscriptionResource> {
    const line: OrderLine = { product: premium, quantity: 25, term: 'P1Y', ...more };
    const order = { provider: fabrikam, lines: [line] };
    const [bought] = await this.partnerCenter.placeOrder(customer, order, this.requestId());
    return bought as SubscriptionResource;
  }

  licenses(customer: string, id: string, quantity: number, etag?: string): Promise<SubscriptionResource> {
    return this.partnerCenter.changeLicenses(customer, id, { quantity, etag }, this.requestId());
  }
}

/** The facts that something is refused with. */
export async function refused<C extends PartnerCenterErrorCode>(
  attempt: Promise<unknown>,
  code: C,
): Promise<PartnerCenterFacts[C]> {
  const error = await attempt.then(
    () => new Error('nothing was refused'),
    (error) => error,
  );
  if (!(error instanceof PartnerCenterError)) throw error;
  expect(error.code).to.equal(code);
  return JSON.parse(JSON.stringify(error.facts));
}
