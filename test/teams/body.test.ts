import { readdirSync, rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { newFolder } from '../support/folder.ts';
import { type Card, Office, type Persona, textOf } from '../support/office.ts';
import { ask, bearer, goodToken, Login, makeKey, openSignedOffice, type SigningKey } from './signed.ts';

const json = { 'content-type': 'application/json' };
const limit = 262_144;

interface Body {
  title: string;
  status: number;
  headers?: Record<string, string>;
  /** Parts are written one by one; without a length among the headers they go out chunked. */
  parts: (persona: Persona) => (string | Buffer)[];
  /** Whether the message is answered in the chat. */
  answered?: true;
}

const message = (persona: Persona, fields: object = {}) =>
  JSON.stringify(persona.activity({ type: 'message', text: 'hello', ...fields }));
/** An activity with raw JSON in place of one of its fields. */
const withRaw = (persona: Persona, name: string, raw: string) =>
  message(persona, { [name]: 'RAW' }).replace('"RAW"', raw);
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const padded = (persona: Persona, bytes: number) => {
  const bare = message(persona, { padding: '' });
  return message(persona, { padding: 'x'.repeat(bytes - Buffer.byteLength(bare)) });
};
const withLength = (body: string) => ({ ...json, 'content-length': String(Buffer.byteLength(body)) });
const multipart = [
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n',
  `Content-Type: application/octet-stream\r\n\r\n${'x'.repeat(200_000)}\r\n--x--\r\n`,
];
// Two hundred megabytes of nothing in a little over two hundred kilobytes, member by member.
const bomb = Array.from({ length: 200 }, () => gzipSync(Buffer.alloc(1_000_000)));

const bodies: Body[] = [
  { title: 'an ordinary message', status: 200, headers: json, parts: (mina) => [message(mina)], answered: true },
  {
    title: 'an ordinary message in pieces',
    status: 200,
    headers: json,
    parts: (mina) => message(mina).split(/(?=hello)/),
    answered: true,
  },
  {
    title: 'an ordinary message whose type names its letters',
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    parts: (mina) => [message(mina)],
    answered: true,
  },

  {
    title: 'what says gzip and is garbage',
    status: 415,
    headers: { ...json, 'content-encoding': 'gzip' },
    parts: () => ['this was never compressed'],
  },
  { title: 'a gzip bomb', status: 415, headers: { ...json, 'content-encoding': 'gzip' }, parts: () => bomb },
  {
    title: 'an honest message under gzip',
    status: 415,
    headers: { ...json, 'content-encoding': 'gzip' },
    parts: (mina) => [gzipSync(message(mina))],
  },
  {
    title: 'what says deflate',
    status: 415,
    headers: { ...json, 'content-encoding': 'deflate' },
    parts: () => ['garbage'],
  },
  {
    title: 'what says identity, which is an encoding, too',
    status: 415,
    headers: { ...json, 'content-encoding': 'identity' },
    parts: (mina) => [message(mina)],
  },
  {
    title: 'a multipart upload',
    status: 415,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    parts: () => multipart,
  },
  { title: 'text/plain', status: 415, headers: { 'content-type': 'text/plain' }, parts: (mina) => [message(mina)] },
  {
    title: 'a form',
    status: 415,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    parts: () => ['type=message&text=hello'],
  },
  {
    title: 'a type that only begins like JSON',
    status: 415,
    headers: { 'content-type': 'application/json-patch+json' },
    parts: (mina) => [message(mina)],
  },
  {
    title: 'a type that names JSON in a parameter',
    status: 415,
    headers: { 'content-type': 'text/plain; x=application/json' },
    parts: (mina) => [message(mina)],
  },
  { title: 'no type', status: 415, headers: {}, parts: (mina) => [message(mina)] },

  { title: 'JSON that breaks off', status: 400, headers: json, parts: (mina) => [message(mina).slice(0, -1)] },
  { title: 'JSON with something behind it', status: 400, headers: json, parts: (mina) => [`${message(mina)}]`] },
  { title: 'bytes that are no UTF-8', status: 400, headers: json, parts: () => [Buffer.from([0xff, 0xfe, 0x00])] },
  { title: 'nothing', status: 400, headers: json, parts: () => [] },
  { title: 'an array', status: 400, headers: json, parts: (mina) => [`[${message(mina)}]`] },
  { title: 'a string', status: 400, headers: json, parts: (mina) => [JSON.stringify(message(mina))] },
  { title: 'a number', status: 400, headers: json, parts: () => ['5'] },
  { title: 'null', status: 400, headers: json, parts: () => ['null'] },
  { title: 'no type of activity', status: 400, headers: json, parts: (mina) => [message(mina, { type: undefined })] },
  { title: 'the type 5', status: 400, headers: json, parts: (mina) => [message(mina, { type: 5 })] },
  { title: 'the type ""', status: 400, headers: json, parts: (mina) => [message(mina, { type: '' })] },
  { title: 'text that is an object', status: 400, headers: json, parts: (mina) => [message(mina, { text: {} })] },
  {
    title: 'brackets 100,000 deep',
    status: 400,
    headers: json,
    parts: () => ['['.repeat(100_000) + ']'.repeat(100_000)],
  },
  {
    title: 'a message whose value is nested 20,000 deep',
    status: 400,
    headers: json,
    parts: (mina) => [withRaw(mina, 'value', nested(20_000))],
  },
  {
    title: 'a message whose value is nested 100 deep',
    status: 200,
    headers: json,
    parts: (mina) => [withRaw(mina, 'value', nested(100))],
    answered: true,
  },

  {
    title: 'a message of just the greatest length',
    status: 200,
    headers: json,
    parts: (mina) => [padded(mina, limit)],
    answered: true,
  },
  { title: 'a byte more in pieces', status: 413, headers: json, parts: (mina) => [padded(mina, limit + 1)] },
  {
    title: 'far too much in pieces',
    status: 413,
    headers: json,
    parts: () => Array.from({ length: 40 }, () => 'x'.repeat(50_000)),
  },
];

describe('the body of a request', () => {
  let office: Office;
  let mina: Persona;
  let folder: string;
  const temporary = process.env.TMPDIR;

  before(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    // Whatever anything leaves in the temporary folder from here on is to be seen.
    folder = newFolder();
    process.env.TMPDIR = folder;
  });
  after(async () => {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
    rmSync(folder, { recursive: true, force: true });
    await office.close();
  });

  const post = (headers: Record<string, string>, body: (string | Buffer)[]) =>
    ask(`${office.twotier.url}/api/messages`, { method: 'POST', headers, body });

  async function servesOn(): Promise<void> {
    expect(textOf(await mina.says('hello'))).to.include('Hello Mina Park');
    expect(readdirSync(folder), 'the temporary folder').to.deep.equal([]);
  }

  for (const { title, status, headers, parts, answered } of bodies) {
    it(`is answered ${status} when it is ${title}`, async () => {
      const before = mina.messages.length;
      const answer = await post(headers ?? json, parts(mina));
      expect(answer.status).to.equal(status);
      expect(answer.text, 'what is told').to.be.oneOf(['', '{}']);
      expect(mina.messages.length - before, 'replies').to.equal(answered ? 1 : 0);
      await servesOn();
    });
  }

  it('is not even read when its length is too much', async () => {
    const body = padded(mina, limit + 1);
    expect((await post(withLength(body), [body])).status).to.equal(413);
    // The length alone decides, however little follows.
    expect((await post({ ...json, 'content-length': '5000000000' }, ['{}'])).status).to.equal(413);
    await servesOn();
  });

  it('is taken when its length is just the greatest', async () => {
    const body = padded(mina, limit);
    const before = mina.messages.length;
    expect((await post(withLength(body), [body])).status).to.equal(200);
    expect(mina.messages.length - before).to.equal(1);
  });

  it('does not grow in memory, compressed or in pieces', async () => {
    const before = process.memoryUsage().rss;
    for (let time = 0; time < 5; time++) {
      await post({ ...json, 'content-encoding': 'gzip' }, bomb);
      await post(
        json,
        Array.from({ length: 40 }, () => 'x'.repeat(50_000)),
      );
    }
    expect(process.memoryUsage().rss - before).to.be.below(50_000_000);
    await servesOn();
  });

  it('changes no prototype, and gains nobody anything', async () => {
    const poison = '{"polluted":true,"role":"global-admin","isAdmin":true}';
    const joon = office.person('Joon');
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      for (const place of ['value', 'channelData', 'from', 'conversation']) {
        const activity = joon.activity({ type: 'message', text: 'hello' }) as Record<string, Card>;
        const inside = JSON.stringify({ ...activity[place], RAW: 'RAW' }).replace('"RAW":"RAW"', `"${name}":${poison}`);
        const body = JSON.stringify({ ...activity, [place]: 'PLACE' }).replace('"PLACE"', inside);
        expect((await post(json, [body])).status, `${name} in ${place}`).to.equal(200);
      }
      const whole = message(joon).replace(/}$/, `,"${name}":${poison}}`);
      expect((await post(json, [whole])).status, name).to.equal(200);
    }
    const clean: Record<string, unknown> = {};
    expect([clean.polluted, clean.isAdmin, clean.role]).to.deep.equal([undefined, undefined, undefined]);
    expect(textOf(await joon.says('invite reseller Contoso at pat@contoso.com'))).to.include(
      'Your role does not include this',
    );
    await servesOn();
  });

  it('with 200,000 letters of text is answered in a word, and holds nobody up', async () => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    for (const text of [
      'a'.repeat(200_000),
      'invite reseller '.repeat(12_000),
      `${'('.repeat(100_000)}${')'.repeat(100_000)}`,
    ]) {
      const card = await mina.says(text);
      expect(textOf(card)).to.include('longer than 2,000 characters');
    }
    delay.disable();
    expect(delay.max / 1e6, 'milliseconds').to.be.below(100);
  });

  describe('under a signature', () => {
    let key: SigningKey;
    let login: Login;
    let signed: Office;

    before(async () => {
      key = await makeKey('channel');
      login = await Login.open([key]);
      signed = await openSignedOffice(login);
    });
    after(async () => {
      await signed.close();
      await login.close();
    });

    it('gets the same answers; without one, whatever can be read gets 401 and no more', async () => {
      const persona = signed.person('Mina');
      const token = bearer(await goodToken(signed, key));
      const url = `${signed.twotier.url}/api/messages`;
      for (const { title, status, headers = json, parts } of bodies) {
        const body = parts(persona);
        const good = await ask(url, { method: 'POST', headers: { ...headers, ...token }, body });
        const none = await ask(url, { method: 'POST', headers, body });
        const readable = status === 200 || (status === 400 && none.text === '');
        expect({ signed: good.status, unsigned: none.status }, title).to.deep.equal({
          signed: status,
          unsigned: readable ? 401 : status,
        });
        expect([good.text, none.text].join(''), title).to.match(/^(\{\})*$/);
      }
    });
  });
});
