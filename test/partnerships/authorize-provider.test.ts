import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { partnershipId } from '../../src/partnerships/partnership.ts';
import { codeIn, missingFor, Office, type Persona, textOf, valuesOf } from '../support/office.ts';

describe('authorize-provider', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    pat = office.person('Pat');
    await pat.installs();
  });
  afterEach(() => office.close());

  async function invited(email = 'pat@contoso.com'): Promise<string> {
    await mina.says(`invite reseller Contoso at ${email}`);
    await mina.presses('Send invitation');
    return codeIn((await office.mail()).at(-1));
  }

  /** The states of those that were not there from the start. */
  async function partnerships(): Promise<string[]> {
    const known = new Set(demo.partnerships.map(({ reseller }) => partnershipId(reseller)));
    let cursor: string | undefined;
    const found = new Map<string, string>();
    for (let more = true; more; ) {
      const changes = await office.twotier.store.changes(cursor);
      for (const { pk, doc } of changes.items)
        if (doc.type === 'partnership' && pk.endsWith('|resellers') && !known.has(doc.id))
          found.set(`${pk}/${doc.id}`, (doc as unknown as { state: string }).state);
      ({ cursor, more } = changes);
    }
    return [...found.values()];
  }

  it('needs the box ticked', async () => {
    await pat.says(`accept invitation ${await invited()}`);
    const again = await pat.presses('Authorize indirect provider');
    expect(textOf(again)).to.include('Tick the box to confirm.').and.include('Partnership request from Fabrikam');
    expect(await partnerships()).to.deep.equal([]);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    expect(await partnerships()).to.deep.equal(['active']);
  });

  it('asks for the box and for nothing else', async () => {
    const card = await pat.says(`accept invitation ${await invited()}`);
    expect(Object.keys(valuesOf(card))).to.deep.equal(['confirmed']);
    expect(JSON.stringify(card)).not.to.include('${');
  });

  it('leaves declining free of the box', async () => {
    const card = await pat.says(`accept invitation ${await invited()}`);
    expect(missingFor('Authorize indirect provider', card)).to.deep.equal(['confirmed']);
    expect(missingFor('Decline', card)).to.deep.equal([]);
    expect(card.refresh, 'a refresh would take the tick away').to.equal(undefined);
    expect(textOf(await pat.presses('Decline'))).to.include('Request from Fabrikam declined');
  });

  it('takes nothing for an invitation but what the card was sealed with', async () => {
    await invited();
    const { invitationId } = (
      await office.twotier.store.list(`${mina.identity.tenantId}|resellers` as never, { type: 'invitation', limit: 1 })
    ).items[0] as unknown as { invitationId: string };
    const vera = office.person({
      tenantId: '99999999-0000-4000-8000-000000000000',
      objectId: '99999999-0000-4000-8000-000000000002',
      name: 'Vera',
    });
    await vera.says('hello');
    const forged = await vera.presses('Accept an invitation', {
      provider: mina.identity.tenantId,
      invitation: invitationId,
    });
    expect(textOf(forged)).not.to.include('Partnership request');
  });

  it('does not act again on a card that was pressed long ago', async () => {
    await invited();
    const [card] = mina.messages.slice(-1).map((message) => ({ ...message }));
    await mina.presses('Resend', {}, card && { ...card });
    const letters = (await office.mail()).length;
    for (const days of [40, 30]) {
      office.passes({ days });
      await mina.presses('Resend', {}, card && { ...card });
    }
    expect(await office.mail()).to.have.length(letters);
  });

  it('is not taken for the company that was meant on the word of a mail domain that anybody can have', async () => {
    const demo = join(office.folder, 'directory.json');
    const person = (objectId: string, name: string, email: string) => ({
      objectId,
      name,
      email,
      agentRole: 'admin-agent',
      adminRole: 'global-admin',
    });
    const directory = {
      organisations: [
        {
          tenantId: '11111111-0000-4000-8000-000000000000',
          name: 'Fabrikam',
          kind: 'provider',
          domain: 'fabrikam.com',
          country: 'US',
          people: [person('11111111-0000-4000-8000-000000000001', 'Mina', 'mina@fabrikam.com')],
        },
        {
          tenantId: '22222222-0000-4000-8000-000000000000',
          name: 'Rob & Sons',
          kind: 'reseller',
          domain: 'rob.example',
          country: 'US',
          people: [person('22222222-0000-4000-8000-000000000001', 'Rob', 'rob@gmail.com')],
        },
      ],
    };
    writeFileSync(demo, JSON.stringify(directory));
    const other = await Office.open({ DEMO: demo });
    try {
      const inviter = other.person({
        tenantId: '11111111-0000-4000-8000-000000000000',
        objectId: '11111111-0000-4000-8000-000000000001',
        name: 'Mina',
      });
      const rob = other.person({
        tenantId: '22222222-0000-4000-8000-000000000000',
        objectId: '22222222-0000-4000-8000-000000000001',
        name: 'Rob',
      });
      await inviter.says('invite reseller Other at someone@gmail.com');
      await inviter.presses('Send invitation');
      await rob.says(`accept invitation ${codeIn((await other.mail())[0])}`);
      expect(textOf(await rob.presses('Authorize indirect provider', { confirmed: 'true' }))).to.include(
        'Fabrikam has to confirm it',
      );
    } finally {
      await other.close();
    }
  });

  it('happens once, however often and from however many cards it is pressed', async () => {
    const code = await invited();
    await pat.says(`accept invitation ${code}`);
    await pat.says(`accept invitation ${code}`);
    const presses = pat.messages
      .slice(-2)
      .flatMap((message) =>
        Array.from({ length: 25 }, () => pat.pressOf('Authorize indirect provider', { confirmed: 'true' }, message)),
      );
    const answers = await Promise.all(presses.map((press) => pat.sends(press)));
    await office.settled();
    const texts = new Set(
      answers.map(({ body }) => /Fabrikam/.test(textOf(body?.value)) && !/wrong on our side/.test(textOf(body?.value))),
    );
    expect([...texts]).to.deep.equal([true]);
    expect(await partnerships()).to.deep.equal(['active']);
    expect(
      mina.messages
        .map(({ card }) => textOf(card))
        .filter((text) => text.includes('Pat Rivera authorised the partnership')),
    ).to.have.length(1);
  });

  it('answers a redelivered press with the same again', async () => {
    await pat.says(`accept invitation ${await invited()}`);
    const press = pat.pressOf('Authorize indirect provider', { confirmed: 'true' });
    const first = await pat.sends(press);
    const second = await pat.sends(press);
    expect(textOf(first.body?.value)).to.include('Partnership in force');
    expect(textOf(second.body?.value)).to.include('Partnership in force');
  });

  it('goes to the first of two tenants that hold the code', async () => {
    const code = await invited();
    const robin = office.person('김소라');
    await Promise.all([pat.says(`accept invitation ${code}`), robin.says(`초대 수락 ${code}`)]);
    const answers = await Promise.all([
      pat.sends(pat.pressOf('Authorize indirect provider', { confirmed: 'true' })),
      robin.sends(robin.pressOf('간접 공급자 승인', { confirmed: 'true' })),
    ]);
    await office.settled();
    expect((await partnerships()).length).to.equal(1);
    expect(answers.filter(({ body }) => /cannot be used|사용할 수 없는 초대/.test(textOf(body?.value)))).to.have.length(
      1,
    );
  });

  it('is for global admins of the reseller: others see the request, and who can answer it', async () => {
    const code = await invited();
    const lee = office.person('Lee Novak');
    const seen = await lee.says(`accept invitation ${code}`);
    expect(textOf(seen))
      .to.include('Partnership request from Fabrikam')
      .and.include('it takes the role of global admin')
      .and.include('Pat Rivera');
    expect(textOf(seen)).not.to.include('Authorize indirect provider');
  });

  it('is refused to a helpdesk agent, a guest, a visitor and a customer who press all the same', async () => {
    const code = await invited();
    await pat.says(`accept invitation ${code}`);
    const press = pat.pressOf('Authorize indirect provider', { confirmed: 'true' });
    const guest = { tenantId: pat.identity.tenantId, objectId: '99999999-0000-4000-8000-000000000001', name: 'Guest' };
    const visitor = {
      tenantId: '99999999-0000-4000-8000-000000000000',
      objectId: '99999999-0000-4000-8000-000000000002',
      name: 'Vera',
    };
    for (const other of [
      office.person('Lee Novak'),
      office.person(guest),
      office.person(visitor),
      office.person('Dana'),
      mina,
    ]) {
      const stolen = other.activity({
        ...press,
        from: other.activity({}).from,
        conversation: other.activity({}).conversation,
        channelData: other.activity({}).channelData,
      });
      const { body } = await other.sends(stolen);
      expect(textOf(body?.value)).to.equal(
        'This card does not belong to this chat or to you, so nothing was done. Ask for it again here.\nHelp',
      );
    }
    expect(await partnerships()).to.deep.equal([]);
  });

  it('is refused in another conversation, and when a byte of the card was changed', async () => {
    await pat.says(`accept invitation ${await invited()}`);
    const press = pat.pressOf('Authorize indirect provider', { confirmed: 'true' }) as {
      value: { action: { data: { seal: string } } };
    };
    const elsewhere = {
      ...press,
      conversation: { id: 'a:elsewhere', conversationType: 'personal', tenantId: pat.identity.tenantId },
    };
    expect(textOf((await pat.sends(elsewhere)).body?.value)).to.include('does not belong to this chat');
    const { seal } = press.value.action.data;
    for (const at of [0, 20, seal.indexOf('.') - 2, seal.length - 5]) {
      const changed = `${seal.slice(0, at)}${seal[at] === 'A' ? 'B' : 'A'}${seal.slice(at + 1)}`;
      const { body } = await pat.sends(
        pat.activity({
          ...press,
          value: { action: { type: 'Action.Execute', data: { seal: changed, confirmed: 'true' } } },
        }),
      );
      expect(textOf(body?.value), `byte ${at}`).to.include('does not belong');
    }
    expect(await partnerships()).to.deep.equal([]);
  });

  it('looks at the seal, not at what else a card sends', async () => {
    await pat.says(`accept invitation ${await invited()}`);
    const sora = office.person('김소라').identity.tenantId;
    await pat.presses('Authorize indirect provider', {
      confirmed: 'true',
      provider: sora,
      invitation: 'other',
      reseller: sora,
      grants: 'all',
    });
    expect(await partnerships()).to.deep.equal(['active']);
  });

  it('waits for the provider where the answer comes from another mail domain', async () => {
    await pat.says(`accept invitation ${await invited('pat@contoso-group.example')}`);
    const waiting = await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    expect(textOf(waiting))
      .to.include('Fabrikam has to confirm it')
      .and.include('Nothing is granted before Fabrikam confirms');
    await office.settled();
    expect(await partnerships()).to.deep.equal(['unconfirmed']);
    expect(textOf(mina.card))
      .to.include('You invited pat@contoso-group.example')
      .and.include('answered from contoso.com');
    await mina.presses('Confirm partnership');
    expect(await partnerships()).to.deep.equal(['active']);
    expect(textOf(pat.card)).to.include('Mina Park confirmed the partnership.');
    expect(textOf(pat.messages.at(-2)?.card ?? {}), 'the card that was pressed follows').to.include(
      'Partnership in force',
    );
  });

  it('leaves no partnership where the provider refuses', async () => {
    await pat.says(`accept invitation ${await invited('pat@contoso-group.example')}`);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    await mina.presses('Refuse');
    expect(await partnerships()).to.deep.equal(['refused']);
    expect(textOf(await mina.says('resellers'))).not.to.include('Contoso');
    expect(textOf(await pat.says('providers'))).not.to.include('Fabrikam');
  });

  it('says the same of codes that were used, withdrawn, replaced, expired, mistyped or never there', async () => {
    const says = async (code: string) => textOf(await office.person('Robin').says(`accept invitation ${code}`));
    const code = await invited();
    const words = await says('AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-00');
    expect(words).to.include('cannot be used');
    expect(await says(code.toLowerCase()), 'the same code').not.to.equal(words);
    expect(await says(code.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).to.equal(words);
    expect(await says(code.slice(0, -1))).to.equal(words);
    await mina.presses('Resend');
    expect(await says(code), 'replaced').to.equal(words);
    const second = codeIn((await office.mail()).at(-1));
    expect(second).not.to.equal(code);
    await mina.presses('Withdraw');
    expect(await says(second), 'withdrawn').to.equal(words);
    const third = await invited();
    office.passes({ days: 7, seconds: 1 });
    expect(await says(third), 'expired').to.equal(words);
    const fourth = await invited();
    await pat.says(`accept invitation ${fourth}`);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    expect(await says(fourth), 'used').to.equal(words);
  });

  it('is open to the last second of the seven days', async () => {
    const code = await invited();
    office.passes({ days: 7, seconds: -1 });
    expect(textOf(await pat.says(`accept invitation ${code}`))).to.include('Partnership request from Fabrikam');
    office.passes({ seconds: 2 });
    expect(textOf(await pat.presses('Authorize indirect provider', { confirmed: 'true' }))).to.include(
      'cannot be used',
    );
    expect(await partnerships()).to.deep.equal([]);
  });

  it('locks out who tries many codes for a while, and nobody else', async () => {
    const code = await invited();
    const robin = office.person('Robin');
    for (let tried = 0; tried < 10; tried++)
      await robin.says(`accept invitation AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-${tried}0`);
    expect(textOf(await robin.says(`accept invitation ${code}`))).to.include('Too many wrong codes');
    expect(textOf(await pat.says(`accept invitation ${code}`))).to.include('Partnership request');
    office.passes({ seconds: 3601 });
    expect(textOf(await robin.says(`accept invitation ${code}`))).to.include('Partnership request');
  });

  it('tells who comes late on another card what has become of it', async () => {
    const code = await invited();
    await pat.says(`accept invitation ${code}`);
    const [late] = pat.messages.slice(-1);
    await pat.says(`accept invitation ${code}`);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    const card = await pat.presses('Decline', {}, late);
    expect(textOf(card)).to.include('Pat Rivera accepted this invitation').and.include('Partnership in force');
    expect(await partnerships()).to.deep.equal(['active']);
  });

  it('is audited on both sides', async () => {
    await pat.says(`accept invitation ${await invited()}`);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    await office.settled();
    for (const tenant of [mina, pat].map(({ identity }) => identity.tenantId)) {
      const { items } = await office.twotier.store.list(`${tenant}|audit` as never, { type: 'audit', limit: 50 });
      const entries = items as unknown as { operation: string; by: { name: string; adminRole: string } }[];
      expect(entries.filter(({ operation }) => operation === 'authorize-provider')).to.have.length(1);
      expect(entries.find(({ operation }) => operation === 'authorize-provider')?.by).to.include({
        name: 'Pat Rivera',
        adminRole: 'global-admin',
      });
    }
  });
});
