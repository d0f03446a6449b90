import { expect } from 'chai';
import { closeAll, Desk, fabrikam, kim, newCustomer, premium, refused } from './rig.ts';

const many = <T>(count: number, make: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)));

describe('a request', () => {
  afterEach(closeAll);

  it('acts once, however often it comes at once and on whichever instance', async () => {
    const desk = await Desk.open();
    const either = (at: number) => (at % 2 ? desk.partnerCenter : desk.other);
    const accounts = await many(20, (at) => either(at).createCustomer(newCustomer(), 'create'));
    for (const account of accounts) expect(account).to.deep.equal(accounts[0]);
    const customer = accounts[0]?.tenantId ?? '';

    const agreements = await many(20, (at) => either(at).attest(customer, kim, 'attest'));
    for (const agreement of agreements) expect(agreement).to.deep.equal(agreements[0]);

    const order = { provider: fabrikam, lines: [{ product: premium, quantity: 25, term: 'P1Y' as const }] };
    const orders = await many(20, (at) => either(at).placeOrder(customer, order, 'order'));
    for (const bought of orders) expect(bought).to.deep.equal(orders[0]);
    expect(await desk.partnerCenter.subscriptions(customer)).to.deep.equal(orders[0]);

    const id = orders[0]?.[0]?.id ?? '';
    const changes = await many(20, (at) => either(at).changeLicenses(customer, id, { quantity: 30 }, 'change'));
    for (const changed of changes) expect(changed).to.deep.equal(changes[0]);
    expect((await desk.other.subscription(customer, id))?.refundableQuantity.total).to.equal(30);

    const userName = 'admin@lamna.onmicrosoft.com';
    await many(3, (at) => either(at).setPassword(customer, userName, 'correct horse', 'password'));
    expect(await desk.other.passwordMatches(customer, userName, 'correct horse')).to.equal(true);
  });

  it('answers a repetition as it did the first time, whatever has become of it since', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer);
    const suspend = () => desk.partnerCenter.setStatus(customer, id, 'suspended', 'suspend');
    const first = await suspend();
    await desk.partnerCenter.setStatus(customer, id, 'active', 'activate');
    expect(await suspend()).to.deep.equal(first);
    expect(await desk.partnerCenter.subscription(customer, id)).to.include({ status: 'active' });
  });

  it('is refused with other contents (2000), of whatever kind and for whichever customer', async () => {
    const desk = await Desk.open();
    const [customer, other] = [await desk.buyer(), await desk.buyer({ domain: 'other' })];
    const order = { provider: fabrikam, lines: [{ product: premium, quantity: 1, term: 'P1Y' as const }] };
    const [bought] = await desk.partnerCenter.placeOrder(customer, order, 'order');
    const id = bought?.id ?? '';
    const { partnerCenter } = desk;
    const reused = { field: 'requestId', reason: 'reused' };
    const lines = [{ ...order.lines[0], quantity: 2 } as (typeof order.lines)[number]];
    for (const attempt of [
      partnerCenter.placeOrder(customer, { ...order, lines }, 'order'),
      partnerCenter.placeOrder(other, order, 'order'),
      partnerCenter.changeLicenses(customer, id, { quantity: 1 }, 'order'),
      partnerCenter.createCustomer(newCustomer({ domain: 'third' }), 'order'),
    ])
      expect(await refused(attempt, 2000)).to.deep.equal(reused);
    expect(await partnerCenter.placeOrder(customer.toUpperCase(), order, 'order')).to.deep.equal([bought]);
    expect(await partnerCenter.placeOrder(customer, order, 'another')).to.have.length(1);
  });

  it('stays free to be made anew after it was refused', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const order = (quantity: number) => ({
      provider: fabrikam,
      lines: [{ product: premium, quantity, term: 'P1Y' as const }],
    });
    await refused(desk.partnerCenter.placeOrder(customer, order(301), 'order'), 2002);
    expect(await desk.partnerCenter.placeOrder(customer, order(300), 'order')).to.have.length(1);
    const create = (domain: string) => desk.partnerCenter.createCustomer(newCustomer({ domain }), 'create');
    await refused(create('taken'), 'domain-taken');
    expect(await create('free')).to.include({ domain: 'free.onmicrosoft.com' });
  });

  it('works on what the others left, when many different ones come at once', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const either = (at: number) => (at % 2 ? desk.partnerCenter : desk.other);
    const order = { provider: fabrikam, lines: [{ product: premium, quantity: 60, term: 'P1Y' as const }] };
    const ends = await many(8, (at) =>
      either(at)
        .placeOrder(customer, order, `order ${at}`)
        .then(
          () => 'bought',
          ({ code }) => code,
        ),
    );
    expect(ends.filter((end) => end === 'bought')).to.have.length(5);
    expect(ends.filter((end) => end === 2002)).to.have.length(3);

    const takers = await many(8, (at) =>
      either(at)
        .createCustomer(newCustomer({ domain: 'wanted' }), `create ${at}`)
        .then(
          () => 'created',
          ({ code }) => code,
        ),
    );
    expect(takers.sort()).to.deep.equal(['created', ...Array(7).fill('domain-taken')]);
  });
});
