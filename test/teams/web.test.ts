import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { newFolder } from '../support/folder.ts';
import { codeIn, Office, type Persona, textOf } from '../support/office.ts';
import {
  type Answer,
  ask,
  bearer,
  botId,
  goodToken,
  Login,
  makeKey,
  openSignedOffice,
  type SigningKey,
} from './signed.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const json = { 'content-type': 'application/json' };

describe('what the bot answers by HTTP', () => {
  let office: Office;
  let mina: Persona;

  before(async () => {
    office = await Office.open();
    mina = office.person('Mina');
  });
  after(() => office.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(`${office.twotier.url}${path}`, { method, headers });

  it('says that it lives and that it is ready, and nothing else', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const { status, text } = await get(path);
      expect({ path, status, text }).to.deep.equal({ path, status: 200, text: '' });
    }
  });

  it('says no more than 404 of what is not there', async () => {
    for (const path of [
      '/nowhere',
      '/api',
      '/api/messages/',
      '/api/messages/../../etc/passwd',
      '/API/MESSAGES',
      '/healthz/',
      '/invitations',
      '/invitations/a/b',
      '/.env',
      '/package.json',
      '/%2e%2e/package.json',
      '/%E0%A4%A',
      '/invitations/%E0%A4%A',
      '//evil.example/',
      '/<script>alert(1)</script>',
      '/constructor',
      '/__proto__',
    ]) {
      const { status, text, headers } = await get(path);
      expect({ path, status, text }).to.deep.equal({ path, status: 404, text: '{}' });
      expect(headers['content-type']).to.equal('application/json');
    }
    const { status, text } = await ask(`${office.twotier.url}/nowhere`, {
      method: 'POST',
      headers: json,
      body: ['{}'],
    });
    expect({ status, text }).to.deep.equal({ status: 404, text: '{}' });
  });

  it('says no more than 405, and what would be allowed, to another method', async () => {
    for (const [path, allowed, methods] of [
      ['/api/messages', 'POST', ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']],
      ['/healthz', 'GET', ['POST', 'PUT', 'DELETE', 'OPTIONS']],
      ['/readyz', 'GET', ['POST', 'DELETE']],
      ['/invitations/8675-FKD5-6TYN-1DM0-PH0X-3J4N-GJ', 'GET', ['POST', 'PUT', 'DELETE']],
    ] as const) {
      for (const method of methods) {
        const { status, text, headers } = await get(path, json, method);
        expect({ path, method, status, text }).to.deep.equal({ path, method, status: 405, text: '{}' });
        expect(headers.allow).to.equal(allowed);
      }
    }
    const head = await get('/healthz', {}, 'HEAD');
    expect({ status: head.status, text: head.text }).to.deep.equal({ status: 405, text: '' });
  });

  it('says nothing of what it is built with', async () => {
    for (const path of ['/healthz', '/nowhere', '/api/messages', '/invitations/x']) {
      const { headers } = await get(path);
      expect(Object.keys(headers)).not.to.include('x-powered-by');
      expect(JSON.stringify(headers)).not.to.match(/restify|node|express|cosmos/i);
    }
  });

  describe('in local mode', () => {
    const messageTo = (host: string | undefined) =>
      ask(`${office.twotier.url}/api/messages`, {
        method: 'POST',
        headers: { ...json, ...(host === undefined ? {} : { host }) },
        body: [JSON.stringify(mina.activity({ type: 'message', text: 'hello' }))],
      });

    for (const host of [
      'evil.example',
      'evil.example:3978',
      'localhost.evil.example',
      'evil.example.localhost',
      'localhost@evil.example',
      '127.0.0.1.nip.io',
      '127.0.0.2',
      '0.0.0.0',
      '10.0.0.1',
      '[::ffff:127.0.0.1]',
      'localhost,evil.example',
      ' ',
    ]) {
      it(`takes no activity that was meant for ${host.trim() || 'no host'}`, async () => {
        const before = office.calls.length;
        const { status, text } = await messageTo(host);
        expect({ status, text }).to.deep.equal({ status: 403, text: '' });
        expect(office.calls.length).to.equal(before);
      });
    }

    for (const host of [
      'localhost',
      'localhost:3978',
      'LOCALHOST:1',
      '127.0.0.1',
      '127.0.0.1:80',
      '[::1]:3978',
      '127.1',
    ]) {
      it(`takes one that was meant for ${host}`, async () => {
        const before = office.calls.length;
        expect((await messageTo(host)).status).to.equal(200);
        expect(office.calls.length).to.equal(before + 1);
      });
    }
  });

  it('takes a signed activity under whatever name its host has', async () => {
    const key = await makeKey('channel');
    const login = await Login.open([key]);
    const signed = await openSignedOffice(login);
    try {
      const sends = (headers: Record<string, string>) =>
        ask(`${signed.twotier.url}/api/messages`, {
          method: 'POST',
          headers: { ...json, host: 'twotier.example', ...headers },
          body: [JSON.stringify(signed.person('Mina').activity({ type: 'message', text: 'hello' }))],
        });
      expect((await sends({})).status).to.equal(401);
      expect((await sends(await tokenFor(signed, key))).status).to.equal(200);
    } finally {
      await signed.close();
      await login.close();
    }
  });
});

