import { expect } from 'chai';
import { buttonsOf, codeIn, Office, textOf, valuesOf } from '../support/office.ts';

describe('invite-reseller', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open();
  });
  afterEach(() => office.close());

  it('fills the form from the sentence, and asks for what it leaves out', async () => {
    const mina = office.person('Mina');
    const form = await mina.says('invite reseller Contoso');
    expect(valuesOf(form)).to.include({ reseller: 'Contoso', email: '' });
    expect(valuesOf(form).message).to.include('Fabrikam').and.include('Mina Park');
  });

  it('answers in the language of the message', async () => {
    const form = await office.person('Mina').says('한빛물산을 재판매인으로 초대해 줘 sora@hanbit.co.kr');
    expect(textOf(form)).to.include('재판매인 초대').and.include('7일 동안 유효합니다');
    expect(valuesOf(form)).to.include({ reseller: '한빛물산', email: 'sora@hanbit.co.kr' });
    expect(form.lang).to.equal('ko');
  });

  it('mails the edited text with the personal link below it, which nothing that is typed can take away', async () => {
    const mina = office.person('Mina');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation', { message: 'Come and join us.\nMina' });
    const [letter] = await office.mail();
    expect(letter?.text).to.match(
      /^Come and join us\.\nMina\n\nOpen the invitation:\nhttps:\/\/twotier\.example\/invitations\/[0-9A-Z-]{32}\n/,
    );
  });

  it('takes one address and no header behind it', async () => {
    const mina = office.person('Mina');
    await mina.says('invite reseller Contoso');
    for (const email of ['pat@contoso.com\r\nBcc: eve@evil.example', 'pat@contoso.com, eve@evil.example', 'pat', '']) {
      const again = await mina.presses('Send invitation', { email });
      expect(textOf(again), email).to.include('Type one mail address.');
      expect(valuesOf(again).reseller, 'what was typed stays').to.equal('Contoso');
    }
    expect(await office.mail()).to.have.length(0);
    await mina.presses('Send invitation', { email: ' Pat@Contoso.COM ' });
    expect((await office.mail()).map(({ to }) => to)).to.deep.equal(['pat@contoso.com']);
  });

  it('keeps one open invitation an address, and says since when', async () => {
    const mina = office.person('Mina');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await mina.says('invite reseller Contoso Ltd at pat@contoso.com');
    const refused = await mina.presses('Send invitation');
    expect(textOf(refused)).to.include(
      'pat@contoso.com already has an open invitation, sent Fri 20 Nov 2026, 04:00, so no second one was sent.',
    );
    expect(buttonsOf(refused).map(({ title }) => title)).to.include('Resend it');
    expect(await office.mail()).to.have.length(1);
    office.passes({ days: 8 });
    await mina.presses('Send invitation');
    expect(await office.mail(), 'an expired one is no hindrance').to.have.length(2);
  });

  it('does not invite its own organisation, nor a reseller that it has', async () => {
    const mina = office.person('Mina');
    await mina.says('invite reseller Fabrikam at joon@fabrikam.com');
    expect(textOf(await mina.presses('Send invitation'))).to.include('belongs to your own organisation');
    await mina.says('invite reseller Adventure Works at robin@adventure-works.com');
    expect(textOf(await mina.presses('Send invitation'))).to.include(
      'There already is a partnership with Adventure Works.',
    );
    expect(await office.mail()).to.have.length(0);
  });

  it("is for a provider's admin agents and global admins, and tells others who can", async () => {
    const refused = await office.person('Joon').says('invite reseller Contoso at pat@contoso.com');
    expect(textOf(refused)).to.include('it takes the role of global admin or admin agent').and.include('Mina Park');
    expect(textOf(await office.person('Pat').says('invite reseller Hanbit at sora@hanbit.co.kr'))).to.include(
      'Only an indirect provider',
    );
    expect(textOf(await office.person('Dana').says('invite reseller Contoso'))).to.include('Only an indirect provider');
    const guest = office.person({
      ...office.person('Mina').identity,
      objectId: '99999999-0000-4000-8000-000000000001',
      name: 'Guest',
    });
    const text = textOf(await guest.says('invite reseller Contoso'));
    expect(text).to.include('You have no role in Fabrikam here').and.not.include('Mina');
    const visitor = office.person({
      tenantId: '99999999-0000-4000-8000-000000000000',
      objectId: '99999999-0000-4000-8000-000000000002',
      name: 'Vera',
    });
    expect(textOf(await visitor.says('invite reseller Contoso'))).to.include('not known here yet');
  });

  it("is drafted for the inviter's own mailbox, and begins with Done", async () => {
    const mina = office.person('Mina');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    const draft = await mina.presses('Open in mail', { message: 'Hello Pat' });
    const link = buttonsOf(draft).find(({ title }) => title === 'Open in mail')?.url;
    expect(link).to.match(/^mailto:pat@contoso\.com\?subject=Fabrikam%20invites%20you/);
    const text = String(valuesOf(draft).copy);
    expect(decodeURIComponent(link).replaceAll('\r', ''), 'the mail holds the same text').to.include(text);
    const code = codeIn({ to: '', subject: '', raw: '', text });

    const pat = office.person('Pat');
    expect(textOf(await pat.says(`accept invitation ${code}`)), 'before Done').to.include('cannot be used');
    expect(textOf(await mina.presses('Done'))).to.include('Sent to pat@contoso.com outside Twotier');
    expect(await office.mail()).to.have.length(0);
    expect(textOf(await pat.says(`accept invitation ${code}`))).to.include('Partnership request from Fabrikam');
  });

  it('stays below what Teams takes, with the longest message in Korean', async () => {
    const mina = office.person('Mina');
    await mina.says('한빛물산을 재판매인으로 초대해 줘 sora@hanbit.co.kr');
    const draft = await mina.presses('전자 메일에서 열기', { message: '가'.repeat(2000) });
    expect(Buffer.byteLength(JSON.stringify(draft))).to.be.lessThan(28_000);
  });

  it('shows the request to the invited person in Teams, at the first contact if need be', async () => {
    const mina = office.person('Mina');
    const sora = office.person('김소라');
    await mina.says('invite reseller 한빛물산 at sora@hanbit.co.kr');
    await mina.presses('Send invitation');
    expect(sora.messages).to.have.length(0);
    await sora.says('안녕하세요');
    await office.settled();
    expect(sora.messages.map(({ card }) => textOf(card)).join()).to.include('Fabrikam의 파트너 관계 요청');
  });

  it('says nothing of whether an address is known', async () => {
    const mina = office.person('Mina');
    const answers: string[] = [];
    for (const email of ['pat@contoso.com', 'nobody@contoso.com']) {
      await mina.says(`invite reseller Contoso at ${email}`);
      answers.push(textOf(await mina.presses('Send invitation')).replaceAll(email, 'X'));
    }
    expect(answers[0]).to.equal(answers[1]);
  });

  it('keeps nothing in the store or in mail that opens the invitation but the mail itself', async () => {
    const mina = office.person('Mina');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    const [letter] = await office.mail();
    const code = codeIn(letter);
    let cursor: string | undefined;
    const everything: string[] = [];
    for (let more = true; more; ) {
      const changes = await office.twotier.store.changes(cursor);
      everything.push(...changes.items.map(({ doc }) => JSON.stringify(doc)));
      ({ cursor, more } = changes);
    }
    expect(everything.join())
      .to.include('pat@contoso.com')
      .and.not.include(code)
      .and.not.include(code.replaceAll('-', ''));
  });
});
