import type { Context } from '../operation.ts';
import type { PersonRef } from '../people/person.ts';
import type { Doc, Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';
import { customerHome } from './customer.ts';

/**
 * Setup info of a new customer: its first admin user (P43). Whoever submitted the customer is shown a password once,
 * which is made at that moment and kept nowhere (P45).
 */
export interface Setup extends Doc {
  type: 'setup';
  customerId: string;
  userName: string;
  /** Who may be shown it: the submitter, or whoever has reset it. */
  owner: PersonRef;
  shown?: { by: PersonRef; at: string };
  /** Counts the passwords: a card of an earlier one shows nothing. */
  round: number;
  /** What Partner Center would not take along with the new customer. */
  orderRefused?: { code: string | number; facts: unknown };
  version: number;
}

export const setupId = 'setup';
export const setupSubject = (customer: string): Subject => ({ type: 'setup', owner: customer, id: setupId });

export const readSetup = (get: Context['get'], customer: string): Promise<Stored<Setup> | undefined> =>
  get<Setup>(customerHome(customer), setupId);
