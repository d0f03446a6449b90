import type { Answered, Asked, Person, Said } from './wire.ts';

/** Teams waits so long for an answer to a message; what comes later is lost. */
const patienceMs = 15_000;

const bot = { id: '28:twotier', name: 'Twotier' };

export interface ChannelOptions {
  /** Where the bot listens and the office answers, without a slash at the end. */
  origin: () => string;
  now: () => Date;
  newId: () => string;
}

/** The office as a Bot Connector channel: it turns what people do into activities and posts them to the bot. */
export class Channel {
  readonly #options: ChannelOptions;
  /** Of whoever sits at the page, as Teams sends it of its clients. */
  timeZone = 'UTC';

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  /** What the bot hears when a person adds it; Teams sends both. */
  async install(person: Person): Promise<void> {
    await this.#post(person, { type: 'conversationUpdate', membersAdded: [bot], membersRemoved: [] });
    await this.#post(person, { type: 'installationUpdate', action: 'add' });
  }

  async say(person: Person, id: string, { text, value, replyToId }: Said): Promise<Answered> {
    const words = text === undefined ? {} : { text, textFormat: 'plain' };
    return this.#post(person, { type: 'message', id, ...words, value, replyToId });
  }

  async ask(person: Person, { name, value, replyToId }: Asked): Promise<Answered> {
    return this.#post(person, { type: 'invoke', name, value, replyToId });
  }

  async #post(person: Person, activity: Record<string, unknown>): Promise<Answered> {
    const { origin, now, newId } = this.#options;
    const at = now();
    const locale = person.language === 'ko' ? 'ko-KR' : 'en-US';
    const body = {
      id: newId(),
      channelId: 'msteams',
      serviceUrl: `${origin()}/office/connector/`,
      timestamp: at.toISOString(),
      localTimezone: this.timeZone,
      locale,
      from: { id: `29:${person.objectId}`, name: person.name, aadObjectId: person.objectId },
      recipient: bot,
      conversation: {
        id: conversationId(person),
        conversationType: 'personal',
        tenantId: person.tenantId,
      },
      channelData: { tenant: { id: person.tenantId } },
      entities: [{ type: 'clientInfo', locale, country: locale.slice(3), platform: 'Web', timezone: this.timeZone }],
      ...activity,
    };

    try {
      const response = await fetch(`${origin()}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-ms-tenant-id': person.tenantId },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
      return { status: response.status, body: parsed(await response.text()) };
    } catch {
      // No answer at all; the page shows it as Teams does, and the person may try again.
      return { status: 504 };
    }
  }
}

/** The personal chat of one person with the bot. */
export function conversationId(person: Person): string {
  return `a:${person.objectId}`;
}

/** The object id behind an id that a bot may use for a person or for their chat. */
export function objectIdIn(id: string): string {
  return id.replace(/^(29|a):/, '').toLowerCase();
}

function parsed(text: string): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
