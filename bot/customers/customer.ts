import { findCustomer } from '../../src/customers/find-customer.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Asked, Turn } from '../command.ts';

/**
 * The customer that was asked for: by its id from a button, or by a name or domain among those that the speaker's
 * organisation sees. @throws Refusal `customer-not-found`, `which-customer`
 */
export async function customerAsked(asked: Asked, turn: Turn): Promise<string> {
  if (typeof asked.customerId === 'string') return asked.customerId;
  const name = asked.customer ?? asked.domain;
  if (!name) throw new Refusal('which-customer', {});
  return (await turn.perform(findCustomer, { name })).customerId;
}
