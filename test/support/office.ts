import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { createMail } from '../../bot/mail.ts';
import { readSettings, type Settings } from '../../bot/settings.ts';
import { startTwotier, type Twotier, type World } from '../../bot/twotier.ts';
import type { AuditEntry } from '../../src/audit.ts';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import type { Partition, Stored } from '../../src/store/store.ts';
import { newFolder } from './folder.ts';
import { newId } from './ids.ts';

// biome-ignore lint/suspicious/noExplicitAny: a card is what the bot made it
export type Card = Record<string, any>;

export interface Message {
  id: string;
  card: Card;
  /** Answers something that was said, rather than coming unasked. */
  replies?: boolean;
}

export interface ConnectorCall {
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot sent
  body: any;
  headers: IncomingMessage['headers'];
}

export interface Letter {
  to: string;
  subject: string;
  text: string;
  raw: string;
}

const worldOf = (clock: { now: Date }): World => ({
  now: () => new Date(clock.now),
  newId,
  random: randomBytes,
  // Nothing happens by itself: the outbox is polled when a test says so.
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (ms < 1000 || signal?.aborted) resolve();
      signal?.addEventListener('abort', () => resolve());
    }),
});

/** The store of an office that has just been opened. */
let beginning: Buffer | undefined;

/**
 * A whole product in the test's own process: the bot behind real HTTP, its store in a file, a Bot Connector that
 * people's Teams clients hang on, and a clock that moves when it is told to.
 */
export class Office {
  readonly twotier: Twotier;
  readonly calls: ConnectorCall[] = [];
  readonly folder: string;
  readonly clock: { now: Date };
  readonly #settings: Settings;
  readonly #connector: Server;
  readonly #chats = new Map<string, Message[]>();
  readonly #roster = new Map<string, object>();
  #answer: (call: ConnectorCall) => number | undefined = () => undefined;
  #hold: (call: ConnectorCall) => Promise<void> | undefined = () => undefined;

