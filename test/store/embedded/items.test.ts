import { expect } from 'chai';
import fc from 'fast-check';
import { closeAll, openClient, openContainerWith, openEngine, statusOf } from '../rig.ts';

const ifMatch = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } });

describe('the engine: account, database, container', () => {
  afterEach(closeAll);

  it('A1 serves a client with its own defaults and a key, advertising the place it was asked at', async () => {
    const { CosmosClient } = await import('@azure/cosmos');
    const { httpClient } = openEngine();
    const client = new CosmosClient({ endpoint: 'https://localhost:8081', key: 'c2VjcmV0', httpClient });
    await client.databases.create({ id: 'db' });
    expect(await client.getWriteEndpoint()).to.equal('https://localhost:8081/');
    expect(await client.getReadEndpoint()).to.equal('https://localhost:8081/');
    client.dispose();
  });

  it('A2 creates, finds, refuses twice, and deletes a database', async () => {
    const client = openClient(openEngine().httpClient);
    expect(await statusOf(client.databases.create({ id: 'db' }))).to.equal(201);
    expect(await statusOf(client.databases.create({ id: 'db' }))).to.equal(409);
    expect(await statusOf(client.databases.createIfNotExists({ id: 'db' }))).to.equal(200);
    expect((await client.databases.readAll().fetchAll()).resources.map(({ id }) => id)).to.deep.equal(['db']);
    expect(await statusOf(client.database('db').delete())).to.equal(204);
    expect(await statusOf(client.database('db').read())).to.equal(404);
  });

  it('A3 A5 gives a container back as it was made', async () => {
    const definition = {
      defaultTtl: 60,
      uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/email'] }] },
      indexingPolicy: {
        indexingMode: 'consistent' as const,
        automatic: true,
        includedPaths: [{ path: '/a/?' }],
        excludedPaths: [{ path: '/*' }],
        compositeIndexes: [
          [
            { path: '/a', order: 'ascending' as const },
            { path: '/b', order: 'descending' as const },
          ],
        ],
      },
    };
    const { container } = await openContainerWith(definition);
    const { resource } = await container.read();
    expect(resource).to.deep.include({ id: 'c', ...definition });
    expect(resource?.partitionKey).to.deep.equal({ kind: 'Hash', version: 2, paths: ['/pk'] });
    expect(resource).to.have.property('_rid').that.is.a('string');
  });

  it('A6 H32 says 404 for a missing container, 409 for one that is there, lists and deletes', async () => {
    const { database, container } = await openContainerWith();
    expect(await statusOf(database.containers.create({ id: 'c', partitionKey: '/pk' }))).to.equal(409);
    expect((await database.containers.readAll().fetchAll()).resources.map(({ id }) => id)).to.deep.equal(['c']);
    await container.items.create({ id: 'a', pk: 'p' });
    expect(await statusOf(container.delete())).to.equal(204);
    expect(await statusOf(container.read())).to.equal(404);
    expect(
      await statusOf(container.items.query('SELECT * FROM c', { partitionKey: 'p' }).fetchAll() as never),
    ).to.equal(404);
    // That the container is missing is told apart from an item's own absence.
    expect((await container.item('a', 'p').read()).substatus).to.equal(1003);
    expect((await database.container('none').item('a', 'p').read()).substatus).to.equal(1003);
    const again = await database.containers.create({ id: 'c', partitionKey: '/pk' });
    const { statusCode, substatus } = await again.container.item('a', 'p').read();
    expect([statusCode, substatus]).to.deep.equal([404, undefined]);
  });

  it('says 404 of a container that was deleted while a write waited', async () => {
    const { container } = await openContainerWith();
    await container.items.create({ id: 'a', pk: 'p' });
    const [, late] = await Promise.all([container.delete(), statusOf(container.items.upsert({ id: 'b', pk: 'p' }))]);
    expect(late).to.equal(404);
  });

  it('A7 takes a new indexing policy and ttl, but no other partition key', async () => {
    const { container } = await openContainerWith();
    const query = () => container.items.query('SELECT * FROM c ORDER BY c.a, c.b', { partitionKey: 'p' }).fetchAll();
    await container.items.create({ id: '1', pk: 'p', a: 1, b: 1 });
    expect(await statusOf(query() as never)).to.equal(400);
    const compositeIndexes = [[{ path: '/a' }, { path: '/b' }]];
    const changed = { id: 'c', partitionKey: { paths: ['/pk'] }, indexingPolicy: { compositeIndexes }, defaultTtl: 5 };
    expect(await statusOf(container.replace(changed as never))).to.equal(200);
    expect((await query()).resources).to.have.length(1);
    expect(await statusOf(container.replace({ ...changed, partitionKey: { paths: ['/x'] } } as never))).to.equal(400);
  });

  it('A8 has one feed range', async () => {
    const { container } = await openContainerWith();
    expect(await container.getFeedRanges()).to.have.length(1);
  });

  it('refuses what it does not serve, loudly', async () => {
    const { client, database, container } = await openContainerWith();
    const item = container.item('a', 'p');
    await container.items.create({ id: 'a', pk: 'p' });
    const unserved = [
      database.containers.create({ id: 'h', partitionKey: { paths: ['/a', '/b'] } }),
      database.containers.create({
        id: 'h',
        partitionKey: '/pk',
        computedProperties: [{ name: 'x', query: 'y' }],
      } as never),
      database.containers.create({ id: 'h', partitionKey: '/pk', indexingPolicy: { indexingMode: 'none' } }),
      database.containers.create({ id: 'h', partitionKey: '/pk', indexingPolicy: 5 } as never),
      container.items.readAll().fetchAll(),
      container.items.create({ id: 'b', pk: 'p' }, { preTriggerInclude: 'x' }),
      container.items.bulk([{ operationType: 'Create', resourceBody: { id: 'b', pk: 'p' } } as never]),
      container.scripts.storedProcedures.readAll().fetchAll(),
      database.users.readAll().fetchAll(),
      database.containers.query({ query: 'SELECT * FROM c' }).fetchAll(),
      client.offers.readAll().fetchAll(),
      item.read({ initialHeaders: { 'x-ms-something-new': '1' } } as never),
      item.read({ initialHeaders: { 'x-ms-documentdb-partitionkeyrangeid': '7' } } as never),
      container.deleteAllItemsForPartitionKey('p'),
    ];
    for (const [at, status] of (await Promise.all(unserved.map((request) => statusOf(request as never)))).entries())
      expect(status, String(at)).to.be.oneOf([400, 501]);
  });
});

