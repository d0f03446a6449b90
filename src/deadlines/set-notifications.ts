import { z } from 'zod';
import { type Context, defineChange, defineQuery } from '../operation.ts';
import { peopleHome } from '../people/person.ts';
import type { Doc } from '../store/store.ts';
import { type DeadlineKind, deadlineKinds } from './deadline.ts';

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
    const off = deadlineKinds.filter((kind) => !kinds.includes(kind));
    const doc: Notifications = { id: notificationsId(objectId), type: 'notifications', off };
    return {
      writes: [{ kind: 'put', doc }],
      subject: { type: 'preference', owner: tenantId, id: objectId },
      before: { off: before },
      after: { off },
      result: off,
    };
  },
});

/** The reminders that the speaker does without. */
export const showNotifications = defineQuery({
  name: 'show-notifications',
  input: z.object({}),
  allowed: 'everyone',
  run: (_, { actor, get }) => readOff(get, actor),
});
