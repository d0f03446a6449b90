import type { Context } from '../operation.ts';
import type { ListQuery, Stored } from '../store/store.ts';
import { type Person, peopleHome } from './person.ts';

/** More than the staff of any partner: a bound for one turn's work, not for an organisation. */
const mostPages = 20;

/** The first page of everybody, by name. */
export const firstOfStaff: ListQuery = { type: 'person', limit: 100 };

/** Everybody on the staff of an organisation, by name. */
export async function allStaff(list: Context['list'], tenantId: string): Promise<Stored<Person>[]> {
  const people: Stored<Person>[] = [];
  let query = firstOfStaff;
  for (let page = 0; page < mostPages; page++) {
    const { items, next } = await list<Person>(peopleHome(tenantId), query);
    people.push(...items);
    if (!next) break;
    query = { ...query, after: next };
  }
  return people;
}
