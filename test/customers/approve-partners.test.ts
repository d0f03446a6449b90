import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { auditHome } from '../../src/audit.ts';
import builtIn from '../../src/partner-center/data.json' with { type: 'json' };
import { newFolder } from '../support/folder.ts';
import { becomePartners, invitedBy } from '../support/invitations.ts';
import { codeIn, type Message, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';

describe('an answer to a customer invitation', () => {
  let office: Office;
  let pat: Persona;
  let dana: Persona;
  beforeEach(async () => {
    ({ office, pat, dana } = await openScene({ installed: ['dana'] }));
  });
  afterEach(() => office.close());

  const robin = () => office.person('Robin');
  const mina = () => office.person('Mina');

  const partners = () => becomePartners(mina(), pat, 'Contoso', 'pat@contoso.com');
  const invited = (who: Persona, sentence: string) => invitedBy(who, sentence, office);

  it('approves two partners at once by one link, each with grants of its own', async () => {
    await partners();
    await mina().installs();
    const form = await pat.says('invite customer dana@northwind.com with Fabrikam');
    expect(valuesOf(form), 'the provider was chosen, and is no company').to.include({
      with: '0d1f7a1e-0000-4000-8000-00000000fab0',
      company: '',
    });
    expect(valuesOf(form).message).to.include(
      'Contoso and Fabrikam would like to look after your Microsoft Cloud services',
    );
    await pat.presses('Send invitation');
    const letters = (await office.mail()).filter(({ to }) => to === 'dana@northwind.com');
    expect(letters).to.have.length(1);
    const request = await dana.says(`accept invitation ${codeIn(letters[0])}`);
    expect(textOf(request))
      .to.include('Contoso, as your indirect reseller, can:')
      .and.include("Administer Northwind Traders's users")
      .and.include('Fabrikam, as your indirect provider, can:')
      .and.include("Submit orders on Northwind Traders's behalf")
      .and.include('Both are approved together, or neither.');
    expect(textOf(await dana.presses('Approve', { confirmed: 'true' }))).to.include(
      'You approved Contoso and Fabrikam',
    );

    const account = await office.twotier.partnerCenter.customer('0d1f7a1e-0000-4000-8000-000000a0c710');
    expect(account?.providers).to.include('0d1f7a1e-0000-4000-8000-00000000fab0');
    expect(textOf(mina().card)).to.include('Dana Kim of Northwind Traders approved Fabrikam.');
    expect(textOf(await pat.says('customers we share with Fabrikam'))).to.include('Northwind Traders');
    expect(textOf(await mina().says('customers of Contoso'))).to.include('Northwind Traders');
  });

  it('is one: a second press tells how it stands, and a card of before is told who was faster', async () => {
    const code = await invited(pat, 'invite customer dana@northwind.com');
    await dana.says(`accept invitation ${code}`);
    const [first] = dana.messages.slice(-1).map((message) => ({ ...message }));
    await dana.says(`accept invitation ${code}`);
    await dana.presses('Approve', { confirmed: 'true' });
    const press = dana.pressOf('Approve', { confirmed: 'true' }, first);
    const answers = await Promise.all(Array.from({ length: 10 }, () => dana.sends(press)));
    for (const { body } of answers) {
      expect(textOf(body?.value)).to.include('accepted this invitation').and.include('You approved Contoso');
    }
    expect(pat.messages.filter(({ card }) => textOf(card).includes('approved Contoso'))).to.have.length(1);
  });

  it('makes one relationship, one notice and one audit entry however often it is pressed at once', async () => {
    await partners();
    const code = await invited(pat, 'invite customer dana@northwind.com with provider Fabrikam');
    await dana.says(`accept invitation ${code}`);
    const press = dana.pressOf('Approve', { confirmed: 'true' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => dana.sends(press)));
    await office.settled();
    for (const { body } of answers)
      expect(typeof body?.value === 'string' ? body.value : textOf(body?.value)).to.match(
        /You approved Contoso and Fabrikam|will be done/,
      );
    expect(pat.messages.filter(({ card }) => textOf(card).includes('Dana Kim of Northwind'))).to.have.length(1);
    for (const tenant of [dana, pat, mina()].map(({ identity }) => identity.tenantId)) {
      const items = await office.trail(auditHome(tenant));
      const approvals = items.filter(({ operation }) => operation === 'approve-partners');
      expect(approvals, tenant).to.have.length(1);
    }
  });

  it('needs the tick, and keeps the request when it is missing', async () => {
    const code = await invited(pat, 'invite customer dana@northwind.com');
    await dana.says(`accept invitation ${code}`);
    const again = await dana.presses('Approve');
    expect(textOf(again)).to.include('Tick the box to confirm.').and.include('If you approve, Contoso');
    expect(textOf(await dana.says('my partners'))).not.to.include('Contoso');
  });

  it('approves both only while the two are partners: at sending, and again at approval', async () => {
    await partners();
    const code = await invited(pat, 'invite customer dana@northwind.com with provider Fabrikam');
    await pat.says('invite customer dana@northwind.com with provider Fabrikam');
    const [form] = pat.messages.slice(-1).map((message) => ({ ...message }));
    await dana.says(`accept invitation ${code}`);
    await mina().says('end partnership with Contoso');
    await mina().presses('End partnership');
    const refused = await dana.presses('Approve', { confirmed: 'true' });
    expect(textOf(refused)).to.include('There is no partnership in force between Contoso and Fabrikam');
    expect(textOf(await dana.says('my partners')), 'none of the two').not.to.include('Contoso');
    await pat.says('resend the invitation to dana@northwind.com');
    expect(textOf(await pat.presses('Resend'))).to.include('no partnership in force');
    await pat.says('cancel the invitation to dana@northwind.com');
    await pat.presses('Withdraw');
    expect(textOf(await pat.presses('Send invitation', {}, form))).to.include('no partnership in force');
  });

  it('may be no: the inviter is told, and nothing is left of it', async () => {
    await invited(pat, 'invite customer dana@northwind.com');
    await dana.says('decline the invitation from Contoso');
    expect(textOf(await dana.presses('Decline'))).to.include('Request from Contoso declined');
    expect(textOf(pat.card)).to.include('Dana Kim declined your invitation.');
    expect(titlesOf(pat.card)).to.deep.equal(['Invite again']);
    expect(valuesOf(await pat.presses('Invite again'))).to.include({ email: 'dana@northwind.com' });
    expect(textOf(await dana.says('my partners'))).not.to.include('Contoso');
  });

  it('is given by nobody of a company that was not asked, nor by its other staff', async () => {
    const code = await invited(pat, 'invite customer dana@northwind.com');
    const reseller = await robin().says(`accept invitation ${code}`);
    expect(textOf(reseller)).to.include('Only a customer can do this.');
    expect(titlesOf(reseller)).not.to.include('Approve');
    const colleague = office.person({
      tenantId: dana.identity.tenantId,
      objectId: '99999999-0000-4000-8000-00000000000a',
      name: 'Colleague',
    });
    expect(titlesOf(await colleague.says(`accept invitation ${code}`))).not.to.include('Approve');
  });

  it('is not approved by a role that was taken away meanwhile, which is on the record', async () => {
    const code = await invited(pat, 'invite customer dana@northwind.com');
    await dana.says(`accept invitation ${code}`);
    const { store } = office.twotier;
    const people = `${dana.identity.tenantId}|people` as never;
    const found = await store.get(people, `person:${dana.identity.objectId}`);
    const { etag: _, ...person } = found as NonNullable<typeof found>;
    await store.commit(people, [{ kind: 'put', doc: { ...person, adminRole: 'none' } as never }]);
    expect(textOf(await dana.presses('Approve', { confirmed: 'true' }))).to.include(
      'it takes the role of global admin',
    );
    const refused = await office.trail(auditHome(dana.identity.tenantId));
    expect(refused.map(({ outcome }) => outcome)).to.deep.equal(['not-allowed']);
    expect(textOf(await pat.says('customers'))).to.include('No customers here.');
  });

  it("is not approved with somebody else's card", async () => {
    const code = await invited(pat, 'invite customer dana@northwind.com');
    await dana.says(`accept invitation ${code}`);
    const { value } = dana.pressOf('Approve', { confirmed: 'true' }) as { value: object };
    await robin().says('hello');
    const { body } = await robin().sends(
      robin().activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: robin().messages[0]?.id, value }),
    );
    expect(textOf(body?.value)).to.include('does not belong to this chat or to you');
    expect(textOf(await dana.says('my partners'))).not.to.include('Contoso');
  });

  it('is one of two admins of the customer who answer at the same time', async () => {
    const code = await invited(pat, 'invite customer dana@northwind.com');
    const { store } = office.twotier;
    const people = `${dana.identity.tenantId}|people` as never;
    const found = await store.get(people, `person:${dana.identity.objectId}`);
    const { etag: _, ...person } = found as NonNullable<typeof found>;
    const other = { tenantId: dana.identity.tenantId, objectId: '99999999-0000-4000-8000-00000000000b', name: 'Ola' };
    await store.commit(people, [
      {
        kind: 'put',
        doc: { ...person, ...other, id: `person:${other.objectId}`, sk: `ola|${other.objectId}` } as never,
      },
    ]);
    const ola = office.person(other);
    for (const one of [dana, ola]) await one.says(`accept invitation ${code}`);
    const presses = [dana, ola].map((one) => one.sends(one.pressOf('Approve', { confirmed: 'true' })));
    const answers = (await Promise.all(presses)).map(({ body }) => textOf(body?.value));
    await office.settled();
    expect(answers.filter((text) => text.includes('accepted this invitation on'))).to.have.length(1);
    expect(pat.messages.filter(({ card }) => textOf(card).includes('approved Contoso.'))).to.have.length(1);
  });

  describe('from a company that nobody knows', () => {
    let vera: Persona;
    let code: string;
    beforeEach(async () => {
      vera = office.person({
        tenantId: '99999999-0000-4000-8000-000000000000',
        objectId: '99999999-0000-4000-8000-000000000002',
        name: 'Vera Holm',
        email: 'vera@holm.example',
      });
      await pat.says('invite customer Lamna vera@lamna.example');
      await pat.presses('Send invitation');
      code = codeIn((await office.mail()).at(-1));
      await vera.says(`accept invitation ${code}`);
    });

    it('grants nothing before the inviter has confirmed who answered', async () => {
      expect(textOf(vera.card)).to.include('nothing is granted before Contoso has confirmed');
      const waiting = await vera.presses('Approve', { confirmed: 'true', company: 'Lamna Healthcare' });
      expect(textOf(waiting)).to.include('Contoso has to confirm your answer');
      expect(titlesOf(waiting)).to.deep.equal(['Help']);
      expect(textOf(await pat.says('customers'))).to.include('No customers here.');
      expect(textOf(await pat.says('invitations'))).to.include('to be confirmed by you');
      const asked = await pat.presses('Show');
      expect(textOf(asked))
        .to.include('What Teams proves\nTenant\n99999999-0000-4000-8000-000000000000')
        .and.include('Signed in as\nvera@holm.example')
        .and.include('What nobody has proven:')
        .and.include('The company: Lamna Healthcare, as Vera Holm typed it.')
        .and.include('You invited vera@lamna.example')
        .and.include('but not the role');
      const confirmed = await pat.presses('Confirm customer');
      expect(textOf(confirmed))
        .to.include('Lamna Healthcare is your customer')
        .and.include('Approved by Vera Holm (holm.example)')
        .and.not.include('lamna.example');
      expect(textOf(vera.card)).to.include('You approved Contoso');
      expect(textOf(await pat.says('customers'))).to.include('Lamna Healthcare');
      expect(textOf(await vera.says('my partners'))).to.include('Contoso');
    });

    it('is told of without an address where Teams does not say one, and takes none from the invitation', async () => {
      const guest = { tenantId: vera.identity.tenantId, objectId: '99999999-0000-4000-8000-000000000003', name: 'Gus' };
      const gus = office.person({ ...guest, email: 'gus_lamna.example#EXT#@holm.example' });
      await gus.says(`accept invitation ${code}`);
      await gus.presses('Approve', { confirmed: 'true', signedIn: 'gus@lamna.example' });
      expect(textOf(pat.card)).to.include('Signed in as\nnot told by Teams');
      await pat.presses('Confirm customer');
      expect(textOf(await pat.says('customers')))
        .to.include('Lamna')
        .and.not.include('lamna.example');
    });

    it('is refused by the inviter, and grants nothing', async () => {
      await vera.presses('Approve', { confirmed: 'true' });
      await pat.says('invitations');
      await pat.presses('Show');
      expect(textOf(await pat.presses('Refuse'))).to.include('was refused');
      expect(textOf(vera.card)).to.include('Contoso did not confirm your answer');
      expect(textOf(await vera.says('my partners'))).to.include('not known here yet');
    });

    it('is confirmed by nobody else, and not for another answer than the card showed', async () => {
      await vera.presses('Approve', { confirmed: 'true' });
      expect(textOf(await robin().says('invitations'))).to.include('No invitation is waiting.');
      expect(titlesOf(robin().card)).to.deep.equal(['What is waiting for me']);
      const [notice] = pat.messages.slice(-1).map((message) => ({ ...message }));
      expect(titlesOf(notice?.card ?? {})).to.deep.equal(['Confirm customer', 'Refuse']);
      await pat.presses('Refuse', {}, { ...(notice as NonNullable<typeof notice>) });
      const late = await pat.presses('Confirm customer', {}, notice);
      expect(textOf(late)).to.include('was refused');
      expect(textOf(await pat.says('customers'))).to.include('No customers here.');
    });

    it('is not refused any more by a card of before, once it was confirmed', async () => {
      await vera.presses('Approve', { confirmed: 'true' });
      const [notice, copy] = [0, 0].map(() => ({ ...(pat.messages.at(-1) as Message) }));
      await pat.presses('Confirm customer', {}, notice);
      expect(textOf(await pat.presses('Refuse', {}, copy))).to.include('Lamna is your customer');
      expect(textOf(await vera.says('my partners'))).to.include('Contoso');
    });

    it('goes on for the inviter alone where the partnership ended before it was confirmed', async () => {
      await partners();
      await pat.says('invite customer vera@tailspin.example with Fabrikam');
      await pat.presses('Send invitation', { company: 'Tailspin' });
      await vera.says(`accept invitation ${codeIn((await office.mail()).at(-1))}`);
      await vera.presses('Approve', { confirmed: 'true' });
      const asked = pat.messages.at(-1);
      await mina().says('end partnership with Contoso');
      await mina().presses('End partnership');
      expect(textOf(await pat.presses('Confirm customer', {}, asked))).to.include('cannot be approved together');
      const form = await pat.presses('Invite again alone', {}, asked);
      expect(valuesOf(form)).to.include({ company: 'Tailspin', email: 'vera@tailspin.example' });
      await pat.presses('Send invitation', {}, asked);
      await vera.says(`accept invitation ${codeIn((await office.mail()).at(-1))}`);
      await vera.presses('Approve', { confirmed: 'true' });
      expect(textOf(await pat.presses('Confirm customer'))).to.include('Tailspin is your customer');
    });

    it('is one answer of two tenants that answer at the same time', async () => {
      const eve = office.person({
        tenantId: '88888888-0000-4000-8000-000000000000',
        objectId: '88888888-0000-4000-8000-000000000001',
        name: 'Eve',
      });
      await eve.says(`accept invitation ${code}`);
      const presses = [vera, eve].map((one) => one.sends(one.pressOf('Approve', { confirmed: 'true', company: 'X' })));
      const answers = (await Promise.all(presses)).map(({ body }) => textOf(body?.value));
      expect(answers.filter((text) => text.includes('has to confirm your answer'))).to.have.length(1);
      expect(answers.filter((text) => text.includes('cannot be used'))).to.have.length(1);
    });

    it('has a place in the directory only from then on, and leaves what is there alone', async () => {
      const store = office.twotier.store;
      const organization = () => store.get(`${vera.identity.tenantId}|organization` as never, 'organization');
      await vera.presses('Approve', { confirmed: 'true' });
      expect(await organization()).to.equal(undefined);
      await pat.says('invitations');
      await pat.presses('Show');
      await pat.presses('Confirm customer');
      expect(await organization()).to.deep.include({ kinds: ['customer'], name: 'Lamna', domain: 'holm.example' });
    });
  });

  describe('while Partner Center does not do as it is asked', () => {
    const folder = newFolder();
    after(() => rmSync(folder, { recursive: true }));

    /** The same office with a Partner Center that errs when Northwind is given a provider. */
    async function erring(fault: object): Promise<string> {
      const file = join(folder, 'data.json');
      const on = { on: ['addCustomerRelationship'], domain: 'northwind.com', ...fault };
      writeFileSync(file, JSON.stringify({ ...builtIn, faults: [on] }));
      office = await office.restart({ PARTNER_CENTER_DATA: file });
      pat = office.person('Pat');
      dana = office.person('Dana');
      await dana.installs();
      await partners();
      const code = await invited(pat, 'invite customer dana@northwind.com with provider Fabrikam');
      await dana.says(`accept invitation ${code}`);
      return code;
    }

    it('the invitation stays open when it refuses, and none of the two is granted', async () => {
      const code = await erring({ error: 1002 });
      const refused = await dana.presses('Approve', { confirmed: 'true' });
      expect(textOf(refused)).to.include('If you approve, Contoso');
      expect(titlesOf(refused)).to.include('Approve');
      expect(textOf(await dana.says('my partners'))).not.to.include('Contoso');
      expect(textOf(await pat.says('customers'))).to.include('No customers here.');
      expect(textOf(await pat.says('invitations'))).to.include('waiting since');
      expect(titlesOf(await dana.says(`accept invitation ${code}`))).to.include('Approve');
    });

    it('the approval is held and carried out later when it cannot be reached', async () => {
      await erring({ error: 'unavailable', times: 'once' });
      const press = dana.pressOf('Approve', { confirmed: 'true' });
      const { body } = await dana.sends(press);
      expect(body?.value).to.include('will be done');
      expect(textOf(await pat.says('customers'))).to.include('No customers here.');
      office.passes({ seconds: 120 });
      while (await office.twotier.outbox.poll());
      await office.settled();
      expect(textOf(await pat.says('customers'))).to.include('Northwind Traders');
      expect(textOf(await dana.says('my partners'))).to.include('Contoso');
    });
  });
});
