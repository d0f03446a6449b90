import { z } from 'zod';
import { type Context, defineChange, defineQuery } from '../operation.ts';
import { peopleHome } from '../people/person.ts';
import { type Actor, denial } from '../roles.ts';
import type { Doc } from '../store/store.ts';
import { type DeadlineKind, deadlineCapability, deadlineKinds } from './deadline.ts';

/** Which reminders somebody does without. */
export interface Notifications extends Doc {
  type: 'notifications';
  off: DeadlineKind[];
}

export const notificationsId = (objectId: string): string => `notifications:${objectId}`;

export const readOff = async (
  get: Context['get'],
  { tenantId, objectId }: { tenantId: string; objectId: string },
): Promise<DeadlineKind[]> => (await get<Notifications>(peopleHome(tenantId), notificationsId(objectId)))?.off ?? [];

/** What somebody may be reminded of at all. */
const kindsFor = (actor: Actor): DeadlineKind[] =>
  deadlineKinds.filter((kind) => !denial(actor, deadlineCapability[kind]));

/** Chooses what to be reminded of: the kinds that are wanted, as a choice of several sends them. */
export const setNotifications = defineChange({
  name: 'set-notifications',
  input: z.object({
    kinds: z
      .string()
      .max(500)
      .default('')
      .transform((kinds) => kinds.split(',').filter(Boolean))
      .pipe(z.array(z.enum(deadlineKinds))),
  }),
  allowed: 'everyone',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: (_, { tenantId, objectId }) => [[peopleHome(tenantId), notificationsId(objectId)]],

  async run({ kinds }, { actor, get }) {
    const { tenantId, objectId } = actor;
    const before = await readOff(get, actor);
    const offered = kindsFor(actor);
    // What was not on the card stays as it is: it may come with another role.
    const off = deadlineKinds.filter((kind) =>
      offered.includes(kind) ? !kinds.includes(kind) : before.includes(kind),
    );
    const doc: Notifications = { id: notificationsId(objectId), type: 'notifications', off };
    return {
      writes: [{ kind: 'put', doc }],
      subject: { type: 'preference', owner: tenantId, id: objectId },
      before: { off: before },
      after: { off },
      result: { offered, off },
    };
  },
});

/** What the speaker may be reminded of, and which of it the speaker does without. */
export const showNotifications = defineQuery({
  name: 'show-notifications',
  input: z.object({}),
  allowed: 'everyone',
  run: async (_, { actor, get }) => ({ offered: kindsFor(actor), off: await readOff(get, actor) }),
});
