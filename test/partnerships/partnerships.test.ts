import { expect } from 'chai';
import { buttonsOf, codeIn, Office, type Persona, textOf } from '../support/office.ts';

describe('partnerships', () => {
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

  async function partners(): Promise<void> {
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await pat.says(`accept invitation ${codeIn((await office.mail()).at(-1))}`);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
  }

  it('are ended after the consequences were read, and the other side is told', async () => {
    await partners();
    const form = await mina.says('end partnership with Contoso');
    expect(textOf(form))
      .to.include('End the partnership with Contoso?')
      .and.include('stay, with their subscriptions')
      .and.include('Tell Contoso about it');
    expect(textOf(await mina.presses('End partnership')))
      .to.include('Partnership ended')
      .and.include('Mina Park');
    expect(textOf(pat.card)).to.include('Mina Park ended the partnership.');
    expect(textOf(await mina.says('resellers'))).not.to.include('Contoso');
    expect(textOf(await pat.says('providers'))).to.include('No indirect providers yet.');
    expect(textOf(await pat.says('what can Fabrikam do'))).to.include('Until it ended, Fabrikam could:');
  });

  it('are ended without a word, where whoever ends them will tell it in person', async () => {
    await partners();
    await mina.says('Contoso와의 파트너 관계를 종료해 줘');
    expect(textOf(mina.card)).to.include('Contoso에 알리기');
    const heard = pat.messages.length;
    await mina.presses('파트너 관계 종료', { notify: 'false' });
    expect(pat.messages).to.have.length(heard);
    expect(textOf(await pat.says('providers'))).to.include('No indirect providers yet.');
  });

  it("are ended from the reseller's side by its global admin alone", async () => {
    await partners();
    expect(textOf(await office.person('Lee Novak').says('end partnership with Fabrikam'))).to.include(
      'it takes the role of global admin',
    );
    await pat.says('end partnership with Fabrikam');
    await pat.presses('End partnership');
    expect(textOf(mina.card)).to.include('Pat Rivera ended the partnership.');
  });

  it('end once: a second press tells how it stands', async () => {
    await partners();
    await mina.says('end partnership with Contoso');
    const [form] = mina.messages.slice(-1);
    const card = form && { ...form };
    await mina.presses('End partnership');
    expect(textOf(await mina.presses('End partnership', {}, card))).to.include('Partnership ended');
  });

  it('can begin again after an end', async () => {
    await partners();
    await mina.says('end partnership with Contoso');
    await mina.presses('End partnership');
    await partners();
    expect(textOf(await mina.says('resellers'))).to.include('Contoso');
    expect(textOf(await pat.says('what can Fabrikam do'))).to.include('As authorised, Fabrikam may:');
  });

  it('are not ended by a form that was drawn for an earlier one', async () => {
    await partners();
    await mina.says('end partnership with Contoso');
    const [old] = mina.messages.slice(-1);
    await mina.says('end partnership with Contoso');
    await mina.presses('End partnership');
    await partners();
    const late = await mina.presses('End partnership', {}, old);
    expect(textOf(late)).to.include('has changed since this card was shown').and.include('Partnership in force');
  });

  it('are not confirmed by a card that was drawn for another acceptance', async () => {
    const accepted = async (email: string) => {
      await mina.says(`invite reseller Contoso at ${email}`);
      await mina.presses('Send invitation');
      await pat.says(`accept invitation ${codeIn((await office.mail()).find(({ to }) => to === email))}`);
      await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    };
    await accepted('x1@elsewhere.example');
    const [old] = mina.messages.slice(-1).map((message) => ({ ...message }));
    await mina.presses('Refuse');
    await accepted('x2@elsewhere.example');
    const late = await mina.presses('Confirm partnership', {}, old);
    expect(textOf(late)).to.include('has changed since this card was shown');
    expect(textOf(await pat.says('providers'))).to.include('Waiting for the provider');
  });

  it('tell the administrators of the other side where nobody else is on record', async () => {
    const robin = office.person('Robin');
    await robin.installs();
    await mina.says('end partnership with Adventure Works');
    await mina.presses('End partnership');
    expect(textOf(robin.card)).to.include('Mina Park ended the partnership.');
  });

  it('are kept by the button that keeps them', async () => {
    await partners();
    await mina.says('end partnership with Contoso');
    expect(textOf(await mina.presses('Keep it'))).to.include('Partnership in force');
  });

  it('are shown to staff who may see partner profiles, of the two parties alone', async () => {
    await partners();
    expect(textOf(await mina.says('show reseller Contoso')))
      .to.include('contoso.com')
      .and.include('Authorised by');
    expect(textOf(await office.person('Joon').says('show reseller Contoso'))).to.match(/it takes|필요한 역할/);
    expect(textOf(await office.person('Robin').says('what can Contoso do'))).to.include('is not one of your providers');
  });

  it('are found by whole names, legal form aside; what only begins so is a question', async () => {
    await partners();
    expect(textOf(await mina.says('show reseller contoso, Ltd.'))).to.include('contoso.com');
    const asked = await mina.says('show reseller Adventure');
    expect(textOf(asked)).to.include('Did you mean');
    expect(textOf(await mina.presses('Adventure Works'))).to.include('adventure-works.com');
    const unknown = await mina.says('show reseller Zzyzx');
    expect(textOf(unknown)).to.include('“Zzyzx” is not one of your resellers.');
    expect(buttonsOf(unknown).map(({ title }) => title)).to.include('Invite Zzyzx');
  });

  it("show the same for somebody else's reseller as for none at all", async () => {
    const others = textOf(await mina.says('show reseller Contoso')).replaceAll('Contoso', 'X');
    expect(textOf(await mina.says('show reseller Zzyzx')).replaceAll('Zzyzx', 'X')).to.equal(others);
  });

  describe('invitations', () => {
    beforeEach(async () => {
      await mina.says('invite reseller Contoso at pat@contoso.com');
      await mina.presses('Send invitation');
    });

    it('are listed on both sides while they wait', async () => {
      expect(textOf(await mina.says('invitations')))
        .to.include('Contoso')
        .and.include('pat@contoso.com · waiting since');
      expect(textOf(await pat.says('invitations')))
        .to.include('Fabrikam')
        .and.include('Valid until');
      expect(textOf(await office.person('Robin').says('invitations'))).to.include('No invitation is waiting.');
    });

    it('are resent with a new link, which alone is good', async () => {
      const [first] = await office.mail();
      await mina.says('resend the invitation to pat@contoso.com');
      expect(textOf(await mina.presses('Resend'))).to.include('Sent again with a new link.');
      const letters = await office.mail();
      expect(letters).to.have.length(2);
      expect(textOf(await pat.says(`accept invitation ${codeIn(first)}`))).to.include('cannot be used');
      expect(
        textOf(await pat.says(`accept invitation ${codeIn(letters.find(({ text }) => text !== first?.text))}`)),
      ).to.include('Partnership request');
    });

    it('are not resent when the address has another open one', async () => {
      const [old] = mina.messages.slice(-1).map((message) => ({ ...message }));
      office.passes({ days: 8 });
      await mina.says('invite reseller Contoso at pat@contoso.com');
      await mina.presses('Send invitation');
      expect(textOf(await mina.presses('Resend', {}, old))).to.include('already has an open invitation');
      expect(await office.mail()).to.have.length(2);
    });

    it('are found by the company, however many others are open', async () => {
      for (let at = 0; at < 12; at++) {
        await mina.says(`invite reseller Company${at} at someone${at}@company.example`);
        await mina.presses('Send invitation');
      }
      expect(textOf(await mina.says('cancel the invitation to Contoso')))
        .to.include('Invitation to Contoso')
        .and.include('pat@contoso.com');
    });

    it('are listed for a helpdesk agent, who hears who can look into one', async () => {
      const joon = office.person('Joon');
      expect(textOf(await joon.says('invitations'))).to.include('Contoso');
      expect(textOf(await joon.presses('Show')))
        .to.include('it takes the role of global admin or admin agent.')
        .and.include('In your organisation these people can do it: Mina Park.');
    });

    it('are mailed once for a button that is pressed often', async () => {
      await mina.says('resend the invitation to pat@contoso.com');
      const press = mina.pressOf('Resend');
      await Promise.all(Array.from({ length: 20 }, () => mina.sends(press)));
      expect(await office.mail()).to.have.length(2);
    });

    it('are withdrawn, and their cards follow', async () => {
      await pat.says('invitations');
      const request = await pat.presses('Open');
      expect(textOf(request)).to.include('Partnership request');
      await mina.says('cancel the invitation to pat@contoso.com');
      expect(textOf(await mina.presses('Withdraw'))).to.include('Invitation to Contoso was withdrawn');
      expect(textOf(await pat.presses('Authorize indirect provider', { confirmed: 'true' }))).to.include(
        'cannot be used',
      );
      expect(textOf(await pat.says('invitations'))).to.include('No invitation is waiting.');
    });

    it('are declined, and the inviter is told', async () => {
      await pat.says('decline the invitation from Fabrikam');
      expect(textOf(await pat.presses('Decline'))).to.include('Request from Fabrikam declined');
      expect(textOf(mina.card)).to.include('Pat Rivera declined your invitation.');
      expect(textOf(await mina.says('invitations'))).to.include('No invitation is waiting.');
      expect(buttonsOf(mina.messages.at(-2)?.card ?? {}).map(({ title }) => title)).to.deep.equal(['Invite again']);
    });

    it('show on their card, drawn anew on refresh, where they stand', async () => {
      const [message] = mina.messages.slice(-1);
      const { refresh } = message?.card ?? {};
      office.passes({ days: 8 });
      const { body } = await mina.sends(
        mina.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: message?.id,
          value: { action: refresh.action, trigger: 'automatic' },
        }),
      );
      expect(textOf(body?.value)).to.include('has expired');
    });
  });

  it('are found by their whole name among many that begin like it', async () => {
    const home = `${mina.identity.tenantId}|resellers` as never;
    const { items } = await office.twotier.store.list(home, { type: 'partnership', limit: 1 });
    const { etag: _, ...one } = items[0] as unknown as Record<string, unknown> & { reseller: object };
    for (const name of ['Acme', ...Array.from({ length: 30 }, (_, at) => `Acme branch ${at}`)]) {
      const id = `partnership:${name}`;
      const sk = `current|${name.toLowerCase()}|${name}`;
      await office.twotier.store.commit(home, [
        { kind: 'put', doc: { ...one, id, sk, reseller: { ...one.reseller, name, tenantId: name } } as never },
      ]);
    }
    expect(textOf(await mina.says('show reseller Acme'))).not.to.include('Did you mean');
  });

  it('page through many resellers, ten at a time, without a gap', async () => {
    const home = `${mina.identity.tenantId}|resellers` as never;
    const template = await office.twotier.store.list(home, { type: 'partnership', limit: 1 });
    const { etag: _, ...one } = template.items[0] as unknown as Record<string, unknown> & { reseller: object };
    for (let at = 0; at < 23; at++) {
      const name = `Reseller ${String(at).padStart(2, '0')}`;
      const doc = {
        ...one,
        id: `partnership:r${at}`,
        sk: `current|reseller ${String(at).padStart(2, '0')}|r${at}`,
        reseller: { ...one.reseller, name },
      };
      await office.twotier.store.commit(home, [{ kind: 'put', doc: doc as never }]);
    }
    const seen: string[] = [];
    let card = await mina.says('resellers');
    for (;;) {
      seen.push(...[...textOf(card).matchAll(/^(Reseller \d\d|Adventure Works)$/gm)].map(([name]) => name));
      if (!buttonsOf(card).some(({ title }) => title === 'Next')) break;
      card = await mina.presses('Next');
    }
    expect(seen).to.have.length(24);
    expect(new Set(seen).size).to.equal(24);
  });
});
