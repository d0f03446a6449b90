import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import {
  type ClientRequest,
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { Office, type Persona } from '../support/office.ts';

export const botId = '0d1f7a1e-0000-4000-8000-00000000b070';
export const botTenant = '0d1f7a1e-0000-4000-8000-00000000b071';
export const botSecret = 'the-client-secret-of-the-tests';
export const channelIssuer = 'https://api.botframework.com';

export interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  /** As it is published. */
  jwk: JWK & { endorsements?: string[] };
}

/** Without endorsements, the key says nothing of channels. */
export async function makeKey(kid: string, endorsements: string[] | 'none' = ['msteams']): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', ...(endorsements !== 'none' && { endorsements }) };
  return { kid, privateKey, publicKey, jwk };
}

export interface LoginRequest {
  path: '/openid' | '/keys' | '/token';
  headers: IncomingHttpHeaders;
  form: Record<string, string>;
}

type LoginAnswer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'no answer' | undefined;

/** Microsoft's two login hosts on loopback: the OpenID document with its keys, and the endpoint for the bot's own token. */
export class Login {
  readonly requests: LoginRequest[] = [];
  keys: SigningKey[];
  /** Answers instead of what is served, where it answers anything. */
  answers: (request: LoginRequest) => LoginAnswer = () => undefined;
  tokenLives = 3600;
  #tokens = 0;
  readonly #server: Server;

  private constructor(server: Server, keys: SigningKey[]) {
    this.#server = server;
    this.keys = keys;
    server.on('request', async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      const asked = { path: request.url as LoginRequest['path'], headers: request.headers, form };
      this.requests.push(asked);
      const instead = this.answers(asked);
      if (instead === 'no answer') return;
      response.writeHead(instead?.status ?? 200, { 'content-type': 'application/json', ...instead?.headers });
      response.end(JSON.stringify(instead?.body ?? (instead?.status ? {} : this.#serve(asked.path))));
    });
  }

  static async open(keys: SigningKey[]): Promise<Login> {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return new Login(server, keys);
  }

  #serve(path: LoginRequest['path']): object {
    if (path === '/openid') return { issuer: channelIssuer, jwks_uri: `${this.#origin}/keys` };
    if (path === '/keys') return { keys: this.keys.map(({ jwk }) => jwk) };
    return { token_type: 'Bearer', expires_in: this.tokenLives, access_token: `outbound-${++this.#tokens}` };
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get metadataUrl(): string {
    return `${this.#origin}/openid`;
  }

  get tokenUrl(): string {
    return `${this.#origin}/token`;
  }

  /** How often a path was asked for. */
  count(path: LoginRequest['path']): number {
    return this.requests.filter((request) => request.path === path).length;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}

/** An office whose bot has an app id: what comes in is signed, and what goes out bears the bot's own token. */
export const openSignedOffice = (login: Login, environment: Record<string, string> = {}): Promise<Office> =>
  Office.open({
    BOT_ID: botId,
    BOT_PASSWORD: botSecret,
    BOT_TENANT_ID: botTenant,
    HOST: '127.0.0.1',
    CHANNEL_METADATA_URL: login.metadataUrl,
    TOKEN_URL: login.tokenUrl,
    ...environment,
  });

/** Claims as the channel makes them, good for an hour. */
export function claimsFor(serviceUrl: string, now: Date): Record<string, unknown> {
  const seconds = Math.floor(now.getTime() / 1000);
  return { iss: channelIssuer, aud: botId, nbf: seconds - 60, exp: seconds + 3600, serviceurl: serviceUrl };
}

/** Signs claims as they are; a claim that is undefined is left out. */
export function sign(
  key: SigningKey,
  claims: Record<string, unknown>,
  header: Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(JSON.parse(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })
    .sign(key.privateKey);
}

/** A token that is as good as any, for activities that come from the office's connector. */
export const goodToken = (office: Office, key: SigningKey): Promise<string> =>
  sign(key, claimsFor(office.serviceUrl, office.clock.now));

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** Says something under a good signature; answers the status and whether the bot said anything to it. */
export async function saysSigned(person: Persona, key: SigningKey, text = 'hello') {
  const before = person.messages.length;
  const token = await goodToken(person.office, key);
  const { status } = await person.sends(person.activity({ type: 'message', text }), bearer(token));
  return { status, answered: person.messages.length > before };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** One request exactly as it is told, on a connection of its own: with any Host, any method and any bytes. */
export function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = [],
  }: { method?: string; headers?: Record<string, string>; body?: (string | Buffer)[] } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of response) chunks.push(chunk);
      } catch (error) {
        reject(error);
        return;
      }
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: Buffer.concat(chunks).toString(),
      });
    });
    request.on('error', reject);
    for (const part of body) request.write(part);
    request.end();
  });
}

/** The addresses that Node's own client calls while something goes on: the connector is called with it, and by nothing else here. */
export async function callsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const called: string[] = [];
  const note = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    called.push(`${request.method} ${request.protocol}//${request.host}${request.path}`);
  };
  subscribe('http.client.request.start', note);
  try {
    await work();
  } finally {
    unsubscribe('http.client.request.start', note);
  }
  return called;
}
