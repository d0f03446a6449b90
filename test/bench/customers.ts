import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import type { Card } from '../support/office.ts';
import { Client, type Turn } from './people.ts';
import { figure, median, type Report } from './report.ts';
import { Subject } from './subject.ts';
import { Teams } from './teams.ts';

const loader = fileURLToPath(new URL('load-customers.ts', import.meta.url));

/** One store with so many customers, and somebody of the provider whose customers they are. */
interface Place {
  size: number;
  /** The store's. */
  file: string;
  subject: Subject;
  client: Client;
  close(): Promise<void>;
}

/** What finding, showing and adding a customer costs, beside how many there are already. */
export async function benchCustomers(report: Report, options: { sizes: number[]; turns: number }): Promise<void> {
  const places: Place[] = [];
  try {
    for (const size of options.sizes) places.push(await openPlace(size));
    report.say(`Customers: storage requests and median milliseconds of a turn, by how many there are`);
    const rows: string[][] = [];
    for (const [scene, prepare] of Object.entries(scenes)) {
      const measured = await measure(places, { scene, prepare, turns: options.turns });
      const [least, ...others] = measured.map(({ ms }) => ms);
      if (least === undefined) throw new Error('no size was named');
      const growth = Math.max(...others.map((ms) => ms / least), 1);
      report.gate(`${scene}, time with the most customers in that with the fewest`, growth, 1.5);
      const counts = [...new Set(measured.map(({ requests }) => requests))];
      report.gate(`${scene}, different numbers of storage requests`, counts.length, 1);
      rows.push([scene, counts.join(' / '), ...measured.map(({ ms }) => figure(ms)), growth.toFixed(2)]);
    }
    report.table(['', 'requests', ...options.sizes.map((size) => `${size} ms`), 'x'], rows);
  } finally {
    for (const place of places) await place.close();
  }
}

async function openPlace(size: number): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'twotier-bench-'));
  const teams = await Teams.open({ tokens: 1 });
  const start = () =>
    Subject.start(
      '../../bot/main.ts',
      { ...teams.settings, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, DEMO: 'on' },
      '/readyz',
    );
  // The first start puts the demo there, with the provider whose customers these become.
  await (await start()).close();
  execFileSync(process.execPath, [loader, '--data', folder, '--customers', String(size)], { stdio: 'inherit' });
  const subject = await start();
  const [fabrikam] = demo.organisations;
  const [mina] = fabrikam?.people ?? [];
  if (!fabrikam || !mina) throw new Error('the demo has no provider');
  return {
    size,
    file: join(folder, 'twotier.db'),
    subject,
    client: new Client(teams, subject.url, { ...mina, tenantId: fabrikam.tenantId }),
    async close() {
      await subject.close();
      teams.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** So many turns let the compiler and the file's cache see what is measured. */
const warmUps = 15;

/** Brings a file into the machine's memory: what is compared is the work, not how far a disk's head has to go. */
async function readThrough(file: string): Promise<void> {
  for await (const _ of createReadStream(file, { highWaterMark: 1 << 22 }));
}

/** Takes turns between the places, so that what else the machine does meets them all alike. */
async function measure(
  places: Place[],
  { scene, prepare, turns }: { scene: string; prepare: Scene; turns: number },
): Promise<{ requests: number; ms: number }[]> {
  for (const { file } of places) await readThrough(file);
  const taken = places.map((place) => ({ place, times: [] as number[], counts: [] as number[] }));
  for (let turn = -warmUps; turn < turns; turn++) {
    for (const { place, times, counts } of taken) {
      const { subject } = place;
      const act = await prepare(place, 1 + Math.floor(((turn + warmUps) * place.size) / (turns + warmUps)));
      // The poller has read all that was loaded, and only what changes something leaves more for it.
      if (turn === -warmUps || scene === changing) await subject.ask('quiet');
      await subject.ask('requests');
      const { took, answeredAt } = await act();
      const requests = (await subject.ask('requests')).filter(({ to }) => to <= answeredAt);
      if (turn < 0) continue;
      times.push(took);
      counts.push(requests.filter(({ kind }) => kind !== 'plan').length);
    }
  }
  return taken.map(({ times, counts }) => ({ requests: median(counts), ms: median(times) }));
}

/** Prepares a turn about the nth customer, and gives what is measured of it. */
type Scene = (place: Place, nth: number) => Promise<() => Promise<Turn>>;

const changing = 'add, its submission';

const nameOf = (nth: number) => String(nth).padStart(7, '0');

async function listedBy({ client }: Place) {
  await client.says('customers');
  return client.lastMessage;
}

const scenes: Record<string, Scene> = {
  list:
    async ({ client }) =>
    () =>
      client.says('customers'),
  'next page': async (place) => {
    const list = await listedBy(place);
    return () => place.client.presses('list-customers/open', list);
  },
  'search by a word': async (place, nth) => {
    const list = await listedBy(place);
    return () => place.client.presses('list-customers/search', list, { words: nameOf(nth) });
  },
  show:
    async ({ client }, nth) =>
    () =>
      client.says(`show customer customer${nameOf(nth)}.onmicrosoft.com`),
  [changing]: async ({ client }) => adds(client),
};

let added = 0;

/** The form up to its review; what is measured is the press on Submit. */
async function adds(client: Client): Promise<() => Promise<Turn>> {
  await client.says('add customer Adatum Roastery for reseller Adventure Works');
  let form: { id: string; card: Card } = { id: randomUUID(), card: client.lastMessage.card };
  const goOn = async (verb: string, inputs: object) => {
    const { card } = await client.presses(verb, form, inputs);
    if (!card) throw new Error(`no card after ${verb}`);
    form = { id: form.id, card };
  };
  const contact = { firstName: 'Ada', lastName: 'Quill', email: 'ada@adatum.example' };
  const address = { street: '12 Main Street', city: 'Seattle', postalCode: '98101' };
  await goOn('add-customer/lines', {
    company: `Adatum Roastery ${++added}`,
    domain: `adatum${Date.now().toString(36)}${added}`,
    ...address,
    ...contact,
  });
  await goOn('add-customer/review', { product1: 'CFQ7TTC0LCHC:0002', quantity1: '5' });
  return () => client.presses('add-customer/do', form, { agreed: 'true', agreedOn: '2026-01-15' });
}
