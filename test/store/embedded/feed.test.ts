import { ChangeFeedStartFrom, type Container, type Resource } from '@azure/cosmos';
import { expect } from 'chai';
import { closeAll, openContainerWith, statusOf } from '../rig.ts';

type Numbered = Resource & { id: string; n: number };

describe('the engine: change feed', () => {
  afterEach(closeAll);

  async function read(container: Container, start: ChangeFeedStartFrom, maxItemCount = 100) {
    const iterator = container.items.getChangeFeedIterator<Numbered>({ changeFeedStartFrom: start, maxItemCount });
    const found: string[] = [];
    for (;;) {
      const { result, statusCode, continuationToken } = await iterator.readNext();
      found.push(...(result ?? []).map(({ id, n }) => `${id}${n}`));
      if (statusCode === 304) return { found, from: () => ChangeFeedStartFrom.Continuation(continuationToken) };
      expect(result.length).to.be.within(1, maxItemCount);
    }
  }

  const put = (container: Container, id: string, n: number, pk = 'p') => container.items.upsert({ id, n, pk });

  it('I1 I2 I5 gives the latest version of all, or of one partition, in the order of change', async () => {
    const { container } = await openContainerWith();
    await put(container, 'a', 1);
    await put(container, 'b', 1, 'q');
    await put(container, 'c', 1);
    await put(container, 'a', 2);
    await put(container, 'd', 1);
    await container.item('d', 'p').delete();
    for (const size of [1, 2, 100]) {
      expect((await read(container, ChangeFeedStartFrom.Beginning(), size)).found).to.deep.equal(['b1', 'c1', 'a2']);
      expect((await read(container, ChangeFeedStartFrom.Beginning('p'), size)).found).to.deep.equal(['c1', 'a2']);
    }
    const [range] = await container.getFeedRanges();
    expect((await read(container, ChangeFeedStartFrom.Beginning(range as never))).found).to.have.length(3);
  });

  it('I3 goes on from a continuation with later changes only', async () => {
    const { container } = await openContainerWith();
    await put(container, 'a', 1);
    const whole = await read(container, ChangeFeedStartFrom.Beginning());
    const one = await read(container, ChangeFeedStartFrom.Beginning('p'));
    await put(container, 'b', 1);
    await put(container, 'c', 1, 'q');
    expect((await read(container, whole.from())).found).to.deep.equal(['b1', 'c1']);
    expect((await read(container, one.from())).found).to.deep.equal(['b1']);
  });

  it('I4 starts from now with nothing', async () => {
    const { container } = await openContainerWith();
    await put(container, 'a', 1);
    const { found, from } = await read(container, ChangeFeedStartFrom.Now());
    expect(found).to.deep.equal([]);
    await put(container, 'b', 1);
    expect((await read(container, from())).found).to.deep.equal(['b1']);
  });

  it('I6 starts at a time', async () => {
    const { container, clock } = await openContainerWith();
    await put(container, 'a', 1);
    clock.time += 5_000;
    const start = ChangeFeedStartFrom.Time(new Date(clock.time));
    clock.time += 5_000;
    await put(container, 'b', 1);
    expect((await read(container, start, 1)).found).to.deep.equal(['b1']);
  });

  it('I7 has what batches and patches wrote, and nothing of a batch that failed', async () => {
    const { container } = await openContainerWith();
    const create = (id: string) => ({ operationType: 'Create' as const, resourceBody: { id, n: 1, pk: 'p' } });
    await container.items.batch([create('a'), create('b')], 'p');
    await container.item('a', 'p').patch([{ op: 'incr', path: '/n', value: 1 }]);
    await container.items.batch([create('c'), create('a')], 'p');
    expect((await read(container, ChangeFeedStartFrom.Beginning())).found).to.deep.equal(['b1', 'a2']);
  });

  it('refuses a continuation that is ahead of all that was written, instead of skipping what comes', async () => {
    const { container } = await openContainerWith();
    await put(container, 'a', 1);
    const { from } = await read(container, ChangeFeedStartFrom.Beginning());
    const ahead = JSON.parse(JSON.stringify(from())).continuationToken.replace(/\\"(\d+)\\"/, '\\"99\\"');
    expect(
      await statusOf(
        container.items
          .getChangeFeedIterator({ changeFeedStartFrom: ChangeFeedStartFrom.Continuation(ahead) })
          .readNext() as never,
      ),
    ).to.equal(400);
  });

  it('refuses other modes', async () => {
    const { container } = await openContainerWith();
    const iterator = container.items.getChangeFeedIterator({
      changeFeedMode: 'Full-Fidelity Feed' as never,
      changeFeedStartFrom: ChangeFeedStartFrom.Now(),
    });
    expect(await statusOf(iterator.readNext() as never)).to.equal(400);
  });
});

