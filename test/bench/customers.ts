import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
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

interface Measured {
  requests: number;
  ms: number;
}

/** What finding, showing and adding a customer costs, beside how many there are already. */
export async function benchCustomers(report: Report, options: { sizes: number[]; turns: number }): Promise<void> {
  const measured = new Map<string, Map<number, Measured>>();
  for (const size of options.sizes) {
    for (const [scene, one] of await measureAt(size, options.turns)) {
      const row = measured.get(scene) ?? new Map<number, Measured>();
      measured.set(scene, row.set(size, one));
    }
  }
  report.say(`Customers: storage requests and median milliseconds of a turn, by how many there are`);
  report.table(
    ['', 'requests', ...options.sizes.map((size) => `${size} ms`), 'x'],
    [...measured].map(([scene, bySize]) => {
      const all = [...bySize.values()];
      const [least, ...others] = all;
      if (!least) throw new Error(`${scene} was not measured`);
      const growth = Math.max(...others.map(({ ms }) => ms / least.ms), 1);
      report.gate(`${scene}, time with the most customers in that with the fewest`, growth, 1.5);
      const counts = [...new Set(all.map(({ requests }) => requests))];
      report.gate(`${scene}, different numbers of storage requests`, counts.length, 1);
      return [scene, counts.join(' / '), ...all.map(({ ms }) => figure(ms)), growth.toFixed(2)];
    }),
  );
}

async function measureAt(size: number, turns: number): Promise<Map<string, Measured>> {
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
  try {
    return await measureScenes(subject, teams, size, turns);
  } finally {
    await subject.close();
    teams.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const changing = 'add, its submission';

const nameOf = (nth: number) => String(nth).padStart(7, '0');

async function measureScenes(subject: Subject, teams: Teams, size: number, turns: number) {
  const [fabrikam] = demo.organisations;
  const [mina] = fabrikam?.people ?? [];
  if (!fabrikam || !mina) throw new Error('the demo has no provider');
  const client = new Client(teams, subject.url, { ...mina, tenantId: fabrikam.tenantId });
  const step = Math.max(1, Math.floor(size / turns));
  const scenes: Record<string, (turn: number) => Promise<() => Promise<Turn>>> = {
    list: async () => () => client.says('customers'),
    'next page': async () => {
      await client.says('customers');
      const list = client.lastMessage;
      return () => client.presses('list-customers/open', list);
    },
    'search by a word': async (turn) => {
      await client.says('customers');
      const list = client.lastMessage;
      return () => client.presses('list-customers/search', list, { words: nameOf(1 + turn * step) });
    },
    show: async (turn) => () => client.says(`show customer customer${nameOf(1 + turn * step)}.onmicrosoft.com`),
    [changing]: async () => adds(client),
  };
  const measured = new Map<string, Measured>();
  for (const [name, prepare] of Object.entries(scenes)) {
    const times: number[] = [];
    const counts: number[] = [];
    // The first few let the compiler and the file's cache see what is measured.
    for (let turn = -3; turn < turns; turn++) {
      const act = await prepare(Math.max(turn, 0));
      // Only what changes something leaves work behind.
      if (turn === -3 || name === changing) await subject.ask('quiet');
      await subject.ask('requests');
      const { took, answeredAt } = await act();
      const requests = (await subject.ask('requests')).filter(({ to }) => to <= answeredAt);
      if (turn < 0) continue;
      times.push(took);
      counts.push(requests.filter(({ kind }) => kind !== 'plan').length);
    }
    measured.set(name, { requests: median(counts), ms: median(times) });
  }
  return measured;
}

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
