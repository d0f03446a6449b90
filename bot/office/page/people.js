// @ts-check
/** @import { Person } from '../wire.ts' */
/** @import { Words } from './words.js' */

/**
 * What somebody may do, as a line under the name.
 *
 * @param {Person} person
 * @param {Words} words
 */
export function roleOf(person, words) {
  if (person.kind === 'newcomer') return words.unknownTenant;
  const roles = [person.adminRole, person.agentRole].flatMap((role) => words.roles[role] ?? []);
  return roles.join(', ') || words.noRole;
}

/**
 * The options of a person picker, grouped by organisation.
 *
 * @param {Person[]} people
 * @param {Words} words
 * @param {ReadonlyMap<string, number>} unread
 */
export function personOptions(people, words, unread) {
  return [...Map.groupBy(people, (person) => person.tenantId).values()].map((members) => {
    const group = document.createElement('optgroup');
    const [first] = members;
    if (first) group.label = `${first.organisation} · ${words.kinds[first.kind]}`;
    for (const person of members) {
      const option = document.createElement('option');
      option.value = person.objectId;
      const count = unread.get(person.objectId) ?? 0;
      const parts = [
        ['option-name', person.name],
        ['option-role', roleOf(person, words)],
        ...(count ? [['option-unread', words.unread(count)]] : []),
      ];
      // Browsers that draw their own list show the text alone, so the parts have to read well in a row.
      option.append(
        ...parts.flatMap(([name = '', text = ''], at) => {
          const part = document.createElement('span');
          part.className = name;
          part.textContent = text;
          return at ? [gap(), part] : [part];
        }),
      );
      group.append(option);
    }
    return group;
  });
}

function gap() {
  const span = document.createElement('span');
  span.className = 'option-gap';
  span.textContent = ' · ';
  return span;
}