describe('the engine: ttl', () => {
  afterEach(closeAll);

  const ids = async (container: Container) =>
    (await container.items.query('SELECT * FROM c', { partitionKey: 'p' }).fetchAll()).resources.map(({ id }) => id);

  it('K1 K2 hides what has expired from reads, queries, writes and the feed', async () => {
    const { container, clock } = await openContainerWith({ defaultTtl: 10 });
    await container.items.create({ id: 'default', pk: 'p' });
    await container.items.create({ id: 'short', pk: 'p', ttl: 2 });
    await container.items.create({ id: 'never', pk: 'p', ttl: -1 });
    clock.time += 1_999;
    expect(await ids(container)).to.deep.equal(['default', 'never', 'short']);
    clock.time += 1;
    expect(await ids(container)).to.deep.equal(['default', 'never']);
    expect(await statusOf(container.item('short', 'p').read())).to.equal(404);
    expect(await statusOf(container.item('short', 'p').replace({ id: 'short', pk: 'p' }))).to.equal(404);
    expect(await statusOf(container.item('short', 'p').delete())).to.equal(404);
    clock.time += 8_000;
    expect(await ids(container)).to.deep.equal(['never']);
    const { result } = await container.items
      .getChangeFeedIterator({ changeFeedStartFrom: ChangeFeedStartFrom.Beginning() })
      .readNext();
    expect(result).to.have.length(1);
    const refused = await container.items.batch(
      [
        { operationType: 'Create', resourceBody: { id: 'short', pk: 'p' } },
        { operationType: 'Upsert', resourceBody: { id: 'default', pk: 'p' } },
        { operationType: 'Delete', id: 'none' },
      ],
      'p',
    );
    expect(refused.code).to.equal(207);
    expect(await ids(container), 'after what was undone').to.deep.equal(['never']);
    expect(await statusOf(container.items.create({ id: 'short', pk: 'p' }))).to.equal(201);
    expect(await statusOf(container.items.upsert({ id: 'default', pk: 'p' }))).to.equal(201);
    expect(await ids(container)).to.deep.equal(['default', 'never', 'short']);
  });

  it('K3 heeds no ttl where the container has none, and reckons anew when it gets one', async () => {
    const { container, clock } = await openContainerWith();
    await container.items.create({ id: 'short', pk: 'p', ttl: 1 });
    await container.items.create({ id: 'plain', pk: 'p' });
    clock.time += 60_000;
    expect(await ids(container)).to.deep.equal(['plain', 'short']);
    await container.replace({ id: 'c', partitionKey: { paths: ['/pk'] }, defaultTtl: -1 });
    expect(await ids(container)).to.deep.equal(['plain']);
    await container.replace({ id: 'c', partitionKey: { paths: ['/pk'] } });
    await container.items.create({ id: 'later', pk: 'p' });
    expect(await ids(container)).to.include('plain');
  });

  it('takes the longest ttl, and frees the unique key of what has expired', async () => {
    const { container, clock } = await openContainerWith({
      defaultTtl: 2 ** 31 - 1,
      uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/email'] }] },
    });
    await container.items.create({ id: 'a', pk: 'p', email: 'x' });
    await container.items.create({ id: 'b', pk: 'p', email: 'y', ttl: 5 });
    await container.items.create({ id: 'c', pk: 'p', email: 'z' });
    clock.time += 5_000;
    expect(await statusOf(container.items.create({ id: 'd', pk: 'p', email: 'x' }))).to.equal(409);
    expect(await statusOf(container.items.create({ id: 'd', pk: 'p', email: 'y' }))).to.equal(201);
    expect(await statusOf(container.item('c', 'p').replace({ id: 'c', pk: 'p', email: 'y' }))).to.equal(409);
    expect(await ids(container)).to.deep.equal(['a', 'c', 'd']);
  });

  it('a write begins the time anew', async () => {
    const { container, clock } = await openContainerWith({ defaultTtl: 10 });
    await container.items.create({ id: 'a', pk: 'p' });
    clock.time += 9_000;
    await container.items.upsert({ id: 'a', pk: 'p' });
    clock.time += 9_000;
    expect(await ids(container)).to.deep.equal(['a']);
  });

  it('refuses a ttl that is none', async () => {
    const { container } = await openContainerWith({ defaultTtl: -1 });
    for (const ttl of [0, -2, 1.5, '60', null, 2 ** 31, 9e15])
      expect(await statusOf(container.items.create({ id: 'a', pk: 'p', ttl } as never))).to.equal(400);
  });
});
