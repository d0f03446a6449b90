import { expect } from 'chai';
import { draftId, draftsHome, openDrafts } from '../../src/drafts.ts';
import { alex, answers, applies, verificationCodeIn } from '../enrolment/applying.ts';
import { buttonsOf, Office, type Persona, textOf } from '../support/office.ts';

describe('home', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    robin = office.person('Robin');
  });
  afterEach(() => office.close());

  it('counts what waits in the own organisation, and leads to it', async () => {
    expect(textOf(await mina.says('home')))
      .to.include('Nothing is waiting for you.')
      .and.include('2 resellers');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await mina.says('service request for Northwind: mail');
    await mina.presses('Open request', { description: 'Since this morning.' });
    await office.settled();
    const home = textOf(await mina.says('what is waiting for me'));
    expect(home)
      .to.include('1 open service request')
      .and.include('1 invitation that nobody has answered')
      .and.include('1 customer')
      .and.not.include('Nothing is waiting');
    expect(textOf(await mina.presses('Show'))).to.include('mail');

    const pat = office.person('Pat');
    await pat.installs();
    expect(textOf(await pat.says('home')))
      .to.include('1 invitation to answer')
      .and.not.include('customer');
    expect(textOf(await robin.says('home')))
      .to.include('1 open service request')
      .and.not.include('invitation');
  });

  it('counts what ends soon, apart from what waits', async () => {
    await office.twotier.outbox.poll();
    expect(textOf(await mina.says('home')))
      .to.include('Nothing is waiting for you.')
      .and.include('1 window for reducing seats\nEnds soon');
    expect(textOf(await robin.says('home'))).not.to.include('Ends soon');
    // R42: the seats are of an Office 365 subscription, which a helpdesk agent could not give back.
    expect(textOf(await office.person('Joon').says('home')))
      .to.include('In your organisation')
      .and.not.include('Ends soon');
    office.passes({ days: 8 });
    expect(textOf(await mina.says('홈'))).not.to.include('기한');
  });

  it('is a digest, too, for those who ask: what ends, the first first, and what waits', async () => {
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await office.settled();
    await office.twotier.outbox.poll();
    expect(textOf(await mina.says('digest')))
      .to.include('Digest of Fri 20 Nov 2026')
      .and.include('25 seats of Microsoft 365 Business Premium can be given back until Fri 27 Nov 2026')
      .and.include('Contoso (pat@contoso.com)')
      .and.include('1 invitation that nobody has answered\nWaits for you');
    await mina.says('cancel the invitation to pat@contoso.com');
    await mina.presses('Withdraw');
    expect(textOf(await mina.says('오늘의 요약 보여 줘')))
      .to.include('Microsoft 365 비즈니스 프리미엄 25석은')
      .and.not.include('Contoso');
    expect(textOf(await robin.says('daily digest'))).to.include('nothing is waiting for you');
    const nia = office.person({
      tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
      objectId: 'aaaaaaaa-0000-4000-8000-000000000002',
      name: 'Nia',
    });
    expect(textOf(await nia.says('요약'))).to.include('처리할 일도 없습니다');
  });

  it('is told in Korean, and shows what the role includes', async () => {
    await mina.says('add lead Wingtip');
    await mina.presses('Add lead');
    await office.settled();
    expect(textOf(await mina.says('홈')))
      .to.include('진행 중인 잠재 고객 1건')
      .and.include('고객 1곳');
    for (const asked of ['나를 기다리는 일', '오늘 할 일', '내가 할 일 좀 알려 줘', '저를 기다리는 게 있나요?'])
      expect(textOf(await mina.says(asked)), asked).to.include('진행 중인 잠재 고객 1건');
    for (const other of ['할 일이 많네요', '내일 할 일', '나를 기다리지 마'])
      expect(textOf(await mina.says(other)), other).not.to.include('진행 중인 잠재 고객 1건');
    expect(textOf(await office.person('Joon').says('홈')))
      .to.include('고객 1곳')
      .and.not.include('잠재 고객');
  });

  it("counts a customer's requests for rights, and leads to them", async () => {
    const dana = office.person('Dana');
    await dana.installs();
    await mina.says('request delegated admin for Northwind');
    await mina.presses('Request rights');
    expect(textOf(await dana.says('home'))).to.include('1 request for administrator rights to answer');
    expect(textOf(await dana.presses('Show')))
      .to.include('Fabrikam')
      .and.include('Waiting for approval');
    await dana.presses('Show');
    expect(textOf(await dana.presses('Decline'))).to.include('Declined');
    expect(textOf(await dana.says('home'))).to.include('Nothing is waiting for you.');
  });

  it('counts the enrolments that the operator can decide, for nobody else', async () => {
    await applies(office.person(alex));
    await office.settled();
    expect(textOf(await mina.says('home')), 'the contact has not verified').not.to.include('enrolment');
    await answers(office, verificationCodeIn(await office.mail()));
    expect(textOf(await mina.says('home'))).to.include('1 enrolment to review');
    expect(textOf(await mina.presses('Show'))).to.include('Tailspin Toys');
    expect(textOf(await robin.says('home'))).not.to.include('enrolment');
  });

  it('does not count what has expired', async () => {
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await office.settled();
    office.passes({ days: 8 });
    const pat = office.person('Pat');
    await pat.installs();
    expect(textOf(await pat.says('home'))).not.to.include('invitation');
    expect(textOf(await mina.says('home'))).not.to.include('invitation');
  });

  it('leads from a draft of a command that is gone to nothing but its end', async () => {
    const { tenantId, objectId } = mina.identity;
    const now = office.clock.now.toISOString();
    const draft = {
      ...{ id: draftId('old'), type: 'draft', sk: `${openDrafts(objectId)}${now}|old`, draftId: 'old', objectId },
      ...{ command: 'fax-reseller', title: 'Contoso', step: 'details', data: {}, state: 'open', updatedAt: now },
    };
    await office.twotier.store.commit(draftsHome(tenantId), [{ kind: 'create', doc: draft }]);
    expect(textOf(await mina.says('my drafts')))
      .to.include('Contoso')
      .and.not.include('fax');
    expect(buttonsOf(mina.card).map(({ title }) => title)).to.deep.equal(['Discard', 'What is waiting for me', 'Help']);
    expect(textOf(await mina.presses('Discard'))).to.include('You have begun nothing.');
  });

  it('is there for people without a role, and tells them nothing', async () => {
    const visitor = office.person({
      tenantId: '0d1f7a1e-0000-4000-8000-00000000dead',
      objectId: '0d1f7a1e-0000-4000-8000-00000000beef',
      name: 'Vera',
    });
    expect(textOf(await visitor.says('home')))
      .to.include('Nothing is waiting for you.')
      .and.not.match(/\d (customer|reseller)/);
  });
});
