import type { RequestHandler, Response, Server } from 'restify';
import { z } from 'zod';
import type { Demo } from '../../src/demo/demo.ts';
import { serveAssets } from './assets.ts';
import { castOf } from './cast.ts';
import { Channel } from './channel.ts';
import { Chats } from './chats.ts';
import { serveConnector } from './connector.ts';
import { Directory, type Standing } from './directory.ts';
import { Events } from './events.ts';
import { onlyLoopback } from './loopback.ts';
import { Mailbox, type MailSource } from './mailbox.ts';
import type { Answered, Asked, Message, Person } from './wire.ts';

export interface OfficeOptions {
  port: () => number;
  demo: Demo;
  /** The mail that left the bot, as `.eml` sources, oldest first. */
  mail: () => Promise<MailSource[]>;
  /** How the bot's directory has somebody. */
  standing: (person: Person) => Promise<Standing | undefined>;
  /** Brings the bot's store and mail back to where the demo starts. */
  reset: () => Promise<void>;
  now: () => Date;
  newId: () => string;
  /** How often an open page is served what happened unasked; shorter only in tests. */
  beatMs?: number;
}

const said = z.object({
  text: z.string().min(1).max(20_000).optional(),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
});

const asked = z.object({
  name: z.enum(['adaptiveCard/action', 'application/search', 'task/fetch', 'task/submit']),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
  attachment: z.int().nonnegative().optional(),
});

const beatsPerLook = 4;

/** Opens a small Teams on the bot's own port: a page to chat with the bot as anybody of the demo. */
export function openOffice(
  server: Server,
  { port, demo, mail, standing, reset, now, newId, beatMs = 500 }: OfficeOptions,
): void {
  const events = new Events();
  const chats = new Chats(castOf(demo), now, events.tell);
  const channel = new Channel({ origin: () => `http://127.0.0.1:${port()}`, now, newId });
  const mailbox = new Mailbox(mail);
  const directory = new Directory(chats.people.values(), standing);
  const everybody = () => [...chats.people.values()];

  /** The office only watches: what cannot be read now is read at the next look. */
  const look = async () => {
    const [letters, people] = await Promise.all([
      mailbox.look().catch(() => false),
      directory.look().catch(() => false),
    ]);
    if (letters) events.tell({ type: 'mail', mail: mailbox.mail });
    if (people) events.tell({ type: 'people', people: everybody() });
  };

  const say = async (person: Person, message: Message, words: z.infer<typeof said>): Promise<Answered> => {
    const answer = await chats.during(person.objectId, () => channel.say(person, message.id, words));
    if (chats.find(person.objectId, message.id))
      chats.change(person.objectId, message, { delivery: answer.status < 300 ? 'sent' : 'failed' });
    void look();
    return answer;
  };

  const forPerson = (work: (person: Person, body: unknown, params: Record<string, string>) => Promise<unknown>) =>
    [
      onlyLoopback,
      async (
        req: { params: Record<string, string>; body?: unknown; headers: Record<string, unknown> },
        res: Response,
      ) => {
        const person = chats.people.get(req.params.person ?? '');
        if (!person) return void res.send(404, { code: 'NoSuchPerson' });
        const zone = req.headers['x-time-zone'];
        if (typeof zone === 'string') channel.timeZone = zone;
        try {
          res.send(200, (await work(person, req.body, req.params)) ?? {});
        } catch (error) {
          if (!(error instanceof z.ZodError)) throw error;
          res.send(400, { code: 'BadRequest', message: z.prettifyError(error) });
        }
      },
    ] as [RequestHandler, RequestHandler];

  serveAssets(server, onlyLoopback);
  serveConnector(server, onlyLoopback, { chats, now, newId, heard: () => void look() });

  let beats = 0;
  events.serve(server, onlyLoopback, beatMs, () => {
    if (++beats % beatsPerLook === 0) void look();
  });

  server.get('/office/api/people', onlyLoopback, async (_req: unknown, res: Response) => {
    await directory.look().catch(() => false);
    res.send(200, { people: everybody() });
  });

  server.get('/office/api/mail', onlyLoopback, async (_req: unknown, res: Response) => {
    await mailbox.look().catch(() => false);
    res.send(200, { mail: mailbox.mail });
  });

  server.post(
    '/office/api/chats/:person/open',
    ...forPerson(async (person) => {
      const { chat, first } = chats.open(person);
      if (first) void chats.during(person.objectId, () => channel.install(person)).then(look);
      return chat;
    }),
  );

  server.post(
    '/office/api/chats/:person/messages',
    ...forPerson(async (person, body) => {
      const words = said.parse(body);
      const message: Message = {
        id: newId(),
        from: 'person',
        at: now().toISOString(),
        text: words.text ?? '',
        textFormat: 'plain',
        attachments: [],
        suggestedActions: [],
        version: 1,
        delivery: 'sending',
      };
      // What a card submits is not something that the person is seen to say.
      if (words.text !== undefined) chats.add(person.objectId, message);
      return say(person, message, words);
    }),
  );

  server.post(
    '/office/api/chats/:person/messages/:message/again',
    ...forPerson(async (person, _body, { message: id = '' }) => {
      const message = chats.find(person.objectId, id);
      if (message?.delivery !== 'failed') return { status: 409 };
      chats.change(person.objectId, message, { delivery: 'sending' });
      return say(person, message, { text: message.text, value: undefined });
    }),
  );

  server.post(
    '/office/api/chats/:person/invokes',
    ...forPerson(async (person, body) => {
      const question = asked.parse(body);
      const answer = await channel.ask(person, question);
      keepNewCard(chats, person, question, answer);
      void look();
      return answer;
    }),
  );

  server.post('/office/api/reset', onlyLoopback, async (_req: unknown, res: Response) => {
    await reset();
    await look();
    chats.clear();
    events.tell({ type: 'mail', mail: mailbox.mail });
    res.send(200, {});
  });
}

/**
 * A card that answers a press takes the pressed card's place, also for whoever opens the chat later. A press in a
 * dialog names no place: what a dialog shows is never kept.
 */
function keepNewCard(chats: Chats, person: Person, { name, replyToId, attachment }: Asked, answer: Answered): void {
  const body = answer.body as { statusCode?: number; type?: string; value?: unknown } | undefined;
  if (name !== 'adaptiveCard/action' || body?.type !== 'application/vnd.microsoft.card.adaptive') return;
  if (replyToId === undefined || attachment === undefined) return;
  const message = chats.find(person.objectId, replyToId);
  const old = message?.attachments[attachment];
  if (!message || !old) return;
  const attachments = message.attachments.with(attachment, { ...old, content: body.value });
  chats.change(person.objectId, message, { attachments });
}
