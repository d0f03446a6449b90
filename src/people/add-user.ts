import { z } from 'zod';
import { cleanName } from '../names.ts';
import { type Context, defineChange, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Partition } from '../store/store.ts';
import { adminRoles, agentRoles, insistOnGrant, noRoles } from './granting.ts';
import { managersAfter, managersId, managersWith } from './managers.ts';
import {
  type AddressEntry,
  addressHome,
  addressId,
  type Person,
  peopleHome,
  personId,
  personKey,
  personSubject,
  readPerson,
  shownName,
} from './person.ts';
import { newSignIn, type SignIn } from './sign-in.ts';
import { type StaffAddress, staffAddress, staffAddressId } from './staff-address.ts';

const input = z.object({
  fullName: z.string().max(200).transform(cleanName).pipe(z.string().min(1).max(100)),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  agentRole: z.enum(agentRoles).default('none'),
  adminRole: z.enum(adminRoles).default('none'),
  language: z.enum(['en', 'ko']),
});
export type NewUser = z.infer<typeof input>;

const needs = ({ email }: NewUser, { tenantId }: { tenantId: string }): [Partition, string][] => [
  [peopleHome(tenantId), managersId],
  [peopleHome(tenantId), staffAddressId(email)],
  [addressHome(email), addressId],
];

/** What adding this person would be refused for, before anybody is asked to confirm (R29, R32). */
export const checkUser = defineQuery({
  name: 'check-user',
  input,
  allowed: 'manage-users',
  needs,
  async run(user, context) {
    await insist(user, context);
    return user;
  },
});

/**
 * Adds somebody of the actor's organisation by address (R28 to R34). The person is awaited until Teams says, at the
 * first contact, whose address it is; the sign-in can be shown once to whoever added it.
 */
export const addUser = defineChange({
  name: 'add-user',
  input,
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs,

  async run(user, context) {
    const { actor, now, operationId } = context;
    const { tenantId, objectId, name } = actor;
    const managers = await insist(user, context);
    const { fullName, email, agentRole, adminRole, language } = user;
    const by = { tenantId, objectId, name };
    const person: Person = {
      id: personId(operationId),
      type: 'person',
      sk: personKey(fullName, operationId),
      tenantId,
      objectId: operationId,
      name: fullName,
      email,
      agentRole,
      adminRole,
      language,
      awaited: true,
      added: { by, at: now.toISOString() },
      version: 1,
    };
    const signIn = newSignIn(operationId, by);
    return {
      writes: [
        { kind: 'create', doc: person },
        { kind: 'create', doc: staffAddress(email, operationId, true) },
        { kind: 'create', doc: signIn },
        await managersAfter(context, managers, [person]),
      ],
      subject: personSubject(person),
      after: { person: fullName, email, agentRole, adminRole },
      result: { person, signIn } satisfies { person: Person; signIn: SignIn },
    };
  },
});

/** @throws Refusal `address-taken`, or what the rules of granting refuse */
async function insist({ email, agentRole, adminRole }: NewUser, context: Context) {
  const { actor, get } = context;
  const { tenantId } = actor;
  const [{ managers, role }, kept, known] = await Promise.all([
    managersWith(context, actor),
    get<StaffAddress>(peopleHome(tenantId), staffAddressId(email)),
    get<AddressEntry>(addressHome(email), addressId),
  ]);
  // An address that belongs to another organisation is none of this one's business, not even that it does.
  const taken = kept?.person ?? (known?.tenantId === tenantId ? known.objectId : undefined);
  const owner = taken && (await readPerson(get, tenantId, taken));
  if (owner) throw new Refusal('address-taken', { email, name: shownName(owner), person: owner.objectId });
  await insistOnGrant(context, role, { objectId: '', ...noRoles }, { agentRole, adminRole });
  return managers;
}
