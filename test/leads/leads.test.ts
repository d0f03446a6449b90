import { expect } from 'chai';
import { auditHome } from '../../src/audit.ts';
import { leadsHome } from '../../src/leads/lead.ts';
import { buttonsOf, Office, type Persona, textOf, valuesOf } from '../support/office.ts';

describe('leads', () => {
  let office: Office;
  let pat: Persona;
  beforeEach(async () => {
    office = await Office.open();
    pat = office.person('Pat');
  });
  afterEach(() => office.close());

  it('are added with their source, listed, and shown', async () => {
    await pat.says('add lead Wingtip Toys');
    expect(valuesOf(pat.card)).to.include({ company: 'Wingtip Toys', source: 'own' });
    const added = await pat.presses('Add lead', {
      contact: 'Kim Hart',
      email: 'Kim@Wingtip.example ',
      source: 'provider',
      referrer: 'Fabrikam',
      note: 'Wants Teams.',
    });
    expect(textOf(added))
      .to.include('Wingtip Toys')
      .and.include('indirect provider')
      .and.include('Fabrikam')
      .and.include('kim@wingtip.example')
      .and.include('Wants Teams.');
    expect(textOf(await pat.says('leads')))
      .to.include('Wingtip Toys')
      .and.include('indirect provider ·');
    expect(textOf(await pat.presses('Show'))).to.include('Open lead');
  });

  it('have the source that the sentence says', async () => {
    await pat.says('add lead Wingtip from a Microsoft referral');
    expect(valuesOf(pat.card)).to.include({ company: 'Wingtip', source: 'microsoft' });
    await pat.says('add lead Tailspin from provider Fabrikam');
    expect(valuesOf(pat.card)).to.include({ company: 'Tailspin', source: 'provider', referrer: 'Fabrikam' });
    await pat.says('Microsoft 추천 잠재 고객 별빛식품 추가');
    expect(valuesOf(pat.card)).to.include({ source: 'microsoft' });
  });

  it('are found by name, to be qualified or dropped', async () => {
    await pat.says('add lead Wingtip Toys, Inc.');
    await pat.presses('Add lead', { email: 'kim@wingtip.example' });
    const buttons = () => buttonsOf(pat.card).map(({ title }) => title);
    for (const said of ['qualify lead wingtip toys', 'drop the lead Wingtip Toys', 'show lead Wingtip Toys']) {
      expect(textOf(await pat.says(said)), said).to.include('Open lead');
      expect(buttons(), said).to.include.members(['Invite as a customer', 'Drop']);
    }
    expect(textOf(await pat.says('잠재 고객 Wingtip Toys를 고객으로 초대해 줘'))).to.include('진행 중인 잠재 고객');
    expect(textOf(await pat.says('show lead Zzyzx'))).to.include('There is no such lead.');
    expect(textOf(await pat.says('잠재 고객 목록 보여 줘'))).to.include('잠재 고객 목록');
    expect(textOf(await office.person('Lee').says('qualify lead Wingtip Toys'))).to.include('Your role does not');
    expect(textOf(await office.person('Mina').says('show lead Wingtip Toys'))).to.include('There is no such lead.');
  });

  it('are added in Korean', async () => {
    const sora = office.person('김소라');
    await sora.says('잠재 고객 별빛식품 추가');
    expect(valuesOf(sora.card)).to.include({ company: '별빛식품' });
    expect(textOf(await sora.presses('잠재 고객 추가', { source: 'microsoft' }))).to.include('Microsoft 추천');
    expect(textOf(await sora.says('리드 보여줘'))).to.include('별빛식품');
  });

  it('are dropped with a reason, by one of two cards', async () => {
    await pat.says('add lead Wingtip Toys');
    await pat.presses('Add lead');
    await pat.presses('Drop');
    const [late] = pat.messages.slice(-1).map((message) => ({ ...message }));
    expect(textOf(await pat.presses('Drop lead', { reason: ' ' }))).to.include('The reason needs');
    expect(textOf(await pat.presses('Drop lead', { reason: 'No budget.' })))
      .to.include('Dropped')
      .and.include('No budget.');
    expect(textOf(await pat.presses('Drop lead', { reason: 'Other.' }, late))).to.include('used before');
    expect(textOf(await pat.says('leads'))).to.include('No leads here.');
    expect(textOf(await pat.presses('Closed ones')))
      .to.include('Wingtip Toys')
      .and.include('Dropped · own marketing');
  });

  it('become invited customers: the form is filled in, and the lead leads to the invitation', async () => {
    await pat.says('add lead Wingtip Toys');
    const lead = await pat.presses('Add lead', { email: 'kim@wingtip.example' });
    const [card] = pat.messages.slice(-1);
    expect(textOf(lead)).to.include('Open lead');
    await pat.says('leads');
    await pat.presses('Show');
    const form = await pat.presses('Invite as a customer');
    expect(valuesOf(form)).to.include({ email: 'kim@wingtip.example', company: 'Wingtip Toys' });
    expect(textOf(await pat.presses('Send invitation'))).to.include('Wingtip Toys');
    expect((await office.mail()).map(({ to }) => to)).to.deep.equal(['kim@wingtip.example']);
    await office.settled();
    expect(textOf(card?.card ?? {}), 'the card of the lead follows')
      .to.include('Invited as a customer')
      .and.include('kim@wingtip.example');
    expect(textOf(await pat.presses('Show the invitation', {}, card))).to.include('Wingtip Toys');
    expect(textOf(await pat.says('leads'))).to.include('No leads here.');
    await pat.says('invite customer other@northwind.example');
    expect(textOf(await pat.presses('Send invitation')), 'one without a lead').to.include('other@northwind.example');
  });

  it('are dropped no more once they were invited', async () => {
    await pat.says('add lead Wingtip Toys');
    await pat.presses('Add lead', { email: 'kim@wingtip.example' });
    const [card] = pat.messages.slice(-1).map((message) => ({ ...message }));
    await pat.presses('Invite as a customer');
    await pat.presses('Send invitation');
    await office.settled();
    expect(textOf(await pat.presses('Drop', {}, card))).to.include('Invited as a customer');
  });

  it('are not added twice while they are open, legal form aside; what was typed stays', async () => {
    await pat.says('add lead Wingtip Toys');
    await pat.presses('Add lead');
    await pat.says('add lead Wingtip Toys Ltd');
    const again = await pat.presses('Add lead', { note: 'kept' });
    expect(textOf(again)).to.include('Wingtip Toys is an open lead already');
    expect(valuesOf(again)).to.include({ company: 'Wingtip Toys Ltd', note: 'kept' });
    expect(textOf(await pat.presses('Show the lead'))).to.include('Open lead');
    await pat.presses('Drop');
    await pat.presses('Drop lead', { reason: 'No budget.' });
    await pat.says('add lead Wingtip Toys');
    expect(textOf(await pat.presses('Add lead')), 'after it was dropped').to.include('Open lead');
  });

  it('are added once, also by fifty presses at once', async () => {
    await pat.says('add lead Wingtip Toys');
    const press = pat.pressOf('Add lead', valuesOf(pat.card));
    await Promise.all(Array.from({ length: 50 }, () => pat.sends(press)));
    await office.settled();
    const { tenantId } = pat.identity;
    const leads = await office.twotier.store.list(leadsHome(tenantId), { type: 'lead', limit: 10 });
    const trail = await office.twotier.store.list(auditHome(tenantId), { type: 'audit', limit: 100 });
    expect(leads.items).to.have.length(1);
    expect(trail.items).to.have.length(1);
  });

  it('take an address that is one, or none', async () => {
    await pat.says('add lead Wingtip Toys');
    expect(textOf(await pat.presses('Add lead', { email: 'kim at wingtip' }))).to.include(
      'That is not a mail address.',
    );
    expect(textOf(await pat.presses('Add lead', { email: '' }))).to.include('Open lead');
  });

  it('are not for helpdesk agents, who hear who can (C2); and are seen by no other organisation', async () => {
    await pat.says('add lead Wingtip Toys');
    await pat.presses('Add lead');
    const lee = office.person('Lee Novak');
    for (const sentence of ['leads', 'add lead Wingtip Toys']) {
      expect(textOf(await lee.says(sentence)))
        .to.include('global admin or admin agent')
        .and.include('Pat Rivera');
    }
    await lee.says('help');
    while (buttonsOf(lee.card).some(({ title }) => title === 'Next')) {
      expect(textOf(lee.card)).not.to.include('Add a lead');
      await lee.presses('Next');
    }
    expect(textOf(lee.card)).not.to.include('Add a lead');
    expect(textOf(await office.person('Robin').says('leads'))).to.include('No leads here.');
    expect(textOf(await office.person('Mina').says('leads'))).to.include('No leads here.');
  });

  it('are listed ten at a time', async () => {
    for (let at = 0; at < 12; at++) {
      office.passes({ seconds: 1 });
      await pat.says('add a lead');
      await pat.presses('Add lead', { company: `Company ${at}` });
    }
    expect(textOf(await pat.says('leads')))
      .to.include('Company 11')
      .and.not.include('Company 1\n');
    expect(textOf(await pat.presses('Next')))
      .to.include('Company 1\n')
      .and.include('Company 0');
    expect(buttonsOf(pat.card).map(({ title }) => title)).not.to.include('Next');
  });
});
