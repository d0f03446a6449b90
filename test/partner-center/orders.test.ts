import { expect } from 'chai';
import { closeAll, contoso, Desk, day, fabrikam, idOf, premium, refused, second, stranger } from './rig.ts';

const azure = idOf('Azure plan');
const copilot = idOf('Microsoft 365 Copilot');
const finance = idOf('Dynamics 365 Finance');
const callingPlan = idOf('Microsoft Teams Phone with Calling Plan');
const hybrid = idOf('Windows 365 Business 2 vCPU 8 GB 128 GB (with Windows Hybrid Benefit)');
const e3 = idOf('Office 365 E3');

describe('an order', () => {
  afterEach(closeAll);

  it('makes a subscription for each line, with the reseller on record', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const lines = [
      { product: premium, quantity: 25, term: 'P1Y', reseller: contoso.mpnId },
      { product: e3, quantity: 3, term: 'P1M' },
    ] as const;
    const bought = await desk.partnerCenter.placeOrder(customer, { provider: fabrikam, lines: [...lines] }, 'order');
    expect(bought.map(({ friendlyName }) => friendlyName)).to.deep.equal([
      'Microsoft 365 Business Premium',
      'Office 365 E3',
    ]);
    expect(bought[0]).to.deep.include({
      provider: fabrikam,
      product: premium,
      quantity: 25,
      term: 'P1Y',
      billingCycle: 'monthly',
      status: 'active',
      effectiveStartDate: '2026-11-20T09:00:00.000Z',
      commitmentEndDate: '2027-11-20T09:00:00.000Z',
      cancellationAllowedUntil: '2026-11-27T09:00:00.000Z',
      refundableQuantity: { total: 25, details: [{ quantity: 25, allowedUntil: '2026-11-27T09:00:00.000Z' }] },
      autoRenew: true,
      partnerIdOnRecord: contoso.mpnId,
    });
    expect(bought[1]).to.include({ commitmentEndDate: '2026-12-20T09:00:00.000Z' });
    expect(bought[1]).not.to.have.property('partnerIdOnRecord');
    expect(new Set(bought.map(({ id }) => id)).size).to.equal(2);
    expect(await desk.partnerCenter.subscriptions(customer)).to.deep.include.members(bought);
    expect(await desk.partnerCenter.subscription(customer, bought[0]?.id ?? '')).to.deep.include({ quantity: 25 });
  });

  it('lists what was bought last first', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const first = await desk.order(customer);
    desk.pass(second);
    const last = await desk.order(customer, { product: e3 });
    const listed = await desk.partnerCenter.subscriptions(customer);
    expect(listed.map(({ id }) => id)).to.deep.equal([last.id, first.id]);
  });

  it('needs the agreement (13605)', async () => {
    const desk = await Desk.open();
    const { tenantId } = await desk.customer();
    expect(await refused(desk.order(tenantId), 13605)).to.deep.equal({ customer: tenantId });
    const kim = { firstName: 'Kim', lastName: 'Abercrombie', email: 'kim@lamna.example', dateAgreed: '2026-11-20' };
    await desk.partnerCenter.attest(tenantId, kim, 'attest');
    await desk.order(tenantId);
  });

  it('needs the relationship of the provider (1002)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const lines = [{ product: premium, quantity: 1, term: 'P1Y' as const }];
    const order = (requestId: string) =>
      desk.partnerCenter.placeOrder(customer, { provider: stranger, lines }, requestId);
    expect(await refused(order('first'), 1002)).to.deep.equal({ customer, provider: stranger });
    await desk.partnerCenter.addCustomerRelationship(customer, stranger, 'relate');
    expect(await order('first')).to.have.length(1);
  });

  it('keeps within the licences that a customer may have, over all of its subscriptions (2002)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    expect(await refused(desk.order(customer, { quantity: 301 }), 2002)).to.deep.equal({
      product: premium,
      quantity: 301,
      min: 1,
      max: 300,
      line: 0,
    });
    await desk.order(customer, { quantity: 299 });
    expect(await refused(desk.order(customer, { quantity: 2 }), 2002)).to.include({ max: 1 });
    const last = await desk.order(customer, { quantity: 1 });
    expect(await refused(desk.order(customer, { quantity: 1 }), 2002)).to.include({ min: 1, max: 0 });
    await desk.partnerCenter.setStatus(customer, last.id, 'deleted', 'delete');
    await desk.order(customer, { quantity: 1 });
    await desk.order(customer, { product: e3, quantity: 301 });
  });

  it('counts the lines of one order together (2002)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const lines = [200, 101].map((quantity) => ({ product: premium, quantity, term: 'P1Y' as const }));
    const order = { provider: fabrikam, lines };
    expect(await refused(desk.partnerCenter.placeOrder(customer, order, 'both'), 2002)).to.include({
      max: 100,
      line: 1,
    });
    expect(await desk.partnerCenter.subscriptions(customer)).to.deep.equal([]);
  });

  it('has at least the licences that a product is sold in (2002)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    expect(await refused(desk.order(customer, { product: finance, quantity: 19 }), 2002)).to.include({ min: 20 });
    await desk.order(customer, { product: finance, quantity: 20 });
  });

  it('has one Azure plan a customer (2002), which is pending at first', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const plan = await desk.order(customer, { product: azure, quantity: 1, term: 'P1M' });
    expect(plan).to.include({ status: 'pending', billingCycle: 'none' });
    expect(await refused(desk.order(customer, { product: azure, quantity: 1, term: 'P1M' }), 2002)).to.include({
      max: 0,
    });
    desk.pass(119 * second);
    expect(await desk.partnerCenter.subscription(customer, plan.id)).to.include({ status: 'pending' });
    desk.pass(second);
    expect(await desk.partnerCenter.subscription(customer, plan.id)).to.include({ status: 'active' });
  });

  it('is of products that are sold in the country (800070), for a term that they have (2000)', async () => {
    const desk = await Desk.open();
    const korean = await desk.buyer({ country: 'KR', domain: 'saebyeok' });
    const american = await desk.buyer();
    const facts = { product: callingPlan, country: 'KR', line: 0 };
    expect(await refused(desk.order(korean, { product: callingPlan }), 800070)).to.deep.equal(facts);
    await desk.order(american, { product: callingPlan });
    const monthly = desk.order(american, { product: copilot, term: 'P1M' });
    expect(await refused(monthly, 2000)).to.deep.equal({ field: 'lines.0.term', reason: 'not-possible' });
    await desk.order(american, { product: copilot, term: 'P1Y' });
    const unknown = desk.order(american, { product: 'CFQ7TTC00000:0001' });
    expect(await refused(unknown, 'not-found')).to.include({ what: 'product', id: 'CFQ7TTC00000:0001' });
  });

  it('takes only an authorised indirect reseller on record (900154)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    for (const [mpnId, reason] of Object.entries({
      1111111: 'unknown',
      2345679: 'inactive',
      6789012: 'not-authorized',
      1234567: 'not-authorized',
    }))
      expect(await refused(desk.order(customer, { reseller: mpnId }), 900154)).to.deep.equal({
        mpnId,
        reason,
        line: 0,
      });
    expect(await desk.order(customer, { reseller: '3456789' })).to.include({ partnerIdOnRecord: '3456789' });
  });

  it('needs attestation for some products (900203) and some partners on record (900206)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    expect(await refused(desk.order(customer, { product: hybrid }), 900203)).to.include({ product: hybrid });
    await desk.order(customer, { product: hybrid, attestationAccepted: true });

    const lines = [{ product: premium, quantity: 1, term: 'P1Y' as const, reseller: '7890123' }];
    const order = (partnerAttestationAccepted?: boolean) =>
      desk.partnerCenter.placeOrder(
        customer,
        { provider: fabrikam, lines, partnerAttestationAccepted },
        desk.requestId(),
      );
    expect(await refused(order(), 900206)).to.include({ mpnId: '7890123' });
    await order(true);
  });

  it('names the field that does not fit (2000)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    expect(await refused(desk.order(customer, { quantity: 0 }), 2000)).to.deep.equal({
      field: 'lines.0.quantity',
      reason: 'format',
    });
    expect(await refused(desk.order(customer, { product: '' }), 2000)).to.include({ reason: 'missing' });
    const none = desk.partnerCenter.placeOrder(customer, { provider: fabrikam, lines: [] }, desk.requestId());
    expect(await refused(none, 2000)).to.include({ field: 'lines' });
    expect(await refused(desk.order(stranger), 'not-found')).to.deep.equal({ what: 'customer', id: stranger });
    expect(await refused(desk.order('no|guid'), 'not-found')).to.deep.equal({ what: 'customer', id: 'no|guid' });
  });

  it('renews by itself, on the same day of the month', async () => {
    const desk = await Desk.open();
    desk.clock.time = Date.parse('2027-01-31T12:00:00Z');
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { product: e3, term: 'P1M' });
    const terms: string[] = [];
    for (const at of ['2027-02-28T11:59:59Z', '2027-02-28T12:00:00Z', '2027-03-31T12:00:00Z']) {
      desk.clock.time = Date.parse(at);
      const resource = await desk.partnerCenter.subscription(customer, id);
      terms.push(`${resource?.effectiveStartDate.slice(0, 10)} ${resource?.commitmentEndDate.slice(0, 10)}`);
    }
    expect(terms).to.deep.equal(['2027-01-31 2027-02-28', '2027-02-28 2027-03-31', '2027-03-31 2027-04-30']);
    desk.pass(day);
    const later = await desk.partnerCenter.subscription(customer, id);
    expect(later).to.deep.include({ cancellationAllowedUntil: '2027-04-07T12:00:00.000Z' });
    expect(later?.refundableQuantity.total).to.equal(25);
  });
});
