// Run by restart.test.ts, to be killed: commits batches of three documents and a counter, several at a time, and
// prints the number of each batch once it is acknowledged.
import { writeSync } from 'node:fs';
import { partition } from '../../../src/store/store.ts';
import { openRig } from '../rig.ts';

const [, , file = '', round = ''] = process.argv;
const pk = partition('provider', 'partners');
const { store } = await openRig({ file });
let counted = (await store.get<{ id: string; type: string; n: number }>(pk, 'counter'))?.n ?? 0;

for (let turn = 0; ; turn++) {
  const numbers = [0, 1, 2, 3].map((lane) => Number(round) * 1_000_000 + turn * 10 + lane);
  await Promise.all(
    numbers.map(async (n) => {
      const parts = ['a', 'b', 'c'].map((part) => ({ id: `${n}-${part}`, type: 't', sk: `${n}-${part}`, n }));
      const counter = { id: 'counter', type: 'counter', n: ++counted };
      await store.commit(
        pk,
        [...parts, counter].map((doc) => ({ kind: 'put', doc })),
      );
      writeSync(1, `${n}\n`);
    }),
  );
}
