import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { type CryptoKey, exportJWK, exportSPKI, importJWK, SignJWT } from 'jose';
import type { Office, Persona } from '../support/office.ts';
import {
  bearer,
  botId,
  botTenant,
  channelIssuer,
  claimsFor,
  goodToken,
  Login,
  makeKey,
  openSignedOffice,
  type SigningKey,
  saysSigned,
  sign,
} from './signed.ts';

const foreignTenant = '0d1f7a1e-0000-4000-8000-0000000f0f0f';
const otherApp = '0d1f7a1e-0000-4000-8000-0000000a0a0a';
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the token of a request', () => {
  let key: SigningKey;
  let silent: SigningKey;
  let webchat: SigningKey;
  let rogue: SigningKey;
  let login: Login;
  let office: Office;
  let mina: Persona;
  let elsewhere: Server;
  const reached: string[] = [];

  before(async () => {
    [key, silent, webchat, rogue] = (await Promise.all([
      makeKey('channel-1'),
      makeKey('channel-silent', 'none'),
      makeKey('channel-webchat', ['webchat']),
      makeKey('channel-1'),
    ])) as [SigningKey, SigningKey, SigningKey, SigningKey];
    login = await Login.open([key, silent, webchat]);
    office = await openSignedOffice(login);
    mina = office.person('Mina');
    elsewhere = createServer((request, response) => {
      reached.push(`${request.method} ${request.url}`);
      response.setHeader('content-type', 'application/json');
      response.end('{"id":"1"}');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => elsewhere.once('listening', resolve));
  });
  after(async () => {
    await office.close();
    await login.close();
    elsewhere.close();
  });

  const at = (minutes: number) => Math.floor(office.clock.now.getTime() / 1000) + minutes * 60;
  const claims = (changed: Record<string, unknown> = {}) => ({
    ...claimsFor(office.serviceUrl, office.clock.now),
    ...changed,
  });
  const withKey = async (claimed: Record<string, unknown>, from: SigningKey, alg: string) =>
    new SignJWT(claimed)
      .setProtectedHeader({ alg, kid: from.kid })
      .sign((await importJWK({ ...(await exportJWK(from.privateKey)) }, alg)) as CryptoKey);
  const elsewhereUrl = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;

  interface Case {
    title: string;
    status: 200 | 400 | 401;
    /** The Authorization header; a good token unless said otherwise. */
    authorization?: () => Promise<string> | string | undefined;
    /** What differs from an ordinary message. */
    fields?: () => object;
    /** The whole body, where it is no message at all. */
    body?: unknown;
  }

  const signed = (changed: () => Record<string, unknown>, header = {}) => ({
    authorization: async () => `Bearer ${await sign(key, claims(changed()), header)}`,
  });

  const cases: Case[] = [
    { title: 'a good one', status: 200 },

    { title: 'none', status: 401, authorization: () => undefined },
    { title: 'none, with an empty header', status: 401, authorization: () => '' },
    { title: 'the scheme Basic', status: 401, authorization: () => 'Basic dHdvdGllcjp0d290aWVy' },
    {
      title: 'the scheme Basic around a good token',
      status: 401,
      authorization: async () => `Basic ${await goodToken(office, key)}`,
    },
    { title: 'a garbage bearer', status: 401, authorization: () => 'Bearer garbage' },
    { title: 'a bearer of three empty parts', status: 401, authorization: () => 'Bearer ..' },
    {
      title: 'a good token with a third word',
      status: 401,
      authorization: async () => `Bearer ${await goodToken(office, key)} more`,
    },
    {
      title: 'a good signature over more than 8,192 characters',
      status: 401,
      ...signed(() => ({ padding: 'x'.repeat(8192) })),
    },
    { title: 'a long token that stays below that', status: 200, ...signed(() => ({ padding: 'x'.repeat(4000) })) },

    { title: 'a wrong issuer', status: 401, ...signed(() => ({ iss: 'https://api.botframework.us' })) },
    { title: 'the issuer with a slash behind it', status: 401, ...signed(() => ({ iss: `${channelIssuer}/` })) },
    { title: 'no issuer', status: 401, ...signed(() => ({ iss: undefined })) },
    { title: 'a wrong audience', status: 401, ...signed(() => ({ aud: otherApp })) },
    { title: 'no audience', status: 401, ...signed(() => ({ aud: undefined })) },
    { title: 'an array of audiences with this bot in it', status: 401, ...signed(() => ({ aud: [botId, otherApp] })) },
    { title: 'an array of this bot alone as audience', status: 401, ...signed(() => ({ aud: [botId] })) },

    { title: 'an expiry ten minutes ago', status: 401, ...signed(() => ({ exp: at(-10) })) },
    {
      title: 'an expiry four minutes ago, which clocks may differ by',
      status: 200,
      ...signed(() => ({ exp: at(-4) })),
    },
    { title: 'a beginning in ten minutes', status: 401, ...signed(() => ({ nbf: at(10) })) },
    {
      title: 'a beginning in four minutes, which clocks may differ by',
      status: 200,
      ...signed(() => ({ nbf: at(4) })),
    },
    { title: 'no expiry', status: 401, ...signed(() => ({ exp: undefined })) },
    { title: 'an expiry that is no number', status: 401, ...signed(() => ({ exp: String(at(60)) })) },

    {
      title: 'a rogue key under the name of a good one',
      status: 401,
      authorization: async () => `Bearer ${await sign(rogue, claims())}`,
    },
    {
      title: 'the algorithm none',
      status: 401,
      authorization: () => `Bearer ${base64url({ alg: 'none', kid: key.kid })}.${base64url(claims())}.`,
    },
    {
      title: 'HS256 with the public key as its secret',
      status: 401,
      authorization: async () => {
        const secret = new TextEncoder().encode(await exportSPKI(key.publicKey));
        const token = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: key.kid }).sign(secret);
        return `Bearer ${await token}`;
      },
    },
    {
      title: 'PS256 by a good key',
      status: 401,
      authorization: async () => `Bearer ${await withKey(claims(), key, 'PS256')}`,
    },
    {
      title: 'RS384 by a good key',
      status: 200,
      authorization: async () => `Bearer ${await withKey(claims(), key, 'RS384')}`,
    },
    {
      title: 'RS512 by a good key',
      status: 200,
      authorization: async () => `Bearer ${await withKey(claims(), key, 'RS512')}`,
    },
    {
      title: 'one letter of its signature changed',
      status: 401,
      authorization: async () => {
        const token = await goodToken(office, key);
        const place = token.length - 20;
        return `Bearer ${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
      },
    },
    { title: 'an unknown key', status: 401, ...signed(() => ({}), { kid: 'channel-9' }) },
    { title: 'no word of which key', status: 401, ...signed(() => ({}), { kid: undefined }) },
    {
      title: 'a critical extension that nobody knows',
      status: 401,
      authorization: () =>
        `Bearer ${base64url({ alg: 'RS256', kid: key.kid, crit: ['x'], x: 1 })}.${base64url(claims())}.AAAA`,
    },

    {
      title: 'another service URL',
      status: 401,
      ...signed(() => ({ serviceurl: 'https://smba.trafficmanager.net/emea/' })),
    },
    { title: 'no service URL', status: 401, ...signed(() => ({ serviceurl: undefined })) },
    {
      title: 'the service URL without its last slash',
      status: 401,
      ...signed(() => ({ serviceurl: office.serviceUrl.slice(0, -1) })),
    },
    { title: 'an activity without a service URL', status: 400, fields: () => ({ serviceUrl: undefined }) },
    { title: 'an activity with an empty service URL', status: 400, fields: () => ({ serviceUrl: '' }) },
    {
      title: 'an empty service URL in the token and in the activity',
      status: 400,
      ...signed(() => ({ serviceurl: '' })),
      fields: () => ({ serviceUrl: '' }),
    },

    { title: 'an activity of the channel webchat', status: 400, fields: () => ({ channelId: 'webchat' }) },
    { title: 'an activity of the channel ""', status: 400, fields: () => ({ channelId: '' }) },
    { title: 'an activity of no channel', status: 400, fields: () => ({ channelId: undefined }) },
    { title: 'an activity of the channel AseChannel', status: 400, fields: () => ({ channelId: 'AseChannel' }) },
    { title: 'an activity of the channel MSTeams, spelt so', status: 400, fields: () => ({ channelId: 'MSTeams' }) },
    {
      title: 'a key without endorsements, and an activity of webchat',
      status: 400,
      authorization: async () => `Bearer ${await sign(silent, claims())}`,
      fields: () => ({ channelId: 'webchat' }),
    },
    {
      title: 'a key that is endorsed for webchat alone',
      status: 401,
      authorization: async () => `Bearer ${await sign(webchat, claims())}`,
    },
    {
      title: 'a key without endorsements, and an activity of Teams',
      status: 200,
      authorization: async () => `Bearer ${await sign(silent, claims())}`,
    },

    { title: 'an activity without a type', status: 400, fields: () => ({ type: undefined }) },
    { title: 'an activity of the type 5', status: 400, fields: () => ({ type: 5 }) },
    { title: 'an activity without a conversation', status: 400, fields: () => ({ conversation: undefined }) },
    { title: 'a body that is an array', status: 400, body: [{ type: 'message' }] },
    { title: 'a body that is a string', status: 400, body: 'message' },
    { title: 'a body that is null', status: 400, body: null },
    { title: 'a body that is an array, and no token', status: 401, authorization: () => undefined, body: [] },
    { title: 'a garbage timestamp', status: 200, fields: () => ({ timestamp: 'yesterday' }) },
    { title: 'the delivery mode expectReplies', status: 400, fields: () => ({ deliveryMode: 'expectReplies' }) },
    { title: 'the delivery mode ephemeral', status: 400, fields: () => ({ deliveryMode: 'ephemeral' }) },
    { title: 'the delivery mode normal', status: 200, fields: () => ({ deliveryMode: 'normal' }) },
  ];

  for (const { title, status, authorization, fields, body } of cases) {
    it(`answers ${status} to ${title}`, async () => {
      const before = office.calls.length;
      const header = authorization ? await authorization() : `Bearer ${await goodToken(office, key)}`;
      const sent = body === undefined ? mina.activity({ type: 'message', text: 'hello', ...fields?.() }) : body;
      const answer = await mina.sends(sent as object, header === undefined ? {} : { authorization: header });

      expect(answer).to.deep.equal({ status, body: undefined });
      expect(office.calls.length - before, 'replies').to.equal(status === 200 ? 1 : 0);
    });
  }

  it('lets an invoke through that nobody handles, to be told so', async () => {
    const invoke = mina.activity({ type: 'invoke', name: 'nobody/handles' });
    const { status, body } = await mina.sends(invoke, bearer(await goodToken(office, key)));
    expect(status).to.equal(200);
    expect(body).to.include({ statusCode: 400, type: 'application/vnd.microsoft.error' });
  });

  it('does the work of one press when token and body are sent again and again', async () => {
    await saysSigned(mina, key, 'invite reseller Contoso at pat@contoso.com');
    const form = mina.messages.at(-1);
    const values = { email: 'pat@contoso.com', reseller: 'Contoso', message: 'Hello.' };
    const press = mina.pressOf('Send invitation', values, form);
    const headers = bearer(await goodToken(office, key));
    const answers = [];
    for (let time = 0; time < 5; time++) answers.push(await mina.sends(press, headers));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200]);
    expect(await office.mail()).to.have.length(1);
  });

  describe('that was not made by the channel', () => {
    const entra = (version: 1 | 2, tenantId = botTenant) => ({
      iss:
        version === 1 ? `https://sts.windows.net/${tenantId}/` : `https://login.microsoftonline.com/${tenantId}/v2.0`,
      tid: tenantId,
      ver: `${version}.0`,
    });

    // Signed by a published key, so that nothing but the claims can give them away.
    const tokens: Record<string, () => Record<string, unknown>> = {
      'the bot’s own outbound token, version 1': () => ({ ...entra(1), aud: channelIssuer, appid: botId }),
      'the bot’s own outbound token, version 2': () => ({ ...entra(2), aud: channelIssuer, azp: botId }),
      'the outbound token for the bot itself': () => ({ ...entra(1), aud: botId, appid: botId }),
      'a token of any tenant, from the bot to the bot': () => ({
        ...entra(2, foreignTenant),
        aud: botId,
        azp: botId,
      }),
      'a skill’s token': () => ({ ...entra(2), aud: botId, azp: otherApp }),
      'the emulator’s token': () => ({
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        aud: botId,
        appid: botId,
        ver: '1.0',
      }),
      'a channel’s token that names a tenant': () => ({ tid: foreignTenant }),
    };

    for (const [title, changed] of Object.entries(tokens)) {
      it(`is refused: ${title}`, async () => {
        const before = reached.length;
        const serviceUrl = elsewhereUrl();
        const token = await sign(key, claims({ serviceurl: serviceUrl, ...changed() }));
        const { status } = await mina.sends(
          mina.activity({ type: 'message', text: 'hello', serviceUrl }),
          bearer(token),
        );
        expect(status).to.equal(401);
        expect(reached.slice(before)).to.deep.equal([]);
      });
    }

    it('is refused as the bearer that the bot itself sends', async () => {
      expect(await saysSigned(mina, key)).to.deep.equal({ status: 200, answered: true });
      const own = office.calls.at(-1)?.headers.authorization ?? '';
      expect(own).to.match(/^Bearer outbound-/);
      const { status } = await mina.sends(mina.activity({ type: 'message', text: 'hello' }), { authorization: own });
      expect(status).to.equal(401);
    });

    it('brings no keys of its own', async () => {
      const before = reached.length;
      for (const header of [
        { jku: `${elsewhereUrl()}keys` },
        { x5u: `${elsewhereUrl()}certificate` },
        { jwk: await exportJWK(rogue.publicKey) },
      ]) {
        const token = await sign(rogue, claims(), header);
        const { status } = await mina.sends(mina.activity({ type: 'message', text: 'hello' }), bearer(token));
        expect(status).to.equal(401);
      }
      expect(reached.slice(before)).to.deep.equal([]);
    });

    it('would have been answered where it said, had the channel made it', async () => {
      const before = reached.length;
      const serviceUrl = elsewhereUrl();
      const token = await sign(key, claims({ serviceurl: serviceUrl }));
      const { status } = await mina.sends(mina.activity({ type: 'message', text: 'hello', serviceUrl }), bearer(token));
      expect(status).to.equal(200);
      expect(reached.slice(before)).to.have.length(1);
    });
  });

  it('is not looked for in a flood: 50 foreign ones cost no request to anybody, and a good one is still good', async () => {
    const before = login.requests.length;
    const flood = Array.from({ length: 50 }, (_, at) => {
      const claimed = { ...claims(), iss: `https://sts.windows.net/${at}/`, tid: `${at}`.repeat(100) };
      const junk = `${base64url({ alg: 'RS256', kid: `junk-${at}` })}.${base64url(claimed)}.AAAA`;
      return mina.sends(mina.activity({ type: 'message', text: 'hello' }), bearer(junk));
    });
    const statuses = new Set((await Promise.all(flood)).map(({ status }) => status));
    expect([...statuses]).to.deep.equal([401]);
    expect(login.requests.slice(before)).to.have.length(0);
    expect(await saysSigned(mina, key)).to.deep.equal({ status: 200, answered: true });
  });
});
