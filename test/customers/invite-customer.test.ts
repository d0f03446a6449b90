import { expect } from 'chai';
import { becomePartners, invitedBy } from '../support/invitations.ts';
import { codeIn, type Office, type Persona, textOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';

describe('invite-customer', () => {
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
    await partners();
    expect(textOf(await mina().says('customers of Contoso')), 'also for those that served it before').to.include(
      'Northwind Traders',
    );
  });

  it('is not a question of both where the sentence names somebody else', async () => {
    const unknown = await robin().says('invite customer dana@northwind.com with provider Tailspin');
    expect(textOf(unknown)).to.include('“Tailspin” is not one of your providers.');
    expect(valuesOf(unknown)).to.include({ email: 'dana@northwind.com', with: '' });
    const company = await robin().says('invite customer Northwind dana@northwind.com');
    expect(valuesOf(company)).to.include({ company: 'Northwind', with: '' });
  });

  it('takes neither the own name nor that of a reseller for the customer’s, where a provider asks', async () => {
    const own = await office.person('Mina').says('invite customer dana@northwind.com with Fabrikam');
    expect(valuesOf(own)).to.include({ company: '' });
    const reseller = await office.person('Mina').says('고객 dana@northwind.com을 Adventure Works와 함께 초대');
    expect(valuesOf(reseller)).to.include({ company: '' });
    expect(textOf(reseller)).to.include('고객이 승인한 뒤 Adventure Works와 연결해 주세요.');
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
});
