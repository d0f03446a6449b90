import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { cosmosOptions, createStore, openContainer } from '../../src/store/cosmos.ts';
import { withFaults } from '../../src/store/embedded/faults.ts';
import { partition, StoreBusy } from '../../src/store/store.ts';
import { closeAll, openClient, openEngine, openRig } from './rig.ts';

const pk = partition('tenant', 'people');

describe('the container of the product', () => {
  afterEach(closeAll);

  /** A client that counts what it asks the account to change. */
  function openCounting() {
    const { httpClient } = openEngine();
    const changed: string[] = [];
    const client = openClient({
      sendRequest(request) {
        if (request.method !== 'GET') changed.push(`${request.method} ${new URL(request.url).pathname}`);
        return httpClient.sendRequest(request);
      },
    });
    return { client, changed, httpClient };
  }

  it('is made once, and left alone after that', async () => {
    const { client, changed } = openCounting();
    await openContainer(client, 'test');
    expect(changed).to.deep.equal(['POST /dbs', 'POST /dbs/test/colls']);
    const container = await openContainer(client, 'test');
    expect(changed).to.have.length(2);
    const { resource } = await container.read();
    expect(resource?.defaultTtl).to.equal(-1);
    expect(resource?.partitionKey?.paths).to.deep.equal(['/pk']);
    expect(resource?.indexingPolicy?.excludedPaths).to.deep.equal([{ path: '/*' }]);
    expect(resource?.indexingPolicy?.compositeIndexes).to.have.length(1);
  });

  it('is opened by several instances at once', async () => {
    const { client } = openCounting();
    const opened = await Promise.all([1, 2, 3].map(() => openContainer(client, 'test')));
    expect(new Set(opened.map(({ id }) => id)).size).to.equal(1);
  });

  it('is brought to its policy from another, with its documents', async () => {
    const { client, changed } = openCounting();
    const { database } = await client.databases.create({ id: 'test' });
    const { container } = await database.containers.create({ id: 'twotier', partitionKey: '/pk' });
    await container.items.create({ id: 'a', type: 't', sk: 's', pk });
    const store = createStore(container, { newId: randomUUID, now: () => 0, wait: async () => {} });
    const listed = () => store.list(pk, { type: 't', limit: 5 }).catch(({ code }) => code);
    expect(await listed()).to.equal(400);
    await openContainer(client, 'test');
    expect(changed.at(-1)).to.equal('PUT /dbs/test/colls/twotier');
    expect((await listed()).items).to.have.length(1);
  });

  it('is not changed for a path that the account added by itself', async () => {
    const { client, changed, httpClient } = openCounting();
    await openContainer(client, 'test');
    const real = openClient({
      async sendRequest(request) {
        const response = await httpClient.sendRequest(request);
        const bodyAsText = response.bodyAsText?.replace('[{"path":"/*"}]', '[{"path":"/*"},{"path":"/\\"_etag\\"/?"}]');
        return { ...response, bodyAsText };
      },
    });
    await openContainer(real, 'test');
    expect(changed).to.have.length(2);
  });

  it('is opened by an identity that may not make or change containers, when it is there', async () => {
    const { client, httpClient } = openCounting();
    await openContainer(client, 'test');
    const data = openClient({
      async sendRequest(request) {
        if (request.method !== 'GET') throw Object.assign(new Error('Forbidden'), { code: 403 });
        return httpClient.sendRequest(request);
      },
    });
    expect((await openContainer(data, 'test')).id).to.equal('twotier');
    expect(await openContainer(data, 'other').catch(({ code }) => code)).to.equal(403);
  });

  it('is refused with another partition key, and on an account where two regions write', async () => {
    const { client, httpClient } = openCounting();
    const { database } = await client.databases.create({ id: 'test' });
    await database.containers.create({ id: 'twotier', partitionKey: '/tenant' });
    const outcome = await openContainer(client, 'test').catch((error: Error) => error.message);
    expect(outcome).to.include('another partition key than /pk');

    const twoRegions = openClient({
      async sendRequest(request) {
        const response = await httpClient.sendRequest(request);
        const bodyAsText = response.bodyAsText?.replace(
          '"enableMultipleWriteLocations":false',
          '"enableMultipleWriteLocations":true',
        );
        return { ...response, bodyAsText };
      },
    });
    const refusal = await openContainer(twoRegions, 'fresh').catch((error: Error) => error.message);
    expect(refusal).to.include('several write regions');
  });

  it('keeps documents with their partition and their commit, and nothing else that the domain did not write', async () => {
    const { store, container } = await openRig();
    await store.commit(pk, [{ kind: 'create', doc: { id: 'a', type: 't' } }]);
    const read = await store.get(pk, 'a');
    await store.commit(pk, [{ kind: 'put', doc: { ...read, id: 'a', type: 't' } }]);
    const { resource } = await container.item('a', pk).read();
    expect(Object.keys(resource ?? {}).sort()).to.deep.equal(
      ['_attachments', '_commit', '_etag', '_rid', '_self', '_ts', 'id', 'pk', 'type'].sort(),
    );
  });
});

