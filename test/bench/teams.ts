import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Card } from '../support/office.ts';
import { clock } from './storage.ts';

/** A call of a bot to the connector. */
export interface ConnectorCall {
  method: string;
  /** Length of the whole request's body. */
  bytes: number;
  from: number;
  to: number;
}

export interface Message {
  id: string;
  card: Card;
}

/**
 * What Microsoft runs, on loopback: the OpenID document and keys of its channel, the endpoint for the bot's own
 * tokens, and a connector that keeps the last message of each chat.
 */
export class Teams {
  /** The settings with which a bot takes this for Microsoft's. */
  readonly settings: Record<string, string>;
  readonly serviceUrl: string;
  readonly calls: ConnectorCall[] = [];
  /** Every answer of the connector comes so many milliseconds late. */
  delay = 0;
  readonly #server: Server;
  readonly #lastMessages = new Map<string, Message>();
  readonly #tokens: string[];
  #turn = 0;

  private constructor(server: Server, serviceUrl: string, settings: Record<string, string>, tokens: string[]) {
    this.#server = server;
    this.serviceUrl = serviceUrl;
    this.settings = settings;
    this.#tokens = tokens;
  }

  /** @param tokens how many tokens the channel uses, in turn: one for each of its machines, as it were */
  static async open({ tokens }: { tokens: number }): Promise<Teams> {
    // A connection that is closed just when it is used again would cost a bot a failed call.
    const server = createServer({ keepAliveTimeout: 600_000 }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const kid = randomUUID();
    const settings = {
      BOT_ID: randomUUID(),
      BOT_PASSWORD: 'secret',
      BOT_TENANT_ID: randomUUID(),
      CHANNEL_METADATA_URL: `${url}/openid`,
      TOKEN_URL: `${url}/token`,
    };
    const serviceUrl = `${url}/`;
    const sign = () =>
      new SignJWT({ serviceurl: serviceUrl, jti: randomUUID() })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuer('https://api.botframework.com')
        .setAudience(settings.BOT_ID)
        .setNotBefore(new Date())
        .setExpirationTime('1h')
        .sign(privateKey);
    const signed = await Promise.all(Array.from({ length: tokens }, sign));
    const teams = new Teams(server, serviceUrl, settings, signed);
    const key = { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements: ['msteams'] };
    const documents: Record<string, object> = {
      '/openid': { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` },
      '/keys': { keys: [key] },
      '/token': { access_token: 'x'.repeat(1400), expires_in: 86_399, token_type: 'Bearer' },
    };
    server.on('request', async (request, response) => {
      const from = clock();
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method = '', url: path = '' } = request;
      const answer = documents[path] ?? teams.#receive(method, path, Buffer.concat(chunks));
      if (teams.delay && !documents[path]) await setTimeout(teams.delay);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
      if (!documents[path]) teams.calls.push({ method, bytes: Buffer.concat(chunks).length, from, to: clock() });
    });
    return teams;
  }

  /** The header with which the channel signs a request. */
  authorization(): string {
    return `Bearer ${this.#tokens[this.#turn++ % this.#tokens.length]}`;
  }

  /** The last card that came into a chat. */
  lastMessage(conversationId: string): Message {
    const message = this.#lastMessages.get(conversationId);
    if (!message) throw new Error(`nothing was said in ${conversationId}`);
    return message;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #receive(method: string, path: string, body: Buffer): object {
    const conversation = decodeURIComponent(path.split('/')[3] ?? '');
    const id = randomUUID();
    if (method === 'POST') {
      const { attachments } = JSON.parse(body.toString());
      this.#lastMessages.set(conversation, { id, card: attachments?.[0]?.content ?? {} });
    }
    return { id };
  }
}
