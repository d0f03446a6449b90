// What the office and its page say to each other. Types only, so that the browser's files can use them too.

export interface Person {
  objectId: string;
  tenantId: string;
  name: string;
  email: string;
  organisation: string;
  kind: 'provider' | 'reseller' | 'customer' | 'newcomer';
  agentRole: string;
  adminRole: string;
  language: 'en' | 'ko';
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
}

export interface SuggestedAction {
  type: string;
  title: string;
  value?: unknown;
}

export interface Message {
  id: string;
  from: 'person' | 'bot';
  at: string;
  text: string;
  textFormat: 'plain' | 'markdown';
  attachments: Attachment[];
  suggestedActions: SuggestedAction[];
  /** Counts the bot's edits: an edited card asks for its refresh again. */
  version: number;
  /** How far a person's own message got. */
  delivery?: 'sending' | 'sent' | 'failed';
}

export interface Chat {
  person: string;
  messages: Message[];
  typing: boolean;
}

export interface Mail {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
}

/** What a person says: words, or what a card's Action.Submit hands over. */
export interface Said {
  text?: string;
  value?: unknown;
  replyToId?: string;
}

/** What a card asks of the bot. `attachment` is the place of the pressed card in its message. */
export interface Asked {
  name: 'adaptiveCard/action' | 'application/search' | 'task/fetch' | 'task/submit';
  value?: unknown;
  replyToId?: string;
  attachment?: number;
}

export interface Answered {
  status: number;
  body?: unknown;
}

export type OfficeEvent =
  | { type: 'hello' }
  | { type: 'message'; person: string; message: Message }
  | { type: 'removed'; person: string; id: string }
  | { type: 'typing'; person: string; on: boolean }
  | { type: 'mail'; mail: Mail[] }
  | { type: 'people'; people: Person[] }
  | { type: 'reset' };