  private constructor(parts: {
    twotier: Twotier;
    folder: string;
    clock: { now: Date };
    connector: Server;
    settings: Settings;
  }) {
    this.twotier = parts.twotier;
    this.folder = parts.folder;
    this.clock = parts.clock;
    this.#connector = parts.connector;
    this.#settings = parts.settings;
    this.#connector.on('request', async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const call = {
        method: request.method ?? '',
        path: request.url ?? '',
        body: chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : undefined,
        headers: request.headers,
      };
      this.calls.push(call);
      await this.#hold(call);
      const asked = /\/members\/([^/]+)$/.exec(call.path)?.[1];
      const member = asked && call.method === 'GET' ? this.#roster.get(decodeURIComponent(asked)) : undefined;
      const status = this.#answer(call) ?? (asked && !member ? 404 : 200);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(status === 200 ? (member ?? this.#deliver(call)) : {}));
    });
  }

  static async open(environment: Record<string, string> = {}): Promise<Office> {
    const folder = newFolder();
    const connector = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => connector.once('listening', resolve));
    const clock = { now: new Date('2026-11-20T09:00:00.000Z') };
    if (Object.keys(environment).length > 0) return Office.#start(environment, folder, connector, clock);
    // Most offices begin alike: the first one of a process is kept as it was opened, and the others begin with a copy.
    if (beginning) writeFileSync(join(folder, 'twotier.db'), beginning);
    const office = await Office.#start(environment, folder, connector, clock);
    if (beginning) return office;
    await office.twotier.close();
    beginning = readFileSync(join(folder, 'twotier.db'));
    office.#connector.removeAllListeners('request');
    return Office.#start(environment, folder, connector, clock);
  }

  static async #start(
    environment: Record<string, string>,
    folder: string,
    connector: Server,
    clock: { now: Date },
  ): Promise<Office> {
    const settings = readSettings({
      PORT: '0',
      DATA_DIR: folder,
      LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
      PUBLIC_URL: 'https://twotier.example',
      // What a test sends leaves at once, where it does not ask for the wait.
      UNDO_SECONDS: '0',
      ...environment,
    });
    const twotier = await startTwotier(settings, worldOf(clock)).catch((error) => {
      connector.close();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    });
    return new Office({ twotier, folder, clock, connector, settings });
  }

  /** Starts one more instance of the bot, for whoever closes it; the settings have to name an account that is shared. */
  anotherInstance(): Promise<Twotier> {
    return startTwotier(this.#settings, worldOf(this.clock));
  }

  /** Stops the bot and starts it again on the same store. */
  async restart(environment: Record<string, string> = {}): Promise<Office> {
    await this.twotier.close();
    this.#connector.removeAllListeners('request');
    return Office.#start(environment, this.folder, this.#connector, this.clock);
  }

  async close(): Promise<void> {
    await this.twotier.close();
    this.#connector.close();
    this.#connector.closeAllConnections();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The connector answers with this status instead, where one is given. */
  connectorAnswers(answer: (call: ConnectorCall) => number | undefined): void {
    this.#answer = answer;
  }

  /** The connector answers only then, where something to wait for is given. */
  connectorWaits(hold: (call: ConnectorCall) => Promise<void> | undefined): void {
    this.#hold = hold;
  }

  passes({ days = 0, seconds = 0 }: { days?: number; seconds?: number }): void {
    this.clock.now = new Date(this.clock.now.getTime() + (days * 24 * 3600 + seconds) * 1000);
  }

  /** What Teams' roster says of somebody, where it is not what it says of everybody. */
  rosterSays({ tenantId, objectId, name, email }: Identity, fields: Record<string, unknown>): void {
    const entry = { id: `29:${objectId}`, name, tenantId, aadObjectId: objectId, userRole: 'user' };
    this.#roster.set(entry.id, { ...entry, userPrincipalName: email, email, ...fields });
  }

  /** How often the roster was asked. */
  get rosterCalls(): number {
    return this.calls.filter(({ method, path }) => method === 'GET' && path.includes('/members/')).length;
  }

  /** When deliveries that were tried at once are through. */
  settled = (): Promise<void> => this.twotier.idle();

  /** What is on record in a partition. */
  async trail(home: Partition): Promise<Stored<AuditEntry>[]> {
    const { items } = await this.twotier.store.list<AuditEntry>(home, { type: 'audit', limit: 100 });
    return items;
  }

  async mail(): Promise<Letter[]> {
    await this.settled();
    const letters = await createMail(this.#settings, () => this.clock.now).sent();
    return Promise.all(
      letters.map(async ({ raw }) => {
        const { to, subject, text } = await PostalMime.parse(raw);
        return { to: to?.[0]?.address ?? '', subject: subject ?? '', text: text ?? '', raw };
      }),
    );
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#connector.address() as AddressInfo).port}/`;
  }

  chat(conversationId: string): Message[] {
    let chat = this.#chats.get(conversationId);
    if (!chat) {
      chat = [];
      this.#chats.set(conversationId, chat);
    }
    return chat;
  }

  #deliver({ method, path, body }: ConnectorCall): object {
    const [, , , conversation = '', , activity] = path.split('/').map(decodeURIComponent);
    const chat = this.chat(conversation);
    const card = body?.attachments?.[0]?.content;
    if (method === 'PUT') {
      const message = chat.find(({ id }) => id === activity);
      if (message) message.card = card;
      return { id: activity };
    }
    if (body?.type === 'typing') return { id: newId() };
    const id = newId();
    chat.push({
      id,
      card: card ?? { body: [{ type: 'TextBlock', text: body?.text }] },
      replies: activity !== undefined,
    });
    return { id };
  }

  /** Somebody of the demo, by the beginning of the name or address; or anybody else, from any tenant. */
  person(who: string | Identity): Persona {
    const known =
      typeof who === 'string'
        ? everybody.find(({ name, email }) => name.startsWith(who) || email.startsWith(who))
        : who;
    if (!known) throw new Error(`nobody is called ${who}`);
    this.rosterSays(known, {});
    return new Persona(this, known);
  }
}

export interface Identity {
  tenantId: string;
  objectId: string;
  name: string;
  /** The name that the person signs in with. */
  email?: string;
  language?: string;
}

const everybody = [...demo.organisations, ...demo.customers].flatMap(({ tenantId, people }) =>
  people.map((person) => ({ ...person, tenantId, language: 'language' in person ? person.language : 'en' })),
);

/** A person at a Teams client: says things, sees cards, presses buttons. */
export class Persona {
  readonly office: Office;
  readonly identity: Identity;
  readonly conversationId: string;

  constructor(office: Office, identity: Identity) {
    this.office = office;
    this.identity = identity;
    this.conversationId = `a:${identity.objectId}`;
  }

  get messages(): Message[] {
    return this.office.chat(this.conversationId);
  }

  /** The card of the last message. */
  get card(): Card {
    return this.messages.at(-1)?.card ?? {};
  }

  activity(fields: object): Record<string, unknown> {
    const { tenantId, objectId, name, language } = this.identity;
    return {
      id: newId(),
      channelId: 'msteams',
      serviceUrl: this.office.serviceUrl,
      timestamp: this.office.clock.now.toISOString(),
      localTimezone: language === 'ko' ? 'Asia/Seoul' : 'America/New_York',
      locale: language === 'ko' ? 'ko-KR' : 'en-US',
      from: { id: `29:${objectId}`, name, aadObjectId: objectId },
      recipient: { id: '28:twotier', name: 'Twotier' },
      conversation: { id: this.conversationId, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...fields,
    };
  }

  async sends(
    activity: object,
    headers: Record<string, string> = {},
    { url } = this.office.twotier,
  ): Promise<{ status: number; body: Card | undefined }> {
    const answer = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(activity),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  }

  /** Writes a message; answers the card that came back. */
  async says(text: string): Promise<Card> {
    const before = this.messages.length;
    const { status } = await this.sends(this.activity({ type: 'message', text }));
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    // Something that had waited for this person may come in between, or right behind it.
    const answer = this.messages.slice(before).find(({ replies }) => replies);
    if (!answer) throw new Error(`no answer to "${text}"`);
    return answer.card;
  }

  /** What an input offers while this person types into it. */
  async searches(dataset: string, typed: string): Promise<{ title: string; value: string }[]> {
    const value = { dataset, queryText: typed, queryOptions: { skip: 0, top: 15 } };
    const { body } = await this.sends(this.activity({ type: 'invoke', name: 'application/search', value }));
    return body?.value.results ?? [];
  }

  /** Opens the chat for the first time. */
  async installs(): Promise<Card> {
    await this.sends(this.activity({ type: 'installationUpdate', action: 'add' }));
    await this.office.settled();
    return this.card;
  }

  /** The invoke that a press of a button makes; the card is the last one unless another message is named. */
  pressOf(
    title: string,
    inputs: object = {},
    message: Message | undefined = this.messages.at(-1),
  ): Record<string, unknown> {
    const action = message && buttonsOf(message.card).find((button) => button.title === title);
    if (!action) throw new Error(`no button "${title}" on ${JSON.stringify(message?.card, undefined, 1)}`);
    const { verb, data } = action;
    return this.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value: { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } }, trigger: 'manual' },
    });
  }

  /** Presses a button, with what was typed: the card's own values first. Answers the card in its place, or what is said. */
  async presses(
    title: string,
    inputs: object = {},
    message: Message | undefined = this.messages.at(-1),
  ): Promise<Card> {
    const filled = { ...(message ? valuesOf(message.card) : {}), ...inputs } as Record<string, unknown>;
    const invoke = this.pressOf(title, filled, message);
    const { status, body } = await this.sends(invoke);
    if (status !== 200 || body?.statusCode !== 200)
      throw new Error(`the press was answered ${status} ${JSON.stringify(body)}`);
    // Said beside the card, which the client leaves as it is.
    const beside = body.type === 'application/vnd.microsoft.activity.message';
    const shown = beside ? { body: [{ type: 'TextBlock', text: body.value }] } : body.value;
    if (message && !beside) message.card = shown;
    await this.office.settled();
    return shown;
  }
}

