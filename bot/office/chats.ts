import type { Attachment, Chat, Message, OfficeEvent, Person, SuggestedAction } from './wire.ts';

/** What one chat remembers; the oldest messages fall off. */
const remembered = 200;

/** How long a bot's typing activity shows when no message follows it. */
const typingMs = 8_000;

interface Room {
  messages: Message[];
  /** The first open tells the bot that it was installed; later ones do not. */
  opened: boolean;
  turns: number;
  typingUntil: number;
  typing: boolean;
}

/** The chats of the whole cast, kept in memory; every change is told to `tell`. */
export class Chats {
  readonly people: ReadonlyMap<string, Person>;
  readonly #rooms = new Map<string, Room>();
  readonly #tell: (event: OfficeEvent) => void;
  readonly #now: () => Date;

  constructor(people: Person[], now: () => Date, tell: (event: OfficeEvent) => void) {
    this.people = new Map(people.map((person) => [person.objectId, person]));
    this.#now = now;
    this.#tell = tell;
  }

  /** The chat as the page shows it, and whether nobody had opened it before. */
  open(person: Person): { chat: Chat; first: boolean } {
    const room = this.#room(person.objectId);
    const first = !room.opened;
    room.opened = true;
    return { chat: { person: person.objectId, messages: room.messages, typing: room.typing }, first };
  }

  find(person: string, id: string): Message | undefined {
    return this.#room(person).messages.find((message) => message.id === id);
  }

  add(person: string, message: Message): Message {
    const room = this.#room(person);
    room.messages.push(message);
    if (room.messages.length > remembered) room.messages.shift();
    this.#tell({ type: 'message', person, message });
    if (message.from === 'bot') this.#stopTyping(person, room);
    return message;
  }

  change(person: string, message: Message, change: Partial<Message>): void {
    Object.assign(message, change);
    this.#tell({ type: 'message', person, message });
  }

  remove(person: string, id: string): boolean {
    const room = this.#room(person);
    const at = room.messages.findIndex((message) => message.id === id);
    if (at < 0) return false;
    room.messages.splice(at, 1);
    this.#tell({ type: 'removed', person, id });
    return true;
  }

  /** The bot said that it is typing. */
  typing(person: string): void {
    const room = this.#room(person);
    room.typingUntil = this.#now().getTime() + typingMs;
    this.#showTyping(person, room);
    setTimeout(() => this.#showTyping(person, room), typingMs + 20).unref();
  }

  /** Shows the bot as typing while `turn` is under way. */
  async during<T>(person: string, turn: () => Promise<T>): Promise<T> {
    const room = this.#room(person);
    room.turns += 1;
    this.#showTyping(person, room);
    try {
      return await turn();
    } finally {
      room.turns -= 1;
      if (room.turns === 0) room.typingUntil = 0;
      this.#showTyping(person, room);
    }
  }

  clear(): void {
    this.#rooms.clear();
    this.#tell({ type: 'reset' });
  }

  #room(person: string): Room {
    const room = this.#rooms.get(person) ?? { messages: [], opened: false, turns: 0, typingUntil: 0, typing: false };
    this.#rooms.set(person, room);
    return room;
  }

  #stopTyping(person: string, room: Room): void {
    room.typingUntil = 0;
    this.#showTyping(person, room);
  }

  #showTyping(person: string, room: Room): void {
    const on = room.turns > 0 || room.typingUntil > this.#now().getTime();
    if (on === room.typing) return;
    room.typing = on;
    // A room that a reset has thrown away has nobody to tell.
    if (this.#rooms.get(person) === room) this.#tell({ type: 'typing', person, on });
  }
}

/** The parts of a bot's message activity that the page draws; anything of another shape is dropped. */
export function contentOf(activity: Record<string, unknown>): Omit<Message, 'id' | 'from' | 'at' | 'version'> {
  const suggested = (activity.suggestedActions as { actions?: unknown } | undefined)?.actions;
  return {
    text: typeof activity.text === 'string' ? activity.text : '',
    textFormat: activity.textFormat === 'plain' ? 'plain' : 'markdown',
    attachments: Array.isArray(activity.attachments) ? (activity.attachments as Attachment[]) : [],
    suggestedActions: Array.isArray(suggested) ? (suggested as SuggestedAction[]) : [],
  };
}
