import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, directory, provider, resellerAdmin, staff, type Turn } from './people.ts';
import { tellProfile } from './profile.ts';
import { figure, median, type Report } from './report.ts';
import type { StorageRequest } from './storage.ts';
import { Subject } from './subject.ts';
import { Teams } from './teams.ts';

export interface Options {
  rounds: number;
  /** How many turns make one measurement of what only reads, and of what changes data. */
  reads: number;
  presses: number;
  /** How many tokens the channel signs with, in turn. */
  tokens: number;
  /** A folder for CPU profiles; they slow down what is measured, so they have a round of their own. */
  profile?: string;
}

/** Something that people do, many times alike. */
interface Scene {
  name: string;
  /** How much CPU it may take, in turns of the echo bot. */
  limit: number;
  /** How many steps, one after the other, may lie between the question and its answer. */
  depth: number;
  subject: Subject;
  count: number;
  /** Makes everything ready for so many turns, which is not measured. */
  prepare: (count: number) => Promise<(() => Promise<Turn>)[]>;
}

interface Measured {
  /** CPU up to the answer, and with all that follows it; milliseconds a turn. */
  cpu: number;
  whole: number;
  p50: number;
}

/** Two rounds let the compiler see everything that is measured. */
const warmUp = 2;

/** As far away as storage and connector are when the steps of a turn are counted; milliseconds. */
const storageDelay = 20;
const connectorDelay = 80;

