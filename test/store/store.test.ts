import { randomUUID } from 'node:crypto';
import { CosmosClient } from '@azure/cosmos';
import { expect } from 'chai';
import fc from 'fast-check';
import { cosmosOptions, createStore, openContainer } from '../../src/store/cosmos.ts';
import { compareOrdinal } from '../../src/store/ordinal.ts';
import {
  Conflict,
  type Doc,
  type ListQuery,
  type Partition,
  partition,
  type Store,
  type Write,
} from '../../src/store/store.ts';
import { closeAll, openRig } from './rig.ts';

interface Note extends Doc {
  text?: string;
  n?: number;
}

const note = (id: string, more: Partial<Note> = {}): Note => ({ id, type: 'note', ...more });

/** What every store must do, wherever its container is. */
function describeStore(where: string, open: () => Promise<Store>, runs: number) {
  describe(`the store, ${where}`, function () {
    this.timeout(where === 'embedded' ? 5_000 : 120_000);
    let store: Store;
    let pk: Partition;

    before(async () => {
      store = await open();
    });
    beforeEach(() => {
      pk = partition(randomUUID(), 'notes');
    });
    after(closeAll);

    const create = (...docs: Note[]) =>
      store.commit(
        pk,
        docs.map((doc) => ({ kind: 'create', doc })),
      );
    const refusal = async (writes: Write[]) => {
      try {
        await store.commit(pk, writes);
      } catch (error) {
        expect(error).to.be.instanceOf(Conflict);
        return `${(error as Conflict).index} ${(error as Conflict).reason}`;
      }
      return 'none';
    };
    const ids = async (query: Omit<ListQuery, 'type' | 'limit'> & { limit?: number } = {}) => {
      const { items, next } = await store.list(pk, { type: 'note', limit: 100, ...query });
      return next === undefined ? items.map(({ id }) => id) : [...items.map(({ id }) => id), `… ${next}`];
    };

    describe('get', () => {
      it('gives the document as it was written and its version, and nothing of the storage', async () => {
        const [etag] = await create(note('a', { sk: 'x', text: '한국어 "quoted" \u2028 𝄞', ttl: 600 }));
        expect(await store.get(pk, 'a')).to.deep.equal({
          id: 'a',
          type: 'note',
          sk: 'x',
          text: '한국어 "quoted" \u2028 𝄞',
          ttl: 600,
          etag,
        });
      });

      it('gives undefined for an unknown id, another partition, and an id that no document can have', async () => {
        await create(note('a'));
        const elsewhere = partition(randomUUID(), 'notes');
        expect(await store.get(elsewhere, 'a')).to.equal(undefined);
        const none = [
          '',
          '.',
          '..',
          'a/b',
          'a\\b',
          'a?b',
          'a#b',
          'a ',
          'a\tb',
          '%2e%2e',
          'a%2Fb',
          '\ud800',
          'x'.repeat(2000),
        ];
        for (const id of ['b', ...none]) expect(await store.get(pk, id), id).to.equal(undefined);
      });

      it('finds ids with all the characters that an id may have', async () => {
        const odd = ['user:1', 'a b', '100%', 'a+b@c.d', 'ü漢𝄞', '"q"', "o'neil", 'a&b=c;d,e', '<at>', '~!$*()[]{}|^`'];
        await create(...odd.map((id) => note(id)));
        for (const id of odd) expect((await store.get(pk, id))?.id).to.equal(id);
      });
    });

    describe('commit', () => {
      it('answers the new versions in order, nothing for removals', async () => {
        const [old] = await create(note('gone'), note('kept'));
        const etags = await store.commit(pk, [
          { kind: 'create', doc: note('new') },
          { kind: 'remove', id: 'gone', etag: old },
          { kind: 'put', doc: note('kept', { n: 2 }) },
        ]);
        expect(etags).to.have.length(3);
        expect(etags[0]).to.equal((await store.get(pk, 'new'))?.etag);
        expect(etags[1]).to.equal('');
        expect(etags[2]).to.equal((await store.get(pk, 'kept'))?.etag);
        expect(await store.get(pk, 'gone')).to.equal(undefined);
      });

      it('takes a document as it was read, the version aside', async () => {
        await create(note('a', { n: 1 }));
        const read = await store.get<Note>(pk, 'a');
        if (!read) throw new Error('not there');
        const [etag] = await store.commit(pk, [
          { kind: 'replace', doc: note('a', { ...read, n: 2 }), etag: read.etag },
        ]);
        expect(await store.get(pk, 'a')).to.deep.equal({ id: 'a', type: 'note', n: 2, etag });
      });

      it('says which write was the cause, and why, and leaves everything as it was', async () => {
        const [old = ''] = await create(note('a'), note('b'));
        await store.commit(pk, [{ kind: 'put', doc: note('a', { n: 2 }) }]);
        const first: Write = { kind: 'put', doc: note('b', { text: 'must not be' }) };
        expect(await refusal([first, { kind: 'create', doc: note('a') }])).to.equal('1 exists');
        expect(await refusal([first, { kind: 'replace', doc: note('a'), etag: old }])).to.equal('1 stale');
        expect(await refusal([first, { kind: 'replace', doc: note('c'), etag: old }])).to.equal('1 gone');
        expect(await refusal([first, { kind: 'remove', id: 'a', etag: old }])).to.equal('1 stale');
        expect(await refusal([first, { kind: 'remove', id: 'c' }])).to.equal('1 gone');
        expect(await refusal([{ kind: 'create', doc: note('a') }])).to.equal('0 exists');
        expect(await refusal([{ kind: 'remove', id: 'c' }])).to.equal('0 gone');
        expect((await store.get<Note>(pk, 'b'))?.text).to.equal(undefined);
        expect((await store.get<Note>(pk, 'a'))?.n).to.equal(2);
      });

      it('of nothing does nothing; of too much, or with an id that cannot be, is a mistake', async () => {
        expect(await store.commit(pk, [])).to.deep.equal([]);
        const many = Array.from({ length: 101 }, (_, at): Write => ({ kind: 'put', doc: note(`n${at}`) }));
        const mistakes: Write[][] = [
          many,
          [{ kind: 'put', doc: note('a/b') }],
          [{ kind: 'put', doc: note('..') }],
          [{ kind: 'put', doc: note('a%20') }],
          [{ kind: 'put', doc: note('a ') }],
          [{ kind: 'remove', id: '.' }],
          [{ kind: 'put', doc: note('a', { text: 'x'.repeat(2_200_000) }) }],
        ];
        for (const writes of mistakes) {
          const outcome = await store.commit(pk, writes).then(
            () => 'written',
            (error: Error) => error.name,
          );
          expect(outcome).to.be.oneOf(['Error', 'RangeError']);
        }
        expect(await store.commit(pk, many.slice(1))).to.have.length(100);
      });

      it('lets exactly one of many writers win a version', async () => {
        let [etag = ''] = await create(note('a', { n: 0 }));
        for (let round = 1; round <= 3; round++) {
          const outcomes = await Promise.allSettled(
            Array.from({ length: 20 }, (_, writer) =>
              store.commit(pk, [
                { kind: 'replace', doc: note('a', { n: round }), etag },
                { kind: 'create', doc: note(`child-${round}-${writer}`, { sk: `${round}` }) },
              ]),
            ),
          );
          const won = outcomes.filter(({ status }) => status === 'fulfilled');
          expect(won).to.have.length(1);
          etag = (won[0] as PromiseFulfilledResult<string[]>).value[0] as string;
        }
        expect(await ids()).to.have.length(3);
      });

      it('creates an id once, however many try', async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 50 }, () => refusal([{ kind: 'create', doc: note('a') }])),
        );
        expect(outcomes.filter((outcome) => outcome === 'none')).to.have.length(1);
        expect(outcomes.filter((outcome) => outcome === '0 exists')).to.have.length(49);
      });

      it('is all or nothing, whatever it is made of', async () => {
        const id = fc.constantFrom('a', 'b', 'c', 'd');
        const version = fc.constantFrom('current', 'old', 'any');
        const step = fc.record({ kind: fc.constantFrom('create', 'replace', 'put', 'remove'), id, version });
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
            async (commits) => {
              pk = partition(randomUUID(), 'notes');
              const model = new Map<string, { n: number; etag: string }>();
              let n = 0;
              for (const steps of commits) {
                const next = new Map(model);
                let expected = 'none';
                const writes = steps.map(({ kind, id, version }, index): Write => {
                  n++;
                  const known = model.get(id)?.etag ?? '"none"';
                  const etag = version === 'old' ? '"old"' : version === 'any' && kind === 'remove' ? undefined : known;
                  const touched = next.get(id) !== model.get(id);
                  if (expected === 'none') {
                    if (kind === 'create' && next.has(id)) expected = `${index} exists`;
                    if ((kind === 'replace' || kind === 'remove') && !next.has(id)) expected = `${index} gone`;
                    else if ((kind === 'replace' || kind === 'remove') && etag !== undefined)
                      if (etag === '"old"' || touched) expected = `${index} stale`;
                    if (kind === 'remove') next.delete(id);
                    else next.set(id, { n, etag: '' });
                  }
                  if (kind === 'remove') return { kind, id, ...(etag ? { etag } : {}) };
                  return { kind, doc: note(id, { n }), ...(kind === 'replace' ? { etag } : {}) } as Write;
                });
                expect(await refusal(writes)).to.equal(expected);
                if (expected === 'none') {
                  model.clear();
                  for (const [id, { n }] of next) model.set(id, { n, etag: '' });
                }
                for (const id of ['a', 'b', 'c', 'd']) {
                  const read = await store.get<Note>(pk, id);
                  expect(read?.n).to.equal(model.get(id)?.n);
                  if (read) (model.get(id) as { etag: string }).etag = read.etag;
                }
              }
            },
          ),
          { numRuns: runs },
        );
      });
    });

    describe('list', () => {
      it('gives one type of one partition, by sk, and nothing that has none', async () => {
        await create(note('3', { sk: 'c' }), note('1', { sk: 'a' }), note('2', { sk: 'b' }), note('0'));
        await create({ id: 'x', type: 'other', sk: 'a' });
        await store.commit(partition(randomUUID(), 'notes'), [{ kind: 'create', doc: note('y', { sk: 'a' }) }]);
        expect(await ids()).to.deep.equal(['1', '2', '3']);
        expect(await ids({ desc: true })).to.deep.equal(['3', '2', '1']);
        const { items } = await store.list(pk, { type: 'note', limit: 1 });
        expect(items[0]).to.deep.equal(await store.get(pk, '1'));
      });

      it('says where to go on, and says nothing when nothing follows', async () => {
        await create(...['a', 'b', 'c', 'd'].map((sk) => note(sk, { sk })));
        expect(await ids({ limit: 3 })).to.deep.equal(['a', 'b', 'c', '… c']);
        expect(await ids({ limit: 3, after: 'c' })).to.deep.equal(['d']);
        expect(await ids({ limit: 4 })).to.deep.equal(['a', 'b', 'c', 'd']);
        expect(await ids({ limit: 2, desc: true })).to.deep.equal(['d', 'c', '… c']);
        expect(await ids({ limit: 2, desc: true, after: 'c' })).to.deep.equal(['b', 'a']);
        expect(await ids({ after: 'd' })).to.deep.equal([]);
        expect(await ids({ after: 'a', desc: true })).to.deep.equal([]);
      });

      it('keeps to a prefix, in both directions, from wherever it goes on', async () => {
        await create(...['a', 'ab', 'ab1', 'ab2', 'ac', 'b'].map((sk) => note(sk, { sk })));
        expect(await ids({ prefix: 'ab' })).to.deep.equal(['ab', 'ab1', 'ab2']);
        expect(await ids({ prefix: 'ab', desc: true })).to.deep.equal(['ab2', 'ab1', 'ab']);
        expect(await ids({ prefix: 'ab', after: 'ab1' })).to.deep.equal(['ab2']);
        expect(await ids({ prefix: 'ab', after: 'ab1', desc: true })).to.deep.equal(['ab']);
        expect(await ids({ prefix: 'ab', after: 'a' })).to.deep.equal(['ab', 'ab1', 'ab2']);
        expect(await ids({ prefix: 'ab', after: 'b' })).to.deep.equal([]);
        expect(await ids({ prefix: 'ab', after: 'b', desc: true })).to.deep.equal(['ab2', 'ab1', 'ab']);
        expect(await ids({ prefix: 'ab', after: 'a', desc: true })).to.deep.equal([]);
        expect(await ids({ prefix: 'zz' })).to.deep.equal([]);
      });

      it('orders by code point, upper case before lower', async () => {
        const keys = ['', 'B', 'a', 'aB', 'aa', 'é', '漢', '가'];
        await create(...keys.toReversed().map((sk, at) => note(`${at}`, { sk })));
        const { items } = await store.list(pk, { type: 'note', limit: 100 });
        expect(items.map(({ sk }) => sk)).to.deep.equal(keys);
      });

      it('loses nothing and repeats nothing from page to page', async () => {
        const key = fc.oneof(
          fc.string({ unit: fc.constantFrom('a', 'b', 'é', '한'), maxLength: 3 }),
          fc.string({ maxLength: 3 }),
        );
        await fc.assert(
          fc.asyncProperty(
            fc.uniqueArray(key, { maxLength: 12 }),
            fc.integer({ min: 1, max: 4 }),
            fc.boolean(),
            fc.oneof(fc.constant(''), key),
            async (keys, limit, desc, prefix) => {
              pk = partition(randomUUID(), 'notes');
              if (keys.length) await create(...keys.map((sk, at) => note(`${at}`, { sk })));
              const expected = keys.filter((sk) => sk.startsWith(prefix)).sort(compareOrdinal);
              const found: string[] = [];
              let after: string | undefined;
              do {
                const page = await store.list(pk, { type: 'note', limit, desc, prefix, after });
                expect(page.items.length).to.be.at.most(limit);
                found.push(...page.items.map(({ sk }) => sk as string));
                after = page.next;
              } while (after !== undefined);
              expect(found).to.deep.equal(desc ? expected.reverse() : expected);
            },
          ),
          { numRuns: runs },
        );
      });

      it('has pages of 1 to 100', async () => {
        for (const limit of [0, 101, 1.5]) {
          const outcome = await store.list(pk, { type: 'note', limit }).catch((error: Error) => error.name);
          expect(outcome).to.equal('RangeError');
        }
      });
    });

    describe('changes', () => {
      const read = async (from: string | undefined) => {
        const own: string[] = [];
        let cursor = from;
        for (let more = true; more; ) {
          const changes = await store.changes(cursor);
          for (const { pk: where, doc } of changes.items)
            if (where === pk) own.push(`${doc.id}${(doc as Note).n ?? ''}`);
          ({ cursor, more } = changes);
        }
        return { own, cursor };
      };

      it('gives the latest versions in the order of the changes, and goes on from a cursor', async () => {
        const { cursor } = await read(undefined);
        await create(note('a'), note('b'), note('c'));
        await store.commit(pk, [{ kind: 'put', doc: note('a', { n: 2 }) }]);
        await store.commit(pk, [{ kind: 'remove', id: 'b' }]);
        const first = await read(cursor);
        expect(first.own).to.deep.equal(['c', 'a2']);
        expect((await read(first.cursor)).own).to.deep.equal([]);
        await store.commit(pk, [{ kind: 'put', doc: note('c', { n: 3 }) }]);
        expect((await read(first.cursor)).own).to.deep.equal(['c3']);
        // From an old cursor again: what it gave before may be given again.
        expect((await read(cursor)).own).to.deep.equal(['a2', 'c3']);
      });

      it('gives documents as get does', async () => {
        const { cursor } = await read(undefined);
        await create(note('a', { sk: 'x', n: 1 }));
        const { items } = await store.changes(cursor);
        expect(items).to.deep.equal([{ pk, doc: await store.get(pk, 'a') }]);
      });
    });
  });
}

describeStore('embedded', async () => (await openRig()).store, 40);

const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE = 'twotier-test' } = process.env;
if (endpoint && key) {
  const open = async () => {
    const container = await openContainer(new CosmosClient(cosmosOptions({ endpoint, key })), COSMOS_DATABASE);
    const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
    return createStore(container, { newId: randomUUID, now: Date.now, wait, timeout: AbortSignal.timeout });
  };
  describeStore('on the account', open, 3);
}
