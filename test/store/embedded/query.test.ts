import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Container, SqlQuerySpec } from '@azure/cosmos';
import { expect } from 'chai';
import fc from 'fast-check';
import { openFile } from '../../../src/store/embedded/file.ts';
import { compareOrdinal } from '../../../src/store/ordinal.ts';
import { partition } from '../../../src/store/store.ts';
import { closeAll, openContainerWith, openRig, ownDirectory, statusOf } from '../rig.ts';

describe('the engine: queries', () => {
  afterEach(closeAll);

  type Values = Record<string, unknown>;

  const spec = (query: string, values: Values = {}): SqlQuerySpec => ({
    query,
    parameters: Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value: value as never })),
  });
  const ask = async (container: Container, query: string, values?: Values, partitionKey = 'p') =>
    (await container.items.query(spec(query, values), { partitionKey }).fetchAll()).resources.map(({ id }) => id);

  async function openWith(documents: Record<string, object>, definition?: Record<string, unknown>) {
    const { container } = await openContainerWith(definition);
    for (const [id, document] of Object.entries(documents)) await container.items.create({ id, pk: 'p', ...document });
    const where = (condition: string, values?: Values) => ask(container, `SELECT * FROM c WHERE ${condition}`, values);
    return { container, where };
  }

  it('D8 H2 never leaves its partition, whatever the condition says', async () => {
    const { container, where } = await openWith({ a: { n: 1 } });
    await container.items.create({ id: 'b', pk: 'q', n: 1 });
    await container.items.create({ id: 'c', n: 1 } as never);
    for (const condition of ['c.n = 1', 'c.pk = "q" OR true', 'NOT (c.pk = "p") OR c.n = 1', '1 = 1', 'c.pk != "z"'])
      expect(await where(condition), condition).to.deep.equal(['a']);
    expect(await where('c.pk = "q"')).to.deep.equal([]);
    expect(await ask(container, 'SELECT * FROM c', {}, 'q')).to.deep.equal(['b']);
    expect(await statusOf(container.items.query('SELECT * FROM c').fetchAll() as never)).to.equal(400);
    expect(
      await statusOf(container.items.query('SELECT * FROM c', { forceQueryPlan: true }).fetchAll() as never),
    ).to.equal(400);
  });

  it('H1 H34 takes parameters and literals with quotes, escapes and any character', async () => {
    const texts = [
      `it's "so"`,
      'back\\slash',
      'line\nbreak\ttab',
      '한국어 漢 ü 𝄞',
      "'; DROP TABLE documents_1; --",
      '\u0000',
      '@x',
      '',
    ];
    const { where } = await openWith(Object.fromEntries(texts.map((text, at) => [`${at}`, { text }])));
    for (const [at, text] of texts.entries()) {
      expect(await where('c.text = @text', { text }), text).to.deep.equal([`${at}`]);
      expect(await where(`c["text"] = ${JSON.stringify(text)}`), text).to.deep.equal([`${at}`]);
      const single = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
      expect(await where(`c['text'] = '${single}'`), text).to.deep.equal([`${at}`]);
    }
    expect(await where('c.text = @none').catch(({ code }) => code)).to.equal(400);
  });

  it('H25 treats undefined and null as Cosmos DB does', async () => {
    const { where } = await openWith({
      a: { x: 1 },
      b: { x: 2 },
      n: { x: null },
      s: { x: '1' },
      t: { x: true },
      u: {},
    });
    expect(await where('c.x = 1')).to.deep.equal(['a']);
    expect(await where('c.x != 1')).to.deep.equal(['b']);
    expect(await where('NOT (c.x = 1)')).to.deep.equal(['b']);
    expect(await where('NOT (c.x != 1)')).to.deep.equal(['a']);
    expect(await where('c.x > 0')).to.deep.equal(['a', 'b']);
    expect(await where('NOT c.x > 1')).to.deep.equal(['a']);
    expect(await where('c.x = null')).to.deep.equal(['n']);
    expect(await where('c.x != null')).to.deep.equal([]);
    expect(await where('c.x')).to.deep.equal(['t']);
    expect(await where('NOT c.x')).to.deep.equal([]);
    expect(await where('IS_DEFINED(c.x)')).to.deep.equal(['a', 'b', 'n', 's', 't']);
    expect(await where('NOT IS_DEFINED(c.x)')).to.deep.equal(['u']);
    expect(await where('NOT STARTSWITH(c.x, "2")')).to.deep.equal(['s']);
    expect(await where('c.x = 1 OR c.nothing = 1')).to.deep.equal(['a']);
    expect(await where('NOT (c.x = 1 AND c.nothing = 1)')).to.deep.equal(['b']);
    expect(await where('c.x.y = 1 OR c.x[0] = 1')).to.deep.equal([]);
  });

  it('compares the booleans with each other, and says that it does not compare arrays and objects', async () => {
    const { where } = await openWith({ f: { x: false }, t: { x: true }, n: { x: null }, z: { x: 0 }, u: {} });
    const expected = {
      'c.x != true': ['f'],
      'c.x != false': ['t'],
      'NOT c.x': ['f'],
      'c.x < true': ['f'],
      'c.x <= true': ['f', 't'],
      'c.x > false': ['t'],
      'c.x >= false': ['f', 't'],
      'c.x > true': [],
      'c.x >= false AND c.x < true': ['f'],
      'false < true AND c.x = false': ['f'],
    };
    for (const [condition, ids] of Object.entries(expected))
      expect(await where(condition), condition).to.deep.equal(ids);
    for (const value of [[1], { a: 1 }])
      expect(await where('c.x = @value', { value }).catch(({ code }) => code)).to.equal(501);
  });

  it('H4 orders by one path, across types, ties by id', async () => {
    const values = {
      u: {},
      n: { x: null },
      f: { x: false },
      t: { x: true },
      m: { x: -2 },
      z: { x: 0 },
      o: { x: 1e3 },
      e: { x: '' },
      s: { x: 'a' },
      r: { x: [] },
      j: { x: {} },
    };
    const { container } = await openWith({ ...values, s2: { x: 'a' } });
    const order = ['u', 'n', 'f', 't', 'm', 'z', 'o', 'e', 's', 's2', 'r', 'j'];
    expect(await ask(container, 'SELECT * FROM c ORDER BY c.x')).to.deep.equal(order);
    expect(await ask(container, 'SELECT * FROM c ORDER BY c.x DESC')).to.deep.equal(order.toReversed());
  });

  it('H4 H7 orders strings by code point and numbers by value', async () => {
    const { container } = await openContainerWith();
    const scalar = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(scalar, { minLength: 2, maxLength: 6 }), async (values) => {
        const pk = `round-${round++}`;
        for (const [at, x] of values.entries()) await container.items.create({ id: `${at}`, pk, x });
        const { resources } = await container.items
          .query('SELECT * FROM c ORDER BY c.x', { partitionKey: pk })
          .fetchAll();
        const numbers = values
          .filter((x) => typeof x === 'number')
          .map((x) => (x === 0 ? 0 : x))
          .sort((a, b) => a - b);
        const strings = values.filter((x) => typeof x === 'string').sort(compareOrdinal);
        expect(resources.map(({ x }) => x)).to.deep.equal([...numbers, ...strings]);
      }),
      { numRuns: 30 },
    );
  });

  it('H6 orders by two paths where a composite index says so, and only there', async () => {
    const compositeIndexes = [
      [
        { path: '/a', order: 'ascending' },
        { path: '/b', order: 'descending' },
      ],
    ];
    const documents = { 1: { a: 1, b: 1 }, 2: { a: 1, b: 2 }, 3: { a: 0, b: 1 }, 4: { a: 0 }, 5: { b: 5 } };
    const { container } = await openWith(documents, { indexingPolicy: { compositeIndexes } });
    const ordered = (by: string) => ask(container, `SELECT * FROM c ORDER BY ${by}`);
    expect(await ordered('c.a ASC, c.b DESC')).to.deep.equal(['5', '3', '4', '2', '1']);
    expect(await ordered('c.a DESC, c.b')).to.deep.equal(['1', '2', '4', '3', '5']);
    for (const by of ['c.a, c.b', 'c.b, c.a', 'c.a, c.b DESC, c.d'])
      expect(await ordered(by).catch(({ code }) => code), by).to.equal(400);
  });

  it('refuses an order by a path that the policy leaves out', async () => {
    const indexingPolicy = {
      includedPaths: [{ path: '/a/?' }, { path: '/b/*' }],
      excludedPaths: [{ path: '/*' }, { path: '/b/c/?' }],
    };
    const { container } = await openWith({ 1: { a: 1, b: { c: 1, d: 1 } } }, { indexingPolicy });
    const ordered = (by: string) => ask(container, `SELECT * FROM c ORDER BY ${by}`).catch(({ code }) => code);
    for (const by of ['c.a', 'c.b.d', 'c.b', 'c.id', 'c._ts']) expect(await ordered(by), by).to.deep.equal(['1']);
    for (const by of ['c.z', 'c.a.b', 'c.b.c']) expect(await ordered(by), by).to.equal(400);
    expect(await ask(container, 'SELECT * FROM c WHERE c.z = 1')).to.deep.equal([]);
  });

  it('H9 H13 H14 H28 gives the top, the page after a key, a prefix, and a range of dates', async () => {
    const { container, where } = await openWith({
      a: { n: 'a', at: '2026-01-31T23:00:00Z' },
      ab: { n: 'ab', at: '2026-02-01T00:00:00Z' },
      b: { n: 'b', at: '2026-02-15T00:00:00Z' },
      c: { n: 'c', at: '2026-03-01T00:00:00Z' },
    });
    expect(await ask(container, 'SELECT TOP 2 * FROM c ORDER BY c.n')).to.deep.equal(['a', 'ab']);
    expect(await ask(container, 'select top @k * from c order by c.n desc', { k: 1 })).to.deep.equal(['c']);
    expect(await ask(container, 'SELECT TOP 0 * FROM c')).to.deep.equal([]);
    expect(
      await ask(container, 'SELECT TOP @k * FROM c WHERE c.n > @after ORDER BY c.n', { k: 2, after: 'a' }),
    ).to.deep.equal(['ab', 'b']);
    expect(await where('STARTSWITH(c.n, @p)', { p: 'a' })).to.deep.equal(['a', 'ab']);
    expect(await where('STARTSWITH(c.n, "")')).to.have.length(4);
    const range = 'c.at >= @from AND @to > c.at';
    expect(
      await ask(container, `SELECT * FROM c WHERE ${range} ORDER BY c.at DESC`, { from: '2026-02', to: '2026-03' }),
    ).to.deep.equal(['b', 'ab']);
    expect(await where('c.n > "a" AND c.n >= "b" AND c.n <= "c" AND c.n < "c"')).to.deep.equal(['b']);
    expect(await where('c.n > "b" AND c.n >= "b"')).to.deep.equal(['c']);
    expect(await where('c.n = "b" AND c.n = "c"')).to.deep.equal([]);
    expect(await where('c.n > 1')).to.deep.equal([]);
    expect(await where('c.n > 1 AND c.n > "a"')).to.deep.equal([]);
  });

  it('H10 loses nothing and repeats nothing over continuations taken up by new iterators', async () => {
    const value = fc.oneof(fc.constant(undefined), fc.constantFrom(null, 1, 2, 'x', 'y'));
    const { container } = await openContainerWith({
      indexingPolicy: {
        compositeIndexes: [
          [{ path: '/x' }, { path: '/y' }],
          [{ path: '/x' }, { path: '/y', order: 'descending' }],
        ],
      },
    });
    const orders = [
      '',
      'ORDER BY c.x',
      'ORDER BY c.x DESC',
      'ORDER BY c.x, c.y',
      'ORDER BY c.x, c.y DESC',
      'ORDER BY c.x DESC, c.y DESC',
    ];
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ x: value, y: value }), { maxLength: 8 }),
        fc.constantFrom(...orders),
        fc.integer({ min: 1, max: 3 }),
        fc.option(fc.integer({ min: 0, max: 9 })),
        async (documents, order, maxItemCount, top) => {
          const partitionKey = `round-${round++}`;
          for (const [at, document] of documents.entries())
            await container.items.create({ id: `${at}`, pk: partitionKey, ...document });
          const query = `SELECT ${top === null ? '' : `TOP ${top}`} * FROM c ${order}`;
          const whole = (await container.items.query(query, { partitionKey }).fetchAll()).resources.map(({ id }) => id);
          expect(whole).to.have.length(Math.min(top ?? 99, documents.length));
          const found: string[] = [];
          let continuationToken: string | undefined;
          do {
            const page = await container.items
              .query(query, { partitionKey, maxItemCount, continuationToken })
              .fetchNext();
            expect(page.resources.length).to.be.at.most(maxItemCount);
            found.push(...page.resources.map(({ id }) => id));
            continuationToken = page.continuationToken;
          } while (continuationToken);
          expect(found).to.deep.equal(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('H10 goes on from a continuation only for the very query that it came from', async () => {
    const { container } = await openWith({});
    for (const pk of ['p', 'q']) for (let n = 0; n < 9; n++) await container.items.create({ id: `${n}`, pk, n, m: -n });
    const page = (query: SqlQuerySpec, continuationToken?: string, partitionKey = 'p') =>
      container.items.query(query, { partitionKey, maxItemCount: 2, continuationToken }).fetchNext();
    const above = (n: number) => spec('SELECT TOP 5 * FROM c WHERE c.n > @n ORDER BY c.n', { n });
    const { continuationToken: token } = await page(above(0));
    const { resources } = await page(above(0), token);
    expect(resources.map(({ id }) => id)).to.deep.equal(['3', '4']);

    const others: [SqlQuerySpec, string?][] = [
      [above(1)],
      [above(0), 'q'],
      [spec('SELECT TOP 5 * FROM c WHERE c.m > @n ORDER BY c.n', { n: 0 })],
      [spec('SELECT * FROM c WHERE c.n > @n ORDER BY c.n', { n: 0 })],
    ];
    for (const [query, partitionKey] of others)
      expect(await statusOf(page(query, token, partitionKey) as never), query.query).to.equal(400);
    const changed = ['x', '{}', 'null', token.slice(1), token.replace('"left":3', '"left":-3')];
    for (const text of changed.concat(token.replace('"left":3', '"left":9'), token.replace(',"left":3', '')))
      expect(await statusOf(page(above(0), text) as never), text).to.equal(400);
  });

  it('H31 says 400 of what is no query', async () => {
    const { container } = await openContainerWith();
    const wrong = [
      '',
      'SELECT',
      'SELEC * FROM c',
      'SELECT * FROM',
      'SELECT * FROM c WHERE',
      'SELECT * FROM c WHERE c.a =',
      'SELECT * FROM c WHERE c.a = = 1',
      'SELECT * FROM c WHERE (c.a = 1',
      'SELECT * FROM c WHERE c.a = "x',
      'SELECT * FROM c ORDER c.a',
      'SELECT * FROM c WHERE d.a = 1',
      'SELECT * FROM c WHERE c..a = 1',
      'SELECT * FROM c WHERE c.a = 1 c.b',
      'SELECT * FROM c; DROP',
      'SELECT TOP -1 * FROM c',
      'SELECT TOP "x" * FROM c',
      'SELECT * FROM c WHERE c.a = "\\q"',
      'SELECT * FROM c WHERE c[-1] = 1',
      'SELECT * FROM c WHERE STARTSWITH(c.a, 1)',
    ];
    for (const query of wrong) expect(await ask(container, query).catch(({ code }) => code), query).to.equal(400);
    for (const parameters of [5, {}, [null], [{ value: 1 }]])
      expect(
        await statusOf(
          container.items
            .query({ query: 'SELECT * FROM c', parameters } as never, { partitionKey: 'p' })
            .fetchAll() as never,
        ),
      ).to.equal(400);
  });

  it('says 501 of what a real account could answer', async () => {
    const { container } = await openContainerWith();
    const unserved = [
      'SELECT c.id FROM c',
      'SELECT VALUE c.id FROM c',
      'SELECT DISTINCT * FROM c',
      'SELECT * FROM c JOIN t IN c.tags',
      'SELECT * FROM c.tags',
      'SELECT * FROM t IN c.tags',
      'SELECT * FROM c OFFSET 1 LIMIT 1',
      'SELECT * FROM c GROUP BY c.a',
      'SELECT * FROM c WHERE c.a IN (1)',
      'SELECT * FROM c WHERE c.a BETWEEN 1 AND 2',
      'SELECT * FROM c WHERE c.a LIKE "x"',
      'SELECT * FROM c WHERE CONTAINS(c.a, "x")',
      'SELECT * FROM c WHERE LOWER(c.a) = "x"',
      'SELECT * FROM c WHERE STARTSWITH(c.a, "x", true)',
      'SELECT * FROM c WHERE c.a = c.b',
      'SELECT * FROM c WHERE c.a NOT IN (1)',
      'SELECT * FROM c WHERE EXISTS(c.a)',
      'SELECT * FROM c AS d',
      'SELECT COUNT(1) FROM c',
      'SELECT * FROM c WHERE c = 1',
      'SELECT * FROM c x WHERE x.a = 1',
      'SELECT * FROM c WHERE c.a + 1 = 2',
      'SELECT * FROM c WHERE c.a - 1 = 2',
      'SELECT * FROM c WHERE c.a % 2 = 0',
      "SELECT * FROM c WHERE c.a || 'x' = 'y'",
      'SELECT * FROM c WHERE (c.a ?? 1) = 1',
      'SELECT * FROM c WHERE c.a ? true : false',
      'SELECT * FROM c WHERE c.a = [1]',
      'SELECT * FROM c WHERE c.a = {"b": 1}',
      `SELECT * FROM c WHERE ${'('.repeat(50_000)}c.a = 1${')'.repeat(50_000)}`,
      `SELECT * FROM c WHERE ${'NOT '.repeat(50_000)}c.a = 1`,
      `SELECT * FROM c WHERE ${Array.from({ length: 301 }, (_, at) => `c.a${at} != 1`).join(' OR ')}`,
    ];
    for (const query of unserved) {
      const { code, message } = await ask(container, query).catch((error) => error);
      expect(code, query.slice(0, 80)).to.equal(501);
      expect(message).to.include('does not serve');
    }
    const most = Array.from({ length: 300 }, (_, at) => `c.a${at} != 1`);
    for (const word of [' OR ', ' AND '])
      expect(await ask(container, `SELECT * FROM c WHERE ${most.join(word)}`)).to.deep.equal([]);
    const nested = `${'('.repeat(99)}c.a = 1${')'.repeat(99)}`;
    expect(await ask(container, `SELECT * FROM c WHERE ${nested}`)).to.deep.equal([]);
  });

  it('serves the pages of the store from the index alone, however deep and however many', async () => {
    const file = join(ownDirectory(), 'store.db');
    const statements: string[] = [];
    const pk = partition('t', 'customers');
    const prepare = DatabaseSync.prototype.prepare;
    DatabaseSync.prototype.prepare = function (this: DatabaseSync, sql: string) {
      statements.push(sql);
      return prepare.call(this, sql);
    };
    try {
      const { store, engine } = await openRig({ file });
      await store.commit(
        pk,
        Array.from({ length: 100 }, (_, at) => ({ kind: 'create', doc: { id: `${at}`, type: 't', sk: `${at}` } })),
      );
      statements.length = 0;
      await store.list(pk, { type: 't', limit: 5 });
      await store.list(pk, { type: 't', limit: 5, after: '5' });
      await store.list(pk, { type: 't', limit: 5, after: '5', prefix: '5' });
      await store.list(pk, { type: 't', limit: 5, prefix: '5', desc: true });
      await store.list(pk, { type: 't', limit: 5, after: '5', desc: true });
      engine.close();
    } finally {
      DatabaseSync.prototype.prepare = prepare;
    }
    const pages = statements.filter((sql) => sql.includes('ORDER BY'));
    expect(pages.length).to.be.above(2);
    const db = openFile(file);
    for (const sql of pages) {
      const bound = Array.from(sql.matchAll(/\?/g), () => '5');
      const plan = db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...bound)
        .map(({ detail }) => detail);
      // One search that both finds and orders: with a LIMIT it visits no more rows than the page has.
      expect(plan, sql).to.deep.equal([
        'SEARCH documents_1 USING INDEX documents_1_by_0 (pk=? AND <expr>=? AND <expr>>? AND <expr><?)',
      ]);
    }
    db.close();
  });
});
