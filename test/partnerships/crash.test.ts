import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { SMTPServer } from 'smtp-server';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { buttonsOf, type Card, textOf, valuesOf } from '../support/office.ts';

interface Call {
  method: string;
  conversation: string;
  text: string;
}

/** The bot as a process that can be killed, with a connector and a mail server that outlive it. */
class Outside {
  readonly folder = mkdtempSync(join(tmpdir(), 'twotier-crash-'));
  readonly calls: Call[] = [];
  readonly letters: string[] = [];
  readonly cards = new Map<string, { id: string; card: Card }>();
  #connector!: Server;
  #smtp!: SMTPServer;
  #bot: ChildProcess | undefined;
  #url = '';
  #watchers: (() => void)[] = [];
  /** Told of each call before it is answered. */
  onCall: (call: Call) => void = () => {};

  async open(): Promise<void> {
    this.#connector = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = JSON.parse(Buffer.concat(chunks).toString());
      const [, , , conversation = '', , replaced] = (request.url ?? '').split('/').map(decodeURIComponent);
      const card = body.attachments?.[0]?.content ?? {};
      const call = { method: request.method ?? '', conversation, text: textOf(card) };
      this.calls.push(call);
      const id = request.method === 'PUT' ? (replaced ?? '') : `message-${this.calls.length}`;
      if (request.method === 'POST' || this.cards.get(conversation)?.id === id)
        this.cards.set(conversation, { id, card });
      this.onCall(call);
      for (const watcher of this.#watchers) watcher();
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ id }));
    }).listen(0, '127.0.0.1');
    this.#smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: async (stream, _session, done) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        this.letters.push(Buffer.concat(chunks).toString());
        for (const watcher of this.#watchers) watcher();
        done();
      },
    });
    this.#smtp.listen(0, '127.0.0.1');
    await Promise.all([once(this.#connector, 'listening'), once(this.#smtp.server, 'listening')]);
  }

  async start(): Promise<void> {
    const bot = spawn(process.execPath, ['bot/main.ts'], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        DATA_DIR: this.folder,
        LOG_LEVEL: 'silent',
        SMTP_URL: `smtp://127.0.0.1:${(this.#smtp.server.address() as AddressInfo).port}`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#bot = bot;
    const [said] = await once(bot.stdout as NodeJS.ReadableStream, 'data');
    this.#url = /http:\/\/localhost:\d+/.exec(String(said))?.[0]?.replace('localhost', '127.0.0.1') ?? '';
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const bot = this.#bot;
    if (!bot || bot.exitCode !== null || bot.signalCode) return;
    const gone = once(bot, 'exit');
    bot.kill(signal);
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    this.#connector.close();
    this.#connector.closeAllConnections();
    await new Promise<void>((resolve) => this.#smtp.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Resolves when it holds; looked at whenever something reaches the outside. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => {
      const watcher = () => {
        if (!holds()) return;
        this.#watchers = this.#watchers.filter((other) => other !== watcher);
        resolve();
      };
      this.#watchers.push(watcher);
    });
  }

  async send(who: (typeof people)[number], activity: object): Promise<Card | undefined> {
    const answer = await fetch(`${this.#url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        channelId: 'msteams',
        serviceUrl: `http://127.0.0.1:${(this.#connector.address() as AddressInfo).port}/`,
        from: { id: `29:${who.objectId}`, name: who.name, aadObjectId: who.objectId },
        conversation: { id: who.email, conversationType: 'personal', tenantId: who.tenantId },
        channelData: { tenant: { id: who.tenantId } },
        ...activity,
      }),
    });
    const text = await answer.text();
    return text ? JSON.parse(text) : undefined;
  }

  press(who: (typeof people)[number], title: string, inputs = {}): Promise<Card | undefined> {
    const message = this.cards.get(who.email);
    const action = message && buttonsOf(message.card).find((button) => button.title === title);
    if (!message || !action) throw new Error(`no button ${title} for ${who.name}`);
    const data = { ...action.data, ...valuesOf(message.card), ...inputs };
    return this.send(who, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value: { action: { type: 'Action.Execute', data } },
    });
  }
}

