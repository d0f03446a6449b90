import type { Request } from 'restify';
import { z } from 'zod';
import { isLoopback } from '../settings.ts';

/** Hosts that Teams' connector is reached at, exactly: under the wider domain anybody may register a name. */
const connectorHosts = new Set(['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com']);

/** Whether replies may go to this address; it is asked again whenever a stored one is used. */
export function isConnector(serviceUrl: string, loopbackToo: boolean): boolean {
  const url = URL.parse(serviceUrl);
  if (!url || url.username || url.password || !/^https?:$/.test(url.protocol)) return false;
  if (url.protocol === 'https:' && connectorHosts.has(url.host)) return true;
  return loopbackToo && isLoopback(url.hostname);
}

const account = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
  role: z.string().optional(),
});

/** What is read of an activity. The rest goes on to the SDK as it came. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string().min(1),
  deliveryMode: z.literal('normal').nullish(),
  from: account.optional(),
  recipient: account.optional(),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  localTimezone: z.string().nullish(),
  replyToId: z.string().nullish(),
  value: z.unknown().optional(),
});

export type InboundActivity = z.infer<typeof activitySchema>;

/** The guard's verdict: an activity to go on with, or the status to answer with, and no more said. */
export type Verdict = { status: 400; why: string } | { activity: InboundActivity };

/**
 * What a request must be before anything of it is believed or any SDK sees it: an activity of Teams, in one piece,
 * whose tenant fields agree and whose replies would go to Teams.
 */
export function readActivity(request: Pick<Request, 'body' | 'headers'>, loopbackToo: boolean): Verdict {
  if (typeof request.body !== 'object' || request.body === null || Array.isArray(request.body))
    return { status: 400, why: 'not an object' };
  const parsed = activitySchema.safeParse(request.body);
  if (!parsed.success)
    return { status: 400, why: `not an activity: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}` };
  const activity = parsed.data;
  if (!isConnector(activity.serviceUrl, loopbackToo)) return { status: 400, why: 'service URL not allowed' };
  const tenants = [
    activity.channelData?.tenant?.id,
    activity.conversation.tenantId,
    header(request, 'x-ms-tenant-id'),
  ].filter(Boolean);
  if (new Set(tenants.map((tenant) => tenant?.toLowerCase())).size > 1) return { status: 400, why: 'tenants differ' };
  return { activity };
}

const header = (request: Pick<Request, 'headers'>, name: string) => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Who is speaking: tenant and object id of the signed activity; undefined for bots, connectors and the anonymous. */
export function speakerOf({
  from,
  conversation,
  channelData,
}: InboundActivity): { tenantId: string; objectId: string } | undefined {
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId;
  if (!from || from.role === 'bot' || from.id.startsWith('28:')) return undefined;
  if (!tenantId || !guid.test(tenantId) || !from.aadObjectId || !guid.test(from.aadObjectId)) return undefined;
  return { tenantId: tenantId.toLowerCase(), objectId: from.aadObjectId.toLowerCase() };
}

/** In local mode: the request came over loopback, and was meant for loopback (no name that merely leads here). */
export function isLocal(request: Pick<Request, 'headers' | 'socket'>): boolean {
  const address = request.socket.remoteAddress ?? '';
  const host = URL.parse(`http://${request.headers.host ?? ''}`)?.hostname ?? '';
  return isLoopback(address.replace(/^::ffff:/, '')) && isLoopback(host);
}
