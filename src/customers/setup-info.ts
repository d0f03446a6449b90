import { z } from 'zod';
import { type Context, defineChange, defineQuery, type Plan } from '../operation.ts';
import { makePassword } from '../passwords.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from '../roles.ts';
import type { Stored } from '../store/store.ts';
import { currentSubscriptions, type Subscription } from '../subscriptions/subscription.ts';
import { customerHome, listRelationships } from './customer.ts';
import { accessReads, customerOfProvider } from './customer-access.ts';
import { readSetup, type Setup, setupId, setupSubject } from './setup.ts';

/** A new customer as the provider's people see it: what was ordered, and whether its sign-in was handed out (P43). */
export const showSetup = defineQuery({
  name: 'show-setup',
  input: z.object({ customerId: z.guid() }),
  allowed: 'manage-customers',
  needs: ({ customerId }, { tenantId }) => [...accessReads(customerId, tenantId), [customerHome(customerId), setupId]],
  lists: ({ customerId }) => [[customerHome(customerId), currentSubscriptions()]],

  async run({ customerId }, context) {
    const { get, list } = context;
    const [{ customer }, setup, relationships, subscriptions] = await Promise.all([
      customerOfProvider(context, customerId),
      readSetup(get, customerId),
      listRelationships(list, customerId),
      list<Subscription>(customerHome(customerId), currentSubscriptions()),
    ]);
    if (!setup) throw new Refusal('no-setup-info', { customer: customer.name });
    return { customer, setup, relationships, subscriptions: subscriptions.items };
  },
});

const input = z.object({ customerId: z.guid(), round: z.coerce.number().int() });

/**
 * Shows the new customer's admin password, once, to whoever submitted the customer (P43 to P45). It is made now, and
 * what is kept of it is that it was shown.
 */
export const revealSetup = defineChange({
  name: 'reveal-setup',
  input,
  allowed: 'manage-customers',
  home: ({ customerId }) => customerHome(customerId),
  needs: ({ customerId }, { tenantId }) => [...accessReads(customerId, tenantId), [customerHome(customerId), setupId]],

  async check({ customerId, round }, context) {
    const { setup, customer } = await readShown(customerId, context);
    const { actor, now } = context;
    if (setup.owner.objectId !== actor.objectId || setup.owner.tenantId !== actor.tenantId)
      throw new Refusal('not-the-submitter', { customer: customer.name, name: setup.owner.name });
    const { shown } = setup;
    if (shown)
      throw new Refusal('already-shown', { name: shown.by.name, at: shown.at, customerId, round: setup.round });
    if (setup.round !== round) throw new Refusal('setup-changed', { customerId });
    // Taken before the password is made: of two presses, one goes on.
    return claimed(setup, { shown: { by: by(actor), at: now.toISOString() } });
  },

  async call({ customerId }, { partnerCenter, random, plan, operationId }) {
    const password = makePassword(random);
    await partnerCenter.setPassword(customerId, plan.userName, password, anotherId(operationId, random));
    return password;
  },

  async run({ customerId }, { plan, answer }) {
    return {
      writes: [],
      effects: [{ kind: 'redraw', subject: setupSubject(customerId) }],
      subject: setupSubject(customerId),
      after: { shown: plan.userName },
      result: plan,
      secret: answer,
    };
  },
});

/** Makes it possible to show a new password, to whoever asks for it; the old one is void with that. */
export const resetSetup = defineChange({
  name: 'reset-setup',
  input,
  allowed: 'manage-customers',
  home: ({ customerId }) => customerHome(customerId),
  needs: ({ customerId }, { tenantId }) => [...accessReads(customerId, tenantId), [customerHome(customerId), setupId]],

  async check({ customerId, round }, context) {
    const { setup } = await readShown(customerId, context);
    if (!setup.shown || setup.round !== round) throw new Refusal('setup-changed', { customerId });
    return claimed(setup, { owner: by(context.actor), shown: undefined, round: round + 1 });
  },

  async call({ customerId }, { partnerCenter, random, plan, operationId }) {
    // One that nobody sees: from here on the one that was shown is void.
    await partnerCenter.setPassword(customerId, plan.userName, makePassword(random), anotherId(operationId, random));
  },

  async run({ customerId }, { plan }) {
    return {
      writes: [],
      effects: [{ kind: 'redraw', subject: setupSubject(customerId) }],
      subject: setupSubject(customerId),
      after: { reset: plan.userName },
      result: plan,
    };
  },
});

async function readShown(customerId: string, context: Context) {
  const [{ customer }, setup] = await Promise.all([
    customerOfProvider(context, customerId),
    readSetup(context.get, customerId),
  ]);
  if (!setup) throw new Refusal('no-setup-info', { customer: customer.name });
  return { customer, setup };
}

const by = ({ tenantId, objectId, name }: Actor) => ({ tenantId, objectId, name });

/** A setup's next state, taken at once and given back if Partner Center refuses. */
function claimed({ etag, ...before }: Stored<Setup>, change: Partial<Setup>): Plan<Setup> {
  const doc: Setup = { ...before, ...change, version: before.version + 1 };
  return { plan: doc, claim: [{ kind: 'replace', doc, etag }], release: [{ kind: 'put', doc: before }] };
}

/** Each password is a request of its own: after a crash another one is made, since nothing is kept of the first. */
const anotherId = (operationId: string, random: Context['random']) =>
  `${operationId}.${random(9).toString('base64url')}`;
