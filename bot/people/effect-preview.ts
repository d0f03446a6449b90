import { checkRoles } from '../../src/people/change-roles.ts';
import { type Person, type Roles, rolesOf } from '../../src/people/person.ts';
import type { Turn } from '../command.ts';
import type { Button, View } from '../view.ts';
import { effectSections, roleFacts } from './role-effect.ts';

/**
 * What a change of somebody's roles comes to, before it is made. @throws Refusal what making it would be refused for, so
 * that nobody reads a card for nothing
 */
export async function effectPreview(
  title: string,
  person: Person,
  after: Roles,
  turn: Turn,
  buttons: Button[],
): Promise<View> {
  await turn.perform(checkRoles, { person: person.objectId, ...after });
  const { organization } = await turn.actor();
  const before = rolesOf(person);
  return {
    card: 'shared/sections',
    summary: title,
    data: {
      title,
      context: person.email,
      facts: roleFacts(before, after, turn.language),
      sections: effectSections(before, after, organization?.kinds ?? [], turn.language),
    },
    buttons,
  };
}
