import { expect } from 'chai';
import { type Office, type Persona, textOf, valuesOf } from '../support/office.ts';
import { alex, answers, applies, documents, openEnrolment, verificationCodeIn } from './applying.ts';

const both = { signedUp: 'yes', ownAddress: 'yes' };

describe('verify-email', () => {
  let office: Office;
  let newcomer: Persona;
  let mina: Persona;
  beforeEach(async () => {
    ({ office, newcomer, mina } = await openEnrolment());
  });
  afterEach(() => office.close());

  const code = async () => verificationCodeIn(await office.mail());
  const state = async () => (await documents(office, 'application')).at(-1)?.state;
  const page = (of: string, headers: Record<string, string> = {}) =>
    fetch(`${office.twotier.url}/verify/${of}`, { headers });

  describe('on the page', () => {
    it('asks both questions in the language that is asked for, and consumes nothing by being read', async () => {
      await applies(newcomer);
      const of = await code();
      for (let read = 0; read < 5; read++) await page(of);
      const english = await page(of);
      expect(english.status).to.equal(200);
      expect(await english.text())
        .to.include('sign up for a Partner Center account?')
        .and.include('Does alex@tailspintoys.com belong to Tailspin Toys Inc.?')
        .and.include(alex.tenantId);
      const korean = await (await page(of, { 'accept-language': 'ko-KR,ko;q=0.9,en;q=0.5' })).text();
      expect(korean).to.include('<html lang="ko">').and.include('파트너 센터 계정을 신청했습니까?');
      expect(await state()).to.equal('awaiting-verification');
    });

    it('lets nothing run, nothing be loaded and nothing go elsewhere', async () => {
      await applies(newcomer);
      const { headers } = await page(await code());
      expect(headers.get('content-security-policy')).to.equal(
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      expect(headers.get('cache-control')).to.equal('no-store');
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
      const invitation = await fetch(`${office.twotier.url}/invitations/8675-FKD5-6TYN-1DM0-PH0X-3J4N-GJ`);
      expect(invitation.headers.get('content-security-policy')).to.include("form-action 'none'");
    });

    it('goes on to the review with two times yes', async () => {
      await applies(newcomer);
      const { status, text } = await answers(office, await code());
      expect({ status, begun: text.includes('The review has begun') }).to.deep.equal({ status: 200, begun: true });
      expect(await state()).to.equal('in-review');
      expect(textOf(newcomer.card)).to.include('In review');
      expect(textOf(mina.card)).to.include('Alex Moreno answered the questions');
    });

    for (const given of [
      { signedUp: 'no', ownAddress: 'yes' },
      { signedUp: 'yes', ownAddress: 'no' },
      { signedUp: 'no', ownAddress: 'no' },
    ]) {
      it(`freezes the application with ${JSON.stringify(given)}, and tells the operator`, async () => {
        await applies(newcomer);
        const { text } = await answers(office, await code(), given);
        expect(text).to.include('The application is frozen');
        expect(await state()).to.equal('frozen');
        expect(textOf(mina.card))
          .to.include('The application of Tailspin Toys Inc. is frozen.')
          .and.include('Unfreeze');
        expect(textOf(newcomer.card)).to.include('Frozen').and.not.include('Unfreeze');
        expect((await office.mail()).at(-1)?.subject).to.equal('The application of Tailspin Toys Inc.: Frozen');
      });
    }

    it('asks again where an answer is missing, and keeps the one that was given', async () => {
      await applies(newcomer);
      const { status, text } = await answers(office, await code(), { ownAddress: 'yes' });
      expect(status).to.equal(400);
      expect(text)
        .to.include('Answer both questions.')
        .and.match(/name="ownAddress" value="yes" required checked/);
      expect(await state()).to.equal('awaiting-verification');
    });

    it('takes no answer that did not come from its own form', async () => {
      await applies(newcomer);
      const url = `${office.twotier.url}/verify/${await code()}`;
      const post = (body: string, type = 'application/x-www-form-urlencoded') =>
        fetch(url, { method: 'POST', body, headers: { 'content-type': type } });
      expect((await post('signedUp=yes&ownAddress=yes')).status).to.equal(400);
      expect((await post('signedUp=yes&ownAddress=yes&token=guessed')).status).to.equal(400);
      expect((await post(JSON.stringify(both), 'application/json')).status).to.equal(415);
      expect((await post('a=b', 'text/plain')).status).to.equal(415);
      expect((await post(`x=${'a'.repeat(300_000)}`)).status).to.equal(413);
      const messages = await fetch(`${office.twotier.url}/api/messages`, {
        method: 'POST',
        body: new URLSearchParams(both),
      });
      expect(messages.status, 'forms are for the page alone').to.equal(415);
      expect(await state()).to.equal('awaiting-verification');
    });

    it('is answered once, whoever sends it again and however often at once', async () => {
      await applies(newcomer);
      const of = await code();
      const token = /name="token" value="([^"]+)"/.exec(await (await page(of)).text())?.[1] ?? '';
      const post = (given: object) =>
        fetch(`${office.twotier.url}/verify/${of}`, { method: 'POST', body: new URLSearchParams({ token, ...given }) });
      const answered = await Promise.all(
        Array.from({ length: 30 }, (_, at) => post(at % 2 ? both : { signedUp: 'no', ownAddress: 'no' })),
      );
      await office.settled();
      expect(new Set(answered.map(({ status }) => status))).to.deep.equal(new Set([200]));
      const first = await state();
      await post(both);
      await post({ signedUp: 'no', ownAddress: 'no' });
      expect(await state()).to.equal(first);
      const trail = (await documents(office, 'audit')).filter(
        ({ operation, pk }) => operation === 'verify-email' && String(pk).endsWith('|audit'),
      );
      expect(trail).to.have.length(1);
      expect(trail[0]?.by).to.include({ name: 'Alex Moreno', objectId: 'primary-contact' });
    });

    it('takes a link for seven days, and only the newest', async () => {
      await applies(newcomer);
      const first = await code();
      await newcomer.presses('Send the mail again');
      const second = await code();
      expect(second).not.to.equal(first);
      expect((await page(first)).status).to.equal(404);
      expect((await answers(office, first)).status).to.equal(404);
      office.passes({ days: 7, seconds: -1 });
      expect(await (await page(second)).text()).to.include('<form');
      office.passes({ seconds: 2 });
      expect((await answers(office, second)).text)
        .to.include('This link expired')
        .and.not.include('<form');
      expect(await state()).to.equal('awaiting-verification');
      expect(textOf(await newcomer.says('show our enrollment status'))).to.include('has expired. Send the mail again.');
    });

    it('tells the same of whatever is no code', async () => {
      await applies(newcomer);
      const texts = await Promise.all(
        ['AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-00', 'x', '..%2f..%2fetc', (await code()).toLowerCase()].map(async (of) => {
          const answer = await page(of);
          return `${answer.status} ${await answer.text()}`;
        }),
      );
      expect(new Set(texts).size).to.equal(1);
      expect(texts[0]).to.include('404').and.include('This link can&#39;t be used');
    });

    it('shows hostile names as the letters that they are', async () => {
      await applies(newcomer, { contactIs: 'other', contactName: '<script>alert(1)</script>' });
      const evil = office.person({
        ...alex,
        name: '"><img src=x onerror=alert(1)>',
        tenantId: '99999999-0000-4000-8000-000000000000',
      });
      await evil.says('enroll');
      await evil.presses('I have these', { country: 'US' });
      await evil.presses('Use another', { otherMpn: '5678901' });
      await evil.presses('Continue', { legalName: '<b>Evil</b>', street: 'x', city: 'y', postalCode: '1' });
      await evil.presses('Next: Review', {
        contactEmail: 'a@evil.example',
        supportEmail: 'a@evil.example',
        supportPhone: '+1 555 0100',
      });
      await evil.presses('Enroll now', { authority: 'true' });
      const html = await (await page(await code())).text();
      expect(html).not.to.match(/<(?:script|img|b)\b/);
      expect(html).to.include('&#60;b&#62;Evil');
    });

    it('stands in no store and no log but as a hash', async () => {
      await applies(newcomer);
      const of = await code();
      let cursor: string | undefined;
      for (let more = true; more; ) {
        const changes = await office.twotier.store.changes(cursor);
        expect(JSON.stringify(changes.items)).not.to.include(of);
        ({ cursor, more } = changes);
      }
    });
  });

  describe('in the chat', () => {
    it('takes the code from the mail, in one sentence or on its card', async () => {
      await applies(newcomer);
      const kim = office.person({ ...alex, objectId: '0d1f7a1e-0000-4000-8000-00007a115b09', name: 'Kim' });
      const asked = await kim.says('confirm my e-mail');
      expect(textOf(asked)).to.include('The code is in the mail');
      const card = await kim.presses('Continue', { code: await code() });
      expect(textOf(card)).to.include('sign up for a Partner Center account?');
      expect(textOf(await kim.presses('Answer', { signedUp: 'yes' }))).to.include('Answer both questions.');
      const done = await kim.presses('Answer', both);
      expect(textOf(done)).to.include('Thank you. The review has begun');
      expect(await state()).to.equal('in-review');
    });

    it('gives back a code that is wrong, to be set right where it was typed', async () => {
      await applies(newcomer);
      const wrong = 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-00';
      const said = await newcomer.says(`confirm my e-mail ${wrong}`);
      expect(textOf(said)).to.match(/^This code cannot be used/);
      expect(valuesOf(said)).to.deep.equal({ code: wrong });
      const typed = await newcomer.presses('Continue', { code: 'x'.repeat(300) });
      expect(textOf(typed)).to.match(/^“Code from the mail” takes at most 60 characters\./);
      expect(textOf(await newcomer.presses('Continue', { code: await code() }))).to.include('sign up for a Partner');
    });

    it('takes a code that is no text for a wrong one', async () => {
      await applies(newcomer);
      for (const code of [true, 12]) {
        const kim = office.person({ ...alex, objectId: '0d1f7a1e-0000-4000-8000-00007a115b09', name: 'Kim' });
        await kim.says('confirm my e-mail');
        expect(textOf(await kim.presses('Continue', { code }))).to.include('This code cannot be used');
      }
    });

    it('hears the sentences of the mail, in both languages', async () => {
      await applies(newcomer);
      const of = await code();
      expect(textOf(await newcomer.says(`confirm my e-mail ${of}`))).to.include(
        'sign up for a Partner Center account?',
      );
      expect(textOf(await newcomer.says(`내 메일 주소 확인 ${of}`))).to.include('파트너 센터 계정을 신청했습니까?');
      await newcomer.presses('답변하기', { signedUp: 'yes', ownAddress: 'no' });
      expect(await state()).to.equal('frozen');
    });

    it('believes nobody who just says so: not the applicant, not another tenant with the code', async () => {
      await applies(newcomer);
      expect(textOf(await newcomer.says('confirm my e-mail'))).not.to.include('sign up for');
      const vera = office.person({
        tenantId: '99999999-0000-4000-8000-000000000000',
        objectId: alex.objectId,
        name: 'Alex Moreno',
      });
      expect(textOf(await vera.says(`confirm my e-mail ${await code()}`))).to.include('This code cannot be used');
      expect(textOf(await mina.says(`confirm my e-mail ${await code()}`))).to.include('This code cannot be used');
      expect(await state()).to.equal('awaiting-verification');
    });

    it('needs no code from somebody whose address the directory has', async () => {
      const dana = office.person('Dana');
      await dana.says('enroll');
      await dana.presses('I have these', { country: 'US' });
      await dana.presses('Use another', { otherMpn: '5678901' });
      await dana.presses('Continue', { legalName: 'Northwind', street: '1', city: 'x', postalCode: '1' });
      await dana.presses('Next: Review', { supportEmail: 'help@northwind.com', supportPhone: '+1 555 0100' });
      await dana.presses('Enroll now', { authority: 'true' });
      expect(textOf(await dana.says('confirm my e-mail'))).to.include('sign up for a Partner Center account?');
      await dana.presses('Answer', both);
      expect(await state()).to.equal('in-review');
    });

    it('takes no answer after the seven days, also on a card that was opened before', async () => {
      await applies(newcomer);
      await newcomer.says(`confirm my e-mail ${await code()}`);
      office.passes({ days: 7, seconds: 1 });
      expect(textOf(await newcomer.presses('Answer', both))).to.include('This code cannot be used');
      expect(await state()).to.equal('awaiting-verification');
    });

    it('tells who comes late what has become of it, and locks out who tries many codes', async () => {
      await applies(newcomer);
      const of = await code();
      await newcomer.says(`confirm my e-mail ${of}`);
      const [late] = newcomer.messages.slice(-1);
      await answers(office, of);
      expect(textOf(await newcomer.presses('Answer', both, late))).to.include('It is in review.');
      const robin = office.person('Robin');
      for (let tried = 0; tried < 10; tried++)
        await robin.says(`confirm my e-mail AAAA-BBBB-CCCC-DDDD-EEEE-FFF${tried}-0A`);
      expect(textOf(await robin.says(`confirm my e-mail ${of}`))).to.include('Too many wrong codes');
    });
  });
});
