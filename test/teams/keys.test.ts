import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { expect } from 'chai';
import { createChannelToken, Unauthorized } from '../../bot/teams/channel-token.ts';
import {
  botId,
  claimsFor,
  Login,
  type LoginRequest,
  makeKey,
  openSignedOffice,
  type SigningKey,
  saysSigned,
  sign,
} from './signed.ts';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';

describe('the keys of the channel', () => {
  let first: SigningKey;
  let second: SigningKey;
  let login: Login;
  let now: Date;
  let channel: ReturnType<typeof createChannelToken>;

  before(async () => {
    [first, second] = await Promise.all([makeKey('first'), makeKey('second')]);
  });
  beforeEach(async () => {
    login = await Login.open([first]);
    now = new Date('2026-11-20T09:00:00.000Z');
    channel = createChannelToken(botId, login.metadataUrl, () => now);
  });
  afterEach(async () => {
    mock.timers.reset();
    await login.close();
  });

  const passes = ({ days = 0, seconds = 0 }) => {
    now = new Date(now.getTime() + (days * 24 * 3600 + seconds) * 1000);
  };
  const outcome = (check: Promise<void>) =>
    check.then(
      () => 'good',
      (error) => {
        if (error instanceof Unauthorized) return 'refused';
        throw error;
      },
    );
  const check = async (key: SigningKey, kid = key.kid) =>
    outcome(channel.check(`Bearer ${await sign(key, claimsFor(serviceUrl, now), { kid })}`, serviceUrl));
  const reads = () => login.count('/openid');
  /** Resolves with the next request for this path; it stays without an answer. */
  const hangsAt = (path: LoginRequest['path']) =>
    new Promise<void>((resolve) => {
      login.answers = (request) => {
        if (request.path !== path) return undefined;
        resolve();
        return 'no answer';
      };
    });
  const holdClocks = () => mock.timers.enable({ apis: ['AbortSignal.timeout' as 'Date'] });

  it('are read once for all who wait for them', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => check(first)));
    expect(new Set(outcomes)).to.deep.equal(new Set(['good']));
    expect(login.requests.map(({ path }) => path)).to.deep.equal(['/openid', '/keys']);
  });

  it('are read ahead of the first request by a warm-up', async () => {
    await channel.warmUp();
    expect(reads()).to.equal(1);
    expect(await check(first)).to.equal('good');
    expect(reads()).to.equal(1);
  });

  it('are read anew for a key that is not among them, and the new one is good from then on', async () => {
    expect(await check(first)).to.equal('good');
    login.keys = [first, second];
    passes({ seconds: 61 });
    expect(await check(second)).to.equal('good');
    expect(await check(second)).to.equal('good');
    expect(await check(first)).to.equal('good');
    expect(reads()).to.equal(2);
  });

  it('are called by their name, also when there is but one', async () => {
    const nameless = await sign(first, claimsFor(serviceUrl, now), { kid: undefined });
    expect(await outcome(channel.check(`Bearer ${nameless}`, serviceUrl))).to.equal('refused');
    expect(await check(first)).to.equal('good');
  });

  it('are not read anew for a known one with a bad signature', async () => {
    await channel.warmUp();
    passes({ seconds: 61 });
    expect(await check(second, 'first')).to.equal('refused');
    expect(reads()).to.equal(1);
  });

  it('are looked for at most once a minute, whatever number of unknown ones is named', async () => {
    await channel.warmUp();
    for (let round = 0; round < 5; round++) {
      passes({ seconds: 61 });
      const flood = Array.from({ length: 20 }, (_, at) => check(second, `unknown-${round}-${at}`));
      expect(new Set(await Promise.all(flood))).to.deep.equal(new Set(['refused']));
      expect(reads()).to.equal(2 + round);
    }
    passes({ seconds: 59 });
    expect(await check(second, 'unknown')).to.equal('refused');
    expect(reads()).to.equal(6);
    expect(await check(first)).to.equal('good');
  });

  it('are refused once they are published no more', async () => {
    login.keys = [first, second];
    expect(await check(first)).to.equal('good');
    login.keys = [second];
    passes({ days: 1, seconds: 1 });
    // What waits for an unknown key has read them all.
    expect(await check(first, 'unknown')).to.equal('refused');
    expect(await check(first)).to.equal('refused');
    expect(await check(second)).to.equal('good');
  });

  const broken: Record<string, (request: LoginRequest) => ReturnType<Login['answers']>> = {
    'the document answers 503': ({ path }) => (path === '/openid' ? { status: 503 } : undefined),
    'the document answers 500': ({ path }) => (path === '/openid' ? { status: 500 } : undefined),
    'the document names no keys': ({ path }) => (path === '/openid' ? { body: { issuer: 'x' } } : undefined),
    'the document names keys that are nowhere': ({ path }) =>
      path === '/openid' ? { body: { jwks_uri: 'nowhere' } } : undefined,
    'the keys answer 404': ({ path }) => (path === '/keys' ? { status: 404 } : undefined),
    'the keys are none': ({ path }) => (path === '/keys' ? { body: { keys: [] } } : undefined),
    'the keys are no set': ({ path }) => (path === '/keys' ? { body: ['first'] } : undefined),
  };
  for (const [title, answers] of Object.entries(broken)) {
    it(`serve on for days when they can't be read anew: ${title}`, async () => {
      expect(await check(first)).to.equal('good');
      login.answers = answers;
      for (let day = 0; day < 3; day++) {
        passes({ days: 1, seconds: 1 });
        expect(await check(second, 'unknown'), 'an unknown one').to.equal('refused');
        expect(await check(first), 'a known one').to.equal('good');
      }
      expect(reads()).to.equal(4);

      login.answers = () => undefined;
      login.keys = [second];
      passes({ seconds: 61 });
      expect(await check(second), 'after the repair').to.equal('good');
    });

    it(`refuse everybody, and not for good, when there never were any: ${title}`, async () => {
      login.answers = answers;
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => check(first)));
      expect(new Set(outcomes)).to.deep.equal(new Set(['refused']));
      expect(reads()).to.equal(1);

      login.answers = () => undefined;
      passes({ seconds: 0.9 });
      expect(await check(first), 'within the same second').to.equal('refused');
      expect(reads()).to.equal(1);
      passes({ seconds: 2 });
      expect(await check(first)).to.equal('good');
      expect(reads()).to.equal(2);
    });
  }

  it('are waited for two and a half seconds and no longer when the document hangs', async () => {
    holdClocks();
    const asked = hangsAt('/openid');
    const checked = check(first);
    await asked;
    mock.timers.tick(2499);
    expect(await Promise.race([checked, new Promise((resolve) => setImmediate(resolve, 'waiting'))])).to.equal(
      'waiting',
    );
    mock.timers.tick(1);
    expect(await checked).to.equal('refused');
  });

  it('are waited for no longer when the document was slow and then the keys hang', async () => {
    holdClocks();
    let asked = () => {};
    const keysAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    login.answers = ({ path }) => {
      if (path === '/openid') mock.timers.tick(2000);
      else asked();
      return path === '/keys' ? 'no answer' : undefined;
    };
    const checked = check(first);
    await keysAsked;
    mock.timers.tick(500);
    expect(await checked).to.equal('refused');
  });

  it('that are known are not waited for while they are read anew and the reading hangs', async () => {
    holdClocks();
    expect(await check(first)).to.equal('good');
    const asked = hangsAt('/openid');
    passes({ days: 1, seconds: 1 });
    expect(await check(first)).to.equal('good');
    await asked;
    expect(await check(first)).to.equal('good');
    mock.timers.tick(2500);
    expect(reads()).to.equal(2);
  });

  it('are not looked for where a redirection leads', async () => {
    const reached: string[] = [];
    const elsewhere = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.end(JSON.stringify({ keys: [first.jwk], jwks_uri: `${login.metadataUrl.replace('openid', 'keys')}` }));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => elsewhere.once('listening', resolve));
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    for (const redirected of ['/openid', '/keys']) {
      login.answers = ({ path }) => (path === redirected ? { status: 302, headers: { location } } : undefined);
      expect(await check(first)).to.equal('refused');
      passes({ seconds: 2 });
    }
    elsewhere.close();
    elsewhere.closeAllConnections();
    expect(reached).to.deep.equal([]);
  });

  it('need not be there for the bot to start; it refuses everybody until they are', async () => {
    login.answers = () => ({ status: 503 });
    const office = await openSignedOffice(login);
    try {
      const mina = office.person('Mina');
      expect(await saysSigned(mina, first)).to.deep.equal({ status: 401, answered: false });
      expect((await fetch(`${office.twotier.url}/healthz`)).status).to.equal(200);
      login.answers = () => undefined;
      office.passes({ seconds: 2 });
      expect(await saysSigned(mina, first)).to.deep.equal({ status: 200, answered: true });
    } finally {
      await office.close();
    }
  });
});
