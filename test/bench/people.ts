import { randomUUID } from 'node:crypto';
import { buttonsOf, type Card, valuesOf } from '../support/office.ts';
import { clock } from './storage.ts';
import type { Message, Teams } from './teams.ts';

interface Identity {
  tenantId: string;
  objectId: string;
  name: string;
  email: string;
}

const idOf = (kind: number, at: number) => `0d1f7a1e-000${kind}-4000-8000-${at.toString(16).padStart(12, '0')}`;

export const provider: Identity = {
  tenantId: idOf(1, 0),
  objectId: idOf(2, 0),
  name: 'Mina Park',
  email: 'mina@fabrikam.example',
};

/** The provider's staff: one person may send only so many invitations a day. */
export const staff = (at: number): Identity =>
  at === 0
    ? provider
    : { ...provider, objectId: idOf(5, at), name: `Staff ${at}`, email: `staff-${at}@fabrikam.example` };
const desk = 20;

/** The global admin of one of many resellers. */
export function resellerAdmin(at: number): Identity {
  const number = String(at).padStart(6, '0');
  return {
    tenantId: idOf(3, at),
    objectId: idOf(4, at),
    name: `Admin ${number}`,
    email: `admin@reseller-${number}.example`,
  };
}

/** A directory in the form of DEMO: one provider and so many resellers, of whom the first few are its partners. */
export function directory({ resellers, partners }: { resellers: number; partners: number }): object {
  const organisation = (kind: string, name: string, admin: Identity, ...more: Identity[]) => ({
    tenantId: admin.tenantId,
    name,
    kind,
    domain: admin.email.split('@')[1],
    country: 'US',
    people: [admin, ...more].map(({ objectId, name, email }) => ({
      objectId,
      name,
      email,
      agentRole: 'admin-agent',
      adminRole: 'global-admin',
    })),
  });
  const admins = Array.from({ length: resellers }, (_, at) => resellerAdmin(at));
  return {
    organisations: [
      organisation('provider', 'Fabrikam', ...(Array.from({ length: desk }, (_, at) => staff(at)) as [Identity])),
      ...admins.map((admin, at) => organisation('reseller', `Reseller ${String(at).padStart(6, '0')}`, admin)),
    ],
    partnerships: admins
      .slice(0, partners)
      .map(({ tenantId }) => ({ provider: provider.tenantId, reseller: tenantId })),
  };
}

export interface Turn {
  /** Milliseconds from the request to its answer, and when that came. */
  took: number;
  answeredAt: number;
  /** Length of the answer's body. */
  bytes: number;
  /** The card that a press was answered with. */
  card?: Card;
}

/** Somebody at a Teams client, whose connector signs what it sends to a bot. */
export class Client {
  readonly #teams: Teams;
  readonly #bot: string;
  readonly #who: Identity;
  readonly #chat: string;

  constructor(teams: Teams, bot: string, who: Identity) {
    this.#teams = teams;
    this.#bot = bot;
    this.#who = who;
    this.#chat = `a:${who.objectId}`;
  }

  get lastMessage(): Message {
    return this.#teams.lastMessage(this.#chat);
  }

  says(text: string): Promise<Turn> {
    return this.#send({ type: 'message', text, textFormat: 'plain' });
  }

  /** Presses the button with this verb on a card, with what is typed besides what the card holds. */
  presses(verb: string, { id, card }: Message, inputs: object = {}): Promise<Turn> {
    const button = buttonsOf(card).find((action) => action.verb === verb);
    if (!button) throw new Error(`no button does ${verb} on the card "${card.fallbackText}"`);
    const action = { type: 'Action.Execute', verb, data: { ...button.data, ...valuesOf(card), ...inputs } };
    const value = { action, trigger: 'manual' };
    return this.#send({ type: 'invoke', name: 'adaptiveCard/action', replyToId: id, value });
  }

  async #send(fields: object): Promise<Turn> {
    const body = JSON.stringify({ ...this.#activity(), ...fields });
    const headers = { 'content-type': 'application/json', authorization: this.#teams.authorization() };
    const from = clock();
    const answer = await fetch(`${this.#bot}/api/messages`, { method: 'POST', headers, body });
    const text = await answer.text();
    const answeredAt = clock();
    if (answer.status !== 200) throw new Error(`the bot answered ${answer.status} ${text}`);
    const turn = { took: answeredAt - from, answeredAt, bytes: Buffer.byteLength(text) };
    return text ? { ...turn, card: JSON.parse(text).value } : turn;
  }

  #activity(): object {
    const { tenantId, objectId, name } = this.#who;
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: this.#teams.serviceUrl,
      timestamp: new Date().toISOString(),
      localTimezone: 'America/New_York',
      locale: 'en-US',
      from: { id: `29:${objectId}`, name, aadObjectId: objectId },
      recipient: { id: `28:${this.#teams.settings.BOT_ID}`, name: 'Twotier' },
      conversation: { id: this.#chat, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'America/New_York' }],
    };
  }
}
