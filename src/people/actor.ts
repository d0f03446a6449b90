import type { Context, Speaker } from '../operation.ts';
import type { Actor } from '../roles.ts';
import { type Organization, organizationHome, organizationId } from './organization.ts';
import { asCounted, type Person, peopleHome, personId } from './person.ts';

/**
 * What the directory says of a speaker, now: two point reads. The roles are those that count, and none that was given a
 * moment ago and can still be undone. The shown name is for people it does not know.
 */
export async function readActor(
  { get, now }: Pick<Context, 'get' | 'now'>,
  { tenantId, objectId }: Speaker,
  shownName: string,
): Promise<Actor> {
  const [organization, person] = await Promise.all([
    get<Organization>(organizationHome(tenantId), organizationId),
    get<Person>(peopleHome(tenantId), personId(objectId)),
  ]);
  return {
    tenantId,
    objectId,
    name: person?.name || shownName,
    organization,
    person: person && asCounted(person, now),
  };
}
