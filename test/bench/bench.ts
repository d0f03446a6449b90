// npm run bench [-- name… --rounds N --reads N --presses N --tokens N --sizes N,N --profile FOLDER]
import { mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCustomers } from './customers.ts';
import { Report } from './report.ts';
import { benchStart } from './start.ts';
import { benchTurns } from './turns.ts';
import { benchUnderstanding } from './understanding.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    reads: { type: 'string', default: '300' },
    presses: { type: 'string', default: '60' },
    tokens: { type: 'string', default: '8' },
    sizes: { type: 'string', default: '1000,100000' },
    profile: { type: 'string' },
  },
});
const { rounds, reads, presses, tokens, sizes, profile } = values;
if (profile) mkdirSync(profile, { recursive: true });

/** All benches by name, in the order in which they run when none is named. A new one is a file and a line here. */
const benches: Record<string, (report: Report) => Promise<void>> = {
  understanding: benchUnderstanding,
  start: benchStart,
  customers: (report) => benchCustomers(report, { sizes: sizes.split(',').map(Number), turns: 40 }),
  turns: (report) =>
    benchTurns(report, {
      rounds: Number(rounds),
      reads: Number(reads),
      presses: Number(presses),
      tokens: Number(tokens),
      profile,
    }),
};

const report = new Report();
const load = loadavg().map((value) => value.toFixed(1));
report.say(`Node ${process.version}, ${cpus().length} cores, load ${load.join(' ')}\n`);
for (const name of positionals.length ? positionals : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) throw new Error(`there is no bench "${name}": ${Object.keys(benches).join(', ')}`);
  await bench(report);
}
report.say(report.over.length ? 'Over the limit:' : 'All is within its limits.');
for (const what of report.over) report.say(`  ${what}`);
if (report.over.length) process.exitCode = 1;
