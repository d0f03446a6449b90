import { mock } from 'node:test';
import { expect } from 'chai';
import { Adapter } from '../../bot/teams/adapter.ts';
import { createConnector } from '../../bot/teams/connector.ts';
import { buttonsOf, Office, type Persona, textOf } from '../support/office.ts';
import {
  bearer,
  botId,
  callsDuring,
  claimsFor,
  goodToken,
  Login,
  makeKey,
  openSignedOffice,
  type SigningKey,
  saysSigned,
  sign,
} from './signed.ts';

const otherTenant = '0d1f7a1e-0000-4000-8000-0000000f0f0f';

describe('an activity', () => {
  let office: Office;
  let mina: Persona;

  before(async () => {
    office = await Office.open();
    mina = office.person('Mina');
  });
  after(() => office.close());

  afterEach(() => mock.restoreAll());

  const tenant = () => mina.identity.tenantId;
  const objectId = () => mina.identity.objectId;
  const hello = (fields: object = {}) => mina.activity({ type: 'message', text: 'hello', ...fields });
  /** Sends it; answers the status, what came with it and what the connector was told. */
  async function sends(activity: object, headers: Record<string, string> = {}) {
    const before = office.calls.length;
    const { status, body } = await mina.sends(activity, headers);
    await office.settled();
    return { status, body, calls: office.calls.slice(before) };
  }

  describe('with a service URL that is not Teams’', () => {
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

    for (const serviceUrl of [
      'https://evil.example/',
      'https://x.trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.example/',
      'https://smba.trafficmanager.net@evil.example/',
      'https://smba.trafficmanager.net:8443/',
      'http://smba.trafficmanager.net/',
      'http://169.254.169.254/',
      'http://10.0.0.1/',
      'file:///etc/passwd',
      'nonsense',
    ]) {
      it(`is refused, and nobody is called, although its token says the same: ${serviceUrl}`, async () => {
        const persona = signed.person('Mina');
        const token = await sign(key, claimsFor(serviceUrl, signed.clock.now));
        const called = await callsDuring(async () => {
          for (const fields of [
            { type: 'message', text: 'hello' },
            { type: 'installationUpdate', action: 'add' },
            { type: 'invoke', name: 'adaptiveCard/action', value: {} },
          ]) {
            const answer = await persona.sends(persona.activity({ ...fields, serviceUrl }), bearer(token));
            expect(answer).to.deep.equal({ status: 400, body: undefined });
          }
          await signed.settled();
        });
        expect(called).to.deep.equal([]);
        expect(login.count('/token')).to.equal(0);
      });

      it(`is refused in local mode, too: ${serviceUrl}`, async () => {
        const called = await callsDuring(async () => {
          expect((await sends(hello({ serviceUrl }))).status).to.equal(400);
        });
        expect(called).to.deep.equal([]);
      });
    }

    it('is unlike one that is, which leads from a group into the private chat with what was said', async () => {
      const token = await goodToken(signed, key);
      const mina = signed.person('Mina');
      const group = { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true };
      for (const [text, title, said] of [
        ['<at>Twotier</at> resellers', 'Open the private chat', 'resellers'],
        ['<at>Twotier</at> 초대 목록', '개인 채팅 열기', '초대 목록'],
        [`<at>Twotier</at> ${'x'.repeat(5000)}`, 'Open the private chat', ''],
      ]) {
        await mina.sends(mina.activity({ type: 'message', text, conversation: group }), bearer(token));
        const [button, ...others] = buttonsOf(signed.chat(group.id).at(-1)?.card ?? {});
        expect(others).to.deep.equal([]);
        expect(button?.title).to.equal(title);
        const url = new URL(button?.url);
        expect(url.origin + url.pathname).to.equal('https://teams.microsoft.com/l/chat/0/0');
        expect(url.searchParams.get('users')).to.equal(`28:${botId}`);
        expect(url.searchParams.get('message')).to.equal(said);
      }
    });

    it('is unlike one that is, which is called back where it says', async () => {
      const called = await callsDuring(() => saysSigned(signed.person('Mina'), key));
      expect(called).to.have.length(1);
      expect(called[0]).to.match(/^POST http:\/\/127\.0\.0\.1\/v3\/conversations\//);
    });
  });

  describe('of a tenant', () => {
    const cases: { title: string; status: 200 | 400; fields?: () => object; headers?: () => Record<string, string> }[] =
      [
        { title: 'that all fields agree on', status: 200, headers: () => ({ 'x-ms-tenant-id': tenant() }) },
        {
          title: 'that the header writes in capitals',
          status: 200,
          headers: () => ({ 'x-ms-tenant-id': tenant().toUpperCase() }),
        },
        { title: 'with an empty header', status: 200, headers: () => ({ 'x-ms-tenant-id': '' }) },
        {
          title: 'that only the channel data name',
          status: 200,
          fields: () => ({ conversation: { id: 'a:1', conversationType: 'personal' } }),
        },
        { title: 'that only the conversation names', status: 200, fields: () => ({ channelData: undefined }) },
        { title: 'that the channel data leave out', status: 200, fields: () => ({ channelData: { eventType: 'x' } }) },
        {
          title: 'where channel data and conversation differ',
          status: 400,
          fields: () => ({ channelData: { tenant: { id: otherTenant } } }),
        },
        {
          title: 'where conversation and channel data differ',
          status: 400,
          fields: () => ({ conversation: { id: 'a:1', conversationType: 'personal', tenantId: otherTenant } }),
        },
        {
          title: 'where the header differs from both',
          status: 400,
          headers: () => ({ 'x-ms-tenant-id': otherTenant }),
        },
        {
          title: 'where the header differs from the channel data, and there is nothing else',
          status: 400,
          fields: () => ({ conversation: { id: 'a:1', conversationType: 'personal' } }),
          headers: () => ({ 'x-ms-tenant-id': otherTenant }),
        },
        {
          title: 'where the header names two',
          status: 400,
          headers: () => ({ 'x-ms-tenant-id': `${tenant()}, ${otherTenant}` }),
        },
        { title: 'that is no object', status: 400, fields: () => ({ channelData: { tenant: otherTenant } }) },
      ];
    for (const { title, status, fields, headers } of cases) {
      it(`${title} is answered ${status}`, async () => {
        const answer = await sends(hello(fields?.()), headers?.());
        expect(answer.status).to.equal(status);
        expect(answer.calls).to.have.length(status === 200 ? 1 : 0);
      });
    }
  });

  describe('of somebody', () => {
    const nobody: Record<string, () => object> = {
      'who is a bot by role': () => ({ from: { id: `29:${objectId()}`, aadObjectId: objectId(), role: 'bot' } }),
      'who is a bot by id': () => ({ from: { id: `28:${objectId()}`, aadObjectId: objectId() } }),
      'who has no object id': () => ({ from: { id: `29:${objectId()}`, name: 'Mina Park' } }),
      'whose object id is empty': () => ({ from: { id: '29:1', aadObjectId: '' } }),
      'whose object id is no GUID': () => ({ from: { id: '29:1', aadObjectId: 'mina@fabrikam.com' } }),
      'whose object id has a GUID in it': () => ({ from: { id: '29:1', aadObjectId: `${objectId()} ` } }),
      'who is not named at all': () => ({ from: undefined }),
      'whose id is empty': () => ({ from: { id: '', aadObjectId: objectId() } }),
      'who has no tenant': () => ({
        channelData: undefined,
        conversation: { id: mina.conversationId, conversationType: 'personal' },
      }),
      'whose tenant is no GUID': () => ({
        channelData: { tenant: { id: 'fabrikam' } },
        conversation: { id: mina.conversationId, conversationType: 'personal', tenantId: 'fabrikam' },
      }),
    };
    for (const [title, fields] of Object.entries(nobody)) {
      it(`${title} is answered 200 and by nothing else`, async () => {
        for (const what of [
          { type: 'message', text: 'hello' },
          { type: 'message', value: { seal: 'x.y' }, replyToId: '1' },
          { type: 'installationUpdate', action: 'add' },
          { type: 'conversationUpdate', membersAdded: [{ id: '28:twotier' }] },
        ])
          expect(await sends(mina.activity({ ...what, ...fields() }))).to.deep.equal({
            status: 200,
            body: undefined,
            calls: [],
          });
      });

      it(`${title} gets no card for a press`, async () => {
        await mina.says('hello');
        const press = { ...mina.pressOf('My resellers'), ...fields() };
        const { status, body, calls } = await sends(press);
        expect(status).to.equal(400);
        expect(body).to.deep.equal({
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { code: 'BadRequest', message: 'BadRequest' },
        });
        expect(calls).to.deep.equal([]);
      });
    }

    const somebody: Record<string, () => object> = {
      'who is a user by role': () => ({ from: { id: `29:${objectId()}`, aadObjectId: objectId(), role: 'user' } }),
      'whose id has a bot’s number behind the beginning': () => ({ from: { id: `29:28:1`, aadObjectId: objectId() } }),
      'whose ids are in capitals': () => ({
        from: { id: `29:${objectId()}`, aadObjectId: objectId().toUpperCase() },
        conversation: { id: mina.conversationId, conversationType: 'personal', tenantId: tenant().toUpperCase() },
      }),
      'who does not say to whom': () => ({ recipient: undefined }),
      'who has no name': () => ({ from: { id: `29:${objectId()}`, aadObjectId: objectId() } }),
    };
    for (const [title, fields] of Object.entries(somebody)) {
      it(`${title} is answered`, async () => {
        const { status, calls } = await sends(hello(fields()));
        expect(status).to.equal(200);
        expect(calls).to.have.length(1);
        expect(textOf(calls[0]?.body.attachments[0].content)).to.include('Hello Mina Park');
      });
    }

    it('is somebody else in another tenant, with the same object id', async () => {
      const stranger = office.person({ tenantId: otherTenant, objectId: objectId(), name: 'Mina Park' });
      const card = textOf(await stranger.says('resellers'));
      expect(card).to.include('not known here yet').and.not.include('Adventure Works');
    });
  });

  it('of a message is answered in its conversation, to whoever sent it', async () => {
    const sent = { ...mina.activity({ type: 'message', text: 'hello' }), id: 'a/1' };
    const { calls } = await sends(sent);
    const [call] = calls;
    const { from, recipient, conversation } = sent as never;
    expect(call?.path).to.equal(`/v3/conversations/${encodeURIComponent(mina.conversationId)}/activities/a%2F1`);
    expect(call?.body).to.deep.include({ type: 'message', from: recipient, recipient: from, conversation });
    expect(call?.body).to.include({ replyToId: 'a/1', channelId: 'msteams' });
  });

  it('of a message with mentions that are no list is answered as the message that it is', async () => {
    for (const entities of [{}, 'x', 5]) {
      const { status } = await mina.sends(mina.activity({ type: 'message', text: 'help', entities }));
      expect(status, JSON.stringify(entities)).to.equal(200);
    }
  });

  it('that searches what no command has finds nothing', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const value = { dataset: `add-customer/${name}`, queryText: 'x' };
      const { status, body } = await mina.sends(mina.activity({ type: 'invoke', name: 'application/search', value }));
      expect({ status, found: body?.value?.results }, name).to.deep.equal({ status: 200, found: [] });
    }
  });

  it('of any other type is taken and gets no answer', async () => {
    for (const type of [
      'typing',
      'conversationUpdate',
      'messageReaction',
      'messageUpdate',
      'messageDelete',
      'event',
      'endOfConversation',
      'contactRelationUpdate',
      'handoff',
      'trace',
      'command',
      'invokeResponse',
      'installationUpdateRemove',
      'Message',
      'constructor',
      'toString',
    ])
      expect(await sends(mina.activity({ type, name: 'hello', text: 'hello' })), type).to.deep.equal({
        status: 200,
        body: undefined,
        calls: [],
      });
  });

  it('whose answer Teams does not take is done with, since asking again would help nobody', async () => {
    for (const status of [400, 401, 403, 404, 413, 500]) {
      office.connectorAnswers(() => status);
      const answers = [await sends(hello()), await sends(mina.activity({ type: 'installationUpdate', action: 'add' }))];
      office.connectorAnswers(() => undefined);
      for (const answer of answers) {
        expect(answer.status).to.equal(200);
        expect(answer.calls).to.have.length(1);
      }
    }
  });

  it('of installation greets, and of removal does not', async () => {
    expect(textOf(await mina.installs())).to.include('Hello Mina Park');
    for (const action of ['remove', 'remove-upgrade']) {
      expect((await sends(mina.activity({ type: 'installationUpdate', action }))).calls, action).to.deep.equal([]);
    }
  });

  describe('of an invoke', () => {
    const malformed: Record<string, unknown> = {
      nothing: undefined,
      null: null,
      text: 'text',
      'a list': [],
      'an empty object': {},
      'an action that is null': { action: null },
      'an action without data': { action: { type: 'Action.Execute', verb: 'help/open' } },
      'data that are null': { action: { type: 'Action.Execute', data: null } },
      'data that are a list': { action: { type: 'Action.Execute', data: ['x.y'] } },
      'no seal': { action: { type: 'Action.Execute', data: { verb: 'help/open' } } },
      'a seal that is a number': { action: { type: 'Action.Execute', data: { seal: 5 } } },
      'a seal that is an object': { action: { type: 'Action.Execute', data: { seal: { toString: 'x' } } } },
      'a seal of 60,001 letters': { action: { type: 'Action.Execute', data: { seal: 'x'.repeat(60_001) } } },
      'another action': { action: { type: 'Action.Submit', data: { seal: 'x.y' } } },
    };
    for (const [title, value] of Object.entries(malformed)) {
      it(`that is ${title} is answered with an error, and changes no card`, async () => {
        const { status, body, calls } = await sends(
          mina.activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
        );
        expect(status).to.equal(400);
        expect(body?.type).to.equal('application/vnd.microsoft.error');
        expect(calls).to.deep.equal([]);
      });
    }

    const unsealed: Record<string, string> = {
      'nothing at all': '',
      'two dots': '..',
      'no letters of base64': '💥.💥',
      'JSON without a signature': Buffer.from('["help","open",{},"","en",9999999999]').toString('base64url'),
      'JSON with an empty signature': `${Buffer.from('["help","open",{},"","en",9999999999]').toString('base64url')}.`,
      'no JSON, with a signature of the right length': `!.${Buffer.alloc(32).toString('base64url')}`,
    };
    for (const [title, seal] of Object.entries(unsealed)) {
      it(`whose seal is ${title} gets the card that refuses it`, async () => {
        const value = { action: { type: 'Action.Execute', verb: 'help/open', data: { seal } }, trigger: 'manual' };
        const { status, body, calls } = await sends(
          mina.activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
        );
        expect(status).to.equal(200);
        expect(body).to.include({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
        expect(textOf(body?.value)).to.match(/does not belong to this chat or to you/);
        expect(calls).to.deep.equal([]);
      });
    }

    it('with a good seal, and a thousand things typed that nobody asked for, does what the seal says', async () => {
      await mina.says('hello');
      const junk = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`field-${at}`, 'x'.repeat(100)]));
      const { status, body } = await sends(mina.pressOf('My resellers', junk));
      expect(status).to.equal(200);
      expect(textOf(body?.value)).to.include('Adventure Works');
    });

    for (const name of [
      undefined,
      '',
      'composeExtension/query',
      'composeExtension/submitAction',
      'composeExtension/queryLink',
      'signin/verifyState',
      'signin/tokenExchange',
      'fileConsent/invoke',
      'config/fetch',
      'message/submitAction',
      'actionableMessage/executeAction',
      'handoff/action',
      'adaptiveCard/Action',
      'adaptiveCard/action2',
      'constructor',
      '__proto__',
    ]) {
      it(`by the name ${name ?? 'of nothing'} is told that it is not supported`, async () => {
        for (const value of [undefined, null, {}, { data: null }, { dataset: 'x', queryText: 'y' }]) {
          const { status, body, calls } = await sends(mina.activity({ type: 'invoke', name, value }));
          expect(status).to.equal(200);
          expect(body).to.deep.equal({
            statusCode: 400,
            type: 'application/vnd.microsoft.error',
            value: { code: 'NotSupported', message: 'NotSupported' },
          });
          expect(calls).to.deep.equal([]);
        }
      });
    }
  });

  it('does not get in by the SDK’s own door', async () => {
    // The SDK prints what it refuses.
    mock.method(console, 'error', () => {});
    const connector = createConnector({ loopbackToo: true, now: () => office.clock.now, wait: async () => {} });
    const key = await makeKey('channel');
    const token = await goodToken(office, key);
    // With no id, the SDK would take whatever comes for good.
    for (const { id, headers } of [
      { id: '', headers: {} },
      { id: botId, headers: {} },
      { id: botId, headers: bearer(token) },
    ]) {
      let ran = false;
      const told: { status?: number } = {};
      const response = {
        socket: null,
        status: (status: number) => {
          told.status = status;
        },
        header: () => {},
        send: () => {},
        end: () => {},
      };
      const request = { method: 'POST', headers, body: hello() };
      await new Adapter(id, connector)
        .process(request as never, response as never, async () => {
          ran = true;
        })
        .catch(() => {});
      expect(ran).to.equal(false);
      expect(told.status ?? 500).to.be.at.least(400);
    }
  });
});
