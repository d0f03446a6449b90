import { request } from 'node:http';
import { expect } from 'chai';
import type { Chat, Mail, OfficeEvent, Person } from '../../bot/office/wire.ts';
import { type FakeBot, startFakeBot } from './fake-bot.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the local office', () => {
  let bot: FakeBot;
  let mina: Person;
  let sora: Person;
  let alex: Person;

  beforeEach(async () => {
    bot = await startFakeBot();
    const { people } = await get<{ people: Person[] }>('people');
    const byEmail = (email: string) => people.find((person) => person.email === email) as Person;
    mina = byEmail('mina@fabrikam.com');
    sora = byEmail('sora@hanbit.co.kr');
    alex = byEmail('alex@tailspintoys.com');
  });
  afterEach(() => bot.close());

  describe('its page', () => {
    it('comes with everything it refers to, and runs no script that is not a file of its own', async () => {
      const page = await fetch(`${bot.origin}/`);
      const html = await page.text();
      expect(page.headers.get('content-security-policy'))
        .to.contain("default-src 'none'")
        .and.contain("script-src 'self'");
      expect(html).not.to.match(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);

      const refers = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path ?? '');
      const modules = new Set(refers);
      for (const path of modules) {
        const response = await fetch(bot.origin + path);
        expect(response.status, path).to.equal(200);
        const text = await response.text();
        if (path.startsWith('/office/page/'))
          for (const [, name] of text.matchAll(/from '\.\/([\w-]+\.js)'/g)) modules.add(`/office/page/${name}`);
      }
      expect(modules).to.include('/office/page/typeahead.js');
    });

    it('has an icon also where no page names one', async () => {
      expect((await fetch(`${bot.origin}/favicon.ico`)).headers.get('content-type')).to.equal('image/svg+xml');
    });

    it('lists everybody of the demo by organisation, a colleague whom nobody has added, and a newcomer', async () => {
      const { people } = await get<{ people: Person[] }>('people');
      expect(people[0]).to.include({ organisation: 'Fabrikam', kind: 'provider', adminRole: 'global-admin' });
      expect(people.map(({ kind }) => kind)).to.include.members(['provider', 'reseller', 'customer']);
      expect(people.at(-2)).to.include({ email: 'haneul@fabrikam.com', organisation: 'Fabrikam', agentRole: 'none' });
      expect(people.at(-1)).to.include({ name: 'Alex Moreno', organisation: 'Tailspin Toys', kind: 'newcomer' });
      expect(alex.objectId).to.match(guid);
      expect(people.filter(({ tenantId }) => tenantId === alex.tenantId)).to.have.length(1);
    });
  });

  describe('who may ask', () => {
    const knock = (path: string, headers: Record<string, string>, method = 'GET', body?: string) =>
      new Promise<number>((done, fail) => {
        const call = request({ host: '127.0.0.1', port: bot.port, path, method, headers }, (response) => {
          response.resume();
          done(response.statusCode ?? 0);
        });
        call.on('error', fail);
        call.end(body);
      });
    const json = { 'content-type': 'application/json' };

    it('is this machine by a loopback name', async () => {
      for (const host of ['localhost', '127.0.0.1', '[::1]'])
        expect(await knock('/office/api/people', { host: `${host}:${bot.port}` }), host).to.equal(200);
    });

    it('is nobody by another name, so that no foreign name can be pointed here', async () => {
      for (const path of [
        '/',
        '/office/api/people',
        '/office/page/office.js',
        `/office/connector/v3/conversations/a:${mina.objectId}/members`,
      ])
        expect(await knock(path, { host: 'evil.example' }), path).to.equal(403);
      expect(await knock('/', { host: '127.0.0.1.evil.example' })).to.equal(403);
    });

    it('is no page of another origin', async () => {
      const host = `127.0.0.1:${bot.port}`;
      const path = `/office/api/chats/${mina.objectId}/messages`;
      const body = JSON.stringify({ text: 'hello' });
      for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null'])
        expect(await knock(path, { ...json, host, origin }, 'POST', body), origin).to.equal(403);
      expect(await knock(path, { ...json, host, 'sec-fetch-site': 'cross-site' }, 'POST', body)).to.equal(403);
      expect(await knock(path, { ...json, host, origin: `http://${host}` }, 'POST', body)).to.equal(200);
      expect(bot.heard).to.have.length(1);
    });

    it('is nobody who sends something else than JSON', async () => {
      const path = `/office/api/chats/${mina.objectId}/messages`;
      expect(await knock(path, { 'content-type': 'text/plain' }, 'POST', '{"text":"hello"}')).to.equal(415);
      expect(await knock(path, json, 'POST', '{"text":5}')).to.equal(400);
      expect(await knock('/office/api/chats/nobody/messages', json, 'POST', '{"text":"hello"}')).to.equal(404);
      expect(bot.heard).to.be.empty;
    });
  });

  describe('as a channel', () => {
    it('installs the bot when a chat is opened for the first time, and only then', async () => {
      await open(sora);
      await until(() => bot.heard.length === 2);
      await open(sora);
      await say(sora, 'hello');
      expect(bot.heard.map(({ type }) => type)).to.deep.equal(['conversationUpdate', 'installationUpdate', 'message']);
      expect(bot.heard[0]?.membersAdded).to.deep.equal([{ id: '28:twotier', name: 'Twotier' }]);
      expect(bot.heard[1]?.action).to.equal('add');
    });

    it('says who speaks, from which tenant, in which language, and where answers go', async () => {
      await say(sora, '도움말');
      const [activity] = bot.heard;
      expect(activity).to.deep.include({
        type: 'message',
        text: '도움말',
        channelId: 'msteams',
        serviceUrl: `${bot.origin}/office/connector/`,
        locale: 'ko-KR',
        from: { id: `29:${sora.objectId}`, name: '김소라', aadObjectId: sora.objectId },
        recipient: { id: '28:twotier', name: 'Twotier' },
        conversation: { id: `a:${sora.objectId}`, conversationType: 'personal', tenantId: sora.tenantId },
        channelData: { tenant: { id: sora.tenantId } },
      });
      expect(activity?.id).to.be.a('string').and.not.empty;
      expect(activity?.entities[0]).to.include({ type: 'clientInfo', locale: 'ko-KR', country: 'KR' });
    });

    it('keeps the talk in order for whoever opens it later', async () => {
      await say(mina, 'one');
      await say(mina, 'two');
      const { messages } = await open(mina);
      expect(messages.map(({ from, text }) => `${from}: ${text}`).slice(0, 4)).to.deep.equal([
        'person: one',
        'bot: You said: one',
        'person: two',
        'bot: You said: two',
      ]);
      expect(messages[0]).to.include({ delivery: 'sent', textFormat: 'plain' });
      expect((await open(sora)).messages.filter(({ from }) => from === 'person')).to.be.empty;
    });

    it('forgets the oldest messages of a long talk', async () => {
      for (let at = 0; at < 210; at += 1)
        await connector('POST', `a:${mina.objectId}/activities`, { type: 'message', text: `line ${at}` });
      const { messages } = await open(mina);
      expect(messages).to.have.length(200);
      expect(messages[0]?.text).to.equal('line 10');
    });

    it('shows a message that the bot did not take, and sends it again when asked to', async () => {
      await say(mina, 'break');
      const [failed] = (await open(mina)).messages;
      expect(failed?.delivery).to.equal('failed');
      const again = `chats/${mina.objectId}/messages/${failed?.id}/again`;
      await post(again, {});
      const breaks = bot.heard.filter(({ text }) => text === 'break');
      expect(breaks).to.have.length(2);
      expect(breaks[0]?.id, 'a repeated message is the same message').to.equal(breaks[1]?.id);
      expect(await post(`chats/${mina.objectId}/messages/unknown/again`, {})).to.deep.equal({ status: 409 });
    });

    it('hands over what a card submits without showing it as said', async () => {
      await post(`chats/${mina.objectId}/messages`, { value: { verb: 'order', seats: '25' }, replyToId: 'id-7' });
      expect(bot.heard[0]).to.deep.include({
        type: 'message',
        value: { verb: 'order', seats: '25' },
        replyToId: 'id-7',
      });
      expect(bot.heard[0]).not.to.have.property('text');
      const { messages } = await open(mina);
      expect(messages.filter(({ from }) => from === 'person')).to.be.empty;
    });
  });

  describe('cards', () => {
    const execute = (verb: string, data = {}) => ({
      action: { type: 'Action.Execute', verb, data },
      trigger: 'manual',
    });
    const ask = (person: Person, body: object) => post(`chats/${person.objectId}/invokes`, body);
    const cardOf = async (person: Person) => {
      const message = (await open(person)).messages.find(({ attachments }) => attachments.length > 0);
      return {
        id: message?.id ?? '',
        version: message?.version,
        text: JSON.stringify(message?.attachments[0]?.content),
      };
    };

    it('are replaced by the card that answers a press, for later readers too', async () => {
      await say(mina, 'invite contoso');
      const { id, text } = await cardOf(mina);
      expect(text).to.contain('Invite a reseller');
      const value = execute('send', { company: 'contoso', email: 'pat@contoso.com' });
      const answer = await ask(mina, { name: 'adaptiveCard/action', value, replyToId: id, attachment: 0 });
      expect(answer).to.deep.include({ status: 200 });
      expect(bot.heard.at(-1)).to.deep.include({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: id });
      expect(await cardOf(mina)).to.include({ id, version: 1 });
      expect((await cardOf(mina)).text).to.contain('Invitation to contoso');
    });

    it('stay as they are after a text, an error, or no answer', async () => {
      await say(mina, 'invite contoso');
      const before = await cardOf(mina);
      const press = (verb: string) =>
        ask(mina, { name: 'adaptiveCard/action', value: execute(verb), replyToId: before.id, attachment: 0 });
      expect(await press('note')).to.have.nested.property('body.type', 'application/vnd.microsoft.activity.message');
      expect(await press('refuse')).to.have.nested.property('body.statusCode', 400);
      expect(await press('unknown')).to.deep.equal({ status: 501 });
      expect(await cardOf(mina)).to.deep.equal(before);
    });

    it('that a dialog shows are kept nowhere', async () => {
      await say(mina, 'secret');
      const { id } = await cardOf(mina);
      const answer = await ask(mina, { name: 'task/fetch', value: { data: {} }, replyToId: id, attachment: 0 });
      expect(JSON.stringify(answer)).to.contain('kT7#vQ2m-9sLw');
      await ask(mina, { name: 'adaptiveCard/action', value: execute('send', { company: 'secret' }), replyToId: id });
      expect(JSON.stringify(await open(mina)))
        .not.to.contain('kT7#')
        .and.not.to.contain('Invitation to');
      expect(
        await ask(mina, { name: 'task/submit', value: { data: { done: true } }, replyToId: id }),
      ).to.have.nested.property('body.task.type', 'message');
    });

    it('search through the bot', async () => {
      const value = { queryText: 'con', queryOptions: { skip: 0, top: 15 }, dataset: 'resellers' };
      const answer = await ask(mina, { name: 'application/search', value });
      expect(answer)
        .to.have.nested.property('body.value.results')
        .that.deep.equals([{ title: 'Contoso', value: 'id of Contoso' }]);
    });

    it('ask only what Teams would ask', async () => {
      const response = await raw(`chats/${mina.objectId}/invokes`, { name: 'composeExtension/query', value: {} });
      expect(response.status).to.equal(400);
      expect(bot.heard).to.be.empty;
    });

    it('are edited in their place by the bot, and removed', async () => {
      await say(mina, 'state');
      await say(mina, 'hello');
      await say(mina, 'edit');
      const { messages } = await open(mina);
      expect(messages[1]).to.include({ version: 2 });
      expect(JSON.stringify(messages[1]?.attachments)).to.contain('authorised');
      await say(mina, 'delete');
      expect((await open(mina)).messages.find(({ id }) => id === messages[1]?.id)).to.equal(undefined);
    });
  });

  describe('its connector', () => {
    it('knows the member of a personal chat as Teams describes one', async () => {
      const member = {
        id: `29:${alex.objectId}`,
        aadObjectId: alex.objectId,
        objectId: alex.objectId,
        name: 'Alex Moreno',
        email: 'alex@tailspintoys.com',
        userPrincipalName: 'alex@tailspintoys.com',
        tenantId: alex.tenantId,
        userRole: 'user',
      };
      const chat = `a:${alex.objectId}`;
      expect((await connector('GET', `${chat}/members`)).body[0]).to.include(member);
      expect((await connector('GET', `${chat}/members/${encodeURIComponent(member.id)}`)).body).to.include(member);
      expect((await connector('GET', `${chat}/members/${alex.objectId}`)).body).to.include(member);
      expect((await connector('GET', `${chat}/pagedmembers`)).body.members).to.have.length(1);
      expect(await connector('GET', `${chat}/members/${mina.objectId}`)).to.have.property('status', 404);
    });

    it('opens a chat with somebody of the right tenant who has none yet', async () => {
      const create = (member: object, tenantId: string) =>
        connector('POST', '', {
          isGroup: false,
          members: [member],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        });
      expect(await create({ id: `29:${alex.objectId}` }, alex.tenantId)).to.deep.include({
        status: 201,
        body: { id: `a:${alex.objectId}` },
      });
      expect(await create({ id: alex.objectId, aadObjectId: alex.objectId }, alex.tenantId)).to.have.property(
        'status',
        201,
      );
      expect(await create({ id: `29:${alex.objectId}` }, mina.tenantId)).to.have.property('status', 403);
      expect(await create({ id: '29:nobody' }, mina.tenantId)).to.have.property('status', 403);
      expect(await create({}, mina.tenantId)).to.have.property('status', 403);
    });

    it('refuses what it does not know in the words of the real one', async () => {
      const code = async (method: string, path: string) => {
        const { status, body } = await connector(
          method,
          path,
          method === 'GET' ? undefined : { type: 'message', text: 'x' },
        );
        return `${status} ${body?.error?.code}`;
      };
      expect(await code('POST', 'a:nobody/activities')).to.equal('404 ConversationNotFound');
      expect(await code('PUT', `a:${mina.objectId}/activities/nothing`)).to.equal('404 ActivityNotFoundInConversation');
      expect(await code('DELETE', `a:${mina.objectId}/activities/nothing`)).to.equal(
        '404 ActivityNotFoundInConversation',
      );
    });

    it('lets the bot change only its own messages', async () => {
      await say(mina, 'hello');
      const [hers] = (await open(mina)).messages;
      const { status } = await connector('PUT', `a:${mina.objectId}/activities/${hers?.id}`, {
        type: 'message',
        text: 'no',
      });
      expect(status).to.equal(404);
    });

    it('takes what an activity should not hold without harm', async () => {
      const chat = `a:${mina.objectId}/activities`;
      for (const odd of [
        {},
        { type: 5 },
        { type: 'message', text: 7, attachments: 'x', suggestedActions: { actions: 3 } },
        [],
        { type: 'trace' },
      ])
        expect((await connector('POST', chat, odd)).status).to.equal(201);
      const { messages } = await open(mina);
      expect(messages.filter(({ version }) => version === 1)[0]).to.deep.include({
        text: '',
        attachments: [],
        suggestedActions: [],
      });
    });
  });

  describe('live', () => {
    it('tells every page about messages and about typing, in order', async () => {
      const events = await listen();
      await say(mina, 'slow').catch(() => {});
      await events.until((all) => all.some(({ type }) => type === 'typing'));
      await events.until(
        (all) => all.at(-1)?.type === 'message' && all.filter(({ type }) => type === 'typing').length === 2,
      );
      const told = events.all.map((event) =>
        event.type === 'message'
          ? `${event.message.from} ${event.message.delivery ?? ''}`.trim()
          : event.type === 'typing'
            ? `typing ${event.on}`
            : event.type,
      );
      expect(told).to.deep.equal(['hello', 'person sending', 'typing true', 'bot', 'typing false', 'person sent']);
      events.close();
    }).timeout(5000);

    it('brings the mail that left the bot, newest first', async () => {
      const events = await listen();
      await say(mina, 'mail pat@contoso.com');
      await say(mina, 'mail sora@hanbit.co.kr');
      const { mail } = await get<{ mail: Mail[] }>('mail');
      expect(mail.map(({ to }) => to)).to.deep.equal([['sora@hanbit.co.kr'], ['pat@contoso.com']]);
      expect(mail[0]).to.include({ id: '2.eml', from: 'Twotier', subject: 'Fabrikam invites you (2) · 초대' });
      expect(mail[0]?.text).to.contain(`${bot.origin}/invitations/`);
      await events.until((all) => all.some((event) => event.type === 'mail' && event.mail.length === 2));
      events.close();
    });

    it('finds mail that left without a word in the chat', async () => {
      const events = await listen();
      bot.mail.push({
        name: 'late.eml',
        at: new Date().toISOString(),
        raw: 'To: pat@contoso.com\r\nSubject: Late\r\n\r\nHello',
      });
      await events.until((all) => all.some((event) => event.type === 'mail'), 3000);
      events.close();
    }).timeout(5000);

    it('tells that somebody stands otherwise: a newcomer is a partner, a role has changed', async () => {
      const events = await listen();
      bot.standing.set(alex.objectId, {
        organisation: 'Tailspin Toys Inc.',
        kind: 'reseller',
        agentRole: 'none',
        adminRole: 'global-admin',
      });
      await say(alex, 'hello');
      await events.until((all) => all.some(({ type }) => type === 'people'));
      const told = events.all.findLast((event) => event.type === 'people');
      const now = { organisation: 'Tailspin Toys Inc.', kind: 'reseller', adminRole: 'global-admin' };
      expect(told?.people.find(({ objectId }) => objectId === alex.objectId)).to.include(now);
      bot.standing.clear();
      await post('reset', {});
      const { people } = await get<{ people: Person[] }>('people');
      expect(people.at(-1)).to.deep.equal(alex);
      events.close();
    });

    it('starts over for every page', async () => {
      await say(mina, 'mail pat@contoso.com');
      const events = await listen();
      await post('reset', {});
      expect(bot.resets).to.equal(1);
      await events.until((all) => all.some(({ type }) => type === 'reset'));
      expect((await get<{ mail: Mail[] }>('mail')).mail).to.be.empty;
      bot.heard.length = 0;
      await open(mina);
      await until(() => bot.heard.length === 2);
      expect(bot.heard.map(({ type }) => type)).to.deep.equal(['conversationUpdate', 'installationUpdate']);
      events.close();
    });

    it('does not keep a server that closes from ending', async () => {
      const events = await listen();
      const began = Date.now();
      await bot.stop();
      expect(Date.now() - began).to.be.below(1500);
      events.close();
    });
  });

  async function raw(path: string, body?: unknown): Promise<Response> {
    const init =
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return fetch(`${bot.origin}/office/api/${path}`, init);
  }

  async function get<T>(path: string): Promise<T> {
    return (await raw(path)).json() as Promise<T>;
  }

  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await raw(path, body);
    expect(response.status).to.equal(200);
    return response.json();
  }

  const open = (person: Person) => post(`chats/${person.objectId}/open`, {}) as Promise<Chat>;
  const say = (person: Person, text: string) => post(`chats/${person.objectId}/messages`, { text });

  async function connector(method: string, path: string, body?: unknown) {
    const response = await fetch(`${bot.origin}/office/connector/v3/conversations${path && `/${path}`}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }

  async function listen() {
    const stop = new AbortController();
    const response = await fetch(`${bot.origin}/office/api/events`, { signal: stop.signal });
    const all: OfficeEvent[] = [];
    const reading = (async () => {
      let text = '';
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        text += chunk;
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) if (part.startsWith('data: ')) all.push(JSON.parse(part.slice(6)));
      }
    })().catch(() => {
      // The test hung up.
    });
    await until(() => all.length > 0);
    return {
      all,
      until: (enough: (all: OfficeEvent[]) => boolean, ms?: number) => until(() => enough(all), ms),
      close: () => {
        stop.abort();
        void reading;
      },
    };
  }

  async function until(enough: () => boolean, ms = 1000) {
    const end = Date.now() + ms;
    while (!enough()) {
      if (Date.now() > end) throw new Error('waited in vain');
      await new Promise((done) => setTimeout(done, 5));
    }
  }
});
