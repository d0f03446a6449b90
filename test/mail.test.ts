import { once } from 'node:events';
import { readdirSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { createMail } from '../bot/mail.ts';
import { readSettings } from '../bot/settings.ts';
import { alex, applies } from './enrolment/applying.ts';
import { newFolder } from './support/folder.ts';
import { buttonsOf, Office, textOf } from './support/office.ts';

describe('mail by SMTP', () => {
  let office: Office;
  let server: SMTPServer;
  let refusal: { responseCode: number } | undefined;
  const letters: string[] = [];

  before(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(refusal ? Object.assign(new Error('no'), refusal) : undefined),
      onData: async (stream, _session, done) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        letters.push(Buffer.concat(chunks).toString());
        done();
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  });
  after((done) => {
    server.close(() => done());
  });
  beforeEach(async () => {
    letters.length = 0;
    refusal = undefined;
    office = await Office.open({ SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` });
  });
  afterEach(() => office.close());

  async function invite(): Promise<void> {
    const mina = office.person('Mina');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await office.settled();
  }

  it('goes out once, to one recipient, with the key of the sending', async () => {
    await invite();
    expect(letters).to.have.length(1);
    expect(letters[0])
      .to.match(/^To: pat@contoso\.com\r?$/m)
      .and.match(/^Message-ID: <[\w.]+@twotier\.example>\r?$/m);
    expect(letters[0]).not.to.match(/^(Bcc|Cc):/im);
  });

  it('that a server refuses for good is told to the inviter, who can send it elsewhere', async () => {
    refusal = { responseCode: 550 };
    await invite();
    const mina = office.person('Mina');
    expect(mina.messages.map(({ card }) => textOf(card)).join()).to.include(
      'The mail server of pat@contoso.com refused the address.',
    );
    expect(textOf(mina.messages[0]?.card ?? {}), 'the card in place').to.include('could not be delivered');
    expect(buttonsOf(mina.card).map(({ title }) => title)).to.deep.equal(['Invite again', 'Resend', 'Withdraw']);
    refusal = undefined;
    await mina.presses('Resend');
    await office.settled();
    expect(letters).to.have.length(1);
  });

  it('to a primary contact that a server refuses for good is told to the applicant, who can apply with another', async () => {
    refusal = { responseCode: 550 };
    const newcomer = office.person(alex);
    await applies(newcomer);
    await office.settled();
    expect(textOf(newcomer.card)).to.include('The mail server of alex@tailspintoys.com refused the address.');
    refusal = undefined;
    await newcomer.presses('Withdraw');
    await newcomer.presses('Apply again');
    await newcomer.presses('I have these', { country: 'US' });
    await newcomer.presses('Choose');
    await newcomer.presses('Continue');
    await newcomer.presses('Next: Review', { contactEmail: 'office@tailspintoys.com' });
    await newcomer.presses('Enroll now', { authority: 'true' });
    await office.settled();
    expect(letters.at(-1)).to.include('office@tailspintoys.com').and.include('Please verify the application');
  });

  it('that a server refuses for now is tried again', async () => {
    refusal = { responseCode: 451 };
    await invite();
    expect(textOf(office.person('Mina').card)).to.include('Sent to pat@contoso.com by mail');
    refusal = undefined;
    for (let round = 0; round < 8; round++) {
      office.passes({ seconds: 10 });
      while (await office.twotier.outbox.poll());
    }
    expect(letters).to.have.length(1);
  });
});

describe('mail without a server', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => createMail(readSettings({ DATA_DIR: folder }), () => new Date('2026-11-20T09:00:00Z'));
  const letter = (key: string) => ({
    to: 'pat@contoso.com',
    subject: 'Fabrikam의 초대',
    text: `${'한 줄이 아주 길어도 그대로 읽힙니다. '.repeat(20)}\n.\nFrom here on in English.\n`,
    language: 'ko',
    key,
  });

  it('is there once for every letter, whole and for its owner alone, however often it is tried', async () => {
    const mail = open();
    await Promise.all(['a', 'b', 'c'].map((key) => mail.send(letter(key))));
    await mail.send(letter('a'));
    const sent = await mail.sent();
    expect(sent).to.have.length(3);
    for (const { name, raw } of sent) {
      const { to, subject, text } = await PostalMime.parse(raw);
      expect([to?.[0]?.address, subject, text?.replaceAll('\r\n', '\n').trim()]).to.deep.equal([
        'pat@contoso.com',
        'Fabrikam의 초대',
        letter('').text.trim(),
      ]);
      expect(statSync(join(folder, 'mail', name)).mode & 0o777).to.equal(0o600);
    }
    expect(readdirSync(join(folder, 'mail')), 'nothing half written').to.have.length(3);
  });

  it('goes on in an emptied mailbox', async () => {
    const mail = open();
    await mail.send(letter('a'));
    await mail.clear();
    expect(await mail.sent()).to.deep.equal([]);
    await mail.send(letter('b'));
    expect(await mail.sent()).to.have.length(1);
  });
});
