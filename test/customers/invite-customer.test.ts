import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import builtIn from '../../src/partner-center/data.json' with { type: 'json' };
import { buttonsOf, type Card, codeIn, Office, type Persona, textOf, valuesOf } from '../support/office.ts';

const titlesOf = (card: Card) => buttonsOf(card).map(({ title }) => title);

describe('invite-customer', () => {
  let office: Office;
  let pat: Persona;
  let dana: Persona;
  beforeEach(async () => {
    office = await Office.open();
    pat = office.person('Pat');
    dana = office.person('Dana');
    await dana.installs();
  });
  afterEach(() => office.close());

  const robin = () => office.person('Robin');
  const mina = () => office.person('Mina');

  /** Contoso becomes Fabrikam's reseller. */
  async function partners(): Promise<void> {
    await mina().says('invite reseller Contoso at pat@contoso.com');
    await mina().presses('Send invitation');
    await pat.says('accept the invitation from Fabrikam');
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
  }

  async function invited(who: Persona, sentence: string): Promise<string> {
    await who.says(sentence);
    await who.presses('Send invitation');
    return codeIn((await office.mail()).findLast(({ to }) => to === 'dana@northwind.com'));
  }

  it('asks for one relationship, and the customer is in the list of whoever asked', async () => {
    const form = await pat.says('invite customer dana@northwind.com');
    expect(textOf(form)).to.include('Invite a customer');
    expect(valuesOf(form)).to.include({ email: 'dana@northwind.com' });
    expect(valuesOf(form).message).to.include('Contoso').and.include('Pat Rivera');
    expect(textOf(await pat.presses('Send invitation', { company: 'Northwind' }))).to.include(
      'Sent to dana@northwind.com by mail',
    );
    const [letter] = await office.mail();
    expect(letter?.subject).to.equal('Contoso asks to be your Microsoft Cloud partner');

    const request = await dana.says(`accept invitation ${codeIn(letter)}`);
    expect(textOf(request))
      .to.include('Contoso asks Northwind Traders for a reseller relationship')
      .and.include('contoso.com · United States · tenant 0d1f7a1e-0000-4000-8000-0000000c0de0')
      .and.include('If you approve, Contoso, as your indirect reseller, can:')
      .and.include("1) Administer Northwind Traders's subscriptions and licences")
      .and.include("2) Administer Northwind Traders's users")
      .and.not.include('Submit orders');
    const done = await dana.presses('Approve', { confirmed: 'true' });
    expect(textOf(done)).to.include('You approved Contoso').and.include('Indirect reseller');

    expect(textOf(pat.card)).to.include('Dana Kim of Northwind Traders approved Contoso.');
    expect(textOf(pat.messages[0]?.card ?? {}), "the inviter's form").to.include('Northwind Traders is your customer');
    expect(textOf(await pat.says('customers'))).to.include('Northwind Traders');
    expect(textOf(await dana.says('my partners')))
      .to.include('Contoso\nIndirect reseller')
      .and.include('Fabrikam\nIndirect provider');
  });

  it('asks for two relationships at once by one link, each with grants of its own', async () => {
    await partners();
    await mina().installs();
    const form = await pat.says('invite customer dana@northwind.com with Fabrikam');
    expect(valuesOf(form), 'the provider was chosen, and is no company').to.include({
      with: '0d1f7a1e-0000-4000-8000-00000000fab0',
      company: '',
    });
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

  it('is for one answer: a second press tells how it stands, and a card of before is told who was faster', async () => {
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

  it('has one relationship, one notice and one audit entry however often it is pressed at once', async () => {
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
      const { items } = await office.twotier.store.list(`${tenant}|audit` as never, { type: 'audit', limit: 100 });
      const approvals = items.filter(
        (entry) => (entry as unknown as { operation: string }).operation === 'approve-partners',
      );
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

  it('asks for both only while the two are partners: at sending, and again at approval', async () => {
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

  it('is not a question of both where the sentence names somebody else', async () => {
    const unknown = await robin().says('invite customer dana@northwind.com with provider Tailspin');
    expect(textOf(unknown)).to.include('“Tailspin” is not one of your providers.');
    expect(valuesOf(unknown)).to.include({ email: 'dana@northwind.com', with: '' });
    const company = await robin().says('invite customer Northwind dana@northwind.com');
    expect(valuesOf(company)).to.include({ company: 'Northwind', with: '' });
  });

  it('does not ask for what the customer has approved itself', async () => {
    await invited(pat, 'invite customer dana@northwind.com');
    await dana.says('accept the invitation from Contoso');
    await dana.presses('Approve', { confirmed: 'true' });
    await pat.says('invite customer dana@northwind.com');
    expect(textOf(await pat.presses('Send invitation'))).to.include('has approved this already');
    // Adventure Works has Northwind through Fabrikam alone, and may ask for its own word.
    await robin().says('invite customer dana@northwind.com');
    expect(textOf(await robin().presses('Send invitation'))).to.include('Sent to dana@northwind.com');
  });

  it('is declined, and the inviter is told; nothing is left of it', async () => {
    await invited(pat, 'invite customer dana@northwind.com');
    await dana.says('decline the invitation from Contoso');
    expect(textOf(await dana.presses('Decline'))).to.include('Request from Contoso declined');
    expect(textOf(pat.card)).to.include('Dana Kim declined your invitation.');
    expect(titlesOf(pat.card)).to.deep.equal(['Invite again']);
    expect(valuesOf(await pat.presses('Invite again'))).to.include({ email: 'dana@northwind.com' });
    expect(textOf(await dana.says('my partners'))).not.to.include('Contoso');
  });

  it('is resent and withdrawn by the company or the address, and listed on both sides', async () => {
    await pat.says('invite customer Northwind dana@northwind.com');
    await pat.presses('Send invitation');
    expect(textOf(await pat.says('invitations')))
      .to.include('Northwind')
      .and.include('dana@northwind.com');
    expect(textOf(await dana.says('invitations'))).to.include('Contoso');
    expect(textOf(await pat.says('resend the invitation to Northwind'))).to.include('Invitation to Northwind');
    expect(textOf(await pat.presses('Resend'))).to.include('Sent again with a new link.');
    const [old, fresh] = (await office.mail()).map(codeIn);
    expect(old).not.to.equal(fresh);
    await pat.says('cancel the invitation to dana@northwind.com');
    expect(textOf(await pat.presses('Withdraw'))).to.include('was withdrawn');
    for (const code of [old, fresh])
      expect(textOf(await dana.says(`accept invitation ${code}`))).to.include('cannot be used');
    expect(textOf(await dana.says('invitations'))).to.include('No invitation is waiting.');
  });

  it('is drafted for an own mailbox, and begins with Done', async () => {
    await pat.says('invite customer dana@northwind.com');
    const draft = await pat.presses('Copy text', { message: 'Hello Dana' });
    const code = codeIn({ to: '', subject: '', raw: '', text: String(valuesOf(draft).copy) });
    expect(textOf(await dana.says(`accept invitation ${code}`)), 'before Done').to.include('cannot be used');
    expect(textOf(await pat.presses('Done'))).to.include('outside Twotier');
    expect(textOf(await dana.says(`accept invitation ${code}`))).to.include('Contoso asks Northwind Traders');
    expect(await office.mail()).to.have.length(0);
  });

  it('is for admin agents and global admins, expressly not for helpdesk agents', async () => {
    const refused = await office.person('Lee').says('invite customer dana@northwind.com');
    expect(textOf(refused)).to.include('global admin or admin agent').and.include('Pat Rivera');
    expect(textOf(await dana.says('invite customer dana@northwind.com'))).to.include('Only an indirect');
  });

  it('is answered by nobody of a company that was not asked, nor by its other staff', async () => {
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
    const audit = await store.list(`${dana.identity.tenantId}|audit` as never, { type: 'audit', limit: 10 });
    expect(audit.items.map((entry) => (entry as unknown as { outcome: string }).outcome)).to.deep.equal([
      'not-allowed',
    ]);
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

  it('is answered once by two admins of the customer who answer at the same time', async () => {
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

  it('is told by its page before anybody signs in, in two languages', async () => {
    await partners();
    const code = await invited(pat, 'invite customer Northwind dana@northwind.com with provider Fabrikam');
    const read = async (language: string) =>
      (await fetch(`${office.twotier.url}/invitations/${code}`, { headers: { 'accept-language': language } })).text();
    expect(await read('en'))
      .to.include('Contoso asks Northwind for a reseller relationship with itself and Fabrikam')
      .and.include('Submit orders on Northwind&#39;s behalf');
    expect(await read('ko'))
      .to.include('재판매인 관계를 요청합니다')
      .and.include('주문 제출');
  });

  it('goes the whole way in Korean', async () => {
    const sora = office.person('김소라');
    const form = await sora.says('고객 dana@northwind.com 초대해 줘');
    expect(textOf(form)).to.include('고객 초대');
    expect(textOf(await sora.presses('초대 보내기', { company: '노스윈드' }))).to.include('노스윈드 초대');
    const [letter] = await office.mail();
    expect(letter?.subject).to.equal('한빛물산의 재판매인 관계 요청');
    const request = await dana.says(`초대 수락 ${codeIn(letter)}`);
    expect(textOf(request))
      .to.include('한빛물산이 Northwind Traders에 재판매인 관계를 요청합니다')
      .and.include('승인하면 간접 재판매인 한빛물산이 다음을 할 수 있습니다.');
    expect(textOf(await dana.presses('승인', { confirmed: 'true' }))).to.include('한빛물산을 승인했습니다');
    expect(textOf(sora.card)).to.include('Northwind Traders의 Dana Kim 님이 한빛물산을 승인했습니다.');
    expect(textOf(await sora.says('고객 목록'))).to.include('Northwind Traders');
  });

  describe('from a company that nobody knows', () => {
    let vera: Persona;
    let code: string;
    beforeEach(async () => {
      vera = office.person({
        tenantId: '99999999-0000-4000-8000-000000000000',
        objectId: '99999999-0000-4000-8000-000000000002',
        name: 'Vera Holm',
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
      expect(textOf(await pat.says('customers'))).to.include('No customers here.');
      expect(textOf(await pat.says('invitations'))).to.include('to be confirmed by you');
      const asked = await pat.presses('Show');
      expect(textOf(asked))
        .to.include('Lamna Healthcare')
        .and.include('99999999-0000-4000-8000-000000000000')
        .and.include('Vera Holm')
        .and.include('but not the role');
      expect(textOf(await pat.presses('Confirm customer'))).to.include('Lamna Healthcare is your customer');
      expect(textOf(vera.card)).to.include('You approved Contoso');
      expect(textOf(await pat.says('customers'))).to.include('Lamna Healthcare');
      expect(textOf(await vera.says('my partners'))).to.include('Contoso');
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
      const [notice] = pat.messages.slice(-1).map((message) => ({ ...message }));
      expect(titlesOf(notice?.card ?? {})).to.deep.equal(['Confirm customer', 'Refuse']);
      await pat.presses('Refuse', {}, { ...(notice as NonNullable<typeof notice>) });
      const late = await pat.presses('Confirm customer', {}, notice);
      expect(textOf(late)).to.include('was refused');
      expect(textOf(await pat.says('customers'))).to.include('No customers here.');
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
      expect(await organization()).to.deep.include({ kinds: ['customer'], name: 'Lamna', domain: 'lamna.example' });
    });
  });

  describe('while Partner Center does not do as it is asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'twotier-faults-'));
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
