import { z } from 'zod';
import { defineChange, defineQuery } from '../operation.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { type Doc, type Partition, partition } from '../store/store.ts';
import type { Subject } from '../watch.ts';
import { requestText, requestTitle } from './create-service-request.ts';

/** A ticket to Partner Center itself, in the organisation that wrote it. */
export interface SupportTicket extends Doc {
  type: 'ticket';
  ticketId: string;
  /** Partner Center's number for it. */
  number: string;
  title: string;
  description: string;
  createdBy: PersonRef;
  createdAt: string;
}

const ticketsHome = (tenantId: string): Partition => partition(tenantId, 'tickets');
const ticketDocId = (id: string): string => `ticket:${id}`;
export const ticketSubject = (tenantId: string, id: string): Subject => ({ type: 'ticket', owner: tenantId, id });

/** "Create support tickets for Partner Center": global admins only; admin agents expressly not (matrix 1.3). */
export const createSupportTicket = defineChange({
  name: 'create-support-ticket',
  input: z.object({ title: requestTitle, description: requestText }),
  allowed: 'create-tickets',
  home: (_, { tenantId }) => ticketsHome(tenantId),
  call: ({ title, description }, { actor, partnerCenter, operationId }) =>
    partnerCenter.createTicket(
      { partner: actor.tenantId, title, description, contact: actor.person?.email ?? '' },
      operationId,
    ),

  async run({ title, description }, { actor, now, operationId, answer }) {
    const { tenantId, objectId, name } = actor;
    const at = now.toISOString();
    const ticket: SupportTicket = {
      id: ticketDocId(operationId),
      type: 'ticket',
      sk: `${at}|${operationId}`,
      ticketId: operationId,
      number: answer.number,
      title,
      description,
      createdBy: { tenantId, objectId, name },
      createdAt: at,
    };
    return {
      writes: [{ kind: 'create', doc: ticket }],
      subject: ticketSubject(tenantId, operationId),
      after: { title, number: answer.number },
      result: ticket,
    };
  },
});

/** The tickets of the speaker's organisation, newest first. */
export const listSupportTickets = defineQuery({
  name: 'list-support-tickets',
  input: z.object({ after: z.string().max(500).optional() }),
  allowed: 'create-tickets',
  run: ({ after }, { actor, list }) =>
    list<SupportTicket>(ticketsHome(actor.tenantId), { type: 'ticket', after, desc: true, limit: rowsOnCard }),
});

export const showSupportTicket = defineQuery({
  name: 'show-support-ticket',
  input: z.object({ ticket: z.string().min(1).max(100) }),
  allowed: 'create-tickets',
  async run({ ticket: id }, { actor, get }): Promise<SupportTicket> {
    const ticket = await get<SupportTicket>(ticketsHome(actor.tenantId), ticketDocId(id));
    if (!ticket) throw new Refusal('ticket-not-found', {});
    return ticket;
  },
});
