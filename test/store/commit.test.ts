import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { createStore, openContainer } from '../../src/store/cosmos.ts';
import { type Fault, withFaults } from '../../src/store/embedded/faults.ts';
import { Conflict, partition, type Store, StoreBusy, type Write } from '../../src/store/store.ts';
import { closeAll, openClient, openRig, type Rig } from './rig.ts';

const pk = partition('provider', 'partners');
const note = (id: string, n = 1) => ({ id, type: 'note', n });
const create = (id: string): Write => ({ kind: 'create', doc: note(id) });

describe('a commit over a network', () => {
  afterEach(closeAll);

  /** A store whose batches meet these faults, one after the other, and another one that meets none. */
  type Step = Fault | (() => Promise<unknown>);
  async function openFaulty(faults: Step[], reads: Step[] = []) {
    const sent: string[] = [];
    const lag = { reads: 0 };
    let again = async (): Promise<unknown> => undefined;
    const rig = await openRig({
      wrap: (httpClient) => ({
        async sendRequest(request) {
          const isBatch = request.headers.has('x-ms-cosmos-is-batch-request');
          const isRead = request.method === 'GET' && request.url.includes('/docs/');
          if (isBatch && sent.push(request.body as string) === 1) again = () => httpClient.sendRequest(request);
          const next = isBatch ? faults.shift() : isRead ? reads.shift() : undefined;
          // Somebody else does something before this request arrives.
          if (typeof next === 'function') await next();
          if (isRead && lag.reads > 0) {
            lag.reads--;
            const headers = { toJSON: () => ({ 'x-ms-substatus': '1002' }) };
            return { request, status: 404, headers, bodyAsText: '{"message":"lagging"}' } as never;
          }
          return withFaults(httpClient, () => (typeof next === 'function' ? undefined : next)).sendRequest(request);
        },
      }),
    });
    const calm = calmStore(rig);
    return { ...rig, sent, calm, lag, firstArrives: () => again() };
  }

  function calmStore({ engine, clock }: Rig): Store {
    const container = openClient(engine.httpClient).database('test').container('twotier');
    return createStore(container, { newId: randomUUID, ...clock });
  }

  const lost: Fault[] = [
    { when: 'after', how: 'reset' },
    { when: 'after', how: 408 },
    { when: 'after', how: 503 },
    { when: 'after', how: 500 },
    { when: 'after', how: 'silence' },
  ];

  for (const fault of lost) {
    it(`that was applied and whose answer was lost (${fault.how}) is recognised as its own`, async () => {
      const { store, calm, sent } = await openFaulty([fault]);
      const etags = await store.commit(pk, [create('a'), create('b')]);
      expect(etags).to.deep.equal([(await calm.get(pk, 'a'))?.etag, (await calm.get(pk, 'b'))?.etag]);
      expect(sent).to.have.length(1);
    });

    it(`that was not applied (${fault.how}) is sent again, the very same`, async () => {
      const { store, calm, sent } = await openFaulty([{ ...fault, when: 'before' }]);
      const [etag] = await store.commit(pk, [create('a')]);
      expect((await calm.get(pk, 'a'))?.etag).to.equal(etag);
      expect(sent).to.have.length(2);
      expect(sent[1]).to.equal(sent[0]);
    });
  }

  it('recognises a replacement and a removal of its own, too', async () => {
    const { store, calm } = await openFaulty([{ when: 'after', how: 'reset' }]);
    const [kept = '', gone = ''] = await calm.commit(pk, [create('kept'), create('gone')]);
    const etags = await store.commit(pk, [
      { kind: 'remove', id: 'gone', etag: gone },
      { kind: 'replace', doc: note('kept', 2), etag: kept },
    ]);
    expect(etags).to.deep.equal(['', (await calm.get(pk, 'kept'))?.etag]);
  });

  it('recognises a removal alone by the mark that it leaves, which nobody sees', async () => {
    const { store, calm } = await openFaulty([{ when: 'after', how: 'reset' }]);
    const [etag = ''] = await calm.commit(pk, [create('a')]);
    expect(await store.commit(pk, [{ kind: 'remove', id: 'a', etag }])).to.deep.equal(['']);
    expect((await calm.changes()).items).to.deep.equal([]);
  });

  it('is recognised as its own, too, when it arrives only after it was looked for', async () => {
    const { store, calm, sent, firstArrives } = await openFaulty([{ when: 'before', how: 408 }, () => firstArrives()]);
    const [etag] = await store.commit(pk, [create('a')]);
    expect(etag).to.equal((await calm.get(pk, 'a'))?.etag);
    expect(sent).to.have.length(2);

    const removal = await openFaulty([{ when: 'before', how: 408 }, () => removal.firstArrives()]);
    await removal.calm.commit(pk, [create('a')]);
    expect(await removal.store.commit(pk, [{ kind: 'remove', id: 'a' }])).to.deep.equal(['']);
  });

  it('is not sent again over what somebody else has done since', async () => {
    const remade = await openFaulty([{ when: 'after', how: 'reset' }], [() => remade.calm.commit(pk, [create('a')])]);
    await remade.calm.commit(pk, [create('a')]);
    expect(await remade.store.commit(pk, [{ kind: 'remove', id: 'a' }])).to.deep.equal(['']);
    expect(await remade.calm.get(pk, 'a')).to.include({ id: 'a' });

    const changed = await openFaulty(
      [{ when: 'after', how: 'reset' }],
      [() => changed.calm.commit(pk, [{ kind: 'put', doc: note('b', 2) }])],
    );
    const puts = ['a', 'b'].map((id): Write => ({ kind: 'put', doc: note(id) }));
    expect(await changed.store.commit(pk, puts)).to.include((await changed.calm.get(pk, 'a'))?.etag as string);
    expect(await changed.calm.get(pk, 'b')).to.include({ n: 2 });
    expect(changed.sent).to.have.length(1);
  });

  it('is not sent again before it could be read back', async () => {
    const unread = Array.from({ length: 10 }, (): Fault => ({ when: 'before', how: 503 }));
    const { store, sent } = await openFaulty([{ when: 'after', how: 'reset' }], [...unread]);
    expect(await store.commit(pk, [create('a')])).to.have.length(1);
    expect(sent).to.have.length(1);

    const blind = await openFaulty(
      [{ when: 'after', how: 'reset' }],
      Array.from({ length: 1000 }, () => unread[0] as Fault),
    );
    expect(await blind.store.commit(pk, [create('a')]).catch((error) => error)).to.be.instanceOf(StoreBusy);
    expect(blind.sent).to.have.length(1);
  });

  it('is not mistaken for its own when somebody else was faster', async () => {
    const { store, calm } = await openFaulty([{ when: 'before', how: 'reset' }, () => calm.commit(pk, [create('a')])]);
    const outcome = await store.commit(pk, [create('b'), create('a')]).catch((error) => error);
    expect(outcome).to.be.instanceOf(Conflict);
    expect([outcome.index, outcome.reason]).to.deep.equal([1, 'exists']);
    expect(await calm.get(pk, 'b')).to.equal(undefined);

    const race = await openFaulty([
      { when: 'before', how: 503 },
      () => race.calm.commit(pk, [{ kind: 'remove', id: 'a' }]),
    ]);
    await race.calm.commit(pk, [create('a')]);
    const claim = await race.store.commit(pk, [{ kind: 'remove', id: 'a' }]).catch((error) => error);
    expect([claim.index, claim.reason]).to.deep.equal([0, 'gone']);
  });

  it('is its own even where somebody has written over a part of it since', async () => {
    const { store, calm } = await openFaulty(
      [{ when: 'after', how: 'reset' }],
      [() => calm.commit(pk, [{ kind: 'put', doc: note('a', 2) }])],
    );
    const [first = '', second] = await store.commit(pk, [create('a'), create('b')]);
    expect(second).to.equal((await calm.get(pk, 'b'))?.etag);
    const late = await calm.commit(pk, [{ kind: 'replace', doc: note('a', 3), etag: first }]).catch((error) => error);
    expect(late.reason).to.equal('stale');
  });

  it('reads back again when reading back fails', async () => {
    const { store, calm } = await openFaulty([{ when: 'after', how: 'reset' }], [{ when: 'before', how: 500 }]);
    const [etag] = await store.commit(pk, [create('a')]);
    expect((await calm.get(pk, 'a'))?.etag).to.equal(etag);
  });

  it('does not take a replica that lags behind for proof that it was not applied', async () => {
    const { store, calm, lag } = await openFaulty([{ when: 'after', how: 'reset' }]);
    lag.reads = 2;
    const [etag] = await store.commit(pk, [create('a')]);
    expect((await calm.get(pk, 'a'))?.etag).to.equal(etag);
    expect(lag.reads).to.equal(0);
  });

  it('is repeated after 449, which says that it was not applied, without any doubt', async () => {
    const unread: Fault[] = [{ when: 'before', how: 503 }];
    const { store, calm, sent } = await openFaulty(
      [{ when: 'before', how: 449 }, () => calm.commit(pk, [create('a')])],
      unread,
    );
    const outcome = await store.commit(pk, [create('a')]).catch((error) => error);
    expect(outcome.reason).to.equal('exists');
    expect(unread).to.have.length(1);
    expect(sent).to.have.length(2);
  });

  it('waits out a few 429s, and gives up when they do not end', async () => {
    const throttle: Fault = { when: 'before', how: 429, retryAfter: 1 };
    const { store, calm, sent } = await openFaulty([throttle, throttle, throttle]);
    expect(await store.commit(pk, [create('a')])).to.have.length(1);
    expect(sent).to.have.length(4);

    const storm = await openFaulty(Array.from({ length: 20 }, () => throttle));
    const outcome = await storm.store.commit(pk, [create('a')]).catch((error) => error);
    expect(outcome).to.be.instanceOf(StoreBusy);
    expect(storm.sent).to.have.length(4);
    expect(await storm.calm.get(pk, 'a')).to.equal(undefined);
    expect(await calm.get(pk, 'a')).to.include({ id: 'a' });
  });

  it('says that the store is busy when nothing is known within its time, and finds its own at the last look', async () => {
    const forever = (when: Fault['when']) => Array.from({ length: 100 }, (): Fault => ({ when, how: 503 }));
    const dead = await openFaulty(forever('before'));
    const began = dead.clock.time;
    const outcome = await dead.store.commit(pk, [create('a')]).catch((error) => error);
    expect(outcome).to.be.instanceOf(StoreBusy);
    expect(dead.clock.time - began).to.be.within(8_000, 10_000);

    const mute = await openFaulty(forever('after'));
    const [etag] = await mute.store.commit(pk, [create('a')]);
    expect((await mute.calm.get(pk, 'a'))?.etag).to.equal(etag);
  });

  it('ends where the clock stands still', async () => {
    const { container } = await openFaulty(Array.from({ length: 100 }, (): Fault => ({ when: 'before', how: 503 })));
    const store = createStore(container, { newId: randomUUID, now: () => 0, wait: async () => {} });
    expect(await store.commit(pk, [create('a')]).catch((error) => error)).to.be.instanceOf(StoreBusy);
  });

  it('ends with the signal that it is given', async () => {
    const { container } = await openFaulty(
      Array.from({ length: 100 }, (): Fault => ({ when: 'before', how: 'silence' })),
    );
    let now = 0;
    const store = createStore(container, {
      newId: randomUUID,
      now: () => now,
      wait: async () => {},
      timeout: (milliseconds) => {
        now += milliseconds;
        return AbortSignal.abort();
      },
    });
    expect(await store.commit(pk, [create('a')]).catch((error) => error)).to.be.instanceOf(StoreBusy);
    expect(await store.get(pk, 'a').catch((error) => error)).to.be.instanceOf(StoreBusy);
  });

  it('passes on a refusal that is a mistake of ours, at once', async () => {
    const { container, sent } = await openFaulty([]);
    const wrong = createStore(container, { newId: () => 'x'.repeat(3_000_000), now: () => 0, wait: async () => {} });
    const outcome = await wrong.commit(pk, [create('a')]).catch((error) => error);
    expect(outcome).not.to.be.instanceOf(StoreBusy);
    expect(outcome.cause.code).to.equal(413);
    expect(sent).to.have.length(1);
  });

  it('happens once or not at all, whatever goes wrong', async () => {
    const fault = fc.oneof(
      fc.record({
        when: fc.constantFrom<Fault['when']>('before', 'after'),
        how: fc.constantFrom<Fault['how']>(408, 500, 503, 'reset'),
      }),
      fc.record({ when: fc.constant<Fault['when']>('before'), how: fc.constantFrom<Fault['how']>(429, 449) }),
    );
    // No resets here: the client itself would sleep a second and read again.
    const readFault = fc.record({
      when: fc.constant<Fault['when']>('before'),
      how: fc.constantFrom<Fault['how']>(408, 500, 503),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fault), { maxLength: 12 }),
        fc.array(readFault, { maxLength: 3 }),
        async (plan, reads) => {
          const { store, calm } = await openFaulty(
            plan.map((step) => step ?? (async () => {})),
            [...reads],
          );
          await calm.commit(pk, [{ kind: 'create', doc: note('counter', 0) }]);
          let counted = 0;
          for (let turn = 1; turn <= 4; turn++) {
            const counter = await calm.get<{ id: string; type: string; n: number }>(pk, 'counter');
            const { n = Number.NaN, etag = '' } = counter ?? {};
            expect(n).to.equal(counted);
            const outcome = await store
              .commit(pk, [{ kind: 'replace', doc: note('counter', n + 1), etag }, create(`turn-${turn}`)])
              .catch((error) => error);
            if (Array.isArray(outcome)) {
              counted++;
              expect(outcome[0]).to.equal((await calm.get(pk, 'counter'))?.etag);
            } else {
              // Nobody else writes, so there can be no conflict; busy means that either may be.
              expect(outcome).to.be.instanceOf(StoreBusy);
              counted = (await calm.get<{ id: string; type: string; n: number }>(pk, 'counter'))?.n ?? Number.NaN;
              expect(counted === n + 1).to.equal((await calm.get(pk, `turn-${turn}`)) !== undefined);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a read over a network', () => {
  afterEach(closeAll);

  async function openThrottled(how: Fault['how'], times: number) {
    let left = 0;
    const rig = await openRig({
      fault: ({ url }) => (url.includes('/docs') && left-- > 0 ? { when: 'before', how, retryAfter: 1 } : undefined),
    });
    await rig.store.commit(pk, [{ kind: 'create', doc: { id: 'a', type: 'note', sk: 'a' } }]);
    left = times;
    return rig;
  }

  for (const how of [408, 449, 500, 503] as const) {
    it(`is repeated after ${how}`, async () => {
      const { store } = await openThrottled(how, 1);
      expect(await store.get(pk, 'a')).to.include({ id: 'a' });
    });
  }

  it('says that the store is busy when it does not get through', async () => {
    for (const how of [429, 500, 503] as const) {
      const { store } = await openThrottled(how, 1000);
      const reads = [store.get(pk, 'a'), store.list(pk, { type: 'note', limit: 5 }), store.changes()];
      for (const outcome of await Promise.allSettled(reads))
        expect((outcome as PromiseRejectedResult).reason, String(how)).to.be.instanceOf(StoreBusy);
    }
  });

  it('goes on in the change feed from where it was, whichever request failed', async () => {
    for (const how of [408, 410, 429, 449, 500, 503] as const)
      for (const part of ['/docs', '/pkranges', '/twotier']) {
        let left = 0;
        const { store } = await openRig({
          fault: ({ url, method }) =>
            method === 'GET' && url.endsWith(part) && left-- > 0 ? { when: 'before', how, retryAfter: 1 } : undefined,
        });
        await store.commit(pk, [{ kind: 'create', doc: note('a') }]);
        // The ranges are read with the first page, and kept.
        left = part === '/docs' ? 0 : 1;
        const first = await store.changes();
        expect(
          first.items.map(({ doc }) => doc.id),
          `${how} ${part}`,
        ).to.deep.equal(['a']);
        await store.commit(pk, [{ kind: 'create', doc: note('b') }]);
        left = 1;
        const second = await store.changes(first.cursor);
        expect(
          second.items.map(({ doc }) => doc.id),
          `${how} ${part}`,
        ).to.deep.equal(['b']);
        expect((await store.changes(second.cursor)).items).to.deep.equal([]);
      }
  });

  it('begins the change feed anew in a container that was made anew from a backup', async () => {
    const { client, store, container, clock } = await openRig();
    await store.commit(pk, [{ kind: 'create', doc: note('a') }]);
    const { cursor } = await store.changes();
    await container.delete();
    const restored = createStore(await openContainer(client, 'test'), { newId: randomUUID, ...clock });
    await restored.commit(pk, [{ kind: 'create', doc: note('b') }]);
    const changes = await restored.changes(cursor);
    expect(changes.items.map(({ doc }) => doc.id)).to.deep.equal(['b']);
    expect((await restored.changes(changes.cursor)).items).to.deep.equal([]);
  });

  it('says that the store is busy when the ranges of the change feed cannot be read', async () => {
    for (const how of [410, 429, 500, 503] as const) {
      const { store } = await openRig({
        fault: ({ url }) => (url.endsWith('/pkranges') ? { when: 'before', how, retryAfter: 1 } : undefined),
      });
      expect(await store.changes().catch((error) => error), String(how)).to.be.instanceOf(StoreBusy);
    }
  });

  it('tells a container that is gone from a document that is not there', async () => {
    const { store, container } = await openRig();
    expect(await store.get(pk, 'a')).to.equal(undefined);
    await container.delete();
    const outcome = await store.get(pk, 'a').catch((error) => error);
    expect(outcome).not.to.be.instanceOf(StoreBusy);
    expect(outcome.message).to.include('does not exist');
  });

  it('takes a replica that lags behind for busy, not for an absence', async () => {
    const { container, clock } = await openRig({
      wrap: (httpClient) => ({
        async sendRequest(request) {
          const response = await httpClient.sendRequest(request);
          if (request.url.includes('/docs/')) response.headers.set('x-ms-substatus', '1002');
          return response;
        },
      }),
    });
    const store = createStore(container, { newId: randomUUID, ...clock });
    expect(await store.get(pk, 'none').catch((error) => error)).to.be.instanceOf(StoreBusy);
  });

  it('reads the etags that an answer leaves out', async () => {
    const { store } = await openRig({
      wrap: (httpClient) => ({
        async sendRequest(request) {
          const response = await httpClient.sendRequest(request);
          const bodyAsText = response.bodyAsText?.replace(/,"eTag":"[^,}]*"/g, '');
          return request.headers.has('x-ms-cosmos-is-batch-request') ? { ...response, bodyAsText } : response;
        },
      }),
    });
    const etags = await store.commit(pk, [create('a'), create('b')]);
    const read = await Promise.all(['a', 'b'].map((id) => store.get(pk, id)));
    expect(etags).to.deep.equal(read.map((one) => one?.etag));
  });

  it('fills a page from pages that come short, or empty', async () => {
    let requests = 0;
    const { store } = await openRig({
      wrap: (httpClient) => ({
        async sendRequest(request) {
          const { headers } = request;
          if (!headers.has('x-ms-documentdb-isquery')) return httpClient.sendRequest(request);
          headers.set('x-ms-max-item-count', 2);
          const token = headers.get('x-ms-continuation');
          const response = await httpClient.sendRequest(request);
          // Every other page is empty, with a token for the same place.
          if (token === undefined || ++requests % 2 === 0) return response;
          response.headers.set('x-ms-continuation', token);
          return { ...response, bodyAsText: '{"Documents":[],"_count":0}' };
        },
      }),
    });
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    await store.commit(
      pk,
      keys.map((sk) => ({ kind: 'create', doc: { id: sk, type: 'note', sk } })),
    );
    const first = await store.list(pk, { type: 'note', limit: 5 });
    expect(first.items.map(({ sk }) => sk)).to.deep.equal(keys.slice(0, 5));
    expect(first.next).to.equal('e');
    const second = await store.list(pk, { type: 'note', limit: 5, after: first.next });
    expect(second.items.map(({ sk }) => sk)).to.deep.equal(keys.slice(5));
    expect(second.next).to.equal(undefined);
  });
});
