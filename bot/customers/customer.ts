import { findCustomer } from '../../src/customers/find-customer.ts';
import { listCustomers } from '../../src/customers/list-customers.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Asked, Turn } from '../command.ts';

/** As many as are offered where none was named. */
const few = 4;

/**
 * The customer that was asked for: by its id from a button, or by a name or domain among those that the speaker's
 * organisation sees. @throws Refusal `customer-not-found`, `which-customer`
 */
export async function customerAsked(asked: Asked, turn: Turn): Promise<string> {
  if (typeof asked.customerId === 'string') return asked.customerId;
  const name = asked.customer ?? asked.domain;
  if (!name) {
    const { items } = await turn.perform(listCustomers, {});
    throw new Refusal('which-customer', {
      near: items.slice(0, few).map((one) => ({ name: one.name, domain: one.domain, id: one.customerId })),
    });
  }
  return (await turn.perform(findCustomer, { name })).customerId;
}
