import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  decompressResponsePolicy,
  type Pipeline,
  type PipelinePolicy,
  type PipelineResponse,
  proxyPolicy,
  RestError,
  userAgentPolicy,
} from '@azure/core-rest-pipeline';
import type { Activity } from 'botbuilder';
import { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import type { RosterEntry } from '../../src/people/first-contact.ts';
import { plain } from '../cards.ts';
import type { Reply } from '../reply.ts';
import { isConnector } from './guard.ts';

const deadline = 3000;
const patience = 9000;
const tries = 3;

/** Teams' own table of what is worth another try ("Status codes from bot conversational APIs"); 500 and 408 are not. */
const retriable = new Set([412, 429, 502, 503, 504]);

/** What the roster says of a member; other fields are of no use here. */
const member = z.looseObject({
  tenantId: z.string().optional(),
  aadObjectId: z.string().optional(),
  objectId: z.string().optional(),
  userPrincipalName: z.string().max(254).optional(),
  name: z.string().max(500).optional(),
  userRole: z.string().optional(),
});

/** Destinations that are gone until the person writes again. */
const dead = new Set([403, 404]);

export interface ConnectorOptions {
  /** Whether service URLs on loopback are good, too. */
  loopbackToo: boolean;
  /** The bot's token; absent in local mode. */
  token?: () => Promise<string>;
  now: () => Date;
  wait: (ms: number) => Promise<void>;
}

/** The destination does not exist for the bot any more: uninstalled, blocked, or gone. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('the conversation cannot be reached', { cause });
    this.name = 'Unreachable';
  }
}

export type Connector = ReturnType<typeof createConnector>;

/**
 * The way out to Teams: one client for each service URL, each call with a deadline of three seconds, tried again where
 * Teams says so, and once when the connection breaks, and not for longer than nine. Addresses outside the allow-list get nothing, also stored ones.
 */
export function createConnector({ loopbackToo, token, now, wait }: ConnectorOptions) {
  const clients = new Map<string, ConnectorClient>();

  const inTime: PipelinePolicy = {
    name: 'deadline',
    sendRequest: (request, next) => {
      request.timeout = deadline;
      return next(request);
    },
  };

  const patient: PipelinePolicy = {
    name: 'retryTable',
    async sendRequest(request, next) {
      const giveUp = now().getTime() + patience;
      let broken = false;
      for (let attempt = 1; ; attempt++) {
        const answer = await next(request).catch((error) => {
          // Mostly a kept connection that the other side had just given up: a card twice is better than none.
          if (broken || !isReset(error)) throw error;
          broken = true;
        });
        if (!answer) continue;
        if (!retriable.has(answer.status) || attempt === tries) return answer;
        const pause = pauseBefore(answer, attempt, now);
        if (now().getTime() + pause + deadline > giveUp) return answer;
        await wait(pause);
      }
    },
  };

  const signed: PipelinePolicy = {
    name: 'sign',
    async sendRequest(request, next) {
      if (token) request.headers.set('authorization', `Bearer ${await token()}`);
      return next(request);
    },
  };

  const insistOnTeams = (serviceUrl: string): void => {
    if (!isConnector(serviceUrl, loopbackToo)) throw new Error('a service URL outside the allow-list');
  };

  /** The generated client, for what the SDK sends. */
  function client(serviceUrl: string): ConnectorClient {
    let found = clients.get(serviceUrl);
    if (!found) {
      insistOnTeams(serviceUrl);
      // It asks for credentials, which go without saying here.
      const credentials = { signRequest: async <T>(request: T): Promise<T> => request };
      found = new ConnectorClient(credentials as never, { baseUri: serviceUrl });
      // The client keeps its pipeline to itself, and takes no policy by its options.
      const { pipeline } = (found as unknown as { client: { pipeline: Pipeline } }).client;
      pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      pipeline.removePolicy({ name: 'redirectPolicy' });
      guard(pipeline);
      clients.set(serviceUrl, found);
    }
    return found;
  }

  function guard(pipeline: Pipeline): void {
    pipeline.addPolicy(signed);
    pipeline.addPolicy(patient, { phase: 'Retry' });
    pipeline.addPolicy(inTime, { afterPhase: 'Retry' });
  }

  const ways = createEmptyPipeline();
  for (const policy of [proxyPolicy(), decompressResponsePolicy(), userAgentPolicy()]) ways.addPolicy(policy);
  guard(ways);
  const network = createDefaultHttpClient();

  /**
   * What goes out of itself, on the same way, but for the generated client's reading of what it is given and gets: that
   * is as much work as all the rest.
   */
  async function call(serviceUrl: string, method: 'GET' | 'POST' | 'PUT', path: string[], body?: object) {
    insistOnTeams(serviceUrl);
    const request = createPipelineRequest({
      url: `${serviceUrl.replace(/\/$/, '')}/v3/conversations/${path.map(encodeURIComponent).join('/')}`,
      method,
      headers: createHttpHeaders({ accept: 'application/json' }),
      allowInsecureConnection: loopbackToo,
    });
    if (body) {
      request.body = JSON.stringify(body);
      request.headers.set('content-type', 'application/json; charset=utf-8');
    }
    const response = await ways.sendRequest(network, request);
    const { status, bodyAsText } = response;
    if (status < 200 || status > 299)
      throw new RestError(`the connector answered ${status}`, { statusCode: status, request, response });
    return bodyAsText ? JSON.parse(bodyAsText) : {};
  }

  const reach = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw dead.has((error as { statusCode?: number }).statusCode ?? 0) ? new Unreachable(error) : error;
    }
  };

  return {
    client,
    /** Sends a message that says where it goes; answers its id. */
    async send({ serviceUrl = '', conversation, replyToId, ...message }: Partial<Activity>): Promise<string> {
      if (!conversation) throw new Error('a message that goes nowhere');
      const path = [conversation.id, 'activities', ...(replyToId ? [replyToId] : [])];
      return (await call(serviceUrl, 'POST', path, { ...message, serviceUrl, conversation, replyToId })).id;
    },
    /** Puts a new card into a conversation; answers the message's id. @throws Unreachable */
    post: (serviceUrl: string, conversationId: string, reply: Reply): Promise<string> =>
      reach(async () => (await call(serviceUrl, 'POST', [conversationId, 'activities'], cardActivity(reply))).id),
    /** Replaces the card of a message. @throws Unreachable */
    update: (serviceUrl: string, conversationId: string, activityId: string, reply: Reply): Promise<void> =>
      reach(async () => {
        await call(serviceUrl, 'PUT', [conversationId, 'activities', activityId], cardActivity(reply));
      }),
    /** What Teams' roster says of a member of a conversation; undefined when it knows no such member. */
    async member(serviceUrl: string, conversationId: string, memberId: string): Promise<RosterEntry | undefined> {
      try {
        const answer = await call(serviceUrl, 'GET', [conversationId, 'members', memberId]);
        const { tenantId, aadObjectId, objectId, userPrincipalName, name, userRole } = member.parse(answer);
        // Not only `guest`: whoever is anything else than an ordinary user here is a user of another tenant.
        const guest = userRole !== undefined && userRole.toLowerCase() !== 'user';
        return { tenantId, objectId: aadObjectId ?? objectId, userPrincipalName, name, guest };
      } catch (error) {
        if (dead.has((error as { statusCode?: number }).statusCode ?? 0)) return undefined;
        throw error;
      }
    },
  };
}

const isReset = (error: { code?: string; cause?: { code?: string } }): boolean =>
  [error.code, error.cause?.code].some((code) => code === 'ECONNRESET' || code === 'EPIPE');

function pauseBefore(answer: PipelineResponse, attempt: number, now: () => Date): number {
  const named = answer.headers.get('retry-after') ?? '';
  const pause = /^\s*\d+\s*$/.test(named) ? Number(named) * 1000 : Date.parse(named) - now().getTime();
  // What is no time, or lies behind, is as good as no word.
  return pause > 0 ? pause : 250 * 2 ** attempt;
}

/** A message that is one card. The summary is what notifications and old clients show. */
export const cardActivity = ({ card, summary }: Reply) => ({
  type: 'message',
  summary: plain(summary),
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