describe('the client of a real account', () => {
  afterEach(closeAll);

  it('gives up within seconds and reads its own writes', () => {
    const { consistencyLevel, connectionPolicy, ...account } = cosmosOptions({
      endpoint: 'https://x.example',
      key: 'k',
    });
    expect(account).to.deep.equal({ endpoint: 'https://x.example', key: 'k' });
    expect(consistencyLevel).to.equal('Session');
    expect(connectionPolicy?.requestTimeout).to.equal(3000);
    expect(connectionPolicy?.retryOptions).to.include({ maxRetryAttemptCount: 3, maxWaitTimeInSeconds: 2 });
  });

  it('sends the session token of the latest write with the next read', async () => {
    const tokens: (string | undefined)[] = [];
    const { store } = await openRig({
      wrap: (httpClient) => ({
        sendRequest(request) {
          if (request.url.includes('/docs/')) tokens.push(request.headers.get('x-ms-session-token'));
          return httpClient.sendRequest(request);
        },
      }),
    });
    await store.commit(pk, [{ kind: 'create', doc: { id: 'a', type: 't' } }]);
    await store.get(pk, 'a');
    await store.commit(pk, [{ kind: 'put', doc: { id: 'a', type: 't' } }]);
    await store.get(pk, 'a');
    expect(tokens[0]).to.match(/^0:-1#\d+$/);
    expect(tokens[1]).not.to.equal(tokens[0]);
  });

  it('asks once for a page, without a plan, and for no document that it has just sent', async () => {
    const sent: string[] = [];
    const { store } = await openRig({
      wrap: (httpClient) => ({
        async sendRequest(request) {
          const response = await httpClient.sendRequest(request);
          if (request.url.endsWith('/docs')) sent.push(response.bodyAsText ?? '');
          return response;
        },
      }),
    });
    const [etag] = await store.commit(pk, [{ kind: 'create', doc: { id: 'a', type: 't', sk: '1' } }]);
    expect(sent).to.have.length(1);
    expect(JSON.parse(sent[0] ?? '')[0])
      .to.include({ statusCode: 201, eTag: etag })
      .and.not.have.key('resourceBody');
    await store.list(pk, { type: 't', limit: 10 });
    expect(sent).to.have.length(2);
  });

  it('says so where a query within one partition is told that it needs a plan', async () => {
    const needsPlan = JSON.stringify({ code: 'BadRequest', message: 'm', additionalErrorInfo: '{}' });
    const { store } = await openRig({
      wrap: (httpClient) => ({
        async sendRequest(request) {
          const response = await httpClient.sendRequest(request);
          const query = request.headers.has('x-ms-documentdb-isquery');
          return query ? { ...response, status: 400, bodyAsText: needsPlan } : response;
        },
      }),
    });
    const error = await store.list(pk, { type: 't', limit: 10 }).catch(({ message }) => message);
    expect(error).to.include('has no plan');
  });

  it('is not waited for longer than the signal says, whatever it repeats', async () => {
    let sent = 0;
    let stop: number | undefined;
    const { container, clock } = await openRig({
      wrap: (httpClient) =>
        withFaults(httpClient, ({ url, method }) => {
          if (sent === stop || method !== 'GET' || !url.endsWith('/docs')) return undefined;
          sent++;
          return { when: 'before', how: 'silence' };
        }),
    });
    // The iterator of the change feed takes no signal; alone, the client would try this 120 times.
    const store = createStore(container, { newId: randomUUID, ...clock, timeout: () => AbortSignal.timeout(60) });
    expect(await store.changes().catch((error) => error)).to.be.instanceOf(StoreBusy);
    expect(sent).to.be.within(1, 20);
    stop = sent;
  });
});
