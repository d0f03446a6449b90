import { expect } from 'chai';
import { customerHome, relationshipId } from '../../src/customers/customer.ts';
import { entraRoles } from '../../src/service/entra-roles.ts';
import { missingFor, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { northwind, openScene } from '../support/scene.ts';

describe('delegated administrator rights', () => {
  let office: Office;
  let mina: Persona;
  let dana: Persona;
  beforeEach(async () => {
    ({ office, mina, dana } = await openScene({ installed: ['dana'] }));
  });
  afterEach(() => office.close());

  const requested = async (inputs: object = {}) => {
    await mina.says('request delegated admin for Northwind');
    return mina.presses('Request rights', inputs);
  };

  it('are listed for either side, in words', async () => {
    await requested({ days: '30' });
    await dana.presses('Approve', { confirmed: 'true' });
    for (const sentence of ['show delegated admin rights of Northwind', 'Northwind 위임된 관리자 권한 목록'])
      expect(textOf(await mina.says(sentence)), sentence).to.match(
        /Fabrikam\n.*20 Dec 2026|Fabrikam\n.*2026년 12월 20일/,
      );
    for (const sentence of [
      'show delegated admin rights',
      'my delegated admin rights',
      "end Fabrikam's admin rights",
      'approve the request',
      '위임된 관리자 권한',
      '위임된 관리자 권한 보여 줘',
    ])
      expect(textOf(await dana.says(sentence)), sentence).to.include('Fabrikam');
    expect(textOf(await office.person('Pat').says('show delegated admin rights of Northwind'))).not.to.include(
      'Fabrikam',
    );
  });

  it('name the real roles of Microsoft Entra, each once', () => {
    expect(new Set(entraRoles.map(({ id }) => id)).size).to.equal(entraRoles.length);
    for (const { id } of entraRoles) expect(id).to.match(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("are asked for with roles and a time, and approved on a card by the customer's global admin", async () => {
    const form = await mina.says('request delegated admin for Northwind');
    expect(textOf(form)).to.include('Delegated administration of Northwind Traders').and.include('Global Reader');
    const sent = await mina.presses('Request rights', { roles: 'user-administrator,global-reader', days: '90' });
    expect(textOf(sent)).to.include('Asked. Dana Kim can approve it.').and.include('Waiting for approval');

    expect(textOf(dana.card))
      .to.include('Mina Park of Fabrikam asks for administrator rights')
      .and.include('• Global Reader')
      .and.include('• User Administrator')
      .and.include('90 days from the approval on')
      .and.include('fabrikam.com');
    expect(missingFor('Approve', dana.card)).to.deep.equal(['confirmed']);
    expect(missingFor('Decline', dana.card)).to.deep.equal([]);
    expect(textOf(await dana.presses('Approve', { confirmed: 'false' })), 'unticked').to.include('Tick the box');
    const approved = await dana.presses('Approve', { confirmed: 'true' });
    expect(textOf(approved)).to.include('Fabrikam · In force').and.include('Thu 18 Feb 2027');
    expect(textOf(mina.card)).to.include('Dana Kim approved the administrator rights.');
    expect(textOf(mina.messages.at(-2)?.card ?? {}), 'the card of the request').to.include('In force');
    expect(textOf(await mina.presses('All rights'))).to.include('In force until');
  });

  it('speak Korean', async () => {
    const sora = office.person('Joon');
    expect(textOf(await sora.says('Northwind에 위임된 관리자 권한 요청해 줘'))).to.include('필요한 역할');
    await mina.says('Northwind에 위임된 관리자 권한 요청해 줘');
    expect(textOf(mina.card)).to.include('Northwind Traders의 위임된 관리자 권한').and.include('라이선스 관리자');
    expect(textOf(await mina.presses('권한 요청')))
      .to.include('Dana Kim 님이 승인할 수 있습니다')
      .and.include('승인 대기 중');
  });

  it('say one day as one', async () => {
    expect(textOf(await requested({ days: '1' }))).to.include('1 day from the approval on');
  });

  it('last 1 to 730 days, have a role, and are not extended with the global administrator', async () => {
    for (const [inputs, said] of [
      [{ days: '731' }, 'Enter a number of days from 1 to 730.'],
      [{ days: '0' }, 'Enter a number of days from 1 to 730.'],
      [{ days: '1.5' }, 'Enter a number of days from 1 to 730.'],
      [{ roles: '' }, 'Choose at least one role.'],
      [{ roles: 'emperor' }, 'Choose at least one role.'],
      [{ roles: 'global-administrator', autoExtend: 'true' }, 'cannot be extended automatically'],
    ] as const) {
      const card = await requested(inputs);
      expect(textOf(card), JSON.stringify(inputs)).to.include(said);
    }
    expect(textOf(dana.card)).not.to.include('asks for administrator rights');
    const card = await requested({ days: '730', roles: 'global-administrator', autoExtend: 'false' });
    expect(textOf(card)).to.include('730 days').and.include('Waiting for approval');
  });

  it('keep what was chosen when something does not fit', async () => {
    const card = await requested({ days: '800', roles: 'global-reader,emperor,teams-administrator' });
    expect(valuesOf(card)).to.include({ roles: 'global-reader,teams-administrator' });
  });

  it('are asked for once at a time, and again after an answer', async () => {
    await requested();
    const again = await requested();
    expect(textOf(again)).to.include('Northwind Traders has not answered your request');
    expect(textOf(await mina.presses('Show the request'))).to.include('Waiting for approval');
    await dana.presses('Decline');
    expect(textOf(mina.card)).to.include('Dana Kim: Declined');
    expect(textOf(await requested())).to.include('Waiting for approval');
  });

  it('expire after ninety days without an answer, and can be asked for again', async () => {
    await requested();
    office.passes({ days: 89 });
    const [card] = dana.messages.slice(-1).map((message) => ({ ...message }));
    expect(textOf(await mina.says('request delegated admin for Northwind'))).to.include('Roles in Microsoft Entra');
    expect(textOf(await mina.presses('Request rights')), 'the day before').to.include('has not answered');
    office.passes({ days: 2 });
    // The buttons of cards are good for sixty days; the same answer by a card that is newer than the request's.
    expect(textOf(await dana.presses('Approve', { confirmed: 'true' }, card))).to.include('too old');
    expect(textOf(await requested())).to.include('Waiting for approval');
  });

  it('end by themselves, unless they are extended', async () => {
    await requested({ days: '10' });
    await dana.presses('Approve', { confirmed: 'true' });
    office.passes({ days: 11 });
    expect(textOf(await mina.presses('All rights'))).to.include('Nothing is requested or in force.');
    await requested({ days: '10', autoExtend: 'true' });
    await dana.presses('Approve', { confirmed: 'true' });
    office.passes({ days: 11 });
    await requested();
    expect(textOf(await mina.presses('All rights')), 'the extended one alone')
      .to.include('In force until')
      .and.include('2027');
  });

  it('are taken back before an answer: the customer’s card follows and approves nothing', async () => {
    await requested();
    const [old] = dana.messages.slice(-1).map((message) => ({ ...message }));
    expect(textOf(await mina.presses('Take back'))).to.include('Taken back');
    expect(textOf(dana.card)).to.include('Mina Park: Taken back');
    expect(textOf(await dana.presses('Approve', { confirmed: 'true' }, old))).to.include(
      'Mina Park took this request back',
    );
  });

  it('are not taken back by a card from before the approval', async () => {
    await requested();
    const [old] = mina.messages.slice(-1).map((message) => ({ ...message }));
    await dana.presses('Approve', { confirmed: 'true' });
    expect(textOf(await mina.presses('Take back', {}, old)))
      .to.include('Dana Kim approved this')
      .and.include('In force');
  });

  it('are ended by the customer, and the partner is told', async () => {
    await requested();
    await dana.presses('Approve', { confirmed: 'true' });
    await dana.presses('End rights');
    expect(textOf(mina.card)).to.include('Dana Kim: Ended');
    expect(textOf(await mina.presses('All rights'))).to.include('Nothing is requested or in force.');
  });

  it('are granted once for many presses', async () => {
    await requested();
    const press = dana.pressOf('Approve', { confirmed: 'true' });
    await Promise.all(Array.from({ length: 50 }, () => dana.sends(press)));
    await office.settled();
    const items = await office.trail(customerHome(northwind));
    const answers = items.filter(({ operation }) => operation.startsWith('answer-'));
    expect(answers).to.have.length(1);
  });

  it('are not granted to a partner whose relationship has ended meanwhile', async () => {
    await requested();
    const home = customerHome(northwind);
    const id = relationshipId('provider', mina.identity.tenantId);
    const found = await office.twotier.store.get(home, id);
    const { etag: _, ...relationship } = found as unknown as Record<string, unknown>;
    await office.twotier.store.commit(home, [{ kind: 'put', doc: { ...relationship, state: 'ended' } as never }]);
    expect(textOf(await dana.presses('Approve', { confirmed: 'true' }))).to.include('has no reseller relationship');
  });

  it('end with the relationship that they were given to', async () => {
    const robin = office.person('Robin');
    await robin.says('request delegated admin for Northwind');
    await robin.presses('Request rights');
    await dana.presses('Approve', { confirmed: 'true' });
    const [card] = dana.messages.slice(-1);
    await robin.says('end the relationship with customer Northwind');
    await robin.presses('End relationship');
    expect(textOf(card?.card ?? {}))
      .to.include('Adventure Works · Ended')
      .and.include('Robin Counts');
    await mina.says('request delegated admin for Northwind');
    await mina.presses('Request rights');
    expect(textOf(await mina.presses('All rights')), 'those of others stay').to.include('Waiting for approval');
  });

  it('are asked for no more once the relationship has ended: the card says so, and nobody took it back', async () => {
    const robin = office.person('Robin');
    await robin.says('request delegated admin for Northwind');
    await robin.presses('Request rights');
    const [card] = dana.messages.slice(-1);
    const old = structuredClone(card);
    await dana.says('end the relationship with Adventure Works');
    await dana.presses('End relationship');
    expect(textOf(card?.card ?? {})).to.include('Adventure Works · Ended with the relationship');
    const late = await dana.presses('Approve', { confirmed: 'true' }, old);
    expect(textOf(late))
      .to.match(/ended with the relationship/i)
      .and.not.include('took this request back');
  });

  it('are nothing that a stranger, another partner or a helpdesk agent can ask for or answer', async () => {
    await requested();
    const pat = office.person('Pat');
    expect(textOf(await pat.says('request delegated admin for Northwind'))).to.include('is not one of your customers');
    expect(textOf(await office.person('Joon').says('request delegated admin for Northwind'))).to.match(/역할|role/);
    const { value } = dana.pressOf('Approve', { confirmed: 'true' });
    const [message] = dana.messages.slice(-1);
    for (const who of [pat, mina, office.person('Robin')]) {
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: message?.id, value };
      const { body } = await who.sends(who.activity(invoke));
      expect(textOf(body?.value)).to.include('does not belong');
    }
    expect(titlesOf(dana.card)).to.deep.equal(['Approve', 'Decline']);
  });
});
