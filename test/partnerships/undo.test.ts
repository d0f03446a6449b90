import { expect } from 'chai';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { buttonsOf, codeIn, copyOf, Office, type Persona, textOf } from '../support/office.ts';

describe('undoing an invitation', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;
  beforeEach(async () => {
    office = await Office.open({ UNDO_SECONDS: '20' });
    mina = office.person('Mina');
    pat = office.person('Pat');
    await mina.installs();
    await pat.installs();
  });
  afterEach(() => office.close());

  const titles = () => buttonsOf(mina.card).map(({ title }) => title);

  async function passes(seconds: number): Promise<void> {
    office.passes({ seconds });
    await office.settled();
    while (await office.twotier.outbox.poll()) await office.settled();
    await office.twotier.outbox.poll();
    await office.settled();
  }

  async function invites(): Promise<void> {
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
  }

  it('is what somebody means who says to cancel what was just done', async () => {
    await invites();
    expect(textOf(await mina.says('cancel that'))).to.include('This was done a moment ago, and can still be undone.');
    expect(titles()).to.deep.equal(['Undo']);
    await mina.says('방금 거 취소해 줘');
    expect(textOf(mina.card)).to.include('아직 실행을 취소할 수 있습니다');
    expect(textOf(await mina.presses('실행 취소'))).to.include('Contoso');
    expect(textOf(await mina.says('취소'))).to.include('변경된 것은 없습니다');
  });

  it('is possible for a short time, in which nothing leaves and nobody is told', async () => {
    await invites();
    expect(textOf(mina.card)).to.include('It goes to pat@contoso.com by mail in 20 seconds.');
    expect(titles()).to.deep.equal(['Undo']);
    await passes(10);
    expect(await office.mail()).to.have.length(0);
    const before = pat.messages.length;
    expect(textOf(await mina.presses('Undo')))
      .to.include('Invitation to Contoso was undone')
      .and.include('Nothing was sent. Mina Park');
    await passes(60);
    await passes(60);
    expect(await office.mail()).to.have.length(0);
    expect(pat.messages).to.have.length(before);
    expect(textOf(await pat.says('invitations'))).not.to.include('Fabrikam');
    const trail = await office.twotier.store.list<AuditEntry>(auditHome(mina.identity.tenantId), {
      type: 'audit',
      limit: 20,
    });
    expect(trail.items.map(({ operation }) => operation)).to.deep.equal(['invite-reseller', 'undo-invitation']);
  });

  describe('that was sent again', () => {
    /** The page behind the link of a letter. */
    const opened = async (code: string) => (await fetch(`${office.twotier.url}/invitations/${code}`)).status;

    beforeEach(async () => {
      await invites();
      await passes(23);
      await passes(3600);
      await mina.presses('Resend');
    });

    it('leaves all as it was: no mail, no new link, the earlier one good all the time', async () => {
      const [letter] = await office.mail();
      expect(textOf(mina.card)).to.include(
        'It goes to pat@contoso.com by mail once more in 20 seconds, with a new link',
      );
      expect(titles()).to.deep.equal(['Undo']);
      expect(await opened(codeIn(letter))).to.equal(200);
      expect(textOf(await mina.says('undo'))).to.include('once more in 20 seconds');
      expect(textOf(await mina.presses('Undo')))
        .to.include('It was not sent again; the invitation stands as it did before.')
        .and.include('waiting since Fri 20 Nov 2026, 04:00');
      expect(titles()).to.deep.equal(['Resend', 'Withdraw']);
      await passes(60);
      await passes(60);
      expect(await office.mail()).to.have.length(1);
      expect(await opened(codeIn(letter))).to.equal(200);
      await pat.says(`accept invitation ${codeIn(letter)}`);
      expect(textOf(await pat.presses('Authorize indirect provider', { confirmed: 'true' }))).to.include('Fabrikam');
    });

    it('goes when the time is over, and the earlier link is void from then on', async () => {
      const [letter] = await office.mail();
      await passes(10);
      expect(await office.mail()).to.have.length(1);
      await passes(13);
      const [, again, ...more] = await office.mail();
      expect(more).to.have.length(0);
      expect(await opened(codeIn(again))).to.equal(200);
      expect(await opened(codeIn(letter))).to.equal(404);
      expect(titles()).to.deep.equal(['Resend', 'Withdraw']);
    });

    it('sends one mail after an undo and another try', async () => {
      await mina.presses('Undo');
      await passes(15);
      await mina.presses('Resend');
      await passes(10);
      expect(await office.mail()).to.have.length(1);
      await passes(60);
      const [, again, ...more] = await office.mail();
      expect(more).to.have.length(0);
      expect(await opened(codeIn(again))).to.equal(200);
    });

    it('stays unsent when it is answered by the earlier link before', async () => {
      const [letter] = await office.mail();
      await pat.says(`accept invitation ${codeIn(letter)}`);
      await pat.presses('Authorize indirect provider', { confirmed: 'true' });
      await passes(60);
      expect(await office.mail()).to.have.length(1);
      expect(textOf(mina.card)).to.include('Contoso is your reseller');
    });
  });

  it('is over when it has left: the mail and the card come, the card follows, and an old one says so', async () => {
    await invites();
    const old = copyOf(mina);
    const before = pat.messages.length;
    await passes(23);
    const letters = await office.mail();
    expect(letters.map(({ to }) => to)).to.deep.equal(['pat@contoso.com']);
    expect(pat.messages).to.have.length(before + 1);
    expect(textOf(mina.card)).to.include('Sent to pat@contoso.com by mail');
    expect(titles()).to.deep.equal(['Resend', 'Withdraw']);
    expect(textOf(await mina.presses('Undo', {}, old)))
      .to.include('It has been sent to pat@contoso.com already, so it cannot be undone.')
      .and.include('Withdraw');
    await pat.says(`accept invitation ${codeIn(letters[0])}`);
    expect(textOf(await pat.presses('Authorize indirect provider', { confirmed: 'true' }))).to.include('Fabrikam');
    await passes(120);
    expect(await office.mail()).to.have.length(1);
  });

  it('is said, too; and says when there is nothing to undo', async () => {
    expect(textOf(await mina.says('undo'))).to.include('there is nothing to undo');
    await invites();
    expect(textOf(await mina.says('실행 취소'))).to.include('20초 후 pat@contoso.com 주소로 메일을 보냅니다.');
    expect(textOf(await mina.presses('실행 취소'))).to.include('Contoso 초대를 되돌렸습니다');
    expect(textOf(await mina.says('undo'))).to.include('there is nothing to undo');
  });

  it('is done once, however often it is pressed, and frees the address at once', async () => {
    await invites();
    const press = mina.pressOf('Undo');
    await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    await invites();
    await passes(60);
    expect(await office.mail()).to.have.length(1);
  });

  it('is only for those who may send invitations, of their own organisation', async () => {
    await invites();
    const joon = office.person('Joon');
    expect(textOf(await joon.says('undo'))).not.to.include('Contoso');
    const robin = office.person('Robin');
    expect(textOf(await robin.says('undo'))).not.to.include('Contoso');
  });

  it('does not keep it from leaving when the bot dies in between', async () => {
    await invites();
    office = await office.restart({ UNDO_SECONDS: '20' });
    mina = office.person('Mina');
    await passes(5);
    expect(await office.mail()).to.have.length(0);
    await passes(60);
    await passes(60);
    expect(await office.mail()).to.have.length(1);
  });

  it('is not offered for what somebody sends from an own mailbox, nor where there is no wait', async () => {
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Copy text');
    await mina.presses('Done');
    expect(titles()).not.to.include('Undo');
    office = await office.restart({ UNDO_SECONDS: '0' });
    mina = office.person('Mina');
    await mina.says('invite reseller Tailspin at ann@tailspin.example');
    await mina.presses('Send invitation');
    expect(titles()).to.deep.equal(['Resend', 'Withdraw']);
    expect(await office.mail()).to.have.length(1);
  });
});
