import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { ChangeFeedStartFrom } from '@azure/cosmos';
import { expect } from 'chai';
import { openFile } from '../../../src/store/embedded/file.ts';
import { Transactions } from '../../../src/store/embedded/transactions.ts';
import { partition } from '../../../src/store/store.ts';
import { Clock, closeAll, openClient, openEngine, openRig, ownDirectory, statusOf } from '../rig.ts';

const pk = partition('provider', 'partners');

describe('the engine: its file', () => {
  afterEach(closeAll);

  it('M1 has everything after a restart, and goes on counting', async () => {
    const file = join(ownDirectory(), 'deep', 'store.db');
    const first = await openRig({ file });
    const [kept = ''] = await first.store.commit(pk, [
      { kind: 'create', doc: { id: 'a', type: 't', sk: '1' } },
      { kind: 'create', doc: { id: 'b', type: 't', sk: '2' } },
    ]);
    const { cursor } = await first.store.changes();
    await first.store.commit(pk, [{ kind: 'remove', id: 'b' }]);
    first.engine.close();

    const { store, container } = await openRig({ file });
    expect((await store.get(pk, 'a'))?.etag).to.equal(kept);
    // The latest document was removed: its number must not be given again, or this change would be missed.
    const etags = await store.commit(pk, [{ kind: 'replace', doc: { id: 'a', type: 't', sk: '3' }, etag: kept }]);
    const changes = await store.changes(cursor);
    expect(changes.items.map(({ doc }) => doc.etag)).to.deep.equal(etags);
    expect((await store.list(pk, { type: 't', limit: 5 })).items.map(({ sk }) => sk)).to.deep.equal(['3']);
    expect((await container.read()).resource?.defaultTtl).to.equal(-1);
  });

  it('is refused to a second engine, with a sentence that names it', () => {
    const file = join(ownDirectory(), 'store.db');
    const first = openEngine({ file });
    expect(() => openEngine({ file })).to.throw(`${file} is in use by another process`);
    first.close();
    openEngine({ file }).close();
  });

  it('is refused when it is something else', () => {
    const directory = ownDirectory();
    const text = join(directory, 'text');
    writeFileSync(text, 'not a database, but long enough to be taken for one by its first bytes'.repeat(20));
    expect(() => openEngine({ file: text })).to.throw(`${text} is not a store of Twotier`);

    const other = join(directory, 'other.db');
    const database = new DatabaseSync(other);
    database.exec('CREATE TABLE t (a)');
    database.close();
    expect(() => openEngine({ file: other })).to.throw(`${other} is not a store of Twotier`);

    const later = join(directory, 'later.db');
    const newer = new DatabaseSync(later);
    newer.exec('PRAGMA user_version = 2');
    newer.close();
    expect(() => openEngine({ file: later })).to.throw(`${later} has layout 2`);
  });

  it('is named when it cannot be opened, or is damaged', async () => {
    const directory = ownDirectory();
    expect(() => openEngine({ file: directory })).to.throw(`${directory} cannot be read and written`);

    const file = join(directory, 'store.db');
    const { store, engine } = await openRig({ file });
    for (let n = 0; n < 5; n++)
      await store.commit(pk, [{ kind: 'create', doc: { id: `${n}`, type: 't', text: 'x'.repeat(100_000) } as never }]);
    engine.close();
    const whole = readFileSync(file);
    // The tables begin behind the first pages; what they say of themselves is left as it was.
    writeFileSync(file, Buffer.concat([whole.subarray(0, 100_000), Buffer.alloc(whole.length - 100_000, 0xa5)]));
    const { store: damaged, engine: second } = await openRig({ file });
    const outcomes = await Promise.all(
      [0, 1, 2, 3, 4].map((n) => damaged.get(pk, `${n}`).catch(({ message }) => message as string)),
    );
    expect(outcomes).to.include(`${file} is damaged: copy what is left of it before anything else`);
    second.close();
    writeFileSync(file, Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0xa5)]));
    expect(() => openEngine({ file })).to.throw(`${file} is damaged`);
  });

  it('answers what was still queued when it closes, and nothing after', async () => {
    const file = join(ownDirectory(), 'store.db');
    const { engine, store, container } = await openRig({ file });
    const sent: Promise<unknown>[] = [store.commit(pk, [{ kind: 'create', doc: { id: 'a', type: 't' } }])];
    // Far enough for the request to have reached the engine.
    for (let turn = 0; turn < 100; turn++) await null;
    engine.close();
    await Promise.all(sent);
    expect(await statusOf(container.item('b', pk).read())).to.equal('ECONNREFUSED');
    expect(readdirSync(join(file, '..'))).to.deep.equal(['store.db']);
    expect((await (await openRig({ file })).store.get(pk, 'a'))?.id).to.equal('a');
  });

  it('answers 500 for all of a transaction that could not be committed, has none of it, and goes on', async () => {
    const db = openFile(':memory:');
    const transactions = new Transactions(db, new Clock().now);
    // A reference that is checked at the end makes the commit itself fail.
    db.exec('CREATE TABLE there (a INTEGER PRIMARY KEY)');
    db.exec('CREATE TABLE broken (a REFERENCES there DEFERRABLE INITIALLY DEFERRED)');
    const create = (id: string, more = '') =>
      transactions.write(() => {
        if (more) db.exec(more);
        return { status: 201, text: transactions.catalog.createDatabase({ id }) };
      });
    const answers = await Promise.all([create('a'), create('b', 'INSERT INTO broken VALUES (1)')]);
    expect(answers.map(({ status }) => status)).to.deep.equal([500, 500]);
    expect(transactions.catalog.listDatabases()).to.deep.equal([]);
    expect(transactions.moment.lsn).to.equal(0);
    expect((await create('a')).status).to.equal(201);
    transactions.close();
  });

  it('says that the disk is full of what it did not take, keeps what it took before, and goes on', async () => {
    const db = openFile(':memory:');
    const transactions = new Transactions(db, new Clock().now);
    const { catalog } = transactions;
    const write = (run: () => unknown) =>
      transactions.write(() => {
        run();
        return { status: 200, text: '' };
      });
    const create = (id: string, size: number) => () =>
      catalog.documents('db', 'c').create('["p"]', { id, pk: 'p', text: 'x'.repeat(size) });
    await write(() => catalog.createDatabase({ id: 'db' }));
    await write(() => catalog.createContainer('db', { id: 'c', partitionKey: { paths: ['/pk'] } }));
    await write(create('before', 10));
    const { lsn } = transactions.moment;
    const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number };
    db.exec(`PRAGMA max_page_count = ${pages + 5}`);
    const answers = await Promise.all([
      write(create('a', 1_000)),
      write(create('b', 1_000_000)),
      write(create('c', 10)),
    ]);
    expect(answers[1]).to.include({ status: 403 });
    expect(answers[1]?.text).to.include('there is no room left on its disk');
    for (const [at, id] of ['a', 'b', 'c'].entries())
      expect(catalog.documents('db', 'c').find('["p"]', id) !== undefined, id).to.equal(answers[at]?.status === 200);
    expect(transactions.moment.lsn - lsn).to.equal(answers.filter(({ status }) => status === 200).length);
    expect(await write(create('after', 10))).to.include({ status: 200 });
    expect(catalog.documents('db', 'c').find('["p"]', 'before')).to.be.an('object');
    transactions.close();
  });

  it('M2 has after kill -9 all that was acknowledged, whole, and is free again', async function () {
    this.timeout(60_000);
    const file = join(ownDirectory(), 'store.db');
    const acknowledged: number[] = [];
    for (let round = 0; round < 3; round++) {
      const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), file, String(round)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exited = once(writer, 'exit');
      let lines = 0;
      for await (const line of createInterface(writer.stdout)) {
        acknowledged.push(Number(line));
        if (lines === 0) {
          expect(writer.exitCode, 'the writer goes on').to.equal(null);
          expect(() => openEngine({ file })).to.throw(`${file} is in use`);
        }
        if (++lines === 40) writer.kill('SIGKILL');
      }
      expect((await exited)[1]).to.equal('SIGKILL');
      expect(existsSync(`${file}-wal`)).to.equal(true);
    }

    const { store, engine } = await openRig({ file });
    for (const n of acknowledged)
      for (const part of ['a', 'b', 'c']) expect(await store.get(pk, `${n}-${part}`), `${n}-${part}`).to.include({ n });
    const parts = new Map<number, number>();
    let after: string | undefined;
    do {
      const page = await store.list<{ id: string; type: string; n: number }>(pk, { type: 't', limit: 100, after });
      for (const { n } of page.items) parts.set(n, (parts.get(n) ?? 0) + 1);
      after = page.next;
    } while (after !== undefined);
    expect(parts.size).to.be.at.least(acknowledged.length);
    for (const [n, count] of parts) expect(count, `batch ${n}`).to.equal(3);

    const counter = await store.get<{ id: string; type: string; n: number }>(pk, 'counter');
    expect(counter?.n).to.be.within(acknowledged.length, parts.size);
    const container = openClient(engine.httpClient).database('test').container('twotier');
    const iterator = container.items.getChangeFeedIterator({
      changeFeedStartFrom: ChangeFeedStartFrom.Beginning(),
      maxItemCount: 1000,
    });
    const { result } = await iterator.readNext();
    expect(result).to.have.length(parts.size * 3 + 1);
  });
});
