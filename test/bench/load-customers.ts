// node test/bench/load-customers.ts --data FOLDER --customers N: fills the store of a demo with that many customers more.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readSettings } from '../../bot/settings.ts';
import { openStore } from '../../bot/store.ts';
import { type Customer, customerHome, customerId, relationshipOf } from '../../src/customers/customer.ts';
import { customerEntries } from '../../src/customers/customer-entry.ts';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import type { Doc, Partition, Write } from '../../src/store/store.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, customers: { type: 'string' } } });
const count = Number(values.customers);
if (!values.data || !Number.isInteger(count)) throw new Error('--data FOLDER --customers N');

const settings = readSettings({ DATA_DIR: values.data, LOG_LEVEL: 'silent' });
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const opened = await openStore(settings, { now: () => new Date(), newId: randomUUID, wait });
const [provider, , , reseller] = demo.organisations.map(({ tenantId, name, domain, country }) => ({
  tenantId,
  name,
  domain,
  country,
}));
if (!provider || !reseller) throw new Error('the demo has no provider, or no partner of it');

const first = [
  'Adatum',
  'Bellows',
  'Coho',
  'Datum',
  'Fourth Coffee',
  'Graphic',
  'Humongous',
  'Lamna',
  'Margie',
  'Proseware',
];
const second = ['Bakery', 'Clinic', 'Design', 'Farms', 'Logistics', 'Media', 'Pharmacy', 'School', 'Travel', 'Winery'];
const at = new Date().toISOString();

/** One customer in ten has the demo's reseller as well as the provider. */
function docsOf(nth: number): { pk: Partition; docs: Doc[] }[] {
  const id = `0d1f7a1e-00c0-4000-8000-${nth.toString(16).padStart(12, '0')}`;
  const number = String(nth).padStart(7, '0');
  const name = `${first[nth % 10]} ${second[Math.floor(nth / 10) % 10]} ${number}`;
  const customer: Customer = {
    id: customerId,
    type: 'customer',
    customerId: id,
    name,
    domain: `customer${number}.onmicrosoft.com`,
    country: 'US',
    language: 'en',
    createdAt: at,
    version: 1,
  };
  const relationships = [
    relationshipOf({ as: 'provider', partner: provider as never, since: at }),
    ...(nth % 10 === 0
      ? [relationshipOf({ as: 'reseller', partner: reseller as never, via: provider as never, since: at })]
      : []),
  ];
  const seen = customerEntries(customer, relationships).flatMap((effect) =>
    effect.kind === 'put' ? [{ pk: effect.pk, docs: effect.docs as Doc[] }] : [],
  );
  return [{ pk: customerHome(id), docs: [customer, ...relationships] }, ...seen];
}

/** Batches of one partition are filled up before they are written; as many as the engine takes together at once. */
const mostDocs = 100;
const mostAtOnce = 64;
const waiting = new Map<Partition, Doc[]>();
const underway = new Set<Promise<unknown>>();

async function write(pk: Partition, docs: Doc[]): Promise<void> {
  const writes = docs.map((doc): Write => ({ kind: 'put', doc }));
  const done = opened.store.commit(pk, writes).finally(() => underway.delete(done));
  underway.add(done);
  if (underway.size >= mostAtOnce) await Promise.race(underway);
}

for (let nth = 1; nth <= count; nth++) {
  for (const { pk, docs } of docsOf(nth)) {
    if (pk.startsWith('customer|')) {
      await write(pk, docs);
      continue;
    }
    const all = [...(waiting.get(pk) ?? []), ...docs];
    if (all.length < mostDocs) waiting.set(pk, all);
    else {
      waiting.set(pk, all.slice(mostDocs));
      await write(pk, all.slice(0, mostDocs));
    }
  }
}
for (const [pk, docs] of waiting) if (docs.length > 0) await write(pk, docs);
await Promise.all(underway);
opened.close();
