import { createHash } from 'node:crypto';
import type { Context } from '../operation.ts';
import type { Doc, ListQuery, Partition } from '../store/store.ts';
import { peopleHome } from './person.ts';

/** Keeps an address to one person of an organisation (R29), and finds who is awaited under it. */
export interface StaffAddress extends Doc {
  type: 'staff-address';
  /** Object id, or the id of the adding for somebody who is awaited. */
  person: string;
  /** 1 while somebody is awaited, 2 afterwards. */
  version: number;
}

export const staffAddressId = (email: string): string => `staff-address:${hashOf(email)}`;
const hashOf = (email: string) => createHash('sha256').update(email.toLowerCase()).digest('base64url');
const awaitedPrefix = 'awaited|';

export const staffAddress = (email: string, person: string, awaited?: true): StaffAddress => ({
  id: staffAddressId(email),
  type: 'staff-address',
  // Only who is awaited is ever listed.
  sk: awaited && `${awaitedPrefix}${hashOf(email)}`,
  person,
  version: awaited ? 1 : 2,
});

/** Whether anybody is awaited, as a page of one. */
export const anyAwaited = (tenantId: string): [Partition, ListQuery] => [
  peopleHome(tenantId),
  { type: 'staff-address', prefix: awaitedPrefix, limit: 1 },
];

export const awaitsAnybody = async (list: Context['list'], tenantId: string): Promise<boolean> =>
  (await list(...anyAwaited(tenantId))).items.length > 0;