describe('the engine: items', () => {
  afterEach(closeAll);

  it('B1 J1 J2 J3 creates with the properties and headers of the system', async () => {
    const { container, clock } = await openContainerWith();
    const { resource, statusCode, headers, requestCharge, activityId, etag } = await container.items.create({
      id: 'a',
      pk: 'p',
    });
    expect(statusCode).to.equal(201);
    expect(resource).to.include({ id: 'a', pk: 'p', _ts: Math.floor(clock.time / 1000), _etag: etag });
    expect(resource).to.have.property('_rid').that.is.a('string');
    expect(resource).to.have.property('_self').that.is.a('string');
    expect(requestCharge).to.be.above(0);
    expect(activityId).to.be.a('string').and.not.equal('');
    const sessionToken = headers['x-ms-session-token'] as string;
    const read = await container.item('a', 'p').read({ sessionToken });
    expect(read.statusCode).to.equal(200);
    expect(read.requestCharge).to.be.above(0);
    expect(read.etag).to.equal(etag);
    expect(
      (await container.items.query('SELECT * FROM c', { partitionKey: 'p' }).fetchAll()).requestCharge,
    ).to.be.above(0);
  });

  it('B2 B6 keeps ids unique within a partition only', async () => {
    const { container } = await openContainerWith();
    expect(await statusOf(container.items.create({ id: 'a', pk: 'p' }))).to.equal(201);
    expect(await statusOf(container.items.create({ id: 'a', pk: 'p' }))).to.equal(409);
    expect(await statusOf(container.items.create({ id: 'a', pk: 'q' }))).to.equal(201);
    expect(await statusOf(container.items.upsert({ id: 'a', pk: 'r' }))).to.equal(201);
    expect((await container.item('a', 'p').read()).resource?.pk).to.equal('p');
    expect((await container.item('a', 'r').read()).resource?.pk).to.equal('r');
  });

  it('B3 B4 B5 B7 reads, replaces, upserts and deletes what is there, and says 404 of what is not', async () => {
    const { container } = await openContainerWith();
    const { resource: first } = await container.items.create({ id: 'a', pk: 'p', n: 1 });
    expect(await statusOf(container.item('a', 'p').read())).to.equal(200);
    expect(await statusOf(container.item('b', 'p').read())).to.equal(404);
    expect(await statusOf(container.item('a', 'q').read())).to.equal(404);
    const { statusCode, resource } = await container.item('a', 'p').replace({ id: 'a', pk: 'p', n: 2 });
    expect(statusCode).to.equal(200);
    expect(resource?._etag).not.to.equal(first?._etag);
    expect(resource?._rid).to.equal(first?._rid);
    expect(await statusOf(container.item('b', 'p').replace({ id: 'b', pk: 'p' }))).to.equal(404);
    expect(await statusOf(container.items.upsert({ id: 'b', pk: 'p' }))).to.equal(201);
    expect(await statusOf(container.items.upsert({ id: 'b', pk: 'p' }))).to.equal(200);
    expect(await statusOf(container.item('a', 'p').delete())).to.equal(204);
    expect(await statusOf(container.item('a', 'p').delete())).to.equal(404);
  });

  it('takes no system property from the writer', async () => {
    const { container } = await openContainerWith();
    const { resource } = await container.items.create({
      id: 'a',
      pk: 'p',
      _etag: 'mine',
      _ts: 1,
      _rid: 'x',
      _self: 'y',
    });
    expect(resource?._ts).to.be.above(1);
    const { resource: read } = await container.item('a', 'p').read();
    expect(read).to.deep.equal(resource);
    expect(await statusOf(container.item('a', 'p').replace(read as never, ifMatch(read?._etag)))).to.equal(200);
  });

  it('B8 B9 takes all ids that an account takes, and no other', async () => {
    const { container } = await openContainerWith();
    for (const id of ['a b', 'a+b', 'a@b', '50%', 'a&b', 'a=b', 'a:b;c', 'ü漢', '%41', 'x'.repeat(1023)]) {
      expect(await statusOf(container.items.create({ id, pk: 'p' })), id).to.equal(201);
      expect((await container.item(id, 'p').read()).resource?.id).to.equal(id);
    }
    for (const id of ['x'.repeat(1024), '漢'.repeat(342), 'a?b', 'a\ud800'])
      expect(await statusOf(container.items.create({ id, pk: 'p' })), id).to.equal(400);
  });

  it('B10 B11 takes 1.9 MB and refuses more than 2', async () => {
    const { container } = await openContainerWith();
    expect(await statusOf(container.items.create({ id: 'a', pk: 'p', text: 'x'.repeat(1_900_000) }))).to.equal(201);
    expect(await statusOf(container.items.create({ id: 'b', pk: 'p', text: 'x'.repeat(2_100_000) }))).to.equal(413);
    expect(await statusOf(container.items.create({ id: 'b', pk: 'p', text: '漢'.repeat(720_000) }))).to.equal(413);
  });

  it('takes 128 levels of nesting and a partition key of 2 KB, and refuses more', async () => {
    const { container } = await openContainerWith();
    const nested = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
    expect(await statusOf(container.items.create({ id: 'a', pk: 'p', value: nested(127) }))).to.equal(201);
    for (const levels of [128, 1_000])
      expect(await statusOf(container.items.create({ id: 'b', pk: 'p', value: nested(levels) }))).to.equal(400);
    expect(await statusOf(container.items.create({ id: 'a', pk: 'x'.repeat(2048) }))).to.equal(201);
    expect(await statusOf(container.items.create({ id: 'a', pk: 'x'.repeat(2049) }))).to.equal(400);
    expect(await statusOf(container.items.create({ id: 'a', pk: '漢'.repeat(683) }))).to.equal(400);
  });

  it('B12 tells partition keys of different types apart, and a missing one', async () => {
    const { container } = await openContainerWith();
    const keys = ['1', 1, 'true', true, 'null', null, undefined, 0, '', false];
    for (const pk of keys)
      expect(await statusOf(container.items.create({ id: 'a', pk, own: String(pk) } as never))).to.equal(201);
    for (const pk of keys) {
      const { resource } = await container.item('a', pk as never).read();
      expect(resource?.pk, String(pk)).to.equal(pk);
    }
  });

  it('B13 finds the partition key below the top, too', async () => {
    const { container } = await openContainerWith({ partitionKey: '/who/tenant' });
    expect(await statusOf(container.items.create({ id: 'a', who: { tenant: 't' } }))).to.equal(201);
    expect(await statusOf(container.item('a', 't').read())).to.equal(200);
    expect(await statusOf(container.item('a', 'u').read())).to.equal(404);
  });

  it('B14 reads what was just written', async () => {
    const { container } = await openContainerWith();
    await container.items.create({ id: 'a', pk: 'p', n: 0 });
    for (let n = 1; n <= 50; n++) {
      await container.item('a', 'p').replace({ id: 'a', pk: 'p', n });
      expect((await container.item('a', 'p').read()).resource?.n).to.equal(n);
    }
  });

  it('lets everything else have its turn in a long loop of reads', async () => {
    const { container } = await openContainerWith();
    const written = container.items.create({ id: 'a', pk: 'p' }).then(() => true);
    for (let at = 0; at < 1_000; at++) {
      const { statusCode } = await container.item('a', 'p').read();
      if (statusCode === 200) break;
    }
    expect(await Promise.race([written, false])).to.equal(true);
  });

  it('B15 keeps every JSON value', async () => {
    const { container } = await openContainerWith();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        await container.items.upsert({ id: 'a', pk: 'p', value } as never);
        const { resource } = await container.item('a', 'p').read();
        expect(resource?.value).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
      {
        numRuns: 50,
        examples: [[Number.MAX_VALUE], [Number.MIN_VALUE], [Number.MAX_SAFE_INTEGER], ['\ud800\u0000\u2028"\\']],
      },
    );
  });

  it('refuses a body of another partition, and one without an id', async () => {
    const { container } = await openContainerWith();
    await container.items.create({ id: 'a', pk: 'p' });
    expect(await statusOf(container.item('a', 'p').replace({ id: 'a', pk: 'q' }))).to.equal(400);
    expect(await statusOf(container.item('a', 'p').replace({ id: 'b', pk: 'p' }))).to.equal(400);
    expect(
      await statusOf(container.items.create({ pk: 'p' } as never, { disableAutomaticIdGeneration: true })),
    ).to.equal(400);
  });
});