/** A copy of the last message as it is drawn now: an old card, later on. */
export function copyOf(who: Persona): Message {
  const [last] = who.messages.slice(-1);
  if (!last) throw new Error(`${who.identity.name} has no card`);
  return { ...last, card: structuredClone(last.card) };
}

/** The titles of a card's buttons, in their order. */
export const titlesOf = (card: Card): string[] => buttonsOf(card).map(({ title }) => title);

/** What the client would not let go: required inputs that are not filled in, for buttons that send inputs. */
export function missingFor(title: string, card: Card, inputs: Record<string, unknown> = {}): string[] {
  const button = buttonsOf(card).find((one) => one.title === title);
  if (button?.associatedInputs === 'none') return [];
  const filled = { ...valuesOf(card), ...inputs };
  const missing: string[] = [];
  walk(card, ({ type, id, isRequired, valueOff }) => {
    if (isRequired && String(type).startsWith('Input.') && (!filled[id] || filled[id] === valueOff)) missing.push(id);
  });
  return missing;
}

/** Every button of a card, also those in its rows. */
export function buttonsOf(card: Card): Card[] {
  const found: Card[] = [];
  walk(card, (element) => {
    if (typeof element.type === 'string' && element.type.startsWith('Action.') && element.title) found.push(element);
  });
  return found;
}

/** What the inputs of a card hold as it is drawn. */
export function valuesOf(card: Card): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  walk(card, (element) => {
    if (typeof element.type === 'string' && element.type.startsWith('Input.') && element.value !== undefined)
      values[element.id] = element.value;
  });
  return values;
}

/** The inputs for text that a card leaves empty. */
export function emptyInputsOf(card: Card): string[] {
  const found: string[] = [];
  walk(card, ({ type, id, value }) => {
    if (type === 'Input.Text' && !value) found.push(id);
  });
  return found;
}

/** All that can be read on a card, as one text. */
export function textOf(card: Card): string {
  const texts: string[] = [];
  walk(card, (element) => {
    for (const name of ['text', 'title', 'label', 'value']) {
      if (typeof element[name] === 'string') texts.push(element[name]);
    }
  });
  return texts.join('\n').replaceAll('\\', '');
}

function walk(node: unknown, visit: (element: Card) => void): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (typeof node === 'object' && node !== null) {
    visit(node as Card);
    for (const [name, child] of Object.entries(node))
      if (name !== 'data' && name !== 'fallback' && name !== 'refresh') walk(child, visit);
  }
}

/** The invitation code in a letter. */
export const codeIn = (letter: Letter | undefined): string =>
  /invitations\/([0-9A-Z-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
