import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { type Person, peopleHome, personId, personSubject, rolesOf } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from '../roles.ts';
import type { Doc } from '../store/store.ts';
import {
  type Application,
  applicationDocId,
  applicationSubject,
  enrolmentHome,
  readApplication,
} from './application.ts';

/** That the step was taken: it is there once for an organisation, whatever becomes of roles later. */
interface SetUp extends Doc {
  type: 'set-up';
  at: string;
}

const setUpId = 'set-up:admin-agent';
const daysToSetUp = 30;

/** Whether the one step of setting up may still be this person's, as far as it can be told without its mark. */
export function mayJoin({ objectId, tenantId, person }: Actor, application: Application, now: Date): boolean {
  const approved = application.history.findLast(({ state }) => state === 'approved');
  return (
    application.state === 'approved' &&
    application.tenantId === tenantId &&
    application.applicant.objectId === objectId &&
    person?.adminRole === 'global-admin' &&
    person.agentRole === 'none' &&
    approved !== undefined &&
    now.getTime() - Date.parse(approved.at) < daysToSetUp * 24 * 3600_000
  );
}

/**
 * Step 9 of enrolling (R25, C1): the applicant joins the admin agent group. Nobody gives a role to themselves anywhere
 * else; here it rests on the operator's approval of this very person, gives this one role to who is global admin
 * already, within 30 days, and once: whoever is taken out of the group later does not come back in by it.
 */
export const joinAdminAgents = defineChange({
  name: 'join-admin-agents',
  input: z.object({ application: z.string().min(1) }),
  allowed: 'enroll',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: ({ application }, { tenantId, objectId }) => [
    [enrolmentHome(tenantId), applicationDocId(application)],
    [peopleHome(tenantId), personId(objectId)],
    [peopleHome(tenantId), setUpId],
  ],

  async run({ application: id }, { actor, now, get }) {
    const { tenantId, objectId } = actor;
    const [application, person, done] = await Promise.all([
      readApplication(get, tenantId, id),
      get<Person>(peopleHome(tenantId), personId(objectId)),
      get<SetUp>(peopleHome(tenantId), setUpId),
    ]);
    if (!application || !person || done || !mayJoin(actor, application, now)) throw new Refusal('not-setting-up', {});
    const { etag, ...known } = person;
    const before = rolesOf(known);
    const after = { ...before, agentRole: 'admin-agent' } as const;
    const agent: Person = {
      ...known,
      ...after,
      changed: { by: { tenantId, objectId, name: actor.name }, at: now.toISOString(), before, after },
      version: (known.version ?? 0) + 1,
    };
    const mark: SetUp = { id: setUpId, type: 'set-up', at: now.toISOString() };
    const subject = applicationSubject(tenantId, id);
    return {
      writes: [
        { kind: 'replace', doc: agent, etag },
        { kind: 'create', doc: mark },
      ],
      effects: [
        { kind: 'redraw', subject },
        { kind: 'redraw', subject: personSubject(agent) },
      ],
      subject,
      before: { person: actor.name, ...before },
      after: { person: actor.name, ...after },
      result: application,
    };
  },
});
