import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { addUser } from '../../src/people/add-user.ts';
import { assignRole } from '../../src/people/assign-role.ts';
import { type Managers, managersId } from '../../src/people/managers.ts';
import { type Person, peopleHome, personId } from '../../src/people/person.ts';
import { removeRole } from '../../src/people/remove-role.ts';
import { type Caller, perform } from '../../src/perform.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Store } from '../../src/store/store.ts';
import { callerOf } from '../support/caller.ts';
import { newFolder } from '../support/folder.ts';
import { Office, textOf, titlesOf } from '../support/office.ts';
import { inSteps } from '../support/steps.ts';

const tenantId = '66666666-0000-4000-8000-000000000000';
const idOf = (at: number) => `66666666-0000-4000-8000-${String(at + 1).padStart(12, '0')}`;

/** Organisations of nothing but global admins, and two instances of the product that work on them. */
describe('the global admins of an organisation', () => {
  let office: Office;
  let folder: string;

  async function openWith(admins: number): Promise<void> {
    folder = newFolder();
    const file = join(folder, 'directory.json');
    const people = Array.from({ length: admins }, (_, at) => ({
      objectId: idOf(at),
      name: `Admin ${at}`,
      email: `admin${at}@relecloud.com`,
      adminRole: 'global-admin',
    }));
    const relecloud = { tenantId, name: 'Relecloud', kind: 'provider', domain: 'relecloud.com', country: 'US', people };
    writeFileSync(file, JSON.stringify({ organisations: [relecloud] }));
    office = await Office.open({ DEMO: file });
  }
  afterEach(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Each instance has its own view of the store, and nothing else in common. */
  const caller = (admin: number, store: Store = instance(office.twotier.store)): Caller =>
    callerOf(office, { tenantId, objectId: idOf(admin) }, { store });
  const instance = (store: Store): Store => ({
    get: (pk, id) => store.get(pk, id),
    list: (pk, query) => store.list(pk, query),
    commit: (pk, writes) => store.commit(pk, writes),
    changes: (cursor) => store.changes(cursor),
  });

  const attempt = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return 'done';
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  };
  const demote = (by: number, whom: number, store?: Store) =>
    attempt(perform(removeRole, { person: idOf(whom), roles: ['global-admin'], seen: 0 }, caller(by, store)));
  const left = async (): Promise<number> => {
    const { items } = await office.twotier.store.list<Person>(peopleHome(tenantId), { type: 'person', limit: 100 });
    const admins = items.filter(({ adminRole }) => adminRole === 'global-admin');
    const managers = await office.twotier.store.get<Managers>(peopleHome(tenantId), managersId);
    if (managers) {
      const known = Object.entries(managers.admins).flatMap(([id, role]) => (role === 'global-admin' ? [id] : []));
      expect(known.sort(), 'the document says the same').to.deep.equal(admins.map(({ objectId }) => objectId).sort());
    }
    return admins.length;
  };

  it('are never none, when two of them demote each other fifty times at once', async () => {
    await openWith(2);
    const ends = await Promise.all(Array.from({ length: 50 }, (_, at) => demote(at % 2, (at + 1) % 2)));
    expect(await left()).to.equal(1);
    expect(ends.filter((end) => end === 'done')).to.have.length(1);
  });

  it('are never none, when fifty of them demote each other in a ring', async () => {
    await openWith(50);
    const ends = await Promise.all(Array.from({ length: 50 }, (_, at) => demote(at, (at + 1) % 50)));
    const remaining = await left();
    expect(remaining).to.be.at.least(1);
    expect(remaining).to.equal(50 - ends.filter((end) => end === 'done').length);
    expect(new Set(ends.filter((end) => end !== 'done' && end !== 'busy' && end !== 'not-allowed'))).to.have.length(0);
  });

  it('are never none, when all of them step down at once', async () => {
    await openWith(8);
    for (let round = 0; round < 6; round++) {
      await Promise.all(Array.from({ length: 8 }, (_, at) => demote(at, at)));
    }
    expect(await left()).to.equal(1);
  });

  it('are never none, when they press their cards at once; whoever was too late has a card to go on with', async () => {
    await openWith(16);
    const people = Array.from({ length: 16 }, (_, at) =>
      office.person({ tenantId, objectId: idOf(at), name: `Admin ${at}` }),
    );
    for (const [at, one] of people.entries())
      await one.says(`remove global admin from admin${(at + 1) % 16}@relecloud.com`);
    const answers = await Promise.all(people.map((one) => one.sends(one.pressOf('Remove role'))));
    expect(await left()).to.be.at.least(1);
    for (const { body } of answers) {
      expect(textOf(body?.value)).to.match(
        /Roles changed|Your role does not include this|The service is busy|as it stands/,
      );
      expect(textOf(body?.value)).not.to.include('66666666-');
      if (textOf(body?.value).includes('The service is busy')) expect(titlesOf(body?.value)).to.include('Remove role');
    }
  });

  /** The next commit waits until something else has happened. */
  const interrupted = (by: () => Promise<unknown>): Store => {
    const store = instance(office.twotier.store);
    let waited = false;
    return {
      ...store,
      async commit(pk, writes) {
        if (!waited) {
          waited = true;
          await by();
        }
        return store.commit(pk, writes);
      },
    };
  };

  it('act no more with a role that is taken away between the check and the write', async () => {
    await openWith(3);
    const late = interrupted(() => demote(0, 1));
    expect(await demote(1, 2, late)).to.equal('not-allowed');
    const person = await office.twotier.store.get<Person>(peopleHome(tenantId), personId(idOf(2)));
    expect(person?.adminRole).to.equal('global-admin');
  });

  it('neither give roles nor add users with it', async () => {
    await openWith(4);
    const add = {
      fullName: 'Kim',
      email: 'kim@relecloud.com',
      agentRole: 'none',
      adminRole: 'global-admin',
      language: 'en',
    };
    expect(
      await attempt(
        perform(
          addUser,
          add,
          caller(
            1,
            interrupted(() => demote(0, 1)),
          ),
        ),
      ),
    ).to.equal('not-allowed');
    const give = { person: idOf(3), agentRole: 'admin-agent', adminRole: 'global-admin', seen: 0 };
    expect(
      await attempt(
        perform(
          assignRole,
          give,
          caller(
            2,
            interrupted(() => demote(0, 2)),
          ),
        ),
      ),
    ).to.equal('not-allowed');
    expect(await left()).to.equal(2);
  });

  it('go on when what came between does not concern them', async () => {
    await openWith(3);
    const give = { person: idOf(2), agentRole: 'admin-agent', adminRole: 'global-admin', seen: 0 };
    const between = () => attempt(perform(assignRole, { ...give, person: idOf(0) }, caller(2)));
    expect(await attempt(perform(assignRole, give, caller(1, interrupted(between))))).to.equal('done');
  });

  it('change somebody in two steps of storage: the reads, and one batch', async () => {
    await openWith(3);
    const { store, steps } = inSteps(office.twotier.store);
    expect(await demote(0, 1, store)).to.equal('done');
    expect(steps).to.deep.equal(['reads', 'a batch']);
  });
});
