import { expect } from 'chai';
import { commands } from '../../bot/commands.ts';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import type { OperationRecord } from '../../src/record.ts';
import { openMarket } from '../subscriptions/market.ts';
import { buttonsOf, type Card, type Office, type Persona, valuesOf } from '../support/office.ts';

type Kept<T> = T & { pk: string; etag: string };

describe('every change', () => {
  let office: Office;
  before(async () => {
    office = await openMarket();
  });
  after(() => office.close());

  async function everything(): Promise<{ records: Kept<OperationRecord>[]; entries: Kept<AuditEntry>[] }> {
    const records = new Map<string, Kept<OperationRecord>>();
    const entries = new Map<string, Kept<AuditEntry>>();
    for (let cursor: string | undefined; ; ) {
      const page = await office.twotier.store.changes(cursor);
      for (const { pk, doc } of page.items) {
        if (doc.type === 'operation')
          records.set(`${pk} ${doc.id}`, { ...(doc as never as Kept<OperationRecord>), pk });
        if (doc.type === 'audit') entries.set(`${pk} ${doc.id}`, { ...(doc as never as Kept<AuditEntry>), pk });
      }
      cursor = page.cursor;
      if (!page.more) return { records: [...records.values()], entries: [...entries.values()] };
    }
  }

  /** Whatever lets a form through: more than enough of it, and the box ticked. */
  const filled = (card: Card) => ({
    ...Object.fromEntries(Object.entries(valuesOf(card)).filter(([, value]) => value !== '')),
    ...{ email: `ada${office.clock.now.getTime()}@ada.example`, message: 'Hello', company: 'Ada', reseller: 'Ada' },
    ...{
      title: 'mail',
      description: 'none',
      text: 'yes',
      reason: 'done',
      note: 'n',
      confirmed: 'true',
      fullName: 'Ada',
    },
  });

  /** Presses what changes something, each from the card as it was drawn, and twice at once. */
  async function pressesAll(who: Persona, card: Card, depth: number): Promise<void> {
    const message = who.messages.at(-1);
    if (!message) return;
    for (const button of buttonsOf(card).filter(({ verb }) => String(verb).endsWith('/do'))) {
      office.passes({ seconds: 1 });
      const press = who.pressOf(button.title, { ...valuesOf(card), ...filled(card) }, { ...message, card });
      const [first] = await Promise.all([who.sends(press), who.sends(press)]);
      await office.settled();
      const shown = first.body?.value;
      if (depth > 0 && shown?.type === 'AdaptiveCard') await pressesAll(who, shown, depth - 1);
    }
  }

  it('has one entry on the record of who made it, and none is ever written again', async () => {
    const people = ['Mina', 'Robin', 'Dana', 'Pat'].map((name) => office.person(name));
    for (const who of people) await who.installs();
    for (const who of people)
      for (const { words, unlisted } of commands) {
        if (unlisted) continue;
        const { title, asking = title } = words.en;
        const card = await who.says(asking);
        const message = { id: who.messages.at(-1)?.id ?? '', card };
        await pressesAll(who, card, 1);
        for (const button of buttonsOf(card)
          .filter(({ verb }) => /^(?!help|show-home).*open$/.test(verb))
          .slice(0, 3)) {
          await pressesAll(who, await who.presses(button.title, {}, { ...message, card }), 0);
        }
      }
    // And what has come to them unasked.
    for (const who of people) for (const { card } of [...who.messages].slice(-40)) await pressesAll(who, card, 0);
    while (await office.twotier.outbox.poll()) await office.settled();
    const { records, entries } = await everything();
    const done = records.filter(({ state }) => state === undefined);
    expect(new Set(done.map(({ operation }) => operation)).size, 'kinds of changes that were made').to.be.above(20);

    const keyOf = ({ operation, by, at }: Pick<OperationRecord, 'operation' | 'by' | 'at'>) =>
      `${operation} by ${by.objectId} at ${at}`;
    const told = entries.filter(({ outcome }) => outcome === 'done');
    const entryIds = new Map(
      [...Map.groupBy(told, keyOf)].map(([key, some]) => [key, new Set(some.map(({ id }) => id))]),
    );
    for (const record of done) {
      const ids = entryIds.get(keyOf(record));
      expect(ids?.size, `entries of ${keyOf(record)}`).to.equal(1);
      const [id] = ids ?? [];
      const own = entries.filter((entry) => entry.id === id && entry.pk === auditHome(record.by.tenantId));
      expect(own, `on the own record: ${keyOf(record)}`).to.have.length(1);
    }
    expect(told.map(keyOf).filter((key) => !done.some((record) => keyOf(record) === key))).to.be.empty;

    // What is on several records is the same on each, and has been since it was written.
    for (const copies of Map.groupBy(told, ({ id }) => id).values())
      expect(new Set(copies.map(({ pk: _, etag: __, ...entry }) => JSON.stringify(entry))).size).to.equal(1);
    while (await office.twotier.outbox.poll()) await office.settled();
    const later = await everything();
    for (const { pk, id, etag } of entries)
      expect(later.entries.find((entry) => entry.pk === pk && entry.id === id)?.etag, id).to.equal(etag);
  });
});