describe('the engine: versions', () => {
  afterEach(closeAll);

  it('C1 C2 C3 C4 insists on a version where one is named', async () => {
    const { container } = await openContainerWith();
    const item = container.item('a', 'p');
    const { etag: old } = await container.items.create({ id: 'a', pk: 'p', n: 1 });
    const { etag: current } = await item.replace({ id: 'a', pk: 'p', n: 2 }, ifMatch(old));
    expect(await statusOf(item.replace({ id: 'a', pk: 'p', n: 3 }, ifMatch(old)))).to.equal(412);
    expect(await statusOf(container.items.upsert({ id: 'a', pk: 'p', n: 3 }, ifMatch(old)))).to.equal(412);
    expect(await statusOf(item.delete(ifMatch(old)))).to.equal(412);
    expect((await item.read()).resource?.n).to.equal(2);
    const same = { accessCondition: { type: 'IfNoneMatch', condition: current } };
    expect(await statusOf(item.read(same))).to.equal(304);
    expect(await statusOf(container.items.upsert({ id: 'a', pk: 'p', n: 3 }, ifMatch(current)))).to.equal(200);
    expect(await statusOf(item.read(same))).to.equal(200);
    const any = { accessCondition: { type: 'IfNoneMatch', condition: '*' } };
    expect(await statusOf(item.read(any))).to.equal(304);
    expect(await statusOf(container.item('none', 'p').read(any))).to.equal(404);
    expect(await statusOf(item.delete(ifMatch('*')))).to.equal(204);
  });

  it('C5 lets one of fifty writers win each version', async () => {
    const { container } = await openContainerWith();
    let { etag } = await container.items.create({ id: 'a', pk: 'p', n: 0 });
    for (let n = 1; n <= 5; n++) {
      const writes = Array.from({ length: 50 }, () =>
        statusOf(container.item('a', 'p').replace({ id: 'a', pk: 'p', n }, ifMatch(etag))),
      );
      const statuses = await Promise.all(writes);
      expect(statuses.filter((status) => status === 200)).to.have.length(1);
      expect(statuses.filter((status) => status === 412)).to.have.length(49);
      etag = (await container.item('a', 'p').read()).etag;
    }
  });

  it('C6 creates an id once for fifty who try', async () => {
    const { container } = await openContainerWith();
    const statuses = await Promise.all(
      Array.from({ length: 50 }, () => statusOf(container.items.create({ id: 'a', pk: 'p' }))),
    );
    expect(statuses.filter((status) => status === 201)).to.have.length(1);
    expect(statuses.filter((status) => status === 409)).to.have.length(49);
  });

  it('C7 keeps a unique key unique in its partition', async () => {
    const { container } = await openContainerWith({
      uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/email', '/kind'] }] },
    });
    await container.items.create({ id: 'a', pk: 'p', email: 'x@y', kind: 1 });
    expect(await statusOf(container.items.create({ id: 'b', pk: 'p', email: 'x@y', kind: 1 }))).to.equal(409);
    expect(await statusOf(container.items.create({ id: 'b', pk: 'p', email: 'x@y', kind: '1' }))).to.equal(201);
    expect(await statusOf(container.item('b', 'p').replace({ id: 'b', pk: 'p', email: 'x@y', kind: 1 }))).to.equal(409);
    expect(await statusOf(container.items.upsert({ id: 'b', pk: 'p', email: 'x@y', kind: 1 }))).to.equal(409);
    expect(await statusOf(container.items.create({ id: 'b', pk: 'q', email: 'x@y', kind: 1 }))).to.equal(201);
    expect(await statusOf(container.items.create({ id: 'c', pk: 'p' }))).to.equal(201);
    expect(await statusOf(container.items.create({ id: 'd', pk: 'p' }))).to.equal(409);
  });

  it('G1 to G5 patches a document, or nothing of it', async () => {
    const { container } = await openContainerWith();
    const item = container.item('a', 'p');
    const { etag } = await container.items.create({ id: 'a', pk: 'p', n: 1, tags: ['x', 'z'], deep: { old: 1 } });
    const { resource } = await item.patch([
      { op: 'add', path: '/tags/-', value: 'end' },
      { op: 'add', path: '/tags/1', value: 'y' },
      { op: 'set', path: '/deep/new', value: 2 },
      { op: 'replace', path: '/tags/0', value: 'w' },
      { op: 'remove', path: '/deep/old' },
      { op: 'incr', path: '/n', value: 2 },
      { op: 'incr', path: '/fresh', value: 5 },
      { op: 'move', from: '/deep/new', path: '/moved' } as never,
    ]);
    expect(resource).to.deep.include({ n: 3, fresh: 5, tags: ['w', 'y', 'z', 'end'], deep: {}, moved: 2 });
    const one = (operation: object) => statusOf(item.patch([{ op: 'incr', path: '/n', value: 1 }, operation] as never));
    expect(await one({ op: 'replace', path: '/none', value: 1 })).to.equal(400);
    expect(await one({ op: 'remove', path: '/none' })).to.equal(400);
    expect(await one({ op: 'incr', path: '/tags', value: 1 })).to.equal(400);
    expect(await one({ op: 'add', path: '/tags/9', value: 1 })).to.equal(400);
    expect(await one({ op: 'set', path: '/pk', value: 'q' })).to.equal(400);
    expect(await one({ op: 'set', path: '/no/where', value: 1 })).to.equal(400);
    expect(await one({ op: 'set', value: 1 })).to.equal(400);
    expect(await one({ op: 'set', path: 1, value: 1 })).to.equal(400);
    expect(await one(null as never)).to.equal(400);
    expect(await one({ op: 'set', path: '/_ts', value: 1 })).to.equal(400);
    expect(await one({ op: 'move', from: '/deep', path: '/deep/er' })).to.equal(400);
    expect(await one({ op: 'move', path: '/deep' })).to.equal(400);
    const operations = [{ op: 'incr' as const, path: '/n', value: 1 }];
    expect(await statusOf(item.patch({ condition: 'from c where c.n = 4', operations }))).to.equal(412);
    expect(await statusOf(item.patch({ condition: "from c where c.n = 3 and c.tags[0] = 'w'", operations }))).to.equal(
      200,
    );
    expect(await statusOf(item.patch(operations, ifMatch(etag)))).to.equal(412);
    expect((await item.read()).resource?.n).to.equal(4);
    await Promise.all(Array.from({ length: 50 }, () => item.patch(operations)));
    expect((await item.read()).resource?.n).to.equal(54);
  });
});
