import { expect } from 'chai';
import { becomePartners } from '../support/invitations.ts';
import { type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';

describe('work that something came in the way of', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;
  let dana: Persona;
  beforeEach(async () => {
    ({ office, mina, pat, dana } = await openScene({ installed: ['mina', 'pat', 'dana'] }));
  });
  afterEach(() => office.close());

  it('is kept until there is the reseller, whose card leads back to it', async () => {
    const refused = await mina.says('add customer Northwind for reseller Contoso');
    expect(textOf(refused)).to.include('“Contoso” is not one of your resellers.').and.include('is kept for seven days');
    expect(textOf(await mina.says('my drafts'))).to.include('Northwind · Contoso');
    await mina.presses('Continue');
    expect(textOf(mina.card), 'as long as nothing has changed').to.include('“Contoso” is not one of your resellers.');
    expect(valuesOf(await mina.presses('Invite Contoso'))).to.include({ reseller: 'Contoso' });
    await mina.presses('Send invitation', { email: 'pat@contoso.com' });
    await pat.says('accept the invitation from Fabrikam');
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    const form = await mina.presses('Go on with the customer');
    expect(textOf(form)).to.include('Add a customer for Contoso');
    expect(valuesOf(form)).to.include({ company: 'Northwind' });
    expect(textOf(await mina.says('my drafts')), 'it is on a card now').to.include('You have begun nothing.');
    expect(titlesOf(await mina.says('show reseller Contoso'))).not.to.include('Go on with the customer');
  });

  it('is found by the name that it was asked for by, in Korean as well, and once however often it was said', async () => {
    for (const _ of [1, 2, 3]) await mina.says('고객 Northwind를 재판매인 콘토소에 연결해 줘');
    expect(textOf(mina.card)).to.include('“임시 저장 목록”에 7일 동안 보관됩니다');
    expect(textOf(await mina.says('임시 저장 목록')).match(/콘토소/g)).to.have.length(1);
    await becomePartners(mina, pat, '콘토소', 'pat@contoso.com');
    expect(titlesOf(mina.card).filter((title) => /^(계속|Continue): /.test(title))).to.have.length(1);
    const joon = office.person('Joon');
    expect(titlesOf(await joon.says('show reseller Contoso')).join(), 'to nobody else').not.to.match(/Continue|계속/);
  });

  it('is kept until the customer has approved who asks, and who is needed besides', async () => {
    await becomePartners(mina, pat, 'Contoso', 'pat@contoso.com');
    await pat.says('add 5 seats of Business Premium for Northwind');
    expect(textOf(pat.card)).to.include('“Northwind” is not one of your customers.').and.include('is kept');
    const approves = async () => {
      await pat.presses('Send invitation', { email: 'dana@northwind.com' });
      await dana.says('accept the invitation from Contoso');
      await dana.presses('Approve', { confirmed: 'true' });
    };
    await pat.presses('Invite Northwind');
    await approves();
    expect(textOf(pat.card)).to.include('Northwind Traders is your customer');
    expect(textOf(await pat.presses('Continue: Ask the provider'))).to.include('25 seats → 30 seats');
  });

  it('takes a provider, which a reseller without one is told', async () => {
    await pat.says('invite customer dana@northwind.com');
    await pat.presses('Send invitation');
    await dana.says('accept the invitation from Contoso');
    await dana.presses('Approve', { confirmed: 'true' });
    const alone = await pat.says('add 5 seats of Business Premium for Northwind');
    expect(textOf(alone)).to.include('You have no indirect provider yet');
    expect(titlesOf(alone)).to.deep.equal(['Find a provider', 'Invitations']);
    await becomePartners(mina, pat, 'Contoso', 'pat@contoso.com');
    expect(textOf(await pat.says('show customer Northwind'))).to.include('Fabrikam');
    expect(textOf(await pat.presses('Continue: Ask the provider'))).to.include('25 seats → 30 seats');
  });

  it('is kept for each of two colleagues who say the same', async () => {
    await mina.says('make Joon Lee admin agent');
    await mina.presses('Update');
    const joon = office.person('Joon');
    for (const one of [mina, joon]) await one.says('add customer Northwind for reseller Contoso');
    await becomePartners(mina, pat, 'Contoso', 'pat@contoso.com');
    for (const one of [mina, joon])
      expect(titlesOf(await one.says('show reseller Contoso')), one.identity.name).to.include(
        'Go on with the customer',
      );
  });

  it('is not kept where somebody only looks, or where a question was the answer', async () => {
    await mina.says('show customer Tailspin');
    await mina.says('customers of Contoso');
    await mina.says('add customer Northwind for reseller Adventure');
    expect(textOf(await mina.says('my drafts'))).to.include('You have begun nothing.');
  });
});
