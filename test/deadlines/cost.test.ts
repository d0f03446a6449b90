import { expect } from 'chai';
import { createNoting } from '../../src/deadlines/note-deadlines.ts';
import { createNotices } from '../../src/deadlines/notify.ts';
import type { Doc, Store } from '../../src/store/store.ts';
import { readSubscription, type Subscription } from '../../src/subscriptions/subscription.ts';
import { newId } from '../support/ids.ts';
import { Office } from '../support/office.ts';

const northwind = '0d1f7a1e-0000-4000-8000-000000a0c710';

describe('what reminders cost', () => {
  let office: Office;
  let requests: string[];
  let store: Store;
  beforeEach(async () => {
    office = await Office.open();
    requests = [];
    const { store: behind } = office.twotier;
    const counted = <A extends unknown[], R>(name: string, verb: (...given: A) => R) => {
      return (...given: A): R => {
        requests.push(name);
        return verb(...given);
      };
    };
    store = {
      get: counted('get', behind.get.bind(behind)) as Store['get'],
      list: counted('list', behind.list.bind(behind)) as Store['list'],
      commit: counted('commit', behind.commit.bind(behind)),
      changes: counted('changes', behind.changes.bind(behind)),
    };
  });
  afterEach(() => office.close());

  const now = () => office.clock.now;
  const unread: string[] = [];
  const noting = () => createNoting({ store, now, failed: (_, { id }) => unread.push(id) });

  /** A page of the change feed with as many subscriptions as a page holds, of as many customers. */
  async function page(change: (one: Subscription) => Partial<Subscription>): Promise<{ doc: Doc }[]> {
    const { twotier } = office;
    const listed = await twotier.store.list<Subscription>(`customer|${northwind}` as never, {
      type: 'subscription',
      limit: 1,
    });
    const id = listed.items[0]?.subscriptionId ?? '';
    const found = await readSubscription(twotier.store.get.bind(twotier.store), northwind, id);
    const { etag: _, ...subscription } = found as Subscription & { etag: string };
    return Array.from({ length: 100 }, (__, at) => ({
      doc: { ...subscription, customerId: `${northwind.slice(0, -3)}${100 + at}`, ...change(subscription) },
    }));
  }

  it('is nothing for things that do not end, however many there are', async () => {
    await noting()(await page(() => ({ refundable: { total: 0, details: [] } })));
    await noting()(Array.from({ length: 100 }, (_, at) => ({ doc: { id: `customer-${at}`, type: 'customer' } })));
    expect(requests).to.be.empty;
  });

  it('is a batch or two for a page of things that end: by day and by organisation, not by customer', async () => {
    await noting()(await page(() => ({})));
    expect(requests).to.deep.equal(['commit', 'commit']);
  });

  it('is no deadline where a document cannot be read, and no more than that', async () => {
    const [first] = await page(() => ({}));
    await noting()([{ doc: { id: 'odd', type: 'invitation' } }, ...(first ? [first] : [])]);
    expect(unread).to.deep.equal(['odd']);
    expect(requests).to.deep.equal(['commit', 'commit']);
  });

  it('is a look at the days around, once a minute, where nothing is due', async () => {
    const look = createNotices({ store, now, newId, zoneOf: async () => 'America/New_York', failed: () => {} });
    await look();
    await look();
    expect(requests).to.deep.equal(Array.from({ length: 5 }, () => 'list'));
  });
});