const people = demo.organisations.flatMap(({ tenantId, people }) => people.map((person) => ({ ...person, tenantId })));
const person = (name: string) => people.find((one) => one.name.startsWith(name)) as (typeof people)[number];
const mina = person('Mina');
const pat = person('Pat');

describe('a bot that is killed', () => {
  let outside: Outside;
  beforeEach(async () => {
    outside = new Outside();
    await outside.open();
    await outside.start();
  });
  afterEach(() => outside.close());

  async function upToAuthorize(): Promise<void> {
    await outside.send(pat, { type: 'message', text: 'hello' });
    await outside.send(mina, { type: 'message', text: 'invite reseller Contoso at pat@contoso.com' });
    await outside.press(mina, 'Send invitation');
    const asked = () =>
      outside.calls.some(
        ({ conversation, text }) => conversation === pat.email && text.includes('invites your organisation'),
      );
    await outside.until(() => outside.letters.length > 0 && asked());
    const code = /invitations\/([0-9A-Z-]+)/.exec(outside.letters[0] ?? '')?.[1];
    await outside.send(pat, { type: 'message', text: `accept invitation ${code}` });
    outside.calls.length = 0;
  }

  const told = () =>
    outside.calls.filter(
      ({ method, text }) => method === 'POST' && text.includes('Pat Rivera authorised the partnership.'),
    );
  const redrawn = () =>
    outside.calls.filter(
      ({ method, conversation, text }) =>
        method === 'PUT' && conversation === mina.email && text.includes('Contoso is your reseller'),
    );

  for (const nth of [1, 2]) {
    it(`while Teams has its ${nth === 1 ? 'first' : 'second'} call after an acceptance, carries on where it was`, async () => {
      await upToAuthorize();
      let killed: Promise<void> | undefined;
      outside.onCall = () => {
        if (outside.calls.length === nth) killed = outside.kill();
      };
      const pressed = outside.press(pat, 'Authorize indirect provider', { confirmed: 'true' }).catch(() => undefined);
      await outside.until(() => outside.calls.length >= nth);
      await Promise.all([killed, pressed]);
      outside.onCall = () => {};
      await outside.start();
      await outside.until(() => told().length > 0 && redrawn().length > 0);
      // Teams takes no key with a message: the one that it had when the bot died may come once more, and no other.
      expect(told().length).to.be.at.most(2);
      await outside.send(pat, { type: 'message', text: 'providers' });
      expect(textOf(outside.cards.get(pat.email)?.card ?? {}))
        .to.include('Fabrikam')
        .and.include('Partnership in force');
      await outside.press(mina, 'Show').catch(() => undefined);
      await outside.send(mina, { type: 'message', text: 'resellers' });
      expect(textOf(outside.cards.get(mina.email)?.card ?? {}).match(/^Contoso$/gm)).to.have.length(1);
      expect(outside.letters).to.have.length(1);
    });
  }

  it('between the press of Send and the mail, still sends it, once', async () => {
    await outside.send(mina, { type: 'message', text: 'invite reseller Contoso at pat@contoso.com' });
    await outside.press(mina, 'Send invitation');
    await outside.kill();
    const before = outside.letters.length;
    await outside.start();
    await outside.until(() => outside.letters.length > 0);
    expect(outside.letters.length).to.equal(Math.max(before, 1));
  });

  it('by SIGTERM, finishes what it has begun and ends with 0', async () => {
    await upToAuthorize();
    await outside.press(pat, 'Authorize indirect provider', { confirmed: 'true' });
    await outside.kill('SIGTERM');
    expect(told()).to.have.length(1);
    expect(redrawn()).to.have.length(1);
  });
});
