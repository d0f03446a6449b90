import type { Effect } from '../outbox.ts';
import {
  type AddressEntry,
  addressHome,
  addressId,
  type Person,
  type PersonRef,
  peopleHome,
  personId,
  personKey,
} from './person.ts';
import { staffAddress } from './staff-address.ts';

/**
 * The first global admin of an organisation that is new to the product. Nothing that stands there already is touched:
 * neither a person whose roles have changed since, nor somebody else's address.
 */
export function firstAdmin({ tenantId, objectId, name }: PersonRef, email: string, language: string): Effect[] {
  const person: Person = {
    id: personId(objectId),
    type: 'person',
    sk: personKey(name, objectId),
    tenantId,
    objectId,
    name,
    email,
    agentRole: 'none',
    adminRole: 'global-admin',
    language,
    version: 0,
  };
  const entry: AddressEntry & { version: number } = { id: addressId, type: 'address', tenantId, objectId, version: 0 };
  const address = email ? [{ ...staffAddress(email, objectId), version: 0 }] : [];
  return [
    { kind: 'put', pk: peopleHome(tenantId), docs: [person, ...address] },
    ...(email ? [{ kind: 'put', pk: addressHome(email), docs: [entry] } satisfies Effect] : []),
  ];
}

/** The same for somebody known by address only: awaited under this id until the first contact. */
export function awaitedAdmin(
  { tenantId, objectId: id }: PersonRef,
  email: string,
  language: string,
  added: Person['added'],
): Effect[] {
  const person: Person = {
    id: personId(id),
    type: 'person',
    sk: personKey(email, id),
    tenantId,
    objectId: id,
    // As Teams' roster has it, from the first contact on.
    name: '',
    email,
    agentRole: 'none',
    adminRole: 'global-admin',
    language,
    awaited: true,
    added,
    version: 1,
  };
  return [{ kind: 'put', pk: peopleHome(tenantId), docs: [person, staffAddress(email, id, true)] }];
}
