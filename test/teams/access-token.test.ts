import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { expect } from 'chai';
import type { Bot } from '../../bot/settings.ts';
import { createAccessToken } from '../../bot/teams/access-token.ts';
import {
  botId,
  botSecret,
  botTenant,
  Login,
  makeKey,
  openSignedOffice,
  type SigningKey,
  saysSigned,
} from './signed.ts';

describe('the bot’s own token', () => {
  let login: Login;
  let now: Date;
  let token: () => Promise<string>;
  let bot: Bot;

  beforeEach(async () => {
    login = await Login.open([]);
    now = new Date('2026-11-20T09:00:00.000Z');
    bot = { id: botId, type: 'SingleTenant', password: botSecret, tenantId: botTenant, tokenUrl: login.tokenUrl };
    token = createAccessToken(bot, () => now);
  });
  afterEach(async () => {
    mock.timers.reset();
    await login.close();
  });

  const passes = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: Error) => error,
    );

  it('is asked for with the client’s credentials, for the connector', async () => {
    expect(await token()).to.equal('outbound-1');
    expect(login.requests.map(({ path, form }) => ({ path, form }))).to.deep.equal([
      {
        path: '/token',
        form: {
          grant_type: 'client_credentials',
          client_id: botId,
          client_secret: botSecret,
          scope: 'https://api.botframework.com/.default',
        },
      },
    ]);
  });

  it('is read once for all who wait for it, and kept', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, token));
    expect(new Set(tokens)).to.deep.equal(new Set(['outbound-1']));
    passes(54);
    expect(await token()).to.equal('outbound-1');
    expect(login.count('/token')).to.equal(1);
  });

  it('is read anew five minutes before it ends', async () => {
    await token();
    passes(55);
    expect(await token()).to.equal('outbound-2');
    passes(54);
    expect(await token()).to.equal('outbound-2');
    expect(login.count('/token')).to.equal(2);
  });

  it('serves until its end when no other can be had, and not a moment longer', async () => {
    await token();
    login.answers = () => ({ status: 503 });
    passes(55);
    expect(await token()).to.equal('outbound-1');
    passes(4);
    expect(await token()).to.equal('outbound-1');
    passes(1);
    expect((await failure(token()))?.message).to.equal('the token endpoint answered 503');

    login.answers = () => undefined;
    expect(await token()).to.equal('outbound-2');
  });

  const useless: Record<string, unknown> = {
    'has no token': { expires_in: 3600 },
    'has an empty token': { access_token: '', expires_in: 3600 },
    'has no end': { access_token: 'x' },
    'ended already': { access_token: 'x', expires_in: 0 },
    'is no object': ['x'],
  };
  for (const [title, body] of Object.entries(useless)) {
    it(`is not taken from an answer that ${title}`, async () => {
      login.answers = () => ({ body });
      expect(await failure(token())).to.be.an('error');
      login.answers = () => undefined;
      expect(await token()).to.equal('outbound-1');
    });
  }

  it('may say in words how many seconds it lives', async () => {
    login.answers = () => ({ body: { access_token: 'x', expires_in: '3600' } });
    expect(await token()).to.equal('x');
  });

  it('is not asked for where a redirection leads, and the secret does not go there', async () => {
    const reached: string[] = [];
    const elsewhere = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => elsewhere.once('listening', resolve));
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    for (const status of [301, 302, 307, 308]) {
      login.answers = () => ({ status, headers: { location } });
      expect(await failure(token())).to.be.an('error');
    }
    elsewhere.close();
    expect(reached).to.deep.equal([]);
  });

  it('names neither secret nor token when it fails', async () => {
    login.answers = () => ({ status: 401, body: { error: 'invalid_client', error_description: botSecret } });
    const refused = await failure(token());
    login.answers = () => ({ body: { access_token: 7, hint: botSecret } });
    const garbled = await failure(token());
    for (const error of [refused, garbled])
      expect(`${error?.stack} ${JSON.stringify(error)} ${error?.cause}`).not.to.include(botSecret);
  });

  it('is waited for three seconds and no longer', async () => {
    mock.timers.enable({ apis: ['AbortSignal.timeout' as 'Date'] });
    const asked = new Promise<void>((resolve) => {
      login.answers = () => {
        resolve();
        return 'no answer';
      };
    });
    const failed = failure(token());
    await asked;
    mock.timers.tick(2999);
    expect(await Promise.race([failed, new Promise((resolve) => setImmediate(resolve, 'waiting'))])).to.equal(
      'waiting',
    );
    mock.timers.tick(1);
    expect(await failed).to.be.instanceOf(Error);
  });

  describe('in a running bot', () => {
    let key: SigningKey;
    before(async () => {
      key = await makeKey('channel');
    });

    it('is on every call to the connector, and was asked for once', async () => {
      login.keys = [key];
      const office = await openSignedOffice(login);
      try {
        const people = ['Mina', 'Pat', 'Joon', 'Lee'].map((name) => office.person(name));
        await Promise.all(people.map((person) => saysSigned(person, key)));
        expect(office.calls.map(({ headers }) => headers.authorization)).to.deep.equal(
          people.map(() => 'Bearer outbound-1'),
        );
        expect(login.count('/token')).to.equal(1);
      } finally {
        await office.close();
      }
    });

    it('is not needed to be heard, but to be answered', async () => {
      login.keys = [key];
      const office = await openSignedOffice(login);
      try {
        const mina = office.person('Mina');
        login.answers = ({ path }) => (path === '/token' ? { status: 503 } : undefined);
        expect(await saysSigned(mina, key)).to.deep.equal({ status: 200, answered: false });
        expect(office.calls).to.have.length(0);
        login.answers = () => undefined;
        expect(await saysSigned(mina, key)).to.deep.equal({ status: 200, answered: true });
      } finally {
        await office.close();
      }
    });
  });
});
