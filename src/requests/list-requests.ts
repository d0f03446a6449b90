import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { type ChangeRequest, changeRequestId, requestsHome } from './change-request.ts';
import { changeRequestFor } from './decide-request.ts';

/** Change requests that wait: those that came in to a provider, or those that a reseller has made. Newest first. */
export const listRequests = defineQuery({
  name: 'list-requests',
  input: z.object({ after: z.string().max(500).optional() }),
  allowed: 'view-requests',
  async run({ after }, { actor, list }) {
    const kinds = actor.organization?.kinds ?? [];
    const of = (type: string) => ({ type, prefix: 'open|', after, desc: true, limit: rowsOnCard });
    const home = requestsHome(actor.tenantId);
    const [received, sent] = await Promise.all([
      kinds.includes('provider') ? list<ChangeRequest>(home, of('change-request')) : undefined,
      kinds.includes('reseller') ? list<ChangeRequest>(home, of('asked-change')) : undefined,
    ]);
    return { items: [...(received?.items ?? []), ...(sent?.items ?? [])], next: received?.next ?? sent?.next };
  },
});

/** One change request, for either party. */
export const showRequest = defineQuery({
  name: 'show-change-request',
  input: z.object({ provider: z.guid(), request: z.string().min(1).max(100) }),
  allowed: 'view-requests',
  needs: ({ provider, request }) => [[requestsHome(provider), changeRequestId(request)]],
  run: (input, context) => changeRequestFor(context, input),
});
