import type { OperationInput } from '@azure/cosmos';
import { expect } from 'chai';
import { closeAll, openContainerWith } from '../rig.ts';

const create = (id: string, more: object = {}): OperationInput => ({
  operationType: 'Create',
  resourceBody: { id, pk: 'p', ...more },
});

describe('the engine: transactional batch', () => {
  afterEach(closeAll);

  async function openBatch() {
    const { container } = await openContainerWith();
    const batch = async (...operations: OperationInput[]) => {
      const { code, result } = await container.items.batch(operations, 'p');
      return { code, result: result ?? [], statuses: (result ?? []).map(({ statusCode }) => statusCode) };
    };
    const count = async () =>
      (await container.items.query('SELECT * FROM c', { partitionKey: 'p' }).fetchAll()).resources.length;
    return { container, batch, count };
  }

  it('E1 E4 does every kind of operation in one, with versions and bodies that hold', async () => {
    const { container, batch } = await openBatch();
    await batch(create('replaced'), create('patched', { n: 1 }), create('deleted'));
    const { code, result, statuses } = await batch(
      create('created'),
      { operationType: 'Read', id: 'replaced' },
      { operationType: 'Replace', id: 'replaced', resourceBody: { id: 'replaced', pk: 'p', n: 2 } },
      { operationType: 'Upsert', resourceBody: { id: 'upserted', pk: 'p' } },
      { operationType: 'Patch', id: 'patched', resourceBody: { operations: [{ op: 'incr', path: '/n', value: 1 }] } },
      { operationType: 'Delete', id: 'deleted' },
    );
    expect(code).to.equal(200);
    expect(statuses).to.deep.equal([201, 200, 200, 201, 200, 204]);
    expect(result[2]?.resourceBody).to.include({ id: 'replaced', n: 2 });
    expect(result[4]?.resourceBody).to.include({ n: 2 });
    expect(result[5]).not.to.have.property('resourceBody');
    for (const { requestCharge } of result) expect(requestCharge).to.be.above(0);
    const { resource } = await container.item('replaced', 'p').read();
    expect(result[2]?.eTag).to.equal(resource?._etag);
    const again = await batch({
      operationType: 'Replace',
      id: 'replaced',
      ifMatch: result[2]?.eTag,
      resourceBody: { id: 'replaced', pk: 'p', n: 3 },
    });
    expect(again.code).to.equal(200);
  });

  it('E2 E3 E8 names the culprit, marks the rest 424, and leaves nothing behind', async () => {
    const { batch, count, container } = await openBatch();
    await batch(create('a', { n: 1 }));
    const culprits: [OperationInput, number][] = [
      [create('a'), 409],
      [{ operationType: 'Replace', id: 'a', ifMatch: '"old"', resourceBody: { id: 'a', pk: 'p' } }, 412],
      [{ operationType: 'Upsert', ifMatch: '"old"', resourceBody: { id: 'a', pk: 'p' } }, 412],
      [{ operationType: 'Delete', id: 'a', ifMatch: '"old"' } as OperationInput, 412],
      [{ operationType: 'Replace', id: 'none', resourceBody: { id: 'none', pk: 'p' } }, 404],
      [{ operationType: 'Delete', id: 'none' }, 404],
      [{ operationType: 'Patch', id: 'none', resourceBody: [{ op: 'set', path: '/n', value: 1 }] }, 404],
      [{ operationType: 'Read', id: 'none' }, 404],
    ];
    for (const [culprit, status] of culprits) {
      const { code, statuses } = await batch(
        create('new'),
        { operationType: 'Upsert', resourceBody: { id: 'a', pk: 'p', n: 2 } },
        culprit,
        create('newer'),
      );
      expect([code, ...statuses]).to.deep.equal([207, 424, 424, status, 424]);
    }
    expect(await count()).to.equal(1);
    expect((await container.item('a', 'p').read()).resource?.n).to.equal(1);
  });

  it('a batch that fails costs the next one nothing', async () => {
    const { batch, count } = await openBatch();
    const outcomes = await Promise.all([
      batch(create('a'), create('b')),
      batch(create('c'), create('a')),
      batch(create('c'), create('d')),
    ]);
    expect(outcomes.map(({ code }) => code)).to.deep.equal([200, 207, 200]);
    expect(await count()).to.equal(4);
  });

  it('E5 takes a hundred operations and 2 MB, and no more', async () => {
    const { batch, count } = await openBatch();
    const many = Array.from({ length: 101 }, (_, at) => create(`n${at}`));
    const refused = await batch(...many).catch((error) => error);
    expect(refused).to.be.instanceOf(Error);
    const large = await batch(
      create('a', { t: 'x'.repeat(1_100_000) }),
      create('b', { t: 'x'.repeat(1_100_000) }),
    ).catch(({ cause }) => cause.code);
    expect(large).to.equal(413);
    expect(await count()).to.equal(0);
    expect((await batch(...many.slice(1))).code).to.equal(200);
  });

  it('E6 lets one of twenty batches on one root win, and leaves no orphans', async () => {
    const { batch, count } = await openBatch();
    const { result } = await batch(create('root', { n: 0 }));
    const ifMatch = result[0]?.eTag;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        batch(create(`child-${at}`), {
          operationType: 'Replace',
          id: 'root',
          ifMatch,
          resourceBody: { id: 'root', pk: 'p', n: at },
        }),
      ),
    );
    expect(outcomes.filter(({ code }) => code === 200)).to.have.length(1);
    expect(await count()).to.equal(2);
  });

  it('E7 refuses a body of another partition', async () => {
    const { batch, count } = await openBatch();
    const { code, statuses } = await batch(create('a'), create('b', { pk: 'q' }));
    expect([code, ...statuses]).to.deep.equal([207, 424, 400]);
    expect(await count()).to.equal(0);
  });

  it('refuses what it would have to leave out, and what is no operation', async () => {
    const { batch, count } = await openBatch();
    await batch(create('a'));
    const refused: [object, number][] = [
      [{ operationType: 'Read', id: 'a', ifNoneMatch: '*' }, 501],
      [{ operationType: 'Delete', id: 'a', partitionKey: 'q' }, 400],
    ];
    for (const [operation, status] of refused) {
      const outcome = await batch(create('b'), operation as OperationInput).catch(({ cause }) => cause.code);
      expect(outcome, JSON.stringify(operation)).to.equal(status);
    }
    const { statuses } = await batch(create('b'), { operationType: 'Replace', id: 'a' } as never);
    expect(statuses).to.deep.equal([424, 400]);
    expect((await batch({ operationType: 'Delete', id: 'a', partitionKey: 'p' })).code).to.equal(200);
    expect(await count()).to.equal(0);
  });

  it('gives no bodies to a client that wants none', async () => {
    const { container } = await openBatch();
    const { result } = await container.items.batch([create('a')], 'p', { contentResponseOnWriteEnabled: false });
    expect(result?.[0]).to.include({ statusCode: 201 }).and.not.have.property('resourceBody');
  });
});
