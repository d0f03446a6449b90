import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, median, type Report } from './report.ts';
import { Subject } from './subject.ts';
import { Teams } from './teams.ts';

const rounds = 5;

/** From the start of the process until it is ready for the first turn. */
export async function benchStart(report: Report): Promise<void> {
  const teams = await Teams.open({ tokens: 1 });
  const times: Record<'echo' | 'empty' | 'again', number[]> = { echo: [], empty: [], again: [] };
  const start = async (program: string, environment: Record<string, string>) => {
    const subject = await Subject.start(program, { ...teams.settings, ...environment }, '/readyz');
    await subject.close();
    return subject.startedIn;
  };
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'twotier-bench-'));
    const settings = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder };
    times.echo.push(await start('./echo.ts', {}));
    times.empty.push(await start('../../bot/main.ts', settings));
    times.again.push(await start('../../bot/main.ts', settings));
    rmSync(folder, { recursive: true });
  }
  teams.close();
  report.say(`Start, until ready: medians of ${rounds}`);
  report.table(
    ['', 'ms', 'x echo'],
    [
      ['echo', times.echo],
      ['Twotier, empty store and the demo', times.empty],
      ['Twotier, a store that is there', times.again],
    ].map(([name, all]) => [
      name as string,
      figure(Math.round(median(all as number[]))),
      (median(all as number[]) / median(times.echo)).toFixed(2),
    ]),
  );
}