const tokenFor = async (office: Office, key: SigningKey) => bearer(await goodToken(office, key));

describe('the page of an invitation', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;
  let code: string;

  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    pat = office.person('Pat');
    code = await invites('Contoso', 'pat@contoso.com');
  });
  afterEach(() => office.close());

  async function invites(reseller: string, email: string): Promise<string> {
    await mina.says('invite reseller');
    await mina.presses('Send invitation', { reseller, email });
    const letter = (await office.mail()).find(({ to }) => to === email);
    return codeIn(letter);
  }
  const page = (path = code, language?: string): Promise<Answer> =>
    ask(`${office.twotier.url}/invitations/${path}`, {
      headers: language === undefined ? {} : { 'accept-language': language },
    });

  const english = { lang: 'en', title: 'Fabrikam invites Contoso to a partnership' };
  const korean = { lang: 'ko', title: 'Fabrikam이 Contoso에 파트너 관계를 요청합니다' };
  const seen = ({ text }: Answer) => ({
    lang: /<html lang="(\w+)">/.exec(text)?.[1],
    title: /<title>(.*)<\/title>/.exec(text)?.[1],
  });

  it('is in the language that is asked for, and otherwise in English', async () => {
    for (const [language, expected] of [
      [undefined, english],
      ['', english],
      ['en', english],
      ['en-GB,en;q=0.9', english],
      ['ko', korean],
      ['ko-KR', korean],
      ['KO-kr', korean],
      ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', korean],
      ['en-US,en;q=0.9,ko;q=0.8', english],
      ['en;q=0.8,ko;q=0.9', korean],
      ['fr-FR,fr;q=0.9,ko;q=0.8,en;q=0.7', korean],
      ['fr-FR , ko ; q=0.5 , en;q=0.4', korean],
      ['fr-FR,fr;q=0.9', english],
      ['*', english],
      ['ko;q=0', english],
      ['ko;q=0,en;q=0.1', english],
      ['ko;q=nonsense', english],
      ['kok-IN', english],
      ['<script>', english],
      [','.repeat(5000), english],
    ] as const) {
      const answer = await page(code, language);
      expect(answer.status).to.equal(200);
      expect(seen(answer), String(language).slice(0, 40)).to.deep.equal(expected);
    }
  });

  it('says who asks, what it would grant and how to answer', async () => {
    const { text } = await page();
    for (const said of [
      'Requested by Mina Park · fabrikam.com · United States',
      'Waiting for your answer until Fri 27 Nov 2026, 09:00 (UTC).',
      'Submit orders',
      'Add subscriptions',
      'Administrator access',
      `accept invitation ${code}`,
    ])
      expect(text).to.include(said);
    expect((await page(code, 'ko')).text)
      .to.include(`초대 수락 ${code}`)
      .and.include('2026년 11월 27일');
  });

  it('lets nothing run and nothing be loaded, and is kept nowhere', async () => {
    for (const path of [code, 'unknown']) {
      const { headers, text } = await page(path);
      expect(headers).to.include({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Language',
      });
      expect(text).not.to.match(/<script|<img|<iframe|<form|<object|@import|url\(|\son\w+=/i);
      expect(text).not.to.match(/(src|href)="(?!data:,")/);
    }
  });

  it('consumes nothing: it can be opened by whoever scans mail, and the invitation is still good', async () => {
    const [first, ...more] = await Promise.all(Array.from({ length: 10 }, () => page()));
    for (const other of more) expect(other.text).to.equal(first?.text);
    await ask(`${office.twotier.url}/invitations/${code}`, { method: 'HEAD' });
    expect((await page()).text).to.include('Waiting for your answer');

    expect(textOf(await pat.says(`accept invitation ${code}`))).to.include('Partnership request from Fabrikam');
    expect((await page()).text).to.include('Waiting for your answer');
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    const answered = (await page()).text;
    expect(answered).to.include('This invitation was accepted on Fri 20 Nov 2026').and.not.include('<pre>');
  });

  it('tells how it stands when it is too late', async () => {
    office.passes({ days: 7, seconds: 1 });
    const expired = await page();
    expect(expired.status).to.equal(200);
    expect(expired.text).to.include('This invitation expired on Fri 27 Nov 2026').and.not.include('<pre>');
  });

  it('tells the same of whatever is no code', async () => {
    const other = code.replace(/[^-]/g, (letter) => (letter === 'A' ? 'B' : 'A'));
    const strange = [
      '',
      'unknown',
      other,
      code.toLowerCase(),
      `${code}-A`,
      code.slice(0, -1),
      `${code}%20`,
      `${code}%00`,
      '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      'A'.repeat(90),
      '..%2f..%2fetc%2fpasswd',
      '$%7Bcode%7D',
    ];
    const texts = new Set<string>();
    for (const path of strange) {
      const { status, text } = await page(path);
      expect(status, path.slice(0, 60)).to.equal(404);
      texts.add(text);
    }
    expect([...texts]).to.have.length(1);
    expect((await page('A'.repeat(2000))).status).to.equal(404);
    expect([...texts][0])
      .to.match(/This invitation can(.|&#39;)t be opened/)
      .and.not.include('Fabrikam');
  });

  it('takes a code with a question behind it for the code', async () => {
    expect((await page(`${code}?utm_source=mail&lang=ko&next=https://evil.example/`)).text).to.equal(
      (await page()).text,
    );
  });

  it('shows hostile names as the letters that they are', async () => {
    const names = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '</title></style><h1>Approved</h1>',
      '&lt;b&gt;bold&lt;/b&gt;',
      '{provider} {at} ${code}',
      '<at>Global Admin</at>',
    ];
    for (const [at, name] of names.entries()) {
      const { text } = await page(await invites(name, `somebody-${at}@example.com`));
      const title = /<title>(.*)<\/title>/.exec(text)?.[1] ?? '';
      const heading = /<h1>(.*)<\/h1>/.exec(text)?.[1] ?? '';
      expect(title)
        .to.equal(heading)
        .and.not.match(/[<>"']/);
      expect(title.replace(/&#(\d+);/g, (_, letter) => String.fromCharCode(Number(letter)))).to.equal(
        `Fabrikam invites ${name} to a partnership`,
      );
      expect(text.match(/<h1>/g)).to.have.length(1);
      expect(text).not.to.match(/<script|<img|<at>|<b>|<[^>]*\sonmouseover=/);
    }
  });

  it('shows hostile names of the one who invites, too, and a link to Teams that nothing breaks out of', async () => {
    const folder = newFolder();
    const hostile = structuredClone(demo);
    const fabrikam = hostile.organisations[0];
    if (!fabrikam) throw new Error('the demo has no provider');
    fabrikam.name = '<b>Fabrikam</b>" onclick="alert(1)';
    fabrikam.domain = '<i>fabrikam</i>.com';
    for (const person of fabrikam.people) person.name = `<u>${person.name}</u>`;
    const file = join(folder, 'demo.json');
    writeFileSync(file, JSON.stringify(hostile));
    const key = await makeKey('channel');
    const login = await Login.open([key]);
    await office.close();
    office = await openSignedOffice(login, { DEMO: file });
    try {
      mina = office.person('Mina');
      const says = (fields: object) =>
        tokenFor(office, key).then((headers) => mina.sends(mina.activity(fields), headers));
      await says({ type: 'message', text: 'invite reseller Contoso at pat@contoso.com' });
      const press = mina.pressOf('Send invitation', {
        email: 'pat@contoso.com',
        reseller: 'Contoso',
        message: 'Hello.',
      });
      await says(press);
      const [letter] = await office.mail();
      code = codeIn(letter);
      const { text } = await page();
      expect(text).to.include('&#60;b&#62;Fabrikam&#60;/b&#62;&#34; onclick=&#34;alert(1)');
      expect(text).to.include('&#60;u&#62;Mina Park&#60;/u&#62;').and.include('&#60;i&#62;fabrikam&#60;/i&#62;.com');
      expect(text).not.to.match(/<b>|<i>|<u>|<[^>]*\sonclick=/);
      expect(text.match(/href="[^"]*"/g)).to.deep.equal([
        'href="data:,"',
        `href="https://teams.microsoft.com/l/chat/0/0?users=28:${botId}&#38;message=accept%20invitation%20${code}"`,
      ]);
    } finally {
      await login.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
