import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { newFolder } from './folder.ts';
import { buttonsOf, type Card, textOf, valuesOf } from './office.ts';

export const people = demo.organisations.flatMap(({ tenantId, people }) =>
  people.map((person) => ({ ...person, tenantId })),
);
export const person = (name: string) => people.find((one) => one.name.startsWith(name)) as (typeof people)[number];

export interface Call {
  method: string;
  conversation: string;
  text: string;
}

/** The bot as a process that can be killed, with a connector and a mail server that outlive it. */
export class Outside {
  readonly folder = newFolder();
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

  /** Starts the bot, with what it is to be started with besides. */
  async start({
    node = [],
    environment = {},
  }: {
    node?: string[];
    environment?: Record<string, string>;
  } = {}): Promise<void> {
    const bot = spawn(process.execPath, [...node, 'bot/main.ts'], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        DATA_DIR: this.folder,
        UNDO_SECONDS: '0',
        LOG_LEVEL: 'silent',
        ...environment,
        SMTP_URL: `smtp://127.0.0.1:${(this.#smtp.server.address() as AddressInfo).port}`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#bot = bot;
    const [said] = await once(bot.stdout as NodeJS.ReadableStream, 'data');
    this.#url = /http:\/\/localhost:\d+/.exec(String(said))?.[0]?.replace('localhost', '127.0.0.1') ?? '';
  }

  /** When the bot is gone, by whatever hand. */
  async gone(): Promise<void> {
    const bot = this.#bot;
    if (bot && bot.exitCode === null && !bot.signalCode) await once(bot, 'exit');
  }

  /** Resolves to what the bot ended with, when it is gone: null if the signal alone ended it. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null | undefined> {
    const bot = this.#bot;
    if (!bot || bot.exitCode !== null || bot.signalCode) return bot?.exitCode;
    const gone = once(bot, 'exit');
    bot.kill(signal);
    await gone;
    return bot.exitCode;
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
