import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { commands } from '../bot/commands.ts';
import { roleWords } from '../bot/roles.ts';
import { type Allowed, capabilities, type Role } from '../src/roles.ts';

/** The tables of the README are printed from the data that the product runs on: `UPDATE=1 npm test` prints them anew. */
const tables: Record<string, () => string> = {
  commands: () =>
    table(
      ['', 'in English', '한국어로', 'who'],
      commands
        .filter(({ unlisted }) => !unlisted)
        .map(({ words, operation, offeredTo }) => [
          words.en.title,
          asking(words.en),
          asking(words.ko),
          who(
            offeredTo
              ? Object.assign({}, ...offeredTo.map((one) => capabilities[one]))
              : capabilities[operation.allowed],
          ),
        ]),
    ),
  roles: () =>
    table(
      ['capability', 'at an indirect provider', 'at an indirect reseller'],
      Object.entries(capabilities)
        .filter(([, allowed]) => allowed !== 'everyone')
        .map(([name, allowed]) => [
          name,
          roles((allowed as Exclude<Allowed, 'everyone'>).provider),
          roles((allowed as Exclude<Allowed, 'everyone'>).reseller),
        ]),
    ),
};

const asking = ({ title, asking }: { title: string; asking?: string }) => `\`${asking ?? title}\``;
const roles = (list: readonly Role[] | undefined) => list?.map((role) => roleWords.en[role]).join(', ') ?? 'nobody';
const who = (allowed: Allowed) => (allowed === 'everyone' ? 'everyone' : Object.keys(allowed).join(', '));
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

describe('the README', () => {
  for (const [name, print] of Object.entries(tables)) {
    it(`has the table of ${name} as the data has it`, () => {
      const readme = readFileSync('README.md', 'utf8');
      const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
      expect(readme).to.match(place);
      const expected = readme.replace(place, `$1${print()}\n$2`);
      if (process.env.UPDATE) writeFileSync('README.md', expected);
      else expect(readme).to.equal(expected);
    });
  }
});
