import { expect } from 'chai';
import { z } from 'zod';
import { type AuditEntry, auditHome } from '../src/audit.ts';
import { defineChange } from '../src/operation.ts';
import { type Caller, perform } from '../src/perform.ts';
import { Refusal } from '../src/refusal.ts';
import { type Doc, partition, type Store, type Write } from '../src/store/store.ts';
import { callerOf } from './support/caller.ts';
import { Office, type Persona } from './support/office.ts';

interface Note extends Doc {
  type: 'note';
  text: string;
}

const home = partition('notes', 'test');
let ran = 0;

const writeNote = defineChange({
  name: 'write-note',
  input: z.object({ text: z.string().min(1) }),
  allowed: 'manage-partnerships',
  home: () => home,
  async run({ text }) {
    ran++;
    const note: Note = { id: `note-${text}`, type: 'note', text };
    return {
      writes: [{ kind: 'create', doc: note }],
      subject: { type: 'partnership', owner: 'notes', id: text },
      before: { text: undefined },
      after: { text },
      result: { text, run: ran },
    };
  },
});

const elsewhere = partition('elsewhere', 'test');

/** Holds a place in another partition before it goes on; whoever finds it held is refused for good. */
const holdPlace = defineChange({
  name: 'hold-place',
  input: z.object({ text: z.string().min(1) }),
  allowed: 'manage-partnerships',
  home: () => home,
  async call({ text }, { get, commit, operationId }) {
    const held = await get<Note>(elsewhere, 'place');
    if (held?.text === operationId) return;
    if (held) throw new Refusal('no-partnership', { name: text });
    const place: Note = { id: 'place', type: 'note', text: operationId };
    await commit(elsewhere, [{ kind: 'create', doc: place }]);
  },
  async run({ text }) {
    return { writes: [], subject: { type: 'partnership', owner: 'notes', id: text }, result: { text } };
  },
});

describe('perform', () => {
  let office: Office;
  let mina: Persona;
  let joon: Persona;
  before(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    joon = office.person('Joon');
  });
  after(() => office.close());
  beforeEach(() => {
    ran = 0;
  });

  const caller = (who: Persona, more: Partial<Caller> = {}): Caller => callerOf(office, who.identity, more);

  const refusal = async (attempt: Promise<unknown>): Promise<Refusal> => {
    try {
      await attempt;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
    throw new Error('nothing was refused');
  };

  const audited = async (tenantId: string) => {
    const { items } = await office.twotier.store.list<AuditEntry>(auditHome(tenantId), { type: 'audit', limit: 100 });
    return items.filter(({ operation }) => operation === 'write-note');
  };

  it('asks for the role before it looks at the input', async () => {
    expect(await refusal(perform(writeNote, {}, caller(joon)))).to.include({ code: 'not-allowed' });
    const { code, data } = await refusal(perform(writeNote, {}, caller(mina)));
    expect({ code, data }).to.deep.equal({ code: 'invalid-input', data: { fields: { text: 'invalid_type' } } });
    expect(ran).to.equal(0);
  });

  it('puts a refused role on the record, and input that does not fit not', async () => {
    const before = (await audited(mina.identity.tenantId)).length;
    await refusal(perform(writeNote, {}, caller(mina)));
    expect(await audited(mina.identity.tenantId)).to.have.length(before);
    await refusal(perform(writeNote, { text: 'x' }, caller(joon)));
    const entries = await audited(mina.identity.tenantId);
    expect(entries).to.have.length(before + 1);
    expect(entries.at(-1)).to.deep.include({ outcome: 'not-allowed' });
    expect(entries.at(-1)?.by).to.include({ name: 'Joon Lee', agentRole: 'helpdesk-agent' });
  });

  it('acts once for one operation id, and gives the first result again', async () => {
    const once = caller(mina);
    const first = await perform(writeNote, { text: 'once' }, once);
    let repeated = 0;
    const again = { ...once, repeated: () => repeated++ };
    expect(await perform(writeNote, { text: 'once' }, again)).to.deep.equal(first);
    expect({ ran, repeated }).to.deep.equal({ ran: 1, repeated: 1 });
  });

  it('gives what one operation holds elsewhere to no other, and says so again', async () => {
    const callers = Array.from({ length: 5 }, () => caller(mina));
    const outcomes = await Promise.allSettled(callers.map((one) => perform(holdPlace, { text: 'place' }, one)));
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    for (const [at, one] of callers.entries()) {
      const again = perform(holdPlace, { text: 'place' }, one);
      if (at === winner) expect(await again).to.deep.equal({ text: 'place' });
      else expect(await refusal(again)).to.include({ code: 'no-partnership' });
    }
  });

  it('refuses other input under an id that has acted', async () => {
    const once = caller(mina);
    await perform(writeNote, { text: 'this' }, once);
    expect(await refusal(perform(writeNote, { text: 'that' }, once))).to.include({ code: 'already-pressed' });
    expect(await office.twotier.store.get(home, 'note-that')).to.equal(undefined);
  });

  it('has one winner among many at once, and one answer for all', async () => {
    const once = caller(mina);
    const results = await Promise.all(Array.from({ length: 30 }, () => perform(writeNote, { text: 'many' }, once)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).to.equal(1);
    const { items } = await office.twotier.store.list<AuditEntry>(home, { type: 'audit', limit: 100 });
    expect(items.filter(({ after }) => after?.text === 'many')).to.have.length(1);
  });

  it('commits the entity, the record, the audit entry and the outbox message in one batch, behind one step of reads', async () => {
    const steps: string[] = [];
    const { store } = office.twotier;
    const watched: Store = {
      get: (pk, id) => {
        steps.push('read');
        return store.get(pk, id);
      },
      list: store.list.bind(store),
      changes: store.changes.bind(store),
      commit: (pk, writes: Write[]) => {
        steps.push(`commit of ${writes.map((write) => ('doc' in write ? write.doc.type : 'removal')).join(' ')}`);
        return store.commit(pk, writes);
      },
    };
    await perform(writeNote, { text: 'steps' }, caller(mina, { store: watched }));
    expect(steps).to.deep.equal(['read', 'read', 'read', 'commit of note operation audit outbox']);
  });

  it('leaves nothing behind when one part of the batch cannot be', async () => {
    await perform(writeNote, { text: 'taken' }, caller(mina));
    const before = (await office.twotier.store.list(home, { type: 'audit', limit: 100 })).items.length;
    expect(await refusal(perform(writeNote, { text: 'taken' }, caller(mina)))).to.include({ code: 'busy' });
    expect((await office.twotier.store.list(home, { type: 'audit', limit: 100 })).items.length).to.equal(before);
  });

  it('waits a little longer each time before it tries again, and not as long as everybody else', async () => {
    await perform(writeNote, { text: 'wanted' }, caller(mina));
    const pausesOf = async (random: number): Promise<number[]> => {
      const pauses: number[] = [];
      const wait = async (ms: number) => void pauses.push(ms);
      const hurried = { ...caller(mina), wait, random: (bytes: number) => Buffer.alloc(bytes, random) };
      expect(await refusal(perform(writeNote, { text: 'wanted' }, hurried))).to.include({ code: 'busy' });
      return pauses;
    };
    const [short, long] = [await pausesOf(0), await pausesOf(255)];
    expect(short).to.deep.equal([10, 20, 40, 80, 160]);
    for (const [at, pause] of long.entries()) expect(pause / (short[at] ?? 0)).to.be.within(1.9, 2);
  });
});
