import { z } from 'zod';
import { cleanName } from '../names.ts';
import { type Context, defineChange, type Outcome, type Speaker } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { Refusal } from '../refusal.ts';
import type { Store, Stored, Write } from '../store/store.ts';
import { managersAfter, managersId, readManagers } from './managers.ts';
import {
  type AddressEntry,
  addressHome,
  addressId,
  type Moved,
  type Person,
  peopleHome,
  personId,
  personKey,
  personSubject,
  readPerson,
} from './person.ts';
import { readSignIn } from './sign-in.ts';
import { type StaffAddress, staffAddress, staffAddressId } from './staff-address.ts';

/** What Teams' roster says of a speaker. */
export interface RosterEntry {
  tenantId?: string;
  objectId?: string;
  /** The name that the speaker signs in to Entra with: what makes somebody the owner of an address. */
  userPrincipalName?: string;
  name?: string;
  guest: boolean;
}

/**
 * The address that a speaker whom nobody knows can be awaited under: as the roster says it of this very speaker, in this
 * very tenant. Undefined for guests, whose sign-in belongs to another organisation, and whenever there is a doubt.
 */
export function principalOf(entry: RosterEntry | undefined, { tenantId, objectId }: Speaker): string | undefined {
  if (!entry?.userPrincipalName || entry.guest || /#ext#/i.test(entry.userPrincipalName)) return undefined;
  if (entry.tenantId?.toLowerCase() !== tenantId || entry.objectId?.toLowerCase() !== objectId) return undefined;
  return entry.userPrincipalName.toLowerCase();
}

/** The id of the adding under which somebody is awaited at an address of this organisation. */
export async function awaitedAt(get: Store['get'], tenantId: string, address: string): Promise<string | undefined> {
  const found = await get<StaffAddress>(peopleHome(tenantId), staffAddressId(address));
  return found?.sk ? found.person : undefined;
}

/**
 * Binds somebody who was added by address to the object id that has come with it, once; or writes down the name and the
 * address of somebody who was registered by object id. The input is what the roster said and nothing that anybody typed:
 * no card and no sentence leads here.
 */
export const firstContact = defineChange({
  name: 'first-contact',
  input: z.object({ address: z.string(), name: z.string().transform(cleanName) }),
  allowed: 'everyone',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: ({ address }, { tenantId, objectId }) => [
    [peopleHome(tenantId), staffAddressId(address)],
    [peopleHome(tenantId), managersId],
    [peopleHome(tenantId), personId(objectId)],
  ],

  async run({ address, name }, context) {
    const { actor, get } = context;
    const { tenantId, objectId } = actor;
    const registered = await get<Person>(peopleHome(tenantId), personId(objectId));
    if (registered) return introduced(registered, address, name, context);
    const [kept, managers] = await Promise.all([
      get<StaffAddress>(peopleHome(tenantId), staffAddressId(address)),
      readManagers(context, tenantId),
    ]);
    const [awaited, signIn] = kept?.sk
      ? await Promise.all([readPerson(get, tenantId, kept.person), readSignIn(get, tenantId, kept.person)])
      : [];
    if (!kept || !awaited) throw new Refusal('stranger', { organization: actor.organization?.name ?? '' });
    const { etag, awaited: _, ...before } = awaited;
    const known = before.name || name;
    const person: Person = {
      ...before,
      id: personId(objectId),
      sk: personKey(known, objectId),
      objectId,
      name: known,
      was: before.objectId,
      version: (before.version ?? 0) + 1,
    };
    const moved: Moved = { id: awaited.id, type: 'moved', to: objectId, version: (before.version ?? 0) + 1 };
    const entry: AddressEntry = { id: addressId, type: 'address', tenantId, objectId };
    const subject = personSubject(person);
    const writes: Write[] = [
      { kind: 'create', doc: person },
      { kind: 'replace', doc: moved, etag },
      { kind: 'replace', doc: staffAddress(address, objectId), etag: kept.etag },
      await managersAfter(context, managers, [person]),
      // From now on it is a password of the person's own, which nobody here knows.
      ...(signIn ? [{ kind: 'remove', id: signIn.id, etag: signIn.etag } as const] : []),
    ];
    const effects: Effect[] = [
      { kind: 'put', pk: addressHome(address), docs: [entry] },
      { kind: 'redraw', subject },
    ];
    return { writes, effects, subject, after: { person: known, email: address }, result: person };
  },
});

/** Somebody known by object id, with the name and, where nobody else has it, the address that the roster gives. */
async function introduced(
  { etag, ...before }: Stored<Person>,
  address: string,
  name: string,
  { get }: Context,
): Promise<Outcome<Person>> {
  const { tenantId, objectId } = before;
  const taken = await get<StaffAddress>(peopleHome(tenantId), staffAddressId(address));
  const email = before.email || (taken ? '' : address);
  const known = before.name || name || email;
  const person: Person = {
    ...before,
    sk: personKey(known, objectId),
    name: known,
    email,
    version: (before.version ?? 0) + 1,
  };
  const subject = personSubject(person);
  const found = email !== before.email;
  const entry: AddressEntry = { id: addressId, type: 'address', tenantId, objectId };
  return {
    writes: [
      { kind: 'replace', doc: person, etag },
      ...(found ? [{ kind: 'create', doc: staffAddress(address, objectId) } as const] : []),
    ],
    effects: [
      ...(found ? [{ kind: 'put', pk: addressHome(address), docs: [entry] } satisfies Effect] : []),
      { kind: 'redraw', subject },
    ],
    subject,
    after: { person: known, email },
    result: person,
  };
}
