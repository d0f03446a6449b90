import { Conflict, type Doc, type Partition, partition, type Store } from '../store/store.ts';
import { hashOf } from './documents.ts';
import { readRequestId } from './input.ts';
import type { PartnerCenter, Ticket } from './partner-center.ts';
import { PartnerCenterError } from './partner-center-error.ts';

interface TicketDoc extends Doc {
  type: 'partner-center-ticket';
  contents: string;
  ticket: Ticket;
}

const ticketHome = (requestId: string): Partition => partition(hashOf(`ticket ${requestId}`), 'partner-center-tickets');

/** Tickets of partners: one for a request id, whose number comes from it. */
export function createTickets({ store, now }: { store: Store; now: () => Date }): PartnerCenter['createTicket'] {
  return async (ticket, id) => {
    const requestId = readRequestId(id);
    for (const [field, value] of Object.entries(ticket)) {
      if (!value && field !== 'contact') throw new PartnerCenterError(2000, { field, reason: 'missing' });
    }
    const at = now().toISOString();
    const digits = BigInt(`0x${Buffer.from(hashOf(requestId)).toString('hex').slice(0, 16)}`) % 10n ** 7n;
    const doc: TicketDoc = {
      id: 'ticket',
      type: 'partner-center-ticket',
      contents: hashOf(JSON.stringify(ticket)),
      ticket: {
        ...ticket,
        number: `${at.slice(2, 10).replaceAll('-', '')}${String(digits).padStart(7, '0')}`,
        createdAt: at,
      },
    };
    try {
      await store.commit(ticketHome(requestId), [{ kind: 'create', doc }]);
      return doc.ticket;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
    const kept = await store.get<TicketDoc>(ticketHome(requestId), 'ticket');
    if (kept?.contents !== doc.contents) throw new PartnerCenterError(2000, { field: 'requestId', reason: 'reused' });
    return kept.ticket;
  };
}