/** Turns of Twotier, on the path of a real one, against those of a bot that does nothing but echo. */
export async function benchTurns(report: Report, options: Options): Promise<void> {
  const { rounds, reads, presses, tokens, profile } = options;
  const folder = mkdtempSync(join(tmpdir(), 'twotier-bench-'));
  const teams = await Teams.open({ tokens });
  const partners = 30;
  const resellers = partners + presses * (warmUp + rounds + (profile ? 1 : 0)) + 2;
  const demo = join(folder, 'directory.json');
  writeFileSync(demo, JSON.stringify(directory({ resellers, partners })));
  const echo = await Subject.start('./echo.ts', teams.settings, '/readyz');
  const twotier = await Subject.start(
    '../../bot/main.ts',
    { ...teams.settings, HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, 'data'), DEMO: demo, UNDO_SECONDS: '0' },
    '/readyz',
  );
  try {
    const idle = await idleCost(twotier);
    report.gate('idle, CPU as a share of one core', idle, 0.01);
    const rss = { echo: (await echo.ask('usage')).rss, twotier: (await twotier.ask('usage')).rss };

    const admins = Array.from({ length: resellers - partners }, (_, at) => resellerAdmin(partners + at));
    for (const admin of admins) await new Client(teams, twotier.url, admin).says('help');

    const yardstick: Scene = {
      name: 'echo',
      limit: 1,
      depth: 1,
      subject: echo,
      count: reads,
      prepare: repeated(() => new Client(teams, echo.url, provider).says('resellers')),
    };
    const scenes = await scenesOf(teams, twotier, admins, options);
    const measured = new Map<Scene, Measured[]>([yardstick, ...scenes].map((scene) => [scene, []]));
    for (let round = -warmUp; round < rounds; round++) {
      const first = await measure(yardstick);
      for (const scene of scenes) {
        const one = await measure(scene);
        if (round >= 0) measured.get(scene)?.push(one);
      }
      const second = await measure(yardstick);
      const mean = (of: keyof Measured) => (first[of] + second[of]) / 2;
      const both = { cpu: mean('cpu'), whole: mean('whole'), p50: mean('p50') };
      if (round >= 0) measured.get(yardstick)?.push(both);
    }

    report.say(`CPU of a turn up to its answer, and with all that follows it; medians of ${rounds} rounds`);
    const echoes = measured.get(yardstick) ?? [];
    report.table(
      ['', 'CPU ms', 'x echo', 'from', 'to', 'limit', 'in all ms', 'x echo', 'p50 ms', 'x echo'],
      [...measured].map(([{ name, limit }, rows]) => {
        const ratios = (of: keyof Measured) => rows.map((row, at) => row[of] / (echoes[at]?.[of] ?? Number.NaN));
        const cpu = ratios('cpu');
        report.gate(`${name}, CPU in turns of the echo bot`, median(cpu), limit);
        return [
          name,
          figure(median(rows.map((row) => row.cpu))),
          median(cpu).toFixed(2),
          Math.min(...cpu).toFixed(2),
          Math.max(...cpu).toFixed(2),
          name === 'echo' ? '' : limit.toFixed(1),
          figure(median(rows.map(({ whole }) => whole))),
          median(ratios('whole')).toFixed(2),
          figure(median(rows.map(({ p50 }) => p50))),
          median(ratios('p50')).toFixed(2),
        ];
      }),
    );

    await countSteps(report, teams, scenes);

    const after = { echo: (await echo.ask('usage')).rss, twotier: (await twotier.ask('usage')).rss };
    const megabytes = (bytes: number) => figure(Math.round(bytes / 1e6));
    report.say('Memory, MB resident; and the CPU that an idle bot takes');
    report.table(
      ['', 'idle', 'after', 'idle CPU'],
      [
        ['echo', megabytes(rss.echo), megabytes(after.echo), ''],
        ['Twotier', megabytes(rss.twotier), megabytes(after.twotier), `${(100 * idle).toFixed(2)} %`],
      ],
    );

    if (profile) for (const scene of [yardstick, ...scenes]) await profileScene(report, scene, profile);
  } finally {
    await twotier.close();
    await echo.close();
    teams.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const repeated = (turn: () => Promise<Turn>) => async (count: number) => Array.from({ length: count }, () => turn);

async function scenesOf(
  teams: Teams,
  subject: Subject,
  admins: ReturnType<typeof resellerAdmin>[],
  { reads, presses }: Options,
): Promise<Scene[]> {
  const mina = new Client(teams, subject.url, provider);
  await mina.says('resellers');
  const list = mina.lastMessage;
  const rows = list.card.body?.filter(({ type }: { type: string }) => type === 'ColumnSet').length;
  if (rows !== 10) throw new Error(`a page of resellers has ${rows} rows, not ten`);
  const read = { limit: 2, depth: 2, subject, count: reads };
  const press = { limit: 2.5, depth: 2, subject, count: presses };
  const uninvited = admins.values();
  const invited: Client[] = [];
  let strangers = 0;
  let sent = 0;
  let sender = { client: mina, list };

  const send = async (email: string) => {
    if (++sent % 150 === 0) {
      const client = new Client(teams, subject.url, staff(sent / 150));
      await client.says('resellers');
      sender = { client, list: client.lastMessage };
    }
    const { client } = sender;
    const { card } = await client.presses('invite-reseller/open', sender.list);
    if (!card) throw new Error('no form to invite a reseller with');
    const form = { id: randomUUID(), card };
    return () => client.presses('invite-reseller/do', form, { email, reseller: 'Contoso' });
  };
  const each = (make: () => Promise<() => Promise<Turn>>) => async (count: number) => {
    const turns: (() => Promise<Turn>)[] = [];
    while (turns.length < count) turns.push(await make());
    return turns;
  };

  return [
    { ...read, name: 'help', prepare: repeated(() => mina.says('help')) },
    { ...read, name: 'resellers', prepare: repeated(() => mina.says('resellers')) },
    { ...press, name: 'send, to a stranger', prepare: each(() => send(`pat@stranger-${++strangers}.example`)) },
    {
      ...press,
      name: 'send, to a user',
      // The address leads to a tenant, and only that to the partnership that might exist already.
      depth: 3,
      prepare: each(async () => {
        const admin = uninvited.next().value;
        if (!admin) throw new Error('everybody is invited already');
        invited.push(new Client(teams, subject.url, admin));
        return send(admin.email);
      }),
    },
    {
      ...press,
      name: 'authorize',
      prepare: each(async () => {
        const pat = invited.shift();
        if (!pat) throw new Error('nobody is invited');
        const request = pat.lastMessage;
        return () => pat.presses('authorize-provider/do', request, { confirmed: 'true' });
      }),
    },
  ];
}

async function measure({ subject, prepare, count }: Scene): Promise<Measured> {
  const turns = await prepare(count);
  await subject.ask('quiet');
  await subject.ask('holdBack', true);
  const before = await subject.ask('usage');
  const times: number[] = [];
  for (const turn of turns) times.push((await turn()).took);
  const answered = await subject.ask('usage');
  await subject.ask('holdBack', false);
  await subject.ask('quiet');
  const after = await subject.ask('usage');
  return {
    cpu: (answered.cpu - before.cpu) / count,
    whole: (after.cpu - before.cpu) / count,
    p50: median(times),
  };
}

/** CPU seconds a second of a bot that nobody talks to. */
async function idleCost(subject: Subject): Promise<number> {
  await subject.ask('quiet');
  const before = await subject.ask('usage');
  const seconds = 5;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return ((await subject.ask('usage')).cpu - before.cpu) / (seconds * 1000);
}

/** What one turn of each kind asks of storage and connector: counts, which no other load on the machine can blur. */
async function countSteps(report: Report, teams: Teams, scenes: Scene[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, subject, depth, prepare } of scenes) {
    const [turn] = await prepare(1);
    await subject.ask('quiet');
    await subject.ask('requests');
    teams.calls.length = 0;
    teams.delay = connectorDelay;
    await subject.ask('delayStorage', storageDelay);
    const { answeredAt, took, bytes, card } = await (turn as () => Promise<Turn>)();
    await subject.ask('quiet');
    await subject.ask('delayStorage', 0);
    teams.delay = 0;

    const requests = await subject.ask('requests');
    const [before, after] = [
      requests.filter(({ to }) => to <= answeredAt),
      requests.filter(({ to }) => to > answeredAt),
    ];
    const answered = teams.calls.filter(({ from }) => from <= answeredAt - connectorDelay);
    const steps = depthOf(before);
    report.gate(`${name}, steps before the answer`, steps + answered.length, depth);
    const charge = (some: StorageRequest[]) => String(some.reduce((sum, request) => sum + request.charge, 0));
    rows.push([
      name,
      kindsOf(before),
      String(steps),
      charge(before),
      String(answered.length),
      String(depth),
      figure(Math.round(took - steps * storageDelay - answered.length * connectorDelay)),
      String(card ? bytes : (answered[0]?.bytes ?? 0)),
      kindsOf(after),
      String(depthOf(after)),
      charge(after),
      String(teams.calls.length - answered.length),
    ]);
  }
  report.say(
    `Steps of a turn, before its answer and after it; storage ${storageDelay} ms, connector ${connectorDelay} ms away`,
  );
  report.table(
    ['', 'storage', 'deep', 'RU', 'connector', 'limit', 'own ms', 'bytes', 'then storage', 'deep', 'RU', 'connector'],
    rows,
  );
}

const kindsOf = (requests: StorageRequest[]): string =>
  Object.entries(Object.groupBy(requests, ({ kind }) => kind))
    .map(([kind, some]) => `${some.length} ${kind}`)
    .join(', ') || 'none';

/** How many of the requests lie in the longest row in which each began after the one before it had ended. */
function depthOf(requests: StorageRequest[]): number {
  const levels: { to: number; level: number }[] = [];
  for (const { from, to } of requests.toSorted((a, b) => a.from - b.from)) {
    const level = 1 + Math.max(0, ...levels.filter((earlier) => earlier.to <= from).map((earlier) => earlier.level));
    levels.push({ to, level });
  }
  return Math.max(0, ...levels.map(({ level }) => level));
}

async function profileScene(report: Report, { name, subject, prepare, count }: Scene, folder: string): Promise<void> {
  const turns = await prepare(count);
  await subject.ask('quiet');
  await subject.ask('startProfile');
  for (const turn of turns) await turn();
  await subject.ask('quiet');
  const profile = await subject.ask('stopProfile');
  writeFileSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.cpuprofile`), JSON.stringify(profile));
  tellProfile(report, name, profile);
}
