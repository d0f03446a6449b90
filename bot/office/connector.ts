import type { Request, RequestHandler, Response, Server } from 'restify';
import { conversationId, objectIdIn } from './channel.ts';
import { type Chats, contentOf } from './chats.ts';
import type { Person } from './wire.ts';

export interface ConnectorOptions {
  chats: Chats;
  now: () => Date;
  newId: () => string;
  /** Called after each activity of the bot: mail may have left with it. */
  heard: () => void;
}

/** The Bot Connector's REST resources, as far as a bot in personal chats uses them. */
export function serveConnector(server: Server, guard: RequestHandler, options: ConnectorOptions): void {
  const { chats, now, newId, heard } = options;
  const conversations = '/office/connector/v3/conversations';
  const activities = `${conversations}/:conversation/activities`;

  const inChat = (work: (person: Person, req: Request, res: Response) => void): RequestHandler[] => [
    guard,
    (req, res, next) => {
      const person = chats.people.get(objectIdIn(req.params.conversation));
      if (person) work(person, req, res);
      else refuse(res, 404, 'ConversationNotFound', 'No such chat.');
      next();
    },
  ];

  const receive = (person: Person, activity: Record<string, unknown>): string => {
    const id = newId();
    if (activity.type === 'typing') chats.typing(person.objectId);
    else if (activity.type === 'message')
      chats.add(person.objectId, { ...contentOf(activity), id, from: 'bot', at: now().toISOString(), version: 1 });
    heard();
    return id;
  };

  server.post(activities, ...inChat((person, req, res) => res.send(201, { id: receive(person, bodyOf(req)) })));
  server.post(
    `${activities}/:activity`,
    ...inChat((person, req, res) => res.send(201, { id: receive(person, bodyOf(req)) })),
  );

  server.put(
    `${activities}/:activity`,
    ...inChat((person, req, res) => {
      const message = chats.find(person.objectId, req.params.activity);
      if (message?.from !== 'bot') return noActivity(res);
      chats.change(person.objectId, message, { ...contentOf(bodyOf(req)), version: message.version + 1 });
      heard();
      res.send(200, { id: message.id });
    }),
  );

  server.del(
    `${activities}/:activity`,
    ...inChat((person, req, res) => {
      const message = chats.find(person.objectId, req.params.activity);
      if (message?.from !== 'bot') return noActivity(res);
      chats.remove(person.objectId, message.id);
      res.send(200);
    }),
  );

  server.post(conversations, guard, (req, res, next) => {
    const body = bodyOf(req) as {
      members?: { id?: string; aadObjectId?: string }[];
      tenantId?: string;
      channelData?: { tenant?: { id?: string } };
      activity?: Record<string, unknown>;
    };
    const member = body.members?.[0];
    const person = chats.people.get(objectIdIn(member?.aadObjectId ?? member?.id ?? ''));
    const tenantId = body.tenantId ?? body.channelData?.tenant?.id;
    if (!person || tenantId?.toLowerCase() !== person.tenantId) {
      refuse(res, 403, 'BotNotInConversationRoster', 'The bot is not installed for this person.');
    } else {
      const activityId = body.activity ? receive(person, body.activity) : undefined;
      res.send(201, { id: conversationId(person), activityId });
    }
    next();
  });

  server.get(
    `${conversations}/:conversation/members`,
    ...inChat((person, _req, res) => res.send(200, [memberOf(person)])),
  );
  server.get(
    `${conversations}/:conversation/members/:member`,
    ...inChat((person, req, res) => {
      if (objectIdIn(req.params.member) === person.objectId) res.send(200, memberOf(person));
      else refuse(res, 404, 'MemberNotFoundInConversation', 'No such member in this chat.');
    }),
  );
  server.get(
    `${conversations}/:conversation/pagedmembers`,
    ...inChat((person, _req, res) => res.send(200, { members: [memberOf(person)] })),
  );
}

function bodyOf({ body }: Request): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function memberOf(person: Person) {
  const [givenName, ...rest] = person.name.split(' ');
  return {
    id: `29:${person.objectId}`,
    name: person.name,
    objectId: person.objectId,
    aadObjectId: person.objectId,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    tenantId: person.tenantId,
    userRole: 'user',
  };
}

function noActivity(res: Response): void {
  refuse(res, 404, 'ActivityNotFoundInConversation', 'No such message in this chat.');
}

function refuse(res: Response, status: number, code: string, message: string): void {
  res.send(status, { error: { code, message } });
}
