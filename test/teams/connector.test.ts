import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { expect } from 'chai';
import { type Connector, createConnector, Unreachable } from '../../bot/teams/connector.ts';
import { isConnector } from '../../bot/teams/guard.ts';

const reply = { card: { type: 'AdaptiveCard' }, summary: 'A summary', language: 'en' } as const;
const teams = 'https://smba.trafficmanager.net/emea/';

describe('the way out to Teams', () => {
  type Answer = { status: number; headers?: Record<string, string> } | 'reset' | 'no answer';

  let server: Server;
  let now: Date;
  let waited: number[];
  let calls: { method: string; path: string; authorization?: string; body: unknown }[];
  /** What the next calls are answered with, one after the other; the last one goes on. */
  let answers: Answer[];
  let arrived: () => void;
  let tokens: number;
  let connector: Connector;

  beforeEach(async () => {
    now = new Date('2026-11-20T09:00:00.000Z');
    waited = [];
    calls = [];
    answers = [{ status: 200 }];
    arrived = () => {};
    tokens = 0;
    server = createServer((request, response) => void respond(request, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    connector = createConnector({
      loopbackToo: true,
      token: async () => `token-${++tokens}`,
      now: () => now,
      wait: async (ms) => {
        waited.push(ms);
        now = new Date(now.getTime() + ms);
      },
    });
  });
  afterEach(() => {
    mock.timers.reset();
    server.close();
    server.closeAllConnections();
  });

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url: path = '', headers } = request;
    calls.push({
      method,
      path,
      authorization: headers.authorization,
      body: chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined,
    });
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) as Answer;
    arrived();
    if (answer === 'no answer') return;
    if (answer === 'reset') return void request.socket.resetAndDestroy();
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    const body = path.includes('/members/') ? member : { id: 'message-1' };
    response.end(JSON.stringify(answer.status === 200 ? body : { error: { code: 'Stub', message: 'a stub' } }));
  }

  const member = {
    id: '29:1',
    name: 'Kim Haneul',
    aadObjectId: '0d1f7a1e-0000-4000-8000-0000000fab09',
    tenantId: '0d1f7a1e-0000-4000-8000-00000000fab0',
    userPrincipalName: 'haneul@fabrikam.com',
    email: 'haneul@fabrikam.com',
    userRole: 'user',
  };

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const post = () => connector.post(address(), 'a:1', reply);
  const update = () => connector.update(address(), 'a:1', 'message-1', reply);
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: Error) => error,
    );

  it('asks the roster who a member is, with the bot’s token', async () => {
    expect(await connector.member(address(), 'a:1', '29:1')).to.deep.equal({
      tenantId: member.tenantId,
      objectId: member.aadObjectId,
      userPrincipalName: member.userPrincipalName,
      name: member.name,
      guest: false,
    });
    expect(calls).to.deep.equal([
      {
        method: 'GET',
        path: '/v3/conversations/a%3A1/members/29%3A1',
        authorization: 'Bearer token-1',
        body: undefined,
      },
    ]);
  });

  it('knows nobody whom the roster does not know, and does not take a failure for that', async () => {
    answers = [{ status: 404 }];
    expect(await connector.member(address(), 'a:1', '29:1')).to.equal(undefined);
    answers = [{ status: 500 }];
    expect(await failure(connector.member(address(), 'a:1', '29:1'))).to.be.instanceOf(Error);
    expect(calls).to.have.length(2);
  });

  it('asks no roster outside the allow-list', async () => {
    const elsewhere = createConnector({
      loopbackToo: false,
      token: async () => 'token',
      now: () => now,
      wait: async () => {},
    });
    expect((await failure(elsewhere.member(address(), 'a:1', '29:1')))?.message).to.include('outside the allow-list');
    expect(calls).to.have.length(0);
  });

  it('posts a card with its summary and tells the message’s id', async () => {
    expect(await post()).to.equal('message-1');
    expect(calls).to.deep.equal([
      {
        method: 'POST',
        path: '/v3/conversations/a%3A1/activities',
        authorization: 'Bearer token-1',
        body: {
          type: 'message',
          summary: 'A summary',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }],
        },
      },
    ]);
  });

  it('replaces the card of a message', async () => {
    await update();
    expect(calls.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'PUT /v3/conversations/a%3A1/activities/message-1',
    ]);
  });

  for (const [way, work] of Object.entries({ post, update })) {
    for (const status of [412, 429, 502, 503, 504]) {
      it(`tries again after ${status}: ${way}`, async () => {
        answers = [{ status }, { status }, { status: 200 }];
        expect(await failure(work())).to.equal(undefined);
        expect(calls).to.have.length(3);
        expect(waited).to.deep.equal([500, 1000]);
      });

      it(`gives up when the third try is answered ${status}, too: ${way}`, async () => {
        answers = [{ status }];
        expect(await failure(work()))
          .to.be.an('error')
          .and.not.instanceOf(Unreachable);
        expect(calls).to.have.length(3);
      });
    }

    for (const status of [400, 401, 405, 408, 409, 413, 500, 501, 505, 507]) {
      it(`does not try again after ${status}: ${way}`, async () => {
        answers = [{ status }, { status: 200 }];
        expect(await failure(work()))
          .to.be.an('error')
          .and.not.instanceOf(Unreachable);
        expect(calls).to.have.length(1);
        expect(waited).to.deep.equal([]);
      });
    }

    for (const status of [403, 404]) {
      it(`takes ${status} for the end of the conversation, without another try: ${way}`, async () => {
        answers = [{ status }, { status: 200 }];
        expect(await failure(work())).to.be.instanceOf(Unreachable);
        expect(calls).to.have.length(1);
      });
    }
  }

  it('tries once more when the connection breaks, since a card twice is better than none', async () => {
    answers = ['reset', { status: 200 }];
    expect(await post()).to.equal('message-1');
    expect(calls).to.have.length(2);
    expect(waited).to.deep.equal([]);
  });

  it('does not go on trying a connection that keeps breaking', async () => {
    answers = ['reset', 'reset', { status: 200 }];
    expect(await failure(post())).to.be.an('error');
    expect(calls).to.have.length(2);
  });

  it('stops trying as soon as the answer is another one', async () => {
    answers = [{ status: 503 }, { status: 500 }, { status: 200 }];
    expect(await failure(post())).to.be.an('error');
    expect(calls).to.have.length(2);
  });

  const named: Record<string, { after: string; waits: number }> = {
    'the seconds that it is told': { after: '2', waits: 2000 },
    'until the moment that it is told': { after: 'Fri, 20 Nov 2026 09:00:03 GMT', waits: 3000 },
    'of its own accord after a moment that lies behind': { after: 'Fri, 20 Nov 2026 08:00:00 GMT', waits: 500 },
    'of its own accord after no seconds': { after: '0', waits: 500 },
    'of its own accord after fewer than no seconds': { after: '-5', waits: 500 },
    'of its own accord after a word': { after: 'soon', waits: 500 },
  };
  for (const [title, { after, waits }] of Object.entries(named)) {
    for (const status of [429, 503]) {
      it(`waits ${title}: ${status}, Retry-After ${after}`, async () => {
        answers = [{ status, headers: { 'retry-after': after } }, { status: 200 }];
        expect(await post()).to.equal('message-1');
        expect(waited).to.deep.equal([waits]);
      });
    }
  }

  it('does not wait for longer than nine seconds in all', async () => {
    answers = [{ status: 429, headers: { 'retry-after': '7' } }, { status: 200 }];
    expect(await failure(post())).to.be.an('error');
    expect({ calls: calls.length, waited }).to.deep.equal({ calls: 1, waited: [] });

    answers = [
      { status: 429, headers: { 'retry-after': '5' } },
      { status: 429, headers: { 'retry-after': '5' } },
      { status: 200 },
    ];
    expect(await failure(post())).to.be.an('error');
    expect({ calls: calls.length, waited }).to.deep.equal({ calls: 3, waited: [5000] });
  });

  it('waits for an answer for three seconds, and then does not try again', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    answers = ['no answer'];
    const asked = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const failed = failure(post());
    await asked;
    mock.timers.tick(2999);
    expect(await Promise.race([failed, new Promise((resolve) => setImmediate(resolve, 'waiting'))])).to.equal(
      'waiting',
    );
    mock.timers.tick(1);
    expect(await failed)
      .to.be.an('error')
      .and.not.instanceOf(Unreachable);
    expect(calls).to.have.length(1);
  });

  it('asks for the token at every call, so that none is sent when it has ended', async () => {
    await post();
    await update();
    expect(calls.map(({ authorization }) => authorization)).to.deep.equal(['Bearer token-1', 'Bearer token-2']);
  });

  it('sends no Authorization in local mode', async () => {
    connector = createConnector({ loopbackToo: true, now: () => now, wait: async () => {} });
    await post();
    expect(calls.map(({ authorization }) => authorization)).to.deep.equal([undefined]);
  });

  it('follows no redirection', async () => {
    const reached: string[] = [];
    const elsewhere = createServer((request, response) => {
      reached.push(`${request.method} ${request.url}`);
      response.end('{"id":"elsewhere"}');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => elsewhere.once('listening', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    // To another host, and to another place of the same one.
    for (const location of [`http://127.0.0.1:${port}/v3/`, `${address()}v3/elsewhere`, '/v3/elsewhere']) {
      for (const status of [300, 301, 302, 303, 307, 308]) {
        calls = [];
        answers = [{ status, headers: { location } }];
        const outcome = await failure(post());
        expect(outcome, `${status} to ${location}`).to.be.an('error').and.not.instanceOf(Unreachable);
        expect(await failure(update()), `${status} to ${location}`).to.be.an('error');
        expect(calls).to.have.length(2);
      }
    }
    elsewhere.close();
    expect(reached).to.deep.equal([]);
  });

  describe('leads to Teams alone', () => {
    const foreign = [
      'https://evil.example/',
      'https://x.trafficmanager.net/',
      'https://trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.example/',
      'https://smba.trafficmanager.net@evil.example/',
      'https://evil.example/smba.trafficmanager.net/',
      'https://evil.example#smba.trafficmanager.net',
      'https://user:word@smba.trafficmanager.net/',
      'https://user@smba.trafficmanager.net/',
      'https://smba.trafficmanager.net:8443/',
      'https://smba.trafficmanager.net./',
      'http://smba.trafficmanager.net/',
      'ftp://smba.trafficmanager.net/',
      'https://smba-trafficmanager.net/',
      'https://smbа.trafficmanager.net/',
      'http://169.254.169.254/',
      'http://[fd00:ec2::254]/',
      'http://10.0.0.1/',
      'http://0.0.0.0/',
      'https://127.0.0.1.nip.io/',
      'https://localhost.evil.example/',
      'file:///etc/passwd',
      'smba.trafficmanager.net',
      '//smba.trafficmanager.net/',
      'https://',
      'nonsense',
      '',
    ];
    for (const url of foreign) {
      it(`and not to ${url || 'nowhere'}, also where loopback is allowed`, () => {
        expect(isConnector(url, false)).to.equal(false);
        expect(isConnector(url, true)).to.equal(false);
      });
    }

    for (const url of [
      teams,
      'https://smba.trafficmanager.net',
      'https://smba.trafficmanager.net:443/kr/',
      'https://SMBA.TrafficManager.net/apac/',
      'https://smba.infra.gcc.teams.microsoft.com/gcc/',
    ]) {
      it(`and that is ${url}`, () => {
        expect(isConnector(url, false)).to.equal(true);
      });
    }

    for (const url of [
      'http://127.0.0.1:3978/',
      'http://localhost:3978/',
      'http://[::1]:3978/',
      'http://2130706433/',
    ]) {
      it(`or to ${url} where loopback is allowed`, () => {
        expect(isConnector(url, true)).to.equal(true);
        expect(isConnector(url, false)).to.equal(false);
      });
    }

    it('also when the address was stored: nothing is sent, and no token is asked for', async () => {
      for (const loopbackToo of [true, false]) {
        const strict = createConnector({
          loopbackToo,
          token: async () => `token-${++tokens}`,
          now: () => now,
          wait: async () => {},
        });
        const stored = ['https://evil.example/', 'http://169.254.169.254/', ...(loopbackToo ? [] : [address()])];
        for (const url of stored) {
          for (const work of [strict.post(url, 'a:1', reply), strict.update(url, 'a:1', 'message-1', reply)]) {
            const error = await failure(work);
            expect(error?.message).to.equal('a service URL outside the allow-list');
            expect(error).not.instanceOf(Unreachable);
          }
        }
      }
      expect({ calls, tokens }).to.deep.equal({ calls: [], tokens: 0 });
    });
  });
});
