import { expect } from 'chai';
import { type Carriers, createCarrying } from '../src/carrying.ts';
import { outboxMessage } from '../src/outbox.ts';
import { type Doc, partition, type Store } from '../src/store/store.ts';
import type { Subject } from '../src/watch.ts';
import { closeAll, openRig } from './store/rig.ts';

describe('what is carried out for one message', () => {
  const home = partition('fabrikam', 'resellers');
  const drafts = partition('fabrikam', 'drafts');
  const subject: Subject = { type: 'invitation', owner: 'fabrikam', id: 'one' };
  const query = { type: 'draft', limit: 10 };
  afterEach(closeAll);

  it('looks at each page and each document once, and at what is there by now for the next message', async () => {
    let asked = 0;
    const { store, clock } = await openRig({
      fault: ({ headers, method, url }) => {
        if (headers.has('x-ms-documentdb-isquery') || (method === 'GET' && url.includes('/docs/'))) asked += 1;
        return undefined;
      },
    });
    const seen: [drafts: number, one: boolean][] = [];
    const look = async (_: unknown, __: unknown, reads: Store): Promise<undefined> => {
      const [{ items }, one] = await Promise.all([reads.list(drafts, query), reads.get(drafts, 'draft:1')]);
      seen.push([items.length, one !== undefined]);
    };
    const { workOnOwn } = createCarrying({
      store,
      carriers: { tell: look, redraw: look } as unknown as Carriers,
      now: () => new Date(clock.now()),
      instance: 'here',
      failed: (error) => {
        throw error;
      },
    });
    const carried = async (id: string) => {
      const to = { tenantId: 'fabrikam', objectId: 'mina' };
      const effects = [{ kind: 'tell', to, subject } as const, { kind: 'redraw', subject } as const];
      const message = outboxMessage(id, effects, new Date(clock.now()));
      const [etag] = await store.commit(home, [{ kind: 'create', doc: message }]);
      asked = 0;
      await workOnOwn({ ...message, etag: etag as string }, home);
      return asked;
    };

    expect(await carried('1')).to.equal(2);
    await store.commit(drafts, [{ kind: 'create', doc: { id: 'draft:1', type: 'draft', sk: '1' } satisfies Doc }]);
    expect(await carried('2')).to.equal(2);
    expect(seen).to.deep.equal([
      [0, false],
      [0, false],
      [1, true],
      [1, true],
    ]);
  });
});
